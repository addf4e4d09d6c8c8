"""`gyeot chat --jsonl` is a stable interface: one line in, one line out, whatever the line is."""

from __future__ import annotations

import io
import json
from collections import deque
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.terminal import TERMINAL_TEXTS, Sitting, speak, speak_jsonl
from bot.words import Speaker, card_texts, whole_texts
from dialogs import effects
from dialogs.facts import Fact
from dialogs.flows import FLOW
from dialogs.state import State
from locales import CATALOGS, LANGUAGES, Catalogs
from referral_directory import load_directory
from referral_directory.model import FIRST_YEAR
from tests.commands.command_line import Dialogue, gyeot

NOW = datetime(2026, 11, 20, 21, 0, tzinfo=ZoneInfo("Asia/Seoul"))
FIXED = ("--now", "2026-11-20T21:00+09:00")
SCREENS = [
    "opening",
    "safety",
    "emergency",
    "limits",
    "kind",
    "age",
    "when",
    "danger_check",
    "evidence",
    "place",
    "services",
    "consent",
    "waiting",
    "talking",
    "ended",
]
KINDS = [
    "sexual_assault",
    "harassment",
    "digital",
    "intimate_violence",
    "child_abuse",
    "stalking",
    "exploitation",
    "trafficking",
    "school_work",
    "unsure",
]
ALWAYS = ["emergency", "leave", "language", "easy_words", "person", "forget", "what_is_kept"]
KEYS = {"screen", "says", "options", "asks", "level", "signals", "services", "effects", "end"}
START = {"type": "start"}


def chose(option: str) -> dict[str, object]:
    return {"type": "chose", "option": option}


def wrote(text: str) -> dict[str, object]:
    return {"type": "wrote", "text": text}


def ids(answer: dict[str, object]) -> list[str]:
    options = answer["options"]
    assert isinstance(options, list)
    return [option["id"] for option in options]


def texts(answer: dict[str, object]) -> list[str]:
    says = answer["says"]
    assert isinstance(says, list)
    return [said["text"] for said in says]


def well_formed(answer: dict[str, object]) -> None:
    assert set(answer) == KEYS
    assert answer["screen"] in {place.at.public for place in FLOW.screens.values()}
    says, options = answer["says"], answer["options"]
    assert isinstance(says, list)
    assert isinstance(options, list)
    for said in says:
        assert set(said) == {"id", "text", "cites"}
        assert said["id"]
        assert said["text"]
        assert isinstance(said["cites"], list)
    for option in options:
        assert set(option) == {"id", "label"}
        assert option["id"]
        assert option["label"]
    assert answer["asks"] in (None, "text", "place")
    assert answer["level"] in ("general", "intensive", "urgent")
    assert isinstance(answer["signals"], list)
    assert isinstance(answer["services"], list)
    assert isinstance(answer["end"], bool)
    named = answer["effects"]
    assert isinstance(named, list)
    for name in named:
        assert name in effects.__all__
        assert name not in ("Say", "Effect")
        assert getattr(effects, name).__doc__


@pytest.fixture(scope="module")
def speaker() -> Speaker:
    catalogs = Catalogs.load((*whole_texts(), *TERMINAL_TEXTS), card_texts())
    return Speaker(catalogs, "연습 상담센터", "the practice center")


@pytest.fixture
def sitting(speaker: Speaker) -> Sitting:
    return Sitting(FLOW, load_directory(), speaker, locale="ko", now=NOW, duty=1)


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Dialogue]:
    dialogue = Dialogue("chat", "--jsonl", *FIXED, folder=tmp_path)
    yield dialogue
    if dialogue.process.poll() is None:
        dialogue.process.kill()
        dialogue.end()


def play(sitting: Sitting, *events: dict[str, object]) -> dict[str, object]:
    answer: dict[str, object] = {}
    for event in events:
        answer = sitting.take(event)
        well_formed(answer)
    return answer


def to_waiting(sitting: Sitting) -> dict[str, object]:
    answer = play(sitting, START, chose("person"))
    assert answer["screen"] == "consent"
    for _ in range(10):
        if answer["screen"] == "waiting":
            return answer
        answer = play(sitting, chose(agree(answer)))
    raise AssertionError("consent never ends")


