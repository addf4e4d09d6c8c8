"""The counselors' pager over a pretend Telegram: what rings, what stops, who wins, and what never passes through it."""

from __future__ import annotations

import asyncio
import io
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, update

from handoff.audit import verify_audit
from handoff.cases import Done
from handoff.counselor_bot import (
    ALARM,
    FIRST_LEASE_SECONDS,
    GO_OFF,
    GO_ON,
    LINKED,
    LIST,
    OVER,
    SHOW,
    STRANGER,
    CounselorBot,
    counselor_bot,
    run_counselor_bot,
    telegram_bot,
)
from handoff.links import CODE_SECONDS
from locales import Catalogs
from shell.listening import CannotStart
from shell.logs import configure_logs
from shell.sealing import CounselorBotKeys, KeyFileError, Keys
from shell.settings import Settings
from shell.store import Store, StoreUnavailable
from shell.tables import AlarmMessage, Audit, Case, CounselorLink, Duty, LinkCode, metadata
from tests.handoff.toy_center import CENTER, OWN, TRANSLATORS, Browser, House, plain
from tests.telegram.fake_bot_api import FakeTelegram, Person

# Tests marked `sqlite` are about phones: the two databases differ only where the others look.
TOKEN = "2000000002:token-of-the-counselors-bot"
CASE, SECOND = "bada-nuri-10", "bada-nuri-11"
PLANTED = "a phrase planted by the test 5821"
SOLS_PHONE, BYEOLS_PHONE, HARAMS_PHONE, STRANGERS_PHONE = 700_100_001, 700_100_002, 700_100_003, 700_100_009
URGENT = {"level": 2, "reasons": ("weapon",)}


@dataclass
class Office:
    """A center whose counselors have phones."""

    house: House
    telegram: FakeTelegram
    settings: Settings
    keys: CounselorBotKeys
    bot: CounselorBot
    pauses: list[float] = field(default_factory=list)

    @property
    def store(self) -> Store:
        return self.house.store

    def phone(self, account: int) -> Person:
        return self.telegram.bot(TOKEN).person(account)

    def id_of(self, name: str) -> str:
        return next(one.id for one in self.house.accounts.staff() if one.name == name)

    async def turn(self) -> None:
        """Let the bot take what was written and pressed, then look once."""
        await self.bot.take_updates()
        await self.bot.ring()

    async def later(self, seconds: float) -> None:
        self.house.clock.forward(seconds)
        await self.turn()

    def code(self, name: str, locale: str = "en") -> str:
        return self.house.desk.links.make_code(self.id_of(name), locale, "10.0.0.1")

    async def links(self, name: str, account: int, locale: str = "en") -> Person:
        person = self.phone(account)
        person.writes(self.code(name, locale))
        await self.bot.take_updates()
        person.notifications.clear()
        return person

    async def on_duty(self, name: str, account: int) -> Person:
        person = await self.links(name, account)
        person.writes("Start duty")
        await self.bot.take_updates()
        person.notifications.clear()
        return person

    def rings(self, person: Person) -> int:
        """How many alarms this phone announced."""
        return person.notifications.count(ALARM.msgid)

    def calls(self) -> str:
        return json.dumps([one.arguments for one in self.telegram.bot(TOKEN).calls], ensure_ascii=False)

    def actions(self, *kinds: str) -> list[tuple[str, str | None, str | None]]:
        with self.store.read() as connection:
            rows = connection.execute(select(Audit.action, Audit.staff_id, Audit.place).order_by(Audit.id)).all()
            assert verify_audit(connection).whole
        return [(row.action, row.staff_id, row.place) for row in rows if row.action in kinds]

    def row(self, case_id: str = CASE) -> tuple[str, str | None]:
        with self.store.read() as connection:
            row = connection.execute(select(Case.state, Case.owner).where(Case.id == case_id)).one()
        return row.state, row.owner


def settings_for(folder: Path, url: str) -> Settings:
    return Settings(
        practice=True, center_name=CENTER, keys_folder=folder, counselor_bot_token=TOKEN, telegram_api=url,
        desk_url="https://desk.example.org",
    )  # fmt: skip


@asynccontextmanager
async def started(
    settings: Settings, house: House, keys: CounselorBotKeys, pauses: list[float]
) -> AsyncIterator[CounselorBot]:
    """One run of the bot, from start to stop."""

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    client = telegram_bot(TOKEN, settings.telegram_api)
    await client.initialize()
    bot = counselor_bot(settings, house.store, client, keys, TRANSLATORS, clock=house.clock, pause=pause)
    try:
        yield bot
    finally:
        await client.shutdown()
        bot.close()


