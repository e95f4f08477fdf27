"""Attacks on the patients' side of the wall, by the numbers under which they were found: a login and a SQL prompt."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import select
from uuid6 import uuid7

from kiosk.domain.audit import Broken
from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.identity import Factor, Identified, IdentityClaim, NotMatched
from kiosk.domain.names import fold
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.audit import AuditService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from tests.engines import OWNER
from tests.factories import BORN, a_booking, a_patient, an_actor
from tests.store.test_wall import SETTINGS, Wall, ask, noon, now, rows


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


def asked(connection: psycopg.Connection, statement: str, *values: object) -> list[tuple[Any, ...]]:
    return connection.execute(statement, values).fetchall()


def test_attack_04_a_sessions_secret_stands_nowhere_that_another_connection_or_a_setting_shows(
    wall: Wall,
) -> None:
    with wall.connect() as attacker:
        for number in range(1, 7):
            session = wall.enter(number)
            with wall.lobby.read(session) as connection:
                assert connection.execute(select(tables.patient.c.id)).scalars().all() == [f"p{number}"]
                seen = asked(attacker, "SELECT query FROM pg_stat_activity WHERE usename = session_user")
                settings = [connection.exec_driver_sql(f"SELECT current_setting('kiosk.{name}', true)").scalar()
                            for name in ("shown", "session", "now")]  # fmt: skip
            assert settings[0] == "yes", "the settings were really read"
            assert len(seen) > 1, "the other connection was really seen"
            assert session not in repr(seen)
            assert session not in repr(settings)


def test_attack_04_a_session_is_of_the_connection_that_it_was_shown_over(wall: Wall) -> None:
    session = wall.enter(1)
    with wall.connect() as attacker, wall.connect("lobby_2") as other:
        # What the program sets says nothing of which session it is.
        for connection in (attacker, other):
            connection.execute("SELECT set_config('kiosk.shown', 'yes', false)")
            assert rows(connection, "patient") == []
            for statement in (
                "SELECT nextval('lobby_connection')",
                "SELECT setval('lobby_connection', 1)",
                "SELECT currval('lobby_connection')",
                "SELECT * FROM lobby_connection",
                "SELECT * FROM lobby_attachment",
                "INSERT INTO lobby_attachment SELECT 1, 'x'",
                "UPDATE lobby_attachment SET number = 1",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(statement)
        other.execute("SELECT kiosk_attach(%s)", (session,))
        assert rows(other, "patient") == [], "a session belongs to the login that opened it"
        attacker.execute("SELECT kiosk_attach(%s)", (session,))
        assert [row[0] for row in rows(attacker, "patient") or []] == ["p1"]
        attacker.execute("SELECT kiosk_attach('another')")
        assert rows(attacker, "patient") == []


@pytest.mark.parametrize("way", ["DISCARD ALL", "DISCARD SEQUENCES"])
def test_attack_04_a_connection_that_forgets_its_number_is_tied_to_nothing(wall: Wall, way: str) -> None:
    with wall.connect(session=wall.enter(1)) as connection:
        connection.execute(way)
        connection.execute("SELECT set_config('kiosk.shown', 'yes', false)")
        assert rows(connection, "patient") == []


def test_attack_04_whoever_leaves_is_shut_on_every_connection(wall: Wall) -> None:
    session = wall.enter(1)
    with wall.connect(session=session) as one, wall.connect(session=session) as two:
        assert len(rows(two, "patient") or []) == 1
        one.execute("SELECT kiosk_close_session()")
        assert rows(one, "patient") == rows(two, "patient") == []
    with wall.connect(OWNER) as owner:
        # Nothing of a session that is forgotten stays.
        owner.execute("DELETE FROM lobby_session")
        assert asked(owner, "SELECT count(*) FROM lobby_attachment") == [(0,)]


def knocked(connection: psycopg.Connection, number: int) -> tuple[object, ...]:
    """What was said in a try that is counted and committed; the door may be asked with it."""
    said = (fold(f"Family{number}"), BORN, "phone", f"{number:04}", "k", str(uuid7()))
    assert asked(connection, "SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", *said) == [(True,)]
    return said


def door(
    connection: psycopg.Connection, said: tuple[object, ...], begin: datetime, end: datetime
) -> dict[str, Any]:
    days = (begin.replace(tzinfo=None), end.replace(tzinfo=None))
    call = "SELECT kiosk_identify(%s, %s, %s, %s, %s, %s, %s, %s, %s)"
    return dict(asked(connection, call, *said, str(uuid7()), *days)[0][0])


def test_attack_03_the_door_says_nothing_and_nothing_is_read_before_it_is_committed(wall: Wall) -> None:
    begin, end = noon() - timedelta(hours=12), noon() + timedelta(hours=12)
    with wall.connect() as attacker:
        attacker.execute("SELECT set_config('kiosk.shown', 'yes', false)")
        for number in (1, 3):
            said = knocked(attacker, number)
            attacker.autocommit = False
            if number == 3:
                # A part of a transaction is none of its own.
                attacker.execute("SAVEPOINT before")
            found = door(attacker, said, begin, end)
            assert set(found) == {"outcome", "session"}
            assert found["outcome"] == "one"
            attacker.execute("SAVEPOINT after")
            attacker.execute("SELECT kiosk_attach(%s)", (found["session"],))
            for table in ("patient", "appointment", "coverage"):
                assert rows(attacker, table) == []
            assert asked(attacker, "SELECT kiosk_patient()") == [(None,)]
            attacker.rollback()
            attacker.autocommit = True
            attacker.execute("SELECT kiosk_attach(%s)", (found["session"],))
            assert rows(attacker, "patient") == []
        found = door(attacker, said, begin, end)
        assert [row[0] for row in rows(attacker, "patient") or []] == ["p3"]
    with wall.connect(OWNER) as owner:
        lines = "SELECT patient_id FROM audit_event WHERE action = 'identify' AND chain = 'lobby_1' ORDER BY sequence"
        assert asked(owner, lines) == [("p2",), ("p3",)], "who was read is in the audit, and nobody else"


@pytest.mark.parametrize(
    ("days", "asked_from", "outcome"),
    [
        # The day that a login names is not believed: nobody is opened for a booking to come, or of long ago.
        (1, -1, "none"),
        (30, -40, "none"),
        (-40, -50, "none"),
        (None, -50, "none"),
        (-3, -50, "one"),
        # What is for another day than the one that is asked about.
        (-3, 0, "none"),
        (0, 0, "one"),
    ],
)
def test_attack_03_a_booking_today_is_asked_for_by_the_door_itself(
    wall: Wall, days: int | None, asked_from: int, outcome: str
) -> None:
    PatientService(wall.owner).save(
        [a_patient(9)], [a_booking(9, noon() + timedelta(days=days))] if days is not None else []
    )
    with wall.connect(OWNER) as owner:
        owner.execute("DELETE FROM setting WHERE key = 'delivery_days'")
    begin = noon() + timedelta(days=asked_from, hours=-12)
    with wall.connect() as attacker:
        assert door(attacker, knocked(attacker, 9), begin, noon() + timedelta(days=90))["outcome"] == outcome


def test_attack_03_what_was_moved_is_delivered_all_the_same(wall: Wall) -> None:
    """Yesterday's check-in comes today, and the booking is for next week since."""
    service = PatientService(wall.owner)
    service.save([a_patient(9)], [a_booking(9, noon() - timedelta(days=1))])
    with wall.connect(OWNER) as owner:
        owner.execute("DELETE FROM setting WHERE key = 'delivery_days'")
        owner.execute(
            "INSERT INTO appointment_history (id, appointment_id, until, by, start, minutes, status, practitioner,"
            " location, room, description) SELECT 'h', id, kiosk_now(), 'x', start, 20, status, '', '', '', ''"
            " FROM appointment WHERE patient_id = 'p9'"
        )
        owner.execute("UPDATE appointment SET start = start + interval '7 days' WHERE patient_id = 'p9'")
    claim = IdentityClaim("Family9", BORN, Factor.PHONE, "0009")
    door = IdentityService(wall.lobby, SETTINGS, now)
    assert isinstance(door.identify(claim, "kiosk-1"), NotMatched)
    assert isinstance(door.identify(claim, "kiosk-1", any_day=True), Identified)