def agree(answer: dict[str, object]) -> str:
    """The answer that goes on towards a counselor: yes to every block, no further question."""
    return next(one for one in ("yes", "skip") if one in ids(answer))


# -- lines in, lines out ---------------------------------------------------------------------------


def test_each_line_is_answered_at_once_by_one_line_and_the_end_of_input_ends_it_well(talk: Dialogue) -> None:
    screens = []
    for line in (START, chose("begin"), chose("yes"), chose("next"), chose("sexual_assault"), chose("adult")):
        answer = talk.tell(line)
        well_formed(answer)
        screens.append(answer["screen"])
    assert screens == ["opening", "safety", "limits", "kind", "age", "when"]
    assert talk.end() == 0


BAD = {
    "empty": "",
    "blank": "   ",
    "not JSON": "hello",
    "half an object": '{"type":"start"',
    "a list": "[]",
    "a number": "7",
    "a text": '"start"',
    "null": "null",
    "no type": "{}",
    "an unknown type": '{"type":"sing"}',
    "a type that is no text": '{"type":{"a":1}}',
    "a missing field": '{"type":"wrote"}',
    "a field of another kind": '{"type":"chose","option":7}',
    "a place without lon": '{"type":"place","lat":37.5}',
    "a place of flags": '{"type":"place","lat":true,"lon":false}',
    "a place that is not on earth": '{"type":"place","lat":95,"lon":127}',
    "a place that is no number": '{"type":"place","lat":NaN,"lon":127}',
    "an endless place": '{"type":"place","lat":1e999,"lon":127}',
    "a place of 400 digits": '{"type":"place","lat":' + "9" * 400 + ',"lon":127}',
    "a number of 5,000 digits": '{"type":"wait","seconds":' + "9" * 5000 + "}",
    "a wait backwards": '{"type":"wait","seconds":-1}',
    "a wait without end": '{"type":"wait","seconds":Infinity}',
    "a wait of a flag": '{"type":"wait","seconds":true}',
    "a counselor without words": '{"type":"counselor"}',
    "a raw NUL": "\0",
    "a carriage return in the middle": "a\rb",
    "deep nesting": "[" * 100_000,
    "deep objects": '{"a":' * 50_000,
    "one MB that is no JSON": "x" * 1_000_000,
}


def test_a_bad_line_gives_one_error_line_and_the_run_goes_on(tmp_path: Path) -> None:
    lines = [json.dumps(START), json.dumps(chose("begin")), *BAD.values(), json.dumps({"type": "wait", "seconds": 0})]
    done = gyeot("chat", "--jsonl", *FIXED, folder=tmp_path, given="\n".join(lines) + "\n")
    assert (done.code, done.err) == (0, "")
    answers = done.rows()
    assert len(answers) == len(lines)
    for name, answer in zip(BAD, answers[2:-1], strict=True):
        assert set(answer) == {"error"}, name
        error = answer["error"]
        assert isinstance(error, str), name
        assert 0 < len(error) < 120, name  # says what is wrong and never repeats what was typed
    assert answers[-1]["screen"] == "safety"


def test_strange_texts_are_taken_like_any_other(tmp_path: Path) -> None:
    strange = [
        json.dumps(wrote("x" * 1_000_000)),
        '{"type":"wrote","text":"\\ud800\\udfff half a sign \\udc00"}',
        '{"type":"wrote","text":"\\u0000"}',
        '{"type":"chose","option":"\\ud83d"}',
        json.dumps(wrote("\u2028\u0085\u202e")),
        json.dumps(wrote("")),
        '{"type":"start","type":"start","more":[1,2]}\r',
    ]
    given = (
        ("\n".join(strange)).encode()
        + b'\n{"type":"wrote","text":"\xff\xfe"}\n'
        + json.dumps(chose("nowhere")).encode()
    )
    done = gyeot("chat", "--jsonl", *FIXED, folder=tmp_path, given=given)
    assert (done.code, done.err) == (0, "")
    answers = done.rows()
    assert len(answers) == len(strange) + 2  # the last line has no line end and is answered as well
    for answer in answers:
        well_formed(answer)
        assert answer["screen"] == "opening"


