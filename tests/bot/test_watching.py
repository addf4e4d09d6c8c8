"""What an operator may see of a running seeker process, and how a silent part is noticed (R23)."""

from __future__ import annotations

from pathlib import Path

import httpx

from shell.watching import watched
from tests.bot.center import TO_A_COUNSELOR, Clock, opened
from tests.commands.command_line import free_port


async def test_a_running_process_shows_its_turns_and_that_every_part_lives(folder: Path, clock: Clock) -> None:
    port = free_port()
    async with opened(folder, clock, metrics_port=port) as center, watched(center.running.watch, center.settings):
        person = center.browser()
        await person.open()
        await person.tap(*TO_A_COUNSELOR)
        await center.settled()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
            health = await client.get("/healthz")
            metrics = (await client.get("/metrics")).text
        assert health.json() == {"ok": True, "process": "seeker", "silent": {}}
        assert f'gyeot_turns_total{{channel="web"}} {float(1 + len(TO_A_COUNSELOR))}' in metrics
        assert 'gyeot_outbox_waiting{channel="web"} 0.0' in metrics
        for part in ("from_desk", "relay", "duty", "retention"):
            assert f'gyeot_loop_last_seen_seconds{{loop="{part}"}}' in metrics
        assert center.conversation(person) not in metrics


async def test_a_part_that_has_fallen_silent_is_named(folder: Path, clock: Clock) -> None:
    async with opened(folder, clock, metrics_port=free_port()) as center:
        watch = center.running.watch
        assert watch is not None
        center.store.close()  # nothing can be written or read any more
        silent = (await watch.health()).as_json()
        assert silent["ok"] is False
        assert {"store", "writer"} <= set(silent["silent"])  # type: ignore[call-overload]
        watch.close()
