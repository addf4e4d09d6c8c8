"""The pretend Telegram keeps Telegram's rules, so that what passes against it also holds out there."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.telegram.fake_bot_api import Clock, FakeTelegram, NotOnScreen, Person, TelegramBot

TOKEN = "123:abc"
ANN, BEA = 1001, 1002
NOON = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
HOUR = 3600


class Caller:
    """A bot that calls by plain HTTP."""

    def __init__(self, telegram: FakeTelegram, session: aiohttp.ClientSession) -> None:
        self.telegram = telegram
        self.session = session

    async def raw(self, method: str, **arguments: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.telegram.url}/bot{TOKEN}/{method}", json=arguments) as response:
            answer = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer  # type: ignore[no-any-return]

    async def __call__(self, method: str, **arguments: Any) -> Any:
        answer = await self.raw(method, **arguments)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **arguments: Any) -> str:
        answer = await self.raw(method, **arguments)
        assert not answer["ok"]
        return str(answer["description"])

    async def updates(self, **arguments: Any) -> list[dict[str, Any]]:
        return await self("getUpdates", **arguments)  # type: ignore[no-any-return]


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
async def telegram(clock: Clock) -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(clock=clock, first_pause=0.01) as running:
        running.bot(TOKEN)
        yield running


@pytest.fixture
def bot(telegram: FakeTelegram) -> TelegramBot:
    return telegram.bot(TOKEN)


@pytest.fixture
def ann(bot: TelegramBot) -> Person:
    return bot.person(ANN, started=True)


@pytest.fixture
async def call(telegram: FakeTelegram) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(telegram, session)


def keys(*data: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": it.upper(), "callback_data": it}] for it in data]}


# Calling


async def test_json_forms_parts_and_addresses_say_the_same(telegram: FakeTelegram, call: Caller, ann: Person) -> None:
    address = f"{telegram.url}/bot{TOKEN}/SENDmessage"
    markup = json.dumps(keys("a"))
    fields = {"chat_id": str(ANN), "text": "안녕", "reply_markup": markup, "protect_content": "true"}
    parts = aiohttp.FormData(fields, default_to_multipart=True)
    for request in ({"json": fields}, {"data": fields}, {"data": parts}, {"params": fields}):
        async with call.session.post(address, **request) as response:
            message = (await response.json())["result"]
            assert message["text"] == "안녕"
            assert message["reply_markup"] == keys("a")
            assert message["has_protected_content"] is True
    assert [it.text for it in ann.sees()] == ["안녕"] * 4


async def test_strangers_and_unknown_methods_are_turned_away(telegram: FakeTelegram, call: Caller) -> None:
    assert await call.refused("getSecrets") == "Not Found"
    async with call.session.get(f"{telegram.url}/bot9:wrong/getMe") as response:
        assert response.status == 401
        assert (await response.json())["description"] == "Unauthorized"
    async with call.session.get(f"{telegram.url}/bot{TOKEN}/getme") as response:
        me = (await response.json())["result"]
    assert me["is_bot"] is True
    assert me["id"] == 123


async def test_a_bot_never_writes_first(call: Caller, bot: TelegramBot) -> None:
    assert await call.refused("sendMessage", chat_id=ANN, text="hello") == "Bad Request: chat not found"
    person = bot.person(ANN)
    reason = await call.refused("sendMessage", chat_id=ANN, text="hello")
    assert reason == "Forbidden: bot can't initiate conversation with a user"
    person.starts("abc")
    assert await call("sendMessage", chat_id=str(ANN), text="hello")
    (update,) = await call.updates()
    assert update["message"]["text"] == "/start abc"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert update["message"]["from"]["language_code"] == "ko"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "🙂" * 2049}, "message is too long"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "broken \ud800"}, "strings must be encoded in UTF-8"),
        ({"text": "x", "reply_markup": keys("곁" * 22)}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": ""}]]}},
            "BUTTON_DATA_INVALID",
        ),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "<b>x", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ],
)
async def test_what_telegram_would_not_send_is_refused(
    call: Caller, ann: Person, arguments: dict[str, Any], reason: str
) -> None:
    assert await call.refused("sendMessage", chat_id=ANN, **arguments) == f"Bad Request: {reason}"
    assert ann.sees() == []
    assert ann.notifications == []


async def test_the_limits_count_utf16_after_entities(call: Caller, ann: Person) -> None:
    for text in ("x" * 4096, "🙂" * 2048):
        assert (await call("sendMessage", chat_id=ANN, text=text))["text"] == text
    said = await call("sendMessage", chat_id=ANN, text=f" <b>🙂&lt;</b>{'x' * 4092}", parse_mode="HTML")
    assert len(said["text"]) == 4094
    assert said["entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    await call("sendMessage", chat_id=ANN, text="x", reply_markup=keys("곁" * 21 + "x"))
    assert len(ann.sees()) == 4


async def test_an_edit_keeps_the_message_and_must_change_something(call: Caller, ann: Person, clock: Clock) -> None:
    sent = await call("sendMessage", chat_id=ANN, text="one", reply_markup=keys("a"))
    where = {"chat_id": ANN, "message_id": sent["message_id"]}
    assert "message is not modified" in await call.refused(
        "editMessageText", **where, text="one", reply_markup=keys("a")
    )
    assert "message is not modified" in await call.refused("editMessageReplyMarkup", **where, reply_markup=keys("a"))
    clock.forward(2)
    edited = await call("editMessageText", **where, text="two", reply_markup=keys("a"))
    assert edited["message_id"] == sent["message_id"]
    assert edited["edit_date"] == edited["date"] + 2
    assert "reply_markup" not in await call("editMessageReplyMarkup", **where)
    (bubble,) = ann.sees()
    assert (bubble.text, bubble.labels, bubble.edited) == ("two", (), True)
    assert ann.notifications == ["one"]

    own = ann.writes("mine")
    assert (
        await call.refused("editMessageText", chat_id=ANN, message_id=own, text="x")
        == "Bad Request: message can't be edited"
    )
    gone = await call.refused("editMessageText", chat_id=ANN, message_id=999, text="x")
    assert gone == "Bad Request: message to edit not found"


async def test_a_press_is_answered_once_and_in_time(call: Caller, ann: Person, clock: Clock) -> None:
    await call("sendMessage", chat_id=ANN, text="choose", reply_markup=keys("a", "b"))
    ann.taps("A")
    (update,) = await call.updates()
    press = update["callback_query"]
    assert press["data"] == "a"
    assert press["chat_instance"]
    assert press["message"]["reply_markup"] == keys("a", "b")
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    long = await call.refused("answerCallbackQuery", callback_query_id=press["id"], text="x" * 201)
    assert long == "Bad Request: MESSAGE_TOO_LONG"
    assert await call("answerCallbackQuery", callback_query_id=press["id"], text="네") is True
    assert ann.toasts == ["네"]
    assert await call.refused("answerCallbackQuery", callback_query_id=press["id"]) == too_old
    assert await call.refused("answerCallbackQuery", callback_query_id="12") == too_old
    late = ann.taps("b")
    clock.forward(150)
    assert await call.refused("answerCallbackQuery", callback_query_id=late) == too_old
    with pytest.raises(NotOnScreen):
        ann.taps("c")


async def test_only_the_last_48_hours_can_be_deleted(call: Caller, ann: Person, clock: Clock) -> None:
    old = ann.writes("old")
    clock.forward(24 * HOUR)
    young = ann.writes("young")
    mine = (await call("sendMessage", chat_id=ANN, text="bot"))["message_id"]
    clock.forward(24 * HOUR)
    reason = "Bad Request: message can't be deleted for everyone"
    assert await call.refused("deleteMessage", chat_id=ANN, message_id=old) == reason
    assert await call.refused("deleteMessages", chat_id=ANN, message_ids=[old, young]) == reason
    assert len(ann.sees()) == 3
    assert await call("deleteMessages", chat_id=ANN, message_ids=[young, mine, 999]) is True
    assert [it.text for it in ann.sees()] == ["old"]
    assert (
        await call.refused("deleteMessage", chat_id=ANN, message_id=mine) == "Bad Request: message to delete not found"
    )
    many = await call.refused("deleteMessages", chat_id=ANN, message_ids=list(range(1, 102)))
    assert many == "Bad Request: too many message identifiers specified"
    assert ann.notifications == ["bot"]


async def test_places_keys_and_profile_are_shown(call: Caller, ann: Person) -> None:
    venue = await call("sendVenue", chat_id=ANN, latitude=37.5, longitude="127.0", title="센터", address="서울")
    assert venue["venue"]["location"] == venue["location"] == {"latitude": 37.5, "longitude": 127.0}
    await call("sendLocation", chat_id=ANN, latitude=37.5, longitude=127)
    assert (await call.refused("sendVenue", chat_id=ANN, latitude=99, longitude=0, title="a", address="b")).endswith(
        "wrong location specified"
    )
    keyboard = {"keyboard": [["나가기", {"text": "위치", "request_location": True}]], "one_time_keyboard": True}
    shown = await call("sendMessage", chat_id=ANN, text="keys", reply_markup=keyboard)
    assert "reply_markup" not in shown
    assert ann.reply_keys == ["나가기", "위치"]
    ann.presses_reply_key("나가기")
    assert ann.reply_keys == []
    ann.shares_location(37.5, 127.0)
    await call("sendMessage", chat_id=ANN, text="keys", reply_markup=keyboard)
    await call("sendMessage", chat_id=ANN, text="gone", reply_markup={"remove_keyboard": True})
    assert ann.reply_keyboard is None
    assert [it.kind for it in ann.sees()] == ["venue", "location", "text", "text", "location", "text", "text"]

    assert await call("sendChatAction", chat_id=ANN, action="typing")
    assert (
        await call.refused("sendChatAction", chat_id=ANN, action="sighing")
        == "Bad Request: wrong parameter action in request"
    )
    await call("setMyCommands", commands=[{"command": "leave", "description": "나가기"}], language_code="ko")
    assert await call("getMyCommands", language_code="ko") == [{"command": "leave", "description": "나가기"}]
    assert await call("getMyCommands") == []
    assert (
        await call.refused("setMyCommands", commands=[{"command": "Leave", "description": "x"}])
        == "Bad Request: BOT_COMMAND_INVALID"
    )
    for method, name in (("Name", "name"), ("Description", "description"), ("ShortDescription", "short_description")):
        await call(f"setMy{method}", **{name: "곁"}, language_code="ko")
        assert await call(f"getMy{method}", language_code="ko") == {name: "곁"}
    assert (await call("getChat", chat_id=ANN))["type"] == "private"


async def test_who_blocks_the_bot_or_is_gone_gets_nothing(call: Caller, ann: Person) -> None:
    ann.blocks_bot()
    assert await call.refused("sendMessage", chat_id=ANN, text="x") == "Forbidden: bot was blocked by the user"
    with pytest.raises(NotOnScreen):
        ann.writes("hello")
    ann.unblocks()
    statuses = [it["my_chat_member"]["new_chat_member"]["status"] for it in await call.updates()]
    assert statuses == ["kicked", "member"]
    await call("sendMessage", chat_id=ANN, text="x")
    ann.deletes_account()
    assert await call.refused("sendMessage", chat_id=ANN, text="x") == "Forbidden: user is deactivated"


async def test_groups_and_channels_reach_the_bot_until_it_leaves(call: Caller, bot: TelegramBot) -> None:
    group = bot.group(-100500)
    group.adds_bot()
    group.writes("all of us")
    bot.channel(-100600).writes("news")
    assert [set(it) - {"update_id"} for it in await call.updates()] == [
        {"my_chat_member"},
        {"message"},
        {"channel_post"},
    ]
    assert await call("leaveChat", chat_id=-100500)
    reason = await call.refused("sendMessage", chat_id=-100500, text="x")
    assert reason == "Forbidden: bot is not a member of the supergroup chat"


async def test_media_albums_and_edits_come_as_telegram_sends_them(call: Caller, ann: Person) -> None:
    ann.sends_photo("caption")
    for kind in ("voice", "video", "video_note", "document", "contact", "sticker"):
        ann.sends_media(kind)
    ann.sends_album(3)
    ann.edits(ann.writes("befor"), "before")
    updates = await call.updates()
    album = [it["message"]["media_group_id"] for it in updates if "media_group_id" in it.get("message", {})]
    assert len(album) == 3
    assert len(set(album)) == 1
    assert updates[-1]["edited_message"]["text"] == "before"
    assert updates[-2]["message"]["text"] == "befor"


# Fetching updates


async def test_updates_stay_until_a_higher_offset_confirms_them(call: Caller, ann: Person, bot: TelegramBot) -> None:
    for number in range(130):
        ann.writes(str(number))
    first = await call.updates(limit=500)
    assert len(first) == 100
    ids = [it["update_id"] for it in first]
    assert ids == list(range(ids[0], ids[0] + 100))
    assert await call.updates() == first
    assert await call.updates(offset=ids[-1]) == [first[-1], *bot.undelivered()[1:]]
    rest = await call.updates(offset=ids[-1] + 1)
    assert [it["message"]["text"] for it in rest] == [str(number) for number in range(100, 130)]
    assert [it["message"]["text"] for it in await call.updates(offset=-2)] == ["128", "129"]
    assert len(bot.undelivered()) == 2


async def test_a_long_poll_answers_as_soon_as_somebody_writes(call: Caller, ann: Person, bot: TelegramBot) -> None:
    waiting = asyncio.create_task(call.updates(timeout=50))
    await ann.until(lambda: bot.updates._poll)
    assert not waiting.done()
    ann.writes("now")
    assert [it["message"]["text"] for it in await asyncio.wait_for(waiting, 30)] == ["now"]
    assert await asyncio.wait_for(call.updates(offset=-1, timeout=0), 30)
    assert await call.updates(offset=2**30, timeout=0) != []


async def test_one_poller_at_a_time_and_none_beside_a_webhook(call: Caller, ann: Person, bot: TelegramBot) -> None:
    first = asyncio.create_task(call.raw("getUpdates", timeout=50))
    await ann.until(lambda: bot.updates._poll)
    second = asyncio.create_task(call.raw("getUpdates", timeout=50))
    assert (await first)["description"].startswith("Conflict: terminated by other getUpdates request")
    await ann.until(lambda: bot.updates._poll)
    await call("setWebhook", url="http://127.0.0.1:9/x")
    assert (await second)["error_code"] == 409
    assert (await call.refused("getUpdates")).startswith(
        "Conflict: can't use getUpdates method while webhook is active"
    )
    await call("deleteWebhook")
    assert await call.updates() == []


async def test_presses_vanish_after_150_seconds_and_messages_after_24_hours(
    call: Caller, ann: Person, clock: Clock
) -> None:
    await call("sendMessage", chat_id=ANN, text="choose", reply_markup=keys("a"))
    ann.writes("help")
    ann.taps("a")
    clock.forward(149)
    assert len(await call.updates()) == 2
    clock.forward(1)
    assert [it["message"]["text"] for it in await call.updates()] == ["help"]
    clock.forward(24 * HOUR - 151)
    assert len(await call.updates()) == 1
    clock.forward(1)
    assert await call.updates() == []


async def test_only_wanted_kinds_arrive(call: Caller, ann: Person) -> None:
    await call.updates(allowed_updates=["callback_query"])
    ann.writes("unheard")
    await call("sendMessage", chat_id=ANN, text="choose", reply_markup=keys("a"))
    ann.taps("a")
    ann.forges_press("never shown", message_id=12345)
    assert [it["callback_query"]["data"] for it in await call.updates()] == ["a", "never shown"]
    await call.updates(allowed_updates=[])
    ann.writes("heard")
    assert (await call.updates())[-1]["message"]["text"] == "heard"


async def test_update_ids_may_begin_anew(telegram: FakeTelegram, call: Caller, ann: Person) -> None:
    ann.writes("before")
    with pytest.raises(RuntimeError):
        telegram.restart_update_ids()
    (before,) = await call.updates()
    telegram.restart_update_ids()
    ann.writes("after")
    for _ in range(2):
        (after,) = await call.updates(offset=before["update_id"] + 1)
        assert after["message"]["text"] == "after"
    assert abs(after["update_id"] - before["update_id"]) > 1000
    assert await call.updates(offset=after["update_id"] + 1) == []


async def test_shuffling_keeps_the_order_of_each_queue(telegram: FakeTelegram, call: Caller, ann: Person) -> None:
    await call("sendMessage", chat_id=ANN, text="choose", reply_markup=keys("a"))
    telegram.shuffle_updates()
    for number in range(40):
        ann.writes(str(number))
        ann.forges_press(str(number))
    updates = await call.updates()
    ids = [it["update_id"] for it in updates]
    assert ids == list(range(ids[0], ids[0] + 80))
    assert [it["message"]["text"] for it in updates if "message" in it] == [str(number) for number in range(40)]
    presses = [it["callback_query"]["data"] for it in updates if "callback_query" in it]
    assert presses == [str(number) for number in range(40)]
    kinds = ["message" in it for it in updates]
    assert kinds != [True, False] * 40


# Webhooks


class Hook:
    """Somewhere a webhook points to; `plan` is what it answers, one after the other, then 200."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.plan: list[web.Response] = []
        self.busy = self.busiest = 0
        self.pause = 0.0
        self.url = ""

    async def answer(self, request: web.BaseRequest) -> web.Response:
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.got.append(json.loads(await request.read()))
        await asyncio.sleep(self.pause)
        self.busy -= 1
        return self.plan.pop(0) if self.plan else web.Response()

    @property
    def texts(self) -> list[str]:
        return [it["message"]["text"] for it in self.got if "message" in it]


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    runner = web.ServerRunner(web.Server(made.answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def test_a_webhook_gets_what_waited_with_its_secret(
    call: Caller, ann: Person, hook: Hook, bot: TelegramBot
) -> None:
    ann.writes("before")
    await call("setWebhook", url=hook.url, secret_token="s-e_c")
    ann.writes("after")
    await ann.until(lambda: not bot.undelivered())
    assert hook.texts == ["before", "after"]
    assert hook.secrets == ["s-e_c"] * 2
    assert (await call("getWebhookInfo"))["url"] == hook.url


async def failed(person: Person, times: int) -> None:
    """Wait until so many deliveries failed, and the pause before the next one has begun."""
    await person.until(lambda: person.bot.webhook is not None and person.bot.webhook.failures == times)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"url": "http://example.org/x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org:9000/x"}, "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ({"url": "https://example.org/x", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "https://example.org/x", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_a_webhook_that_telegram_would_not_take_is_refused(
    call: Caller, arguments: dict[str, Any], reason: str
) -> None:
    assert await call.refused("setWebhook", **arguments) == f"Bad Request: {reason}"
    assert (await call("getWebhookInfo"))["url"] == ""


