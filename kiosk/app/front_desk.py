"""The front desk's program: who works at it signs in, and their window is nobody else's."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from kiosk.app.record import Clock
from kiosk.app.staff import Staff, begin_upkeep, computer_name, make_staff
from kiosk.clock import system_clock
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Broken
from kiosk.domain.clinic import InForce
from kiosk.domain.permissions import Permission
from kiosk.qt.placing import Placed
from kiosk.qt.runner import Runner
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SigningInService
from kiosk.settings import MachineSettings, place_of
from kiosk.staff.account import add_account_menu
from kiosk.staff.door import Door, translate
from kiosk.store.database import Database
from kiosk.store.passwords import USUAL, Cost

# How long nobody touches the window before it is shut, and how long before that it says so, in seconds.
IDLE, WARNING = 600, 60
# How often a window that is used gives a sign of life, and for how long one is kept for who has gone.
SIGN_OF_LIFE, KEPT = 60, 3600
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseMove,
    }
)


@dataclass
class _Desk:
    """One person's window, and what of it was on the screen when it was put aside, so many seconds ago."""

    staff: Staff
    actor: Actor
    acts: dict[str, QAction]
    aside: list[QWidget] = field(default_factory=list)
    seconds: int = 0


class FrontDesk(QObject):
    """The door of a staff computer, and the windows of those who are signed in at it, of which one is seen at most.

    Who leaves their window without signing out finds it as it was while their session holds, whoever worked here in
    between; nobody else sees anything of it.

    Attributes:
        door: what is shown while nobody's window is.
        desk: whose window is seen; None while the door is.
    """

    # That the audit does not hold: told in the thread that has looked.
    _alarmed = Signal(object)

    def __init__(
        self,
        database: Database,
        machine: MachineSettings,
        clock: Clock = system_clock,
        cost: Cost = USUAL,
    ) -> None:
        """Raises SettingsError where its place is none of the clinic's."""
        super().__init__()
        self._database, self._machine, self._clock = database, machine, clock
        clinic = ClinicService(database).load()
        # It has to be told before anybody signs in.
        place_of(machine, clinic.places)
        self._runner = Runner()
        self._services = SigningInService(database, clock, computer_name(machine), cost)
        is_new = not AccountService(database, clock, cost).has_anybody()
        self.door = Door(self._services, self._runner, InForce(clinic), is_new=is_new)
        self.door.entered.connect(self._enter)
        self.desk: _Desk | None = None
        self._aside: dict[str, _Desk] = {}
        self._idle = self._since_sign = 0
        self._place: QRect | None = None
        self._broken: Broken | None = None
        self._alarmed.connect(self._alarm)
        self._upkeep = begin_upkeep(database, machine, InForce(clinic), clock, self._alarmed.emit)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._second.start()
        # Whichever window somebody touches, a dialogue as well, has had the focus before.
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        application.focusWindowChanged.connect(self._watch)

    def show(self, place: QRect | None = None) -> None:
        """Show the door; at ``place``, or filling the screen."""
        self._place = place
        self._show(self.door)

    def _show(self, window: QMainWindow) -> None:
        if self._place is None:
            window.showMaximized()
            return
        window.show()
        Placed(window.windowHandle(), self._place)

    # Who works here

    def _enter(self, actor: Actor) -> None:
        """Somebody has signed in: their window, as they left it where they did. Who may see nobody has none."""
        if not actor.may(Permission.SEE_DAY):
            self._leave(actor)
            self.door.open(_no_window(actor))
            return
        desk = self._aside.pop(actor.account_id, None)
        if desk is None:
            desk = self._new(actor)
        desk.actor = actor
        self.desk = desk
        self._idle = self._since_sign = 0
        for other in self._aside.values():
            other.staff.window.rings = False
        desk.staff.window.rings = True
        if desk.aside:
            for widget in desk.aside:
                if shiboken6.isValid(widget):
                    widget.show()
            desk.aside = []
        else:
            self._show(desk.staff.window)
        self.door.hide()
        desk.staff.window.activateWindow()

    def _new(self, actor: Actor) -> _Desk:
        staff = make_staff(self._database, self._machine, self._clock, actor)
        if self._broken is not None:
            staff.window.alarm(self._broken)
        acts = add_account_menu(
            staff.window, self._services, actor, partial(self.put_aside, ""), self.sign_out
        )
        return _Desk(staff, actor, acts)

    @Slot(object)
    def _alarm(self, broken: Broken) -> None:
        self._broken = broken
        for desk in self._desks():
            desk.staff.window.alarm(broken)

    def _desks(self) -> list[_Desk]:
        """All windows that there are, seen or put aside."""
        return [*self._aside.values(), *([self.desk] if self.desk is not None else [])]

    def put_aside(self, told: str) -> None:
        """Show the door; whose window it was finds it again."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        window = desk.staff.window
        desk.seconds = 0
        desk.aside = [window, *(made for made in window.findChildren(QDialog) if made.isVisible())]
        QApplication.clipboard().clear()
        self._aside[desk.actor.account_id] = desk
        self.door.open(told)
        self._show(self.door)
        for widget in reversed(desk.aside):
            widget.hide()
        self._leave(desk.actor)

    def sign_out(self) -> None:
        """Whose window it is goes, and nothing of it stays."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        QApplication.clipboard().clear()
        self.door.open()
        self._show(self.door)
        desk.staff.close()
        self._leave(desk.actor)

    def _leave(self, actor: Actor) -> None:
        self._runner.run(lambda: self._services.sign_out(actor), lambda _: None, lambda _: None)

    # The clock

    def tick(self) -> None:
        """A second has gone by."""
        for key, kept in list(self._aside.items()):
            kept.seconds += 1
            if kept.seconds >= KEPT:
                del self._aside[key]
                kept.staff.close()
        desk = self.desk
        if desk is None:
            return
        self._idle += 1
        self._since_sign += 1
        if self._idle >= IDLE:
            self.put_aside(
                translate("Staff", "{name} was signed out because nobody was there. Nothing is lost.").format(
                    name=desk.actor.name
                )
            )
            return
        if self._idle == IDLE - WARNING:
            desk.staff.window.model.said.emit(
                translate("Staff", "Nobody is there? In a minute this window is shut.")
            )
        if self._since_sign >= SIGN_OF_LIFE:
            self._since_sign = 0
            self._runner.run(
                lambda: self._services.renew(desk.actor),
                partial(self._renewed, desk),
                # The database does not answer: the window says so itself, and nothing can be done in it.
                lambda _: None,
            )

    def _renewed(self, desk: _Desk, actor: Actor | None) -> None:
        if self.desk is not desk:
            return
        if actor is not None and actor.may(Permission.SEE_DAY):
            desk.actor = actor
            return
        if actor is not None:
            self.sign_out()
            self.door.open(_no_window(actor))
            return
        self.put_aside(translate("Staff", "You are signed out. Sign in again; nothing is lost."))

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Installed twice it is there once.
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever is touched, somebody is there."""
        if event.type() in _TOUCHES:
            self._idle = 0
        return super().eventFilter(watched, event)

    # The end

    def close(self) -> None:
        """Sign out whoever is signed in, and put everything away."""
        self._second.stop()
        self._upkeep.stop()
        self._application.focusWindowChanged.disconnect(self._watch)
        if self.desk is not None:
            self._leave(self.desk.actor)
        self._runner.close()
        for desk in self._desks():
            desk.staff.close()
        self.desk = None
        self._aside.clear()
        self.door.close()
        shiboken6.delete(self.door)


def _no_window(actor: Actor) -> str:
    return translate(
        "Staff",
        "{name}, you are known, and signed out again: this account may see no patients, and this window shows them. "
        "Accounts are kept with the command kiosk staff.",
    ).format(name=actor.name)
