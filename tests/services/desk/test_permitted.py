"""Who may do what: each role, each call, both engines, exactly as the table says.

One file, though long: the table of calls is what all of it goes through.
"""

from __future__ import annotations

import inspect
import os
import pkgutil
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import Update, func, select, update
from sqlalchemy.engine import make_url

import kiosk.services.desk
import kiosk.services.staffing
from kiosk.devices.escpos import EscPos, EscPosAddress
from kiosk.domain import permissions
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Head
from kiosk.domain.failures import Refusal
from kiosk.domain.papers import PaperKind
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.people.corrections import NameAndBirth
from kiosk.domain.permissions import ALLOWED, NotAllowed, Permission, StaffRole
from kiosk.domain.printers import Raster
from kiosk.domain.queue import TicketStatus
from kiosk.domain.telephone.calls import About, CallEnding, Direction, Outcome, PhoneWay
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState
from kiosk.domain.telephone.numbers import dialled_number
from kiosk.domain.telephone.telling import CallerCheck, Claimed, PossibleCaller
from kiosk.domain.undo import MissedChange, WayBack
from kiosk.domain.visit.at_desk import TakenDown
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import ContactConfirmed, FieldChange, PageKept
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.at_kiosk import AtKioskService
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.callers import CallerService
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.desk.correcting import CorrectingService
from kiosk.services.desk.day_figures import FigureService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.exporting import ExportService
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.help import HelpService
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.letters import LetterService
from kiosk.services.desk.messages import MessageService
from kiosk.services.desk.missing import MissingService
from kiosk.services.desk.phone_calls import NotedCall, PhoneCallService, RingEnd
from kiosk.services.desk.printing import PrintingService
from kiosk.services.desk.privacy import PrivacyService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.registering import Particulars, RegisteringService
from kiosk.services.desk.undo import UndoService
from kiosk.services.desk.walk_ins import BookedNow, WalkIn, WalkInService
from kiosk.services.desk.who_is_here import WhoIsHereService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.sessions import SignedOut
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import LATE, signed_in
from tests.engines import OWNER, Filled, in_the_days_of_tests
from tests.factories import NOW, a_booking, a_contact, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit
from tests.services.desk.delay_calls import DELAY_LISTS, DELAYS
from tests.services.desk.message_calls import MESSAGES, WRITTEN
from tests.services.desk.money_calls import MONEY, MONEY_LISTS, Money
from tests.services.desk.planned_calls import PLANNING, Planned
from tests.services.desk.privacy_calls import PRIVACY
from tests.services.desk.taking_back_calls import TAKING_BACK
from tests.services.staffing.calls import STAFFING, TOLD, Staffing

# What programs do by themselves, under their own logins.
PROGRAMS = {
    *(f"DeskService.{call}" for call in ("bring", "answers", "report")),
    *("HelpService.call", "HelpService.is_answered", "QueueService.calls", "WaitService.at_board"),
    *(f"AccountService.{call}" for call in ("has_anybody", "now")),
    *(f"MailingService.{call}" for call in ("run", "owe", "give_up", "begin", "settle")),
    *(f"ReplyService.{call}" for call in ("hear", "unreadable")),
    "TextReplyService.hear",
}
# A call that was noted, and a way back from what was never done.
CALLED = About(dialled_number("555 010 0001"), "p1")
NOT_NEEDED = CallEnding(Outcome.NOT_NEEDED)
NEVER = PhoneWay("nothing", None, PhoneState.CLOSED, 1)
# The door, where everybody does something about themselves; its tests are its own.
DOORS = ("SigningInService", "EndingService")


PAGE = PageKept("urn:x", "1", {})