def test_no_line_of_the_answer_breaks_in_two_for_any_reader(sitting: Sitting) -> None:
    to_waiting(sitting)
    out = io.StringIO()
    words = "one\u2028two\u0085three\x0bfour\r\nfive\ud800"
    speak_jsonl(sitting, [json.dumps({"type": "counselor", "text": words})], out)
    assert len(out.getvalue().splitlines()) == 1
    assert texts(json.loads(out.getvalue()))[-1] == words.replace("\ud800", "?")


def test_waiting_for_ever_is_a_bad_line_and_no_crash(sitting: Sitting) -> None:
    out = io.StringIO()
    line = json.dumps({"type": "wait", "seconds": 10**8})
    speak_jsonl(sitting, [json.dumps(START)] + [line] * 40 + [json.dumps(START)], out)
    answers = [json.loads(row) for row in out.getvalue().splitlines()]
    assert len(answers) == 42
    assert set(answers[40]) == {"error"}
    assert answers[41]["screen"] == "opening"


def test_nothing_is_stored(tmp_path: Path) -> None:
    gyeot("chat", "--jsonl", folder=tmp_path, given="\n".join(json.dumps(one) for one in (START, wrote("help"))))
    assert list(tmp_path.iterdir()) == []


# -- screens and options ---------------------------------------------------------------------------


def walk(sitting: Sitting, most: int = 3000) -> list[dict[str, object]]:
    """Answers from many screens: every option of each place that is met, and a counselor who answers where one can."""
    answers = [sitting.take(START)]
    first = sitting.state
    waiting, seen = deque([first]), {_key(first)}
    while waiting and len(answers) < most:
        state = waiting.popleft()
        sitting.state = state
        events = [chose(option) for option in _some(ids(sitting.take({"type": "wait", "seconds": 0})))]
        for event in (*events, {"type": "counselor", "text": "hello"}):
            sitting.state = state
            answers.append(sitting.take(event))
            if _key(sitting.state) not in seen:
                seen.add(_key(sitting.state))
                waiting.append(sitting.state)
    return answers


def _key(state: State) -> tuple[object, ...]:
    kind = state.value(Fact.KIND)
    return (state.at, state.value(Fact.WANT), kind if kind in ("sexual_assault", "intimate_violence") else None)


def _some(options: list[str]) -> list[str]:
    """Two provinces and districts stand for all."""
    listed = [one for one in options if one.startswith(("province:", "district:"))]
    return [one for one in options if one not in listed[2:] and one != "easy_words"]


def test_every_screen_has_the_same_keys_and_what_is_always_at_hand(sitting: Sitting) -> None:
    answers = walk(sitting)
    assert len(answers) > 1000
    for answer in answers:
        well_formed(answer)
        shown = ids(answer)
        assert len(shown) == len(set(shown)), shown
        expected = [one for one in ALWAYS if (one, answer["screen"]) != ("emergency", "emergency")]
        assert shown[-len(expected) :] == expected, (answer["screen"], shown)  # after the screen's own
    assert set(SCREENS) <= {answer["screen"] for answer in answers}
    assert any(answer["end"] for answer in answers)


def test_the_coded_options_are_those_that_others_rely_on(sitting: Sitting) -> None:
    play(sitting, START, chose("begin"))
    answer = play(sitting, chose("skip"), chose("next"))
    assert [one for one in ids(answer) if one in KINDS] == KINDS
    answer = play(sitting, chose("intimate_violence"))
    assert {"adult", "minor", "under_14", "unknown"} <= set(ids(answer))
    answer = play(sitting, chose("adult"))
    assert {"now", "h24", "h72", "h120", "w2", "older", "unsure"} <= set(ids(answer))
    answer = play(sitting, chose("older"))
    assert answer["screen"] == "danger_check"
    assert {"yes", "no", "skip"} <= set(ids(answer))
    answer = play(sitting, chose("language"))
    assert {f"lang:{tag}" for tag in LANGUAGES} <= set(ids(answer))


