"""In which order those who have arrived stand, proven without a window or a record."""

from datetime import UTC, date, datetime, timedelta
from itertools import permutations

from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.arrived import as_they_came, in_their_turn, is_unseen, unseen_first
from kiosk.domain.visit.visit import ArrivalRow

NINE = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def row(
    visit_id: str,
    *,
    booked: int | None = 0,
    arrived: int = 0,
    status: TicketStatus = TicketStatus.WAITING,
    seen: bool = False,
    known: bool = True,
) -> ArrivalRow:
    """Somebody, with minutes after nine."""
    return ArrivalRow(
        visit_id=visit_id,
        ticket_id=f"t-{visit_id}" if known else "",
        ticket="A 01",
        ticket_status=status,
        patient_name="",
        birth_date=date.min,
        language="en",
        mrn="",
        booked_at=None if booked is None else NINE + timedelta(minutes=booked),
        practitioner="",
        arrived_at=NINE + timedelta(minutes=arrived),
        acknowledged_at=NINE if seen else None,
        acknowledged_by="",
        called_at=None,
        called_by="",
        room="",
        checklist=(),
        pending_changes=0,
        version=1,
    )


def names(rows: object) -> str:
    return "".join(item.visit_id for item in rows)  # type: ignore[attr-defined]


def test_the_earlier_booking_is_called_first_then_who_came_first() -> None:
    people = [
        row("b", booked=10, arrived=0),
        row("a", booked=5, arrived=9),
        row("c", booked=10, arrived=3),
        row("d", booked=10, arrived=3),
        # Without a booking their arrival counts for one.
        row("e", booked=None, arrived=20),
        row("x", status=TicketStatus.CALLED),
        row("y", known=False),
    ]
    for order in permutations(people[:5]):
        assert names(in_their_turn([*order, *people[5:]])) == "abcde"


def test_whom_nobody_has_seen_stands_on_top_and_otherwise_nobody_moves() -> None:
    people = [
        row("a", seen=True),
        row("b"),
        row("c", seen=True),
        row("d"),
        row("x", status=TicketStatus.DONE),
    ]
    assert names(unseen_first(people)) == "bdac"
    assert [is_unseen(item) for item in people] == [False, True, False, True, False]


def test_first_come_first() -> None:
    people = [row("c", arrived=2), row("b", arrived=1), row("a", arrived=2)]
    assert names(as_they_came(people)) == "bac"