class House:
    """A clinic in which there is something for every call: two alike, one of whom has come and wants a change."""

    way: WayBack
    mistaken: BookedNow
    owed: str
    rang: str
    posted: str
    taken: TakenDown

    def __init__(self, database: Database) -> None:
        self.database = database
        one = a_patient(1)
        other = replace(a_patient(2), family=one.family, given=one.given, birth_date=one.birth_date)
        PatientService(database).save([one, other, a_patient(3)], [a_booking(1), a_booking(3)])
        self.staffing = Staffing(database, self.now)
        self.planned, self.money = Planned(database, self.now), Money()
        self.serve(database)
        self.one, self.other = one, other
        self.said = Particulars(one.family, one.given, one.birth_date)
        kiosk = Kiosk(database, SETTINGS, self.now)
        self.visit = kiosk.open_visit("p1", ("a1",), "kiosk-1").id
        for step in (
            ContactConfirmed((FieldChange("city", a_contact().city, "Elsewhere"),)),
            *whole_visit()[1:],
        ):
            kiosk.apply(record(self.visit, step))
        self.desk.bring(DeskEntry("left", "kiosk-1", "left", "pain", NOW, NOW, "A", None, {}))
        self.help.call("call", "kiosk-1", "contact", "p1")
        way = self.queue.acknowledge(self.visit, an_actor())
        assert way is not None
        self.way = way
        later = NOW + timedelta(hours=1)
        self.owed = self.call_backs.promise(CALLED, later, an_actor()).call_id
        self.rang = self.phone_calls.ring("555 010 0001", "", an_actor()).call_id
        signed_in(database, "Somebody else", StaffRole.MANAGER)
        self.posted = self.messages.write(WRITTEN, an_actor()).message_id
        self.money.fill(an_actor())
        self.mistaken = BookedNow(other, a_booking(2, key="none"))
        self.taken = TakenDown(one, self.visit, "", True, (), way)

    @staticmethod
    def of(database: Database, filled: House) -> House:
        """A house that was filled, in a copy of its record."""
        house = copy(filled)
        house.staffing = copy(filled.staffing)
        house.planned, house.money = copy(filled.planned), copy(filled.money)
        house.database = database
        return house

    def serve(self, database: Database) -> None:
        """From now on staff work with ``database``, which may be the same record under another login."""
        self.staffing.serve(database, self.now)
        self.planned.serve(database, self.now)
        self.arrivals = ArrivalService(database, SETTINGS, self.now)
        self.at_kiosk = AtKioskService(database, SETTINGS, self.now)
        self.changes = ChangeService(database, self.now)
        self.phone_calls = PhoneCallService(database, self.now)
        self.call_backs = CallBackService(database, self.now)
        self.messages = MessageService(database, self.now)
        self.money.serve(database, self.now)
        self.callers = CallerService(database, SETTINGS, self.now)
        self.correcting = CorrectingService(database, SETTINGS, self.now)
        self.desk = DeskService(database, self.now)
        self.glass = GlassService(database, SETTINGS, self.now)
        self.privacy = PrivacyService(database, self.now)
        self.exporting = ExportService(database, SETTINGS, self.now)
        self.letters = LetterService(database, SETTINGS, self.now)
        self.help = HelpService(database, self.now)
        self.joining = JoiningService(database, SETTINGS, self.now)
        self.queue = QueueService(database, SETTINGS, self.now)
        self.figures = FigureService(database, SETTINGS, self.now)
        # Nothing answers there.
        self.printing = PrintingService(database, self.now, EscPos(EscPosAddress("127.0.0.1", 9)))
        self.registering = RegisteringService(database, SETTINGS, self.now)
        self.undo = UndoService(database, self.now)
        self.who_is_here = WhoIsHereService(database, self.now)
        checkin = CheckInService(database, SETTINGS, self.now)
        self.walk_ins = WalkInService(database, SETTINGS, self.now, checkin)
        self.missing = MissingService(database, SETTINGS, self.now)
        self.checking_in = CheckingInService(database, SETTINGS, self.now, checkin)

    def now(self) -> datetime:
        return NOW

    @cached_property
    def ticket(self) -> str:
        with self.database.read() as connection:
            query = select(tables.ticket.c.id).where(tables.ticket.c.visit_id == self.visit)
            return str(connection.execute(query).scalar_one())

    @cached_property
    def change(self) -> str:
        with self.database.read() as connection:
            query = select(tables.change_request.c.id).where(tables.change_request.c.visit_id == self.visit)
            return connection.execute(query).scalars().first() or ""

    def written(self) -> int:
        with self.database.read() as connection:
            return connection.execute(select(func.count()).select_from(tables.audit_event)).scalar_one()


