"""For everybody who asks who can help: the values of the referral directory. All are frozen; none reads a file or the clock."""

import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, NamedTuple, Self, get_args
from urllib.parse import quote

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    InstanceOf,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic.dataclasses import dataclass

from .hours import Hours

EARTH_KM = 6371.0088
"""Mean radius of the earth in km, for great-circle distances."""

Kind = Literal[
    "sunflower_crisis", "sunflower_integrated", "sunflower_child", "helpline_1366", "digital_sex_crime", "stalking",
    "prostitution_counseling", "migrant_women", "legal_aid", "smile_center", "youth", "child_protection",
    "elder_protection", "lgbt_or_male", "other", "sexual_violence_counseling", "domestic_violence_counseling",
]  # fmt: skip
Need = Literal[
    "sexual_violence", "domestic_violence", "prostitution", "trafficking", "digital_sex_crime", "stalking",
    "child_abuse", "medical", "legal", "shelter_referral",
]  # fmt: skip
Audience = Literal["adult", "minor_under_19", "intellectual_disability", "male_ok", "migrant", "any"]
Language = Literal["ko", "en", "zh-Hans", "vi", "fil", "km", "mn", "ru", "ja", "th", "lo", "uz", "ne"]
Answer = Literal["yes", "no", "unknown"]
PlaceWordRole = Literal[
    "ending", "copula", "direction", "joined", "beside", "here", "stay", "leave", "kind_of_place", "facility", "contrast", "elsewhere",
    "ordinary", "no_quarter", "homonym",
]  # fmt: skip

QUERY_KINDS: frozenset[str] = frozenset(get_args(Need)) | {"school", "work", "army", "unsure"}
"""What `Query.kind` may be. No place serves the last four as such: only helplines answer them."""
FIRST_YEAR, LAST_YEAR = 2000, 2099
"""Outside these years no opening hours and holidays are known."""
FIRST_CONTACT_LEAVES_OUT: frozenset[Kind] = frozenset({"smile_center", "legal_aid"})
"""Therapy by referral and legal questions: never the answer to "where can I go now"."""
FOR_DISABILITIES = "For women with disabilities"
"""What the note of an office says that is there for them; the routing reads it."""
BESIDE_KM = 2.0
"""An old entry goes behind an equal fresher one that stands at most this far from it."""


_MAP = "https://map.kakao.com/link"
# Road and number of an address such as "경기도 성남시 수정구 수정북로 100 (태평동)"; floors and rooms are left out.
_ROAD_ADDRESS = re.compile(r"\D\S* .*?[로길] ?\d+(?:번길|[가-힣]?길)?(?: ?\d+)?(?:-\d+)?(?=[\s,(]|$)")


def _split(value: object) -> object:
    """Turn a cell such as "a;b" into ["a", "b"]; a repeated or empty part is refused."""
    if not isinstance(value, str):
        return value
    parts = value.split(";") if value else []
    if len(set(parts)) != len(parts):
        raise ValueError("the same code is given twice")
    return parts


def _blank(value: object) -> object:
    return None if value == "" else value


def _read_hours(value: object) -> object:
    return Hours.read(value) if isinstance(value, str) else value


def _known_kind(value: str) -> str:
    if value not in QUERY_KINDS:
        raise ValueError(f"unknown kind; known are {', '.join(sorted(QUERY_KINDS))}")
    return value


def _in_the_calendar(value: str) -> str:
    try:
        date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        raise ValueError(f"{value} is in no calendar") from None
    return value


def _language(value: object) -> object:
    """A tag as the tables write it: "tl" is "fil", Chinese without a script is "zh-Hans", easy Korean is Korean."""
    if not isinstance(value, str):
        return value
    base = value.replace("_", "-").partition("-")[0].lower()
    return {"tl": "fil", "zh": "zh-Hans"}.get(base, base if base in get_args(Language) else value.replace("_", "-"))


