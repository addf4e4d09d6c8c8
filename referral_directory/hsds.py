"""For other systems: the whole directory as Human Services Data Specification 3.0 (HSDS), ready to be written as JSON.

Pure: a directory in, plain records out, the same records for the same directory. Identifiers are UUIDs (version 5)
derived from our ids, so that they stay the same from export to export. What HSDS has no field for stands in
`attributes`, whose terms are explained in the taxonomy that is exported too. Fields without a source are left out.
"""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from .changes import review_by
from .hours import Hours, open_minutes
from .model import Directory, Helpline, Service
from .validate import names_a_shelter

NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "urn:gyeot:referral-directory")
"""All identifiers are derived from this one. It never changes."""

Record = dict[str, object]

KINDS: Mapping[str, str] = {
    "sunflower_crisis": "Sunflower Center, crisis type",
    "sunflower_integrated": "Sunflower Center, integrated type",
    "sunflower_child": "Sunflower Center, child type",
    "helpline_1366": "Center of the Women's Emergency Hotline 1366",
    "digital_sex_crime": "Support for people hurt by digital sex crime",
    "stalking": "Support for people who are stalked",
    "prostitution_counseling": "Counseling office for people in prostitution",
    "migrant_women": "Counseling for migrant women",
    "legal_aid": "Legal aid",
    "smile_center": "Smile Center: therapy by referral",
    "youth": "Support for young people",
    "child_protection": "Child protection agency",
    "elder_protection": "Elder protection agency",
    "lgbt_or_male": "Counseling for men or for LGBT people",
    "other": "Other support",
    "sexual_violence_counseling": "Sexual violence counseling office",
    "domestic_violence_counseling": "Domestic violence counseling office",
    "helpline": "Telephone helpline",
}
NEEDS: Mapping[str, str] = {
    "sexual_violence": "Sexual violence",
    "domestic_violence": "Domestic violence",
    "prostitution": "Prostitution",
    "trafficking": "Trafficking",
    "digital_sex_crime": "Digital sex crime",
    "stalking": "Stalking",
    "child_abuse": "Child abuse",
    "medical": "Medical help",
    "legal": "Legal help",
    "shelter_referral": "Ways to a safe place to stay",
}
AUDIENCES: Mapping[str, str] = {
    "adult": "Adults",
    "minor_under_19": "People under 19",
    "intellectual_disability": "People with an intellectual disability",
    "male_ok": "Men too",
    "migrant": "People who came from abroad",
    "any": "Everybody",
}
PROPERTIES: Mapping[str, tuple[str, str]] = {
    "evidence_kit": ("Evidence kit", "Whether evidence of sexual violence can be collected here: yes, no or unknown."),
    "police_on_site": ("Police on site", "Whether police officers work here: yes, no or unknown."),
    "coordinate_basis": (
        "Coordinate basis",
        (
            "What the point stands for: host_hospital_address, near_hospital (the place is in a building near that hospital), "
            "or district_centroid (several km off at times)."
        ),
    ),
    "confidence": ("Confidence", "How sure existence, kind and phone are: high, medium or low."),
    "host": ("Host", "The host hospital or operator."),
    "source": ("Source", "Where the entry comes from: public titles with dates."),
    "as_of": ("As of", "Date of the source: a year, a month or a day."),
    "review_by": ("Review by", "The day by which staff should confirm the entry again."),
    "gyeot_id": ("Identifier in Gyeot", "The id of the entry in the tables of Gyeot."),
}
_GROUPS: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "kind": ("Kind", "What kind of place or number this is.", KINDS),
    "need": ("Need", "What the place helps with.", NEEDS),
    "audience": ("Audience", "Who is welcome.", AUDIENCES),
}
_LANGUAGES: Mapping[str, tuple[str, str]] = {
    "ko": ("ko", "Korean"),
    "en": ("en", "English"),
    "zh-Hans": ("zh", "Chinese"),
    "vi": ("vi", "Vietnamese"),
    "fil": ("fil", "Filipino"),
    "km": ("km", "Khmer"),
    "mn": ("mn", "Mongolian"),
    "ru": ("ru", "Russian"),
    "ja": ("ja", "Japanese"),
    "th": ("th", "Thai"),
    "lo": ("lo", "Lao"),
    "uz": ("uz", "Uzbek"),
    "ne": ("ne", "Nepali"),
}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_KOREAN_OFFSET = 9
_LAST_MINUTE = 23 * 60 + 59
_ADULT_AT = 19
_NOT_THE_DOOR: Mapping[str, str] = {
    "district_centroid": "The point is the centre of the district or neighborhood, not the building.",
    "near_hospital": "The point is the host hospital. The place is in a building near it.",
}
_ASK = "No source tells how a wheelchair or a person who sees or hears little gets in. Ask on the phone first."


