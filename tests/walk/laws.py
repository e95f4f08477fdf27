"""What must hold on every page at every size: each law gives the faults it finds, in words.

One file, though long: a page is looked at by all of them, and they are one list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from tests.meta import class_name
from tests.walk.lobby import WalkedLobby

# A capital of Noto Sans in parts of its size.
CAPITAL = 0.714
# How much of a line is above the feet of its letters.
ASCENT = 1.069 / 1.362
SLACK = 1.0
# Signs behind which a line of Chinese or Japanese may end.
UNSPACED = re.compile("([\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])")


def place(item: QQuickItem) -> QRectF:
    """Where an item is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen_of(item: QQuickItem) -> QRectF:
    """The part of an item that is not clipped away."""
    rect = place(item)
    up = item.parentItem()
    while up is not None:
        if up.clip():
            rect = rect.intersected(place(up))
        up = up.parentItem()
    return rect


def type_of(item: QQuickItem) -> str:
    return _type_called(class_name(item))


@cache
def _type_called(class_name: str) -> str:
    return class_name.split("_QMLTYPE")[0].split("_QML_")[0]


def is_within(item: QQuickItem, other: QQuickItem) -> bool:
    up: QQuickItem | None = item
    while up is not None and up is not other:
        up = up.parentItem()
    return up is not None


def words_of(item: QQuickItem) -> str:
    return f"{item.objectName() or type_of(item)} {str(item.property('text') or '')[:40]!r}".strip()


def on_top(lobby: WalkedLobby) -> QQuickItem:
    """What can be touched: the overlay that is open, or all of the window."""
    overlay = lobby.model.property("overlay")
    found = lobby.find(f"{overlay}Overlay") if overlay else None
    return found or lobby.window.contentItem()


def targets(lobby: WalkedLobby) -> list[QQuickItem]:
    """Whatever a finger is meant to hit."""
    return lobby.found_at_rest("targets", lambda: list(_targets(lobby)))


def _targets(lobby: WalkedLobby) -> Iterator[QQuickItem]:
    top = on_top(lobby)
    for item in lobby.items:
        touchable = item.inherits("QQuickAbstractButton") or type_of(item) in (
            "ChoiceRow",
            "FieldFrame",
            "SignaturePad",
        )
        if touchable and item.isEnabled() and is_within(item, top):
            yield item


def texts(lobby: WalkedLobby) -> list[QQuickItem]:
    """Every text that is shown with words in it."""
    return lobby.found_at_rest("texts", lambda: list(_texts(lobby)))


def _texts(lobby: WalkedLobby) -> Iterator[QQuickItem]:
    for item in lobby.items:
        if item.inherits("QQuickText") and item.property("text") and item.opacity() > 0:
            yield item


def a01_targets_are_large(lobby: WalkedLobby) -> Iterator[str]:
    pitch = lobby.theme.property("millimetresPerPixel")
    for item in targets(lobby):
        least = min(item.width(), item.height())
        if least < 44 or least * pitch < 11.1:
            yield f"{words_of(item)} is {item.width():.0f} x {item.height():.0f}"
    for key in keys(lobby):
        if min(key.width(), key.height()) < 54:
            yield f"key {key.property('displayText')!r} is {key.width():.0f} x {key.height():.0f}"


def keys(lobby: WalkedLobby) -> Iterator[QQuickItem]:
    """The keys of the open letter keyboard."""
    for item in lobby.items:
        # What fills a row is no key.
        if item.property("keyType") is not None and item.width() > 0 and type_of(item) != "FillerKey":
            yield item


def a02_primary_targets_are_20_millimetres(lobby: WalkedLobby) -> Iterator[str]:
    pitch = lobby.theme.property("millimetresPerPixel")
    for item in targets(lobby):
        if type_of(item) == "PrimaryButton" and min(item.width(), item.height()) * pitch < 19.9:
            yield f"{words_of(item)} is {min(item.width(), item.height()) * pitch:.1f} mm"


def a03_targets_stand_apart(lobby: WalkedLobby) -> Iterator[str]:
    shown = [(item, rect) for item in targets(lobby) if not (rect := seen_of(item)).isEmpty()]
    for (one, left), (other, right) in combinations(shown, 2):
        if is_within(one, other) or is_within(other, one):
            continue
        if left.adjusted(-3.9, -3.9, 3.9, 3.9).intersects(right.adjusted(-3.9, -3.9, 3.9, 3.9)):
            yield f"{words_of(one)} and {words_of(other)} are nearer than 8 pixels: {left} {right}"


