"""Figures as rows in words, for the list and for the files that are made of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.figures import Figures, Group, Spread
from kiosk.domain.spreadsheets import as_text
from kiosk.domain.visit.agreeing import HowItWent
from kiosk.domain.visit.checklist import Reason
from kiosk.staff.kinds import kind_words
from kiosk.staff.tongue_words import language_words
from kiosk.staff.words import why_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FigureRow:
    """One figure. Times are in minutes, None where nothing was measured."""

    part: str
    name: str
    count: int
    middle: float | None = None
    most: float | None = None


def heads() -> tuple[str, ...]:
    """What the columns are called."""
    return (
        translate("Staff", "What"),
        translate("Staff", "Of"),
        translate("Staff", "How many"),
        translate("Staff", "Half within (min)"),
        translate("Staff", "9 of 10 within (min)"),
    )


def figure_rows(made: Figures) -> tuple[FigureRow, ...]:
    """All of them, part by part; a part of which there is nothing has no row."""
    return tuple(_rows(made))


def _rows(made: Figures) -> Iterator[FigureRow]:
    waits = translate("Staff", "Arrived, and waited to be called")
    for hour in made.hours:
        yield _of_group(
            waits, translate("Staff", "{hour}:00 to {hour}:59").format(hour=f"{hour.name:02}"), hour
        )
    part = translate("Staff", "By queue")
    for queue in made.queues:
        yield _of_group(part, queue.name or translate("Staff", "none"), queue)
    part = translate("Staff", "By practitioner")
    for practitioner in made.practitioners:
        yield _of_group(part, practitioner.name, practitioner)
    part = translate("Staff", "Time at the kiosk, by language")
    for language, spread in made.at_kiosk:
        yield _of_spread(part, language_words(language) or translate("Staff", "not known"), spread)
    part = translate("Staff", "Check-ins at kiosks")
    if made.began:
        yield FigureRow(part, translate("Staff", "begun"), made.began)
        yield FigureRow(part, translate("Staff", "finished"), made.finished)
    part = translate("Staff", "Stopped at the kiosk")
    for kind, count in made.stopped:
        yield FigureRow(part, kind_words(kind), count)
    part = translate("Staff", "Still left to the desk")
    known = set(Reason)
    for kind, reason, count in made.to_desk:
        why = why_words(Reason(reason)) if reason in known else ""
        yield FigureRow(part, ": ".join(text for text in (kind_words(kind), why) if text), count)
    part = translate("Staff", "Left before they were seen")
    if made.left:
        yield FigureRow(part, "", made.left)
    part = translate("Staff", "Calls for help")
    if made.help.count:
        yield _of_spread(part, translate("Staff", "answered"), made.help)
    if made.unanswered:
        yield FigureRow(part, translate("Staff", "never answered"), made.unanswered)
    part = translate("Staff", "How it went")
    for how, count in made.how:
        yield FigureRow(part, _how_words(how), count)


def _how_words(how: HowItWent) -> str:
    """An answer, as kiosks say it."""
    return {
        HowItWent.VERY_GOOD: translate("Staff", "Very good"),
        HowItWent.GOOD: translate("Staff", "Good"),
        HowItWent.SO_SO: translate("Staff", "Neither good nor bad"),
        HowItWent.BAD: translate("Staff", "Bad"),
        HowItWent.VERY_BAD: translate("Staff", "Very bad"),
    }[how]


def _of_group(part: str, name: str, group: Group[int] | Group[str]) -> FigureRow:
    waited = group.waited
    if not waited.count:
        return FigureRow(part, name, group.came)
    return FigureRow(part, name, group.came, _minutes(waited.middle), _minutes(waited.most))


def _of_spread(part: str, name: str, spread: Spread) -> FigureRow:
    return FigureRow(part, name, spread.count, _minutes(spread.middle), _minutes(spread.most))


def _minutes(seconds: float) -> float:
    return round(seconds / 60, 1)


def as_csv(rows: Sequence[FigureRow]) -> bytes:
    """A file that spreadsheets open as it is, whatever a practitioner is called."""
    stream = io.StringIO()
    made = csv.writer(stream)
    made.writerow(heads())
    for row in rows:
        made.writerow(
            [as_text(row.part), as_text(row.name), row.count, _number(row.middle), _number(row.most)]
        )
    # The mark by which spreadsheets know that it is Unicode.
    return stream.getvalue().encode("utf-8-sig")


def as_workbook(rows: Sequence[FigureRow]) -> bytes:
    """The same as a workbook (Office Open XML), numbers as numbers and names as text."""
    # Not before somebody wants one.
    import xlsxwriter

    content = io.BytesIO()
    # A name is never a formula, a link or a number.
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(content, {"in_memory": True, **plain})
    sheet = book.add_worksheet()
    strong = book.add_format({"bold": True})
    for column, (head, width) in enumerate(zip(heads(), (34, 40, 12, 26, 26), strict=True)):
        sheet.write_string(0, column, head, strong)
        sheet.set_column(column, column, width)
    for number, row in enumerate(rows, 1):
        sheet.write_string(number, 0, row.part)
        sheet.write_string(number, 1, row.name)
        sheet.write_number(number, 2, row.count)
        for column, value in ((3, row.middle), (4, row.most)):
            if value is not None:
                sheet.write_number(number, column, value)
    sheet.freeze_panes(1, 0)
    book.close()
    return content.getvalue()


def _number(value: float | None) -> str:
    return "" if value is None else f"{value}"
