"""A damaged outbox: what is whole of it is delivered, the desk is told of the rest, and the kiosk opens."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import app
from kiosk.domain.desk import EntryReason
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.broken import BrokenOutboxes
from kiosk.settings import MachineSettings
from kiosk.store.outbox import Outbox, broken_beside
from tests.factories import NOW, an_actor
from tests.services.clinic_maker import SETTINGS
from tests.services.offline.test_courier import KEY, Clinic


@pytest.fixture
def clinic(url: str, tmp_path: Path) -> Iterator[Clinic]:
    made = Clinic(url, tmp_path / "kiosk")
    yield made
    made.close()


def test_attack_06_what_is_whole_before_the_damage_is_delivered_and_the_desk_told(clinic: Clinic) -> None:
    clinic.line.cut = "before"
    clinic.courier.online = False
    clinic.check_in(1, session=False)
    whole = (clinic.folder / "outbox.bin").stat().st_size
    clinic.check_in(2, session=False)
    clinic.outbox.close()
    path = clinic.folder / "outbox.bin"
    content = bytearray(path.read_bytes())
    content[whole + 90] ^= 1
    path.write_bytes(content)
    clinic.outbox = Outbox(path, KEY, begin_anew=True)
    clinic.courier = clinic.make("kiosk-1", clinic.outbox)
    clinic.back()
    assert clinic.count("ticket") == 1
    desk = DeskService(clinic.database, lambda: NOW)
    for _ in range(2):
        # Each start tells it, and it is once.
        BrokenOutboxes(broken_beside(path), desk, "kiosk-1").tell()
    (entry,) = desk.entries(an_actor())
    assert (entry.kiosk, entry.reason) == ("kiosk-1", EntryReason.OUTBOX_BROKEN)
    assert entry.detail == {"reason": broken_beside(path)[0].name}
    assert desk.settle(entry.id, an_actor())
    BrokenOutboxes(broken_beside(path), desk, "kiosk-1").tell()
    assert desk.entries(an_actor()) == ()


def test_attack_06_what_was_delivered_and_has_lost_its_mark_is_taken_once(clinic: Clinic) -> None:
    visit = clinic.check_in(1)
    assert clinic.count("ticket") == 1
    content = bytearray((clinic.folder / "outbox.bin").read_bytes())
    clinic.outbox.close()
    # The last frame is the mark that the last step was delivered.
    content[-1] ^= 1
    (clinic.folder / "outbox.bin").write_bytes(content)
    clinic.outbox = Outbox(clinic.folder / "outbox.bin", KEY, begin_anew=True)
    assert [entry.delivered for entry in clinic.outbox.pending()] == [False]
    clinic.courier = clinic.make("kiosk-1", clinic.outbox)
    clinic.back()
    assert clinic.courier.backlog().count == 0
    assert (clinic.count("ticket"), clinic.count("visit"), clinic.count("desk_entry")) == (1, 1, 0)
    assert visit.opening


def test_attack_06_a_kiosk_with_a_broken_outbox_opens(url: str, tmp_path: Path) -> None:
    machine = MachineSettings(url, "east")
    database = app.open_database(url)
    kept = app.kept_clinic(machine)
    path = app.own_folder(machine) / "outbox.bin"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"no outbox")
    path.with_name("outbox.bin.key").unlink(missing_ok=True)
    key = path.with_name("outbox.bin.key")
    key.write_text("ab" * 32)
    key.chmod(0o600)
    delivery = app.make_delivery(database, machine, SETTINGS, kept, lambda: NOW)
    delivery.courier.start()
    desk = DeskService(database, lambda: NOW)
    for _ in range(300):
        if desk.entries(an_actor()):
            break
        threading.Event().wait(0.1)
    assert [entry.reason for entry in desk.entries(an_actor())] == [EntryReason.OUTBOX_BROKEN]
    delivery.close()
    database.close()
