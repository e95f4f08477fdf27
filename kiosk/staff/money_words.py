"""What is said of money in the staff window."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import Charge, ChargeKind, ChargeReason, ChargeState
from kiosk.domain.money.payments import Payment, PaymentReason, PaymentState, PayWay
from kiosk.domain.money.questions import BillTopic
from kiosk.qt.staff_language import staff_language, within_words

translate = QCoreApplication.translate


def amount_words(amount: Money) -> str:
    """An amount with its currency, in one piece."""
    locale = QLocale(staff_language().locale)
    return f"{amount.digits(locale.decimalPoint(), locale.groupSeparator())}\N{NO-BREAK SPACE}{amount.code}"


def charge_kind_words(kind: ChargeKind) -> str:
    """What a charge is for."""
    match kind:
        case ChargeKind.COPAY:
            return translate("Staff", "Copay")
        case ChargeKind.FEE:
            return translate("Staff", "Fee of a visit")
        case ChargeKind.BALANCE:
            return translate("Staff", "Balance of earlier visits")
        case ChargeKind.OTHER:
            return translate("Staff", "Something else")
        case _ as never:
            assert_never(never)


def charge_words(charge: Charge) -> str:
    """A charge in one line: for what, how much, and what insurance did."""
    said = charge.said
    parts = [charge_kind_words(said.kind), said.about, amount_words(charge.amount)]
    if charge.covered is not None and said.price is not None:
        text = translate("Staff", "of {price}, insurance paid {paid}")
        parts.append(text.format(price=amount_words(said.price), paid=amount_words(charge.covered)))
    parts.append(said.insurance)
    if charge.state is ChargeState.CANCELLED:
        parts.append(translate("Staff", "cancelled"))
    return " · ".join(filter(None, parts))


def way_words(way: PayWay) -> str:
    """By what somebody pays."""
    match way:
        case PayWay.CASH:
            return translate("Staff", "Cash")
        case PayWay.CHEQUE:
            return translate("Staff", "Cheque")
        case PayWay.DESK_TERMINAL:
            return translate("Staff", "Card, at a terminal of its own")
        case PayWay.CAISSE_AP | PayWay.STRIPE:
            return translate("Staff", "Card, at this computer's terminal")
        case _ as never:
            assert_never(never)


def payment_state_words(state: PaymentState) -> str:
    """Where a payment stands."""
    match state:
        case PaymentState.ASKED:
            return translate("Staff", "begun, nobody was asked yet")
        case PaymentState.AT_TERMINAL:
            return translate("Staff", "at the terminal")
        case PaymentState.APPROVED:
            return translate("Staff", "paid")
        case PaymentState.DECLINED:
            return translate("Staff", "declined")
        case PaymentState.CANCELLED:
            return translate("Staff", "cancelled: nothing was paid")
        case PaymentState.UNKNOWN:
            return translate("Staff", "not known: look at the terminal")
        case PaymentState.VOIDED:
            return translate("Staff", "taken back on its day")
        case PaymentState.REFUNDED:
            return translate("Staff", "given back")
        case _ as never:
            assert_never(never)


def payment_words(payment: Payment) -> str:
    """A payment in one line."""
    way = way_words(payment.way)
    if payment.returns:
        way = translate("Staff", "Given back, {way}").format(way=within_words(way))
    amount = payment.taken if payment.taken else payment.asked
    parts = [way, amount_words(amount), payment_state_words(payment.state)]
    if payment.is_another_amount:
        text = translate("Staff", "{asked} was asked for").format(asked=amount_words(payment.asked))
        parts.append(text)
    if payment.card.last_four:
        card = translate("Staff", "{scheme} ending in {digits}")
        parts.append(card.format(scheme=payment.card.scheme, digits=payment.card.last_four).strip())
    parts += [payment.reference, payment.note, payment.made_by]
    return " · ".join(filter(None, parts))


def bill_topic_words(topic: BillTopic) -> str:
    """What a patient says of a charge."""
    match topic:
        case BillTopic.NOT_RIGHT:
            return translate("Staff", "says it is not right")
        case BillTopic.CANNOT_PAY:
            return translate("Staff", "cannot pay it now")
        case _ as never:
            assert_never(never)


def charge_refused_words(reason: ChargeReason) -> str:
    """Why a charge is not written down, and what to do."""
    match reason:
        case ChargeReason.NOTHING | ChargeReason.TOO_MUCH:
            return translate("Staff", "Type an amount, such as 20.00.")
        case ChargeReason.TOO_LONG:
            return translate("Staff", "That is too long: say it in fewer words.")
        case ChargeReason.NOT_SAID:
            return translate("Staff", "Say what it is for: the patient reads it.")
        case ChargeReason.CARD:
            return translate("Staff", "The number of a card is written down nowhere: take it out.")
        case ChargeReason.LESS_THAN_OWED:
            return translate("Staff", "The whole price cannot be less than the patient's part of it.")
        case _ as never:
            assert_never(never)


def payment_refused_words(reason: PaymentReason) -> str:
    """Why money is not taken or given back, and what to do."""
    match reason:
        case PaymentReason.NOTHING:
            return translate("Staff", "Type an amount, such as 20.00.")
        case PaymentReason.MORE_THAN_OWED:
            return translate("Staff", "That is more than is owed.")
        case PaymentReason.MORE_THAN_PAID:
            return translate("Staff", "No more can be given back than was paid and not given back yet.")
        case PaymentReason.NOT_TAKEN:
            return translate("Staff", "This was not paid: there is nothing to give back.")
        case PaymentReason.ANOTHER_DAY:
            return translate(
                "Staff", "It is of another day, or its day is closed: give it back as a refund instead."
            )
        case PaymentReason.ONE_IS_OPEN:
            return translate(
                "Staff",
                "Of a payment of this patient nobody knows yet what came of it. Find that out first: until then "
                "nothing more is taken.",
            )
        case PaymentReason.NO_TERMINAL:
            return translate("Staff", "This computer has no such terminal.")
        case PaymentReason.NOT_SAID:
            return translate("Staff", "Say why, in a few words.")
        case PaymentReason.CARD:
            return translate("Staff", "The number of a card is written down nowhere: take it out.")
        case PaymentReason.OTHER_CURRENCY:
            return translate("Staff", "The terminal takes another currency.")
        case PaymentReason.NOT_OPEN:
            return translate("Staff", "What came of this payment is known already.")
        case PaymentReason.TOO_SOON:
            return translate(
                "Staff",
                "The terminal may still be waiting for a card. Ask again four minutes after the payment was begun.",
            )
        case _ as never:
            assert_never(never)
