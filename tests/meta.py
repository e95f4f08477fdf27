"""What Qt knows of an object's class, read so that PySide keeps nothing of it.

PySide hangs a meta object's wrapper on the wrapper of its object; Qt deletes a QML type's meta object with the type.
While Python still held the item, that wrapper stood for an address at which the next window might be made, and the
window came to Python as a meta object ("has no window").
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QMetaObject, QObject


@contextmanager
def meta_object(thing: QObject) -> Iterator[QMetaObject]:
    """The meta object of ``thing``, for as long as it is looked at."""
    meta = thing.metaObject()
    try:
        yield meta
    finally:
        # That of a class which PySide knows lives as long as the class; its stubs do not know it.
        if meta is not type(thing).staticMetaObject:  # type: ignore[attr-defined]
            shiboken6.invalidate(meta)


def class_name(thing: QObject) -> str:
    """The name of its class; that of a QML type ends in ``_QMLTYPE_`` or ``_QML_`` and a number."""
    # As `meta_object`, which takes twice as long: a walk asks this of millions.
    meta = thing.metaObject()
    name = meta.className()
    if meta is not type(thing).staticMetaObject:  # type: ignore[attr-defined]
        shiboken6.invalidate(meta)
    return name
