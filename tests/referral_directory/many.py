"""For maintainers: very many random questions to the directory, each answer held against the routing rules.

    python -m tests.referral_directory.many --queries 100000 --seed 1

The rules are written here a second time, plainly, row by row, with their own distance and opening hours (opening.py); of the code
under test only what it answers is used. Exit 1 when an answer breaks a rule; the question is printed with it.
"""

import argparse
import math
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from referral_directory import (
    KOREAN_TIME,
    QUERY_KINDS,
    Directory,
    District,
    Query,
    Result,
    Service,
    load_directory,
    match,
    passed_over,
    why_not,
)
from referral_directory.places import ABROAD_KM
from tests.referral_directory.opening import is_open_by_the_book

ROUNDING_KM = 0.0501
"""Distances are told with one decimal."""
_MOST_FAULTS = 20
_START = datetime(2026, 1, 1, tzinfo=KOREAN_TIME)
_MINUTES = 2 * 365 * 24 * 60
_WORDS = ("sexual_violence",) * 4 + ("domestic_violence",) * 3 + tuple(sorted(QUERY_KINDS))
_SAID = (
    frozenset(), frozenset(), frozenset(), frozenset({"migrant"}), frozenset({"male_ok"}),
    frozenset({"intellectual_disability"}), frozenset({"migrant", "male_ok"}), frozenset({"deaf"}),
)  # fmt: skip


class Run(NamedTuple):
    """What a run found: how often each reason was given, and each broken rule with its question."""

    queries: int
    reasons: Counter[str]
    faults: list[str]


def question(directory: Directory, chance: random.Random) -> Query:
    """Anybody, at any place and hour of two years; often near a town and in office hours."""
    near = chance.choice(directory.districts)
    lat, lon = near.lat + chance.gauss(0, 0.1), near.lon + chance.gauss(0, 0.1)
    if chance.random() < 0.1:
        lat, lon = chance.uniform(33, 39), chance.uniform(124, 132)
    nowhere = chance.random() < 0.05
    at = _START + timedelta(minutes=chance.randrange(_MINUTES))
    if chance.random() < 0.5:
        at = at.replace(hour=chance.choice((8, 9, 11, 14, 17, 18)), minute=chance.choice((0, 59)))
    refused = chance.sample(directory.services, chance.choice((0, 0, 0, 1, 30)))
    return Query(
        kind=chance.choice(_WORDS),
        age=chance.choice(("adult", "minor", "unknown")),
        at=at,
        lat=None if nowhere else lat,
        lon=None if nowhere else lon,
        hours_since=chance.choice((None, None, 5, 119, 120, 121)),
        avoid=frozenset(service.id for service in refused),
        language=chance.choice((None, "ko", "en", "vi", "zh-Hans")),
        audience=chance.choice(_SAID),
        not_in=frozenset({near.code}) if chance.random() < 0.1 else frozenset(),
        without_police=chance.random() < 0.15,
        limit=chance.choice((1, 3, 3, 3, 10, 100)),
    )


def faults(directory: Directory, query: Query, reasons: Counter[str] | None = None) -> Iterator[str]:
    """Every rule that the answer to this question breaks."""
    result = match(directory, query)
    shown = {found.service.id: found for found in result.found}
    reasons = Counter() if reasons is None else reasons
    reasons["shown"] += len(shown)
    if not result.helplines:
        yield "no helpline"
    if query.lat is None:
        if shown:
            yield "a place for nobody knows where"
        return
    away = min(_km(query, place) for place in directory.districts if place.status == "current")
    if away > ABROAD_KM:
        if shown:
            yield "a place for somebody who is not in Korea"
        return
    km = {service.id: _km(query, service) for service in directory.services if service.lat is not None}
    allowed = {service.id for service in directory.services if not list(forbidden(directory, query, service))}
    for service_id in shown.keys() - allowed:
        yield f"{service_id} must not be shown"
    for service_id in shown.keys() & allowed:
        if abs((shown[service_id].km or 0) - km[service_id]) > ROUNDING_KM:
            yield f"{service_id}: {shown[service_id].km} km, not {km[service_id]:.2f}"
    if len(shown) != min(query.limit, len(allowed)):
        yield f"{len(shown)} shown of {len(allowed)} that are allowed"
    yield from _passed_over(directory, query, result, km, allowed, reasons)


