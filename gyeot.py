"""The `gyeot` command, for operators, supervisors and developers: it only wires processes and prints their answers.

Exit codes: 0 done, 1 found problems, 2 wrong use or a start that is refused. Each command imports only what it needs, so
that it starts fast.
"""

from __future__ import annotations

import asyncio
import csv
import gc
import json
import multiprocessing
import os
import secrets
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event as Ready

    from bot.terminal import Sitting
    from bot.words import Speaker
    from dialogs.events import Given
    from dialogs.taps import Way
    from handoff.entries import Entries
    from referral_directory.changes import Change
    from referral_directory.model import Directory, District, Found, Island, Offered, Query, Result
    from shell.settings import Settings

__all__ = ["main"]

DEMO_FOLDER = Path(".gyeot-demo")
DEMO_NAME = "연습"
DEMO_TITLE, DEMO_TITLE_EN = "연습 상담센터", "the practice center"
DEMO_PORTS = (8080, 8081)
DEMO_TELEGRAM_PORT = 8083
# Names of pretend bots on a pretend Telegram: nobody's tokens.
DEMO_BOT, DEMO_COUNSELOR_BOT = "1000001:practice", "1000002:practice"
READY_SECONDS = 60
REACH_SECONDS = 5.0
PLACES_READ = 0.95
PRACTICE_DATA = "This database was made by the demo, and its password was shown on a screen. Make a new one: `gyeot database upgrade`."
LONGEST_WORK_NAME = 40  # as at the desk
ADVICE = {
    "missing": "There is no database yet: run `gyeot database upgrade`.",
    "not_upgraded": "The database has no tables, or old ones: run `gyeot database upgrade`.",
    "cannot_open": "The database cannot be opened: run `gyeot database upgrade` once, and check GYEOT_DATABASE_URL.",
    "locked": "The database is locked by another program. Stop it, or wait, and start again.",
    "disk_full": "The disk is full. Make room and start again; nothing was changed.",
    "disk_error": "The disk refuses to write or read the database: check the disk and its limits.",
    "read_only": "The database cannot be written: check the rights of its file and folder.",
    "no_permission": "The database cannot be used: check the rights of its file and folder.",
    "no_memory": "There is not enough memory to open the database.",
    "damaged": "The database file is damaged, or is no database. Put back the last backup.",
}


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the outermost edge, where time comes in


def _refuse(sentence: str) -> NoReturn:
    """Say one sentence to the operator and end with code 2."""
    end = "" if sentence.endswith((".", "?")) else "."
    click.echo(f"gyeot: {sentence[:1].upper()}{sentence[1:]}{end}", err=True)
    sys.exit(2)


def _settings() -> Settings:
    from shell.logs import configure_logs
    from shell.settings import settings_or_exit_message

    settings = settings_or_exit_message()
    if isinstance(settings, str):
        _refuse(settings)
    configure_logs(settings.log_level)
    return settings


def _start(run: Callable[[], None]) -> None:
    """Run a process; a start that is refused is one sentence, not a stack of lines."""
    from handoff.gate import DeskAddressError
    from locales import CatalogError
    from referral_directory.load import DirectoryError
    from shell.listening import CannotStart
    from shell.sealing import KeyFileError
    from shell.store import StoreAddressError, StoreUnavailable

    try:
        run()
    except StoreUnavailable as error:
        _refuse(_advice(error.reason))
    except (CannotStart, KeyFileError, CatalogError, DirectoryError, StoreAddressError, DeskAddressError) as error:
        _refuse(str(error))
    except OSError as error:
        _refuse(f"{error.strerror or 'The system refused'}: {error.filename or 'no file was named'}.")
    except KeyboardInterrupt:
        return


def _advice(reason: str) -> str:
    return ADVICE.get(reason, f"The database cannot be used ({reason}).")


def _root() -> Path:
    """The folder that holds the sources: this module may lie elsewhere once it is installed."""
    from locales import FOLDER

    return FOLDER.parent


def _read_directory() -> Directory:
    from referral_directory import DirectoryError, load_directory

    try:
        return load_directory()
    except DirectoryError as error:
        _refuse(f"{error} Run `gyeot directory validate`.")


def _no_database(settings: Settings) -> bool:
    """Whether the database is a file that is not there; to open it would make it."""
    file = settings.database_url.removeprefix("sqlite:///")
    return file != settings.database_url and not Path(file).exists()


def _directory_of_center() -> Directory:
    """The directory with the center's own changes, where there is a database; else as it is shipped."""
    from shell.settings import settings_or_exit_message

    loaded = _read_directory()
    settings = settings_or_exit_message()
    if isinstance(settings, str):
        _refuse(settings)
    if _no_database(settings):
        return loaded
    from referral_directory import KOREAN_TIME
    from referral_directory.changes import apply
    from shell.directory_changes import read_changes
    from shell.store import StoreAddressError, StoreUnavailable, open_store

    try:
        with closing(open_store(settings.database_url)) as store:
            return apply(loaded, read_changes(store), _now().astimezone(KOREAN_TIME).date())
    except StoreUnavailable as error:
        if error.reason == "not_upgraded":  # such a database holds no changes
            return loaded
        _refuse(_advice(error.reason))
    except StoreAddressError as error:
        _refuse(str(error))


def _plain_lines() -> Iterator[str]:
    """The lines of the input; only a line feed ends one, and broken bytes stop nothing."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")  # type: ignore[union-attr]
    return iter(sys.stdin.readline, "")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="gyeot")
def main() -> None:
    """Gyeot (곁, "beside you"): first contact for people who have met violence, and a desk for their counselors.

    To try it: gyeot demo
    """


# -- processes -------------------------------------------------------------------------------------


@main.command()
def seeker() -> None:
    """Serve the public web chat (needs a sign-off, see docs/operating.md)."""
    settings = _settings()
    _start(lambda: _serve_real(settings, _serve_seeker))


@main.command()
def desk() -> None:
    """Serve the counselor desk."""
    settings = _settings()
    _start(lambda: _serve_real(settings, _serve_desk))


@main.command("counselor-bot")
def counselor_bot() -> None:
    """Run the counselors' Telegram bot: duty, alarms, taking a case. What people write never passes through it."""
    settings = _settings()
    _start(lambda: _serve_real(settings, _serve_counselor_bot))


@main.command()
def watch() -> None:
    """Look after the other processes, and run GYEOT_ALARM_COMMAND when one is silent or somebody waits too long."""
    from shell.store import open_store
    from shell.watching import Limits, run_alarm

    settings = _settings()

    def run() -> None:
        with closing(open_store(settings.database_url)) as store:
            asyncio.run(
                run_alarm(
                    addresses=settings.watch_urls,
                    command=settings.alarm_command,
                    limits=Limits(settings.watch_seconds),
                    store=store,
                    clock=_now,
                )
            )

    _start(run)


def _serve_real(settings: Settings, serve: Callable[[Settings], None]) -> None:
    if _center_key_is(settings, practice=True):
        _refuse(PRACTICE_DATA)
    serve(settings)


def _serve_seeker(settings: Settings, ready: Callable[[], None] | None = None) -> None:
    from bot.process import run_seeker
    from shell.listening import listening_socket

    with closing(listening_socket(settings.seeker_host, settings.seeker_port, "GYEOT_SEEKER_PORT")) as listener:
        asyncio.run(run_seeker(settings, listener, ready))


def _serve_desk(settings: Settings, ready: Callable[[], None] | None = None) -> None:
    from handoff.process import run_desk
    from shell.listening import listening_socket

    with closing(listening_socket(settings.desk_host, settings.desk_port, "GYEOT_DESK_PORT")) as listener:
        asyncio.run(run_desk(settings, listener, ready))


