"""The line below the lists: what has just been done and can be taken back, who waits, and how old all of it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QStatusBar

from kiosk.qt.printer_words import printer_words
from kiosk.qt.widgets.text import Line
from kiosk.staff.actions import ActionButton
from kiosk.staff.state import StaffState
from kiosk.staff.words import age_words, time_words, wait_words

translate = QCoreApplication.translate


class StatusLine:
    """The parts of a window's status bar."""

    def __init__(self, bar: QStatusBar, state: StaffState, undo: QAction) -> None:
        self._state = state
        self.connection, self.said, self.waits, self.backlog = Line(), Line(), Line(), Line()
        self.telephone, self.printers = Line(), Line()
        self.telephone.hide()
        self.printers.hide()
        self.said.setObjectName("said")
        self.said.setAccessibleName(translate("Staff", "What has just been done"))
        # It has the room that the rest leaves.
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.undoing = ActionButton(undo, "small")
        self.undoing.hide()
        for part in (self.said, self.undoing):
            bar.addWidget(part)
        for part in (self.telephone, self.printers, self.backlog, self.connection, self.waits):
            bar.addPermanentWidget(part)

    def show_telephone(self, words: str) -> None:
        """What there is to say of the telephone's line; nothing while it is as it should be."""
        self.telephone.setText(words)
        self.telephone.setVisible(bool(words))

    def show_connection(self, *, narrow: bool) -> str:
        """Say whether there is one; returns what else is to be said where there is none, empty where there is."""
        state = self._state
        updated = state.updated_at
        time = time_words(updated, state.settings, seconds=True) if updated else ""
        # A narrow window tells of a connection only when there is none.
        self.connection.setVisible(not narrow or not state.online)
        if state.online:
            if updated is not None:
                self.connection.setText(translate("Staff", "Connected · updated {time}").format(time=time))
            return ""
        if state.faulty:
            self.connection.setText(translate("Staff", "Not up to date"))
            text = translate(
                "Staff", "A fault of the program: these lists cannot be read now, and are tried again."
            )
            if updated is not None:
                text += " " + translate("Staff", "What you see is {age} old, of {time}.")
            return text.format(age=age_words(state.clock() - updated) if updated else "", time=time)
        self.connection.setText(translate("Staff", "No connection to the database"))
        if updated is None:
            return translate("Staff", "No connection: nothing has been read yet.")
        return translate(
            "Staff", "No connection: these lists are {age} old, of {time}. What you do is checked again."
        ).format(age=age_words(state.clock() - updated), time=time)

    def show_waits(self) -> None:
        """How many wait, and for how long."""
        self._show_backlog()
        self._show_printers()
        count, middle, longest = self._state.waits()
        self.waits.setText(
            translate("Staff", "{count} waiting · median {middle} · longest {longest}").format(
                count=count, middle=wait_words(middle), longest=wait_words(longest)
            )
        )

    def _show_printers(self) -> None:
        """Which kiosks give no tickets of paper now, and what is to be done there."""
        told = [f"{kiosk.kiosk}: {printer_words(kiosk.printer)}" for kiosk in self._state.printers()]
        self.printers.setVisible(bool(told))
        self.printers.setText(translate("Staff", "Printer at {kiosks}").format(kiosks=", ".join(told)))

    def _show_backlog(self) -> None:
        """What waits at kiosks that cannot deliver, and for how long."""
        waiting = self._state.backlog()
        total = sum(kiosk.pending for kiosk in waiting)
        oldest = min((kiosk.oldest_at for kiosk in waiting if kiosk.oldest_at), default=None)
        self.backlog.setVisible(bool(waiting))
        if not waiting or oldest is None:
            return
        kiosks = ", ".join(kiosk.kiosk for kiosk in waiting)
        age = age_words(self._state.clock() - oldest)
        text = translate("Staff", "{count} records wait at {kiosks}, the oldest for {age}")
        if total == 1:
            text = translate("Staff", "1 record waits at {kiosks}, for {age}")
        self.backlog.setText(text.format(count=total, kiosks=kiosks, age=age))
