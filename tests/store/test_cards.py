"""Whose contact card shows to staff by plain SQL: whose record is open, and of whom the audit has that it was shown."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import Any

import psycopg
import pytest
from psycopg import sql
from uuid6 import uuid7

from kiosk.domain.mail.texts import number_for_texts
from kiosk.domain.people import CONTACT_FIELDS
from kiosk.domain.people.details import Telecom
from kiosk.domain.permissions import StaffRole
from kiosk.domain.telephone.numbers import dialled_number, same_number
from kiosk.store import tables
from tests.engines import OWNER, in_the_days_of_tests, server_url
from tests.store.test_opened_records import GONE, HERE, ROLES, _fill, opens
from tests.store.test_private_records import flag, says
from tests.store.test_who_acts import Desk

# What of a patient is no card: what a list shows of everybody.
OF_LISTS = {
    "id", "mrn", "family", "given", "birth_date", "sex", "language", "contact_confirmed_at", "deceased",
}  # fmt: skip
CARD = (*CONTACT_FIELDS, "phone_key", "postal_key")
EVERYTHING = ", ".join(CARD)
# What a caller's words are compared with.
COMPARED = {"address_line", "postal_code", "postal_key"}


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    _fill(made.owner)
    with made.wall.connect(OWNER) as owner:
        for column in CARD:
            owner.execute(sql.SQL("UPDATE patient SET {} = 'x'").format(sql.Identifier(column)))
    yield made
    made.close()


def cards(prompt: psycopg.Connection) -> dict[str, set[str]]:
    """The columns of each patient's card that are not empty, of those who have any."""
    found = {}
    for key, *values in prompt.execute(f"SELECT id, {EVERYTHING} FROM shown_patient".encode()):
        if shown := {column for column, value in zip(CARD, values, strict=True) if value}:
            found[key] = shown
    return found


def tells(prompt: psycopg.Connection, patient: str, action: str = "search_hit") -> None:
    """What a program writes into the audit before it shows somebody."""
    prompt.execute(
        "INSERT INTO audit_event (id, at, actor, action, patient_id) VALUES (%s, '2020-01-01', '', %s, %s)",
        (str(uuid7()), action, patient),
    )


def test_every_column_of_a_patient_is_of_lists_or_of_the_card() -> None:
    assert {*tables.patient.c.keys()} == OF_LISTS | {*CARD}, "cards.NNNN.sql and this file"
    assert [*tables.shown_patient.c.keys()] == [*tables.patient.c.keys()]


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_no_card_is_read_past_the_view_and_none_in_it_of_a_shut_record(
    desk: Desk, role: StaffRole
) -> None:
    with desk.wall.connect(OWNER) as owner:
        assert cards(owner).keys() >= {GONE, HERE}, "nothing could be seen"
    with desk.prompt(desk.add("Ada", role)) as prompt:
        for what in ("*", *CARD, "count(phone)"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(f"SELECT {what} FROM patient".encode())
        for what in (
            "UPDATE patient SET family = phone",
            "UPDATE patient SET deceased = false WHERE phone <> ''",
            "UPDATE patient SET deceased = false RETURNING email",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(what.encode())
        assert prompt.execute("SELECT count(family) FROM shown_patient").fetchone() not in (None, (0,))
        assert cards(prompt) == {}
        assert opens(prompt, HERE)
        assert cards(prompt) == {HERE: set(CARD)}
    with desk.prompt() as nobody:
        assert nobody.execute("SELECT count(*) FROM shown_patient").fetchone() == (0,)


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_who_registers_is_shown_whom_the_audit_has_and_a_caller_is_compared(
    desk: Desk, server: tuple[Any, str], role: StaffRole
) -> None:
    with desk.prompt(desk.add("Ada", role)) as prompt:
        with prompt.transaction():
            tells(prompt, GONE)
            assert cards(prompt) == {}, "it is not committed"
        assert cards(prompt) == ({} if role is StaffRole.CLINICIAN else {GONE: set(CARD)})
        with desk.prompt(desk.add("Eve", role)) as other:
            assert cards(other) == {}, "somebody else was shown"
        tells(prompt, HERE, "caller_compared")
        assert cards(prompt)[HERE] == COMPARED
        tells(prompt, HERE)
        assert cards(prompt)[HERE] == set(CARD), "who is of the day shows to clinicians as well"
        with suppress(psycopg.Rollback), prompt.transaction():
            tells(prompt, "p1")
            raise psycopg.Rollback
        assert "p1" not in cards(prompt)
        later = datetime.now(UTC) + timedelta(seconds=61)
        in_the_days_of_tests(server_url(server[0], OWNER, server[1]), later)
        assert cards(prompt) == {}


def test_attack_11_of_special_privacy_nobody_is_shown_a_card_without_a_reason(desk: Desk) -> None:
    flag(desk, HERE)
    with desk.prompt(desk.add("Ada")) as prompt:
        for action in ("search_hit", "caller_compared"):
            tells(prompt, HERE, action)
        assert cards(prompt) == {}
        says(prompt, HERE)
        assert cards(prompt) == {HERE: set(CARD)}


@pytest.mark.parametrize("column", ["phone", "email", "postal_key", "phone_key"])
@pytest.mark.parametrize("indexed", [False, True])
def test_attack_11_no_plan_tells_of_a_guess_at_a_card_whether_it_is_right(
    desk: Desk, column: str, indexed: bool
) -> None:
    with desk.prompt(desk.add("Ada")) as prompt:
        if indexed:
            prompt.execute("SET enable_seqscan = off")
        told = []
        for guess in ("x", "y"):
            asked = f"SELECT 1 FROM shown_patient WHERE id = '{GONE}' AND {column} = '{guess}'"
            plan = prompt.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) {asked}".encode())
            told.append([line for (line,) in plan if "Filter:" not in line and "Cond:" not in line])
        assert told[0] == told[1]


def test_attack_11_whose_number_it_is_is_told_to_who_registers_alone(desk: Desk) -> None:
    with desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE patient SET phone = '555 0100 7391', phone_key = '7391' WHERE id = %s", (GONE,))
    asked = "SELECT kiosk_same_phone('7391', '01007391')"
    with desk.prompt(desk.add("Ada")) as prompt:
        with pytest.raises(psycopg.errors.RaiseException, match="ask in a transaction of its own"):
            prompt.execute(asked)
        with prompt.transaction(force_rollback=True):
            prompt.execute("SELECT kiosk_ask_phone('01007391')")
            with prompt.transaction():
                prompt.execute("SELECT kiosk_ask_phone('01007391')")
            with pytest.raises(psycopg.errors.RaiseException, match="ask in a transaction of its own"):
                prompt.execute(asked)
        for digits, found in (("01007391", [(GONE,)]), ("007391", [])):
            prompt.execute("SELECT kiosk_ask_phone(%s)", (digits,))
            assert prompt.execute("SELECT kiosk_same_phone('7391', %s)", (digits,)).fetchall() == found
        with desk.prompt(desk.add("Eve")) as other, pytest.raises(psycopg.errors.RaiseException):
            other.execute(asked)
        with desk.wall.connect(OWNER) as owner:
            owner.execute("UPDATE write_count SET written = 2000 WHERE of_table = 'same_phone'")
        with pytest.raises(psycopg.errors.ProgramLimitExceeded):
            prompt.execute("SELECT kiosk_ask_phone('01007391')")
    for who in (desk.add("Cli", StaffRole.CLINICIAN), None):
        for statement in (asked, "SELECT kiosk_ask_phone('01007391')"):
            with desk.prompt(who) as prompt, pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement)


