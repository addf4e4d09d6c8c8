"""The manual and the command say the same: every command has help, every setting stands in docs/operating.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import gyeot as command
from locales import LANGUAGES
from shell.settings import PREFIX, Settings
from tests.commands.command_line import ROOT, gyeot

OPERATING = ROOT / "docs" / "operating.md"
MANUALS = (OPERATING, ROOT / "docs" / "translating.md", ROOT / "README.md")
# Named in the manual as not there yet.
LATER = {"keyd", "backup", "restore", "audit", "stats", "erase"}


def settings_table() -> str:
    """The table of settings as docs/operating.md should hold it."""
    rows = ["| variable | default | what it is |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        if name == "practice":  # only the demo sets it
            continue
        default = "(none)" if field.default is None else f"`{field.default}`"
        secret = " May stand in a file: the same name with `_FILE`." if field.json_schema_extra else ""
        rows.append(f"| `{PREFIX}{name.upper()}` | {default} | {field.description}{secret} |")
    return "\n".join(rows)


def commands(group: click.Group = command.main, path: tuple[str, ...] = ()) -> Iterator[tuple[str, click.Command]]:
    for name, one in group.commands.items():
        yield " ".join((*path, name)), one
        if isinstance(one, click.Group):
            yield from commands(one, (*path, name))


COMMANDS = dict(commands())


def test_every_command_and_every_option_has_help() -> None:
    assert len(COMMANDS) > 15
    for name, one in COMMANDS.items():
        assert one.help, name
        for option in one.params:
            # What a command is given by itself (a file, the id of an entry) is told by the command's own help.
            if not isinstance(option, click.Argument):
                assert isinstance(option, click.Option), name
                assert option.help, f"{name} {option.name}"


def test_help_lists_every_command(tmp_path: Path) -> None:
    done = gyeot("--help", folder=tmp_path)
    assert (done.code, done.err) == (0, "")
    assert {line.split()[0] for line in done.lines if line.startswith("  ") and line.strip()} >= set(
        command.main.commands
    )
    assert gyeot("nearest", "-h", folder=tmp_path).out.startswith("Usage: ")


@pytest.mark.parametrize("arguments", [("xyzzy",), ("database", "xyzzy"), ("demo", "more"), ("--xyzzy",)])
def test_a_command_that_does_not_exist_is_wrong_use(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert gyeot(*arguments, folder=tmp_path).wrong_use().startswith("Error: ")


def test_the_table_of_settings_is_fresh() -> None:
    table = settings_table()
    assert table.count("\n") > 15
    assert table in OPERATING.read_text("utf-8"), f"docs/operating.md should hold this table:\n{table}"


def test_the_manual_names_only_commands_that_exist_or_says_that_they_follow() -> None:
    found = set()
    for manual in MANUALS:
        for words in re.findall(r"`gyeot ((?:[a-z]+ ?)+)", manual.read_text("utf-8")):
            name = words.strip()
            while name and name not in COMMANDS and name not in LATER:
                name = name.rpartition(" ")[0]
            assert name, f"{manual.name} names `gyeot {words}`"
            found.add(name)
    assert {"seeker", "desk", "database upgrade", "keys", "staff invite", "doctor"} <= found


def test_what_is_not_there_yet_is_said_plainly() -> None:
    later = OPERATING.read_text("utf-8").partition("## Not there yet")[2]
    for word in ("gyeot keyd", "gyeot backup", "gyeot restore", "second factors"):
        assert word in later
    assert not LATER & {name.split()[0] for name in COMMANDS}, "something of this list exists by now"


def test_every_setting_that_the_manual_names_exists() -> None:
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    named = {name for manual in MANUALS for name in re.findall(r"GYEOT_[A-Z_]+", manual.read_text("utf-8"))}
    assert {name.removesuffix("_FILE") if name not in known else name for name in named} <= known
    assert len(named) > 15


def test_the_translators_manual_names_every_language() -> None:
    text = (ROOT / "docs" / "translating.md").read_text("utf-8")
    for language in LANGUAGES.values():
        assert f"`{language.tag}`" in text
    assert "fuzzy" in text
    assert "X-Review" in text