Call = Callable[[House, Actor], object]


def _of(part: str, call: Callable[[Any, Actor], object]) -> Call:
    return lambda house, who: call(getattr(house, part), who)


# Every call that a member of staff makes: what it needs, and one that is made where it may be.
CALLS: dict[str, tuple[Permission, Call]] = {
    "ArrivalService.today": (Permission.SEE_DAY, lambda it, who: it.arrivals.today(who)),
    "ArrivalService.rows": (Permission.SEE_DAY, lambda it, who: it.arrivals.rows([it.visit], who)),
    "ArrivalService.bookings": (Permission.SEE_DAY, lambda it, who: it.arrivals.bookings([it.visit], who)),
    "ArrivalService.expected": (Permission.SEE_DAY, lambda it, who: it.arrivals.expected(who)),
    "ArrivalService.opened": (Permission.OPEN_PATIENT, lambda it, who: it.arrivals.opened(it.visit, who)),
    "ArrivalService.details": (Permission.OPEN_PATIENT, lambda it, who: it.arrivals.details(it.visit, who)),
    "ArrivalService.search": (Permission.SEARCH, lambda it, who: it.arrivals.search(it.one.mrn, who)),
    "ArrivalService.settle": (
        Permission.WORK_DESK,
        lambda it, who: it.arrivals.settle(it.visit, ItemKind.INSURANCE, "", ItemStatus.DONE, who),
    ),
    "ChangeService.of_visit": (Permission.OPEN_PATIENT, lambda it, who: it.changes.of_visit(it.visit, who)),
    "ChangeService.decide": (
        Permission.DECIDE_CHANGES,
        lambda it, who: it.changes.decide(it.change, accept=True, who=who),
    ),
    "CheckingInService.keep_page": (
        Permission.WORK_DESK,
        lambda it, who: it.checking_in.keep_page("p3", PAGE, who),
    ),
    "CheckingInService.asked": (Permission.WORK_DESK, lambda it, who: it.checking_in.asked("p3", who)),
    "CheckingInService.take": (
        Permission.WORK_DESK,
        lambda it, who: it.checking_in.take("p3", (), who, arrives=True),
    ),
    "CheckingInService.take_back": (
        Permission.WORK_DESK,
        lambda it, who: it.checking_in.take_back(it.taken, who),
    ),
    "CorrectingService.patient": (Permission.CORRECT, lambda it, who: it.correcting.patient("p3", who)),
    "CorrectingService.correct": (
        Permission.CORRECT,
        lambda it, who: it.correcting.correct(
            "p1", NameAndBirth.of(it.one), replace(NameAndBirth.of(it.one), given="Other"), "typed wrong", who
        ),
    ),
    "DeskService.kiosks": (Permission.SEE_DAY, lambda it, who: it.desk.kiosks(who)),
    "DeskService.entries": (Permission.SEE_DAY, lambda it, who: it.desk.entries(who)),
    "DeskService.settle": (Permission.WORK_DESK, lambda it, who: it.desk.settle("left", who)),
    "LetterService.save": (
        Permission.BOOK,
        lambda it, who: it.letters.save(
            NOW.date(), NOW.date(), "", lambda _: b"", Path("no such folder/it"), who
        ),
    ),
    "ExportService.save": (
        Permission.DISCLOSE,
        lambda it, who: it.exporting.save("p1", TOLD, Path("no such folder/it"), lambda _: b"", who),
    ),
    **PRIVACY,
    "HelpService.open_calls": (Permission.SEE_DAY, lambda it, who: it.help.open_calls(who)),
    "HelpService.answer": (Permission.WORK_DESK, lambda it, who: it.help.answer("call", who)),
    "JoiningService.pairs": (Permission.JOIN, lambda it, who: it.joining.pairs(who)),
    "JoiningService.candidates": (Permission.JOIN, lambda it, who: it.joining.candidates("p1", who)),
    "JoiningService.records": (Permission.JOIN, lambda it, who: it.joining.records("p1", "p2", who)),
    "JoiningService.joins_of": (Permission.JOIN, lambda it, who: it.joining.joins_of("p1", who)),
    "JoiningService.join": (Permission.JOIN, lambda it, who: it.joining.join(it.one, it.other, who)),
    "JoiningService.apart": (Permission.JOIN, lambda it, who: it.joining.apart("no such join", who)),
    "CallBackService.open_ones": (Permission.WORK_PHONE, lambda it, who: it.call_backs.open_ones(who)),
    "CallBackService.promise": (
        Permission.WORK_PHONE,
        lambda it, who: it.call_backs.promise(CALLED, NOW + timedelta(hours=1), who),
    ),
    "CallBackService.take": (Permission.WORK_PHONE, lambda it, who: it.call_backs.take(it.owed, who)),
    "CallBackService.take_over": (
        Permission.WORK_PHONE,
        lambda it, who: it.call_backs.take_over(it.owed, 9, who),
    ),
    "CallBackService.tried": (Permission.WORK_PHONE, lambda it, who: it.call_backs.tried(it.owed, who)),
    "CallBackService.give_back": (
        Permission.WORK_PHONE,
        lambda it, who: it.call_backs.give_back(it.owed, who),
    ),
    "CallBackService.close": (
        Permission.WORK_PHONE,
        lambda it, who: it.call_backs.close(it.owed, NOT_NEEDED, who),
    ),
    "CallBackService.take_back": (
        Permission.WORK_PHONE,
        lambda it, who: it.call_backs.take_back(replace(NEVER, after=CallBackState.OPEN), who),
    ),
    "CallerService.of_number": (
        Permission.WORK_PHONE,
        lambda it, who: it.callers.of_number("555 010 0001", who),
    ),
    "CallerService.on_file": (Permission.WORK_PHONE, lambda it, who: it.callers.on_file("p1", who)),
    "CallerService.compare": (
        Permission.WORK_PHONE,
        lambda it, who: it.callers.compare("p2", Claimed("Family2"), who),
    ),
    "CallerService.identify": (
        Permission.WORK_PHONE,
        lambda it, who: it.callers.identify(it.rang, PossibleCaller("p1", "", True), list(CallerCheck), who),
    ),
    "PhoneCallService.log": (Permission.WORK_PHONE, lambda it, who: it.phone_calls.log(who)),
    "PhoneCallService.ring": (Permission.WORK_PHONE, lambda it, who: it.phone_calls.ring("204", "", who)),
    "PhoneCallService.note": (
        Permission.WORK_PHONE,
        lambda it, who: it.phone_calls.note(NotedCall(Direction.INCOMING, NOW, CALLED, NOT_NEEDED), who),
    ),
    "PhoneCallService.lifted": (Permission.WORK_PHONE, lambda it, who: it.phone_calls.lifted(it.rang, who)),
    "PhoneCallService.call_out": (
        Permission.WORK_PHONE,
        lambda it, who: it.phone_calls.call_out(CALLED, who),
    ),
    "PhoneCallService.answer": (Permission.WORK_PHONE, lambda it, who: it.phone_calls.answer(it.rang, who)),
    "PhoneCallService.take_over": (
        Permission.WORK_PHONE,
        lambda it, who: it.phone_calls.take_over(it.rang, 9, who),
    ),
    "PhoneCallService.close": (
        Permission.WORK_PHONE,
        lambda it, who: it.phone_calls.close(it.rang, CALLED, NOT_NEEDED, None, who),
    ),
    "PhoneCallService.end_ring": (
        Permission.WORK_PHONE,
        lambda it, who: it.phone_calls.end_ring(it.rang, RingEnd.MISSED, who),
    ),
    "PhoneCallService.take_back": (
        Permission.WORK_PHONE,
        lambda it, who: it.phone_calls.take_back(NEVER, who),
    ),
    "QueueService.call_next": (Permission.WORK_QUEUE, lambda it, who: it.queue.call_next(who, "204")),
    "QueueService.acknowledge": (Permission.WORK_QUEUE, lambda it, who: it.queue.acknowledge(it.visit, who)),
    "QueueService.recall": (Permission.WORK_QUEUE, lambda it, who: it.queue.recall(it.ticket, who)),
    "MissingService.note": (Permission.WORK_QUEUE, lambda it, who: it.missing.note("a3", who)),
    "MissingService.expect_again": (
        Permission.WORK_QUEUE,
        lambda it, who: it.missing.expect_again("a3", who),
    ),
    "MissingService.take_back": (
        Permission.WORK_QUEUE,
        lambda it, who: it.missing.take_back(
            MissedChange("a3", AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW), who
        ),
    ),
    "QueueService.let_first": (
        Permission.WORK_QUEUE,
        lambda it, who: it.queue.let_first(it.ticket, "in pain", who),
    ),
    "QueueService.hold": (Permission.WORK_QUEUE, lambda it, who: it.queue.hold(it.ticket, "X-ray", who)),
    "QueueService.resume": (Permission.WORK_QUEUE, lambda it, who: it.queue.resume(it.ticket, who)),
    "QueueService.to_queue": (
        Permission.WORK_QUEUE,
        lambda it, who: it.queue.to_queue(it.ticket, "no such service", who),
    ),
    "QueueService.move": (
        Permission.WORK_QUEUE,
        lambda it, who: it.queue.move(it.ticket, TicketStatus.WAITING, TicketStatus.SERVING, who),
    ),
    "FigureService.days": (
        Permission.SEE_DAY,
        lambda it, who: it.figures.days(SETTINGS.today(NOW), SETTINGS.today(NOW), "", who),
    ),
    "FigureService.save": (
        Permission.SEE_DAY,
        lambda it, who: it.figures.save(Path(os.devnull), b"", who),
    ),
    "PrintingService.note": (
        Permission.WORK_DESK,
        lambda it, who: it.printing.note("p1", PaperKind.LABEL, who),
    ),
    "PrintingService.print_on_roll": (
        Permission.WORK_DESK,
        lambda it, who: it.printing.print_on_roll("p1", PaperKind.LABEL, Raster(1, b"-"), 1, who),
    ),
    "PrintingService.keep_day": (
        Permission.SEE_DAY,
        lambda it, who: it.printing.keep_day(Path(os.devnull), lambda: b"", who),
    ),
    "PrintingService.save_day": (
        Permission.SEE_DAY,
        lambda it, who: it.printing.save_day(Path(os.devnull), lambda: b"", who),
    ),
    "PrintingService.save": (
        Permission.WORK_DESK,
        lambda it, who: it.printing.save("p1", PaperKind.LABEL, lambda: b"", Path(os.devnull), who),
    ),
    "RegisteringService.alike": (Permission.REGISTER, lambda it, who: it.registering.alike(it.said, who)),
    "RegisteringService.register": (
        Permission.REGISTER,
        lambda it, who: it.registering.register(replace(it.said, family="Newcomer"), ("p1", "p2"), who),
    ),
    "RegisteringService.practitioners": (
        Permission.SEE_DAY,
        lambda it, who: it.registering.practitioners(who),
    ),
    "UndoService.undo": (Permission.WORK_QUEUE, lambda it, who: it.undo.undo(it.way, who)),
    "WalkInService.book": (Permission.BOOK, lambda it, who: it.walk_ins.book("p2", WalkIn(), who)),
    "WalkInService.register_and_book": (
        Permission.REGISTER,
        lambda it, who: it.walk_ins.register_and_book(
            replace(it.said, family="Another"), ("p1", "p2"), WalkIn(), who
        ),
    ),
    "WalkInService.take_back": (Permission.BOOK, lambda it, who: it.walk_ins.take_back(it.mistaken, who)),
}
CALLS |= {**MESSAGES, **TAKING_BACK, **DELAYS}
CALLS |= {name: (permission, _of("money", call)) for name, (permission, call) in MONEY.items()}
CALLS |= {name: (permission, _of("planned", call)) for name, (permission, call) in PLANNING.items()}
CALLS |= {name: (permission, _of("staffing", call)) for name, (permission, call) in STAFFING.items()}
# What windows read anew with all news: these go by the roles that a session said last, see `Actor.must`.
FOLLOWED = {
    *("ArrivalService.today", "ArrivalService.rows", "ArrivalService.bookings", "ArrivalService.expected"),
    *("ArrivalService.details", "DeskService.kiosks", "DeskService.entries", "HelpService.open_calls"),
    *("AtKioskService.rows", "AtKioskService.rows_with", "RegisteringService.practitioners"),
    *("CallBackService.open_ones", "PhoneCallService.log", *MONEY_LISTS, *DELAY_LISTS),
    *("MessageService.mine", "MessageService.colleagues", "GlassService.unreviewed"),
}


