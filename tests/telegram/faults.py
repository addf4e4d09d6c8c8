"""What can go wrong between a bot and Telegram, by order or by seeded chance."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.telegram.chats import Refused

DESCRIPTIONS = {
    400: "Bad Request: chat not found",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class Hang(Exception):
    """The call is not carried out and gets no answer for `seconds`; then the connection breaks."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Cut(Exception):
    """The connection breaks before the call is carried out."""


@dataclass
class Planned:
    """A fault that waits for its call."""

    method: str | None
    chat_id: int | None
    times: int
    kind: str
    status: int = 0
    retry_after: int | None = None
    description: str | None = None
    seconds: float = 0

    def fits(self, method: str, chat_id: int | None) -> bool:
        return (self.method is None or self.method.lower() == method) and self.chat_id in {None, chat_id}


class Faults:
    """The plan: faults named for the next calls come first, then chance."""

    def __init__(self, seed: int = 0) -> None:
        self._chance = random.Random(seed)
        self._planned: list[Planned] = []
        self._rates: dict[str, float] = {}
        self._retry_after = (1, 5)
        self._seconds = 3600.0
        self.double_deliveries = 0.0

    def fail_next(
        self,
        method: str | None = None,
        *,
        status: int = 429,
        retry_after: int | None = None,
        chat_id: int | None = None,
        times: int = 1,
        description: str | None = None,
    ) -> None:
        """Refuse the next calls of a method (None: of any), without carrying them out.

        `retry_after` is in whole seconds and stands for 3 with status 429.
        """
        if status == 429 and retry_after is None:
            retry_after = 3
        self._planned.append(Planned(method, chat_id, times, "refuse", status, retry_after, description))

    def lose_answer(self, method: str | None = None, *, chat_id: int | None = None, times: int = 1) -> None:
        """Carry the next calls out, then break the connection instead of answering."""
        self._planned.append(Planned(method, chat_id, times, "lose"))

    def hang_next(
        self, method: str | None = None, *, seconds: float = 3600, chat_id: int | None = None, times: int = 1
    ) -> None:
        """Leave the next calls without an answer for real `seconds`, then break the connection; nothing is done."""
        self._planned.append(Planned(method, chat_id, times, "hang", seconds=seconds))

    def cut_next(self, method: str | None = None, *, chat_id: int | None = None, times: int = 1) -> None:
        """Break the connection of the next calls at once; nothing is done."""
        self._planned.append(Planned(method, chat_id, times, "cut"))

    def rate(
        self,
        *,
        p429: float = 0,
        p5xx: float = 0,
        p_timeout: float = 0,
        p_lost_answer: float = 0,
        p_cut: float = 0,
        retry_after: tuple[int, int] = (1, 5),
        seconds: float = 3600,
    ) -> None:
        """From now on, let chance decide at each call; `rate()` ends it. `seconds` is how long a timeout hangs."""
        self._rates = {"429": p429, "5xx": p5xx, "hang": p_timeout, "lose": p_lost_answer, "cut": p_cut}
        self._rates = {kind: chance for kind, chance in self._rates.items() if chance}
        self._retry_after = retry_after
        self._seconds = seconds

    def clear(self) -> None:
        """Plan nothing any more, and leave nothing to chance."""
        self._planned.clear()
        self._rates = {}
        self.double_deliveries = 0.0

    def doubles(self) -> bool:
        """Whether this delivery happens once more."""
        return self.double_deliveries > 0 and self._chance.random() < self.double_deliveries

    def check(self, method: str, chat_id: int | None) -> bool:
        """Decide about a call; True when its answer shall get lost.

        Raises:
            Refused: it is answered with an error.
            Hang: it gets no answer.
            Cut: its connection breaks.
        """
        if not self._planned and not self._rates:
            return False
        for planned in self._planned:
            if planned.fits(method, chat_id):
                planned.times -= 1
                if planned.times <= 0:
                    self._planned.remove(planned)
                return self._happen(planned)
        for kind, chance in self._rates.items():
            if self._chance.random() < chance:
                return self._happen(self._by_chance(kind))
        return False

    def _by_chance(self, kind: str) -> Planned:
        if kind == "429":
            return Planned(None, None, 1, "refuse", 429, self._chance.randint(*self._retry_after))
        if kind == "5xx":
            return Planned(None, None, 1, "refuse", self._chance.choice([500, 502, 503, 504]))
        return Planned(None, None, 1, kind, seconds=self._seconds)

    @staticmethod
    def _happen(planned: Planned) -> bool:
        match planned.kind:
            case "lose":
                return True
            case "hang":
                raise Hang(planned.seconds)
            case "cut":
                raise Cut
        if planned.status == 429:
            raise Refused(429, f"Too Many Requests: retry after {planned.retry_after}", retry_after=planned.retry_after)
        description = planned.description or DESCRIPTIONS.get(planned.status, "Internal Server Error")
        raise Refused(planned.status, description, retry_after=planned.retry_after)