async def test_a_failed_delivery_is_tried_again_in_order(
    call: Caller, ann: Person, hook: Hook, bot: TelegramBot, clock: Clock
) -> None:
    hook.plan = [web.Response(status=500), web.Response(status=302), web.Response(status=204)]
    await call("setWebhook", url=hook.url)
    ann.writes("one")
    ann.writes("two")
    await failed(ann, 1)
    clock.forward(1)
    await failed(ann, 2)
    assert len(bot.undelivered()) == 2
    assert (await call("getWebhookInfo"))["last_error_message"].startswith("Wrong response from the webhook: ")
    clock.forward(1)
    await ann.until(lambda: not bot.undelivered())
    assert hook.texts == ["one", "one", "one", "two"]


async def test_a_webhook_may_ask_for_patience(call: Caller, ann: Person, hook: Hook, clock: Clock) -> None:
    hook.plan = [web.Response(status=503, headers={"Retry-After": "30"})]
    await call("setWebhook", url=hook.url)
    ann.writes("one")
    await failed(ann, 1)
    clock.forward(29)
    await asyncio.sleep(0.1)
    assert len(hook.got) == 1
    clock.forward(1)
    await ann.until(lambda: len(hook.got) == 2)


async def test_a_refusing_webhook_hears_no_press_older_than_150_seconds(
    call: Caller, ann: Person, hook: Hook, bot: TelegramBot, clock: Clock
) -> None:
    hook.plan = [web.Response(status=500)]
    await call("setWebhook", url=hook.url)
    ann.forges_press("a")
    await failed(ann, 1)
    clock.forward(150)
    assert bot.undelivered() == []
    await asyncio.sleep(0.1)
    assert len(hook.got) == 1