def test_attack_11_whether_mail_is_stopped_is_told_to_who_books_without_an_address(desk: Desk) -> None:
    with desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE patient SET email = ' Ana@mail.example' WHERE id = %s", (GONE,))
        stopped = "INSERT INTO mail_stop (address, made_by, made_at, bounce) VALUES (%s, 'x', now(), %s)"
        owner.execute(stopped, ("ana@mail.example", "unknown"))
    stands = "SELECT kiosk_mail_stop(%s)"
    with desk.prompt(desk.add("Ada")) as prompt:
        assert prompt.execute(stands, (GONE,)).fetchone() == ("unknown",)
        assert prompt.execute(stands, (HERE,)).fetchone() == (None,)
    for who in (desk.add("Cli", StaffRole.CLINICIAN), None):
        with desk.prompt(who) as prompt:
            assert prompt.execute(stands, (GONE,)).fetchone() == (None,), "who books asks for it"


TODAY = date(2026, 3, 2)
KNOWN = (
    Telecom(value="+34 600 555 010", use="mobile", rank=2),
    Telecom(value="600 555 011", use="mobile", rank=1),
    Telecom(value="91 555 12 34", use="home"),
    Telecom(value="915551234", use="work"),
    Telecom(value="91 555 00 00", use="old"),
    Telecom(value="600 555 012", system="sms", period_end=date(2026, 3, 1)),
    Telecom(value="ana@mail.example", system="email"),
    Telecom(value="600 555 013", system="sms"),
)


def test_the_number_of_which_texts_are_stopped_is_the_one_to_which_they_go(desk: Desk) -> None:
    """For each card, and each two of what sources know: of all numbers the one that `number_for_texts` chooses."""
    numbers = {item.value for item in KNOWN if item.system != "email"}
    cards = ("", "600555010", "0034 600 555 010", "915551234", "+49 30 1234567")
    asked = "SELECT kiosk_text_stop(%s, %s)"
    checked = 0
    with desk.wall.connect(OWNER) as owner:
        for told in (*combinations(KNOWN, 2), *combinations(KNOWN, 1), ()):
            owner.execute("DELETE FROM patient_telecom WHERE patient_id = %s", (GONE,))
            for place, item in enumerate(told):
                owner.execute(
                    "INSERT INTO patient_telecom (id, patient_id, position, use, period_end, system, value, rank, key)"
                    " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, '')",
                    (
                        str(uuid7()),
                        GONE,
                        place,
                        item.use,
                        item.period_end,
                        item.system,
                        item.value,
                        item.rank,
                    ),
                )
            for phone in cards:
                owner.execute("UPDATE patient SET phone = %s WHERE id = %s", (phone, GONE))
                chosen = number_for_texts(phone, told, TODAY)
                for number in {*numbers, "+49301234567"}:
                    owner.execute("DELETE FROM mail_stop")
                    owner.execute(
                        "INSERT INTO mail_stop (address, made_by, made_at, bounce) VALUES (%s, 'x', now(), '')",
                        (dialled_number(number).number,),
                    )
                    expected = "" if same_number(chosen, number) else None
                    assert owner.execute(asked, (GONE, TODAY)).fetchone() == (expected,), (
                        phone,
                        told,
                        number,
                    )
                    checked += expected == ""
    assert checked > 50
