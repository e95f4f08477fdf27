"""Check-ins played by processes of their own, that can be killed or watched, and what has to hold afterwards."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from kiosk.domain.queue import label
from kiosk.domain.visit.checklist import first_due
from kiosk.domain.visit.steps import CheckInFinished, item_of
from kiosk.domain.visit.visit import VisitStatus
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

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(32)
# A check-in is its opening and the steps after it; each is written once and marked once.
RECORDS = 1 + len(whole_visit())
PEOPLE = 300

# Reads one line for each check-in that is to be played, and plays it in a copy of itself.
CHILD = """
import json, os, shutil, signal, subprocess, sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.domain.failures import StoreUnavailable
from kiosk.services.visit.checkin import CheckInService
from kiosk.services.offline.courier import Courier
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.identity import IdentityService
from kiosk.store.database import Database
from kiosk.store import outbox
from tests.engines import sharing_compiled
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, claim, enter, whole_visit
import cryptography.hazmat.primitives.ciphers.aead, kiosk.store.postgres, sqlcipher3.dbapi2, uuid6


class Watched(outbox.Outbox):
    last = ""

    def append(self, record_id, body):
        entry = super().append(record_id, body)
        self.last = record_id
        return entry


def play(job, say):
    number, passed = job["number"], []

    def crash(moment):
        passed.append(moment)
        if moment == job["moment"] and passed.count(moment) == job["passing"]:
            os.kill(os.getpid(), signal.SIGKILL)

    database = Database(job["url"])
    box = Watched(Path(job["outbox"]), bytes(32), crash)
    clock = lambda: NOW
    courier = Courier(
        box,
        IdentityService(database, SETTINGS, clock),
        CheckInService(database, SETTINGS, clock),
        DeskService(database, clock),
        SETTINGS,
        clock,
        f"kiosk-{number}",
    )
    if job["away"]:
        courier.lose()
    session = "" if job["away"] else enter(database, number, kiosk=f"kiosk-{number}")
    kept = lambda: job["kept"]
    visit = courier.open(claim(number), session, (f"a{number}",), kept)
    say({"acknowledged": box.last})
    for step in whole_visit():
        visit = courier.record(visit, step)
        say({"acknowledged": box.last})
    receipt = courier.receipt(visit)
    say({"delivered": receipt.delivered, "ticket": receipt.ticket})
    courier.leave(visit.opening)
    if job["away"]:
        courier.online = True
        courier.flush()
        courier.leave(visit.opening)
    database.close()
    box.close()
    say({"passed": passed})


def kept(job):
    if not job["away"]:
        return None
    from kiosk.domain.visit.visit import LobbyVisit, VisitStatus
    database = Database(job["url"])
    service, number = CheckInService(database, SETTINGS, lambda: NOW), job["number"]
    with database.read() as connection:
        items = service.new_checklist(connection, a_patient(number), (a_booking(number),), NOW)
    database.close()
    return LobbyVisit("", a_patient(number), (a_booking(number),), None, items, VisitStatus.PLANNED)


def warm_up(job):
    # Played here once, to its end: the copies find every statement compiled.
    with TemporaryDirectory() as place:
        mine = {**job, "moment": "", "outbox": f"{place}/outbox.bin"}
        if job["url"].startswith("sqlite"):
            shutil.copytree(Path(job["url"].removeprefix("sqlite:///")).parent, f"{place}/record")
            mine["url"] = f"sqlite:///{place}/record/clinic.db"
        else:
            mine["number"] = job["spare"]
        play({**mine, "kept": kept(mine)}, lambda what: None)


