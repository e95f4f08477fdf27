"""A good-faith estimate of what a visit costs whoever pays it themselves, with what has to be said beside it.

What is said is asked for by 45 CFR 149.610(c)(1): by whom and where, that more may come to it, that it is no contract,
and that and how a bill of much more can be disputed.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.estimates import Estimate
from kiosk.domain.money.providers import EstimateProvider
from kiosk.qt.languages import Language
from kiosk.qt.papers.document import begun, insert_table
from kiosk.qt.papers.looked import moment_words
from kiosk.qt.translation import Translate

# How much of the width each column has, of a hundred.
_WIDTHS = (56, 20, 24)


def estimate_of(
    made: Estimate, settings: ClinicSettings, language: Language, translate: Translate
) -> QTextDocument:
    """The paper."""
    paper = begun(translate("Paper", "Good-faith estimate"))
    cursor, plain = QTextCursor(paper), QTextCharFormat()
    cursor.movePosition(QTextCursor.MoveOperation.End)

    def say(text: str) -> None:
        cursor.insertBlock()
        cursor.insertText(text, plain)

    say(made.provider.name or settings.name)
    for text in _by(made.provider, translate):
        say(text)
    say(f"{made.patient_name}, {language.date(made.birth_date)}")
    start = moment_words(made.start, settings, language)
    say(translate("Paper", "Visit: {time}").format(time=start))
    say(translate("Paper", "Made: {time}").format(time=moment_words(made.made_at, settings, language)))
    say("")
    heads = [translate("Paper", "For"), translate("Paper", "Code"), translate("Paper", "Expected charge")]
    lines = [(line.about, line.code, language.money(line.amount)) for line in made.lines]
    insert_table(cursor, _WIDTHS, heads, lines)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for amount in made.totals:
        say(translate("Paper", "In all: {amount}").format(amount=language.money(amount)))
    say("")
    for text in _beside(translate):
        say(text)
    say(translate("Paper", "Number of this estimate: {number}").format(number=made.id))
    return paper


def _by(provider: EstimateProvider, translate: Translate) -> list[str]:
    """Where it is, and the numbers of who provides it, as far as the clinic has said them."""
    texts = (
        (translate("Paper", "Where: {place}"), provider.place),
        (translate("Paper", "National provider number (NPI): {number}"), provider.npi),
        (translate("Paper", "Tax number (TIN): {number}"), provider.tin),
    )
    return [text.format(place=said, number=said) for text, said in texts if said]


def _beside(translate: Translate) -> tuple[str, ...]:
    return (
        translate(
            "Paper",
            "This estimate shows what this visit can be expected to cost without insurance, by what was known when it "
            "was made. It is no contract: you do not have to come for it, nor to have these services here.",
        ),
        translate(
            "Paper",
            "More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for "
            "separately, and you can ask for an estimate of that as well.",
        ),
        translate(
            "Paper",
            "If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can "
            "start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does "
            "not change how you are treated here.",
        ),
        translate(
            "Paper", "Keep this paper, or take a picture of it: you may need it if the bill is higher."
        ),
    )
