"""Pages that answer questions, as somebody who sets the clinic writes, publishes and takes them away."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.articles.article import MOST_ARTICLES, Article, ArticleRefused, ArticleStatus, check
from kiosk.domain.articles.files import ABOUT, SUFFIX, read_article, write_article
from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.permissions import Permission
from kiosk.services.record import audit
from kiosk.services.record.articles import KnownArticle, read_all
from kiosk.services.staffing import files, sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_ARTICLE, _TEXT = tables.article.c, tables.article_text.c
_DONE = {
    ArticleStatus.DRAFT: Action.ARTICLE_WRITTEN,
    ArticleStatus.PUBLISHED: Action.ARTICLE_PUBLISHED,
    ArticleStatus.RETIRED: Action.ARTICLE_RETIRED,
}
# More is no page.
MOST_BYTES = 100_000


@dataclass(frozen=True)
class TakenOver:
    """What came of a folder of articles: how many are other ones now, and how many were so already."""

    changed: int
    same: int


class ArticleWriter:
    """Writes them.

    Each call raises NotAllowed, SignedOut or AskAgain as `sessions.must` does, and changes nothing then.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        built_in: Callable[[], Mapping[str, Article]],
        languages: Iterable[str],
    ) -> None:
        """``languages`` are those that the lobby speaks."""
        self._database = database
        self._clock = clock
        self._built_in = built_in
        self._languages = frozenset(languages)

    def all(self, who: Actor) -> tuple[KnownArticle, ...]:
        """Every one there is, by key, with those that come with the program and nobody has written anew."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.SET_CLINIC, self._clock(), asks=False)
            return read_all(connection, self._built_in())

    def save(self, article: Article, who: Actor, *, seen: KnownArticle | None) -> None:
        """Keep an article in the place of what ``seen`` shows of it; None for a new one.

        Raises:
            ArticleRefused: it cannot be so, or somebody else has written it meanwhile; nothing is changed.
        """
        self._check(article)
        with self._database.under(who).write(alone=True) as connection:
            known = sessions.must(connection, who, Permission.SET_CLINIC, self._clock())
            there = {one.article.key: one for one in read_all(connection, self._built_in())}
            now = there.get(article.key)
            if seen is None and now is not None:
                raise ArticleRefused(
                    f"there is a page '{article.key}' already; give this one a name of its own"
                )
            if now is not None and now != seen:
                raise ArticleRefused(f"{now.by} has changed this page meanwhile; open it again")
            if now is None and len(there) >= MOST_ARTICLES:
                raise ArticleRefused(f"there are {MOST_ARTICLES} pages; take one away first")
            if now is None or now.article != article:
                self._write(connection, article, known)

    def take_over(self, folder: Path, who: Actor) -> TakenOver:
        """Keep all articles of ``folder`` in the place of what there is, or none of them. Raises as `read_folder`."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.SET_CLINIC, self._clock())
        articles = read_folder(folder, self._languages)
        changed = same = 0
        with self._database.under(who).write(alone=True) as connection:
            known = sessions.must(connection, who, Permission.SET_CLINIC, self._clock())
            there = {one.article.key: one.article for one in read_all(connection, self._built_in())}
            for article in articles:
                if there.get(article.key) == article:
                    same += 1
                    continue
                there[article.key] = article
                if len(there) > MOST_ARTICLES:
                    raise ArticleRefused(f"there can be {MOST_ARTICLES} pages and no more")
                self._write(connection, article, known)
                changed += 1
        return TakenOver(changed, same)

    def write_folder(self, folder: Path, who: Actor) -> int:
        """Write every article into ``folder``, which is made and must be empty; how many. Raises FileRefused."""
        known = self.all(who)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if any(folder.iterdir()):
                raise files.FileRefused(f"{folder} is not empty; name a new folder")
            for one in known:
                own = folder / one.article.key
                own.mkdir()
                for name, written in write_article(one.article).items():
                    files.write_new(own / name, written)
        except OSError as error:
            raise files.FileRefused(
                f"{folder} cannot be written: {error.strerror or type(error).__name__}"
            ) from error
        return len(known)

    # How it is done

    def _check(self, article: Article) -> Article:
        return _spoken(article, self._languages)

    def _write(self, connection: Connection, article: Article, who: Actor) -> None:
        now = self._clock()
        values = {
            "topic": article.topic,
            "status": article.status,
            "review_on": article.review_on,
            "changed_at": now,
            "changed_by": who.name[:100],
        }
        known = connection.execute(select(_ARTICLE.key).where(_ARTICLE.key == article.key)).first()
        if known is None:
            connection.execute(insert(tables.article).values(key=article.key, **values))
        else:
            connection.execute(update(tables.article).where(_ARTICLE.key == article.key).values(values))
        connection.execute(delete(tables.article_text).where(_TEXT.key == article.key))
        texts = [
            {
                "key": article.key,
                "language": language,
                "title": text.title,
                "body": text.body,
                "asked": list(text.asked),
            }
            for language, text in article.texts.items()
        ]
        if texts:
            connection.execute(insert(tables.article_text), texts)
        announce(connection, Topic.ARTICLES)
        event = audit.Event(who.name, _DONE[article.status], "", record_id=article.key)
        audit.append(connection, now, [event])


def read_folder(folder: Path, languages: Collection[str]) -> tuple[Article, ...]:
    """The articles of a folder, a folder each, as `ArticleWriter.write_folder` writes them.

    Raises:
        FileRefused: one cannot be read.
        ArticleRefused: one of them cannot be so; the message has its name.
    """
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError as error:
        raise files.FileRefused(
            f"{folder} cannot be read: {error.strerror or type(error).__name__}"
        ) from error
    found = tuple(_spoken(read_article(path.name, _files_of(path)), languages) for path in inside)
    if not found:
        raise ArticleRefused(f"{folder} has no folder with an {ABOUT} in it")
    return found


def _spoken(article: Article, languages: Collection[str]) -> Article:
    """The article, which can be kept, in languages that the lobby speaks. Raises ArticleRefused."""
    for language in article.texts:
        if language not in languages:
            known = ", ".join(sorted(languages))
            raise ArticleRefused(f"{article.key}: the lobby does not speak '{language}'; it speaks {known}")
    return check(article)


def _files_of(folder: Path) -> dict[str, str]:
    """The files of one article, by name."""
    found: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        if path.name != ABOUT and path.suffix != SUFFIX:
            continue
        raw = files.read(path, MOST_BYTES)
        if len(raw) > MOST_BYTES:
            raise ArticleRefused(f"{folder.name}/{path.name} is too long for a page")
        try:
            found[path.name] = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ArticleRefused(f"{folder.name}/{path.name} is not written as UTF-8; save it so") from error
    return found
