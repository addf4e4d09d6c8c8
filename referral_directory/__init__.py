"""For everybody who must answer "who can help me here and now": the referral directory of Gyeot.

Pure: `load_directory` reads the shipped tables once, everything else is a function of its arguments. The routing
rules (kind, age, hour, evidence, islands, call first) are in match.py; what may never enter is in validate.py.

    directory = load_directory()
    result = match(directory, Query(kind="sexual_violence", age="adult", at=now, lat=37.56, lon=126.97))
"""

from .hours import KOREAN_TIME, Hours, closes_at, is_open, is_public_holiday, next_opening
from .load import DirectoryError, load_directory
from .match import (
    WHY_NOT,
    WHY_OFFERED,
    WHY_SHOWN,
    as_json,
    match,
    opens_next,
    passed_over,
    passed_over_json,
    told_why_not,
    why_not,
)
from .model import (
    QUERY_KINDS,
    Directory,
    District,
    Found,
    Helpline,
    Offered,
    PassedOver,
    Province,
    Query,
    Result,
    Service,
)
from .places import district, district_at, districts_of, find_places, provinces
from .validate import NEVER_SHOW, Problem

__all__ = [
    "KOREAN_TIME",
    "NEVER_SHOW",
    "QUERY_KINDS",
    "WHY_NOT",
    "WHY_OFFERED",
    "WHY_SHOWN",
    "Directory",
    "DirectoryError",
    "District",
    "Found",
    "Helpline",
    "Hours",
    "Offered",
    "PassedOver",
    "Problem",
    "Province",
    "Query",
    "Result",
    "Service",
    "as_json",
    "closes_at",
    "district",
    "district_at",
    "districts_of",
    "find_places",
    "is_open",
    "is_public_holiday",
    "load_directory",
    "match",
    "next_opening",
    "opens_next",
    "passed_over",
    "passed_over_json",
    "provinces",
    "told_why_not",
    "why_not",
]
