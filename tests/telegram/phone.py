"""The phone page: each chat as its owner would see it, in a browser on this machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.telegram.chats import Json, structure
from tests.telegram.people import NotOnScreen, Person

if TYPE_CHECKING:
    from tests.telegram.fake_bot_api import FakeTelegram, TelegramBot

PAGE = Path(__file__).with_name("phone.html")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


def _json(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json", headers=HEADERS)


async def phone(telegram: FakeTelegram, request: web.BaseRequest) -> web.StreamResponse:
    """Answer what is not a call of a bot: `/`, `/chats`, `/phone/<bot>/<chat>` and its `/state`, `/calls`, `/do`."""
    match request.path.strip("/").split("/"):
        case [""]:
            return _page()
        case ["chats"]:
            return _json([_listed(bot) for bot in telegram.bots.values()])
        case ["phone", bot_id, chat_id, *rest] if chat_id.isdigit():
            bot = next((it for it in telegram.bots.values() if str(it.id) == bot_id), None)
            if bot is None:
                return _json({"error": "no such bot"}, 404)
            person = bot.person(int(chat_id))
            if not rest:
                return _page()
            if rest == ["state"]:
                return _json(_state(person, request.query.get("since")))
            if rest == ["calls"]:
                return _json([*_calls(bot, chat_id), *person.toasts])
            if rest == ["do"] and request.method == "POST" and request.content_type == "application/json":
                return await _do(person, request)
    return _json({"error": "nothing here"}, 404)


def _page() -> web.Response:
    return web.Response(body=PAGE.read_bytes(), content_type="text/html", charset="utf-8", headers=HEADERS)


def _listed(bot: TelegramBot) -> Json:
    chats = [{"id": chat.id, "name": chat.name} for chat in bot.chats.values() if chat.type == "private"]
    return {"id": bot.id, "name": bot.name, "username": bot.username, "chats": chats}


def _state(person: Person, since: str | None) -> Json:
    chat, bot = person.chat, person.bot
    if since == str(chat.version):
        return {"version": chat.version}
    messages = []
    for bubble in person.sees():
        message = chat.messages[bubble.message_id]
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        messages.append(
            {
                "id": bubble.message_id,
                "who": bubble.who,
                "kind": bubble.kind,
                "text": bubble.text,
                "entities": message.get("entities", []),
                "edited": bubble.edited,
                "protected": bubble.protected,
                "date": message["date"],
                "keys": [[{"text": key["text"], "url": key.get("url")} for key in row] for row in rows],
            }
        )
    keyboard = chat.reply_keyboard or {}
    return {
        "version": chat.version,
        "bot": bot.texts.get(("name", "")) or bot.name,
        "started": chat.started,
        "blocked": chat.blocked,
        "description": bot.texts.get(("description", chat.language_code or ""))
        or bot.texts.get(("description", ""), ""),
        "messages": messages,
        "placeholder": keyboard.get("input_field_placeholder", ""),
        "keys": keyboard.get("keyboard", []),
        "toasts": person.toasts,
    }


def _calls(bot: TelegramBot, chat_id: str) -> list[Json]:
    """What the bot ever sent to a chat, also what was changed or taken away a moment later."""
    return [
        {name: structure(value, name) if name == "reply_markup" else value for name, value in call.arguments.items()}
        for call in bot.calls
        if str(call.arguments.get("chat_id", "")) == chat_id
    ]


async def _do(person: Person, request: web.BaseRequest) -> web.Response:
    try:
        wish = json.loads(await request.read())
        match wish:
            case {"action": "write", "text": str(text)} if text.strip():
                person.writes(text.strip()[:4096])
            case {"action": "tap", "message": int(message_id), "row": int(row), "column": int(column)}:
                rows = person.chat.messages[message_id].get("reply_markup", {}).get("inline_keyboard", [])
                person.taps(rows[row][column]["callback_data"], message_id=message_id)
            case {"action": "key", "label": str(label)}:
                person.presses_reply_key(label)
            case {"action": "location", "latitude": float(latitude), "longitude": float(longitude)}:
                person.shares_location(latitude, longitude)
            case {"action": "photo"}:
                person.sends_photo()
            case {"action": "block"}:
                person.blocks_bot()
            case {"action": "unblock"}:
                person.unblocks()
            case {"action": "language", "code": str(code)}:
                person.chat.language_code = code
            case _:
                return _json({"error": "not understood"}, 400)
    except (ValueError, LookupError, NotOnScreen):
        return _json({"error": "not on the screen"}, 409)
    return _json({"done": True})
