"""Guessing at a server is counted, whatever a kiosk calls itself, and no try is taken back."""

from collections.abc import Iterator
from datetime import timedelta

import psycopg
import pytest
from uuid6 import uuid7

from kiosk.domain.names import fold
from tests.factories import BORN
from tests.store.test_wall import SETTINGS, Wall, ask, noon


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


def test_s17_guessing_is_stopped_whatever_name_the_kiosk_gives_itself(wall: Wall) -> None:
    with wall.connect() as attacker:
        outcomes = [ask(attacker, f"Family{n}", "9999", f"kiosk-{n}")["outcome"] for n in range(1, 7)]
        assert outcomes == ["none"] * 4 + ["desk"] * 2, "counted for the login, not for the name"
        assert ask(attacker, "Family1", "0001")["outcome"] == "desk"
    with wall.connect("lobby_2") as other:
        assert ask(other, "Family1", "0001")["outcome"] == "one", "other kiosks go on"


def test_s17_knowing_one_patient_does_not_buy_more_guesses(wall: Wall) -> None:
    with wall.connect() as attacker:
        guessed = 0
        for number in range(100, 160):
            if number % 4 == 0 and ask(attacker, "Family1", "0001")["outcome"] == "desk":
                break
            guessed += ask(attacker, f"Family{number}", "9999")["outcome"] == "none"
        assert guessed <= SETTINGS.kiosk_tries_per_hour
        assert ask(attacker, "Family5", "0005")["outcome"] == "desk"


def test_s18_attempts_cannot_be_taken_back(wall: Wall) -> None:
    with wall.connect() as attacker:
        attacker.autocommit = False
        with pytest.raises(psycopg.errors.RaiseException, match="transaction of its own"):
            ask(attacker, "Family1", "0001")
        attacker.rollback()
        attacker.execute("SAVEPOINT hidden")
        with pytest.raises(psycopg.errors.RaiseException, match="transaction of its own"):
            ask(attacker, "Family1", "0001")
        attacker.rollback()
        for number in range(4):
            # Knocked, asked, and the asking rolled back: the knock stays counted.
            said = (fold("Family1"), BORN, "phone", f"900{number}", "k", str(uuid7()))
            attacker.execute("SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", said)
            attacker.commit()
            days = [noon().replace(tzinfo=None)] * 2
            for _ in range(3):
                attacker.execute(
                    "SELECT kiosk_identify(%s, %s, %s, %s, %s, %s, %s, %s, %s)", (*said, str(uuid7()), *days)
                )
                attacker.rollback()
        attacker.autocommit = True
        assert ask(attacker, "Family1", "9999")["outcome"] == "desk", "the fifth"
        assert ask(attacker, "Family1", "0001")["outcome"] == "desk"


@pytest.mark.parametrize(("names", "outcome"), [("x family3", "one"), ("a b c d family3", "desk")])
def test_s17_one_try_means_few_names_and_is_no_list_of_them(wall: Wall, names: str, outcome: str) -> None:
    said = (names, BORN, "phone", "0003", "k", str(uuid7()))
    days = [noon().replace(tzinfo=None) + timedelta(hours=hours) for hours in (-12, 12)]
    with wall.connect() as attacker:
        knocked = attacker.execute("SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", said).fetchone()
        assert knocked == (outcome == "one",)
        row = attacker.execute(
            "SELECT kiosk_identify(%s, %s, %s, %s, %s, %s, %s, %s, %s)", (*said, str(uuid7()), *days)
        ).fetchone()
        assert row is not None
        assert row[0]["outcome"] == outcome


def test_s18_one_knock_is_good_for_what_was_said_with_it_alone(wall: Wall) -> None:
    with wall.connect() as attacker:
        said = [fold("Family1"), BORN, "phone", "9999", "k", str(uuid7())]
        attacker.execute("SELECT kiosk_knock(%s, %s, %s, %s, %s, %s)", said)
        days = [noon().replace(tzinfo=None)] * 2
        for place, other in ((0, "family2"), (2, "postcode"), (3, "0001"), (5, str(uuid7()))):
            tried = [other if number == place else value for number, value in enumerate(said)]
            row = attacker.execute(
                "SELECT kiosk_identify(%s, %s, %s, %s, %s, %s, %s, %s, %s)", (*tried, str(uuid7()), *days)
            ).fetchone()
            assert row == ({"outcome": "desk"},)
