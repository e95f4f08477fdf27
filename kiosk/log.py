"""Logging by allow-list: identifiers and codes pass, anything else is dropped.

Names, dates of birth, answers and tokens never reach a log line, because only the keys below are written.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

ALLOWED_KEYS = frozenset(
    {
        "event", "level", "timestamp", "code", "count", "duration_ms", "error", "exc_type", "file", "item",
        "job", "kind", "kiosk", "link_id", "path", "port", "problem", "program", "questionnaire", "reason",
        "record_id", "revision", "screen", "status", "step", "ticket", "version", "visit_id", "where",
    }
)  # fmt: skip


def keep_allowed(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every key that is not on the list."""
    return {key: value for key, value in event.items() if key in ALLOWED_KEYS}


def configure(level: int = logging.INFO) -> None:
    """Send log lines as JSON to standard error."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            keep_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def get(where: str) -> Any:
    """A logger that names the module it speaks for."""
    return structlog.get_logger(where=where)
