"""For operators and reviewers: logs that cannot carry words.

A log line holds only listed keys with values of their listed kind: a code, a class name, a small number, a pseudonym.
Everything else is dropped, whatever it is. Lines of other libraries are reduced to logger, level and the class of the
error, since their messages may quote what somebody typed. There are no tracebacks; `where` names the last line of code.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
from collections.abc import Callable, Mapping, MutableMapping
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import structlog

__all__ = ["allow_list", "configure_logs"]

_Rule = Callable[[object], bool]
_MOST = 1_000_000  # a larger number may be somebody's chat id


def _pattern(expression: str) -> _Rule:
    compiled = re.compile(expression)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -_MOST <= value <= _MOST


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _one_of(*codes: str) -> _Rule:
    return lambda value: isinstance(value, str) and value in codes


_class_name = _pattern(r"[A-Za-z_][A-Za-z0-9_]{0,63}")

# Every key that may be logged, with what its value must look like. Add a key here, and nowhere else.
ALLOWED: Mapping[str, _Rule] = {
    "event": _pattern(r"[a-z]{2,20}(_[a-z]{1,20}){1,5}"),  # at least two words joined by _, as nobody types
    "level": _one_of("debug", "info", "warning", "error", "critical"),
    "logger": _one_of(
        "aiogram", "aiosqlite", "alembic", "asyncio", "concurrent", "httpx", "py", "root", "sqlalchemy", "starlette",
        "telegram", "uvicorn", "other",
    ),
    "error": _class_name,
    "where": _pattern(r"[A-Za-z0-9_]{1,64}\.py:[0-9]{1,6}"),
    "channel": _one_of("web", "terminal", "telegram", "desk"),
    "reason": _one_of(
        "locked", "read_only", "disk_error", "disk_full", "no_memory", "cannot_open", "damaged", "no_permission",
        "not_upgraded", "closed", "clock_jumped", "clock_behind", "too_many_due", "refused", "unreadable",
    ),
    "part": _one_of(  # what `shell.watching` looks after, and what is wrong there
        "store", "writer", "from_desk", "relay", "retention", "duty", "poller", "webhook", "cases", "bell", "other",
        "silent", "case_urgent", "case_waiting", "outbox", "replies",
    ),
    "kind": _one_of("claimed", "replied", "returned", "closed"),
    "conversation": _pattern(r"[0-9a-f]{32}"),
    "case": _pattern(r"[a-z]{3,12}-[a-z]{3,12}-[0-9]{2}"),
    "staff_id": _pattern(r"[0-9a-f]{16,32}"),
    "key_id": _pattern(r"[0-9a-f]{16}"),
    "row": _number,
    "count": _number,
    "conversations": _number,
    "seen": _number,
    "outbox": _number,
    "replies": _number,
    "seconds": _number,
    "attempts": _number,
    "status": _number,
    "port": _number,
    "practice": _flag,
    "repeated": _flag,
}  # fmt: skip


def allow_list(_logger: object, _method: str, line: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Keep the listed keys whose values fit; name the class and place of an error instead of its text."""
    error = line.get("exc_info")
    if error is True:
        error = sys.exc_info()[1]
    elif isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        line = {**line, **_error(error)}
    kept: dict[str, Any] = {}
    for key, value in line.items():
        plain = value.value if isinstance(value, Enum) else value
        if key in ALLOWED and ALLOWED[key](plain):
            kept[key] = plain
    kept.setdefault("event", "event_withheld")
    return kept


def configure_logs(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Send all logs of this process, and of every library in it, as JSON lines to a stream (standard error).

    Call once, before servers start; give uvicorn `log_config=None`, or it sets up its own.
    """
    out = sys.stderr if stream is None else stream
    lowest = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[structlog.processors.add_log_level, allow_list, _stamp, _line],
        wrapper_class=structlog.make_filtering_bound_logger(lowest),
        logger_factory=structlog.WriteLoggerFactory(out),
        cache_logger_on_first_use=False,
    )
    handler = _Reduced(out)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(lowest)
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    for chatty in ("uvicorn.access", "sqlalchemy", "aiosqlite", "alembic"):
        logging.getLogger(chatty).setLevel(max(lowest, logging.WARNING))
    logging.captureWarnings(capture=True)
    sys.excepthook = _report
    threading.excepthook = lambda given: _report(given.exc_type, given.exc_value, given.exc_traceback)
    sys.unraisablehook = lambda given: _report(given.exc_type, given.exc_value, given.exc_traceback)


class _Reduced(logging.Handler):
    """Writes a line of the standard library's logging without its message."""

    def __init__(self, out: TextIO) -> None:
        super().__init__()
        self._out = out

    def emit(self, record: logging.LogRecord) -> None:
        top = record.name.split(".")[0]
        known = ALLOWED["logger"](top)
        line: dict[str, Any] = {"event": "library_event", "logger": top if known else "other"}
        line["level"] = record.levelname.lower()
        line["exc_info"] = record.exc_info
        self._out.write(_line(None, "", _stamp(None, "", dict(allow_list(None, "", line)))) + "\n")
        self._out.flush()


_stamp = structlog.processors.TimeStamper(fmt="iso", utc=True, key="at")


def _line(_logger: object, _method: str, line: MutableMapping[str, Any]) -> str:
    return json.dumps(line)


def _error(error: BaseException) -> dict[str, str]:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    named = {"error": type(error).__name__}
    if trace is not None:
        named["where"] = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
    return named


def _report(kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    structlog.get_logger().critical("process_error", **({"error": kind.__name__} if error is None else _error(error)))
