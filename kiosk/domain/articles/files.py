"""Articles as files that anybody edits: a folder an article, in it `article.toml` and a Markdown file a language.

    parking/article.toml    topic = "finding_us"
                            status = "published"
                            review_on = 2027-06-01
    parking/en.md           # Where can I park?
                            > car park
                            > disabled parking

                            The car park is behind the house ...

The first line is the title; lines after it that begin with ``>`` are other words in which people ask for it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.articles.article import Article, ArticleRefused, ArticleStatus, ArticleText, ArticleTopic
from kiosk.domain.toml_text import text_of

K = TypeVar("K", bound=StrEnum)
ABOUT = "article.toml"
SUFFIX = ".md"
_FIELDS = frozenset({"topic", "status", "review_on"})


def read_article(key: str, files: Mapping[str, str]) -> Article:
    """The article whose ``files`` these are, by name.

    Raises:
        ArticleRefused: one of them cannot be read; the message has its name.
    """
    about = _about(key, files.get(ABOUT))
    texts: dict[str, ArticleText] = {}
    for name, written in sorted(files.items()):
        if name.endswith(SUFFIX):
            try:
                texts[name.removesuffix(SUFFIX)] = read_text(written)
            except ArticleRefused as refused:
                raise ArticleRefused(f"in {key}/{name}: {refused}") from None
    day = about.get("review_on")
    if day is not None and (not isinstance(day, date) or isinstance(day, datetime)):
        raise ArticleRefused(f"{key}/{ABOUT}: 'review_on' is a day, such as 2027-06-01")
    return Article(
        key,
        _one_of(key, "topic", ArticleTopic, about.get("topic")),
        _one_of(key, "status", ArticleStatus, about.get("status", ArticleStatus.DRAFT)),
        texts,
        day,
    )


def write_article(article: Article) -> dict[str, str]:
    """The files of an article by name, as `read_article` takes them."""
    lines = [f"topic = {text_of(article.topic)}", f"status = {text_of(article.status)}"]
    if article.review_on is not None:
        lines.append(f"review_on = {article.review_on.isoformat()}")
    files = {ABOUT: "\n".join(lines) + "\n"}
    for language, text in sorted(article.texts.items()):
        files[language + SUFFIX] = write_text(text)
    return files


def read_text(written: str) -> ArticleText:
    """A text as its file has it. Raises ArticleRefused."""
    lines = written.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    if not lines or not lines[0].startswith("# "):
        raise ArticleRefused("the first line is the title; begin it with '# '")
    title = lines.pop(0)[2:].strip()
    asked: list[str] = []
    while lines and (lines[0].startswith(">") or not lines[0].strip()):
        if said := lines.pop(0).removeprefix(">").strip():
            asked.append(said)
    return ArticleText(title, "\n".join(lines).strip(), tuple(asked))


def write_text(text: ArticleText) -> str:
    """A text as its file has it."""
    head = [f"# {text.title}", *(f"> {asked}" for asked in text.asked)]
    return "\n".join([*head, "", text.body]).rstrip() + "\n"


def _about(key: str, written: str | None) -> dict[str, object]:
    if written is None:
        raise ArticleRefused(f"{key}: there is no {ABOUT}, which says what the page is about")
    try:
        found = tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        raise ArticleRefused(f"{key}/{ABOUT}: {error}") from None
    if unknown := sorted(set(found) - _FIELDS):
        raise ArticleRefused(
            f"{key}/{ABOUT}: '{unknown[0]}' is not known; there are {', '.join(sorted(_FIELDS))}"
        )
    return found


def _one_of(key: str, field: str, kinds: type[K], said: object) -> K:
    try:
        return kinds(str(said))
    except ValueError:
        known = ", ".join(kinds)
        raise ArticleRefused(f"{key}/{ABOUT}: '{field}' is one of {known}") from None
