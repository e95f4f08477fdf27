"""What the pages of the administration window share: who acts, and how something is done in their name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.administration.services import AdministrationServices
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import InForce
from kiosk.qt.runner import Runner
from kiosk.qt.widgets.again import AgainDialogue
from kiosk.services.staffing.sessions import AskAgain, SignedOut

T = TypeVar("T")


class Office(QObject):
    """Does what the pages want, in the background and in somebody's name.

    Signals:
        said: what there is to know, for the window's last line.
        shut: the session of whose window it is has ended.
        settings_changed: a setting of the clinic was changed here; the window's own are read again.

    Attributes:
        actor: whose window it is, as their session was last renewed.
    """

    said = Signal(str)
    shut = Signal()
    settings_changed = Signal()

    def __init__(
        self, services: AdministrationServices, runner: Runner, clinic: InForce, actor: Actor
    ) -> None:
        super().__init__()
        self.services = services
        self.clinic = clinic
        self.actor = actor
        # How much larger than usual everything is to be; the window sets it.
        self.scale = 1.0
        self._runner = runner

    def ask(
        self,
        window: QWidget,
        work: Callable[[AdministrationServices, Actor], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do it; where the password is wanted again, it is asked over ``window``, and then it is done after all."""

        def refused(error: Exception) -> None:
            match error:
                case AskAgain():
                    self._ask_again(
                        window, lambda: self.ask(window, work, done, failed), lambda: failed(error)
                    )
                case SignedOut():
                    failed(error)
                    self.shut.emit()
                case _:
                    failed(error)

        services, actor = self.services, self.actor
        self._runner.run(lambda: work(services, actor), done, refused)

    def _ask_again(self, window: QWidget, go_on: Callable[[], None], give_up: Callable[[], None]) -> None:
        over = QApplication.activeModalWidget() or window
        asked = AgainDialogue(
            over, self.scale, self._runner, self.clinic, self.services.door, lambda: self.actor
        )
        asked.accepted.connect(go_on)
        asked.rejected.connect(give_up)
        asked.open()