def _serve_counselor_bot(settings: Settings, ready: Callable[[], None] | None = None) -> None:
    from handoff.counselor_bot import run_counselor_bot

    asyncio.run(run_counselor_bot(settings, ready=ready, clock=_now))


@main.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=DEMO_FOLDER,
    show_default=True,
    help="Where practice data are kept.",
)
@click.option(
    "--port",
    type=click.IntRange(1, 65534),
    default=DEMO_PORTS[0],
    show_default=True,
    help="Port of the chat; the desk takes --desk-port.",
)
@click.option(
    "--desk-port", type=click.IntRange(1, 65535), default=DEMO_PORTS[1], show_default=True, help="Port of the desk."
)
@click.option("--telegram", is_flag=True, help="Also both Telegram bots, on a pretend Telegram with pretend phones.")
@click.option(
    "--telegram-port",
    type=click.IntRange(1, 65535),
    default=DEMO_TELEGRAM_PORT,
    show_default=True,
    help="Port of the pretend Telegram.",
)
def demo(folder: Path, port: int, desk_port: int, telegram: bool, telegram_port: int) -> None:
    """Try everything on this machine: chat and desk, practice data only, no network. Ctrl-C stops it."""
    from shell.logs import configure_logs

    ports = [port, desk_port, *([telegram_port] if telegram else [])]
    if len(set(ports)) < len(ports):
        _refuse("The chat, the desk and the pretend Telegram need different ports.")
    _settings()  # a wrong variable is said before anything is made
    configure_logs("WARNING")
    began = time.monotonic()
    _start(lambda: _demo(folder, port, desk_port, telegram_port if telegram else None, began))


def _demo(folder: Path, port: int, desk_port: int, telegram_port: int | None, began: float) -> None:
    from shell.listening import listening_socket

    options = {"--port": port, "--desk-port": desk_port, "--telegram-port": telegram_port}
    for option, number in options.items():
        if number is not None:
            listening_socket("127.0.0.1", number, f"the option {option}").close()
    password = _prepare_demo(folder, port, desk_port)
    context = multiprocessing.get_context("spawn")
    parts: list[tuple[str, Callable[..., None]]] = [("chat", _demo_seeker), ("desk", _demo_desk)]
    if telegram_port is not None:
        parts = [("telegram", _demo_telegram), *parts, ("counselor-bot", _demo_counselor_bot)]
    children = []
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the children begin deaf to Ctrl-C, which is answered here
    for name, target in parts:
        event = context.Event()
        arguments = (str(folder), port, desk_port, telegram_port, event)
        child = context.Process(target=target, args=arguments, name=f"gyeot-{name}", daemon=True)
        child.start()
        children.append((child, event))
    stopped = False

    def stop(_number: int, _frame: object) -> None:
        nonlocal stopped
        stopped = True

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    try:
        for child, event in children:
            deadline = time.monotonic() + READY_SECONDS
            while not stopped and not event.wait(0.1):
                if not child.is_alive() or time.monotonic() > deadline:
                    _refuse("The demo could not start; the lines above say why.")
        if not stopped:
            _welcome(port, desk_port, telegram_port, password, time.monotonic() - began)
        while not stopped and all(child.is_alive() for child, _ in children):
            time.sleep(0.2)
        if not stopped:
            _refuse("A part of the demo has stopped by itself; the lines above say why.")
    finally:
        last = 0 if telegram_port is None else 1  # the bots would complain if the pretend Telegram ended before them
        for wave in (children[last:], children[:last]):
            for child, _ in wave:
                child.terminate()
            for child, _ in wave:
                child.join(5)
                if child.is_alive():
                    child.kill()
    click.echo("\nStopped. The practice data stay in the folder for the next time.")


def _welcome(port: int, desk_port: int, telegram_port: int | None, password: str, seconds: float) -> None:
    phones = ""
    if telegram_port is not None:
        person, counselor = (token.partition(":")[0] for token in (DEMO_BOT, DEMO_COUNSELOR_BOT))
        phones = f"""
  On a pretend phone, in Telegram: http://127.0.0.1:{telegram_port}/phone/{person}/1001
  The counselor's pretend phone:   http://127.0.0.1:{telegram_port}/phone/{counselor}/2001
"""
    click.echo(
        f"""
Gyeot is ready ({seconds:.1f} s). This is practice: write nothing true here.

  The chat, as a person in need:   http://127.0.0.1:{port}/
  The desk, as a counselor:        http://127.0.0.1:{desk_port}/
      name      {DEMO_NAME}
      password  {password}
{phones}
Use two windows. Ctrl-C stops everything."""
    )


def _demo_settings(folder: Path, port: int, desk_port: int, telegram_port: int | None = None) -> Settings:
    from shell.settings import Settings

    telegram = telegram_port is not None
    return Settings(
        practice=True,
        telegram_api=f"http://127.0.0.1:{telegram_port}" if telegram else "https://api.telegram.org",
        telegram_token=DEMO_BOT if telegram else None,
        counselor_bot_token=DEMO_COUNSELOR_BOT if telegram else None,
        database_url=f"sqlite:///{folder.absolute() / 'gyeot.sqlite3'}",
        keys_folder=folder.absolute() / "keys",
        center_name="practice",
        center_title=DEMO_TITLE,
        center_title_en=DEMO_TITLE_EN,
        seeker_port=port,
        desk_port=desk_port,
        public_url=f"http://127.0.0.1:{port}",
        desk_url=f"http://127.0.0.1:{desk_port}",
        log_level="WARNING",
    )


def _prepare_demo(folder: Path, port: int, desk_port: int) -> str:
    """Make keys, tables and a demo counselor on the first start. Returns the counselor's password."""
    from handoff.auth import Accounts, KeyExists, Role, first_administrator
    from shell.sealing import COUNSELOR_BOT_FILE, CounselorBotKeys, make_keys
    from shell.store import open_store, upgrade

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = _demo_settings(folder, port, desk_port)
    if _center_key_is(settings, practice=False):
        _refuse(f"{folder} holds the data of a real center. Choose another --folder.")
    if not settings.keys_folder.exists():
        make_keys(settings.keys_folder)
    if not (settings.keys_folder / COUNSELOR_BOT_FILE).exists():
        CounselorBotKeys.make(settings.keys_folder)
    with closing(open_store(settings.database_url)) as store:
        upgrade(store)
        note = folder / "counselor-password.txt"
        if note.exists():
            return note.read_text("utf-8").strip()
        password = "-".join(
            secrets.choice(("bada", "namu", "haneul", "sonamu", "gaeul", "byeol")) + f"{secrets.randbelow(100):02}"
            for _ in range(3)
        )
        try:
            token = first_administrator(store, DEMO_NAME, Role.COUNSELOR, clock=_now, practice=True)
        except KeyExists:
            _refuse(f"{folder} holds practice data without their password. Choose another --folder, or delete it.")
        asyncio.run(Accounts(store, _now).accept(token, password, "demo"))
        note.touch(mode=0o600)
        note.write_text(password + "\n", "utf-8")
        return password


def _center_key_is(settings: Settings, *, practice: bool) -> bool:
    """Whether the database has a key of this kind. A database without tables, or none at all, has no key."""
    from sqlalchemy import select

    from shell.store import StoreUnavailable, open_store
    from shell.tables import center_key

    with closing(open_store(settings.database_url)) as store:
        try:
            if not store.is_there():
                return False
            with store.read() as connection:
                found = select(center_key.c.id).where(center_key.c.practice.is_(practice))
                return connection.execute(found).first() is not None
        except StoreUnavailable as error:
            if error.reason == "not_upgraded":
                return False
            raise


