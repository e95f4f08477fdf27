"""Every control of Kiosk.Controls, offscreen, on the software renderer, without a warning from Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMetaObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.qt.drawings import provide
from kiosk.qt.languages import SHIPPED
from tests.contrast import contrast
from tests.qml_controls.views import QML, theme_of, view_of

ROOT = QML.parents[1]

CONTROLS = [
    line.split()[0]
    for line in (QML / "Kiosk" / "Controls" / "qmldir").read_text().splitlines()
    if line and line.split()[0] not in {"module", "singleton", "Keyboard"}
]
PAGES = ("welcome", "identity", "details", "question", "done", "sign", "problem")
SIZES = ((1080, 1920), (1366, 768))
# Text role on its ground: 7:1 in every scheme.
PAIRS = (
    ("ink", "ground"), ("ink", "card"), ("inkSecond", "ground"), ("inkSecond", "card"), ("primary", "card"),
    ("ink", "primarySoft"), ("inkSecond", "primarySoft"), ("primary", "primarySoft"), ("primary", "ground"),
    ("primaryInk", "primary"), ("success", "successSoft"), ("warning", "warningSoft"), ("error", "errorSoft"),
    ("error", "ground"), ("disabledInk", "disabledFill"), ("ink", "keyFill"), ("ink", "keyFillSecond"),
)  # fmt: skip
# What the design is made of: each is as many parts of a panel, however large.
ENLARGED = (
    "bodySize", "headingSize", "secondarySize", "spaceSmall", "spaceMedium", "gap", "padding", "radiusSmall", "radius",
    "hairlineWidth", "borderWidth", "strongBorderWidth", "focusWidth", "minimumTarget", "primaryTarget", "fieldHeight",
    "buttonHeight",
)  # fmt: skip
Open = Callable[..., QQuickView]


@pytest.fixture
def open_page(qtbot: QtBot, qtlog: object) -> Iterator[Open]:
    if QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setSceneGraphBackend("software")
    QAccessible.setActive(True)
    views: list[QQuickView] = []

    def make(
        page: str,
        size: tuple[int, int] = SIZES[0],
        scheme: str = "light",
        scale: float = 1.0,
        mirrored: bool = False,
    ) -> QQuickView:
        theme = {"scheme": scheme, "textScale": scale, "mirrored": mirrored, "roomHeight": size[1]}
        view = view_of("Gallery.qml", size, theme, page=page)
        view.show()
        view.requestActivate()
        qtbot.waitUntil(lambda: view.isExposed() and not view.grabWindow().isNull())
        views.append(view)
        return view

    yield make
    for view in views:
        view.close()
        view.deleteLater()
    records = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    assert records == []


def below(item: QQuickItem) -> list[QQuickItem]:
    found: list[QQuickItem] = []
    for child in item.childItems():
        found.append(child)
        found.extend(below(child))
    return found


def spoken(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The accessible tree below `interface`, in its own order."""
    for index in range(interface.childCount()):
        inner = interface.child(index)
        yield inner
        yield from spoken(inner)


def named(view: QQuickView, text: str) -> QQuickItem:
    """The control whose spoken name is `text`."""
    window = QAccessible.queryAccessibleInterface(view)
    assert window is not None
    for interface in spoken(window):
        if interface.text(QAccessible.Text.Name) == text:
            item = interface.object()
            assert isinstance(item, QQuickItem)
            return item
    raise AssertionError(f"nothing is named {text!r}")


def child(view: QQuickView, name: str) -> QQuickItem:
    item = view.rootObject().findChild(QQuickItem, name)
    if item is None:
        item = next(found for found in below(view.rootObject()) if found.objectName() == name)
    return item


def touch(view: QQuickView, item: QQuickItem) -> None:
    centre: QPoint = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)


@pytest.mark.parametrize("control", CONTROLS)
def test_every_control_loads(control: str, qtbot: QtBot, qtlog: object) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    provide(engine)
    component = QQmlComponent(engine)
    component.setData(f"import Kiosk.Controls\n{control} {{}}".encode(), QUrl())
    made = component.create()
    assert made is not None, component.errorString()
    made.deleteLater()
    assert [record.message for record in qtlog.records] == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a04_a05_colour_roles_hold_their_contrast(scheme: str, qtbot: QtBot) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    theme = theme_of(engine)
    theme.setProperty("scheme", scheme)
    low = {pair: contrast(theme.property(pair[0]), theme.property(pair[1])) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 7} == {}
    assert contrast(theme.property("border"), theme.property("card")) >= 3
    assert contrast(theme.property("focus"), theme.property("focusInk")) >= 3


