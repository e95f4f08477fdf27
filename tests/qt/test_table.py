"""A list becomes another one with as few changes as it can."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.qt.widgets.table import Cell, Column, RowsModel
from tests.thinned import examples

rows = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 3)), unique_by=lambda row: row[0])


def made() -> RowsModel[tuple[str, int]]:
    return RowsModel([Column("Text", lambda row: Cell(f"{row[0]} {row[1]}"))], lambda row: row[0])


@settings(max_examples=examples(150), deadline=None)
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


def test_only_new_rows_are_asked_what_they_show_until_all_are(qtbot: QtBot) -> None:
    asked: list[str] = []

    def cell(row: tuple[str, int]) -> Cell:
        asked.append(row[0])
        return Cell(f"{row[0]} {row[1]}")

    model = RowsModel([Column("Text", cell)], lambda row: row[0])
    first, second = ("a", 1), ("b", 1)
    model.take([first, second])
    asked.clear()
    model.take([first, ("b", 2), ("c", 1)])
    assert asked == ["b", "c"]
    assert model.data(model.index(1, 0)) == "b 2"
    asked.clear()
    model.retell()
    assert asked == ["a", "b", "c"]
