"""The paper that says who has looked: all of it, in the patient's language, as text, on as many pages as it takes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.domain.access import Access, AccessKind, AccessReport
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.disclosures import Basis, Disclosed
from kiosk.domain.permissions import StaffRole
from kiosk.qt.languages import SHIPPED, Language
from kiosk.qt.papers.document import pdf_of
from kiosk.qt.papers.looked import document_of
from kiosk.qt.papers.words import access_words
from kiosk.qt.translation import Catalogues, in_language, live
from tests.factories import NOW

SETTINGS = ClinicSettings(name="Centro <b>Río</b>", zone="Europe/Madrid", date_order="dmy", paper="a4")
ENGLISH, SPANISH = SHIPPED[:2]
OTHERS = live(paths.resources() / "i18n")[1:]
LONG = "Wolfeschlegelsteinhausenbergerdorff " * 3


def access(number: int, kind: AccessKind = AccessKind.OPENED, **facts: object) -> Access:
    made = Access(
        f"e{number}", NOW - timedelta(hours=number), "Dr <i>Ann</i>", frozenset({StaffRole.CLINICIAN}), kind, "",
        "desk-1",
    )  # fmt: skip
    return replace(made, **facts)  # type: ignore[arg-type]


def a_report(*rows: Access) -> AccessReport:
    since = NOW - timedelta(days=365)
    return AccessReport("p1", "López, María", "1001", "es", since, None, NOW, "Bea", rows, more=False)


def text_of(report: AccessReport, language: Language) -> str:
    translate = in_language(Catalogues(paths.resources() / "i18n"), language.code)
    return document_of(report, SETTINGS, language, translate).toPlainText()


def pages_of(content: bytes) -> list[str]:
    """What a reader of PDF finds on each page."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return found


def test_a_patient_reads_it_in_spanish(qtbot: QtBot) -> None:
    told = text_of(
        a_report(access(1), access(2, AccessKind.GLASS_BROKEN, reason="Called by the ward")), SPANISH
    )
    assert "Quién ha consultado su historia" in told
    assert "Dr <i>Ann</i> (personal sanitario)" in told
    assert "abrió la historia sin que hubiera cita. Motivo: Called by the ward" in told
    vega = Disclosed("Dr Vega", "las alergias", "urgencia", Basis.EMERGENCY, date(2026, 1, 2))
    disclosed = text_of(a_report(access(1, AccessKind.DISCLOSED, told=vega)), SPANISH)
    assert (
        "se comunicó a Dr Vega: las alergias. Motivo: urgencia (para proteger la vida de alguien), el 2026-01-02"
        in disclosed
    )
    assert "López, María · Número de historia: 1001" in told
    assert "Centro <b>Río</b>" in told
    english = text_of(a_report(access(1)), ENGLISH)
    assert "opened the record and read it" in english


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.code)
def test_every_kind_has_words_of_its_own_in_every_language(language: Language) -> None:
    translate = in_language(Catalogues(paths.resources() / "i18n"), language.code)
    english = [access_words(access(0, kind, reason="R"), lambda _, source: source) for kind in AccessKind]
    theirs = [access_words(access(0, kind, reason="R"), translate) for kind in AccessKind]
    assert len(set(english)) == len(set(theirs)) == len(AccessKind)
    assert not set(english) & set(theirs)


def test_nothing_to_tell_is_said() -> None:
    assert "En este tiempo no se hizo nada" in text_of(a_report(), SPANISH)


def test_as_many_pages_as_it_takes_and_no_row_is_lost(qtbot: QtBot) -> None:
    rows = tuple(access(n, by=LONG if n % 2 else "Ann", computer=f"kiosk-{n:03}") for n in range(120))
    translate = in_language(Catalogues(paths.resources() / "i18n"), "es")
    pages = pages_of(pdf_of(document_of(a_report(*rows), SETTINGS, SPANISH, translate), SETTINGS))
    assert len(pages) > 2
    whole = "\n".join(pages)
    assert [n for n in range(120) if f"kiosk-{n:03}" not in whole] == []
    # Each page says again what its columns are.
    assert all("Qué se hizo" in page for page in pages[:-1])