async def test_a_webhook_gone_for_23_hours_is_removed(call: Caller, ann: Person, hook: Hook, clock: Clock) -> None:
    hook.plan = [web.Response(status=410) for _ in range(3)]
    await call("setWebhook", url=hook.url)
    ann.writes("one")
    await failed(ann, 1)
    clock.forward(22 * HOUR)
    await failed(ann, 2)
    assert (await call("getWebhookInfo"))["url"] == hook.url
    clock.forward(HOUR)
    await ann.until(lambda: ann.bot.webhook is None)
    assert [it["message"]["text"] for it in await call.updates()] == ["one"]


async def test_queues_are_ordered_and_connections_are_bounded(
    call: Caller, hook: Hook, bot: TelegramBot, ann: Person
) -> None:
    hook.pause = 0.02
    await call("setWebhook", url=hook.url, max_connections=3)
    people = [bot.person(2000 + number) for number in range(8)]
    for turn in range(3):
        for person in people:
            person.writes(f"{person.chat.id} {turn}")
            person.forges_press(f"{person.chat.id} {turn}")
    await ann.until(lambda: not bot.undelivered())
    assert hook.busiest == 3
    presses = [it["callback_query"]["data"] for it in hook.got if "callback_query" in it]
    for person in people:
        expected = [f"{person.chat.id} {turn}" for turn in range(3)]
        assert [it for it in hook.texts if it.startswith(str(person.chat.id))] == expected
        assert [it for it in presses if it.startswith(str(person.chat.id))] == expected


