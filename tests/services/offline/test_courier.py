"""The courier: what a patient has answered is durable here first, reaches the record once, and is never dropped."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, first_due
from kiosk.domain.visit.steps import CheckInFinished, ContactConfirmed, PageKept, Step
from kiosk.domain.visit.visit import LobbyVisit, VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.courier import Courier
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import Applying, StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from tests.factories import BORN, NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import FORM, SETTINGS, claim, enter, whole_visit
from tests.services.lines import through

KEY = bytes(32)
PEOPLE = range(1, 6)


class Line:
    """The line to the record, which can be cut: before a use case does anything, or after it has done it."""

    def __init__(self) -> None:
        self.cut = ""

    @contextmanager
    def used(self) -> Iterator[None]:
        if self.cut == "before":
            raise StoreUnavailable("cut")
        yield
        if self.cut == "after":
            raise StoreUnavailable("cut")


class Clinic:
    """A record, and kiosks with a line to it each."""

    def __init__(self, url: str, folder: Path) -> None:
        self.database = Database(url)
        self.database.upgrade()
        self.folder = folder
        PatientService(self.database).save([a_patient(n) for n in PEOPLE], [a_booking(n) for n in PEOPLE])
        self.line = Line()
        self.faults: list[BaseException] = []
        self.outbox = Outbox(folder / "outbox.bin", KEY)
        self.courier = self.make("kiosk-1", self.outbox)

    def make(self, kiosk: str, outbox: Outbox) -> Courier:
        return Courier(
            outbox,
            through(self.line, IdentityService(self.database, SETTINGS, lambda: NOW)),
            through(self.line, CheckInService(self.database, SETTINGS, lambda: NOW)),
            through(self.line, DeskService(self.database, lambda: NOW)),
            SETTINGS,
            lambda: NOW,
            kiosk,
            fault=self.faults.append,
        )

    def restart(self) -> None:
        """The kiosk loses its power and comes back."""
        self.outbox.close()
        self.outbox = Outbox(self.folder / "outbox.bin", KEY)
        self.courier = self.make("kiosk-1", self.outbox)

    def kept(self, number: int) -> LobbyVisit:
        """What the day list would have of a patient."""
        checkin = CheckInService(self.database, SETTINGS, lambda: NOW)
        with self.database.read() as connection:
            items = checkin.new_checklist(connection, a_patient(number), (a_booking(number),), NOW)
        return LobbyVisit("", a_patient(number), (a_booking(number),), None, items, VisitStatus.PLANNED)

    def open(self, number: int, *, session: bool = True) -> LobbyVisit:
        opened = enter(self.database, number) if session else ""
        return self.courier.open(claim(number), opened, (f"a{number}",), lambda: self.kept(number))

    def check_in(self, number: int, *, session: bool = True) -> LobbyVisit:
        return self.steps(self.open(number, session=session), whole_visit())

    def steps(self, visit: LobbyVisit, steps: tuple[Step, ...]) -> LobbyVisit:
        for step in steps:
            visit = self.courier.record(visit, step)
        return visit

    def back(self) -> None:
        """The record answers again."""
        self.line.cut = ""
        self.courier.online = True
        self.courier.flush()

    def count(self, table: str) -> int:
        with self.database.read() as connection:
            return int(
                connection.execute(
                    select(func.count()).select_from(tables.metadata.tables[table])
                ).scalar_one()
            )

    def tickets(self) -> list[tuple[str, int]]:
        ticket = tables.ticket.c
        with self.database.read() as connection:
            return [
                tuple(row)
                for row in connection.execute(select(ticket.letter, ticket.number).order_by(ticket.id))
            ]

    def close(self) -> None:
        self.outbox.close()
        self.database.close()


@pytest.fixture
def clinic(url: str, tmp_path: Path) -> Iterator[Clinic]:
    made = Clinic(url, tmp_path / "kiosk")
    yield made
    made.close()


def test_with_a_record_every_step_is_delivered_at_once(clinic: Clinic) -> None:
    visit = clinic.check_in(1)
    assert visit.status is VisitStatus.ARRIVED
    assert clinic.courier.backlog().count == 0
    receipt = clinic.courier.receipt(visit)
    assert (receipt.ticket, receipt.delivered) == ("A 01", True)
    clinic.courier.leave(visit.opening)
    assert clinic.outbox.find(visit.opening) is None, "nothing of a patient stays once it is delivered"


@pytest.mark.parametrize("cut", ["before", "after"])
@pytest.mark.parametrize("place", range(6))
def test_i1_i2_a_line_cut_at_any_step_makes_one_check_in(clinic: Clinic, cut: str, place: int) -> None:
    visit = clinic.open(1)
    for number, step in enumerate(whole_visit()):
        clinic.line.cut = cut if number >= place else ""
        visit = clinic.courier.record(visit, step)
    clinic.line.cut = cut if place < 6 else ""
    receipt = clinic.courier.receipt(visit)
    if place < len(whole_visit()):
        assert not receipt.delivered, "no screen claims that the desk knows"
        assert clinic.courier.backlog().count > 0
    clinic.back()
    assert clinic.courier.backlog().count == 0
    assert clinic.count("ticket") == clinic.count("visit") == clinic.count("questionnaire_response") == 1
    assert clinic.count("desk_entry") == 0
    assert clinic.courier.receipt(visit).delivered


def test_a_whole_check_in_without_a_record_is_delivered_with_the_number_that_was_given(
    clinic: Clinic,
) -> None:
    clinic.line.cut = "before"
    clinic.courier.lose()
    visit = clinic.check_in(1, session=False)
    receipt = clinic.courier.receipt(visit)
    assert not receipt.delivered
    assert receipt.ticket
    assert receipt.ticket[0] != "A"
    clinic.courier.leave(visit.opening)
    clinic.restart()
    clinic.back()
    letter, number = clinic.tickets()[0]
    assert f"{letter} {number}" == receipt.ticket
    arrivals = ArrivalService(clinic.database, SETTINGS, lambda: NOW).today(an_actor())
    assert [row.ticket for row in arrivals] == [receipt.ticket]
    assert clinic.count("desk_entry") == 0


def test_i1_a_kiosk_that_loses_its_power_without_a_record_delivers_when_it_is_back(clinic: Clinic) -> None:
    clinic.line.cut = "before"
    clinic.courier.lose()
    for number in (1, 2, 3):
        clinic.check_in(number, session=False)
        clinic.restart()
        clinic.courier.lose()
    assert clinic.courier.backlog().count == 3 * (1 + len(whole_visit()))
    assert clinic.courier.backlog().oldest == NOW
    clinic.back()
    assert clinic.count("ticket") == 3
    assert clinic.courier.backlog().count == 0


def test_an_answer_that_the_record_does_not_take_is_told_to_the_patient_at_once(clinic: Clinic) -> None:
    visit = clinic.check_in(1)
    with pytest.raises(StepRefused, match="closed"):
        clinic.courier.record(visit, ContactConfirmed())
    assert clinic.count("desk_entry") == 0
    assert clinic.courier.backlog().count == 0


def test_what_was_recorded_twice_elsewhere_goes_to_the_desk_and_is_not_lost(
    clinic: Clinic, tmp_path: Path
) -> None:
    """Two kiosks check in one patient, one of them without a record: one arrival, and the desk sees the other."""
    clinic.line.cut = "before"
    clinic.courier.lose()
    offline = clinic.check_in(1, session=False)
    given = clinic.courier.receipt(offline).ticket
    other = Clinic.make(clinic, "kiosk-2", Outbox(tmp_path / "other" / "outbox.bin", KEY))
    clinic.line.cut = ""
    visit = other.open(claim(1), enter(clinic.database, 1), ("a1",))
    for step in whole_visit():
        visit = other.record(visit, step)
    clinic.back()
    assert clinic.count("ticket") == clinic.count("visit") == 1
    entries = DeskService(clinic.database, lambda: NOW).entries(an_actor())
    kinds = {(entry.kind, entry.reason) for entry in entries}
    assert ("conflict", "closed") in kinds
    assert ("conflict", "ticket_taken") in kinds, "the patient holds another number"
    moved = next(entry for entry in entries if entry.reason == "ticket_taken")
    assert (moved.detail["given"], moved.detail["now"]) == (given, "A 01")
    assert all(entry.family == "Family1" for entry in entries)
    lost = [entry for entry in entries if entry.detail.get("step") == "FormCompleted"]
    assert lost[0].detail["answers"]["questionnaire"] == FORM
    clinic.back()
    assert len(DeskService(clinic.database, lambda: NOW).entries(an_actor())) == len(entries)


def test_answers_that_no_longer_fit_go_to_the_desk(clinic: Clinic) -> None:
    clinic.line.cut = "before"
    clinic.courier.lose()
    visit = clinic.courier.open(
        IdentityClaim("Family1", BORN, Factor.PHONE, "7777"), "", ("a1",), lambda: clinic.kept(1)
    )
    clinic.steps(visit, whole_visit())
    clinic.back()
    assert clinic.count("visit") == 0
    entries = DeskService(clinic.database, lambda: NOW).entries(an_actor())
    assert {entry.reason for entry in entries} == {"not_identified", "not_opened"}
    assert len(entries) == 1 + len(whole_visit())
    assert clinic.courier.backlog().count == 0


def test_what_the_record_asks_besides_becomes_the_desks_and_the_patient_has_arrived(clinic: Clinic) -> None:
    clinic.line.cut = "before"
    clinic.courier.lose()
    kept = clinic.kept(1)
    less = replace(
        kept, checklist=tuple(item for item in kept.checklist if item.kind is not ItemKind.CONSENT)
    )
    visit = clinic.courier.open(claim(1), "", ("a1",), lambda: less)
    visit = clinic.steps(visit, (*whole_visit()[:3], CheckInFinished()))
    assert first_due(visit.checklist) is None
    clinic.back()
    row = ArrivalService(clinic.database, SETTINGS, lambda: NOW).today(an_actor())[0]
    consent = next(item for item in row.checklist if item.kind is ItemKind.CONSENT)
    assert (consent.status, consent.reason) == (ItemStatus.NEEDS_STAFF, "offline")
    clinic.back()
    assert clinic.count("ticket") == 1


def test_one_visit_that_has_to_wait_does_not_hold_up_the_others(clinic: Clinic) -> None:
    """Somebody has locked patient 1 by guessing; the rest is delivered, and theirs as soon as it can be."""
    clinic.line.cut = "before"
    clinic.courier.lose()
    for number in (1, 2):
        clinic.check_in(number, session=False)
    clinic.courier.leave("")
    for number in range(SETTINGS.identity_tries):
        guess = replace(claim(1), answer="9999")
        IdentityService(clinic.database, SETTINGS, lambda: NOW).identify(guess, f"other-{number}")
    clinic.restart()
    clinic.back()
    assert clinic.count("ticket") == 1
    assert clinic.courier.backlog().count == 1 + len(whole_visit())
    with clinic.database.write() as connection:
        connection.execute(update(tables.identity_attempt).values(matched=True))
    clinic.back()
    assert clinic.count("ticket") == 2


def test_a_name_and_a_reason_reach_the_desk_once(clinic: Clinic) -> None:
    clinic.line.cut = "before"
    clinic.courier.lose()
    clinic.courier.leave_for_desk("Nobody <b>", claim(1), "my knee")
    clinic.back()
    clinic.back()
    entries = DeskService(clinic.database, lambda: NOW).entries(an_actor())
    assert [(entry.kind, entry.family, entry.detail) for entry in entries] == [
        ("left", "Nobody <b>", {"reason": "my knee"})
    ]


def test_a_page_of_a_form_is_kept_and_comes_back(clinic: Clinic) -> None:
    visit = clinic.open(1)
    clinic.courier.record(visit, PageKept(FORM, "1.0.0", {"item": [1]}))
    clinic.courier.leave(visit.opening)
    assert clinic.open(1).drafts == {FORM: {"item": [1]}}


def test_while_the_record_is_away_it_is_not_asked_without_a_pause(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[bool] = []
    enough = threading.Event()

    class Wake(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waited.append(self.is_set())
            if len(waited) == 5:
                enough.set()
            return super().wait(0.01)

    def away() -> None:
        raise StoreUnavailable("away")

    courier = clinic.make("kiosk-1", clinic.outbox)
    courier._wake = Wake()
    courier._housekeeping = away
    monkeypatch.setattr(courier._delivery, "answers", lambda: False)
    courier.start()
    assert enough.wait(60)
    assert not courier.online
    courier.stop()
    # Each wait is one: nothing has ended it before it began.
    assert not any(waited[:5])
    # Whoever finds out at the window has it tried at once.
    courier.lose()
    assert courier._wake.is_set()


def test_without_a_record_and_without_a_day_list_nobody_is_told_that_they_are_in(clinic: Clinic) -> None:
    clinic.line.cut = "before"
    with pytest.raises(StoreUnavailable):
        clinic.courier.open(claim(1), "", ("a1",))


def test_i4_a_full_disk_is_no_success(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    visit = clinic.open(1)

    def full(*_: object) -> None:
        raise StoreUnavailable("OutboxFull")

    monkeypatch.setattr(Outbox, "append", full)
    with pytest.raises(StoreUnavailable):
        clinic.courier.record(visit, ContactConfirmed())
    # The opening alone.
    assert clinic.count("step_record") == 1


def test_a_fault_of_ours_holds_nobody_up_and_loses_no_answer(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.line.cut = "before"
    clinic.courier.lose()
    for number in (1, 2):
        clinic.check_in(number, session=False)
    settle = Applying._settle

    def broken(self: Applying, kind: ItemKind, *more: Any) -> None:
        if kind is ItemKind.CONSENT:
            raise ZeroDivisionError
        settle(self, kind, *more)

    monkeypatch.setattr(Applying, "_settle", broken)
    clinic.back()
    assert clinic.courier.backlog().count == 0
    lost = [
        entry
        for entry in DeskService(clinic.database, lambda: NOW).entries(an_actor())
        if entry.reason == "not_taken"
    ]
    assert {entry.detail["step"] for entry in lost} >= {"ConsentGiven"}
    assert len([entry for entry in lost if entry.detail["step"] == "ConsentGiven"]) == 2
