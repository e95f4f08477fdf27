"""Answers of which a person has to hear at once: above everything else in the window until somebody goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kiosk.domain.feed import Change, Topic
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import DeskEntry
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.actions import ActionButton, Deed, Menu
from kiosk.staff.flag_words import as_said, flag_words
from kiosk.staff.model import StaffModel
from kiosk.staff.state import StaffState
from kiosk.staff.words import age_words, date_words

translate = QCoreApplication.translate

# What the bar has room for; the others are counted. In a window of fewer lines it is one: the lists stay in sight.
SHOWN = 3
ROOMY = 30
# In one of fewer still, nothing stands above the lists that stands in a menu as well.
CRAMPED = 20


def has_lines(widget: QWidget, lines: int) -> bool:
    """Whether a window has more than so many lines of its letters."""
    return widget.window().height() > lines * widget.fontMetrics().lineSpacing()


def has_few_lines(widget: QWidget) -> bool:
    """Whether hardly anything is left for the lists."""
    return not has_lines(widget, CRAMPED)


def going(model: StaffModel) -> Deed:
    """To go to whoever has given such an answer, the one who has waited longest first."""

    def go() -> None:
        flags = model.flags()
        if flags:
            take_care(model, flags[0])

    return Deed(
        "go_to_flag",
        translate("Staff", "&I go there now"),
        "F2",
        go,
        Menu.PATIENTS,
        lambda: bool(model.flags()),
        lambda: translate("Staff", "Nobody has given an answer that needs a person at once."),
        Permission.WORK_DESK,
    )


def take_care(model: StaffModel, flag: DeskEntry) -> None:
    """Somebody goes: every window is told, and the record keeps who."""
    who = _who(flag)

    def told(first: bool) -> None:
        if first:
            text = translate("Staff", "You go to {who} at {kiosk}: {flag}.")
        else:
            text = translate("Staff", "Somebody else has gone to {who} at {kiosk}: {flag}.")
        model.said.emit(text.format(who=who, kiosk=flag.kiosk, flag=flag_words(flag)))

    model.act(
        lambda services, actor: services.desk.settle(flag.id, actor),
        frozenset({Change(Topic.DESK)}),
        told,
        translate("Staff", "go to {who}").format(who=who),
    )


def is_overdue(flags: Sequence[DeskEntry], state: StaffState) -> bool:
    """Whether one of them has waited longer than anybody should."""
    limit = timedelta(seconds=state.settings.escalate_seconds)
    return any(state.clock() - flag.received_at >= limit for flag in flags)


def _who(flag: DeskEntry) -> str:
    return as_said(flag.family) or translate("Staff", "somebody")


class FlagBar(QFrame):
    """Says who needs a person now, where they are and for how long; it goes when somebody goes.

    Attributes:
        text: what it says.
    """

    def __init__(self, state: StaffState, go: QAction) -> None:
        super().__init__()
        self.setObjectName("flags")
        self._state = state
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        self.text = TextLabel()
        self.text.setObjectName("flag")
        row.addWidget(self.text, 1)
        row.addWidget(ActionButton(go, "flagged"))
        self.hide()

    def retell(self) -> None:
        """The clock has gone on, or there are others."""
        flags = self._state.flags()
        self.setVisible(bool(flags))
        if not flags:
            return
        lines = [self._line(flag) for flag in flags[: SHOWN if has_lines(self.text, ROOMY) else 1]]
        if more := len(flags) - len(lines):
            lines.append(translate("Staff", "and {count} more").format(count=more))
        self.text.setText("\n".join(lines))
        self.setAccessibleName(lines[0])

    def _line(self, flag: DeskEntry) -> str:
        state = self._state
        late = is_overdue([flag], state)
        text = (
            translate("Staff", "Nobody has gone yet: {flag} · {who}, at {kiosk} · for {age}")
            if late
            else translate("Staff", "Needs a person now: {flag} · {who}, at {kiosk} · for {age}")
        )
        born = date_words(flag.birth_date, state.settings) if flag.birth_date else ""
        return text.format(
            flag=flag_words(flag),
            who=f"{_who(flag)} ({born})" if born else _who(flag),
            kiosk=flag.kiosk,
            age=age_words(state.clock() - flag.received_at),
        )
