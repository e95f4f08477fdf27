"""By plain SQL at a computer of staff: whose name stands beside what was written, and what a guess tells."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

import psycopg
import pytest
from psycopg import sql
from uuid6 import uuid7

from kiosk.domain.permissions import StaffRole
from kiosk.store import tables
from tests.engines import OWNER
from tests.store.test_opened_records import WHY, opens
from tests.store.test_wall import now
from tests.store.test_who_acts import Desk

STAMP = now().replace(microsecond=0, tzinfo=None)
LONG_AGO = STAMP.replace(year=2020)
EVE = "Dr Eve"


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    yield made
    made.close()


def add(connection: psycopg.Connection, table: str, **row: object) -> None:
    said = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
        sql.Identifier(table),
        sql.SQL(", ").join(map(sql.Identifier, row)),
        sql.SQL(", ").join(sql.Placeholder() * len(row)),
    )
    connection.execute(said, list(row.values()))


def told(key: str) -> dict[str, object]:
    return {
        "id": key,
        "patient_id": "p1",
        "told_to": "Someone",
        "what": "All",
        "why": "Asked",
        "basis": "request",
        "told_on": date(2026, 1, 2),
        "noted_at": LONG_AGO,
        "noted_by": EVE,
        "account_id": "",
    }


def waits(key: str) -> dict[str, object]:
    return {
        "id": key,
        "patient_id": "p1",
        "kind": "k",
        "practitioner": "",
        "days": "1",
        "begin": 0,
        "end": 1440,
        "until": date(2030, 1, 1),
        "made_by": EVE,
        "made_at": LONG_AGO,
        "state": "waiting",
    }


CORRECTED = {
    "id": "x",
    "patient_id": "p1",
    "family_before": "a",
    "given_before": "b",
    "birth_date_before": "1990-01-01",
    "family": "c",
    "given": "d",
    "birth_date": "1990-01-02",
    "reason": "typing",
    "corrected_at": STAMP,
    "corrected_by": EVE,
    "name_settled_at": None,
    "birth_settled_at": None,
}
WRITTEN: dict[str, tuple[StaffRole, dict[str, object], str]] = {
    "disclosure": (StaffRole.MANAGER, told("x"), "noted_by"),
    "wait_entry": (StaffRole.FRONT_DESK, waits("x"), "made_by"),
    "mail_stop": (
        StaffRole.FRONT_DESK,
        {"address": "a@b.example", "made_by": EVE, "made_at": LONG_AGO, "bounce": ""},
        "made_by",
    ),
    "patient_correction": (StaffRole.FRONT_DESK, CORRECTED, "corrected_by"),
    "patient_join": (
        StaffRole.MANAGER,
        {
            "id": "x",
            "kept_id": "p1",
            "double_id": "p2",
            "joined_at": STAMP,
            "joined_by": EVE,
            "parted_by": "",
        },
        "joined_by",
    ),
}


@pytest.mark.parametrize("table", sorted(WRITTEN))
def test_attack_14_what_staff_write_has_the_name_of_who_wrote_it(desk: Desk, table: str) -> None:
    role, row, column = WRITTEN[table]
    ada = desk.add("Ada", role)
    row = {key: ada.account_id if key == "account_id" else value for key, value in row.items()}
    with desk.prompt(ada) as prompt, desk.wall.connect(OWNER) as owner:
        for patient in ("p1", "p2"):
            opens(prompt, patient)
        add(prompt, table, **row)
        found = owner.execute(
            sql.SQL("SELECT {} FROM {}").format(sql.Identifier(column), sql.Identifier(table))
        )
        assert found.fetchall() == [("Ada",)]
        if "noted_at" in row or "made_at" in row:
            at = sql.SQL("SELECT max({}) FROM {}").format(
                sql.Identifier("noted_at" if "noted_at" in row else "made_at"), sql.Identifier(table)
            )
            assert (owner.execute(at).fetchone() or (LONG_AGO,))[0] > LONG_AGO, "nothing is dated back"
        if table == "patient_join":
            prompt.execute("UPDATE patient_join SET parted_by = %s, parted_at = %s", (EVE, STAMP))
            assert owner.execute("SELECT joined_by, parted_by FROM patient_join").fetchall() == [
                ("Ada", "Ada")
            ]


def test_attack_14_what_has_ended_is_ended_by_who_ended_it(desk: Desk) -> None:
    """What was said to a patient, what was agreed, a delay: nobody ends it in another's name, later neither."""
    ended = {"notice": "ended_by", "agreed_point": "ended_by", "delay": "ended_by"}
    with desk.wall.connect(OWNER) as owner:
        (visit,) = owner.execute("SELECT id FROM visit WHERE patient_id = 'p2'").fetchone() or ("",)
        (ticket,) = owner.execute("SELECT id FROM ticket WHERE visit_id = %s", (visit,)).fetchone() or ("",)
    said: dict[str, dict[str, object]] = {
        "notice": {
            "visit_id": visit,
            "ticket_id": ticket,
            "says": "{}",
            "on_board": False,
            "written_at": STAMP,
        }
        | {"template": "", "written_by": EVE, "seen_on": "", "ended_by": EVE},
        "agreed_point": {
            "visit_id": visit,
            "template": "",
            "says": "{}",
            "written_by": EVE,
            "written_at": STAMP,
        }
        | {"ended_by": EVE},
        "delay": {
            "of_what": "everybody",
            "subject": "",
            "place": "",
            "minutes": 10,
            "until": STAMP,
            "reason": "",
        }
        | {"note": "", "entered_by": EVE, "entered_at": STAMP, "ended_by": EVE},
    }
    with desk.prompt(desk.add("Ada")) as ada, desk.prompt(desk.add("Zoë Kim")) as zoe:
        for prompt in (ada, zoe):
            assert opens(prompt, "p2")
        for table in ended:
            add(ada, table, id="x", **said[table])
            named = sql.SQL("SELECT ended_by, ended_at IS NULL FROM {}").format(sql.Identifier(table))
            for change, stands in (
                ("SET ended_by = 'Dr Eve'", ("", True)),
                ("SET ended_by = 'Dr Eve', ended_at = '2020-01-01'", ("Ada", False)),
                ("SET ended_by = 'Dr Eve'", ("Ada", False)),
                ("SET ended_by = 'Dr Eve', ended_at = '2020-01-01'", ("Ada", False)),
                ("SET ended_by = 'Dr Eve', ended_at = NULL", ("", True)),
            ):
                for prompt in (ada, zoe) if stands == ("Ada", False) and "2020" not in change else (ada,):
                    prompt.execute(sql.SQL("UPDATE {} " + change).format(sql.Identifier(table)))
                    assert ada.execute(named).fetchall() == [stands], (table, change)