def export(directory: Directory) -> dict[str, list[Record]]:
    """The directory as HSDS 3.0: organizations, services and service_at_locations, with taxonomies and taxonomy_terms.

    The first three are nested as the compiled schemas say; the other two are the flat tables that attributes point to.
    """
    services = [
        *(_service(service, directory) for service in directory.services),
        *(_helpline(helpline) for helpline in directory.helplines),
    ]
    return {
        "organizations": [_part(service, "organization") for service in services],
        "services": services,
        "service_at_locations": [link for service in services for link in _parts(service, "service_at_locations")],
        "taxonomies": [_taxonomy()],
        "taxonomy_terms": list(_terms()),
    }


def identifier(entity: str, *our_id: str) -> str:
    """The UUID of an entity ("service", "location", ...) with this id of ours."""
    return str(uuid.uuid5(NAMESPACE, ":".join((entity, *our_id))))


def _part(record: Record, field: str) -> Record:
    part = record[field]
    assert isinstance(part, dict)
    return part


def _parts(record: Record, field: str) -> list[Record]:
    parts = record[field]
    assert isinstance(parts, list)
    return parts


def _service(service: Service, directory: Directory) -> Record:
    kind = KINDS[service.kind]
    needs = ", ".join(NEEDS[need].lower() for need in NEEDS if need in service.serves)
    properties = {
        "evidence_kit": service.evidence_kit,
        "police_on_site": service.police_on_site,
        "confidence": service.confidence,
        "host": service.host_ko,
        "source": service.source,
        "as_of": service.as_of,
        "review_by": review_by(service).isoformat(),
        "gyeot_id": service.id,
    }
    record = _common(service.id, service.name_ko, service.name_en, kind)
    record |= {
        "description": f"{kind}. Helps with: {needs}.",
        "eligibility_description": "; ".join(AUDIENCES[one] for one in AUDIENCES if one in service.audience) + ".",
        **_ages(service.audience),
        "phones": [
            *_phone(service.id, "phone", service.phone, ""),
            *_phone(service.id, "phone_alt", service.phone_alt, "Another number in circulation."),
        ],
        "schedules": list(_schedules(service.id, service.hours)),
        "languages": _languages(service.id, service.languages),
        "service_at_locations": [_at(service.id, _location(service, directory))],
        "attributes": [
            _coded(service.id, "kind", service.kind),
            *(_coded(service.id, "need", need) for need in NEEDS if need in service.serves),
            *(_coded(service.id, "audience", one) for one in AUDIENCES if one in service.audience),
            *_valued("service", service.id, properties),
        ],
    }
    if service.call_first:
        record["alert"] = f"The information is from {service.as_of}. Call before you go."
    if service.checked is not None:
        record["assured_date"] = service.checked
    return record


