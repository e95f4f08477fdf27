"""What there is to hear of a screen: from what it tells assistive tools, and so what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

translate = QCoreApplication.translate
_Role, _Text = QAccessible.Role, QAccessible.Text
# What is read of itself; whatever can be pressed or typed in is heard when it is gone to.
_READ = frozenset({_Role.Heading, _Role.StaticText})
_TOLD = frozenset({_Role.AlertMessage, _Role.Notification})
_CHOSEN = frozenset({_Role.RadioButton, _Role.CheckBox})
# Isolates and marks of direction, and the bullets of a secret: nothing of them is heard.
_UNHEARD = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u2022\u25cf]")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Heard:
    """What is heard of a screen: its own words in the order of reading, and what has the focus."""

    words: tuple[str, ...]
    focus: tuple[str, ...]

    @property
    def all(self) -> list[str]:
        """The words, and the focus where they have not said it."""
        said = set(self.words)
        return [*self.words, *(part for part in self.focus if part not in said)]

    def since(self, before: Heard) -> list[str]:
        """What has come since; a number that counts is not told again and again."""
        known = {_DIGITS.sub("", part) for part in before.words}
        return [part for part in self.words if _DIGITS.sub("", part) not in known]


def heard(window: QQuickWindow, overlay: str) -> Heard:
    """What is heard of ``window`` now, and of an overlay alone where one lies over its page."""
    top = _top(window, overlay)
    words: list[str] = []
    root = QAccessible.queryAccessibleInterface(window)
    if top is not None and root is not None:
        for part in _words(root, top):
            if part and part not in words:
                words.append(part)
    return Heard(tuple(words), tuple(filter(None, _focus(window))))


def _top(window: QQuickWindow, overlay: str) -> QQuickItem | None:
    if overlay:
        found = window.findChild(QQuickItem, f"{overlay}Overlay")
        return found if isinstance(found, QQuickItem) else None
    stage = window.findChild(QQuickItem, "stage")
    page = stage.property("item") if isinstance(stage, QQuickItem) else None
    return page if isinstance(page, QQuickItem) else None


def _words(interface: QAccessibleInterface, top: QQuickItem) -> Iterator[str]:
    for index in range(interface.childCount()):
        inner = interface.child(index)
        if inner is None:
            continue
        item, role = inner.object(), inner.role()
        if (
            (role in _READ or role in _TOLD)
            and isinstance(item, QQuickItem)
            and item.isVisible()
            and _is_within(item, top)
        ):
            yield clean(inner.text(_Text.Name))
            if role in _TOLD:
                yield clean(inner.text(_Text.Description))
        yield from _words(inner, top)


def _is_within(item: QQuickItem, top: QQuickItem) -> bool:
    up: QQuickItem | None = item
    while up is not None and up is not top:
        up = up.parentItem()
    return up is not None


def _focus(window: QQuickWindow) -> Iterator[str]:
    item: QQuickItem | None = window.activeFocusItem()
    told = None
    while item is not None and told is None and item is not window.contentItem():
        told = QAccessible.queryAccessibleInterface(item)
        if told is None:
            item = item.parentItem()
    if told is None or item is None or not shiboken6.isValid(item):
        return
    role, state = told.role(), told.state()
    yield _group(item)
    yield clean(told.text(_Text.Name))
    if role in _CHOSEN:
        yield translate("Lobby", "Chosen") if state.checked else translate("Lobby", "Not chosen")
    elif role == _Role.Button:
        yield translate("Lobby", "Button")
    elif role == _Role.EditableText:
        yield translate("Lobby", "Type here")
        if not item.property("secret"):
            yield clean(told.text(_Text.Value))
    yield clean(told.text(_Text.Description))


def _group(item: QQuickItem) -> str:
    """What the choice belongs to, as its question."""
    up = item.parentItem()
    while up is not None:
        told = QAccessible.queryAccessibleInterface(up)
        if told is not None and told.role() == _Role.Grouping:
            return clean(" ".join((told.text(_Text.Name), told.text(_Text.Description))))
        up = up.parentItem()
    return ""


def clean(text: str) -> str:
    """As it is heard: without what only stands there for the eye."""
    return " ".join(_UNHEARD.sub("", text).split())