def test_a_larger_panel_shows_the_design_enlarged() -> None:
    """Letters that grow while their margins, lines and targets stay would leave flat buttons with thin borders."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    theme = theme_of(engine)
    sizes = []
    for size in ((1080, 1920), (2160, 3840)):
        theme.setProperty("panelWidth", size[0])
        theme.setProperty("panelHeight", size[1])
        sizes.append({name: theme.property(name) for name in ENLARGED})
    assert sizes[1] == pytest.approx({name: 2 * size for name, size in sizes[0].items()}, abs=2)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_a01_a07_pages_fit(page: str, size: tuple[int, int], scale: float, open_page: Open) -> None:
    view = open_page(page, size, scale=scale)
    items = [item for item in below(view.rootObject()) if item.isVisible()]
    texts = [item for item in items if item.inherits("QQuickText") and item.property("text")]
    clipped = [item.property("text") for item in texts if item.property("contentWidth") > item.width() + 1]
    assert texts
    assert clipped == []
    outside = [
        item.property("text")
        for item in texts
        if item.mapToScene(QPointF(0, 0)).x() < -1
        or item.mapToScene(QPointF(item.width(), 0)).x() > size[0] + 1
    ]
    assert outside == []
    targets = [item for item in items if item.inherits("QQuickAbstractButton")]
    assert targets
    assert [item for item in targets if min(item.width(), item.height()) < 44] == []


@pytest.mark.parametrize("scheme", ["dark", "contrast"])
def test_schemes_differ_and_mirror(scheme: str, open_page: Open) -> None:
    plain = open_page("details", scheme=scheme)
    before = named(plain, "Back").mapToScene(QPointF(0, 0)).x()
    first = plain.grabWindow()
    plain.close()
    turned = open_page("details", scheme=scheme, mirrored=True)
    assert named(turned, "Back").mapToScene(QPointF(0, 0)).x() > before
    assert turned.grabWindow() != first


def test_primary_button_by_touch_key_and_assistive_tool(open_page: Open) -> None:
    view = open_page("details")
    button = named(view, "Yes, all correct")
    touch(view, button)
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Space)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() == QAccessible.Role.Button
    interface.actionInterface().doAction("Press")
    assert view.rootObject().property("pressed") == 4


def test_focus_ring_can_be_seen(open_page: Open) -> None:
    view = open_page("details")
    button = named(view, "Back")
    without = view.grabWindow()
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert view.grabWindow() != without


def test_a18_choice_row_tells_its_state_and_only_asks(open_page: Open) -> None:
    view = open_page("question")
    row = named(view, "Latex")
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.state().checkable
    assert not interface.state().checked
    assert QAccessible.queryAccessibleInterface(named(view, "Penicillin or amoxicillin")).state().checked
    touch(view, row)
    assert view.rootObject().property("chosen") == "latex"
    assert not QAccessible.queryAccessibleInterface(row).state().checked
    row.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.rootObject().property("chosen") == "nuts"
    QAccessible.queryAccessibleInterface(named(view, "Shellfish")).actionInterface().doAction("Press")
    assert view.rootObject().property("chosen") == "shellfish"


def test_text_field_reports_what_is_typed(open_page: Open, qtbot: QtBot) -> None:
    view = open_page("identity")
    line = named(view, "Family name")
    qtbot.waitUntil(lambda: line.hasActiveFocus())
    QTest.keyClick(view, Qt.Key.Key_A)
    assert view.rootObject().property("edited") == "García-Lopeza"


def test_number_pad_serves_the_field_with_the_focus(open_page: Open) -> None:
    view = open_page("identity")
    touch(view, named(view, "Date of birth, Day"))
    for name in ("2", "7", "Next field", "3", "Next field", "1", "9", "8", "6", "6", "Delete", "5"):
        touch(view, named(view, name))
    parts = view.rootObject().property("dateParts")
    assert (parts.toVariant() if hasattr(parts, "toVariant") else parts) == ["27", "3", "1985"]


def test_a23_error_summary_takes_the_focus_and_leads_to_the_field(open_page: Open, qtbot: QtBot) -> None:
    view = open_page("problem")
    qtbot.waitUntil(lambda: named(view, "There is a problem").hasActiveFocus())
    touch(view, named(view, "Date of birth must include a month"))
    assert named(view, "Date of birth, Month").hasActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert named(view, "Date of birth, Day").hasActiveFocus()


def test_a22_dialogue_keeps_the_focus_and_escape_closes_it(open_page: Open, qtbot: QtBot) -> None:
    view = open_page("details")
    view.rootObject().setProperty("dialogueOpened", True)
    dialogue = child(view, "dialogue")
    qtbot.waitUntil(lambda: dialogue.hasActiveFocus() or view.activeFocusItem() in below(dialogue))
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: view.activeFocusItem() in below(dialogue))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not dialogue.isVisible()
    assert view.activeFocusItem() not in below(dialogue)


def test_signature_pad_keeps_strokes_and_forgets_them(open_page: Open) -> None:
    view = open_page("sign")
    pad = named(view, "Your signature")
    corner = pad.mapToScene(QPointF(0, 0)).toPoint()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, button, none, corner + QPoint(100, 50))
    QTest.mouseMove(view, corner + QPoint(200, 150))
    QTest.mouseRelease(view, button, none, corner + QPoint(200, 150))
    strokes = pad.property("strokes")
    strokes = strokes.toVariant() if hasattr(strokes, "toVariant") else strokes
    assert len(strokes) == 2
    assert all(0 <= point["x"] <= 1 and 0 <= point["y"] <= 1 for point in strokes[1])
    assert strokes[1][0]["x"] == pytest.approx(100 / pad.width(), abs=0.01)
    QMetaObject.invokeMethod(pad, "clear")
    assert pad.property("empty")


def test_bottom_bar_names_its_choice(open_page: Open) -> None:
    view = open_page("welcome")
    touch(view, named(view, "Ask staff"))
    assert view.rootObject().property("chosen") == "staff"


def probed(module: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a module beside this one says, in a process and an application of its own."""
    return subprocess.run(
        [sys.executable, "-m", f"tests.qml_controls.{module}", *map(str, arguments)],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("width", "height", "locale", "letter"),
    [(1080, 1920, "en_US", "Q"), (1366, 768, "en_US", "Q"), (1366, 768, "es_ES", "Ñ")],
)
def test_letter_keyboard_leaves_room(width: int, height: int, locale: str, letter: str) -> None:
    """Heading, field and primary button stay in sight above the keyboard; no word of warning from Qt."""
    done = probed("keyboard_probe", width, height, locale, "light")
    result = json.loads(done.stdout)
    assert done.stderr == ""
    assert result["opened"]
    assert result["typed"] == letter
    assert result["scrolled"] == pytest.approx(0)
    assert result["page_height"] >= (380 if height < 1000 else 1200)
    assert result["smallest_key"] >= 54  # a tile of 44 in a cell with a gap of 10
    assert {"-", "’"} <= set(result["labels"])