def _helpline(helpline: Helpline) -> Record:
    # A helpline and a service point may bear the same id.
    our_id = f"helpline/{helpline.id}"
    properties = {
        "confidence": helpline.confidence,
        "source": helpline.source,
        "as_of": helpline.as_of,
        "gyeot_id": helpline.id,
    }
    location: Record = {"id": identifier("location", our_id), "location_type": "virtual", "name": helpline.name_ko}
    record = _common(our_id, helpline.name_ko, helpline.name_en, KINDS["helpline"])
    record |= {
        "description": helpline.purpose_en,
        "phones": [
            *_phone(our_id, "number", helpline.number, ""),
            *(_phone(our_id, "text", helpline.number, "", "text") if helpline.sms_possible == "yes" else ()),
        ],
        "schedules": list(_schedules(our_id, helpline.hours)),
        "languages": _languages(our_id, helpline.languages),
        "service_at_locations": [_at(our_id, location)],
        "attributes": [_coded(our_id, "kind", "helpline"), *_valued("service", our_id, properties)],
    }
    if helpline.cost == "free":
        record["fees_description"] = "The call is free."
    if helpline.checked is not None:
        record["assured_date"] = helpline.checked
    return record


def _common(our_id: str, name: str, english: str, kind: str) -> Record:
    organization = {
        "id": identifier("organization", our_id),
        "name": name,
        "alternate_name": english,
        "description": f"{kind}.",
    }
    return {
        "id": identifier("service", our_id),
        "organization_id": organization["id"],
        "name": name,
        "alternate_name": english,
        "status": "active",
        "organization": organization,
    }


def _ages(audience: Iterable[str]) -> Record:
    """The bounds of age that the audience names; none where somebody of any age is welcome."""
    welcome = set(audience) & {"adult", "minor_under_19", "intellectual_disability", "any"}
    if welcome == {"adult"}:
        return {"minimum_age": _ADULT_AT}
    if welcome == {"minor_under_19"}:
        return {"maximum_age": _ADULT_AT - 1}
    return {}


def _phone(our_id: str, field: str, number: str | None, description: str, kind: str = "voice") -> Iterator[Record]:
    if number is not None:
        record: Record = {
            "id": identifier("phone", our_id, field),
            "service_id": identifier("service", our_id),
            "number": number,
            "type": kind,
        }
        yield record | ({"description": description} if description else {})


def _schedules(our_id: str, hours: Hours) -> Iterator[Record]:
    """One weekly rule for each range of times, parted at midnight; without a rule where the hours are not known."""
    if not hours.known:
        yield _schedule(our_id, 1) | {"description": "The hours are not known. Call first."}
        return
    days_of: dict[tuple[int, int], list[str]] = {}
    for day, ranges in zip(_DAYS, open_minutes(hours), strict=True):
        for one in ranges:
            days_of.setdefault(one, []).append(day)
    for number, ((opens, closes), days) in enumerate(days_of.items(), start=1):
        yield _schedule(our_id, number) | {
            "wkst": "MO",
            "freq": "WEEKLY",
            "byday": ",".join(days),
            "opens_at": _time(opens),
            "closes_at": _time(closes),
            **_remarks(hours),
        }


def _schedule(our_id: str, number: int) -> Record:
    return {
        # The first keeps the id that it had when there was only one.
        "id": identifier("schedule", our_id, *((str(number),) if number > 1 else ())),
        "service_id": identifier("service", our_id),
        "timezone": _KOREAN_OFFSET,
    }


def _time(minutes: int) -> str:
    # A day of HSDS ends at 23:59.
    hour, minute = divmod(min(minutes, _LAST_MINUTE), 60)
    return f"{hour:02}:{minute:02}+09:00"


def _remarks(hours: Hours) -> Record:
    """What a weekly rule cannot say: what happens on public holidays."""
    if hours.always:
        return {"description": "24 hours, every day, holidays too."}
    on_holidays = hours.written.partition("PH ")[2]
    if not on_holidays:
        notes = "Taken as closed on public holidays: no source tells who works on them."
    elif on_holidays == "off":
        notes = "Closed on public holidays."
    else:
        notes = f"Open on public holidays: {on_holidays}, whatever the weekday."
    return {"description": hours.written, "notes": notes}


