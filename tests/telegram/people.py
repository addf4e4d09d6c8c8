"""The pretend people: what they do in a chat with a bot, and what they see on their phone.

Doing something takes no time and returns at once; the bot hears of it through its updates. Run it in the thread
of the server's event loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.telegram.chats import MESSAGE_LIFE, PRESS_LIFE, Chat, Json, Press
from tests.telegram.methods import Bot, units

MEDIA: dict[str, Json] = {
    "photo": {"photo": [{"file_id": "photo", "file_unique_id": "p", "width": 90, "height": 90, "file_size": 900}]},
    "voice": {"voice": {"file_id": "voice", "file_unique_id": "v", "duration": 3, "mime_type": "audio/ogg"}},
    "video": {"video": {"file_id": "video", "file_unique_id": "w", "width": 90, "height": 90, "duration": 3}},
    "video_note": {"video_note": {"file_id": "note", "file_unique_id": "n", "length": 240, "duration": 3}},
    "document": {"document": {"file_id": "document", "file_unique_id": "d", "file_name": "photo.zip"}},
    "contact": {"contact": {"phone_number": "+820000000000", "first_name": "Person"}},
    "sticker": {
        "sticker": {
            "file_id": "sticker",
            "file_unique_id": "s",
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
        }
    },
}


class NotOnScreen(LookupError):
    """There is no such button or message to see."""


@dataclass(frozen=True)
class Bubble:
    """One message as the phone shows it; `kind` is text, venue, location or the kind of a medium."""

    message_id: int
    who: str
    kind: str
    text: str
    buttons: tuple[tuple[str, ...], ...] = ()
    edited: bool = False
    protected: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels of the inline keyboard, in reading order."""
        return tuple(label for row in self.buttons for label in row)


def _bubble(bot: Bot, message: Json) -> Bubble:
    kind = next((it for it in ("text", "venue", "location", *MEDIA) if it in message), "unknown")
    text = message.get("text") or message.get("caption", "")
    if kind == "venue":
        text = f"{message['venue']['title']}\n{message['venue']['address']}"
    if kind == "location":
        text = f"{message['location']['latitude']}, {message['location']['longitude']}"
    return Bubble(
        message["message_id"],
        "bot" if message.get("from", {}).get("id") == bot.id else "person",
        kind,
        text,
        tuple(tuple(it["text"] for it in row) for row in message.get("reply_markup", {}).get("inline_keyboard", [])),
        "edit_date" in message,
        message.get("has_protected_content", False),
    )


def _member(bot: Bot, status: str) -> Json:
    return {"status": status, "user": bot.user(), **({"until_date": 0} if status == "kicked" else {})}


