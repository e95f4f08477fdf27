"""Whoever has been seen checks out: reads what was agreed, ends the visit, may say how it went, and is gone."""

from dataclasses import replace
from threading import Event
from unittest.mock import patch

import pytest
from sqlalchemy import select

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.payments import PaymentState
from kiosk.domain.notices import NewNotice
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.agreeing import Agreeing
from kiosk.domain.visit.checklist import ItemStatus, Reason
from kiosk.services.desk.agreeing import AgreeingService
from kiosk.services.desk.queue import QueueService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import an_actor
from tests.lobby.conftest import Clock, Stage
from tests.lobby.test_payment import Till
from tests.services.clinic_maker import SETTINGS

REST = NewNotice("", template="home", blanks={"what": "rest for two days"})
WORDS = "Do this at home: rest for two days."


def ticket(other: Database) -> tuple[str, str, str]:
    """The only ticket, its visit, and how it stands."""
    columns = (tables.ticket.c.id, tables.ticket.c.visit_id, tables.ticket.c.status)
    with other.read() as connection:
        row = connection.execute(select(*columns)).one()
    return row.id, row.visit_id, row.status


def counted(other: Database) -> list[int]:
    with other.read() as connection:
        return list(connection.execute(select(tables.how_it_went.c.answer)).scalars())


def part(stage: Stage) -> str:
    return str(stage.model.going_home.property("part"))


def seen(stage: Stage, other: Database, clock: Clock, *agreed: NewNotice) -> None:
    """They have checked in and are with somebody, and the kiosk is as the next patient finds it."""
    stage.to_done()
    stage.press("primaryButton")
    stage.screen("welcome")
    key, visit, _ = ticket(other)
    waiting, serving = TicketStatus.WAITING, TicketStatus.SERVING
    QueueService(other, SETTINGS, clock).move(key, waiting, serving, an_actor(), "Room 1")
    if agreed:
        AgreeingService(other, SETTINGS, clock).agree(Agreeing(visit, agreed), an_actor())


def going(stage: Stage, to: str = "checkOut") -> None:
    """They say that they are leaving, and who they are."""
    stage.press("goHomeButton")
    stage.screen("identity")
    with patch.object(stage, "begin"):
        stage.identify()
    stage.screen(to)


def turn(stage: Stage, button: str, to: str) -> None:
    stage.turn(stage.model.going_home, button, to)


def test_they_read_what_was_agreed_end_it_and_say_how_it_went(
    stage: Stage, other: Database, clock: Clock
) -> None:
    seen(stage, other, clock, REST)
    going(stage)
    assert WORDS in stage.play.texts()
    stage.model.setLanguage("es")
    assert stage.model.going_home.property("points") == ["Haga esto en casa: rest for two days."]
    turn(stage, "primaryButton", "how")
    assert ticket(other)[2] == TicketStatus.DONE
    turn(stage, "out_4", "gone")
    assert counted(other) == [4]
    assert int(stage.model.going_home.property("qrModules")) > 20
    stage.press("primaryButton")
    stage.screen("welcome")
    model = stage.model.going_home
    assert not model.is_open
    assert (model._found, model._session, model._code) == (None, "", ("", 0))
    # Once more: it is read again, and not asked again.
    going(stage)
    turn(stage, "primaryButton", "gone")
    assert counted(other) == [4]


def test_the_code_says_where_and_when_and_nothing_of_what_for(
    stage: Stage, other: Database, clock: Clock
) -> None:
    seen(stage, other, clock, REST)
    going(stage)
    model = stage.model.going_home
    assert model._found is not None
    lines = model._summary(model._found)
    assert lines[0] == "Test Clinic"
    assert "rest" not in " ".join(lines)
    assert "Maria" not in " ".join(lines)


def test_nobody_has_to_say_how_it_went(stage: Stage, other: Database, clock: Clock) -> None:
    seen(stage, other, clock)
    going(stage)
    turn(stage, "primaryButton", "how")
    turn(stage, "primaryButton", "gone")
    assert counted(other) == []
    # It goes by itself.
    assert stage.model._is_done()


def test_who_only_waits_is_told_so_and_still_waits(stage: Stage, other: Database) -> None:
    stage.to_done()
    stage.press("primaryButton")
    stage.screen("welcome")
    going(stage, "refused")
    assert "You are already checked in" in stage.play.texts()
    assert ticket(other)[2] == TicketStatus.WAITING


def test_who_turns_back_has_ended_nothing_and_is_gone(stage: Stage, other: Database, clock: Clock) -> None:
    seen(stage, other, clock, REST)
    going(stage)
    stage.press("backButton")
    stage.screen("welcome")
    assert not stage.model.going_home.is_open
    assert ticket(other)[2] == TicketStatus.SERVING


def test_a_question_is_asked_before_they_go_and_leads_back(
    stage: Stage, other: Database, clock: Clock
) -> None:
    seen(stage, other, clock, REST)
    going(stage)
    stage.press("out_ask")
    stage.screen("questions")
    stage.press("backButton")
    stage.screen("checkOut")
    stage.play.wait(lambda: not stage.model.going_home.busy, "what is read again")
    assert part(stage) == "agreed"
    assert stage.model.going_home.property("points") == [WORDS]


def test_the_desk_may_be_faster(stage: Stage, other: Database, clock: Clock) -> None:
    seen(stage, other, clock)
    going(stage)
    key = ticket(other)[0]
    serving, waiting = TicketStatus.SERVING, TicketStatus.WAITING
    QueueService(other, SETTINGS, clock).move(key, serving, waiting, an_actor())
    stage.press("primaryButton")
    stage.play.wait(lambda: bool(stage.model.going_home.property("error")), "that it cannot be done")
    assert part(stage) == "agreed"
    QueueService(other, SETTINGS, clock).move(key, waiting, serving, an_actor())
    QueueService(other, SETTINGS, clock).move(key, serving, TicketStatus.DONE, an_actor())
    turn(stage, "primaryButton", "how")


