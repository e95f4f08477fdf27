"""Somebody who has come with a letter: its code and their birth date say who they are, by hand and by scanner."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.engine import make_url

from kiosk.domain.planning.letter_code import code_of
from kiosk.lobby import wedge
from kiosk.lobby.refusal import RefusalReason
from kiosk.services.record import letters
from kiosk.store import tables
from kiosk.store.database import Database
from tests.lobby.conftest import Clock, Stage
from tests.lobby.test_wedge import scan
from tests.visitor import NOON

FORGED = code_of("0123456789abcdef0123")


@pytest.fixture(autouse=True)
def patient_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that are sent from here come late where much else runs; those of a scanner wait in line."""
    monkeypatch.setattr(wedge, "PACE_MILLISECONDS", 2000)
    monkeypatch.setattr(wedge, "SILENCE_MILLISECONDS", 600)


@pytest.fixture(autouse=True)
def day(urls: tuple[str, str]) -> None:
    """A server goes by its own day, and no kiosk's word opens a letter of another: here it is that of these tests."""
    if make_url(urls[1]).get_backend_name() != "postgresql":
        return
    owner = Database(urls[1])
    with owner.write() as connection:
        connection.exec_driver_sql(
            "CREATE OR REPLACE FUNCTION kiosk_today(moment timestamp, OUT begins timestamp, OUT ends timestamp)"
            f" LANGUAGE sql STABLE AS $$ SELECT timestamp '{NOON:%Y-%m-%d}', timestamp '{NOON:%Y-%m-%d}'"
            " + interval '1 day' $$"
        )
    owner.close()


def code(stage: Stage, booking: str = "a-maria") -> str:
    with stage.database.read() as connection:
        made = letters.code_for(connection, booking)
    assert made
    return made


def say_code(stage: Stage, text: str, day: str = "27") -> None:
    """Begin by a letter, as far as the answer is asked for."""
    stage.begin()
    stage.press("haveCode")
    stage.play.enter("letterCode", text)
    born(stage, day)


def born(stage: Stage, day: str = "27") -> None:
    for part, text in (("day", day), ("month", "3"), ("year", "1985")):
        stage.play.enter(f"date_{part}", text)


def told(stage: Stage) -> tuple[str, str, tuple[str, ...]]:
    shown = stage.model.patient.refusal
    return shown.property("heading"), shown.property("text"), tuple(shown.property("advice"))


def names_told(stage: Stage) -> list[str]:
    with stage.database.read() as connection:
        return list(connection.execute(select(tables.desk_entry.c.family)).scalars())


def test_a_code_that_is_typed_and_the_birth_date_open_the_visit(stage: Stage) -> None:
    say_code(stage, code(stage).replace("-", " ").lower())
    assert stage.play.find("familyName") is None
    stage.press("primaryButton")
    stage.screen("appointments")
    stage.model.back()
    stage.screen("identity")
    assert stage.item("letterCode").property("text") == code(stage).replace("-", " ").lower()
    stage.press("primaryButton")
    stage.screen("appointments")
    stage.press("primaryButton")
    stage.screen("contact")


def test_a_code_that_is_scanned_begins_and_the_birth_date_is_still_asked_for(stage: Stage) -> None:
    scan(stage, code(stage).replace("-", "") + "\r")
    stage.screen("identity")
    stage.play.wait(lambda: stage.play.find("letterCode") is not None, "the code")
    assert stage.item("letterCode").property("text") == code(stage)
    assert "date of birth" in stage.item("scanNotice").property("text")
    assert not stage.play.sees("Maria")
    assert not stage.play.sees("García")
    stage.press("primaryButton")
    assert stage.shown == "identity", "a scan alone is nobody"
    assert stage.model.patient.identity.property("dateError")
    born(stage)
    stage.press("primaryButton")
    stage.screen("appointments")


def test_a_scan_takes_the_place_of_a_name_and_a_card_that_of_a_code(stage: Stage) -> None:
    stage.begin()
    stage.play.enter("familyName", "somebody")
    scan(stage, "]C0" + code(stage).replace("-", "") + "\r")
    stage.play.wait(lambda: stage.play.find("letterCode") is not None, "the code")
    assert stage.play.find("familyName") is None
    scan(stage, "0123456789012\r")
    stage.play.wait(lambda: stage.play.find("familyName") is not None, "the name")
    assert stage.play.find("letterCode") is None


def test_what_is_no_code_is_said_before_anybody_is_asked(stage: Stage) -> None:
    wrong = code(stage)[:-1] + ("0" if code(stage)[-1] != "0" else "1")
    say_code(stage, wrong)
    stage.press("primaryButton")
    assert stage.shown == "identity"
    assert "18 letters and digits" in stage.model.patient.identity.property("codeError")
    with stage.database.read() as connection:
        assert connection.execute(select(tables.identity_attempt)).all() == []
    stage.press("secondaryButton")
    stage.play.wait(lambda: stage.play.find("familyName") is not None, "the name")
    assert not stage.model.patient.identity.property("errors")


def test_whatever_is_wrong_is_told_alike_and_nothing_of_anybody(stage: Stage) -> None:
    said = set()
    for text, day in ((FORGED, "27"), (code(stage), "28"), (code(stage, "a-early"), "26")):
        say_code(stage, text, day)
        stage.press("primaryButton")
        stage.screen("refused")
        said.add(told(stage))
        assert stage.model.patient.refusal.reason is RefusalReason.NOT_FOUND
        assert not stage.play.sees("García")
        stage.model.wipe()
        stage.screen("welcome")
    ((_, _, advice),) = said
    assert any("code" in line for line in advice)
    assert not any("phone" in line for line in advice)


def test_a_letter_of_another_day_and_a_cancelled_one_open_nothing(stage: Stage, clock: Clock) -> None:
    with stage.database.write() as connection:
        connection.execute(
            tables.appointment.update()
            .where(tables.appointment.c.id == "a-maria")
            .values(start=clock.now + timedelta(days=1))
        )
    say_code(stage, code(stage))
    stage.press("primaryButton")
    stage.screen("refused")
    assert stage.model.patient.refusal.reason is RefusalReason.NOT_FOUND


def test_the_desk_hears_the_name_of_who_was_found_and_none_of_who_was_not(stage: Stage) -> None:
    say_code(stage, code(stage))
    stage.press("primaryButton")
    stage.screen("appointments")
    stage.press("secondaryButton")
    stage.screen("refused")
    stage.play.wait(lambda: names_told(stage) == ["García-López"], "who comes to the desk")
    stage.model.wipe()
    stage.screen("welcome")
    for _ in range(5):
        say_code(stage, FORGED)
        stage.press("primaryButton")
        stage.screen("refused")
        stage.model.wipe()
        stage.screen("welcome")
    stage.play.wait(lambda: len(names_told(stage)) > 1, "that somebody guesses")
    assert set(names_told(stage)) == {"García-López", ""}, "a code is nobody's name"


def test_nothing_of_a_code_is_left_for_the_next_patient(stage: Stage) -> None:
    say_code(stage, code(stage))
    stage.model.wipe()
    stage.screen("welcome")
    stage.begin()
    assert stage.play.find("letterCode") is None
    stage.press("haveCode")
    assert stage.item("letterCode").property("text") == ""