def test_help_is_one_word_away_and_the_numbers_are_there(sitting: Sitting) -> None:
    play(sitting, START, chose("begin"))
    answer = play(sitting, wrote("112"))
    assert answer["screen"] == "emergency"
    assert "emergency" not in ids(answer)
    said = " ".join(texts(answer))
    for number in ("112", "119", "1366", "1577-1366"):
        assert number in said


def test_danger_in_words_raises_the_level_for_good(sitting: Sitting) -> None:
    play(sitting, START)
    answer = play(sitting, wrote("he has a knife"))
    assert (answer["screen"], answer["level"]) == ("emergency", "urgent")
    assert "weapon" in answer["signals"]  # type: ignore[operator]
    assert play(sitting, chose("back"))["level"] == "urgent"


def test_an_unknown_or_stale_option_shows_the_same_screen_and_changes_nothing(sitting: Sitting) -> None:
    before = play(sitting, START, chose("begin"), {"type": "wait", "seconds": 0})
    for option in ("counselor_now", "forget_now", "lang:xx", "", "province:11", "begin"):
        answer = play(sitting, chose(option))
        assert (answer["screen"], ids(answer), answer["level"]) == (before["screen"], ids(before), before["level"])
        assert answer["effects"] == []


def test_easy_words_show_three_choices_and_keep_the_others_valid(sitting: Sitting) -> None:
    answer = play(sitting, START, chose("easy_words"))
    met = set()
    for _ in range(8):
        shown = ids(answer)
        assert shown[-2:] == ["emergency", "leave"]
        assert len([one for one in shown if one not in ("emergency", "leave", "more")]) <= 3
        met.update(shown)
        answer = play(sitting, chose("more"))
    assert set(ALWAYS) <= met
    for hidden in ("language", "person", "forget", "what_is_kept"):
        fresh = play(sitting, START)
        assert hidden not in ids(fresh)
        assert play(sitting, chose(hidden))["screen"] != "opening"


# -- place, time, counselor ------------------------------------------------------------------------


def test_a_shared_or_typed_place_gives_the_places_of_nearest(sitting: Sitting, tmp_path: Path) -> None:
    way = (START, chose("find"), chose("sexual_assault"))
    assert play(sitting, *way)["asks"] == "place"
    answer = play(sitting, {"type": "place", "lat": 37.4967, "lon": 127.0631})
    assert answer["screen"] == "services"
    done = gyeot(
        "nearest", "--kind", "sexual_violence", "--language", "ko", "--lat", "37.4967", "--lon", "127.0631",
        "--at", "2026-11-20T21:00+09:00", "--json", folder=tmp_path,
    )  # fmt: skip
    assert answer["services"] == json.loads(done.out)["services"]
    assert answer["services"]
    assert "ShowServices" in answer["effects"]  # type: ignore[operator]
    typed = play(sitting, *way, wrote("강남구"))
    assert (typed["screen"], bool(typed["services"])) == ("services", True)
    typed = play(sitting, *way, wrote("광주"))  # two places bear this name: it asks which
    assert typed["screen"] == "place"
    assert len([one for one in ids(typed) if one.startswith("district:")]) > 1


def test_a_counselor_is_heard_only_while_waiting_or_talking(sitting: Sitting) -> None:
    before = play(sitting, START)
    elsewhere = play(sitting, {"type": "counselor", "text": "not yet"})
    assert (elsewhere["says"], elsewhere["effects"]) == ([], [])
    assert {**elsewhere, "says": 0, "effects": 0} == {**before, "says": 0, "effects": 0}
    answer = to_waiting(sitting)
    assert answer["effects"] == ["OpenCase"]
    answer = play(sitting, {"type": "counselor", "text": "안녕하세요"})
    assert answer["screen"] == "talking"
    assert texts(answer)[-1] == "안녕하세요"
    assert "DeliverReply" in answer["effects"]  # type: ignore[operator]
    answer = play(sitting, wrote("고마워요"))
    assert "PassOn" in answer["effects"]  # type: ignore[operator]
    assert answer["screen"] == "talking"
    play(sitting, chose("end"))
    assert play(sitting, {"type": "counselor", "text": "anyone?"})["says"] == []


