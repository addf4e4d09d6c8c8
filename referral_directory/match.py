"""For every channel and the `nearest` command: who can really help this person, here and at this hour, and why.

The order: within 120 hours of a sexual assault places with the evidence kit; then the distance in km with one decimal;
at the same distance places that are not only for women with disabilities, where the person said nothing of one, then
places for migrants for a migrant, then places that speak the language, then those with a known phone. An old entry (from
a list of about 2018 and never confirmed, or past review) goes behind an equal fresher one that stands at most 2 km from
it. The sex of the staff is in no source: nothing is said of it.

Codes and their sentences: `WHY_SHOWN` for a place, `WHY_OFFERED` for a number, `WHY_NOT` for a place that is not shown.
"""

import heapq
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from .hours import Hours, closes_at, is_open, next_opening
from .model import (
    FIRST_CONTACT_LEAVES_OUT,
    Audience,
    Directory,
    District,
    Found,
    Island,
    Offered,
    PassedOver,
    Query,
    Result,
    Service,
    Vector,
    great_circle_km,
)
from .places import district_at

EVIDENCE_HOURS = 120
"""Until then evidence of a sexual assault may be taken: a place with the kit beats a nearer one without."""
FAR_KM = 50.0
"""Beyond this a helpline comes before the place."""
_JEJU = "50"
_DISABILITIES = frozenset({"intellectual_disability", "deaf"})
_ONE_DAY = timedelta(days=1)
WHY_SHOWN: Mapping[str, str] = MappingProxyType(
    {
        "nearest": "Of all that fit and are open, none is nearer.",
        "evidence_kit": "It can take evidence: the assault was at most 120 hours ago.",
        "open_24h": "It is open round the clock.",
        "open_now": "It is open by its known hours.",
        "hours_unknown": "Its hours are unknown: taken as Mo-Fr 09:00-18:00.",
        "for_minors": "It takes people under 19.",
        "for_migrants": "It takes people who came from abroad.",
        "for_disability": "It takes people with an intellectual disability.",
        "men_welcome": "It takes men.",
        "speaks_language": "The language of the person is spoken there.",
        "police_on_site": "Police officers work there.",
        "no_police": "No police officers work there.",
        "police_unknown": "No source says whether police officers work there.",
        "fresher": "It goes before an equal place beside it, whose entry is old.",
        "fresher_before": "Its entry is old: an equal place beside it goes first.",
        "call_first": "Nobody should go there without a call.",
        "old_list": "Its phone or address come from a list of about 2018.",
        "past_review": "Staff should have confirmed this entry again by now.",
        "no_phone_use_1366": "No number is known: call 1366.",
        "no_phone_use_danuri": "No number is known: call 1577-1366.",
        "disability_office": "It is for women with disabilities; nobody spoke of one.",
        "over_50_km": "It is more than 50 km away.",
        "island_check_ferry": "A sea may lie between: another place may be nearer by ferry.",
    }
)
"""Codes of `Found.why`, each with its sentence."""
WHY_OFFERED: Mapping[str, str] = MappingProxyType(
    {
        "danger": "Somebody is in danger now.",
        "always": "It answers day and night, wherever somebody is.",
        "child_abuse": "It takes reports of child abuse.",
        "for_minors": "It is for people under 19.",
        "age_unknown": "It is for people under 19, and the age is not known.",
        "for_migrants": "It is for people who came from abroad.",
        "speaks_language": "The language of the person is spoken there.",
        "other_language": "It speaks many languages, but is not known to speak this one.",
        "school_violence": "It is for violence at school.",
        "for_disability": "It is for people with a disability.",
        "sign_language": "It answers in sign language.",
    }
)
"""Codes of `Offered.why`, each with its sentence."""
WHY_NOT: Mapping[str, str] = MappingProxyType(
    {
        "shown": "It is shown.",
        "no_place_given": "Nobody said where in Korea the person is.",
        "hidden": "The center has hidden it.",
        "not_first_contact": "It is for therapy by referral or for legal questions, not for a first contact.",
        "no_coordinates": "It has no point on the map.",
        "not_this_kind": "It does not serve this kind of violence.",
        "not_this_age": "It is not for this age.",
        "not_for_men": "It does not say that it takes men.",
        "only_for_others": "It is only for a group, migrants or men, and the person did not say to be of it.",
        "avoided": "The person refused it.",
        "avoided_district": "The person does not want to go to this district.",
        "police_on_site": "Police officers work there, and the person wants none.",
        "closed": "It is closed at this time.",
        "no_evidence_kit": "It cannot take evidence, and within 120 hours a place that can goes first.",
        "evidence_unknown": "Whether it can take evidence is unknown, and a place that can goes first.",
        "fresher_beside": "Its entry is old, and an equal place beside it has a fresher one.",
        "farther": "It is farther than the places shown.",
        "same_distance": "It is as far as a place shown, which fits better or has a known phone.",
    }
)
"""Codes of `why_not`, each with its sentence; "hidden" is for who knows the entries that the center has hidden."""
PASSED_OVER_FOR = frozenset(WHY_NOT) - {"no_place_given", "hidden", "no_coordinates", "not_this_kind"}
"""The codes that a place for this kind may have, where the person said where they are."""


