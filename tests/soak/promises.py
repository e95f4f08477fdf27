"""What must hold of a record after every step of a day; rows are as the tables have them, by their ids where said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import RowMapping

from kiosk.domain.audit import Action
from kiosk.domain.desk import EntryReason
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import OPEN as OPEN_PAYMENT
from kiosk.domain.money.payments import PaymentState, PayWay
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.planning.bookings import PlannedBooking
from kiosk.domain.queue import OPEN, TicketStatus
from kiosk.domain.visit.arrived import is_here
from kiosk.domain.visit.visit import ArrivalRow, VisitStatus
from kiosk.services.visit.applying import StepRefused

Rows = Sequence[RowMapping]
ById = Mapping[str, RowMapping]
# A payment that was taken, whatever became of it later.
KEPT = (PaymentState.APPROVED, PaymentState.VOIDED, PaymentState.REFUNDED)


def nothing_is_lost(
    acknowledged: Mapping[str, str],
    openings: Mapping[str, tuple[int, tuple[str, ...]]],
    kept: Collection[str],
    linked: Collection[str],
) -> None:
    """I1: a step that was acknowledged (its id, with that of its opening) is kept, or opened what its patient has."""
    for record_id, opening in acknowledged.items():
        if record_id not in kept:
            opened = record_id == opening and set(linked).issuperset(openings[opening][1])
            assert opened, "I1: an acknowledged step is neither applied, nor at the desk, nor waiting"


def whose_is_told(entries: Iterable[RowMapping], *, may_be_bare: bool) -> None:
    """I1: the desk is told whose its entries are; those that ``may_be_bare`` say at least that there is something.

    Of too many tries at a kiosk nobody can say whose they were.
    """
    for row in entries:
        if row["reason"] == EntryReason.MANY_TRIES:
            continue
        bare = may_be_bare and set(row["detail"]) == {"step"}
        assert row["family"] or bare, f"I1: the desk is not told whose a {row['reason']} is"


def everything_is_once(links: Rows, visits: ById, tickets: Rows, booked: Mapping[str, str]) -> None:
    """I2: nobody is twice in one place: of a booking there is one visit that came of it, of a number one ticket.

    Of a patient's day there is one visit that is begun at a site; who has left may come back, and that is another.
    ``booked`` are the sites of bookings, empty where nobody can say.
    """
    sites: dict[str, str] = {}
    for row in links:
        sites[row["visit_id"]] = booked[row["appointment_id"]] or sites.get(row["visit_id"], "")
    stood = [row for row in links if visits[row["visit_id"]]["status"] != VisitStatus.CANCELLED]
    begun = [
        {**row, "site": sites.get(key, "")}
        for key, row in visits.items()
        if row["status"] == VisitStatus.PLANNED
    ]
    for rows, key in (
        ([{**row, "day": visits[row["visit_id"]]["day"]} for row in stood], ("appointment_id", "day")),
        (tickets, ("visit_id",)),
        (tickets, ("day", "letter", "number")),
        (begun, ("patient_id", "day", "site")),
    ):
        found = [tuple(row[name] for name in key) for row in rows]
        assert len(found) == len(set(found)), f"I2: {key} is there twice"
    with_ticket = {row["visit_id"] for row in tickets}
    for row in visits.values():
        assert (row["arrived_at"] is not None) == (row["id"] in with_ticket), "I2: arrived without a ticket"


def carried_out_once(applied: ById, kind: str, stored: Rows) -> None:
    """I2: of every step of this kind there is what it says, and nothing else."""
    wanted = {key for key, row in applied.items() if row["kind"] == kind}
    assert {row["id"] for row in stored} == wanted, f"I2: {kind}"


def told_once(applied: ById, audit: Rows) -> None:
    """I2: the audit has a line of each step, but of pages that are only kept.

    Of a record that the desk was told of as well, the desk's own act is another line.
    """
    told = Counter(
        row["record_id"] for row in audit if row["record_id"] and row["action"] != Action.DESK_ENTRY_SETTLED
    )
    for key, row in applied.items():
        expected = 0 if row["kind"] == "PageKept" else 1
        assert told[key] == expected, "I2: a step was carried out twice, or without the audit"


def one_caller_each(tickets: Rows, called: Mapping[str, str]) -> None:
    """I3: who was ``called`` is that caller's, and nobody else is called."""
    for row in tickets:
        if row["id"] in called:
            assert row["called_by"] == called[row["id"]], "I3: somebody else's call stands in the record"
        else:
            assert row["status"] == TicketStatus.WAITING, "I3: nobody has called this one"


def nobody_is_out_of_sight(tickets: Rows, shown: Iterable[ArrivalRow], turn: Iterable[str]) -> None:
    """I7: whoever has a ticket that nobody has closed is in the list of those who are here; who waits, in the queue.

    ``shown`` are the arrivals that staff look at, ``turn`` the visits of those who wait, as they will be called.
    """
    here = {row["visit_id"] for row in tickets if row["status"] in OPEN}
    assert {row.visit_id for row in shown if is_here(row)} == here, "I7: staff do not see who is here"
    waiting = {row["visit_id"] for row in tickets if row["status"] == TicketStatus.WAITING}
    assert set(turn) == waiting, "I7: somebody waits whom nobody will call"