_TAG = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
_LINE, _NOTE = r"^\S(.*\S)?$", r"^$|^\S.*\S$"
_PHONE = r"^(0\d{1,2}-)?(\d{3,4}-)?\d{3,4}$"
_DATE = r"^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
_SERVICE_ID, _HELPLINE_ID = r"^[a-z0-9]+(-[a-z0-9]+)+$", r"^[a-z0-9]+(-[a-z0-9]+)*$"
_PROVINCE, _DISTRICT, _PLACE = r"^\d{2}$", r"^\d{5}$", r"^\d{2}(\d{3})?$"
_EXPECTED: Mapping[str, str] = {
    _TAG: "write a language tag such as vi",
    _LINE: "write one line, without a space at either end",
    _NOTE: "write one line, without a space at either end",
    _PHONE: "write it such as 02-123-4567",
    _DATE: "write a date such as 2026-11-20, 2026-11 or 2026",
    _SERVICE_ID: "write small letters and digits, parted by -, such as sf-seoul",
    _HELPLINE_ID: "write small letters and digits, parted by -",
    _PROVINCE: "write a code of two digits, such as 11",
    _DISTRICT: "write a code of five digits, such as 11110",
    _PLACE: "write a code of five digits, or of two for a province",
}

LanguageTag = Annotated[str, StringConstraints(pattern=_TAG)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=_LINE)]
Note = Annotated[str, StringConstraints(max_length=400, pattern=_NOTE)]
Phone = Annotated[str, StringConstraints(pattern=_PHONE)]
Date = Annotated[str, StringConstraints(pattern=_DATE), AfterValidator(_in_the_calendar)]
Latitude = Annotated[float, Field(ge=33, le=39, allow_inf_nan=False)]
Longitude = Annotated[float, Field(ge=124, le=132, allow_inf_nan=False)]
ReadHours = Annotated[InstanceOf[Hours], BeforeValidator(_read_hours)]
ProvinceCode = Annotated[str, StringConstraints(pattern=_PROVINCE)]
DistrictCode = Annotated[str, StringConstraints(pattern=_DISTRICT)]
PlaceCode = Annotated[str, StringConstraints(pattern=_PLACE)]


def reasons_of(error: ValidationError) -> Iterator[tuple[str, str]]:
    """Each fault of a value as (field, reason), in words for staff: what to write instead of a pattern."""
    for fault in error.errors(include_url=False, include_input=False):
        pattern = str(fault.get("ctx", {}).get("pattern"))
        yield (
            str(fault["loc"][0]) if fault["loc"] else "",
            _EXPECTED.get(pattern, fault["msg"].removeprefix("Value error, ")),
        )


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Service(_Row):
    """One service point. Only rows with coordinates are places to go; the others are reached by phone.

    `phone` is None where no source gave one (never guessed). `police_on_site` and `evidence_kit` are "unknown" where
    no source says. `coord_basis` is "near_hospital" where the point is the host hospital and the center is in a building
    near it. `doubt`: "list_2018" when phone or address come from a list of about 2018, "which_building" when the address
    and the point differ and only a call tells. `checked` is the date on which staff confirmed the row, None until then.
    """

    id: Annotated[str, StringConstraints(pattern=_SERVICE_ID)]
    kind: Kind
    name_ko: Text
    name_en: Text
    host_ko: Note
    province: Annotated[ProvinceCode | None, BeforeValidator(_blank)]
    district: Annotated[DistrictCode | None, BeforeValidator(_blank)]
    address_ko: Annotated[Text | None, BeforeValidator(_blank)]
    lat: Annotated[Latitude | None, BeforeValidator(_blank)]
    lon: Annotated[Longitude | None, BeforeValidator(_blank)]
    coord_basis: Literal["host_hospital_address", "near_hospital", "district_centroid", "unknown"]
    phone: Annotated[Phone | None, BeforeValidator(_blank)]
    phone_alt: Annotated[Phone | None, BeforeValidator(_blank)]
    hours: ReadHours
    serves: Annotated[frozenset[Need], BeforeValidator(_split), Field(min_length=1)]
    audience: Annotated[frozenset[Audience], BeforeValidator(_split), Field(min_length=1)]
    police_on_site: Answer
    evidence_kit: Answer
    languages: Annotated[tuple[Language, ...], BeforeValidator(_split)]
    doubt: Annotated[Literal["list_2018", "which_building"] | None, BeforeValidator(_blank)]
    source: Text
    as_of: Date
    confidence: Literal["high", "medium", "low"]
    checked: Annotated[Date | None, BeforeValidator(_blank)]
    note: Note

    @property
    def for_disabilities(self) -> bool:
        """Whether the office is there for women with disabilities (said in `note`)."""
        return FOR_DISABILITIES in self.note

    def note_with(self, told: str) -> str:
        """The note that takes the place of this one; it goes on saying whom the office is for."""
        if not self.for_disabilities or FOR_DISABILITIES in told:
            return told
        return f"{FOR_DISABILITIES}. {told}".rstrip()

    @property
    def call_first(self) -> bool:
        """Whether nobody should be sent to this door without a call (rule 9 of the routing rules)."""
        return self.coord_basis == "district_centroid" or self.doubt is not None or not self.hours.known

    @property
    def door_known(self) -> bool:
        """Whether the point on the map is the door: not that of the district, of a hospital nearby, or of an older address."""
        return self.coord_basis == "host_hospital_address" and self.doubt != "which_building"

    @property
    def map_link(self) -> str | None:
        """A link to KakaoMap: the door where it is known, else the road and number; None where neither is.

        It carries no name: what stays in a history is a point or a street.
        """
        if self.door_known:
            return f"{_MAP}/map/{self.lat},{self.lon}"
        road = _ROAD_ADDRESS.match(self.address_ko or "")
        return f"{_MAP}/search/{quote(road[0])}" if road else None

    @property
    def old_list(self) -> bool:
        """Whether phone or address come from a list of about 2018 and nobody has confirmed them since."""
        return self.doubt == "list_2018" and self.checked is None


