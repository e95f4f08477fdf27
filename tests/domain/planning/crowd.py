"""A plan of twenty practitioners over ninety days, of which much is taken."""

from datetime import UTC, datetime, timedelta

from kiosk.domain.planning import BookedKind, Calendar, Hours, Planning
from kiosk.domain.planning.free import TakenTime, minute_of

PRACTITIONERS, DAYS = 20, 90
BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
END = BEGIN + timedelta(days=DAYS)


def of_everybody() -> tuple[Planning, list[TakenTime]]:
    """The plan, and what is taken of it."""
    hours = (Hours((1, 2, 3, 4, 5), 540, 1020),)
    everybody = tuple(Calendar(f"p{number}", f"P{number}", hours=hours) for number in range(PRACTITIONERS))
    kind = BookedKind("family", "", 20, 5, 5, tuple(item.id for item in everybody))
    zero = minute_of(BEGIN)
    taken = [
        TakenTime(f"p{number % PRACTITIONERS}", 0, zero + number * 26, zero + number * 26 + 25)
        for number in range(5000)
    ]
    return Planning(everybody, (kind,)), taken