def _modules() -> Iterator[ModuleType]:
    for package in (kiosk.services.desk, kiosk.services.staffing):
        for found in pkgutil.iter_modules(package.__path__):
            yield import_module(f"{package.__name__}.{found.name}")


def discovered() -> Iterator[tuple[str, inspect.Signature]]:
    """Every public method of every service of the desk and of who runs the clinic, whatever modules there are."""
    for module in _modules():
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if (
                kind.__module__ != module.__name__
                or not name.endswith(("Service", "Reader", "Writer"))
                or name in DOORS
            ):
                continue
            for method, does in inspect.getmembers(kind, inspect.isfunction):
                if not method.startswith("_"):
                    yield f"{name}.{method}", inspect.signature(does)


@pytest.fixture
def house(empty: Database) -> House:
    return House(empty)


def refused(house: House, call: Call, who: Actor) -> Permission | None:
    """What was lacking, None where it was allowed; that it comes to nothing for another reason is no matter here."""
    try:
        call(house, who)
    except NotAllowed as error:
        return error.permission
    except (LookupError, Refusal):
        return None
    return None


def sign_out(database: Database) -> None:
    change_record(database, update(tables.staff_session).values(closed_at=NOW))


def disable(database: Database) -> None:
    change_record(database, update(tables.staff_account).values(disabled_at=NOW))


