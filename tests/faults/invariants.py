"""What must be true after whatever happened: read from the store with the center's own key, from the chats, from the logs."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from dialogs.codec import load_state
from handoff.audit import verify_audit
from shell.sealing import (
    CannotOpen,
    Keys,
    MessageContext,
    OpenKey,
    envelope_hash,
    open_message,
)
from shell.store import Store
from shell.tables import case, conversation, from_desk, lease, message, metadata, outbox, quarantine

# Lines of a log that tell of a part that has stopped, or of something set aside: none is a matter of weather.
GRAVE = frozenset({
    "loop_failed", "relay_task_failed", "update_set_aside", "update_poisoned", "quarantine_failed", "state_unreadable",
    "outbox_row_unreadable", "address_missing", "address_unreadable", "reply_unreadable", "row_set_aside",
    "desk_row_skipped", "shown_unreadable", "unhandled_error",
})  # fmt: skip

UNMARKED = 4
"""Bubbles of one chat that may have been shown while the mark of none of them was written yet."""


@dataclass
class Chat:
    """What is known of one chat from outside: what its person wrote after asking for a counselor, and what was sent to it.

    `shown` are the names of what the bot sent, in the order in which Telegram carried it out (`row:part`); `answers` what
    counselors wrote to it, `read` the texts its screen showed.
    """

    conversation: str
    asked: bool
    wrote: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)


def broken(
    store: Store,
    *,
    keys: Keys,
    center: str,
    center_key: OpenKey,
    chats: Sequence[Chat],
    faults: int,
    planted: Iterable[str],
    logs: Sequence[Path],
) -> list[str]:
    """Every promise that does not hold, in plain words; an empty list when all do."""
    with store.read() as connection:
        rows = {name: list(connection.execute(select(table))) for name, table in metadata.tables.items()}
    found: list[str] = []
    found += _cases(rows, center, center_key, chats)
    found += _outbox(rows, chats)
    found += _doubled(chats, faults)
    found += _states(rows, keys)
    found += _nothing_set_aside(rows, logs)
    found += _told_nowhere(rows, store, tuple(planted), logs)
    with store.read() as connection:
        if verify_audit(connection).broken_at is not None:
            found.append("the chain of the audit is broken")
    return found


def _cases(rows: Mapping[str, list[Any]], center: str, key: OpenKey, chats: Sequence[Chat]) -> list[str]:
    found = []
    cases: dict[str, list[Any]] = {}
    for row in rows[case.name]:
        cases.setdefault(row.conversation, []).append(row)
    known = {chat.conversation for chat in chats if chat.asked}
    found += [
        f"{row.id}: a case that nobody asked for" for name, some in cases.items() if name not in known for row in some
    ]
    for chat in chats:
        if not chat.asked:
            continue
        mine = cases.get(chat.conversation, [])
        if len(mine) != 1:
            found.append(f"{chat.conversation}: asked once for a counselor and has {len(mine)} cases")
            continue
        for direction, expected in (("person", chat.wrote), ("counselor", chat.answers)):
            said = _talk(rows, center, key, mine[0].id, direction, found)
            found += _differs(f"{chat.conversation}: words of the {direction}", expected, said)
    return found


def _talk(
    rows: Mapping[str, list[Any]], center: str, key: OpenKey, case_id: str, direction: str, found: list[str]
) -> list[str]:
    """The opened messages of one direction, following the chain."""
    said: list[str] = []
    previous: bytes | None = None
    mine = [row for row in rows[message.name] if (row.case_id, row.direction) == (case_id, direction)]
    for number, row in enumerate(sorted(mine, key=lambda row: row.seq), 1):
        if (row.seq, row.previous) != (number, previous):
            found.append(f"{case_id}: the chain of the {direction} is broken at {row.seq}")
        try:
            said.append(open_message(key, row.body, MessageContext(center, case_id, row.seq, direction, row.previous)))
        except CannotOpen:
            found.append(f"{case_id}: a message of the {direction} does not open ({row.seq})")
        previous = envelope_hash(row.body)
    return said


def _differs(what: str, expected: Sequence[str], got: Sequence[str]) -> list[str]:
    if list(expected) == list(got):
        return []
    there = Counter(got)
    lost = [one for one in expected if one not in there]
    doubled = [one for one, times in there.items() if times > 1]
    strange = [one for one in there if one not in set(expected)]
    if lost or doubled or strange:
        return [
            f"{what}: {len(lost)} lost {lost[:3]}, {len(doubled)} doubled {doubled[:3]}, {len(strange)} strange {strange[:3]}"
        ]
    return [f"{what}: not in their order"]


def _outbox(rows: Mapping[str, list[Any]], chats: Sequence[Chat]) -> list[str]:
    """Every row arrived, or was passed over for a later one that arrived; none overtook an earlier one."""
    found = []
    mine: dict[str, list[Any]] = {}
    for row in rows[outbox.name]:
        mine.setdefault(row.conversation, []).append(row)
        if row.delivered_at is None:
            found.append(f"{row.name}: never delivered")
        elif row.payload:
            found.append(f"{row.name}: delivered, and its payload is still there")
    for chat in chats:
        arrived = list(dict.fromkeys(_row_of(name) for name in chat.shown))
        places = [_place(name) for name in arrived]
        if places != sorted(places):
            wrong = next(name for name, after in itertools.pairwise(arrived) if _place(after) < _place(name))
            found.append(f"{chat.conversation}: {wrong} overtook an earlier row")
        last = max(places, default=(-1, -1))
        waiting = [row.name for row in mine.get(chat.conversation, []) if row.name not in set(arrived)]
        missing = [name for name in waiting if _place(name) > last]
        found += [f"{name}: marked delivered, and neither it nor a later one was ever sent" for name in missing]
        seen = [text for text in dict.fromkeys(chat.read) if text in set(chat.answers)]
        found += _differs(f"{chat.conversation}: answers on the screen", chat.answers, seen)
    for row in rows[from_desk.name]:
        if row.taken_at is None:
            found.append(f"row {row.id} of the desk was never taken")
        elif row.body is not None and row.kind == "replied":
            found.append(f"reply {row.id} was shown and its words are still there")
    return found


def _row_of(name: str) -> str:
    return name.rpartition(":")[0]


def _place(row: str) -> tuple[int, int]:
    _, seq, n = row.split(":")
    return int(seq), int(n)


def doubled(chats: Sequence[Chat]) -> int:
    """How many bubbles stood in a chat more than once."""
    return sum(times - 1 for chat in chats for times in Counter(chat.shown).values())


def _doubled(chats: Sequence[Chat], faults: int) -> list[str]:
    """A fault strikes each chat once: what was shown there and not yet marked may come again, and nothing more.

    The marks are written together, and a busy machine takes its time for it.
    """
    times = {chat.conversation: doubled([chat]) for chat in chats}
    most = UNMARKED * faults
    return [f"{name}: {n} bubbles were doubled by {faults} faults" for name, n in times.items() if n > most]


def _states(rows: Mapping[str, list[Any]], keys: Keys) -> list[str]:
    found = []
    for row in rows[conversation.name]:
        try:
            load_state(keys.state.open(row.state, "state", row.id))
        except (CannotOpen, ValueError) as error:
            found.append(f"{row.id}: its state cannot be loaded ({type(error).__name__})")
    names = Counter(row.name for row in rows[lease.name])
    found += [f"{name}: owned {times} times" for name, times in names.items() if times > 1]
    return found


def _nothing_set_aside(rows: Mapping[str, list[Any]], logs: Sequence[Path]) -> list[str]:
    found = [f"in quarantine: {row.update_id} ({row.reason})" for row in rows[quarantine.name]]
    grave: Counter[str] = Counter()
    for path in logs:
        for line in path.read_text("utf-8", "replace").splitlines():
            try:
                said = json.loads(line)
            except ValueError:
                said = {"event": f"no line of a log: {line[:100]}"}
            name = str(said.get("event"))
            if name == "retention_stopped":
                continue  # a clock jumped: nothing is deleted until somebody has looked, as it should be
            if name in GRAVE or name.startswith("no line") or said.get("level") == "critical":
                grave[f"{name} {said.get('error', '')} {said.get('where', '')}".strip()] += 1
    found += [f"in a log, {times} times: {name}" for name, times in grave.items()]
    return found


def _told_nowhere(
    rows: Mapping[str, list[Any]], store: Store, planted: Sequence[str], logs: Sequence[Path]
) -> list[str]:
    found = []
    for phrase in planted:
        raw = phrase.encode()
        for name, some in rows.items():
            for row in some:
                if any((isinstance(v, bytes) and raw in v) or (isinstance(v, str) and phrase in v) for v in row):
                    found.append(f"table {name} holds {phrase} as it was written")
                    break
        found += [f"the log {path.name} holds {phrase}" for path in logs if raw in path.read_bytes()]
        if not store.shared and store.url.database:
            files = Path(store.url.database).parent.glob(Path(store.url.database).name + "*")
            found += [f"the file {path.name} holds {phrase}" for path in files if raw in path.read_bytes()]
    return found
