"""Who has looked at a patient's record, as the patient is handed it: one document, to be printed or saved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from kiosk.domain.access import MOST, Access, AccessReport
from kiosk.domain.clinic import ClinicSettings
from kiosk.qt.languages import Language
from kiosk.qt.papers.document import begun, insert_table
from kiosk.qt.papers.words import access_words, who_words
from kiosk.qt.translation import Translate

# How much of the width each column has, of a hundred.
_WIDTHS = (17, 25, 38, 20)


def document_of(
    report: AccessReport, settings: ClinicSettings, language: Language, translate: Translate
) -> QTextDocument:
    """The paper, in ``language``. Names are text, whatever stands in them."""
    made = begun(translate("Paper", "Who has looked at your record"))
    cursor, plain = QTextCursor(made), QTextCharFormat()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for line in _facts(report, settings, language, translate):
        cursor.insertBlock()
        cursor.insertText(line, plain)
    cursor.insertBlock()
    if report.rows:
        _insert_rows(cursor, report, settings, language, translate)
    else:
        cursor.insertText(translate("Paper", "Nothing was done with the record in this time."), plain)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for line in _notes(report, translate):
        cursor.insertBlock()
        cursor.insertText(line, plain)
    return made


def _facts(
    report: AccessReport, settings: ClinicSettings, language: Language, translate: Translate
) -> list[str]:
    number = translate("Paper", "Record number: {number}").format(number=report.number)
    at = translate("Paper", "Made on {moment} by {name}").format(
        moment=moment_words(report.at, settings, language), name=report.by
    )
    return [
        settings.name,
        f"{report.name} · {number}" if report.name else number,
        period_words(report, settings, language, translate),
        at,
    ]


def _notes(report: AccessReport, translate: Translate) -> list[str]:
    notes = [
        translate(
            "Paper",
            "This is all that was done with your record in the clinic's check-in system. What stands in the record is "
            "not shown here. A role is what somebody works as today.",
        )
    ]
    if report.more:
        more = translate(
            "Paper", "Only the last {count} are shown. Ask for a shorter time to see the others."
        )
        notes.append(more.format(count=MOST))
    return notes


def moment_words(moment: datetime, settings: ClinicSettings, language: Language) -> str:
    """A moment (aware) on the clinic's clock, as it is written in ``language``."""
    local = settings.local(moment)
    day = QLocale(language.locale).toString(
        QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat
    )
    return f"{day}, {language.time(local, settings.twelve_hours)}"


def period_words(
    report: AccessReport, settings: ClinicSettings, language: Language, translate: Translate
) -> str:
    """Of which time it tells."""
    words = {
        name: moment_words(moment, settings, language)
        for name, moment in (("begin", report.since), ("end", report.before or report.at))
        if moment is not None
    }
    if report.since is None:
        return translate("Paper", "Until {end}").format(**words)
    return translate("Paper", "From {begin} until {end}").format(**words)


def _insert_rows(
    cursor: QTextCursor,
    report: AccessReport,
    settings: ClinicSettings,
    language: Language,
    translate: Translate,
) -> None:
    heads = (
        translate("Paper", "When"),
        translate("Paper", "Who"),
        translate("Paper", "What was done"),
        translate("Paper", "At which computer"),
    )
    cells = [_cells(access, settings, language, translate) for access in report.rows]
    insert_table(cursor, _WIDTHS, heads, cells)


def _cells(
    access: Access, settings: ClinicSettings, language: Language, translate: Translate
) -> tuple[str, ...]:
    return (
        moment_words(access.at, settings, language),
        who_words(access, translate),
        access_words(access, translate),
        access.computer,
    )
