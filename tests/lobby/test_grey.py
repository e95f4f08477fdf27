"""A09: nothing is told by colour alone. States of what is shown differ in pictures without any."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.lobby.conftest import Stage
from tests.meta import class_name

# Of 255: greys so far from each other can be told apart by anybody.
APART = 60
# So many pixels are seen: 5 x 5 millimetres and more.
SEEN = 400
# What stands in so many pixels above a box.
ABOVE = 60
SCHEMES = ("light", "dark", "contrast")


def grey(stage: Stage) -> QImage:
    """The whole window without its colours."""
    return stage.lobby.window.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)


def cut(whole: QImage, item: QQuickItem, beyond: int = 0) -> QImage:
    """What of a picture shows ``item``."""
    corner = item.mapToScene(QPoint(0, 0)).toPoint()
    rect = QRect(corner, QPoint(int(corner.x() + item.width()), int(corner.y() + item.height())))
    return whole.copy(rect.adjusted(-beyond, -beyond, beyond, beyond))


def picture(stage: Stage, item: QQuickItem, beyond: int = 0) -> QImage:
    """What is drawn where ``item`` is now."""
    stage.play.settle()
    return cut(grey(stage), item, beyond)


def apart(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures can be told apart."""
    assert one.size() == other.size()
    count = 0
    for y in range(one.height()):
        row, against = (bytes(memoryview(image.constScanLine(y))) for image in (one, other))  # type: ignore[arg-type]
        count += sum(abs(a - b) >= APART for a, b in zip(row[: one.width()], against, strict=False))
    return count


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a09_what_is_chosen_is_seen_without_colours(stage: Stage, scheme: str) -> None:
    stage.press("bar_display", f"choice_{scheme}")
    row = stage.item("choice_moreTime")
    before = picture(stage, row)
    stage.press("choice_moreTime")
    assert apart(before, picture(stage, stage.item("choice_moreTime"))) > SEEN


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a09_what_is_wrong_is_seen_without_colours(stage: Stage, scheme: str) -> None:
    """By words right above the box, and in light colours by its line as well."""
    stage.begin()
    stage.model.setScheme(scheme)
    stage.play.tap("date_day")
    before = edge(stage, "familyName")
    stage.press("primaryButton")
    assert stage.sees("There is a problem")
    stage.play.settle()
    after = edge(stage, "familyName")
    assert apart(before, after) > SEEN
    assert words_above(stage, "familyName") == "Enter your family name or your record number."


def edge(stage: Stage, name: str) -> QImage:
    """The upper line of a field's box, and what stands right above it."""
    box = box_of(stage.item(name))
    whole = picture(stage, box, ABOVE)
    return whole.copy(ABOVE, 0, int(box.width()), ABOVE + 8)


def box_of(item: QQuickItem) -> QQuickItem:
    waiting = [item]
    while waiting:
        below = waiting.pop()
        if class_name(below).split("_QML")[0] == "FieldFrame":
            return below
        waiting += below.childItems()
    raise AssertionError(item.objectName())


def words_above(stage: Stage, name: str) -> str:
    """The words that stand nearest above a field's box."""
    top = box_of(stage.item(name)).mapToScene(QPoint(0, 0)).y()
    texts = [
        (item.mapToScene(QPoint(0, 0)).y(), str(item.property("text")))
        for item in stage.play.items()
        if item.inherits("QQuickText") and item.property("text") and item.mapToScene(QPoint(0, 0)).y() < top
    ]
    return max(texts)[1]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a09_how_far_along_is_seen_without_colours(stage: Stage, scheme: str) -> None:
    stage.to_form()
    stage.model.setScheme(scheme)
    stage.play.settle()
    segments = sorted(
        (item for item in stage.play.items() if None not in (item.property("share"), item.property("now"))),
        key=lambda item: item.mapToScene(QPoint(0, 0)).x(),
    )
    shares = [float(item.property("share")) for item in segments]
    now = next(place for place, share in enumerate(shares) if 0 < share < 1)
    done, later = shares.index(1.0), shares.index(0.0)
    assert done < now < later
    three = [segments[place] for place in (done, now, later)]
    pictures = [picture(stage, item).copy(0, 0, 40, 8) for item in three]
    ends = [picture(stage, item).copy(int(item.width()) - 40, 0, 40, 8) for item in three]
    assert apart(pictures[0], pictures[2]) > 100
    assert apart(ends[0], ends[1]) > 100
    assert apart(pictures[1], pictures[2]) > 0 or apart(ends[1], ends[2]) > 0
