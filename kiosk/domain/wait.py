"""How long a patient will wait, as a range in words: from the booked time and from how late the day is running."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from statistics import median

STEP_MINUTES = 5
SHORTEST_SPAN = 5
# Beyond this an estimate promises more than anyone knows.
LONGEST_MINUTES = 180


def estimate(start: datetime, now: datetime, delays: Sequence[timedelta]) -> tuple[int, int] | None:
    """(least, most) minutes until a patient booked at ``start`` is called, in steps of five; None when nobody can tell.

    ``delays`` are how late the last patients of the same practitioner were called today; the median is what the
    next one may expect. Early calls count as on time.
    """
    late = median(max(0.0, delay.total_seconds()) for delay in delays) if delays else 0.0
    minutes = max(0.0, ((start - now).total_seconds() + late) / 60)
    if minutes > LONGEST_MINUTES:
        return None
    least = int(minutes // STEP_MINUTES) * STEP_MINUTES
    span = SHORTEST_SPAN if minutes < 30 else 2 * SHORTEST_SPAN
    return least, least + span
