"""For maintainers: single ownership, kept by the database. A lease says what one process at a time may do, and until when.

Lanes (`lane:<conversation>`: who delivers to this chat) keep the order of what a person sees when several processes run;
`poller` keeps a bot from asking for its updates twice. A process that dies lets go by not renewing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Iterable
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, or_, update

from shell.process import end_tasks
from shell.store import StoreUnavailable, insert_into
from shell.tables import lease

if TYPE_CHECKING:  # the writer itself takes lanes
    from shell.turn import Writer

__all__ = ["LEASE_SECONDS", "claim", "hold", "lane", "let_go", "renew"]

LEASE_SECONDS = 10.0
HOLD_SECONDS = 3.0


def lane(conversation: str) -> str:
    """Name the lease of a conversation's deliveries."""
    return f"lane:{conversation}"


def claim(
    connection: Connection, names: Iterable[str], owner: str, now: float, *, force: Collection[str] = ()
) -> set[str]:
    """Take the leases that are free, run out or already this owner's; those in `force` whoever has them.

    Returns the names that are now this owner's, for LEASE_SECONDS. `now` is in seconds since 1970.
    """
    rows = [{"name": name, "owner": owner, "until_at": now + LEASE_SECONDS} for name in sorted(set(names))]
    taken: set[str] = set()
    for forced in (True, False):
        these = [row for row in rows if (row["name"] in force) is forced]
        if not these:
            continue
        insert = insert_into(connection, lease)
        free = None if forced else or_(lease.c.owner == owner, lease.c.until_at <= now)
        statement = insert.on_conflict_do_update(
            index_elements=[lease.c.name],
            set_={"owner": insert.excluded.owner, "until_at": insert.excluded.until_at},
            where=free,
        )
        taken.update(connection.execute(statement.returning(lease.c.name), these).scalars())
    return taken


def renew(connection: Connection, names: Collection[str], owner: str, now: float) -> set[str]:
    """Lengthen the leases of this owner; returns those it still had. One that somebody else took is not in it."""
    if not names:
        return set()
    mine = (lease.c.owner == owner) & lease.c.name.in_(sorted(names))
    statement = update(lease).where(mine).values(until_at=now + LEASE_SECONDS).returning(lease.c.name)
    return set(connection.execute(statement).scalars())


def let_go(connection: Connection, owner: str) -> None:
    """Give back every lease of this owner, at its end."""
    connection.execute(delete(lease).where(lease.c.owner == owner))


async def hold(
    writer: Writer,
    name: str,
    work: Callable[[], Coroutine[object, object, None]],
    beat: Callable[[], None] = lambda: None,
) -> None:
    """Do work for as long as this process holds a lease; wait while another one does. Ends by being cancelled.

    While the store is away nobody can take the lease, and whoever has it goes on. What the work raises is raised here.
    Who waits calls `beat` now and then; who works does so by itself.
    """
    owner = writer.rules.owner
    doing: asyncio.Task[None] | None = None
    try:
        while True:
            now = writer.clock().timestamp()
            try:
                mine = name in await writer.work(partial(claim, names=[name], owner=owner, now=now))
            except StoreUnavailable:
                mine = doing is not None
            if mine and doing is None:
                doing = asyncio.create_task(work(), name=name)
            elif not mine and doing is not None:
                await end_tasks([doing])
                doing = None
            if doing is None:
                beat()
                await asyncio.sleep(HOLD_SECONDS)
            elif (await asyncio.wait({doing}, timeout=HOLD_SECONDS))[0]:
                await doing
                return
    finally:
        if doing is not None:
            await end_tasks([doing])
