"""Every action of the staff window, in one table: what is done with the queue, a visit, a row of a list, the view."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from kiosk.domain.permissions import Permission
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.arrived import is_unseen, is_waiting
from kiosk.domain.visit.lifecycle import Phase
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt import theme
from kiosk.staff.actions import Deed, Menu
from kiosk.staff.day_on_paper import save_day
from kiosk.staff.dialogues.answers import AnswersDialogue
from kiosk.staff.dialogues.delaying import DelayDialogue
from kiosk.staff.dialogues.figures import FiguresDialogue
from kiosk.staff.dialogues.keys import KeysDialogue
from kiosk.staff.escalation import going_to_unseen
from kiosk.staff.flags import going
from kiosk.staff.hints import press_focused
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.mending import mending
from kiosk.staff.model import StaffModel
from kiosk.staff.panels.details import DetailsPanel
from kiosk.staff.phone_bar import phone_deeds
from kiosk.staff.planning import planning
from kiosk.staff.queueing import queueing
from kiosk.staff.room import put_in_room
from kiosk.staff.shelf import Shelf
from kiosk.staff.telling import telling
from kiosk.staff.words import ticket_words, who_is

R = TypeVar("R")
translate = QCoreApplication.translate


def deeds(
    facts: Facts,
    shelf: Shelf,
    details: DetailsPanel,
    window: QMainWindow,
    find: Callable[[], None],
    look_up: Callable[[str], None],
    turn_sites: Callable[[], None],
    remembered: QSettings | None = None,
) -> Iterator[Deed]:
    """All of them, in the order of menus and toolbar.

    ``find`` goes to the search, ``look_up`` shows who is found by a text, ``turn_sites`` goes from the lists of one
    site to those of all, and back; ``remembered`` is what was chosen before.
    """

    def show_keys() -> None:
        KeysDialogue(window, theme.scale_of(QApplication.font())).open()

    model = facts.model
    yield from _of_queue(model, shelf, window)
    for shown in shelf.lists:
        for action in shown.actions:
            yield _of_row(shelf, shown, action, window)
    yield from phone_deeds(facts.telephone, shelf, window)
    yield going(model)
    yield going_to_unseen(model, shelf.go)
    yield from _of_visit(model, shelf, details)
    yield from telling(model, window, _unless(model, shelf, _not_now_words))
    yield from mending(model, shelf, window, look_up, remembered)
    yield from planning(model, shelf, window)
    yield Deed(
        "searching",
        translate("Staff", "&Search"),
        "Ctrl+F",
        find,
        Menu.PATIENTS,
        _always,
        _nothing,
        Permission.SEARCH,
    )
    yield Deed(
        "refresh", translate("Staff", "Re&fresh"), "Ctrl+R", model.refresh, Menu.VIEW, _always, _nothing, None
    )
    yield Deed(
        "sites",
        translate("Staff", "All &sites, or this one"),
        "Ctrl+Shift+S",
        turn_sites,
        Menu.VIEW,
        lambda: model.has_other_sites,
        lambda: translate("Staff", "These lists are of all sites already."),
        None,
    )
    yield Deed(
        "figures",
        translate("Staff", "&Figures..."),
        "Ctrl+S",
        lambda: FiguresDialogue(model, window, theme.scale_of(QApplication.font())).open(),
        Menu.VIEW,
        _always,
        _nothing,
        Permission.SEE_DAY,
    )
    yield Deed(
        "today_on_paper",
        translate("Staff", "Today on &paper..."),
        "Ctrl+Shift+E",
        lambda: save_day(model, window),
        Menu.VIEW,
        _always,
        _nothing,
        Permission.SEE_DAY,
    )
    yield Deed(
        "answers",
        translate("Staff", "&Answers to questions..."),
        "F1",
        lambda: AnswersDialogue(model, window, theme.scale_of(QApplication.font())).open(),
        Menu.VIEW,
        _always,
        _nothing,
        None,
    )
    yield Deed("keys", translate("Staff", "&Keys..."), "?", show_keys, Menu.VIEW, _always, _nothing, None)
    for number, shown in enumerate(item for item in shelf.lists if item.on_key):
        yield Deed(
            f"list_{shown.key}",
            shown.title,
            _list_key(number),
            _going(shelf, shown.key),
            Menu.VIEW,
            _always,
            _nothing,
            None,
        )


def _list_key(number: int) -> str:
    """The key of a list by its place: nine have Ctrl with a digit, those after them Alt."""
    return f"Ctrl+{number + 1}" if number < 9 else f"Alt+{number - 8}"


def _of_queue(model: StaffModel, shelf: Shelf, window: QWidget) -> Iterator[Deed]:
    def has_waiting() -> bool:
        return any(is_waiting(row) for row in model.arrivals())

    def is_called() -> bool:
        row = model.row()
        return row is not None and row.ticket_status is TicketStatus.CALLED

    def selected_is_unseen() -> bool:
        row = model.row()
        return row is not None and is_unseen(row)

    def space() -> None:
        if not press_focused(window):
            model.acknowledge()

    def moving(name: str, text: str, key: str, target: TicketStatus) -> Deed:
        return Deed(
            name,
            text,
            key,
            lambda: model.move(target),
            Menu.QUEUE,
            lambda: model.may(target),
            not_now,
            Permission.WORK_QUEUE,
            True,
        )

    not_now = _unless(model, shelf, _not_now_words)
    yield Deed(
        "call_next",
        translate("Staff", "&Call next"),
        "F5",
        model.call_next,
        Menu.QUEUE,
        has_waiting,
        lambda: translate("Staff", "Nobody is waiting."),
        Permission.WORK_QUEUE,
        True,
    )
    yield Deed(
        "acknowledge",
        translate("Staff", "&Acknowledge"),
        "Space",
        space,
        Menu.PATIENTS,
        selected_is_unseen,
        _unless(model, shelf, _seen_words),
        Permission.WORK_QUEUE,
        True,
    )
    yield Deed(
        "room",
        translate("Staff", "R&oom..."),
        "F6",
        lambda: put_in_room(model, window),
        Menu.QUEUE,
        lambda: model.may(TicketStatus.SERVING),
        not_now,
        Permission.WORK_QUEUE,
        True,
    )
    yield Deed(
        "recall",
        translate("Staff", "&Recall"),
        "F7",
        model.recall,
        Menu.QUEUE,
        is_called,
        not_now,
        Permission.WORK_QUEUE,
        True,
    )
    yield moving("done", translate("Staff", "&Done"), "F8", TicketStatus.DONE)
    yield moving("left", translate("Staff", "&Left"), "F9", TicketStatus.LEFT)
    yield Deed(
        "back",
        translate("Staff", "&Back to waiting"),
        "F10",
        model.back_to_waiting,
        Menu.QUEUE,
        lambda: model.may(TicketStatus.WAITING) or model.phase() is Phase.ON_HOLD,
        not_now,
        Permission.WORK_QUEUE,
    )
    yield from queueing(model, window, not_now, lambda: DelayDialogue(model, window).open())
    yield Deed(
        "undo",
        translate("Staff", "&Undo"),
        "Ctrl+Z",
        model.undo,
        Menu.QUEUE,
        lambda: model.undoable is not None,
        lambda: translate("Staff", "There is nothing to take back."),
        Permission.WORK_QUEUE,
    )


def _of_row(shelf: Shelf, shown: StaffList[R], action: RowAction[R], window: QWidget) -> Deed:
    """An action of a list, on the row that is chosen in it."""

    def row() -> R | None:
        chosen = shelf.chosen_in(shown)
        return action.otherwise() if chosen is None else chosen

    def does() -> None:
        found = row()
        if found is not None:
            action.does(found, window)

    def when() -> bool:
        found = row()
        return found is not None and action.when(found)

    return Deed(
        action.name, action.text, action.key, does, action.menu, when, lambda: action.nothing, action.needs
    )


def _of_visit(model: StaffModel, shelf: Shelf, details: DetailsPanel) -> Iterator[Deed]:
    def review() -> None:
        details.review()

    decided = _unless(model, shelf, _decided_words)
    yield Deed(
        "review",
        translate("Staff", "Re&view"),
        "F3",
        review,
        Menu.PATIENTS,
        details.has_open,
        decided,
        None,
    )
    for name, text, key, does in (
        (
            "accept_change",
            translate("Staff", "Acce&pt the marked change"),
            "A",
            partial(details.decide, True),
        ),
        ("amend_change", translate("Staff", "A&mend the marked change..."), "M", details.amend),
        (
            "refuse_change",
            translate("Staff", "Re&fuse the marked change"),
            "R",
            partial(details.decide, False),
        ),
    ):
        yield Deed(
            name,
            text,
            key,
            does,
            Menu.PATIENTS,
            lambda: details.marked() is not None,
            decided,
            Permission.DECIDE_CHANGES,
        )
    yield Deed(
        "accept_all",
        translate("Staff", "Accept all c&hanges"),
        "Ctrl+Shift+A",
        details.accept_all,
        Menu.PATIENTS,
        lambda: bool(details.pending()),
        decided,
        Permission.DECIDE_CHANGES,
    )


def _always() -> bool:
    return True


def _nothing() -> str:
    return ""


def _going(shelf: Shelf, key: str) -> Callable[[], None]:
    return lambda: shelf.go(key)


def _unless(model: StaffModel, shelf: Shelf, words: Callable[[ArrivalRow], str]) -> Callable[[], str]:
    """Says ``words`` of the selected arrival; where none is selected, what is, and to choose one."""

    def why_not() -> str:
        row = model.row()
        if row is not None:
            return words(row)
        choose = translate("Staff", "Choose a patient who has arrived first: click, or use the arrow keys.")
        return " ".join(part for part in (shelf.other_words(), choose) if part)

    return why_not


def _not_now_words(row: ArrivalRow) -> str:
    text = translate("Staff", "Not now: {who} is {standing}.")
    return text.format(who=who_is(row), standing=ticket_words(row))


def _seen_words(row: ArrivalRow) -> str:
    return translate("Staff", "{who} has been seen already.").format(who=who_is(row))


def _decided_words(row: ArrivalRow) -> str:
    return translate("Staff", "{who}: nothing is left to decide.").format(who=who_is(row))
