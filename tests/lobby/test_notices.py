"""What staff tell the patient is on the last screen, and where somebody signs in who is in already."""

from sqlalchemy import select

from kiosk.domain.notices import NewNotice
from kiosk.services.desk.notices import NoticeService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import an_actor
from tests.lobby.conftest import Clock, Stage
from tests.services.clinic_maker import SETTINGS

MINUTES = NewNotice("", template="minutes", blanks={"minutes": "20"})
WORDS = "It takes about 20 minutes more."


def visit_of(other: Database) -> str:
    with other.read() as connection:
        return str(connection.execute(select(tables.visit.c.id)).scalar_one())


def told(stage: Stage, where: str) -> str:
    text: str = getattr(stage.model.patient, where).property("toldText")
    return text


def test_it_comes_to_the_last_screen_in_the_patients_language_and_goes_when_it_is_ended(
    stage: Stage, other: Database, clock: Clock
) -> None:
    service = NoticeService(other, SETTINGS, clock)
    stage.to_done()
    visit = visit_of(other)
    service.tell(NewNotice(visit, template=MINUTES.template, blanks=MINUTES.blanks), an_actor())
    stage.play.wait(lambda: told(stage, "receipt") == WORDS, "what is told")
    stage.play.settle()
    assert {"A message for you", WORDS} <= set(stage.play.texts())
    stage.model.setLanguage("es")
    assert told(stage, "receipt") == "Tardaremos unos 20 minutos más."
    service.end(visit, an_actor())
    stage.play.wait(lambda: told(stage, "receipt") == "", "that it is told no more")


def test_whoever_signs_in_again_reads_it_and_staff_see_that_they_have(
    stage: Stage, other: Database, clock: Clock
) -> None:
    stage.to_done()
    stage.press("primaryButton")
    stage.screen("welcome")
    visit = visit_of(other)
    NoticeService(other, SETTINGS, clock).tell(NewNotice(visit, "Your sister called"), an_actor())
    stage.identify()
    stage.screen("refused")
    stage.play.wait(lambda: told(stage, "refusal") == "Your sister called", "what is told")
    stage.play.settle()
    assert "Your sister called" in stage.play.texts()
    with other.read() as connection:
        seen = connection.execute(select(tables.notice.c.seen_at, tables.notice.c.seen_on)).one()
    assert seen.seen_at is not None
    assert seen.seen_on == "kiosk-1"
    stage.press("primaryButton")
    stage.screen("welcome")
    assert told(stage, "refusal") == told(stage, "receipt") == ""
