"""For every process that answers from the directory, and for staff: the center's own changes, kept as rows only added.

Nothing here changes or deletes a row: whoever wants one away adds another that undoes it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from pydantic import ValidationError
from sqlalchemy import Connection, func, insert, select

from referral_directory.changes import Change
from shell.store import Store
from shell.tables import directory_change

__all__ = ["append", "newest", "read", "read_changes"]


def read(connection: Connection) -> tuple[Change, ...]:
    """Every change, oldest first. A row that this version cannot read hides its entry, as a wrong one does."""
    rows = connection.execute(select(directory_change).order_by(directory_change.c.number)).mappings()
    found = []
    for row in rows:
        named = {name: row[name] for name in ("number", "service", "what", "value", "who", "why", "undoes")}
        named["when"] = datetime.fromtimestamp(row["at"], UTC)
        try:
            found.append(Change.model_validate(named))
        except ValidationError:
            found.append(
                Change.model_validate({**named, "what": "wrong", "value": "", "why": "written by another version"})
            )
    return tuple(found)


def newest(connection: Connection) -> int:
    """The number of the newest change; 0 before the first."""
    return int(connection.execute(select(func.coalesce(func.max(directory_change.c.number), 0))).scalar_one())


def read_changes(store: Store) -> tuple[Change, ...]:
    """Every change, oldest first, in a transaction of its own. Raises StoreUnavailable."""
    with store.read() as connection:
        return read(connection)


def append(connection: Connection, change: Change) -> Change:
    """Add one change within the caller's transaction, and give it with its number; the number it came with means nothing.

    Whether it may be made is `referral_directory.changes.check`, asked in the same transaction.
    """
    number = connection.execute(
        insert(directory_change)
        .values(
            service=change.service,
            what=change.what,
            value=change.value,
            who=change.who,
            at=change.when.timestamp(),
            why=change.why,
            undoes=change.undoes,
        )
        .returning(directory_change.c.number)
    ).scalar_one()
    return change.model_copy(update={"number": int(number)})
