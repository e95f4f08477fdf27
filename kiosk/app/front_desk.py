"""A staff computer's program: who works at it signs in, and their windows are nobody else's.

One file, though long: who is let in, whose window is seen, and when it is put aside, is one state.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from kiosk.administration.pages import offered_to
from kiosk.app.administration import Administration, make_administration
from kiosk.app.record import Clock, stands_at
from kiosk.app.ringing import Ringing
from kiosk.app.staff import Staff, begin_upkeep, computer_name, make_staff, what_is_remembered
from kiosk.clock import system_clock
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Broken
from kiosk.domain.clinic import InForce
from kiosk.domain.permissions import Permission
from kiosk.qt.comfort import Comfort, add_display_menu
from kiosk.qt.languages import Language
from kiosk.qt.placing import Placed
from kiosk.qt.runner import Runner
from kiosk.qt.staff_language import StaffLanguage
from kiosk.qt.tray import Tray
from kiosk.qt.widgets.again import AgainDialogue
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SigningInService
from kiosk.settings import MachineSettings
from kiosk.staff.account import Own, add_account_menu
from kiosk.staff.door import Door, no_window_words, other_window_words, signed_out_words, translate
from kiosk.staff.words import audit_alarm_words
from kiosk.store.database import Database
from kiosk.store.passwords import USUAL, Cost

if TYPE_CHECKING:
    from kiosk.staff.telephone import Telephone

# How long nobody touches the window before it is shut, and how long before that it says so, in seconds.
IDLE, WARNING = 600, 60
# How often a window that is used gives a sign of life, and for how long one is kept for who has gone.
SIGN_OF_LIFE, KEPT = 60, 3600
# As in the menu Account.
_SWITCH = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
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
    """One person's windows, and what of them was on the screen when they were put aside, so many seconds ago.

    Attributes:
        program: the window that they work in: the staff window, or, for who may see no patients, the administration.
        acts: of its account menu.
        beside: the administration window of somebody who works in the staff window, once it was opened.
        language: in which all of it is.
    """

    program: Staff | Administration
    actor: Actor
    language: Language
    acts: dict[str, QAction] = field(default_factory=dict)
    beside: Administration | None = None
    aside: list[QWidget] = field(default_factory=list)
    seconds: int = 0

    @property
    def staff(self) -> Staff:
        """The staff window of somebody who has one."""
        assert isinstance(self.program, Staff)
        return self.program

    @property
    def administration(self) -> Administration | None:
        """The administration window, where there is one."""
        return self.program if isinstance(self.program, Administration) else self.beside

    @property
    def telephone(self) -> Telephone | None:
        """What rings here; None where whoever works here does not work the telephone."""
        if not isinstance(self.program, Staff) or not self.actor.may(Permission.WORK_PHONE):
            return None
        return self.program.window.telephone

    def fits(self, actor: Actor) -> bool:
        """Whether what ``actor`` may is what this window is for."""
        return isinstance(self.program, Staff) is actor.may(Permission.SEE_DAY)

    def take(self, actor: Actor) -> None:
        """They have signed in again, or given a sign of life: what they may can be something else."""
        self.actor = actor
        if isinstance(self.program, Staff):
            self.program.window.take(actor)
        may = bool(offered_to(actor))
        self.acts["administration"].setVisible(may and isinstance(self.program, Staff))
        if self.beside is not None and not may:
            self.beside.close()
            self.beside = None
        if self.administration is not None:
            self.administration.window.take(actor)

    def windows(self) -> list[QWidget]:
        """Those that are on the screen, with their dialogues, the one that somebody works in first."""
        shown: list[QWidget] = [self.program.window]
        if self.beside is not None and self.beside.window.isVisible():
            shown.append(self.beside.window)
        return [widget for window in shown for widget in (window, *_dialogues(window))]

    def ring(self, on: bool) -> None:
        """Whether it sounds when somebody is unseen; a window for administering never does."""
        if isinstance(self.program, Staff):
            self.program.window.rings = on

    def alarm(self, broken: Broken) -> None:
        """The audit does not hold."""
        if isinstance(self.program, Staff):
            self.program.window.alarm(broken)
        if self.administration is not None:
            self.administration.window.alarm(audit_alarm_words(broken))

    def say(self, text: str) -> None:
        """In the last line of the window."""
        if isinstance(self.program, Staff):
            self.program.window.model.said.emit(text)
        else:
            self.program.window.say(text)

    def close(self) -> None:
        """Nothing of it stays."""
        if self.beside is not None:
            self.beside.close()
        self.program.close()


def _dialogues(window: QWidget) -> list[QDialog]:
    return [made for made in window.findChildren(QDialog) if made.isVisible()]


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
        self._database, self._machine, self._clock, self._cost = database, machine, clock, cost
        clinic = ClinicService(database).load()
        # It has to be told before anybody signs in.
        stands_at(database, machine, clinic.places)
        self._runner = Runner()
        # Before the first window is made.
        self._comfort = Comfort(what_is_remembered())
        self._comfort.restore()
        self.speech = StaffLanguage(what_is_remembered(), machine.staff_language)
        self.speech.restore()
        self.speech.may_change = self._may_speak
        # When the menu in which it was chosen has closed: its window goes.
        self.speech.changed.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        self._services = SigningInService(database, clock, computer_name(machine), cost)
        is_new = not AccountService(database, clock, cost).has_anybody()
        self.door = Door(self._services, self._runner, InForce(clinic), is_new=is_new, speech=self.speech)
        self.door.entered.connect(self._enter)
        self.desk: _Desk | None = None
        self._aside: dict[str, _Desk] = {}
        self._idle = self._since_sign = 0
        self._place: QRect | None = None
        self._broken: Broken | None = None
        self._alarmed.connect(self._alarm)
        self._upkeep = begin_upkeep(database, machine, InForce(clinic), clock, self._alarmed.emit)
        found = machine.telephone
        self._ringing = Ringing(clock, None if found is None else found.line or found.user)
        self._tray = Tray(self._look)
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
        """Somebody has signed in: their window, as they left it where they did. Who may do nothing has none."""
        if not _has_window(actor):
            self._leave(actor)
            self.door.open(no_window_words(actor))
            return
        desk = self._aside.pop(actor.account_id, None)
        if desk is not None and not (desk.fits(actor) and desk.language is self.speech.language):
            # They do something else now, or read another language.
            desk.close()
            desk = None
        if desk is None:
            desk = self._new(actor)
        desk.take(actor)
        self.desk = desk
        # That nobody is there was said before, and is not so any more.
        desk.say("")
        self._idle = self._since_sign = 0
        for other in self._aside.values():
            other.ring(False)
        desk.ring(True)
        if desk.aside:
            for widget in desk.aside:
                if shiboken6.isValid(widget):
                    widget.show()
            desk.aside = []
        else:
            self._show(desk.program.window)
        self.door.hide()
        self._ringing.to(desk.telephone)
        desk.program.window.activateWindow()

    def _new(self, actor: Actor) -> _Desk:
        program: Staff | Administration
        if actor.may(Permission.SEE_DAY):
            program = make_staff(self._database, self._machine, actor, self._clock)
        else:
            program = self._new_administration(actor)
        desk = _Desk(program, actor, self.speech.language)
        clinic = InForce(ClinicService(self._database).load())
        window = program.window
        scale, who = (lambda: window.scale), (lambda: desk.actor)
        if isinstance(program, Staff):
            add_display_menu(window, self._comfort, self.speech)
        own = Own(window, scale, self._runner, clinic, self._services, who, desk.say)
        desk.acts = add_account_menu(own, self.administer, partial(self.put_aside, ""), self.sign_out)
        if isinstance(program, Staff):
            program.window.model.ask_password = partial(self._ask_password, desk, own)
            program.window.model.doubted.connect(partial(self._renew, desk))
            program.window.counted.connect(partial(self._count, desk))
        if self._broken is not None:
            desk.alarm(self._broken)
        return desk

    def _ask_password(
        self, desk: _Desk, own: Own, go_on: Callable[[], None], give_up: Callable[[], None]
    ) -> None:
        """Ask whose window it is, over what they work in; where they have left it meanwhile, nothing is done."""
        if self.desk is not desk:
            give_up()
            return
        modal = QApplication.activeModalWidget()
        over = modal if modal in desk.windows() else own.window
        asked = AgainDialogue(over, own.scale(), own.runner, own.clinic, own.door, own.who)
        asked.accepted.connect(go_on)
        asked.rejected.connect(give_up)
        asked.open()

    def _may_speak(self) -> bool:
        """Whether another language can be chosen: what is typed into something that is open would be lost."""
        if self.desk is None or not any(isinstance(widget, QDialog) for widget in self.desk.windows()):
            return True
        self.desk.say(
            translate("Staff", "Close what is open over the windows first; then choose the language.")
        )
        return False

    @Slot()
    def _speak(self) -> None:
        """Another language is in force: the door says everything in it, and the windows are opened anew."""
        self.door.speak()
        self._tray.retell()
        old = self.desk
        if old is None:
            return
        beside = old.beside is not None and old.beside.window.isVisible()
        self._ringing.to(None)
        window, place = old.program.window, self._place
        self._place = None if window.isMaximized() else window.frameGeometry()
        # The next one is there before this one goes: with its last window a program ends.
        self._enter(old.actor)
        self._place = place
        old.close()
        if beside:
            self.administer()

    def _new_administration(self, actor: Actor) -> Administration:
        clinic = InForce(ClinicService(self._database).load())
        made = make_administration(
            self._database, self._machine, clinic, self._clock, self._cost, self._services, actor
        )
        made.window.office.shut.connect(self._shut)
        add_display_menu(made.window, self._comfort, self.speech)
        return made

    def _count(self, desk: _Desk, waiting: int, urgent: bool) -> None:
        """So many wait, as the window says that sounds here."""
        if isinstance(desk.program, Staff) and desk.program.window.rings:
            self._tray.count(waiting, urgent=urgent)

    def _look(self) -> None:
        """Somebody has pressed the symbol: whatever there is to be seen here is in front."""
        window = self.desk.program.window if self.desk is not None else self.door
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def administer(self) -> None:
        """Who works in the staff window opens the administration window beside it."""
        desk = self.desk
        if desk is None or not offered_to(desk.actor):
            return
        if desk.beside is None:
            desk.beside = self._new_administration(desk.actor)
            if self._broken is not None:
                desk.beside.window.alarm(audit_alarm_words(self._broken))
        window = desk.beside.window
        window.show()
        window.activateWindow()
        window.focus()

    @Slot()
    def _shut(self) -> None:
        """What somebody wanted was answered by that they are signed out."""
        self.put_aside(signed_out_words())

    @Slot(object)
    def _alarm(self, broken: Broken) -> None:
        self._broken = broken
        for desk in self._desks():
            desk.alarm(broken)

    def _desks(self) -> list[_Desk]:
        """All windows that there are, seen or put aside."""
        return [*self._aside.values(), *([self.desk] if self.desk is not None else [])]

    def put_aside(self, told: str) -> None:
        """Show the door; whose window it was finds it again."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        self._ringing.to(None)
        desk.seconds = 0
        desk.aside = desk.windows()
        if isinstance(desk.program, Staff):
            desk.program.window.keep()
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
        self._ringing.to(None)
        QApplication.clipboard().clear()
        self.door.open()
        self._show(self.door)
        desk.close()
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
                kept.close()
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
            desk.say(translate("Staff", "Nobody is there? In a minute this window is shut."))
        if self._since_sign >= SIGN_OF_LIFE:
            self._renew(desk)

    def _renew(self, desk: _Desk) -> None:
        """Give a sign of life of a window, and take over what whoever works there may do now."""
        if self.desk is not desk:
            return
        self._since_sign = 0
        actor = desk.actor
        self._runner.run(
            lambda: self._services.renew(actor),
            partial(self._renewed, desk),
            # The database does not answer: the window says so itself, and nothing can be done in it.
            lambda _: None,
        )

    def _renewed(self, desk: _Desk, actor: Actor | None) -> None:
        if self.desk is not desk:
            return
        if actor is None:
            self.put_aside(signed_out_words())
            return
        if _has_window(actor) and desk.fits(actor):
            desk.take(actor)
            return
        self.sign_out()
        self.door.open(other_window_words(actor) if _has_window(actor) else no_window_words(actor))

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Installed twice it is there once.
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever is touched, somebody is there."""
        if event.type() in _TOUCHES:
            if self._idle >= IDLE - WARNING and self.desk is not None:
                self.desk.say("")
            self._idle = 0
        if self._is_switch(event):
            self.put_aside("")
            return True
        return super().eventFilter(watched, event)

    def _is_switch(self, event: QEvent) -> bool:
        """Whether it is the key for somebody else, in a dialogue: the menu's own does not reach that far."""
        return (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.keyCombination() == _SWITCH
            and self.desk is not None
            and QApplication.activeModalWidget() in self.desk.windows()
        )

    # The end

    def close(self) -> None:
        """Sign out whoever is signed in, and put everything away."""
        self._second.stop()
        self._ringing.close()
        self._tray.close()
        self._upkeep.stop()
        self._application.focusWindowChanged.disconnect(self._watch)
        leaving = self.desk
        # Before their session ends: what they have begun is kept in it.
        for desk in self._desks():
            desk.close()
        if leaving is not None:
            self._leave(leaving.actor)
        self._runner.close()
        self.speech.close()
        self.desk = None
        self._aside.clear()
        self.door.close()
        shiboken6.delete(self.door)


def _has_window(actor: Actor) -> bool:
    return actor.may(Permission.SEE_DAY) or bool(offered_to(actor))
