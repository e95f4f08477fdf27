"""A full disk: no screen claims success, and what was acknowledged is there once there is room again."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, event, func, select

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.visit.checklist import first_due
from kiosk.domain.visit.steps import FormCompleted, Step, item_of
from kiosk.domain.visit.visit import LobbyVisit, VisitStatus
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.courier import Courier
from kiosk.services.record.audit import AuditService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, claim, enter, whole_visit

KEY = bytes(32)
PEOPLE = range(1, 31)
NO_LIMIT = 1 << 31
# An answer that needs some pages: a small one finds room where others were deleted.
LONG = {"resourceType": "QuestionnaireResponse", "status": "completed", "text": "x" * 20_000}


def steps() -> tuple[Step, ...]:
    """Those of a first visit, with a long answer."""
    return tuple(
        replace(step, response=LONG) if isinstance(step, FormCompleted) else step for step in whole_visit()
    )


class Watched(Outbox):
    """An outbox that tells what was written last."""

    last = ""

    def append(self, record_id: str, body: bytes) -> Any:
        entry = super().append(record_id, body)
        self.last = record_id
        return entry


class Kiosk:
    """One kiosk at a record, and what it has acknowledged."""

    def __init__(self, database: Database, path: Path) -> None:
        self.database = database
        self.path = path
        self.acknowledged: dict[str, str] = {}
        # The record's size in pages beyond which it finds the disk full.
        self.pages = NO_LIMIT
        self.refused = 0
        if database.embedded:
            event.listen(database._engine, "begin", self._limit)
        self.start()

    def _limit(self, connection: Any) -> None:
        connection.connection.driver_connection.execute(f"PRAGMA max_page_count = {self.pages}")

    def start(self) -> None:
        """As the program starts. Raises StoreUnavailable."""
        self.box = Watched(self.path, KEY)
        self.courier = Courier(
            self.box,
            IdentityService(self.database, SETTINGS, lambda: NOW),
            CheckInService(self.database, SETTINGS, lambda: NOW),
            DeskService(self.database, lambda: NOW),
            SETTINGS,
            lambda: NOW,
            "kiosk-1",
        )

    def kept(self, number: int) -> LobbyVisit:
        """What the day list has of a patient."""
        service = CheckInService(self.database, SETTINGS, lambda: NOW)
        with self.database.read() as connection:
            items = service.new_checklist(connection, a_patient(number), (a_booking(number),), NOW)
        return LobbyVisit("", a_patient(number), (a_booking(number),), None, items, VisitStatus.PLANNED)

    def check_in(self, number: int) -> bool:
        """A whole check-in as a lobby has it done; whether the patient was told that they are in."""
        session = ""
        if self.courier.online:
            try:
                session = enter(self.database, number)
            except StoreUnavailable:
                self.courier.lose()
        try:
            visit = self.courier.open(claim(number), session, (f"a{number}",), lambda: self.kept(number))
            self.acknowledged[self.box.last] = "opening"
            while visit.status is VisitStatus.PLANNED:
                due = first_due(visit.checklist)
                wanted = (due.kind, due.key) if due else None
                step = next(step for step in steps() if item_of(step) == wanted)
                visit = self.courier.record(visit, step)
                self.acknowledged[self.box.last] = type(step).__name__
            receipt = self.courier.receipt(visit)
        except StoreUnavailable:
            self.refused += 1
            return False
        assert not receipt.delivered or self.count(number, tables.ticket) == 1, "I4: claimed, and not there"
        try:
            self.courier.leave(visit.opening)
        except StoreUnavailable:
            # It is only that the kiosk cannot forget them yet.
            self.refused += 1
        return True

    def count(self, number: int, table: Table) -> int:
        """How many rows a patient's visits have."""
        mine = select(tables.visit.c.id).where(tables.visit.c.patient_id == f"p{number}")
        key = table.c.id if table is tables.visit else table.c.visit_id
        with self.database.read() as connection:
            query = select(func.count()).select_from(table).where(key.in_(mine))
            return int(connection.execute(query).scalar_one())

    def room_again(self) -> None:
        """The courier's next turn must succeed, for this kiosk as it stands and for one started anew."""
        self.pages = NO_LIMIT
        self.courier.online = True
        self.courier.flush()
        assert self.box.pending() == ()
        with self.database.read() as connection:
            applied = set(connection.execute(select(tables.step_record.c.id)).scalars())
            desk = connection.execute(select(func.count()).select_from(tables.desk_entry)).scalar_one()
        lost = [key for key, kind in self.acknowledged.items() if kind != "opening" and key not in applied]
        assert lost == [], "I1: an acknowledged step is gone"
        assert desk == 0

    def check(self, number: int) -> None:
        """I2: the patient, who comes again if they were sent away, is in once."""
        if self.count(number, tables.ticket) == 0:
            assert self.check_in(number)
        for table in (tables.visit, tables.ticket, tables.questionnaire_response, tables.consent):
            assert self.count(number, table) == 1, f"I2: {table.name}"

    def check_record(self) -> None:
        """I6, and the file is whole."""
        assert self.database.wrong() == []
        assert isinstance(AuditService(self.database).verify(), tuple)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = filled(tmp_path / "record")
    yield made
    made.close()