def a06_capitals_are_large(lobby: WalkedLobby) -> Iterator[str]:
    pitch = lobby.theme.property("millimetresPerPixel")
    large = lobby.model.property("textScale") == 2.0
    for item in texts(lobby):
        size = item.property("font").pixelSize()
        height = size * CAPITAL * pitch
        if height < 4.8:
            yield f"{words_of(item)} has capitals of {height:.2f} mm"
        # 0.7 degrees at 600 mm, for what is read: not the frame around it, which stops at 125 %.
        frame = size <= max(lobby.theme.property(name) for name in ("headerSize", "barSize", "secondarySize"))
        if large and type_of(item) in ("BodyText", "Heading") and not frame and height < 7.3:
            yield f"{words_of(item)} has capitals of {height:.2f} mm in large letters"


def a07_nothing_is_clipped(lobby: WalkedLobby) -> Iterator[str]:
    for item in texts(lobby):
        # What stands above every page is one line, and spoken whole; nothing is done by it.
        if item.objectName() in ("headerName", "headerCaption"):
            continue
        if item.property("truncated") or item.property("contentWidth") > item.width() + SLACK:
            yield f"{words_of(item)} is cut: {item.property('contentWidth'):.0f} in {item.width():.0f}"
        if item.property("contentHeight") > item.height() + SLACK:
            yield f"{words_of(item)} is too high: {item.property('contentHeight'):.0f} in {item.height():.0f}"
        rect = place(item)
        up = item.parentItem()
        while up is not None and not up.clip():
            frame = place(up)
            if up.width() > 0 and up.height() > 0 and not frame.adjusted(-1.5, -1.5, 1.5, 1.5).contains(rect):
                yield f"{words_of(item)} sticks out of {type_of(up)}: {rect} {frame}"
                break
            up = up.parentItem()
    yield from broken_words(lobby)


def broken_words(lobby: WalkedLobby) -> Iterator[str]:
    """Words of a button, a heading or a name that do not fit a line are broken in two."""
    theme = lobby.theme
    for item in texts(lobby):
        name = type_of(item) == "BodyText" and item.property("strong")
        if not name and type_of(item) != "Heading" and button_of(item) is None:
            continue
        font = item.property("font")
        size, metrics = font.pixelSize(), QFontMetricsF(font)
        words = str(item.property("text")).split()
        # Letters that join may take more than their measure says.
        if not UNSPACED.search("".join(words)) and item.property("lineCount") > len(words) > 0:
            yield f"{words_of(item)} has more lines than words"
        for word in UNSPACED.sub(r"\1 ", str(item.property("text"))).split():
            least = theme.property("smallestRead" if name else "smallestFont")
            if metrics.horizontalAdvance(word) > item.width() + SLACK and size > least:
                yield f"{words_of(item)}: {word!r} is broken"


def lines_of_links_are_under_them(lobby: WalkedLobby) -> Iterator[str]:
    """Below the feet of their letters and above their line's end: higher up they would strike the words out."""
    for item in texts(lobby):
        lines = [below for below in item.childItems() if below.objectName() == "underline"]
        size = item.property("font").pixelSize()
        high = item.property("contentHeight") / max(1, len(lines))
        for number, line in enumerate(lines):
            base = number * high + high * ASCENT
            if not base - SLACK < line.y() < base + size * 0.25:
                yield f"{words_of(item)}: the line under line {number + 1} is {line.y() - base:.0f} below its letters"


def ways_to_scroll_look_alike(lobby: WalkedLobby) -> Iterator[str]:
    """Down and up are two of the same: both have their drawing, or neither."""
    shown = [item for item in targets(lobby) if type_of(item) == "ScrollButton"]
    if len({bool(item.property("iconShown")) for item in shown}) > 1:
        yield f"of {[words_of(item) for item in shown]} some have a drawing"


def an_icon_stands_beside_its_words(lobby: WalkedLobby) -> Iterator[str]:
    """Not at the far end of the room that there is for words in several lines."""
    most = float(lobby.theme.property("gap")) + 2 * SLACK
    icons = lobby.found_at_rest("icons", lambda: [item for item in lobby.items if type_of(item) == "Icon"])
    for icon in icons:
        button = button_of(icon)
        words = next(
            (text for text in texts(lobby) if button is not None and button_of(text) is button), None
        )
        if words is None:
            continue
        drawn, written = place(icon), _written(lobby, words)
        beside = drawn.top() < written.bottom() and written.top() < drawn.bottom()
        apart = max(written.left() - drawn.right(), drawn.left() - written.right())
        if beside and apart > most:
            yield f"{words_of(words)} stands {apart:.0f} from its drawing"


