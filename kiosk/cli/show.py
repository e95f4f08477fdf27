"""The demo without a display: two whole visits on the real windows, each step told, each screen a picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import typer
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize, Qt
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.cli.made_up import MadeUpClinic, TryThis
from kiosk.cli.player import Player, PlayFailed
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.settings import MachineSettings
from kiosk.store.database import Database

PORTRAIT = QSize(1080, 1920)
BOARD = QSize(1920, 1080)
SIGNATURE = [(0.15, 0.7), (0.2, 0.3), (0.28, 0.75), (0.36, 0.4), (0.45, 0.7), (0.6, 0.5), (0.75, 0.62)]


class StepFailed(Exception):
    """A step of the demo did not come out as it must; the message names it."""


class Show:
    """Lobby, staff window and board on one made-up clinic, each with a connection of its own."""

    def __init__(self, database: Database, url: str, folder: Path, size: QSize = PORTRAIT) -> None:
        self._folder = folder
        machine = MachineSettings(database_url=url, kiosk_name="Kiosk 1", staff_name="Front desk")
        self._databases = [database, Database(url), Database(url)]
        self.lobby = app.make_lobby(self._databases[0], machine, size=size)
        self.staff = app.make_staff(self._databases[1], machine)
        self.board = app.make_board(self._databases[2], size=BOARD)
        self.player = Player(self.lobby.window)
        self._number = 0
        self.lobby.window.show(fullscreen=False)
        self.board.window.show(fullscreen=False)
        self.staff.window.resize(1366, 768)
        self.staff.window.show()

    def close(self) -> None:
        """Close the windows and the databases."""
        for program in (self.lobby, self.staff, self.board):
            program.close()
        for database in self._databases:
            database.close()

    def play(self, clinic: MadeUpClinic) -> None:
        """An English visit with a new insurance card, then a Spanish one. Raises StepFailed."""
        english, spanish = clinic.try_these[0], clinic.try_these[1]
        typer.echo("An English visit, with a new insurance card that the desk must see:")
        self._begin(english, "en")
        self._visit("en", new_card=True)
        self._staff_and_board("en")
        typer.echo("Una visita en español, con el seguro ya registrado:")
        self._begin(spanish, "es")
        self._visit("es", new_card=False)
        self._staff_and_board("es")

    def _step(self, name: str, action: Callable[[], None], shown: str = "") -> None:
        """Do one thing, tell how long it took until its screen stood, and take the screen's picture."""
        started = time.perf_counter()
        try:
            action()
            if shown:
                self.player.wait(
                    lambda: self.lobby.model.property("screen") == shown, f"the screen '{shown}'"
                )
        except PlayFailed as failure:
            raise StepFailed(f"{name}: {failure}") from failure
        took = (time.perf_counter() - started) * 1000
        typer.echo(f"  {took:6.0f} ms  {name}")
        if shown:
            self.picture(f"lobby-{shown}")

    def picture(self, name: str) -> None:
        """Write the lobby's screen, numbered in the order of the visit."""
        self._number += 1
        self.player.picture(self._folder / f"{self._number:02d}-{name}.png")

    def _press(self, name: str) -> Callable[[], None]:
        return lambda: self.player.tap(name)

    def _begin(self, person: TryThis, language: str) -> None:
        play = self.player
        self._step(
            "welcome", lambda: play.wait(lambda: play.find("startButton") is not None, "the start"), "welcome"
        )
        if language != "en":
            self._step("language", self._press(f"language_{language}"), "welcome")
        self._step("start", self._press("startButton"), "identity")
        self._step("family name", lambda: play.enter("familyName", person.family))
        born = person.birth_date
        for part, text in (("month", born.month), ("day", born.day), ("year", born.year)):
            self._step(f"birth {part}", self._typing_digits(f"date_{part}", str(text)))
        self.picture("lobby-identity-filled")
        self._step("who I am", self._press("primaryButton"), "factor")
        self._step("last four of the phone", lambda: self._digits("factorAnswer", person.phone_last_four))
        self._step("it is me", self._press("primaryButton"), "appointments")

    def _typing_digits(self, field: str, digits: str) -> Callable[[], None]:
        return lambda: self._digits(field, digits)

    def _digits(self, field: str, digits: str) -> None:
        """Touch a field and type on the large number pad."""
        self.player.tap(field)
        for digit in digits:
            self.player.tap(f"digit_{digit}")

    def _visit(self, language: str, *, new_card: bool) -> None:
        play, model = self.player, self.lobby.model
        self._step("this is my appointment", self._press("primaryButton"), "contact")
        if new_card:
            self._step("change my address", self._press("change_address"), "contactEdit")
            self._step("new street", lambda: self._replace("field_address_line", "18 Orchard Street, Apt 4"))
            self._step("save it", self._press("primaryButton"), "contact")
        self._step("details are right", self._press("primaryButton"), "form")
        pages = 0
        while model.property("screen") == "form":
            pages += 1
            page = model.patient.of(QuestionnaireModel).page_key
            self._step(f"question {pages}", self._answer_question)
            self.picture(f"lobby-question-{pages}")
            self._step(f"answered {pages}", self._press("primaryButton"))
            self._wait(self.has_moved(page), f"the page after question {pages}")
        self._step("insurance", lambda: None, "insurance")
        if new_card:
            self._step("I will type my card", self._press("primaryButton"), "insuranceEdit")
            self._step("company", lambda: play.enter("payer", "Blue Harbor Health"))
            self._step("number", lambda: play.enter("memberId", "BH 4471 2209"))
            self._step("my card", self._press("primaryButton"), "consent")
            self._step("sign", lambda: play.draw("signature", SIGNATURE))
        else:
            self._step("the same insurance", self._press("primaryButton"), "consent")
            self._step("type my name", self._press("choice_typed"))
            self._step("my name", lambda: play.enter("typedName", "Firma de prueba"))
        self.picture("lobby-consent-signed")
        self._step("agree", self._press("primaryButton"), "done")

    def _replace(self, field: str, text: str) -> None:
        self.player.tap(field)
        item = self.player.find(field)
        length = len(item.property("text")) if item is not None else 0
        self.player.type("\b" * length + text)

    def has_moved(self, page: str) -> Callable[[], bool]:
        """Whether another page of the questionnaire than ``page``, or another screen, is shown."""
        model = self.lobby.model

        def moved() -> bool:
            left = model.property("screen") != "form"
            return not model.property("busy") and (
                left or model.patient.of(QuestionnaireModel).page_key != page
            )

        return moved

    def _answer_question(self) -> None:
        """The answer that asks for nothing more, as most people have it."""
        names = self.player.names()
        for name in ("choice_4", "choice_false", "choice_0"):
            if name in names:
                self.player.tap(name)
                return

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        limit = QDeadlineTimer(15_000)
        while not condition():
            if limit.hasExpired():
                raise StepFailed(f"waited for {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def _staff_and_board(self, language: str) -> None:
        """The front desk sees the arrival, says so, and calls the patient to a room."""
        window, model = self.staff.window, self.staff.window.model
        started = time.perf_counter()
        self._wait(lambda: bool(model.unseen()), "the arrival in the staff window")
        typer.echo(f"  {(time.perf_counter() - started) * 1000:6.0f} ms  the front desk sees the arrival")
        model.select(model.unseen()[0].visit_id)
        self._wait(lambda: model.details() is not None, "the arrival's details")
        self._grab_staff(f"staff-arrival-{language}")
        window.activateWindow()
        self._wait(window.isActiveWindow, "the staff window in front")
        QTest.keyClick(window, Qt.Key.Key_Space)
        self._wait(lambda: not model.unseen(), "the acknowledgement")
        self._wait(lambda: self.lobby.model.patient.receipt.is_seen, "the patient's screen to say so")
        typer.echo("             the patient's screen says that the front desk has seen them")
        self.picture("lobby-seen")
        window.my_room.setCurrentText("Room 204" if language == "en" else "Room 112")
        before = len(self.board.model.calls_shown)
        window.activateWindow()
        self._wait(window.isActiveWindow, "the staff window in front")
        QTest.keyClick(window, Qt.Key.Key_F5)
        self._wait(lambda: len(self.board.model.calls_shown) > before, "the call on the board")
        typer.echo(f"             the board calls {self.board.model.calls_shown[0].ticket}")
        self._number += 1
        Player(self.board.window).picture(self._folder / f"{self._number:02d}-board-{language}.png")
        self._wait(lambda: not window.isHidden(), "the staff window")
        self._grab_staff(f"staff-called-{language}")
        self._step("done", self._press("primaryButton"), "welcome")

    def _grab_staff(self, name: str) -> None:
        self._number += 1
        for _ in range(5):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        path = self._folder / f"{self._number:02d}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.staff.window.grab().save(str(path)):
            raise StepFailed(f"the picture {path} could not be written")