class _Ranked(NamedTuple):
    """A candidate; the fields are the order in which candidates are compared."""

    without_kit: bool
    rank_km: float
    disability_office: bool
    behind_fresher: bool
    not_for_migrants: bool
    other_language: bool
    phone_unknown: bool
    exact_km: float
    id: str
    service: Service
    km: float


def match(directory: Directory, query: Query) -> Result:
    """The open services that suit the query, best first, and the helplines, of which there is always one.

    Without coordinates in Korea only helplines are returned. Only rows open at `query.at` are listed. The helplines come
    first in danger, for whoever is on an island, and where the best place is far or has no number.
    """
    here = _here(directory, query)
    if here is None:
        helplines = tuple(_helplines(directory, query, None))
        return Result(found=(), helplines=helplines, helpline_first=True)
    found = _found(directory, query, _candidates(directory, query, here.point), here)
    best = found[0] if found else None
    first_is_far = best is None or "over_50_km" in best.why
    cut_off = here.district.islands or here.island is not None
    return Result(
        found=found,
        helplines=tuple(_helplines(directory, query, here.district)),
        helpline_first=query.danger or first_is_far or cut_off or (best is not None and best.service.phone is None),
    )


class _Here(NamedTuple):
    """Where the person is: the point, the district around it, and the island without a bridge, if it is one."""

    point: Vector
    district: District
    island: Island | None


def _here(directory: Directory, query: Query) -> _Here | None:
    """Where the person is; None where nobody said, or outside Korea."""
    if query.lat is None or query.lon is None:
        return None
    district = district_at(directory, query.lat, query.lon)
    if district is None:
        return None
    return _Here(Vector.at(query.lat, query.lon), district, directory.island_at(query.lat, query.lon))


def as_json(result: Result) -> dict[str, object]:
    """The object printed by `gyeot nearest --json`."""
    return {
        "services": [_service_json(found) for found in result.found],
        "helplines": [
            {
                "id": offered.helpline.id,
                "number": offered.helpline.number,
                "why": list(offered.why),
                **({"local": offered.local} if offered.local else {}),
            }
            for offered in result.helplines
        ],
        "helpline_first": result.helpline_first,
    }


def _service_json(found: Found) -> dict[str, object]:
    service = found.service
    return {
        "id": service.id,
        "name": service.name_ko,
        "name_en": service.name_en,
        "kind": service.kind,
        "km": found.km,
        "open": found.open,
        "hours_known": found.hours_known,
        "open_until": found.open_until.isoformat() if found.open_until is not None else None,
        "phone": service.phone,
        "phone_alt": service.phone_alt,
        "call_first": found.call_first,
        "why": list(found.why),
        "address_ko": service.address_ko,
        "exact": service.door_known,
        "police_on_site": _yes_no(service.police_on_site),
        "evidence_kit": _yes_no(service.evidence_kit),
        "as_of": service.as_of,
        "checked": service.checked,
    }


