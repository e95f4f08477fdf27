"""Somebody is checked in at the desk: as whole as at a kiosk, on an embedded record and behind a server's wall.

One file, though long: each is about what one service writes down, and the wall lets it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Barrier, Thread
from typing import NamedTuple

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.desk import EntryKind
from kiosk.domain.items.consent import ConsentGiven, SignatureMethod
from kiosk.domain.items.contact import ContactConfirmed, FieldChange
from kiosk.domain.items.insurance import CoverageConfirmed, CoverageEntered
from kiosk.domain.items.questionnaire import FormCompleted, PageKept
from kiosk.domain.items.representative import RepresentativeTold
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import NotAllowed, StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.at_desk import NotAsked, NotExpected, TakenDown
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.domain.visit.visit import VisitDetails
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.opening import GlassShut
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.undo import UndoRefused, UndoService
from kiosk.services.items.item import StepRefused
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_contact_of, a_patient
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, record

CHILD = date(2019, 5, 4)
PAPER = ConsentGiven("treatment", "1", "en", SignatureMethod.PAPER, "Given Family1")
ANSWERS = {"resourceType": "QuestionnaireResponse", "status": "completed"}
ANSWERED = FormCompleted(FORM, "1.0.0", ANSWERS)
CARD = CoverageEntered("Sanitas", "123", "", "", "self")


class Clinic(NamedTuple):
    staff: Database
    owner: Database
    who: Actor

    @property
    def service(self) -> CheckingInService:
        return CheckingInService(
            self.staff, SETTINGS, lambda: NOW, CheckInService(self.staff, SETTINGS, lambda: NOW)
        )

    @property
    def kiosk(self) -> Kiosk:
        return Kiosk(self.owner, SETTINGS)

    def details(self, visit_id: str) -> VisitDetails:
        return ArrivalService(self.staff, SETTINGS, lambda: NOW).opened(visit_id, self.who)

    def expected(self) -> list[str]:
        rows = ArrivalService(self.staff, SETTINGS, lambda: NOW).expected(self.who)
        return [row.appointment.id for row in rows if row.appointment.status is AppointmentStatus.BOOKED]

    def status(self, visit_id: str) -> dict[ItemKind, tuple[ItemStatus, str, str]]:
        row = self.details(visit_id).row
        return {item.kind: (item.status, item.reason, item.completed_by) for item in row.checklist}


def fill(database: Database) -> None:
    people = [a_patient(1), a_patient(2), a_patient(3, born=CHILD), a_patient(4)]
    PatientService(database).save(people, [a_booking(1), a_booking(2), a_booking(3)])


@pytest.fixture(params=[EMBEDDED, SERVER])
def clinic(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Clinic]:
    (urls,) = [under_a_login(request, tmp_path, fill, "staff_1")]
    for staff_url, owner_url in urls:
        owner, staff = Database(owner_url), Database(staff_url)
        yield Clinic(staff, owner, signed_in(owner, "Ivo", StaffRole.FRONT_DESK))
        staff.close()
        owner.close()


def test_somebody_is_checked_in_with_everything_that_a_kiosk_asks(clinic: Clinic) -> None:
    asked = clinic.service.asked("p1", clinic.who)
    assert asked.visit_id == ""
    assert [item.kind for item in asked.open_items] == [
        ItemKind.CONTACT,
        ItemKind.QUESTIONNAIRE,
        ItemKind.INSURANCE,
        ItemKind.CONSENT,
    ]
    with clinic.owner.read() as connection:
        assert connection.execute(select(tables.visit.c.id)).first() is None, "asking begins nothing"
    taken = clinic.service.take("p1", (ContactConfirmed(), ANSWERED, CARD, PAPER), clinic.who, arrives=True)
    assert (taken.ticket, taken.arrived, taken.left) == ("A 01", True, ())
    details = clinic.details(taken.visit_id)
    assert details.row.ticket_status is TicketStatus.WAITING
    assert (details.row.acknowledged_by, details.row.acknowledged_at) == ("Ivo", NOW)
    # By whom it was written down, the identity too.
    assert set(clinic.status(taken.visit_id).values()) == {(ItemStatus.DONE, "", "Ivo")}
    assert [consent.method for consent in details.consents] == [SignatureMethod.PAPER]
    assert [form.questionnaire for form in details.responses] == [FORM]
    assert details.patient.contact_confirmed_at == NOW
    # The card is on file at once, and nobody is asked to look at it again.
    assert [(held.payer, held.member_id) for held in details.coverages] == [("Sanitas", "123")]
    assert details.row.pending_changes == 0
    assert {change.decided_by for change in details.changes} == {"Ivo"}
    assert clinic.expected() == ["a2", "a3"]
    assert who_did(clinic.owner, Action.FILLED_IN) == ["Ivo"] * 4
    assert who_did(clinic.owner, Action.ARRIVED_AT_DESK) == ["Ivo"]
    assert who_did(clinic.owner, Action.OPEN_VISIT) == ["Ivo"]


def test_what_is_not_asked_of_them_is_left_to_the_desk(clinic: Clinic) -> None:
    taken = clinic.service.take("p1", (), clinic.who, arrives=True)
    assert len(taken.left) == 4
    standing = clinic.status(taken.visit_id)
    assert standing[ItemKind.CONTACT] == (ItemStatus.NEEDS_STAFF, Reason.STAFF_ASKED, "Ivo")
    # What is left is filled in later, item by item, and taken back as any other act.
    asked = clinic.service.asked("p1", clinic.who)
    assert (asked.visit_id, asked.has_arrived) == (taken.visit_id, True)
    later = clinic.service.take("p1", (PAPER,), clinic.who, arrives=False)
    assert (later.visit_id, later.ticket, later.arrived) == (taken.visit_id, taken.ticket, False)
    assert clinic.status(taken.visit_id)[ItemKind.CONSENT][0] is ItemStatus.DONE
    UndoService(clinic.staff, lambda: NOW).undo(later.way, clinic.who)
    assert clinic.status(taken.visit_id)[ItemKind.CONSENT][:2] == (
        ItemStatus.NEEDS_STAFF,
        Reason.STAFF_ASKED,
    )


def test_a_visit_that_was_begun_at_a_kiosk_is_taken_up_as_it_stands(clinic: Clinic) -> None:
    visit = clinic.kiosk.open_visit("p1", ("a1",), "kiosk-1")
    wish = ContactConfirmed((FieldChange("city", "", "Elsewhere"),))
    clinic.kiosk.apply(record(visit.id, wish))
    asked = clinic.service.asked("p1", clinic.who)
    assert asked.visit_id == visit.id
    assert ItemKind.CONTACT not in {item.kind for item in asked.open_items}
    taken = clinic.service.take("p1", (ANSWERED, CARD, PAPER), clinic.who, arrives=True)
    assert (taken.visit_id, taken.left) == (visit.id, ())
    # What the patient wants changed themselves is still to be looked at.
    details = clinic.details(visit.id)
    assert [change.field for change in details.changes if change.decided_by == ""] == ["city"]
    assert details.patient.contact.city == ""


def test_changed_details_are_on_file_and_found_by_at_once(clinic: Clinic) -> None:
    old = a_contact_of(phone="555 010 0001", postal_code="02139")
    step = ContactConfirmed((FieldChange("phone", old.phone, "555 010 7777"),))
    taken = clinic.service.take("p1", (step,), clinic.who, arrives=True)
    details = clinic.details(taken.visit_id)
    assert details.patient.contact.phone == "555 010 7777"
    with clinic.owner.read() as connection:
        keys = connection.execute(
            select(tables.patient.c.phone_key).where(tables.patient.c.id == "p1")
        ).scalar_one()
    assert keys.endswith("7777")
    assert [(change.old, change.new, change.decided_by) for change in details.changes] == [
        ("555 010 0001", "555 010 7777", "Ivo")
    ]


def test_it_is_taken_back_as_long_as_nothing_else_has_happened(clinic: Clinic) -> None:
    before = clinic.service.asked("p1", clinic.who).patient
    change = ContactConfirmed((FieldChange("city", "", "Elsewhere"),))
    taken = clinic.service.take("p1", (change, CARD, ANSWERED), clinic.who, arrives=True)
    clinic.service.take_back(taken, clinic.who)
    details = clinic.details(taken.visit_id)
    assert details.row.ticket_status is TicketStatus.LEFT
    assert (details.patient, details.coverages) == (before, ())
    assert clinic.expected() == ["a1", "a2", "a3"]
    assert who_did(clinic.owner, Action.CHECK_IN_TAKEN_BACK) == ["Ivo"]
    with pytest.raises(UndoRefused):
        clinic.service.take_back(taken, clinic.who)
    # And again, with a ticket of its own; what was answered is fresh, what was put back is not.
    asked = clinic.service.asked("p1", clinic.who)
    assert asked.visit_id == ""
    kinds = {item.kind for item in asked.open_items}
    assert ItemKind.QUESTIONNAIRE not in kinds
    assert {ItemKind.CONTACT, ItemKind.INSURANCE} <= kinds
    again = clinic.service.take("p1", (), clinic.who, arrives=True)
    assert (again.arrived, again.ticket) == (True, "A 02")
    assert again.visit_id != taken.visit_id


def test_a_form_that_is_half_filled_in_is_taken_up_where_it_was(clinic: Clinic) -> None:
    """Page by page, in a visit that begins with the first of them; it settles nothing, and survives what is undone."""

    def page(*items: int) -> PageKept:
        return PageKept(FORM, "1.0.0", {"resourceType": "QuestionnaireResponse", "item": list(items)})

    visit_id = clinic.service.keep_page("p1", page(1), clinic.who)
    assert clinic.service.keep_page("p1", page(1, 2), clinic.who) == visit_id
    asked = clinic.service.asked("p1", clinic.who)
    assert asked.visit_id == visit_id
    assert asked.drafts == {FORM: page(1, 2).response}
    assert ItemKind.QUESTIONNAIRE in {item.kind for item in asked.open_items}
    assert who_did(clinic.owner, Action.FILLED_IN) == ["Ivo", "Ivo"]
    taken = clinic.service.take("p1", (), clinic.who, arrives=True)
    assert taken.visit_id == visit_id
    clinic.service.take_back(taken, clinic.who)
    again = clinic.service.asked("p1", clinic.who)
    assert (again.visit_id, again.drafts) == ("", {FORM: page(1, 2).response})
    other = clinic.service.keep_page("p1", page(1, 2, 3), clinic.who)
    clinic.service.take("p1", (ANSWERED,), clinic.who, arrives=True)
    assert other != visit_id
    assert clinic.service.asked("p1", clinic.who).drafts == {}, "what is answered to its end is no draft"
    with pytest.raises(NotAsked):
        clinic.service.keep_page("p1", PageKept("urn:none", "1", {}), clinic.who)
    with pytest.raises(GlassShut):
        clinic.service.keep_page("p4", page(1), clinic.who)


def test_who_is_taken_back_is_said_to_have_answered_where_they_have(clinic: Clinic) -> None:
    assert not clinic.service.take("p1", (), clinic.who, arrives=True).answered
    assert clinic.service.take("p2", (CARD,), clinic.who, arrives=True).answered


def test_what_somebody_else_has_gone_on_with_is_not_taken_back(clinic: Clinic) -> None:
    taken = clinic.service.take("p1", (), clinic.who, arrives=True)
    other = signed_in(clinic.owner, "Ben", StaffRole.CLINICIAN)
    QueueService(clinic.staff, SETTINGS, lambda: NOW).call_next(other, "204")
    with pytest.raises(UndoRefused):
        clinic.service.take_back(taken, clinic.who)


def test_a_consent_is_signed_by_whoever_may_and_nothing_is_kept_of_another(clinic: Clinic) -> None:
    mother = RepresentativeTold("mother", "Ana García")
    signed = replace(PAPER, typed_name="Ana García", signer_name="Ana García", signer_relationship="mother")
    for refused in (
        # A child signs nothing; nobody signs who is only somebody.
        PAPER,
        replace(signed, signer_relationship="other"),
        replace(signed, typed_name=" "),
        replace(signed, method=SignatureMethod.DRAWN),
        replace(signed, document="no such document"),
    ):
        with pytest.raises(NotAsked):
            clinic.service.take("p3", (mother, refused), clinic.who, arrives=True)
    assert clinic.expected() == ["a1", "a2", "a3"]
    taken = clinic.service.take("p3", (mother, signed), clinic.who, arrives=True)
    (consent,) = clinic.details(taken.visit_id).consents
    assert (consent.signer_name, consent.signer_relationship) == ("Ana García", "mother")


def test_a_red_flag_is_raised_by_whoever_types_the_answer_once(clinic: Clinic) -> None:
    form = "urn:kiosk:questionnaire:health-history"
    flag = SETTINGS.red_flags[0]
    answers = ANSWERS | {"item": [{"linkId": "x", "answer": [{"valueBoolean": True}]}]}
    settings = replace(
        SETTINGS, red_flags=(replace(flag, form=form, expression="item.where(linkId='x').exists()"),)
    )
    service = CheckingInService(
        clinic.staff, settings, lambda: NOW, CheckInService(clinic.staff, settings, lambda: NOW)
    )
    step = FormCompleted(form, "1.0.0", answers)
    service.take("p1", (step,), clinic.who, arrives=False)
    service.take("p1", (step,), clinic.who, arrives=True)
    (entry,) = DeskService(clinic.staff, lambda: NOW).entries(clinic.who)
    assert (entry.kind, entry.family, entry.detail["flag"]) == (EntryKind.RED_FLAG, "Family1", flag.name)
    assert entry.kiosk == "Ivo"


def test_who_is_not_expected_is_told_so_and_a_shut_record_stays_shut(clinic: Clinic) -> None:
    with pytest.raises(GlassShut):
        clinic.service.asked("p4", clinic.who)
    with pytest.raises(GlassShut):
        clinic.service.take("p4", (), clinic.who, arrives=True)
    PatientService(clinic.owner).save([], [a_booking(4, status=AppointmentStatus.CANCELLED)])
    with pytest.raises(NotExpected):
        clinic.service.asked("p4", clinic.who)
    with pytest.raises(LookupError):
        clinic.service.asked("nobody", clinic.who)


def test_a_card_that_is_not_on_file_is_not_confirmed_and_nothing_is_kept(clinic: Clinic) -> None:
    with pytest.raises(StepRefused):
        clinic.service.take("p1", (PAPER, CoverageConfirmed("none")), clinic.who, arrives=True)
    assert clinic.expected() == ["a1", "a2", "a3"]
    with clinic.owner.read() as connection:
        assert connection.execute(select(tables.consent.c.id)).first() is None


def test_two_desks_check_one_person_in_once(clinic: Clinic) -> None:
    first = clinic.service.take("p1", (), clinic.who, arrives=True)
    second = clinic.service.take("p1", (PAPER,), clinic.who, arrives=True)
    assert (second.visit_id, second.ticket, second.arrived) == (first.visit_id, first.ticket, False)
    QueueService(clinic.staff, SETTINGS, lambda: NOW).move(
        clinic.details(first.visit_id).row.ticket_id, TicketStatus.WAITING, TicketStatus.SERVING, clinic.who
    )
    assert clinic.details(first.visit_id).row.ticket_status is TicketStatus.SERVING


def test_a_visit_that_a_kiosk_goes_on_with_takes_nothing_twice(clinic: Clinic) -> None:
    """The kiosk is told that it is over, as of any visit that staff have let arrive."""
    visit = clinic.kiosk.open_visit("p1", ("a1",), "kiosk-1")
    taken = clinic.service.take("p1", (), clinic.who, arrives=True)
    assert taken.visit_id == visit.id
    with pytest.raises(StepRefused, match="closed"):
        clinic.kiosk.apply(record(visit.id, ContactConfirmed()))


def told(statement: str, taken: TakenDown) -> str:
    return statement.replace("$visit", taken.visit_id)


# What nobody writes by plain SQL who works at the desk: for whom they have not opened, in a kiosk's name, of before.
SIGNED = (
    "INSERT INTO consent"
    " (id, visit_id, patient_id, document, version, language, method, typed_name, strokes, signed_at)"
)
BENT = (
    "INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)"
    " SELECT 'v', 'p2', day, 'planned', started_at, '', 1 FROM visit",
    "INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)"
    " SELECT 'v', 'p1', day + 3, 'planned', started_at, '', 1 FROM visit",
    "INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)"
    " SELECT 'v', 'p1', day, 'planned', started_at - interval '1 hour', '', 1 FROM visit",
    "INSERT INTO visit_appointment (visit_id, appointment_id) VALUES ('$visit', 'a2')",
    f"{SIGNED} VALUES ('c', '$visit', 'p1', 'treatment', '1', 'en', 'paper', 'X', '[]', kiosk_now() - interval '1 h')",
    f"{SIGNED} VALUES ('c', '$visit', 'p2', 'treatment', '1', 'en', 'paper', 'X', '[]', now())",
    f"{SIGNED} VALUES ('c', '$visit', 'p1', 'treatment', '1', 'en', 'drawn', 'X', '[]', now())",
    "INSERT INTO questionnaire_response (id, visit_id, patient_id, questionnaire, version, authored, resource)"
    " VALUES ('r', '$visit', 'p2', 'f', '1', now(), '{}')",
    "INSERT INTO form_draft (visit_id, questionnaire, version, resource, saved_at)"
    " VALUES ('of_p2', 'f', '1', '{}', now())",
    "INSERT INTO desk_entry (id, kiosk, kind, reason, device_time, received_at, family, detail, settled_by, visit_id)"
    " VALUES ('e', 'k', 'left', 'left', now(), now(), 'X', '{}', '', '$visit')",
    "INSERT INTO desk_entry (id, kiosk, kind, reason, device_time, received_at, family, detail, settled_by)"
    " VALUES ('e', 'k', 'red_flag', 'red_flag', now(), now(), 'X', '{}', '')",
)


@pytest.mark.parametrize("clinic", [SERVER], indirect=True)
def test_attack_11_by_plain_sql_nothing_is_written_for_whom_nobody_has_opened(clinic: Clinic) -> None:
    clinician = signed_in(clinic.owner, "Ada", StaffRole.CLINICIAN)
    taken = clinic.service.take("p1", (ANSWERED,), clinician, arrives=True)
    of_another = clinic.kiosk.open_visit("p2", ("a2",), "kiosk-1").id
    with clinic.staff.under(clinician).write(now=NOW) as connection:
        for statement in BENT:
            bent = told(statement, taken).replace("of_p2", of_another).replace("%", "%%")
            with pytest.raises(Exception, match="row-level security") as refused, connection.begin_nested():
                connection.exec_driver_sql(bent)
            assert isinstance(getattr(refused.value, "orig", None), psycopg.errors.InsufficientPrivilege)


@pytest.mark.parametrize("clinic", [SERVER], indirect=True)
def test_attack_11_by_plain_sql_nothing_is_added_to_a_visit_that_is_over_for_days(clinic: Clinic) -> None:
    clinician = signed_in(clinic.owner, "Ada", StaffRole.CLINICIAN)
    taken = clinic.service.take("p1", (ANSWERED,), clinician, arrives=True)
    new = told(
        f"{SIGNED} VALUES ('c', '$visit', 'p1', 'treatment', '1', 'en', 'paper', 'X', '[]', kiosk_now())",
        taken,
    )
    with clinic.owner.write() as connection:
        connection.exec_driver_sql("UPDATE visit SET started_at = started_at - interval '3 days'")
    # Whoever waits since then is still here.
    for over in (False, True):
        if over:
            with clinic.owner.write() as connection:
                connection.exec_driver_sql("UPDATE ticket SET status = 'done'")
        with clinic.staff.under(clinician).write(now=NOW) as connection, connection.begin_nested() as tried:
            if over:
                with pytest.raises(Exception, match="row-level security"):
                    connection.exec_driver_sql(new)
            else:
                assert connection.exec_driver_sql(new).rowcount == 1
            tried.rollback()


def test_who_only_sees_the_audit_checks_nobody_in(clinic: Clinic) -> None:
    auditor = signed_in(clinic.owner, "Eve", StaffRole.AUDITOR)
    for call in (
        lambda: clinic.service.asked("p1", auditor),
        lambda: clinic.service.take("p1", (), auditor, arrives=True),
    ):
        with pytest.raises(NotAllowed):
            call()


def test_i3_two_desks_at_once_begin_one_visit(clinic: Clinic) -> None:
    others = [signed_in(clinic.owner, name, StaffRole.FRONT_DESK) for name in ("Ada", "Ben")]
    for who in others:
        clinic.service.asked("p1", who)
    ready, taken = Barrier(2), []

    def take(who: Actor) -> None:
        ready.wait()
        taken.append(clinic.service.take("p1", (), who, arrives=True))

    threads = [Thread(target=take, args=(who,)) for who in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one.visit_id for one in taken}) == 1
    assert sorted(one.arrived for one in taken) == [False, True]


def test_what_comes_twice_is_there_once(clinic: Clinic) -> None:
    """No answer came to the first, or two people have filled in one visit: nothing is signed or changed twice."""
    steps = (ContactConfirmed((FieldChange("city", "", "Springfield"),)), CARD, PAPER)
    manager = signed_in(clinic.owner, "Mia", StaffRole.MANAGER)
    once = clinic.service.take("p1", steps, manager, arrives=True)
    before = clinic.details(once.visit_id)
    again = clinic.service.take("p1", steps, manager, arrives=True)
    assert (again.visit_id, again.ticket, again.arrived) == (once.visit_id, once.ticket, False)
    after = clinic.details(once.visit_id)
    assert [change.new for change in after.changes] == [change.new for change in before.changes]
    assert after.consents == before.consents
    assert len(after.coverages) == 1
    # What somebody says anew is taken as ever.
    word = replace(PAPER, method=SignatureMethod.SPOKEN)
    clinic.service.take("p1", (word,), manager, arrives=False)
    assert len(clinic.details(once.visit_id).consents) == 2
