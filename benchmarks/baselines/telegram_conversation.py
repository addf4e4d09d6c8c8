"""Six steps in python-telegram-bot's ConversationHandler with PicklePersistence, all settings as they come.

The webhook is a small Starlette application, as in the library's own example for a webhook of one's own. The pickle is
written once a minute, so a short run meets none of its pauses (1.7 s with 1,000 conversations).
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from benchmarks.crowd import SECRET, TOKEN

STEPS = 6


async def begin(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question."""
    if update.message is not None:
        await update.message.reply_text("0")
    return 0


def _step(number: int) -> Any:
    async def answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        if update.message is not None and context.user_data is not None:
            context.user_data[number] = update.message.text
            await update.message.reply_text(str(number + 1))
        return number + 1 if number + 1 < STEPS else ConversationHandler.END

    return answered


async def serve(api: str, port: int, folder: Path) -> None:
    """Answer until the process is told to stop."""
    application = (
        Application.builder()
        .token(TOKEN)
        .base_url(f"{api}/bot")
        .updater(None)
        .persistence(PicklePersistence(folder / "conversations.pickle"))
        .build()
    )
    said = filters.TEXT & ~filters.COMMAND
    states: dict[object, list[Any]] = {number: [MessageHandler(said, _step(number))] for number in range(STEPS)}
    entry: list[Any] = [CommandHandler("start", begin)]
    application.add_handler(
        ConversationHandler(entry_points=entry, states=states, fallbacks=entry, name="steps", persistent=True)
    )

    async def hook(request: Request) -> Response:
        if request.headers.get("x-telegram-bot-api-secret-token") != SECRET:
            return Response(status_code=403)
        await application.update_queue.put(Update.de_json(await request.json(), application.bot))
        return Response()

    app = Starlette(routes=[Route("/hook", hook, methods=["POST"])])
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="critical", access_log=False))
    async with application:
        await application.bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token=SECRET)
        await application.start()
        await server.serve()
        await application.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--api", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    asked = parser.parse_args()
    asyncio.run(serve(asked.api, asked.port, asked.folder))
