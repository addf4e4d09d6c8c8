"""For the ear: Korean typed while the keyboard was set to English, as "ehdhkwntpdy" for "도와주세요".

The keys are those of the standard two-set layout (두벌식, KS X 5002). Whoever types in fear does not look at the screen.
"""

from __future__ import annotations

import re

__all__ = ["as_hangul"]

_KEYS = str.maketrans(
    "qwertyuiopasdfghjklzxcvbnmQWERTOP", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"
)
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = (
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
)  # fmt: skip
_FINALS = (
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ",
    "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
)  # fmt: skip
_SYLLABLE = re.compile(
    f"([{_INITIALS}])({'|'.join(sorted(_VOWELS, key=len, reverse=True))})"
    f"((?:{'|'.join(sorted(_FINALS[1:], key=len, reverse=True))})?)(?![ㅏ-ㅣ])"
)
_WORD = re.compile(r"[A-Za-z]+")
_LONGEST = 200


def as_hangul(text: str) -> tuple[str, ...]:
    """What the keys of a text in English letters write in Korean; empty where a word is then not made of whole syllables.

    Almost no English sentence is: ask only where a text has no meaning as it stands. A phone begins each text with a
    capital, which is another key: the text with a small one comes first. Texts over 200 characters are left alone.
    """
    if len(text) > _LONGEST or not text.isascii():
        return ()
    small = text[:1].lower() + text[1:]
    return tuple(written for one in dict.fromkeys((small, text)) if (written := _written(one)) is not None)


def _written(text: str) -> str | None:
    written = [_syllables(word) for word in _WORD.findall(text)]
    if not written or None in written:
        return None
    syllables = iter(written)
    return _WORD.sub(lambda _: next(syllables) or "", text)


def _syllables(word: str) -> str | None:
    # Only these letters mean something else with the shift key.
    keys = "".join(key if key in "QWERTOP" else key.lower() for key in word).translate(_KEYS)
    written, start = "", 0
    while start < len(keys):
        syllable = _SYLLABLE.match(keys, start)
        if syllable is None:
            return None
        initial, vowel, final = syllable.groups()
        place = (_INITIALS.index(initial) * len(_VOWELS) + _VOWELS.index(vowel)) * len(_FINALS) + _FINALS.index(final)
        written, start = written + chr(ord("가") + place), syllable.end()
    return written
