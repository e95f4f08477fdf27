"""What is said in the staff window of what patients are told."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.notices import LONGEST_BLANK, LONGEST_NOTICE, Notice, NoticeProblem
from kiosk.domain.visit.agreeing import MOST_POINTS, AgreedProblem
from kiosk.qt.staff_language import staff_language

translate = QCoreApplication.translate


def notice_refused_words(problem: NoticeProblem) -> str:
    """Why nobody is told, and what to do."""
    match problem:
        case NoticeProblem.NOT_SAID:
            return translate("Staff", "Write what they have to know, or choose the clinic's words.")
        case NoticeProblem.TOO_LONG:
            return translate("Staff", "That is too long: say it in {count} letters.").format(
                count=LONGEST_NOTICE
            )
        case NoticeProblem.BLANK:
            text = translate(
                "Staff",
                "Fill in each blank, in {count} letters or fewer. On the board only numbers and times can stand there.",
            )
            return text.format(count=LONGEST_BLANK)
        case NoticeProblem.NO_TEMPLATE:
            return translate("Staff", "The clinic has changed these words. Close this, and choose others.")
        case NoticeProblem.GONE:
            return translate("Staff", "They do not wait here any more. Nobody was told anything.")
        case _ as never:
            assert_never(never)


def agreed_refused_words(problem: AgreedProblem) -> str:
    """Why nothing was agreed, and what to do."""
    match problem:
        case AgreedProblem.TOO_MANY:
            text = translate("Staff", "At most {count} things can be agreed: take one away first.")
            return text.format(count=MOST_POINTS)
        case AgreedProblem.NO_VISIT:
            return translate("Staff", "This visit is not there any more. Close this, and choose another one.")
        case _ as never:
            assert_never(never)


def staff_words(notice: Notice) -> str:
    """What they are told, in the language of this window where it is said in it."""
    return notice.text(staff_language().code)


def where_words(notice: Notice) -> str:
    """Where it is shown."""
    if notice.on_board:
        return translate("Staff", "at kiosks, on paper and on the board")
    return translate("Staff", "at kiosks and on paper")
