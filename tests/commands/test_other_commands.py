"""Signals, proof, storyboard, directory, catalogs: the commands of reviewers and developers."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dialogs.distress import Signal, hear
from locales import CATALOGS, LANGUAGES
from tests.commands.command_line import ROOT, SECONDS, Finished, copy_of, environment, gyeot

# -- signals ---------------------------------------------------------------------------------------


def test_each_line_gives_exactly_one_line_of_signals(tmp_path: Path) -> None:
    lines = [
        b"he has a knife",
        b"",
        b"   ",
        "살려주세요".encode(),
        b"\xff\xfe broken",
        b"a\rb",
        "one\u2028two\u0085three".encode(),
        b"\0",
        b"x" * 1_000_000,
        "도와주세요\r".encode(),
        b"the last line has no line end",
    ]
    done = gyeot("signals", "--json", folder=tmp_path, given=b"\n".join(lines))
    assert (done.code, done.err) == (0, "")
    rows = done.rows()
    assert len(rows) == len(lines)
    for row, line in zip(rows, lines, strict=True):
        heard = hear(line.decode("utf-8", "replace").rstrip("\r"))
        assert row == {"signals": sorted(one.value for one in heard.signals), "language": heard.language}
        assert set(row["signals"]) <= {one.value for one in Signal}  # type: ignore[call-overload]
        assert row["language"] in (None, *LANGUAGES)
    assert "weapon" in rows[0]["signals"]
    assert rows[1] == rows[2] == {"signals": [], "language": None}
    assert rows[3]["signals"]


def test_no_line_gives_no_line(tmp_path: Path) -> None:
    done = gyeot("signals", "--json", folder=tmp_path)
    assert (done.code, done.out) == (0, "")


def test_a_person_reads_signals_too(tmp_path: Path) -> None:
    done = gyeot("signals", folder=tmp_path, given="he has a knife\nhello\n")
    first, second = (line.split("\t")[1] for line in done.lines)
    assert "weapon" in first.split(", ")
    assert second == "-"


# -- verify ----------------------------------------------------------------------------------------

# The whole proof takes most of a minute and runs in tests/dialogs. Here only what the command makes of a report matters.
_SMALL = """
import sys, dialogs.verify as module
from dialogs.verify import Finding, RULES_PROVED, Report
def prove(flow, given, **more):
    findings = tuple(Finding(*one) for one in {findings!r})
    return Report(states={states}, transitions=1, findings=findings, rules=RULES_PROVED, bounds="an example")
