"""For operators: every setting of Gyeot, read from environment variables with the prefix GYEOT_.

A secret may stand in a file instead, named by the same variable with `_FILE` at its end. A wrong, unknown or misspelt
variable stops the start with one sentence; the sentence never shows a value.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, JsonValue, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

__all__ = ["PREFIX", "Settings", "SettingsProblem", "settings_or_exit_message"]

PREFIX = "GYEOT_"
_SECRET: dict[str, JsonValue] = {"secret": True}
_NOT_OURS = "GYEOT_TEST_"  # variables of the tests
_environment = os.environ  # noqa: TID251 - this module is the one that reads it


class SettingsProblem(ValueError):
    """A setting is wrong; the text is one sentence for the operator."""


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise ValueError("it should begin with http:// or https:// and name a host")
    return value.rstrip("/")


_Port = Annotated[int, Field(ge=1, le=65535)]
_WebAddress = Annotated[str, AfterValidator(_web_address)]


class Settings(BaseSettings):
    """All settings, checked. Raises SettingsProblem or pydantic's ValidationError when made from a wrong environment."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid", hide_input_in_errors=True)

    database_url: str = Field(
        default="sqlite:///gyeot.sqlite3",
        description="Where the database is: a SQLite file, relative (three slashes) or absolute (four).",
        json_schema_extra=_SECRET,
        repr=False,  # it may hold a password
    )
    keys_folder: Path = Field(
        default=Path("keys"), description="Folder of the seeker process's key files, readable by its own user only."
    )
    center_name: str = Field(
        default="center",
        pattern=r"^[a-z0-9][a-z0-9-]{0,63}$",
        description="Short name of the center (small letters, digits, hyphens). Seals are bound to it: never change it.",
    )
    center_title: str = Field(
        default="상담센터", min_length=1, max_length=60, description="Name of the center as people read it, in Korean."
    )
    center_title_en: str = Field(
        default="the counseling center",
        min_length=1,
        max_length=60,
        description="Name of the center as people read it in the middle of an English sentence.",
    )
    seeker_host: str = Field(default="127.0.0.1", min_length=1, description="Address on which the web chat listens.")
    seeker_port: _Port = Field(default=8080, description="Port of the web chat.")
    desk_host: str = Field(default="127.0.0.1", min_length=1, description="Address on which the desk listens.")
    desk_port: _Port = Field(default=8081, description="Port of the desk.")
    public_url: _WebAddress = Field(
        default="http://127.0.0.1:8080", description="Address under which people reach the web chat."
    )
    desk_url: _WebAddress = Field(
        default="http://127.0.0.1:8081", description="Address under which counselors reach the desk."
    )
    conversation_hours: float = Field(
        default=24,
        gt=0,
        le=72,
        description="Hours after a person's last sign of life until the conversation is deleted.",
    )
    room_minutes: float = Field(
        default=5, gt=0, le=60, description="Minutes after an act during which a person counts as present in the room."
    )
    lease_seconds: float = Field(
        default=90, ge=10, le=3600, description="Seconds without a heartbeat until a claimed case returns to the queue."
    )
    answer_minutes: float = Field(
        default=10,
        gt=0,
        le=240,
        description="Minutes a waiting message may stay unanswered until its case returns to the queue.",
    )
    desk_poll_ms: int = Field(
        default=100,
        ge=10,
        le=10_000,
        description="Milliseconds between two looks for what the desk wrote (SQLite only).",
    )
    telegram_token: str | None = Field(
        default=None,
        pattern=r"^[0-9]+:[A-Za-z0-9_-]+$",
        description="Token of the public Telegram bot; without it there is none. Better in a file.",
        json_schema_extra=_SECRET,
        repr=False,
    )
    telegram_api: _WebAddress = Field(
        default="https://api.telegram.org", description="Address of the Bot API; another one for a server of your own."
    )
    telegram_name: str = Field(
        default="곁", min_length=1, max_length=60, description="Name of the public bot in chat lists. Keep it neutral."
    )
    telegram_per_second: float = Field(
        default=28,
        ge=1,
        le=100_000,
        description="Messages a second to all chats; Telegram allows about 30, a server of your own perhaps more.",
    )
    telegram_chat_per_second: float = Field(
        default=1, ge=0.1, le=100_000, description="Messages a second to one chat; Telegram allows about one."
    )
    telegram_webhook_url: _WebAddress | None = Field(
        default=None,
        description="Address under which Telegram reaches the webhook; without it the bot asks for updates itself.",
    )
    telegram_webhook_secret: str | None = Field(
        default=None,
        pattern=r"^[A-Za-z0-9_-]{1,256}$",
        description="Secret that Telegram sends with every call of the webhook; needed with a webhook.",
        json_schema_extra=_SECRET,
        repr=False,
    )
    telegram_webhook_host: str = Field(
        default="127.0.0.1", min_length=1, description="Address on which the webhook listens."
    )
    telegram_webhook_port: _Port = Field(default=8082, description="Port of the webhook.")
    counselor_bot_token: str | None = Field(
        default=None,
        pattern=r"^[0-9]+:[A-Za-z0-9_-]+$",
        description="Token of the counselors' Telegram bot. Better in a file.",
        json_schema_extra=_SECRET,
        repr=False,
    )
    alarm_repeat_seconds: float = Field(
        default=30, ge=5, le=600, description="Seconds between two rings of an alarm that nobody has answered."
    )
    metrics_host: str = Field(
        default="127.0.0.1", min_length=1, description="Address of /metrics and /healthz; on this machine only."
    )
    metrics_port: int = Field(
        default=0, ge=0, le=65535, description="Port of /metrics and /healthz of one process; 0 serves none."
    )
    watch_urls: str | None = Field(
        default=None,
        description="Addresses of /healthz that `gyeot watch` asks, separated by commas, such as http://127.0.0.1:9101.",
    )
    alarm_command: str | None = Field(
        default=None,
        description="Command that `gyeot watch` runs with the codes of a trouble as arguments; no shell reads it.",
    )
    watch_seconds: float = Field(
        default=60, ge=10, le=3600, description="Seconds within which a silence or a forgotten case rings the alarm."
    )
    sign_off_file: Path | None = Field(
        default=None, description="The sign-off without which the seeker process refuses to start outside the demo."
    )
    exit_url: _WebAddress | None = Field(
        default=None, description="Neutral page to which quick exit leads; without it a blank page of our own."
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="Lowest level that is logged."
    )
    practice: bool = Field(
        default=False, description="Practice mode. Only the demo sets it; it is not read from outside."
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is pydantic's
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read the arguments, then the environment with its `_FILE` variables, and nothing else."""
        return (init_settings, _Environment(settings_cls), env_settings)


class _Environment(PydanticBaseSettingsSource):
    """Refuses variables that mean nothing here and reads the `_FILE` variables of secrets."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[object, str, bool]:
        """Give the contents of the file that stands for a secret, or None."""
        name = f"{PREFIX}{field_name.upper()}"
        path = _environment.get(f"{name}_FILE")
        if path is None or field.json_schema_extra != _SECRET:
            return None, field_name, False
        if name in _environment:
            raise SettingsProblem(f"Set either {name} or {name}_FILE, not both.")
        try:
            return Path(path).read_text("utf-8").strip(), field_name, False
        except OSError as error:
            raise SettingsProblem(f"The file named in {name}_FILE cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise SettingsProblem(f"The file named in {name}_FILE is not text in UTF-8.") from None

    def __call__(self) -> dict[str, object]:
        """Give the values read from files, after looking for names that are unknown."""
        fields = self.settings_cls.model_fields
        known = {f"{PREFIX}{name.upper()}" for name in fields if name != "practice"}
        known |= {
            f"{PREFIX}{name.upper()}_FILE" for name, field in fields.items() if field.json_schema_extra == _SECRET
        }
        given = {name for name in _environment if name.upper().startswith(PREFIX) and not name.startswith(_NOT_OURS)}
        for name in sorted(given):
            if name.upper() == f"{PREFIX}PRACTICE":
                raise SettingsProblem(f"{name} cannot be set from outside; practice mode belongs to the demo.")
            if name.upper() not in known:
                near = difflib.get_close_matches(name.upper(), known, 1)
                raise SettingsProblem(f"{name} is not a setting of Gyeot{f'; do you mean {near[0]}?' if near else '.'}")
        read = {name: self.get_field_value(field, name)[0] for name, field in fields.items()}
        return {name: value for name, value in read.items() if value is not None}


def settings_or_exit_message() -> Settings | str:
    """Read the settings, or give the one sentence with which the process should exit (code 2)."""
    try:
        return Settings()
    except SettingsProblem as problem:
        return str(problem)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        reason = first["msg"].removeprefix("Value error, ")
        return f"{PREFIX}{str(first['loc'][0]).upper()} is wrong: {reason[0].lower()}{reason[1:]}."
