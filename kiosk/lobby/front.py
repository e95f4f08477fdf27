"""What the lobby's window shows whoever is there, and the welcome screen of before the record is open.

Nothing here needs the record, the questionnaires or a patient: a kiosk shows its welcome screen from what it has kept
of its clinic, and loads the rest behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.domain.clinic import Clinic
from kiosk.lobby import pages
from kiosk.lobby.ease import USUAL, Ease
from kiosk.lobby.sound import SoundModel
from kiosk.qt.languages import SHIPPED, Language
from kiosk.qt.translation import Translation

translate = QCoreApplication.translate

TEXT_SCALES = (1.0, 1.5, 2.0)
SCHEMES = ("light", "dark", "contrast")
# How many times as long everything waits for whoever has asked for more time.
MORE_TIME = 3
# A touch that has to wait is answered in words after so long.
SAYS_SO_AFTER = 500
# So many other languages are named on the bar; of more, the first ones.
NAMED_LANGUAGES = 2


class Doors(Protocol):
    """What somebody can do on the welcome screen that needs the whole lobby."""

    def start(self) -> None: ...

    def ask(self) -> None: ...

    def goHome(self) -> None: ...

    def scanByCamera(self) -> None: ...

    def choose(self, key: str) -> None: ...


class FrontModel(QObject):
    """The clinic's name, the time, the language and the display, as QML reads them on every screen."""

    screenChanged = Signal()
    fractionChanged = Signal()
    overlayChanged = Signal()
    busyChanged = Signal()
    waitingChanged = Signal()
    displayChanged = Signal()
    languageChanged = Signal()
    timeChanged = Signal()
    clinicChanged = Signal()

    def __init__(
        self,
        clinic: Clinic,
        translation: Translation,
        clock: Callable[[], datetime],
        millimetres_per_pixel: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._translation = translation
        self._clock = clock
        self._millimetres_per_pixel = millimetres_per_pixel
        self._overlay = ""
        self._sound = SoundModel(self)
        self._busy = False
        self._waiting = False
        self._patience = QTimer(self, interval=SAYS_SO_AFTER, singleShot=True)
        self._patience.timeout.connect(lambda: self._set_waiting(True))
        self._text_scale = TEXT_SCALES[0]
        self._scheme = SCHEMES[0]
        self._unhurried = False
        self._ease: Ease = USUAL
        self._minute = QTimer(self, interval=1000)
        self._minute.timeout.connect(self._tick)
        self._minute.start()
        self._time = ""
        self._tick()
        translation.changed.connect(self._retranslate)
        self.screenChanged.connect(self.fractionChanged)

    def close(self) -> None:
        """Count no more: a lobby that was closed must not wipe, and take away the keys of, the one after it."""
        for timer in self.findChildren(QTimer):
            timer.stop()

    def scanned(self, text: str) -> None:
        """Something was scanned: nothing that is shown asks for it."""

    # What the whole lobby says otherwise. A property that tells by a signal of the class above ends the program, so
    # those of QML are all here.

    def _screen_name(self) -> str:
        return "welcome"

    def _is_ready(self) -> bool:
        return False

    def _pages(self) -> dict[str, str]:
        return pages.of_places()

    def _following(self) -> dict[str, list[str]]:
        """Before the record is open there is nobody's data to show on them."""
        return {}

    def _may_plan(self) -> bool:
        return False

    def _has_camera(self) -> bool:
        return False

    def _step_count(self) -> int:
        return 0

    def _current_step(self) -> int:
        return 0

    def _step_caption(self) -> str:
        return ""

    def _step_fraction(self) -> float:
        """How much of the current step is behind, from 0 to 1."""
        return 0.5

    screen = Property(str, lambda self: self._screen_name(), notify=screenChanged)
    # The file of each page's QML by the page's name, and the names of those that may follow it, to be made ahead.
    pages = Property("QVariantMap", lambda self: self._pages(), constant=True)  # type: ignore[arg-type]
    following = Property("QVariantMap", lambda self: self._following(), constant=True)  # type: ignore[arg-type]
    stepCount = Property(int, lambda self: self._step_count(), notify=screenChanged)
    currentStep = Property(int, lambda self: self._current_step(), notify=screenChanged)
    stepCaption = Property(str, lambda self: self._step_caption(), notify=screenChanged)
    stepFraction = Property(float, lambda self: self._step_fraction(), notify=fractionChanged)
    # Whoever is here can look at their next visits: the clinic has a plan, and their record is open.
    plans = Property(bool, lambda self: self._may_plan(), notify=screenChanged)
    overlay = Property(str, lambda self: self._overlay, notify=overlayChanged)
    # Whether the screen is read aloud.
    sound = Property(QObject, lambda self: self._sound, constant=True)
    busy = Property(bool, lambda self: self._busy, notify=busyChanged)
    # A touch waits for what is not there yet, and has waited for long enough to say so.
    waiting = Property(bool, lambda self: self._waiting, notify=waitingChanged)
    # There is more than the welcome screen.
    ready = Property(bool, lambda self: self._is_ready(), constant=True)
    clinicName = Property(str, lambda self: self._clinic.current.name, notify=clinicChanged)
    timeText = Property(str, lambda self: self._time, notify=timeChanged)
    textScale = Property(float, lambda self: self._text_scale, notify=displayChanged)
    scheme = Property(str, lambda self: self._scheme, notify=displayChanged)
    # Whoever is here has asked for more time.
    unhurried = Property(bool, lambda self: self._unhurried, notify=displayChanged)
    millimetresPerPixel = Property(float, lambda self: self._millimetres_per_pixel, constant=True)
    # What whoever is here has asked for of touch and movement.
    steady = Property(bool, lambda self: self._ease.steady, notify=displayChanged)
    reducedMotion = Property(bool, lambda self: self._ease.still, notify=displayChanged)
    reach = Property(bool, lambda self: self._ease.reach, notify=displayChanged)
    mirrored = Property(bool, lambda self: self._translation.language.mirrored, notify=languageChanged)

    @Property(str, notify=languageChanged)
    def cameraText(self) -> str:
        """That a code can be shown to the camera; empty where no camera is to read codes."""
        return translate("Lobby", "Scan with the camera") if self._has_camera() else ""

    @Property(str, notify=languageChanged)
    def localeName(self) -> str:
        return self._translation.language.locale

    @Property(str, notify=languageChanged)
    def fontFamily(self) -> str:
        return self._translation.language.font

    @Property(int, notify=languageChanged)
    def keyboardRows(self) -> int:
        return self._translation.language.rows

    @Property(list, constant=True)
    def keyboardLocales(self) -> list[str]:
        return [language.locale for language in SHIPPED]

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._translation.language.code

    @Property(list, notify=languageChanged)
    def languages(self) -> list[dict[str, Any]]:
        return self._languages()

    def _languages(self) -> list[dict[str, Any]]:
        current = self._translation.language.code
        return [
            {"code": item.code, "name": item.name, "current": item.code == current}
            for item in self._translation.live
            if item.code in self._clinic.current.languages
        ]

    @Property(list, notify=languageChanged)
    def barItems(self) -> list[dict[str, str]]:
        names = [item["name"] for item in self._languages() if not item["current"]]
        others = " · ".join([*names[:NAMED_LANGUAGES], "…"] if len(names) > NAMED_LANGUAGES else names)
        return [
            {"key": "help", "text": translate("Lobby", "Ask staff"), "icon": "headphones"},
            {"key": "language", "text": others or self._translation.language.name, "icon": "globe"},
            {"key": "display", "text": translate("Lobby", "Display"), "icon": "person"},
            {"key": "startOver", "text": translate("Lobby", "Start over"), "icon": "restart"},
        ]

    @Property(str, notify=languageChanged)
    def welcomeText(self) -> str:
        """How long it takes, and after how long without a touch somebody is asked whether they are still there."""
        seconds = self._clinic.current.idle_seconds * self._times
        if seconds >= 120:
            return translate(
                "Lobby",
                "About two minutes. After {minutes} minutes without a touch, we ask if you are still here.",
            ).format(minutes=seconds // 60)
        return translate(
            "Lobby",
            "About two minutes. After {seconds} seconds without a touch, we ask if you are still here.",
        ).format(seconds=seconds)

    @property
    def _times(self) -> int:
        """How many times as long as the clinic has decided everything waits."""
        return MORE_TIME if self._unhurried else 1

    @property
    def current_language(self) -> Language:
        """Of whoever is here."""
        return self._translation.language

    @property
    def aloud(self) -> SoundModel:
        """What is chosen of reading aloud."""
        return self._sound

    @property
    def ease(self) -> Ease:
        """What is chosen of touch and movement."""
        return self._ease

    @property
    def overlay_name(self) -> str:
        """What lies over the page; empty for nothing."""
        return self._overlay

    @property
    def millimetres(self) -> float:
        """Of a pixel of the screen."""
        return self._millimetres_per_pixel

    @Slot()
    def corner(self) -> None:
        """Somebody held the corner that staff hold; before there is a lobby nobody can sign in."""

    def shown_page(self) -> str:
        """Names what is on the screen: another name is another page."""
        return f"{self._screen_name()} {self._overlay}"

    def stays_by_key(self) -> bool:
        """A key was pressed: whether it only says that somebody is there."""
        return False

    @property
    def _first_language(self) -> str:
        languages = self._clinic.current.languages
        return languages[0] if languages else SHIPPED[0].code

    def _begin_to_wait(self) -> None:
        """A touch is not answered at once: after a while the screen says so."""
        if not self._waiting and not self._patience.isActive():
            self._patience.start()

    def _wait_no_more(self) -> None:
        self._patience.stop()
        self._set_waiting(False)

    def _set_waiting(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waitingChanged.emit()

    def _tick(self) -> None:
        text = self._time_text()
        if text != self._time:
            self._time = text
            self.timeChanged.emit()

    def _time_text(self) -> str:
        settings = self._clinic.current
        return self._translation.time(settings.local(self._clock()), settings.twelve_hours)

    def _retranslate(self) -> None:
        self.languageChanged.emit()
        self._tick()


class Foyer(FrontModel):
    """The welcome screen while the record is being opened: a touch waits, the last one for all."""

    def __init__(
        self,
        clinic: Clinic,
        translation: Translation,
        clock: Callable[[], datetime],
        millimetres_per_pixel: float,
        parent: QObject | None = None,
        *,
        camera: bool = False,
    ) -> None:
        """``camera``: there is one that is to read codes."""
        self._camera = camera
        super().__init__(clinic, translation, clock, millimetres_per_pixel, parent)
        self._wish: Callable[[Doors], None] | None = None
        # Somebody is here: the language that they chose stays.
        self.touched = False
        translation.use(self._first_language)

    def _has_camera(self) -> bool:
        return self._camera

    def let_in(self, lobby: Doors) -> None:
        """The lobby is there: what the last touch asked for is done now."""
        self._wait_no_more()
        if self._wish is not None:
            self._wish(lobby)

    @Slot()
    def start(self) -> None:
        self._wait(lambda lobby: lobby.start())

    @Slot()
    def ask(self) -> None:
        self._wait(lambda lobby: lobby.ask())

    @Slot()
    def goHome(self) -> None:
        self._wait(lambda lobby: lobby.goHome())

    @Slot()
    def scanByCamera(self) -> None:
        self._wait(lambda lobby: lobby.scanByCamera())

    @Slot(str)
    def choose(self, key: str) -> None:
        self._wait(lambda lobby: lobby.choose(key))

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self.touched = True
        self._translation.use(code)

    @Slot()
    def activity(self) -> None:
        """Somebody touched the screen or a key; there is nothing yet that could be left behind."""

    @Slot()
    def closeOverlay(self) -> None:
        """There is none yet."""

    def _wait(self, wish: Callable[[Doors], None]) -> None:
        self.touched = True
        self._wish = wish
        self._begin_to_wait()
