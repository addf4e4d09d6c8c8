"""For staff at the command line: the call list, changes that can be undone, and what `gyeot nearest` tells afterwards."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.command_line import Finished, gyeot

ENTRY = "sf-seoul-east"
ASKED = (
    "nearest", "--kind", "sexual_violence", "--age", "adult", "--lat", "37.4964", "--lon", "127.1235",
    "--at", "2026-11-20T21:00+09:00", "--json",
)  # fmt: skip


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database that is up to date and holds no change."""
    folder = tmp_path_factory.mktemp("untouched")
    assert gyeot("database", "upgrade", folder=folder).code == 0
    return folder


@pytest.fixture
def folder(untouched: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    shutil.copytree(untouched, tmp_path, dirs_exist_ok=True)
    return tmp_path


def directory(folder: Path, *arguments: str) -> Finished:
    return gyeot("directory", *arguments, folder=folder)


def nearest(folder: Path) -> dict[str, object]:
    """The first place on the doorstep of the entry."""
    return json.loads(gyeot(*ASKED, folder=folder).out)["services"][0]  # type: ignore[no-any-return]


def test_a_changed_phone_is_told_at_once_and_an_undone_one_no_more(folder: Path) -> None:
    shipped = nearest(folder)["phone"]
    done = directory(folder, "change", ENTRY, "--phone", "02-3400-1700", "--why", "called")
    assert (done.code, done.lines) == (0, [f"1  {ENTRY}  phone 02-3400-1700"])
    assert nearest(folder)["phone"] == "02-3400-1700"
    assert directory(folder, "undo", "1").lines == [f"2  {ENTRY}  undoes 1"]
    assert nearest(folder)["phone"] == shipped
    listed = directory(folder, "changes").lines
    assert len(listed) == 2
    assert listed[0].endswith("[called]  (undone)")
    assert directory(folder, "changes", "sf-busan").lines == ["The center has changed nothing of sf-busan."]
    assert "no entry of this id" in directory(folder, "changes", "nope").refused()


def test_the_second_number_is_told_where_the_first_is_gone(folder: Path) -> None:
    done = directory(folder, "change", ENTRY, "--phone-alt", "02-111-2222", "--why", "called")
    assert (done.code, done.lines) == (0, [f"1  {ENTRY}  phone_alt 02-111-2222"])
    assert directory(folder, "change", ENTRY, "--phone", "", "--why", "nobody answers there").code == 0
    assert (nearest(folder)["phone"], nearest(folder)["phone_alt"]) == ("02-111-2222", None)


def test_a_change_that_fell_with_another_is_not_called_undone(folder: Path) -> None:
    """Somebody confirmed the new number; when it goes back, nobody took that confirmation back."""
    assert directory(folder, "changes").lines == ["The center has changed nothing."]
    assert directory(folder, "change", ENTRY, "--phone", "02-3400-1700", "--why", "called").code == 0
    assert directory(folder, "confirm", ENTRY, "--why", "called").code == 0
    assert directory(folder, "undo", "1").code == 0
    marks = [line.rpartition("]")[2] for line in directory(folder, "changes").lines]
    assert marks == ["  (undone)", "  (fell with what was undone)", ""]
    assert directory(folder, "undo", "3").code == 0
    marks = [line.rpartition("]")[2] for line in directory(folder, "changes").lines]
    assert marks == ["", "", "  (undone)", ""]


def test_a_withdrawn_entry_is_told_to_nobody_and_called_by_nobody(folder: Path) -> None:
    assert nearest(folder)["id"] == ENTRY
    assert directory(folder, "change", ENTRY, "--withdraw", "--why", "closed").code == 0
    assert nearest(folder)["id"] != ENTRY
    assert ENTRY not in directory(folder, "due", "--limit", "1000").out


def test_the_call_list_says_why_and_a_confirmed_entry_leaves_it(folder: Path) -> None:
    assert directory(folder, "change", ENTRY, "--wrong", "--why", "nobody answers").code == 0
    called = directory(folder, "due", "--limit", "2")
    assert len(called.lines) == 2
    assert called.lines[0].startswith(f"{ENTRY}  서울동부해바라기센터  02-3400-1117  ")
    assert "marked wrong: nobody answers" in called.lines[0]
    assert "more: --limit" in called.err
    assert directory(folder, "confirm", ENTRY).code == 0
    assert ENTRY not in directory(folder, "due", "--limit", "1000").out
    assert nearest(folder)["checked"] is not None


def test_a_number_that_failed_for_people_is_called_first_until_it_is_confirmed(folder: Path) -> None:
    quiet = directory(folder, "due", "--limit", "1").lines
    with closing(sqlite3.connect(folder / "gyeot.sqlite3")) as file, file:
        file.execute("INSERT INTO directory_tally VALUES (?, 41, 3)", (ENTRY,))
    first = directory(folder, "due", "--limit", "1").lines
    assert first != quiet
    assert first[0].startswith(f"{ENTRY}  서울동부해바라기센터  02-3400-1117  2020-01  41  [")
    assert "3 reports that its number did not work" in first[0]
    assert directory(folder, "confirm", ENTRY, "--why", "called").code == 0
    assert directory(folder, "due", "--limit", "1").lines == quiet
    with closing(sqlite3.connect(folder / "gyeot.sqlite3")) as file:
        assert file.execute("SELECT count(*) FROM directory_tally").fetchone() == (0,)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("change", ENTRY, "--why", "x"), "Give one of"),
        (("change", ENTRY, "--phone", "1366", "--withdraw", "--why", "x"), "Give one of"),
        (("change", ENTRY, "--phone", "call us", "--why", "x"), "such as 02-123-4567"),
        (("change", ENTRY, "--phone", "1393", "--why", "x"), "must never be shown"),
        (("change", ENTRY, "--phone", "010-1234-5678", "--why", "x"), "a person's own phone is never kept"),
        (("change", ENTRY, "--phone-alt", "010-1234-5678", "--why", "x"), "a person's own phone is never kept"),
        (("change", ENTRY, "--hours", "always", "--why", "x"), "24/7"),
        (("change", ENTRY, "--withdraw", "--why", " "), "Why: "),
        (("change", "no-such", "--withdraw", "--why", "x"), "no entry"),
        (("confirm", "no-such"), "no entry"),
        (("undo", "7"), "no change 7"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(untouched: Path, arguments: tuple[str, ...], said: str) -> None:
    assert said in directory(untouched, *arguments).refused()
    with closing(sqlite3.connect(untouched / "gyeot.sqlite3")) as file:
        assert file.execute("SELECT count(*) FROM directory_change").fetchone() == (0,)


def test_without_a_database_the_commands_say_what_to_do_and_nearest_answers(tmp_path: Path) -> None:
    for arguments in (("due",), ("changes",), ("confirm", ENTRY), ("undo", "1")):
        assert "gyeot database upgrade" in directory(tmp_path, *arguments).refused()
    assert list(tmp_path.iterdir()) == []
    assert nearest(tmp_path)["id"] == ENTRY