def _languages(our_id: str, tags: Iterable[str]) -> list[Record]:
    return [
        {
            "id": identifier("language", our_id, tag),
            "service_id": identifier("service", our_id),
            "code": _LANGUAGES[tag][0],
            "name": _LANGUAGES[tag][1],
        }
        for tag in tags
    ]


def _at(our_id: str, location: Record) -> Record:
    return {
        "id": identifier("service_at_location", our_id),
        "service_id": identifier("service", our_id),
        "location_id": location["id"],
        "location": location,
    }


def _location(service: Service, directory: Directory) -> Record:
    """Where the service is. A row that may lie beside a shelter keeps neither point nor address: phone only."""
    record: Record = {"id": identifier("location", service.id), "location_type": "virtual", "name": service.name_ko}
    hidden = names_a_shelter(f"{service.name_ko} {service.name_en} {service.host_ko} {service.address_ko or ''}")
    if hidden or (service.lat is None and service.address_ko is None):
        return record
    record |= {
        "location_type": "physical",
        "accessibility": [
            {
                "id": identifier("accessibility", service.id),
                "location_id": record["id"],
                "description": _ASK,
            }
        ],
        "attributes": list(_valued("location", service.id, {"coordinate_basis": service.coord_basis})),
    }
    if service.lat is not None:
        record |= {"latitude": service.lat, "longitude": service.lon}
        if service.coord_basis in _NOT_THE_DOOR:
            record["description"] = _NOT_THE_DOOR[service.coord_basis]
    if service.address_ko is not None:
        record["addresses"] = [_address(service, service.address_ko, directory)]
    return record


def _address(service: Service, written: str, directory: Directory) -> Record:
    province = next((one.name_ko for one in directory.provinces if one.code == service.province), "")
    city = directory.district_of_code[service.district].name_ko if service.district is not None else ""
    street = written
    for name in (province, *city.split()):
        street = street.removeprefix(f"{name} ")
    return {
        "id": identifier("address", service.id),
        "location_id": identifier("location", service.id),
        "address_1": street,
        "city": city,
        "state_province": province,
        # Required by HSDS; no source of ours has postal codes.
        "postal_code": "",
        "country": "KR",
        "address_type": "physical",
    }


def _coded(our_id: str, group: str, code: str) -> Record:
    """An attribute whose term says everything: a kind, a need, an audience."""
    return _attribute("service", our_id, group, f"{group}:{code}", code)


def _valued(entity: str, our_id: str, values: Mapping[str, str]) -> Iterator[Record]:
    for code, value in values.items():
        if value:
            yield _attribute(entity, our_id, code, code, value)


def _attribute(entity: str, our_id: str, link_type: str, term: str, value: str) -> Record:
    return {
        "id": identifier("attribute", our_id, term),
        "link_id": identifier(entity, our_id),
        "link_entity": entity,
        "link_type": link_type,
        "taxonomy_term_id": identifier("taxonomy_term", term),
        "value": value,
        "taxonomy_term": _TERMS[term],
    }


def _taxonomy() -> Record:
    return {
        "id": identifier("taxonomy", "directory"),
        "name": "Gyeot directory",
        "description": "Kinds of places, needs, audiences, and what HSDS has no field for.",
        "version": "1",
    }


def _terms() -> Iterator[Record]:
    for group, (name, description, codes) in _GROUPS.items():
        yield _term(group, name, description)
        for code, meaning in codes.items():
            yield _term(f"{group}:{code}", meaning, f"{name}: {meaning}.") | {
                "parent_id": identifier("taxonomy_term", group)
            }
    for code, (name, description) in PROPERTIES.items():
        yield _term(code, name, description)


def _term(code: str, name: str, description: str) -> Record:
    return {
        "id": identifier("taxonomy_term", code),
        "code": code,
        "name": name,
        "description": description,
        "taxonomy": "Gyeot directory",
        "taxonomy_id": identifier("taxonomy", "directory"),
        "language": "en",
    }


_TERMS: Mapping[str, Record] = {str(term["code"]): term for term in _terms()}
