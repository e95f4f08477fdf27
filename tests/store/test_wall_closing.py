"""Money by plain SQL at a computer of staff: what has changed hands stays so, and a close counts what it marks."""

import threading
from collections.abc import Iterator

import psycopg
import pytest
from uuid6 import uuid7

from kiosk.domain.permissions import StaffRole
from tests.engines import OWNER
from tests.store.test_wall_money import OWED, paid
from tests.store.test_who_acts import Desk

CLOSE = "INSERT INTO day_close (id, note, made_at, made_by, version) VALUES ('{key}', '', now(), 'Eve', 1)"
LINE = (
    "INSERT INTO day_close_line (close_id, till, way, currency, taken, returned, payments, open, counted)"
    " VALUES ('{key}', 'lobby_1', 'cash', 'USD', {taken}, 0, {payments}, 0, {taken})"
)
MARK = "UPDATE payment SET close_id = '{key}', version = version + 1 WHERE id = '{payment}'"
TAKEN = "UPDATE payment SET state = 'approved', taken = 2000, version = version + 1 WHERE id = '{key}'"


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    with made.wall.connect(OWNER) as owner:
        owner.execute(OWED)
        for key, patient in (("one", "p1"), ("two", "p2")):
            owner.execute(paid(key, patient, way="cash"))
            owner.execute(TAKEN.format(key=key) + "")
            owner.execute(f"UPDATE payment SET settled_at = now() WHERE id = '{key}'")
    yield made
    made.close()


def written_past(desk: Desk) -> int:
    with desk.wall.connect(OWNER) as owner:
        (found,) = owner.execute(
            "SELECT count(*) FROM audit_event WHERE action = 'written_past'"
        ).fetchone() or (0,)
    return int(found)


@pytest.mark.parametrize("role", [StaffRole.FRONT_DESK, StaffRole.MANAGER])
def test_what_has_changed_hands_stays_as_it_is_in_every_word(desk: Desk, role: StaffRole) -> None:
    with desk.prompt(desk.add("Ada", role)) as prompt:
        for change in (
            "settled_at = NULL",
            "settled_at = '2020-01-01'",
            "reference = 'another'",
            "last_four = '1111', scheme = 'visa'",
            "note = 'void: of the day before'",
            "taken = 1",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(
                    f"UPDATE payment SET {change}, version = version + 1 WHERE id = 'one'".encode()
                )
        assert prompt.execute("SELECT count(*) FROM payment WHERE settled_at IS NULL").fetchone() == (0,)
        # What is still open may be said more of, which is written down.
        prompt.execute(paid("open", "p3", way="cash"))
        before = written_past(desk)
        prompt.execute(
            "UPDATE payment SET reference = 'r', settled_at = now(), version = version + 1 WHERE id = 'open'"
        )
        assert written_past(desk) == before + 1
        assert prompt.execute("SELECT settled_at FROM payment WHERE id = 'open'").fetchone() == (None,)


def test_a_close_marks_in_its_own_transaction_what_it_counts_and_says_what_that_comes_to(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada")) as prompt:

        def close(key: str, taken: int, *marked: str, lines: int = 1) -> None:
            with prompt.transaction():
                prompt.execute(CLOSE.format(key=key).encode())
                for _ in range(lines):
                    prompt.execute(LINE.format(key=key, taken=taken, payments=len(marked)).encode())
                for payment in marked:
                    prompt.execute(MARK.format(key=key, payment=payment).encode())

        for taken, marked, lines in (
            (1000, ("one",), 1),
            (2000, ("one", "two"), 1),
            (2000, ("one",), 0),
            (2000, (), 1),
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                close("less", taken, *marked, lines=lines)
        close("right", 2000, "one")
        assert written_past(desk) == 1, "a close that no program made"
        for statement in (
            MARK.format(key="right", payment="two"),
            LINE.format(key="right", taken=0, payments=0).replace("'cash'", "'cheque'"),
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement.encode())
        with prompt.transaction():
            prompt.execute(CLOSE.format(key="again").encode())
            with pytest.raises(psycopg.errors.InsufficientPrivilege), prompt.transaction():
                prompt.execute(MARK.format(key="again", payment="one").encode())
        with desk.wall.connect(OWNER) as owner:
            marks = owner.execute("SELECT id, close_id FROM payment ORDER BY id").fetchall()
        assert marks == [("one", "right"), ("two", None)]


def test_no_more_is_given_back_than_was_paid_by_two_at_once(desk: Desk) -> None:
    back = paid("{key}", "p1", way="cash", returns="'one'")
    who = desk.add("Max", StaffRole.MANAGER)
    with desk.prompt(who) as first, desk.prompt(who) as second:
        second.execute("SET default_transaction_isolation = 'repeatable read'")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            second.execute(back.format(key="old").encode())
        second.execute("RESET default_transaction_isolation")
        refused: list[str] = []

        def again() -> None:
            try:
                second.execute(back.format(key="b").encode())
            except psycopg.Error as error:
                refused.append(type(error).__name__)

        with first.transaction():
            first.execute(back.format(key="a").encode())
            # Settled, so that nothing but the sum stands in the way of another.
            first.execute(TAKEN.format(key="a").encode())
            waiting = threading.Thread(target=again)
            waiting.start()
            with desk.wall.connect(OWNER) as owner:
                while not owner.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone():
                    assert waiting.is_alive(), "it waits for who gives back first"
        waiting.join(30)
        assert refused == ["InsufficientPrivilege"]
        with desk.wall.connect(OWNER) as owner:
            assert owner.execute("SELECT sum(asked) FROM payment WHERE returns_id = 'one'").fetchone() == (
                2000,
            )


@pytest.mark.parametrize(
    "said",
    [{"source": "ehr"}, {"source": "urn:kiosk:fees"}, {"source_id": "b1/check_in/copay"}, {"asked_there": 1},
     {"paid_there": '{"a": 1}'}, {"ended_there": True}, {"said_version": "1"}],
)  # fmt: skip
def test_no_charge_of_staff_is_a_sources_or_the_fee_tables(desk: Desk, said: dict[str, object]) -> None:
    """What an import has brought is its source's to change, and a fee is asked for once: staff make nothing look so."""
    row = {"source": "", "source_id": "", "asked_there": None, "paid_there": "{}", "ended_there": False}
    columns = "id, patient_id, kind, amount, currency, about, insurance, state, made_at, made_by, version"
    with desk.prompt(desk.add("Ada")) as prompt:
        for more in ({}, said):
            whole = row | {"said_version": ""} | more
            statement = (
                f"INSERT INTO charge ({columns}, {', '.join(whole)}) VALUES (%s, 'p1', 'copay', 1, 'USD', '', '',"
                f" 'open', now(), 'Eve', 1, {', '.join(['%s'] * len(whole))})"
            )
            if more:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    prompt.execute(statement.encode(), (str(uuid7()), *whole.values()))
            else:
                prompt.execute(statement.encode(), (str(uuid7()), *whole.values()))
        assert prompt.execute("SELECT made_by FROM charge WHERE amount = 1").fetchall() == [("Ada",)]
