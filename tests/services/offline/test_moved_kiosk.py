"""Where a kiosk stands: as the record says, from the next patient on, and without a record as it said last."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.record import make_delivery, stands_at
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.computers import KioskPlace
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.places import Location, Places
from kiosk.services.offline.renewing import Keeper
from kiosk.services.staffing.computers import ComputerService
from kiosk.settings import MachineSettings, SettingsError
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic
from tests.engines import server_url
from tests.factories import BORN
from tests.services.staffing.people import COMMAND, QUICK
from tests.store.test_wall import now
from tests.store.test_wall_enrolment import Door

PLACES = Places(tuple(Location(key, key.title(), kind="site") for key in ("north", "south")))
SETTINGS = ClinicSettings(zone="UTC", places=PLACES)


@pytest.fixture
def door(server: tuple[object, str]) -> Iterator[Door]:
    made = Door(*server)  # type: ignore[arg-type]
    yield made
    made.close()


@pytest.fixture
def kiosk(door: Door) -> Iterator[Database]:
    opened = Database(server_url(door.wall.cluster, "lobby_1", door.wall.name))
    yield opened
    opened.close()


def test_a_kiosk_that_is_moved_takes_it_over_with_the_next_patient(
    door: Door, kiosk: Database, tmp_path: Path
) -> None:
    kept = KeptClinic(tmp_path / "kept.bin")
    standing = KioskPlace("South")
    keeper = Keeper(kiosk, InForce(SETTINGS), now, kept, "lobby", standing)
    keeper.renew()
    assert (standing.current, kept.place()) == ("South", None)
    assert door.asked("SELECT place FROM kiosk_key") == [("south",)]
    door.service.move("lobby_1", "north", COMMAND)
    keeper.renew()
    # Whoever is here goes on as they began.
    assert standing.current == "South"
    standing.take_over()
    assert standing.current == "north"
    # And so it begins without a record.
    assert KeptClinic(tmp_path / "kept.bin").place() == "north"
    assert door.asked("SELECT place FROM kiosk_key") == [("north",)]


def test_a_patient_begins_with_their_name_and_a_start_without_a_record_with_what_was_kept(
    door: Door, kiosk: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_KEYS", "file")
    machine = MachineSettings(server_url(door.wall.cluster, "lobby_1", door.wall.name), "east", place="South")
    kept = KeptClinic(tmp_path / "kept.bin")
    kept.keep_place("north")
    delivery = make_delivery(kiosk, machine, InForce(SETTINGS), kept, now)
    assert delivery.entrance.place == "north"
    delivery.courier._standing.comes("south")
    assert delivery.entrance.place == "north"
    delivery.entrance.identify(IdentityClaim("Nobody", BORN, Factor.PHONE, "0000"))
    assert delivery.entrance.place == "south"
    delivery.close()


def test_what_the_record_says_goes_before_the_settings(door: Door, kiosk: Database) -> None:
    machine = MachineSettings("", "east", place="nowhere that there is")
    with pytest.raises(SettingsError):
        stands_at(kiosk, machine, PLACES)
    ComputerService(door.wall.owner, now, QUICK).move("lobby_1", "south", COMMAND)
    assert stands_at(kiosk, machine, PLACES) == "south"
    # None of the clinic's places is a place as well.
    ComputerService(door.wall.owner, now, QUICK).move("lobby_1", "", COMMAND)
    assert stands_at(kiosk, machine, PLACES) == ""