@pytest.fixture
async def office(house: House, keys: Keys, tmp_path: Path) -> AsyncIterator[Office]:
    assert keys.delivery
    own = CounselorBotKeys.make(tmp_path / "keys")
    async with FakeTelegram(clock=house.clock) as telegram:
        telegram.bot(TOKEN, name="Pager")
        settings = settings_for(tmp_path / "keys", telegram.url)
        pauses: list[float] = []
        async with started(settings, house, own, pauses) as bot:
            yield Office(house, telegram, settings, own, bot, pauses)


def last(person: Person) -> str:
    return person.sees_from_bot()[-1].text


# ---- linking ----


async def test_a_code_from_the_desk_links_a_phone_once(office: Office) -> None:
    code = office.code("Sol")
    assert re.fullmatch(r"[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}", code)
    person = office.phone(SOLS_PHONE)
    person.writes(f"  {code.upper()} ")
    await office.turn()
    assert last(person) == LINKED.msgid
    assert person.reply_keys == ["Start duty", "End duty", "Waiting list"]
    other = office.phone(STRANGERS_PHONE)
    other.writes(code)
    await office.turn()
    assert [one.text for one in other.sees_from_bot()] == [STRANGER.msgid]
    sol = office.id_of("Sol")
    assert office.actions("link_code_made", "linked") == [
        ("link_code_made", sol, "10.0.0.1"), ("linked", sol, "counselor bot"),
    ]  # fmt: skip


@pytest.mark.sqlite
async def test_the_code_may_come_by_a_link_that_opens_the_bot(office: Office) -> None:
    person = office.phone(SOLS_PHONE)
    person.starts(office.code("Sol"))
    await office.turn()
    assert last(person) == LINKED.msgid


@pytest.mark.sqlite
@pytest.mark.parametrize("why", ["wrong", "old", "replaced", "stopped", "empty", "unlinked"])
async def test_a_code_that_is_no_good_gets_the_one_neutral_line(office: Office, why: str) -> None:
    code = office.code("Sol")
    if why == "wrong":
        code = code[:-1] + ("2" if code[-1] != "2" else "3")
    elif why == "old":
        office.house.clock.forward(CODE_SECONDS)
    elif why == "replaced":
        office.code("Sol")
    elif why == "stopped":
        await stop(office, "Sol")
    elif why == "empty":
        code = "   -  "
    else:
        office.house.desk.links.unlink(office.id_of("Sol"), "10.0.0.1")
    person = office.phone(STRANGERS_PHONE)
    person.writes(code)
    await office.turn()
    assert [one.text for one in person.sees_from_bot()] == [STRANGER.msgid]
    assert person.reply_keyboard is None
    with office.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(CounselorLink)).scalar_one() == 0


async def test_two_phones_cannot_share_a_code_however_close_they_come(office: Office) -> None:
    code = office.code("Sol")
    pager = office.bot._pager
    won = await asyncio.gather(*(asyncio.to_thread(pager.link, n, n, code) for n in range(1, 9)))
    assert won.count(True) == 1


@pytest.mark.sqlite
async def test_a_stranger_is_answered_once_and_learns_nothing(office: Office) -> None:
    office.house.seeker.asks(says=PLANTED, **URGENT)
    person = office.phone(STRANGERS_PHONE)
    for text in ("/start", "Start duty", "Waiting list", "Seen", f"take:{CASE}", "살려주세요"):
        person.writes(text)
    person.sends_photo()
    person.forges_press(f"take:{CASE}")
    person.forges_press("show")
    await office.turn()
    assert [one.text for one in person.sees_from_bot()] == [STRANGER.msgid]
    assert "112" in STRANGER.msgid
    assert office.row() == ("waiting", None)
    office.house.clock.forward(11)
    person.writes("hello?")
    await office.turn()
    assert [one.text for one in person.sees_from_bot()] == [STRANGER.msgid] * 2


