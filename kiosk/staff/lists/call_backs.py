"""Who is to be called back, by promised time: taking one, calling, giving it back, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.calls import CallBack
from kiosk.domain.telephone.lifecycle import CallBackState
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.actions import Menu
from kiosk.staff.calling_back import CallingBack
from kiosk.staff.dialogues.closing import CloseCallBackDialogue
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.phone_words import noted_number_words, noted_words, who_words
from kiosk.staff.sources import CALL_BACKS
from kiosk.staff.telephone import has_number, whom
from kiosk.staff.words import age_words

translate = QCoreApplication.translate
KEY = "call_backs"


def made(facts: Facts) -> StaffList[CallBack]:
    """The list, what was promised earliest on top."""
    model, telephone = facts.model, facts.telephone
    calling = CallingBack(telephone)
    nothing = translate("Staff", "Choose somebody who is to be called back first.")

    def first() -> CallBack | None:
        return next((it for it in model.snapshot.of(CALL_BACKS) if it.state is CallBackState.OPEN), None)

    def mine(item: CallBack) -> bool:
        return telephone.is_mine(item)

    def close(item: CallBack, window: QWidget) -> None:
        CloseCallBackDialogue(model, window, item).open()

    return StaffList(
        key=KEY,
        title=translate("Staff", "Call-backs"),
        empty=translate("Staff", "Nobody is to be called back."),
        columns=_columns(facts),
        rows=lambda: model.snapshot.of(CALL_BACKS),
        key_of=lambda item: item.id,
        badge=lambda: len([it for it in model.snapshot.of(CALL_BACKS) if it.state is CallBackState.OPEN]),
        calls=True,
        words=lambda item: _words(facts, item),
        actions=(
            RowAction(
                "take_call_back",
                translate("Staff", "&Take the call-back"),
                "Ctrl+T",
                lambda item, _window: calling.take(item),
                nothing=translate("Staff", "Nobody is to be called back."),
                when=lambda item: not mine(item),
                otherwise=first,
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
            RowAction(
                "call_out",
                translate("Staff", "Call &out"),
                "Ctrl+Return",
                lambda item, _window: calling.call_out(item),
                nothing=nothing,
                when=lambda item: has_number(item.said) and (item.state is CallBackState.OPEN or mine(item)),
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
            RowAction(
                "no_answer",
                translate("Staff", "Nobody &answered"),
                "Ctrl+U",
                lambda item, _window: calling.tried(item),
                nothing=nothing,
                when=mine,
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
            RowAction(
                "close_call_back",
                translate("Staff", "Close with an o&utcome..."),
                "Ctrl+Shift+U",
                close,
                nothing=nothing,
                when=lambda item: item.state is CallBackState.OPEN or mine(item),
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
            RowAction(
                "give_back_call",
                translate("Staff", "Leave it to &others"),
                "Ctrl+G",
                lambda item, _window: calling.give_back(item),
                nothing=nothing,
                when=mine,
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
        ),
        source=CALL_BACKS,
    )


def _words(facts: Facts, item: CallBack) -> str:
    """All of it, for beside the list."""
    lines = [
        whom(item),
        noted_number_words(item),
        noted_words(item),
        translate("Staff", "Promised by {name}, until {time}.").format(
            name=item.made_by, time=facts.when(item.promised_by)
        ),
    ]
    if item.owner:
        lines.append(translate("Staff", "{name} calls.").format(name=item.owner))
    return "\n".join(dict.fromkeys(filter(None, lines)))


def _columns(facts: Facts) -> list[Column[CallBack]]:
    model = facts.model

    def cell(item: CallBack, text: str, *, strong: bool = False) -> Cell:
        late = item.is_late(model.clock())
        return Cell(text, ground="overdue" if late else "", strong=strong or late)

    def promised(item: CallBack) -> Cell:
        now, text = model.clock(), facts.when(item.promised_by)
        if not item.is_late(now):
            return cell(item, text)
        late = translate("Staff", "{time} · {age} late")
        return Cell(
            late.format(time=text, age=age_words(now - item.promised_by)),
            ground="overdue",
            strong=True,
            urgent=True,
        )

    return [
        Column(
            translate("Staff", "Promised by"),
            promised,
            110,
            # How late one is, is never cut: those that are late stand on top.
            whole=lambda: tuple(map(promised, model.snapshot.of(CALL_BACKS)[:3])),
        ),
        Column(
            translate("Staff", "Who"),
            lambda item: cell(item, who_words(item.said, item.patient_name), strong=True),
            110,
        ),
        Column(translate("Staff", "About"), lambda item: cell(item, noted_words(item)), 110),
        Column(
            translate("Staff", "Number"),
            lambda item: cell(item, noted_number_words(item)),
            100,
            3,
        ),
        Column(translate("Staff", "Tries"), lambda item: cell(item, str(item.tries)), 40, 2),
        Column(translate("Staff", "Who calls"), lambda item: cell(item, item.owner), 80, 1),
    ]
