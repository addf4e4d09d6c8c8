"""For every channel and the `nearest` command: who can really help this person, here and at this hour, and why.

Codes in `Found.why`:
    nearest             none of all the places that suit and are open is closer (by the km shown)
    evidence_kit        can take evidence; put first because a sexual assault was at most 120 hours ago
    open_24h, open_now  open round the clock; open by its known office hours
    hours_unknown       hours unknown, taken as Mon-Fri 09:00-18:00
    for_minors          takes minors, and a minor asks
    for_migrants        takes migrants, and a migrant asks
    men_welcome         takes men, and a man asks
    speaks_language     the language of the person is spoken there
    police_on_site      police officers work on the spot
    call_first          do not go without a call (see `Service.call_first`)
    old_list            phone or address come from a list of about 2018
    no_phone_use_1366   no phone is known: call 1366 instead
    over_50_km          further than 50 km away
    island_check_ferry  a sea lies, or may lie, between: the nearest by air line may not be the nearest by ferry
Codes in `Offered.why`: always, for_minors, age_unknown, for_migrants, speaks_language, school_violence.
"""

import heapq
from collections.abc import Iterator

from .hours import Hours, is_open
from .model import Audience, Directory, District, Found, Offered, Query, Result, Service, Vector, great_circle_km
from .places import nearest_district

EVIDENCE_HOURS = 120
"""Until then evidence of a sexual assault may be taken: a place with the kit beats a nearer one without."""
FAR_KM = 50.0
"""Beyond this a helpline comes before the place."""
ISLAND_DISTRICTS = frozenset({"47940", "28720", "12870"})
"""울릉군, 옹진군, 신안군: people live on islands, the map cannot see the ferries."""
_JEJU = "50"


def match(directory: Directory, query: Query) -> Result:
    """The open services that suit the query, best first, and the helplines, of which there is always one.

    Without coordinates only helplines are returned. Only rows open at `query.at` are listed.
    """
    if query.lat is None or query.lon is None:
        helplines = tuple(_helplines(directory, query, None))
        return Result(found=(), helplines=helplines, helpline_first=True)
    here = nearest_district(directory, query.lat, query.lon)
    found = _found(directory, query, Vector.at(query.lat, query.lon), here)
    first_is_far = not found or found[0].km is None or found[0].km > FAR_KM
    return Result(
        found=found,
        helplines=tuple(_helplines(directory, query, here)),
        helpline_first=first_is_far or here.code in ISLAND_DISTRICTS,
    )


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
        "phone": service.phone,
        "call_first": found.call_first,
        "why": list(found.why),
        "address_ko": service.address_ko,
        "police_on_site": _yes_no(service.police_on_site),
        "evidence_kit": _yes_no(service.evidence_kit),
        "as_of": service.as_of,
        "checked": service.checked,
    }


def _yes_no(answer: str) -> bool | None:
    return {"yes": True, "no": False}.get(answer)


def _found(directory: Directory, query: Query, here: Vector, district: District) -> tuple[Found, ...]:
    evidence_counts = (
        query.kind == "sexual_violence" and query.hours_since is not None and query.hours_since <= EVIDENCE_HOURS
    )
    says_migrant = "migrant" in query.audience
    open_now: dict[Hours, bool] = {}
    candidates: list[tuple[bool, float, bool, float, str, Service]] = []
    x, y, z = here
    for shelf in directory.shelves.get(query.kind, ()):
        if shelf.hours not in open_now:
            open_now[shelf.hours] = is_open(shelf.hours, query.at)
        if not open_now[shelf.hours] or not _admits(shelf.audience, query):
            continue
        without_kit = evidence_counts and not shelf.evidence_kit
        later_on_a_tie = says_migrant and "migrant" not in shelf.audience
        for (px, py, pz), service in shelf.places:
            if service.id not in query.avoid:
                km = great_circle_km((px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2)
                candidates.append((without_kit, round(km, 1), later_on_a_tie, km, service.id, service))
    if not candidates:
        return ()
    nearest_km = min(candidate[1] for candidate in candidates)
    best = heapq.nsmallest(query.limit, candidates)
    return tuple(
        Found(
            service=service,
            km=km,
            open=True,
            hours_known=service.hours.known,
            call_first=service.call_first and service.phone is not None,
            why=(
                *_merits(service, query, nearest=km == nearest_km, evidence_counts=evidence_counts),
                *_cautions(service, km, district),
            ),
        )
        for _, km, _, _, _, service in best
    )


def _admits(audience: frozenset[Audience], query: Query) -> bool:
    """Whether a service for this audience takes the person (rule 3 of the routing rules)."""
    if "any" in audience:
        return True
    if "male_ok" in query.audience and "male_ok" not in audience:
        return False
    if audience <= {"migrant", "male_ok"}:
        # No age is named: the row is there for those who say what they are.
        return not audience.isdisjoint(query.audience)
    return ("minor_under_19" if query.age == "minor" else "adult") in audience


def _merits(service: Service, query: Query, *, nearest: bool, evidence_counts: bool) -> Iterator[str]:
    """Why this service was chosen."""
    if nearest:
        yield "nearest"
    if evidence_counts and service.evidence_kit == "yes":
        yield "evidence_kit"
    if service.hours.known:
        yield "open_24h" if service.hours.always else "open_now"
    if query.age == "minor" and "minor_under_19" in service.audience:
        yield "for_minors"
    if "migrant" in query.audience & service.audience:
        yield "for_migrants"
    if "male_ok" in query.audience & service.audience:
        yield "men_welcome"
    if query.language in service.languages:
        yield "speaks_language"
    if service.police_on_site == "yes":
        yield "police_on_site"


def _cautions(service: Service, km: float, here: District) -> Iterator[str]:
    """What the person should know before going there."""
    if not service.hours.known:
        yield "hours_unknown"
    if service.phone is None:
        yield "no_phone_use_1366"
    elif service.call_first:
        yield "call_first"
    if service.doubt == "list_2018":
        yield "old_list"
    if km > FAR_KM:
        yield "over_50_km"
    if here.code in ISLAND_DISTRICTS or (here.province == _JEJU) != (service.province == _JEJU):
        yield "island_check_ferry"


def _helplines(directory: Directory, query: Query, here: District | None) -> Iterator[Offered]:
    line = directory.helpline_of_id
    yield Offered(helpline=line["1366"], why=("always",), local=_local_1366(directory, here))
    if query.age != "adult":
        yield Offered(helpline=line["1388"], why=("for_minors" if query.age == "minor" else "age_unknown",))
    why = []
    if "migrant" in query.audience:
        why.append("for_migrants")
    if query.language is not None and query.language.split("-")[0].lower() != "ko":
        why.append("speaks_language")
    if why:
        yield Offered(helpline=line["danuri"], why=tuple(why))
    if query.kind == "school":
        yield Offered(helpline=line["117"], why=("school_violence",))


def _local_1366(directory: Directory, here: District | None) -> str | None:
    if here is None:
        return None
    return here.local_1366 or next(
        (province.local_1366 for province in directory.provinces if province.code == here.province), None
    )