def _demo_seeker(folder: str, port: int, desk_port: int, telegram_port: int | None, ready: Ready) -> None:
    _demo_part(lambda: _serve_seeker(_demo_settings(Path(folder), port, desk_port, telegram_port), ready.set))


def _demo_desk(folder: str, port: int, desk_port: int, telegram_port: int | None, ready: Ready) -> None:
    _demo_part(lambda: _serve_desk(_demo_settings(Path(folder), port, desk_port, telegram_port), ready.set))


def _demo_counselor_bot(folder: str, port: int, desk_port: int, telegram_port: int | None, ready: Ready) -> None:
    _demo_part(lambda: _serve_counselor_bot(_demo_settings(Path(folder), port, desk_port, telegram_port), ready.set))


def _demo_telegram(_folder: str, _port: int, _desk_port: int, telegram_port: int, ready: Ready) -> None:
    """Serve the pretend Telegram of the tests: it keeps the real one's rules."""
    sys.path.insert(0, str(_root()))
    try:
        from tests.telegram.fake_bot_api import FakeTelegram
    except ImportError:
        _refuse("--telegram needs Gyeot's source folder: the pretend Telegram belongs to its tests.")

    async def run() -> None:
        stop = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
        async with FakeTelegram(port=telegram_port, keep_calls=1000) as telegram:
            telegram.bot(DEMO_BOT, name="곁").person(1001)
            telegram.bot(DEMO_COUNSELOR_BOT, name="알림").person(2001)
            ready.set()
            await stop.wait()

    _demo_part(lambda: asyncio.run(run()))