class Helpline(_Row):
    """One national or large-city number. `hours` that are unknown must never be shown as open."""

    id: Annotated[str, StringConstraints(pattern=_HELPLINE_ID)]
    number: Phone
    name_ko: Text
    name_en: Text
    purpose_en: Text
    hours: ReadHours
    languages: Annotated[tuple[Language, ...], BeforeValidator(_split)]
    sms_possible: Answer
    cost: Literal["free", "unknown"]
    source: Text
    as_of: Date
    confidence: Literal["high", "medium"]
    checked: Annotated[Date | None, BeforeValidator(_blank)]
    note: Note


class Province(_Row):
    """A province or metropolitan city. A former one is kept because people go on using its name."""

    code: ProvinceCode
    name_ko: Text
    name_en: Text
    aliases_ko: Annotated[tuple[Text, ...], BeforeValidator(_split)]
    aliases_en: Annotated[tuple[Text, ...], BeforeValidator(_split)]
    local_1366: Annotated[Phone | None, BeforeValidator(_blank)]
    status: Literal["current", "former"]


class District(_Row):
    """A si, gun or gu. `parent` is the city of a general gu; `now` are the successors of a former district."""

    code: DistrictCode
    province: ProvinceCode
    name_ko: Text
    name_en: Text
    lat: Latitude
    lon: Longitude
    parent: Annotated[DistrictCode | None, BeforeValidator(_blank)]
    status: Literal["current", "former"]
    now: Annotated[tuple[DistrictCode, ...], BeforeValidator(_split)]
    aliases: Annotated[tuple[Text, ...], BeforeValidator(_split)]
    local_1366: Annotated[Phone | None, BeforeValidator(_blank)]
    source: Text
    note: Note

    @property
    def islands(self) -> bool:
        """Whether people here live on islands, so that the map cannot see the ferries (said at the start of `note`)."""
        return self.note.startswith("Islands")


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class PlaceName:
    """A name people type that no district bears: another script, an old name, a station, a quarter.

    There are thousands: a dataclass takes a third of the memory of a model.
    `districts` are its current districts; a code of two digits means a whole province.
    """

    name: Text
    script: Literal["Hang", "Latn", "Hani", "Kana", "Cyrl", "Thai", "Khmr", "Deva", "Laoo"]
    districts: Annotated[tuple[PlaceCode, ...], BeforeValidator(_split), Field(min_length=1)]
    source: Text
    as_of: Date


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class PlaceWord:
    """A word that people write around the name of a place, or that looks like one.

    By its roles it

    - is joined to a name: `ending` behind it (of these `copula` says "I am in", `direction` may also say "from"),
      `joined` before it, where a language has no blanks;
    - stands by itself: `beside` a name and tells nothing, `here` speaks of the person, `stay` begins a word for being or
      living there and `leave` one for coming from there, `kind_of_place` is a noun that may follow; a `facility` has the name of a place and may lie elsewhere;
    - turns the meaning: what stands before a `contrast` counts no more, a name after `elsewhere` is not where the person is;
    - is no name: `ordinary` is never taken for a misspelt one, `no_quarter` ends like one, a `homonym` is both.
    """

    word: Text
    roles: Annotated[frozenset[PlaceWordRole], BeforeValidator(_split), Field(min_length=1)]
    language: LanguageTag


