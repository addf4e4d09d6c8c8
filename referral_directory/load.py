"""For the processes that start up: the only reader of the tables in data/. A table with a fault is refused as a whole."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from .model import Directory, District, Helpline, Island, PlaceName, PlaceWord, Province, Service, reasons_of
from .validate import Problem, problems_of_helpline, problems_of_service

DATA = Path(__file__).parent / "data"
"""The shipped tables."""
ALWAYS_NEEDED = frozenset({"112", "119", "1366", "1388", "117", "danuri"})
"""Helplines without which no answer is complete."""

Row = TypeVar("Row")


class DirectoryError(ValueError):
    """The tables cannot be used. `problems` lists every fault that was seen."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def load_directory(folder: Path = DATA) -> Directory:
    """Read and check all tables in `folder`. Raises DirectoryError naming file, line and field of each fault."""
    problems: list[Problem] = []
    digest = hashlib.sha256()
    provinces = _table(folder / "provinces.csv", Province, "code", problems, digest.update)
    districts = _table(folder / "districts.csv", District, "code", problems, digest.update)
    helplines = _table(folder / "helplines.csv", Helpline, "id", problems, digest.update)
    services = _table(folder / "services.csv", Service, "id", problems, digest.update)
    names = _table(folder / "place_names.csv", PlaceName, "name", problems, digest.update)
    words = _table(folder / "place_words.csv", PlaceWord, "word", problems, digest.update)
    islands = _table(folder / "islands.csv", Island, "code", problems, digest.update)
    if not problems:
        problems.extend(_faults_between(provinces, districts, helplines, services))
        problems.extend(_faults_of_names(names, provinces, districts))
        problems.extend(_faults_of_islands(islands, districts))
    if problems:
        raise DirectoryError(problems)
    return Directory(
        services=tuple(services.values()),
        helplines=tuple(helplines.values()),
        districts=tuple(districts.values()),
        provinces=tuple(provinces.values()),
        place_names=tuple(names.values()),
        place_words=tuple(words.values()),
        islands=tuple(islands.values()),
        digest=digest.hexdigest(),
    )


def _table(
    path: Path, model: type[Row], key: str, problems: list[Problem], remember: Callable[[bytes], None]
) -> dict[int, Row]:
    """The rows of one table by line number. Faults are added to `problems`."""
    rows: dict[int, Row] = {}
    try:
        data = path.read_bytes()
        text = data.decode("utf-8")
    except FileNotFoundError:
        problems.append(Problem(path.name, 1, "", "the file is missing"))
        return rows
    except UnicodeDecodeError:
        problems.append(Problem(path.name, 1, "", "cannot be read as UTF-8 text"))
        return rows
    except OSError as error:
        problems.append(Problem(path.name, 1, "", f"cannot be read: {error.strerror or 'the system refused'}"))
        return rows
    remember(f"{path.name}\n{len(data)}\n".encode() + data)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    fields = list(model.__annotations__)
    check = TypeAdapter(model).validate_python
    seen: dict[str, int] = {}
    try:
        header = next(reader, [])
        if header != fields:
            problems.append(Problem(path.name, 1, "", f"the header must be {','.join(fields)}"))
            return rows
        for cells in reader:
            line = reader.line_num
            if len(cells) != len(fields):
                problems.append(Problem(path.name, line, "", f"{len(cells)} cells instead of {len(fields)}"))
                continue
            named = dict(zip(fields, cells, strict=True))
            if named[key] in seen:
                problems.append(Problem(path.name, line, key, f"the same {key} as in line {seen[named[key]]}"))
            seen[named[key]] = line
            try:
                rows[line] = check(named)
            except ValidationError as error:
                problems.extend(Problem(path.name, line, field, reason) for field, reason in reasons_of(error))
    except csv.Error as error:
        problems.append(Problem(path.name, reader.line_num, "", f"not a well-formed table: {error}"))
        return rows
    if not seen:
        problems.append(Problem(path.name, 1, "", "the table has no rows"))
    return rows


def _faults_between(
    provinces: dict[int, Province],
    districts: dict[int, District],
    helplines: dict[int, Helpline],
    services: dict[int, Service],
) -> Iterator[Problem]:
    """Faults that show only when the tables are held against the rules and against each other."""
    province_of = {province.code: province for province in provinces.values()}
    current = {district.code: district for district in districts.values() if district.status == "current"}
    yield from _faults_of_local_numbers(provinces, districts, services)
    for line, district in districts.items():
        for field, reason in _faults_of_district(district, province_of, current):
            yield Problem("districts.csv", line, field, reason)
    for line, helpline in helplines.items():
        for field, reason in problems_of_helpline(helpline):
            yield Problem("helplines.csv", line, field, reason)
    missing = ALWAYS_NEEDED - {helpline.id for helpline in helplines.values()}
    if missing:
        yield Problem("helplines.csv", 1, "id", f"missing: {', '.join(sorted(missing))}")
    for line, service in services.items():
        for field, reason in (*_faults_of_location(service, province_of, current), *problems_of_service(service)):
            yield Problem("services.csv", line, field, reason)


def _faults_of_names(
    names: Mapping[int, PlaceName], provinces: Mapping[int, Province], districts: Mapping[int, District]
) -> Iterator[Problem]:
    current = {province.code for province in provinces.values() if province.status == "current"}
    current |= {district.code for district in districts.values() if district.status == "current"}
    for line, one in names.items():
        if not current.issuperset(one.districts):
            yield Problem("place_names.csv", line, "districts", "not the code of a current district or province")


def _faults_of_islands(islands: Mapping[int, Island], districts: Mapping[int, District]) -> Iterator[Problem]:
    current = {district.code for district in districts.values() if district.status == "current"}
    for line, island in islands.items():
        if island.district not in current:
            yield Problem("islands.csv", line, "district", "not the code of a current district")


def _faults_of_local_numbers(
    provinces: Mapping[int, Province], districts: Mapping[int, District], services: Mapping[int, Service]
) -> Iterator[Problem]:
    known = {service.phone for service in services.values() if service.kind == "helpline_1366"}
    claimed = [("provinces.csv", line, province.local_1366) for line, province in provinces.items()]
    claimed += [("districts.csv", line, district.local_1366) for line, district in districts.items()]
    for file, line, number in claimed:
        if number is not None and number not in known:
            yield Problem(file, line, "local_1366", "no 1366 center has this number")


def _faults_of_district(
    district: District, province_of: Mapping[str, Province], current: Mapping[str, District]
) -> Iterator[tuple[str, str]]:
    if district.province not in province_of:
        yield "province", "unknown code"
    elif district.status == "current" and province_of[district.province].status == "former":
        yield "province", "a current district cannot lie in a former province"
    if district.parent is not None:
        city = current.get(district.parent)
        if city is None or city.province != district.province:
            yield "parent", "not a current city of the same province"
    if (district.status == "former") != bool(district.now) or any(code not in current for code in district.now):
        yield "now", "former districts, and only they, name their current successors"


def _faults_of_location(
    service: Service, province_of: Mapping[str, Province], current: Mapping[str, District]
) -> Iterator[tuple[str, str]]:
    if service.province is not None:
        province = province_of.get(service.province)
        if province is None or province.status == "former":
            yield "province", "not the code of a current province"
    if service.district is not None:
        district = current.get(service.district)
        if district is None or district.province != service.province:
            yield "district", "not the code of a current district of this province"
    elif service.lat is not None:
        yield "district", "a place needs a district"