module.verify = prove
import gyeot
gyeot.main({arguments!r})
"""


def verify(folder: Path, *arguments: str, states: int = 7, findings: tuple[tuple[object, ...], ...] = ()) -> Finished:
    code = _SMALL.format(states=states, findings=findings, arguments=["verify", *arguments])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment(),
        timeout=SECONDS,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


def test_a_proof_without_findings_ends_with_0(tmp_path: Path) -> None:
    done = verify(tmp_path, "--json")
    assert (done.code, done.err) == (0, "")
    (report,) = done.rows()
    assert (report["states"], report["findings"]) == (7, [])
    assert report["rules"]
    assert "holds" in verify(tmp_path).out


def test_a_finding_is_told_as_a_story_and_ends_with_1(tmp_path: Path) -> None:
    finding = ("P2 no dead end", "safety", ("started", "chose begin"))
    done = verify(tmp_path, "--json", findings=(finding,))
    assert done.code == 1
    assert done.rows()[0]["findings"] == [
        {"rule": "P2 no dead end", "screen": "safety", "path": ["started", "chose begin"]}
    ]
    assert "chose begin" in verify(tmp_path, findings=(finding,)).out


def test_a_proof_over_nothing_ends_with_1(tmp_path: Path) -> None:
    assert verify(tmp_path, "--json", states=0).code == 1


def test_a_broken_conversation_that_passes_ends_with_1(tmp_path: Path) -> None:
    done = verify(tmp_path, "--broken", "--json")  # this proof finds nothing, so every broken one passes
    assert done.code == 1
    rows = done.rows()
    assert len(rows) > 5
    assert all(row["caught"] is False and row["rule"] and row["broken"] for row in rows)


# -- storyboard, directory, catalogs ---------------------------------------------------------------


def test_the_storyboard_is_shown_in_every_full_language(tmp_path: Path) -> None:
    shown = {tag: gyeot("storyboard", "--locale", tag, folder=tmp_path) for tag in ("ko", "en")}
    assert all((one.code, one.err) == (0, "") for one in shown.values())
    assert "Can you read and write here safely right now?" in shown["en"].out
    assert re.search("[가-힣]{3}", shown["ko"].out)
    assert "SAF-09" in shown["ko"].out
    assert "--locale" in gyeot("storyboard", "--locale", "vi", folder=tmp_path).refused()


def test_the_directory_is_valid(tmp_path: Path) -> None:
    done = gyeot("directory", "validate", folder=tmp_path)
    assert (done.code, done.err) == (0, "")
    places = re.match(r"(\d+) places, (\d+) numbers, (\d+) districts: no findings", done.out)
    assert places is not None
    assert all(int(number) > 20 for number in places.groups())


def test_the_state_of_every_language_is_told(tmp_path: Path) -> None:
    done = gyeot("locales", "status", folder=tmp_path)
    assert (done.code, done.err) == (0, "")
    told = {line.split()[0]: line for line in done.lines}
    assert set(told) == set(CATALOGS)
    for tag, line in told.items():
        if tag != "en":
            have, of = map(int, re.search(r"card (\d+) of (\d+)", line).groups())  # type: ignore[union-attr]
            assert have == of > 20, line
            assert line.rsplit("; ", 1)[1] in ("drafted", "reviewed", "signed")


@pytest.mark.parametrize("command", [("chat", "--jsonl"), ("storyboard",), ("locales", "status")])
def test_a_missing_catalog_is_one_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    before = copy_of("locales", tmp_path)
    (before / "locales" / "km" / "LC_MESSAGES" / "gyeot.mo").unlink()
    said = gyeot(*command, folder=tmp_path, before=before, given='{"type":"start"}\n').refused()
    assert "km" in said
    assert "gyeot locales compile" in said


def test_catalogs_are_compiled_where_they_lie(tmp_path: Path) -> None:
    before = copy_of("locales", tmp_path)
    compiled = sorted(before.rglob("*.mo"))
    assert len(compiled) == len(CATALOGS) - 1
    for one in compiled:
        one.unlink()
    done = gyeot("locales", "compile", folder=tmp_path, before=before)
    assert (done.code, done.err) == (0, "")
    assert sorted(before.rglob("*.mo")) == compiled
    for one in before.rglob("*.po"):
        one.unlink()
    assert "catalog" in gyeot("locales", "compile", folder=tmp_path, before=before).refused()


def test_the_installed_command_runs_the_sources_it_was_installed_from(tmp_path: Path) -> None:
    # An editable installation that copied gyeot.py would go on running yesterday's command.
    tree = tmp_path / "tree"
    tree.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "hatch_build.py", "gyeot.py"):
        shutil.copy(ROOT / name, tree)
    for package in ("bot", "dialogs", "handoff", "referral_directory", "shell"):
        (tree / package).mkdir()
        (tree / package / "__init__.py").write_text("", "utf-8")
    shutil.copytree(ROOT / "locales", tree / "locales")
    code = "import hatchling.build, zipfile; print(*zipfile.ZipFile(hatchling.build.build_editable('.')).namelist(), sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tree, timeout=SECONDS, check=True
    )
    names = done.stdout.split()
    assert any(name.endswith(".pth") for name in names)
    assert "gyeot.py" not in names


# -- wrong settings in the environment -------------------------------------------------------------


WRONG = {"GYEOT_DESK_PORT": "many", "GYEOT_DESK_PROT": "1", "GYEOT_PRACTICE": "1", "GYEOT_LOG_LEVEL": "LOUD"}
STARTS = ("database upgrade", "doctor", "seeker", "desk", "keys", "staff invite --name A", "demo", "chat")


@pytest.mark.parametrize(
    ("start", "name"), [*((one, "GYEOT_DESK_PORT") for one in STARTS), *(("chat", one) for one in WRONG)]
)
def test_a_wrong_variable_stops_the_start_with_one_sentence(tmp_path: Path, start: str, name: str) -> None:
    done = gyeot(*start.split(), folder=tmp_path, env={name: WRONG[name]})
    assert name in done.refused()
    assert done.out == ""
    assert list(tmp_path.iterdir()) == []


def test_json_stays_alone_on_the_output_when_logs_are_loud(tmp_path: Path) -> None:
    done = gyeot("chat", "--jsonl", folder=tmp_path, env={"GYEOT_LOG_LEVEL": "DEBUG"}, given='{"type":"start"}\nx\n')
    assert [set(json.loads(line)) == {"error"} for line in done.lines] == [False, True]
