"""Nothing that PySide made of a QML type's class is left at an address that Qt uses again."""

import shiboken6
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from tests.meta import class_name


def meta_objects() -> int:
    return sum(isinstance(wrapper, QMetaObject) for wrapper in shiboken6.getAllValidWrappers())


def test_a_class_that_was_read_leaves_no_wrapper(qtbot: QtBot) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\nQtObject { property int mine: 1 }", "")
    thing = component.create()
    before = meta_objects()
    assert "_QML_" in class_name(thing)
    assert meta_objects() == before
    assert class_name(thing) == class_name(thing)
    shiboken6.delete(engine)


def test_the_class_of_what_python_made_stays(qtbot: QtBot) -> None:
    class Mine(QObject):
        pass

    assert class_name(Mine()) == "Mine"
    assert Mine.staticMetaObject.className() == "Mine"  # type: ignore[attr-defined]
