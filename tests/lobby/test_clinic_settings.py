"""What the clinic decides while a lobby runs is in force for its next patient, and never in the middle of a visit."""

from collections.abc import Callable

from kiosk.cli.player import Player
from kiosk.domain.clinic_options import Known
from kiosk.services.record.clinic import ClinicService
from kiosk.store.database import Database
from tests.lobby.conftest import Clock, Stage

KNOWN = Known(("en", "es"), ("urn:kiosk:questionnaire:health-history",), ("treatment",))


def decide(other: Database, clock: Clock, **values: str) -> None:
    for name, typed in values.items():
        ClinicService(other).change(name, typed, KNOWN, "test", clock)


def test_a_lobby_that_waits_takes_it_over_at_once(stage: Stage, other: Database, clock: Clock) -> None:
    decide(other, clock, name="Clínica Río", languages="es", date_order="dmy", zone="Asia/Tokyo")
    play = Player(stage.lobby.window)
    play.wait(lambda: stage.lobby.model.property("clinicName") == "Clínica Río", "the new name")
    assert play.sees("Clínica Río")
    assert stage.lobby.model.property("language") == "es"
    assert [item["code"] for item in stage.lobby.model.property("languages")] == ["es"]
    # Noon in UTC is nine in the evening there.
    assert stage.lobby.model.property("timeText") == "21:00"
    assert stage.lobby.model.patient.identity.property("dateOrder") == "dmy"


def test_whoever_has_begun_finishes_as_they_began(make_stage: Callable[..., Stage], clock: Clock) -> None:
    stage = make_stage()
    other = Database(stage.url)
    stage.press("startButton")
    stage.screen("identity")
    decide(other, clock, name="Other Clinic", idle_seconds="30", date_order="dmy")
    play = Player(stage.lobby.window)
    model = stage.lobby.model
    play.wait(lambda: model._coming is not None and model._coming.name == "Other Clinic", "the news")
    assert model.property("clinicName") == "Test Clinic"
    assert model.patient.identity.property("dateOrder") == "mdy"
    assert model._idle._quiet.interval() == 600_000
    model.wipe()
    stage.screen("welcome")
    assert model.property("clinicName") == "Other Clinic"
    assert model.patient.identity.property("dateOrder") == "dmy"
    assert model._idle._quiet.interval() == 30_000
    other.close()


def test_what_is_kept_for_a_start_without_a_record_is_renewed(
    stage: Stage, other: Database, clock: Clock
) -> None:
    decide(other, clock, name="Kept Clinic")
    play = Player(stage.lobby.window)
    kept = stage.lobby.delivery.kept
    play.wait(lambda: (known := kept.settings()) is not None and known.name == "Kept Clinic", "the kept copy")
