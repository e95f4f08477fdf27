"""The first start of a window on a computer that is nobody's yet: its own page for the server and the one-time code.

It stands in the place of the window that was asked for, until the computer is enrolled or whoever sets it up says that
the record is to lie on this computer. Where the settings name the server, nobody at the screen names another one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk import log, paths, settings
from kiosk.cli.heart import LEFT, Heart
from kiosk.cli.introducing import introduce
from kiosk.cli.running import run_to_end
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import Code, EnrolmentReason, EnrolmentRefused
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.qt import quick
from kiosk.qt.panel import pitch
from kiosk.qt.placing import Placed
from kiosk.qt.quick import QuickWindow
from kiosk.qt.runner import Runner
from kiosk.settings import MachineSettings, SettingsError
from kiosk.store import enrolling
from kiosk.store.enrolling import Become

# So many codes that are none are taken in a row; then for so many seconds none is, twice as many with each, to a limit.
FREE_TRIES, FIRST_WAIT, LONGEST_WAIT = 3, 30.0, 900.0
_CALLED = {Role.LOBBY: "the lobby", Role.BOARD: "the waiting room's board", Role.STAFF: "the front desk"}

# Makes this computer who the code was made for, of a server; and says where it stands.
Enrol = Callable[[str, str], tuple[Become, str]]


def enrol(server: str, code: str) -> tuple[Become, str]:
    """What the page does with what was typed. Raises as `enrolling.enrol` does."""
    try:
        become = enrolling.enrol(enrolling.address_of(server), Code.read(code), settings.load().keys)
        return become, introduce(become)
    except (SettingsError, OSError) as error:
        raise StoreRefused(str(error)) from error


class Newcomer(QObject):
    """What is typed on the page, and what became of it.

    Attributes:
        stays: nobody is enrolled, and the record is to lie on this computer.
        become: who this computer is now; None as long as it is nobody.
    """

    changed = Signal()
    typed = Signal()
    # The window that was asked for opens, or nothing does.
    goes_on = Signal()
    ends = Signal()

    def __init__(
        self,
        program: Role,
        server: str,
        enrol: Enrol,
        runner: Runner,
        millimetres: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``server`` is the one that the settings name, empty for none; ``clock`` tells seconds."""
        super().__init__()
        self.stays = False
        self.become: Become | None = None
        self._program = program
        self._fixed = bool(server)
        self._enrol = enrol
        self._runner = runner
        self._clock = clock
        self._millimetres = millimetres
        self._server, self._code = server, ""
        self._server_error = self._code_error = self._place = ""
        self._busy = False
        self._wrong, self._until = 0, 0.0

    program = Property(str, lambda self: f"Check-in kiosk: {_CALLED[self._program]}", constant=True)
    millimetresPerPixel = Property(float, lambda self: self._millimetres, constant=True)
    server = Property(str, lambda self: self._server, notify=typed)
    code = Property(str, lambda self: self._code, notify=typed)
    serverFixed = Property(bool, lambda self: self._fixed, constant=True)
    serverError = Property(str, lambda self: self._server_error, notify=changed)
    codeError = Property(str, lambda self: self._code_error, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    asks = Property(bool, lambda self: self.become is None, notify=changed)

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        said = (("server", self._server_error), ("code", self._code_error))
        return [{"field": field, "text": text} for field, text in said if text]

    @Property(str, notify=changed)
    def heading(self) -> str:
        return (
            "Make this computer one of the clinic's" if self.become is None else "This computer is enrolled"
        )

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        if self.become is None:
            return "An administrator makes the code in the administration window, under Kiosks and computers: Enrol."
        said = f"It is {self.become.enrolled.name} from now on, for {_CALLED[self.become.program]}. {self._place}"
        if self.become.program is self._program:
            return said
        return f"{said}. This window is {_CALLED[self._program]}: start the other one with kiosk {self.become.program}"

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        if self._busy:
            return "One moment"
        if self.become is None:
            return "Enrol this computer"
        return "Go on" if self.become.program is self._program else "Close"

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        return "" if self._fixed or self.become is not None else "Keep the record on this computer"

    @Slot(str)
    def setServer(self, text: str) -> None:
        if not self._fixed:
            self._server = text
            self.typed.emit()

    @Slot(str)
    def setCode(self, text: str) -> None:
        self._code = text
        self.typed.emit()

    @Slot()
    def keepHere(self) -> None:
        """No server: this is the only computer, or the one that has the record."""
        if not self._busy and not self._fixed and self.become is None:
            self.stays = True
            self.goes_on.emit()

    @Slot()
    def submit(self) -> None:
        """Go on where that is done, else try the code; once at a time."""
        if self._busy:
            return
        if self.become is not None:
            (self.goes_on if self.become.program is self._program else self.ends).emit()
            return
        wait = self._until - self._clock()
        if not self._server.strip():
            self._tell("Enter the address of the clinic's server.", "")
        elif not self._code.strip():
            self._tell("", "Enter the one-time code.")
        elif wait > 0:
            self._tell("", f"There were too many tries. Try again in {int(wait) + 1} seconds.")
        else:
            server, code = self._server, self._code
            self._busy = True
            self._tell("", "")
            self._runner.run(lambda: self._enrol(server, code), self._enrolled, self._failed)

    def _enrolled(self, done: tuple[Become, str]) -> None:
        self.become, self._place = done
        self._code = ""
        self._busy = False
        self.typed.emit()
        self._tell("", "")

    def _failed(self, error: Exception) -> None:
        self._busy = False
        match error:
            case EnrolmentRefused(reason=EnrolmentReason.CODE_REFUSED):
                self._count()
                self._code = ""
                self.typed.emit()
                self._tell("", _sentence(error))
            case EnrolmentRefused():
                self._tell("", _sentence(error))
            case StoreUnavailable():
                self._tell(f"The server does not answer: {error}. Check the address and the network.", "")
            case _:
                self._tell(_sentence(error), "")

    def _count(self) -> None:
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            wait = min(FIRST_WAIT * 2 ** (self._wrong - FREE_TRIES), LONGEST_WAIT)
            self._until = self._clock() + wait

    def _tell(self, server: str, code: str) -> None:
        self._server_error, self._code_error = server, code
        self.changed.emit()


def _sentence(error: Exception) -> str:
    said = str(error)
    return said[:1].upper() + said[1:] + ("" if said.endswith(".") else ".")


def open_newcomer(model: Newcomer) -> QuickWindow:
    """The window on ``model``, not yet shown. Raises WindowFailed."""
    qml = paths.resources() / "qml"
    return QuickWindow(qml, qml / "Kiosk" / "Enrol" / "Enrol.qml", {"newcomer": model})


def ask(word: str, place: QRect | None, heart: Heart | None = None) -> int | None:
    """Show the page in the place of the window ``word`` until that may open; else the exit code to end with.

    It can be closed, as nothing of anybody is on this computer yet; then nobody starts it again.
    """
    machine: MachineSettings = settings.load()
    application = quick.application(software=machine.software_rendering, widgets=word == Role.STAFF)
    if heart is not None:
        heart.begin(application)
    server = machine.database_url if settings.names_server_alone(machine.database_url) else ""
    size = place.size() if place else None
    millimetres = pitch(machine.millimetres_per_pixel, QGuiApplication.primaryScreen(), size)
    runner = Runner()
    model = Newcomer(Role(word), server, enrol, runner, millimetres)
    for goes in (model.goes_on, model.ends):
        goes.connect(lambda: QCoreApplication.exit(LEFT))
    window = open_newcomer(model)
    if place:
        Placed(window.window, place)
    window.show(fullscreen=place is None and word != Role.STAFF)
    log.get(__name__).info("asks_for_code")
    told_to_end = run_to_end(application) == 0 and window.window.isVisible()
    runner.close()
    window.close()
    become = model.become
    if not told_to_end and (model.stays or (become is not None and become.program == word)):
        return None
    return LEFT if word == Role.LOBBY and not told_to_end else 0
