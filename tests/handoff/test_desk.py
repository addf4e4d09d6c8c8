"""The pages of the desk, as a counselor's browser meets them."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import re
from collections.abc import AsyncIterator, Callable
from html import unescape
from html.parser import HTMLParser

import pytest
from sqlalchemy import func, select
from starlette.routing import Route

from handoff.auth import Session
from handoff.desk import Desk, create_desk
from handoff.gate import LARGEST_BODY, DeskAddressError
from handoff.page import FOLDER, LONGEST_MESSAGE, REASONS, legible
from referral_directory.model import Directory
from shell.logs import configure_logs
from shell.sealing import Keys
from shell.store import Store
from shell.tables import Audit, Case, FromDesk, Message
from tests.handoff.toy_center import (
    CHEAP,
    OWN,
    PASSWORD,
    TRANSLATORS,
    URL,
    Browser,
    Clock,
    House,
    settings,
)

PERSON = "a" * 32
CASE = "bada-nuri-10"
PLANTED = "a phrase planted by the test 7193"

HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}
POLICY = (
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "form-action 'self'",
    "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
)  # fmt: skip


async def holding(house: House, name: str = "Sol", says: str | None = "hello", **facts: list[str]) -> Browser:
    """A counselor who has just taken a case and looks at it."""
    house.seeker.asks(PERSON, level=1, locale="vi", says=says, facts=facts)
    browser = await house.browser(name)
    taken = await browser.post("/next")
    assert taken.status_code == 303
    assert (await browser.get(taken.headers["location"])).status_code == 200
    return browser


async def until(what: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while not what():  # noqa: ASYNC110 - what is waited for may be anything
            await asyncio.sleep(0.005)


class _Page(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "link", "input", "img", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


# ---- the whole way ----


async def test_a_counselor_takes_reads_answers_and_closes_a_case(house: House, store: Store, keys: Keys) -> None:
    browser = await holding(house, says="Xin chào", kind=["sexual_assault"], when=["h24"], district=["11680"])
    assert "Xin chào" in browser.page
    assert "Sexual assault" in browser.page
    assert "서울특별시 강남구" in browser.page
    assert "1577-1366" in browser.page
    sent = await browser.post(f"/case/{CASE}/reply", text="Chào bạn\r\nTôi ở đây.", after=browser.hidden("after"))
    assert (sent.status_code, sent.headers["location"]) == (303, f"/case/{CASE}")
    await browser.get(f"/case/{CASE}")
    assert "Tôi ở đây." in browser.page
    closed = await browser.post(
        f"/case/{CASE}/close", outcome="referred", note="done well", heard=browser.hidden("heard")
    )
    assert (closed.status_code, closed.headers["location"]) == (303, "/")
    assert (await browser.get(f"/case/{CASE}")).status_code == 404
    with store.read() as connection:
        row = connection.execute(select(Case.state, Case.outcome)).one()
        body = connection.execute(select(FromDesk.body).where(FromDesk.kind == "replied")).scalar_one()
    assert tuple(row) == ("closed", "referred")
    assert keys.delivery.open_reply(body or b"", case=CASE, conversation=PERSON) == "Chào bạn\nTôi ở đây."


async def test_the_queue_shows_codes_and_nothing_of_what_was_said(house: House) -> None:
    house.seeker.asks(
        PERSON, level=2, reasons=("weapon", "brand_new_code"), locale="vi", says=PLANTED, kind=["stalking"]
    )
    browser = await house.browser("Sol")
    for page in (browser.page, (await browser.get("/rows")).text):
        assert CASE in page
        assert "Weapon or threat to kill" in page
        assert "brand new code" in page
        assert "Vietnamese" in page
        assert "Urgent" in page
        assert PLANTED not in page
        assert "Stalking" not in page, "the kind of violence stands in the sealed summary"
    await browser.post("/next")
    assert PLANTED not in (await browser.get("/")).text


async def test_the_queue_is_empty_kindly(house: House) -> None:
    browser = await house.browser("Sol")
    assert "Nobody is waiting right now." in browser.page
    answer = await browser.post("/next")
    assert answer.status_code == 200
    assert "Nobody is waiting right now." in answer.text


async def test_the_summary_shows_consents_needs_and_unknown_codes_as_they_are(house: House) -> None:
    browser = await holding(
        house,
        kind=["digital", "new_kind"],
        need=["interpreter"],
        answer_time=["here"],
        device=["watched"],
        novel=["x_y"],
    )
    text = " ".join(_Page(browser.page).text.split())
    for words in (
        "Digital sex crime",
        "new kind",
        "An interpreter",
        "Only while I am here",
        "Someone may see the phone",
        "novel",
        "x y",
        "What they write is kept for counselors",
    ):
        assert words in text


async def test_a_case_of_somebody_else_is_answered_like_one_that_does_not_exist(house: House, store: Store) -> None:
    await holding(house, says=PLANTED)
    other = await house.browser("Byeol")
    missing, foreign = await other.get("/case/no-such-99"), await other.get(f"/case/{CASE}")
    assert (foreign.status_code, foreign.text) == (missing.status_code, missing.text) == (404, missing.text)
    await other.get("/")
    for path in ("reply", "return", "close", "erase"):
        fields = {"text": "x", "after": "0", "outcome": "left", "heard": "1", "checked": "yes"}
        assert (await other.post(f"/case/{CASE}/{path}", fields)).status_code == 404
        await other.get("/")
    assert (await other.get(f"/case/{CASE}/news")).status_code == 404
    with store.read() as connection:
        assert connection.execute(select(Case.state)).scalar_one() == "claimed"
        said = select(func.count()).select_from(Message).where(Message.direction == "counselor")
        assert connection.execute(said).scalar_one() == 0


async def test_what_was_written_is_given_back_when_the_case_was_lost(house: House, clock: Clock) -> None:
    browser = await holding(house)
    after = browser.hidden("after")
    clock.forward(91)
    await house.desk.look()
    answer = await browser.post(f"/case/{CASE}/reply", text="a long and careful answer", after=after)
    assert answer.status_code == 409
    assert "a long and careful answer" in answer.text
    assert "no longer with you" in answer.text
    assert "hello" not in answer.text


async def test_the_wish_to_be_forgotten_stands_in_its_own_frame_and_needs_a_check(house: House, store: Store) -> None:
    browser = await holding(house)
    assert re.search(r'id="erasure"[^>]*hidden', browser.page)
    house.seeker.asks_to_be_forgotten()
    await browser.get(f"/case/{CASE}")
    assert "The person asked to be forgotten." in browser.page
    assert not re.search(r'id="erasure"[^>]*hidden', browser.page)
    refused = await browser.post(f"/case/{CASE}/erase")
    assert refused.status_code == 422
    assert "Checked through the safe channel" in refused.text
    assert (await browser.post(f"/case/{CASE}/erase", checked="yes")).status_code == 303
    with store.read() as connection:
        assert connection.execute(select(func.count()).select_from(Message)).scalar_one() == 0


# ---- forms ----


@pytest.mark.parametrize(
    ("act", "fields", "words"),
    [
        ("reply", {"text": "  \n ", "after": "0"}, "Your reply: this is still empty."),
        ("reply", {"after": "0"}, "Your reply: please fill this in or choose one."),
        ("reply", {"text": "x" * (LONGEST_MESSAGE + 1), "after": "0"}, "Your reply: at most 4,000 characters."),
        ("reply", {"text": "x", "after": "many"}, "This request could not be read."),
        ("return", {"note": "x" * (LONGEST_MESSAGE + 1)}, "Note for colleagues: at most 4,000 characters."),
        ("close", {"heard": "1"}, "How it ended: please fill this in or choose one."),
        ("close", {"heard": "1", "outcome": "solved"}, "How it ended: please choose one."),
    ],
)
async def test_a_mistake_in_a_form_is_told_in_plain_words_with_the_field(
    house: House, store: Store, act: str, fields: dict[str, str], words: str
) -> None:
    browser = await holding(house)
    answer = await browser.post(f"/case/{CASE}/{act}", fields)
    assert answer.status_code == 422
    assert words in unescape(answer.text)
    with store.read() as connection:
        assert connection.execute(select(Case.state)).scalar_one() == "claimed"
        assert connection.execute(select(func.count()).select_from(Message)).scalar_one() == 1


async def test_a_reply_of_exactly_four_thousand_letters_of_any_script_is_sent(house: House) -> None:
    browser = await holding(house)
    for after, letter in enumerate(("x", "한", "\U0001f54a")):
        answer = await browser.post(f"/case/{CASE}/reply", text=letter * LONGEST_MESSAGE, after=str(after))
        assert answer.status_code == 303, letter
        await browser.get(f"/case/{CASE}")


async def test_a_request_larger_than_the_limit_is_refused_however_it_announces_itself(house: House) -> None:
    browser = await holding(house)
    honest = await browser.post(f"/case/{CASE}/reply", text="x" * (LARGEST_BODY + 1), after="0")
    assert honest.status_code == 413

    async def drip() -> object:
        for _ in range(LARGEST_BODY // 1024 + 2):
            yield b"x" * 1024

    kind = {"content-type": "application/x-www-form-urlencoded"}
    dripped = await browser.client.post(f"/case/{CASE}/reply", content=drip(), headers={**OWN, **kind})  # type: ignore[arg-type]
    assert dripped.status_code == 413


@pytest.mark.parametrize("body", [b"text=%ff%fe", b"text=\xff", b"&".join(b"a%d=1" % n for n in range(21))])
async def test_a_body_that_is_no_form_is_refused(house: House, body: bytes) -> None:
    browser = await holding(house)
    kind = {"content-type": "application/x-www-form-urlencoded"}
    answer = await browser.client.post(f"/case/{CASE}/reply", content=body, headers={**OWN, **kind})
    assert answer.status_code == 400
    other = await browser.client.post(f"/case/{CASE}/reply", content=b"{}", headers={**OWN, "content-type": "text/x"})
    assert other.status_code == 415


async def test_a_reply_sent_twice_by_a_shaky_line_is_sent_once(house: House, store: Store) -> None:
    browser = await holding(house)
    json_wanted = {"accept": "application/json"}
    csrf = browser.csrf
    for _ in range(3):
        answer = await browser.post(f"/case/{CASE}/reply", headers=json_wanted, csrf=csrf, text="here", after="0")
        assert answer.json() == {"sent": True}
    stale = await browser.post(f"/case/{CASE}/reply", headers=json_wanted, csrf=csrf, text="other", after="0")
    assert stale.status_code == 409
    assert "Please read it" in stale.json()["problem"]
    with store.read() as connection:
        sent = select(func.count()).select_from(FromDesk).where(FromDesk.kind == "replied")
        assert connection.execute(sent).scalar_one() == 1


# ---- signing in ----


async def test_the_cookie_cannot_be_read_by_scripts_nor_sent_from_elsewhere(house: House) -> None:
    browser = Browser(house.app)
    answer = await browser.post("/sign-in", name="Sol", password=PASSWORD)
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("desk=")
    for part in ("HttpOnly", "SameSite=strict", "Path=/"):
        assert part in cookie
    for part in ("Domain", "Max-Age", "expires"):
        assert part not in cookie


@pytest.mark.usefixtures("house")
async def test_over_https_the_cookie_is_bound_to_the_host_and_the_browser_to_https(
    store: Store, keys: Keys, clock: Clock, directory: Directory
) -> None:
    app = create_desk(
        settings(), store, keys.delivery.public, TRANSLATORS, directory, clock=clock, cost=CHEAP,
        url="https://desk.center.example",
    )  # fmt: skip
    browser = Browser(app)
    browser.client.base_url = "https://desk.center.example"
    own = {"origin": "https://desk.center.example"}
    answer = await browser.post("/sign-in", headers=own, name="Sol", password=PASSWORD)
    assert answer.status_code == 303
    assert answer.headers["set-cookie"].startswith("__Host-desk=")
    assert "Secure" in answer.headers["set-cookie"]
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    app.state.desk.close()


@pytest.mark.parametrize("url", ["http://desk.center.example", "http://10.0.0.5:8081", "ftp://127.0.0.1", "desk"])
def test_a_desk_without_encryption_is_not_made(
    store: Store, keys: Keys, clock: Clock, directory: Directory, url: str
) -> None:
    with pytest.raises(DeskAddressError, match="https"):
        create_desk(settings(), store, keys.delivery.public, TRANSLATORS, directory, clock=clock, url=url)


async def test_a_wrong_password_says_nothing_about_which_part_is_wrong_and_slows_down(house: House) -> None:
    browser = Browser(house.app, "10.0.7.7")
    pages = []
    for name in ("Sol", "Lunae"):
        answer = await browser.post("/sign-in", name=name, password="x" * 12)
        assert answer.status_code == 401
        pages.append(answer.text.replace(name, ""))
    assert pages[0] == pages[1]
    for _ in range(2):
        await browser.post("/sign-in", name="Sol", password="x" * 12)
    slowed = await browser.post("/sign-in", name="Sol", password=PASSWORD)
    assert slowed.status_code == 429
    assert slowed.headers["retry-after"] == "1"
    assert "Please wait 1 seconds" in slowed.text


async def test_signing_out_ends_the_session_on_the_server(house: House) -> None:
    browser = await house.browser("Sol")
    token = browser.client.cookies["desk"]
    assert (await browser.post("/sign-out")).status_code == 303
    browser.client.cookies.set("desk", token)
    assert (await browser.get("/")).headers["location"] == "/sign-in"


async def test_an_invitation_becomes_an_account_once(house: House) -> None:
    chief = await house.browser("Haram")
    await chief.get("/staff")
    made = await chief.post("/staff/invite", name="Saebom", role="supervisor")
    link = unescape(re.search(r'class="link" value="([^"]+)"', made.text)[1])  # type: ignore[index]
    assert link.startswith(f"{URL}/join/")
    path = link.removeprefix(URL)
    assert path not in (await chief.get("/staff")).text, "the link is shown more than once"
    new = Browser(house.app, "10.0.0.8")
    assert "Saebom" in (await new.get(path)).text
    token = new.hidden("token")
    for password, again, words in (
        ("short", "short", "at least 12"),
        ("saebom works here", "saebom works here", "leave your work name out"),
        (PASSWORD, PASSWORD + "x", "not the same"),
    ):
        refused = await new.post("/join", token=token, password=password, again=again)
        assert refused.status_code == 422
        assert words in refused.text
        assert password not in refused.text
    assert (await new.post("/join", token=token, password=PASSWORD, again=PASSWORD)).status_code == 200
    assert (await new.get(path)).status_code == 404
    assert (await new.post("/join", token=token, password=PASSWORD, again=PASSWORD)).status_code == 404
    await new.sign_in("Saebom")


async def test_staff_is_managed_by_administrators_only(house: House) -> None:
    sol = await house.browser("Sol")
    assert "/staff" not in sol.page
    csrf = sol.csrf
    assert (await sol.get("/staff")).status_code == 404
    for path in ("/staff/invite", f"/staff/{'0' * 16}/stop", f"/staff/invitation/{'0' * 64}/withdraw"):
        assert (await sol.post(path, csrf=csrf, name="Saebom", role="counselor")).status_code == 404
    assert {one.name for one in house.accounts.staff()} == {"Haram", "Sol", "Byeol"}
    assert house.accounts.pending() == ()


async def test_stopping_somebody_takes_page_case_and_stream_away_at_once(house: House) -> None:
    sol = await holding(house, says=PLANTED)
    token = sol.client.cookies["desk"]
    session = house.accounts.session(token)
    assert session is not None
    stream = house.desk.events(session)
    assert (await anext(stream))["event"] == "queue"
    chief = await house.browser("Haram")
    await chief.get("/staff")
    stopped = await chief.post(f"/staff/{session.staff_id}/stop")
    assert stopped.status_code == 303
    for path in ("/", f"/case/{CASE}"):
        assert (await sol.get(path)).headers["location"] == "/sign-in"
    assert (await sol.get(f"/case/{CASE}/news")).status_code in (303, 401)
    async with asyncio.timeout(30):
        left = [event["event"] async for event in stream]
    assert left[-1] == "gone"
    assert [one.id for one in house.cases.view("x").queue] == [CASE]


# ---- requests from elsewhere ----


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example", "sec-fetch-site": "cross-site"},
        {"origin": "https://evil.example", "sec-fetch-site": ""},
        {"origin": "null", "sec-fetch-site": "cross-site"},
        {"origin": "null", "sec-fetch-site": ""},
        {"origin": URL, "sec-fetch-site": "same-site"},
        {"origin": URL, "sec-fetch-site": "none"},
        {"origin": "http://127.0.0.1:8080", "sec-fetch-site": ""},
        {"origin": "", "sec-fetch-site": ""},
        {"origin": f"{URL}.evil.example", "sec-fetch-site": ""},
    ],
)
async def test_a_form_from_another_page_is_refused(house: House, store: Store, headers: dict[str, str]) -> None:
    browser = await holding(house)
    sent = {name: value for name, value in headers.items() if value}
    fields = {"csrf": browser.csrf, "text": "x", "after": "0"}
    answer = await browser.client.post(f"/case/{CASE}/reply", data=fields, headers=sent)
    assert answer.status_code == 403
    login = await Browser(house.app).client.post("/sign-in", data={"name": "Sol", "password": PASSWORD}, headers=sent)
    assert login.status_code == 403
    with store.read() as connection:
        said = select(func.count()).select_from(Message).where(Message.direction == "counselor")
        assert connection.execute(said).scalar_one() == 0


async def test_a_browser_that_sends_origin_null_with_forms_of_the_desk_is_served(house: House) -> None:
    browser = await holding(house)
    answer = await browser.post(
        f"/case/{CASE}/reply", headers={"origin": "null", "sec-fetch-site": "same-origin"}, text="x", after="0"
    )
    assert answer.status_code == 303


async def test_every_form_needs_the_token_of_this_session(house: House) -> None:
    browser = await holding(house)
    other = await house.browser("Byeol")
    chief = await house.browser("Haram")
    posts = [route.path for route in house.app.routes if isinstance(route, Route) and "POST" in (route.methods or ())]
    signed_in = [path for path in posts if path not in ("/sign-in", "/join", "/language")]
    assert len(signed_in) >= 10
    for path in signed_in:
        real = path.format(case=CASE, staff_id="0" * 16, invitation="0" * 64)
        who = chief if path.startswith("/staff") else browser
        for token in ("", "0" * 64, other.csrf):
            fields = {"csrf": token, "text": "x", "after": "0", "outcome": "left", "heard": "1", "checked": "yes"}
            answer = await who.client.post(real, data=fields, headers=OWN)
            assert answer.status_code == 403, path


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:9999", "127.0.0.1", "", "localhost:8081.evil.example"])
async def test_a_foreign_host_name_is_refused(house: House, host: str) -> None:
    answer = await Browser(house.app).get("/sign-in", host=host)
    assert answer.status_code == 421


# ---- headers ----


def check_headers(headers: dict[str, str], where: str) -> None:
    for name, value in HEADERS.items():
        assert headers.get(name) == value, (where, name)
    policy = headers.get("content-security-policy", "")
    for part in POLICY:
        assert part in policy, (where, part)
    assert "unsafe" not in policy
    assert "permissions-policy" in headers, where
    assert "access-control-allow-origin" not in headers, where


async def test_every_route_carries_every_header_signed_in_or_not_whatever_the_method(house: House) -> None:
    browser = await holding(house)
    routes = [route for route in house.app.routes if isinstance(route, Route)]
    assert len(routes) >= 20
    assert len(routes) == len(house.app.routes), "a route that this walk cannot see"
    for route in routes:
        path = route.path.format(case=CASE, staff_id="0" * 16, invitation="0" * 64, token="x" * 43, name="desk.css")
        for client in (browser.client, Browser(house.app).client):
            for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"):
                if path == "/live" and method in ("GET", "HEAD") and client is browser.client:
                    continue  # an endless stream: the next test looks at it
                answer = await client.request(method, path, headers=OWN)
                check_headers(dict(answer.headers), f"{method} {path} {answer.status_code}")


async def test_the_stream_carries_every_header_and_only_ids_and_counts(house: House) -> None:
    browser = await holding(house, says=PLANTED)
    session = house.accounts.session(browser.client.cookies["desk"])
    assert session is not None
    told: list[str] = []
    events = house.desk.events

    async def noted(session: Session) -> AsyncIterator[dict[str, str]]:
        async for event in events(session):
            told.append(event["event"])
            yield event

    house.desk.events = noted  # type: ignore[method-assign]
    reading = asyncio.create_task(browser.client.get("/live"))
    await until(lambda: "queue" in told)
    before = len(told)
    house.seeker.asks("b" * 32, level=2, reasons=("weapon",), says=PLANTED)
    house.clock.forward(1)
    house.seeker.says(PLANTED)
    await house.desk.look()
    await until(lambda: {"queue", "case"} <= set(told[before:]))
    house.accounts.sign_out(session, "x")
    house.desk.hub.wake()
    answer = await asyncio.wait_for(reading, 30)
    check_headers(dict(answer.headers), "stream")
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = re.findall(r"event: (\w+)\r?\ndata: (.*?)\r?\n", answer.text)
    assert [kind for kind, _ in events][-1] == "gone"
    assert {"queue", "case"} <= {kind for kind, _ in events}
    assert "bada-nuri-11" in answer.text
    assert PLANTED not in answer.text
    for _, data in events:
        assert json.loads(data).keys() <= {"waiting", "urgent", "stamp", "case"}


async def test_errors_carry_every_header_and_say_nothing_of_their_cause(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = await holding(house, says=PLANTED)

    async def broken(*_args: object, **_kwargs: object) -> object:
        raise RuntimeError(PLANTED)

    answers = [
        await browser.get("/nowhere"),
        await browser.get("/static/../desk.py"),
        await browser.get("/static/secret"),
        await browser.client.get("/live/x"),
        await browser.client.request("PATCH", "/", headers=OWN),
    ]
    monkeypatch.setattr(Desk, "run", broken)
    answers.append(await browser.get(f"/case/{CASE}"))
    assert [one.status_code for one in answers] == [404, 404, 404, 404, 405, 500]
    for answer in answers:
        check_headers(dict(answer.headers), str(answer.status_code))
        assert PLANTED not in answer.text
        assert "RuntimeError" not in answer.text
        assert "Traceback" not in answer.text


async def test_a_store_out_of_reach_is_told_honestly(house: House) -> None:
    browser = await house.browser("Sol")
    house.store.close()
    answer = await browser.get("/")
    assert answer.status_code == 503
    assert "Nothing was changed" in answer.text
    check_headers(dict(answer.headers), "503")


# ---- what people may write ----

PAYLOADS = [
    "<script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</bdi></p></li><img src=x onerror=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus="alert(1)',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<iframe src=javascript:alert(1)>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href=jav&#x09;ascript:alert(1)>x</a>",
    "<form action=https://evil.example><input name=password></form>",
    "<base href=https://evil.example/>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<img src=https://evil.example/pixel>",
    "<video><source onerror=alert(1)></video>",
    "<details open ontoggle=alert(1)>",
    "<body onload=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "{{ 7 * 7 }} {% for x in y %} {{ config }} {# #}",
    "${alert(1)} `${alert(1)}` #{7*7}",
    "\\x3cscript\\x3ealert(1)\\x3c/script\\x3e \\u003cscript\\u003e",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "＜script＞alert(1)＜/script＞",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "<scr\0ipt>alert(1)</scr\0ipt>",
    "<ſcript>alert(1)</ſcript>",
    "\u202e>tpircs/<)1(trela>tpircs<",
    "data:text/html,<script>alert(1)</script>",
    "https://evil.example/?q=<script>",
    '=HYPERLINK("https://evil.example","x")',
    "\x1b[31mred\x1b[0m \x1b]0;title\x07",
    "x\r\nset-cookie: desk=stolen\r\n\r\n<script>alert(1)</script>",
]
ALLOWED_ELEMENTS = {
    "html", "head", "meta", "title", "link", "script", "body", "p", "a", "header", "img", "span", "nav", "div", "form",
    "input", "button", "main", "aside", "h1", "h2", "dl", "dt", "dd", "section", "b", "label", "ol", "li", "time", "bdi",
    "textarea", "details", "summary", "fieldset", "legend", "template",
}  # fmt: skip


async def test_what_people_write_is_text_and_never_markup(house: House) -> None:
    assert len(PAYLOADS) >= 30
    browser = await holding(house, says="before", locale_like=["<b>x</b>"])
    plain = _Page(browser.page)
    for payload in PAYLOADS:
        house.seeker.says(payload)
    answer = await browser.get(f"/case/{CASE}")
    page = _Page(answer.text)
    assert {tag for tag, _ in page.elements} <= ALLOWED_ELEMENTS
    scripts = [attrs for tag, attrs in page.elements if tag == "script"]
    assert scripts == [{"src": "/static/desk.js", "defer": None}]
    for tag, attrs in page.elements:
        assert not [name for name in attrs if name.startswith("on") or name in ("style", "srcdoc")], tag
        for name in ("src", "href", "action"):
            assert (attrs.get(name) or "/").startswith(("/", "#")), (tag, attrs)
    more = len(page.elements) - len(plain.elements)
    assert more == len(PAYLOADS) * len(("li", "p", "b", "time", "p", "bdi")), "a payload became an element"
    for payload in PAYLOADS:
        shown = legible(payload)
        assert shown in page.text, payload
    news = (await browser.get(f"/case/{CASE}/news?since=0")).json()
    assert [line["text"] for line in news["messages"]][1:] == [legible(one) for one in PAYLOADS]


async def test_what_a_counselor_or_an_invited_name_holds_is_text_too(house: House) -> None:
    browser = await holding(house)
    for after, payload in enumerate(PAYLOADS):
        sent = await browser.post(f"/case/{CASE}/reply", text=payload, after=str(after))
        assert sent.status_code == 303, payload
        await browser.get(f"/case/{CASE}")
    refused = await browser.post(f"/case/{CASE}/reply", text=PAYLOADS[1], after="0")
    assert refused.status_code == 409
    assert {tag for tag, _ in _Page(refused.text).elements} <= ALLOWED_ELEMENTS
    chief = await house.browser("Haram")
    for payload in (one for one in PAYLOADS if len(one) <= 40):
        await chief.get("/staff")
        made = await chief.post("/staff/invite", name=payload, role="counselor")
        elements = {tag for tag, _ in _Page(made.text).elements}
        assert elements <= ALLOWED_ELEMENTS | {"ul", "select", "option"}, payload
    failed = await Browser(house.app).post("/sign-in", name=PAYLOADS[3], password="x")
    assert {tag for tag, _ in _Page(failed.text).elements} <= ALLOWED_ELEMENTS


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("plain", "plain"),
        ("a\u202eb\u202c", "a[U+202E]b[U+202C]"),
        ("\u2066x\u2069\u200f\u061c", "[U+2066]x[U+2069][U+200F][U+061C]"),
        ("\ufeffa\u00adb\u2060", "[U+FEFF]a[U+00AD]b[U+2060]"),
        ("\x1b[31m", "[U+001B][31m"),
        ("a\0b", "a[U+0000]b"),
        ("\U000e0041", "[U+E0041]"),
        ("\ud83d", "[U+D83D]"),
        ("a\u3164b\u2800\U000e0100", "a[U+3164]b[U+2800][U+E0100]"),
        ("one\r\ntwo\rthree\n\tfour", "one\ntwo\nthree\n\tfour"),
        ("Z" + "\u0301" * 50 + "!", "Z" + "\u0301" * 6 + "…!"),
        ("ភាសា\u200bខ្មែរ នៅទីនេះ", "ភាសា\u200bខ្មែរ នៅទីនេះ"),
        ("मैं यहाँ हूँ क्\u200dष", "मैं यहाँ हूँ क्\u200dष"),
        ("ผู้หญิงที่นี่", "ผู้หญิงที่นี่"),
        ("👩‍👩‍👧‍👦 ❤️ 🇰🇷", "👩‍👩‍👧‍👦 ❤️ 🇰🇷"),
        ("각각 \u1100\u1161\u11a8", "각각 \u1100\u1161\u11a8"),
    ],
)
def test_nothing_hides_in_a_text_and_nobody_s_script_is_hurt(written: str, shown: str) -> None:
    assert legible(written) == shown


async def test_any_text_can_be_shown_and_sent_as_bytes(house: House) -> None:
    browser = await holding(house, says="\ud800 broken \udfff \x00 \uffff \U0010ffff")
    assert "[U+D800] broken [U+DFFF]" in browser.page
    assert (await browser.get(f"/case/{CASE}/news")).json()["messages"][0]["text"].startswith("[U+D800]")


# ---- live values ----


async def test_a_page_learns_only_of_its_own_cases(house: House) -> None:
    await holding(house)
    other = await house.browser("Byeol")
    session = house.accounts.session(other.client.cookies["desk"])
    assert session is not None
    await house.desk.look()
    stream = house.desk.events(session)
    first = await anext(stream)
    assert first["event"] == "queue"
    house.clock.forward(1)
    house.seeker.says("hello again")
    await house.desk.look()
    house.seeker.asks("c" * 32)
    await house.desk.look()
    second = await asyncio.wait_for(anext(stream), 30)
    assert second["event"] == "queue"
    assert CASE not in second["data"]
    await stream.aclose()  # type: ignore[attr-defined]


async def test_a_page_is_told_when_its_case_was_taken_away(house: House, clock: Clock) -> None:
    sol = await holding(house)
    session = house.accounts.session(sol.client.cookies["desk"])
    assert session is not None
    await house.desk.look()
    stream = house.desk.events(session)
    assert [(await anext(stream))["event"] for _ in range(2)] == ["queue", "case"]
    clock.forward(91)
    await house.desk.look()
    told = [await asyncio.wait_for(anext(stream), 30) for _ in range(2)]
    assert json.loads(told[1]["data"]) == {"case": CASE, "stamp": ""}
    await stream.aclose()  # type: ignore[attr-defined]


async def test_a_page_tells_how_long_a_message_has_waited_for_an_answer(house: House, clock: Clock) -> None:
    browser = await holding(house)
    clock.forward(80)
    await browser.get("/")
    assert re.search(r'class="due">Answer due for <span class="time">1 min<', browser.page)
    await browser.get(f"/case/{CASE}")
    assert re.search(r'id="due" class="note">Answer due for <span class="time">1 min<', browser.page)
    await browser.post(f"/case/{CASE}/reply", text="here", after="0")
    await browser.get(f"/case/{CASE}")
    assert re.search(r'id="due" class="note" hidden', browser.page)


async def test_news_of_a_case_are_what_the_page_has_not_shown(house: House, store: Store) -> None:
    browser = await holding(house)
    first = (await browser.get(f"/case/{CASE}/news?since=0")).json()
    last = first["messages"][-1]["id"]
    house.clock.forward(5)
    house.seeker.says("second")
    house.seeker.rises(2, "weapon")
    news = (await browser.get(f"/case/{CASE}/news?since={last}")).json()
    assert [line["text"] for line in news["messages"]] == ["second"]
    assert (news["level"], news["level_word"], news["heard"]) == (2, "Urgent", 2)
    for odd in ("", "x", "-1", "9" * 400, "１"):
        assert len((await browser.get(f"/case/{CASE}/news?since={odd}")).json()["messages"]) == 2
    with store.read() as connection:
        reads = select(func.count()).select_from(Audit).where(Audit.action == "read")
        assert connection.execute(reads).scalar_one() == 8, "each fetch of content is a reading"


async def test_the_heartbeat_keeps_leases_but_not_an_idle_session(house: House, clock: Clock) -> None:
    browser = await holding(house, says=None)
    csrf = browser.csrf
    for _ in range(44):
        clock.forward(20)
        answer = await browser.post("/beat", csrf=csrf, acted="0")
        assert answer.status_code == 200
        await house.desk.look()
    assert answer.json()["idle_left"] <= 20
    assert [one.id for one in house.cases.view("x").queue] == []
    clock.forward(20)
    assert (
        await browser.post("/beat", csrf=csrf, acted="0", headers={"accept": "application/json"})
    ).status_code == 401


async def test_duty_is_on_at_sign_in_and_can_be_switched(house: House) -> None:
    browser = await house.browser("Sol")
    assert 'class="state on"' in browser.page
    assert (await browser.post("/duty", on="0", back="/")).status_code == 303
    await browser.get("/")
    assert 'class="state off"' in browser.page
    await browser.post("/duty", on="1", back="/")
    await browser.get("/")
    assert 'class="state on"' in browser.page
    chief = await house.browser("Haram")
    assert 'class="state off"' in chief.page, "an administrator who looks in is not on duty"


async def test_watching_returns_cases_and_survives_a_look_that_fails(
    house: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await holding(house)
    monkeypatch.setattr("handoff.desk.LOOK_SECONDS", 0.01)
    original, failures = house.cases.pulse, iter([RuntimeError("x"), RuntimeError("y")])

    def sometimes() -> object:
        for error in failures:
            raise error
        return original()

    monkeypatch.setattr(house.cases, "pulse", sometimes)
    clock.forward(91)
    watching = asyncio.create_task(house.desk.watch())
    await until(lambda: house.desk.hub.pulse.waiting)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    assert house.desk.hub.pulse.waiting == 1


# ---- language, practice, files ----


async def test_the_language_can_be_switched_and_leads_back_to_the_page(house: House) -> None:
    browser = Browser(house.app)
    await browser.get("/sign-in")
    assert '<html lang="ko">' in browser.page
    answer = await browser.post("/language", language="en", back="/sign-in")
    assert answer.headers["location"] == "/sign-in"
    assert '<html lang="en">' in (await browser.get("/sign-in")).text
    for back in ("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/x?y", ""):
        answer = await browser.post("/language", language="xx", back=back)
        assert answer.headers["location"] == "/"


async def test_practice_is_told_on_each_page(house: House) -> None:
    banner = "Practice. Nobody real is writing here."
    browser = await holding(house)
    for path in ("/", f"/case/{CASE}", "/nowhere"):
        assert banner in (await browser.get(path)).text
    assert banner in (await Browser(house.app).get("/sign-in")).text


def test_scripts_build_nodes_from_text_and_ask_nobody_else() -> None:
    script = (FOLDER / "static" / "desk.js").read_text("utf-8")
    assert len(script) > 1000
    for word in (
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "localStorage",
        "sessionStorage", "indexedDB", "serviceWorker", "http://", "https://", "DOMParser", 'setTimeout("', "Notification",
    ):  # fmt: skip
        assert word not in script


def test_templates_hold_no_script_style_or_foreign_address() -> None:
    templates = sorted((FOLDER / "templates").glob("*.html"))
    assert len(templates) >= 6
    for template in templates:
        text = template.read_text("utf-8")
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|https?://|\|\s*safe", text), template.name
        assert re.findall(r"<script[^>]*>", text) in ([], ['<script src="/static/desk.js" defer>']), template.name
    css = (FOLDER / "static" / "desk.css").read_text("utf-8")
    assert not re.search(r"@import|url\(", css)


def test_each_text_of_the_desk_has_a_word_for_translators_above_it() -> None:
    count = 0
    for template in sorted((FOLDER / "templates").glob("*.html")):
        lines = template.read_text("utf-8").splitlines()
        for n, line in enumerate(lines):
            if re.search(r"\bt\(\"", line):
                count += 1
                assert "L10N:" in lines[n - 1], (template.name, n + 1)
    assert count > 60


def test_every_reason_has_words() -> None:
    assert len(REASONS) >= 20
    assert all(text.msgid for text in REASONS.values())


# ---- logs ----


async def test_nothing_that_was_said_or_typed_reaches_a_log(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    import structlog

    configured = structlog.get_config()
    try:
        configure_logs("DEBUG", out)
        browser = await holding(house, says=PLANTED)
        await browser.post(f"/case/{CASE}/reply", text=PLANTED + " reply", after="0")
        await Browser(house.app).post("/sign-in", name=PLANTED, password=PLANTED)

        def broken(*_args: object, **_kwargs: object) -> object:
            raise ValueError(PLANTED)

        monkeypatch.setattr("handoff.cases.open_message", broken)
        assert (await browser.get(f"/case/{CASE}")).status_code == 500
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        logging.raiseExceptions = True
        logging.captureWarnings(capture=False)
        structlog.configure(**configured)
    logged = out.getvalue()
    assert "desk_request_failed" in logged
    assert "ValueError" in logged
    assert "planted" not in logged
    assert browser.client.cookies["desk"] not in logged
