"""Who asks at a kiosk finds the clinic's pages as they are, and as they were kept while there is no record."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.articles.article import Article, ArticleStatus, ArticleText, ArticleTopic
from kiosk.domain.failures import StoreUnavailable
from kiosk.services.record.answering import Answering
from kiosk.services.record.articles import ArticleService, CurrentArticles
from kiosk.services.staffing.article_writing import ArticleWriter
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic
from tests.services.staffing.people import COMMAND, Clock

HOURS = Article(
    "hours",
    ArticleTopic.FINDING_US,
    ArticleStatus.PUBLISHED,
    {"en": ArticleText("When are you open?", "From 8 to 5."), "es": ArticleText("¿Horario?", "De 8 a 17.")},
    date(2027, 1, 1),
)
PARKING = replace(HOURS, key="parking", texts={"en": ArticleText("Where can I park?", "Behind.")})
BUILT_IN = {"hours": HOURS}


class Away(ArticleService):
    """A record that does not answer."""

    def current(self, known: str = "") -> CurrentArticles | None:
        raise StoreUnavailable("away")


@pytest.fixture
def kept(tmp_path: Path) -> KeptClinic:
    return KeptClinic(tmp_path / "kept.bin")


def built_in() -> Mapping[str, Article]:
    return BUILT_IN


def keys(answering: Answering, language: str = "en") -> list[str]:
    return [article.key for article in answering.pages(language)]


def test_what_is_written_is_found_at_once_in_its_language_alone(empty: Database, kept: KeptClinic) -> None:
    answering = Answering(ArticleService(empty, built_in), kept)
    assert keys(answering) == keys(answering, "es") == ["hours"]
    assert answering.find("open", "en") == ("hours",)
    assert answering.find("park", "en") == ()
    ArticleWriter(empty, Clock(), built_in, ["en", "es"]).save(PARKING, COMMAND, seen=None)
    assert keys(answering) == ["hours", "parking"]
    assert keys(answering, "es") == ["hours"]
    assert answering.find("park", "en") == ("parking",)


def test_a_language_in_which_something_is_left_to_fill_in_is_not_found(
    empty: Database, kept: KeptClinic
) -> None:
    half = {"en": ArticleText("Where can I park?", "Behind."), "es": ArticleText("¿Dónde aparco?", "[dónde]")}
    ArticleWriter(empty, Clock(), built_in, ["en", "es"]).save(
        replace(PARKING, texts=half), COMMAND, seen=None
    )
    service = ArticleService(empty, built_in)
    kept.keep(articles=service.published_files())
    for answering in (Answering(service, kept), Answering(Away(empty, built_in), kept)):
        assert keys(answering) == ["hours", "parking"]
        assert keys(answering, "es") == ["hours"]
        assert answering.find("aparco", "es") == ()


def test_without_the_record_what_was_kept_is_found(empty: Database, kept: KeptClinic) -> None:
    writer = ArticleWriter(empty, Clock(), built_in, ["en", "es"])
    writer.save(PARKING, COMMAND, seen=None)
    hours = next(one for one in writer.all(COMMAND) if one.article.key == "hours")
    writer.save(replace(HOURS, status=ArticleStatus.RETIRED), COMMAND, seen=hours)
    service = ArticleService(empty, built_in)
    kept.keep(articles=service.published_files())
    away = Answering(Away(empty, built_in), kept)
    assert keys(away) == ["parking"]
    assert away.find("park", "en") == ("parking",)


def test_a_kiosk_that_has_kept_none_has_those_of_the_program(empty: Database, kept: KeptClinic) -> None:
    assert keys(Answering(Away(empty, built_in), kept)) == ["hours"]


@pytest.mark.parametrize(
    "odd", [{"key": "x"}, {"files": {}}, {"key": "x", "files": {"article.toml": "topic = 5"}}]
)
def test_what_another_version_has_kept_is_left_out(
    empty: Database, kept: KeptClinic, odd: dict[str, Any]
) -> None:
    kept.keep(articles=[odd])
    assert keys(Answering(Away(empty, built_in), kept)) == ["hours"]


def test_what_was_known_stays_known_when_the_record_goes(
    empty: Database, kept: KeptClinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = ArticleService(empty, built_in)
    ArticleWriter(empty, Clock(), built_in, ["en"]).save(PARKING, COMMAND, seen=None)
    answering = Answering(service, kept)
    assert keys(answering) == ["hours", "parking"]
    monkeypatch.setattr(service, "current", Away(empty, built_in).current)
    assert keys(answering) == ["hours", "parking"]
