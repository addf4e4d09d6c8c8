"""The seeker process as `gyeot seeker` runs it, in practice mode, on a store of its own. Used by `turns.py`.

`prepare` makes the tables, the keys and the center's key; `serve` runs one process, and may be started several times.
"""

from __future__ import annotations

import argparse
import asyncio
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.crowd import SECRET, TOKEN
from bot.process import run_seeker
from handoff.auth import first_administrator
from shell.listening import listening_socket
from shell.logs import configure_logs
from shell.sealing import make_keys
from shell.settings import Settings
from shell.store import open_store, upgrade


def prepare(folder: Path, database: str) -> None:
    """Make everything that a center has before its first day."""
    make_keys(folder / "keys")
    with closing(open_store(database)) as store:
        upgrade(store)
        first_administrator(store, "benchmark", clock=lambda: datetime.now(UTC), practice=True)  # noqa: TID251 - for real


def serve(
    folder: Path, database: str, web_port: int, port: int | None, api: str | None, *, real_pace: bool = False
) -> None:
    """Serve the web chat and, with a Bot API, the Telegram bot, until the process is told to stop."""
    configure_logs("WARNING")
    telegram: dict[str, object] = {}
    if port is not None:
        telegram = {
            "telegram_token": TOKEN,
            "telegram_api": api,
            # Telegram's own limit (28 messages a second) would be all that is measured.
            "telegram_per_second": 100_000,
            "telegram_chat_per_second": 100_000,
            "telegram_webhook_url": f"http://127.0.0.1:{port}",
            "telegram_webhook_secret": SECRET,
            "telegram_webhook_port": port,
        }
    if real_pace:
        del telegram["telegram_per_second"], telegram["telegram_chat_per_second"]
    settings = Settings(
        practice=True,
        database_url=database,
        keys_folder=folder / "keys",
        center_name="practice",
        seeker_port=web_port,
        public_url=f"http://127.0.0.1:{web_port}",
        log_level="WARNING",
        **telegram,
    )
    with closing(listening_socket("127.0.0.1", web_port, "GYEOT_SEEKER_PORT")) as listener:
        asyncio.run(run_seeker(settings, listener))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=["prepare", "serve"])
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--database", required=True)
    parser.add_argument("--web-port", type=int, default=8080)
    parser.add_argument("--port", type=int, help="of the Telegram webhook; without it there is no bot")
    parser.add_argument("--api")
    parser.add_argument("--real-pace", action="store_true", help="as fast as Telegram allows, and no faster")
    asked = parser.parse_args()
    if asked.task == "prepare":
        prepare(asked.folder, asked.database)
    else:
        serve(asked.folder, asked.database, asked.web_port, asked.port, asked.api, real_pace=asked.real_pace)
