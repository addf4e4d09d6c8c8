"""What counselors fill in, and what they are told when something is wrong with it: in plain words, naming the field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import PydanticCustomError

from dialogs.words import T, Text
from handoff.auth import Role, Weak
from handoff.case import OUTCOMES
from handoff.entries import LONGEST_REASON, plain_reason
from handoff.page import LONGEST_MESSAGE, Words

__all__ = [
    "ERRORS",
    "WEAK",
    "CloseForm",
    "EraseForm",
    "InviteForm",
    "MarkForm",
    "ReplyForm",
    "ReturnForm",
    "UndoForm",
    "trouble",
]


def _not_blank(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("blank", "blank")
    return value


def _not_too_long(value: str) -> str:
    if len(value) > LONGEST_MESSAGE:
        raise PydanticCustomError("too_long", "too long")
    return value


def _plain_text(value: str) -> str:
    """Browsers send line ends as CR LF; controls that nobody types are left out."""
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in value if letter >= " " or letter in "\n\t")


def _outcome(value: str) -> str:
    if value not in OUTCOMES:
        raise PydanticCustomError("choose", "choose")
    return value


def _short(value: str) -> str:
    if len(value) > LONGEST_REASON:
        raise PydanticCustomError("long_reason", "long reason")
    return value


_Written = Annotated[str, AfterValidator(_plain_text), AfterValidator(_not_blank), AfterValidator(_not_too_long)]
_Note = Annotated[str, AfterValidator(_plain_text), AfterValidator(_not_too_long)]


class _Form(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class ReplyForm(_Form):
    """An answer to the person. `after` is how many replies the page had shown."""

    text: _Written
    after: int


class ReturnForm(_Form):
    """A case given back, with a note for the next colleague."""

    note: _Note = ""


class CloseForm(_Form):
    """A case closed. `heard` is how many messages of the person the page had shown."""

    outcome: Annotated[str, AfterValidator(_outcome)]
    heard: int
    note: _Note = ""


class EraseForm(_Form):
    """The confirmation that the wish to be forgotten was checked."""

    checked: Annotated[str, AfterValidator(_not_blank)]


class InviteForm(_Form):
    """Somebody new."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, max_length=40), AfterValidator(_not_blank)]
    role: Role


class MarkForm(_Form):
    """What a counselor knows of an entry of the directory: it is right, or it is wrong."""

    service: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    what: Literal["checked", "wrong"]
    why: Annotated[str, AfterValidator(plain_reason), AfterValidator(_not_blank), AfterValidator(_short)]


class UndoForm(_Form):
    """The last mark of an entry, taken back."""

    number: Annotated[int, Field(ge=1, lt=2**63)]


_FIELDS: Mapping[str, Text] = {
    # L10N: Name of a field: what a counselor writes to the person.
    "text": T("Your reply"),
    # L10N: Name of a field: a note for colleagues.
    "note": T("Note for colleagues"),
    # L10N: Name of a field: how the case ended.
    "outcome": T("How it ended"),
    # L10N: Name of a field: a box to tick before erasing.
    "checked": T("Checked through the safe channel"),
    # L10N: Name of a field: the name under which somebody works.
    "name": T("Work name"),
    # L10N: Name of a field: counselor, supervisor or administrator.
    "role": T("Role"),
    # L10N: Field: how a counselor knows that an entry is right or wrong.
    "why": T("Reason"),
    # L10N: Name of a field.
    "password": T("Password"),
}
_PROBLEMS: Mapping[str, Text] = {
    # L10N: A field is empty. {field} is its name.
    "blank": T("{field}: this is still empty."),
    # L10N: A field is not there at all. {field} is its name.
    "missing": T("{field}: please fill this in or choose one."),
    # L10N: Nothing was chosen. {field} is the name of the field.
    "choose": T("{field}: please choose one."),
    # L10N: Nothing of the list was chosen. {field} is the name of the field.
    "enum": T("{field}: please choose one."),
    # L10N: A text is too long. {field} is its name, {longest} a number.
    "too_long": T("{field}: at most {longest} characters. Please shorten it or send it in two parts."),
    # L10N: A reason is too long. {field} is its name.
    "long_reason": T("{field}: at most 200 characters."),
    # L10N: A name is too long. {field} is its name.
    "string_too_long": T("{field}: at most 40 characters."),
}
WEAK: Mapping[Weak, Text] = {
    # L10N: The password is refused.
    Weak.SHORT: T("Password: at least 12 characters. A sentence is fine."),
    # L10N: The password is refused.
    Weak.LONG: T("Password: at most 128 characters."),
    # L10N: The password is refused.
    Weak.NAME: T("Password: please leave your work name out of it."),
    # L10N: The password is refused.
    Weak.COMMON: T("Password: this one is among the first that others try. Please choose another."),
}
ERRORS: Mapping[int, Text] = {
    # L10N: An error page: the request was not understood.
    400: T("This request could not be read."),
    # L10N: An error page: the session has ended.
    401: T("You are signed out. Please sign in again."),
    # L10N: An error page: not allowed.
    403: T("This was refused, to be safe. Please go back, reload the page and try again."),
    # L10N: An error page: not found; also for cases of others.
    404: T("There is nothing here."),
    # L10N: An error page: the method is not allowed.
    405: T("This does not work in this way."),
    # L10N: An error page: the request is too large.
    413: T("This is too long to send."),
    # L10N: An error page: the kind of request is not understood.
    415: T("This request could not be read."),
    # L10N: An error page: wrong host name.
    421: T("This address is not the address of the desk."),
    # L10N: An error page: something went wrong on our side.
    500: T("Something went wrong here. Nothing was changed. Please try again."),
    # L10N: An error page: the database cannot be reached.
    503: T("The desk cannot reach its data right now. Nothing was changed. Please try again in a moment."),
}


def trouble(error: ValidationError, words: Words) -> str:
    """Put the first thing that is wrong with a form into one sentence that names the field."""
    first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    field = _FIELDS.get(str(first["loc"][0]))
    sentence = _PROBLEMS.get(first["type"])
    if field is None or sentence is None:
        return words.say(ERRORS[400])
    return words.say(sentence, field=words.say(field), longest=f"{LONGEST_MESSAGE:,}")