def filled(folder: Path) -> Database:
    made = Database(f"sqlite:///{folder / 'clinic.db'}")
    made.upgrade()
    PatientService(made).save([a_patient(n) for n in PEOPLE], [a_booking(n) for n in PEOPLE])
    return made


def page_count(database: Database) -> int:
    with database.read() as connection:
        return int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())


def test_i1_i4_a_record_that_can_grow_no_more_is_as_one_that_does_not_answer(
    database: Database, tmp_path: Path
) -> None:
    """Full after one page, after two, and so on: every place of a check-in at which it may happen."""
    kiosk = Kiosk(database, tmp_path / "kiosk" / "outbox.bin")
    undelivered = 0
    for number in PEOPLE:
        kiosk.pages = page_count(database) + number - 1
        assert kiosk.check_in(number), "the outbox has room: nobody is sent away"
        undelivered += bool(kiosk.box.pending())
        if number % 3 == 0:
            # Killed and started again while it is still full.
            kiosk.box.close()
            kiosk.start()
        kiosk.room_again()
        kiosk.check(number)
    assert undelivered >= 5, "the record was not full often enough to show anything"
    assert kiosk.refused == 0
    kiosk.check_record()
    kiosk.box.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with few megabytes, taken away afterwards."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a small disk of its own can be mounted only as root, on Linux")
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip(f"no disk may be mounted here: {mounted.stderr.strip()}")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path, spare: int) -> Path:
    """Leave so many bytes of the disk, in whole pages."""
    filler = place / "filler"
    filler.write_bytes(bytes(max(0, shutil.disk_usage(place).free - spare)))
    return filler


def fill_and_check_in(kiosk: Kiosk, place: Path, number: int, spare: int) -> bool:
    """One check-in with ``spare`` bytes left on the disk, and what follows when there is room."""
    filler = fill(place, spare)
    told = kiosk.check_in(number)
    kiosk.box.close()
    try:
        kiosk.start()
    except StoreUnavailable:
        # Honest: a kiosk that cannot write does not open.
        filler.unlink()
        kiosk.start()
    filler.unlink(missing_ok=True)
    kiosk.room_again()
    if told:
        assert kiosk.count(number, tables.ticket) == 1, "I1, I4: they were told that they are in"
    kiosk.check(number)
    return told


def test_i1_i4_record_and_outbox_on_a_disk_that_is_full(small_disk: Path) -> None:
    """The usual kiosk without a server: both are on the one disk, and either may get the last of it."""
    database = filled(small_disk / "record")
    kiosk = Kiosk(database, small_disk / "kiosk" / "outbox.bin")
    told = [fill_and_check_in(kiosk, small_disk, number, (number - 1) * 4096) for number in PEOPLE]
    assert not told[0]
    assert kiosk.refused >= 3
    kiosk.check_record()
    kiosk.box.close()
    database.close()


def test_i1_i4_an_outbox_on_a_disk_that_is_full(small_disk: Path, url: str) -> None:
    """The record has room, at a server or on another disk; this kiosk cannot write, and says so."""
    database = Database(url)
    database.upgrade()
    PatientService(database).save([a_patient(n) for n in PEOPLE], [a_booking(n) for n in PEOPLE])
    kiosk = Kiosk(database, small_disk / "kiosk" / "outbox.bin")
    told = [fill_and_check_in(kiosk, small_disk, number, number // 2 * 4096) for number in range(1, 25)]
    assert not told[0], "nothing is claimed that is not durable here"
    assert told[-1], "and with a little room all goes on"
    assert set(kiosk.acknowledged.values()) >= {"opening", "FormCompleted", "CheckInFinished"}
    kiosk.check_record()
    kiosk.box.close()
    database.close()