async def test_an_answer_to_a_delivery_may_be_a_call(call: Caller, ann: Person, hook: Hook, bot: TelegramBot) -> None:
    body = json.dumps({"method": "sendMessage", "chat_id": ANN, "text": "at once"}).encode()
    hook.plan = [web.Response(body=body, content_type="application/json")]
    await call("setWebhook", url=hook.url)
    ann.writes("one")
    assert (await ann.until_sees("at once")).who == "bot"
    assert bot.calls_of("sendMessage")[0].ok


async def test_deliveries_may_come_twice(telegram: FakeTelegram, call: Caller, ann: Person, hook: Hook) -> None:
    telegram.faults.double_deliveries = 1
    await call("setWebhook", url=hook.url)
    ann.writes("one")
    await ann.until(lambda: len(hook.got) == 2)
    assert hook.got[0] == hook.got[1]


# Faults


async def test_faults_come_as_ordered(telegram: FakeTelegram, call: Caller, ann: Person, bot: TelegramBot) -> None:
    bot.person(BEA, started=True)
    telegram.faults.fail_next("sendMessage", status=429, retry_after=7, chat_id=ANN)
    assert await call("sendMessage", chat_id=BEA, text="x")
    async with call.session.post(
        f"{telegram.url}/bot{TOKEN}/sendMessage", json={"chat_id": ANN, "text": "x"}
    ) as refusal:
        assert refusal.status == 429
        assert refusal.headers["Retry-After"] == "7"
        assert (await refusal.json()) == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        }
    telegram.faults.fail_next(status=403, description="Forbidden: user is deactivated")
    assert await call.refused("sendMessage", chat_id=ANN, text="x") == "Forbidden: user is deactivated"
    telegram.faults.fail_next(status=502, times=2)
    for _ in range(2):
        assert await call.refused("getMe") == "Bad Gateway"
    assert ann.sees() == []
    assert await call("getMe")