def _written(lobby: WalkedLobby, text: QQuickItem) -> QRectF:
    """Where the letters of a text are, which may have more room than they need."""
    room, width = place(text), text.property("contentWidth") * text.scale()
    # An enumeration of Qt Quick, which Python has no name for.
    asked = QQmlExpression(lobby.lobby.window.engine.rootContext(), text, "effectiveHorizontalAlignment")
    middle = Qt.AlignmentFlag.AlignHCenter.value
    of_side = {Qt.AlignmentFlag.AlignRight.value: room.right() - width, middle: room.center().x() - width / 2}
    left = of_side.get(int(asked.evaluate()[0]), room.left())
    return QRectF(left, room.top(), width, room.height())


def words_have_their_size(lobby: WalkedLobby) -> Iterator[str]:
    """Words of a button are set smaller only where it has not the width that it asks for."""
    for item in texts(lobby):
        button = button_of(item)
        if button is None or button.width() < button.implicitWidth():
            continue
        size, wanted = item.property("font").pixelSize(), button.property("font").pixelSize()
        if size < wanted:
            yield f"{words_of(item)} is smaller than it need be: {size} for {wanted}"


def button_of(item: QQuickItem) -> QQuickItem | None:
    return next((up for up in above(item) if up.inherits("QQuickAbstractButton")), None)


def no_sentence_ends_twice(lobby: WalkedLobby) -> Iterator[str]:
    """Half of the day is "p. m." in Spanish, and a sentence may end there."""
    for item in texts(lobby):
        if ".." in str(item.property("text")):
            yield f"{item.property('text')!r}"


def a38_the_page_is_mirrored(lobby: WalkedLobby) -> Iterator[str]:
    """The help is on the right of the bar; on a wide panel the way on is on the left of what it is about."""
    middle = lobby.window.width() / 2
    help_button = lobby.find("bar_help")
    if help_button is None or place(help_button).center().x() < middle:
        yield "the help is not on the right"
    button = None if lobby.model.property("overlay") else lobby.find("primaryButton")
    if button is not None and lobby.theme.property("wide") and place(button).center().x() > middle:
        yield "the way on is not on the left"


def a08_nothing_is_outside(lobby: WalkedLobby) -> Iterator[str]:
    window = QRectF(0, 0, lobby.window.width(), lobby.window.height()).adjusted(-1, -1, 1, 1)
    for item in (*targets(lobby), *texts(lobby)):
        rect = place(item)
        scrolled = any(up.clip() for up in above(item))
        if scrolled:
            rect = QRectF(rect.x(), max(0.0, min(rect.y(), window.height() - 2)), rect.width(), 1)
        if not window.contains(rect):
            yield f"{words_of(item)} is outside: {rect}"


def a_dialogue_takes_the_width_before_it_scrolls(lobby: WalkedLobby) -> Iterator[str]:
    """Lines that are broken for want of width, beside room that is left, push the last of them out of sight."""
    if not lobby.model.property("overlay"):
        return
    panel = lobby.find("dialoguePanel")
    assert panel is not None
    top = on_top(lobby)
    scrolls = any(type_of(item) == "ScrollButton" and is_within(item, top) for item in lobby.items)
    if scrolls and panel.width() < 0.85 * lobby.window.width():
        yield f"the dialogue is scrolled in {panel.width():.0f} of {lobby.window.width()} pixels"


def nothing_takes_no_room(lobby: WalkedLobby) -> Iterator[str]:
    """A layout in a layout that has nothing to show keeps the height that it had, unless it is hidden itself."""
    for item in lobby.items:
        if item.inherits("QQuickLayout") and item.height() > 1 and item.width() > 1:
            shown = [below for below in item.childItems() if below.isVisible() and below.height() > 0]
            if not shown and item.parentItem().inherits("QQuickLayout"):
                yield f"{type_of(item)} shows nothing, and is {item.height():.0f} pixels high"


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    up = item.parentItem()
    while up is not None:
        yield up
        up = up.parentItem()


