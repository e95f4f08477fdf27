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

RECEIPT = (
    "INSERT INTO receipt_mail (id, patient_id, payment_id, language, state, address, due_at, tries, code, bounce,"
    " made_at, made_by, version) VALUES ('{key}', '{patient}', '{payment}', 'en', '{state}', '{address}', now(), 0, 0,"
    " '', now(), 'Eve', 1)"
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


def receipt(key: str, patient: str, payment: str, state: str = "due", address: str = "") -> str:
    return RECEIPT.format(key=key, patient=patient, payment=payment, state=state, address=address)


def test_attack_11_a_kiosk_has_no_receipt_sent_but_of_who_stands_there_and_where_their_card_says(
    wall: Wall,
) -> None:
    with wall.connect("kiosk_owner") as owner:
        owner.execute(paid("mine", "p1", "approved", taken=2000))
        owner.execute(paid("refused", "p1", "declined"))
        owner.execute("UPDATE patient SET email = 'Ana@mail.example' WHERE id = 'p1'")
    with wall.connect(session=wall.enter(1)) as kiosk:
        for statement in (
            receipt("x", "p3", "other"),
            receipt("x", "p1", "other"),
            receipt("x", "p1", "refused"),
            receipt("x", "p1", "mine", address="eve@mail.example"),
            receipt("x", "p1", "mine", "sent"),
            "SELECT id FROM receipt_mail",
            "UPDATE receipt_mail SET state = 'due'",
            "DELETE FROM receipt_mail",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                kiosk.execute(statement)
        goes = "SELECT kiosk_mails_receipt('mine'), kiosk_mails_receipt('other')"
        assert kiosk.execute(goes).fetchone() == (True, False)
        with wall.connect("kiosk_owner") as owner:
            owner.execute("INSERT INTO mail_stop VALUES ('ana@mail.example', 'Ivo', now(), '')")
            assert kiosk.execute(goes).fetchone() == (False, False)
            owner.execute("DELETE FROM mail_stop")
        kiosk.execute(receipt("one", "p1", "mine"))
        # One of a payment: a kiosk fills nobody's mailbox.
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            kiosk.execute(receipt("two", "p1", "mine"))
    with wall.connect() as nobody, pytest.raises(psycopg.errors.InsufficientPrivilege):
        nobody.execute(receipt("x", "p1", "mine"))
    with wall.connect("kiosk_owner") as owner:
        rows = owner.execute("SELECT id, made_by, state FROM receipt_mail").fetchall()
    assert rows == [("one", "lobby_1", "due")]
