"""What is said to whoever looks at their next visits, of each part of it."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class NextPart(StrEnum):
    """What of it is shown."""

    MINE = "mine"
    ONE = "one"
    KINDS = "kinds"
    OFFERS = "offers"
    SURE = "sure"
    SURE_NOT = "sureNot"
    BOOKED = "booked"
    TOLD = "told"


def heading_words(part: NextPart) -> str:
    """What stands above all."""
    match part:
        case NextPart.MINE:
            return translate("Lobby", "Your next visits")
        case NextPart.ONE:
            return translate("Lobby", "Will you come?")
        case NextPart.KINDS:
            return translate("Lobby", "What is the visit for?")
        case NextPart.OFFERS:
            return translate("Lobby", "Choose a time")
        case NextPart.SURE:
            return translate("Lobby", "Is this time good?")
        case NextPart.SURE_NOT:
            return translate("Lobby", "Do you want to cancel this visit?")
        case NextPart.BOOKED:
            return translate("Lobby", "Your visit is booked")
        case NextPart.TOLD:
            return translate("Lobby", "Thank you")
        case _ as never:
            assert_never(never)


def primary_words(part: NextPart) -> str:
    """The words of the large button."""
    match part:
        case NextPart.MINE:
            return translate("Lobby", "Book a visit")
        case NextPart.ONE:
            return translate("Lobby", "Yes, I will come")
        case NextPart.KINDS | NextPart.OFFERS:
            return translate("Lobby", "None of these")
        case NextPart.SURE:
            return translate("Lobby", "Yes, book it")
        case NextPart.SURE_NOT:
            return translate("Lobby", "Yes, cancel it")
        case NextPart.BOOKED | NextPart.TOLD:
            return translate("Lobby", "Done")
        case _ as never:
            assert_never(never)


def told_words(kind: str) -> str:
    """What came of what somebody said."""
    match kind:
        case "comes":
            return translate("Lobby", "We have noted that you will come.")
        case "cancelled":
            return translate("Lobby", "This visit is cancelled.")
        case _:
            return translate("Lobby", "We have told the front desk that you cannot come.")
