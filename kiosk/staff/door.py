"""Signing in at a staff computer: a name and a password, a PIN for who was here already, or a one-time code."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.accounts import SHORTEST_PASSWORD, AccountRefused
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import InForce
from kiosk.domain.failures import EnvironmentFailure
from kiosk.qt import theme
from kiosk.qt.runner import Runner
from kiosk.qt.staff_language import StaffLanguage
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.secrets import refusal_words, shut_out_words
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.signing_in import NotSignedIn, ShutOut, SignedIn, SigningInService, SignInOutcome

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH = 420


class Way(Enum):
    """How somebody signs in."""

    PASSWORD = auto()
    PIN = auto()
    CODE = auto()


class Door(QMainWindow):
    """What a staff computer shows while nobody is signed in at it.

    Signals:
        entered: with the Actor who was let in.

    Attributes:
        name, secret, new, again: what is typed: who, their password or PIN or code, and with a code their new
            password, twice.
        told: what is wrong, or what to know; empty for nothing.
        primary: the button that Enter presses.
        known_names: a button for each whom a PIN lets in here.
        language: in which language the windows are; not there where there is no choice.
    """

    entered = Signal(object)

    def __init__(
        self,
        door: SigningInService,
        runner: Runner,
        clinic: InForce,
        *,
        is_new: bool,
        speech: StaffLanguage | None = None,
    ) -> None:
        """``is_new`` where nobody has an account yet; ``speech`` is the program's language, to be chosen here."""
        super().__init__()
        self._door = door
        self._runner = runner
        self._clinic = clinic
        self._is_new = is_new
        self._speech = speech
        self._busy = False
        self.known_names: dict[str, QPushButton] = {}
        self.way = Way.PASSWORD
        self.scale = theme.scale_of(QApplication.font())
        theme.dress(self, self.scale)
        self.speak()
        self.resize(round(1000 * self.scale), round(680 * self.scale))

    def speak(self) -> None:
        """Say everything in the language in force; a name that was typed stays."""
        typed = self.name.text() if hasattr(self, "name") else ""
        self.setWindowTitle(translate("Staff", "Front desk: sign in"))
        self._build()
        self.open()
        self.name.setText(typed)

    def _build(self) -> None:
        self.known_names = {}
        ground = QWidget()
        ground.setObjectName("ground")
        outer = QVBoxLayout(ground)
        outer.addStretch(1)
        self._card = card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(round(WIDTH * self.scale))
        # Not by an alignment: such a card would not be as high as its words need.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        self.clinic = TextLabel("", "second")
        column.addWidget(self.clinic)
        self.heading = TextLabel("", "name")
        column.addWidget(self.heading)
        # Above what is asked: it is read first, and in sight at any size of letters.
        self.told = TextLabel("", "strong")
        column.addWidget(self.told)
        self.known = QWidget()
        self._people = QVBoxLayout(self.known)
        self._people.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.known)
        self.name = self._field(column, translate("Staff", "&Name"))
        self.secret = self._field(column, "", hidden=True)
        new = translate("Staff", "Your new p&assword, at least {number} letters")
        self.new = self._field(column, new.format(number=SHORTEST_PASSWORD), hidden=True)
        # What was typed wrong once would shut its owner out, and cost another code.
        self.again = self._field(column, translate("Staff", "The new password a&gain"), hidden=True)
        self.primary = self._button(column, translate("Staff", "Sign in"), self.go)
        self.primary.setObjectName("primary")
        self.primary.setDefault(True)
        self.with_password = self._button(
            column, translate("Staff", "Sign in with a &password"), lambda: self.choose(Way.PASSWORD)
        )
        self.with_code = self._button(
            column, translate("Staff", "I have a one-time &code"), lambda: self.choose(Way.CODE)
        )
        self.language = self._languages(column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        self.setCentralWidget(area)
        self.statusBar().hide()

    def _languages(self, column: QVBoxLayout) -> DropDown | None:
        """A choice of languages, each in its own name: whoever cannot read the rest finds theirs."""
        speech = self._speech
        if speech is None or len(speech.offered) < 2:
            return None
        made = DropDown()
        made.setAccessibleName(translate("Staff", "Language"))
        for item in speech.offered:
            made.addItem(item.name, item.code)
        made.setCurrentIndex(speech.offered.index(speech.language))
        made.activated.connect(lambda place: speech.choose(speech.offered[place].code))
        column.addWidget(made)
        return made

    def _field(self, column: QVBoxLayout, text: str, *, hidden: bool = False) -> QLineEdit:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        made = QLineEdit()
        made.setMaxLength(128)
        if hidden:
            made.setEchoMode(QLineEdit.EchoMode.Password)
            made.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        label.setBuddy(made)
        made.setAccessibleName(text.replace("&", ""))
        made.returnPressed.connect(self._enter)
        column.addWidget(label)
        column.addWidget(made)
        self._labels = {**getattr(self, "_labels", {}), made: label}
        return made

    def _button(self, column: QVBoxLayout, text: str, does: Callable[[], None]) -> QPushButton:
        made = QPushButton(text)
        made.clicked.connect(lambda: does())
        made.setAutoDefault(True)
        column.addWidget(made)
        return made

    # What is shown

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.scale = theme.scale_of(QApplication.font())
            theme.dress(self, self.scale)
            self._card.setFixedWidth(round(WIDTH * self.scale))
        elif event.type() is QEvent.Type.ThemeChange:
            theme.dress(self, self.scale)
        return super().event(event)

    def open(self, told: str = "") -> None:
        """Somebody may sign in: nothing of who was here before is left, but for those whom a PIN lets in."""
        self.clinic.setText(self._clinic.current.name)
        self.clinic.setVisible(bool(self._clinic.current.name))
        self.name.setText("")
        self.choose(Way.PASSWORD)
        if self._is_new:
            told = translate(
                "Staff",
                "Nobody can sign in yet. Whoever runs this computer makes the first administrator with the command: "
                "kiosk staff first-admin NAME",
            )
            self.choose(Way.CODE)
        self._tell(told)
        self._show_known(())
        self._runner.run(self._door.known_here, self._show_known, lambda _: None)

    def _show_known(self, names: tuple[str, ...]) -> None:
        for old in self.known_names.values():
            self._people.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.known_names = {}
        for name in names:
            made = QPushButton(name.replace("&", "&&"))
            made.setAccessibleName(translate("Staff", "{name}, with a PIN").format(name=name))
            made.clicked.connect(lambda _=False, name=name: self.choose(Way.PIN, name))
            self._people.addWidget(made)
            self.known_names[name] = made
        self.known.setVisible(bool(names))

    def choose(self, way: Way, name: str = "") -> None:
        """Ask for what one way of signing in needs."""
        self.way = way
        self.secret.setText("")
        self.new.setText("")
        self.again.setText("")
        self._tell("")
        if name:
            self.name.setText(name)
        heading, secret = {
            Way.PASSWORD: (translate("Staff", "Sign in"), translate("Staff", "&Password")),
            Way.PIN: (translate("Staff", "Welcome back, {name}"), translate("Staff", "P&IN")),
            Way.CODE: (
                translate("Staff", "Sign in with a one-time code"),
                translate("Staff", "One-time &code"),
            ),
        }[way]
        self.heading.setText(heading.format(name=name))
        self._labels[self.secret].setText(secret)
        self.secret.setAccessibleName(secret.replace("&", ""))
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if way is Way.CODE else QLineEdit.EchoMode.Password)
        by_code = way is Way.CODE
        for field, seen in ((self.name, way is not Way.PIN), (self.new, by_code), (self.again, by_code)):
            field.setVisible(seen)
            self._labels[field].setVisible(seen)
        self.with_password.setVisible(way is not Way.PASSWORD)
        self.with_code.setVisible(way is not Way.CODE)
        (self.name if way is not Way.PIN and not self.name.text() else self.secret).setFocus()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    # What is done

    def _enter(self) -> None:
        """The next field that is empty, or the button."""
        asked = [field for field in (self.name, self.secret, self.new, self.again) if field.isVisible()]
        for field in asked:
            if not field.text():
                field.setFocus()
                return
        self.go()

    def go(self) -> None:
        """Sign in with what was typed; once at a time."""
        if self._busy:
            return
        name, secret, new, way = self.name.text(), self.secret.text(), self.new.text(), self.way
        if way is Way.CODE and new != self.again.text():
            self._tell(translate("Staff", "The two are not the same."))
            self.again.setFocus()
            self.again.selectAll()
            return
        self._busy = True
        self.primary.setEnabled(False)
        self._tell(translate("Staff", "One moment..."))

        def work() -> SignInOutcome:
            match way:
                case Way.PASSWORD:
                    return self._door.sign_in(name, secret)
                case Way.PIN:
                    return self._door.switch(name, secret)
                case Way.CODE:
                    return self._door.use_code(name, secret, new)

        self._runner.run(work, self._ended, self._failed)

    def _ended(self, outcome: SignInOutcome) -> None:
        self._free()
        match outcome:
            case SignedIn(actor):
                self._is_new = False
                self._let_in(actor)
            case NotSignedIn():
                self.secret.setText("")
                self._tell(self._missed())
                self.secret.setFocus()
                if self.way is Way.PIN:
                    self._runner.run(self._door.known_here, self._still_known, lambda _: None)
            case ShutOut(until):
                self.secret.setText("")
                self._tell(shut_out_words(self._clinic.current, until))
                self.secret.setFocus()

    def _still_known(self, names: tuple[str, ...]) -> None:
        """Whose PIN it was may have tried too often: there is none any more, and no other will do."""
        self._show_known(names)
        if self.way is Way.PIN and self.name.text() not in names:
            self.choose(Way.PASSWORD)
            self._tell(translate("Staff", "This PIN no longer holds. Sign in with the password."))

    def _missed(self) -> str:
        match self.way:
            case Way.PASSWORD:
                return translate("Staff", "Name and password do not belong together. Try again.")
            case Way.PIN:
                return translate("Staff", "That was not the PIN. Try again, or sign in with the password.")
            case Way.CODE:
                return translate(
                    "Staff", "Name and code do not belong together, or the code has been used or is too old."
                )

    def _failed(self, error: Exception) -> None:
        self._free()
        match error:
            case AccountRefused():
                # Of the new password; the code has not been used.
                self.new.setText("")
                self.again.setText("")
                self._tell(refusal_words(error))
                self.new.setFocus()
            case EnvironmentFailure():
                self._tell(translate("Staff", "The database does not answer. Try again in a moment."))
            case _:
                self._tell(translate("Staff", "Not done, by a fault of the program. Try again."))

    def _free(self) -> None:
        self._busy = False
        self.primary.setEnabled(True)
        self._tell("")

    def _let_in(self, actor: Actor) -> None:
        # As a text that is set: what was typed cannot be taken back into the field either.
        for field in (self.name, self.secret, self.new, self.again):
            field.setText("")
        self.entered.emit(actor)


def no_window_words(actor: Actor) -> str:
    """To whom the door opens nothing."""
    return translate(
        "Staff",
        "{name}, you are known, and signed out again: this account may see no patients and administers nothing. "
        "Whoever keeps the accounts can give it a role.",
    ).format(name=actor.name)


def other_window_words(actor: Actor) -> str:
    """To whose window is another one now."""
    return translate(
        "Staff", "{name}, you work as something else now, which has another window. Sign in again."
    ).format(name=actor.name)


def signed_out_words() -> str:
    """To whose session has ended."""
    return translate("Staff", "You are signed out. Sign in again; nothing is lost.")
