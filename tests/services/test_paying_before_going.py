"""What is owed as somebody leaves is an item of their visit's checklist, with the grants that a kiosk has."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.domain.items.payment import BillQuestioned, PayChoice, PaymentAnswered
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.questions import BillTopic
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.domain.visit.step_names import StepName
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.money import MoneyService
from kiosk.services.visit.applying import StepRefused
from kiosk.store import tables
from tests.actors import who_did
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, an_actor
from tests.services.clinic_maker import SETTINGS, record
from tests.services.test_leaving import ANN, House, fill


@pytest.fixture(params=[EMBEDDED, SERVER])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    for own, url in under_a_login(request, tmp_path, fill, "lobby_1"):
        made = House(own, url)
        yield made
        made.close()


def owing(house: House, number: int = 1) -> tuple[str, str]:
    """Somebody with whom staff are, and who owes something since."""
    session, visit = house.seen(number)
    money = MoneyService(house.clinic, SETTINGS, lambda: NOW, "Desk")
    money.charge(f"p{number}", NewCharge(ChargeKind.FEE, Money(2000, "USD"), "Visit"), ANN)
    return session, visit


def items(house: House, visit: str) -> list[tuple[ItemStatus, str]]:
    rows = ArrivalService(house.clinic, SETTINGS, lambda: NOW).rows([visit], an_actor())
    return [(item.status, item.reason) for item in rows[0].checklist if item.kind is ItemKind.PAYMENT]


def count(house: House, table: object) -> int:
    with house.clinic.read() as connection:
        return len(connection.execute(select(table)).all())  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("choice", "status", "reason"),
    [
        (PayChoice.LATER, ItemStatus.DONE, ""),
        (PayChoice.PAID, ItemStatus.DONE, ""),
        (PayChoice.AT_DESK, ItemStatus.NEEDS_STAFF, Reason.PAY_AT_DESK),
        (PayChoice.UNSURE, ItemStatus.NEEDS_STAFF, Reason.PAYMENT_UNSURE),
    ],
)
def test_how_they_pay_is_an_item_of_their_visit_once(
    house: House, choice: PayChoice, status: ItemStatus, reason: str
) -> None:
    session, visit = owing(house)
    found = house.leaving.look(session)
    assert found is not None
    assert found.pays
    assert items(house, visit) == []
    said = record(visit, PaymentAnswered(choice))
    for _ in range(2):
        house.leaving.answer(session, said)
    assert items(house, visit) == [(status, reason)]
    assert who_did(house.clinic, StepName.PAYMENT_ANSWERED) in ([said.kiosk], ["lobby_1"])
    # Said otherwise before they go, it counts as it was said last.
    house.leaving.answer(session, record(visit, PaymentAnswered(PayChoice.AT_DESK)))
    assert items(house, visit) == [(ItemStatus.NEEDS_STAFF, Reason.PAY_AT_DESK)]
    assert house.leaving.end(session, visit)
    house.leaving.answer(session, record(visit, PaymentAnswered(PayChoice.LATER)))
    assert items(house, visit) == [(ItemStatus.DONE, "")]


def test_a_plan_is_agreed_on_once(house: House) -> None:
    session, visit = owing(house)
    plan = record(visit, PaymentAnswered(PayChoice.PLAN, 2, 2000, "USD", date(2026, 11, 23)))
    for _ in range(2):
        house.leaving.answer(session, plan)
    assert count(house, tables.payment_plan) == 1
    assert items(house, visit) == [(ItemStatus.DONE, "")]


@pytest.mark.parametrize(
    ("first", "left"), [(date(2026, 11, 23), 1000), (date(2026, 12, 23), 0), (date(2026, 10, 1), 2000)]
)
def test_what_a_plan_has_for_later_is_not_asked_for(house: House, first: date, left: int) -> None:
    session, visit = owing(house)
    house.leaving.answer(session, record(visit, PaymentAnswered(PayChoice.PLAN, 2, 2000, "USD", first)))
    found = house.leaving.look(session)
    assert found is not None
    assert (found.before.owed, found.pays) == (Money(left, "USD"), bool(left))
    page = MoneyService(house.clinic, SETTINGS, lambda: NOW, "Desk").page("p1", ANN)
    assert page.accounts[0].balance == Money(2000, "USD"), "it is owed all the same"
    assert page.accounts[0].due_amount == Money(left, "USD")


def test_a_question_about_a_bill_is_kept_and_what_is_owed_is_still_asked_for(house: House) -> None:
    session, visit = owing(house)
    with house.clinic.read() as connection:
        charge = connection.execute(select(tables.charge.c.id)).scalar_one()
    house.leaving.answer(session, record(visit, BillQuestioned(charge, BillTopic.NOT_RIGHT)))
    assert count(house, tables.bill_question) == 1
    assert items(house, visit) == [(ItemStatus.DUE, "")]


@pytest.mark.parametrize("step", [PaymentAnswered(PayChoice.LATER), BillQuestioned("", BillTopic.CANNOT_PAY)])
def test_nobody_says_it_of_a_visit_that_is_not_theirs_or_goes_on(
    house: House, step: PaymentAnswered | BillQuestioned
) -> None:
    session, visit = owing(house)
    waits, waiting = house.arrive(2)
    for whose, which in (
        (waits, visit),
        (waits, waiting),
        (session, waiting),
        (session, "nothing"),
        ("", visit),
    ):
        with pytest.raises(StepRefused):
            house.leaving.answer(whose, record(which, step))
    assert items(house, visit) == items(house, waiting) == []
    assert (count(house, tables.bill_question), count(house, tables.payment_plan)) == (0, 0)


def test_who_owes_nothing_is_not_asked(house: House) -> None:
    session, _ = house.seen(1)
    found = house.leaving.look(session)
    assert found is not None
    assert not found.pays
