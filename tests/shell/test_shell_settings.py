"""For operators: wrong settings stop the start with one clear sentence, and the sentence shows no value."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from shell import settings as settings_module
from shell.process import settle_collector
from shell.settings import Settings, settings_or_exit_message


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in settings_module._environment if name.startswith("GYEOT_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def collector() -> Iterator[None]:
    kept = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*kept)


def test_the_defaults_serve_one_machine() -> None:
    settings = settings_or_exit_message()
    assert isinstance(settings, Settings)
    assert (settings.database_url, settings.conversation_hours) == ("sqlite:///gyeot.sqlite3", 24)
    assert (settings.seeker_host, settings.seeker_port) == ("127.0.0.1", 8080)
    assert (settings.desk_host, settings.desk_port) == ("127.0.0.1", 8081)
    assert settings.practice is False


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GYEOT_DESK_PORT", "9000")
    monkeypatch.setenv("GYEOT_EXIT_URL", "https://example.org/")
    monkeypatch.setenv("GYEOT_TEST_STRICT", "1")
    settings = settings_or_exit_message()
    assert isinstance(settings, Settings)
    assert (settings.desk_port, settings.exit_url) == (9000, "https://example.org")


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("GYEOT_DESK_PORT", "se9ret", "GYEOT_DESK_PORT is wrong: input should be a valid integer"),
        ("GYEOT_DESK_PORT", "70000", "GYEOT_DESK_PORT is wrong: input should be less than or equal to 65535."),
        ("GYEOT_PUBLIC_URL", "se9ret", "GYEOT_PUBLIC_URL is wrong: it should begin with http:// or https://"),
        (
            "GYEOT_LOG_LEVEL",
            "se9ret",
            "GYEOT_LOG_LEVEL is wrong: input should be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'.",
        ),
        ("GYEOT_CENTER_NAME", "Se9ret Center", "GYEOT_CENTER_NAME is wrong: string should match pattern"),
        ("GYEOT_CONVERSATION_HOURS", "0", "GYEOT_CONVERSATION_HOURS is wrong: input should be greater than 0."),
        ("GYEOT_DESK_PROT", "se9ret", "GYEOT_DESK_PROT is not a setting of Gyeot; do you mean GYEOT_DESK_PORT?"),
        ("GYEOT_XYZZY", "se9ret", "GYEOT_XYZZY is not a setting of Gyeot."),
        ("GYEOT_PRACTICE", "1", "GYEOT_PRACTICE cannot be set from outside; practice mode belongs to the demo."),
        ("GYEOT_DESK_PORT_FILE", "/se9ret", "GYEOT_DESK_PORT_FILE is not a setting of Gyeot"),
        ("GYEOT_DATABASE_URL_FILE", "/no/se9ret", "The file named in GYEOT_DATABASE_URL_FILE cannot be read: No such"),
    ],
)
def test_a_wrong_setting_gives_one_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str
) -> None:
    monkeypatch.setenv(name, value)
    message = settings_or_exit_message()
    assert isinstance(message, str)
    assert message.startswith(sentence)
    assert "\n" not in message
    assert "e9ret" not in message


def test_the_library_error_shows_no_value_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GYEOT_DESK_PORT", "se9ret")
    with pytest.raises(ValidationError) as error:
        Settings()
    assert "se9ret" not in str(error.value)


def test_a_secret_may_stand_in_a_file_but_not_in_both(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "url").write_text("sqlite:///elsewhere.sqlite3\n")
    monkeypatch.setenv("GYEOT_DATABASE_URL_FILE", str(tmp_path / "url"))
    settings = settings_or_exit_message()
    assert isinstance(settings, Settings)
    assert settings.database_url == "sqlite:///elsewhere.sqlite3"
    assert "elsewhere" not in repr(settings)
    monkeypatch.setenv("GYEOT_DATABASE_URL", "sqlite:///other.sqlite3")
    assert settings_or_exit_message() == "Set either GYEOT_DATABASE_URL or GYEOT_DATABASE_URL_FILE, not both."


def test_every_setting_is_described() -> None:
    assert Settings.model_fields
    assert all(field.description and field.description.endswith(".") for field in Settings.model_fields.values())


def test_only_the_demo_sets_practice() -> None:
    assert Settings(practice=True).practice is True


@pytest.mark.usefixtures("collector")
def test_the_collector_is_settled_after_start() -> None:
    settle_collector()
    assert gc.get_threshold() == (10_000, 20, 50)
    assert gc.get_freeze_count() > 10_000
