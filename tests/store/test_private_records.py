"""A patient of special privacy by plain SQL: nobody opens the record, of the day too, before a reason is written."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import select
from uuid6 import uuid7

from kiosk.domain.feed import Topic
from kiosk.domain.permissions import ALLOWED, Permission, StaffRole
from kiosk.store import tables
from tests.actors import who_did
from tests.engines import OWNER
from tests.store.test_opened_records import (
    GONE,
    HERE,
    ROLES,
    WHY,
    _fill,
    breaks,
    nothing,
    only,
    opens,
    seen,
)
from tests.store.test_who_acts import Desk

WORKS_HERE = "Works at our front desk"


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    _fill(made.owner)
    yield made
    made.close()


def keeps(
    prompt: psycopg.Connection, patient: str, why: str = WORKS_HERE, by: str = "kiosk_keep_private"
) -> None:
    prompt.execute(f"SELECT {by}(%s, %s, %s, 'other', 'any name')", (str(uuid7()), patient, why))


def says(prompt: psycopg.Connection, patient: str, why: str = WHY) -> None:
    prompt.execute("SELECT kiosk_say_why(%s, %s, %s, %s, '', '')", (str(uuid7()), str(uuid7()), patient, why))


def flag(desk: Desk, *patients: str) -> None:
    with desk.wall.connect(OWNER) as owner:
        for patient in patients:
            owner.execute(
                "SELECT kiosk_keep_private(%s, %s, %s, '', 'command')", (str(uuid7()), patient, WORKS_HERE)
            )


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_of_the_day_too_nothing_is_granted_without_a_reason(desk: Desk, role: StaffRole) -> None:
    flag(desk, HERE, GONE)
    with desk.prompt(desk.add("Ada", role)) as prompt:
        for wanted in ("open_patient", "join", "disclose", "anything"):
            assert not opens(prompt, HERE, wanted)
            assert not opens(prompt, GONE, wanted)
        assert seen(prompt) == nothing()
        assert who_did(desk.owner, "read_record") == []
        for why in ("short", ""):
            with pytest.raises(psycopg.errors.CheckViolation):
                says(prompt, HERE, why)
        feed = desk.owner.feed()
        feed.changes()
        says(prompt, HERE)
        assert seen(prompt) == nothing(), "a reason is no reading yet"
        assert opens(prompt, HERE)
        assert seen(prompt) == only(HERE)
        assert Topic.GLASS in {change.topic for change in feed.changes(5)}
        feed.close()
        # It opens nobody who is not of the day, but to who joins.
        says(prompt, GONE)
        assert not opens(prompt, GONE)
        assert opens(prompt, GONE, "join") == (role is StaffRole.MANAGER)
    assert who_did(desk.owner, "privacy_reason") == ["Ada", "Ada"]
    with desk.owner.read() as connection:
        found = connection.execute(select(tables.broken_glass)).mappings().all()
    assert [(row["broken_by"], row["ground"], row["reviewed_at"]) for row in found] == [
        ("Ada", "privacy", None)
    ] * 2


def test_attack_11_a_reason_is_of_who_gave_it_and_as_long_as_it_holds(desk: Desk) -> None:
    flag(desk, HERE)
    with desk.prompt(desk.add("Ada")) as prompt, desk.prompt(desk.add("Eve")) as other:
        says(prompt, HERE)
        assert not opens(other, HERE)
        assert opens(prompt, HERE)
        with desk.wall.connect(OWNER) as owner:
            same = owner.execute("SELECT g.until = b.until FROM record_grant g, broken_glass b").fetchall()
            assert same == [(True,)]
            owner.execute("UPDATE broken_glass SET until = now() AT TIME ZONE 'UTC'")
        assert not opens(prompt, HERE)


def test_attack_11_no_reason_is_written_past_the_function(desk: Desk) -> None:
    flag(desk, HERE)
    new = (
        "INSERT INTO broken_glass (id, account_id, broken_by, patient_id, ground, reason, broken_at, until,"
        f" reviewed_by, note) SELECT 'x', kiosk_account(), '', '{HERE}', 'privacy', '{WHY}', '2999-01-01',"
        " '2999-01-01 00:30', '', ''"
    )
    flags = (
        "INSERT INTO special_privacy (id, patient_id, why, set_at, set_by, lifted_by, lifted_why)"
        f" VALUES ('x', 'p1', '{WORKS_HERE}', '2026-01-01', 'Ada', '', '')"
    )
    with desk.prompt(desk.add("Ada", StaffRole.CLINICIAN, StaffRole.MANAGER)) as prompt:
        for statement in (
            new,
            flags,
            "UPDATE broken_glass SET ground = 'glass'",
            "UPDATE special_privacy SET lifted_at = now(), lifted_by = 'x', lifted_why = 'long enough'",
            "DELETE FROM special_privacy",
            "TRUNCATE special_privacy",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(statement.encode())
        # Of whom nobody asks for one, none is written: it would stand in every manager's window.
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            says(prompt, GONE)


def test_attack_11_what_was_open_is_shut_by_the_flag(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada", StaffRole.CLINICIAN)) as prompt:
        assert opens(prompt, HERE)
        breaks(prompt, GONE)
        assert opens(prompt, GONE)
        assert seen(prompt) == only(HERE, GONE)
        flag(desk, HERE, GONE)
        # The glass was broken with a reason.
        assert seen(prompt) == only(GONE)
        assert not opens(prompt, HERE)


@pytest.mark.parametrize("begun", ["SELECT 1", "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"])
def test_attack_11_what_is_opened_beside_the_flag_is_as_shut(desk: Desk, begun: str) -> None:
    with desk.prompt(desk.add("Ada", StaffRole.CLINICIAN)) as prompt:
        prompt.autocommit = False
        prompt.execute(begun.encode())
        prompt.execute("SELECT 1 FROM setting")
        if begun == "SELECT 1":
            # Not committed yet when the patient is made so; before, one that does not see that they were.
            assert opens(prompt, HERE)
        flag(desk, HERE)
        if begun != "SELECT 1":
            assert opens(prompt, HERE)
        prompt.commit()
        assert seen(prompt) == nothing()
        prompt.commit()
        says(prompt, HERE)
        prompt.commit()
        assert seen(prompt) == only(HERE)


@pytest.mark.parametrize("role", StaffRole)
def test_attack_11_a_manager_flags_in_nobody_elses_name_and_sees_why(desk: Desk, role: StaffRole) -> None:
    flag(desk, GONE)
    with desk.prompt(desk.add("Ada", role)) as prompt:
        flagged = [row for (row,) in prompt.execute("SELECT why FROM special_privacy")]
        assert flagged == [WORKS_HERE] * (role in (StaffRole.MANAGER, StaffRole.AUDITOR))
        sees_day = Permission.SEE_DAY in ALLOWED[role]
        assert prompt.execute("SELECT * FROM special_patient").fetchall() == [(GONE,)] * sees_day
        if role is not StaffRole.MANAGER:
            for by in ("kiosk_keep_private", "kiosk_lift_privacy"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    keeps(prompt, HERE, by=by)
            return
        keeps(prompt, HERE)
        keeps(prompt, HERE)
        keeps(prompt, GONE, "Works here no longer", "kiosk_lift_privacy")
        assert prompt.execute("SELECT * FROM special_patient").fetchall() == [(HERE,)]
    # The name is who has signed in, whatever was said; the first was the owner's.
    assert who_did(desk.owner, "privacy_set") == ["command", "Ada"]
    assert who_did(desk.owner, "privacy_lifted") == ["Ada"]
    with desk.owner.read() as connection:
        flags = tables.special_privacy
        row = connection.execute(select(flags).where(flags.c.patient_id == HERE)).mappings().one()
    assert row["set_by"] == "Ada"
    assert row["account_id"] not in (None, "other")


def test_attack_11_no_other_login_sees_or_says_any_of_it(desk: Desk) -> None:
    flag(desk, HERE)
    for login in ("lobby_1", "board_1", "import_1", "staff_1"):
        with desk.wall.connect(login) as prompt:
            for statement in (
                "SELECT kiosk_say_why('x', 'x', 'p2', 'long enough to say', '', '')",
                "SELECT kiosk_keep_private('x', 'p1', 'long enough to say', '', '')",
                "SELECT kiosk_lift_privacy('x', 'p2', 'long enough to say', '', '')",
                "SELECT kiosk_is_special('p2')",
                "SELECT kiosk_reasoned('p2', 'x')",
                "SELECT kiosk_same_person('p2')",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    prompt.execute(statement.encode())
            for table in ("special_privacy", "special_patient"):
                try:
                    assert prompt.execute(f"SELECT * FROM {table}".encode()).fetchall() == []
                except psycopg.errors.InsufficientPrivilege:
                    continue


@pytest.mark.parametrize("role", ROLES)
def test_attack_11_for_a_copy_a_manager_opens_anybody_once_it_is_written_down(
    desk: Desk, role: StaffRole
) -> None:
    asked = "SELECT kiosk_open_for_copy(%s, %s, %s, %s, '', '')"
    with desk.prompt(desk.add("Ada", role)) as prompt:
        assert not opens(prompt, GONE, "disclose")
        values = (str(uuid7()), str(uuid7()), GONE, WHY)
        if role is not StaffRole.MANAGER:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(asked, values)
            return
        prompt.execute(asked, values)
        assert not opens(prompt, GONE), "it is for the copy alone"
        assert opens(prompt, GONE, "disclose")
        assert seen(prompt) == only(GONE)
    assert who_did(desk.owner, "copy_reason") == ["Ada"]


def test_a_double_is_as_private_as_its_person(desk: Desk) -> None:
    flag(desk, GONE)
    with desk.prompt(desk.add("Ada", StaffRole.MANAGER)) as prompt:
        assert opens(prompt, HERE)
        with desk.wall.connect(OWNER) as owner:
            owner.execute(
                "INSERT INTO patient_join (id, kept_id, double_id, joined_at, joined_by, parted_by)"
                f" VALUES ('j', '{HERE}', '{GONE}', now() AT TIME ZONE 'UTC', 'command', '')"
            )
        # The join has shut what was open.
        assert seen(prompt) == nothing()
        for patient in (HERE, GONE):
            assert not opens(prompt, patient)
        says(prompt, GONE)
        assert opens(prompt, HERE)
        found = {row for (row,) in prompt.execute("SELECT * FROM special_patient")}
        assert found == {HERE, GONE}
