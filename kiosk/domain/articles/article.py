"""An article: one of the clinic's own pages that answer a question, with its text in each language.

Nothing is made up for a reader: what an article does not say, nobody says but a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from kiosk.domain.articles.blocks import TURNING, Block, MarkdownRefused, blanks, blocks_of
from kiosk.domain.failures import Refusal
from kiosk.domain.names import printable

LONGEST_TITLE = 90
LONGEST_ASKED = 120
MOST_ASKED = 20
LONGEST_BODY = 6000
MOST_ARTICLES = 500
# As an event of the audit has room for.
LONGEST_KEY = 36
# In which the program comes, and is told what it lacks where none says it.
_FIRST = "en"
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class ArticleTopic(StrEnum):
    """What an article is about; readers and staff have a word for each."""

    VISIT = "visit"
    FINDING_US = "finding_us"
    SERVICES = "services"
    PREPARING = "preparing"
    COSTS = "costs"
    PRIVACY = "privacy"
    ACCESS = "access"
    CONCERNS = "concerns"


class ArticleStatus(StrEnum):
    """Whether patients find it."""

    # Somebody is still writing it, or has blanks to fill in.
    DRAFT = "draft"
    PUBLISHED = "published"
    RETIRED = "retired"


class ArticleRefused(Refusal):
    """An article that cannot be kept or shown; the message says what to do."""


@dataclass(frozen=True)
class ArticleText:
    """An article in one language. ``asked`` are other words in which people ask for it; only the search knows them."""

    title: str
    body: str
    asked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Article:
    """An article. ``review_on`` is the day on which somebody has to look whether it still holds."""

    key: str
    topic: ArticleTopic
    status: ArticleStatus
    texts: Mapping[str, ArticleText] = field(default_factory=dict)
    review_on: date | None = None

    def is_overdue(self, today: date) -> bool:
        """Whether patients may be reading what nobody has looked at for too long."""
        return (
            self.status is ArticleStatus.PUBLISHED and self.review_on is not None and self.review_on < today
        )

    def lacks(self, languages: Iterable[str]) -> tuple[str, ...]:
        """Those of ``languages`` in which nobody can read it, or has filled in what only the clinic knows."""
        found = self.for_patients().texts
        return tuple(code for code in languages if code not in found)

    def for_patients(self) -> Article:
        """It in those languages alone in which nothing is left to fill in."""
        whole = {code: text for code, text in self.texts.items() if not left_open(text)}
        return self if len(whole) == len(self.texts) else replace(self, texts=whole)


def check(article: Article) -> Article:
    """The article, which can be kept; one that is published can be read as well, in a language at least.

    Where something is left to fill in, nobody reads that language: it waits for who knows it, and not all for the last.

    Raises:
        ArticleRefused: it cannot.
    """
    key = article.key
    if len(key) > LONGEST_KEY or not _KEY.fullmatch(key):
        raise ArticleRefused(
            f"'{key[:LONGEST_KEY]}' cannot name a page: use small letters, digits and hyphens, at most {LONGEST_KEY}"
        )
    for language, text in article.texts.items():
        try:
            _check_text(text, published=article.status is ArticleStatus.PUBLISHED)
        except ArticleRefused as refused:
            raise ArticleRefused(f"in {key}, {language}: {refused}") from None
    if not article.texts:
        raise ArticleRefused(f"{key}: write it in a language first")
    if article.status is ArticleStatus.PUBLISHED and not article.for_patients().texts:
        language = _FIRST if _FIRST in article.texts else next(iter(article.texts))
        empty = left_open(article.texts[language])
        raise ArticleRefused(f"in {key}, {language}: fill in first: {', '.join(empty[:5])}")
    if article.status is ArticleStatus.PUBLISHED and article.review_on is None:
        raise ArticleRefused(f"{key}: say on which day somebody looks at it again")
    return article


def _check_text(text: ArticleText, *, published: bool) -> None:
    _check_line(text.title, LONGEST_TITLE, "the title")
    if not text.title.strip():
        raise ArticleRefused("give it a title")
    if len(text.asked) > MOST_ASKED:
        raise ArticleRefused(f"name at most {MOST_ASKED} other ways to ask for it")
    for asked in text.asked:
        _check_line(asked, LONGEST_ASKED, "a way to ask for it")
    if len(text.body) > LONGEST_BODY:
        raise ArticleRefused(
            f"the text is too long: use {LONGEST_BODY} letters or fewer, or make it two pages"
        )
    blocks = read(text)
    if published and not blocks:
        raise ArticleRefused("write what the page says")


def left_open(text: ArticleText) -> tuple[str, ...]:
    """What somebody has still to fill in, brackets and all; nothing where it cannot be read."""
    if "[" not in text.title and "[" not in text.body:
        return ()
    try:
        return blanks((Block.of_title(text.title), *read(text)))
    except ArticleRefused:
        return ()


def _check_line(text: str, limit: int, what: str) -> None:
    match "control" if TURNING & set(text) else printable(text, limit):
        case "too_long":
            raise ArticleRefused(f"{what} is too long: use {limit} letters or fewer")
        case "control":
            raise ArticleRefused(f"{what} has a sign that cannot be kept; type it again")


def read(text: ArticleText) -> tuple[Block, ...]:
    """What a page shows below its title. Raises ArticleRefused where something on it cannot be shown."""
    try:
        return blocks_of(text.body)
    except MarkdownRefused as refused:
        raise ArticleRefused(str(refused)) from None
