"""Logging by allow-list: identifiers and codes pass, anything else is dropped.

Names, dates of birth, answers and tokens never reach a log line, because only the keys below are written.
"""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any

ALLOWED_KEYS = frozenset(
    {
        "code", "count", "duration_ms", "error", "exc_type", "file", "item", "job", "kind", "kiosk", "link_id",
        "path", "place", "port", "problem", "program", "questionnaire", "reason", "record_id", "revision", "screen",
        "status", "step", "ticket", "version", "visit_id",
    }
)  # fmt: skip
_ROOT = "kiosk"


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


def configure(level: int = logging.INFO) -> None:
    """Send log lines as JSON to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLines())
    logger = logging.getLogger(_ROOT)
    logger.handlers = [handler]
    logger.setLevel(level)
    logger.propagate = False


def get(where: str) -> Log:
    """A logger that names the module it speaks for."""
    return Log(where)
