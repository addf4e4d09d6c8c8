"""The page on which counselors say whether an entry of the directory is right, and what people see afterwards."""

from __future__ import annotations

import re
from html import unescape

import pytest
from sqlalchemy import insert, select

from handoff.audit import verify_audit
from handoff.auth import Role
from handoff.entries import MOST_ENTRIES, plain_reason
from referral_directory.changes import apply
from referral_directory.model import Directory
from shell.directory_changes import read_changes
from shell.store import Store
from shell.tables import Audit, directory_tally
from tests.handoff.toy_center import Browser, House

ENTRY = "sf-seoul-east"
SEARCH = f"/directory?q={ENTRY}"


def actions(store: Store) -> list[tuple[str, str | None, float]]:
    """What the audit tells of the directory: action, who, when."""
    with store.read() as connection:
        rows = connection.execute(select(Audit.action, Audit.staff_id, Audit.at).order_by(Audit.id))
        return [(row.action, row.staff_id, row.at) for row in rows if row.action.startswith("directory")]


def shown(store: Store, directory: Directory) -> bool:
    """Whether people may see the entry now."""
    return any(one.id == ENTRY for one in apply(directory, read_changes(store)).services)


async def mark(browser: Browser, what: str, why: str = "called twice, nobody answers", service: str = ENTRY) -> int:
    return (await browser.post("/directory/mark", service=service, what=what, why=why)).status_code


async def test_whoever_is_not_signed_in_sees_and_changes_nothing(house: House, store: Store) -> None:
    stranger = Browser(house.app)
    assert (await stranger.get("/directory")).status_code == 303
    assert await mark(stranger, "wrong") == 401
    assert read_changes(store) == ()


async def test_an_entry_is_found_by_any_of_its_words(house: House) -> None:
    browser = await house.browser("Sol")
    for words in ("서울동부", "경찰병원 송파구", "02-3400-1117", "dongbu SUNFLOWER", ENTRY):
        page = (await browser.get(f"/directory?q={words}")).text
        assert f'id="{ENTRY}"' in page, words
    assert "No entry fits" in (await browser.get("/directory?q=nowhere")).text


async def test_without_a_search_the_oldest_entries_are_offered(house: House) -> None:
    browser = await house.browser("Sol")
    page = (await browser.get("/directory")).text
    assert "Please call these next" in page
    assert len(re.findall(r'<li class="card', page)) == MOST_ENTRIES
    assert "From a source of 2018" in page


async def test_a_number_that_failed_for_people_comes_first_and_says_so(house: House, store: Store) -> None:
    with store.write() as connection:
        connection.execute(insert(directory_tally).values(service=ENTRY, shown=41, failed=3))
    browser = await house.browser("Sol")
    page = (await browser.get("/directory")).text
    assert page.index("Reports that this number did not work: 3") < page.index("</li>")
    assert "Confirmation due: 2020-12-31." in (await browser.get(SEARCH)).text
    assert await mark(browser, "checked", "called, all is right") == 303
    assert "did not work" not in (await browser.get(SEARCH)).text


async def test_a_wrong_entry_is_hidden_from_people_and_can_come_back(
    house: House, store: Store, directory: Directory
) -> None:
    browser = await house.browser("Sol")
    await browser.get(SEARCH)
    assert shown(store, directory)
    response = await browser.post("/directory/mark", service=ENTRY, what="wrong", why="nobody <b>answers</b>")
    assert (response.status_code, response.headers["location"]) == (303, SEARCH)
    assert not shown(store, directory)
    page = (await browser.get(SEARCH)).text
    assert "marked wrong: nobody &lt;b&gt;answers&lt;/b&gt;" in page
    assert 'value="wrong"' not in page
    (change,) = read_changes(store)
    assert (change.service, change.what, change.who, change.why) == (
        ENTRY, "wrong", "counselor", "nobody <b>answers</b>"
    )  # fmt: skip
    back = await browser.post("/directory/undo", service=ENTRY, number=browser.hidden("number"))
    assert back.status_code == 303
    assert shown(store, directory)
    assert "Hidden since" not in (await browser.get(SEARCH)).text


