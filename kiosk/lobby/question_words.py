"""What is said to whoever has a question, of each part of asking it."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.articles.article import ArticleTopic

translate = QCoreApplication.translate


class QuestionPart(StrEnum):
    """What of it is shown."""

    TOPICS = "topics"
    LIST = "list"
    PAGE = "page"
    PLACES = "places"
    WAY = "way"
    NOTHING = "nothing"
    LEAVE = "leave"
    LEFT = "left"


def topic_words(topic: ArticleTopic) -> str:
    """What a page is about."""
    match topic:
        case ArticleTopic.VISIT:
            return translate("Lobby", "My visit today")
        case ArticleTopic.FINDING_US:
            return translate("Lobby", "Hours, and finding the way")
        case ArticleTopic.SERVICES:
            return translate("Lobby", "What we offer")
        case ArticleTopic.PREPARING:
            return translate("Lobby", "Getting ready for a test")
        case ArticleTopic.COSTS:
            return translate("Lobby", "Costs and insurance")
        case ArticleTopic.PRIVACY:
            return translate("Lobby", "Privacy and my records")
        case ArticleTopic.ACCESS:
            return translate("Lobby", "Language, hearing, sight, moving")
        case ArticleTopic.CONCERNS:
            return translate("Lobby", "Something is not right")
        case _ as never:
            assert_never(never)


def heading_words(part: QuestionPart) -> str:
    """What stands above; empty where it is what somebody has chosen."""
    match part:
        case QuestionPart.TOPICS:
            return translate("Lobby", "What would you like to know?")
        case QuestionPart.LIST:
            return translate("Lobby", "This may answer it")
        case QuestionPart.PLACES:
            return translate("Lobby", "Where would you like to go?")
        case QuestionPart.NOTHING:
            return translate("Lobby", "None of our pages answers that")
        case QuestionPart.LEAVE:
            return translate("Lobby", "Leave your question for us")
        case QuestionPart.LEFT:
            return translate("Lobby", "We have kept your question")
        case QuestionPart.PAGE | QuestionPart.WAY:
            return ""
        case _ as never:
            assert_never(never)


def text_words(part: QuestionPart) -> str:
    """What stands below the heading; empty for nothing."""
    match part:
        case QuestionPart.TOPICS:
            return translate("Lobby", "Type it in your own words, or choose what it is about.")
        case QuestionPart.NOTHING:
            return translate(
                "Lobby", "You can ask in other words, leave the question for us, or have somebody come."
            )
        case QuestionPart.LEAVE:
            return translate("Lobby", "Somebody at the front desk reads it and answers you.")
        case QuestionPart.LEFT:
            return translate(
                "Lobby", "The front desk will read it. If you need to know it now, press Ask staff."
            )
        case QuestionPart.LIST | QuestionPart.PAGE | QuestionPart.PLACES | QuestionPart.WAY:
            return ""
        case _ as never:
            assert_never(never)


def primary_words(part: QuestionPart) -> str:
    """The first way on."""
    match part:
        case QuestionPart.TOPICS:
            return translate("Lobby", "Find an answer")
        case QuestionPart.LIST:
            return translate("Lobby", "Ask in other words")
        case QuestionPart.PAGE | QuestionPart.WAY:
            return translate("Lobby", "That is all")
        case QuestionPart.PLACES:
            return translate("Lobby", "Ask staff to come")
        case QuestionPart.NOTHING:
            return translate("Lobby", "Leave my question")
        case QuestionPart.LEAVE:
            return translate("Lobby", "Leave my question")
        case QuestionPart.LEFT:
            return translate("Lobby", "Done")
        case _ as never:
            assert_never(never)


def secondary_words(part: QuestionPart) -> str:
    """The second way on; empty where there is none."""
    match part:
        case QuestionPart.LIST | QuestionPart.PAGE:
            return translate("Lobby", "That is not it")
        case QuestionPart.NOTHING:
            return translate("Lobby", "Ask staff to come")
        case (
            QuestionPart.TOPICS
            | QuestionPart.LEAVE
            | QuestionPart.LEFT
            | QuestionPart.PLACES
            | QuestionPart.WAY
        ):
            return ""
        case _ as never:
            assert_never(never)