def test_attack_03_a_zone_that_the_server_does_not_know_stops_nobody(wall: Wall) -> None:
    with wall.connect(OWNER) as owner:
        owner.execute("UPDATE setting SET value = '\"Mars/Olympus\"' WHERE key = 'zone'")
    with wall.connect() as attacker:
        assert ask(attacker, "Family1", "0001")["outcome"] == "one"


def test_attack_03_a_login_opens_so_many_records_an_hour_and_no_more(wall: Wall) -> None:
    """A hundred and twenty were open in a fifth of a second."""
    ClinicService(wall.owner).save(replace(SETTINGS, kiosk_opened_per_hour=5))
    with wall.connect() as attacker:
        # One has checked in already.
        outcomes = [
            ask(attacker, f"Family{number}", f"{number:04}", f"k{number}")["outcome"]
            for number in range(1, 7)
        ]
    assert outcomes == ["one"] * 4 + ["desk"] * 2
    with wall.connect("lobby_2") as other:
        assert ask(other, "Family1", "0001")["outcome"] == "one", "other kiosks go on"


def test_attack_14_a_kiosks_login_acts_in_nobody_elses_name(wall: Wall) -> None:
    with wall.connect(session=wall.enter(1)) as attacker:
        for number, actor in enumerate(("Dr Somebody", "lobby_2", "staff_1", "", "kiosk_owner")):
            attacker.execute(
                "INSERT INTO audit_event (id, at, actor, action, patient_id) VALUES (%s, now(), %s, 'x', 'p1')",
                (f"forged{number}", actor),
            )
    with wall.connect(OWNER) as owner:
        found = asked(owner, "SELECT DISTINCT actor, chain FROM audit_event WHERE left(id, 6) = 'forged'")
        # A whole check-in by the program is the login's as well.
        own = asked(owner, "SELECT DISTINCT actor FROM audit_event WHERE chain = 'lobby_1'")
        count = asked(owner, "SELECT count(*) FROM audit_event WHERE left(id, 6) = 'forged'")
    assert found == [("lobby_1", "lobby_1")]
    assert own == [("lobby_1",)]
    assert count == [(5,)]


