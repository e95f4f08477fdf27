"""Dates and times in words: the clinic's order of day, month and year, the clinic's clock, the patient's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.dates import DateProblem

translate = QCoreApplication.translate

# A day above 12 and a month below 10, so that nobody takes one for the other.
_EXAMPLE = {"mdy": "3 27 1985", "dmy": "27 3 1985", "ymd": "1985 3 27"}


def date_hint(order: str) -> str:
    """An example in the order of the boxes; ``order`` is ``mdy``, ``dmy`` or ``ymd``."""
    return translate("Lobby", "For example, {date}").format(date=_EXAMPLE[order])


def boxes_text(problem: DateProblem, order: str) -> str:
    """What is wrong with the boxes of any date, in words that say what to do."""
    match problem:
        case DateProblem.SHORT_YEAR:
            return translate("Lobby", "Enter the year with four digits, for example 1985.")
        case DateProblem.SWAPPED:
            orders = {
                "mdy": translate("Lobby", "There are only 12 months. Enter the month first, then the day."),
                "dmy": translate("Lobby", "There are only 12 months. Enter the day first, then the month."),
                "ymd": translate(
                    "Lobby", "There are only 12 months. After the year comes the month, then the day."
                ),
            }
            return orders[order]
        case DateProblem.NO_SUCH_MONTH:
            return translate("Lobby", "Enter the month as a number from 1 to 12, or as a word.")
        case _:
            return translate(
                "Lobby", "There is no such date. Check it once more, for example {date}."
            ).format(date=_EXAMPLE[order])


def birth_date_text(problem: DateProblem, order: str) -> str:
    """A birth date's problem in words that say what to do."""
    match problem:
        case DateProblem.MISSING_ALL:
            return translate("Lobby", "Enter your date of birth.")
        case DateProblem.MISSING_DAY:
            return translate("Lobby", "Enter the day you were born.")
        case DateProblem.MISSING_MONTH:
            return translate("Lobby", "Enter the month you were born.")
        case DateProblem.MISSING_YEAR:
            return translate("Lobby", "Enter the year you were born, with four digits.")
        case DateProblem.IN_FUTURE:
            return translate("Lobby", "A date of birth must be in the past.")
        case DateProblem.TOO_LONG_AGO:
            return translate("Lobby", "Check the year you were born.")
        case _:
            return boxes_text(problem, order)
