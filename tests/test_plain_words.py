"""A40: what patients read in English can be read by whoever has had six years of school."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

import pytest

from build_spec import translations
from kiosk import paths

GRADE = 6.0
# Of one sentence by itself, which one long word makes hard.
HARDEST = 10.0
# What staff have done, as it is said on paper to whoever asks, and signs of less than a sentence.
WORDS = re.compile(r"[A-Za-z’']+")
ENDS = re.compile(r"(?<=[.!?:])\s+")
# A name or a number stands there.
PLACE = re.compile(r"\{\w+\}|%\d")


def texts() -> dict[str, list[str]]:
    """What is said in English, by where it is said."""
    root = ElementTree.parse(paths.resources() / "i18n" / translations.REFERENCE).getroot()
    return {
        context.findtext("name", ""): [
            PLACE.sub("Ann", message.findtext("source", "")) for message in context.iter("message")
        ]
        for context in root.iter("context")
    }


def sentences(text: str) -> list[str]:
    return [part for part in ENDS.split(text) if WORDS.search(part)]


def syllables(word: str) -> int:
    """About as many as are heard: groups of vowels, without what is silent at the end."""
    letters = re.sub("[^a-z]", "", word.lower())
    letters = re.sub(r"(?<![td])ed$", "d", letters)
    letters = re.sub(r"(?<!s)(?<!x)(?<!z)(?<!ch)(?<!sh)(?<!c)(?<!g)es$", "s", letters)
    letters = re.sub(r"(?<![l])e$", "", letters) if len(letters) > 3 else letters
    return max(1, len(re.findall("[aeiouy]+", letters)))


def grade(parts: list[str]) -> float:
    """Years of school that it takes (Kincaid et al., 1975, by Flesch's measure)."""
    words = [word for part in parts for word in WORDS.findall(part)]
    return 0.39 * len(words) / len(parts) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("you", 1), ("here", 1), ("name", 1), ("changed", 1), ("needed", 2), ("wanted", 2), ("times", 1),
        ("places", 2), ("insurance", 3), ("appointment", 3), ("record", 2), ("emergency", 4), ("table", 2),
        ("family", 3), ("questionnaire", 3), ("privacy", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_text_is_told_from_an_easy_one() -> None:
    assert grade(["You can sit down.", "We will call you."]) < 2
    assert (
        grade(["Notwithstanding contemporaneous documentation, adjudication necessitates authorization."])
        > 12
    )


def test_a40_what_is_read_on_each_page_takes_six_years_of_school_at_most() -> None:
    known = texts()
    assert sum(map(len, known.values())) > 500
    hard = {
        name: round(grade(parts), 1)
        for name, said in known.items()
        if (parts := [part for text in said for part in sentences(text) if len(WORDS.findall(part)) > 3])
        and grade(parts) > GRADE
    }
    assert hard == {}


def test_a40_no_sentence_is_for_the_learned() -> None:
    parts = [part for said in texts().values() for text in said for part in sentences(text)]
    long = [part for part in parts if len(WORDS.findall(part)) > 7]
    assert len(long) > 100
    assert {part: round(grade([part]), 1) for part in long if grade([part]) > HARDEST} == {}
