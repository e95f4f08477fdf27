"""The demo without a display: two whole visits on the real windows, each step told, each screen a picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import typer
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QRect, QSize, Qt
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.app.front_desk import FrontDesk
from kiosk.cli.made_up import MadeUpClinic, TryThis
from kiosk.cli.made_up_day import LOBBY, leave_word
from kiosk.cli.made_up_staff import AtTheDesk, somebody_at
from kiosk.cli.player import Player, PlayFailed
from kiosk.cli.visitor import NEXT, Habits, Introduction, Visitor
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import MachineSettings
from kiosk.store.database import Database

# So many times back at most from where a question leads.
QUESTION_DEEP = 5
PORTRAIT = QSize(1080, 1920)
BOARD = QSize(1920, 1080)


class StepFailed(Exception):
    """A step of the demo did not come out as it must; the message names it."""


class Show:
    """Lobby, staff window and board on one made-up clinic, each with a connection of its own."""

    def __init__(self, database: Database, url: str, folder: Path, size: QSize = PORTRAIT) -> None:
        self._folder, self._number = folder, 0
        machine = MachineSettings(
            database_url=url, kiosk_name="Kiosk 1", staff_name="Front desk", place=LOBBY
        )
        self._databases = [database, Database(url), Database(url)]
        who = somebody_at(database, machine.staff_name, app.system_clock)
        self._front = FrontDesk(self._databases[1], machine)
        self.door = self._front.door
        self._front.show(QRect(0, 0, 1366, 768))
        # Before there is a lobby: its keyboard would ask the field for the PIN what no field of a desk can tell.
        self._sign_in(who)
        self.lobby = app.make_lobby(self._databases[0], machine, size=size)
        self.board = app.make_board(self._databases[2], size=BOARD)
        self.player = Player(self.lobby.window)
        self.lobby.window.show(fullscreen=False)
        self.board.window.show(fullscreen=False)

    @property
    def staff(self) -> app.Staff:
        """The staff window, with what stands behind it."""
        assert self._front.desk is not None
        return self._front.desk.staff

    def _sign_in(self, who: AtTheDesk) -> None:
        """The front desk chooses their name at the door, and types their PIN."""
        self._wait(lambda: bool(self.door.known_names), "the name of who works here")
        self.door.known_names[who.name].click()
        QTest.keyClicks(self.door.secret, who.pin)
        self.door.grab().save(str(self._picture("staff-door")))
        QTest.keyClick(self.door.secret, Qt.Key.Key_Return)
        self._wait(lambda: self._front.desk is not None, "the staff window")
        self.staff.window.resize(1366, 768)

    def close(self) -> None:
        """Close the windows and the databases."""
        for program in (self.lobby, self._front, self.board):
            program.close()
        for database in self._databases:
            database.close()

    def play(self, clinic: MadeUpClinic) -> None:
        """An English visit with a new insurance card, then a Spanish one. Raises StepFailed."""
        leave_word(self._databases[0], clinic, app.system_clock)
        english, spanish = clinic.try_these[0], clinic.try_these[1]
        typer.echo("An English visit, with a new insurance card that the desk must see:")
        card = ("Blue Harbor Health", "BH 4471 2209")
        street = "18 Orchard Street, Apt 4"
        self._visit(english, Habits("en", touches_digits=True, street=street, card=card, signs_as=""))
        self._seen_and_called("en")
        self._next_visit()
        self._leave()
        self._question()
        typer.echo("Una visita en español, con el seguro ya registrado:")
        self._visit(spanish, Habits("es", touches_digits=True, signs_as="Firma de prueba"))
        self._seen_and_called("es")
        self._leave()

    def _step(self, name: str, action: Callable[[], None], shown: str = "") -> None:
        """Do one thing, tell how long it took until its screen stood, and take the screen's picture."""
        visitor, before = self._visitor, self._visitor.shown
        started = time.perf_counter()
        try:
            action()
            if shown == NEXT:
                self.player.wait(lambda: visitor.shown != before, f"another screen than '{before}'")
            elif shown:
                visitor.screen(shown)
        except PlayFailed as failure:
            raise StepFailed(f"{name}: {failure}") from failure
        took = (time.perf_counter() - started) * 1000
        typer.echo(f"  {took:6.0f} ms  {name}")
        if shown:
            self.picture(f"lobby-{visitor.shown}")

    def picture(self, name: str) -> None:
        """Write the lobby's screen, numbered in the order of the visit."""
        self._number += 1
        self.player.picture(self._folder / f"{self._number:02d}-{name}.png")

    def _visit(self, person: TryThis, habits: Habits) -> None:
        self._visitor = Visitor(
            self.lobby,
            Introduction(person.family, person.birth_date, person.phone_last_four),
            habits,
            play=self.player,
            act=self._step,
            moment=self._moment,
        )
        self._step("welcome", lambda: None, "welcome")
        try:
            self._visitor.to_done()
        except PlayFailed as failure:  # a page that did not come between two steps
            raise StepFailed(str(failure)) from failure

    def _moment(self, name: str) -> None:
        if name in ("identity-filled", "question-answered", "consent-signed"):
            self.picture(f"lobby-{name}")

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        limit = QDeadlineTimer(15_000)
        while not condition():
            if limit.hasExpired():
                raise StepFailed(f"waited for {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def _next_visit(self) -> None:
        """The patient books the next visit on the last screen: the first kind of visit, and the first time offered."""
        following = self.lobby.model.following_visits

        def turn(button: str, part: str) -> Callable[[], None]:
            def touch() -> None:
                self._wait(lambda: not following.busy, "what can be booked")
                self.player.tap(button)
                self.player.wait(lambda: following.property("part") == part and not following.busy, part)

            return touch

        self._step("my next visits", lambda: self.player.tap("nextVisitsButton"), "nextVisits")
        for name, button, part in (
            ("a follow-up", "next_0", "offers"),
            ("the first of these times", "next_0", "sure"),
            ("book it", "primaryButton", "booked"),
        ):
            self._step(name, turn(button, part))
            self.picture(f"lobby-next-visit-{part}")
        self._step("back", lambda: self.player.tap("primaryButton"), "done")

    def _question(self) -> None:
        """Somebody who does not check in asks something, and finds their way without steps."""
        asked = self.lobby.model.questioned

        def turn(button: str, part: str) -> Callable[[], None]:
            def touch() -> None:
                self.player.wait(lambda: button in self.player.names(), button)
                self.player.tap(button)
                self.player.wait(lambda: asked.property("part") == part, part)

            return touch

        typer.echo("Somebody with a question, who does not check in:")
        self._step("I have a question", lambda: self.player.tap("askButton"), "questions")
        self._step("type it", lambda: self.player.enter("questionField", "can I have an interpreter"))
        for name, button, part in (
            ("ask", "primaryButton", "list"),
            ("the first answer", "answer_another-language", "page"),
            ("back", "backButton", "list"),
            ("back", "backButton", "topics"),
            ("find my way", "answer_way", "places"),
            ("to the laboratory", f"answer_{self._place('Laboratory')}", "way"),
        ):
            self._step(name, turn(button, part))
            if part in ("page", "way"):
                self.picture(f"lobby-question-{part}")
        for _ in range(QUESTION_DEEP):
            if self.lobby.model.property("screen") == "welcome":
                break
            self._step("back", lambda: self.player.tap("backButton"))
            self.player.settle()
        self._visitor.screen("welcome")

    def _place(self, name: str) -> str:
        """The key of the place of the clinic that is called ``name``."""
        return ClinicService(self._databases[0]).load().places.key_of(name)

    def _leave(self) -> None:
        self._step("done", lambda: self.player.tap("primaryButton"), "welcome")

    def _seen_and_called(self, language: str) -> None:
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

    def _grab_staff(self, name: str) -> None:
        self._number += 1
        for _ in range(5):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        path = self._picture(name)
        if not self.staff.window.grab().save(str(path)):
            raise StepFailed(f"the picture {path} could not be written")

    def _picture(self, name: str) -> Path:
        path = self._folder / f"{self._number:02d}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path
