"""Pages that answer questions are written by somebody who may, under their name, and nobody writes over another."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.articles.article import Article, ArticleRefused, ArticleStatus, ArticleText, ArticleTopic
from kiosk.domain.audit import Action
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.articles import ArticleService, KnownArticle
from kiosk.services.staffing.article_writing import ArticleWriter
from kiosk.services.staffing.files import FileRefused
from kiosk.store.database import Database
from tests.services.staffing.people import COMMAND, Works, actions

BUILT_IN = Article(
    "hours",
    ArticleTopic.FINDING_US,
    ArticleStatus.PUBLISHED,
    {"en": ArticleText("When are you open?", "Ask us.")},
    date(2027, 1, 1),
)
PARKING = Article(
    "parking",
    ArticleTopic.FINDING_US,
    ArticleStatus.PUBLISHED,
    {
        "en": ArticleText("Where can I park?", "Behind the house.", ("car park",)),
        "es": ArticleText("¿Dónde?", "Ahí."),
    },
    date(2027, 6, 1),
)


@pytest.fixture
def works(empty: Database) -> Works:
    return Works(empty)


@pytest.fixture
def writer(works: Works) -> ArticleWriter:
    return ArticleWriter(works.database, works.clock, lambda: {"hours": BUILT_IN}, ["en", "es"])


@pytest.fixture
def reading(works: Works) -> ArticleService:
    return ArticleService(works.database, lambda: {"hours": BUILT_IN})


def known(writer: ArticleWriter, key: str) -> KnownArticle:
    return next(one for one in writer.all(COMMAND) if one.article.key == key)


def test_what_is_written_is_found_under_the_name_of_who_wrote_it(
    works: Works, writer: ArticleWriter, reading: ArticleService
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    first = reading.current()
    assert first is not None
    assert set(first.articles) == {"hours"}
    writer.save(PARKING, ada, seen=None)
    current = reading.current(first.revision)
    assert current is not None
    assert current.articles["parking"] == PARKING
    assert reading.current(current.revision) is None
    assert known(writer, "parking").by == "Ada"
    works.clock.pass_(minutes=1)
    draft = replace(PARKING, status=ArticleStatus.DRAFT)
    writer.save(draft, ada, seen=known(writer, "parking"))
    works.clock.pass_(minutes=1)
    writer.save(replace(PARKING, status=ArticleStatus.RETIRED), ada, seen=known(writer, "parking"))
    assert [what for _, what in actions(works.database)[-3:]] == [
        Action.ARTICLE_PUBLISHED,
        Action.ARTICLE_WRITTEN,
        Action.ARTICLE_RETIRED,
    ]
    gone = reading.current(current.revision)
    assert gone is not None
    assert set(gone.articles) == {"hours"}


def test_one_that_comes_with_the_program_is_written_anew_and_taken_away(
    works: Works, writer: ArticleWriter, reading: ArticleService
) -> None:
    mine = replace(BUILT_IN, texts={"en": ArticleText("When?", "From 8 to 5.")})
    writer.save(mine, COMMAND, seen=known(writer, "hours"))
    current = reading.current()
    assert current is not None
    assert current.articles["hours"] == mine
    works.clock.pass_(minutes=1)
    writer.save(replace(mine, status=ArticleStatus.RETIRED), COMMAND, seen=known(writer, "hours"))
    current = reading.current()
    assert current is not None
    assert current.articles == {}


def test_two_who_write_one_page_are_told(works: Works, writer: ArticleWriter) -> None:
    ada, ivo = works.add("Ada", StaffRole.ADMINISTRATOR), works.add("Ivo", StaffRole.ADMINISTRATOR)
    writer.save(PARKING, ada, seen=None)
    seen = known(writer, "parking")
    works.clock.pass_(minutes=1)
    writer.save(replace(PARKING, topic=ArticleTopic.VISIT), ivo, seen=seen)
    with pytest.raises(ArticleRefused, match="Ivo has changed this page meanwhile"):
        writer.save(replace(PARKING, topic=ArticleTopic.COSTS), ada, seen=seen)
    with pytest.raises(ArticleRefused, match="already"):
        writer.save(PARKING, ada, seen=None)
    assert known(writer, "parking").article.topic is ArticleTopic.VISIT


def test_a_page_as_it_was_is_no_event(works: Works, writer: ArticleWriter) -> None:
    writer.save(PARKING, COMMAND, seen=None)
    before = actions(works.database)
    writer.save(PARKING, COMMAND, seen=known(writer, "parking"))
    assert actions(works.database) == before


def test_all_of_a_folder_or_nothing_of_it(works: Works, writer: ArticleWriter, tmp_path: Path) -> None:
    writer.save(PARKING, COMMAND, seen=None)
    folder = tmp_path / "pages"
    assert writer.write_folder(folder, COMMAND) == 2
    with pytest.raises(FileRefused, match="not empty"):
        writer.write_folder(folder, COMMAND)
    assert writer.take_over(folder, COMMAND).same == 2
    (folder / "parking" / "en.md").write_text("# Where?\n\nIn front.\n")
    (folder / "hours" / "en.md").write_text("# When are you open?\n\n![x](y)\n")
    with pytest.raises(ArticleRefused, match="hours, en: line 1: a picture"):
        writer.take_over(folder, COMMAND)
    assert known(writer, "parking").article == PARKING
    (folder / "hours" / "en.md").write_text("# When are you open?\n\nAsk us.\n")
    works.clock.pass_(minutes=1)
    taken = writer.take_over(folder, COMMAND)
    assert (taken.changed, taken.same) == (1, 1)
    assert known(writer, "parking").article.texts["en"].body == "In front."


@pytest.mark.parametrize("name", ["xx.md", "en.md"])
def test_what_no_page_can_be_is_refused(writer: ArticleWriter, tmp_path: Path, name: str) -> None:
    own = tmp_path / "pages" / "parking"
    own.mkdir(parents=True)
    (own / "article.toml").write_text('topic = "visit"')
    (own / name).write_bytes(b"# T\n\nx" if name == "xx.md" else b"\xff\xfe")
    with pytest.raises(ArticleRefused, match="does not speak 'xx'" if name == "xx.md" else "UTF-8"):
        writer.take_over(tmp_path / "pages", COMMAND)
    with pytest.raises(FileRefused, match="cannot be read"):
        writer.take_over(tmp_path / "none", COMMAND)
