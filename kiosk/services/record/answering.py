"""Answers for whoever asks at a kiosk: the clinic's pages as the record has them, or as they were kept without one."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from kiosk.domain.articles.article import Article, ArticleRefused, read
from kiosk.domain.articles.blocks import BlockKind
from kiosk.domain.computers import KioskPlace
from kiosk.domain.failures import EnvironmentFailure
from kiosk.services.record.articles import ArticleService
from kiosk.store.kept import KeptClinic
from kiosk.store.lookup import ArticleIndex, Indexed


class Answering:
    """The pages that patients find, and which of them answer a question. Any thread may call."""

    def __init__(
        self, service: ArticleService, kept: KeptClinic | None = None, standing: KioskPlace | None = None
    ) -> None:
        """``kept`` is what a kiosk keeps for a time without the record, ``standing`` where it stands."""
        self._service = service
        self._standing = standing or KioskPlace()
        self._kept = kept
        self._lock = threading.Lock()
        # What is known already, and of which revision.
        self._revision = ""
        self._articles: Mapping[str, Article] = {}
        self._indexes: dict[str, ArticleIndex] = {}

    def pages(self, language: str) -> tuple[Article, ...]:
        """Those that there are in ``language``, by key, as they are now or were kept."""
        with self._lock:
            self._renew()
            return tuple(article for article in self._articles.values() if language in article.texts)

    def find(self, question: str, language: str, limit: int = 8) -> tuple[str, ...]:
        """The keys of the pages in ``language`` that answer ``question``, the best first."""
        with self._lock:
            self._renew()
            index = self._indexes.get(language)
            if index is None:
                index = self._indexes[language] = ArticleIndex(
                    indexed(article, language)
                    for article in self._articles.values()
                    if language in article.texts
                )
            return index.find(question, limit)

    @property
    def here(self) -> str:
        """Where the kiosk stands, by the key or the name of the place; empty for nowhere."""
        return self._standing.current

    def _renew(self) -> None:
        try:
            found = self._service.current(self._revision)
        except EnvironmentFailure:
            # What is kept comes from the record: without it there is nothing newer to be had.
            if self._articles:
                return
            kept = self._kept.articles() if self._kept is not None else None
            articles = self._service.of(kept) if kept is not None else self._service.built_in()
            self._take("", articles)
            return
        if found is not None:
            self._take(found.revision, found.articles)

    def _take(self, revision: str, articles: Mapping[str, Article]) -> None:
        self._revision, self._articles = revision, articles
        for index in self._indexes.values():
            index.close()
        self._indexes.clear()


def indexed(article: Article, language: str) -> Indexed:
    """What the index knows of an article that there is in ``language``."""
    text = article.texts[language]
    try:
        blocks = read(text)
    except ArticleRefused:
        # Another version of the program has taken it.
        blocks = ()
    return Indexed(
        article.key,
        text.title,
        text.asked,
        [block.text for block in blocks if block.kind is BlockKind.HEADING],
        [block.text for block in blocks if block.kind is not BlockKind.HEADING],
    )
