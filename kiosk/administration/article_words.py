"""What is said of pages that answer questions in the administration window."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.articles.article import ArticleStatus, ArticleTopic

translate = QCoreApplication.translate


def topic_words(topic: ArticleTopic) -> str:
    """What a page is about."""
    match topic:
        case ArticleTopic.VISIT:
            return translate("Administration", "The visit")
        case ArticleTopic.FINDING_US:
            return translate("Administration", "Hours and the way")
        case ArticleTopic.SERVICES:
            return translate("Administration", "What is offered")
        case ArticleTopic.PREPARING:
            return translate("Administration", "Getting ready")
        case ArticleTopic.COSTS:
            return translate("Administration", "Costs and insurance")
        case ArticleTopic.PRIVACY:
            return translate("Administration", "Privacy and records")
        case ArticleTopic.ACCESS:
            return translate("Administration", "Language and access")
        case ArticleTopic.CONCERNS:
            return translate("Administration", "Concerns")
        case _ as never:
            assert_never(never)


def status_words(status: ArticleStatus) -> str:
    """Whether patients find a page."""
    match status:
        case ArticleStatus.DRAFT:
            return translate("Administration", "Draft: patients do not find it")
        case ArticleStatus.PUBLISHED:
            return translate("Administration", "Published")
        case ArticleStatus.RETIRED:
            return translate("Administration", "Taken away")
        case _ as never:
            assert_never(never)
