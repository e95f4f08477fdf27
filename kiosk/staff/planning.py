"""What is done with the plan, as actions of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.permissions import Permission
from kiosk.domain.planning.bookings import PlanWay
from kiosk.domain.telephone.calls import PhoneWay
from kiosk.qt import theme
from kiosk.staff.actions import Deed, Menu
from kiosk.staff.dialogues.booking import BookAheadDialogue
from kiosk.staff.dialogues.check_out import CheckOutDialogue
from kiosk.staff.dialogues.confirming import ComingDialogue
from kiosk.staff.dialogues.plan import PlanDialogue
from kiosk.staff.dialogues.wait_list import WaitListDialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.person import chosen_person
from kiosk.staff.shelf import Shelf

translate = QCoreApplication.translate


def planning(model: StaffModel, shelf: Shelf, window: QWidget) -> Iterator[Deed]:
    """All of them."""

    def scale() -> float:
        return theme.scale_of(QApplication.font())

    def done(words: str, way: PlanWay | PhoneWay, who: str) -> None:
        if isinstance(way, PlanWay):
            model.planned(way, who)
        else:
            model.telephoned(way, who)
        model.said.emit(words)

    def book_ahead() -> None:
        person = chosen_person(model, shelf)
        if person is not None:
            BookAheadDialogue(model, window, scale(), person, done).open()

    def check_out() -> None:
        row = model.row()
        if row is None:
            return
        person = chosen_person(model, shelf)

        def book(over: QWidget) -> None:
            if person is not None:
                BookAheadDialogue(model, over, scale(), person, done).open()

        books = person is not None and model.actor.may(Permission.BOOK)
        CheckOutDialogue(model, window, row, book if books else None).open()

    def show_plan() -> None:
        PlanDialogue(model, window, scale(), chosen_person(model, shelf), done).open()

    yield Deed(
        "book_ahead",
        translate("Staff", "Boo&k the next visit..."),
        "Ctrl+Alt+N",
        book_ahead,
        Menu.PATIENTS,
        lambda: chosen_person(model, shelf) is not None,
        lambda: translate("Staff", "Choose a patient first: in a list, or by the search (Ctrl+F)."),
        Permission.BOOK,
    )
    yield Deed(
        "check_out",
        translate("Staff", "Check ou&t..."),
        "Ctrl+Alt+O",
        check_out,
        Menu.QUEUE,
        lambda: model.row() is not None,
        lambda: translate("Staff", "Choose a patient who has arrived first: click, or use the arrow keys."),
        Permission.WORK_DESK,
    )
    yield Deed(
        "plan",
        translate("Staff", "The p&lan..."),
        "Ctrl+Alt+P",
        show_plan,
        Menu.VIEW,
        lambda: True,
        lambda: "",
        Permission.BOOK,
    )
    yield Deed(
        "confirming",
        translate("Staff", "Who c&omes..."),
        "Ctrl+Alt+C",
        lambda: ComingDialogue(model, window, scale(), done).open(),
        Menu.VIEW,
        lambda: True,
        lambda: "",
        Permission.BOOK,
    )
    yield Deed(
        "wait_list",
        translate("Staff", "Wa&it list..."),
        "Ctrl+Alt+W",
        lambda: WaitListDialogue(model, window, scale(), done).open(),
        Menu.VIEW,
        lambda: True,
        lambda: "",
        Permission.BOOK,
    )