async def test_a_confirmation_carries_its_date_and_ends_a_wrong_mark(
    house: House, store: Store, directory: Directory
) -> None:
    browser = await house.browser("Sol")
    await browser.get(SEARCH)
    assert await mark(browser, "wrong") == 303
    other = await house.browser("Byeol")
    await other.get(SEARCH)
    assert await mark(other, "checked", "called: they moved their desk, all is right") == 303
    assert shown(store, directory)
    assert "Confirmed on 2026-11-21." in (await other.get(SEARCH)).text


async def test_each_mark_stands_in_the_audit_with_who_and_when(house: House, store: Store) -> None:
    browser = await house.browser("Sol")
    await browser.get(SEARCH)
    await mark(browser, "wrong")
    await browser.get(SEARCH)
    await browser.post("/directory/undo", service=ENTRY, number=browser.hidden("number"))
    await mark(browser, "checked")
    sol = next(one.id for one in house.accounts.staff() if one.name == "Sol")
    written = actions(store)
    assert [(action, who) for action, who, _ in written] == [
        ("directory_wrong", sol), ("directory_undone", sol), ("directory_confirmed", sol)
    ]  # fmt: skip
    assert [at for *_, at in written] == [change.when.timestamp() for change in read_changes(store)]
    with store.read() as connection:
        assert verify_audit(connection).whole


@pytest.mark.parametrize(
    ("fields", "status", "said"),
    [
        ({"service": ENTRY, "what": "wrong", "why": ""}, 422, "Reason: this is still empty."),
        ({"service": ENTRY, "what": "wrong", "why": " \u0000 "}, 422, "Reason: this is still empty."),
        ({"service": ENTRY, "what": "wrong", "why": "x" * 201}, 422, "Reason: at most 200 characters."),
        ({"service": ENTRY, "what": "wrong"}, 422, "Reason: please fill this in"),
        ({"service": ENTRY, "what": "withdrawn", "why": "x"}, 422, "could not be read"),
        ({"service": ENTRY, "what": "phone", "value": "02-1", "why": "x"}, 422, "could not be read"),
        ({"service": "no-such", "what": "wrong", "why": "x"}, 409, "Nothing was changed"),
    ],
)
async def test_what_cannot_be_is_refused_with_the_reason(
    house: House, store: Store, fields: dict[str, str], status: int, said: str
) -> None:
    browser = await house.browser("Sol")
    await browser.get(SEARCH)
    response = await browser.post("/directory/mark", fields)
    assert response.status_code == status
    assert said in unescape(response.text)
    assert read_changes(store) == ()


async def test_two_who_mark_at_once_mark_once(house: House, store: Store) -> None:
    first, second = await house.browser("Sol"), await house.browser("Byeol")
    await first.get(SEARCH)
    await second.get(SEARCH)
    assert await mark(first, "wrong") == 303
    assert await mark(second, "wrong") == 409
    assert len(read_changes(store)) == 1


async def test_a_form_without_the_token_of_its_session_changes_nothing(house: House, store: Store) -> None:
    browser = await house.browser("Sol")
    for path in ("/directory/mark", "/directory/undo"):
        response = await browser.post(path, service=ENTRY, what="wrong", why="x", number="1", csrf="0" * 32)
        assert response.status_code == 403
    assert read_changes(store) == ()


async def test_a_counselor_cannot_take_back_what_an_administrator_changed(
    house: House, store: Store, directory: Directory
) -> None:
    made = house.desk.entries.change(ENTRY, "withdrawn", who=Role.ADMINISTRATOR.value, why="closed")
    browser = await house.browser("Sol")
    page = (await browser.get(SEARCH)).text
    assert "Withdrawn on 2026-11-21: closed" in page
    assert "/directory/undo" not in page
    assert await mark(browser, "checked") == 409
    for number in (str(made.number), "999"):
        assert (await browser.post("/directory/undo", service=ENTRY, number=number)).status_code == 409
    for number in ("", "0", "x", str(2**63)):
        await browser.get(SEARCH)
        assert (await browser.post("/directory/undo", service=ENTRY, number=number)).status_code == 400
    assert not shown(store, directory)


def test_a_reason_is_one_plain_line() -> None:
    assert plain_reason(" called\r\n twice\u0007 \ud800부산 ") == "called twice 부산"
