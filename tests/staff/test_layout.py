"""Everything of the window can be seen and reached: any name, any width, any size of letters, any desktop."""

import math
from collections.abc import Iterator
from functools import partial
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPalette, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.domain.visit.steps import ContactConfirmed, CoverageEntered, FieldChange, HandedToDesk
from kiosk.domain.visit.visit import DeskEntry
from kiosk.qt import theme
from kiosk.qt.widgets.delegate import NameDelegate
from kiosk.qt.widgets.text import TextLabel, plain_tip
from kiosk.qt.widgets.view import shared
from kiosk.services.record.patients import PatientService
from kiosk.staff.lists.entries import show_entry
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import record, whole_visit
from tests.staff.conftest import Desk
from tests.staff.test_window import shown
from tests.thinned import few, few_of_several

LONG = "n" * 200
SIZES = [(1920, 1080), (1366, 768), (1024, 700), (820, 640), (700, 560)]


@pytest.fixture
def letters() -> Iterator[QApplication]:
    """The application, whose letters a test may change."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = QFont(application.font())
    yield application
    application.setFont(before)


def enlarge(application: QApplication, times: float) -> None:
    font = QFont(application.font())
    font.setPixelSize(round(theme.LETTERS * times))
    application.setFont(font)


def long_visit(desk: Desk) -> str:
    """A patient all of whose facts are one word of 200 letters."""
    PatientService(desk.elsewhere).save([a_patient(1, given=LONG, mrn="m" * 64)], [a_booking(1)])
    visit = desk.checkin.open_visit("p1", ("a1",), "kiosk-1")
    for step in whole_visit():
        if isinstance(step, ContactConfirmed):
            step = ContactConfirmed((FieldChange("email", LONG, f"{LONG}@x.example"),))
        elif isinstance(step, HandedToDesk):
            step = CoverageEntered(LONG, "W" * 200, LONG, f"{LONG} {LONG}", "self")
        desk.checkin.apply(record(visit.id, step))
    return visit.id


def clipped(desk: Desk) -> list[str]:
    """What of the panel does not lie wholly within its width, or is not as high as its words."""
    port, panel = desk.window.beside.viewport(), desk.window.details
    wrong = []
    for made in panel.findChildren(QWidget):
        if not made.isVisible() or not isinstance(made, TextLabel | QPushButton):
            continue
        place = QRect(made.mapTo(panel, QPoint(0, 0)), made.size())
        if place.left() < 0 or place.right() >= port.width():
            wrong.append(f"{type(made).__name__} {made.text()[:20]!r} at {place} in {port.width()}")
        if isinstance(made, TextLabel) and made.height() < made.heightForWidth(made.width()):
            wrong.append(f"{made.text()[:20]!r} is cut below: {made.height()}")
    return wrong


@pytest.mark.parametrize("size", few(SIZES, (1366, 768), (700, 560)), ids=str)
def test_d4_no_word_pushes_a_button_out_of_the_panel(desk: Desk, qtbot: QtBot, size: tuple[int, int]) -> None:
    visit_id = long_visit(desk)
    desk.window.resize(*size)
    shown(desk, qtbot, visit_id)
    qtbot.waitUntil(lambda: len(desk.window.details.findChildren(QPushButton)) > 4)
    qtbot.waitUntil(lambda: clipped(desk) == [])
    assert desk.window.beside.horizontalScrollBar().maximum() == 0
    assert (desk.window.width(), desk.window.height()) == size


def unseen_columns(desk: Desk) -> list[str]:
    """Columns of the list that are shown and do not lie wholly in sight."""
    view = desk.window.shelf.view("arrivals")
    table = desk.window.shelf.table("arrivals")
    return [
        table.columns[column].heading
        for column in range(table.columnCount())
        if not view.isColumnHidden(column)
        and view.columnViewportPosition(column) + view.columnWidth(column) > view.viewport().width()
    ]


@pytest.mark.parametrize(
    ("size", "least"),
    few_of_several(
        [((1920, 1080), 9), ((1366, 768), 9), ((1015, 768), 6), ((820, 640), 5), ((700, 560), 4)],
        ((1366, 768), 9),
        ((820, 640), 5),
    ),
    ids=str,
)
def test_d12_columns_share_the_room_and_none_is_cut(
    desk: Desk, qtbot: QtBot, size: tuple[int, int], least: int
) -> None:
    desk.arrive(1)
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    qtbot.waitUntil(lambda: unseen_columns(desk) == [])
    view, table = desk.window.shelf.view("arrivals"), desk.window.shelf.table("arrivals")
    headings = [
        table.columns[place].heading for place in range(table.columnCount()) if not view.isColumnHidden(place)
    ]
    assert len(headings) >= least
    assert {"Ticket", "Patient", "Waiting", "Desk"} <= set(headings)
    assert sum(view.columnWidth(place) for place in range(table.columnCount())) == view.viewport().width()


@pytest.mark.parametrize("times", few([1.0, 1.5, 2.0], 2.0))
def test_d12_letters_of_any_size_leave_the_desk_column_in_sight(
    desk: Desk, qtbot: QtBot, letters: QApplication, times: float
) -> None:
    visit_id = long_visit(desk)
    desk.window.resize(1366, 768)
    shown(desk, qtbot, visit_id)
    enlarge(letters, times)
    qtbot.waitUntil(lambda: desk.window.scale == pytest.approx(times, abs=0.05))
    qtbot.waitUntil(lambda: unseen_columns(desk) == [] and clipped(desk) == [])
    view, table = desk.window.shelf.view("arrivals"), desk.window.shelf.table("arrivals")
    assert table.columns[-1].heading == "Desk"
    assert not view.isColumnHidden(table.columnCount() - 1)
    assert desk.window.width() == 1366
    assert view.fontMetrics().height() >= 15 * times
    outside = [made for made in desk.window.buttons.values() if not within(made, desk.window)]
    assert outside == []


def within(made: QWidget, window: QWidget) -> bool:
    place = QRect(made.mapTo(window, QPoint(0, 0)), made.size())
    return window.rect().contains(place)


@pytest.mark.parametrize("size", few(SIZES, (1920, 1080), (700, 560)), ids=str)
def test_everything_that_can_be_pressed_lies_in_the_window(
    desk: Desk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = desk.window
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    QTest.qWait(0)
    for made in (
        *window.buttons.values(),
        window.search,
        window.my_room,
        window.shelf.view("arrivals"),
        window.beside,
    ):
        assert within(made, window), made
    names = window.shelf.names if window.shelf.names.isVisible() else window.shelf.chooser
    assert within(names, window)
    assert window.minimumSizeHint().width() <= 700


def is_scrolled(names: QListWidget, scrolls: bool) -> bool:
    return names.verticalScrollBar().isVisible() is scrolls


def test_d12_a_number_on_a_lists_name_is_never_hidden(desk: Desk, qtbot: QtBot) -> None:
    names = desk.window.shelf.names
    delegate = names.itemDelegate()
    assert isinstance(delegate, NameDelegate)
    # So low that the names are scrolled.
    for height in (900, 480):
        desk.window.resize(1366, height)
        scrolls = height == 480
        qtbot.waitUntil(partial(is_scrolled, names, scrolls))
        for item in desk.window.shelf.lists:
            assert delegate.width(names.font(), item.title) <= names.viewport().width(), item.key
    desk.arrive(1, FieldChange("city", "", "Elsewhere"))
    qtbot.waitUntil(lambda: desk.window.shelf.name_of("review").text() == "Changes to review  (1)")
    number = [item.key for item in desk.window.shelf.lists].index("review")
    assert desk.window.shelf.chooser.itemText(number) == "Changes to review  (1)"


@pytest.mark.parametrize("name", ["<b>x</b>", '<img src="x">', "plain", LONG, "a\nb"])
def test_d12_tooltips_say_all_and_take_nothing_for_markup(desk: Desk, qtbot: QtBot, name: str) -> None:
    PatientService(desk.elsewhere).save([a_patient(1, given=name)], [a_booking(1)])
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    table = desk.window.shelf.table("arrivals")
    tip = table.data(table.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    label = QLabel(tip)
    # As a tooltip takes it: rich where it may be.
    shown = QApplication.instance() and plain_text(label.text())
    assert shown == "".join(f"Family1, {name}".split())


def plain_text(tip: str) -> str:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    if Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return "".join(document.toPlainText().split())


def test_a_tooltip_is_no_wider_than_a_screen() -> None:
    assert max(len(line) for line in plain_tip(LONG).splitlines()) <= 80


columns = st.lists(
    st.tuples(st.integers(20, 120), st.integers(0, 400), st.integers(0, 5)), min_size=1, max_size=9
)


@given(columns, st.integers(0, 2000))
def test_widths_fill_the_room_and_nothing_that_stays_is_below_its_least(
    drawn: list[tuple[int, int, int]], room: int
) -> None:
    least = [low for low, _, _ in drawn]
    wanted = [low + more for low, more, _ in drawn]
    gives_way = [order for _, _, order in drawn]
    widths = shared(room, least, wanted, gives_way)
    for width, low, order in zip(widths, least, gives_way, strict=True):
        assert width >= low or (width == 0 and order)
    stays = sum(low for low, _, order in drawn if not order)
    if any(widths):
        assert sum(widths) == max(room, sum(widths) if sum(widths) > room else 0)
    if stays <= room:
        assert sum(widths) <= room


def test_what_is_short_of_room_gets_it_before_what_is_not() -> None:
    assert shared(500, [100, 100, 100], [100, 300, 100], [0, 0, 0]) == [100, 300, 100]
    assert shared(290, [100, 100, 100], [100, 100, 100], [0, 2, 1]) == [145, 0, 145]
    # By what never gives way a row is known: it is whole before another is.
    assert shared(400, [100, 100, 100], [100, 200, 200], [0, 0, 3]) == [100, 200, 100]


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2's contrast ratio of two colours."""

    def light(colour: QColor) -> float:
        parts: list[float] = [
            part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    bright, dark = sorted((light(first), light(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def can_be_read(made: QWidget) -> bool:
    return most_contrast(made) >= 4.5


def most_contrast(made: QWidget) -> float:
    """The greatest contrast with the ground within a widget as it is painted in its window: that of its letters."""
    place = QRect(made.mapTo(made.window(), QPoint(0, 0)), made.size())
    image: QImage = made.window().grab(place).toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    ground = QColor(image.pixel(1, image.height() // 2))
    return max(contrast(ground, QColor(colour)) for colour in colours)


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """A desktop that has chosen dark colours."""
    before = QPalette(qapp.palette())
    chosen = QPalette(QColor("#202020"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        chosen.setColor(role, QColor("#ffffff"))
    chosen.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    qapp.setPalette(chosen)
    yield
    qapp.setPalette(before)


def test_d17_dialogues_and_lists_can_be_read_on_a_dark_desktop(dark: None, desk: Desk, qtbot: QtBot) -> None:
    entry = DeskEntry(
        "d1", "lobby-east", "conflict", "closed", NOW, NOW, "Family1", None,
        {"step": "FormCompleted", "answers": {"item": ["hives"]}},
    )  # fmt: skip
    show_entry(desk.window.model, entry, desk.window)
    box = desk.window.findChild(QMessageBox)
    assert box is not None
    qtbot.waitUntil(box.isVisible)
    for label in box.findChildren(QLabel):
        if label.text() and label.isVisible():
            assert most_contrast(label) >= 4.5, label.text()
    box.close()
    asked = QInputDialog(desk.window)
    asked.setLabelText("Room for A 01")
    asked.setComboBoxItems(["Room 1"])
    asked.show()
    qtbot.waitUntil(asked.isVisible)
    grounds = [asked, *asked.findChildren(QLabel)]
    assert all(most_contrast(made) >= 4.5 for made in grounds)
    assert asked.grab().toImage().pixelColor(2, 2).lightness() > 200
    asked.close()
    visit_id = desk.arrive(1, FieldChange("city", "", "Elsewhere"))
    shown(desk, qtbot, visit_id)
    for made in (desk.window.shelf.view("arrivals").viewport(), desk.window.shelf.names, desk.window.details):
        qtbot.waitUntil(partial(can_be_read, made))
        assert QColor(made.grab().toImage().pixel(3, made.height() - 3)).lightness() > 200


def test_empty_lists_say_so(desk: Desk, qtbot: QtBot) -> None:
    assert all(item.empty for item in desk.window.shelf.lists)
    view = desk.window.shelf.view("arrivals")
    empty = view.viewport().grab().toImage()
    assert len({empty.pixel(x, y) for x in range(0, empty.width(), 2) for y in range(0, 80, 2)}) > 1
    desk.arrive(1)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    below = view.viewport().grab().toImage().copy(0, 40, empty.width(), 60)
    assert len({below.pixel(x, y) for x in range(0, below.width(), 2) for y in range(0, 60, 2)}) == 1


@pytest.mark.parametrize(
    ("times", "size"),
    few_of_several(
        product([1.0, 1.5], [(1920, 1080), (1366, 768), (1024, 700)]), (1.0, (1024, 700)), (1.5, (1366, 768))
    ),
    ids=str,
)
def test_how_ready_somebody_is_for_a_room_is_never_cut(
    desk: Desk, qtbot: QtBot, letters: QApplication, size: tuple[int, int], times: float
) -> None:
    long_visit(desk)
    enlarge(letters, times)
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: len(desk.texts()) == 1)
    qtbot.waitUntil(lambda: unseen_columns(desk) == [])
    view, table = desk.window.shelf.view("arrivals"), desk.window.shelf.table("arrivals")
    place = next(number for number, column in enumerate(table.columns) if column.heading == "Room")
    assert size[0] < 1366 or times > 1 or not view.isColumnHidden(place)
    # What is beside the text: the light, and what lies between.
    room = view.columnWidth(place) - view._delegate.room("dot")
    for text in ("desk first", "ready", "9 of 9", "Room 204"):
        assert view.isColumnHidden(place) or view.fontMetrics().horizontalAdvance(text) <= room