def test_who_waits_is_given_to_another_patient_by_who_joins_alone(desk: Desk) -> None:
    change = "UPDATE wait_entry SET patient_id = 'p3'"
    with desk.prompt(desk.add("Ada")) as ada, desk.prompt(desk.add("Max", StaffRole.MANAGER)) as joins:
        add(ada, "wait_entry", **waits("x"))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ada.execute(change)
        assert joins.execute(change).rowcount == 1


def stopped(prompt: psycopg.Connection, address: str, patient: str) -> tuple[object, object]:
    """What the record says of a patient's mail and texts to who has just stopped a guess, and takes it back."""
    found: tuple[object, object] = (None, None)
    with suppress(psycopg.Rollback), prompt.transaction():
        add(prompt, "mail_stop", address=address, made_by=EVE, made_at=STAMP, bounce="")
        with suppress(psycopg.Rollback), prompt.transaction():
            add(prompt, "mail_stop", address=f"{address}.", made_by=EVE, made_at=STAMP, bounce="")
            row = prompt.execute(
                "SELECT kiosk_mail_stop(%s), kiosk_text_stop(%s, current_date)", (patient, patient)
            ).fetchone()
            found = row or found
        raise psycopg.Rollback
    return found


def test_attack_11_no_guess_at_an_address_is_tried_by_a_stop_that_is_taken_back(desk: Desk) -> None:
    """Nobody reads a card by stopping every address and asking whose mail that stops."""
    with desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE patient SET email = 'her@own.example', phone = '206-555-0144' WHERE id = 'p1'")
    with desk.prompt(desk.add("Ada")) as prompt:
        assert stopped(prompt, "her@own.example", "p1") == (None, None)
        assert stopped(prompt, "+12065550144", "p1") == (None, None)
        add(prompt, "mail_stop", address="her@own.example", made_by="", made_at=STAMP, bounce="")
        assert prompt.execute("SELECT kiosk_mail_stop('p1')").fetchone() == ("",), (
            "once it stands in the list"
        )
        add(prompt, "mail_stop", address="+12065550144", made_by="", made_at=STAMP, bounce="")
        assert prompt.execute("SELECT kiosk_text_stop('p1', current_date)").fetchone() == ("",)
        many = (
            "INSERT INTO mail_stop (address, made_by, made_at, bounce) SELECT n || '@x', '', now(), ''"
            " FROM generate_series(1, %s) n"
        )
        with pytest.raises(psycopg.errors.ProgramLimitExceeded):
            prompt.execute(many, (300,))


