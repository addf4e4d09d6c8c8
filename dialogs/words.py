"""Words of the conversation, for everybody who writes or translates them.

A `Text` is a message id and nothing more: the English sentence that translators see, with a context where one English
phrase has two meanings. Rendering happens at the edge, with the catalog of one language passed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import TypeAlias

__all__ = ["Arg", "Args", "T", "Text", "Translate", "hour", "own_name", "render"]


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One translatable sentence.

    `msgid` is English, with `{name}` placeholders; `about` is the gettext context or None; `verbatim` marks a word that
    is the same in every language (a language's own name).
    """

    msgid: str
    about: str | None = None
    verbatim: bool = False

    @property
    def id(self) -> str:
        """A stable, readable name for this sentence, used by the machine-readable chat."""
        slug = re.sub(r"[^a-z0-9]+", "-", self.msgid.lower()).strip("-")
        return (f"{slug[:48].strip('-')}" or "text") + (f"~{self.about.replace(' ', '-')}" if self.about else "")


# An argument is a number or another catalog text, so that no sentence can carry what a person wrote.
Arg: TypeAlias = int | Text
Args: TypeAlias = tuple[tuple[str, Arg], ...]
Translate: TypeAlias = Callable[[Text], str]


def T(msgid: str, about: str | None = None) -> Text:  # noqa: N802 - the marker that the extractor and reviewers look for
    """Mark a literal sentence for translation. Takes literals only; a test enforces it."""
    return Text(msgid, about)


def own_name(name: str) -> Text:
    """A language's own name, shown as it is in every language."""
    return Text(name, None, verbatim=True)


def hour(at: time, locale: str) -> Text:
    """A time of day as people say it in this language: 오전 9시, or 09:00."""
    if not locale.startswith("ko"):
        return own_name(f"{at:%H:%M}")
    half = {0: "밤", 12: "낮"}.get(at.hour, "오전" if at.hour < 12 else "오후")
    minutes = f" {at.minute}분" if at.minute else ""
    return own_name(f"{half} {at.hour % 12 or 12}시{minutes}")


def render(text: Text, translate: Translate, args: Args = ()) -> str:
    """The sentence in one language, with its placeholders filled.

    `translate` looks up one `Text`. Raises KeyError when the sentence needs an argument that was not given.
    """
    sentence = text.msgid if text.verbatim else translate(text)
    values = {name: render(value, translate) if isinstance(value, Text) else str(value) for name, value in args}
    return re.sub(r"\{(\w+)\}", lambda match: values[match[1]], sentence) if "{" in sentence else sentence
