"""Whose record shows to a member of staff by plain SQL: whose they have opened before, and that is written down.

One file, though long: one member of staff with a SQL prompt tries every way to one record.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime, time, timedelta
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import func, select, text
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.feed import Topic
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.opening import is_of_day
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import OWNER, server_url
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit
from tests.services.staffing.people import COMMAND, PASSWORD, signed_in
from tests.store.test_wall import noon, now, rows
from tests.store.test_who_acts import Desk

# What is in a record, by the column that says whose it is: the patient's, or the visit's of whom it is.
OF_PATIENT = (
    "coverage", "questionnaire_response", "clinical_statement", "consent", "patient_identifier", "patient_telecom",
    "patient_address", "related_person", "patient_link", "representative",
)  # fmt: skip
OF_VISIT = ("form_draft", "change_request", "agreed_point")
# What lists are made of, and what is of computers and those who look on.
OF_LISTS = {
    "patient_name", "appointment", "visit", "visit_appointment", "checklist_item", "step_record", "ticket", "help_call",
    "desk_entry", "human_name", "patient_correction", "audit_event", "broken_glass", "lobby_session", "record_grant",
    "disclosure", "phone_call", "call_back", "special_privacy", "message",
    "charge", "payment", "payment_plan", "estimate", "receipt_mail", "bill_question", "wait_entry", "taken_back",
    "notice", "check_out",
}  # fmt: skip
WHY = "Called by the ward, she is in pain"
# Somebody who came two weeks ago, and has gone; somebody who is here today.
GONE, HERE = "p8", "p2"


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    _fill(made.owner)
    yield made
    made.close()


def _fill(owner: Database) -> None:
    """A row of each table for who is here and for who has gone."""
    before = noon() - timedelta(days=14)
    PatientService(owner).save([a_patient(8)], [a_booking(8, before)])
    kiosk = Kiosk(owner, SETTINGS, lambda: before)
    visit = kiosk.open_visit(GONE, ("a8",), "kiosk-1").id
    for step in whole_visit():
        kiosk.apply(record(visit, step))
    said = {
        "coverage": "payer member_id group_number subscriber_name subscriber_relationship",
        "clinical_statement": "kind text recorded_at recorded_by",
        "patient_identifier": "position use value system type",
        "patient_telecom": "position use value system rank key",
        "patient_address": "position use line city state postal_code country key",
        "related_person": "name relationship phone phone_key email active",
        "representative": "visit_id relationship name told_at",
        "form_draft": "questionnaire version resource saved_at",
        "change_request": "field old new status decided_by",
        "agreed_point": "template says written_by written_at ended_by",
    }
    with owner.write() as connection:
        connection.execute(
            text("UPDATE ticket SET status = 'done' WHERE visit_id = :visit"), {"visit": visit}
        )
        found = connection.execute(select(tables.visit.c.patient_id, tables.visit.c.id))
        visits = {row.patient_id: row.id for row in found}
        for patient in (GONE, HERE):
            for name, columns in said.items():
                table = tables.metadata.tables[name]
                row = {column: _some(table.c[column].type.python_type, column) for column in columns.split()}
                row |= {"id": str(uuid7())} if "id" in table.c else {}
                of_visit = {"visit_id": visits[patient]} if "visit_id" in table.c else {}
                row |= of_visit | ({"patient_id": patient} if "patient_id" in table.c else {})
                connection.execute(table.insert().values(**row))
            link = {"patient_id": patient, "other": "another", "type": "seealso"}
            connection.execute(tables.patient_link.insert().values(**link))


def _some(kind: type, column: str) -> object:
    """What a column may have in it."""
    by_name = {"resource": {"resourceType": "QuestionnaireResponse"}, "status": "pending", "kind": "allergy"}
    by_name |= {
        "phone_key": "0101",
        "field": "city",
        "relationship": "carer",
        "use": "home",
        "system": "phone",
    }
    by_kind = {int: 1, bool: True}
    return now() if column.endswith("_at") else by_name.get(column, by_kind.get(kind, "words"))


def seen(prompt: psycopg.Connection) -> dict[str, set[str]]:
    """Whose rows there are of each table."""
    visits: dict[str, str] = dict(prompt.execute("SELECT id, patient_id FROM visit").fetchall())
    found = {}
    for names, column in ((OF_PATIENT, "patient_id"), (OF_VISIT, "visit_id")):
        for name in names:
            query = sql.SQL("SELECT {} FROM {}").format(sql.Identifier(column), sql.Identifier(name))
            keys = {key for (key,) in prompt.execute(query)}
            found[name] = keys if names is OF_PATIENT else {visits.get(key, "unknown") for key in keys}
    return found


def nothing() -> dict[str, set[str]]:
    return {name: set() for name in (*OF_PATIENT, *OF_VISIT)}


def only(*patients: str) -> dict[str, set[str]]:
    return {name: set(patients) for name in (*OF_PATIENT, *OF_VISIT)}


def opens(
    prompt: psycopg.Connection, patient: str, wanted: str = "open_patient", visit: str | None = None
) -> bool:
    """What a program asks for before it reads a record."""
    query = "SELECT kiosk_grant(%s, 'any name', %s, %s, %s)"
    found = prompt.execute(query, (str(uuid7()), patient, visit, wanted)).fetchone()
    assert found is not None
    return bool(found[0])


def breaks(prompt: psycopg.Connection, patient: str, why: str = WHY) -> None:
    prompt.execute(
        "SELECT kiosk_break_glass(%s, %s, %s, %s, '', '')", (str(uuid7()), str(uuid7()), patient, why)
    )


ROLES = (StaffRole.FRONT_DESK, StaffRole.CLINICIAN, StaffRole.MANAGER)


def test_every_table_of_patients_is_opened_or_of_lists(desk: Desk) -> None:
    of_somebody = {
        name
        for name, table in tables.metadata.tables.items()
        if {"patient_id", "visit_id"} & {*table.c.keys()}
    }
    assert of_somebody == {*OF_PATIENT, *OF_VISIT, *OF_LISTS}, "OF_PATIENT of this file"
    with desk.wall.connect(OWNER) as owner:
        asked = (
            "SELECT tablename FROM pg_policies WHERE qual LIKE '%kiosk_granted%' AND cmd IN ('SELECT', 'ALL')"
        )
        assert {name for (name,) in owner.execute(asked)} == {*OF_PATIENT, *OF_VISIT}


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_no_row_of_a_record_without_having_opened_it(desk: Desk, role: StaffRole) -> None:
    with desk.wall.connect(OWNER) as owner:
        for name, whose in seen(owner).items():
            assert whose >= {GONE, HERE}, f"{name}: nothing could be seen"
    with desk.prompt(desk.add("Ada", role)) as prompt:
        assert seen(prompt) == nothing()
        assert rows(prompt, "record_grant") is None
        # A list shows how much is wanted, and not what.
        wanted = prompt.execute("SELECT count(*) FROM wanted_change").fetchone()
        assert wanted is not None
        assert wanted[0] >= 2
        for name in ("coverage", "clinical_statement", "patient_telecom", "change_request"):
            column = sql.Identifier("status" if name == "change_request" else "id")
            for words in ("UPDATE {0} SET {1} = {1}", "DELETE FROM {0}"):
                statement = sql.SQL(words).format(sql.Identifier(name), column)
                with suppress(psycopg.errors.InsufficientPrivilege):
                    assert prompt.execute(statement).rowcount == 0, name


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_of_the_day_a_record_shows_once_it_is_written_down(desk: Desk, role: StaffRole) -> None:
    with desk.prompt(desk.add("Ada", role)) as prompt:
        with prompt.transaction():
            assert opens(prompt, HERE)
            assert seen(prompt) == nothing(), "in the transaction that opens it"
        assert seen(prompt) == only(HERE)
        assert who_did(desk.owner, "read_record") == ["Ada"]
        for patient in (GONE, "nobody"):
            assert not opens(prompt, patient)
        # To compare two records one has to be somebody who joins them.
        assert opens(prompt, GONE, "join") == (role is StaffRole.MANAGER)
        assert seen(prompt) == (only(GONE, HERE) if role is StaffRole.MANAGER else only(HERE))


def test_attack_11_what_is_undone_has_opened_nothing(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada")) as prompt:
        with suppress(psycopg.Rollback), prompt.transaction():
            opens(prompt, HERE)
            raise psycopg.Rollback
        assert seen(prompt) == nothing()
        assert who_did(desk.owner, "read_record") == []


def test_attack_11_nobody_else_sees_it_and_no_other_session_of_theirs(desk: Desk) -> None:
    ada = desk.add("Ada")
    again = signed_in(desk.door.sign_in("Ada", PASSWORD))
    with desk.prompt(ada) as prompt, desk.prompt(again) as later, desk.prompt(desk.add("Eve")) as other:
        assert opens(prompt, HERE)
        assert seen(prompt) == only(HERE)
        assert seen(later) == seen(other) == nothing()
        assert opens(later, HERE)
        assert seen(later) == only(HERE)
    with desk.prompt() as nobody:
        assert not opens(nobody, HERE)
        nobody.execute("SELECT set_config('kiosk.shown', 'yes', false)")
        assert not opens(nobody, HERE)
        assert nobody.execute("SELECT kiosk_granted()").fetchone() == ([],)


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_of_anybody_else_with_the_glass_alone_which_is_told(desk: Desk, role: StaffRole) -> None:
    desk.add("Bea", StaffRole.MANAGER)
    with desk.prompt(desk.add("Ada", role)) as prompt:
        if role is not StaffRole.CLINICIAN:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                breaks(prompt, GONE)
            assert not opens(prompt, GONE)
            return
        for why in ("short", ""):
            with pytest.raises(psycopg.errors.CheckViolation):
                breaks(prompt, GONE, why)
        assert not opens(prompt, GONE)
        feed = desk.owner.feed()
        feed.changes()
        breaks(prompt, GONE)
        assert seen(prompt) == nothing(), "the glass is no reading yet"
        assert opens(prompt, GONE)
        assert seen(prompt) == only(GONE)
        assert {change.topic for change in feed.changes(5)} == {Topic.GLASS}
        feed.close()
    assert who_did(desk.owner, "glass_broken") == who_did(desk.owner, "read_record") == ["Ada"]
    with desk.owner.read() as connection:
        (glass,) = connection.execute(select(tables.broken_glass)).mappings().all()
    assert (glass["broken_by"], glass["patient_id"], glass["reviewed_at"]) == ("Ada", GONE, None)
    assert glass["until"] - glass["broken_at"] == timedelta(minutes=30)


def test_attack_11_a_glass_that_holds_no_longer_opens_nothing_and_nothing_longer(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada", StaffRole.CLINICIAN)) as prompt, desk.wall.connect(OWNER) as owner:
        breaks(prompt, GONE)
        assert opens(prompt, GONE)
        assert owner.execute("SELECT g.until = b.until FROM record_grant g, broken_glass b").fetchall() == [
            (True,)
        ]
        owner.execute(
            "UPDATE broken_glass SET until = now() AT TIME ZONE 'UTC', broken_at = broken_at - interval '1 h'"
        )
        assert not opens(prompt, GONE)
        for statement in (
            "INSERT INTO record_grant SELECT * FROM record_grant",
            "UPDATE record_grant SET until = '2999-01-01'",
            "INSERT INTO broken_glass (id, account_id, broken_by, patient_id, reason, broken_at, until, reviewed_by,"
            f" note) SELECT 'x', kiosk_account(), '', '{GONE}', '{WHY}', '2999-01-01', '2999-01-01 00:30', '', ''",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement)


# What would make somebody one of the day who is not, or a row of theirs one of somebody whose record is open.
BENT = {
    "when they are booked": f"UPDATE appointment SET start = now() AT TIME ZONE 'UTC' WHERE patient_id = '{GONE}'",
    "whose booking it is": f"UPDATE appointment SET patient_id = '{GONE}' WHERE patient_id = '{HERE}'",
    "the day they came": f"UPDATE visit SET day = (SELECT max(day) FROM visit) WHERE patient_id = '{GONE}'",
    "when they came": f"UPDATE visit SET started_at = now() AT TIME ZONE 'UTC' WHERE patient_id = '{GONE}'",
    "whose visit it is": f"UPDATE visit SET patient_id = '{GONE}' WHERE patient_id = '{HERE}'",
    "whose answers they are": f"UPDATE visit SET patient_id = '{HERE}' WHERE patient_id = '{GONE}'",
    "a ticket that is over": "UPDATE ticket SET status = 'waiting' WHERE status = 'done'",
    "another ticket": "INSERT INTO ticket (id, visit_id, day, letter, number, status, created_at, called_by, room,"
    " times_called) SELECT 't', id, day, 'Z', 1, 'waiting', started_at, '', '', 0 FROM visit WHERE id = 'without'",
}


HIDDEN = "when they are booked"


@pytest.mark.parametrize("way", BENT)
def test_attack_11_nobody_is_made_one_of_the_day_so_that_no_glass_is_broken(desk: Desk, way: str) -> None:
    with desk.wall.connect(OWNER) as owner:
        owner.execute(
            "INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)"
            " SELECT 'without', patient_id, day - 1, 'arrived', started_at, '', 1 FROM visit WHERE patient_id = %s",
            (GONE,),
        )
    with desk.prompt(desk.add("Ada", StaffRole.CLINICIAN)) as prompt:
        if way == HIDDEN:
            assert prompt.execute(BENT[way].encode()).rowcount == 0, "there is no such booking for them"
        else:
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="whose day"):
                prompt.execute(BENT[way].encode())
        assert opens(prompt, HERE)
        assert not opens(prompt, GONE)
        assert seen(prompt) == only(HERE)
    with desk.wall.connect(OWNER) as owner:
        assert owner.execute(BENT[way].encode()).rowcount, "there was nothing to change"


def test_whose_record_is_open_is_taken_up_again_and_whoever_joins_gives_rows_away(desk: Desk) -> None:
    again = BENT["a ticket that is over"].encode()
    with desk.prompt(desk.add("Ada", StaffRole.CLINICIAN)) as prompt:
        breaks(prompt, GONE)
        assert opens(prompt, GONE)
        assert prompt.execute(again).rowcount == 1
    with desk.prompt(desk.add("Bea", StaffRole.MANAGER)) as prompt:
        assert prompt.execute(BENT["whose booking it is"].encode()).rowcount
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="whose day"):
            prompt.execute(BENT["when they are booked"].encode())


# Of each kind of table, and of each way to it: what is compared, and what of the row it is not.
GUESSED = (
    ("clinical_statement", "patient_id", "text = 'words'", "text = 'others'"),
    ("clinical_statement", "patient_id", "text > 'w'", "text > 'x'"),
    ("coverage", "patient_id", "payer > ''", "payer > 'zzzz'"),
    ("patient_telecom", "patient_id", "value = 'words'", "value = 'others'"),
    ("patient_telecom", "patient_id", "key = 'words'", "key = 'others'"),
    ("related_person", "patient_id", "phone_key = '0101'", "phone_key = '0102'"),
    ("change_request", "visit_id", "new = 'words'", "new = 'others'"),
)


@pytest.mark.parametrize(("table", "whose", "right", "wrong"), GUESSED)
@pytest.mark.parametrize("does", ["SELECT 1 FROM {0} WHERE {1}", "DELETE FROM {0} WHERE {1}"])
@pytest.mark.parametrize("opened", [False, True])
def test_attack_11_an_explained_plan_tells_of_no_guess_whether_it_is_right(
    desk: Desk, table: str, whose: str, right: str, wrong: str, does: str, opened: bool
) -> None:
    """What is compared before the wall is asked is told by whether that was asked: letter by letter, all of a text."""
    with desk.prompt(desk.add("Ada")) as prompt:
        visits: dict[str, str] = dict(prompt.execute("SELECT patient_id, id FROM visit").fetchall())
        key = GONE if whose == "patient_id" else visits[GONE]
        if opened:
            assert opens(prompt, HERE)
        told = []
        for guess in (right, wrong):
            asked = does.format(table, f"{whose} = '{key}' AND {guess}")
            plan = prompt.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) {asked}".encode())
            told.append([line for (line,) in plan if "Filter:" not in line and "Cond:" not in line])
        assert told[0] == told[1]


# By what the database itself looks a row up in a shut record: the numbers of whoever may be calling.
LOOKED_UP = (
    ("patient_telecom", "key", "words", "others"),
    ("patient_telecom", "kiosk_tail(key)", "words", "others"),
    ("related_person", "phone_key", "0101", "0102"),
    ("related_person", "kiosk_tail(phone_key)", "0101", "0102"),
)


@pytest.mark.parametrize(("table", "column", "right", "wrong"), LOOKED_UP)
def test_attack_11_no_index_tells_of_a_guess_whether_it_is_right(
    desk: Desk, table: str, column: str, right: str, wrong: str
) -> None:
    """An index is asked before the wall is: none that a member of staff could use has what is in a shut record."""
    with desk.prompt(desk.add("Ada")) as prompt:
        prompt.execute("SET enable_seqscan = off")
        told = []
        for guess in (right, wrong):
            asked = f"SELECT 1 FROM {table} WHERE {column} = '{guess}'"
            plan = prompt.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) {asked}".encode())
            told.append([line for (line,) in plan if "Filter:" not in line and "Cond:" not in line])
        assert told[0] == told[1]


def test_a_visit_is_opened_with_its_own_patient(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada")) as prompt:
        visits: dict[str, str] = dict(prompt.execute("SELECT patient_id, id FROM visit").fetchall())
        assert not opens(prompt, HERE, visit=visits[GONE])
        assert opens(prompt, HERE, visit=visits[HERE])
    assert who_did(desk.owner, "read_visit") == ["Ada"]


def _sign_out(desk: Desk, who: Actor) -> None:
    desk.door.sign_out(who)


def _run_out(desk: Desk, who: Actor) -> None:
    with desk.owner.write() as connection:
        connection.execute(text("UPDATE record_grant SET until = now() AT TIME ZONE 'UTC'"))


def _lose_the_role(desk: Desk, who: Actor) -> None:
    desk.accounts.set_roles(who.account_id, [StaffRole.AUDITOR], COMMAND)


@pytest.mark.parametrize("end", [_sign_out, _run_out, _lose_the_role])
def test_attack_11_it_shows_no_longer_once_that_has_ended(
    desk: Desk, end: Callable[[Desk, Actor], None]
) -> None:
    ada = desk.add("Ada")
    with desk.prompt(ada) as prompt:
        assert opens(prompt, HERE)
        assert seen(prompt)["coverage"] == {HERE}
        end(desk, ada)
        assert seen(prompt) == nothing()


MIDNIGHT = datetime.combine(SETTINGS.today(NOW) + timedelta(days=1), time(0), SETTINGS.local(NOW).tzinfo)
# Now, and when somebody's booking, or visit, or ticket still open, was begun.
MOMENTS = [NOW, *(MIDNIGHT + timedelta(minutes=minutes) for minutes in (-30, -14, -1, 0, 1, 10, 16, 44, 59))]


@pytest.mark.parametrize("what", ["booked", "came", "waits"])
def test_the_wall_and_the_services_have_one_rule_of_the_day(server: tuple[Any, str], what: str) -> None:
    """Around midnight too, where windows reach over it."""
    owner = Database(server_url(server[0], OWNER, server[1]))
    ClinicService(owner).save(SETTINGS)
    starts = [NOW - timedelta(days=1), *MOMENTS, NOW + timedelta(days=1)]
    PatientService(owner).save([a_patient(n) for n in range(len(starts))], [])
    _put(owner, what, starts)
    said: dict[tuple[datetime, str], tuple[bool, bool]] = {}
    for moment in MOMENTS:
        with owner.read(now=moment) as connection:
            theirs = select(
                tables.patient.c.id,
                is_of_day(tables.patient.c.id, moment, SETTINGS),
                func.kiosk_is_of_day(tables.patient.c.id),
            )
            said |= {(moment, key): (services, wall) for key, services, wall in connection.execute(theirs)}
    owner.close()
    assert {key: services for key, (services, _) in said.items()} == {
        key: wall for key, (_, wall) in said.items()
    }
    assert {services for services, _ in said.values()} == ({True} if what == "waits" else {True, False})


def _put(owner: Database, what: str, starts: Sequence[datetime]) -> None:
    """A patient for each of ``starts``, who is booked then, came then, or waits since."""
    if what == "booked":
        PatientService(owner).save([], [a_booking(n, start) for n, start in enumerate(starts)])
        return
    with owner.write() as connection:
        for n, start in enumerate(starts):
            visit = {"id": f"v{n}", "patient_id": f"p{n}", "day": SETTINGS.today(start), "started_at": start}
            connection.execute(tables.visit.insert().values(**visit, status="arrived", arrived_at=start))
            drawn = {"day": visit["day"], "letter": "A", "number": n, "created_at": start}
            status = "waiting" if what == "waits" else "done"
            connection.execute(
                tables.ticket.insert().values(id=f"t{n}", visit_id=f"v{n}", **drawn, status=status)
            )