def leave_alone(database: Database) -> None:
    change_record(database, update(tables.staff_session).values(expires_at=NOW - timedelta(seconds=1)))


def change_record(database: Database, what: Update) -> None:
    with database.write() as connection:
        announce_nothing(connection)
        connection.execute(what)


def test_every_call_of_staff_names_who_and_what_it_needs() -> None:
    signatures = dict(discovered())
    assert len(signatures) > 30, "nothing was found"
    assert set(signatures) == {*CALLS, *PROGRAMS}
    assert not PROGRAMS & set(CALLS)
    for name, signature in signatures.items():
        taken = {parameter.name: parameter.annotation for parameter in signature.parameters.values()}
        assert (taken.get("who") == "Actor") == (name in CALLS), name
        assert "staff" not in taken, name


@pytest.mark.parametrize("role", StaffRole)
def test_each_role_may_do_what_the_table_says_and_nothing_else(house: House, role: StaffRole) -> None:
    who = signed_in(house.database, "Ada", role)
    for name, (permission, call) in CALLS.items():
        before = house.written()
        lacking = refused(house, call, who)
        assert lacking == (None if permission in ALLOWED[role] else permission), name
        if lacking is not None:
            assert house.written() == before, name


def outcome(house: House, call: Call, who: Actor) -> object:
    """What came of a call, as far as it is the same in two records."""
    try:
        made = call(house, who)
    except Exception as error:
        return type(error).__name__
    if not isinstance(made, tuple | dict) or (made and isinstance(next(iter(made)), Head)):
        # Of chains of the audit each login has one of its own.
        return (type(made).__name__, bool(made))
    return (type(made).__name__, len(made))