def test_a_wait_returns_all_it_caused_in_one_line(sitting: Sitting) -> None:
    to_waiting(sitting)
    assert play(sitting, {"type": "wait", "seconds": 60})["says"] == []
    assert len(texts(play(sitting, {"type": "wait", "seconds": 600}))) == 1
    assert play(sitting, {"type": "wait", "seconds": 600})["says"] == []
    # Nobody acted for more than five minutes: a reply is not shown as written.
    answer = play(sitting, {"type": "counselor", "text": "비밀 이야기"})
    assert "비밀 이야기" not in " ".join(texts(answer))
    assert len(texts(answer)) == 1
    assert "비밀 이야기" in texts(play(sitting, chose("what_is_kept"), chose("back")))
    answer = play(sitting, {"type": "wait", "seconds": 24 * 3600})
    assert (answer["screen"], answer["effects"]) == ("opening", ["EraseChat", "Forget"])


def test_now_locale_and_duty_fix_the_world(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps(one) for one in (START, chose("emergency"), chose("counselor_now")))
    answers = {
        duty: gyeot("chat", "--jsonl", "--locale", "en", "--duty", duty, *FIXED, folder=tmp_path, given=lines).rows()
        for duty in ("0", "2")
    }
    assert texts(answers["0"][0]) == texts(answers["2"][0])
    assert texts(answers["0"][0])[0].isascii()
    assert texts(answers["0"][-1]) != texts(answers["2"][-1])  # nobody on duty is said at once (P10)
    day = gyeot(
        "chat", "--jsonl", "--now", "2026-11-20T10:00+09:00", folder=tmp_path, given=_asking_for_a_place()
    ).rows()
    night = gyeot("chat", "--jsonl", *FIXED, folder=tmp_path, given=_asking_for_a_place()).rows()
    assert day[-1]["services"]
    assert night[-1]["services"] == []


def _asking_for_a_place() -> str:
    place = {"type": "place", "lat": 35.18, "lon": 129.08}
    return "\n".join(json.dumps(one) for one in (START, chose("find"), chose("stalking"), place))


@pytest.mark.parametrize("locale", CATALOGS)
def test_every_language_begins_in_its_own_words(speaker: Speaker, locale: str) -> None:
    sitting = Sitting(FLOW, load_directory(), speaker, locale=locale, now=NOW, duty=0)
    answer = play(sitting, START)
    full = CATALOGS[locale].full
    assert answer["screen"] == ("opening" if full else "card")
    assert "112" in " ".join(texts(answer))
    if not full:
        assert {"lang:ko", "lang:en", "emergency", "leave"} <= set(ids(answer))


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--locale", "xx"), "--locale"),
        (("--now", "yesterday"), "--now"),
        (("--now", "1999-01-01T00:00+09:00"), f"{FIRST_YEAR}"),
        (("--now", "0001-01-01T00:00+09:00"), f"{FIRST_YEAR}"),
        (("--now", ""), "--now"),
    ],
)
def test_a_world_that_cannot_be_is_refused_in_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    assert named in gyeot("chat", "--jsonl", *arguments, folder=tmp_path).refused()


@pytest.mark.parametrize("arguments", [("--duty", "-1"), ("--duty", "many"), ("--xyzzy",), ("more",)])
def test_a_wrong_option_is_wrong_use(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert gyeot("chat", *arguments, folder=tmp_path).wrong_use().startswith("Error: ")


# -- at a keyboard ---------------------------------------------------------------------------------


def test_the_plain_chat_takes_numbers_and_words_and_ends_with_the_input(tmp_path: Path) -> None:
    done = gyeot("chat", "--locale", "en", *FIXED, folder=tmp_path, given="1\n²\n٣\n99\n" + "9" * 5000 + "\nhelp\n")
    assert (done.code, done.err) == (0, "")
    assert "Can you read and write here safely right now?" in done.out
    assert "1577-1366" in done.out


def test_the_plain_chat_ends_when_the_person_leaves(sitting: Sitting) -> None:
    out = io.StringIO()
    shown = ids(play(sitting, START))
    typed = iter([str(shown.index("leave") + 1), "never read"])
    speak(sitting, lambda: next(typed), out)
    assert list(typed) == ["never read"]