def _passed_over(
    directory: Directory, query: Query, result: Result, km: dict[str, float], allowed: set[str], reasons: Counter[str]
) -> Iterator[str]:
    shown = [found.service.id for found in result.found]
    service_of_id = directory.service_of_id
    farthest = max((km[service_id] for service_id in shown if service_id in km), default=0.0)
    told = {one.service.id: one.why_not for one in passed_over(directory, query)}
    for service_id in sorted(allowed - set(shown)):
        if km[service_id] < farthest - 2 * ROUNDING_KM:
            told.setdefault(service_id, why_not(directory, query, service_id))
    for service_id, code in told.items():
        reasons[code] += 1
        if service_id in allowed and code in ("farther", "same_distance"):
            if km[service_id] < farthest - 2 * ROUNDING_KM:
                yield f"{service_id} is nearer than a place shown: {code}"
        elif not _true(directory, query, service_of_id[service_id], code, shown):
            yield f"{service_id}: {code} is not true"
    nearest = min((km[service_id] for service_id in shown if service_id in km), default=math.inf)
    untold = {
        service.id
        for service in directory.services
        if service.id in km and query.kind in service.serves and km[service.id] < nearest - ROUNDING_KM
    }
    if untold and not told:
        yield "nearer places were passed over without a word"


def _true(directory: Directory, query: Query, service: Service, code: str, shown: Sequence[str]) -> bool:
    if code in ("no_evidence_kit", "evidence_unknown"):
        kit = any(directory.service_of_id[other].evidence_kit == "yes" for other in shown)
        known = {"no_evidence_kit": "no", "evidence_unknown": "unknown"}[code]
        return _evidence_counts(query) and service.evidence_kit == known and kit
    if code == "fresher_beside":
        beside = (directory.service_of_id[other] for other in directory.fresher_beside.get(service.id, ()))
        return any(not list(forbidden(directory, query, other)) for other in beside)
    return code in forbidden(directory, query, service)


def forbidden(directory: Directory, query: Query, service: Service) -> Iterator[str]:
    """Every rule that keeps this service from being shown as a place to go now."""
    said, takes = query.audience, service.audience
    if service.lat is None:
        yield "no_coordinates"
    if service.kind in ("smile_center", "legal_aid"):
        yield "not_first_contact"
    if query.kind not in service.serves:
        yield "not_this_kind"
    if "male_ok" in said and not takes & {"male_ok", "any"}:
        yield "not_for_men"
    if takes <= {"migrant", "male_ok"}:
        if not takes & said:
            yield "only_for_others"
    elif not takes & (
        {"any", "minor_under_19"} if query.age == "minor" else {"any", "adult", *said} - {"male_ok", "migrant"}
    ):
        yield "not_this_age"
    if service.id in query.avoid:
        yield "avoided"
    parent = directory.district_of_code[service.district].parent if service.district else None
    if query.not_in & {service.district, parent}:
        yield "avoided_district"
    if query.without_police and service.police_on_site == "yes":
        yield "police_on_site"
    if not is_open_by_the_book(service.hours.written, query.at):
        yield "closed"


def _evidence_counts(query: Query) -> bool:
    return query.kind == "sexual_violence" and query.hours_since is not None and query.hours_since <= 120


def _km(query: Query, place: Service | District) -> float:
    """Haversine, unlike the chord of the code under test."""
    assert query.lat is not None
    assert query.lon is not None
    assert place.lat is not None
    assert place.lon is not None
    phi, to_phi = math.radians(query.lat), math.radians(place.lat)
    half = math.sin((to_phi - phi) / 2) ** 2
    half += math.cos(phi) * math.cos(to_phi) * math.sin(math.radians(place.lon - query.lon) / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(half)))


def run(directory: Directory, queries: int, seed: int) -> Run:
    """Ask so many seeded questions; stops after the first twenty faults."""
    chance = random.Random(seed)
    reasons: Counter[str] = Counter()
    found: list[str] = []
    asked = 0
    while asked < queries and len(found) < _MOST_FAULTS:
        query = question(directory, chance)
        found.extend(f"{fault}: {query!r}" for fault in faults(directory, query, reasons))
        asked += 1
    return Run(asked, reasons, found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; 1 when a rule is broken."""
    parser = argparse.ArgumentParser(description="Hold many random answers of the directory against the rules.")
    parser.add_argument("--queries", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    began = time.monotonic()
    done = run(load_directory(), given.queries, given.seed)
    lines = [f"{done.queries} questions, seed {given.seed}, {len(done.faults)} broken rules"]
    lines += ["  ".join(f"{code} {count}" for code, count in sorted(done.reasons.items()))]
    lines += [f"{time.monotonic() - began:.0f} s", *done.faults]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if done.faults or not done.queries else 0


if __name__ == "__main__":
    sys.exit(main())