class Person:
    """Somebody in a private chat with one bot."""

    def __init__(self, bot: Bot, chat: Chat) -> None:
        self.bot = bot
        self.chat = chat

    # What they do

    def starts(self, payload: str = "") -> int:
        """Open the bot, perhaps by a link with a payload."""
        return self.writes(f"/start {payload}".strip())

    def writes(self, text: str, *, reply_to: int | None = None) -> int:
        """Send exactly this text; returns the message's id."""
        content: Json = {"text": text}
        if text.startswith("/") and (command := text.split(maxsplit=1)[0]) != "/":
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": units(command)}]
        if reply_to is not None:
            content["reply_to_message"] = self._message(reply_to)
        return self.sends(content)

    def sends(self, content: Json) -> int:
        """Send a message of any content, as the Bot API writes it."""
        if self.chat.blocked or self.chat.deactivated:
            raise NotOnScreen("who blocked the bot or is no more cannot write to it")
        self.chat.started = True
        message: Json = {
            "message_id": self.bot.next_message_id(),
            "from": self.chat.user(),
            "chat": self.chat.described(),
            "date": int(self.bot.now()),
            **content,
        }
        self.chat.messages[message["message_id"]] = message
        self.chat.version += 1
        self.bot.receives("message", ("message", self.chat.id), message)
        return int(message["message_id"])

    def sends_photo(self, caption: str | None = None) -> int:
        return self.sends_media("photo", caption)

    def sends_media(self, kind: str, caption: str | None = None) -> int:
        """Send a photo, voice, video, video_note, document, contact or sticker."""
        return self.sends(MEDIA[kind] | ({"caption": caption} if caption is not None else {}))

    def sends_album(self, count: int = 3, caption: str | None = None) -> list[int]:
        """Send several photos at once: as many messages with one `media_group_id`."""
        group = str(self.bot.chance.getrandbits(53))
        captions = [caption, *[None] * (count - 1)]
        return [
            self.sends(MEDIA["photo"] | {"media_group_id": group} | ({"caption": it} if it is not None else {}))
            for it in captions
        ]

    def shares_location(self, latitude: float, longitude: float) -> int:
        """Share a place, by the button of the reply keyboard or by hand."""
        self._hide_one_time_keyboard()
        return self.sends({"location": {"latitude": latitude, "longitude": longitude}})

    def presses_reply_key(self, label: str) -> int:
        """Press a key under the text box, which sends its label as a message.

        Raises:
            NotOnScreen: when there is no such key.
        """
        if label not in self.reply_keys:
            raise NotOnScreen(f"no key {label!r} among {self.reply_keys}")
        self._hide_one_time_keyboard()
        return self.writes(label)

    def _hide_one_time_keyboard(self) -> None:
        if self.chat.reply_keyboard and self.chat.reply_keyboard.get("one_time_keyboard"):
            self.chat.reply_keyboard = None

    def taps(self, button: str, *, message_id: int | None = None) -> str:
        """Tap an inline button by its label or callback data, the newest first; returns the press's id.

        A button with an address returns the address; the bot hears nothing of it.

        Raises:
            NotOnScreen: when no such button can be seen.
        """
        seen: list[str] = []
        for message in reversed(list(self.chat.messages.values())):
            if message_id not in {None, message["message_id"]}:
                continue
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for key in row:
                    seen.append(key["text"])
                    if button in {key["text"], key.get("callback_data")}:
                        return str(key["url"]) if "url" in key else self._press(message, key["callback_data"])
        raise NotOnScreen(f"no button {button!r} among {seen}")

    def forges_press(self, data: str, *, message_id: int | None = None) -> str:
        """Press a button that is not there: of an old or deleted message, of another chat, or never shown."""
        old: Json = {"message_id": message_id or 1, "chat": self.chat.described(), "date": 0}
        message = self.chat.messages.get(message_id) if message_id is not None else None
        return self._press(message or old, data)

    def _press(self, message: Json, data: str) -> str:
        press_id = str(self.bot.chance.getrandbits(62))
        self.bot.presses[press_id] = Press(self.chat, self.bot.now())
        body: Json = {
            "id": press_id,
            "from": self.chat.user(),
            "message": message,
            "chat_instance": str(-(self.chat.id * 7919 + self.bot.id)),
            "data": data,
        }
        self.bot.receives("callback_query", ("callback", self.chat.id), body, PRESS_LIFE)
        return press_id

    def edits(self, message_id: int, text: str) -> None:
        """Change an own message."""
        message = self._message(message_id)
        edited = {key: value for key, value in message.items() if key != "entities"}
        edited |= {"text": text, "edit_date": int(self.bot.now())}
        self.chat.messages[message_id] = edited
        self.chat.version += 1
        self.bot.receives("edited_message", ("message", self.chat.id), edited)

    def clears_history(self) -> None:
        """Delete the whole chat on both sides; Telegram tells the bot nothing."""
        self.chat.messages.clear()
        self.chat.version += 1

    def blocks_bot(self) -> None:
        """Stop the bot: it cannot write any more."""
        self.chat.blocked = True
        self._membership("member", "kicked")

    def unblocks(self) -> None:
        """Let the bot write again."""
        self.chat.blocked = False
        self._membership("kicked", "member")

    def deletes_account(self) -> None:
        """Be no more on Telegram; the bot is told only when it writes."""
        self.chat.deactivated = True

    def _membership(self, old: str, new: str) -> None:
        self.chat.version += 1
        body: Json = {
            "chat": self.chat.described(),
            "from": self.chat.user(),
            "date": int(self.bot.now()),
            "old_chat_member": _member(self.bot, old),
            "new_chat_member": _member(self.bot, new),
        }
        self.bot.receives("my_chat_member", ("membership", self.chat.id), body, MESSAGE_LIFE)

    def _message(self, message_id: int) -> Json:
        try:
            return self.chat.messages[message_id]
        except KeyError:
            raise NotOnScreen(f"no message {message_id}") from None

    # What they see

    def sees(self) -> list[Bubble]:
        """The chat, oldest first, without what was deleted."""
        return [_bubble(self.bot, message) for message in self.chat.messages.values()]

    def sees_from_bot(self) -> list[Bubble]:
        return [bubble for bubble in self.sees() if bubble.who == "bot"]

    @property
    def reply_keyboard(self) -> Json | None:
        """The keyboard under the text box, as the bot sent it."""
        return self.chat.reply_keyboard

    @property
    def reply_keys(self) -> list[str]:
        """The labels of that keyboard."""
        keyboard = self.chat.reply_keyboard or {}
        return [key["text"] for row in keyboard.get("keyboard", []) for key in row]

    @property
    def notifications(self) -> list[str]:
        """What the phone announced: each new message of the bot, never an edit, also if deleted since."""
        return self.chat.notifications

    @property
    def toasts(self) -> list[str]:
        """The short notices that answered a press."""
        return self.chat.toasts

    async def until(self, true: Callable[[], Any], *, within: float = 30) -> Any:
        """Wait until something is so, and return it.

        Raises:
            TimeoutError: not within so many real seconds.
        """
        async with asyncio.timeout(within):
            while not (found := true()):  # noqa: ASYNC110 - what is waited for may be anything
                await asyncio.sleep(0.005)
        return found

    async def until_sees(self, text: str, *, within: float = 30) -> Bubble:
        """Wait for a bubble of the bot that holds this text, and return the newest such one."""
        try:
            found = await self.until(
                lambda: [bubble for bubble in self.sees_from_bot() if text in bubble.text], within=within
            )
        except TimeoutError:
            raise TimeoutError(f"no bubble with {text!r} among {[it.text for it in self.sees_from_bot()]}") from None
        return found[-1]  # type: ignore[no-any-return]