async def test_a_lost_answer_is_a_message_sent(
    telegram: FakeTelegram, call: Caller, ann: Person, bot: TelegramBot
) -> None:
    telegram.faults.lose_answer("sendMessage")
    with pytest.raises(aiohttp.ClientConnectionError):
        await call("sendMessage", chat_id=ANN, text="arrived")
    assert [it.text for it in ann.sees()] == ["arrived"]
    telegram.faults.cut_next("sendMessage")
    with pytest.raises(aiohttp.ClientConnectionError):
        await call("sendMessage", chat_id=ANN, text="not arrived")
    telegram.faults.hang_next("sendMessage")
    hanging = asyncio.create_task(call("sendMessage", chat_id=ANN, text="not arrived"))
    await ann.until(lambda: len(bot.calls) == 3)
    assert not hanging.done()
    hanging.cancel()
    with pytest.raises(asyncio.CancelledError):
        await hanging
    assert [it.text for it in ann.sees()] == ["arrived"]
    assert [(it.ok, it.answered) for it in bot.calls] == [(True, False), (False, False), (False, False)]


async def test_chance_is_the_same_for_the_same_seed() -> None:
    async def outcomes(seed: int) -> list[int]:
        async with FakeTelegram(seed=seed, open_to_all=True) as telegram, aiohttp.ClientSession() as session:
            telegram.bot(TOKEN)
            telegram.faults.rate(p429=0.2, p5xx=0.2, p_lost_answer=0.1)
            call = Caller(telegram, session)
            found = []
            for _ in range(60):
                try:
                    found.append((await call.raw("sendMessage", chat_id=ANN, text="x")).get("error_code", 200))
                except aiohttp.ClientConnectionError:
                    found.append(0)
            return found

    first = await outcomes(3)
    assert {0, 200, 429} < set(first)
    assert set(first) & {500, 502, 503, 504}
    assert await outcomes(3) == first
    assert await outcomes(4) != first


