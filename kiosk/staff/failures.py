"""What is said of an act that came to nothing, in words that somebody can act on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.failures import EnvironmentFailure, Refusal
from kiosk.domain.glass import GlassRefused
from kiosk.domain.messages import MessageRefused, TakenByAnother
from kiosk.domain.money.charges import ChargeRefused
from kiosk.domain.money.estimates import NoLines, NotToCome
from kiosk.domain.money.payments import PaymentRefused
from kiosk.domain.money.questions import BillRefused
from kiosk.domain.money.receipts import ReceiptRefused
from kiosk.domain.notices import NoticeRefused
from kiosk.domain.permissions import NotAllowed
from kiosk.domain.planning.bookings import NotAhead, NotPlannable, TimeTaken
from kiosk.domain.telephone.calls import CallRefused
from kiosk.domain.telephone.numbers import NoNumber
from kiosk.qt.papers.printing import PrinterRefused
from kiosk.qt.widgets.secrets import refusal_words
from kiosk.services.desk.callers import NotIdentified
from kiosk.services.desk.changes import RecordChanged
from kiosk.services.desk.day_figures import TooManyDays
from kiosk.services.desk.opening import GlassShut, ReasonWanted
from kiosk.services.desk.phone_rows import EndedMeanwhile, HeldByAnother
from kiosk.services.desk.privacy import RecordHeld
from kiosk.services.desk.reminders import NoAddress, NoTextNumber
from kiosk.services.desk.taking_back import MoreOnFile
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.staffing.files import FileRefused
from kiosk.services.staffing.sessions import AskAgain, SignedOut
from kiosk.staff.actions import not_allowed_words
from kiosk.staff.message_words import message_refused_words
from kiosk.staff.money_words import charge_refused_words, payment_refused_words
from kiosk.staff.notice_words import notice_refused_words
from kiosk.staff.phone_words import refused_words
from kiosk.staff.plan_words import plan_refused_words
from kiosk.staff.receipt_words import receipt_refused_words

translate = QCoreApplication.translate


def glass_shut_words() -> str:
    """Why a record is not opened for whoever may not break the glass."""
    return translate("Staff", "This patient is neither here nor expected today: their record is shut.")


def reason_wanted_words() -> str:
    """What to do about a record of which a reason has to be given first."""
    return translate(
        "Staff", "This patient is of special privacy: open the record with a reason first (Ctrl+O)."
    )


def more_on_file_words() -> str:
    """Why a registration is not taken back."""
    return translate(
        "Staff",
        "More is on file of this patient than that they were registered here and waited. If they are on file twice, "
        "join the two records instead (Ctrl+J).",
    )


def failure_words(error: Exception, what: str) -> str:
    """Why ``what`` was not done."""
    match error:
        case UndoRefused():
            return translate(
                "Staff", "Too late to take back: something else has happened to this patient since."
            )
        case MoreOnFile():
            return more_on_file_words()
        case RecordChanged():
            return translate(
                "Staff", "The card on file has changed since. Refuse this one, and ask the patient again."
            )
        case GlassShut():
            return glass_shut_words()
        case ReasonWanted():
            return reason_wanted_words()
        case NotToCome():
            return plan_refused_words(NotAhead())
        case TimeTaken() | NotPlannable() | NotAhead():
            return plan_refused_words(error)
        case NoAddress():
            return translate("Staff", "There is no e-mail address of theirs that one could write to.")
        case NoTextNumber():
            return translate(
                "Staff", "There is no mobile number of theirs on file, and not one number alone for texts."
            )
        case GlassRefused() | FileRefused() | PrinterRefused() | TooManyDays():
            return refusal_words(error)
        case RecordHeld() if error.login:
            return translate(
                "Staff",
                "Work at the computer {login} stands in the way: nothing was changed. End it there, and try again.",
            ).format(login=error.login)
        case RecordHeld():
            return translate(
                "Staff", "Work at another computer stands in the way: nothing was changed. Try again."
            )
        case HeldByAnother() | TakenByAnother():
            return translate("Staff", "{name} has taken it. Take it over, or leave it to them.").format(
                name=error.name
            )
        case EndedMeanwhile() if error.name:
            return translate(
                "Staff", "{name} has ended it meanwhile. Nothing of what stands here was kept."
            ).format(name=error.name)
        case EndedMeanwhile():
            return translate("Staff", "It was taken back meanwhile. Nothing of what stands here was kept.")
        case CallRefused():
            return refused_words(error.reason)
        case MessageRefused():
            return message_refused_words(error.reason)
        case NoticeRefused():
            return notice_refused_words(error.problem)
        case ChargeRefused():
            return charge_refused_words(error.reason)
        case NoLines():
            return translate(
                "Staff",
                "The fee table has no line for this visit: whoever sets up the clinic adds one ([[fee]]).",
            )
        case PaymentRefused():
            return payment_refused_words(error.reason)
        case ReceiptRefused():
            return receipt_refused_words(error.reason)
        case BillRefused():
            return translate("Staff", "Write what was agreed, in a few words, and no card's number.")
        case NoNumber():
            return translate("Staff", "Type a telephone number: 3 to 15 digits, with + before a country's.")
        case NotIdentified():
            return translate(
                "Staff", "Nothing may be told yet: ask the name, the birth date, and one thing more."
            )
        case NotAllowed():
            return not_allowed_words()
        case AskAgain():
            return translate("Staff", "Your password was not typed again: nothing was changed.")
        case SignedOut():
            return translate("Staff", "You are signed out. Sign in again; nothing was changed.")
        case Refusal():
            return translate("Staff", "Somebody else was quicker: the list has been read again.")
        case EnvironmentFailure():
            return translate("Staff", "The database did not answer. Look at the list before you try again.")
        case _:
            return translate(
                "Staff",
                "Not done, by a fault of the program: {what}. Look at the list before you try again.",
            ).format(what=what)
