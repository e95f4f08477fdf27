"""Attack 7: whatever a delivery ends with, the record is set aside for the desk, and the next one is delivered."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import DataError, IntegrityError, ProgrammingError

from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.domain.visit.visit import DeskEntry, VisitStatus
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.codec import CodecError
from kiosk.services.offline.courier import AGAIN, LONGEST_WAIT, STUCK
from kiosk.services.offline.delivery import PATIENCE
from kiosk.services.visit.applying import Applying, StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox
from tests.factories import NOW, an_actor
from tests.services.clinic_maker import whole_visit
from tests.services.offline.test_courier import KEY, Clinic

UNFORESEEN = [
    IntegrityError("INSERT", {}, Exception("duplicate")),
    DataError("INSERT", {}, Exception("too long")),
    ProgrammingError("SELECT", {}, Exception("no such column")),
    CodecError("VisitOpened: missing"),
    UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates"),
    MemoryError(),
    RecursionError(),
    KeyError("session"),
    AssertionError(),
    TypeError("NoneType"),
    StopIteration(),
]


@pytest.fixture
def clinic(url: str, tmp_path: Path) -> Iterator[Clinic]:
    made = Clinic(url, tmp_path / "kiosk")
    yield made
    made.courier.stop()
    made.close()


def away(clinic: Clinic, *numbers: int) -> None:
    """These patients check in while the record is away; then it answers again."""
    clinic.line.cut = "before"
    clinic.courier.lose()
    for number in numbers:
        visit = clinic.check_in(number, session=False)
        clinic.courier.leave(visit.opening)
    clinic.line.cut = ""


def entries(clinic: Clinic) -> tuple[DeskEntry, ...]:
    return DeskService(clinic.database, lambda: NOW).entries(an_actor())


def failing_for(number: int, error: BaseException, method: Any) -> Callable[..., Any]:
    """``method`` of a service, which fails for the visits of one patient's booking."""

    def call(self: Any, session: str, *more: Any) -> Any:
        if (f"a{number}",) in more:
            raise error
        return method(self, session, *more)

    return call


