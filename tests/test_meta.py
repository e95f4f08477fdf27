"""Nothing that PySide made of a QML type's class is left at an address that Qt uses again."""

import re
from pathlib import Path

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


def test_nothing_else_reads_a_class_of_qt() -> None:
    here = Path(__file__).parent
    sources = {path for root in (here, here.parent / "kiosk") for path in root.rglob("*.py")}
    asked = {path.name for path in sources if re.search(r"\.metaObject\(\)", path.read_text("utf-8"))}
    assert asked == {"meta.py"}
