"""The catalogs: the same promises in every language, loaded strictly.

A language that is configured but not compiled, or whose required texts are incomplete, stops the start: nobody meets a
half-translated sentence about danger. English is the source language and needs no catalog.
"""

from __future__ import annotations

import gettext
import re
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeAlias

__all__ = ["CATALOGS", "FOLDER", "LANGUAGES", "SOURCE", "CatalogError", "Catalogs", "Language", "Sentence"]

FOLDER = Path(__file__).parent
SOURCE = "en"


class Sentence(Protocol):
    """What a catalog looks up: an English message id, with a context where one phrase has two meanings."""

    @property
    def msgid(self) -> str:
        """The English sentence."""

    @property
    def about(self) -> str | None:
        """The context, or None."""


class CatalogError(RuntimeError):
    """A catalog is missing or incomplete. The message names the language and says what to do."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its tag (BCP 47), its folder here, its own name, and whether the whole conversation exists in it."""

    tag: str
    folder: str
    own_name: str
    full: bool = False


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        language.tag: language
        for language in (
            Language("ko", "ko", "한국어", full=True),
            Language("en", "en", "English", full=True),
            Language("zh-Hans", "zh_Hans", "中文（简体）"),
            Language("vi", "vi", "Tiếng Việt"),
            Language("fil", "fil", "Filipino / Tagalog"),
            Language("km", "km", "ភាសាខ្មែរ"),
            Language("mn", "mn", "Монгол хэл"),
            Language("ru", "ru", "Русский"),
            Language("ja", "ja", "日本語"),
            Language("th", "th", "ไทย"),
            Language("lo", "lo", "ລາວ"),
            Language("uz", "uz", "O‘zbekcha"),
            Language("ne", "ne", "नेपाली"),
        )
    }
)

_EASY = Language("ko-x-easy", "ko@easy", "한국어, 쉬운 말", full=True)

CATALOGS: Mapping[str, Language] = MappingProxyType({**LANGUAGES, _EASY.tag: _EASY})
"""The languages, and easy Korean: a catalog of its own that people switch on and off."""

_Lookup: TypeAlias = Mapping[tuple[str | None, str], str]


class Catalogs:
    """Every language, ready to speak. Immutable after loading, safe to share."""

    def __init__(self, texts: Mapping[str, _Lookup], review: Mapping[str, str]) -> None:
        self._texts = texts
        self.review = review
        """How far each catalog was reviewed: drafted, reviewed or signed, by language tag."""

    @staticmethod
    def load(whole: Iterable[Sentence] = (), card: Iterable[Sentence] = (), folder: Path = FOLDER) -> Catalogs:
        """Read every compiled catalog.

        `whole` must be complete in the languages that carry the whole conversation, `card` in every language.
        Raises CatalogError naming the language and what is wrong: a folder of no language of ours, a catalog that is
        missing, broken or written for another language, or the first sentence that is missing or could not be filled.
        """
        whole, card = tuple(whole), tuple(card)
        folders = {language.folder for language in CATALOGS.values()}
        for found in sorted(folder.glob("*/LC_MESSAGES")):
            if found.parent.name not in folders:
                raise CatalogError(
                    f"{found.parent.name} is no language of Gyeot; remove the folder or add the language"
                )
        texts: dict[str, _Lookup] = {}
        review: dict[str, str] = {}
        for language in CATALOGS.values():
            if language.tag == SOURCE:
                continue
            path = folder / language.folder / "LC_MESSAGES" / "gyeot.mo"
            if not path.is_file():
                raise CatalogError(f"the catalog for {language.tag} is not compiled; run `gyeot locales compile`")
            try:
                with path.open("rb") as file:
                    catalog = gettext.GNUTranslations(file)
            except (OSError, ValueError, struct.error) as error:
                raise CatalogError(f"the catalog for {language.tag} is broken; compile it anew") from error
            written_for = catalog.info().get("language")
            if str(written_for).replace("-", "_") != language.folder:
                raise CatalogError(f"the catalog for {language.tag} says that it is written for {written_for}")
            texts[language.tag] = _lookup(catalog)
            review[language.tag] = catalog.info().get("x-review", "drafted")
            for sentence in (*card, *(whole if language.full else ())):
                said = texts[language.tag].get((sentence.about, sentence.msgid))
                if not said:
                    raise CatalogError(f"the catalog for {language.tag} lacks {sentence.msgid!r}")
                if _placeholders(said) != _placeholders(sentence.msgid):
                    raise CatalogError(f"the catalog for {language.tag} changes a placeholder of {sentence.msgid!r}")
        return Catalogs(MappingProxyType(texts), MappingProxyType(review))

    def has(self, tag: str, sentence: Sentence) -> bool:
        """Whether a language has its own words for a sentence."""
        return bool(self._texts.get(tag, {}).get((sentence.about, sentence.msgid)))

    def say(self, tag: str, sentence: Sentence) -> str:
        """One sentence in one language. Where a language has only the emergency card, the rest is said in English."""
        return self._texts.get(tag, {}).get((sentence.about, sentence.msgid)) or sentence.msgid


def _placeholders(sentence: str) -> frozenset[str]:
    return frozenset(re.findall(r"\{(\w*)\}", sentence))


def _lookup(catalog: gettext.GNUTranslations) -> _Lookup:
    """The catalog as one flat mapping: the standard class hides contexts inside its keys."""
    entries: dict[str, str] = catalog._catalog  # type: ignore[attr-defined]  # noqa: SLF001 - no public way to list
    found: dict[tuple[str | None, str], str] = {}
    for key, value in entries.items():
        if not key:
            continue
        about, separator, msgid = key.partition("\x04")
        found[(about, msgid) if separator else (None, key)] = value
    return MappingProxyType(found)
