"""For the installer: compile the catalogs, so that an installed Gyeot speaks without any further step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_catalogs(root: Path) -> int:
    """Write `gyeot.mo` beside every `gyeot.po` below `root`, never using a fuzzy guess. Returns how many."""
    count = 0
    for source in sorted(root.glob("locales/*/LC_MESSAGES/gyeot.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            with source.open("rb") as file:
                catalog = read_po(file)
            with target.open("wb") as file:
                write_mo(file, catalog, use_fuzzy=False)
        count += 1
    return count


class CustomBuildHook(BuildHookInterface[Any]):
    """Compile the catalogs before anything is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface of the builder
        """Compile; refuse to build a Gyeot that cannot speak."""
        if compile_catalogs(Path(self.root)) == 0:
            message = "no catalog found below locales/"
            raise FileNotFoundError(message)