def nobody_is_elsewhere(
    links: Rows,
    tickets: Rows,
    booked: Mapping[str, str],
    moved: Collection[str],
    let_in: Mapping[str, str],
) -> None:
    """I7: a visit is at one site, and whoever waits for it waits there, where staff look.

    ``booked`` are the sites of bookings, empty where nobody can say: of these the desk that has ``let_in`` a visit
    says where they wait. Who came for nothing but bookings that the source has ``moved`` to other days may wait
    without a site: staff of every site look for them.
    """
    sites: dict[str, set[str]] = {}
    stayed = {row["visit_id"] for row in links if row["appointment_id"] not in moved}
    for row in links:
        sites.setdefault(row["visit_id"], set()).add(booked[row["appointment_id"]])
    for visit_id, found in sites.items():
        assert len(found - {""}) <= 1, f"I7: {visit_id} is at two sites"
    for row in tickets:
        everywhere = row["place"] == "" and row["visit_id"] not in stayed
        found = sites[row["visit_id"]]
        at_desk = found == {""} and row["place"] == let_in.get(row["visit_id"])
        assert everywhere or at_desk or row["place"] in found, (
            "I7: somebody waits at another site than they are booked at"
        )


def everybody_is_known(
    finished: Iterable[str],
    given: Mapping[str, str],
    entries: ById,
    applied: ById,
    tickets: Mapping[str, str],
) -> None:
    """I1, I4 at the end of a day: who finished has arrived or is with the desk; each number that was given is known.

    ``given`` has the number by the finish for which a kiosk gave it without a record; ``tickets`` those by their visit.
    """
    told = {row["detail"].get("given") for row in entries.values()}
    for finish in finished:
        arrived = finish in entries or applied[finish]["visit_id"] in tickets
        assert arrived, "I1: somebody finished and has not arrived"
    for finish, number in given.items():
        known = finish in entries or number in told or tickets[applied[finish]["visit_id"]] == number
        assert known, "I4: a patient holds a number that nobody knows"


def opens_nothing(work: Callable[..., object], *arguments: object) -> None:
    """I5: the act is refused, for it is about somebody else, or comes too late."""
    try:
        work(*arguments)
    except StepRefused:
        return
    raise AssertionError("I5: a session opens what is not its patient's, or no longer")


def as_staff_were_told(
    what: str,
    rows: Rows,
    told: Mapping[str, tuple[str, str]],
    shown: Iterable[str],
    age: str,
    now: datetime,
) -> None:
    """Each ``what`` stands as staff were ``told`` (its state, and whose it is), and none is lost or there twice.

    ``shown`` are those that staff look at, ``age`` the column of since when each is there: who has none, nobody sees
    that it has waited.
    """
    assert {row["id"] for row in rows} == set(told), f"a {what} was lost, or is there twice"
    for row in rows:
        state, owner = told[row["id"]]
        assert row["state"] == state, f"a {what} is {row['state']}, and staff were told that it is {state}"
        if state == "taken":
            assert row["owner"] == owner, f"a {what} is somebody else's"
        elif state == "open":
            assert not row["owner"], f"a {what} that nobody has taken is somebody's"
        assert row[age], f"a {what} has no age"
        assert row[age] <= now, f"a {what} is from tomorrow"
    seen = list(shown)
    assert len(seen) == len(set(seen)), f"a {what} is shown twice"
    open_ones = {key for key, (state, _) in told.items() if state in ("open", "taken")}
    assert open_ones <= set(seen), f"a {what} that somebody has to see to is out of sight"


def as_the_terminal_says(payments: Rows, took: Mapping[str, Money], gave: Mapping[str, Money]) -> None:
    """Money at the terminal is money in the record, and of each payment once; what is open may be either."""
    known = {row["id"]: row for row in payments}
    assert {*took, *gave} <= known.keys(), "money: the terminal has what the record does not know"
    for key, row in known.items():
        if row["way"] != PayWay.CAISSE_AP or row["state"] in OPEN_PAYMENT:
            continue
        there = (gave if row["returns_id"] else took).get(key)
        held = row["taken"] if row["state"] in KEPT else 0
        assert held == (there.minor if there else 0), (
            f"money: {row['state']} in the record, {there} at the terminal"
        )


def no_time_is_doubled(booked: Iterable[PlannedBooking]) -> None:
    """Nobody, and no room, is booked twice at one time, but where staff have said that it shall be."""
    free_from: dict[str, datetime] = {}
    for item in sorted(booked, key=lambda item: item.start):
        for calendar in () if item.overbooked else item.calendars:
            until = free_from.get(calendar)
            assert until is None or until <= item.start, f"{calendar} is booked twice at {item.start}"
            free_from[calendar] = item.end


def as_kiosks_were_told(told: Mapping[str, tuple[int, datetime | None]], booked: ById) -> None:
    """Each next visit stands as a kiosk said: whose it is and when; None where it was declined or moved away."""
    for key, (person, start) in told.items():
        row = booked.get(key)
        assert row is not None, "a next visit was lost"
        assert row["patient_id"] == f"p{person}", "a next visit is somebody else's"
        if start is None:
            assert row["status"] == AppointmentStatus.CANCELLED, "a next visit stands that was declined"
        else:
            found = (row["status"], row["start"])
            assert found == (AppointmentStatus.BOOKED, start), "a next visit is not as the kiosk said"


def nobody_here_is_missing(booked: Rows, came: Collection[str], noted: Collection[str]) -> None:
    """Whom staff have ``noted`` as missing is so until they ``came``; both by bookings."""
    missing = {row["id"] for row in booked if row["status"] == AppointmentStatus.NOSHOW}
    assert missing <= set(noted), "a booking counts as missed, and nobody has said so"
    assert not missing & set(came), "somebody who is here counts as missing"
