"""The clinic's pages that answer questions: those that come with the program, and in their place those it wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, String, cast, func, select

from kiosk import log
from kiosk.domain.articles.article import Article, ArticleRefused, ArticleStatus, ArticleText, ArticleTopic
from kiosk.domain.articles.files import read_article, write_article
from kiosk.services.record import rows
from kiosk.store import tables
from kiosk.store.database import Database

_ARTICLE, _TEXT = tables.article.c, tables.article_text.c


@dataclass(frozen=True)
class KnownArticle:
    """An article and who wrote it when (aware); ``since`` is None where it comes with the program."""

    article: Article
    since: datetime | None = None
    by: str = ""


@dataclass(frozen=True)
class CurrentArticles:
    """Those that patients find, by key; ``revision`` changes when they do."""

    revision: str
    articles: Mapping[str, Article]


class ArticleService:
    """Reads them. Nobody has to be signed in: they say nothing of anybody."""

    def __init__(self, database: Database, built_in: Callable[[], Mapping[str, Article]]) -> None:
        """``built_in`` reads those that come with the program, by key."""
        self._database = database
        self._built_in = built_in

    def all(self) -> tuple[KnownArticle, ...]:
        """Every one, drafts and those taken away too, by key."""
        with self._database.read() as connection:
            return read_all(connection, self._built_in())

    def current(self, known: str = "") -> CurrentArticles | None:
        """What patients find from now on; None where the revision is still ``known``."""
        revision = self.revision()
        if revision == known:
            return None
        return CurrentArticles(revision, _published(one.article for one in self.all()))

    def published_files(self) -> list[dict[str, Any]]:
        """What patients find of what the clinic wrote, and what it took away, as a kiosk keeps it: a key and files."""
        return [
            {"key": one.article.key, "files": write_article(one.article)}
            for one in self.all()
            if one.since is not None
        ]

    def of(self, kept: Iterable[Mapping[str, Any]]) -> dict[str, Article]:
        """What patients find where ``kept`` is what the clinic had written, as `published_files` gave it."""
        articles = dict(self._built_in())
        for one in kept:
            try:
                articles[str(one["key"])] = read_article(str(one["key"]), one["files"])
            except (ArticleRefused, LookupError, TypeError, AttributeError):
                # Another version of the program has kept it.
                log.get(__name__).warning("article_not_read")
        return _published(articles.values())

    def built_in(self) -> dict[str, Article]:
        """What patients find of those that come with the program."""
        return _published(self._built_in().values())

    def revision(self) -> str:
        """A mark that is another one after anything was written."""
        # As text: a time that no program can read is a mark as well.
        query = select(func.count(), func.max(cast(_ARTICLE.changed_at, String)))
        with self._database.read_once() as connection:
            count, last = connection.execute(query).one()
            return f"{count} {last}"


def read_all(connection: Connection, built_in: Mapping[str, Article]) -> tuple[KnownArticle, ...]:
    """As `ArticleService.all`; one that cannot be read is left out, and what comes with the program stands for it."""
    texts: dict[str, dict[str, ArticleText]] = {}
    for key, language, text in rows.read(
        connection, select(tables.article_text), [_TEXT.key, _TEXT.language], _text
    ).made:
        texts.setdefault(key, {})[language] = text
    found = rows.read(connection, select(tables.article), [_ARTICLE.key], lambda row: _known(row, texts)).made
    known = {key: KnownArticle(article) for key, article in built_in.items()}
    known |= {one.article.key: one for one in found}
    return tuple(known[key] for key in sorted(known))


def _published(articles: Iterable[Article]) -> dict[str, Article]:
    return {one.key: one.for_patients() for one in articles if one.status is ArticleStatus.PUBLISHED}


def _known(row: RowMapping, texts: Mapping[str, Mapping[str, ArticleText]]) -> KnownArticle:
    article = Article(
        row["key"],
        ArticleTopic(row["topic"]),
        ArticleStatus(row["status"]),
        texts.get(row["key"], {}),
        row["review_on"],
    )
    return KnownArticle(article, row["changed_at"], row["changed_by"])


def _text(row: RowMapping) -> tuple[str, str, ArticleText]:
    asked: Any = row["asked"]
    if not isinstance(asked, list) or not all(isinstance(one, str) for one in asked):
        raise TypeError("other words to ask for an article are a list of texts")
    return row["key"], row["language"], ArticleText(row["title"], row["body"], tuple(asked))
