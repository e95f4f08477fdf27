"""What a patient wants the care team to know: on the list of everybody who works with patients, until it is done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.items.message import MessageLeft
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.services.desk.messages import MessageService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import Kiosk, enter, record

ASKS = ClinicSettings(patient_messages="ask")
TEXT = "I am afraid of needles"


def fill(database: Database) -> None:
    ClinicService(database).save(ASKS)
    PatientService(database).save([a_patient(1), a_patient(2)], [a_booking(1), a_booking(2)])


class House:
    """A kiosk, by its own login where there is one, and the rest of the clinic."""

    def __init__(self, own: str, url: str) -> None:
        self.lobby, self.clinic = Database(own), Database(url)
        self.checkin = CheckInService(self.lobby, ASKS, lambda: NOW)
        self.messages = MessageService(self.clinic, lambda: NOW)
        self.ann = signed_in(self.clinic, "Dr Ann", StaffRole.CLINICIAN)
        self.ivo = signed_in(self.clinic, "Ivo", StaffRole.FRONT_DESK)
        self.adam = signed_in(self.clinic, "Adam", StaffRole.ADMINISTRATOR)

    def visit(self, number: int = 1) -> tuple[str, str]:
        """A session and its visit."""
        session = enter(self.lobby, number)
        return session, self.checkin.open_visit(session, (f"a{number}",), "kiosk-1").id

    def close(self) -> None:
        self.lobby.close()
        self.clinic.close()


@pytest.fixture(params=[EMBEDDED, SERVER])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    for own, url in under_a_login(request, tmp_path, fill, "lobby_1"):
        made = House(own, url)
        yield made
        made.close()


def test_it_is_a_message_to_everybody_who_works_with_patients_and_unread_by_each(house: House) -> None:
    session, visit = house.visit()
    said = record(visit, MessageLeft(f"  {TEXT} "))
    state = house.checkin.apply(session, said)
    # A delivery that comes again changes nothing.
    house.checkin.apply(session, said)
    assert [item.status for item in state.checklist if item.kind is ItemKind.MESSAGE] == [ItemStatus.DONE]
    for who in (house.ann, house.ivo):
        (message,) = house.messages.mine(who)
        assert (message.text, message.from_patient, message.author) == (TEXT, True, "")
        assert (message.patient_id, message.visit_id, message.owner) == ("p1", visit, "")
        assert message.is_unread
    (message,) = house.messages.mine(house.ann)
    house.messages.read(message.id, house.ann)
    assert [one.is_unread for one in house.messages.mine(house.ivo)] == [True]
    assert house.messages.take(message.id, message.version, house.ivo) is not None
    assert [one.owner for one in house.messages.mine(house.ann)] == ["Ivo"]


def test_it_stays_over_night_until_somebody_says_it_is_done_and_all_have_read_it(house: House) -> None:
    session, visit = house.visit()
    house.checkin.apply(session, record(visit, MessageLeft(TEXT)))
    tomorrow = MessageService(house.clinic, lambda: NOW + timedelta(days=1))
    (message,) = tomorrow.mine(house.ann)
    assert message.is_late(message.written_at + timedelta(days=1), ASKS.message_minutes)
    assert tomorrow.done(message.id, house.ann) is not None
    assert tomorrow.mine(house.ann) == ()
    assert [one.is_unread for one in tomorrow.mine(house.ivo)] == [True]


@pytest.mark.parametrize("text", ["", "  \n ", "\u202e"])
def test_nothing_to_say_is_settled_and_nobody_hears_of_it(house: House, text: str) -> None:
    session, visit = house.visit()
    state = house.checkin.apply(session, record(visit, MessageLeft(text)))
    assert [item.status for item in state.checklist if item.kind is ItemKind.MESSAGE] == [ItemStatus.DONE]
    assert house.messages.mine(house.ann) == ()


def test_nobody_says_anything_in_anybody_elses_visit(house: House) -> None:
    _, theirs = house.visit(2)
    session, _ = house.visit(1)
    with pytest.raises(StepRefused):
        house.checkin.apply(session, record(theirs, MessageLeft(TEXT)))
    with house.clinic.read() as connection:
        assert connection.execute(select(func.count()).select_from(tables.message)).scalar_one() == 0


def test_it_is_asked_where_the_clinic_says_so_and_nowhere_else(house: House) -> None:
    silent = replace(ASKS, patient_messages="")
    kinds = []
    for number, settings in ((1, ASKS), (2, silent)):
        kiosk = Kiosk(house.clinic, settings, lambda: NOW)
        visit = kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        kinds.append({item.kind for item in visit.checklist})
    assert kinds[0] - kinds[1] == {ItemKind.MESSAGE}
