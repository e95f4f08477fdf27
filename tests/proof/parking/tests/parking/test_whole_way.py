"""A patient says where the car stands; it is kept, whatever becomes of the line, and staff see it."""

import base64
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, select
from sqlalchemy.engine import make_url

from kiosk import app
from kiosk.domain.actor import Actor
from kiosk.domain.audit import action_words
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.lobby.steps.parking import ParkingModel
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.settings import MachineSettings
from kiosk.store import tables
from kiosk.store.begun import Begun
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.factories import a_booking, a_contact, a_patient
from tests.lobby.conftest import SETTINGS, SOON, Clock
from tests.visitor import Visitor

PLATE = QColor("#1f7a3d")
# What the lobby shows, in the language of the patient, and what the receipt says of it.
WORDS = {
    "en": (
        "Where is your car?",
        "Enter the number of your parking place.",
        "they will pay back what you paid for parking.",
    ),
    "es": (
        "¿Dónde está su coche?",
        "Escriba el número de su plaza.",
        "le devolverán lo que pagó por aparcar.",
    ),
}


class Clinic:
    """A record, a lobby and a desk on it, each with its own login where there are logins."""

    def __init__(self, url: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KIOSK_HOME", str(folder / "home"))
        self.clock = Clock()
        self.away = False
        real = Database._connected

        def maybe(database: Database, begun: Begun) -> AbstractContextManager[Connection]:
            if self.away:
                raise StoreUnavailable("away")
            return real(database, begun)

        monkeypatch.setattr(Database, "_connected", maybe)
        self.url = url
        self.owner = self._open("")
        self.owner.upgrade()
        ClinicService(self.owner).save(SETTINGS)
        PatientService(self.owner).save(
            [
                a_patient(key="maria", family="García-López", contact=a_contact()),
                a_patient(key="other", family="Other", contact=a_contact()),
            ],
            [a_booking(of="maria", start=SOON), a_booking(of="other", start=SOON)],
        )
        picture = folder / "plate.png"
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(PLATE)
        assert image.save(str(picture))
        self.machine = MachineSettings(
            database_url=self._address("lobby_1"), kiosk_name="kiosk-1", camera_file=str(picture)
        )
        self._lobby_record = self._open("lobby_1")
        self.lobby = app.make_lobby(self._lobby_record, self.machine, self.clock)
        self.lobby.window.show(fullscreen=False)
        self.visitor = Visitor(self.lobby)
        self.visitor.screen("welcome")

    def _address(self, login: str) -> str:
        address = make_url(self.url)
        if login and address.get_backend_name() == "postgresql":
            address = address.set(username=login)
        return address.render_as_string(hide_password=False)

    def _open(self, login: str) -> Database:
        return Database(self._address(login))

    def _at_desk(self) -> Actor:
        return signed_in(self.owner, "Ana", StaffRole.FRONT_DESK)

    def desk(self) -> app.Staff:
        self._staff_record = self._open("staff_1")
        machine = MachineSettings(database_url=self._address("staff_1"), kiosk_name="desk-1")
        return app.make_staff(self._staff_record, machine, self._at_desk(), self.clock)

    def rows(self) -> list[tuple[object, ...]]:
        table = tables.parking.c
        with self.owner.read() as connection:
            return [tuple(row) for row in connection.execute(select(table.free, table.place, table.plate))]

    def delivered(self) -> None:
        courier = self.lobby.delivery.courier

        def has_all() -> bool:
            # What was tried while the record came back rests for some rounds.
            courier.hurry()
            return courier.backlog().count == 0

        self.visitor.play.wait(has_all, "the delivery")

    def close(self) -> None:
        self.away = False
        self.lobby.close()
        self._lobby_record.close()
        self.owner.close()


@pytest.fixture
def clinic(qtbot: QtBot, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    made = Clinic(url, tmp_path, monkeypatch)
    yield made
    made.close()


def to_parking(visitor: Visitor) -> None:
    """From the welcome screen to the car, whatever else is asked before."""
    visitor.to_contact()
    while visitor.shown != "parking":
        match visitor.shown:
            case "form":
                visitor.answer_form()
            case "insurance":
                visitor.answer_insurance()
            case "consent":
                visitor.sign()
                visitor.press("primaryButton")
            case _:
                visitor.press("primaryButton")
        visitor.play.wait(lambda: not visitor.model.property("busy"), "the record's answer")


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
@pytest.mark.parametrize("language", list(WORDS))
def test_the_whole_way_of_an_answer(clinic: Clinic, qtbot: QtBot, language: str) -> None:
    visitor = clinic.visitor
    heading, missing, at_desk = WORDS[language]
    if language != "en":
        visitor.press(f"language_{language}")
    to_parking(visitor)
    assert visitor.sees(heading)

    # The lobby: what is missing is said, a picture is taken.
    visitor.press("primaryButton")
    assert visitor.sees(missing)
    visitor.press("choice_no")
    visitor.play.enter("parkingPlace", "B12")
    # As QML has it.
    photo: Any = visitor.model.patient.of(ParkingModel).photo
    visitor.play.wait(lambda: bool(photo.property("ready")), "the camera")
    visitor.press("takePhoto")
    assert photo.property("taken")

    # The outbox: the record goes away in the middle, and nobody sees it.
    clinic.away = True
    visitor.press("primaryButton")
    visitor.go_on()
    visitor.screen("done")
    assert clinic.lobby.delivery.courier.backlog().count > 0
    # The receipt.
    assert visitor.sees(at_desk[1:])
    clinic.away = False
    clinic.delivered()

    # The record, behind the wall.
    ((free, place, plate),) = clinic.rows()
    assert (free, place) == (False, "B12")
    assert abs(_middle(str(plate)).green() - PLATE.green()) < 12
    with clinic.owner.read() as connection:
        item = connection.execute(
            select(tables.checklist_item).where(tables.checklist_item.c.kind == ItemKind.PARKING)
        ).one()
        did = connection.execute(select(tables.audit_event.c.action)).scalars().all()
    assert (item.status, item.reason) == (ItemStatus.NEEDS_STAFF, "patient_asked")
    assert "answered where the car stands" in {action_words(action) for action in did}

    # The desk.
    staff = clinic.desk()
    try:
        said, plates = _told(staff, qtbot)
    finally:
        staff.close()
        clinic._staff_record.close()
    # The item's name on the checklist, and the card.
    assert {"Parking", "PARKING", "Place B12", "paid for"} <= set(said)
    assert [plate.isNull() for plate in plates] == [False]


def _told(staff: app.Staff, qtbot: QtBot) -> tuple[list[str], list[QPixmap]]:
    """What a member of staff reads of the one arrival, and the pictures of plates there."""
    window = staff.window
    window.show()
    qtbot.waitUntil(lambda: len(window.model.snapshot.arrivals) == 1)
    window.model.select(window.model.snapshot.arrivals[0].visit_id)

    def labels() -> list[QLabel]:
        return window.details.findChildren(QLabel)

    qtbot.waitUntil(lambda: any(label.objectName() == "picture" for label in labels()))
    plates = [label.pixmap() for label in labels() if label.accessibleName() == "Picture: Number plate"]
    return [label.text() for label in labels()], plates


def _middle(plate: str) -> QColor:
    image = QImage.fromData(base64.b64decode(plate))
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_no_lobby_sees_where_another_patients_car_stands(server: tuple[Cluster, str]) -> None:
    """The wall: without a session there is nothing, and nothing can be written for anybody."""
    cluster, name = server
    with psycopg.connect(cluster.url(name, "lobby_1"), autocommit=True) as attacker:
        assert attacker.execute("SELECT * FROM parking").fetchall() == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            attacker.execute("INSERT INTO parking VALUES ('x', 'v', 'p', true, '', '', now())")
