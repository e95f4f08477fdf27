"""The administration window: who works here, what was done, and what the clinic has decided."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.administration.pages import PAGES, OfferedPage, offered_to
from kiosk.domain.actor import Actor
from kiosk.qt import theme
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.delegate import NAME, NameDelegate
from kiosk.qt.widgets.text import Line, TextLabel

translate = QCoreApplication.translate
# In pixels at the usual size of letters: below this width the pages' names stand above the page, not beside it.
NARROW = 1000


class AdministrationWindow(QMainWindow):
    """A page for each thing that whoever has signed in may administer; there is no sign of the others.

    Signals:
        closed: somebody has closed it.

    Attributes:
        pages: those that there are, by their keys.
        rings: nothing sounds here; a window of a staff computer is asked for it.
    """

    closed = Signal()
    alarming = Signal(str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office
        self.rings = False
        self.pages: dict[str, OfficePage] = {}
        self._offered: tuple[OfferedPage, ...] = ()
        self.scale = office.scale = theme.scale_of(QApplication.font())
        theme.dress(self, self.scale)
        self.setWindowTitle(translate("Administration", "Administration"))
        self._build()
        room = self.screen().availableSize() - QSize(0, 40)
        self.resize((QSize(1366, 768) * self.scale).boundedTo(room))
        office.said.connect(self.say)
        self.alarming.connect(self._show_alarm)
        self._offer()

    def _build(self) -> None:
        ground = QWidget()
        ground.setObjectName("ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = TextLabel()
        self.banner.setObjectName("banner")
        self.banner.hide()
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.names = QListWidget()
        self.names.setObjectName("lists")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setAccessibleName(translate("Administration", "Pages"))
        self.names.currentRowChanged.connect(self._go)
        row.addWidget(self.names)
        body = QWidget()
        beside = QVBoxLayout(body)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        self.chooser = DropDown()
        self.chooser.setAccessibleName(translate("Administration", "Pages"))
        self.chooser.activated.connect(self.names.setCurrentRow)
        beside.addWidget(self.chooser)
        self.stack = QStackedWidget()
        beside.addWidget(self.stack, 1)
        row.addWidget(body, 1)
        column.addLayout(row, 1)
        self.setCentralWidget(ground)
        self.said = Line()
        self.said.setObjectName("said")
        self.statusBar().addWidget(self.said, 1)
        self.statusBar().setSizeGripEnabled(False)
        self._menu = self.menuBar().addMenu(translate("Administration", "&Page"))
        # Kept here as well: a menu bar does not keep its corner.
        self.who = QLabel("", self.menuBar())
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setContentsMargins(0, 0, 12, 0)
        self.menuBar().setCornerWidget(self.who)

    # Which pages there are

    def take(self, actor: Actor) -> None:
        """Whose window it is has signed in again, or given a sign of life: what they may do can be something else."""
        if actor != self.office.actor:
            self.office.actor = actor
            self._offer()

    def _offer(self) -> None:
        actor = self.office.actor
        self.who.setText(actor.name)
        self.who.setAccessibleName(
            translate("Administration", "Who works here: {name}").format(name=actor.name)
        )
        offered = offered_to(actor)
        if offered == self._offered:
            return
        self._offered = offered
        in_sight = self.in_sight
        self.names.blockSignals(True)
        self.names.clear()
        self.chooser.clear()
        for key in set(self.pages) - {page.key for page in offered}:
            gone = self.pages.pop(key)
            self.stack.removeWidget(gone)
            gone.deleteLater()
        for page in offered:
            if page.key not in self.pages:
                made = self.pages[page.key] = page.made(self.office)
                self.stack.addWidget(made)
            item = QListWidgetItem(page.title())
            item.setData(NAME, page.title())
            self.names.addItem(item)
            self.chooser.addItem(page.title())
        self.names.blockSignals(False)
        self._fill_menu()
        self._set_scale()
        keys = [page.key for page in offered]
        self.names.setCurrentRow(keys.index(in_sight) if in_sight in keys else 0)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for number, page in enumerate(self._offered, 1):
            self._act(page.title(), f"Ctrl+{number}", partial(self.go, page.key))
        self._menu.addSeparator()
        self._act(translate("Administration", "&Find"), "Ctrl+F", self._find)
        self._act(translate("Administration", "Read &anew"), "F5", self.read)

    def _act(self, text: str, key: str, does: Callable[[], None]) -> None:
        action = QAction(text, self._menu)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: does())
        self._menu.addAction(action)

    @property
    def in_sight(self) -> str:
        """The key of the page that is shown; empty while there is none."""
        shown = self.stack.currentWidget()
        return next((key for key, page in self.pages.items() if page is shown), "")

    def go(self, key: str) -> None:
        """Show the page with ``key``."""
        self.names.setCurrentRow([page.key for page in self._offered].index(key))

    def _go(self, number: int) -> None:
        if not 0 <= number < len(self._offered):
            return
        page = self.pages[self._offered[number].key]
        self.stack.setCurrentWidget(page)
        self.chooser.setCurrentIndex(number)
        self.say("")
        page.read()
        page.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> None:
        """Read anew what is shown."""
        if page := self.pages.get(self.in_sight):
            page.read()

    def focus(self) -> None:
        """The page that is in sight gets the keys."""
        if page := self.pages.get(self.in_sight):
            page.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        if page := self.pages.get(self.in_sight):
            page.seek()

    # How much room there is

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < NARROW * self.scale
        self.names.setVisible(not narrow)
        self.chooser.setVisible(narrow)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            scale = theme.scale_of(QApplication.font())
            if scale != self.scale:
                self.scale = self.office.scale = scale
                theme.dress(self, scale)
                self._set_scale()
                self._fit()
        elif event.type() is QEvent.Type.ThemeChange:
            theme.dress(self, self.scale)
        return super().event(event)

    def _set_scale(self) -> None:
        self.names.ensurePolished()
        delegate = NameDelegate(self.names, self.scale)
        self.names.setItemDelegate(delegate)
        font = self.names.font()
        widths = [delegate.width(font, page.title()) for page in PAGES]
        self.names.setFixedWidth(max(widths) + 4)
        for page in self.pages.values():
            page.set_scale(self.scale)

    # What is said

    def say(self, text: str) -> None:
        """In the last line."""
        self.said.setText(text)
        self.said.setAccessibleName(text)

    def alarm(self, text: str) -> None:
        """Say for as long as this window is open. Any thread may call."""
        self.alarming.emit(text)

    @Slot(str)
    def _show_alarm(self, text: str) -> None:
        self.banner.setText(text)
        self.banner.setVisible(bool(text))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
