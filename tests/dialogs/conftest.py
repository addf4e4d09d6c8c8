"""The world in which conversations are tested."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from dialogs.events import Given
from referral_directory import load_directory

NOW = datetime(2026, 11, 20, 21, 0, tzinfo=ZoneInfo("Asia/Seoul"))


@pytest.fixture(scope="session")
def given() -> Given:
    """A Friday evening, with one counselor on duty."""
    return Given(NOW, load_directory(), 1)
