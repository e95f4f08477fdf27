"""The day in figures, as somebody sees it in the staff window and as files that others open."""

import csv
import io
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.figures import CameIn, figures
from kiosk.domain.permissions import StaffRole
from kiosk.qt import theme
from kiosk.staff.dialogues.figure_rows import FigureRow, as_csv, as_workbook, figure_rows
from kiosk.staff.dialogues.figures import FiguresDialogue
from tests.domain.test_figures import DAY, NINE
from tests.factories import an_actor
from tests.staff.conftest import Desk
from tests.staff.dialogues import opened
from tests.staff.test_opening import work_as
from tests.staff.test_window import shown

ODD = ['=HYPERLINK("x")', "+1", "@a", "<b>x</b>", "Nguyễn", "王", 'a,b"c', "-2"]


def shown_in(made: FiguresDialogue) -> list[list[str]]:
    table = made.rows
    return [
        [str(table.data(table.index(row, column))) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def counted(desk: Desk, qtbot: QtBot) -> FiguresDialogue:
    made = opened(desk, qtbot, FiguresDialogue, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: made.made is not None)
    return made


def test_the_day_is_counted_as_soon_as_somebody_looks(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    desk.arrive(2)
    desk.clock[0] += timedelta(minutes=15)
    desk.queue.call_next(an_actor(), "Room 1")
    made = counted(desk, qtbot)
    assert "2 arrived" in made.head.text()
    rows = shown_in(made)
    assert ["By queue", "A", "2", "15", "15"] in rows
    assert any(row[:3] == ["Still left to the desk", "Insurance: card not at hand", "2"] for row in rows)
    assert made.chart.chart().series()
    # A month of which there is nothing else says the same.
    made.period.setCurrentIndex(2)
    qtbot.waitUntil(lambda: made.made is not None and made.made.since < made.made.until)
    assert "2 arrived" in made.head.text()


def test_what_is_chosen_while_others_are_counted_is_counted_next(desk: Desk, qtbot: QtBot) -> None:
    made = counted(desk, qtbot)
    for number in (1, 2):
        made.period.setCurrentIndex(number)
    qtbot.waitUntil(lambda: made.made is not None and made.made.since < made.made.until - timedelta(days=7))


def test_the_drawing_is_dark_as_soon_as_the_windows_are(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    made = counted(desk, qtbot)
    try:
        theme.choose(dark=True)
        ground = QColor(theme.colours().card)
        qtbot.waitUntil(lambda: made.chart.chart().backgroundBrush().color() == ground)
    finally:
        theme.choose(dark=False)


def test_a_day_of_nobody_says_so_and_draws_nothing(desk: Desk, qtbot: QtBot) -> None:
    made = counted(desk, qtbot)
    made.until.setText("2020-02-29")
    QTest.keyClick(made, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.made is not None and made.made.until.year == 2020)
    assert shown_in(made) == []
    assert made.chart.chart().series() == []


@pytest.mark.parametrize("typed", ["", "yesterday", "2026-13-01", "31.12.2026", "9999-12-31", "0001-01-01"])
def test_what_is_no_day_is_told(desk: Desk, qtbot: QtBot, typed: str) -> None:
    made = counted(desk, qtbot)
    made.until.setText(typed)
    made.do()
    assert "such as 2026-11-30" in made.told.text()


def test_figures_go_into_files(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    shown(desk, qtbot, desk.arrive(1))
    made = counted(desk, qtbot)
    made.choose_file = lambda ends: str(tmp_path / f"figures.{ends}")
    made._save("csv", as_csv)
    qtbot.waitUntil(lambda: "Saved" in made.told.text())
    rows = list(csv.reader(io.StringIO((tmp_path / "figures.csv").read_text(encoding="utf-8-sig"))))
    assert rows[0][0] == "What"
    assert len(rows) == 1 + made.rows.rowCount()
    made.say("")
    made._save("xlsx", as_workbook)
    qtbot.waitUntil(lambda: "Saved" in made.told.text())
    assert zipfile.is_zipfile(tmp_path / "figures.xlsx")
    made._save("csv", as_csv)
    qtbot.waitUntil(lambda: "is there already" in made.told.text())


@pytest.mark.parametrize("name", ODD)
def test_no_name_is_a_formula_or_lost_in_a_file(name: str) -> None:
    rows = (FigureRow("By practitioner", name, 3, 1.5, None),)
    (_, line) = csv.reader(io.StringIO(as_csv(rows).decode("utf-8-sig")))
    assert line[1].lstrip("'") == name
    assert not line[1].startswith(("=", "+", "-", "@"))
    with zipfile.ZipFile(io.BytesIO(as_workbook(rows))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        texts = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "<v>1.5</v>" in sheet
    assert name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in texts


def test_every_part_that_there_is_has_a_row() -> None:
    visit = CameIn(NINE, NINE + timedelta(minutes=1), None, "", "Dr Chen", "", True, None, True)
    parts = {row.part for row in figure_rows(figures(DAY, DAY, (visit,), {}, (None,)))}
    assert parts == {
        "Arrived, and waited to be called", "By queue", "By practitioner", "Time at the kiosk, by language",
        "Check-ins at kiosks", "Left before they were seen", "Calls for help",
    }  # fmt: skip


def test_who_sees_no_patients_sees_no_figures(desk: Desk, qtbot: QtBot) -> None:
    work_as(desk, StaffRole.AUDITOR)
    assert not desk.window.acts["figures"].isVisible()


def test_the_drawing_is_dark_where_the_window_is(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    try:
        theme.choose(dark=True)
        made = counted(desk, qtbot)
        assert made.chart.chart().backgroundBrush().color().lightness() < 80
    finally:
        theme.choose(dark=False)
