"""What is said to whoever checks out, on each part of it."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.visit.agreeing import HowItWent

translate = QCoreApplication.translate


class CheckOutPart(StrEnum):
    """What of it is shown."""

    AGREED = "agreed"
    # On the pages of paying, which say themselves what is there.
    PAYING = "paying"
    HOW = "how"
    GONE = "gone"


def heading_words(part: CheckOutPart) -> str:
    """What stands above all."""
    match part:
        case CheckOutPart.AGREED | CheckOutPart.PAYING:
            return translate("Lobby", "Before you go")
        case CheckOutPart.HOW:
            return translate("Lobby", "How was your visit today?")
        case CheckOutPart.GONE:
            return translate("Lobby", "Goodbye")
        case _ as never:
            assert_never(never)


def primary_words(part: CheckOutPart) -> str:
    """The words of the large button."""
    match part:
        case CheckOutPart.AGREED | CheckOutPart.PAYING:
            return translate("Lobby", "I am leaving now")
        case CheckOutPart.HOW:
            return translate("Lobby", "Go on without an answer")
        case CheckOutPart.GONE:
            return translate("Lobby", "Done")
        case _ as never:
            assert_never(never)


def how_words(how: HowItWent) -> str:
    """An answer."""
    match how:
        case HowItWent.VERY_GOOD:
            return translate("Lobby", "Very good")
        case HowItWent.GOOD:
            return translate("Lobby", "Good")
        case HowItWent.SO_SO:
            return translate("Lobby", "Neither good nor bad")
        case HowItWent.BAD:
            return translate("Lobby", "Bad")
        case HowItWent.VERY_BAD:
            return translate("Lobby", "Very bad")
        case _ as never:
            assert_never(never)
