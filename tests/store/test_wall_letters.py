"""A kiosk's login that has letters, or guesses codes: it learns of nobody, and opens no other day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import psycopg
import pytest
from uuid6 import uuid7

from kiosk.domain.permissions import ALLOWED, Permission, StaffRole
from kiosk.domain.planning.letter_code import code_of, mac_in
from kiosk.services.record import letters
from kiosk.services.record.patients import PatientService
from tests.engines import OWNER
from tests.factories import BORN, a_booking, a_patient
from tests.store.test_opened_records import opens
from tests.store.test_wall import SETTINGS, Wall, ask, noon, rows
from tests.store.test_who_acts import Desk

NOBODYS = "0123456789abcdef0123"
OTHERS_BORN = date(1950, 6, 7)


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    PatientService(made.owner).save(
        [a_patient(7, born=OTHERS_BORN)],
        [
            a_booking(7, noon()),
            a_booking(1, noon() + timedelta(days=1), key="tomorrow"),
            a_booking(1, noon() - timedelta(days=1), key="yesterday"),
        ],
    )
    yield made
    made.close()


def mac(wall: Wall, booking: str) -> str:
    with wall.owner.read() as connection:
        return mac_in(letters.code_for(connection, booking))


def by_letter(
    connection: psycopg.Connection, code: str, born: date | None = BORN, days: tuple[int, int] = (0, 0)
) -> dict[str, Any]:
    """The door, past all programs, asked about the days from one to another."""
    said = ("", born, "code", code, "k", str(uuid7()))
    knocked = connection.execute("SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", said).fetchone()
    if knocked == (False,):
        return {"outcome": "desk"}
    begin, end = (
        noon().replace(tzinfo=None) + timedelta(days=day, hours=hours)
        for day, hours in zip(days, (-12, 12), strict=True)
    )
    row = connection.execute(
        "SELECT kiosk_identify(%s, %s, %s, %s, %s, %s, %s, %s, %s)", (*said, str(uuid7()), begin, end)
    ).fetchone()
    assert row is not None
    return dict(row[0])


def test_a_letter_and_its_birth_date_open_one_record(wall: Wall) -> None:
    with wall.connect() as lobby:
        found = by_letter(lobby, mac(wall, "a1"))
        assert set(found) == {"outcome", "session"}
        lobby.execute("SELECT kiosk_attach(%s), set_config('kiosk.shown', 'yes', false)", (found["session"],))
        assert [row[0] for row in rows(lobby, "patient") or []] == ["p1"]


def test_what_is_wrong_with_a_code_is_not_told(wall: Wall) -> None:
    wrongs = [
        (NOBODYS, BORN),
        ("", BORN),
        # Of a booking, with the birth date of somebody else who is booked as well.
        (mac(wall, "a7"), BORN),
        (mac(wall, "a1"), OTHERS_BORN),
        (mac(wall, "tomorrow"), BORN),
        (mac(wall, "yesterday"), BORN),
        # Another way of writing it is another code.
        (mac(wall, "a1").upper() + " ", BORN),
    ]
    for number, (code, born) in enumerate(wrongs):
        with wall.connect(OWNER) as owner:
            # Each as the first one at this kiosk.
            owner.execute("UPDATE identity_attempt SET at = at - interval '2 days'")
        with wall.connect() as attacker:
            found = by_letter(attacker, code, born, (-40, 40))
        assert found == {"outcome": "none", "left": SETTINGS.identity_tries - 1}, number


def test_a_letter_of_another_day_is_good_for_none_whatever_the_login_says_of_the_time(wall: Wall) -> None:
    with wall.connect() as attacker:
        attacker.execute(
            "SELECT set_config('kiosk.now', %s, false)",
            ((noon() + timedelta(days=1)).replace(tzinfo=None).isoformat(" "),),
        )
        assert by_letter(attacker, mac(wall, "tomorrow"), BORN, (-1, 2))["outcome"] == "none"
        assert by_letter(attacker, mac(wall, "yesterday"), BORN, (-1, 2))["outcome"] == "none"


def test_one_codes_birth_dates_are_guessed_a_few_times_at_all_kiosks_together(wall: Wall) -> None:
    code = mac(wall, "a1")
    with wall.connect() as one, wall.connect("lobby_2") as two:
        outcomes = [
            by_letter((one, two)[number % 2], code, date(1990, 1, 1 + number))["outcome"]
            for number in range(5)
        ]
        assert outcomes == ["none"] * 4 + ["desk"]
        assert by_letter(two, code)["outcome"] == "desk"
        # And whoever they are is found by no other way.
        assert ask(two, "Family1", "0001")["outcome"] == "none"
        assert ask(two, "Family3", "0003")["outcome"] == "one", "the kiosk itself goes on"


def test_guesses_of_codes_lock_the_kiosk_that_makes_them(wall: Wall) -> None:
    with wall.connect() as attacker:
        outcomes = [by_letter(attacker, f"{number:020x}")["outcome"] for number in range(5)]
        assert outcomes == ["none"] * 4 + ["desk"]
        assert by_letter(attacker, mac(wall, "a1"))["outcome"] == "desk"
    with wall.connect("lobby_2") as other:
        assert by_letter(other, mac(wall, "a1"))["outcome"] == "one"


def test_a_knock_is_good_for_the_birth_date_that_was_said_with_it(wall: Wall) -> None:
    code = mac(wall, "a1")
    said = ["", OTHERS_BORN, "code", code, "k", str(uuid7())]
    days = [noon().replace(tzinfo=None) + timedelta(hours=hours) for hours in (-12, 12)]
    with wall.connect() as attacker:
        attacker.execute("SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", said)
        said[1] = BORN
        row = attacker.execute(
            "SELECT kiosk_identify(%s, %s, %s, %s, %s, %s, %s, %s, %s)", (*said, str(uuid7()), *days)
        ).fetchone()
        assert row == ({"outcome": "desk"},)


def test_what_is_delivered_later_opens_whom_this_login_has_opened_by_that_letter(wall: Wall) -> None:
    code = mac(wall, "a1")
    with wall.connect() as lobby:
        assert by_letter(lobby, code)["outcome"] == "one"
    with wall.connect(OWNER) as owner:
        owner.execute("UPDATE appointment SET status = 'cancelled' WHERE id = 'a1'")
    with wall.connect() as lobby, wall.connect("lobby_2") as other:
        assert by_letter(lobby, code)["outcome"] == "none", "nobody stands there with a letter of today"
        assert by_letter(other, code, BORN, (-5, 0))["outcome"] == "none", "another kiosk never had it"
        assert by_letter(lobby, code, OTHERS_BORN, (-5, 0))["outcome"] == "none"
        assert by_letter(lobby, code, BORN, (-5, 0))["outcome"] == "one"


def test_attack_03_no_letter_of_ones_own_opens_whose_booking_is_said_to_take_its_place(wall: Wall) -> None:
    """Who stands at a stolen kiosk ends a booking of their own, and says that somebody else's has taken its place."""
    with wall.connect(OWNER) as owner:
        owner.execute("UPDATE patient SET birth_date = %s WHERE id = 'p1'", (OTHERS_BORN,))
        owner.execute("UPDATE appointment SET source_key = 'desk:tomorrow' WHERE id = 'tomorrow'")
        mine = mac(wall, "tomorrow")
        with wall.connect(session=wall.enter(1)) as attacker:
            ends = "SELECT kiosk_end_booking('tomorrow', 'moved', 'a7', '')"
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                attacker.execute(ends)
        # Whoever has written it however: a letter is good for its own patient.
        owner.execute(
            "INSERT INTO booking_state (appointment_id, visit_type, series, made_by, overbooked, ended, moved_to,"
            " answer, answer_way, answered_to) VALUES ('tomorrow', '', '', '', '', 'moved', 'a7', '', '', '')"
        )
        with wall.connect("lobby_2") as attacker:
            assert by_letter(attacker, mine, OTHERS_BORN)["outcome"] == "none"
        owner.execute("UPDATE booking_state SET moved_to = 'a1' WHERE appointment_id = 'tomorrow'")
        with wall.connect("lobby_2") as lobby:
            assert by_letter(lobby, mine, OTHERS_BORN)["outcome"] == "one"


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM letter_key",
        "SELECT kiosk_letter_code('a1')",
        "SELECT kiosk_letter_mac('a1', '', '')",
        "SELECT kiosk_lettered('x', '2000-01-01', '3000-01-01')",
        "UPDATE letter_key SET inner_block = '', outer_block = ''",
        "INSERT INTO letter_key VALUES (1, '', '')",
        "DELETE FROM letter_key",
    ],
)
def test_no_kiosk_makes_a_code_or_reads_the_key(wall: Wall, statement: str) -> None:
    with wall.connect() as attacker, pytest.raises(psycopg.errors.InsufficientPrivilege):
        attacker.execute(statement)


