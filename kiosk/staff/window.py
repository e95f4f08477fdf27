"""The staff window: who has arrived, who waits, what is to be done, and every action on a key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.forms import Form
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visits import DeskEntry
from kiosk.qt import theme
from kiosk.qt.feed import FeedBridge
from kiosk.qt.runner import Runner
from kiosk.staff.delegate import ROW_HEIGHT, CellDelegate
from kiosk.staff.lists import Lists
from kiosk.staff.model import StaffModel
from kiosk.staff.panels import DetailsPanel, plain
from kiosk.staff.services import StaffServices
from kiosk.staff.table import RowsModel
from kiosk.staff.words import age_words, entry_text, entry_words

translate = QCoreApplication.translate

# Beside a list's name, in pixels: its mark when chosen, and room.
MARGIN = 20
# How often the sound comes again while somebody is unseen, and while somebody has been for too long.
CHIME_SECONDS = 20
URGENT_SECONDS = 6


def bold(font: QFont) -> QFont:
    """The same, in the weight of a heading."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


class StaffWindow(QMainWindow):
    """The front desk's window on a StaffModel."""

    def __init__(
        self,
        model: StaffModel,
        forms: Mapping[str, Form],
        chime: Callable[[], None],
        remembered: QSettings | None = None,
    ) -> None:
        super().__init__()
        self.model = model
        self._chime = chime
        self._remembered = remembered
        self._since_chime = 0
        self._taking = False
        self.setStyleSheet(theme.STYLE)
        self.resize(1366, 768)
        self.lists = Lists(model, self)
        self._build(forms)
        model.changed.connect(self._show)
        model.found.connect(self._show_hits)
        model.said.connect(self._say)
        model.arrived.connect(self._ring)
        model.connected.connect(lambda _: self._show_connection())
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._second.start()
        self._show()

    # Building

    def _build(self, forms: Mapping[str, Form]) -> None:
        self._actions()
        ground = QWidget()
        ground.setObjectName("ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar())
        self.banner = plain("")
        self.banner.setStyleSheet(f"background: {theme.WARNING_SOFT}; padding: 8px 12px; font-weight: 600;")
        self.banner.hide()
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._sections())
        row.addWidget(self._tables(), 1)
        self.details = DetailsPanel(self.model, forms)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.details)
        scroll.setFixedWidth(420)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(translate("Staff", "The selected patient"))
        row.addWidget(scroll)
        column.addLayout(row, 1)
        self.setCentralWidget(ground)
        self.connection = QLabel()
        self.said = QLabel()
        self.waits = QLabel()
        self.backlog = QLabel()
        for label in (self.connection, self.said, self.backlog, self.waits):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 0, 8, 0)
        self.statusBar().addWidget(self.connection)
        self.statusBar().addWidget(self.said, 1)
        self.statusBar().addPermanentWidget(self.backlog)
        self.statusBar().addPermanentWidget(self.waits)

    def _action(self, text: str, key: QKeySequence | str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: does())
        return action

    def _actions(self) -> None:
        model = self.model
        self.call_next = self._action(translate("Staff", "&Call next"), "F5", model.call_next)
        self.acknowledge = self._action(translate("Staff", "&Acknowledge"), "Space", self._space)
        self.room = self._action(translate("Staff", "R&oom..."), "F6", self._put_in_room)
        self.recall = self._action(translate("Staff", "&Recall"), "F7", model.recall)
        self.done = self._action(translate("Staff", "&Done"), "F8", lambda: model.move(TicketStatus.DONE))
        self.left = self._action(translate("Staff", "&Left"), "F9", lambda: model.move(TicketStatus.LEFT))
        self.back = self._action(
            translate("Staff", "&Back to waiting"), "F10", lambda: model.move(TicketStatus.WAITING)
        )
        self.answer = self._action(translate("Staff", "&Go to help call"), "F4", self._answer_call)
        self.refresh = self._action(translate("Staff", "Re&fresh"), "Ctrl+R", model.refresh)
        self.searching = self._action(translate("Staff", "&Search"), "Ctrl+F", self._find)
        patients = self.menuBar().addMenu(translate("Staff", "&Patients"))
        patients.addActions([self.acknowledge, self.answer, self.searching])
        queue = self.menuBar().addMenu(translate("Staff", "&Queue"))
        queue.addActions([self.call_next, self.recall, self.room, self.done, self.left, self.back])
        view = self.menuBar().addMenu(translate("Staff", "&View"))
        view.addAction(self.refresh)
        for number in range(self.lists.search_section):
            view.addAction(
                self._action(self.lists.sections[number].title, f"Ctrl+{number + 1}", self._going(number))
            )
        who = QLabel(self.model.staff)
        who.setTextFormat(Qt.TextFormat.PlainText)
        who.setContentsMargins(0, 4, 12, 0)
        self.menuBar().setCornerWidget(who)

    def _going(self, number: int) -> Callable[[], None]:
        return lambda: self.sections.setCurrentRow(number)

    def _toolbar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("toolbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        self.buttons: dict[str, QPushButton] = {}
        for name, action in (
            ("call_next", self.call_next),
            ("acknowledge", self.acknowledge),
            ("room", self.room),
            ("recall", self.recall),
            ("done", self.done),
            ("left", self.left),
        ):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            made = QPushButton(f"{action.text().replace('&', '')}  {key}")
            made.setObjectName("primary" if name == "call_next" else name)
            # Every one of these has a key of its own: the focus stays in the lists.
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(lambda _checked=False, action=action: action.trigger())
            action.changed.connect(lambda made=made, action=action: made.setEnabled(action.isEnabled()))
            self.buttons[name] = made
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(plain(translate("Staff", "My room")))
        self.my_room = QComboBox()
        self.my_room.setEditable(True)
        self.my_room.setMinimumWidth(120)
        self.my_room.setAccessibleName(translate("Staff", "The room patients are called to"))
        if self._remembered is not None:
            self.my_room.setCurrentText(str(self._remembered.value("room", "")))
        self.my_room.currentTextChanged.connect(self._set_room)
        self.model.room = self.my_room.currentText()
        row.addWidget(self.my_room)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Staff", "Name, MRN or ticket  Ctrl+F"))
        self.search.setAccessibleName(translate("Staff", "Search name, MRN or ticket"))
        self.search.setMaxLength(200)
        self.search.setMinimumWidth(220)
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._take_first_hit)
        row.addWidget(self.search)
        return bar

    def _sections(self) -> QWidget:
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setAccessibleName(translate("Staff", "Lists"))
        for section in self.lists.sections:
            self.sections.addItem(QListWidgetItem(section.title))
        self.sections.currentRowChanged.connect(self._change_section)
        # As wide as the longest of them with a number behind it.
        self.sections.ensurePolished()
        letters = self.sections.fontMetrics()
        longest = max(letters.horizontalAdvance(f"{section.title}  (99)") for section in self.lists.sections)
        self.sections.setFixedWidth(longest + 2 * MARGIN)
        return self.sections

    def _tables(self) -> QWidget:
        self.stack = QStackedWidget()
        self.tables: list[QTableView] = []
        for section in self.lists.sections:
            table = QTableView()
            table.setModel(section.table)
            table.setItemDelegate(CellDelegate(table))
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            table.setShowGrid(False)
            table.setTabKeyNavigation(False)
            table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            table.setAccessibleName(section.title)
            table.verticalHeader().hide()
            table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
            header = table.horizontalHeader()
            header.setStretchLastSection(True)
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            # In the letters that they are shown in, a name is never cut.
            names = QFontMetrics(bold(self.font()))
            for number, width in enumerate(section.widths):
                name = str(section.table.headerData(number, Qt.Orientation.Horizontal))
                table.setColumnWidth(number, max(width, names.horizontalAdvance(name) + MARGIN))
            table.selectionModel().currentRowChanged.connect(self._row_chosen)
            table.activated.connect(self._row_activated)
            self.tables.append(table)
            self.stack.addWidget(table)
        self.sections.setCurrentRow(0)
        return self.stack

    # Showing

    def _show(self) -> None:
        self._take_lists()
        for number, section in enumerate(self.lists.sections):
            count = section.badge()
            item = self.sections.item(number)
            item.setText(f"{section.title}  ({count})" if count else section.title)
        self.details.show_details(self.model.details())
        unseen = len(self.model.unseen()) + len(self.model.snapshot.calls)
        title = translate("Staff", "Front desk")
        self.setWindowTitle(f"({unseen}) {title}" if unseen else title)
        self._enable()
        self._offer_rooms()
        self._show_waits()

    def _take_lists(self) -> None:
        """Bring the lists up to date. A row that goes hands its selection to the next: nobody has chosen that one."""
        self._taking = True
        self.lists.take()
        self._keep_selection()
        self._taking = False

    def _keep_selection(self) -> None:
        for number, section in enumerate(self.lists.sections):
            place = section.table.place_of(self.model.selected) if section.of_visits else -1
            view = self.tables[number]
            if place < 0 and section.of_visits:
                view.selectionModel().clear()
            elif place >= 0 and view.currentIndex().row() != place:
                view.selectionModel().setCurrentIndex(
                    section.table.index(place, 0),
                    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
                )

    def _enable(self) -> None:
        model = self.model
        row = model.row()
        waiting = any(item.ticket_status is TicketStatus.WAITING for item in model.snapshot.arrivals)
        self.call_next.setEnabled(waiting)
        self.acknowledge.setEnabled(bool(model.unseen()))
        self.recall.setEnabled(row is not None and row.ticket_status is TicketStatus.CALLED)
        self.room.setEnabled(model.may(TicketStatus.SERVING))
        self.done.setEnabled(model.may(TicketStatus.DONE))
        self.left.setEnabled(model.may(TicketStatus.LEFT))
        self.back.setEnabled(model.may(TicketStatus.WAITING))
        self.answer.setEnabled(bool(model.snapshot.calls))

    def _offer_rooms(self) -> None:
        known = {self.my_room.itemText(number) for number in range(self.my_room.count())}
        typed = self.my_room.currentText()
        for room in self.model.rooms():
            if room not in known:
                self.my_room.blockSignals(True)
                self.my_room.addItem(room)
                self.my_room.setCurrentText(typed)
                self.my_room.blockSignals(False)

    def _show_backlog(self) -> None:
        """What waits at kiosks that cannot deliver, and for how long."""
        waiting = self.model.backlog()
        total = sum(kiosk.pending for kiosk in waiting)
        oldest = min((kiosk.oldest_at for kiosk in waiting if kiosk.oldest_at), default=None)
        self.backlog.setVisible(bool(waiting))
        if waiting and oldest is not None:
            self.backlog.setText(
                translate("Staff", "{count} records wait at {kiosks}, the oldest for {age}").format(
                    count=total,
                    kiosks=", ".join(kiosk.kiosk for kiosk in waiting),
                    age=age_words(self.model.clock() - oldest),
                )
            )

    def _show_waits(self) -> None:
        self._show_backlog()
        count, middle, longest = self.model.waits()
        self.waits.setText(
            translate("Staff", "{count} waiting · median {middle} min · longest {longest} min").format(
                count=count, middle=middle, longest=longest
            )
        )

    def _show_connection(self) -> None:
        updated = self.model.updated_at
        time = self.model.settings.local(updated).strftime("%H:%M:%S") if updated else ""
        self.banner.setVisible(not self.model.online)
        if self.model.online:
            if updated is not None:
                self.connection.setText(translate("Staff", "Connected · updated {time}").format(time=time))
            return
        self.connection.setText(translate("Staff", "No connection to the database"))
        if updated is None:
            self.banner.setText(translate("Staff", "No connection: nothing has been read yet."))
            return
        self.banner.setText(
            translate(
                "Staff", "No connection: these lists are {age} old, of {time}. What you do is checked again."
            ).format(age=age_words(self.model.clock() - updated), time=time)
        )

    def _say(self, text: str) -> None:
        self.said.setText(text)

    def tick(self) -> None:
        """The clock has gone on: waiting times, those who are still unseen, and how old all of it is."""
        self.model.tick()
        self._show_connection()
        self.lists.retell()
        self._show_waits()
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

    def _change_section(self, number: int) -> None:
        if number >= 0:
            self.stack.setCurrentIndex(number)

    def _row_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        table = current.model()
        if isinstance(table, RowsModel) and not self._taking:
            row = table.row_at(current.row())
            visit_id = getattr(row, "visit_id", "")
            if visit_id:
                self.model.select(visit_id)

    def _row_activated(self, index: QModelIndex) -> None:
        table = index.model()
        if isinstance(table, RowsModel):
            call = table.row_at(index.row())
            if call in self.model.snapshot.calls:
                self.model.answer(call.id)
            elif call in self.model.snapshot.entries:
                self.show_entry(call)

    def show_entry(self, entry: DeskEntry) -> None:
        """All that a kiosk brought, and the button that says it has been dealt with."""
        box = QMessageBox(self)
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
        calls = self.model.snapshot.calls
        if calls:
            self.model.answer(calls[0].id)

    def _set_room(self, text: str) -> None:
        self.model.room = text.strip()
        if self._remembered is not None:
            self._remembered.setValue("room", self.model.room)

    def _put_in_room(self) -> None:
        row = self.model.row()
        if row is None:
            return
        rooms = self.model.rooms()
        start = row.room or self.model.room
        if start and start not in rooms:
            rooms.insert(0, start)
        room, chosen = QInputDialog.getItem(
            self,
            translate("Staff", "Put in a room"),
            translate("Staff", "Room for {ticket}").format(ticket=row.ticket),
            rooms,
            rooms.index(start) if start in rooms else 0,
            True,
        )
        if chosen:
            self.model.move(TicketStatus.SERVING, room.strip())

    def _space(self) -> None:
        """Space presses the button that has the focus, as everywhere; elsewhere it acknowledges."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.model.acknowledge()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _searched(self, text: str) -> None:
        self.model.search(text)
        if not text.strip():
            self.model.hits = ()
            self._show_hits()

    def _show_hits(self) -> None:
        self._take_lists()
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
    settings: ClinicSettings,
    forms: Mapping[str, Form],
    staff_name: str,
    clock: Callable[[], datetime],
    chime: Callable[[], None] = QApplication.beep,
    remembered: QSettings | None = None,
) -> StaffWindow:
    """The staff window, reading already; the feed is the caller's to start."""
    model = StaffModel(services, runner, settings, staff_name, clock)
    window = StaffWindow(model, forms, chime, remembered)
    model.setParent(window)
    feed.changed.connect(model.news)
    feed.lost.connect(model.lose)
    feed.found.connect(model.find)
    model.refresh()
    return window
