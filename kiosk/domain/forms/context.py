"""What expressions may know besides the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True)
class Context:
    """What expressions may know besides the answers: the time (aware), and FHIR resources by name (``patient``).

    ``ticks`` counts seconds, for a last guard against expressions that take long; without it they are only counted.
    """

    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    resources: Mapping[str, Any] = field(default_factory=dict)
    ticks: Callable[[], float] | None = None

    @property
    def offset(self) -> str:
        """How far the clinic is from UTC, as FHIR writes it."""
        text = self.now.strftime("%z")
        return f"{text[:3]}:{text[3:5]}" if text.strip("+-0") else "Z"
