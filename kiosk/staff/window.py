"""The staff window: who has arrived, who waits, what is to be done, and every action on a key.

One file, though long: what is shown, and when it sounds, is one state.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Broken
from kiosk.domain.clinic import InForce
from kiosk.domain.permissions import Permission
from kiosk.qt import theme
from kiosk.qt.feed import FeedBridge
from kiosk.qt.letters import letter_bar
from kiosk.qt.runner import Runner
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.actions import Actions, Menu, menu_words
from kiosk.staff.deeds import deeds
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.escalation import EscalationBar, left_alone
from kiosk.staff.flags import FlagBar, has_few_lines, is_overdue
from kiosk.staff.hints import Hints, KeysInFields
from kiosk.staff.lists.parts import Facts
from kiosk.staff.lists.table import FIRST, FOUND, LISTS
from kiosk.staff.mending import PERSON_ACTS, VISIT_ACTS
from kiosk.staff.model import StaffModel
from kiosk.staff.panels.details import DetailsPanel
from kiosk.staff.phone_bar import PhoneBars
from kiosk.staff.queueing import letters_of
from kiosk.staff.services import StaffServices
from kiosk.staff.shelf import Shelf
from kiosk.staff.status import StatusLine
from kiosk.staff.toolbar import Toolbar
from kiosk.staff.words import audit_alarm_words, glass_words, special_shut_words

translate = QCoreApplication.translate

# How often the sound comes again while somebody is unseen, and while somebody has been for too long.
CHIME_SECONDS = 20
URGENT_SECONDS = 6
# How long the last act is offered to be taken back.
UNDO_SECONDS = 10
# What is remembered of who wants to see every site.
ALL_SITES = "all"
# In pixels at the usual size of letters: below this width the lists' names stand above the list, not beside it.
NARROW = 1100
# Below this one, what is beside the list is there for somebody who is chosen.
NARROWEST = 600
DETAILS, LEAST_DETAILS = 420, 250


class StaffWindow(QMainWindow):
    """The front desk's window on a StaffModel.

    Attributes:
        acts: every action, by its name.
        shelf: every list, by its key.
        rings: whether it sounds when somebody is unseen.

    Signals:
        counted: how many wait for somebody, and whether one of them cannot wait.
    """

    alarming = Signal(str)
    counted = Signal(int, bool)

    def __init__(
        self,
        model: StaffModel,
        chime: Callable[[], None],
        remembered: QSettings | None = None,
        urgent: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.model = model
        self._chime, self._urgent = chime, urgent or chime
        self._remembered = remembered
        # One of several windows that a staff computer keeps.
        self.rings = True
        self._since_chime = 0
        self._alarmed = self._silent = ""
        self.alarming.connect(self._show_alarm)
        self._since_act = 0
        self._told_of: set[str] = set()
        self.scale = theme.scale_of(QApplication.font())
        theme.dress(self, self.scale)
        self._build()
        room = self.screen().availableSize() - QSize(0, 40)
        self.resize((QSize(1366, 768) * self.scale).boundedTo(room))
        model.changed.connect(self._show)
        model.found.connect(self._show_hits)
        model.said.connect(self.line.said.setText)
        model.acted.connect(self._offer_undo)
        model.arrived.connect(self._ring)
        model.connected.connect(lambda _: self._show_connection())
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._second.start()
        self._show()
        self.shelf.focus()

    # Building

    def _build(self) -> None:
        facts = Facts(self.model)
        self.telephone = facts.telephone
        self.telephone.rang.connect(self._ring)
        self.telephone.stands_otherwise.connect(lambda: self.line.show_telephone(self.telephone.line_words))
        self.shelf = Shelf(LISTS, facts, self.scale, self)
        self.model.follow(shown.source for shown in self.shelf.lists if shown.source is not None)
        self.shelf.chosen.connect(self._choose)
        self.shelf.activated.connect(self._act_on)
        self.details = DetailsPanel(self.model)
        self.details.scale = self.scale
        self._make_actions(facts)
        ground = QWidget()
        ground.setObjectName("ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar())
        self.flags = FlagBar(self.model, self.acts["go_to_flag"])
        self.phone = PhoneBars(self.telephone, self.acts)
        self.escalated = EscalationBar(self.model, self.acts["go_to_unseen"])
        column.addWidget(self.flags)
        column.addWidget(self.escalated)
        column.addWidget(self.phone)
        self.banner = TextLabel()
        self.banner.setObjectName("banner")
        self.banner.hide()
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.shelf.names)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.shelf.body)
        self.split.addWidget(self._beside())
        self.split.setStretchFactor(0, 1)
        self.split.splitterMoved.connect(lambda *_: self._remember("details", self.split.sizes()[1]))
        row.addWidget(self.split, 1)
        column.addLayout(row, 1)
        self.setCentralWidget(ground)
        # In the letters of the window, which it has not before.
        self.shelf.set_scale(self.scale)
        self.line: StatusLine = StatusLine(self.statusBar(), self.model, self.acts["undo"])
        self.connection, self.said, self.waits = self.line.connection, self.line.said, self.line.waits
        self.backlog, self.undoing = self.line.backlog, self.line.undoing
        self.shelf.go(FIRST)

    def _beside(self) -> QWidget:
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

    def _make_actions(self, facts: Facts) -> None:
        of_window = partial(deeds, facts, self.shelf, self.details, self, remembered=self._remembered)
        self.acts = Actions(
            of_window(self._find, self.search_for, self._turn_sites),
            self,
            lambda permission: self.model.actor.may(permission),
        )
        for menu in Menu:
            self.menuBar().addMenu(menu_words(menu)).addActions(self.acts.of_menu(menu))
        letter_bar(self.menuBar())
        self.hints = Hints(self.acts, self.model.said.emit, self)
        # Kept here as well: a menu bar does not keep its corner.
        self.who = QLabel(self.model.actor.name, self.menuBar())
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setAccessibleName(
            translate("Staff", "Who works here: {name}").format(name=self.model.actor.name)
        )
        self.who.setContentsMargins(0, 0, 12, 0)
        self.menuBar().setCornerWidget(self.who)

    def _toolbar(self) -> QWidget:
        room = str(self._remembered.value("room", "")) if self._remembered is not None else ""
        bar = Toolbar(self.acts.on_toolbar(), room)
        self.buttons, self.my_room, self.search = bar.buttons, bar.my_room, bar.search
        self.model.room = room.strip()
        self.my_room.currentTextChanged.connect(self._set_room)
        bar.my_queue.currentIndexChanged.connect(self._set_queue)
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._take_first_hit)
        self._heard = KeysInFields(self.acts, (self.search, self.my_room), self)
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
        self.shelf.names.setVisible(not narrow)
        self.shelf.chooser.setVisible(narrow)
        self._fit_beside()
        room = self.width() - (0 if narrow else self.shelf.names.width())
        wanted = round(DETAILS * self.scale)
        if self._remembered is not None:
            wanted = int(str(self._remembered.value("details", wanted)) or wanted)
        # The list has the larger part; what is beside it scrolls.
        least = round(LEAST_DETAILS * self.scale)
        beside = max(least, min(wanted, room * 2 // 5))
        self.split.setSizes([max(1, room - beside), beside])

    def _fit_beside(self) -> None:
        words = self.model.selected or self.shelf.other_words()
        self.beside.setVisible(bool(words) or self.width() >= NARROWEST * self.scale)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._rescale(theme.scale_of(QApplication.font()))
        elif event.type() is QEvent.Type.ThemeChange:
            theme.dress(self, self.scale)
        return super().event(event)

    def _rescale(self, scale: float) -> None:
        if scale == self.scale:
            return
        self.scale = self.details.scale = scale
        theme.dress(self, scale)
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
        self.acts.enable()
        self._show_details()
        self._fit_beside()
        unseen = self._waiting()
        title = translate("Staff", "Front desk")
        if site := self.model.site_words():
            title = f"{title} · {site}"
        self.setWindowTitle(f"({unseen}) {title}" if unseen else title)
        self.acts.enable()
        self.search.setVisible(self.model.actor.may(Permission.SEARCH))
        self.toolbar.offer_rooms(self.model.rooms())
        self._offer_queues()
        self.line.show_waits()
        self._show_connection()

    def _waiting(self) -> int:
        """How many wait for somebody here."""
        model = self.model
        unseen = {row.visit_id for row in (*model.unseen(), *left_alone(model)[0])}
        return len(unseen) + len(model.snapshot.calls) + len(model.flags()) + self.telephone.waiting()

    def _offer_queues(self) -> None:
        """Of the queue that was chosen on this computer the next is called, where there still is one."""
        remembered = str(self._remembered.value("queue", "")) if self._remembered is not None else ""
        self.toolbar.offer_queues(letters_of(self.model), remembered)
        self.model.queue = str(self.toolbar.my_queue.currentData() or "")

    def _show_details(self) -> None:
        somebody = self.acts.deeds[PERSON_ACTS[0]].when()
        of_person = self.acts.that_may(PERSON_ACTS) if somebody else []
        if self.model.selected:
            of_visit = self.acts.that_may(VISIT_ACTS)
            shut = special_shut_words(self.model.row())
            self.details.show_details(self.model.details(), shut, of_visit + of_person)
            return
        ways = self.acts.that_may(self.shelf.other_actions()) + of_person
        self.details.show_details(None, self.shelf.other_words(), ways)

    def _offer_undo(self) -> None:
        """The last act can be taken back for a while."""
        self._since_act = 0
        self.acts.enable()
        self.undoing.setVisible(self.model.undoable is not None)

    def _show_connection(self) -> None:
        self.toolbar.spare(has_few_lines(self))
        self.flags.retell()
        self.escalated.retell()
        self.phone.retell()
        self.counted.emit(self._waiting(), self._cannot_wait())
        told = (
            self.line.show_connection(narrow=self.narrow),
            self._alarmed,
            self._silent,
            glass_words(self.model.glasses(), self.model.settings),
        )
        missing = "  ".join(filter(None, told))
        self.banner.setText(missing)
        self.banner.setVisible(bool(missing))

    def alarm(self, broken: Broken) -> None:
        """Say for as long as this window is open that the audit does not hold. Any thread may call."""
        self.alarming.emit(audit_alarm_words(broken))

    @Slot(str)
    def _show_alarm(self, text: str) -> None:
        self._alarmed = text
        self._show_connection()

    def tick(self) -> None:
        """The clock has gone on: waiting times, those who are still unseen, and how old all of it is."""
        self.model.tick()
        self.telephone.tick()
        self._show_connection()
        self.shelf.retell()
        self.line.show_waits()
        if self.model.undoable is not None:
            self._since_act += 1
            if self._since_act >= UNDO_SECONDS:
                self.model.forget()
        urgent = self._cannot_wait()
        if not urgent and not self.model.unseen() and not self.model.snapshot.calls:
            return
        self._since_chime += 1
        if self._since_chime >= (URGENT_SECONDS if urgent else CHIME_SECONDS):
            self._ring()

    def _cannot_wait(self) -> bool:
        """Whether somebody has to come at once, or should have come before."""
        model = self.model
        waits = model.flags() or self.telephone.late() or any(left_alone(model))
        return bool(waits) or any(model.overdue(row) for row in model.unseen())

    def _ring(self) -> None:
        self._since_chime = 0
        if not self.rings:
            return
        (self._urgent if self._cannot_wait() else self._chime)()
        QApplication.alert(self)
        rows, calls = left_alone(self.model)
        alone = {row.visit_id for row in rows} | {call.id for call in calls}
        # A red flag again and again; of anybody else a manager is told once, and has the bar.
        if is_overdue(self.model.flags(), self.model) or alone - self._told_of:
            self._insist()
        self._told_of = alone

    def _insist(self) -> None:
        """Come before whatever else is on the screen."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def hear(self, sounded: bool) -> None:
        """Whether this computer has made a sound when it was to; where it has not, the window says so."""
        silent = translate("Staff", "This computer makes no sound: look here, or mend its loudspeaker.")
        self._silent = "" if sounded else silent
        self._show_connection()

    # What staff do

    def take(self, actor: Actor) -> None:
        """Whose window it is has signed in again, or given a sign of life: what they may do can be something else."""
        if actor != self.model.actor:
            others = actor.roles != self.model.actor.roles
            self.model.actor = actor
            self._show()
            if others:
                # What they may see now was not read before.
                self.model.refresh()

    def _choose(self, visit_id: str) -> None:
        if visit_id != self.model.selected:
            self.model.select(visit_id)
        else:
            self._show()

    def _act_on(self, key: str) -> None:
        """Do the first thing that can be done with the chosen row of a list."""
        shown = next(shown for shown in self.shelf.lists if shown.key == key)
        first = shown.opens or next((action.name for action in shown.actions), "")
        if first:
            self.acts[first].trigger()

    def _set_room(self, text: str) -> None:
        self.model.room = text.strip()
        self._remember("room", self.model.room)

    def _set_queue(self) -> None:
        self.model.queue = str(self.toolbar.my_queue.currentData() or "")
        self._remember("queue", self.model.queue)

    def _turn_sites(self) -> None:
        """Between the site where staff are and all of them."""
        self.model.see(everywhere=not self.model.everywhere)
        self._remember("sites", ALL_SITES if self.model.everywhere else "")
        self.model.said.emit(
            translate("Staff", "These lists are of: {site}.").format(site=self.model.site_words())
        )

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def search_for(self, text: str) -> None:
        """Show who is found by ``text``."""
        self.search.setText(text)

    def _searched(self, text: str) -> None:
        self.model.search(text)
        if not text.strip():
            self.model.hits = ()
            self._show_hits()

    def _show_hits(self) -> None:
        self.shelf.take(self.model.selected)
        if self.search.text().strip():
            self.shelf.go(FOUND)
        elif self.shelf.in_sight == FOUND:
            self.shelf.go(FIRST)

    def _take_first_hit(self) -> None:
        """The first who is found is chosen, and the keys go on there: Enter again does what there is to do."""
        if self.model.hits and self.model.sought == self.search.text().strip():
            self.shelf.go(FOUND)
            self.shelf.view(FOUND).choose(0)
            self.shelf.focus()

    def keep(self) -> None:
        """Write down what is begun in dialogues and can be kept: whose window it is goes."""
        for made in self.findChildren(Dialogue):
            made.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._second.stop()
        super().closeEvent(event)


def make_window(
    services: StaffServices,
    runner: Runner,
    feed: FeedBridge,
    clinic: InForce,
    actor: Actor,
    clock: Callable[[], datetime],
    chime: Callable[[], None] = QApplication.beep,
    remembered: QSettings | None = None,
    place: str = "",
    urgent: Callable[[], None] | None = None,
) -> StaffWindow:
    """The staff window, reading already; the feed is the caller's to start. ``place`` is the key of where it stands."""
    model = StaffModel(services, runner, clinic, actor, clock)
    model.place = place
    if remembered is not None:
        model.everywhere = remembered.value("sites", "") == ALL_SITES
    window = StaffWindow(model, chime, remembered, urgent)
    model.setParent(window)
    feed.changed.connect(model.news)
    feed.lost.connect(model.lose)
    feed.found.connect(model.find)
    model.refresh()
    return window
