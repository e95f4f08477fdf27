"""A list becomes another one with as few changes as it can."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.qt.widgets.table import Cell, Column, RowsModel
from tests.thinned import examples

rows = st.lists(
    st.tuples(st.sampled_from("abcdefghijklmnopqrst"), st.integers(0, 3)), unique_by=lambda row: row[0]
)


def made() -> RowsModel[tuple[str, int]]:
    return RowsModel([Column("Text", lambda row: Cell(f"{row[0]} {row[1]}"))], lambda row: row[0])


@settings(max_examples=examples(150), deadline=None)
@given(before=rows, after=rows, looked=st.booleans())
def test_taking_rows_ends_with_those_rows(
    before: list[tuple[str, int]], after: list[tuple[str, int]], looked: bool
) -> None:
    model = made()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.take(before)
    if looked:
        model.cells(0)
    kept = [(QPersistentModelIndex(model.index(row, 0)), model.key_of(row)) for row in range(len(before))]
    model.take(after)
    # What is highlighted goes with its row.
    assert all(model.key_of(index.row()) == key for index, key in kept if index.isValid())
    assert sum(index.isValid() for index, _ in kept) == len(
        {key for key, _ in before} & {key for key, _ in after}
    )
    texts = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert texts == [f"{key} {number}" for key, number in after]
    assert tester.model() is model


def test_what_stays_is_not_touched(qtbot: QtBot) -> None:
    model = made()
    model.take([("a", 1), ("b", 1)])
    model.cells(0)
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
    assert asked == [], "nobody has looked at them"
    assert [cell.text for cell in model.cells(0)] == ["a 1", "b 1"]
    asked.clear()
    model.take([first, ("b", 2), ("c", 1)])
    assert asked == ["b"]
    assert model.data(model.index(1, 0)) == "b 2"
    assert model.data(model.index(2, 0)) == "c 1"
    asked.clear()
    model.retell()
    assert asked == ["a", "b", "c"]


def test_a_long_list_is_taken_in_one_go(qtbot: QtBot) -> None:
    """In as many steps as there are rows it took a minute of five thousand."""
    model = made()
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.layoutChanged.connect(lambda *_: told.append("reordered"))
    many = [(str(number), number) for number in range(5000)]
    model.take(many)
    model.take(many[::-1])
    model.take(many[:10])
    assert told == ["inserted", "reordered", "removed", "reordered"]
