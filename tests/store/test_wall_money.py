"""Money by plain SQL at a kiosk's login: whose session it is, and nobody else's; nothing is given back or made up."""

from collections.abc import Iterator

import psycopg
import pytest

from tests.store.test_wall import Wall

OWED = (
    "INSERT INTO charge (id, patient_id, kind, amount, currency, about, insurance, state, made_at, made_by, source,"
    " source_id, version) SELECT 'c' || n, 'p' || n, 'copay', 2000, 'USD', 'Visit', '', 'open', now(), 'Ada', '', '', 1"
    " FROM generate_series(1, 3) n"
)
PAID = (
    "INSERT INTO payment (id, patient_id, asked, taken, currency, way, state, returns_id, till, scheme, last_four,"
    " reference, code, note, made_at, made_by, version)"
    " VALUES ('{key}', '{patient}', {asked}, {taken}, 'USD', '{way}', '{state}', {returns}, 'lobby_1', '', '', '', '',"
    " '', now(), 'Eve', 1)"
)
PLAN = (
    "INSERT INTO payment_plan (id, patient_id, amount, currency, parts, first_on, made_at, made_by, version)"
    " VALUES ('{key}', '{patient}', 2000, 'USD', 2, '2026-12-01', now(), 'Eve', 1)"
)
ASKED = (
    "INSERT INTO bill_question (id, patient_id, charge_id, topic, state, owner, answer, made_at, made_by, version)"
    " VALUES ('{key}', '{patient}', '{charge}', 'not_right', '{state}', '', '', now(), 'Eve', 1)"
)


def paid(key: str, patient: str, state: str = "asked", way: str = "caisse_ap", **more: object) -> str:
    usual: dict[str, object] = {"asked": 2000, "taken": 0, "returns": "NULL"}
    return PAID.format(key=key, patient=patient, state=state, way=way, **usual | more)


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    with made.connect("kiosk_owner") as owner:
        owner.execute(OWED)
        owner.execute(paid("other", "p3", "approved", taken=2000))
        owner.execute(paid("open", "p3", "at_terminal"))
        owner.execute(PLAN.format(key="theirs", patient="p3"))
    yield made
    made.close()


def test_attack_11_a_kiosk_reads_and_writes_the_money_of_whoever_stands_there(wall: Wall) -> None:
    with wall.connect(session=wall.enter(1)) as kiosk:
        assert kiosk.execute("SELECT id FROM charge").fetchall() == [("c1",)]
        for table in ("payment", "payment_plan"):
            assert kiosk.execute(f"SELECT id FROM {table}").fetchall() == []
        for statement in (
            paid("x", "p3"),
            paid("x", "p1", "approved", taken=2000),
            paid("x", "p1", way="cash"),
            paid("x", "p1", returns="'other'"),
            PLAN.format(key="x", patient="p3"),
            ASKED.format(key="x", patient="p3", charge="c3", state="open"),
            ASKED.format(key="x", patient="p1", charge="c3", state="open"),
            ASKED.format(key="x", patient="p1", charge="c1", state="answered"),
            "SELECT answer FROM bill_question",
            "UPDATE charge SET state = 'cancelled', version = version + 1",
            "UPDATE payment SET close_id = NULL, version = version + 1",
            "UPDATE payment_plan SET ended_at = now()",
            "DELETE FROM payment",
            "SELECT * FROM day_close",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                kiosk.execute(statement)
        # What is somebody else's is not there to be written.
        done = kiosk.execute("UPDATE payment SET state = 'unknown', version = version + 1 WHERE id = 'open'")
        assert done.rowcount == 0
        kiosk.execute(paid("mine", "p1"))
        assert kiosk.execute("SELECT made_by, taken FROM payment").fetchall() == [("lobby_1", 0)]
    with wall.connect() as nobody:
        for table in ("charge", "payment", "payment_plan"):
            assert nobody.execute(f"SELECT id FROM {table}").fetchall() == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            nobody.execute(paid("x", "p1"))