def _end_with_the_demo() -> None:
    """Stop when the command that started this part is gone, however it ended: no part is left holding a port."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _demo_part(serve: Callable[[], None]) -> None:
    from shell.logs import configure_logs

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers Ctrl-C and stops both parts in order
    configure_logs("WARNING")
    threading.Thread(target=_end_with_the_demo, name="end-with-the-demo", daemon=True).start()
    _start(serve)


# -- the conversation ------------------------------------------------------------------------------


@main.command()
@click.option("--jsonl", is_flag=True, help="One JSON object per line in, exactly one per line out.")
@click.option("--locale", default="ko", show_default=True, help="Language of the conversation, such as ko, en or vi.")
@click.option("--now", "at", default=None, help="The time in the conversation, such as 2026-11-20T21:00+09:00.")
@click.option("--duty", type=click.IntRange(0, 1000), default=1, show_default=True, help="Counselors on duty.")
@click.option("--persona", default=None, help="Answer this scripted person as a counselor (docs/review/practice.md).")
@click.option("--list", "everybody", is_flag=True, help="List the scripted people.")
def chat(jsonl: bool, locale: str, at: str | None, duty: int, persona: str | None, everybody: bool) -> None:
    """Hold the conversation in this terminal. The same engine as every channel; nothing is stored.

    With --persona, a scripted person plays and --locale is the language of the notes for the trainee.
    """
    from bot.terminal import speak, speak_jsonl

    if everybody or persona is not None:
        _practise(persona, locale, at, duty, jsonl=jsonl)
        return
    sitting = _sitting(locale, at, duty)
    lines = _plain_lines()
    if jsonl:
        speak_jsonl(sitting, lines, sys.stdout)
    else:
        speak(sitting, lambda: _next(lines), sys.stdout)


def _practise(persona: str | None, locale: str, at: str | None, duty: int, *, jsonl: bool) -> None:
    from bot.personas import PERSONAS
    from bot.practice import everybody, practise

    lines = _plain_lines()
    if persona is None:
        print(everybody(locale))
        return
    if persona not in PERSONAS:
        _refuse(f"--persona should be one of {', '.join(PERSONAS)}.")
    if jsonl:
        _refuse("--persona plays by itself; leave out --jsonl.")
    one = PERSONAS[persona]
    sitting = _sitting(one.locale, at or one.now, duty)
    practise(one, sitting, lambda: _next(lines), sys.stdout, locale=locale, by_hand=sys.stdin.isatty())


def _next(lines: Iterator[str]) -> str:
    line = next(lines, None)
    if line is None:
        raise EOFError
    return line


def _sitting(locale: str, at: str | None, duty: int) -> Sitting:
    from bot.terminal import Sitting
    from dialogs.flows import FLOW
    from locales import CATALOGS

    if locale not in CATALOGS:
        _refuse(f"--locale should be one of {', '.join(CATALOGS)}.")
    now = _time(at, "--now")
    _settings()  # sends logs to standard error, and says what is wrong
    return Sitting(FLOW, _read_directory(), _speaker(), locale=locale, now=now, duty=duty)


def _speaker() -> Speaker:
    from bot.terminal import TERMINAL_TEXTS
    from bot.words import Speaker, card_texts, whole_texts
    from locales import CatalogError, Catalogs

    try:
        catalogs = Catalogs.load((*whole_texts(), *TERMINAL_TEXTS), card_texts())
    except CatalogError as error:
        _refuse(str(error))
    return Speaker(catalogs, DEMO_TITLE, DEMO_TITLE_EN)


def _time(value: str | None, option: str) -> datetime:
    from referral_directory import KOREAN_TIME
    from referral_directory.model import FIRST_YEAR, LAST_YEAR

    if value is None:
        return _now().astimezone(KOREAN_TIME)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = None
    # A day without an hour would be midnight, when nearly everything is closed.
    if moment is None or len(value) <= len("2026-11-20"):
        _refuse(f"{option} should be a time such as 2026-11-20T21:00+09:00.")
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        _refuse(f"{option} should be a time from {FIRST_YEAR} to {LAST_YEAR}.")
    return moment if moment.tzinfo else moment.replace(tzinfo=KOREAN_TIME)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object per input line.")
@click.option("--explain", is_flag=True, help="Show below each line what spoke for each danger.")
@click.option("--evaluate", is_flag=True, help="Print instead recall and precision on messages kept apart.")
@click.option(
    "--train", is_flag=True, help="Make instead the weights anew from the messages of the sources (a minute)."
)
@click.option(
    "--messages",
    type=click.Path(path_type=Path),
    default=Path("tests/dialogs/signals"),
    show_default=True,
    help="The folder of messages to evaluate, one CSV a language.",
)
def signals(as_json: bool, explain: bool, evaluate: bool, train: bool, messages: Path) -> None:
    """Tell what is heard in each line of the input: danger, needs, the language (docs/signals.md)."""
    from dialogs.distress import evidence, hear

    if as_json + explain + evaluate + train > 1:
        _refuse("Say one of --json, --explain, --evaluate and --train.")
    if evaluate:
        sys.exit(_evaluate_signals(messages))
    if train:
        _train_signals()
        return
    for line in _plain_lines():
        heard = hear(line.rstrip("\r\n"))
        codes = sorted(one.value for one in heard.signals)
        if as_json:
            print(json.dumps({"signals": codes, "language": heard.language}), flush=True)
            continue
        print(f"{heard.language or '-'}\t{', '.join(codes) or '-'}", flush=True)
        if explain:
            for signal, reason in evidence(line.rstrip("\r\n")):
                print(f"\t{signal}: {reason}", flush=True)


_SIGNAL_COLUMNS = "language  messages  benign   signals: recall precision   danger: recall precision"


def _signal_row(tag: str, figures: tuple[int, float, float, float, float, float]) -> str:
    count, benign, recall, precision, any_recall, any_precision = figures
    return (
        f"{tag:<8}  {count:>8}  {benign:>6.0%}            {recall:>5.3f}     {precision:>5.3f}"
        f"           {any_recall:>5.3f}     {any_precision:>5.3f}"
    )


def _train_signals() -> None:
    from dialogs.listening import WEIGHTS
    from dialogs.training import MESSAGES, figures, train
    from dialogs.training import messages as read

    said = read()
    if not said:
        _refuse(f"No message was found in {MESSAGES}: training needs the sources of Gyeot, not an installed copy.")
    result = train(said, lambda step: click.echo(f"\r{step:<40}", nl=False, err=True))
    click.echo("", err=True)
    WEIGHTS.write_bytes(result.model.written())
    print("Cross-validation: each message is heard by a model that has not seen it.")
    print(_SIGNAL_COLUMNS)
    for tag, row in figures(result.heard).items():
        print(_signal_row(tag, row))
    print(f"{WEIGHTS}: {WEIGHTS.stat().st_size} bytes")


def _evaluate_signals(folder: Path) -> int:
    from dialogs.distress import hear
    from dialogs.training import figures, missed
    from dialogs.training import messages as read

    said = read(folder)
    if not said:
        _refuse(f"No messages were found in {folder}. They are not shipped: name their folder with --messages.")
    hear("")  # what is read once is not counted
    began = time.perf_counter()
    heard = [(message, hear(message.text).signals) for message in said]
    seconds = (time.perf_counter() - began) / len(said)
    found = figures(heard)
    print(_SIGNAL_COLUMNS)
    for tag, row in found.items():
        print(_signal_row(tag, row))
    print(f"{seconds * 1000:.2f} ms a message")
    gates = missed(found)
    for gate in gates:
        print(f"Missed: {gate}")
    return 1 if gates else 0


class _WholeHours(click.IntRange):
    name = "number of whole hours"


@main.command()
@click.option("--kind", required=True, help="What it is about: a code such as sexual_violence.")
@click.option(
    "--age",
    type=click.Choice(["adult", "minor", "unknown"]),
    default="unknown",
    show_default=True,
    help="A minor is under 19.",
)
@click.option("--lat", type=float, default=None, help="Latitude, degrees.")
@click.option("--lon", type=float, default=None, help="Longitude, degrees.")
@click.option("--place", default=None, help="A district or place by name, instead of coordinates.")
@click.option(
    "--at", default=None, help="The time, such as 2026-11-20T21:00+09:00; without a zone Korean time; now, if left out."
)
@click.option(
    "--hours-since", type=_WholeHours(0), default=None, metavar="HOURS", help="Whole hours since a sexual assault."
)
@click.option("--avoid", multiple=True, help="Id of a place not to show; may be given several times.")
@click.option("--language", default=None, help="Language of the person, such as vi.")
@click.option(
    "--audience",
    type=click.Choice(["migrant", "male_ok", "intellectual_disability", "deaf"]),
    multiple=True,
    help="What the person says of themselves: came from abroad; a man; has this disability.",
)
@click.option("--not-in", multiple=True, help="A district by name where the person does not want to be seen.")
@click.option("--without-police", is_flag=True, help="Leave out places where police officers work.")
@click.option("--danger", is_flag=True, help="In danger now: 112 and 119 come first.")
@click.option("--limit", type=click.IntRange(1, 100), default=3, show_default=True, help="Most places shown.")
@click.option("--explain", is_flag=True, help="Say which nearer places were passed over, and why.")
@click.option("--why-not", multiple=True, metavar="ID", help="Say why this place is not shown.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def nearest(
    kind: str,
    age: str,
    lat: float | None,
    lon: float | None,
    place: str | None,
    at: str | None,
    hours_since: int | None,
    avoid: tuple[str, ...],
    language: str | None,
    audience: tuple[str, ...],
    not_in: tuple[str, ...],
    without_police: bool,
    danger: bool,
    limit: int,
    explain: bool,
    why_not: tuple[str, ...],
    as_json: bool,
) -> None:
    """Find the nearest place that is open and fits, with the reasons. The answer is for staff, in English."""
    from pydantic import ValidationError

    from referral_directory import as_json as result_json
    from referral_directory import match, passed_over, passed_over_json, told_why_not
    from referral_directory import why_not as reason_against
    from referral_directory.model import Query, reasons_of
    from referral_directory.places import district_at

    directory = _directory_of_center()
    if place is not None and not (lat is None and lon is None):
        _refuse("Give --place or --lat and --lon, not both.")
    if lat is not None and lon is not None and 124 <= lat <= 132 and 33 <= lon <= 39:
        _refuse(
            f"--lat {lat:g} and --lon {lon:g} look swapped: in Korea the latitude is 33 to 39, the longitude 124 to 132."
        )
    if place is not None:
        here = _named(directory, place)
        lat, lon = here.lat, here.lon
    left_out = frozenset(_district_named(directory, "--not-in", name).code for name in not_in)
    shipped = _read_directory().service_of_id
    for option, ids in (("--avoid", avoid), ("--why-not", why_not)):
        for service_id in ids:
            if service_id not in shipped:
                _refuse(f"{option} {service_id!r} is no id of the directory.")
    try:
        query = Query.model_validate(
            {
                "kind": kind, "age": age, "at": _time(at, "--at"), "lat": lat, "lon": lon, "hours_since": hours_since,
                "avoid": frozenset(avoid), "language": language, "audience": frozenset(audience), "limit": limit,
                "not_in": left_out, "without_police": without_police, "danger": danger,
            }
        )  # fmt: skip
    except ValidationError as error:
        field, reason = next(reasons_of(error))
        option = f"--{field.replace('_', '-')}" if field else "The query"
        _refuse(f"{option}: {reason[0].lower()}{reason[1:]}.")
    result = match(directory, query)
    passed = passed_over(directory, query) if explain else ()
    known = directory.service_of_id
    against = {one: reason_against(directory, query, one) if one in known else "hidden" for one in why_not}
    if as_json:
        told: dict[str, object] = result_json(result)
        if place is not None:
            told["place"] = {"name": here.name_ko, "lat": here.lat, "lon": here.lon, "exact": False}
        if explain:
            told["passed_over"] = passed_over_json(passed)
        if against:
            told["why_not"] = against
        print(json.dumps(told, ensure_ascii=False))
        return
    in_korea = lat is not None and lon is not None and district_at(directory, lat, lon) is not None
    paragraphs = list(_told_nearest(directory, query, result) if in_korea else map(_told_number, result.helplines))
    remarks = ["Passed over:"] if passed else []
    for other in passed:
        remarks.append(f"  {other.km} km  {other.service.name_ko}  ({other.service.id})")
        remarks.append(f"      {told_why_not(other.why_not, other.service)}")
    remarks += [f"{one}: {told_why_not(code, shipped[one])}" for one, code in against.items()]
    if place is not None:
        remarks.append(f"Distances are counted from the middle of {here.name_ko} ({here.name_en}).")
    elif lat is None or lon is None:
        remarks.append("Only numbers: say where with --place, or with --lat and --lon.")
    elif not in_korea:
        remarks.append("Only numbers: this point is not in Korea. Are --lat and --lon the right way round?")
    if kind == "child_abuse":
        remarks.append("Places for a child after sexual violence: --kind sexual_violence --age minor.")
    print("\n\n".join((*paragraphs, *(["\n".join(remarks)] if remarks else ()))))


def _named(directory: Directory, name: str) -> District | Island:
    """The island without a bridge, or the one district, that the name means; anything else is refused."""
    from referral_directory.places import find_island

    return find_island(directory, name) or _district_named(directory, "--place", name)


def _district_named(directory: Directory, option: str, name: str) -> District:
    """The one district that the name means; anything else is refused."""
    from referral_directory.places import find_places

    found = find_places(directory, name)
    if not found:
        _refuse(f"{option} {name!r} is not known here; try the district (시, 군, 구). 1366 helps from anywhere.")
    if len(found) > 1:
        provinces = {one.code: one.name_ko for one in directory.provinces}
        names = ", ".join(f"{provinces[one.province]} {one.name_ko}" for one in found)
        _refuse(f"{option} {name!r} fits several: {names}. 1366 helps from anywhere.")
    return found[0]


def _told_nearest(directory: Directory, query: Query, result: Result) -> Iterator[str]:
    """The answer in paragraphs, a number first: helplines before the places where they should be called first."""
    numbers, places = map(_told_number, result.helplines), (_told_place(one, query.at) for one in result.found)
    yield from (*numbers, *places) if result.helpline_first else (*places, *numbers)
    if not result.found:
        yield _told_nothing(directory, query)


def _told_number(offered: Offered) -> str:
    from referral_directory import WHY_OFFERED

    helpline = offered.helpline
    local = [f"Local number: {offered.local}"] if offered.local else []
    reasons = (f"- {WHY_OFFERED[code]}" for code in offered.why)
    return "\n    ".join((f"{helpline.number}  {helpline.name_ko}", helpline.name_en, *local, *reasons))


def _told_place(found: Found, at: datetime) -> str:
    """A place: what to call, what it is, where, until when, how old that is, and each reason in a sentence."""
    from referral_directory import KOREAN_TIME, WHY_SHOWN

    service, until = found.service, found.open_until
    said = {"open_24h", "open_now", "no_phone_use_1366", "no_phone_use_danuri"}.intersection(found.why)
    instead = next((WHY_SHOWN[code] for code in said if code.startswith("no_phone")), None)
    far = f"{found.km} km"
    if service.hours.always:
        far += ", open round the clock"
    elif until is not None and service.hours.known:
        tomorrow = " tomorrow" if until.date() > at.astimezone(KOREAN_TIME).date() else ""
        far += f", open until {until:%H:%M}{tomorrow}"
    elif service.hours.known:
        far += ", open now"
    checked = f"confirmed on {service.checked}" if service.checked else "nobody has confirmed it yet"
    lines = [
        f"{service.phone or instead}  {service.name_ko}",
        service.name_en,
        far,
        *([f"Second number: {service.phone_alt}"] if service.phone_alt else []),
        *([service.address_ko] if service.address_ko else []),
        f"Information of {service.as_of}; {checked}.",
        *(f"- {WHY_SHOWN[code]}" for code in found.why if code not in said),
    ]
    return "\n    ".join(lines)


def _told_nothing(directory: Directory, query: Query) -> str:
    """Why no place is shown, and which opens next."""
    from referral_directory import opens_next, passed_over

    if query.kind not in directory.shelves:
        return "The directory has no place of this kind."
    if all(one.why_not != "closed" for one in passed_over(directory, query, len(directory.services))):
        return "No place fits what was asked."
    nothing, following = "Nothing that fits is open now.", opens_next(directory, query)
    if following is None:
        return f"{nothing} The hours of those that fit are unknown."
    place, at = following
    called = f"{place.service.phone}  " if place.service.phone else ""
    return f"{nothing} Next opens, {at:%a %Y-%m-%d %H:%M}:\n    {called}{place.service.name_ko}, {place.km} km"


# -- proof and review ------------------------------------------------------------------------------


def _small_given() -> Given:
    """A small world for exploring: what is found in a directory changes no state."""
    from bot.machine import KOREAN_TIME
    from dialogs.events import Given

    return Given(datetime(2026, 11, 20, 21, 0, tzinfo=KOREAN_TIME), _read_directory(), 1)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--broken", is_flag=True, help="Show each broken conversation with the rule that catches it.")
@click.option("--taps", is_flag=True, help="Measure instead how many taps help, a place and a person take.")
def verify(as_json: bool, broken: bool, taps: bool) -> None:
    """Prove the conversation: explore every state and check every rule."""
    from dialogs.flows import FLOW
    from dialogs.verify import verify as prove

    if broken:
        sys.exit(_verify_broken(as_json))
    if taps:
        sys.exit(_verify_taps(as_json))
    gc.disable()  # half a million small values are made, and all of them are kept until the end
    began = time.monotonic()
    shown = sys.stderr.isatty()

    def progress(states: int) -> None:
        if shown:
            click.echo(f"\r{states} states", nl=False, err=True)

    report = prove(FLOW, _small_given(), progress=progress)
    if shown:
        click.echo("\r", nl=False, err=True)
    if as_json:
        findings = [{"rule": one.rule, "screen": one.screen, "path": list(one.path)} for one in report.findings]
        print(
            json.dumps({"states": report.states, "rules": list(report.rules), "findings": findings}, ensure_ascii=False)
        )
    else:
        print(f"{report.states} states, {report.transitions} steps, {time.monotonic() - began:.1f} s")
        print(f"Explored: {report.bounds}.")
        for rule in report.rules:
            print(f"  {'broken' if any(one.rule == rule for one in report.findings) else 'holds '}  {rule}")
        for one in report.findings:
            print(f"\n{one.rule}: {one.screen}\n  " + "\n  ".join(one.path))
    sys.exit(1 if report.findings or report.states == 0 else 0)


# City hall of Seoul (WGS84 degrees): any point serves, for taps do not depend on the distance.
_SPOT = (37.5666, 126.9784)


def _verify_taps(as_json: bool) -> int:
    from dialogs.flows import FLOW
    from dialogs.taps import taps

    ways = list(taps(FLOW, _small_given(), _SPOT))
    if as_json:
        for way in ways:
            row = {"wanted": way.wanted, "what": way.what, "taps": way.taps, "most": way.most, "path": list(way.story)}
            print(json.dumps(row, ensure_ascii=False))
    else:
        print(_tap_table(ways), end="")
    return 1 if not ways or any(way.taps > way.most for way in ways) else 0


def _tap_table(ways: Sequence[Way]) -> str:
    """The table of docs/taps.md."""
    rows = "".join(f"| {way.what} | {way.taps} | {way.most} | {' › '.join(way.story)} |\n" for way in ways)
    return (
        "# How many taps it takes\n\n"
        "Measured by `gyeot verify --taps`, which plays the conversation itself. A tap, a shared location and a typed\n"
        "place name count as one each. Nobody is sent to a person without two questions of consent, which come after.\n\n"
        "| to | taps | at most | the way |\n|---|---|---|---|\n" + rows
    )


def _verify_broken(as_json: bool) -> int:
    from dialogs.broken import broken_flows
    from dialogs.flows import FLOW
    from dialogs.verify import verify as prove

    passed = 0
    for example in broken_flows(FLOW):
        report = prove(
            example.flow, _small_given(), step=example.step, kinds=("sexual_assault",), pairs=False, until=example.rule
        )
        caught = any(one.rule == example.rule for one in report.findings)
        passed += not caught
        story = next((one.path for one in report.findings if one.rule == example.rule), ())
        if as_json:
            print(
                json.dumps(
                    {"broken": example.name, "rule": example.rule, "caught": caught, "path": list(story)},
                    ensure_ascii=False,
                ),
                flush=True,
            )
        else:
            print(
                f"{'caught' if caught else 'PASSED'}  {example.name}\n        by {example.rule}: {' > '.join(story)}",
                flush=True,
            )
    return 1 if passed else 0


@main.command()
@click.option("--locale", default="ko", show_default=True, help="Language of the storyboard: ko, en or ko-x-easy.")
@click.option("--write", is_flag=True, help="Write docs/review/storyboard/<language>.md for every full language.")
def storyboard(locale: str, write: bool) -> None:
    """Show the whole conversation in one language, as a supervisor signs it."""
    from dialogs.flows import FLOW
    from dialogs.storyboard import storyboard as draw
    from locales import CATALOGS

    speaker = _speaker()
    full = {tag: language.own_name for tag, language in CATALOGS.items() if language.full}
    if write:
        folder = _root() / "docs" / "review" / "storyboard"
        folder.mkdir(parents=True, exist_ok=True)
        for tag, name in full.items():
            (folder / f"{tag}.md").write_text(draw(FLOW, speaker.translate(tag), name), "utf-8")
            print(folder / f"{tag}.md")
        return
    if locale not in full:
        _refuse(f"--locale should be one of {', '.join(full)}.")
    print(draw(FLOW, speaker.translate(locale), full[locale]), end="")


@main.command()
@click.option("--write", is_flag=True, help="Write the reports to docs/review instead of showing them.")
def review(write: bool) -> None:
    """Search every catalog for what is never said, and show how hard the sentences are to read. Finding one ends with 1."""
    from dialogs.flows import FLOW
    from dialogs.review import forbidden_report, reading_report, without_card_report

    speaker = _speaker()
    reports = {
        "forbidden-phrases.md": forbidden_report(),
        "reading-level.md": reading_report(FLOW, {tag: speaker.translate(tag) for tag in ("ko", "ko-x-easy", "en")}),
        "without-card.md": without_card_report(FLOW),
    }
    for name, report in reports.items():
        if write:
            target = _root() / "docs" / "review" / name
            target.write_text(report, "utf-8")
            print(target)
        else:
            print(report)
    findings = list(_never_said(speaker))
    for finding in findings:
        click.echo(finding, err=True)
    sys.exit(1 if findings else 0)


def _never_said(speaker: Speaker) -> Iterator[str]:
    """Each forbidden phrase in a text meant for the person. What only the desk says may name roles, and is left out."""
    from jinja2 import Environment
    from jinja2.ext import extract_from_ast

    from bot.terminal import TERMINAL_TEXTS
    from bot.web import PAGE_TEXTS
    from bot.words import whole_texts
    from dialogs.review import found
    from dialogs.words import Text
    from locales import CATALOGS, SOURCE

    pages = [path.read_text("utf-8") for path in sorted((_root() / "bot" / "templates").glob("*.html"))]
    calls = (call for page in pages for call in extract_from_ast(Environment(autoescape=True).parse(page), ("t",)))
    parts = (said if isinstance(said, tuple) else (said,) for _, _, said in calls)
    written = [Text(msgid) for msgid, *_ in parts if msgid]
    for text in dict.fromkeys((*whole_texts(), *PAGE_TEXTS, *TERMINAL_TEXTS, *written)):
        for tag in CATALOGS:
            if tag == SOURCE or speaker.catalogs.has(tag, text):
                said = speaker.catalogs.say(tag, text)
                for entry in found(said, tag, text.msgid):
                    yield f"{tag}: {said}\n  is like: {entry.example} ({entry.kind.value}). {entry.why}"


# -- running a center ------------------------------------------------------------------------------


@main.group()
def database() -> None:
    """The database."""


@database.command("upgrade")
def database_upgrade() -> None:
    """Bring the tables up to date; makes them on the first run."""
    from shell.store import open_store, upgrade

    settings = _settings()

    def run() -> None:
        with closing(open_store(settings.database_url)) as store:
            upgrade(store)
        click.echo("The database is up to date.")

    _start(run)


@main.command()
@click.option("--counselor-bot", is_flag=True, help="The key of the counselor bot instead, for its own folder.")
def keys(counselor_bot: bool) -> None:
    """Make the key files of a new installation, once. Nothing is ever overwritten."""
    from shell.sealing import CounselorBotKeys, make_keys

    settings = _settings()

    def run() -> None:
        if counselor_bot:
            CounselorBotKeys.make(settings.keys_folder)
        else:
            make_keys(settings.keys_folder)
        click.echo(f"The keys are in {settings.keys_folder}. Back them up apart from the database.")

    _start(run)


@main.group()
def staff() -> None:
    """The people at the desk."""


@staff.command("invite")
@click.option("--name", required=True, help="Work name of the first administrator.")
def staff_invite(name: str) -> None:
    """Make the center's key and a one-time link for the first administrator, who invites the others at the desk."""
    from handoff.auth import KeyExists, NameTaken, first_administrator
    from shell.store import open_store

    settings = _settings()
    name = name.strip()
    if not 1 <= len(name) <= LONGEST_WORK_NAME or not name.isprintable():
        _refuse(f"--name should be a work name of at most {LONGEST_WORK_NAME} letters.")

    def run() -> None:
        with closing(open_store(settings.database_url)) as store:
            try:
                token = first_administrator(store, name, clock=_now)
            except KeyExists as error:
                _refuse(str(error))
            except NameTaken:
                _refuse(f"{name!r} is invited already, or works here already.")
        click.echo(f"Open this link within 72 hours, once:\n{settings.desk_url}/join/{token}")

    _start(run)