async def test_strict_rates_slow_down_one_chat_and_not_the_others(clock: Clock) -> None:
    async with (
        FakeTelegram(clock=clock, strict_rates=True, open_to_all=True) as telegram,
        aiohttp.ClientSession() as session,
    ):
        telegram.bot(TOKEN)
        call = Caller(telegram, session)
        for _ in range(5):
            await call("sendMessage", chat_id=ANN, text="x")
        assert await call.refused("sendMessage", chat_id=ANN, text="x") == "Too Many Requests: retry after 1"
        for chat_id in range(25):
            await call("sendMessage", chat_id=5000 + chat_id, text="x")
        assert (await call.raw("sendMessage", chat_id=BEA, text="x"))["parameters"] == {"retry_after": 1}
        clock.forward(1)
        await call("sendMessage", chat_id=ANN, text="x")


# The libraries


async def test_aiogram_holds_a_conversation(telegram: FakeTelegram, ann: Person) -> None:
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.exceptions import TelegramForbiddenError, TelegramRetryAfter
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="네", callback_data="yes")]])
    async with Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))) as bot:
        assert (await bot.get_me()).is_bot
        ann.starts()
        (update,) = await bot.get_updates(timeout=1)
        assert update.message is not None
        assert update.message.text == "/start"
        sent = await bot.send_message(ANN, "괜찮아요?", reply_markup=keyboard, protect_content=True)
        assert sent.reply_markup is not None
        assert sent.reply_markup.model_dump() == keyboard.model_dump()
        assert abs((sent.date - NOON).total_seconds()) < 1
        ann.taps("네")
        (update,) = await bot.get_updates(offset=update.update_id + 1, timeout=1)
        assert update.callback_query is not None
        assert update.callback_query.data == "yes"
        assert await bot.answer_callback_query(update.callback_query.id)
        edited = await bot.edit_message_text("고마워요", chat_id=ANN, message_id=sent.message_id)
        assert edited.message_id == sent.message_id  # type: ignore[union-attr]
        place = await bot.send_venue(ANN, 37.5, 127.0, "센터", "서울")
        assert place.venue is not None
        assert (await bot.get_chat(ANN)).id == ANN
        assert await bot.delete_messages(ANN, [sent.message_id, place.message_id])
        telegram.faults.fail_next("sendMessage", retry_after=9)
        with pytest.raises(TelegramRetryAfter) as slow:
            await bot.send_message(ANN, "x")
        assert slow.value.retry_after == 9
        ann.blocks_bot()
        with pytest.raises(TelegramForbiddenError):
            await bot.send_message(ANN, "x")
        updates = await bot.get_updates(offset=update.update_id + 1)
        assert updates[0].my_chat_member is not None
    assert [it.text for it in ann.sees()] == ["/start"]


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
async def test_python_telegram_bot_holds_a_conversation(telegram: FakeTelegram, ann: Person) -> None:
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup
    from telegram.error import Forbidden, RetryAfter
    from telegram.ext import ApplicationBuilder

    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("네", callback_data="yes")]])
    application = (
        ApplicationBuilder()
        .token(TOKEN)
        .base_url(f"{telegram.url}/bot")
        .base_file_url(f"{telegram.url}/file/bot")
        .build()
    )
    async with application.bot as bot:
        assert (await bot.get_me()).is_bot
        ann.starts()
        (update,) = await bot.get_updates(timeout=1)
        assert update.message is not None
        assert update.message.text == "/start"
        sent = await bot.send_message(ANN, "괜찮아요?", reply_markup=keyboard, protect_content=True)
        assert sent.reply_markup == keyboard
        assert abs((sent.date - NOON).total_seconds()) < 1
        ann.taps("네")
        (update,) = await bot.get_updates(offset=update.update_id + 1, timeout=1)
        assert update.callback_query is not None
        assert update.callback_query.data == "yes"
        assert await bot.answer_callback_query(update.callback_query.id)
        edited = await bot.edit_message_text("고마워요", chat_id=ANN, message_id=sent.message_id)
        assert edited.message_id == sent.message_id  # type: ignore[union-attr]
        place = await bot.send_venue(ANN, 37.5, 127.0, "센터", "서울")
        assert place.venue is not None
        assert (await bot.get_chat(ANN)).id == ANN
        assert await bot.delete_messages(ANN, [sent.message_id, place.message_id])
        telegram.faults.fail_next("sendMessage", retry_after=9)
        with pytest.raises(RetryAfter):
            await bot.send_message(ANN, "x")
        ann.blocks_bot()
        with pytest.raises(Forbidden):
            await bot.send_message(ANN, "x")
        updates = await bot.get_updates(offset=update.update_id + 1)
        assert updates[0].my_chat_member is not None
    assert [it.text for it in ann.sees()] == ["/start"]