class Island(_Row):
    """An inhabited island without a bridge: its middle, and the radius in km within which somebody is on it.

    The nearest place by air line may be far by ferry, and the middle of its district may be another island.
    """

    code: Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]
    name_ko: Text
    name_en: Text
    aliases: Annotated[tuple[Text, ...], BeforeValidator(_split)]
    district: DistrictCode
    lat: Latitude
    lon: Longitude
    km: Annotated[float, Field(gt=0, le=20, allow_inf_nan=False)]
    source: Text
    as_of: Date


class Vector(NamedTuple):
    """A point of the earth as a unit vector: distances between many points become three products each."""

    x: float
    y: float
    z: float

    @classmethod
    def at(cls, lat: float, lon: float) -> Self:
        """Degrees (WGS84) to the unit vector."""
        phi, theta = math.radians(lat), math.radians(lon)
        return cls(math.cos(phi) * math.cos(theta), math.cos(phi) * math.sin(theta), math.sin(phi))

    def km_to(self, other: Self) -> float:
        """Great-circle distance in km."""
        return great_circle_km((self.x - other.x) ** 2 + (self.y - other.y) ** 2 + (self.z - other.z) ** 2)


def great_circle_km(chord_squared: float) -> float:
    """Distance in km between two unit vectors, given the square of the straight line between them."""
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(chord_squared) / 2))


class Shelf(NamedTuple):
    """Places that every query judges alike: same hours, same audience, same answer about the evidence kit."""

    hours: Hours
    audience: frozenset[Audience]
    evidence_kit: bool
    places: tuple[tuple[Vector, Service], ...]


