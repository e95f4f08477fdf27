"""A payment at a reader of Stripe's, on both engines: what is not known is asked for, and not taken again."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.payments import Payment, PaymentReason, PaymentRefused, PaymentState, PayWay
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.money import MoneyService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.devices.stripe_server import SECRET, StripeServer
from tests.factories import NOW, a_patient


class Desk:
    """A desk with a reader of Stripe's."""

    def __init__(self, database: Database) -> None:
        self.database, self.time, self.server = database, NOW, StripeServer()
        PatientService(database).save([a_patient(1)], [])
        clinic = ClinicSettings(zone="UTC", currency="USD")
        self.money = MoneyService(database, clinic, lambda: self.time, "Desk 1", self.server.terminal(0.3))
        self.ivo = signed_in(database, "Ivo", StaffRole.FRONT_DESK)
        self.bea = signed_in(database, "Bea", StaffRole.MANAGER)
        self.money.charge("p1", NewCharge(ChargeKind.COPAY, Money(5000, "USD"), "Visit"), self.ivo)

    def pay(self, minor: int) -> Payment:
        return self.money.take("p1", Money(minor, "USD"), PayWay.STRIPE, self.ivo)

    @property
    def paid(self) -> int:
        return self.money.page("p1", self.ivo).accounts[0].paid.minor


@pytest.fixture
def desk(empty: Database) -> Iterator[Desk]:
    made = Desk(empty)
    yield made
    made.server.close()


def test_what_is_paid_and_given_back_is_the_same_there_and_here(desk: Desk) -> None:
    payment = desk.pay(2000)
    assert (payment.state, payment.taken.minor, payment.card.scheme, payment.card.last_four) == (
        PaymentState.APPROVED,
        2000,
        "Visa",
        "4242",
    )
    back = desk.money.give_back(payment.id, Money(500, "USD"), "Paid too much", desk.bea)
    assert back.state is PaymentState.APPROVED
    voided = desk.pay(700)
    assert desk.money.void(voided.id, "Wrong patient", desk.bea).state is PaymentState.APPROVED
    assert desk.paid == desk.server.holds == 1500


def test_what_is_not_known_is_asked_for_and_never_taken_again(desk: Desk) -> None:
    desk.server.changes = lambda asked, answer: {} if asked.path.endswith("pi_1x") else answer
    payment = desk.pay(2000)
    assert (payment.state, payment.reference, desk.paid) == (PaymentState.UNKNOWN, "pi_1x", 0)
    with pytest.raises(PaymentRefused) as refused:
        desk.pay(2000)
    assert refused.value.reason is PaymentReason.ONE_IS_OPEN
    desk.server.changes = lambda asked, answer: answer
    desk.time += timedelta(minutes=5)
    assert desk.money.find_out(payment.id, desk.ivo).state is PaymentState.APPROVED
    assert (desk.paid, desk.server.holds, desk.server.paid) == (2000, 2000, ["pi_1x"])
    with desk.database.read() as connection:
        row = connection.execute(select(tables.payment)).mappings().one()
    assert SECRET not in repr(dict(row))
