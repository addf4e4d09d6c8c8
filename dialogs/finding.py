"""Which place is shown, and what is said of it and of the others. Pure: the directory and the time arrive in `given`.

One good place is shown, the first of the result; it stays the same until the person refuses it or asks for another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from dialogs.effects import Say, ShowMap
from dialogs.events import Given
from dialogs.facts import Fact
from dialogs.graph import Flow
from dialogs.state import State
from dialogs.words import hour, own_name
from referral_directory import places
from referral_directory.hours import next_opening
from referral_directory.match import match, passed_over, why_not
from referral_directory.model import BESIDE_KM, Found, Query, Result, Service

__all__ = ["about", "district_name", "map_of", "others", "place_name", "search"]

# What each kind searches for in the directory, the most time-critical first.
_SERVES: tuple[tuple[str, str], ...] = (
    ("sexual_assault", "sexual_violence"),
    ("child_abuse", "sexual_violence"),
    ("trafficking", "trafficking"),
    ("intimate_violence", "domestic_violence"),
    ("stalking", "stalking"),
    ("exploitation", "prostitution"),
    ("harassment", "sexual_violence"),
    ("digital", "digital_sex_crime"),
)
# Whom a place should take, as the directory calls it.
_AUDIENCES: Mapping[str, Literal["male_ok", "migrant", "intellectual_disability", "deaf"]] = MappingProxyType(
    {"men": "male_ok", "abroad": "migrant", "disability": "intellectual_disability", "sign_language": "deaf"}
)
# The reason that a place carries when it is known to meet a wish.
_MEETS: Mapping[str, str] = MappingProxyType(
    {"men": "men_welcome", "abroad": "for_migrants", "disability": "for_disability"}
)
# The late end of each time band in hours: a window is never called longer than it may be.
_HOURS = {"now": 24, "h24": 24, "h72": 72, "h120": 120}
# Among how many places the one is sought that meets a wish, how many are given, and how many nearer ones are explained.
_LOOKED_THROUGH, _GIVEN, _EXPLAINED = 20, 3, 4


def search(state: State, spot: tuple[float, float] | None, given: Given) -> Result:
    """The places that fit, the one to show first. `spot` is a shared location (degrees), used for this once.

    First comes the place that was shown before, as long as it still fits; then one that is known to meet the person's
    wishes and is not far; then the order of the directory. An office for women with disabilities, of which nobody spoke,
    goes behind another place that is at most `BESIDE_KM` farther.
    """
    result = match(given.directory, _query(state, spot, given, limit=_LOOKED_THROUGH))
    if not result.found:
        return result
    offered, wanted = state.value(Fact.OFFERED), _wanted(state)

    def behind(one: Found) -> tuple[bool, int]:
        near = "over_50_km" not in one.why
        return one.service.id != offered, -len(wanted.intersection(one.why)) if near else 0

    found = sorted(result.found, key=behind)
    best = found[0]
    if "disability_office" in best.why and best.service.id != offered:
        beside = (best.km or 0.0) + BESIDE_KM
        other = (one for one in found if "disability_office" not in one.why and (one.km or 0.0) <= beside)
        best = next(other, best)
        found = [best, *(one for one in found if one is not best)]
    lines_first = result.helpline_first or best.service.phone is None or "over_50_km" in best.why
    return result.model_copy(update={"found": tuple(found[:_GIVEN]), "helpline_first": lines_first})


def about(flow: Flow, state: State, result: Result, given: Given) -> Iterator[Say]:
    """What a person should know before the place and the numbers that follow."""
    phrases = flow.phrases
    if state.value(Fact.DISTRICT) is None:
        yield Say(phrases.no_place_given)
        return
    if not result.found:
        query = _query(state, None, given)
        if query.kind not in given.directory.shelves:
            yield Say(phrases.numbers_only)
            return
        before = query.model_copy(update={"avoid": frozenset()})
        if query.avoid and match(given.directory, before).found:
            yield Say(phrases.none_left)
            return
        yield Say(phrases.nothing_open)
        anywhere = query.model_copy(update={"without_police": False, "audience": frozenset()})
        if (query.without_police or query.audience) and match(given.directory, anywhere).found:
            yield Say(phrases.without_wishes)
        return
    best = result.found[0]
    if best.service.phone is None:
        yield Say(phrases.no_number)
    elif "over_50_km" in best.why:
        yield Say(phrases.helpline_first)
    elif "island_check_ferry" in best.why:
        yield Say(phrases.over_the_sea)
    # Places for people from abroad are asked for besides the others.
    if not _wanted(state) - {"for_migrants"} <= set(best.why):
        yield Say(phrases.wish_unknown)


def others(flow: Flow, state: State, given: Given) -> Iterator[Say]:
    """Why the nearer places are not shown, and which fit next."""
    if state.value(Fact.DISTRICT) is None:
        yield Say(flow.phrases.no_region)
        return
    shown = state.values(Fact.OFFERED)
    query = _query(state, None, given, limit=1)
    nearer = passed_over(given.directory, query, 2 * _EXPLAINED)
    reasons = {one.service.id: (one.service, one.km, one.why_not) for one in nearer}
    next_ones = search(state, None, given).found
    here = next((one.km or 0.0 for one in next_ones if one.service.id in shown), 0.0)
    for one in next_ones:
        reason = why_not(given.directory, query, one.service.id)
        # The place shown may have been found from a shared location, and this one is nearer from here.
        reason = "shown" if reason in ("farther", "same_distance") and (one.km or 0.0) < here else reason
        reasons.setdefault(one.service.id, (one.service, one.km or 0.0, reason))
    told = [
        line for id_, line in reasons.items() if id_ not in shown and line[2] != "not_first_contact"
    ]  # therapy by referral is no answer here
    fitting = {one.service.id for one in next_ones}
    told = [line for line in told if line[0].id not in fitting][:_EXPLAINED] + [
        line for line in told if line[0].id in fitting
    ]
    told.sort(key=lambda line: line[1])
    if not told:
        yield Say(flow.phrases.no_other_place if shown else flow.phrases.numbers_only)
        return
    yield Say(flow.phrases.other_places)
    for service, km, reason in told:
        yield _other(flow, state, given, service, km, reason)
    if state.value(Fact.ISLAND) is None:
        yield Say(flow.phrases.distances)


def map_of(flow: Flow, state: State, given: Given) -> Say | ShowMap:
    """A link to the place shown, or that its spot is not known."""
    service = given.directory.service_of_id.get(state.value(Fact.OFFERED) or "")
    known = service is not None and service.map_link is not None
    return ShowMap(service.id) if service is not None and known else Say(flow.phrases.no_map)


def place_name(given: Given, code: str, island: str | None, locale: str) -> str:
    """What was understood of a typed place: the island without a bridge, or province and district."""
    if island is None:
        return district_name(given, code, locale)
    known = given.directory.island_of_code[island]
    return known.name_ko if locale == "ko" else f"{known.name_en} ({known.name_ko})"


def district_name(given: Given, code: str, locale: str, *, long: bool = True) -> str:
    """A district in Korean, elsewhere in English with the Korean behind it; `long` with its province."""
    district = places.district(given.directory, code)
    province = next(p.name_ko for p in given.directory.provinces if p.code == district.province)
    korean = f"{province} {district.name_ko}" if long else district.name_ko
    return korean if locale == "ko" else f"{district.name_en} ({korean})"


def _query(state: State, spot: tuple[float, float] | None, given: Given, *, limit: int = _GIVEN) -> Query:
    kinds = state.values(Fact.KIND)
    kind = next((serves for code, serves in _SERVES if code in kinds), "school" if "school_work" in kinds else "unsure")
    if spot is None and (code := state.value(Fact.DISTRICT)) is not None:
        island = given.directory.island_of_code.get(state.value(Fact.ISLAND) or "")
        middle = island or places.district(given.directory, code)
        spot = (middle.lat, middle.lon)
    hours = _HOURS.get(state.value(Fact.WHEN) or "") if {"sexual_assault", "child_abuse"} & set(kinds) else None
    age = state.value(Fact.AGE)
    # Abuse of a child is about a child, whoever writes, unless it was said to be long grown up.
    child = age in ("minor", "under_14") or (age != "adult" and "child_abuse" in kinds)
    return Query(
        kind=kind,
        age="adult" if age == "adult" else "minor" if child else "unknown",
        at=given.now,
        lat=spot[0] if spot else None,
        lon=spot[1] if spot else None,
        hours_since=hours,
        avoid=frozenset(state.values(Fact.AVOIDED)),
        language=state.locale,
        audience=frozenset(_AUDIENCES[one] for one in state.values(Fact.PLACE_FOR) if one in _AUDIENCES),
        without_police=state.value(Fact.POLICE) == "avoid",
        limit=limit,
    )


def _wanted(state: State) -> frozenset[str]:
    """The reasons that a place should carry to meet what the person wishes of it."""
    return frozenset(_MEETS[wish] for wish in state.values(Fact.PLACE_FOR) if wish in _MEETS)


def _other(flow: Flow, state: State, given: Given, service: Service, km: float, reason: str) -> Say:
    korean = service.name_ko
    name = own_name(korean if state.locale == "ko" else f"{service.name_en} ({korean})")
    where = (("place", name), ("km", own_name(f"{max(km, 1):.0f}")))
    opens = next_opening(service.hours, given.now) if reason == "closed" and service.hours.known else None
    if opens is None:
        return Say(flow.phrases.other_place, (*where, ("reason", flow.passed_over[reason])))
    at = (("month", opens.month), ("day", opens.day), ("time", hour(opens.time(), state.locale)))
    return Say(flow.phrases.other_place_opens, (*where, *at))
