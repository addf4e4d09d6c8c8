"""For counselors: the code by which a case is spoken of, such as `bada-nuri-47`. It tells nothing and follows no order."""

from __future__ import annotations

import secrets

__all__ = ["case_code"]

# Well-known Korean words for gentle things (sea, world, dew): chosen by hand, since syllables drawn by chance spell
# insults sooner or later. No first names among them, if it can be helped: a case carries no name.
# fmt: off
_WORDS = (
    "bada", "baram", "bomnal", "bori", "byeolbit", "chamsae", "daechu", "dalbit", "danbi", "deulkkot", "deungdae",
    "dongbaek", "dotori", "durumi", "eunhasu", "gaeul", "garam", "goyo", "gureum", "gyeoul", "haetbit", "haetsal",
    "haneul", "hosu", "iseul", "jandi", "jangmi", "jebi", "jebikkot", "kkachi", "madang", "maeum", "maesil", "maru",
    "mindeulle", "mirinae", "mogwa", "moran", "mujigae", "mulgyeol", "nabi", "nadeuri", "namu", "narae", "naru",
    "noeul", "norae", "nuri", "onnuri", "oreum", "pado", "podo", "pulip", "saebom", "saebyeok", "saemmul", "salgu",
    "sandeul", "sanho", "saseum", "sinae", "sonamu", "suguk", "supgil", "suseonhwa", "taeyang", "tokki", "yeondu",
    "yeoreum", "yeoul", "yuchae", "yuja",
)
# fmt: on


def case_code() -> str:
    """Make a code of two words and two digits, about 460,000 in all.

    The database refuses one that is in use, and the turn is then taken again with another.
    """
    return f"{secrets.choice(_WORDS)}-{secrets.choice(_WORDS)}-{10 + secrets.randbelow(90)}"
