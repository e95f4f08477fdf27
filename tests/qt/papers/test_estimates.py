"""The paper of an estimate: what it costs, and what has to be said beside it, in every language, as text."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kiosk import paths
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.estimates import Estimate, EstimateLine
from kiosk.domain.money.providers import EstimateProvider
from kiosk.qt.languages import Language
from kiosk.qt.papers.document import pdf_of
from kiosk.qt.papers.estimates import estimate_of
from kiosk.qt.translation import Catalogues, in_language, live
from tests.factories import BORN, NOW
from tests.qt.papers.test_looked import ENGLISH, SETTINGS, SPANISH, pages_of

LINES = (
    EstimateLine("Visit <b>one</b>", "99213", Money(12000, "USD")),
    EstimateLine("Certificate", "", Money(905, "USD")),
    EstimateLine("Abroad", "", Money(1500, "JPY")),
)
BY = EstimateProvider("Test Clinic", "1234567893", "12-3456789", "Main House, 1 High Street, Springfield, MA")
MADE = Estimate("e-77", "López <i>María</i>", BORN, NOW, NOW, LINES, BY)


def text_of(language: Language, made: Estimate = MADE) -> str:
    texts = in_language(Catalogues(paths.resources() / "i18n"), language.code)
    return estimate_of(made, SETTINGS, language, texts).toPlainText()


def test_it_says_what_it_costs_and_how_a_bill_is_disputed(qapp: QApplication) -> None:
    told = text_of(ENGLISH)
    for part in ("Visit <b>one</b>", "99213", "$120.00", "In all: $129.05", "López <i>María</i>", "e-77"):
        assert part in told, told
    assert "It is no contract" in told
    assert "400 US dollars" in told
    assert "Estimación de buena fe" in text_of(SPANISH)
    (page,) = pages_of(pdf_of(estimate_of(MADE, SETTINGS, ENGLISH, lambda _, text: text), SETTINGS))
    assert "1-800-985-3059" in page


@pytest.mark.parametrize("language", live(paths.resources() / "i18n"), ids=lambda each: each.code)
def test_in_every_language_nothing_is_left_out(language: Language, qapp: QApplication) -> None:
    told = text_of(language)
    for part in (
        "400",
        "120",
        "www.cms.gov/nosurprises",
        "1-800-985-3059",
        "e-77",
        "99213",
        BY.npi,
        BY.tin,
        BY.place,
    ):
        assert part in told, (language.code, part)
    # Of a number that a clinic has not nothing is said.
    unnumbered = replace(MADE, provider=EstimateProvider("Test Clinic"))
    assert len(told.splitlines()) == len(text_of(language, unnumbered).splitlines()) + 3
    one = replace(MADE, lines=LINES[:2])
    # A sum for each currency.
    assert len(told.splitlines()) == len(text_of(language, one).splitlines()) + 4