def as_known_now(shown: Mapping[str, object], directory: Directory) -> dict[str, object]:
    """A service of `as_json` with what its entry says now: a number that was corrected since is never shown again.

    Raises KeyError where the center has withdrawn the entry.
    """
    service = directory.service_of_id[str(shown["id"])]
    return {
        **shown,
        "phone": service.phone,
        "phone_alt": service.phone_alt,
        "address_ko": service.address_ko,
        "exact": service.door_known,
        "as_of": service.as_of,
        "checked": service.checked,
    }


def passed_over_json(passed: tuple[PassedOver, ...]) -> list[dict[str, object]]:
    """What `gyeot nearest --explain --json` adds as "passed_over"."""
    return [{"id": one.service.id, "name": one.service.name_ko, "km": one.km, "why_not": one.why_not} for one in passed]


def _yes_no(answer: str) -> bool | None:
    return {"yes": True, "no": False}.get(answer)


def why_not(directory: Directory, query: Query, service_id: str) -> str:
    """Why this service is not in the answer: a code of `WHY_NOT`. Raises KeyError for an unknown id."""
    service = directory.service_of_id[service_id]
    here = _here(directory, query)
    if here is None:
        return "no_place_given"
    candidates = _candidates(directory, query, here.point)
    shown = heapq.nsmallest(query.limit, candidates)
    return _ruled_out(directory, query, service) or _outranked(shown, _one(candidates, service_id))


def passed_over(directory: Directory, query: Query, most: int = 5) -> tuple[PassedOver, ...]:
    """Places for this kind that are not shown, nearest first, although nearer than the first one shown.

    When none is shown, the nearest of all are given.
    """
    where = _here(directory, query)
    if where is None:
        return ()
    here = where.point
    candidates = _candidates(directory, query, here)
    shown = heapq.nsmallest(query.limit, candidates)
    ids = {one.id for one in shown}
    nearer = []
    for service in directory.services:
        if service.lat is None or service.lon is None or query.kind not in service.serves or service.id in ids:
            continue
        km = here.km_to(Vector.at(service.lat, service.lon))
        if not shown or km < shown[0].exact_km:
            nearer.append((km, service.id, service))
    return tuple(
        PassedOver(
            service=service,
            km=round(km, 1),
            why_not=_ruled_out(directory, query, service) or _outranked(shown, _one(candidates, service.id)),
        )
        for km, _, service in heapq.nsmallest(most, nearer)
    )


def told_why_not(code: str, service: Service) -> str:
    """The sentence of a code of `WHY_NOT`; of a place without a point it says whether a number reaches it."""
    if code == "no_coordinates" and service.phone is not None:
        return "It has no point on the map: it is reached by phone."
    return WHY_NOT[code]


def opens_next(directory: Directory, query: Query) -> tuple[PassedOver, datetime] | None:
    """The place that fits and opens first by its known hours, and when; of several the nearest. None where there is none."""
    closed = (one for one in passed_over(directory, query, len(directory.services)) if one.why_not == "closed")
    opening = ((next_opening(one.service.hours, query.at), one) for one in closed if one.service.hours.known)
    # They come nearest first, and `min` keeps the first of equals.
    return min(((one, at) for at, one in opening if at is not None), key=lambda pair: pair[1], default=None)


def _one(candidates: list[_Ranked], service_id: str) -> _Ranked:
    return next(candidate for candidate in candidates if candidate.id == service_id)


def _ruled_out(directory: Directory, query: Query, service: Service) -> str | None:
    """Why the rules leave this service out whatever the others are; None when they do not."""
    unsuitable = _unsuitable(service.audience, query)
    for applies, code in (
        (service.kind in FIRST_CONTACT_LEAVES_OUT, "not_first_contact"),
        (service.lat is None or service.lon is None, "no_coordinates"),
        (query.kind not in service.serves, "not_this_kind"),
        (unsuitable is not None, unsuitable),
        (service.id in query.avoid, "avoided"),
        (service.district in _left_out(directory, query), "avoided_district"),
        (query.without_police and service.police_on_site == "yes", "police_on_site"),
        (not is_open(service.hours, query.at), "closed"),
    ):
        if applies:
            return code
    return None


