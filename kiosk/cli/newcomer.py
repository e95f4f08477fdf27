"""The first start of a window on a computer that is nobody's yet: its own page for the server and the one-time code.

It stands in the place of the window that was asked for, until the computer is enrolled or whoever sets it up says that
the record is to lie on this computer. Where the settings name the server, nobody at the screen names another one. It is
in a language of patients: what the system speaks, until another one is chosen, and at the front desk that of staff.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk import log, paths, settings
from kiosk.cli.heart import LEFT, Heart
from kiosk.cli.introducing import Introduced, introduce
from kiosk.cli.newcomer_language import NewcomerLanguage, language_for
from kiosk.cli.running import run_to_end
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import LETTERS, Code, EnrolmentReason, EnrolmentRefused
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
# So many other languages are named on the bar.
_NAMED = 2

translate = QCoreApplication.translate

# Makes this computer who the code was made for, of a server; and says where it stands.
Enrol = Callable[[str, str], tuple[Become, Introduced]]
# Said anew in each language.
Words = Callable[[], str]


def _nothing() -> str:
    return ""


def _called(program: Role) -> str:
    match program:
        case Role.LOBBY:
            return translate("Enrol", "lobby")
        case Role.BOARD:
            return translate("Enrol", "board of the waiting room")
        case _:
            return translate("Enrol", "front desk")


def enrol(server: str, code: str) -> tuple[Become, Introduced]:
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
    # All texts are in another language now.
    spoken = Signal()

    def __init__(
        self,
        program: Role,
        server: str,
        enrol: Enrol,
        runner: Runner,
        millimetres: float,
        language: NewcomerLanguage,
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
        self._language = language
        self._server, self._code = server, ""
        self._server_error: Words = _nothing
        self._code_error: Words = _nothing
        self._introduced = Introduced()
        self._chooses = self._busy = False
        self._wrong, self._until = 0, 0.0

    millimetresPerPixel = Property(float, lambda self: self._millimetres, constant=True)
    server = Property(str, lambda self: self._server, notify=typed)
    code = Property(str, lambda self: self._code, notify=typed)
    serverFixed = Property(bool, lambda self: self._fixed, constant=True)
    serverError = Property(str, lambda self: self._server_error(), notify=changed)
    codeError = Property(str, lambda self: self._code_error(), notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    asks = Property(bool, lambda self: self.become is None, notify=changed)
    choosesLanguage = Property(bool, lambda self: self._chooses, notify=changed)
    mirrored = Property(bool, lambda self: self._language.current.mirrored, notify=changed)
    fontFamily = Property(str, lambda self: self._language.current.font, notify=changed)

    @Property(str, notify=changed)
    def program(self) -> str:
        return translate("Enrol", "Check-in kiosk: {program}").format(program=_called(self._program))

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, Any]]:
        now = self._language.current
        return [
            {"value": item.code, "text": item.name, "selected": item is now}
            for item in self._language.offered
        ]

    @Property(list, notify=changed)
    def barItems(self) -> list[dict[str, str]]:
        others = [item.name for item in self._language.offered if item is not self._language.current]
        if not others:
            return []
        named = " · ".join([*others[:_NAMED], *(["…"] if len(others) > _NAMED else [])])
        return [{"key": "language", "text": named, "icon": "globe"}]

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        said = (("server", self._server_error()), ("code", self._code_error()))
        return [{"field": field, "text": text} for field, text in said if text]

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self.become is None:
            return translate("Enrol", "Make this computer one of the clinic’s")
        return translate("Enrol", "This computer is enrolled")

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        if self.become is None:
            return translate(
                "Enrol",
                "An administrator makes the code: in the administration window, Kiosks and computers: Enrol.",
            )
        name, program = self.become.enrolled.name, self.become.program
        said = translate("Enrol", "From now on it is called {name}, and is for: {program}.")
        parts = [said.format(name=name, program=_called(program)), _stands(self._introduced)]
        if program is not self._program:
            other = translate("Enrol", "This window is for: {program}. Start the other one with: {command}")
            parts.append(other.format(program=_called(self._program), command=f"kiosk {program}"))
        return self._language.current.together(parts)

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        if self._busy:
            return translate("Enrol", "One moment")
        if self.become is None:
            return translate("Enrol", "Enrol this computer")
        if self.become.program is self._program:
            return translate("Enrol", "Go on")
        return translate("Enrol", "Close")

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        if self._fixed or self.become is not None:
            return ""
        return translate("Enrol", "Keep the data on this computer")

    @Slot(str)
    def choose(self, key: str) -> None:
        """A button of the bar."""
        if key == "language":
            self._chooses = True
            self.changed.emit()

    @Slot()
    def closeLanguages(self) -> None:
        self._chooses = False
        self.changed.emit()

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self._language.choose(code)
        self.closeLanguages()
        self.spoken.emit()

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
            self._tell(server=lambda: translate("Enrol", "Enter the address of the clinic’s server."))
        elif not self._code.strip():
            self._tell(code=lambda: translate("Enrol", "Enter the one-time code."))
        elif wait > 0:
            self._tell(code=lambda: _wait_words(int(wait) + 1))
        else:
            server, code = self._server, self._code
            self._busy = True
            self._tell()
            self._runner.run(lambda: self._enrol(server, code), self._enrolled, self._failed)

    def _enrolled(self, done: tuple[Become, Introduced]) -> None:
        self.become, self._introduced = done
        self._code = ""
        self._busy = False
        self.typed.emit()
        self._tell()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        match error:
            case EnrolmentRefused(reason=EnrolmentReason.CODE_REFUSED):
                self._count()
                self._code = ""
                self.typed.emit()
                self._tell(code=_refused_words)
            case EnrolmentRefused(reason=EnrolmentReason.NO_CODE):
                self._tell(code=lambda: _no_code_words(LETTERS))
            case StoreUnavailable():
                self._tell(server=lambda: _silent_words(str(error)))
            case _:
                self._tell(server=lambda: _unusable_words(str(error)))

    def _count(self) -> None:
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            wait = min(FIRST_WAIT * 2 ** (self._wrong - FREE_TRIES), LONGEST_WAIT)
            self._until = self._clock() + wait

    def _tell(self, server: Words = _nothing, code: Words = _nothing) -> None:
        self._server_error, self._code_error = server, code
        self.changed.emit()


def _wait_words(seconds: int) -> str:
    said = translate("Enrol", "There were too many tries. Try again in {seconds} seconds.")
    return said.format(seconds=seconds)


def _refused_words() -> str:
    return translate(
        "Enrol",
        "The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator"
        " can make another one.",
    )


def _no_code_words(letters: int) -> str:
    said = translate("Enrol", "A code has {letters} letters and digits, none of them I, O, 0 or 1.")
    return said.format(letters=letters)


def _silent_words(why: str) -> str:
    """``why`` is what the server's own library says, in English."""
    said = translate("Enrol", "The server does not answer. Check the address and the network. ({why})")
    return said.format(why=why)


def _unusable_words(why: str) -> str:
    return translate("Enrol", "This server cannot be used so: {why}").format(why=why)


def _stands(introduced: Introduced) -> str:
    if introduced.failure:
        said = translate("Enrol", "It could not be tried out yet: {why}")
        return said.format(why=introduced.failure)
    if introduced.place:
        return translate("Enrol", "It stands at: {place}").format(place=introduced.place)
    return translate("Enrol", "It stands at no place in particular.")


def open_newcomer(model: Newcomer) -> QuickWindow:
    """The window on ``model``, not yet shown. Raises WindowFailed."""
    qml = paths.resources() / "qml"
    window = QuickWindow(qml, qml / "Kiosk" / "Enrol" / "Enrol.qml", {"newcomer": model})
    model.spoken.connect(window.engine.retranslate)
    return window


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
    language = language_for(Role(word), machine)
    model = Newcomer(Role(word), server, enrol, runner, millimetres, language)
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
    language.close()
    become = model.become
    if not told_to_end and (model.stays or (become is not None and become.program == word)):
        return None
    return LEFT if word == Role.LOBBY and not told_to_end else 0
