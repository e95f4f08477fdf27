"""How long the texts of a form may be: a page is laid out and drawn at one touch, in the thread of the window.

A window of this program takes about 5 microseconds a character: 0.1 s for the fullest page that is taken, and a few
milliseconds for one that a patient reads in a minute.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.fhir.values import Coding
from kiosk.domain.forms.layout import GroupPlan, Plan, plan
from kiosk.domain.forms.model import Form, FormRefused, Item, Text
from kiosk.domain.forms.raw import shortened

# In characters. The longest of the public forms: an item's text has 1,659, an option's 161, a title 117, a url 103.
LONGEST_TEXT = 8_000
LONGEST_OPTION = 1_000
LONGEST_NOTE = 1_000
LONGEST_TITLE = 300
MOST_ON_A_PAGE = 20_000
# The shared record has no more room for them.
LONGEST_URL = 200
LONGEST_VERSION = 40


def refuse_lengths(form: Form) -> None:
    """Raises FormRefused where a text is longer than any for a patient, or a page holds more than anybody reads."""
    for name, length, most in (
        ("url", len(form.url), LONGEST_URL),
        ("version", len(form.version), LONGEST_VERSION),
        ("title", _longest(form.title), LONGEST_TITLE),
    ):
        if length > most:
            raise _too_long(f"Questionnaire.{name}", f"the {name}", length, most)
    for item in form.walk():
        for what, length, most in _said(item):
            if length > most:
                raise _too_long(f"item '{shortened(item.link_id)}'", what, length, most)
    for page in _pages(form.once(plan)):
        length = sum(_longest(form.by_key[key].text) for key in page)
        if length > MOST_ON_A_PAGE:
            raise FormRefused(
                f"item '{shortened(form.by_key[page[-1]].link_id)}'",
                f"what is read on its page has {length} characters; at most {MOST_ON_A_PAGE} have room there",
            )


def _said(item: Item) -> Iterator[tuple[str, int, int]]:
    """What an item says to patients: in words, how long it is, and how long it may be."""
    yield "its text", _longest(item.text), LONGEST_TEXT
    for what, text in (("its format", item.entry_format), ("its label for another answer", item.open_label)):
        yield what, _longest(text), LONGEST_NOTE
    for what, word in (("its linkId", item.link_id), ("its prefix", item.prefix), ("its unit", item.unit)):
        yield what, len(word), LONGEST_NOTE
    for rule in item.constraints:
        yield "what a rule of it says", _longest(rule.human), LONGEST_NOTE
    for option in item.options:
        value = option.value
        words = (value.code, value.display) if isinstance(value, Coding) else (value,)
        length = max(len(word) for word in (option.prefix, *words) if isinstance(word, str))
        yield "an answer that it permits", max(length, _longest(option.text)), LONGEST_OPTION
    for unit in item.units:
        yield "a unit that it permits", max(len(unit.code), len(unit.display)), LONGEST_NOTE


def _longest(text: Text) -> int:
    """In whatever language it is longest."""
    return max(len(text.base), *(len(words) for _, words in text.translations), 0)


def _pages(parts: Plan, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Whose texts stand on each page, with those of the groups that it is part of."""
    for part in parts:
        if isinstance(part, GroupPlan):
            yield from _pages(part.parts, (*above, part.key))
        else:
            yield (*above, *part.intro, *part.asked)


def _too_long(path: str, what: str, length: int, most: int) -> FormRefused:
    return FormRefused(path, f"{what} has {length} characters; at most {most} have room")