# The phone page and the process


async def test_the_phone_page_shows_and_does_what_a_person_can(
    telegram: FakeTelegram, call: Caller, bot: TelegramBot
) -> None:
    bot.person(ANN, started=True)
    chat = f"{telegram.url}/phone/123/{ANN}"
    await call("sendMessage", chat_id=ANN, text="choose", reply_markup=keys("a"))
    for address in (telegram.url, chat):
        async with call.session.get(address) as page:
            assert page.status == 200
            text = await page.text()
            assert "practice: a pretend Telegram on this machine" in text
            assert TOKEN not in text
    async with call.session.get(f"{telegram.url}/chats") as listed:
        assert (await listed.json())[0]["chats"] == [{"id": ANN, "name": "Person"}]
    async with call.session.get(f"{chat}/state") as state:
        shown = await state.json()
        assert shown["messages"][0]["keys"] == [[{"text": "A", "url": None}]]
    async with call.session.get(f"{chat}/state", params={"since": shown["version"]}) as state:
        assert await state.json() == {"version": shown["version"]}
    for wish in (
        {"action": "write", "text": "안녕"},
        {"action": "tap", "message": 1, "row": 0, "column": 0},
        {"action": "location", "latitude": 37.5665, "longitude": 126.978},
        {"action": "photo"},
    ):
        async with call.session.post(f"{chat}/do", json=wish) as done:
            assert done.status == 200
    kinds = [next(iter(set(it) - {"update_id"})) for it in await call.updates()]
    assert kinds == ["message", "callback_query", "message", "message"]
    for wish, status in (({"action": "tap", "message": 9, "row": 0, "column": 0}, 409), ({"action": "fly"}, 400)):
        async with call.session.post(f"{chat}/do", json=wish) as done:
            assert done.status == status


