"""What can be kept as a page that answers questions, and what can be published."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.app.content import load_articles
from kiosk.domain.articles.article import (
    LONGEST_BODY,
    LONGEST_TITLE,
    Article,
    ArticleRefused,
    ArticleStatus,
    ArticleText,
    ArticleTopic,
    check,
    read,
)
from kiosk.domain.articles.blocks import blanks
from kiosk.qt.languages import SHIPPED

DAY = date(2027, 6, 1)
PARKING = Article(
    "parking",
    ArticleTopic.FINDING_US,
    ArticleStatus.PUBLISHED,
    {"en": ArticleText("Where can I park?", "Behind the house.\n\n- It is free.", ("car park",))},
    DAY,
)


def with_text(text: ArticleText, status: ArticleStatus = ArticleStatus.PUBLISHED) -> Article:
    return replace(PARKING, texts={"en": text}, status=status)


def test_a_page_that_says_what_it_should_is_kept_as_it_is() -> None:
    assert check(PARKING) is PARKING


@pytest.mark.parametrize("key", ["", "Parking", "park ing", "-a", "a--b", "a" * 37, "../etc", "é"])
def test_a_name_that_could_be_anything_else_is_refused(key: str) -> None:
    with pytest.raises(ArticleRefused, match="small letters"):
        check(replace(PARKING, key=key))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (ArticleText("", "Words"), "title"),
        (ArticleText("t" * (LONGEST_TITLE + 1), "Words"), "title is too long"),
        (ArticleText("Where?", "w" * (LONGEST_BODY + 1)), "too long"),
        (ArticleText("Where?", "", ()), "write what the page says"),
        (ArticleText("Where?", "Words", ("a",) * 21), "at most 20"),
        (ArticleText("Where?", "![a plan](plan.png)"), "line 1: a picture"),
        (ArticleText("Where?", "Words\x00"), "line 1 has a sign"),
        (ArticleText("Where?", "Open [hours]"), r"\[hours\]"),
        (ArticleText("Where [is it]?", "Words"), r"\[is it\]"),
        (ArticleText("Where\u202e?", "Words"), "the title has a sign"),
        (ArticleText("Where?", "Words", ("a\u2067b",)), "a way to ask for it has a sign"),
    ],
)
def test_what_patients_could_not_read_is_refused_with_where_it_is(text: ArticleText, says: str) -> None:
    with pytest.raises(ArticleRefused, match=says) as refused:
        check(with_text(text))
    assert str(refused.value).startswith("in parking, en: ")


def test_a_draft_may_have_blanks_and_a_published_page_needs_a_day_and_a_text() -> None:
    check(with_text(ArticleText("Where?", "Open [hours]"), ArticleStatus.DRAFT))
    for changed in (replace(PARKING, review_on=None), replace(PARKING, texts={})):
        with pytest.raises(ArticleRefused):
            check(changed)


def test_a_language_with_blanks_waits_and_the_others_are_found() -> None:
    texts = {
        "ar": ArticleText("أين؟", "[أين]"),
        "en": ArticleText("Where?", "Behind the house; [see](https://example.org)."),
        "es": ArticleText("¿Dónde [está]?", "Detrás de la casa."),
    }
    page = check(replace(PARKING, texts=texts))
    assert page.for_patients() == replace(page, texts={"en": texts["en"]})
    assert page.lacks(["ar", "en", "es", "de"]) == ("ar", "es", "de")
    assert PARKING.for_patients() is PARKING
    with pytest.raises(ArticleRefused, match=r"^in parking, en: fill in first: \[where\]"):
        check(replace(page, texts=texts | {"en": ArticleText("Where?", "[where]")}))


def test_who_has_to_look_again_and_who_cannot_read_it() -> None:
    assert not PARKING.is_overdue(DAY)
    assert PARKING.is_overdue(date(2027, 6, 2))
    assert not replace(PARKING, status=ArticleStatus.DRAFT).is_overdue(date(2027, 6, 2))
    assert PARKING.lacks(["en", "es"]) == ("es",)


def test_the_pages_that_come_with_the_program_are_whole_and_say_nothing_of_a_clinic() -> None:
    """What only a clinic can know is a blank in a draft."""
    found = load_articles()
    assert len(found) >= 20
    for article in found.values():
        check(article)
        assert {"en", "es"} <= set(article.texts) <= {shipped.code for shipped in SHIPPED}, article.key
        assert article.review_on is not None
        blank = any("[" in text.body for text in article.texts.values())
        assert blank is (article.status is ArticleStatus.DRAFT), article.key
    assert {article.topic for article in found.values()} == set(ArticleTopic)


def test_a_language_that_has_a_page_has_every_page_with_the_same_blocks_and_blanks() -> None:
    found = load_articles()
    for code in {code for article in found.values() for code in article.texts}:
        assert [article.key for article in found.values() if code not in article.texts] == [], code
        for article in found.values():
            english, text = article.texts["en"], article.texts[code]
            there, here = read(english), read(text)
            assert [(block.kind, block.number, block.depth) for block in here] == [
                (block.kind, block.number, block.depth) for block in there
            ], (article.key, code)
            assert len(blanks(here)) == len(blanks(there)), (article.key, code)
            # An emphasis that its script did not open would stand there as a star.
            assert not any("*" in block.text for block in here), (article.key, code)
            assert text.asked, (article.key, code)
            assert code == "en" or text != english, (article.key, code)
