"""Programs of their own on one record."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk import app
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Coverage
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from tests.factories import a_booking, a_contact, a_patient
from tests.lobby.conftest import SOON

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS = 120
# What a program may say without complaining; the offscreen platform says the second of windows with a smallest size.
IGNORED = ('"level": "info"', "This plugin does not support propagateSizeHints()")
SETTINGS = ClinicSettings(name="Test Clinic", zone="UTC", idle_seconds=3600, done_seconds=3600)


class Program:
    """A process that tells one JSON object a line."""

    def __init__(self, module: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"tests.acceptance.{module}", *arguments],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._errors: list[str] = []
        self._readers = [threading.Thread(target=target) for target in (self._read, self._read_errors)]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self) -> None:
        assert self._process.stderr
        self._errors.extend(
            line for line in self._process.stderr if not any(part in line for part in IGNORED)
        )

    def send(self, **wish: object) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(wish, default=str) + "\n")
        self._process.stdin.flush()

    def next(self) -> dict[str, Any]:
        """The next line."""
        line = self._lines.get(timeout=SECONDS)
        if line is None:
            raise AssertionError("the program ended:\n" + "".join(self._errors))
        return dict(json.loads(line))

    def until(self, key: str, value: object = None) -> dict[str, Any]:
        """The next line that has ``key``, with ``value`` where one is given."""
        while True:
            said = self.next()
            if key in said and value in (None, said[key]):
                return said

    def end(self) -> str:
        """Close its input, wait for its end, and return what it complained of."""
        assert self._process.stdin
        self._process.stdin.close()
        code = self._process.wait(SECONDS)
        self._clear()
        assert code == 0, "".join(self._errors)
        return "".join(self._errors)

    def kill(self) -> None:
        """As a power cut would end it."""
        self._process.kill()
        self._process.wait()
        self._clear()

    def _clear(self) -> None:
        for reader in self._readers:
            reader.join()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream:
                stream.close()


@pytest.fixture
def start() -> Iterator[Callable[..., Program]]:
    """Start a module of this package as a program."""
    begun: list[Program] = []

    def begin(module: str, *arguments: str) -> Program:
        begun.append(Program(module, *arguments))
        return begun[-1]

    yield begin
    for program in begun:
        program.kill()


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'clinic.db'}"


@pytest.fixture
def record(url: str) -> Iterator[Database]:
    """An empty record of a clinic."""
    database = app.open_database(url)
    ClinicService(database).save(SETTINGS)
    yield database
    database.close()


def furnish(record: Database, count: int) -> list[dict[str, object]]:
    """``count`` people with a booking at noon and insurance; what each knows of themselves."""
    born = date(1950, 1, 1).toordinal()
    people = [
        a_patient(
            number,
            born=date.fromordinal(born + number),
            contact=a_contact(phone=f"555 010 {number:04}"),
        )
        for number in range(count)
    ]
    PatientService(record).save(
        people,
        [a_booking(number, SOON) for number in range(count)],
        {
            patient.id: Coverage(f"c-{patient.id}", "Acme Health", f"M{number}")
            for number, patient in enumerate(people)
        },
    )
    return [
        {"family": patient.family, "birth_date": patient.birth_date, "answer": patient.contact.phone[-4:]}
        for patient in people
    ]