@pytest.mark.parametrize("stranger", ["early", "none"])
def test_who_has_nothing_to_leave_is_told_what_anybody_is_told(
    stage: Stage, other: Database, clock: Clock, stranger: str
) -> None:
    seen(stage, other, clock, REST)
    stage.known = replace(stage.known, family={"early": "Early", "none": "Nobody"}[stranger])
    going(stage, "refused")
    assert WORDS not in stage.play.texts()


def owing(stage: Stage, other: Database, clock: Clock) -> Till:
    """They have been seen, owe something since, and say that they are leaving."""
    seen(stage, other, clock, REST)
    till = Till(stage, 2000, 3500)
    going(stage)
    assert "To pay: $55.00" in stage.play.texts()
    stage.press("primaryButton")
    stage.screen("payment")
    stage.play.wait(lambda: "payLater" in stage.play.names(), "what is owed")
    assert stage.sees("You can go whether you pay now or not.")
    return till


def over(stage: Stage, other: Database) -> None:
    stage.screen("checkOut")
    stage.play.wait(lambda: part(stage) == "how", "that it has ended")
    assert ticket(other)[2] == TicketStatus.DONE


def test_what_is_owed_is_paid_before_they_go(stage: Stage, other: Database, clock: Clock) -> None:
    till = owing(stage, other, clock)
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Paid. Thank you")
    stage.press("primaryButton")
    over(stage, other)
    assert till.paid() == [("approved", 5500)]
    assert till.item() == (ItemStatus.DONE, "")
    # Nothing to pay is nothing to ask.
    stage.model.wipe()
    going(stage)
    turn(stage, "primaryButton", "how")


@pytest.mark.parametrize(
    ("way", "status", "reason"),
    [
        ("payLater", ItemStatus.DONE, ""),
        ("payAtDesk", ItemStatus.NEEDS_STAFF, Reason.PAY_AT_DESK),
    ],
)
def test_nobody_has_to_pay_before_they_go(
    stage: Stage, other: Database, clock: Clock, way: str, status: ItemStatus, reason: str
) -> None:
    till = owing(stage, other, clock)
    stage.press(way)
    over(stage, other)
    assert till.paid() == []
    assert till.item() == (status, reason)


def test_back_from_paying_leads_to_where_they_came_from_and_ends_nothing(
    stage: Stage, other: Database, clock: Clock
) -> None:
    owing(stage, other, clock)
    stage.press("payPart")
    stage.screen("paymentPart")
    for to in ("payment", "checkOut"):
        stage.press("backButton")
        stage.screen(to)
    assert part(stage) == "agreed"
    assert ticket(other)[2] == TicketStatus.SERVING
    stage.press("backButton")
    stage.screen("welcome")


def test_a_question_about_a_bill_goes_to_the_desk_before_they_go(
    stage: Stage, other: Database, clock: Clock
) -> None:
    owing(stage, other, clock)
    for _ in range(2):
        stage.press("payQuestion")
        stage.screen("paymentQuestion")
        if stage.play.find("cannotPay") is None:
            raise AssertionError("nothing to say of it")
        options = [it["value"] for it in stage.model.patient.paying.property("questions")]
        stage.press(f"choice_{options[0]}")
        stage.press("cannotPay")
    over(stage, other)
    with other.read() as connection:
        assert len(connection.execute(select(tables.bill_question)).all()) == 2


def test_who_goes_while_the_terminal_waits_has_paid_what_it_took(
    stage: Stage, other: Database, clock: Clock
) -> None:
    till, waits = owing(stage, other, clock), Event()
    till.terminal.meanwhile = lambda: bool(waits.wait(20))
    stage.press("primaryButton")
    stage.screen("paymentCard")
    assert stage.sees("Look at the card terminal")
    stage.press("backButton")
    assert stage.shown == "paymentCard"
    stage.model.wipe()
    stage.screen("welcome")
    waits.set()
    stage.play.wait(lambda: till.paid() == [(PaymentState.APPROVED, 5500)], "the payment in the record")


def test_what_is_said_of_paying_and_cannot_be_kept_is_said_again_where_they_came_from(
    stage: Stage, other: Database, clock: Clock
) -> None:
    till = owing(stage, other, clock)
    with patch.object(stage.model._equipment.services.leaving, "answer", side_effect=StoreUnavailable("x")):
        stage.press("payLater")
        stage.screen("checkOut")
        stage.play.wait(lambda: bool(stage.model.going_home.property("error")), "that it did not work")
    assert part(stage) == "agreed"
    stage.press("primaryButton")
    stage.screen("payment")
    stage.play.wait(lambda: "payLater" in stage.play.names(), "what is owed")
    stage.press("payLater")
    over(stage, other)
    assert till.item() == (ItemStatus.DONE, "")


def test_what_the_end_of_a_visit_costs_is_asked_for_after_it(
    stage: Stage, other: Database, clock: Clock
) -> None:
    till = owing(stage, other, clock)
    leaving = stage.model._equipment.services.leaving
    end = leaving.end

    def costs(session: str, visit_id: str) -> bool:
        over = end(session, visit_id)
        till.charge(NewCharge(ChargeKind.FEE, Money(1000, "USD"), "Visit"))
        return over

    with patch.object(leaving, "end", costs):
        stage.press("payLater")
        stage.play.wait(lambda: "To pay: $65.00" in stage.play.texts(), "what it costs")
    assert stage.shown == "payment"
    assert ticket(other)[2] == TicketStatus.DONE
    stage.press("payLater")
    over(stage, other)
