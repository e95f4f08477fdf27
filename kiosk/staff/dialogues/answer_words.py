"""Why an answer cannot be kept, and what to do, as staff are told who type what a patient says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.addresses import is_email
from kiosk.domain.forms import ErrorCode, FieldError
from kiosk.domain.names import MAX_NAME, printable
from kiosk.domain.visit.at_desk import NotAsked, NotExpected, Over
from kiosk.services.items.item import StepRefused

translate = QCoreApplication.translate
# As a kiosk has it: fewer are no whole number.
FEWEST_PHONE_DIGITS = 7
_PHONES = frozenset({"phone", "emergency_phone"})


def answer_words(error: FieldError) -> str:
    """What is wrong with an answer to a question of a form."""
    texts = {
        ErrorCode.REQUIRED: translate("Staff", "Answer this question, or leave it open (Ctrl+K)."),
        ErrorCode.NOT_A_NUMBER: translate("Staff", "Type a number, for example 3."),
        ErrorCode.NOT_WHOLE: translate("Staff", "Type a whole number, for example 3."),
        ErrorCode.TOO_SMALL: translate("Staff", "Type {limit} or more."),
        ErrorCode.TOO_LARGE: translate("Staff", "Type {limit} or less."),
        ErrorCode.TOO_LONG: translate("Staff", "This is too long. Use {limit} letters or fewer."),
        ErrorCode.TOO_SHORT: translate("Staff", "This is too short. Use at least {limit} letters."),
        ErrorCode.NOT_A_DATE: translate(
            "Staff", "There is no such date. Type day and month, and the year with four digits."
        ),
        ErrorCode.DATE_TOO_EARLY: translate("Staff", "Type a date that is not before {limit}."),
        ErrorCode.DATE_TOO_LATE: translate("Staff", "Type a date that is not after {limit}."),
        ErrorCode.PATTERN: translate("Staff", "Look at what was typed. It should look like {limit}."),
        ErrorCode.CONTROL: translate("Staff", "This has a sign that cannot be kept. Type it again."),
        ErrorCode.TOO_PRECISE: translate("Staff", "Use at most {limit} digits after the point."),
        ErrorCode.NOT_A_TIME: translate(
            "Staff", "There is no such time. Type it as 14:30, or as 2:30 pm on a clock of twelve hours."
        ),
        ErrorCode.NOT_AN_ADDRESS: translate("Staff", "Type a web address, for example www.example.org."),
        ErrorCode.NO_UNIT: translate("Staff", "Choose what it was measured in."),
        ErrorCode.TOO_MANY: translate("Staff", "Choose at most {limit}."),
        ErrorCode.TOO_FEW: translate("Staff", "Choose at least {limit}."),
    }
    if error.code is ErrorCode.PATTERN and not error.limit:
        return translate("Staff", "Look at what was typed.")
    return texts[error.code].format(limit=error.limit)


def typed_problem(field: str, text: str, most: int = MAX_NAME) -> str:
    """Why a field of the record cannot be ``text``; empty where it can."""
    match printable(text, most):
        case "too_long":
            return translate("Staff", "This is too long. Use {limit} letters or fewer.").format(limit=most)
        case "control":
            return translate("Staff", "This has a sign that cannot be kept. Type it again.")
    if field in _PHONES and text and sum(letter.isdecimal() for letter in text) < FEWEST_PHONE_DIGITS:
        return translate("Staff", "Type the whole phone number, with the area code.")
    if field == "email" and text and not is_email(text):
        return translate("Staff", "Type an email address like name@example.org.")
    return ""


def check_in_words(error: Exception, name: str) -> str:
    """Why somebody called ``name`` was not checked in; empty for what is no refusal of that."""
    match error:
        case NotExpected():
            text = translate(
                "Staff",
                "{name} has no appointment today to check in for. Book them for now (Ctrl+B), then they wait.",
            )
        case Over():
            text = translate("Staff", "This visit is over. Nothing was written down.")
        case NotAsked():
            text = translate(
                "Staff",
                "Nothing was written down: the visit does not ask for one of these, or whoever is named may not sign. "
                "Close this, and begin again.",
            )
        case StepRefused():
            text = translate(
                "Staff", "What is on file of {name} has changed meanwhile. Close this, and begin again."
            )
        case _:
            return ""
    return text.format(name=name)
