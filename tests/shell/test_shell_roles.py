"""For operators: the rights of docs/operating.md are enough for each process, and no more than that (T-60, T-61, T-91)."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert, text
from sqlalchemy.engine import make_url

from shell.from_desk import DeskRow, FromDesk
from shell.machine import Update
from shell.relay import Delivered, OutboxRow, Relay
from shell.retention import Retention
from shell.store import Store, StoreUnavailable, center_seal_key, open_store, upgrade
from shell.tables import center_key, from_desk, metadata
from shell.tally import begin_anew, read_tallies
from shell.turn import Poisoned
from shell.watching import Watch, read_desk_side, read_seeker_side
from tests.postgres import Postgres
from tests.shell.toy_machine import ANN, BEA, CLEO, NOON, Clock, did, make_writer

MANUAL = Path(__file__).parents[2] / "docs" / "operating.md"
ROLES, RIGHTS = re.findall(r"```sql\n(.*?)```", MANUAL.read_text("utf-8"), re.DOTALL)


class Center:
    """A database made as the manual says, under names of its own."""

    def __init__(self, postgres: Postgres) -> None:
        self._postgres = postgres
        self._name = f"gyeot_roles_{secrets.token_hex(4)}"
        self._stores: list[Store] = []
        for statement in self._named(ROLES).strip().split(";"):
            if statement.strip():
                postgres.run(statement)
        password = make_url(postgres.address("x")).password
        for role in ("", "_seeker", "_desk", "_watch") if password else ():
            postgres.run(f"ALTER ROLE {self._name}{role} PASSWORD '{password}'")
        owner = self.store("")
        upgrade(owner)
        with owner.write() as connection:
            connection.exec_driver_sql(self._named(RIGHTS))
            key = {"id": "k" * 16, "public": bytes(32), "practice": False, "created_at": 0.0}
            connection.execute(insert(center_key).values(key))

    def _named(self, sql: str) -> str:
        return re.sub(r"\bgyeot(_\w+)?\b", lambda found: self._name + (found[1] or ""), sql)

    def store(self, role: str) -> Store:
        address = make_url(self._postgres.address(self._name)).set(username=self._name + role)
        store = open_store(address.render_as_string(hide_password=False))
        self._stores.append(store)
        return store

    def close(self) -> None:
        for store in self._stores:
            store.close()
        self._postgres.run(f"DROP DATABASE {self._name} WITH (FORCE)")
        for role in ("_seeker", "_desk", "_watch", ""):
            self._postgres.run(f"DROP ROLE {self._name}{role}")


@pytest.fixture(scope="module")
def center(postgres: Postgres) -> Iterator[Center]:
    center = Center(postgres)
    yield center
    center.close()


class Shown:
    async def deliver(self, _row: OutboxRow) -> Delivered:
        return Delivered()


async def test_the_public_side_can_do_all_that_a_conversation_needs(center: Center) -> None:
    store, clock = center.store("_seeker"), Clock()
    assert center_seal_key(store) is not None
    async with make_writer(store, clock) as writer:
        relay = Relay(writer, {"web": Shown()})
        await relay.start()
        await writer.take(did(1, ANN, "open:1"))
        await writer.take(did(2, ANN, "say", "words"))
        await writer.take(did(3, ANN, "raise:2:weapon"))
        await writer.take(did(4, BEA, "open:0"))
        await writer.take(did(5, BEA, "say", "words"))
        clock.move(hours=25)  # expired: who comes back joins the open case and goes on with its chain
        await writer.take(did(6, ANN, "open:0"))
        await writer.take(did(7, ANN, "say", "words"))
        with pytest.raises(Poisoned):
            await writer.take(did(8, CLEO, "explode"))
        with pytest.raises(Poisoned):
            await writer.take(did(8, CLEO, "explode"))
        desk = center.store("_desk")
        with desk.write() as connection:
            code, conversation = connection.execute(
                text("UPDATE \"case\" SET state = 'closed' WHERE conversation = :ann RETURNING id, conversation"),
                {"ann": ANN},
            ).one()
            row = {"case_id": code, "conversation": conversation, "kind": "replied", "created_at": NOON.timestamp()}
            connection.execute(insert(from_desk).values(row))

        def meant(row: DeskRow) -> Update:
            return Update(f"desk:{row.id}", row.conversation, "web", row.kind)

        taker = FromDesk(writer, meant)
        assert await taker.look() == 1
        await writer.take(did(9, ANN, "say", "words that crossed with the closing"))
        await writer.take(did(10, ANN, "forget"))
        swept = await Retention(writer).sweep()
        assert swept.conversations == 1
        await relay.close()
        for again in (11, 12):  # a count that is there already is added to
            await writer.take(did(again, BEA, "failed:sf-a"))
            await writer.tally.write(writer.work, fewest=1)
    with desk.write() as connection:
        assert read_tallies(connection)["sf-a"].failed == 2
        begin_anew(connection, "sf-a")
    watch = Watch("seeker", store=store, clock=clock)
    assert (await watch.health()).ok
    watch.close()


def test_the_desk_and_the_watch_read_what_they_need(center: Center) -> None:
    with center.store("_desk").read() as connection:
        assert read_desk_side(connection, NOON.timestamp()).on_duty == 0
    with center.store("_watch").read() as connection:
        assert read_desk_side(connection, NOON.timestamp()).on_duty == 0
        read_seeker_side(connection, NOON.timestamp())


@pytest.mark.parametrize(
    ("role", "statement"),
    [
        ("_seeker", 'SELECT owner FROM "case"'),
        ("_seeker", "SELECT previous FROM message"),
        ("_seeker", "UPDATE message SET body = ''"),
        ("_seeker", "DELETE FROM message"),
        ("_seeker", 'DELETE FROM "case"'),
        ("_seeker", "SELECT name FROM staff"),
        ("_seeker", "SELECT token_hash FROM staff_session"),
        ("_seeker", "SELECT address FROM counselor_link"),
        ("_seeker", "SELECT staff_id FROM audit"),
        ("_seeker", "INSERT INTO audit (at, action, digest) VALUES (0, 'read', '')"),
        ("_seeker", "UPDATE center_key SET public = ''"),
        ("_seeker", "INSERT INTO center_key (id, public, practice, created_at) VALUES ('x', '', false, 9)"),
        ("_seeker", "INSERT INTO from_desk (case_id, kind, created_at) VALUES ('x', 'replied', 0)"),
        ("_seeker", "UPDATE from_desk SET case_id = 'x'"),
        ("_seeker", "SELECT body FROM quarantine"),
        ("_seeker", "CREATE TABLE mine (id int)"),
        ("_desk", "SELECT state FROM conversation"),
        ("_desk", "SELECT payload FROM outbox"),
        ("_desk", "SELECT body FROM shown"),
        ("_desk", "SELECT id FROM seen"),
        ("_desk", "UPDATE audit SET action = 'read'"),
        ("_desk", "DELETE FROM audit"),
        ("_desk", "DELETE FROM staff"),
        ("_desk", 'DELETE FROM "case"'),
        ("_desk", "UPDATE center_key SET public = ''"),
        ("_watch", 'SELECT conversation FROM "case"'),
        ("_watch", 'SELECT reasons FROM "case"'),
        ("_watch", "SELECT body FROM message"),
        ("_watch", "SELECT body FROM from_desk"),
        ("_watch", "SELECT name FROM outbox"),
        ("_watch", "SELECT staff_id FROM duty"),
        ("_watch", "SELECT staff_id FROM acknowledgement"),
        ("_watch", "DELETE FROM outbox"),
    ],
)  # fmt: skip
def test_nobody_can_do_more(center: Center, role: str, statement: str) -> None:
    with pytest.raises(StoreUnavailable) as refused, center.store(role).write() as connection:
        connection.execute(text(statement))
    assert refused.value.reason == "no_permission"


def test_every_table_is_given_to_somebody() -> None:
    for name in metadata.tables:
        assert re.search(rf"\b{name}\b", RIGHTS), f"docs/operating.md gives nobody the table {name}"
