"""What was noted of calls of a patient of special privacy shows by plain SQL to who has written down a reason."""

from collections.abc import Iterator

import psycopg
import pytest
from uuid6 import uuid7

from kiosk.domain.permissions import StaffRole
from kiosk.store import tables
from tests.engines import OWNER
from tests.store.test_opened_records import GONE, HERE, _fill
from tests.store.test_private_records import flag, says
from tests.store.test_who_acts import Desk

# What was noted; the rest is that there was a call, whose it is, and who sees to it.
NOTED = {"number", "dialled", "caller", "topic", "about", "outcome", "agreed", "caller_is", "checked"}
OF_LISTS = {
    "id", "patient_id", "state", "made_by", "account_id", "owner", "owner_id", "taken_at", "ended_at", "version", "at",
    "direction", "line", "lifted_at", "made_at", "promised_by", "tries", "call_id",
}  # fmt: skip
BOTH = {"phone_call": tables.phone_call, "call_back": tables.call_back}
SAME = "number, dialled, caller, topic, about, agreed, made_by"
MADE = {
    "phone_call": (
        "state, outcome, at, direction, line, caller_is, checked",
        "'closed', 'settled', now(), 'incoming', '', '', ''",
    ),
    "call_back": ("state, outcome, made_at, promised_by, tries", "'open', '', now(), now(), 0"),
}


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    _fill(made.owner)
    with made.wall.connect(OWNER) as owner:
        for table, (columns, values) in MADE.items():
            row = (
                f"INSERT INTO {table} (id, patient_id, owner, version, {SAME}, {columns})"
                f" VALUES (%s, %s, '', 1, '1', '1', 'x', 'result', 'x', 'x', 'x', {values})"
            )
            for patient in (GONE, HERE, None):
                owner.execute(row.encode(), (str(uuid7()), patient))
    flag(made, HERE)
    yield made
    made.close()


def shown(prompt: psycopg.Connection, table: str) -> dict[str | None, set[str]]:
    """By the patient, what of each row is not empty."""
    asked = f"SELECT patient_id, number, dialled, caller, topic, about, agreed FROM shown_{table}"
    names = ("number", "dialled", "caller", "topic", "about", "agreed")
    return {
        row[0]: {name for name, value in zip(names, row[1:], strict=True) if value not in ("", "other")}
        for row in prompt.execute(asked.encode())
    }


WHOLE = {"number", "dialled", "caller", "topic", "about", "agreed"}


def test_every_column_of_a_call_is_of_lists_or_was_noted() -> None:
    for name, table in BOTH.items():
        assert {*table.c.keys()} <= OF_LISTS | NOTED, "private_calls.NNNN.sql and this file"
        assert [*tables.metadata.tables[name].c.keys()] == [*getattr(tables, f"shown_{name}").c.keys()]


@pytest.mark.parametrize("table", BOTH)
def test_attack_11_nothing_that_was_noted_of_special_privacy_is_read_without_a_reason(
    desk: Desk, table: str
) -> None:
    everybody = {GONE: WHOLE, HERE: WHOLE, None: WHOLE}
    with desk.wall.connect(OWNER) as owner:
        assert shown(owner, table) == everybody, "nothing could be seen"
    hidden = everybody | {HERE: set()}
    with desk.prompt(desk.add("Ada")) as prompt:
        for column in NOTED & {*BOTH[table].c.keys()}:
            for way in (f"SELECT {column} FROM {table}", f"UPDATE {table} SET agreed = {column}",
                        f"UPDATE {table} SET version = version + 1 WHERE {column} <> ''"):  # fmt: skip
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    prompt.execute(way.encode())
        assert shown(prompt, table) == hidden
        with prompt.transaction(force_rollback=True):
            says(prompt, HERE)
            with prompt.transaction():
                says(prompt, HERE)
            assert shown(prompt, table) == hidden, "it is not committed"
        assert shown(prompt, table) == hidden
        says(prompt, HERE)
        assert shown(prompt, table) == everybody
        with prompt.transaction(), prompt.transaction():
            prompt.execute("SELECT pg_current_xact_id()")
            assert shown(prompt, table) == everybody, "in what writes too"
    with desk.prompt(desk.add("Eve", StaffRole.MANAGER)) as other:
        assert shown(other, table) == hidden, "somebody else has given a reason"
    with desk.prompt() as nobody:
        assert shown(nobody, table) == {}