@pytest.mark.parametrize("role", StaffRole)
def test_attack_11_behind_the_wall_each_role_gets_what_the_table_says(
    role: StaffRole, filled_on_server: Callable[[Callable[[Database], object]], Filled], tmp_path: Path
) -> None:
    """Under a computer's login as under the record's owner, and the same refused."""
    filled = filled_on_server(House)
    with filled.copy(tmp_path) as one, filled.copy(tmp_path) as other:
        outcomes = []
        for url, login in ((one, OWNER), (other, "staff_1")):
            in_the_days_of_tests(url)
            owner = Database(url)
            house = House.of(owner, filled.told)
            theirs = Database(make_url(url).set(username=login).render_as_string(hide_password=False))
            house.serve(theirs)
            who = signed_in(owner, "Ada", role)
            # The server goes by its own time, the services by another.
            change_record(owner, update(tables.staff_session).values(confirmed_at=LATE))
            outcomes.append({name: outcome(house, call, who) for name, (_, call) in CALLS.items()})
            theirs.close()
            owner.close()
    assert outcomes[0] == outcomes[1]
    for name, (permission, _) in CALLS.items():
        assert (outcomes[1][name] == "NotAllowed") == (permission not in ALLOWED[role]), name


@pytest.mark.parametrize("name", sorted(FOLLOWED))
def test_behind_the_wall_a_list_of_who_is_signed_out_says_so(
    name: str, filled_on_server: Callable[[Callable[[Database], object]], Filled], tmp_path: Path
) -> None:
    """Nothing found would look as if nobody were waiting."""
    filled = filled_on_server(House)
    with filled.copy(tmp_path) as url:
        in_the_days_of_tests(url)
        owner = Database(url)
        house = House.of(owner, filled.told)
        theirs = Database(make_url(url).set(username="staff_1").render_as_string(hide_password=False))
        house.serve(theirs)
        who = signed_in(owner, "Ada", StaffRole.MANAGER)
        CALLS[name][1](house, who)
        for end in (sign_out, disable):
            end(owner)
            with pytest.raises(SignedOut):
                CALLS[name][1](house, who)
            change_record(owner, update(tables.staff_session).values(closed_at=None))
        theirs.close()
        owner.close()