@main.command()
def doctor() -> None:
    """Check settings, database, keys, catalogs, directory and sign-off, and say in one line each what is wrong."""
    problems = 0
    for subject, finding in _findings(_settings()):
        problems += finding is not None
        click.echo(f"{'wrong' if finding else 'good '}  {subject}{': ' + finding if finding else ''}")
    sys.exit(1 if problems else 0)


def _findings(settings: Settings) -> Iterator[tuple[str, str | None]]:
    from bot.process import check_sign_off, load_speaker, storyboard_digest
    from dialogs.cards import CARDS
    from locales import CatalogError
    from referral_directory import DirectoryError, load_directory
    from shell.listening import CannotStart
    from shell.sealing import KeyFileError, Keys, delivery_seal_key
    from shell.store import StoreAddressError, StoreUnavailable, center_seal_key, open_store

    yield "settings", None
    try:
        Keys.load(settings.keys_folder)
        delivery_seal_key(settings.keys_folder)
        yield "keys", None
    except KeyFileError as error:
        yield "keys", str(error)
    try:
        with closing(open_store(settings.database_url)) as store:
            center = center_seal_key(store)
        yield "database", None
        missing = None if center else "there is none yet: run `gyeot staff invite`"
        yield "center key", PRACTICE_DATA if _center_key_is(settings, practice=True) else missing
    except (StoreAddressError, StoreUnavailable) as error:
        yield "database", _advice(error.reason) if isinstance(error, StoreUnavailable) else str(error)
    yield "addresses", _address_problem(settings)
    if settings.telegram_token is not None:
        lacks_secret = settings.telegram_webhook_url is not None and settings.telegram_webhook_secret is None
        missing = "the webhook needs GYEOT_TELEGRAM_WEBHOOK_SECRET_FILE" if lacks_secret else None
        yield "telegram bot", missing or _bot_problem(settings.telegram_api, settings.telegram_token)
    if settings.counselor_bot_token is not None:
        yield "counselor bot", _bot_problem(settings.telegram_api, settings.counselor_bot_token)
    directory, speaker = None, None
    try:
        directory = load_directory()
        yield f"directory ({len(directory.services)} places, digest {directory.digest})", None
    except DirectoryError as error:
        yield "directory", str(error)
    if directory is not None:
        yield from _findings_of_changes(settings, directory)
    try:
        speaker = load_speaker(settings)
        yield f"words (storyboard digest {storyboard_digest(speaker)})", None
        unread = [tag for tag, status in speaker.catalogs.review.items() if status != "signed"]
        yield "translations", f"not signed by a native speaker yet: {', '.join(unread)}" if unread else None
    except CatalogError as error:
        yield "words", str(error)
    today = _now().date()
    late = sorted(card.id for card in CARDS.values() if card.review_by < today)
    yield "fact cards", f"past their review date: {', '.join(late)}" if late else None
    if directory is not None and speaker is not None:
        try:
            check_sign_off(settings, speaker, directory)
            yield "sign-off", None
        except CannotStart as error:
            yield "sign-off", str(error)


