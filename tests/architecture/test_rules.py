"""The picture of the design, kept by machines: imports, leaves of the flow, who may build a state, what may be kept."""

from __future__ import annotations

import ast
import dataclasses
import enum
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from dialogs.effects import Effect
from dialogs.events import Event, Wrote
from dialogs.facts import Fact
from dialogs.flows import FLOW
from dialogs.state import State

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "dialogs", "handoff", "locales", "referral_directory", "shell")


def sources(*folders: str) -> list[Path]:
    found = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    assert len(found) >= len(folders), "a check over no files proves nothing"
    return found


def contracts_kept(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the import contracts on the sources in a folder, in a process of their own."""
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir=None))"
    return subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)


def test_each_folder_imports_only_what_stands_below_it() -> None:
    run = contracts_kept(ROOT)
    assert run.returncode == 0, run.stdout
    assert "5 kept, 0 broken" in run.stdout


@pytest.mark.parametrize(
    ("module", "wrong"),
    [
        ("dialogs/broken_example.py", "import asyncio"),
        ("bot/broken_example.py", "import handoff.case"),
        ("shell/broken_example.py", "import dialogs.step"),
    ],
)
def test_a_wrong_import_is_caught(tmp_path: Path, module: str, wrong: str) -> None:
    copy = tmp_path / "copy"
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            target = copy / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    (copy / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    (copy / module).write_text(f"{wrong}\n", "utf-8")
    run = contracts_kept(copy)
    assert run.returncode == 1, run.stdout


LEAVES = (str, int, bool, type(None), enum.Enum)


def leaves(value: object) -> Iterator[object]:
    if isinstance(value, LEAVES):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from leaves(key)
            yield from leaves(item)
    elif isinstance(value, tuple | frozenset):
        for item in value:
            yield from leaves(item)
    elif dataclasses.is_dataclass(value):
        assert value.__dataclass_params__.frozen  # type: ignore[attr-defined]
        for part in dataclasses.fields(value):
            yield from leaves(getattr(value, part.name))
    else:
        raise AssertionError(f"{type(value).__name__} has no place in a flow")


def test_the_flow_is_data_to_its_leaves() -> None:
    assert sum(1 for _ in leaves(FLOW)) > 3_000


def test_a_function_in_a_flow_is_caught() -> None:
    with pytest.raises(AssertionError):
        list(leaves((FLOW, lambda: None)))


def _builders(path: Path) -> Iterator[int]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "State":
                yield node.lineno


def test_only_step_and_codec_build_a_state() -> None:
    builders = {path.relative_to(ROOT).as_posix() for path in sources(*PACKAGES) if any(_builders(path))}
    assert builders == {"dialogs/step.py", "dialogs/codec.py"}


def _kinds_of(annotation: object) -> set[object]:
    inner = get_args(annotation)
    return {annotation} if not inner else {kind for part in inner for kind in _kinds_of(part)}


# Where a plain string stands in a state, event or effect, and what codes it holds: none of them is what a person typed.
CODES = {
    ("State", "locale"), ("State", "facts"), ("State", "reasons"), ("Started", "locale"), ("Chose", "option"),
    ("Wrote", "wish"), ("Wrote", "option"), ("Wrote", "districts"), ("Wrote", "answer"), ("Wrote", "told"), ("Wrote", "island"),
    ("Wrote", "mentioned"),
    ("OpenCase", "reasons"), ("OpenCase", "locale"), ("OpenCase", "facts"), ("RaiseCase", "reasons"), ("Say", "cites"), ("Say", "args"),
    ("ShowMap", "service"), ("ReportNumber", "service"),
}  # fmt: skip


def test_no_state_event_or_effect_can_hold_what_a_person_typed() -> None:
    seen = 0
    for kind in (State, *get_args(Event), *get_args(Effect)):
        for name, annotation in get_type_hints(kind).items():
            seen += 1
            if str in _kinds_of(annotation):
                assert (kind.__name__, name) in CODES, f"{kind.__name__}.{name} could hold words"
    assert seen > 30


def test_what_was_understood_of_words_can_only_be_codes() -> None:
    with pytest.raises(ValueError, match="coded"):
        Wrote(told=((Fact.KIND, "he hit me"),))
    with pytest.raises(ValueError, match="district"):
        Wrote(mentioned=("his mother's house",))
    with pytest.raises(ValueError, match="answer"):
        Wrote(answer="he hit me")


def test_the_desk_never_names_a_seekers_platform_id() -> None:
    for path in sources("handoff"):
        assert not re.search(r"chat_id|telegram_user_id|session_token_of_seeker", path.read_text("utf-8")), path


def test_nothing_reads_the_clock_chance_or_the_environment_on_its_own() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--select", "TID251", *PACKAGES, "gyeot.py"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout


def test_every_module_says_for_whom_it_is() -> None:
    for path in sources(*PACKAGES):
        if "migrations" not in path.parts:
            assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path


def test_every_exception_to_a_check_carries_its_reason() -> None:
    bare = re.compile(r"# type: ignore(?!\[)|# noqa(?!:)|# pragma: no cover(?!.*-)")
    for path in (*sources(*PACKAGES), ROOT / "gyeot.py"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            assert not bare.search(line), f"{path}:{number}"
