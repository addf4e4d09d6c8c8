"""For maintainers: how the database is opened, so that a commit is a promise.

SQLite runs in WAL with `synchronous=FULL`, and every transaction that may write begins IMMEDIATE: the driver's own way
silently loses half of concurrent increments. Readers have an engine of their own that begins deferred, so that they
never stand in the writers' line.

PostgreSQL is there for several processes and machines. Turns run over asyncpg, which is the faster one in batches; what
the desk and the commands do in plain functions runs over psycopg. Everything above works on a Core `Connection`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from socket import gaierror
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.schema import Table

from shell.sealing import SealKey
from shell.tables import center_key

if TYPE_CHECKING:  # serving needs neither: they are imported where they are used
    from alembic.config import Config
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

__all__ = [
    "Store",
    "StoreAddressError",
    "StoreUnavailable",
    "center_seal_key",
    "downgrade",
    "insert_into",
    "open_store",
    "store_wide_reason",
    "upgrade",
]

PRAGMAS = {
    "busy_timeout": 5000,  # milliseconds; first, since the next ones may meet another process
    "journal_mode": "WAL",
    "synchronous": "FULL",  # NORMAL may lose the last commits when the power fails
    "foreign_keys": "ON",
    "secure_delete": "ON",  # what is deleted is overwritten
}

# Whoever waits longer than this for a row or a connection is told that the store is not there now.
_PATIENCE_SECONDS = 5
# SQLSTATE classes and codes that speak of the store (https://www.postgresql.org/docs/current/errcodes-appendix.html).
_STORE_WIDE_STATES = {
    "08": "cannot_open", "57P": "cannot_open", "3D": "cannot_open", "533": "cannot_open", "531": "disk_full",
    "532": "no_memory", "25006": "read_only", "55P03": "locked", "40": "locked", "57014": "locked", "28": "no_permission",
    "42501": "no_permission", "58": "disk_error", "XX001": "damaged", "XX002": "damaged", "42P01": "not_upgraded",
    "3F": "not_upgraded",
}  # fmt: skip

# Result codes of SQLite that speak of the store, not of one statement (https://sqlite.org/rescode.html).
_STORE_WIDE = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_NOMEM: "no_memory",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_PERM: "no_permission",
    sqlite3.SQLITE_AUTH: "no_permission",
}


class StoreUnavailable(Exception):
    """The store as a whole cannot be read or written; nothing was kept.

    `reason` is a code: locked, read_only, disk_error, disk_full, no_memory, cannot_open, damaged, no_permission,
    not_upgraded, closed.
    """

    def __init__(self, reason: str) -> None:
        """Take the code of the reason."""
        super().__init__(f"The store is unavailable: {reason}.")
        self.reason = reason


class StoreAddressError(ValueError):
    """GYEOT_DATABASE_URL cannot be used. The text is one sentence that says what to write."""


class Store:
    """One database. Make it with `open_store`.

    On SQLite `writer` begins IMMEDIATE and `reader` deferred. `shared` tells that several processes may take turns at
    once (PostgreSQL); who does what is then kept by leases and by locks in the database itself.
    """

    def __init__(self, url: URL) -> None:
        """Take a checked address."""
        self.url = url
        self.shared = url.get_backend_name() == "postgresql"
        if self.shared:
            self.writer = self.reader = _postgresql_engine(url)
        else:
            self.writer = _engine(url, "BEGIN IMMEDIATE")
            self.reader = _engine(url, "BEGIN DEFERRED")
        self._closed = threading.Event()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Run one transaction that may write. Raises StoreUnavailable when the store as a whole fails."""
        with self._transaction(self.writer) as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Run one transaction that only reads. Raises StoreUnavailable when the store as a whole fails."""
        with self._transaction(self.reader) as connection:
            yield connection

    def async_engine(self) -> AsyncEngine:
        """Make an engine of the same promises for an event loop: asyncpg or aiosqlite. The caller disposes of it."""
        from sqlalchemy.ext.asyncio import create_async_engine

        if self.shared:
            patience = {"lock_timeout": f"{_PATIENCE_SECONDS}s", "application_name": "gyeot"}
            shared = create_async_engine(
                self.url.set(drivername="postgresql+asyncpg"),
                hide_parameters=True,
                pool_size=4,
                max_overflow=4,
                pool_timeout=_PATIENCE_SECONDS,
                connect_args={"timeout": _PATIENCE_SECONDS, "command_timeout": 30, "server_settings": patience},
            )
            _tell_no_values(shared.sync_engine)
            return shared
        engine = create_async_engine(self.url.set(drivername="sqlite+aiosqlite"), hide_parameters=True)
        _prepare(engine.sync_engine, "BEGIN IMMEDIATE")
        return engine

    @asynccontextmanager
    async def async_write(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        """Run one transaction of an asynchronous engine. Raises StoreUnavailable when the store as a whole fails."""
        with self._guarded():
            async with engine.begin() as connection:
                yield connection

    def is_there(self) -> bool:
        """Whether a database stands at the address. Raises StoreUnavailable."""
        if not self.shared:
            return Path(self.url.database or "").exists()
        with self.read() as connection:
            return inspect(connection).has_table("alembic_version")

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the file and cut it to nothing, so that deleted pages leave it too.

        False when a reader held it; a later call does it. PostgreSQL does the like by itself.
        """
        if self.shared:
            return True
        with self._guarded():
            raw = self.writer.raw_connection()
            try:
                cursor = raw.cursor()
                row = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                cursor.close()
            finally:
                raw.close()
        return bool(row[0] == 0)

    def close(self) -> None:
        """Let go of all connections; whoever still wants to write gets StoreUnavailable."""
        self._closed.set()
        self.writer.dispose()
        self.reader.dispose()

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        with self._guarded(), engine.connect() as connection:
            try:
                with connection.begin():
                    yield connection
            finally:
                if self._closed.is_set():  # its pool is gone; nobody else would close it
                    connection.invalidate()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        if self._closed.is_set():
            raise StoreUnavailable("closed")
        try:
            yield
        except Exception as error:
            reason = "closed" if self._closed.is_set() else store_wide_reason(error)
            if reason is None:
                raise
            raise StoreUnavailable(reason) from None