def a23_something_has_the_focus(lobby: WalkedLobby) -> Iterator[str]:
    item = lobby.window.activeFocusItem()
    if item is None or item is lobby.window.contentItem() or not item.isVisible() or not item.isEnabled():
        yield f"nothing has the focus, but {item}"
    elif not is_within(item, on_top(lobby)):
        yield f"the focus is below what is on top: {words_of(item)}"
    elif not lobby.model.property("overlay") and lobby.page.property("errors"):
        errors = lobby.page.property("errors")
        count = len(errors.toVariant() if hasattr(errors, "toVariant") else errors)
        if count and type_of(item) != "ErrorSummary" and not lobby.typing:
            yield f"the summary of errors has not the focus, but {words_of(item)}"


def primary_of(lobby: WalkedLobby) -> QQuickItem | None:
    if lobby.model.property("overlay"):
        return lobby.find("dialoguePrimary") or lobby.find("dialogueSecondary")
    if not lobby.page.property("primaryVisible"):
        return lobby.find("startButton")
    return lobby.find(str(lobby.page.property("primaryName") or "primaryButton"))


def primary_can_be_pressed(lobby: WalkedLobby) -> Iterator[str]:
    """Seen whole, above everything else, and pressed by a finger at its middle."""
    button = primary_of(lobby)
    if button is None or not button.isVisible() or not button.isEnabled():
        yield "there is no primary button"
        return
    rect = place(button)
    window = QRectF(0, 0, lobby.window.width(), lobby.window.height())
    if not window.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect) or seen_of(button) != rect:
        yield f"the primary button is not seen whole: {rect}, {seen_of(button)}"
        return
    if not lobby.model.property("overlay"):
        for name in ("keyboard", "bar"):
            other = lobby.find(name)
            if other is not None and place(other).intersects(rect):
                yield f"the primary button is behind the {name}"
    if not lobby.holds(button, rect.center().toPoint()):
        yield "a finger at its middle does not press the primary button"


def heading_is_seen_whole(lobby: WalkedLobby) -> Iterator[str]:
    """A page opens at its top, and its heading is not cut."""
    if lobby.model.property("overlay"):
        return
    errors = lobby.page.property("errors")
    if len(errors.toVariant() if hasattr(errors, "toVariant") else errors):
        return
    if lobby.page.property("scrollPosition") > 0:
        yield f"opens scrolled by {lobby.page.property('scrollPosition'):.0f}"
    for item in lobby.items:
        if item.property("text") and type_of(item) == "Heading" and seen_of(item) != place(item):
            yield f"the heading is cut: {seen_of(item)} of {place(item)}"


def what_is_typed_in_is_seen(lobby: WalkedLobby, field: QQuickItem) -> Iterator[str]:
    """With the keys open the whole line is in sight, or two lines of an area."""
    keyboard = lobby.find("keyboard")
    if keyboard is None or keyboard.height() <= 0:
        keys = QGuiApplication.inputMethod()
        yield (
            f"no keyboard opens: {keys.isVisible()=} {lobby.window.isActive()=} {field.hasActiveFocus()=}"
            f" {QGuiApplication.focusObject()=} {lobby.window.activeFocusItem()=}"
        )
        return
    if place(keyboard).top() < 0.35 * lobby.window.height():
        yield f"the keyboard takes most of the screen: {place(keyboard)}"
    hidden = place(keyboard).top()
    rect = seen_of(field)
    line = field.property("font").pixelSize() * 1.3
    wanted = 2 * line if field.inherits("QQuickTextEdit") else line
    if rect.height() < wanted or rect.bottom() > hidden + 1:
        yield f"only {rect.height():.0f} of {wanted:.0f} px of {words_of(field)} are seen while it is typed in"
    if lobby.page.property("scrolls") and any(type_of(item) == "ErrorSummary" for item in lobby.items):
        yield f"the summary of errors takes room from a page that has too little for {words_of(field)}"
    names = lobby.play.names()
    if "digit_hide" not in names and not any(type_of(item) == "HideKeyboardKey" for item in lobby.items):
        yield "no key hides the keyboard"


LAWS = (
    a01_targets_are_large,
    a02_primary_targets_are_20_millimetres,
    a03_targets_stand_apart,
    a06_capitals_are_large,
    a07_nothing_is_clipped,
    lines_of_links_are_under_them,
    ways_to_scroll_look_alike,
    an_icon_stands_beside_its_words,
    words_have_their_size,
    a08_nothing_is_outside,
    a_dialogue_takes_the_width_before_it_scrolls,
    nothing_takes_no_room,
    no_sentence_ends_twice,
    a23_something_has_the_focus,
    primary_can_be_pressed,
)


def centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
