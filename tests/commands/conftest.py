"""For the tests of the command line: a center that was set up once with the real commands, copied for each test."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commands.command_line import Finished, free_port, gyeot


@dataclass(frozen=True)
class Center:
    """A folder with database, keys and sign-off, and the settings that name them."""

    folder: Path
    ports: tuple[int, int]

    @property
    def sign_off(self) -> Path:
        return self.folder / "sign-off.toml"

    @property
    def env(self) -> dict[str, str]:
        seeker, desk = self.ports
        return {
            "GYEOT_CENTER_NAME": "haedam",
            "GYEOT_DATABASE_URL": f"sqlite:///{self.folder / 'gyeot.sqlite3'}",
            "GYEOT_KEYS_FOLDER": str(self.folder / "keys"),
            "GYEOT_SEEKER_PORT": str(seeker),
            "GYEOT_DESK_PORT": str(desk),
            "GYEOT_PUBLIC_URL": f"http://127.0.0.1:{seeker}",
            "GYEOT_DESK_URL": f"http://127.0.0.1:{desk}",
            "GYEOT_SIGN_OFF_FILE": str(self.sign_off),
        }

    def run(self, *arguments: str, env: Mapping[str, str] | None = None, before: Path | None = None) -> Finished:
        """Run a command with the settings of this center, and others on top."""
        return gyeot(*arguments, folder=self.folder, env={**self.env, **(env or {})}, before=before)

    def sign(self, **changed: str) -> None:
        """Write a sign-off; what is not named is right."""
        fields = {"center": "haedam", "supervisor": "Kim", "date": "2026-11-20", **self.digests(), **changed}
        lines = [f"{name} = {value}" if name == "date" else f'{name} = "{value}"' for name, value in fields.items()]
        self.sign_off.write_text("\n".join(lines) + "\n", "utf-8")

    def digests(self) -> dict[str, str]:
        """The digests as `gyeot doctor` tells them."""
        told = (self.folder / "doctor.txt").read_text("utf-8")
        found = {name: re.search(rf"{name}.* digest ([0-9a-f]{{64}})\)", told) for name in ("directory", "storyboard")}
        assert all(found.values()), told
        return {name: match[1] for name, match in found.items() if match}


@pytest.fixture(scope="session")
def set_up_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    center = Center(tmp_path_factory.mktemp("center"), (free_port(), free_port()))
    for arguments in (("database", "upgrade"), ("keys",), ("staff", "invite", "--name", "관리자")):
        done = center.run(*arguments)
        assert done.code == 0, done.err
        (center.folder / f"{arguments[0]}.txt").write_text(done.out, "utf-8")
    (center.folder / "doctor.txt").write_text(center.run("doctor").out, "utf-8")
    return center.folder


@pytest.fixture
def center(set_up_once: Path, tmp_path: Path) -> Center:
    folder = tmp_path / "center"
    shutil.copytree(set_up_once, folder)
    return Center(folder, (free_port(), free_port()))