def test_attack_11_a_kiosk_makes_nobody_elses_message_everybodys(desk: Desk) -> None:
    ada, zoe = desk.add("Ada"), desk.add("Zoë Kim")
    key = str(uuid7())
    with desk.prompt(ada) as writes, desk.prompt(desk.add("Ivo")) as curious:
        sent = writes.execute(
            "SELECT kiosk_message_write(%s, 'p1', NULL, 'account', %s, %s, NULL, '')",
            (key, zoe.account_id, WHY),
        ).fetchone()
        assert sent == (True,)
        words = "SELECT words FROM message_text"
        assert (curious.execute(words).fetchall(), writes.execute(words).fetchall()) == ([], [(WHY,)])
        with desk.wall.connect(session=desk.wall.enter(3)) as kiosk, desk.wall.connect(OWNER) as owner:
            visit = str(uuid7())
            add(
                owner,
                "visit",
                id=visit,
                patient_id="p3",
                day=now().date(),
                status="planned",
                version=1,
                started_at=STAMP,
                acknowledged_by="",
            )
            kiosk.execute("SELECT kiosk_message_from(%s, %s, 'mine now')", (key, visit))
            assert owner.execute("SELECT count(*) FROM message_read").fetchone() == (1,)
        assert curious.execute(words).fetchall() == []


def test_every_name_that_staff_may_write_is_the_records_to_give(desk: Desk) -> None:
    """Each column that says who did something, and that staff may write, is stamped, or is how a visit stands now."""
    # Who had somebody before, which one who takes an act back writes again; of them the audit says who did it.
    as_it_stands = {"checklist_item", "visit", "ticket", "clinical_statement"}
    with desk.wall.connect(OWNER) as owner:
        stamping = {
            table
            for (table,) in owner.execute(
                "SELECT DISTINCT t.tgrelid::regclass::text FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
                " WHERE p.proname IN ('kiosk_stamped', 'kiosk_money_row', 'kiosk_phone_row', 'kiosk_notice_row',"
                " 'kiosk_agreed_row', 'kiosk_delay_row', 'kiosk_chain')"
            )
        }
        writable = {
            table
            for table, column in owner.execute(
                "SELECT table_name, column_name FROM information_schema.column_privileges WHERE grantee = 'kiosk_staff'"
                " AND privilege_type IN ('INSERT', 'UPDATE') AND table_schema = 'public'"
            ).fetchall()
            if column.endswith("_by") or column in ("by", "actor", "author", "owner")
        }
    assert writable <= {*tables.metadata.tables}
    assert {"disclosure", "visit"} <= writable, "it was really looked"
    assert writable - stamping == as_it_stands
