"""Logging by allow-list: identifiers and codes pass, anything else is dropped.

Names, dates of birth, answers and tokens never reach a log line, because only the keys below are written.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk import paths

ALLOWED_KEYS = frozenset(
    {
        "code", "count", "duration_ms", "error", "exc_type", "file", "item", "job", "kind", "kiosk", "link_id",
        "path", "place", "port", "problem", "program", "questionnaire", "reason", "record_id", "revision", "screen",
        "status", "step", "ticket", "version", "visit_id",
    }
)  # fmt: skip
_ROOT = "kiosk"
# Bytes of a file of the log, before it makes way.
LARGEST = 4_000_000


class _JsonLines(logging.Formatter):
    """One JSON object a line: what the event brought, its name, level, place and time in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        facts: dict[str, Any] = dict(getattr(record, "facts", {}))
        return json.dumps(
            facts
            | {
                "event": record.getMessage(),
                "level": record.levelname.lower(),
                "where": record.name,
                "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(),
            },
            default=str,
        )


class Log:
    """Says events with their facts; only allowed keys are kept."""

    def __init__(self, where: str) -> None:
        self._logger = logging.getLogger(where)

    def info(self, event: str, **facts: object) -> None:
        """Something that happened as it should."""
        self._say(logging.INFO, event, facts)

    def warning(self, event: str, **facts: object) -> None:
        """Something that staff or IT may want to look at."""
        self._say(logging.WARNING, event, facts)

    def error(self, event: str, **facts: object) -> None:
        """Something that does not work."""
        self._say(logging.ERROR, event, facts)

    def _say(self, level: int, event: str, facts: dict[str, object]) -> None:
        allowed = {key: value for key, value in facts.items() if key in ALLOWED_KEYS}
        self._logger.log(level, event, extra={"facts": allowed})


class _LinesInFile(logging.Handler):
    """Adds lines to a file that only its owner may read. A full one makes way, the one before it is kept; a place that
    cannot be written takes nothing, since a program must not stop for its log."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line, whole: several programs may add to one file."""
        line = f"{self.format(record)}\n".encode()
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > LARGEST:
                self._path.replace(self._path.with_name(f"{self._path.name}.1"))
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            descriptor = os.open(self._path, flags, 0o600)
            try:
                os.write(descriptor, line)
            finally:
                os.close(descriptor)


def configure(level: int = logging.INFO, path: Path | None = None) -> None:
    """Send log lines as JSON to the file at ``path``, or to standard error."""
    handler = logging.StreamHandler(sys.stderr) if path is None else _LinesInFile(path)
    handler.setFormatter(_JsonLines())
    logger = logging.getLogger(_ROOT)
    logger.handlers = [handler]
    logger.setLevel(level)
    logger.propagate = False


def begin(program: str) -> None:
    """The log of a program that begins: a file of its own, or what ``KIOSK_LOG`` names, a file or ``stderr``."""
    chosen = os.environ.get("KIOSK_LOG", "")
    if chosen == "stderr":
        configure()
    else:
        configure(path=Path(chosen) if chosen else paths.log_file(program))


def place(error: BaseException) -> str:
    """Where in our code an error came up, as ``file:line``; empty where it was not in ours."""
    ours = Path(__file__).resolve().parent
    found = ""
    trace = error.__traceback__
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(ours):
            found = f"{path.relative_to(ours.parent).as_posix()}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found


def get(where: str) -> Log:
    """A logger that names the module it speaks for."""
    return Log(where)