def test_the_key_is_for_no_login(wall: Wall) -> None:
    for login in ("staff_1", "lobby_1", "board_1"):
        with wall.connect(login) as connection:
            assert rows(connection, "letter_key") is None
    with wall.connect("staff_1") as nobody:
        # At whose computer nobody is signed in.
        assert nobody.execute("SELECT kiosk_letter_code('a1')").fetchone() == ("",)


@pytest.mark.parametrize("role", StaffRole)
def test_attack_11_a_letters_code_is_made_for_whose_record_is_open(
    server: tuple[object, str], role: StaffRole
) -> None:
    """With it and a birth date a kiosk opens a record in nobody's name: who asks for it stands in the audit first."""
    desk = Desk(*server)
    books = role in (StaffRole.FRONT_DESK, StaffRole.MANAGER)
    with desk.prompt(desk.add("Ada", role)) as prompt:
        asked = "SELECT kiosk_letter_code('a1'), kiosk_letter_code('a2')"
        assert prompt.execute(asked).fetchone() == ("", "")
        if Permission.OPEN_PATIENT in ALLOWED[role]:
            assert opens(prompt, "p1")
        expected = (mac(desk.wall, "a1") if books else "", "")
        assert prompt.execute(asked).fetchone() == expected
    desk.close()


def test_a_code_says_nothing_of_its_booking(wall: Wall) -> None:
    codes = {booking: code_of(mac(wall, booking)) for booking in ("a1", "a2", "a3", "tomorrow")}
    assert len(set(codes.values())) == len(codes)
    assert all(len(code) <= 24 for code in codes.values())
    signs = [set(pair) for pair in zip(*codes.values(), strict=True)]
    # The version and what divides the groups are the same, and hardly a sign beside them.
    assert sum(len(found) > 1 for found in signs) > 12
