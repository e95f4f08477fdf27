"""Dialogues in which somebody types what nobody else may read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar, assert_never

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from kiosk.domain.accounts import LONGEST_PASSWORD
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.failures import EnvironmentFailure, Refusal
from kiosk.qt.runner import Runner
from kiosk.qt.widgets.said_below import in_staff_words
from kiosk.qt.widgets.sheet import FormSheet, label, line
from kiosk.services.staffing.signing_in import NotSignedIn, ShutOut, SignedIn, SignInOutcome

T = TypeVar("T")
translate = QCoreApplication.translate


class Secrets(FormSheet):
    """Fields for what nobody else may read, and what is wrong with it."""

    def __init__(self, window: QWidget, scale: float, title: str, runner: Runner, clinic: InForce) -> None:
        super().__init__(window, scale, title, 460)
        self._runner = runner
        self._clinic = clinic
        self._refused: QLineEdit | None = None
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)

    def secret(self, text: str, most: int = LONGEST_PASSWORD) -> QLineEdit:
        """A field that shows dots."""
        made = line(most=most)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._form.addRow(label(text, made), made)
        return made

    def begin(self, first: QLineEdit, refused: QLineEdit) -> None:
        """The keys go to ``first``, never to a button that a space would press; to ``refused`` when it is refused."""
        self._refused = refused
        first.setFocus()
        self.fit()

    def is_missing(self, *fields: QLineEdit) -> bool:
        """Whether one of them is empty, which then gets the keys."""
        missing = next((field for field in fields if not field.text()), None)
        if missing is not None:
            self.say(translate("Staff", "Fill in every field."), missing)
        return missing is not None

    def failed(self, error: Exception) -> None:
        self.say(self.words_of(error), self._refused if isinstance(error, Refusal) else None)

    def ask(self, work: Callable[[], T], take: Callable[[T], None]) -> None:
        """Do it in the background, one thing at a time; ``take`` is told where the dialogue is still open."""
        if not self._occupy(holds=False):
            return
        self._runner.run(work, *self._ending(take))

    def words_of(self, error: Exception) -> str:
        return refusal_words(error)

    def is_right(self, outcome: SignInOutcome, field: QLineEdit, missed: str) -> bool:
        """Whether a password was right; else that is said of its ``field``, in the words of ``missed``."""
        match outcome:
            case SignedIn():
                return True
            case NotSignedIn():
                field.setText("")
                self.say(missed, field)
            case ShutOut(until):
                field.setText("")
                self.say(shut_out_words(self._clinic.current, until), field)
            case _ as never:
                assert_never(never)
        return False


def shut_out_words(clinic: ClinicSettings, until: datetime) -> str:
    """That there were too many tries, and when (``until``, aware) the next one is heard, by the clinic's clock.

    To the next whole minute: who tries at the time that is said is heard.
    """
    when = clinic.local(until)
    whole = when.replace(second=0, microsecond=0)
    if whole < when:
        whole += timedelta(minutes=1)
    return translate("Staff", "There were too many tries. Wait until {time}, then try again.").format(
        time=f"{whole:%H:%M}"
    )


def refusal_words(error: Exception) -> str:
    """Why something was not done, as a sentence: what was refused says it itself."""
    match error:
        case Refusal():
            text = in_staff_words(str(error)).removesuffix(".")
            return f"{text[:1].upper()}{text[1:]}."
        case EnvironmentFailure():
            return translate("Staff", "The database does not answer. Try again in a moment.")
        case _:
            return translate("Staff", "Not done, by a fault of the program. Try again.")
