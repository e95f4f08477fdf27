"""The front desk of one site of several: its lists are of its site, and of all when asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from kiosk import app, paths
from kiosk.domain.places import Location, Places
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.at_desk import TakenDown
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.settings import MachineSettings, SettingsError
from kiosk.staff.dialogues.checking_in import CheckInDialogue
from kiosk.staff.person import Person
from kiosk.staff.window import StaffWindow
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk

PLACES = Places(
    (
        Location("north", "North", kind="site"),
        Location("n204", "Room 204", kind="room", part_of="north"),
        Location("south", "South", kind="site"),
        Location("s1", "Room 1", kind="room", part_of="south"),
    )
)
CLINIC = replace(SETTINGS, places=PLACES)


FOUR = Person("p4", "Four", "Four", date(1980, 1, 1), "4")


class Clinic:
    """Two at each site, one nowhere in particular; the first of each has arrived."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'clinic.db'}"
        self.record = app.open_database(self.url)
        ClinicService(self.record).save(CLINIC)
        where = ("n204", "s1", "", "n204", "s1")
        bookings = [a_booking(n, place=place, location="", room="") for n, place in enumerate(where, 1)]
        PatientService(self.record).save([a_patient(n) for n in range(1, 6)], bookings)
        kiosk = Kiosk(self.record, CLINIC, lambda: NOW)
        for number in (1, 2, 3):
            kiosk.check_in(number)
        self.opened: list[tuple[app.Staff, Database]] = []

    def desk(self, place: str) -> StaffWindow:
        database = Database(self.url)
        made = app.make_staff(
            database, MachineSettings(self.url, "desk-1", place=place), an_actor(), lambda: NOW
        )
        self.opened.append((made, database))
        return made.window

    def close(self) -> None:
        for made, database in self.opened:
            made.close()
            database.close()
        self.opened.clear()


@pytest.fixture
def clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    paths.data_folder().mkdir(parents=True, exist_ok=True)
    made = Clinic(tmp_path)
    yield made
    made.close()
    made.record.close()


def column(window: StaffWindow, key: str, heading: str) -> list[str]:
    table = window.shelf.table(key)
    (place,) = (
        n for n in range(table.columnCount()) if table.headerData(n, Qt.Orientation.Horizontal) == heading
    )
    return [str(table.data(table.index(row, place))) for row in range(table.rowCount())]


def test_a_desk_sees_its_site_and_whoever_nobody_can_place(qtbot: QtBot, clinic: Clinic) -> None:
    window = clinic.desk("Room 204")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 2)
    assert set(column(window, "arrivals", "Place")) == {"North", ""}
    assert len(column(window, "expected", "Place")) == 1
    assert window.model.waits()[0] == len(window.model.unseen()) == 2
    assert window.windowTitle() == "(2) Front desk · North"
    assert "Room 204" in window.model.rooms()
    assert "Room 1" not in window.model.rooms()


def test_all_sites_are_shown_on_request_and_that_is_remembered(qtbot: QtBot, clinic: Clinic) -> None:
    window = clinic.desk("south")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 2)
    assert window.acts["sites"].isEnabled()
    window.acts["sites"].trigger()
    assert window.shelf.table("arrivals").rowCount() == 3
    assert window.shelf.table("expected").rowCount() == 2
    assert set(column(window, "arrivals", "Place")) == {"North", "South", ""}
    assert "all sites" in window.windowTitle()
    assert "all sites" in window.said.text()
    clinic.close()
    again = clinic.desk("south")
    qtbot.waitUntil(lambda: again.shelf.table("arrivals").rowCount() == 3)
    again.acts["sites"].trigger()
    assert again.shelf.table("arrivals").rowCount() == 2
    kept = QSettings(str(paths.data_folder() / "staff.ini"), QSettings.Format.IniFormat)
    assert kept.value("sites", "") == ""


def test_the_next_of_this_site_is_called_and_nobody_of_another(qtbot: QtBot, clinic: Clinic) -> None:
    window = clinic.desk("south")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 2)
    for _ in range(3):
        window.acts["call_next"].trigger()
        qtbot.wait(200)
    qtbot.waitUntil(lambda: window.model.waits()[0] == 0)
    standing = {row.place: row.ticket_status for row in window.model.snapshot.arrivals}
    assert standing == {
        "north": TicketStatus.WAITING,
        "south": TicketStatus.CALLED,
        "": TicketStatus.CALLED,
    }