def test_attack_14_the_chain_of_what_the_database_has_stamped_holds(wall: Wall) -> None:
    wall.enter(1)
    ends = AuditService(wall.owner).verify()
    assert not isinstance(ends, Broken)
    assert "lobby_1" in [end.chain for end in ends]


def judged(connection: psycopg.Connection, names: str, answer: str) -> str:
    """What becomes of a try with these folded names; any of them may be whose it is."""
    said = (names, BORN, "phone", answer, "k", str(uuid7()))
    assert asked(connection, "SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", *said) == [(True,)]
    return str(door(connection, said, noon() - timedelta(hours=12), noon() + timedelta(hours=12))["outcome"])


def test_attack_16_several_logins_and_spellings_try_one_person_and_no_more_often(wall: Wall) -> None:
    """Three logins and as many names were three times as fast through four digits."""
    with wall.connect("lobby_1") as one, wall.connect("lobby_2") as two:
        tries = (
            (one, "family1"),
            (two, "x family1"),
            (one, "family1 y"),
            (two, "z family1"),
            (one, "v family1"),
        )
        outcomes = [judged(login, names, "9999") for login, names in tries]
        assert outcomes == ["none"] * 5
        assert judged(two, "w family1", "0001") == "none", "found by nobody for now"
        assert judged(two, "family3", "0003") == "one", "others are"
    entries = DeskService(wall.owner, now).entries(an_actor())
    assert ("Family1", EntryReason.MANY_TRIES) in [(entry.family, entry.reason) for entry in entries]


def test_attack_16_who_knocks_and_rolls_everything_else_back_is_told_of_all_the_same(wall: Wall) -> None:
    with wall.connect() as attacker:
        for _ in range(SETTINGS.identity_tries):
            knocked(attacker, 1)
        for statement in (
            "DELETE FROM desk_entry",
            "SELECT * FROM desk_entry",
            "UPDATE desk_entry SET kind = 'x'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attacker.execute(statement)
    (entry,) = DeskService(wall.owner, now).entries(an_actor())
    assert (entry.kiosk, entry.family, entry.reason) == ("lobby_1", "Family1", EntryReason.MANY_TRIES)


@pytest.mark.parametrize("at_once", [19, 20])
def test_attack_16_a_day_has_so_many_tries_at_a_person(wall: Wall, at_once: int) -> None:
    with wall.connect(OWNER) as owner:
        owner.execute(
            "INSERT INTO identity_attempt (id, kiosk, identity, at, matched, claim, person)"
            " SELECT 'old' || n, 'another', 'x' || n, kiosk_now() - interval '23 hours', false, '', 'p1'"
            " FROM generate_series(1, %s) n",
            (at_once,),
        )
    with wall.connect() as attacker:
        outcome = ask(attacker, "Family1", "0001")["outcome"]
    assert outcome == ("one" if at_once < 20 else "none")


def test_attack_06_red_flags_of_a_stolen_login_hide_nobody_elses(wall: Wall) -> None:
    """Of more flags than a list has room for those of before come first: hours ago, as the login may say."""
    flag = (
        "INSERT INTO desk_entry (id, kiosk, kind, reason, device_time, received_at, family, detail, settled_by)"
        " VALUES (%s, 'k', 'red_flag', 'red_flag', '2020-01-01', '2020-01-01', '', '{}', '')"
    )
    DeskService(wall.owner, now).bring(
        DeskEntry("mine", "k", EntryKind.RED_FLAG, EntryReason.RED_FLAG, now(), now(), "Howell", None, {})
    )
    with wall.connect() as attacker:
        for number in range(100):
            attacker.execute(flag, (f"f{number}",))
        with pytest.raises(psycopg.errors.ProgramLimitExceeded):
            attacker.execute(flag, ("another",))
        # What is no red flag is not counted with them.
        attacker.execute(flag.replace("'red_flag'", "'left'").encode(), ("left",))
    entries = DeskService(wall.owner, now).entries(an_actor())
    assert entries[0].family == "Howell", "who came first is the first"
    assert len(entries) == 102
