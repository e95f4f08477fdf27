"""What must hold on every page for whoever cannot see it, or uses keys, or cannot reach far: each law gives its faults.

One file, though long: as `laws`, they are one list. None of them depends on how large the letters are. What a page
tells is read as an assistive tool reads it, what has the focus is moved by real keys, and what can be touched is
touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.qt.languages import SHIPPED
from tests.meta import class_name
from tests.walk.laws import above, is_within, on_top, place, seen_of, targets, texts, type_of, words_of
from tests.walk.lobby import WalkedLobby

_Role, _Text = QAccessible.Role, QAccessible.Text
Law = Callable[[WalkedLobby], Iterator[str]]
# More things to go to than any page has.
STOPS = 120
# So long nothing is drawn where nothing moves; in that time a program that has the processor turns round so often.
STILL_MILLISECONDS = 60
STILL_TURNS = 10
# More pictures than are drawn of whatever is made ahead; what moves by itself draws them without an end.
MOST_DRAWN = 400
CHOICES = frozenset({_Role.RadioButton, _Role.CheckBox})
PRESSED = frozenset({_Role.Button, _Role.Link})
# What somebody can be told that a touch is for.
TOUCHED = frozenset(
    {*CHOICES, *PRESSED, _Role.EditableText, _Role.Dialog, _Role.AlertMessage, _Role.Grouping, _Role.Canvas}
)
# What only two fingers, a drag or a long press would do.
GESTURES = (
    "QQuickDragHandler",
    "QQuickPinchHandler",
    "QQuickMultiPointTouchArea",
    "QQuickPinchArea",
    "QQuickSlider",
)


@dataclass(frozen=True)
class Told:
    """One thing of a page, as an assistive tool has it."""

    item: QQuickItem
    role: QAccessible.Role
    name: str
    words: str
    actions: tuple[str, ...]


def told(lobby: WalkedLobby) -> list[Told]:
    """What is told of the page, or of what lies over it."""
    top = on_top(lobby)
    root = QAccessible.queryAccessibleInterface(lobby.window)
    assert root is not None
    return [one for one in _below(root) if is_within(one.item, top)]


def _below(interface: QAccessibleInterface) -> Iterator[Told]:
    for index in range(interface.childCount()):
        inner = interface.child(index)
        if inner is None or not inner.isValid():
            continue
        item = inner.object()
        if isinstance(item, QQuickItem) and item.isVisible() and not inner.state().invisible:
            yield told_of(item, inner)
        yield from _below(inner)


def told_of(item: QQuickItem, interface: QAccessibleInterface) -> Told:
    acts = interface.actionInterface()
    parts = [interface.text(part) for part in (_Text.Name, _Text.Description, _Text.Value)]
    return Told(
        item, interface.role(), parts[0].strip(), "\n".join(parts), tuple(acts.actionNames()) if acts else ()
    )


def stops(lobby: WalkedLobby) -> list[QQuickItem]:
    """What a key can go to."""
    top, keys = on_top(lobby), lobby.play.find("keyboard")
    # A ring is gone with the focus that it was around.
    return [
        item
        for item in filter(shiboken6.isValid, lobby.items)
        if item.property("activeFocusOnTab") is True
        and item.isEnabled()
        and item.width() > 0
        and is_within(item, top)
        and not (keys is not None and is_within(item, keys))
    ]


def _interface(item: QQuickItem) -> QAccessibleInterface | None:
    found = QAccessible.queryAccessibleInterface(item)
    return found if found is not None and found.isValid() else None


def a11_what_a_key_goes_to_has_a_name(lobby: WalkedLobby) -> Iterator[str]:
    for item in stops(lobby):
        interface = _interface(item)
        if interface is None or not interface.text(_Text.Name).strip():
            yield f"{words_of(item)} of {type_of(item)} has no name"


def a12_names_are_unique(lobby: WalkedLobby) -> Iterator[str]:
    names = Counter(
        interface.text(_Text.Name) for item in stops(lobby) if (interface := _interface(item)) is not None
    )
    yield from (f"{count} things are called {name!r}" for name, count in names.items() if count > 1)


def a13_there_is_one_heading(lobby: WalkedLobby) -> Iterator[str]:
    found = headings(lobby)
    if len(found) != 1 or not found[0]:
        yield f"the headings are {found}"


def headings(lobby: WalkedLobby) -> list[str]:
    return [one.name for one in told(lobby) if one.role == _Role.Heading]


def a14_what_takes_touches_is_told_of(lobby: WalkedLobby) -> Iterator[str]:
    keys, top = lobby.find("keyboard"), on_top(lobby)
    for item in lobby.items:
        if not is_within(item, top) or (keys is not None and is_within(item, keys)):
            continue
        taps = [below for below in item.children() if below.inherits("QQuickTapHandler")]
        if not taps and not item.inherits("QQuickMouseArea"):
            continue
        # Frame and caption of a line that is typed in are the line's.
        meant = [field for tap in taps if isinstance(field := tap.property("field"), QQuickItem)]
        near = (item, *above(item), *_deep(item), *(below for field in meant for below in _deep(field)))
        if not any(map(_is_touched, near)):
            yield f"nobody is told what {class_name(item)} in {words_of(item.parentItem())} is for"


def _deep(item: QQuickItem) -> Iterator[QQuickItem]:
    for below in item.childItems():
        yield below
        yield from _deep(below)


def _is_touched(item: QQuickItem) -> bool:
    interface = _interface(item)
    return interface is not None and interface.role() in TOUCHED


def a15_roles_fit_and_can_be_pressed(lobby: WalkedLobby) -> Iterator[str]:
    for item in stops(lobby):
        interface = _interface(item)
        if interface is None:
            yield f"{words_of(item)} is not told of"
            continue
        one = told_of(item, interface)
        if item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"):
            fits = one.role == _Role.EditableText
        elif type_of(item) == "ChoiceRow":
            fits = one.role in CHOICES
        elif item.inherits("QQuickAbstractButton"):
            fits = one.role in PRESSED
        else:
            fits = one.role not in (_Role.NoRole, _Role.Client)
        if not fits:
            yield f"{words_of(item)} of {type_of(item)} is told to be {one.role}"
        if one.role in {*CHOICES, *PRESSED} and "Press" not in one.actions:
            yield f"{words_of(item)} cannot be pressed, but {one.actions}"


def a16_what_is_seen_is_told(lobby: WalkedLobby) -> Iterator[str]:
    whole = "\n".join(_squeezed(one.words) for one in told(lobby))
    keys, top = lobby.find("keyboard"), on_top(lobby)
    for item in texts(lobby):
        if not is_within(item, top) or (keys is not None and is_within(item, keys)):
            continue
        words = _squeezed(str(item.property("text")))
        if words.strip("•.…") and words not in whole:
            yield f"{words_of(item)} is seen and not told"


def _squeezed(text: str) -> str:
    return " ".join(text.split())


class TabFailed(AssertionError):
    """Tab does not come round."""


@dataclass(frozen=True)
class Stop:
    """Where a key has gone to.

    Attributes:
        item: what it is; it may be gone by now.
        key: the same for the same thing.
        rect: where it stands in the window, as it was gone to.
        view: what it is scrolled in, by its key; 0 for nothing.
        inner: where it stands among what is scrolled with it.
    """

    item: QQuickItem
    key: int
    words: str
    rect: QRectF
    view: int
    inner: QRectF


def a21_keys_go_in_the_order_of_reading(lobby: WalkedLobby) -> Iterator[str]:
    """And to everything, and round: by real keys."""
    # There any key says that somebody is there.
    if lobby.model.property("overlay") == "idle":
        return
    begun = lobby.window.activeFocusItem()
    # What scrolls is of no use where the page goes along.
    wanted = [item for item in stops(lobby) if type_of(item) != "ScrollButton"]
    try:
        order = _tabbed(lobby)
    except TabFailed as failed:
        yield str(failed)
        return
    known = {stop.key for stop in order} | ({_key_of(begun)} if begun and shiboken6.isValid(begun) else set())
    missing = [words_of(item) for item in wanted if _is_there_still(item) and _key_of(item) not in known]
    if missing:
        yield f"no key goes to {missing}"
    back = [
        f"from {one.words} to {other.words}"
        for one, other in zip(order, [*order[1:], order[0]], strict=True)
        if one is not other and _goes_back(lobby, one, other)
    ]
    # From the last one round to the first.
    if len(back) > 1:
        yield f"keys go back: {back}"


def _is_there_still(item: QQuickItem) -> bool:
    return bool(shiboken6.isValid(item)) and item.isVisible() and item.isEnabled()


def _key_of(item: QQuickItem) -> int:
    return int(shiboken6.getCppPointer(item)[0])


def _tabbed(lobby: WalkedLobby) -> list[Stop]:
    """All that Tab goes to, from the first one until it has come round."""
    order: list[Stop] = []
    while len(order) < STOPS:
        QTest.keyClick(lobby.window, Qt.Key.Key_Tab)
        # What comes round in a dialogue does so a moment later.
        QCoreApplication.processEvents()
        item = lobby.window.activeFocusItem()
        if item is None:
            raise TabFailed(f"Tab loses the focus after {[stop.words for stop in order]}")
        stop = _stop_at(item)
        first = next((place for place, known in enumerate(order) if known.key == stop.key), None)
        if first is not None:
            # What is told of errors gives way to the keys that come with a field.
            if any(_is_there_still(passed.item) for passed in order[:first]):
                raise TabFailed(f"Tab is caught at {stop.words} after {[one.words for one in order]}")
            return order[first:]
        order.append(stop)
    raise TabFailed(f"Tab does not come round: {[stop.words for stop in order]}")


def _stop_at(item: QQuickItem) -> Stop:
    view = next((up for up in above(item) if up.clip() and up.inherits("QQuickFlickable")), None)
    if view is None:
        return Stop(item, _key_of(item), words_of(item), place(item), 0, place(item))
    inner = place(item).translated(0, view.property("contentY"))
    return Stop(item, _key_of(item), words_of(item), place(view), _key_of(view), inner)


def _goes_back(lobby: WalkedLobby, one: Stop, other: Stop) -> bool:
    """Whether ``other`` stands before ``one`` for whoever reads."""
    # What is scrolled away is where its view is, seen from outside of it.
    inside = one.view == other.view
    left, right = (one.inner, other.inner) if inside else (one.rect, other.rect)
    if lobby.model.property("mirrored"):
        after, before = right.right() <= left.left() + 1, right.left() >= left.right() - 1
    else:
        after, before = right.left() >= left.right() - 1, right.right() <= left.left() + 1
    if right.bottom() <= left.top() + 1:
        # Higher up: only the next column begins there.
        return not after
    # In one row, or one within the other.
    return before and right.top() < left.bottom() - 1


def a25_nothing_needs_a_gesture(lobby: WalkedLobby) -> Iterator[str]:
    """What is scrolled has buttons for it, and where one draws one may do something else."""
    names = {item.objectName() for item in lobby.items}
    keys = lobby.find("keyboard")
    for item in lobby.items:
        if keys is not None and is_within(item, keys):
            continue
        if any(item.inherits(kind) for kind in GESTURES):
            yield f"{words_of(item)} is a {class_name(item)}"
        for below in item.children():
            if any(below.inherits(kind) for kind in GESTURES):
                yield f"{words_of(item)} has a {class_name(below)}"
        if type_of(item) == "SignaturePad" and not names & {"choice_typed", "choice_mark"}:
            yield "one can only draw"
        if item.inherits("QQuickFlickable") and type_of(item) in ("StepView", "QQuickFlickable"):
            hidden = item.property("contentHeight") - item.height()
            if hidden > 1 and not names & {"moreBelow", "moreAbove"} and not _is_area(item):
                yield f"{hidden:.0f} pixels can only be drawn into sight"


def _is_area(view: QQuickItem) -> bool:
    """Lines that are typed in: arrows go through them."""
    return any(up.inherits("QQuickTextEdit") for up in view.childItems()[0].childItems())


def a39_the_languages_are_there(lobby: WalkedLobby) -> Iterator[str]:
    yield from _is_there(lobby, "bar_language", {language.name for language in SHIPPED})


def a40_ask_staff_is_there(lobby: WalkedLobby) -> Iterator[str]:
    words = {"Ask staff"} if lobby.model.property("language") == "en" else set()
    yield from _is_there(lobby, "bar_help", words)


def _is_there(lobby: WalkedLobby, name: str, words: set[str]) -> Iterator[str]:
    """A button of the bar can be pressed by a finger, and its words are some of these."""
    if lobby.model.property("overlay"):
        return
    button = lobby.play.find(name)
    if button is None or seen_of(button) != place(button):
        yield f"{name} is not in sight"
        return
    if not lobby.holds(button, place(button).center().toPoint()):
        yield f"a finger does not press {name}"
    shown = str(button.property("text")).removesuffix(" · …").split(" · ")
    if words and not set(shown) <= words:
        yield f"{name} says {shown}"


def a10_nothing_moves_by_itself(lobby: WalkedLobby) -> Iterator[str]:
    """Where nothing is drawn anew nothing moves or flashes; what is made ahead is drawn soon after a touch."""
    # It counts seconds, and says so.
    if lobby.model.property("overlay") == "idle" or lobby.shown == "done":
        return
    # By pictures and not by seconds: on a busy machine what is made ahead takes longer, and is drawn as often.
    most = lobby.play._frames.count + MOST_DRAWN
    while lobby.play._frames.count < most:
        drawn = lobby.play._frames.count
        limit, turns = QDeadlineTimer(STILL_MILLISECONDS), 0
        while turns < STILL_TURNS or not limit.hasExpired():
            lobby.play._run()
            turns += 1
        if lobby.play._frames.count == drawn:
            return
    yield "pictures are drawn again and again while nothing happens"


def reached_in_the_lower_half(lobby: WalkedLobby) -> Iterator[str]:
    """Everything that a finger is meant to hit."""
    middle = lobby.window.height() / 2
    for item in targets(lobby):
        rect = seen_of(item)
        if not rect.isEmpty() and rect.top() < middle - 0.5:
            yield f"{words_of(item)} begins {middle - rect.top():.0f} pixels above the middle"


LAWS: tuple[Law, ...] = (
    a10_nothing_moves_by_itself,
    a11_what_a_key_goes_to_has_a_name,
    a12_names_are_unique,
    a13_there_is_one_heading,
    a14_what_takes_touches_is_told_of,
    a15_roles_fit_and_can_be_pressed,
    a16_what_is_seen_is_told,
    a25_nothing_needs_a_gesture,
    a39_the_languages_are_there,
    a40_ask_staff_is_there,
    # The last one: it moves the focus.
    a21_keys_go_in_the_order_of_reading,
)
