"""The methods of the Bot API, as one pretend bot answers them, with the texts of the real refusals."""

from __future__ import annotations

import math
import random
import re
from collections import deque
from collections.abc import Callable
from datetime import datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from tests.telegram.chats import (
    DEFAULT_KINDS,
    DELETABLE_FOR,
    LONGEST_POLL,
    MESSAGE_LIFE,
    MOST_UPDATES,
    PRESS_LIFE,
    Call,
    Chat,
    Json,
    Press,
    Refused,
    Update,
    Updates,
    bad,
    structure,
)

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    },
)
TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "del": "strikethrough",
    "strike": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "a": "text_link",
}
WEBHOOK_PORTS = {443, 80, 88, 8443}
SENDING = frozenset(
    {"sendmessage", "sendvenue", "sendlocation", "editmessagetext", "editmessagereplymarkup"},
)


def units(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class _Html(HTMLParser):
    """Text and entities of a message in HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[Json] = []
        self._open: list[tuple[str, int, Json]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {len(self.text.encode())}')
        entity: Json = {"type": TAGS[tag]}
        if tag == "a":
            entity["url"] = dict(attrs).get("href") or ""
        self._open.append((tag, units(self.text), entity))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            raise bad(f"can't parse entities: Unexpected end tag at byte offset {len(self.text.encode())}")
        _, start, entity = self._open.pop()
        if length := units(self.text) - start:
            self.entities.append({**entity, "offset": start, "length": length})

    def handle_data(self, data: str) -> None:
        self.text += data

    def finish(self) -> tuple[str, list[Json]]:
        self.close()
        if self._open:
            raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{self._open[-1][0]}\"")
        return self.text, sorted(self.entities, key=lambda it: (it["offset"], -it["length"]))


def _utf8(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad("strings must be encoded in UTF-8") from None
    return text


def _text(arguments: Json, name: str) -> str:
    value = arguments.get(name)
    return _utf8(value if isinstance(value, str) else "" if value is None else str(value))


def _flag(arguments: Json, name: str) -> bool:
    value = arguments.get(name)
    return value is True or value == 1 or str(value).lower() in {"true", "yes", "1"}


def _whole(arguments: Json, name: str, default: int = 0) -> int:
    try:
        return int(arguments.get(name, default))
    except (TypeError, ValueError):
        return default


def _inline_keyboard(markup: Json) -> Json:
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("can't parse inline keyboard markup JSON object")
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100:
        raise bad("reply markup is too long")
    for button in buttons:
        if not isinstance(button, dict) or not isinstance(button.get("text"), str):
            raise bad("can't parse inline keyboard button: Can't find field \"text\"")
        _utf8(button["text"])
        if not button["text"].strip():
            raise bad("can't parse inline keyboard button: Inline keyboard button text must be non-empty")
        if "callback_data" in button:
            if not 1 <= len(str(button["callback_data"]).encode()) <= 64:
                raise bad("BUTTON_DATA_INVALID")
        elif "url" in button:
            if not str(button["url"]).startswith(("http://", "https://", "tg://")):
                raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol")
        elif not {"copy_text", "web_app", "login_url", "switch_inline_query"} & set(button):
            raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    return {"inline_keyboard": [row for row in rows if row]}


def _reply_keyboard(markup: Json) -> Json:
    rows = markup["keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("can't parse reply keyboard markup JSON object")
    plain = [[{"text": button} if isinstance(button, str) else button for button in row] for row in rows]
    for row in plain:
        for button in row:
            if not isinstance(button, dict) or not isinstance(button.get("text"), str):
                raise bad("can't parse keyboard button: Can't find field \"text\"")
            if not _utf8(button["text"]).strip():
                raise bad("can't parse keyboard button: Keyboard button text must be non-empty")
    return {**markup, "keyboard": plain}


def _markup(arguments: Json) -> Json | None:
    """The checked reply markup of a call."""
    markup = structure(arguments.get("reply_markup"), "can't parse reply keyboard markup JSON object")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline_keyboard(markup)
    if "keyboard" in markup:
        return _reply_keyboard(markup)
    return markup


def _said(arguments: Json) -> Json:
    """Text and entities of a call, checked as Telegram checks them."""
    text = _text(arguments, "text")
    entities = structure(arguments.get("entities"), "can't parse entities") or []
    mode = str(arguments.get("parse_mode") or "").lower()
    if mode == "html":
        parser = _Html()
        parser.feed(text)
        text, entities = parser.finish()
    elif mode:
        raise bad("unsupported parse_mode: this pretend Telegram reads HTML and plain text")
    # Space at both ends is cut off, and the entities move along.
    left = units(text) - units(text.lstrip())
    text = text.strip()
    if not text:
        raise bad("message text is empty")
    if units(text) > 4096:
        raise bad("message is too long")
    said: Json = {"text": text}
    if entities:
        said["entities"] = [{**entity, "offset": max(0, entity["offset"] - left)} for entity in entities]
    return said


class Webhook:
    """Where a bot wants its updates."""

    def __init__(self, url: str, secret: str, connections: int) -> None:
        self.url = url
        self.secret = secret
        self.connections = connections
        self.error_at: float | None = None
        self.error = ""
        self.failures = 0
        self.gone_since: float | None = None


class Rates:
    """The sending limits of https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this.

    Buckets that fill up: 30 a second over all, 1 a second in a chat with bursts of 5, 20 a minute in a group.
    """

    def __init__(self) -> None:
        self._levels: dict[int | None, tuple[float, float]] = {}

    def check(self, chat_id: int, now: float) -> None:
        """Count a call.

        Raises:
            Refused: it is one too many; nothing was counted.
        """
        kinds = {None: (30.0, 30.0), chat_id: (1.0, 5.0) if chat_id >= 0 else (20 / 60, 20.0)}
        levels: dict[int | None, float] = {}
        for key, (rate, size) in kinds.items():
            level, then = self._levels.get(key, (size, now))
            levels[key] = min(size, level + (now - then) * rate)
            if levels[key] < 1:
                seconds = max(1, math.ceil((1 - levels[key]) / rate))
                raise Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        for key, level in levels.items():
            self._levels[key] = (level - 1, now)


class Bot:
    """One pretend bot: its chats, what it did, and what it has not fetched yet."""

    def __init__(
        self,
        token: str,
        name: str,
        username: str,
        *,
        clock: Callable[[], datetime],
        chance: random.Random,
        open_to_all: bool,
        rates: Rates | None,
        keep_calls: int | None,
    ) -> None:
        self.token = token
        self.id = int(token.partition(":")[0])
        self.name = name
        self.username = username
        self.clock = clock
        self.chance = chance
        self.calls: deque[Call] = deque(maxlen=keep_calls)
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.updates = Updates(self.now, chance)
        self.webhook: Webhook | None = None
        self.webhook_changed: Callable[[Bot], None] | None = None
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.texts: dict[tuple[str, str], str] = {("name", ""): name}
        self.rates = rates
        self._open_to_all = open_to_all
        self._last_message_id = 0
        self._methods = {
            name.removeprefix("_do_"): getattr(self, name) for name in dir(type(self)) if name.startswith("_do_")
        }

    def now(self) -> float:
        return self.clock().timestamp()

    def next_message_id(self) -> int:
        self._last_message_id += 1
        return self._last_message_id

    def user(self) -> Json:
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}

    def undelivered(self) -> list[Json]:
        """The updates the bot has not confirmed, as it would get them."""
        return [update.wire() for update in self.updates.waiting()]

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method.lower() == method.lower()]

    def receives(self, kind: str, queue: tuple[str, int], body: Json, life: float = MESSAGE_LIFE) -> Update | None:
        """Something happened that the bot should hear of; `life` is in seconds."""
        return self.updates.add(kind, queue, body, life)

    def carry_out(self, method: str, arguments: Json) -> Any:
        """Do what a call says (except getUpdates, which waits).

        Raises:
            Refused: with the answer Telegram gives.
        """
        action = self._methods.get(method)
        if action is None:
            raise Refused(404, "Not Found")
        if self.rates is not None and method in SENDING:
            self.rates.check(_whole(arguments, "chat_id"), self.now())
        return action(arguments)

    # Updates

    async def get_updates(self, arguments: Json) -> list[Json]:
        """Offer what is waiting, at once or as soon as something comes.

        Raises:
            Refused: 409 while a webhook is set, or when another call took the place of this one.
        """
        if self.webhook is not None:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            )
        self._choose_kinds(arguments)
        self.updates.end_poll()
        self.updates.confirm(_whole(arguments, "offset"))
        limit = min(max(_whole(arguments, "limit", MOST_UPDATES), 1), MOST_UPDATES)
        timeout = min(max(_whole(arguments, "timeout"), 0), LONGEST_POLL)
        taken = self.updates.take(limit)
        if not taken and timeout:
            if not await self.updates.poll(timeout):
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            taken = self.updates.take(limit)
        return [update.wire() for update in taken]

    def _choose_kinds(self, arguments: Json) -> None:
        if (kinds := structure(arguments.get("allowed_updates"), "can't parse allowed_updates")) is not None:
            self.updates.kinds = frozenset(kinds) or DEFAULT_KINDS

    def _do_setwebhook(self, arguments: Json) -> bool:
        url = _text(arguments, "url")
        secret = _text(arguments, "secret_token")
        if not url:
            return self._do_deletewebhook(arguments)
        parts = urlsplit(url)
        # The official server takes plain HTTP in its local mode; here it may only stay on this machine.
        near = parts.hostname in {"127.0.0.1", "::1", "localhost"}
        if parts.scheme != "https" and not (parts.scheme == "http" and near):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if not near and (parts.port or 443) not in WEBHOOK_PORTS:
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        if len(secret) > 256:
            raise bad("secret token is too long")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
            raise bad("secret token contains unallowed characters")
        self._choose_kinds(arguments)
        if _flag(arguments, "drop_pending_updates"):
            self.updates.drop()
        self.updates.end_poll()
        self.webhook = Webhook(url, secret, min(max(_whole(arguments, "max_connections", 40), 1), 100))
        self._tell_webhook()
        return True

    def _do_deletewebhook(self, arguments: Json) -> bool:
        if _flag(arguments, "drop_pending_updates"):
            self.updates.drop()
        self.webhook = None
        self._tell_webhook()
        return True

    def _tell_webhook(self) -> None:
        if self.webhook_changed is not None:
            self.webhook_changed(self)

    def _do_getwebhookinfo(self, _arguments: Json) -> Json:
        info: Json = {
            "url": self.webhook.url if self.webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates.waiting()),
        }
        if self.webhook is not None:
            info |= {"max_connections": self.webhook.connections, "ip_address": "127.0.0.1"}
            if self.webhook.error_at is not None:
                info |= {"last_error_date": int(self.webhook.error_at), "last_error_message": self.webhook.error}
        if self.updates.kinds != DEFAULT_KINDS:
            info["allowed_updates"] = sorted(self.updates.kinds)
        return info

    # Messages

    def _chat(self, arguments: Json, *, writing: bool = True) -> Chat:
        """The chat a call is about; with `writing`, one the bot may write to."""
        given = arguments.get("chat_id")
        if given is None or given == "":
            raise bad("chat_id is empty")
        try:
            chat_id = int(str(given))
        except ValueError:
            raise bad("chat not found") from None
        chat = self.chats.get(chat_id)
        if chat is None:
            if not self._open_to_all:
                raise bad("chat not found")
            chat = self.chats[chat_id] = Chat(chat_id, started=True)
        if writing:
            if chat.deactivated:
                raise Refused(403, "Forbidden: user is deactivated")
            if chat.blocked and chat.type == "private":
                raise Refused(403, "Forbidden: bot was blocked by the user")
            if chat.blocked:
                raise Refused(403, f"Forbidden: bot was kicked from the {chat.type} chat")
            if not chat.started and chat.type != "private":
                raise Refused(403, f"Forbidden: bot is not a member of the {chat.type} chat")
            if not chat.started:
                raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def _send(self, arguments: Json, content: Callable[[], Json], notification: str) -> Json:
        chat = self._chat(arguments)
        message: Json = {
            "message_id": 0,
            "from": self.user(),
            "chat": chat.described(),
            "date": int(self.now()),
            **content(),
        }
        markup = _markup(arguments)
        reply = structure(arguments.get("reply_parameters"), "can't parse reply parameters")
        replied = _whole(reply or arguments, "message_id" if reply else "reply_to_message_id")
        if replied in chat.messages:
            inner = {key: value for key, value in chat.messages[replied].items() if key != "reply_to_message"}
            message["reply_to_message"] = inner
        elif replied and not _flag(reply or arguments, "allow_sending_without_reply"):
            raise bad("message to be replied not found")
        if _flag(arguments, "protect_content"):
            message["has_protected_content"] = True
        if markup is not None:
            if "inline_keyboard" in markup:
                if markup["inline_keyboard"]:
                    message["reply_markup"] = markup
            elif "keyboard" in markup:
                chat.reply_keyboard = markup
            elif _flag(markup, "remove_keyboard"):
                chat.reply_keyboard = None
        message["message_id"] = self.next_message_id()
        chat.messages[message["message_id"]] = message
        chat.notifications.append(message.get("text", notification))
        chat.version += 1
        return message

    def _do_sendmessage(self, arguments: Json) -> Json:
        return self._send(arguments, lambda: _said(arguments), "")

    def _place(self, arguments: Json) -> Json:
        try:
            place = {name: float(arguments[name]) for name in ("latitude", "longitude")}
        except (KeyError, TypeError, ValueError):
            raise bad("latitude or longitude is empty") from None
        if not (abs(place["latitude"]) <= 90 and abs(place["longitude"]) <= 180):
            raise bad("wrong location specified")
        return place

    def _do_sendlocation(self, arguments: Json) -> Json:
        return self._send(arguments, lambda: {"location": self._place(arguments)}, "Location")

    def _do_sendvenue(self, arguments: Json) -> Json:
        def content() -> Json:
            venue: Json = {"location": self._place(arguments)}
            for name in ("title", "address"):
                venue[name] = _text(arguments, name).strip()
                if not venue[name]:
                    raise bad(f"venue {name} must be non-empty")
            return {"location": venue["location"], "venue": venue}

        return self._send(arguments, content, _text(arguments, "title"))

    def _own_message(self, arguments: Json) -> tuple[Chat, Json]:
        chat = self._chat(arguments)
        message = chat.messages.get(_whole(arguments, "message_id"))
        if message is None:
            raise bad("message to edit not found")
        if message.get("from", {}).get("id") != self.id:
            raise bad("message can't be edited")
        return chat, message

    def _edit(self, chat: Chat, message: Json, content: Json, markup: Json | None) -> Json:
        inline = markup if markup and markup.get("inline_keyboard") else None
        if markup is not None and "inline_keyboard" not in markup:
            raise bad("inline keyboard expected")
        parts = ("text", "entities", "reply_markup")
        new = {key: value for key, value in {**content, "reply_markup": inline}.items() if value}
        if new == {key: message[key] for key in parts if key in message}:
            raise bad(NOT_MODIFIED)
        edited = {key: value for key, value in message.items() if key not in parts} | new
        if "text" in content:
            edited["edit_date"] = int(self.now())
        chat.messages[message["message_id"]] = edited
        chat.version += 1
        return edited

    def _do_editmessagetext(self, arguments: Json) -> Json:
        chat, message = self._own_message(arguments)
        if "text" not in message:
            raise bad("there is no text in the message to edit")
        return self._edit(chat, message, _said(arguments), _markup(arguments))

    def _do_editmessagereplymarkup(self, arguments: Json) -> Json:
        chat, message = self._own_message(arguments)
        kept: Json = {key: message[key] for key in ("text", "entities") if key in message}
        return self._edit(chat, message, kept, _markup(arguments))

    def _too_old_to_delete(self, message: Json) -> bool:
        return self.now() - int(message["date"]) >= DELETABLE_FOR

    def _do_deletemessage(self, arguments: Json) -> bool:
        chat = self._chat(arguments, writing=False)
        message = chat.messages.get(_whole(arguments, "message_id"))
        if message is None:
            raise bad("message to delete not found")
        if self._too_old_to_delete(message):
            raise bad("message can't be deleted for everyone")
        del chat.messages[message["message_id"]]
        chat.version += 1
        return True

    def _do_deletemessages(self, arguments: Json) -> bool:
        chat = self._chat(arguments, writing=False)
        ids = structure(arguments.get("message_ids"), "can't parse message identifiers JSON array")
        if not isinstance(ids, list) or not all(isinstance(it, int | str) and str(it).isdigit() for it in ids):
            raise bad("expected an Array of message identifiers")
        if not ids:
            raise bad("message identifiers are not specified")
        if len(ids) > 100:
            raise bad("too many message identifiers specified")
        found = {int(it) for it in ids} & set(chat.messages)
        if any(self._too_old_to_delete(chat.messages[it]) for it in found):
            raise bad("message can't be deleted for everyone")
        for it in found:
            del chat.messages[it]
        chat.version += 1
        return True

    def _do_answercallbackquery(self, arguments: Json) -> bool:
        press = self.presses.get(_text(arguments, "callback_query_id"))
        if press is None or press.answered or self.now() - press.at >= PRESS_LIFE:
            raise bad(TOO_OLD)
        text = _text(arguments, "text")
        if units(text) > 200:
            raise bad("MESSAGE_TOO_LONG")
        press.answered = True
        if text:
            press.chat.toasts.append(text)
        press.chat.version += 1
        return True

    def _do_sendchataction(self, arguments: Json) -> bool:
        self._chat(arguments)
        if arguments.get("action") not in ACTIONS:
            raise bad("wrong parameter action in request")
        return True

    # The bot itself

    def _do_getme(self, _arguments: Json) -> Json:
        return {
            **self.user(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def _do_getchat(self, arguments: Json) -> Json:
        return {
            **self._chat(arguments, writing=False).described(),
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(
                (
                    "unlimited_gifts",
                    "limited_gifts",
                    "unique_gifts",
                    "premium_subscription",
                    "gifts_from_channels",
                ),
                False,
            ),
        }

    def _do_leavechat(self, arguments: Json) -> bool:
        chat = self._chat(arguments)
        if chat.type == "private":
            raise bad("chat member status can't be changed in private chats")
        chat.started = False
        return True

    @staticmethod
    def _language(arguments: Json) -> str:
        language = _text(arguments, "language_code")
        if not re.fullmatch(r"([a-z]{2})?", language):
            raise bad("invalid language code specified")
        return language

    def _commands_of(self, arguments: Json) -> tuple[str, str]:
        scope = structure(arguments.get("scope"), "can't parse BotCommandScope JSON object") or {"type": "default"}
        return str(sorted(scope.items())), self._language(arguments)

    def _do_setmycommands(self, arguments: Json) -> bool:
        commands = structure(arguments.get("commands"), "can't parse commands JSON array")
        if not isinstance(commands, list):
            raise bad("expected an Array of BotCommand")
        if len(commands) > 100:
            raise bad("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", "")).removeprefix("/")):
                raise bad("BOT_COMMAND_INVALID")
            if not 1 <= units(str(command.get("description", ""))) <= 256:
                raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        self.commands[self._commands_of(arguments)] = commands
        return True

    def _do_deletemycommands(self, arguments: Json) -> bool:
        self.commands.pop(self._commands_of(arguments), None)
        return True

    def _do_getmycommands(self, arguments: Json) -> list[Json]:
        return self.commands.get(self._commands_of(arguments), [])

    def _set_text(self, arguments: Json, name: str, longest: int) -> bool:
        text = _text(arguments, name)
        if units(text) > longest:
            raise bad(f"BOT_{name.upper()}_TOO_LONG")
        self.texts[name, self._language(arguments)] = text
        return True

    def _get_text(self, arguments: Json, name: str) -> Json:
        text = self.texts.get((name, self._language(arguments)))
        return {name: text or self.texts.get((name, ""), "")}

    def _do_setmyname(self, arguments: Json) -> bool:
        return self._set_text(arguments, "name", 64)

    def _do_getmyname(self, arguments: Json) -> Json:
        return self._get_text(arguments, "name")

    def _do_setmydescription(self, arguments: Json) -> bool:
        return self._set_text(arguments, "description", 512)

    def _do_getmydescription(self, arguments: Json) -> Json:
        return self._get_text(arguments, "description")

    def _do_setmyshortdescription(self, arguments: Json) -> bool:
        return self._set_text(arguments, "short_description", 120)

    def _do_getmyshortdescription(self, arguments: Json) -> Json:
        return self._get_text(arguments, "short_description")

    def _do_logout(self, _arguments: Json) -> bool:
        return True

    def _do_close(self, _arguments: Json) -> bool:
        return True