def test_attack_11_whose_call_it_is_changes_for_nobody_without_a_reason(desk: Desk) -> None:
    away = (
        "UPDATE phone_call SET patient_id = %s, state = 'taken', version = version + 1 WHERE patient_id = %s"
    )
    with desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE phone_call SET state = 'taken', owner = 'Bea', outcome = ''")
    with desk.prompt(desk.add("Ada")) as prompt:
        for other in (None, GONE):
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="a reason is asked for first"):
                prompt.execute(away, (other, HERE))
        assert prompt.execute(away, (None, GONE)).rowcount == 1
        says(prompt, HERE)
        assert prompt.execute(away, (None, HERE)).rowcount == 1


@pytest.mark.parametrize("column", ["number", "about"])
def test_attack_11_no_plan_tells_of_a_guess_at_what_was_noted_whether_it_is_right(
    desk: Desk, column: str
) -> None:
    with desk.prompt(desk.add("Ada")) as prompt:
        told = []
        for guess in ("x", "1", "y"):
            asked = f"SELECT 1 FROM shown_phone_call WHERE patient_id = '{HERE}' AND {column} = '{guess}'"
            plan = prompt.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) {asked}".encode())
            told.append([line for (line,) in plan if "Filter:" not in line and "Cond:" not in line])
        assert told[0] == told[1] == told[2]


def test_attack_11_what_is_owed_by_who_is_of_special_privacy_shows_with_a_reason(desk: Desk) -> None:
    with desk.wall.connect(OWNER) as owner:
        for patient in (GONE, HERE):
            owner.execute(
                "INSERT INTO charge (id, patient_id, kind, amount, currency, about, insurance, state, made_at,"
                " made_by, source, source_id, version)"
                " VALUES (%s, %s, 'copay', 1, 'USD', 'x', '', 'open', now(), '', '', '', 1)",
                (patient, patient),
            )
            owner.execute(
                "INSERT INTO payment_plan (id, patient_id, amount, currency, parts, first_on, made_at, made_by,"
                " version) VALUES (%s, %s, 2000, 'USD', 2, '2026-12-01', now(), '', 1)",
                (patient, patient),
            )
            owner.execute(
                "INSERT INTO estimate (id, patient_id, booking_id, step, visit_at, language, lines, made_at, made_by,"
                " version) VALUES (%s, %s, 'b', 'given', now(), '', '[]', now(), '', 1)",
                (patient, patient),
            )

    def seen(prompt: psycopg.Connection) -> list[set[str]]:
        return [
            {key for (key,) in prompt.execute(f"SELECT patient_id FROM {table}".encode())}
            for table in ("charge", "payment_plan", "estimate")
        ]

    with desk.prompt(desk.add("Ada", StaffRole.MANAGER)) as prompt:
        assert seen(prompt) == [{GONE}, {GONE}, {GONE}]
        # Whether one is due is told of everybody, and nothing of what it says.
        due = prompt.execute("SELECT id, step FROM kiosk_estimates_said(ARRAY['b'])").fetchall()
        assert sorted(due) == sorted([(GONE, "given"), (HERE, "given")])
        ended = "UPDATE charge SET state = 'cancelled', version = version + 1"
        with prompt.transaction(force_rollback=True):
            assert prompt.execute(ended).rowcount == 1
        plans = set()
        for guess in ("x", "another"):
            guessed = f"SELECT FROM charge WHERE about = '{guess}' AND patient_id = '{HERE}'"
            told = prompt.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) {guessed}".encode())
            plans.add(str(told.fetchall()).replace(f"'{guess}'", "?"))
        assert len(plans) == 1, "no plan tells of a guess whether it is right"
        says(prompt, HERE)
        assert seen(prompt) == [{GONE, HERE}] * 3
    with desk.prompt(desk.add("Tom", StaffRole.CLINICIAN)) as nobody:
        assert nobody.execute("SELECT FROM kiosk_estimates_said(ARRAY['b'])").fetchall() == []
    with desk.prompt(desk.add("Eve", StaffRole.MANAGER)) as other:
        assert seen(other) == [{GONE}] * 3, "somebody else has given a reason"
