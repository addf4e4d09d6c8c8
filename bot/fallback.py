"""The last resort: words that need no database, and the memory of who has heard them already.

While the store cannot commit, nothing is acknowledged, and the fallback goes out at most once per chat and hour.
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["EVERY_SECONDS", "Fallback"]

EVERY_SECONDS = 60 * 60
# In a long trouble with many chats the oldest memories go first; each is a keyed pseudonym and a time.
MOST = 50_000


class Fallback:
    """Remembers, in memory only, when each chat last got the fallback."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Take the clock in seconds."""
        self._now = now
        self._told: dict[str, float] = {}

    def due(self, conversation: str) -> bool:
        """Whether this chat should get the fallback now. Asking counts as giving it."""
        now = self._now()
        last = self._told.get(conversation)
        if last is not None and 0 <= now - last < EVERY_SECONDS:
            return False
        self._told.pop(conversation, None)
        self._told[conversation] = now
        while len(self._told) > MOST:
            del self._told[next(iter(self._told))]
        return True
