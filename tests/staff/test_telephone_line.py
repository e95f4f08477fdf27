"""sipp rings at a line beside the desk telephone: the right people every time, and a line that is killed comes back."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from kiosk import paths
from kiosk.domain.people.details import RelatedPerson
from kiosk.services.record.patients import PatientService
from kiosk.settings import TelephoneSettings
from kiosk.staff.window import StaffWindow
from kiosk.store import tables
from kiosk.store.sealed_word import LINE_PASSWORD
from tests.devices.sip.telephone_system import PASSWORD, USER, Sipp, SippCaller, TelephoneSystem
from tests.factories import NOW, a_contact_of, a_patient
from tests.staff.test_door import Desk, desk  # noqa: F401

ELSEWHERE = ("Reason: SIP", "cause=200")
KNOWN, SHARED, UNKNOWN = "+34 600 555 001", "+34 600 555 010", "+34 600 555 099"
# Who calls, as the telephone system says it, and whose items stand above the lists while it rings.
WHO: dict[str, tuple[SippCaller, tuple[str, ...]]] = {
    "known": (SippCaller('"Ruiz" <sip:+34600555001@pbx.example>'), ("Family31, Given",)),
    "asserted": (
        SippCaller("<sip:9@pbx.example>", "P-Asserted-Identity: <tel:+34600555001>"),
        ("Family31, Given",),
    ),
    "shared": (
        SippCaller('"<sip:112@x>" <sip:600555010@pbx.example>'),
        ("Family32, Given", "Family33, Given", "Maria, mother of Family34, Given"),
    ),
    "unknown": (SippCaller("<sip:+34600555099@pbx.example>"), ("Nobody on file has this number.",)),
    "withheld": (
        SippCaller('"Anonymous" <sip:anonymous@anonymous.invalid>', "Privacy: id"),
        ("The line says no number.",),
    ),
}
needs_sipp = pytest.mark.skipif(
    shutil.which("sipp") is None, reason="there is no sipp, which rings: install the package sip-tester"
)


@pytest.fixture
def system() -> Iterator[TelephoneSystem]:
    made = TelephoneSystem(algorithms=("MD5", "SHA-256"))
    yield made
    made.close()


class AtDesk:
    """A desk with a line, and somebody who works there."""

    def __init__(self, desk: Desk, qtbot: QtBot, system: TelephoneSystem) -> None:  # noqa: F811
        self.desk, self.qtbot, self.system = desk, qtbot, system
        settings = TelephoneSettings("127.0.0.1", USER, port=system.port, line="Front desk")
        paths.machine_settings_file().write_text(
            f'[telephone]\nregistrar = "127.0.0.1"\nuser = "{USER}"\nport = {system.port}\nline = "Front desk"\n',
            encoding="utf-8",
        )
        LINE_PASSWORD.keep(PASSWORD, "file")
        desk.machine = replace(desk.machine, telephone=settings)
        numbers = {31: KNOWN, 32: SHARED, 33: SHARED, 34: "", 35: ""}
        patients = PatientService(desk.elsewhere)
        people = [a_patient(it, contact=a_contact_of(phone=phone)) for it, phone in numbers.items()]
        patients.save(people, [])
        mother = RelatedPerson("r1", "Maria", "mother", SHARED)
        patients.take_in_related([("p34", mother)], NOW, "test")
        desk.works.add("Ada")
        self.window: StaffWindow = desk.sign_in("Ada")
        self.until(lambda: len(system.contacts) >= 1)
        self.until(lambda: self.window.line.telephone.isHidden())

    def until(self, what: Callable[[], object], seconds: float = 30) -> None:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=int(seconds * 1000))

    def count(self, *, missed: bool) -> int:
        table = tables.phone_call.c
        with self.desk.elsewhere.read() as connection:
            query = select(func.count(table.id)).where(
                table.state == ("closed" if missed else "ringing"),
                table.direction == ("missed" if missed else "incoming"),
            )
            return int(connection.execute(query).scalar_one())

    def gone(self, call: str) -> None:
        """It rings no more."""
        self.until(lambda: call not in {it.id for it in self.window.telephone.rings()}, 60)

    def told(self) -> str:
        return self.window.phone.call.told.text()

    @contextmanager
    def ring(self, folder: Path, *callers: SippCaller, wrong: str = "") -> Iterator[Sipp]:
        """Have sipp ring, while the window goes on; ``wrong`` is what it is to find wrong in the end."""
        made = Sipp(folder, self.system.at, callers)
        try:
            yield made
            self.until(lambda: made.process.poll() is not None)
            assert wrong in made.wrong
            assert bool(wrong) is bool(made.wrong)
        finally:
            made.close()

    def new_ring(self, before: set[str]) -> str:
        """The call that rings now, and did not before."""
        self.until(lambda: {it.id for it in self.window.telephone.rings()} - before, 60)
        (call,) = self.window.telephone.rings()
        before.add(call.id)
        return call.id

    def shows(self, who: str) -> None:
        """The right people stand above the lists, and nobody else."""
        _, expected = WHO[who]
        self.until(lambda: all(text in self.told() for text in expected))
        others = {f"Family{number}, Given" for number in range(31, 36)}
        others = {name for name in others if not any(name in text for text in expected)}
        assert not any(name in self.told() for name in others), self.told()
        assert "Front desk" in self.window.phone.call.head.text()


@pytest.fixture
def at_desk(
    desk: Desk,  # noqa: F811
    qtbot: QtBot,
    system: TelephoneSystem,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> AtDesk:
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    return AtDesk(desk, qtbot, system)


def ring_each(at: AtDesk, folder: Path, names: list[str]) -> list[float]:
    """Each in turn: whose items they are is right, and they are missed by themselves; how long each took to show."""
    took: list[float] = []
    seen: set[str] = set()
    before = at.count(missed=True)
    with at.ring(folder, *(WHO[name][0] for name in names)) as sipp:
        for number, name in enumerate(names, start=1):
            call = at.new_ring(seen)
            began = perf_counter()
            at.shows(name)
            took.append(perf_counter() - began)
            assert (at.count(missed=True), at.count(missed=False)) == (before + number - 1, 1)
            sipp.let_go(number)
            at.gone(call)
            assert at.count(missed=True) == before + number
    return took


@needs_sipp
def test_each_caller_is_shown_for_who_they_may_be_and_missed_by_themselves(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    ring_each(at_desk, tmp_path, list(WHO))
    assert at_desk.count(missed=False) == 0


@needs_sipp
def test_who_was_answered_at_a_telephone_is_not_missed(at_desk: AtDesk, tmp_path: Path) -> None:
    window = at_desk.window
    with at_desk.ring(tmp_path, replace(WHO["known"][0], reason=ELSEWHERE)) as sipp:
        at_desk.shows("known")
        sipp.let_go(1)
        at_desk.until(lambda: "Answered at a telephone" in window.phone.call.head.text())
    assert at_desk.count(missed=True) == 0
    assert window.telephone.waiting() == 0
    # However long that goes on, nobody has missed it; and whoever it was says so.
    since = window.telephone._since
    since.update({key: since[key].replace(year=2000) for key in since})
    window.telephone.tick()
    window.acts["answer_call"].trigger()
    at_desk.until(lambda: "On the telephone" in window.phone.call.head.text())
    assert at_desk.count(missed=True) == 0


def killed_in_a_ring(at: AtDesk, folder: Path) -> None:
    """kill -9 while it rings: the window says so in a line of text, and everything else is as it was."""
    window, lists = at.window, at.window.shelf.in_sight
    line = at.desk.program._ringing.line
    assert line is not None
    registered = len(at.system.contacts)
    # The new process knows of no such call, and says so (RFC 3261, 9.2).
    with at.ring(folder, WHO["known"][0], wrong="481 Call/Transaction Does Not Exist") as sipp:
        at.until(lambda: window.telephone.rings())
        at.shows("known")
        (call,) = window.telephone.rings()
        starts = line.starts
        os.kill(line.process.processId(), signal.SIGKILL)
        at.until(lambda: not window.line.telephone.isHidden())
        assert "started again" in window.line.telephone.text()
        at.until(lambda: line.starts == starts + 1)
        at.until(lambda: len(at.system.contacts) > registered)
        at.until(lambda: window.line.telephone.isHidden())
        # It rings on, and whoever lifts the receiver has it.
        assert [it.id for it in window.telephone.rings()] == [call.id]
        assert window.shelf.in_sight == lists
        # To its telephone system it is the same line.
        assert at.system.contacts[-1] == at.system.contacts[-2]
        sipp.let_go(1)
    # That the ring is taken back the new process hears, though it has not heard it ring.
    at.until(lambda: not window.telephone.rings())
    assert at.count(missed=True) == 1


@needs_sipp
def test_a_line_that_is_killed_in_a_ring_comes_back(at_desk: AtDesk, tmp_path: Path) -> None:
    killed_in_a_ring(at_desk, tmp_path)


@needs_sipp
@pytest.mark.long
def test_sipp_rings_two_hundred_times_and_the_line_is_killed_in_a_ring(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    killed_in_a_ring(at_desk, tmp_path)
    took = ring_each(at_desk, tmp_path, list(WHO) * 40)
    took.sort()
    print(f"a ring to the caller's items, ms: median {1000 * took[100]:.0f}, p95 {1000 * took[190]:.0f}")
    assert at_desk.count(missed=True) == 201
    assert at_desk.count(missed=False) == 0
