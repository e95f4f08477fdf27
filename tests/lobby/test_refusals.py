"""Why a check-in does not go on: each reason its own calm screen with a way on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.places import HealthcareService, Places, VisitType
from kiosk.lobby.refusal import RefusalReason
from kiosk.services.record.patients import PatientService
from tests.factories import a_booking
from tests.lobby.conftest import Clock, Stage


def refused(stage: Stage, reason: RefusalReason) -> None:
    stage.screen("refused")
    assert stage.model.patient.refusal.reason is reason


@pytest.mark.parametrize(
    ("family", "reason", "text"),
    [
        ("Early", RefusalReason.TOO_EARLY, "1:15 PM"),
        ("Late", RefusalReason.TOO_LATE, "15 minutes after the start"),
        ("Cancelled", RefusalReason.CANCELLED, "This appointment was cancelled"),
        ("Twin", RefusalReason.FRONT_DESK, "The front desk will help you"),
    ],
)
def test_each_refusal_has_its_screen_and_leads_to_the_start(
    stage: Stage, family: str, reason: RefusalReason, text: str
) -> None:
    stage.identify(family)
    refused(stage, reason)
    assert any(text in shown.replace("\xa0", " ") for shown in stage.play.texts())
    stage.press("secondaryButton")
    assert stage.model.property("overlay") == "help"
    stage.press("dialogueSecondary")
    stage.press("primaryButton")
    stage.screen("welcome")


def test_already_in_is_not_an_error_and_shows_the_number(stage: Stage) -> None:
    stage.to_done()
    stage.press("primaryButton")
    stage.screen("welcome")
    stage.identify()
    refused(stage, RefusalReason.ALREADY_IN)
    assert stage.sees("A 01")
    stage.press("primaryButton")
    stage.screen("welcome")


def test_not_found_keeps_what_was_typed_and_ends_at_the_front_desk(stage: Stage) -> None:
    stage.identify(digits="9999")
    for _ in range(4):
        refused(stage, RefusalReason.NOT_FOUND)
        assert not stage.play.sees("phone number is wrong")
        stage.press("primaryButton")
        stage.screen("identity")
        assert stage.sees("garcia lopez")
        stage.press("primaryButton")
        stage.screen("factor")
        stage.press("primaryButton")
    refused(stage, RefusalReason.FRONT_DESK)


def test_who_has_no_second_answer_goes_to_the_front_desk(stage: Stage) -> None:
    stage.enter_name("garcia lopez")
    stage.press("primaryButton")
    stage.screen("factor")
    stage.press("secondaryButton")
    refused(stage, RefusalReason.FRONT_DESK)
    stage.press("backButton")
    stage.screen("factor")


def test_a_wrong_appointment_goes_to_the_front_desk(stage: Stage) -> None:
    stage.identify()
    stage.screen("appointments")
    stage.press("secondaryButton")
    refused(stage, RefusalReason.FRONT_DESK)


def test_the_postcode_serves_as_well(stage: Stage) -> None:
    stage.enter_name("garcia lopez")
    stage.press("primaryButton")
    stage.screen("factor")
    stage.press("choice_postcode")
    stage.play.enter("factorAnswer", "02139")
    stage.press("primaryButton")
    stage.screen("appointments")


@pytest.mark.parametrize(
    ("day", "month", "year", "text"),
    [
        ("", "", "", "Enter your date of birth."),
        ("31", "2", "1985", "There is no such date."),
        ("1", "1", "2090", "must be in the past"),
        ("1", "1", "85", "with four digits"),
    ],
)
def test_a_date_that_cannot_be_is_said_before_anything_is_looked_up(
    stage: Stage, day: str, month: str, year: str, text: str
) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.play.enter("familyName", "X")
    for part, typed in (("day", day), ("month", month), ("year", year)):
        stage.play.enter(f"date_{part}", typed)
    stage.press("primaryButton")
    assert stage.shown == "identity"
    assert stage.sees(text)


@pytest.mark.parametrize(("ahead", "early"), [(100, False), (125, True)])
def test_a_kind_of_visit_is_checked_in_for_in_its_own_time(
    make_stage: Callable[..., Stage], clock: Clock, ahead: int, early: bool
) -> None:
    scan = HealthcareService("mri", "Imaging", visit_types=(VisitType("scan", "Scan", early_minutes=120),))
    stage = make_stage(places=Places((), (scan,)))
    booking = a_booking(
        of="maria", start=clock() + timedelta(minutes=ahead), description="Scan", service="mri"
    )
    PatientService(stage.database).take_in_appointments([replace(booking, id="a-maria")], clock(), "import")
    stage.identify()
    if not early:
        stage.screen("appointments")
        return
    refused(stage, RefusalReason.TOO_EARLY)
    assert any("120 minutes before" in shown for shown in stage.play.texts())