def store_wide_reason(error: Exception) -> str | None:
    """Tell whether a driver error speaks of the store as a whole: its code, or None for an error of one statement."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(error, PoolTimeout | ConnectionError | TimeoutError | gaierror):  # no connection could be had
        return "cannot_open"
    state = getattr(cause, "sqlstate", None)
    if isinstance(state, str):
        wide = (reason for start, reason in _STORE_WIDE_STATES.items() if state.startswith(start))
        return next(wide, None)
    hung_up = type(cause).__module__.startswith("psycopg") and type(cause).__name__ == "OperationalError"
    if isinstance(error, DBAPIError) and (error.connection_invalidated or hung_up):
        return "cannot_open"  # the server hung up, or never answered: such errors have no state
    code = getattr(cause, "sqlite_errorcode", None)
    if isinstance(code, int) and code & 0xFF in _STORE_WIDE:
        return _STORE_WIDE[code & 0xFF]
    if isinstance(cause, sqlite3.OperationalError) and str(cause).startswith("no such table"):
        return "not_upgraded"
    if isinstance(cause, sqlite3.ProgrammingError) and "closed database" in str(cause):
        return "closed"
    return None


def open_store(url: str) -> Store:
    """Open the store at an address: `sqlite:///gyeot.sqlite3`, or `postgresql://user@host/name`.

    Touches no file and no server yet. Raises StoreAddressError.
    """
    try:
        address = make_url(url)
        backend = address.get_backend_name()
    except (ArgumentError, NoSuchModuleError):
        backend = None
    if backend == "postgresql":
        if not address.database:
            raise StoreAddressError(
                "GYEOT_DATABASE_URL names no database; write for example postgresql://gyeot@127.0.0.1/gyeot."
            )
        return Store(address.set(drivername="postgresql+psycopg"))
    if backend != "sqlite":
        raise StoreAddressError(
            "GYEOT_DATABASE_URL should name a SQLite file, for example sqlite:///gyeot.sqlite3 in this folder "
            "or sqlite:////var/lib/gyeot/gyeot.sqlite3, or a PostgreSQL database, for example "
            "postgresql://gyeot@127.0.0.1/gyeot."
        )
    if not address.database or address.database == ":memory:" or address.database.startswith("file:"):
        raise StoreAddressError(
            "GYEOT_DATABASE_URL names no file; a store in memory would forget everybody. "
            "Write for example sqlite:///gyeot.sqlite3."
        )
    folder = Path(address.database).absolute().parent
    if not folder.is_dir():
        raise StoreAddressError(f"The folder {folder} named in GYEOT_DATABASE_URL does not exist; make it first.")
    return Store(address.set(drivername="sqlite"))


def upgrade(store: Store, revision: str = "head") -> None:
    """Bring the tables to a revision, in one transaction. Raises StoreUnavailable.

    A file that is not there yet is made readable by its own user only; SQLite gives its companions the same rights.
    A PostgreSQL database has to be there already.
    """
    path = Path(store.url.database or "")
    if not store.shared and not path.exists():
        path.touch(mode=0o600)
    from alembic import command

    with store.write() as connection:
        command.upgrade(migrations(connection), revision)


def downgrade(store: Store, revision: str) -> None:
    """Take the tables back to a revision (`base` drops all), in one transaction. Raises StoreUnavailable."""
    from alembic import command

    with store.write() as connection:
        command.downgrade(migrations(connection), revision)


def migrations(connection: Connection) -> Config:
    """Give Alembic's configuration for a connection whose transaction the caller holds."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    return config


def center_seal_key(store: Store) -> SealKey | None:
    """Give the newest public half to which the center's cases are sealed; None before one was made."""
    newest = select(center_key.c.public).order_by(center_key.c.created_at.desc()).limit(1)
    with store.read() as connection:
        public = connection.execute(newest).scalar()
    return None if public is None else SealKey(public)


def insert_into(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Begin an INSERT that knows ON CONFLICT, in the dialect of the connection."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def _engine(url: URL, begin: str) -> Engine:
    engine = create_engine(url, hide_parameters=True)  # an error may carry what somebody typed
    _prepare(engine, begin)
    return engine


def _postgresql_engine(url: URL) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_timeout=_PATIENCE_SECONDS,
        connect_args={
            "connect_timeout": _PATIENCE_SECONDS,
            "application_name": "gyeot",
            "options": f"-c lock_timeout={_PATIENCE_SECONDS}s",
        },
    )
    _tell_no_values(engine)
    return engine


def _tell_no_values(engine: Engine) -> None:
    """PostgreSQL quotes values in what it says of an error ("Key (name)=(...)"); only the code is kept."""

    @event.listens_for(engine, "handle_error")
    def _on_error(context: ExceptionContext) -> None:
        code = f"SQLSTATE {getattr(context.original_exception, 'sqlstate', None)}"
        for error in (context.original_exception, context.sqlalchemy_exception):
            if error is not None:
                error.args = (code,)


def _prepare(engine: Engine, begin: str) -> None:
    @event.listens_for(engine, "connect")
    def _on_connect(driver: Any, _record: object) -> None:
        driver.isolation_level = None  # the driver must not begin transactions in its own way
        cursor = driver.cursor()
        for name, value in PRAGMAS.items():
            cursor.execute(f"PRAGMA {name}={value}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)
