"""A list becomes another one with as few changes as it can."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.staff.table import Cell, Column, RowsModel

rows = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 3)), unique_by=lambda row: row[0])


def made() -> RowsModel[tuple[str, int]]:
    return RowsModel([Column("Text", lambda row: Cell(f"{row[0]} {row[1]}"))], lambda row: row[0])


@settings(max_examples=150, deadline=None)
@given(before=rows, after=rows)
def test_taking_rows_ends_with_those_rows(
    before: list[tuple[str, int]], after: list[tuple[str, int]]
) -> None:
    model = made()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.take(before)
    model.take(after)
    texts = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert texts == [f"{key} {number}" for key, number in after]
    assert tester.model() is model


def test_what_stays_is_not_touched(qtbot: QtBot) -> None:
    model = made()
    model.take([("a", 1), ("b", 1)])
    told: list[str] = []
    model.dataChanged.connect(lambda *_: told.append("changed"))
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.take([("c", 1), ("a", 1), ("b", 2)])
    assert told == ["inserted", "changed"]