def test_the_place_has_a_column_while_the_lists_are_of_several(qtbot: QtBot, clinic: Clinic) -> None:
    window = clinic.desk("south")
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 2)
    view = window.shelf.view("arrivals")
    assert view.isColumnHidden(view.model().columnCount() - 1)
    window.acts["sites"].trigger()
    qtbot.waitUntil(lambda: not view.isColumnHidden(view.model().columnCount() - 1))
    window.acts["sites"].trigger()
    qtbot.waitUntil(lambda: view.isColumnHidden(view.model().columnCount() - 1))


def test_a_desk_nowhere_in_particular_sees_everybody(qtbot: QtBot, clinic: Clinic) -> None:
    window = clinic.desk("")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 3)
    assert set(column(window, "arrivals", "Place")) == {"North", "South", ""}
    assert not window.acts["sites"].isEnabled()
    assert window.windowTitle() == "(3) Front desk"


def test_a_desk_at_a_place_that_is_none_says_which_there_are(qtbot: QtBot, clinic: Clinic) -> None:
    with pytest.raises(
        SettingsError, match=r"no place of the clinic\. There are: north \(North\), south \(South\)"
    ):
        clinic.desk("West")


def test_who_waits_at_a_site_that_is_none_any_more_is_shown_at_all(qtbot: QtBot, clinic: Clinic) -> None:
    with clinic.record.write() as connection:
        connection.execute(update(tables.ticket).values(place="gone"))
    window = clinic.desk("south")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 3)


@pytest.mark.parametrize("place", ["north", "south"])
def test_i7_who_waits_in_a_house_that_becomes_a_part_of_another_is_shown_there(
    qtbot: QtBot, clinic: Clinic, place: str
) -> None:
    north, room, south, other = PLACES.locations
    one = (north, room, replace(south, kind="building", part_of="north"), other)
    ClinicService(clinic.record).save(replace(CLINIC, places=Places(one)))
    window = clinic.desk(place)
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 3)


def test_i7_who_waits_in_a_house_that_is_closed_is_shown_at_all(qtbot: QtBot, clinic: Clinic) -> None:
    north, room, south, other = PLACES.locations
    closed = (north, room, replace(south, in_use=False), other)
    ClinicService(clinic.record).save(replace(CLINIC, places=Places(closed)))
    window = clinic.desk("north")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 3)
    assert window.shelf.table("expected").rowCount() == 2


def test_a_desk_nowhere_in_particular_chooses_the_site_that_somebody_checks_in_at(
    qtbot: QtBot, clinic: Clinic
) -> None:
    north = a_booking(4, NOW, key="a4", place="n204", location="", room="")
    south = a_booking(4, NOW - timedelta(minutes=5), key="a9", place="s1", location="", room="")
    PatientService(clinic.record).save([], [north, south])
    window = clinic.desk("")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 3)
    done: list[TakenDown] = []
    made = CheckInDialogue(window.model, window, 1.0, FOUR, done.append)
    made.show()
    qtbot.waitUntil(lambda: bool(made.parts))
    assert [made.site.itemText(number) for number in range(made.site.count())] == ["South", "North"]
    assert made.site.isVisible()
    before = (len(made.parts), made._form.rowCount())
    made.site.setCurrentIndex(1)
    qtbot.waitUntil(lambda: made._asked is not None and made._asked.site == "north")
    assert (len(made.parts), made._form.rowCount()) == before
    made.do()
    qtbot.waitUntil(lambda: len(done) == 1)
    with clinic.record.read() as connection:
        query = select(tables.appointment.c.id, tables.appointment.c.status).where(
            tables.appointment.c.patient_id == "p4"
        )
        standing = {key: str(status) for key, status in connection.execute(query)}
    assert standing == {"a4": "arrived", "a9": "booked"}


def test_a_desk_at_a_site_has_nothing_to_choose(qtbot: QtBot, clinic: Clinic) -> None:
    south = a_booking(4, NOW - timedelta(minutes=5), key="a9", place="s1", location="", room="")
    PatientService(clinic.record).save([], [south])
    window = clinic.desk("north")
    qtbot.waitUntil(lambda: window.shelf.table("arrivals").rowCount() == 2)
    made = CheckInDialogue(window.model, window, 1.0, FOUR, lambda _: None)
    made.show()
    qtbot.waitUntil(lambda: bool(made.parts))
    assert made.site.isHidden()
    made.close()
