"""For maintainers: how fast the directory answers "who can help here and now", beside the plainest way to search.

Run `python -m benchmarks.nearest` in the repository root. 1,000 seeded queries, the same for both; the plain search
applies the same rules row by row and computes the great-circle distance to every row. Fails when the two disagree, or when a
search takes 1 ms or longer (median), in office hours too, when three places in four are open.
"""

import json
import math
import random  # noqa: TID251 - seeded: the same queries on every machine
import statistics
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from referral_directory import (
    KOREAN_TIME,
    Directory,
    Query,
    Service,
    as_json,
    is_open,
    load_directory,
    match,
    passed_over,
)

QUERIES = 1_000
OFFICE_HOURS = datetime(2026, 11, 24, 11, tzinfo=KOREAN_TIME)
SEED = 20261120
LIMIT_MS = 1.0
EVIDENCE_HOURS = 120
KINDS = ("sexual_violence", "domestic_violence", "prostitution", "stalking", "digital_sex_crime", "trafficking")


def queries() -> list[Query]:
    """Queries at places and hours all over the country; always the same ones."""
    chance = random.Random(SEED)
    start = datetime(2026, 1, 1, tzinfo=KOREAN_TIME)
    return [
        Query(
            kind=chance.choice(KINDS),
            age=chance.choice(("adult", "minor", "unknown")),
            at=start + timedelta(minutes=chance.randrange(365 * 24 * 60)),
            lat=chance.uniform(33.2, 38.5),
            lon=chance.uniform(126.1, 129.5),
            hours_since=chance.choice((None, 5, 100, 200)),
        )
        for _ in range(QUERIES)
    ]


def plain(directory: Directory, query: Query) -> list[str]:
    """The ids that a search without any preparation finds."""
    recent = query.hours_since is not None and query.hours_since <= EVIDENCE_HOURS
    kit_first = query.kind == "sexual_violence" and recent
    wanted = {"any", "minor_under_19" if query.age == "minor" else "adult"}
    ranked: list[tuple[bool, float, bool, bool, float, str]] = []
    for service in directory.services:
        if service.lat is None or service.lon is None or query.lat is None or query.lon is None:
            continue
        km = haversine_km(query.lat, query.lon, service.lat, service.lon)
        if query.kind in service.serves and suits(service, wanted) and is_open(service.hours, query.at):
            without_kit = kit_first and service.evidence_kit != "yes"
            others_first = service.for_disabilities
            ranked.append((without_kit, round(km, 1), others_first, service.phone is None, km, service.id))
    return [ranks[-1] for ranks in sorted(ranked)[: query.limit]]


def suits(service: Service, wanted: set[str]) -> bool:
    """Whether the row may answer a first-contact search of somebody of this age."""
    return service.kind not in {"smile_center", "legal_aid"} and not wanted.isdisjoint(service.audience)


def haversine_km(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    """Great-circle distance in km between two points in degrees."""
    phi, to_phi = math.radians(lat), math.radians(to_lat)
    half = math.sin((to_phi - phi) / 2) ** 2
    half += math.cos(phi) * math.cos(to_phi) * math.sin(math.radians(to_lon - lon) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(half))


def timed(search: Callable[[Query], object], asked: list[Query]) -> dict[str, float]:
    """Median and 99th percentile of the search in ms."""
    taken: list[float] = []
    for query in asked:
        started = time.perf_counter()
        search(query)
        taken.append((time.perf_counter() - started) * 1_000)
    cuts = statistics.quantiles(taken, n=100)
    return {"median_ms": round(statistics.median(taken), 4), "p99_ms": round(cuts[98], 4)}


def main() -> int:
    """Print one JSON object; 1 when the answers differ or the search is too slow."""
    started = time.perf_counter()
    directory = load_directory()
    load_ms = (time.perf_counter() - started) * 1_000
    asked = queries()
    by_day = [query.model_copy(update={"at": OFFICE_HOURS}) for query in asked]
    differing = sum(
        [found.service.id for found in match(directory, query).found] != plain(directory, query)
        for query in (*asked, *by_day)
    )
    figures: dict[str, object] = {"queries": len(asked), "differing": differing, "load_ms": round(load_ms, 1)}
    slowest = 0.0
    for name, these in (("at any hour", asked), ("in office hours", by_day)):
        ours = timed(lambda query: as_json(match(directory, query)), these)
        explained = timed(lambda query: passed_over(directory, query), these)
        baseline = timed(lambda query: plain(directory, query), these)
        ratio = {key: round(baseline[key] / ours[key], 1) for key in ours}
        figures[name] = {"gyeot": ours, "plain": baseline, "plain_to_gyeot": ratio, "explained": explained}
        slowest = max(slowest, ours["median_ms"])
    print(json.dumps(figures))
    return 1 if differing or slowest >= LIMIT_MS else 0


if __name__ == "__main__":
    sys.exit(main())
