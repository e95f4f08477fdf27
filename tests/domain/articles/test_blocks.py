"""Markdown as a screen shows it: nothing of it is lost, nothing of it is markup, and nothing breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.articles.blocks import Block, BlockKind, MarkdownRefused, blanks, blocks_of

HEADING, TEXT, BULLET, NUMBER = BlockKind


def test_paragraphs_headings_and_lists_stand_one_below_the_other() -> None:
    body = """\
## By car

The car park is **behind** the house.
It is *free*.

- for two hours
  - with a ticket
- for staff

3. Go in
4. Go up
"""
    assert blocks_of(body) == (
        Block(HEADING, "By car"),
        Block(TEXT, "The car park is behind the house. It is free."),
        Block(BULLET, "for two hours"),
        Block(BULLET, "with a ticket", 0, 1),
        Block(BULLET, "for staff"),
        Block(NUMBER, "Go in", 3),
        Block(NUMBER, "Go up", 4),
    )


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("See [our pages](https://example.org/a/).", "See our pages (example.org/a)."),
        ("Call [555 0101](tel:5550101).", "Call 555 0101 (5550101)."),
        ("Write to <mailto:a@example.org>.", "Write to mailto:a@example.org."),
        ("<b>bold</b> <script>x</script>", "<b>bold</b> <script>x</script>"),
        ("&lt;b&gt; 5 * 3 \\* 2", "<b> 5 * 3 * 2"),
        ("one\\\ntwo", "one\ntwo"),
        ("> said", "said"),
        ("`code`", "code"),
    ],
)
def test_words_stay_words(body: str, said: str) -> None:
    (block,) = blocks_of(body)
    assert block.text == said


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("Words\n\n![a plan](plan.png)", 3),
        ("Words\n\n```\ncode\n```", 3),
        ("Words\n\n    four spaces", 3),
        ("- a\n  - b\n    - c", 3),
        ("a\n\x1b[31m", 2),
        ("a\n\nGo \u202eleft", 3),
        ("a\n\nGo &#x202e;left", 3),
        ("Go \x0b left", 1),
        ("Go \u2028 left", 1),
    ],
)
def test_what_cannot_be_shown_is_refused_with_its_line(body: str, line: int) -> None:
    with pytest.raises(MarkdownRefused, match=f"line {line}\\b"):
        blocks_of(body)


def test_marks_that_arabic_and_hindi_need_are_kept() -> None:
    (block,) = blocks_of("555\u200f 0101\tक\u200dष")
    assert block.text == "555\u200f 0101\tक\u200dष"


def test_blanks_are_told_once_each() -> None:
    assert blanks(blocks_of("Open [hours], and [hours] on [day].")) == ("[hours]", "[day]")
    assert blanks(blocks_of("See [this](https://example.org).")) == ()
    # In German one is longer than in English, and left open all the same.
    long = f"[{'Zeile für alles, ' * 8}an welchen Tagen]"
    assert blanks(blocks_of(long)) == (long,)


def test_words_after_a_step_without_words_are_words() -> None:
    assert blocks_of("1.\n1") == blocks_of("1") == (Block(BlockKind.TEXT, "1"),)


@given(st.text(alphabet=st.sampled_from("ab *_-#>[]()!`<&\n\t1.\\~|é🙂ا"), max_size=200))
def test_anything_is_shown_or_refused(body: str) -> None:
    try:
        found = blocks_of(body)
    except MarkdownRefused:
        return
    letters = [sign for sign in body if sign in "abéا🙂"]
    shown = [sign for block in found for sign in block.text if sign in "abéا🙂"]
    # An address stands beside its words, and a link that nobody uses has none.
    if "[" not in body and "<" not in body and "&" not in body:
        assert shown == letters
