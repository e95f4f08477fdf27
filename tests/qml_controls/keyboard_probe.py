"""Shows the letter keyboard in a process of its own, as the input method is chosen before the application."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable

os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As the programs switch off: no PipeWire on this machine, and a property that its keyboard overrides. A message
# handler written in Python would hang on them: they come from the QML loading thread while the main thread
# holds the interpreter's lock.
os.environ["QT_LOGGING_RULES"] = (
    "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false;qt.text.font.db=false"
)

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.qt.languages import SHIPPED
from tests.qml_controls.views import root_of, view_of


def main(width: int, height: int, locale: str, scheme: str, picture: str, email: bool = False) -> None:
    QQuickWindow.setSceneGraphBackend("software")
    application = QGuiApplication([])
    rows = {language.locale: language.rows for language in SHIPPED}
    view = view_of(
        "KeyboardHost.qml",
        (width, height),
        {"keyboardRows": rows[locale], "scheme": scheme},
        locales=list(rows), localeName=locale, email=email,
    )  # fmt: skip
    view.show()
    root = root_of(view)
    opened = _wait(application, lambda: bool(root.property("panelHeight") > 0), 5000)
    keyboard = root.findChild(QQuickItem, "keyboard")
    page = root.findChild(QQuickItem, "page")
    assert keyboard is not None
    assert page is not None
    keys = [item for item in _below(keyboard) if item.property("keyType") is not None and item.width() > 0]
    labels = {str(item.property("displayText")): item for item in keys}
    pressed = labels.get("@") or labels.get("ñ") or labels.get("q")
    if pressed is not None:
        centre = pressed.mapToScene(QPointF(pressed.width() / 2, pressed.height() / 2)).toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
    typed = _wait(application, lambda: bool(root.property("typed")), 2000)
    application.processEvents()
    if picture:
        view.grabWindow().save(picture)
    print(
        json.dumps(
            {
                "opened": opened,
                "typed": root.property("typed") if typed else "",
                "panel_height": root.property("panelHeight"),
                "page_height": page.height(),
                "scrolled": page.property("scrollPosition"),
                "labels": sorted(labels),
                "smallest_key": min(
                    (min(key.width(), key.height()) for key in keys if key.isVisible()), default=0
                ),
            }
        )
    )
    view.close()


def _wait(application: QGuiApplication, condition: Callable[[], bool], milliseconds: int) -> bool:
    limit = QDeadlineTimer(milliseconds)
    while not condition() and not limit.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return condition()


def _below(item: QQuickItem) -> list[QQuickItem]:
    found = []
    for child in item.childItems():
        found.append(child)
        found.extend(_below(child))
    return found


if __name__ == "__main__":
    arguments = [*sys.argv[1:], "", ""]
    main(
        int(arguments[0]),
        int(arguments[1]),
        arguments[2],
        arguments[3],
        arguments[4],
        arguments[5] == "email",
    )
