"""The staff window: who has arrived, who waits, what is to be done, and every action on a key.

One file, though long: it only puts the window's parts together, each of which has a module.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.clinic import InForce
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visits import DeskEntry, HelpCall
from kiosk.qt import theme
from kiosk.qt.feed import FeedBridge
from kiosk.qt.runner import Runner
from kiosk.staff.actions import Deed, action_of
from kiosk.staff.entries import entry_text, entry_words
from kiosk.staff.hints import Hints, why_not
from kiosk.staff.lists import Lists
from kiosk.staff.model import StaffModel
from kiosk.staff.panels.details import DetailsPanel
from kiosk.staff.services import StaffServices
from kiosk.staff.shelf import Shelf
from kiosk.staff.status import StatusLine
from kiosk.staff.text import Text
from kiosk.staff.toolbar import Toolbar
from kiosk.staff.words import row_words

translate = QCoreApplication.translate

# How often the sound comes again while somebody is unseen, and while somebody has been for too long.
CHIME_SECONDS = 20
URGENT_SECONDS = 6
# How long the last act is offered to be taken back.
UNDO_SECONDS = 10
# In pixels at the usual size of letters: below this width the lists' names stand above the list, not beside it.
NARROW = 1100
DETAILS, LEAST_DETAILS = 420, 250


class StaffWindow(QMainWindow):
    """The front desk's window on a StaffModel."""

    def __init__(
        self, model: StaffModel, chime: Callable[[], None], remembered: QSettings | None = None
    ) -> None:
        super().__init__()
        self.model = model
        self._chime = chime
        self._remembered = remembered
        self._since_chime = 0
        self._since_act = 0
        self.scale = theme.scale_of(QApplication.font())
        # A desktop may have chosen dark colours; every one of ours is chosen for light ones.
        self.setPalette(theme.palette())
        self.setStyleSheet(theme.style(self.scale))
        self.lists = Lists(model, self)
        self._build()
        room = self.screen().availableSize() - QSize(0, 40)
        self.resize((QSize(1366, 768) * self.scale).boundedTo(room))
        model.changed.connect(self._show)
        model.found.connect(self._show_hits)
        model.said.connect(self._say)
        model.acted.connect(self._offer_undo)
        model.arrived.connect(self._ring)
        model.connected.connect(lambda _: self._show_connection())
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._second.start()
        self._show()
        self.tables[0].setFocus()

    # Building

    def _build(self) -> None:
        self._make_actions()
        ground = QWidget()
        ground.setObjectName("ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar())
        self.banner = Text()
        self.banner.setObjectName("banner")
        self.banner.hide()
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.shelf = Shelf(self.lists, self.scale, self)
        self.sections, self.stack, self.tables = self.shelf.names, self.shelf.stack, self.shelf.tables
        self.shelf.chosen.connect(self._choose)
        self.shelf.activated.connect(self._act_on)
        # Of the lists that nobody looks at, what follows from the time is old.
        self.stack.currentChanged.connect(self.lists.retell)
        row.addWidget(self.sections)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.shelf.body)
        self.split.addWidget(self._details())
        self.split.setStretchFactor(0, 1)
        self.split.splitterMoved.connect(lambda *_: self._remember("details", self.split.sizes()[1]))
        row.addWidget(self.split, 1)
        column.addLayout(row, 1)
        self.setCentralWidget(ground)
        # In the letters of the window, which it has not before.
        self.shelf.set_scale(self.scale)
        self.line = StatusLine(self.statusBar(), self.model, self.undo)
        self.connection, self.said, self.waits = self.line.connection, self.line.said, self.line.waits
        self.backlog, self.undoing = self.line.backlog, self.line.undoing
        self.sections.setCurrentRow(0)

    def _details(self) -> QWidget:
        self.details = DetailsPanel(self.model)
        self.details.scale = self.scale
        self.beside = QScrollArea()
        self.beside.setWidgetResizable(True)
        self.beside.setWidget(self.details)
        self.beside.setMinimumWidth(round(LEAST_DETAILS * self.scale))
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setAccessibleName(translate("Staff", "The selected patient"))
        self.beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details.focused.connect(lambda made: self.beside.ensureWidgetVisible(made, 0, 24))
        self.details.decided.connect(self.shelf.focus)
        return self.beside

    def _deeds(self) -> list[Deed]:
        model = self.model
        patients, queue, view = (
            translate("Staff", "&Patients"),
            translate("Staff", "&Queue"),
            translate("Staff", "&View"),
        )
        return [
            Deed("call_next", translate("Staff", "&Call next"), "F5", model.call_next, queue, True),
            Deed("acknowledge", translate("Staff", "&Acknowledge"), "Space", self._space, patients, True),
            Deed("room", translate("Staff", "R&oom..."), "F6", self._put_in_room, queue, True),
            Deed("recall", translate("Staff", "&Recall"), "F7", model.recall, queue, True),
            Deed("done", translate("Staff", "&Done"), "F8", self._moving(TicketStatus.DONE), queue, True),
            Deed("left", translate("Staff", "&Left"), "F9", self._moving(TicketStatus.LEFT), queue, True),
            Deed(
                "back",
                translate("Staff", "&Back to waiting"),
                "F10",
                self._moving(TicketStatus.WAITING),
                queue,
            ),
            Deed("undo", translate("Staff", "&Undo"), "Ctrl+Z", model.undo, queue),
            Deed("answer", translate("Staff", "&Go to help call"), "F4", self._answer_call, patients),
            Deed("review", translate("Staff", "Re&view"), "F3", lambda: self._review(), patients),
            Deed(
                "accept_all",
                translate("Staff", "Accept all c&hanges"),
                "Ctrl+Shift+A",
                lambda: self.details.accept_all(),
                patients,
            ),
            Deed("searching", translate("Staff", "&Search"), "Ctrl+F", self._find, patients),
            Deed("refresh", translate("Staff", "Re&fresh"), "Ctrl+R", model.refresh, view),
        ]

    def _make_actions(self) -> None:
        self.actions_by_name: dict[str, QAction] = {}
        menus = {title: self.menuBar().addMenu(title) for title in dict.fromkeys(self._menus())}
        self._on_toolbar: list[str] = []
        for deed in self._deeds():
            action = self.actions_by_name[deed.name] = action_of(deed, self)
            menus[deed.menu].addAction(action)
            if deed.on_toolbar:
                self._on_toolbar.append(deed.name)
        view = list(menus.values())[-1]
        for number in range(self.lists.search_section):
            title = self.lists.sections[number].title
            going = Deed(f"list_{number}", title, f"Ctrl+{number + 1}", self._going(number), view.title())
            view.addAction(action_of(going, self))
        named = self.actions_by_name
        self.call_next, self.acknowledge, self.room = named["call_next"], named["acknowledge"], named["room"]
        self.recall, self.done, self.left, self.back = (
            named["recall"],
            named["done"],
            named["left"],
            named["back"],
        )
        self.undo, self.answer, self.review = named["undo"], named["answer"], named["review"]
        self.accept_all = named["accept_all"]
        self.hints = Hints(named, self._say_why_not, self)
        # Kept here as well: a menu bar does not keep its corner.
        self.who = QLabel(self.model.staff, self.menuBar())
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setAccessibleName(translate("Staff", "Who works here: {name}").format(name=self.model.staff))
        self.who.setContentsMargins(0, 0, 12, 0)
        self.menuBar().setCornerWidget(self.who)

    @staticmethod
    def _menus() -> tuple[str, ...]:
        return translate("Staff", "&Patients"), translate("Staff", "&Queue"), translate("Staff", "&View")

    def _moving(self, target: TicketStatus) -> Callable[[], None]:
        return lambda: self.model.move(target)

    def _going(self, number: int) -> Callable[[], None]:
        return lambda: self.sections.setCurrentRow(number)

    def _toolbar(self) -> QWidget:
        room = str(self._remembered.value("room", "")) if self._remembered is not None else ""
        bar = Toolbar({name: self.actions_by_name[name] for name in self._on_toolbar}, room)
        self.buttons, self.my_room, self.search = bar.buttons, bar.my_room, bar.search
        self.model.room = room.strip()
        self.my_room.currentTextChanged.connect(self._set_room)
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._take_first_hit)
        self.toolbar = bar
        return bar

    # How much room there is

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def narrow(self) -> bool:
        """Whether there is no room for the lists' names beside the list."""
        return self.width() < NARROW * self.scale

    def _fit(self) -> None:
        """Follow the width of the window."""
        narrow = self.narrow
        self._show_connection()
        self.sections.setVisible(not narrow)
        self.shelf.chooser.setVisible(narrow)
        room = self.width() - (0 if narrow else self.sections.width())
        wanted = round(DETAILS * self.scale)
        if self._remembered is not None:
            wanted = int(str(self._remembered.value("details", wanted)) or wanted)
        # The list has the larger part; what is beside it scrolls.
        least = round(LEAST_DETAILS * self.scale)
        beside = max(least, min(wanted, room * 2 // 5))
        self.split.setSizes([max(1, room - beside), beside])

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._rescale(theme.scale_of(QApplication.font()))
        return super().event(event)

    def _rescale(self, scale: float) -> None:
        if scale == self.scale:
            return
        self.scale = self.details.scale = scale
        self.setStyleSheet(theme.style(scale))
        self.beside.setMinimumWidth(round(LEAST_DETAILS * scale))
        self.shelf.set_scale(scale)
        self._fit()
        self._show()

    def _remember(self, name: str, value: object) -> None:
        if self._remembered is not None:
            self._remembered.setValue(name, value)

    # Showing

    def _show(self) -> None:
        self.shelf.take(self.model.selected)
        self.shelf.count()
        self._show_details()
        unseen = len(self.model.unseen()) + len(self.model.snapshot.calls)
        title = translate("Staff", "Front desk")
        self.setWindowTitle(f"({unseen}) {title}" if unseen else title)
        self._enable()
        self.toolbar.offer_rooms(self.model.rooms())
        self.line.show_waits()

    def _show_details(self) -> None:
        otherwise = "" if self.model.selected else row_words(self.shelf.other())
        self.details.show_details(self.model.details(), otherwise)

    def _enable(self) -> None:
        model = self.model
        row = model.row()
        waiting = any(
            item.ticket_status is TicketStatus.WAITING and item.is_known for item in model.snapshot.arrivals
        )
        self.call_next.setEnabled(waiting)
        self.acknowledge.setEnabled(row is not None and row in model.unseen())
        self.recall.setEnabled(row is not None and row.ticket_status is TicketStatus.CALLED)
        self.room.setEnabled(model.may(TicketStatus.SERVING))
        self.done.setEnabled(model.may(TicketStatus.DONE))
        self.left.setEnabled(model.may(TicketStatus.LEFT))
        self.back.setEnabled(model.may(TicketStatus.WAITING))
        self.answer.setEnabled(bool(model.snapshot.calls))
        self.review.setEnabled(self.details.has_open())
        self.accept_all.setEnabled(bool(self.details.pending()))
        self.undo.setEnabled(model.undoable is not None)

    def _offer_undo(self) -> None:
        """The last act can be taken back for a while."""
        self._since_act = 0
        offered = self.model.undoable is not None
        self.undo.setEnabled(offered)
        self.undoing.setVisible(offered)

    def _show_connection(self) -> None:
        missing = self.line.show_connection(narrow=self.narrow)
        self.banner.setText(missing)
        self.banner.setVisible(bool(missing))

    def _say(self, text: str) -> None:
        self.said.setText(text)

    def tick(self) -> None:
        """The clock has gone on: waiting times, those who are still unseen, and how old all of it is."""
        self.model.tick()
        self._show_connection()
        self.lists.retell(self.stack.currentIndex())
        self.line.show_waits()
        if self.model.undoable is not None:
            self._since_act += 1
            if self._since_act >= UNDO_SECONDS:
                self.model.forget()
        if not self.model.unseen() and not self.model.snapshot.calls:
            return
        self._since_chime += 1
        urgent = any(self.model.overdue(row) for row in self.model.unseen())
        if self._since_chime >= (URGENT_SECONDS if urgent else CHIME_SECONDS):
            self._ring()

    def _ring(self) -> None:
        self._since_chime = 0
        self._chime()
        QApplication.alert(self)

    # What staff do

    def _choose(self, visit_id: str) -> None:
        if visit_id != self.model.selected:
            self.model.select(visit_id)
        else:
            self._show()

    def _act_on(self, row: object) -> None:
        if isinstance(row, HelpCall):
            self.model.answer(row.id)
        elif isinstance(row, DeskEntry):
            self.show_entry(row)

    def show_entry(self, entry: DeskEntry) -> None:
        """All that a kiosk brought, and the button that says it has been dealt with."""
        box = QMessageBox(self)
        box.setPalette(theme.palette())
        box.setWindowTitle(translate("Staff", "From {kiosk}").format(kiosk=entry.kiosk))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(entry.family or translate("Staff", "No name"))
        box.setInformativeText(entry_words(entry))
        if entry.detail.get("answers"):
            box.setDetailedText(entry_text(entry))
        settled = box.addButton(translate("Staff", "&Settled"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry_id = entry.id
        settled.clicked.connect(lambda: self.model.settle_entry(entry_id))
        box.open()

    def _answer_call(self) -> None:
        """The call that is chosen, or else the one that waits longest."""
        calls, chosen = self.model.snapshot.calls, self.shelf.other()
        if calls:
            self.model.answer(chosen.id if isinstance(chosen, HelpCall) else calls[0].id)

    def _review(self) -> None:
        self.details.review()

    def _set_room(self, text: str) -> None:
        self.model.room = text.strip()
        self._remember("room", self.model.room)

    def _put_in_room(self) -> None:
        """Ask for the room; whoever is selected when it has been chosen, it is for whom was selected before."""
        row = self.model.row()
        if row is None:
            return
        details = self.model.details()
        booked = [item.room for item in details.appointments if item.room] if details else []
        rooms = self.model.rooms()
        start = next((room for room in (row.room, self.model.room, *booked) if room), "")
        if start not in rooms:
            rooms.insert(0, start)
        room, chosen = QInputDialog.getItem(
            self,
            translate("Staff", "Put in a room"),
            translate("Staff", "Room for {ticket} {name}").format(
                ticket=row.ticket, name=row.patient_name[:60]
            ),
            rooms,
            rooms.index(start),
            True,
        )
        if chosen:
            self.model.move(TicketStatus.SERVING, room.strip(), row)

    def _space(self) -> None:
        """Space presses the button that has the focus, as everywhere; elsewhere it acknowledges who is selected."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.model.acknowledge()

    def _say_why_not(self, name: str) -> None:
        self._say(why_not(name, self.model.row(), self.shelf.other()))

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _searched(self, text: str) -> None:
        self.model.search(text)
        if not text.strip():
            self.model.hits = ()
            self._show_hits()

    def _show_hits(self) -> None:
        self.shelf.take(self.model.selected)
        if self.search.text().strip():
            self.sections.setCurrentRow(self.lists.search_section)
        elif self.sections.currentRow() == self.lists.search_section:
            self.sections.setCurrentRow(0)

    def _take_first_hit(self) -> None:
        if self.model.hits and self.model.hits[0].visit_id:
            self.model.select(self.model.hits[0].visit_id)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._second.stop()
        super().closeEvent(event)


def make_window(
    services: StaffServices,
    runner: Runner,
    feed: FeedBridge,
    clinic: InForce,
    staff_name: str,
    clock: Callable[[], datetime],
    chime: Callable[[], None] = QApplication.beep,
    remembered: QSettings | None = None,
) -> StaffWindow:
    """The staff window, reading already; the feed is the caller's to start."""
    model = StaffModel(services, runner, clinic, staff_name, clock)
    window = StaffWindow(model, chime, remembered)
    model.setParent(window)
    feed.changed.connect(model.news)
    feed.lost.connect(model.lose)
    feed.found.connect(model.find)
    model.refresh()
    return window
