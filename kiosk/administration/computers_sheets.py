"""What is asked before a new computer gets a one-time code, and before one is moved; and the code, shown once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.administration.page import OfficePage, OfficeSheet
from kiosk.administration.places_sheets import path_words
from kiosk.administration.table_sheet import LARGE
from kiosk.administration.words import moment_words, program_words
from kiosk.domain.computers import Computer, Role
from kiosk.domain.enrolment import (
    ENROLLED_FOR,
    LONGEST_LOGIN,
    EnrolmentReason,
    EnrolmentRefused,
    NewEnrolment,
)
from kiosk.domain.places import Places
from kiosk.qt.qr import qr_rows
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel

translate = QCoreApplication.translate
# In pixels, at the usual size of letters and at most; and its quiet zone, in modules.
QR_SIDE, QR_LARGEST, QUIET = 150, 200, 4


def place_choice(places: Places, chosen: str) -> DropDown:
    """The places in use, by their names and what they are in; none of them is the first."""
    made = DropDown()
    made.addItem(translate("Administration", "(none)"), "")
    there = [item for item in places.locations if item.in_use or item.id == chosen]
    for text, key in sorted((path_words(places, item.id), item.id) for item in there):
        made.addItem(text, key)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


class EnrolSheet(OfficeSheet):
    """A new computer: what it is called, what it is for and where it will stand."""

    def __init__(
        self, page: OfficePage, take: Callable[[NewEnrolment], None], again: Computer | None = None
    ) -> None:
        """``again`` is a kiosk or a board in whose place the new one comes."""
        super().__init__(page, translate("Administration", "Enrol a computer"), 520)
        self._take = take
        told = translate(
            "Administration",
            "You are told a one-time code, which is typed on the new computer: kiosk enrol. It gets a login and a "
            "password of its own there.",
        )
        self.within.addWidget(TextLabel(told))
        self.name = line(again.name if again else "", LONGEST_LOGIN)
        self.name.setPlaceholderText("lobby_east")
        self.program = DropDown()
        for role in ENROLLED_FOR:
            self.program.addItem(program_words(role), str(role))
        self.place = place_choice(self.office.clinic.current.places, again.place if again else "")
        if again is not None:
            self.program.setCurrentIndex(self.program.findData(str(again.kind)))
        for text, part in (
            (translate("Administration", "&Name, in small letters"), self.name),
            (translate("Administration", "&For"), self.program),
            (translate("Administration", "&Place"), self.place),
        ):
            self.within.addWidget(label(text, part))
            self.within.addWidget(part)
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "Make a code"))
        self.fit()
        self.name.setFocus()

    def do(self) -> None:
        """Have the code made."""
        name, program, place = (
            self.name.text(),
            Role(self.program.currentData()),
            str(self.place.currentData()),
        )
        self.ask(lambda services, who: services.computers.offer(name, program, place, who), self._made)

    def failed(self, error: Exception) -> None:
        of_the_name = (EnrolmentReason.NAME_NOT_SO, EnrolmentReason.NAME_TAKEN)
        if isinstance(error, EnrolmentRefused) and error.reason in of_the_name:
            self.say(self.words_of(error), self.name)
            return
        super().failed(error)

    def _made(self, made: NewEnrolment) -> None:
        self.accept()
        self._take(made)


class MoveSheet(OfficeSheet):
    """Where a computer stands from now on."""

    def __init__(self, page: OfficePage, computer: Computer, take: Callable[[bool], None]) -> None:
        super().__init__(page, translate("Administration", "Move {name}").format(name=computer.name))
        self._name, self._take = computer.name, take
        told = translate(
            "Administration",
            "A kiosk checks in for this place from the next patient on, whatever its own settings say; a board shows "
            "its calls, and a computer of staff its arrivals when somebody signs in.",
        )
        self.within.addWidget(TextLabel(told))
        self.place = place_choice(self.office.clinic.current.places, computer.place)
        self.within.addWidget(label(translate("Administration", "&Place"), self.place))
        self.within.addWidget(self.place)
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "Move"))
        self.fit()
        self.place.setFocus()

    def do(self) -> None:
        """Move it."""
        name, place = self._name, str(self.place.currentData())
        self.ask(lambda services, who: services.computers.move(name, place, who), self._moved)

    def _moved(self, moved: bool) -> None:
        self.accept()
        self._take(moved)


class QrCode(QWidget):
    """A text as a QR code, dark on white whatever the window's colours are."""

    def __init__(self, text: str, side: int) -> None:
        super().__init__()
        self._rows = qr_rows(text)
        self.setFixedSize(side, side)

    def forget(self) -> None:
        """Show nothing any more."""
        self._rows = []
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        unit = self.width() / (len(self._rows) + 2 * QUIET)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    # A little larger than it is: no line of light stands between two.
                    square = QRectF((x + QUIET) * unit, (y + QUIET) * unit, unit + 0.3, unit + 0.3)
                    painter.fillRect(square, QColor("black"))
        painter.end()


class EnrolmentCodeSheet(OfficeSheet):
    """A computer's one-time code, this once: it is in no list and in no log."""

    def __init__(self, page: OfficePage, made: NewEnrolment) -> None:
        super().__init__(page, translate("Administration", "One-time code"), 560)
        told = translate("Administration", "One-time code for {name}:").format(name=made.name)
        self.within.addWidget(TextLabel(told))
        letters = made.code.shown
        if self.office.scale > LARGE:
            # On a small screen there is no room for it in one line.
            letters = f"{letters[: len(letters) // 2]}\n{letters[len(letters) // 2 + 1 :]}"
        self.code = QLabel(letters)
        self.code.setObjectName("code")
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Read letter by letter.
        self.code.setAccessibleName(" ".join(made.code.letters))
        self.within.addWidget(self.code)
        self.qr = QrCode(made.code.shown, min(round(QR_SIDE * self.scale), QR_LARGEST))
        self.qr.setAccessibleName(translate("Administration", "The same as a QR code, for a scanner"))
        self.within.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        self.until = TextLabel(self._words(made))
        self.within.addWidget(self.until)
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "It is typed in"))
        self.fit()
        self.primary.setFocus()

    def _words(self, made: NewEnrolment) -> str:
        until = moment_words(made.until, self.office.clinic.current)
        told = translate(
            "Administration",
            "It is shown this once, holds until {until}, and is good for one computer. There, give the command kiosk "
            "enrol, which asks for the server and the code.",
        ).format(until=until)
        if not made.server:
            return told
        return told + "\n" + translate("Administration", "The server: {server}").format(server=made.server)

    def do(self) -> None:
        """Forget it."""
        self.accept()

    def done(self, result: int) -> None:
        """However it ends, the dialogue may outlive it for a moment."""
        self.code.clear()
        self.code.setAccessibleName("")
        self.qr.forget()
        super().done(result)