def _outranked(shown: list[_Ranked], one: _Ranked) -> str:
    """Why a candidate is not among those shown, which are never empty then."""
    if one.id in {other.id for other in shown}:
        return "shown"
    overtaking = next((other for other in shown if other.km > one.km), None)
    if overtaking is not None:
        if one.without_kit and not overtaking.without_kit:
            return "no_evidence_kit" if one.service.evidence_kit == "no" else "evidence_unknown"
        return "fresher_beside"
    return "farther" if one.km > shown[-1].km else "same_distance"


def _candidates(directory: Directory, query: Query, here: Vector) -> list[_Ranked]:
    """All services that suit the query and are open, in no order."""
    evidence_counts = _evidence_counts(query)
    says_migrant = "migrant" in query.audience
    says_nothing = query.audience.isdisjoint(_DISABILITIES)
    left_out = _left_out(directory, query)
    open_now: dict[Hours, bool] = {}
    candidates: list[_Ranked] = []
    x, y, z = here
    for shelf in directory.shelves.get(query.kind, ()):
        if shelf.hours not in open_now:
            open_now[shelf.hours] = is_open(shelf.hours, query.at)
        if not open_now[shelf.hours] or _unsuitable(shelf.audience, query) is not None:
            continue
        without_kit = evidence_counts and not shelf.evidence_kit
        not_for_migrants = says_migrant and "migrant" not in shelf.audience
        for (px, py, pz), service in shelf.places:
            if service.id in query.avoid or service.district in left_out:
                continue
            if query.without_police and service.police_on_site == "yes":
                continue
            exact = great_circle_km((px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2)
            km = round(exact, 1)
            other_language = query.language not in service.languages
            candidates.append(
                _Ranked(
                    without_kit, km, says_nothing and service.for_disabilities, False, not_for_migrants,
                    other_language, service.phone is None, exact, service.id, service, km,
                )
            )  # fmt: skip
    return _old_behind_fresher(directory, candidates) if directory.fresher_beside else candidates


def _old_behind_fresher(directory: Directory, candidates: list[_Ranked]) -> list[_Ranked]:
    km = {candidate.id: candidate.km for candidate in candidates}
    moved = []
    for one in candidates:
        fresher = [km[other] for other in directory.fresher_beside.get(one.id, ()) if other in km]
        moved.append(one._replace(rank_km=max(one.km, *fresher), behind_fresher=True) if fresher else one)
    return moved


def _found(directory: Directory, query: Query, candidates: list[_Ranked], here: _Here) -> tuple[Found, ...]:
    if not candidates:
        return ()
    nearest_km = min(candidate.km for candidate in candidates)
    old = {other for one in candidates if one.behind_fresher for other in directory.fresher_beside[one.id]}
    return tuple(
        Found(
            service=one.service,
            km=one.km,
            open=True,
            hours_known=one.service.hours.known,
            open_until=_closing(one.service.hours, query.at),
            call_first=one.service.call_first,
            why=(
                *_merits(one.service, query, nearest=one.km == nearest_km),
                *(("fresher",) if one.id in old else ()),
                *(("fresher_before",) if one.behind_fresher else ()),
                *_cautions(directory, one, here),
            ),
        )
        for one in heapq.nsmallest(query.limit, candidates)
    )


def _closing(hours: Hours, at: datetime) -> datetime | None:
    """When a place closes, as long as that is within a day."""
    closing = closes_at(hours, at)
    return closing if closing is not None and closing - at <= _ONE_DAY else None


def _evidence_counts(query: Query) -> bool:
    return query.kind == "sexual_violence" and query.hours_since is not None and query.hours_since <= EVIDENCE_HOURS


def _left_out(directory: Directory, query: Query) -> frozenset[str | None]:
    """The districts that the person does not want, each with its parts."""
    if not query.not_in:
        return frozenset()
    return query.not_in | {one.code for one in directory.districts if one.parent in query.not_in}


def _unsuitable(audience: frozenset[Audience], query: Query) -> str | None:
    """Why a service for this audience does not take the person (rule 3 of the routing rules); None when it does."""
    if "any" in audience:
        return None
    if "male_ok" in query.audience and "male_ok" not in audience:
        return "not_for_men"
    if audience <= {"migrant", "male_ok"}:
        # No age is named: the row is there for those who say what they are.
        return "only_for_others" if audience.isdisjoint(query.audience) else None
    if query.age == "minor":
        return None if "minor_under_19" in audience else "not_this_age"
    takes = {"adult", "intellectual_disability"} if "intellectual_disability" in query.audience else {"adult"}
    return "not_this_age" if audience.isdisjoint(takes) else None


def _merits(service: Service, query: Query, *, nearest: bool) -> Iterator[str]:
    """Why this service was chosen."""
    if nearest:
        yield "nearest"
    if _evidence_counts(query) and service.evidence_kit == "yes":
        yield "evidence_kit"
    if service.hours.known:
        yield "open_24h" if service.hours.always else "open_now"
    if query.age == "minor" and "minor_under_19" in service.audience:
        yield "for_minors"
    if "migrant" in query.audience & service.audience:
        yield "for_migrants"
    if "intellectual_disability" in query.audience & service.audience:
        yield "for_disability"
    if "male_ok" in query.audience and not service.audience.isdisjoint({"male_ok", "any"}):
        yield "men_welcome"
    if query.language in service.languages:
        yield "speaks_language"
    if service.police_on_site == "yes":
        yield "police_on_site"
    elif query.without_police:
        yield "no_police" if service.police_on_site == "no" else "police_unknown"


def _cautions(directory: Directory, one: _Ranked, here: _Here) -> Iterator[str]:
    """What the person should know before going there."""
    service = one.service
    if not service.hours.known:
        yield "hours_unknown"
    if one.disability_office:
        yield "disability_office"
    if service.phone is None:
        yield "no_phone_use_danuri" if service.kind == "migrant_women" else "no_phone_use_1366"
    if service.call_first:
        yield "call_first"
    if service.old_list:
        yield "old_list"
    if service.id in directory.past_review:
        yield "past_review"
    if one.exact_km > FAR_KM:
        yield "over_50_km"
    there = directory.district_of_code.get(service.district or "")
    islands = here.district.islands or (there is not None and there.islands)
    if islands or here.island is not None or (here.district.province == _JEJU) != (service.province == _JEJU):
        yield "island_check_ferry"


def _helplines(directory: Directory, query: Query, here: District | None) -> Iterator[Offered]:
    line = directory.helpline_of_id
    if query.danger:
        yield Offered(helpline=line["112"], why=("danger",))
        yield Offered(helpline=line["119"], why=("danger",))
    yield Offered(helpline=line["1366"], why=("always",), local=_local_1366(directory, here))
    if query.kind == "child_abuse" and not query.danger:
        yield Offered(helpline=line["112"], why=("child_abuse",))
    if query.age != "adult":
        yield Offered(helpline=line["1388"], why=("for_minors" if query.age == "minor" else "age_unknown",))
    why = []
    if "migrant" in query.audience:
        why.append("for_migrants")
    if query.language is not None and query.language != "ko":
        why.append("speaks_language" if query.language in line["danuri"].languages else "other_language")
    if why:
        yield Offered(helpline=line["danuri"], why=tuple(why))
    if query.kind == "school":
        yield Offered(helpline=line["117"], why=("school_violence",))
    if "intellectual_disability" in query.audience and "disability" in line:
        yield Offered(helpline=line["disability"], why=("for_disability",))
    if "deaf" in query.audience and "107" in line:
        yield Offered(helpline=line["107"], why=("sign_language",))


def _local_1366(directory: Directory, here: District | None) -> str | None:
    if here is None:
        return None
    return here.local_1366 or next(
        (province.local_1366 for province in directory.provinces if province.code == here.province), None
    )