@pytest.mark.parametrize("error", UNFORESEEN, ids=lambda error: type(error).__name__)
def test_attack_07_any_exception_sets_one_record_aside_and_the_next_is_delivered(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    away(clinic, 1, 2)
    monkeypatch.setattr(CheckInService, "open_visit", failing_for(1, error, CheckInService.open_visit))
    clinic.back()
    assert clinic.courier.online
    assert clinic.courier.backlog().count == 0
    assert clinic.count("ticket") == 1, "the next patient is in"
    first = next(entry for entry in entries(clinic) if entry.detail["step"] == "VisitOpened")
    assert (first.reason, first.family, first.kiosk) == ("not_taken", "Family1", "kiosk-1")
    assert first.detail["answers"]["appointments"] == ["a1"]
    (kept,) = clinic.outbox.aside()
    assert (kept.record_id, kept.set_aside) == (first.id, type(error).__name__)
    clinic.courier.leave("")
    clinic.restart()
    assert clinic.outbox.aside() == (kept,), "it stays in the file, through what is forgotten and a restart"
    clinic.back()
    assert clinic.courier.backlog().set_aside == 1
    assert clinic.count("ticket") == 1


def test_attack_07_the_patient_at_the_screen_is_told_and_the_next_one_checks_in(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = IntegrityError("INSERT", {}, Exception("duplicate"))
    monkeypatch.setattr(CheckInService, "open_visit", failing_for(1, error, CheckInService.open_visit))
    with pytest.raises(StepRefused, match="not_taken"):
        clinic.open(1)
    assert [entry.family for entry in entries(clinic)] == ["Family1"], "the desk knows, without being asked"
    assert clinic.check_in(2).status is VisitStatus.ARRIVED
    clinic.restart()
    assert clinic.check_in(3).status is VisitStatus.ARRIVED


def test_attack_07_a_step_at_the_screen_is_the_desks_and_the_visit_goes_on(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = clinic.open(1)
    apply = Applying.apply

    def broken(self: Applying, record: Any) -> None:
        if type(record.step).__name__ == "ContactConfirmed":
            raise RecursionError
        apply(self, record)

    monkeypatch.setattr(Applying, "apply", broken)
    contact, *others = whole_visit()
    with pytest.raises(StepRefused, match="not_taken"):
        clinic.courier.record(visit, contact)
    assert [entry.detail["step"] for entry in entries(clinic)] == ["ContactConfirmed"]
    for step in others[:-1]:
        visit = clinic.courier.record(visit, step)
    assert clinic.courier.online
    assert clinic.courier.backlog().count == 0


@pytest.mark.parametrize("method", ["open_visit", "apply"])
def test_what_goes_wrong_after_the_record_has_it_sends_the_desk_nowhere(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    away(clinic, 1)
    done: Callable[..., Any] = getattr(CheckInService, method)
    wrong = [RecursionError(), KeyError("session")]

    def late(self: CheckInService, *given: Any) -> Any:
        found = done(self, *given)
        if wrong:
            raise wrong.pop()
        return found

    # All steps of a visit go together first, and then each by itself: twice wrong is once for one of them.
    if method == "open_visit":
        wrong.pop()
    thrown = len(wrong)
    monkeypatch.setattr(CheckInService, method, late)
    clinic.back()
    assert not wrong
    assert entries(clinic) == ()
    assert clinic.outbox.aside() == ()
    assert clinic.count("ticket") == 1
    assert clinic.courier.backlog().count == 0
    # But it is not kept quiet, neither what befell all of them nor what befell one.
    assert len(clinic.faults) == thrown


@pytest.mark.parametrize(
    "body", [b"\xff\xfe", b"[" * 100_000, b"{}", b'{"id": 1, "step": {"_type": "Newer"}}']
)
def test_attack_07_a_record_that_cannot_be_read_any_more_is_told_to_the_desk(
    clinic: Clinic, body: bytes
) -> None:
    key = str(UUID(int=7))
    clinic.line.cut = "before"
    clinic.courier.lose()
    clinic.outbox.append(key, body)
    clinic.line.cut = ""
    away(clinic, 1)
    assert clinic.courier.backlog().count == 2 + len(whole_visit())
    clinic.back()
    assert clinic.count("ticket") == 1
    assert [(entry.id, entry.reason) for entry in entries(clinic)] == [(key, "unreadable")]
    assert [entry.body for entry in clinic.outbox.aside()] == [body]
    assert clinic.courier.backlog().count == 0


def test_attack_07_letters_that_no_server_stores_are_no_end_of_the_deliveries(clinic: Clinic) -> None:
    """NUL is no letter of a server; half a pair is none of anybody's."""
    clinic.line.cut = "before"
    clinic.courier.lose()
    for name in ("Nu\0l", "Ha\ud800lf", "W" * 5000):
        clinic.courier.leave_for_desk(name, None, "reason \0 \udfff")
    clinic.line.cut = ""
    away(clinic, 2)
    clinic.back()
    assert clinic.courier.backlog().count == 0
    assert clinic.count("ticket") == 1
    assert len(entries(clinic)) == 3, "of each the desk hears"


def test_attack_07_where_not_even_the_desk_can_be_told_the_record_waits_and_the_others_go_on(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    away(clinic, 1, 2, 3)
    bring = DeskService.bring
    tries: list[str] = []

    def refused(self: DeskService, entry: DeskEntry) -> None:
        tries.append(entry.id)
        raise DataError("INSERT", {}, Exception("too long"))

    error = IntegrityError("INSERT", {}, Exception("duplicate"))
    open_visit = CheckInService.open_visit
    monkeypatch.setattr(CheckInService, "open_visit", failing_for(2, error, open_visit))
    monkeypatch.setattr(DeskService, "bring", refused)
    clinic.courier.online = True
    rounds = []
    for _ in range(40):
        before = len(tries)
        assert clinic.courier._round()
        rounds.append(len(tries) > before)
    assert clinic.count("ticket") == 2
    assert clinic.courier.backlog().count == 1 + len(whole_visit()), "nothing of it is lost"
    assert [number for number, tried in enumerate(rounds) if tried] == [0, 2, 5, 10, 19, 36], (
        "less and less often"
    )
    (state,) = DeskService(clinic.database, lambda: NOW).kiosks(an_actor())
    assert (state.problem, state.pending) == (STUCK, 1 + len(whole_visit()))
    monkeypatch.setattr(DeskService, "bring", bring)
    clinic.back()
    assert clinic.courier.backlog().count == 0
    clinic.courier._report()
    (state,) = DeskService(clinic.database, lambda: NOW).kiosks(an_actor())
    assert (state.problem, state.pending, state.set_aside) == ("", 0, 1)
    assert {entry.family for entry in entries(clinic)} == {"Family2"}


@pytest.mark.parametrize("error", [StoreUnavailable("QueryCanceled"), StoreRefused("not for this login")])
def test_attack_07_a_visit_that_never_gets_through_while_the_record_answers_ends_at_the_desk(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """A statement that takes too long, a row that the wall refuses: the record is there, for everybody else."""
    away(clinic, 1, 2)
    monkeypatch.setattr(CheckInService, "open_visit", failing_for(1, error, CheckInService.open_visit))
    clinic.back()
    assert clinic.courier.online
    assert clinic.count("ticket") == 1
    assert entries(clinic) == (), "it may get through yet"
    clinic.courier._report()
    (state,) = DeskService(clinic.database, lambda: NOW).kiosks(an_actor())
    assert state.problem == AGAIN, "and nobody is told that it never will"
    for _ in range(PATIENCE):
        clinic.back()
    assert clinic.courier.backlog().count == 0
    assert {entry.family for entry in entries(clinic)} == {"Family1"}
    assert len(entries(clinic)) == 1 + len(whole_visit())


def test_a_record_that_does_not_answer_at_all_costs_nobody_their_place(clinic: Clinic) -> None:
    """However often it is tried: that is no fault of a visit."""
    away(clinic, 1, 2)
    clinic.line.cut = "before"
    for _ in range(3 * PATIENCE):
        with pytest.raises(StoreUnavailable):
            clinic.courier.flush()
    clinic.back()
    assert clinic.count("ticket") == 2
    assert entries(clinic) == ()


class _Odd(BaseException):
    """As a library may raise that wants a thread to end."""


@pytest.mark.parametrize(
    "error", [*UNFORESEEN[:2], SystemExit(), _Odd()], ids=lambda error: type(error).__name__
)
@pytest.mark.parametrize("where", ["report", "housekeeping", "deliver"])
def test_attack_07_the_couriers_thread_outlives_everything_and_says_so(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, where: str
) -> None:
    clinic = Clinic(url, tmp_path / "kiosk")
    told: list[BaseException] = []
    broken, goes_on = threading.Event(), threading.Event()

    def once(*_: object, **__: object) -> None:
        if not broken.is_set():
            broken.set()
            raise error
        goes_on.set()

    courier = clinic.make("kiosk-1", clinic.outbox)
    courier._fault = told.append
    courier._housekeeping = once if where == "housekeeping" else lambda: None
    if where == "report":
        monkeypatch.setattr(courier, "_report", once)
    if where == "deliver":
        monkeypatch.setattr(courier._delivery, "deliver", once)
    courier.start()
    assert broken.wait(60)
    while not goes_on.wait(0.01):
        assert courier._thread is not None
        assert courier._thread.is_alive(), "the kiosk would never come back"
        courier.hurry()
    courier.stop()
    assert told == [error]
    clinic.close()


@pytest.mark.parametrize("rounds_away", [0, 8])
def test_what_was_tried_just_before_the_record_answered_is_tried_again_soon(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, rounds_away: int
) -> None:
    """The record is asked whether it answers at all, and does by then: what rests does not wait as long as can be."""
    away(clinic, 1)
    if rounds_away:
        clinic.line.cut = "before"
    open_visit, left = CheckInService.open_visit, [StoreUnavailable("away")]

    def just_away(self: CheckInService, *given: Any) -> Any:
        if left:
            raise left.pop()
        return open_visit(self, *given)

    monkeypatch.setattr(CheckInService, "open_visit", just_away)
    courier, pauses = clinic.courier, list[float]()

    class Wake(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            pauses.append(timeout or 0)
            if len(pauses) == rounds_away:
                clinic.line.cut = ""
            if not courier.backlog().count:
                courier._stopping.set()
            return True

    courier._wake = Wake()
    courier._run()
    assert clinic.count("ticket") == 1
    failed, left_out, delivered = pauses[rounds_away:]
    assert failed + left_out < 5, "it failed and was left out once, however long the record had been away"
    assert delivered == LONGEST_WAIT


def test_only_the_latest_of_what_was_set_aside_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.outbox.KEPT_ASIDE", 2)
    box = Outbox(tmp_path / "outbox.bin", KEY)
    for number in range(5):
        box.append(str(UUID(int=number)), b"x")
        box.set_aside(str(UUID(int=number)), "KeyError")
    box.append(str(UUID(int=9)), b"waits")
    box.compact()
    assert [UUID(entry.record_id).int for entry in box.aside()] == [3, 4]
    assert [entry.body for entry in box.pending()] == [b"waits"]
    box.close()


def test_a_report_that_another_login_has_taken_is_nothing_to_a_kiosk(server: tuple[Any, str]) -> None:
    """Attack 7 as it was made: a row under this kiosk's name, by another login."""
    from tests.engines import server_url

    cluster, name = server
    first, second = (Database(server_url(cluster, user, name)) for user in ("lobby_1", "lobby_2"))
    from kiosk.domain.visit.visit import KioskState

    for database, pending in ((first, 1), (second, 2), (first, 3)):
        DeskService(database, lambda: NOW).report(KioskState("lobby-east", NOW, "1", pending, None))
    owner = Database(server_url(cluster, "kiosk_owner", name))
    assert sorted(state.pending for state in DeskService(owner, lambda: NOW).kiosks(an_actor())) == [2, 3]
    # Nobody writes more than a row, nor another's.
    for kiosk in ("a", "b", "lobby-east"):
        DeskService(second, lambda: NOW).report(KioskState(kiosk, NOW, "1", 9, None))
    assert sorted(state.pending for state in DeskService(owner, lambda: NOW).kiosks(an_actor())) == [3, 9]
    for database in (first, second, owner):
        database.close()
