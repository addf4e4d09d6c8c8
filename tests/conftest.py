"""Options of the test command, and the two databases on which the same promises are tested."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import Postgres, postgres_server

BACKENDS = ("sqlite", "postgresql")

# What is run before a change lands repeats, and no busy machine fails it. To search anew: --hypothesis-profile=default
settings.register_profile("repeatable", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` writes the expectations of the conversations anew; review the difference before committing it."""
    parser.addoption("--update", action="store_true", help="write the expectations of the conversations anew")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever uses a store is tested on both databases; what opens the file itself on SQLite alone."""
    if "backend" in metafunc.fixturenames:
        asked = set(metafunc.definition._fixtureinfo.argnames)
        only_file = asked & {"path", "folder"} or metafunc.definition.get_closest_marker("sqlite")
        metafunc.parametrize("backend", BACKENDS[:1] if only_file else BACKENDS)


# Files whose tests are few and long. They begin first, so that two cores end at the same time.
LONG = ("test_flow", "test_telegram_story", "test_faults", "test_shell_faults", "test_story", "test_demo_command")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first; within a file the order stays."""
    items.sort(key=lambda item: LONG.index(item.path.stem) if item.path.stem in LONG else len(LONG))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Half characters of hostile texts in what was captured are shown as escapes: a report travels as UTF-8."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with postgres_server() as server:
        yield server