class Directory(BaseModel):
    """Everything the directory knows, former districts included. `digest` is the sha256 (hex) of the data files.

    `past_review` are the ids of entries that staff should have confirmed again by now.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    services: tuple[Service, ...] = Field(min_length=1)
    helplines: tuple[Helpline, ...] = Field(min_length=1)
    districts: tuple[District, ...] = Field(min_length=1)
    provinces: tuple[Province, ...] = Field(min_length=1)
    place_names: tuple[PlaceName, ...] = ()
    place_words: tuple[PlaceWord, ...] = ()
    islands: tuple[Island, ...] = ()
    digest: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    past_review: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        """The digest stands for all tables, so that what is derived from a directory can be remembered cheaply."""
        return hash(self.digest)

    @cached_property
    def district_of_code(self) -> Mapping[str, District]:
        """Districts by code, former ones included."""
        return {district.code: district for district in self.districts}

    @cached_property
    def helpline_of_id(self) -> Mapping[str, Helpline]:
        """Helplines by id."""
        return {helpline.id: helpline for helpline in self.helplines}

    @cached_property
    def shelves(self) -> Mapping[str, tuple[Shelf, ...]]:
        """The places of a first-contact search by the code they serve, sorted into shelves."""
        sorted_in: dict[str, dict[tuple[Hours, frozenset[Audience], bool], list[tuple[Vector, Service]]]] = {}
        for service in self.services:
            if service.lat is None or service.lon is None or service.kind in FIRST_CONTACT_LEAVES_OUT:
                continue
            place = (Vector.at(service.lat, service.lon), service)
            alike = (service.hours, service.audience, service.evidence_kit == "yes")
            for need in service.serves:
                sorted_in.setdefault(need, {}).setdefault(alike, []).append(place)
        return {
            need: tuple(Shelf(*alike, tuple(places)) for alike, places in shelves.items())
            for need, shelves in sorted_in.items()
        }

    @cached_property
    def fresher_beside(self) -> Mapping[str, tuple[str, ...]]:
        """Ids of old entries, each with its equals that are not old and stand at most `BESIDE_KM` from it.

        Old: from a list of about 2018 and never confirmed, or past review. Equals answer every query alike.
        """
        equals: dict[tuple[object, ...], list[tuple[Vector, Service]]] = {}
        for service in self.services:
            if service.lat is not None and service.lon is not None:
                who = (service.kind, service.hours, service.serves, service.audience)
                alike = (*who, service.evidence_kit, service.police_on_site)
                equals.setdefault(alike, []).append((Vector.at(service.lat, service.lon), service))
        beside: dict[str, tuple[str, ...]] = {}
        for group in equals.values():
            fresh = [(place, service.id) for place, service in group if not self.is_old(service)]
            for place, service in group if fresh else ():
                if self.is_old(service):
                    near = tuple(other for there, other in fresh if place.km_to(there) <= BESIDE_KM)
                    if near:
                        beside[service.id] = near
        return beside

    def is_old(self, service: Service) -> bool:
        """Whether an equal entry that is fresher goes before this one."""
        return service.old_list or service.id in self.past_review

    @cached_property
    def island_of_code(self) -> Mapping[str, Island]:
        """Islands by code."""
        return {island.code: island for island in self.islands}

    def island_at(self, lat: float, lon: float) -> Island | None:
        """The island on which this point lies (degrees, WGS84), or None. Of two whose circles meet, the one it is deeper in."""
        here = Vector.at(lat, lon)
        near = ((here.km_to(middle) / one.km, one) for middle, one in self._middles)
        share, nearest = min(near, key=lambda pair: pair[0], default=(math.inf, None))
        return nearest if share <= 1 else None

    @cached_property
    def _middles(self) -> tuple[tuple[Vector, Island], ...]:
        return tuple((Vector.at(island.lat, island.lon), island) for island in self.islands)

    @cached_property
    def service_of_id(self) -> Mapping[str, Service]:
        """Services by id."""
        return {service.id: service for service in self.services}

    @cached_property
    def smallest_districts(self) -> tuple[tuple[Vector, District], ...]:
        """Current districts that are not divided further, with their centre points."""
        divided = {district.parent for district in self.districts}
        return tuple(
            (Vector.at(district.lat, district.lon), district)
            for district in self.districts
            if district.status == "current" and district.code not in divided
        )


class Query(_Row):
    """What is asked. `kind` is a code of `serves`, or "school", "work", "army", "unsure" (helplines only).

    `hours_since` counts hours since a sexual assault; `avoid` are ids of services the person refused, `not_in` codes
    of districts where they do not want to be seen; `language` is a tag such as "vi"; `audience` is what the person
    says of themselves; `without_police` leaves out places where police officers work; in `danger` 112 and 119 come
    first. Raises pydantic.ValidationError for an unknown code, a naive time or half a coordinate.
    """

    kind: Annotated[str, AfterValidator(_known_kind)]
    age: Literal["adult", "minor", "unknown"]
    at: AwareDatetime
    lat: Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)] | None = None
    hours_since: Annotated[int, Field(ge=0)] | None = None
    avoid: frozenset[str] = frozenset()
    language: Annotated[LanguageTag | None, BeforeValidator(_language)] = None
    audience: frozenset[Literal["migrant", "male_ok", "intellectual_disability", "deaf"]] = frozenset()
    not_in: frozenset[DistrictCode] = frozenset()
    without_police: bool = False
    danger: bool = False
    limit: Annotated[int, Field(ge=1, le=100)] = 3

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.lat is None) != (self.lon is None):
            raise ValueError("lat and lon belong together: give both or none")
        if not FIRST_YEAR <= self.at.year <= LAST_YEAR:
            raise ValueError(f"the time is outside {FIRST_YEAR} to {LAST_YEAR}: the clock is wrong")
        return self


class Found(_Row):
    """One open service that suits the query. `why` holds the codes explained in match.py; km has one decimal.

    `open_until` is when it closes, in Korean time; None where it does not within a day, or its hours are unknown.
    """

    service: Service
    km: float | None
    open: bool
    hours_known: bool
    open_until: AwareDatetime | None
    call_first: bool
    why: tuple[str, ...]


class PassedOver(_Row):
    """A place that is not shown, with the reason: a code of `WHY_NOT` in match.py."""

    service: Service
    km: float
    why_not: str


class Offered(_Row):
    """A helpline with the reasons it is offered. `local` is the number of the nearest 1366 center, where known."""

    helpline: Helpline
    why: tuple[str, ...]
    local: str | None = None


class Result(_Row):
    """The answer, best first. `helplines` is never empty; `helpline_first` says that they come before the places."""

    found: tuple[Found, ...]
    helplines: Annotated[tuple[Offered, ...], Field(min_length=1)]
    helpline_first: bool