def test_roles_of_one_account_are_put_together(house: House) -> None:
    who = signed_in(house.database, "Ada", StaffRole.CLINICIAN, StaffRole.AUDITOR)
    for name, (permission, call) in CALLS.items():
        either = ALLOWED[StaffRole.CLINICIAN] | ALLOWED[StaffRole.AUDITOR]
        assert (refused(house, call, who) is None) == (permission in either), name


@pytest.mark.parametrize("lacks", [Permission.WORK_DESK, Permission.DECIDE_CHANGES])
def test_nobody_takes_back_what_they_may_not_do(
    house: House, lacks: Permission, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under a table in which one may work the queue and not that."""
    changed = house.changes.decide(house.change, accept=True, who=an_actor())
    settled = house.arrivals.settle(house.visit, ItemKind.INSURANCE, "", ItemStatus.DONE, an_actor())
    way = settled if lacks is Permission.WORK_DESK else changed
    who = signed_in(house.database, "Ada", StaffRole.FRONT_DESK)
    less = ALLOWED[StaffRole.FRONT_DESK] - {lacks}
    monkeypatch.setattr(permissions, "ALLOWED", {**ALLOWED, StaffRole.FRONT_DESK: less})
    with pytest.raises(NotAllowed) as refusal:
        house.undo.undo(way, who)
    assert refusal.value.permission is lacks
