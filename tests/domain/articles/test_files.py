"""Pages as files: what is written is read as it was, and what cannot be read says where."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.articles.article import Article, ArticleRefused, ArticleStatus, ArticleText, ArticleTopic
from kiosk.domain.articles.files import ABOUT, read_article, read_text, write_article, write_text

LINE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30)
TEXTS = st.builds(ArticleText, LINE, LINE.map(lambda line: f"{line}x"), st.lists(LINE, max_size=3).map(tuple))


@given(TEXTS)
def test_a_text_is_read_as_it_was_written(text: ArticleText) -> None:
    if not any(part.startswith((">", "#")) for part in (text.title, text.body, *text.asked)):
        assert read_text(write_text(text)) == text


def test_an_article_is_read_as_it_was_written() -> None:
    article = Article(
        "parking",
        ArticleTopic.FINDING_US,
        ArticleStatus.PUBLISHED,
        {
            "en": ArticleText("Where can I park?", "Behind the house.\n\n- free", ("car park", "lot")),
            "es": ArticleText("¿Dónde puedo aparcar?", "Detrás."),
        },
        date(2027, 6, 1),
    )
    assert read_article("parking", write_article(article)) == article


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "no article.toml"),
        ({ABOUT: "topic = "}, "article.toml"),
        ({ABOUT: 'topic = "weather"'}, "'topic' is one of visit"),
        ({ABOUT: 'topic = "visit"\nstatus = "new"'}, "'status' is one of draft"),
        ({ABOUT: 'topic = "visit"\nauthor = "me"'}, "'author' is not known"),
        ({ABOUT: 'topic = "visit"\nreview_on = "soon"'}, "'review_on' is a day"),
        ({ABOUT: 'topic = "visit"', "en.md": "No title"}, "parking/en.md: the first line is the title"),
    ],
)
def test_what_cannot_be_read_says_which_file_and_what_to_do(files: dict[str, str], says: str) -> None:
    with pytest.raises(ArticleRefused, match=says):
        read_article("parking", files)


def test_files_of_other_editors_are_read() -> None:
    assert read_text("\ufeff\r\n# Where?\r\n> lot\r\n\r\nHere.\r\n") == ArticleText(
        "Where?", "Here.", ("lot",)
    )