async def test_the_phone_page_also_tells_what_was_changed_or_taken_away(
    telegram: FakeTelegram, call: Caller, bot: TelegramBot, ann: Person
) -> None:
    bot.person(BEA, started=True)
    await call("sendMessage", chat_id=BEA, text="not hers")
    sent = (await call("sendMessage", chat_id=ANN, text="first", reply_markup=json.dumps(keys("열쇠"))))["message_id"]
    await call("editMessageText", chat_id=ANN, message_id=sent, text="second")
    await call("deleteMessage", chat_id=ANN, message_id=sent)
    assert ann.sees() == []
    async with call.session.get(f"{telegram.url}/phone/123/{ANN}/calls") as calls:
        said = json.dumps(await calls.json(), ensure_ascii=False)
    assert all(words in said for words in ("first", "second", "열쇠"))
    assert "not hers" not in said


async def test_as_a_process_it_serves_until_it_is_told_to_end() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.telegram.fake_bot_api", "--bot", f"{TOKEN}=Gyeot", "--open-to-all"),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().strip()
    async with aiohttp.ClientSession() as session:
        waiting = asyncio.create_task(session.post(f"{address}/bot{TOKEN}/getUpdates", json={"timeout": 50}))
        async with session.post(f"{address}/bot{TOKEN}/sendMessage", json={"chat_id": 5, "text": "x"}) as response:
            assert (await response.json())["ok"]
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 30) == 0
        async with await waiting as response:
            assert response.status == 409