def in_a_copy(job):
    told = os.open(job["said"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    # No call that is counted: what is told here belongs to the test.
    say = lambda what: os.writev(told, [json.dumps(what).encode() + b"\\n"])
    job["kept"] = kept(job)
    wait, go = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(go)
            os.read(wait, 1)
            play(job, say)
            code = 0
        except BaseException as error:
            say({"error": repr(error)})
        finally:
            os._exit(code)
    os.close(wait)
    watcher = None
    if job["strace"]:
        watcher = subprocess.Popen(
            ["strace", "-f", "-o", job["trace"], *job["strace"], "-p", str(child)], stderr=subprocess.PIPE, text=True
        )
        first = watcher.stderr.readline()
        if "attached" not in first:
            os.kill(child, signal.SIGKILL)
            say({"error": first + watcher.stderr.read()})
    os.close(go)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if watcher is not None:
        watcher.communicate()
    os.close(told)
    return status


warm = set()
with sharing_compiled():
    for line in sys.stdin:
        job = json.loads(line)
        kind = (job["url"].partition(":")[0], job["away"])
        if kind not in warm:
            warm.add(kind)
            warm_up(job)
        print(in_a_copy(job), flush=True)
"""


@dataclass
class Played:
    """What came of one check-in."""

    code: int
    number: int
    outbox: Path
    acknowledged: list[str] = field(default_factory=list)
    delivered: bool = False
    passed: list[str] = field(default_factory=list)
    error: str = ""


class Player:
    """Has check-ins played in processes of their own, each on a kiosk with nothing on it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0
        self._child = subprocess.Popen(
            [sys.executable, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )

    @property
    def next_folder(self) -> Path:
        """Where the next kiosk has its files."""
        return self._folder / f"kiosk-{self._number}"

    def play(
        self,
        place: tuple[str, int],
        moment: str = "",
        passing: int = 0,
        *,
        away: bool = False,
        strace: tuple[str, ...] = (),
        trace: str = "/dev/null",
    ) -> Played:
        """One check-in, at a record of a patient; ``away`` begins it without the record and delivers all at its end."""
        url, number = place
        folder = self.next_folder
        folder.mkdir()
        self._number += 1
        job = {
            "url": url,
            "number": number,
            # Another one, whom no test lets check in.
            "spare": PEOPLE,
            "outbox": str(folder / "outbox.bin"),
            "said": str(folder / "said"),
            "moment": moment,
            "passing": passing,
            "away": away,
            "strace": strace,
            "trace": trace,
        }
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(json.dumps(job) + "\n")
        self._child.stdin.flush()
        played = Played(int(self._child.stdout.readline()), number, folder / "outbox.bin")
        for line in (folder / "said").read_text().splitlines():
            said: dict[str, Any] = json.loads(line)
            if "acknowledged" in said:
                played.acknowledged.append(said["acknowledged"])
            played.delivered = said.get("delivered", played.delivered)
            played.passed = said.get("passed", played.passed)
            played.error = said.get("error", played.error)
        assert not played.error
        return played

    def close(self) -> None:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.close()
        self._child.stdout.close()
        self._child.wait()


class Records:
    """Records with their people. A file has to be whole after each kill, so each kill has one of its own."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url = url
        self._folder = folder
        self.embedded = url.startswith("sqlite")
        self._number = 0
        database = Database(url)
        database.upgrade()
        people = range(1, 2 if self.embedded else PEOPLE + 1)
        PatientService(database).save([a_patient(n) for n in people], [a_booking(n) for n in people])
        database.close()

    def next(self) -> tuple[str, int]:
        """A record, and one of its patients who has not been there."""
        self._number += 1
        if not self.embedded:
            return self._url, self._number
        folder = self._folder / f"record-{self._number}"
        folder.mkdir()
        for file in self._folder.glob("clinic.db*"):
            shutil.copy(file, folder)
        return f"sqlite:///{folder / 'clinic.db'}", 1


def check(url: str, played: Played) -> None:
    """I1, I2, I4, I6: the kiosk and its record as they are found after the kill, and the rest of the day."""
    database = Database(url)
    box = Outbox(played.outbox, KEY)
    try:
        applied = set(ids(database, tables.step_record.c.id))
        waiting = {entry.record_id for entry in box.pending()}
        missing = [key for key in played.acknowledged if key not in waiting and key not in applied]
        # An opening leaves no row under its own id; what it opened has the patient's.
        if missing == played.acknowledged[:1]:
            missing = missing if visits(database, played.number) == 0 else []
        assert not missing, "I1: an acknowledged step is gone"
        if played.delivered:
            assert tickets(database, played.number) == 1, (
                "I4: the screen has claimed what the record does not have"
            )
        courier = courier_of(box, database, played.number)
        courier.flush()
        courier.flush()
        assert box.pending() == ()
        go_on(courier, database, played.number)
        assert visits(database, played.number) == tickets(database, played.number) == 1, "I2"
        for table in (tables.questionnaire_response, tables.consent):
            mine = select(func.count()).where(table.c.patient_id == f"p{played.number}")
            with database.read() as connection:
                assert connection.execute(mine).scalar_one() == 1, f"I2: {table.name}"
        nothing_for_the_desk(database)
        if database.embedded:
            assert database.wrong() == []
            assert isinstance(AuditService(database).verify(), tuple)
    finally:
        box.close()
        database.close()


def nothing_for_the_desk(database: Database) -> None:
    """But for a number that another kiosk of the same letters had given out, which is so and has to be told."""
    with database.read() as connection:
        entries = connection.execute(select(tables.desk_entry)).all()
        given = connection.execute(select(tables.ticket.c.letter, tables.ticket.c.number)).all()
    there = {label(*row) for row in given}
    for entry in entries:
        assert entry.reason == "ticket_taken"
        assert entry.detail["given"] in there
        assert entry.detail["now"] in there


def check_whole(url: str) -> None:
    """What is looked at once for all the kills of a record on a server."""
    database = Database(url)
    assert database.wrong() == []
    assert isinstance(AuditService(database).verify(), tuple)
    database.close()


def courier_of(box: Outbox, database: Database, number: int) -> Courier:
    return Courier(
        box,
        IdentityService(database, SETTINGS, lambda: NOW),
        CheckInService(database, SETTINGS, lambda: NOW),
        DeskService(database, lambda: NOW),
        SETTINGS,
        lambda: NOW,
        f"kiosk-{number}",
    )


def go_on(courier: Courier, database: Database, number: int) -> None:
    """The patient comes again, and answers what is still asked."""
    visit = courier.open(claim(number), enter(database, number, kiosk=f"kiosk-{number}"), (f"a{number}",))
    while visit.status is VisitStatus.PLANNED:
        due = first_due(visit.checklist)
        wanted = (due.kind, due.key) if due else None
        step = next(step for step in whole_visit() if item_of(step) == wanted)
        assert due is not None or isinstance(step, CheckInFinished)
        visit = courier.record(visit, step)
    receipt = courier.receipt(visit)
    assert receipt.delivered
    assert receipt.ticket
    courier.leave(visit.opening)


def ids(database: Database, column: Any) -> list[str]:
    with database.read() as connection:
        return list(connection.execute(select(column)).scalars())


def visits(database: Database, number: int) -> int:
    with database.read() as connection:
        count = select(func.count()).where(tables.visit.c.patient_id == f"p{number}")
        return int(connection.execute(count).scalar_one())


def tickets(database: Database, number: int) -> int:
    joined = tables.ticket.join(tables.visit, tables.visit.c.id == tables.ticket.c.visit_id)
    with database.read() as connection:
        count = select(func.count()).select_from(joined).where(tables.visit.c.patient_id == f"p{number}")
        return int(connection.execute(count).scalar_one())


def may_watch() -> None:
    """Skips where no process may be watched."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not on this machine; on Debian and Ubuntu: sudo apt install strace")
    probe = subprocess.run(
        ["strace", "-o", os.devnull, "-e", "inject=write:signal=SIGKILL:when=1", sys.executable, "-c", "print()"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "ptrace" in probe.stderr.lower():
        pytest.skip(f"this machine lets no process be watched (ptrace): {probe.stderr.strip()}")
