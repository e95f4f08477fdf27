"""A new phone or postcode is accepted by somebody whose password was typed lately, and by nobody else."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.actor import Actor
from kiosk.domain.changes import is_identity_answer
from kiosk.domain.identity import Factor
from kiosk.domain.people import CONTACT_FIELDS
from kiosk.domain.permissions import StaffRole
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.steps import ContactConfirmed, FieldChange
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.services.desk import changes
from kiosk.services.desk.changes import ChangeRefused, ChangeService
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.undo import UndoService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.sessions import AskAgain
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk, record
from tests.services.staffing.people import PASSWORD, Works, actions, signed_in

WANTED = {
    "phone": "555 010 0199",
    "email": "a@b.example",
    "address_line": "18 Orchard Street",
    "postal_code": "90210",
    "emergency_phone": "555 010 0777",
}


def card_of(database: Database) -> dict[str, Any]:
    with database.read() as connection:
        found = select(tables.patient).where(tables.patient.c.id == "p1")
        return dict(connection.execute(found).mappings().one())


class Wished:
    """A patient who wants other details, and somebody at the desk whose password was typed a while ago."""

    def __init__(self, database: Database, *fields: str) -> None:
        self.database = database
        self.works = Works(database)
        clock = self.works.clock
        PatientService(database).save([a_patient(1)], [a_booking(1)])
        self.ivo = self.works.add("Ivo", StaffRole.FRONT_DESK)
        self.card = self.on_file()
        kiosk = Kiosk(database, SETTINGS, clock)
        self.visit = kiosk.open_visit("p1", ("a1",), "kiosk-1").id
        told = tuple(FieldChange(field, self.card[field], WANTED[field]) for field in fields or WANTED)
        kiosk.apply(record(self.visit, ContactConfirmed(told)))
        self.changes = ChangeService(database, clock)
        clock.now += ASKED_HOLDS
        self.ids = {change.field: change.id for change in self.changes.of_visit(self.visit, self.ivo)}

    def on_file(self) -> dict[str, Any]:
        return card_of(self.database)

    def decide(self, *fields: str, accept: bool = True, who: Actor | None = None, **amended: str) -> WayBack:
        return self.changes.decide(
            *(self.ids[field] for field in fields),
            accept=accept,
            who=who or self.ivo,
            amended={self.ids[field]: text for field, text in amended.items()} or None,
        )

    def standing(self) -> dict[str, ChangeStatus]:
        return {change.field: change.status for change in self.changes.of_visit(self.visit, self.ivo)}

    def confirm(self) -> None:
        signed_in(self.works.door.confirm(self.ivo, PASSWORD))


@pytest.mark.parametrize(
    "fields",
    [
        ("phone",),
        ("postal_code",),
        # The address is decided whole, whichever of its lines is named.
        ("address_line",),
        ("email", "phone"),
        ("email", "emergency_phone", "address_line"),
    ],
)
def test_an_answer_is_accepted_after_the_password_and_nothing_before(
    empty: Database, fields: tuple[str, ...]
) -> None:
    wished = Wished(empty)
    card, standing, told = wished.on_file(), wished.standing(), actions(empty)
    with pytest.raises(AskAgain):
        wished.decide(*fields)
    assert (wished.on_file(), wished.standing(), actions(empty)) == (card, standing, told)
    wished.confirm()
    wished.decide(*fields)
    after = wished.on_file()
    assert {field: after[field] for field in fields} == {field: WANTED[field] for field in fields}
    assert {wished.standing()[field] for field in fields} == {ChangeStatus.ACCEPTED}
    assert ("Ivo", "change_accepted") in actions(empty)


def test_the_moment_counts_to_the_second(empty: Database) -> None:
    wished = Wished(empty)
    wished.confirm()
    wished.works.clock.now += ASKED_HOLDS
    with pytest.raises(AskAgain):
        wished.decide("phone")
    wished.works.clock.pass_(seconds=-1)
    wished.decide("phone")
    assert wished.on_file()["phone"] == WANTED["phone"]


@pytest.mark.parametrize("text", ["555 010 0198", ""])
def test_amending_an_answer_is_accepting_one(empty: Database, text: str) -> None:
    wished = Wished(empty)
    with pytest.raises(AskAgain):
        wished.decide("phone", phone=text)
    assert wished.standing()["phone"] is ChangeStatus.PENDING
    wished.confirm()
    wished.decide("phone", phone=text)
    assert wished.on_file()["phone"] == text


def test_refusing_and_accepting_what_answers_nothing_is_not_asked_for(empty: Database) -> None:
    wished = Wished(empty)
    wished.decide("email", "emergency_phone")
    wished.decide("phone", "address_line", accept=False)
    assert (wished.on_file()["email"], wished.on_file()["phone"]) == (WANTED["email"], wished.card["phone"])
    assert wished.standing()["phone"] is ChangeStatus.REFUSED


def test_an_address_of_which_the_postcode_stays_is_not_asked_for(empty: Database) -> None:
    wished = Wished(empty, "address_line")
    wished.decide("address_line")
    assert wished.on_file()["address_line"] == WANTED["address_line"]


def test_a_pin_is_no_password_here_either(empty: Database) -> None:
    wished = Wished(empty)
    wished.works.door.set_pin(wished.ivo, "493817")
    by_pin = signed_in(wished.works.door.switch("Ivo", "493817"))
    with pytest.raises(AskAgain):
        wished.decide("phone", who=by_pin)
    signed_in(wished.works.door.confirm(by_pin, PASSWORD))
    wished.decide("phone", who=by_pin)
    assert wished.on_file()["phone"] == WANTED["phone"]


def test_what_was_decided_before_is_said_before_any_password(empty: Database) -> None:
    wished = Wished(empty)
    wished.decide("phone", accept=False)
    with pytest.raises(ChangeRefused) as refused:
        wished.decide("phone")
    assert refused.value.status is ChangeStatus.REFUSED


@pytest.mark.parametrize("field", ["phone", "email"])
def test_an_answer_that_is_taken_back_is_one_more_that_comes_on_file(empty: Database, field: str) -> None:
    wished = Wished(empty)
    wished.confirm()
    way = wished.decide(field)
    wished.works.clock.now += ASKED_HOLDS
    undo = UndoService(empty, wished.works.clock)
    if is_identity_answer(field):
        with pytest.raises(AskAgain):
            undo.undo(way, wished.ivo)
        assert wished.on_file()[field] == WANTED[field]
        wished.confirm()
    undo.undo(way, wished.ivo)
    assert wished.on_file()[field] == wished.card[field]
    assert wished.standing()[field] is ChangeStatus.PENDING


def test_a_refusal_is_taken_back_without(empty: Database) -> None:
    wished = Wished(empty)
    way = wished.decide("phone", accept=False)
    UndoService(empty, wished.works.clock).undo(way, wished.ivo)
    assert wished.standing()["phone"] is ChangeStatus.PENDING


@pytest.mark.parametrize("field", ["phone", "postal_code"])
def test_what_is_written_down_at_the_desk_is_accepted_by_it(empty: Database, field: str) -> None:
    """It is on file at once, so it is asked for as well; so is taking it back."""
    works = Works(empty)
    PatientService(empty).save([a_patient(1)], [a_booking(1)])
    ivo = works.add("Ivo", StaffRole.FRONT_DESK)
    works.clock.now += ASKED_HOLDS
    desk = CheckingInService(empty, SETTINGS, works.clock, CheckInService(empty, SETTINGS, works.clock))
    before = card_of(empty)
    step = ContactConfirmed((FieldChange(field, before[field], WANTED[field]),))
    with pytest.raises(AskAgain):
        desk.take("p1", (step,), ivo, arrives=True)
    assert card_of(empty) == before
    with empty.read() as connection:
        assert connection.execute(select(tables.visit.c.id)).first() is None
    signed_in(works.door.confirm(ivo, PASSWORD))
    taken = desk.take("p1", (step,), ivo, arrives=True)
    assert card_of(empty)[field] == WANTED[field]
    works.clock.now += ASKED_HOLDS
    with pytest.raises(AskAgain):
        desk.take_back(taken, ivo)
    assert card_of(empty)[field] == WANTED[field]
    signed_in(works.door.confirm(ivo, PASSWORD))
    desk.take_back(taken, ivo)
    assert card_of(empty)[field] == before[field]


def test_what_is_confirmed_at_the_desk_as_it_is_is_not_asked_for(empty: Database) -> None:
    works = Works(empty)
    PatientService(empty).save([a_patient(1)], [a_booking(1)])
    ivo = works.add("Ivo", StaffRole.FRONT_DESK)
    works.clock.now += ASKED_HOLDS
    desk = CheckingInService(empty, SETTINGS, works.clock, CheckInService(empty, SETTINGS, works.clock))
    desk.take("p1", (ContactConfirmed((FieldChange("email", "", WANTED["email"]),)),), ivo, arrives=True)
    assert card_of(empty)["email"] == WANTED["email"]


def test_two_records_are_joined_and_taken_apart_after_the_password(empty: Database) -> None:
    """Who is joined to somebody opens their record at a kiosk by an own name and phone, as if it were a new one."""
    works = Works(empty)
    kept, double = a_patient(1), a_patient(2)
    PatientService(empty).save([kept, double], [a_booking(1), a_booking(2)])
    bea = works.add("Bea", StaffRole.MANAGER)
    joining = JoiningService(empty, SETTINGS, works.clock)
    works.clock.now += ASKED_HOLDS
    told = actions(empty)
    with pytest.raises(AskAgain):
        joining.join(kept, double, bea)
    assert doubles(empty) == []
    assert "joined" not in {action for _, action in actions(empty)[len(told) :]}
    signed_in(works.door.confirm(bea, PASSWORD))
    made = joining.join(kept, double, bea)
    assert doubles(empty) == [("p2", None)]
    works.clock.now += ASKED_HOLDS
    with pytest.raises(AskAgain):
        joining.apart(made.id, bea)
    assert doubles(empty) == [("p2", None)]
    signed_in(works.door.confirm(bea, PASSWORD))
    joining.apart(made.id, bea)
    assert doubles(empty) == [("p2", works.clock.now)]


def doubles(database: Database) -> list[tuple[str, datetime | None]]:
    table = tables.patient_join.c
    with database.read() as connection:
        return [tuple(row) for row in connection.execute(select(table.double_id, table.parted_at))]


def test_asked_for_is_what_the_identification_compares() -> None:
    asked = {field for field in CONTACT_FIELDS if is_identity_answer(field)}
    assert asked == changes._KEYS.keys()
    assert {factor for _, factor in changes._KEYS.values()} == {Factor.PHONE, Factor.POSTCODE}
