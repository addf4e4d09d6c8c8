"""For whoever does not read Korean: every address can be read aloud to a driver."""

import re

import pytest

from referral_directory import load_directory
from referral_directory.model import Directory
from referral_directory.reading import _latin, reading


@pytest.fixture(scope="module")
def directory() -> Directory:
    return load_directory()


def test_every_place_can_be_read_in_latin_letters(directory: Directory) -> None:
    known = [service for service in directory.services if service.district is not None]
    assert len(known) > 300
    streets = 0
    for service in known:
        said = reading(directory, service.id)
        assert said is not None
        assert not re.search(r"[가-힣]", said), said
        assert "  " not in said
        streets += service.address_ko is not None and bool(re.search(r"\d", said))
    assert streets > 300


def test_the_number_and_the_road_stay_what_they_are(directory: Directory) -> None:
    """A reading that loses or adds a figure leads to another door."""
    compared = 0
    for service in directory.services:
        said = reading(directory, service.id)
        if said is None or service.address_ko is None:
            continue
        assert re.findall(r"\d+", said) == re.findall(r"\d+", service.address_ko), said
        compared += 1
    assert compared > 300


@pytest.mark.parametrize(
    ("korean", "latin"),
    [
        ("송이로 123 경찰병원 1층", "Songi-ro 123 Gyeongchalbyeongwon 1-cheung"),
        ("보라매로5길 20", "Boramae-ro 5-gil 20"),
        ("한나루로403번길120", "Hannaru-ro 403beon-gil 120"),
        ("국채보상로 683, 2층", "Gukchaebosang-ro 683, 2-cheung"),
        ("오남읍 진건오남로 575, 302호(창노빌딩)", "Onam-eup Jingeononam-ro 575, 302-ho(Changnobilding)"),
        ("월드컵대로 359", "Woldeukeop-daero 359"),
        ("당산동4가 32-40", "Dangsan-dong 4ga 32-40"),
    ],
)
def test_units_keep_their_hyphen_as_on_road_signs(korean: str, latin: str) -> None:
    assert _latin(korean) == latin


def test_the_district_and_the_province_follow(directory: Directory) -> None:
    assert reading(directory, "sf-seoul-east") == "Songi-ro 123 Gyeongchalbyeongwon 1-cheung, Songpa-gu, Seoul"
