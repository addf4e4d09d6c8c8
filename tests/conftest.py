"""Options of the test command."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` writes the expectations of the conversations anew; review the difference before committing it."""
    parser.addoption("--update", action="store_true", help="write the expectations of the conversations anew")