class Group:
    """A group or a channel somebody may put a bot into."""

    def __init__(self, bot: Bot, chat: Chat) -> None:
        self.bot = bot
        self.chat = chat

    def adds_bot(self, by: int = 77) -> None:
        """Make the bot a member."""
        self.chat.blocked, self.chat.started = False, True
        self._membership(by, "left", "member")

    def removes_bot(self, by: int = 77) -> None:
        self.chat.blocked = True
        self._membership(by, "member", "kicked")

    def _membership(self, by: int, old: str, new: str) -> None:
        body: Json = {
            "chat": self.chat.described(),
            "from": {"id": by, "is_bot": False, "first_name": "Member"},
            "date": int(self.bot.now()),
            "old_chat_member": _member(self.bot, old),
            "new_chat_member": _member(self.bot, new),
        }
        self.bot.receives("my_chat_member", ("membership", self.chat.id), body)

    def writes(self, text: str, *, by: int = 77) -> int:
        """A member writes; in a channel it is a post without an author."""
        channel = self.chat.type == "channel"
        author = {"sender_chat": self.chat.described()} if channel else {}
        if not channel:
            author = {"from": {"id": by, "is_bot": False, "first_name": "Member"}}
        message: Json = {
            "message_id": self.bot.next_message_id(),
            **author,
            "chat": self.chat.described(),
            "date": int(self.bot.now()),
            "text": text,
        }
        self.chat.messages[message["message_id"]] = message
        self.chat.version += 1
        self.bot.receives("channel_post" if channel else "message", ("message", self.chat.id), message)
        return int(message["message_id"])