@pytest.mark.parametrize("locale", [language.locale for language in SHIPPED])
def test_d21_an_address_of_mail_has_its_signs_on_the_first_page(locale: str) -> None:
    done = probed("keyboard_probe", 1366, 768, locale, "light", "", "email")
    result = json.loads(done.stdout)
    assert done.stderr == ""
    assert {"@", ".", "-", "_"} <= set(result["labels"])
    assert result["typed"] == "@"
    assert result["smallest_key"] >= 54


@pytest.mark.parametrize(
    ("ratio", "letters"),
    [
        pytest.param(ratio, letters, marks=[] if ratio < 0.4 else pytest.mark.long)
        for ratio in (0.36, 0.43, 0.5, 1.0, 1.5)
        for letters in (1.0, 1.7)
    ],
)
def test_no_thin_line_goes_missing_where_the_window_is_drawn_smaller(ratio: float, letters: float) -> None:
    """Each line of a link in the summary of errors is underlined, and each divider is there, wherever it stands."""
    done = probed("scaled_probe", letters, QT_SCALE_FACTOR=str(ratio))
    result = json.loads(done.stdout)
    assert done.stderr == ""
    assert result["ratio"] == pytest.approx(ratio, abs=0.01)
    assert result["lines"] >= 40 + 6
    assert result["missing"] == []
