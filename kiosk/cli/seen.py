"""What a Qt Quick window shows, gathered in the window's own engine.

A finger looks at the whole screen several times a touch. Item by item from Python that was a third of the time of the
tests of the lobby, for PySide makes a Python object of each; the engine tells the same in a quarter of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtQml import QJSEngine, QJSValue
from PySide6.QtQuick import QQuickItem

# Each goes through what is visible, what is on top first: ``found`` is given each item and ends it by saying true.
_LOOK = """(function (root, found) {
    const waiting = [root];
    while (waiting.length > 0) {
        const item = waiting.pop();
        if (!item.visible)
            continue;
        if (found(item))
            return item;
        const below = item.children;
        for (let place = 0, count = below.length; place < count; ++place)
            waiting.push(below[place]);
    }
    return null;
})"""
_PLACES = """(function (look, root) {
    const told = [];
    look(root, item => {
        const name = item.objectName;
        if (name) {
            const place = item.mapToItem(null, 0, 0);
            told.push(name, place.x, place.y, item.height);
        }
        return false;
    });
    return told.join("\\n");
})"""
_NAMES = """(function (look, root) {
    const told = [];
    look(root, item => {
        if (item.objectName)
            told.push(item.objectName);
        return false;
    });
    return told;
})"""
_TEXTS = """(function (look, root) {
    const told = [];
    look(root, item => {
        if (typeof item.text === "string" && item.text)
            told.push(item.text);
        return false;
    });
    return told;
})"""
_FIND = """(function (look, root, inner, outer) {
    const isWithin = item => {
        let up = item.parent;
        while (up && up.objectName !== outer)
            up = up.parent;
        return !!up;
    };
    return look(root, item => item.objectName === inner && item.width > 0 && item.height > 0
        && (!outer || isWithin(item)));
})"""


def _function(engine: QJSEngine, source: str) -> QJSValue:
    # PySide's stubs give a stack trace beside it, PySide does not.
    return cast(QJSValue, engine.evaluate(source))


class Seen:
    """What is visible of one item and of all below it."""

    def __init__(self, engine: QJSEngine, root: QQuickItem) -> None:
        self._root = engine.newQObject(root)
        self._look = _function(engine, _LOOK)
        self._functions = {source: _function(engine, source) for source in (_PLACES, _NAMES, _TEXTS, _FIND)}

    def _told(self, source: str, words: Sequence[str] = ()) -> QJSValue:
        """What the function says. Raises RuntimeError where it failed."""
        told = self._functions[source].call([self._look, self._root, *(QJSValue(word) for word in words)])
        if told.isError():
            raise RuntimeError(told.toString())
        return told

    def places(self) -> str:
        """The name, place and height of everything that has a name; two that are alike say the same."""
        return self._told(_PLACES).toString()

    def names(self) -> set[str]:
        """The names of what is there."""
        return set(self._told(_NAMES).toVariant())

    def texts(self) -> list[str]:
        """Every text, and what stands in the fields."""
        return list(self._told(_TEXTS).toVariant())

    def find(self, name: str) -> QQuickItem | None:
        """The item called ``name``, with a size; None when there is none. ``a/b`` is a ``b`` within an ``a``."""
        outer, _, inner = name.rpartition("/")
        item = self._told(_FIND, (inner, outer)).toQObject()
        # Where an object of another kind was a moment ago, PySide may still give that one's wrapper; seldom.
        return item if isinstance(item, QQuickItem) else None