def _findings_of_changes(settings: Settings, directory: Directory) -> Iterator[tuple[str, str | None]]:
    from referral_directory.changes import counting, entries
    from shell.directory_changes import read_changes
    from shell.store import StoreAddressError, StoreUnavailable, open_store

    try:
        with closing(open_store(settings.database_url)) as store:
            changes = read_changes(store)
    except (StoreAddressError, StoreUnavailable):
        return  # said beside "database"
    standing = entries(directory, changes)
    hidden = sum(not entry.shown for entry in standing)
    problems = [f"{entry.service.id} ({entry.broken})" for entry in standing if entry.broken is not None]
    gone = sorted({change.service for change in counting(changes)} - {entry.service.id for entry in standing})
    problems += [f"{name} (no entry of the directory any more)" for name in gone]
    problem = f"they fit no more, undo them: {', '.join(problems)}" if problems else None
    yield f"changes of the directory ({len(changes)}, {hidden} places hidden)", problem


def _bot_problem(api: str, token: str) -> str | None:
    """Ask Telegram whose token this is. The token stands in the address, so no error is repeated."""
    from urllib.error import HTTPError, URLError
    from urllib.request import urlopen

    try:
        with urlopen(f"{api}/bot{token}/getMe", timeout=REACH_SECONDS) as answer:  # noqa: S310 - http or https by the setting
            known = json.load(answer).get("ok") is True
    except HTTPError as error:
        return "Telegram refuses the token" if error.code in (401, 404) else f"Telegram answers {error.code}"
    except (URLError, OSError, ValueError):
        return f"{api} cannot be reached, or is no Bot API"
    return None if known else "Telegram does not know this bot"


