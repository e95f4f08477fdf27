"""Receipts by e-mail: whoever has paid has one sent to the address on file alone, once, whatever breaks between."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from kiosk.domain.mail import Envelope, Handed, MailOutcome, MailPlan, MailState
from kiosk.domain.mail.incoming import BounceReason, ReplyOutcome
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import Payment, PaymentState, PayWay
from kiosk.domain.money.receipts import ReceiptReason, ReceiptRefused, ReceiptStanding
from kiosk.domain.permissions import NotAllowed
from kiosk.interop.mail_reading import read_mail
from kiosk.services.desk.mailing import Round
from kiosk.services.desk.receipts import ReceiptMailing, ReceiptService
from kiosk.services.desk.reminders import ReminderService
from kiosk.services.desk.replies import ReplyService
from kiosk.services.visit.paying import PayingService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import EMBEDDED, SERVER, in_the_days_of_tests, under_a_login
from tests.factories import an_actor
from tests.interop import answers
from tests.services.record import test_fees
from tests.services.scripted_terminal import ScriptedTerminal

SETTINGS = replace(test_fees.SETTINGS, mail_receipts="ask")
ANA = "ana@mail.example"


def fill(database: Database) -> None:
    test_fees.fill(database)
    with database.write() as connection:
        connection.execute(update(tables.patient).where(tables.patient.c.id == "p1").values(email=f" {ANA}"))


class House(test_fees.House):
    """The same kiosk and desk, a computer that sends mail, and the server that takes it."""

    def __init__(self, lobby: str, staff: str, owner: str) -> None:
        super().__init__(lobby, staff, owner)
        self.receipts = ReceiptService(self.staff, SETTINGS, self.now)
        self.reminders = ReminderService(self.staff, SETTINGS, self.now)
        self.took: list[Envelope] = []
        self.says: Callable[[Envelope], Handed] = lambda mail: Handed(MailOutcome.SENT, 250)

    def pay(self, patient: str = "p1") -> str:
        return self.money.take(patient, Money(500, "USD"), PayWay.CASH, self.ivo).id

    def send(self) -> dict[MailOutcome, int]:
        """What comes of a round."""

        def hand(mail: Envelope) -> Handed:
            self.took.append(mail)
            return self.says(mail)

        done = Round()
        mailing = ReceiptMailing(self.owner, SETTINGS, self.now, an_actor(), written, first_name=True)
        mailing.run(hand, done)
        return done.counts

    def standing(self, payment: str, patient: str = "p1") -> ReceiptStanding:
        return self.money.page(patient, self.ivo).receipts[payment]

    def refused(self, payment: str) -> ReceiptReason:
        with pytest.raises(ReceiptRefused) as error:
            self.receipts.mail(payment, "en", self.ivo)
        return error.value.reason


def written(payment: Payment, name: str, left: Money, language: str) -> tuple[str, str]:
    return "Receipt", f"{name} paid {payment.taken.minor}, left {left.minor}, in {language}"


@pytest.fixture(params=[EMBEDDED, SERVER])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    for own, owner in under_a_login(request, tmp_path, fill, "staff_1"):
        in_the_days_of_tests(owner)
        made = House(own.replace("//staff_1", "//lobby_1"), own, owner)
        yield made
        made.close()


def test_the_desk_has_a_receipt_sent_once_and_sees_what_came_of_it(house: House) -> None:
    paid = house.pay()
    house.receipts.mail(paid, "es", house.ivo)
    assert house.standing(paid).state is MailState.DUE
    assert house.refused(paid) is ReceiptReason.ON_ITS_WAY
    assert house.send() == {MailOutcome.SENT: 1}
    assert house.send() == {}
    ((mail,),) = (house.took,)
    assert (mail.address, mail.calendar) == (ANA, "")
    # They have paid more than is owed: nothing is.
    assert mail.text == "Given paid 500, left -500, in es"
    assert house.standing(paid).state is MailState.SENT
    assert (who_did(house.owner, "receipt_asked"), who_did(house.owner, "receipt_sent")) == (
        ["Ivo"],
        [an_actor().name],
    )
    # Another copy is for whoever asks for one.
    house.receipts.mail(paid, "en", house.ivo)
    assert house.send() == {MailOutcome.SENT: 1}


def test_no_receipt_goes_where_none_can_or_may(house: House) -> None:
    other, paid = house.pay("p2"), house.pay()
    assert house.refused(other) is ReceiptReason.NO_ADDRESS
    with pytest.raises(NotAllowed):
        house.receipts.mail(paid, "en", house.ann)
    silent = ReceiptService(house.staff, test_fees.SETTINGS, house.now)
    with pytest.raises(ReceiptRefused) as error:
        silent.mail(paid, "en", house.ivo)
    assert error.value.reason is ReceiptReason.NOT_CHOSEN
    # Who stops mail after they were promised one gets none.
    house.receipts.mail(paid, "en", house.ivo)
    assert house.reminders.stop("p1", house.ivo)
    assert house.send() == {}
    assert (house.took, house.standing(paid).state) == ([], MailState.DROPPED)
    assert house.refused(paid) is ReceiptReason.STOPPED


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (MailOutcome.REFUSED, MailState.REFUSED),
        (MailOutcome.UNCLEAR, MailState.UNCLEAR),
        (MailOutcome.LATER, MailState.DUE),
        (MailOutcome.AWAY, MailState.DUE),
    ],
)
def test_what_a_server_does_not_take_is_tried_again_or_seen_by_the_desk(
    house: House, outcome: MailOutcome, state: MailState
) -> None:
    paid = house.pay()
    house.receipts.mail(paid, "en", house.ivo)
    house.says = lambda mail: Handed(outcome, 451)
    assert house.send() == {outcome: 1}
    assert house.standing(paid).state is state
    assert house.send() == {}, "it is not tried again at once"
    house.says = lambda mail: Handed(MailOutcome.SENT, 250)
    house.time += timedelta(minutes=6)
    assert house.send() == ({MailOutcome.SENT: 1} if state is MailState.DUE else {})


def test_what_somebody_began_to_send_is_not_sent_again(house: House) -> None:
    paid = house.pay()
    house.receipts.mail(paid, "en", house.ivo)

    def breaks(mail: Envelope) -> Handed:
        raise RuntimeError("the power is gone")

    house.says = breaks
    with pytest.raises(RuntimeError):
        house.send()
    house.time += timedelta(hours=2)
    house.says = lambda mail: Handed(MailOutcome.SENT, 250)
    assert house.send() == {}
    assert house.standing(paid).state is MailState.UNCLEAR


def test_a_receipt_that_comes_back_is_seen_and_nothing_more_goes_there(house: House) -> None:
    paid = house.pay()
    house.receipts.mail(paid, "en", house.ivo)
    house.send()
    replies = ReplyService(house.owner, SETTINGS, house.now, MailPlan("front@clinic.example"), an_actor())
    returned = answers.report(f"<{house.took[0].key}@clinic.example>")
    assert replies.hear(read_mail(returned)) is ReplyOutcome.BOUNCED
    assert house.standing(paid).bounce == BounceReason.NO_ADDRESS
    assert who_did(house.owner, "receipt_bounced") == [an_actor().name]
    assert house.refused(paid) is ReceiptReason.STOPPED
    # Of a receipt that nobody has sent it says nothing.
    other = answers.report("<0198-nobody@clinic.example>").replace(b"2026.ABC", b"2026.ABD")
    assert replies.hear(read_mail(other)) is ReplyOutcome.ELSE


def at_kiosk(house: House, number: int = 1, **settings: str) -> tuple[PayingService, str]:
    session, _ = house.begin(number)
    clinic = replace(SETTINGS, **settings)  # type: ignore[arg-type]
    return PayingService(house.lobby, clinic, house.now, "kiosk-1", ScriptedTerminal()), session


def test_at_a_kiosk_it_goes_to_the_address_on_file_alone(house: House) -> None:
    paying, session = at_kiosk(house)
    assert paying.receipt_address(session) == "", "nothing was paid here"
    with pytest.raises(ReceiptRefused):
        paying.mail_receipt(session, "en")
    assert paying.pay(session, Money(2500, "USD")) is PaymentState.APPROVED
    assert paying.receipt_address(session) == "a•••••@mail.example"
    paying.mail_receipt(session, "es")
    assert paying.receipt_address(session) == "", "it is on its way"
    with pytest.raises(ReceiptRefused):
        paying.mail_receipt(session, "es")
    assert house.send() == {MailOutcome.SENT: 1}
    assert (house.took[0].address, house.took[0].text) == (ANA, "Given paid 2500, left 0, in es")
    with house.owner.read() as connection:
        row = connection.execute(select(tables.receipt_mail)).mappings().one()
    assert (row["patient_id"], row["account_id"], row["state"]) == ("p1", None, MailState.SENT)


@pytest.mark.parametrize("wanting", ["no choice", "no address", "no mail"])
def test_at_a_kiosk_none_is_offered_where_none_would_go(house: House, wanting: str) -> None:
    number = 5 if wanting == "no address" else 1
    paying, session = at_kiosk(house, number, **({"mail_receipts": ""} if wanting == "no choice" else {}))
    if wanting == "no mail":
        with house.owner.write() as connection:
            connection.execute(
                insert(tables.mail_stop).values(address=ANA, made_by="Ivo", made_at=house.time)
            )
    assert paying.pay(session, paying.account(session).due_amount) is PaymentState.APPROVED
    assert paying.receipt_address(session) == ""
    with pytest.raises(ReceiptRefused):
        paying.mail_receipt(session, "en")
    assert house.send() == {}
