"""What is said of receipts by e-mail in the staff window."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.mail import MailState
from kiosk.domain.money.receipts import ReceiptReason, ReceiptStanding
from kiosk.staff.plan_words import bounce_words

translate = QCoreApplication.translate


def receipt_words(standing: ReceiptStanding) -> str:
    """What came of a receipt that was to go by e-mail."""
    if standing.bounce:
        return translate("Staff", "receipt by e-mail came back: {why}").format(
            why=bounce_words(standing.bounce)
        )
    match standing.state:
        case MailState.DUE | MailState.SENDING:
            return translate("Staff", "receipt on its way by e-mail")
        case MailState.SENT:
            return translate("Staff", "receipt sent by e-mail")
        case MailState.REFUSED:
            return translate("Staff", "receipt by e-mail refused: look at the address")
        case MailState.UNCLEAR:
            return translate("Staff", "nobody knows whether the receipt went out by e-mail")
        case MailState.DROPPED:
            return translate("Staff", "receipt by e-mail not sent: they want no mail")
        case _ as never:
            assert_never(never)


def receipt_refused_words(reason: ReceiptReason) -> str:
    """Why a receipt does not go by e-mail, and what to do."""
    match reason:
        case ReceiptReason.NOT_CHOSEN:
            return translate(
                "Staff",
                "This clinic sends no receipts by e-mail: whoever sets it up allows that (mail_receipts).",
            )
        case ReceiptReason.NOT_PAID:
            return translate("Staff", "Nothing was paid: there is no receipt.")
        case ReceiptReason.NO_ADDRESS:
            return translate("Staff", "There is no e-mail address of theirs that one could write to.")
        case ReceiptReason.STOPPED:
            return translate(
                "Staff",
                "No mail goes to their address: they want none, or it came back. Print the receipt, or allow mail "
                "again in the list of who comes.",
            )
        case ReceiptReason.ON_ITS_WAY:
            return translate("Staff", "This receipt is on its way already.")
        case _ as never:
            assert_never(never)