def _address_problem(settings: Settings) -> str | None:
    from handoff.gate import Address, DeskAddressError

    try:
        Address.of(settings.desk_url)
    except DeskAddressError as error:
        return f"GYEOT_DESK_URL: {error}"
    if not settings.public_url.startswith("https://") and not settings.public_url.startswith("http://127.0.0.1"):
        return "GYEOT_PUBLIC_URL: people should reach the web chat over https."
    if settings.public_url == settings.desk_url:
        return "GYEOT_PUBLIC_URL and GYEOT_DESK_URL name the same address; the desk needs a host name of its own."
    return None


@main.group()
def directory() -> None:
    """The directory of places."""


@directory.command("validate")
@click.option("--folder", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Other tables.")
def directory_validate(folder: Path | None) -> None:
    """Check every row of the directory, and print each finding with file and line."""
    from referral_directory import DirectoryError, load_directory
    from referral_directory.load import DATA
    from referral_directory.validate import findings

    tables = DATA if folder is None else folder
    try:
        loaded: Directory = load_directory(tables)
        found = list(findings(tables, loaded))
    except DirectoryError as error:
        found = list(error.problems)
    if found:
        for finding in found:
            print(finding)
        sys.exit(1)
    print(
        f"{len(loaded.services)} places, {len(loaded.helplines)} numbers, {len(loaded.districts)} districts: no findings"
    )


@directory.command("export")
@click.option("--format", "form", type=click.Choice(["hsds", "csv"]), required=True, help="HSDS 3.0, or our tables.")
@click.option("--to", required=True, help="A folder, made when missing; - for the screen.")
def directory_export(form: str, to: str) -> None:
    """Write the whole directory, with the center's changes, for another system. Nothing of a shelter is in it."""
    from referral_directory import hsds
    from referral_directory.importing import table
    from referral_directory.load import DATA
    from referral_directory.model import Helpline, Service

    known = _directory_of_center()
    if form == "hsds":
        tables = hsds.export(known)
        if to == "-":
            print(json.dumps(tables, ensure_ascii=False))
            return
        texts = {f"{name}.json": json.dumps(rows, ensure_ascii=False, indent=1) + "\n" for name, rows in tables.items()}
    else:
        written = (DATA / "services.csv").read_text(encoding="utf-8")
        texts = {"services.csv": table(known.services, Service, written)}
        if to == "-":
            sys.stdout.write(texts["services.csv"])
            return
        texts["helplines.csv"] = table(known.helplines, Helpline)
    folder = Path(to)
    if folder.resolve() == DATA.resolve():
        _refuse("--to names the folder of the shipped tables; give another one.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        _refuse(f"{error.strerror or 'The system refused'}: {error.filename or to}.")
    print(f"{len(known.services)} places, {len(known.helplines)} numbers: {', '.join(texts)} in {to}")


@directory.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--kind", help="The one kind of office the list is about; without it the names tell.")
@click.option("--to", type=click.Path(path_type=Path), help="A new file for the table with the list taken over.")
@click.option("--source", help="Public title and date of the list, as people will read it. Needed with --to.")
@click.option("--as-of", help="Date of the list: 2026-11 or 2026-11-20. Needed with --to.")
@click.option("--dry-run", is_flag=True, help="Only tell the difference. So it is without --to, too.")
def directory_import(
    file: Path, kind: str | None, to: Path | None, source: str | None, as_of: str | None, dry_run: bool
) -> None:
    """Hold a list (name, province, address, phone) against the directory and tell what it would change.

    With --to a new services.csv is written, never over a file that is there. Exit code 1: the list is refused, with
    record and reason, and nothing is written.
    """
    from pydantic import TypeAdapter, ValidationError

    from referral_directory.importing import IMPORTED_KINDS, ListRefused, compare, difference, merged, read_list, table
    from referral_directory.load import DATA
    from referral_directory.model import Date, Service, Text, reasons_of

    sort = next((one for one in IMPORTED_KINDS if one == kind), None)
    if kind is not None and sort is None:
        _refuse(f"--kind is one of {', '.join(IMPORTED_KINDS)}.")
    if to is not None and to.exists():
        _refuse(f"--to names a file that is there: {to}. Give a new one.")
    if to is not None and not dry_run and (source is None or as_of is None):
        _refuse("Writing needs --source and --as-of: every row tells where it comes from.")
    for option, written, form in (("--source", source, Text), ("--as-of", as_of, Date)):
        try:
            TypeAdapter[str | None](form | None).validate_python(written)
        except ValidationError as error:
            reason = next(reasons_of(error))[1]
            _refuse(f"{option}: {reason[0].lower()}{reason[1:]}.")
    known = _read_directory()
    try:
        comparison = compare(known, read_list(file.read_bytes(), known), sort)
        rows = None if to is None or dry_run else merged(known, comparison, source or "", as_of or "", sort)
    except ListRefused as refused:
        for fault in refused.faults:
            print(f"{file.name}: {fault}")
        print("Refused as a whole; nothing was changed.")
        sys.exit(1)
    except OSError as error:
        _refuse(f"{error.strerror or 'The system refused'}: {file}.")
    for line in difference(comparison):
        print(line)
    if to is None or rows is None:
        print("Nothing was written.")
        return
    try:
        with to.open("x", encoding="utf-8", newline="") as out:
            out.write(table(rows, Service, (DATA / "services.csv").read_text(encoding="utf-8")))
    except OSError as error:
        _refuse(f"{error.strerror or 'The system refused'}: {to}.")
    print(f"{len(rows)} rows in {to}. Read the difference, then put it in the place of services.csv and validate.")


@directory.command("change")
@click.argument("entry")
@click.option("--phone", default=None, help='The number that is right, such as 02-123-4567; "" where nobody knows one.')
@click.option("--phone-alt", default=None, help='A second number; "" where there is none any more.')
@click.option("--hours", default=None, help='Such as 24/7, "Mo-Fr 09:00-18:00; Sa 09:00-13:00; PH off" or unknown.')
@click.option("--address", default=None, help='The street address in Korean; "" where it must not be known.')
@click.option("--note", default=None, help="A note for staff.")
@click.option("--wrong", is_flag=True, help="Hide the entry until somebody confirms it.")
@click.option("--withdraw", is_flag=True, help="Hide the entry for good: closed, or never to be shown.")
@click.option("--why", required=True, help="How the center knows. Nothing about a person.")
def directory_change(
    entry: str,
    phone: str | None,
    phone_alt: str | None,
    hours: str | None,
    address: str | None,
    note: str | None,
    wrong: bool,
    withdraw: bool,
    why: str,
) -> None:
    """Change one thing about an entry; people see it within a minute. Each change is a row that can be undone."""
    named = {"phone": phone, "phone_alt": phone_alt, "hours": hours, "address": address, "note": note}
    given = [(what, value) for what, value in named.items() if value is not None]
    given += [(what, "") for what, flag in (("wrong", wrong), ("withdrawn", withdraw)) if flag]
    if len(given) != 1:
        _refuse("Give one of --phone, --phone-alt, --hours, --address, --note, --wrong and --withdraw.")
    what, value = given[0]
    _in_directory(lambda center: center.change(entry, what, value, who="administrator", why=why))  # type: ignore[arg-type]


@directory.command("confirm")
@click.argument("entry")
@click.option("--why", default="called: the entry is right", show_default=True, help="How the center knows.")
def directory_confirm(entry: str, why: str) -> None:
    """Write down that an entry was found right today. An entry marked wrong is shown again."""
    _in_directory(lambda center: center.confirm(entry, who="administrator", why=why))


@directory.command("undo")
@click.argument("number", type=click.IntRange(1))
@click.option("--why", default="undone", show_default=True, help="Why the change goes.")
def directory_undo(number: int, why: str) -> None:
    """Take one change back, by its number. An undoing can be undone too."""
    _in_directory(lambda center: center.undo(number, who="administrator", why=why))


@directory.command("changes")
@click.argument("entry", required=False)
def directory_changes(entry: str | None) -> None:
    """List what the center changed, oldest first: number, time, role, entry, what, value, reason."""
    from referral_directory import KOREAN_TIME
    from referral_directory.changes import standing, undone

    def show(center: Entries) -> Change | None:
        rows = center.changes()
        wanted = [row for row in rows if entry is None or row.service == entry]
        # What the tables held once keeps its changes.
        if entry is not None and not wanted and entry not in _read_directory().service_of_id:
            _refuse(f"There is no entry of this id: {entry}.")
        if not wanted:
            print("The center has changed nothing." if entry is None else f"The center has changed nothing of {entry}.")
        count, back = {row.number for row in standing(rows)}, undone(rows)
        for row in wanted:
            when = row.when.astimezone(KOREAN_TIME).strftime("%Y-%m-%d %H:%M")
            said = f"undoes {row.undoes}" if row.undoes is not None else f"{row.what} {row.value}".strip()
            fell = "" if row.number in count else "  (fell with what was undone)"
            void = "  (undone)" if row.number in back else fell
            print(f"{row.number:>5}  {when}  {row.who:<13}  {row.service}  {said}  [{row.why}]{void}")
        return None

    _in_directory(show)


@directory.command("due")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Most entries shown.")
def directory_due(limit: int) -> None:
    """Print the call list for staff: entries marked wrong, then those whose number failed, then the oldest.

    Each line: id, name, phone, the day it was last known to be true, how often it was shown since, the reasons.
    """

    def show(center: Entries) -> Change | None:
        calls = center.due()
        for call in calls[:limit]:
            service = call.entry.service
            print(
                f"{service.id}  {service.name_ko}  {service.phone or '-'}  {call.last}  {call.times_shown}  [{'; '.join(call.why)}]"
            )
        if len(calls) > limit:
            click.echo(f"{len(calls) - limit} more: --limit {len(calls)}", err=True)
        return None

    _in_directory(show)


def _in_directory(work: Callable[[Entries], Change | None]) -> None:
    """Do something with the center's changes of the directory, and print the change that was made."""
    from handoff.entries import Entries
    from referral_directory.changes import ChangeError
    from shell.store import open_store

    settings, loaded = _settings(), _read_directory()
    if _no_database(settings):
        _refuse(ADVICE["missing"])

    def run() -> None:
        with closing(open_store(settings.database_url)) as store:
            try:
                made = work(Entries(store, loaded, _now))
            except ChangeError as error:
                _refuse(str(error))
        if made is not None:
            said = f"undoes {made.undoes}" if made.undoes is not None else f"{made.what} {made.value}".strip()
            print(f"{made.number}  {made.service}  {said}")

    _start(run)


@directory.command("places")
@click.option("--evaluate", is_flag=True, help="Measure the reading of typed places instead of reading names.")
@click.option("--set", "given", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Another set.")
def directory_places(evaluate: bool, given: Path | None) -> None:
    """Say where typed answers are, one a line from standard input; or measure how well they are read."""
    loaded = _read_directory()
    if not evaluate:
        for line in sys.stdin:
            names = ", ".join(f"{code} {loaded.district_of_code[code].name_ko}" for code in _answered(loaded, line))
            print(f"{line.strip()}\t{names or '-'}")
        return
    typed = given or _root() / "tests" / "referral_directory" / "places" / "typed.csv"
    if not typed.is_file():
        _refuse("The set is part of the sources, not of the installed program; name one with --set.")
    _measure_places(loaded, typed)


def _answered(directory: Directory, typed: str) -> tuple[str, ...]:
    from bot.machine import listen

    heard = listen(typed, directory)
    return heard.districts or heard.mentioned


def _measure_places(directory: Directory, typed: Path) -> None:
    """Print top-1 accuracy by script, and the misses. An ambiguous name is right with all its districts only.

    Read as the chat reads an answer to "where are you?": a name by itself, else one among other words.
    """
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    with typed.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            codes = ";".join(_answered(directory, row["typed"]))
            asked[row["script"]] += 1
            right[row["script"]] += codes == row["districts"]
            if codes != row["districts"]:
                print(f"missed: {row['typed']!r}: {codes or 'nothing'} instead of {row['districts'] or 'nothing'}")
    for script in sorted(asked):
        print(f"{script}: {right[script]} of {asked[script]}, {right[script] / asked[script]:.3f}")
    accuracy = right.total() / asked.total() if asked else 0.0
    print(f"all: {right.total()} of {asked.total()}, {accuracy:.3f}; at least {PLACES_READ} is needed")
    if accuracy < PLACES_READ:
        sys.exit(1)


@main.group()
def locales() -> None:
    """The catalogs."""


@locales.command("compile")
def locales_compile() -> None:
    """Compile the catalogs that changed."""
    from hatch_build import compile_catalogs

    if compile_catalogs(_root()) == 0:
        _refuse("No catalog was found below locales/.")


@locales.command("status")
def locales_status() -> None:
    """How complete each language is, and how far it was reviewed."""
    from bot.words import card_texts, whole_texts
    from locales import CATALOGS, SOURCE, CatalogError, Catalogs

    try:
        catalogs = Catalogs.load()
    except CatalogError as error:
        _refuse(str(error))
    groups: Mapping[str, int] = {"card": len(card_texts()), "whole": len(whole_texts())}
    for tag, language in CATALOGS.items():
        if tag == SOURCE:
            print(f"{tag:<8} {language.own_name}: the source language")
            continue
        have = {
            name: sum(1 for text in texts if catalogs.has(tag, text))
            for name, texts in (("card", card_texts()), ("whole", whole_texts()))
        }
        counts = ", ".join(f"{name} {have[name]} of {groups[name]}" for name in groups)
        print(f"{tag:<8} {language.own_name}: {counts}; {catalogs.review[tag]}")


if __name__ == "__main__":
    main()
