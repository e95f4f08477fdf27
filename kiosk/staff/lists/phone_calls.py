"""The log of telephone calls, and what can be done with one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.calls import Direction, PhoneCall
from kiosk.domain.telephone.lifecycle import PhoneState
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.actions import Menu
from kiosk.staff.dialogues.closing import CloseCallDialogue
from kiosk.staff.dialogues.promising import PromiseDialogue
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.phone_words import call_words, noted_number_words, noted_words, outcome_words, who_words
from kiosk.staff.sources import PHONE_CALLS
from kiosk.staff.telephone import has_number

translate = QCoreApplication.translate
KEY = "phone_calls"


def made(facts: Facts) -> StaffList[PhoneCall]:
    """The list, the latest on top."""
    model, telephone = facts.model, facts.telephone
    nothing = translate("Staff", "Choose a call first.")

    def mine(call: PhoneCall) -> bool:
        return telephone.is_mine(call)

    def promise(call: PhoneCall, window: QWidget) -> None:
        PromiseDialogue(model, window, call).open()

    def close(call: PhoneCall, window: QWidget) -> None:
        found = {it.patient_id: it.patient_name for it in telephone.callers(call) or ()}
        CloseCallDialogue(model, window, call, tuple(found.items())).open()

    def dial(call: PhoneCall, _window: QWidget) -> None:
        telephone.call(call.said, call.patient_name)

    return StaffList(
        key=KEY,
        title=translate("Staff", "Calls"),
        empty=translate("Staff", "Nobody has noted a telephone call in the last days."),
        columns=_columns(facts),
        rows=lambda: model.snapshot.of(PHONE_CALLS),
        key_of=lambda call: call.id,
        badge=lambda: len([it for it in model.snapshot.of(PHONE_CALLS) if it.state is not PhoneState.CLOSED]),
        words=lambda call: _words(facts, call),
        actions=(
            RowAction(
                "promise_call_back",
                translate("Staff", "&Promise to call back..."),
                "Ctrl+Shift+B",
                promise,
                nothing=nothing,
                when=lambda call: bool(call.said.number.number or call.said.patient_id or call.said.caller),
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
            RowAction(
                "close_call",
                translate("Staff", "What came of the &call..."),
                "Ctrl+Shift+K",
                close,
                nothing=translate("Staff", "You have answered no call that has no outcome yet."),
                when=mine,
                otherwise=lambda: next(iter(telephone.mine()), None),
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
            RowAction(
                "take_call_over",
                translate("Staff", "Take the call o&ver"),
                "",
                lambda call, _window: telephone.take_call_over(call),
                nothing=nothing,
                when=lambda call: call.state is PhoneState.TAKEN and not mine(call),
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
            RowAction(
                "dial",
                translate("Staff", "Call this &number"),
                "",
                dial,
                nothing=nothing,
                when=lambda call: has_number(call.said),
                menu=Menu.PHONE,
                needs=Permission.WORK_PHONE,
            ),
        ),
        source=PHONE_CALLS,
    )


def _words(facts: Facts, call: PhoneCall) -> str:
    """All of it, for beside the list."""
    lines = [
        who_words(call.said, call.patient_name),
        f"{noted_number_words(call)} {call.line}".strip(),
        noted_words(call),
        outcome_words(call.outcome) if call.outcome else call_words(call),
        call.agreed,
    ]
    if call.owner:
        lines.append(translate("Staff", "{time}, {name}").format(time=facts.when(call.at), name=call.owner))
    return "\n".join(dict.fromkeys(filter(None, lines)))


def _columns(facts: Facts) -> list[Column[PhoneCall]]:
    def cell(call: PhoneCall, text: str, *, strong: bool = False) -> Cell:
        waits = call.direction in (Direction.MISSED, Direction.VOICEMAIL) and not call.has_call_back
        ground = "unseen" if waits or call.state is not PhoneState.CLOSED else ""
        return Cell(text, ground=ground, strong=strong)

    def came_of(call: PhoneCall) -> str:
        if call.outcome is None:
            return ""
        return call.agreed or outcome_words(call.outcome)

    return [
        Column(
            translate("Staff", "Time"),
            lambda call: cell(call, facts.when(call.at)),
            70,
            whole=facts.longest_time,
        ),
        Column(translate("Staff", "Call"), lambda call: cell(call, call_words(call)), 80),
        Column(
            translate("Staff", "Who"),
            lambda call: cell(call, who_words(call.said, call.patient_name), strong=True),
            110,
        ),
        Column(translate("Staff", "About"), lambda call: cell(call, noted_words(call)), 90, 1),
        Column(translate("Staff", "What came of it"), lambda call: cell(call, came_of(call)), 110),
        Column(translate("Staff", "By"), lambda call: cell(call, call.owner), 70, 2),
    ]
