"""A window for controls, without the lobby around them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.qt.drawings import provide

HERE = Path(__file__).resolve().parent
QML = HERE.parents[1] / "resources" / "qml"


def theme_of(engine: QQmlEngine) -> QObject:
    theme = engine.singletonInstance("Kiosk.Controls", "Theme")
    assert isinstance(theme, QObject)
    return theme


def view_of(
    host: str, size: tuple[int, int], theme: Mapping[str, object], **properties: object
) -> QQuickView:
    """A view of ``host``, a file beside this one, under a theme of these values; not shown yet.

    It is ``size`` pixels large, which the theme is told; ``properties`` are those of the host's root.
    """
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    provide(view.engine())
    known = theme_of(view.engine())
    for name, value in {"panelWidth": size[0], "panelHeight": size[1], **theme}.items():
        known.setProperty(name, value)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(*size)
    view.setInitialProperties(properties)
    view.setSource(QUrl.fromLocalFile(str(HERE / host)))
    assert view.status() == QQuickView.Status.Ready, view.errors()
    return view


def root_of(view: QQuickView) -> QQuickItem:
    root = view.rootObject()
    assert root is not None
    return root