async def test_a_new_phone_takes_the_place_of_the_old_one(office: Office) -> None:
    old = await office.on_duty("Sol", SOLS_PHONE)
    new = await office.links("Sol", BYEOLS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    assert (office.rings(old), office.rings(new)) == (0, 1)
    old.writes("Waiting list")
    await office.turn()
    assert last(old) == STRANGER.msgid
    assert [kind for kind, _, _ in office.actions("linked", "unlinked")] == ["linked", "unlinked", "linked"]


@pytest.mark.sqlite
async def test_one_phone_cannot_serve_two_accounts(office: Office) -> None:
    await office.links("Sol", SOLS_PHONE)
    await office.links("Byeol", SOLS_PHONE)
    with office.store.read() as connection:
        assert connection.execute(select(CounselorLink.staff_id)).scalars().all() == [office.id_of("Byeol")]


@pytest.mark.sqlite
async def test_groups_are_left(office: Office) -> None:
    group = office.telegram.bot(TOKEN).group(-100_500)
    group.adds_bot()
    group.writes("hello")
    channel = office.telegram.bot(TOKEN).channel(-100_501)
    channel.adds_bot()
    await office.turn()
    left = {one.arguments["chat_id"] for one in office.telegram.bot(TOKEN).calls_of("leaveChat") if one.ok}
    assert {str(one) for one in left} == {"-100500", "-100501"}
    assert not office.telegram.bot(TOKEN).calls_of("sendMessage")


async def test_no_account_of_telegram_stands_in_the_store_in_plain(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    person.taps("Seen")
    await office.turn()
    with office.store.read() as connection:
        for table in metadata.tables.values():
            for row in connection.execute(select(table)):
                assert str(SOLS_PHONE) not in repr(tuple(row)), table.name


# ---- the desk's page ----


@pytest.mark.sqlite
async def test_a_counselor_links_and_unlinks_her_phone_at_the_desk(office: Office) -> None:
    browser = await office.house.browser("Sol")
    page = (await browser.get("/phone")).text
    assert "No phone is linked." in page
    page = (await browser.post("/phone/code")).text
    code = re.search(r'value="([2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4})"', page)
    assert code is not None
    assert code[1] not in (await browser.get("/phone")).text, "shown once"
    with office.store.read() as connection:
        stored = connection.execute(select(LinkCode.code_hash)).scalars().all()
    assert len(stored) == 1
    assert code[1].replace("-", "") not in stored[0]
    person = office.phone(SOLS_PHONE)
    person.writes(code[1])
    await office.turn()
    assert "Your phone is linked since" in (await browser.get("/phone")).text
    answer = await browser.post("/phone/unlink")
    assert (answer.status_code, answer.headers["location"]) == (303, "/phone")
    assert "No phone is linked." in (await browser.get("/phone")).text
    person.writes("Waiting list")
    await office.turn()
    assert last(person) == STRANGER.msgid
    assert [kind for kind, _, _ in office.actions("link_code_made", "linked", "unlinked")] == [
        "link_code_made", "linked", "unlinked",
    ]  # fmt: skip


@pytest.mark.sqlite
async def test_the_page_of_the_phone_is_for_whoever_is_signed_in(office: Office) -> None:
    stranger = Browser(office.house.app)
    assert (await stranger.get("/phone")).status_code == 303
    for path in ("/phone/code", "/phone/unlink"):
        assert (await stranger.client.post(path, data={"csrf": ""}, headers=OWN)).status_code == 401
    with office.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(LinkCode)).scalar_one() == 0


# ---- duty ----


def counts_as_on_duty(office: Office) -> int:
    with office.store.read() as connection:
        now = office.house.clock.at
        return connection.execute(select(func.count()).select_from(Duty).where(Duty.until_at > now)).scalar_one()


@pytest.mark.sqlite
async def test_duty_by_phone_is_told_honestly_and_ends_an_hour_after_the_last_act(office: Office) -> None:
    person = await office.links("Sol", SOLS_PHONE)
    assert counts_as_on_duty(office) == 0
    person.presses_reply_key("Start duty")
    await office.turn()
    assert "on duty until 07:00" in last(person), "21:00 UTC is 06:00 in Korea"
    assert "60 minutes" in last(person)
    assert counts_as_on_duty(office) == 1
    for _ in range(50):
        await office.later(60)
        assert counts_as_on_duty(office) == 1
    person.writes("hello")
    await office.turn()
    assert "on duty until 07:50" in last(person)
    for _ in range(59):
        await office.later(60)
        assert counts_as_on_duty(office) == 1
    await office.later(60 + office.settings.lease_seconds)
    assert counts_as_on_duty(office) == 0
    person.writes("hello")
    await office.turn()
    assert "not on duty" in last(person)


async def test_going_off_duty_by_phone_holds(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    person.presses_reply_key("End duty")
    await office.turn()
    await office.later(5)
    assert counts_as_on_duty(office) == 0
    assert last(person) == "You are off duty."
    kinds = [(kind, place) for kind, _, place in office.actions("duty_on", "duty_off")]
    assert kinds == [("duty_on", "counselor bot"), ("duty_off", "counselor bot")]


@pytest.mark.sqlite
async def test_going_off_duty_at_the_desk_ends_duty_by_phone(office: Office) -> None:
    await office.on_duty("Sol", SOLS_PHONE)
    browser = await office.house.browser("Sol")
    assert (await browser.post("/duty", on="0", back="/")).status_code == 303
    await office.later(5)
    assert counts_as_on_duty(office) == 0


@pytest.mark.sqlite
async def test_the_end_of_a_desk_session_does_not_end_duty_by_phone(office: Office) -> None:
    await office.on_duty("Sol", SOLS_PHONE)
    browser = await office.house.browser("Sol")
    await browser.post("/sign-out")
    await office.later(1)
    assert counts_as_on_duty(office) == 1
    office.house.accounts.sweep()
    await office.later(1)
    assert counts_as_on_duty(office) == 1


@pytest.mark.sqlite
async def test_nobody_counts_as_on_duty_because_of_a_bot_that_is_down(office: Office) -> None:
    await office.on_duty("Sol", SOLS_PHONE)
    await office.turn()
    office.house.clock.forward(office.settings.lease_seconds + 1)
    assert counts_as_on_duty(office) == 0


# ---- the alarm ----


@pytest.mark.sqlite
async def test_a_locked_screen_shows_only_a_neutral_line_and_a_tap_shows_codes(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks(locale="vi", says=PLANTED, kind=["stalking"], **URGENT)
    await office.turn()
    assert person.notifications == [ALARM.msgid]
    (bubble,) = [one for one in person.sees_from_bot() if one.text == ALARM.msgid]
    assert bubble.labels == ("Show", "Seen")
    assert bubble.protected
    office.house.clock.forward(120)
    person.taps("Show")
    await office.bot.take_updates()
    assert "●●● Urgent · bada-nuri-10 · Vietnamese (vi) · 2 min" in last(person)
    assert person.notifications == [ALARM.msgid], "an edit rings nobody"
    assert "Weapon" not in office.calls()


@pytest.mark.sqlite
async def test_the_alarm_repeats_until_acknowledged_and_comes_again_after_five_minutes(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    for count in (2, 3, 4):
        await office.later(29)
        assert office.rings(person) == count - 1
        await office.later(1)
        assert office.rings(person) == count
    assert sum(one.text == ALARM.msgid for one in person.sees_from_bot()) == 1, "the old ones are taken away"
    person.taps("Seen")
    await office.turn()
    assert "in 5 minutes" in last(person)
    await office.later(299)
    assert office.rings(person) == 4
    await office.later(1)
    assert office.rings(person) == 5
    assert office.actions("acknowledged") == [("acknowledged", office.id_of("Sol"), "counselor bot")]


async def test_an_alarm_climbs_to_all_counselors_and_then_to_everybody(office: Office) -> None:
    sol, byeol = await office.on_duty("Sol", SOLS_PHONE), await office.links("Byeol", BYEOLS_PHONE)
    haram = await office.links("Haram", HARAMS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    assert [office.rings(one) > 0 for one in (sol, byeol, haram)] == [True, False, False]
    await office.later(60)
    assert [office.rings(one) > 0 for one in (sol, byeol, haram)] == [True, True, False]
    await office.later(60)
    assert [office.rings(one) > 0 for one in (sol, byeol, haram)] == [True, True, True]


@pytest.mark.sqlite
async def test_a_list_that_somebody_reads_is_left_in_peace_for_a_minute(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    person.taps("Show")
    await office.turn()
    await office.later(59)
    assert CASE in last(person)
    await office.later(1)
    assert last(person) == ALARM.msgid


@pytest.mark.sqlite
async def test_the_alarm_ends_for_everybody_when_somebody_takes_the_case_at_the_desk(office: Office) -> None:
    sol, byeol = await office.on_duty("Sol", SOLS_PHONE), await office.on_duty("Byeol", BYEOLS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    sol.taps("Show")
    await office.turn()
    browser = await office.house.browser("Haram")
    assert (await browser.post("/next")).status_code == 303
    await office.later(1)
    assert [last(one) for one in (sol, byeol)] == [OVER.msgid] * 2
    assert not [label for one in (sol, byeol) for bubble in one.sees_from_bot() for label in bubble.labels]
    rings = [office.rings(one) for one in (sol, byeol)]
    for _ in range(5):
        browser.page = ""
        await browser.get("/")  # the heartbeat of the desk
        await office.later(60)
    assert [office.rings(one) for one in (sol, byeol)] == rings


@pytest.mark.sqlite
async def test_a_case_that_comes_back_rings_anew(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    person.taps("Seen")
    browser = await office.house.browser("Byeol")
    await browser.post("/next")
    await office.turn()
    office.house.cases.return_case(CASE, office.id_of("Byeol"), note=None, place="x")
    await office.later(1)
    assert office.rings(person) == 2


@pytest.mark.sqlite
async def test_a_case_that_becomes_urgent_rings_through_the_silence(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    person.taps("Seen")
    await office.later(31)
    assert office.rings(person) == 1
    office.house.seeker.rises(2, "weapon")
    await office.later(1)
    assert office.rings(person) == 2


# ---- taking a case ----


@pytest.mark.sqlite
async def test_taking_by_phone_leads_to_the_desk_and_lasts_when_the_desk_is_opened(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    person.taps("Show")
    await office.bot.take_updates()
    person.taps(f"Take {CASE}")
    await office.turn()
    assert office.row() == ("claimed", office.id_of("Sol"))
    assert f"https://desk.example.org/case/{CASE}" in last(person)
    assert "5 minutes" in last(person)
    assert person.notifications == [ALARM.msgid]
    assert all(one.get("is_disabled") for one in previews(office)), "Telegram must not fetch the desk"
    assert office.actions("claimed") == [("claimed", office.id_of("Sol"), "counselor bot")]
    await office.later(FIRST_LEASE_SECONDS - 1)
    browser = await office.house.browser("Sol")
    assert (await browser.get(f"/case/{CASE}")).status_code == 200
    await office.later(60)
    assert office.row() == ("claimed", office.id_of("Sol"))
    assert CASE in last(person), "the end of the alarm does not write over it"


def previews(office: Office) -> list[dict[str, bool]]:
    calls = [one.arguments for one in office.telegram.bot(TOKEN).calls if "desk.example.org" in str(one.arguments)]
    assert calls
    return [json.loads(one["link_preview_options"]) for one in calls]


@pytest.mark.sqlite
async def test_a_case_taken_by_phone_comes_back_when_the_desk_is_not_opened(office: Office) -> None:
    sol, byeol = await office.on_duty("Sol", SOLS_PHONE), await office.on_duty("Byeol", BYEOLS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    sol.taps("Show")
    await office.bot.take_updates()
    sol.taps(f"Take {CASE}")
    await office.turn()
    await office.later(FIRST_LEASE_SECONDS - 1)
    assert office.row()[0] == "claimed"
    before = office.rings(byeol)
    await office.later(1)
    assert office.row() == ("returned", None)
    assert office.rings(byeol) == before + 1


async def test_two_counselors_at_once_have_one_winner_and_the_other_is_told_who(office: Office) -> None:
    sol, byeol = await office.on_duty("Sol", SOLS_PHONE), await office.on_duty("Byeol", BYEOLS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    for one in (sol, byeol):
        one.taps("Show")
    await office.bot.take_updates()
    for one in (sol, byeol):
        one.taps(f"Take {CASE}")
    await office.turn()
    assert office.row() == ("claimed", office.id_of("Sol"))
    assert "is with you" in last(sol)
    assert last(byeol) == f"Sol has taken {CASE} already."
    assert len(office.actions("claimed")) == 1


async def test_desk_against_phone_has_one_winner(office: Office) -> None:
    office.house.seeker.asks()
    names = ("Sol", "Byeol", "Haram")
    ids = {office.id_of(name) for name in names}
    claims: list[Callable[[], str | None]] = [
        lambda: office.bot._cases.take_next(office.id_of("Sol"), "counselor bot", only=CASE),
        lambda: office.house.cases.take_next(office.id_of("Byeol"), "10.0.0.1"),
        lambda: office.bot._cases.take_next(office.id_of("Haram"), "counselor bot", only=CASE),
    ]
    won = await asyncio.gather(*(asyncio.to_thread(claim) for claim in claims))
    assert won.count(CASE) == 1
    assert office.row()[1] in ids
    assert len(office.actions("claimed")) == 1


@pytest.mark.sqlite
async def test_an_alarm_that_repeats_at_the_same_moment_does_not_take_away_the_way_to_the_desk(office: Office) -> None:
    for turn in range(5):
        case = f"bada-nuri-{10 + turn}"
        person = await office.on_duty("Sol", SOLS_PHONE)
        office.house.seeker.asks(f"{turn:032x}")
        await office.turn()
        person.taps("Show")
        await office.bot.take_updates()
        office.house.clock.forward(60)
        person.taps(f"Take {case}")
        await asyncio.gather(office.bot.ring(), office.bot.take_updates())
        await office.later(1)
        assert office.row(case) == ("claimed", office.id_of("Sol"))
        assert any(f"/case/{case}" in one.text for one in person.sees_from_bot())
        assert not any(one.labels for one in person.sees_from_bot()), "no alarm is left"
        key = await office.house.key_of("Sol")
        assert office.house.cases.read_case(case, office.id_of("Sol"), "x", key) is not None
        assert office.house.cases.close(case, office.id_of("Sol"), "left", note=None, heard=0, place="x") is Done.DONE


@pytest.mark.sqlite
async def test_only_the_case_that_was_tapped_is_taken(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    office.house.seeker.asks("b" * 32, **URGENT)
    await office.turn()
    person.taps("Show")
    await office.bot.take_updates()
    assert last(person).index(SECOND) < last(person).index(CASE), "the most endangered first"
    person.taps(f"Take {CASE}")
    await office.turn()
    assert office.row(CASE) == ("claimed", office.id_of("Sol"))
    assert office.row(SECOND) == ("waiting", None)
    assert office.rings(person) == 2, "the other one still needs somebody"


@pytest.mark.sqlite
@pytest.mark.parametrize("data", ["take:", "take:nobody-nowhere-99", "take:<b>" + "x" * 50, "nonsense"])
async def test_a_forged_or_stale_button_changes_nothing(office: Office, data: str) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    person.forges_press(data)
    await office.turn()
    assert office.row() == ("waiting", None)
    assert "<b>" not in office.calls()


@pytest.mark.sqlite
async def test_typing_does_what_the_buttons_do(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    person.writes("show")
    await office.turn()
    assert f"Take {CASE}" in person.sees_from_bot()[-1].labels
    person.writes("SEEN")
    await office.turn()
    assert "in 5 minutes" in last(person)
    assert len(office.actions("acknowledged")) == 1


@pytest.mark.sqlite
async def test_a_counselor_reads_and_types_korean(office: Office) -> None:
    catalogs = Catalogs.load()
    korean = {"ko": lambda text: catalogs.say("ko", text), "en": plain}
    client = telegram_bot(TOKEN, office.telegram.url)
    await client.initialize()
    bot = counselor_bot(office.settings, office.store, client, office.keys, korean, clock=office.house.clock)
    try:
        person = office.phone(SOLS_PHONE)
        person.writes(office.code("Sol", "ko"))
        await bot.take_updates()
        assert last(person) == korean["ko"](LINKED) != LINKED.msgid
        for label, telling in ((GO_ON, "07:00"), (GO_OFF, "근무"), (LIST, "없어요")):
            person.presses_reply_key(korean["ko"](label))
            await bot.take_updates()
            assert telling in last(person)
        office.house.seeker.asks(locale="vi")
        await bot.ring()
        person.taps(korean["ko"](SHOW))
        await bot.take_updates()
        assert "베트남어 (vi)" in last(person)
    finally:
        await client.shutdown()
        bot.close()


# ---- stopped accounts, blocked bots ----


async def stop(office: Office, name: str) -> None:
    chief = await office.house.browser("Haram")
    answer = await chief.post(f"/staff/{office.id_of(name)}/stop")
    assert answer.status_code == 303


@pytest.mark.sqlite
async def test_a_stopped_account_is_rung_no_more_and_can_do_nothing(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks(**URGENT)
    await office.turn()
    person.taps("Show")
    await office.bot.take_updates()
    await stop(office, "Sol")
    person.taps(f"Take {CASE}")
    person.writes("Waiting list")
    person.writes("Start duty")
    await office.later(60)
    assert office.row() == ("waiting", None)
    assert office.rings(person) == 1
    assert counts_as_on_duty(office) == 0
    said = [one.text for one in person.sees_from_bot()]
    assert STRANGER.msgid in said
    assert not any(CASE in text for text in said), "the alarm that stood there is ended"


@pytest.mark.sqlite
async def test_a_phone_that_blocked_the_bot_does_not_count_as_somebody_who_is_rung(office: Office) -> None:
    sol, byeol = await office.on_duty("Sol", SOLS_PHONE), await office.links("Byeol", BYEOLS_PHONE)
    sol.chat.blocked = True  # and the update that tells of it has not come yet
    office.house.seeker.asks()
    await office.bot.ring()
    with office.store.write() as connection:
        connection.execute(delete(Duty))
    await office.bot.ring()
    assert office.rings(byeol) == 1
    assert [kind for kind, _, _ in office.actions("unlinked")] == ["unlinked"]


@pytest.mark.sqlite
async def test_blocking_the_bot_unlinks(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    person.blocks_bot()
    await office.turn()
    with office.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(CounselorLink)).scalar_one() == 0


# ---- when things break ----


async def test_a_restart_goes_on_with_what_rang(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    async with started(office.settings, office.house, office.keys, []) as again:
        office.house.clock.forward(10)
        await again.ring()
        assert office.rings(person) == 1, "no earlier than it would have been"
        office.house.clock.forward(20)
        await again.ring()
        assert office.rings(person) == 2
        person.taps("Seen")
        await again.take_updates()
    async with started(office.settings, office.house, office.keys, []) as third:
        office.house.clock.forward(31)
        await third.ring()
        assert office.rings(person) == 2, "the acknowledgement is remembered"
        office.house.cases.take_next(office.id_of("Byeol"), "x")
        await third.ring()
    assert last(person) == OVER.msgid


@pytest.mark.sqlite
async def test_an_update_is_confirmed_only_after_it_was_handled(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = await office.links("Sol", SOLS_PHONE)
    real = office.bot._pager.who

    def away(_account: int) -> None:
        raise StoreUnavailable("locked")

    monkeypatch.setattr(office.bot._pager, "who", away)
    person.writes("Start duty")
    for _ in range(5):
        with pytest.raises(StoreUnavailable):
            await office.bot.take_updates()
    monkeypatch.setattr(office.bot._pager, "who", real)
    await office.bot.take_updates()
    assert "on duty until" in last(person)
    await office.bot.take_updates()
    assert office.telegram.bot(TOKEN).undelivered() == []


@pytest.mark.sqlite
async def test_an_update_that_always_fails_blocks_nobody(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    sol, byeol = await office.links("Sol", SOLS_PHONE), await office.links("Byeol", BYEOLS_PHONE)
    real = office.bot._wrote

    async def broken(message: object) -> None:
        if getattr(message, "text", "") == "poison":
            raise RuntimeError(PLANTED)
        await real(message)  # type: ignore[arg-type]

    monkeypatch.setattr(office.bot, "_wrote", broken)
    sol.writes("poison")
    byeol.writes("Start duty")
    for _ in range(3):
        await office.bot.take_updates()
    assert "on duty until" in last(byeol)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    "broken",
    [
        {"message": "not an object"}, {"message": {"message_id": "x"}}, {"message": {"message_id": 1, "date": 1}},
        {"callback_query": {"id": "1"}}, {"my_chat_member": []}, {"unheard_of": {"text": PLANTED}}, {},
        {"message": {"message_id": 1, "date": 10**30, "chat": {"id": 1, "type": "private"}, "text": PLANTED}},
    ],
)  # fmt: skip
async def test_an_update_that_cannot_be_read_is_passed_over_and_not_logged(
    office: Office, broken: dict[str, object]
) -> None:
    logs = io.StringIO()
    configure_logs("DEBUG", logs)
    person = await office.links("Sol", SOLS_PHONE)
    bot = office.telegram.bot(TOKEN)
    kind, body = next(iter(broken.items())) if broken else ("message", None)
    bot.updates.add(kind, ("message", 1), body, bot.now() + 60)
    person.writes("Start duty")
    for _ in range(3):
        await office.bot.take_updates()
    assert "on duty until" in last(person)
    await office.bot.take_updates()
    assert bot.undelivered() == []
    assert PLANTED not in logs.getvalue()
    assert TOKEN not in logs.getvalue()


@pytest.mark.sqlite
async def test_update_numbers_that_begin_anew_after_a_quiet_week_are_heard(office: Office) -> None:
    person = await office.links("Sol", SOLS_PHONE)
    await office.bot.take_updates()
    for _ in range(4):
        office.telegram.restart_update_ids()
        person.writes("Start duty")
        before = len(person.sees_from_bot())
        await office.bot.take_updates()
        assert len(person.sees_from_bot()) == before + 1
        await office.bot.take_updates()


@pytest.mark.sqlite
async def test_telegram_asking_for_patience_delays_an_alarm_and_loses_none(office: Office) -> None:
    sol, byeol = await office.on_duty("Sol", SOLS_PHONE), await office.on_duty("Byeol", BYEOLS_PHONE)
    office.telegram.faults.fail_next("sendMessage", status=429, retry_after=7, chat_id=SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    assert (office.rings(sol), office.rings(byeol)) == (0, 1), "the others are rung meanwhile"
    calls = len(office.telegram.bot(TOKEN).calls_of("sendMessage"))
    await office.later(6)
    assert len(office.telegram.bot(TOKEN).calls_of("sendMessage")) == calls
    await office.later(1)
    assert office.rings(sol) == 1


@pytest.mark.sqlite
@pytest.mark.parametrize("status", [502, 400, 401])
async def test_an_alarm_that_telegram_could_not_take_is_tried_again(office: Office, status: int) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.telegram.faults.fail_next("sendMessage", status=status, description="Something is wrong")
    office.house.seeker.asks()
    await office.turn()
    assert office.rings(person) == 0
    await office.later(3)
    assert office.rings(person) == 1


@pytest.mark.sqlite
async def test_an_answer_survives_errors_of_telegram(office: Office) -> None:
    person = await office.links("Sol", SOLS_PHONE)
    faults = office.telegram.faults
    for fail in (
        lambda: faults.fail_next("sendMessage", status=429, retry_after=2),
        lambda: faults.fail_next("sendMessage", status=502),
        lambda: faults.cut_next("sendMessage"),
    ):
        fail()
        before = len(person.sees_from_bot())
        person.writes("Waiting list")
        await office.bot.take_updates()
        assert len(person.sees_from_bot()) == before + 1
    assert 2 in office.pauses


@pytest.mark.sqlite
async def test_a_lost_answer_of_telegram_doubles_a_neutral_line_at_most(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.telegram.faults.lose_answer("sendMessage")
    office.house.seeker.asks()
    await office.turn()
    await office.later(3)
    assert office.rings(person) == 2
    await office.later(3)
    assert office.rings(person) == 2


@pytest.mark.sqlite
async def test_an_alarm_that_the_counselor_deleted_ends_without_trouble(office: Office) -> None:
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    await office.turn()
    person.clears_history()
    await office.later(30)
    assert office.rings(person) == 2
    person.clears_history()
    office.house.cases.take_next(office.id_of("Byeol"), "x")
    await office.later(1)
    with office.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(AlarmMessage)).scalar_one() == 0


@pytest.mark.sqlite
async def test_a_lost_key_lets_the_alarm_climb_past_the_phones_it_cannot_reach(office: Office, tmp_path: Path) -> None:
    await office.on_duty("Sol", SOLS_PHONE)
    other = CounselorBotKeys.make(tmp_path / "other")
    async with started(office.settings, office.house, other, []) as bot:
        office.house.seeker.asks()
        assert await bot.ring() == 0
    with office.store.write() as connection:
        connection.execute(update(Case).values(level=2))
    async with started(office.settings, office.house, office.keys, []) as bot:
        assert await bot.ring() == 1


@pytest.mark.sqlite
async def test_nothing_that_people_said_reaches_telegram_or_the_log(office: Office) -> None:
    logs = io.StringIO()
    configure_logs("DEBUG", logs)
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks(says=PLANTED, locale="km", kind=["sexual_assault"], district=["11680"], **URGENT)
    await office.turn()
    person.taps("Show")
    await office.turn()
    person.taps("Seen")
    await office.later(400)
    person.taps("Show")
    await office.bot.take_updates()
    person.taps(f"Take {CASE}")
    await office.turn()
    key = await office.house.key_of("Sol")
    sol = office.id_of("Sol")
    office.house.cases.reply(CASE, sol, f"reply: {PLANTED}", after=0, key=key, place="x")
    office.house.seeker.says(f"again {PLANTED}")
    office.house.cases.return_case(CASE, sol, note=f"note: {PLANTED}", place="x")
    await office.later(60)
    person.writes(f"note to self {PLANTED}")
    person.taps("Show")
    await office.turn()
    calls = office.calls()
    assert len(office.telegram.bot(TOKEN).calls) > 20
    for words in (PLANTED, "reply:", "note:", "weapon", "Weapon", "assault", "11680", "강남"):
        assert words not in calls, words
    for words in (PLANTED, TOKEN, str(SOLS_PHONE)):
        assert words not in logs.getvalue(), words


# ---- the process ----


@pytest.mark.sqlite
async def test_the_running_bot_rings_and_answers_by_itself(office: Office) -> None:
    person = office.phone(SOLS_PHONE)
    ready = asyncio.Event()
    running = asyncio.create_task(
        run_counselor_bot(
            office.settings.model_copy(update={"database_url": address(office.store)}),
            ready.set,
            clock=office.house.clock,
        )
    )
    try:
        await asyncio.wait_for(ready.wait(), 30)
        person.writes(office.code("Sol", "en"))
        await person.until_sees(LINKED.msgid)
        person.writes("Start duty")
        await person.until_sees("on duty until")
        office.house.seeker.asks()
        await person.until_sees(ALARM.msgid)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert running.cancelled()


async def test_of_two_running_bots_one_rings_and_the_other_takes_over(office: Office) -> None:
    pager = office.bot._pager
    assert [pager.claim("first"), pager.claim("second"), pager.claim("first")] == [True, False, True]
    pager.let_go("first")
    person = await office.on_duty("Sol", SOLS_PHONE)
    office.house.seeker.asks()
    settings = office.settings.model_copy(update={"database_url": address(office.store)})
    running = [asyncio.create_task(run_counselor_bot(settings, clock=office.house.clock)) for _ in range(2)]
    try:
        await person.until_sees(ALARM.msgid)
        await asyncio.sleep(1.5)
        assert office.rings(person) == 1
        assert sum(one.status == 409 for one in office.telegram.bot(TOKEN).calls) == 0
    finally:
        for one in running:
            one.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    assert pager.claim("second"), "whoever stops lets go"


def address(store: Store) -> str:
    return store.url.render_as_string(hide_password=False)


@pytest.mark.sqlite
async def test_a_bot_without_token_key_or_right_token_says_so_and_does_not_start(
    house: House, keys: Keys, tmp_path: Path
) -> None:
    assert keys.delivery
    where = address(house.store)
    async with FakeTelegram(clock=house.clock) as telegram:
        settings = settings_for(tmp_path / "keys", telegram.url).model_copy(update={"database_url": where})
        with pytest.raises(CannotStart, match="has no token"):
            await run_counselor_bot(settings.model_copy(update={"counselor_bot_token": None}))
        with pytest.raises(KeyFileError, match="counselor-bot"):
            await run_counselor_bot(settings)
        assert not (tmp_path / "keys" / "counselor-bot.key").exists(), "a start makes no key"
        CounselorBotKeys.make(tmp_path / "keys")
        with pytest.raises(CannotStart, match="refuses the token"):
            await run_counselor_bot(settings)


def test_the_key_of_the_bot_is_for_its_user_alone_and_never_overwritten(tmp_path: Path) -> None:
    made = CounselorBotKeys.make(tmp_path / "keys")
    path = tmp_path / "keys" / "counselor-bot.key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert CounselorBotKeys.load(tmp_path / "keys") == made
    assert path.read_text().strip() not in repr(made)
    with pytest.raises(KeyFileError, match="exists already"):
        CounselorBotKeys.make(tmp_path / "keys")
    path.chmod(0o644)
    with pytest.raises(KeyFileError, match="read by others"):
        CounselorBotKeys.load(tmp_path / "keys")
    assert made.address.key != made.pseudonym
