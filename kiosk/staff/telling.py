"""What is told to a patient who is here, as actions of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.notices import NoticeWay
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import OPEN
from kiosk.staff.actions import Deed, Menu
from kiosk.staff.dialogues.telling import TellDialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.words import who_is

translate = QCoreApplication.translate


def telling(model: StaffModel, window: QWidget, not_now: Callable[[], str]) -> Iterator[Deed]:
    """Both of them; ``not_now`` says why one cannot be done with whoever is chosen."""

    def is_here() -> bool:
        row = model.row()
        return row is not None and row.ticket_status in OPEN

    def is_told() -> bool:
        details = model.details()
        return details is not None and any(notice.ended_at is None for notice in details.notices)

    def tell() -> None:
        row = model.row()
        if row is not None:
            TellDialogue(model, window, row).open()

    def nothing() -> str:
        return not_now() if model.row() is None else translate("Staff", "This patient is told nothing now.")

    yield Deed(
        "tell_patient",
        translate("Staff", "Te&ll the patient..."),
        "Shift+F7",
        tell,
        Menu.MESSAGES,
        is_here,
        not_now,
        Permission.MESSAGE,
    )
    yield Deed(
        "end_telling",
        translate("Staff", "The patient is told this no &more"),
        "Shift+F8",
        lambda: _end(model),
        Menu.MESSAGES,
        is_told,
        nothing,
        Permission.MESSAGE,
    )


def _end(model: StaffModel) -> None:
    row = model.row()
    if row is None:
        return
    visit_id, who = row.visit_id, who_is(row)

    def ended(way: NoticeWay | None) -> None:
        if way is None:
            model.said.emit(translate("Staff", "Somebody else was quicker: the list has been read again."))
            return
        model.told(way, who)
        model.said.emit(translate("Staff", "{who} is told this no more.").format(who=who))

    model.act(
        lambda services, actor: services.notices.end(visit_id, actor),
        frozenset({Change(Topic.VISIT, visit_id)}),
        ended,
        translate("Staff", "end what {who} is told").format(who=who),
    )
