"""`dev.py shots`: a picture of every screen, in two sizes and two languages, made on the real windows.

Started inside the virtual environment, offscreen. With tags of languages (`shots ar vi`) in those. With `--all` contact
sheets of every page at every size and scale are made instead (see sheets.py). The pictures for README go to
resources/pictures.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtWidgets import QMessageBox, QWidget
from sqlalchemy import Connection, select

from build_spec import sheets
from build_spec.layout import BUILD, RESOURCES
from kiosk import app
from kiosk.app.administration import make_administration
from kiosk.cli.demo import furnish
from kiosk.cli.made_up import MadeUpClinic
from kiosk.cli.player import Player
from kiosk.cli.show import Show
from kiosk.cli.visitor import Habits, Introduction, Visitor
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import InForce
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.people import Patient
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.visit import DeskEntry, KioskState
from kiosk.qt import quick
from kiosk.qt.languages import SHIPPED
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.reading import patient_from
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.settings import MachineSettings
from kiosk.staff.lists import entries
from kiosk.staff.sources import ENTRIES
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.passwords import USUAL

SIZES = (QSize(1080, 1920), QSize(1366, 768))
LANGUAGES = ("en", "es")


@contextmanager
def record_away() -> Iterator[None]:
    """No program of this process reaches the record."""
    real = Database._connected

    @contextmanager
    def away(*_given: object) -> Iterator[Connection]:
        raise StoreUnavailable("away")
        yield

    Database._connected = away  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        Database._connected = real  # type: ignore[method-assign]


class Tour:
    """One size and one language: every screen once."""

    def __init__(self, size: QSize, language: str, folder: Path) -> None:
        self._folder = folder / f"{size.width()}x{size.height()}-{language}"
        self._language = language
        self._home = Path(tempfile.mkdtemp(prefix="kiosk-shots-"))
        url = self._url = f"sqlite:///{self._home / 'clinic.db'}"
        self._database = app.open_database(url)
        self.clinic: MadeUpClinic = furnish(self._database)
        self._show = Show(self._database, url, self._folder, size)
        self._play: Player = self._show.player
        self._model = self._show.lobby.model
        # Whoever stands there before, between and after those who say who they are.
        self._hand = Visitor(
            self._show.lobby, Introduction.of(self._people()[0]), Habits(language), play=self._play
        )
        self._number = 0

    def close(self) -> None:
        """Close the windows and throw the clinic away."""
        self._show.close()
        shutil.rmtree(self._home, ignore_errors=True)

    def _picture(self, name: str) -> None:
        self._number += 1
        self._play.picture(self._folder / f"{self._number:02d}-{name}.png")

    def _overlay(self, key: str, close: str) -> None:
        self._hand.press(f"bar_{key}")
        self._picture(key)
        self._hand.press(close)

    def run(self) -> None:
        """The whole tour."""
        self._hand.screen("welcome")
        if self._language != "en":
            self._hand.press(f"language_{self._language}")
        self._picture("welcome")
        self._overlay("help", "dialogueSecondary")
        self._overlay("language", "dialogueSecondary")
        self._overlay("display", "dialoguePrimary")
        self._hand.press("startButton", "primaryButton")
        self._picture("identity-errors")
        self._hand.press("bar_startOver")
        self._picture("start-over")
        self._hand.press("dialogueSecondary")
        self._visit()
        self._refusals()
        self._without_a_record()
        self._administration()

    def _identify(self, person: Patient, wrong: bool = False, pictures: bool = False) -> Visitor:
        """Somebody says who they are; the moments of it are in pictures where that is asked for, those after are."""

        def moment(name: str) -> None:
            if name != "question-answered" and (pictures or name not in ("identity-filled", "factor")):
                self._picture(name)

        habits = Habits(self._language, signs_as="", says_yes_first=True)
        visitor = Visitor(self._show.lobby, Introduction.of(person), habits, play=self._play, moment=moment)
        visitor.identify(digits="0000" if wrong else "")
        return visitor

    def _people(self) -> list[Patient]:
        with self._database.read() as connection:
            rows = connection.execute(select(tables.patient).order_by(tables.patient.c.mrn)).mappings()
            return [patient_from(row) for row in rows]

    def _visit(self) -> None:
        person = self._people()[0]
        self._start_again()
        self._identify(person, wrong=True, pictures=True)
        self._hand.screen("refused")
        self._picture("not-found")
        self._start_again()
        visitor = self._identify(person)
        self._hand.screen("appointments")
        self._picture("appointments")
        self._hand.press("primaryButton")
        self._hand.screen("contact")
        self._hand.press("change_phone")
        self._picture("contact-phone")
        self._hand.press("backButton", "change_address")
        self._picture("contact-address")
        self._hand.press("backButton")
        self._picture("contact")
        visitor.confirm_contact()
        visitor.answer_form()
        self._hand.screen("insurance")
        self._picture("insurance-none-on-file")
        self._hand.press("primaryButton", "primaryButton")
        self._picture("insurance-errors")
        visitor.enter_card("Blue Harbor Health", "BH 4471 2209")
        self._hand.screen("consent")
        self._picture("consent")
        self._hand.press("choice_typed")
        self._picture("consent-typed")
        self._hand.press("choice_drawn")
        visitor.sign()
        self._hand.press("primaryButton")
        self._hand.screen("payment")
        self._play.wait(lambda: "payLater" in self._play.names(), "what there is to pay")
        self._picture("payment")
        visitor.pay_later()
        self._hand.screen("done")
        self._picture("done")
        staff = self._show.staff.window.model
        self._play.wait(lambda: bool(staff.unseen()), "the arrival")
        staff.select(staff.unseen()[0].visit_id)
        self._play.wait(lambda: staff.details() is not None, "the details")
        self._grab_staff("staff-arrival")
        staff.acknowledge()
        self._play.wait(lambda: self._model.patient.receipt.is_seen, "the front desk to have seen it")
        self._picture("done-seen")
        staff.room = "Room 204"
        staff.call_next()
        self._play.wait(lambda: bool(self._show.board.model.calls_shown), "the call")
        self._number += 1
        Player(self._show.board.window).picture(self._folder / f"{self._number:02d}-board.png")
        self._hand.press("primaryButton")
        self._hand.screen("welcome")

    def _grab_staff(self, name: str, widget: QWidget | None = None) -> None:
        self._number += 1
        # What makes the pictures has no loudspeaker: a front desk has.
        self._show.staff.window.hear(True)
        for _ in range(5):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        (widget or self._show.staff.window).grab().save(str(self._folder / f"{self._number:02d}-{name}.png"))

    def _start_again(self) -> None:
        if self._hand.shown != "welcome":
            self._hand.press("bar_startOver", "dialoguePrimary")
            self._hand.screen("welcome")

    def _refusals(self) -> None:
        people = self._people()
        wanted = {
            "already-in": people[0],
            "too-early": self._with_start(people, early=True),
            "too-late": self._with_start(people, early=False),
            "cancelled": self._cancelled(people),
            "no-appointment": people[-20],
            "twice-found": next(person for person in people if person.family == "Fairbanks"),
        }
        for name, person in wanted.items():
            self._start_again()
            self._identify(person)
            self._hand.screen("refused")
            self._picture(f"refused-{name}")
        self._start_again()

    def _without_a_record(self) -> None:
        """Somebody whom this kiosk does not know leaves a name; later the desk has it, and a conflict."""
        person = self._people()[0]
        with record_away():
            self._identify(person, wrong=True)
            self._hand.screen("refused")
            self._picture("refused-no-record")
            self._hand.press("primaryButton")
            self._hand.screen("leave")
            self._picture("leave-name")
            self._play.enter("leaveReason", "My knee hurts")
            self._hand.press("primaryButton")
            self._hand.screen("refused")
            self._picture("left-name")
        self._start_again()
        courier = self._show.lobby.delivery.courier
        courier.hurry()
        self._play.wait(lambda: courier.backlog().count == 0, "the delivery")
        now = app.system_clock()
        desk = DeskService(self._database, app.system_clock)
        desk.bring(
            DeskEntry(
                "00000000-0000-7000-8000-000000000001", "lobby-west", "conflict", "ticket_taken", now, now,
                person.family, person.birth_date, {"given": "BC 117", "now": "A 03"},
            )
        )  # fmt: skip
        desk.report(KioskState("lobby-west", now, "1", 3, now - timedelta(minutes=12)))
        window = self._show.staff.window
        # Among others: whom the lobby has sent to the desk before has a row too.
        self._play.wait(
            lambda: {"left", "conflict"} <= {entry.kind for entry in window.model.snapshot.of(ENTRIES)},
            "what kiosks brought",
        )
        window.shelf.go(entries.KEY)
        self._grab_staff("staff-from-kiosks")
        entries.show_entry(window.model, window.model.snapshot.of(ENTRIES)[-1], window)
        box = window.findChild(QMessageBox)
        if box is None:
            raise SystemExit("an entry opens no dialogue")
        self._grab_staff("staff-from-kiosks-entry", box)
        box.close()

    def _administration(self) -> None:
        """Who works here, as an administrator sees it."""
        clock, command = app.system_clock, of_command("shots")
        accounts = AccountService(self._database, clock)
        door = SigningInService(self._database, clock, "Front desk")
        accounts.add("Ivo", [StaffRole.CLINICIAN], command)
        accounts.add("Zoë", [StaffRole.AUDITOR], command)
        code = accounts.add("Ada", [StaffRole.ADMINISTRATOR], command).code
        outcome = door.use_code("Ada", code, secrets.token_urlsafe(24))
        if not isinstance(outcome, SignedIn):
            raise SystemExit("an administrator is not let in")
        clinic = InForce(ClinicService(self._database).load())
        machine = MachineSettings(self._url, "Front desk")
        made = make_administration(self._database, machine, clinic, clock, USUAL, door, outcome.actor)
        made.window.resize(1366, 768)
        made.window.show()
        self._play.wait(lambda: made.runner.idle, "who works here")
        self._grab_staff("administration", made.window)
        made.close()

    def _bookings(self) -> list[tuple[str, str, datetime]]:
        with self._database.read() as connection:
            table = tables.appointment
            found = connection.execute(select(table.c.patient_id, table.c.status, table.c.start))
            return [(row[0], row[1], row[2]) for row in found]

    def _with_start(self, people: list[Patient], *, early: bool) -> Patient:
        now, counts = app.system_clock(), [row[0] for row in self._bookings()]
        for patient_id, status, start in self._bookings():
            away = start - now
            fits = away > timedelta(minutes=60) if early else away < timedelta(minutes=-30)
            if status == "booked" and fits and counts.count(patient_id) == 1:
                return next(person for person in people if person.id == patient_id)
        raise SystemExit("the made-up clinic has no such appointment")

    def _cancelled(self, people: list[Patient]) -> Patient:
        cancelled = next(row[0] for row in self._bookings() if row[1] == "cancelled")
        return next(person for person in people if person.id == cancelled)


def main() -> None:
    """Make every picture and copy the few that README shows."""
    folder = BUILD / "shots"
    shutil.rmtree(folder, ignore_errors=True)
    quick.application()
    if "--all" in sys.argv:
        count = sheets.make(folder / "sheets")
        print(f"{count} pictures on the sheets in {folder / 'sheets'}", flush=True)
        return
    chosen = [word for word in sys.argv[1:] if not word.startswith("-")] or LANGUAGES
    if unknown := set(chosen) - {language.code for language in SHIPPED}:
        raise SystemExit(f"no language that is shipped: {', '.join(sorted(unknown))}")
    for size in SIZES:
        for language in chosen:
            tour = Tour(size, language, folder)
            try:
                tour.run()
            finally:
                tour.close()
            count = len(list((folder / f"{size.width()}x{size.height()}-{language}").glob("*.png")))
            print(f"{size.width()}x{size.height()} {language}: {count} pictures", flush=True)
    print(f"pictures: {folder}")
    if "--readme" in sys.argv:
        _copy_for_readme(folder)


def _copy_for_readme(folder: Path) -> None:
    target = RESOURCES / "pictures"
    target.mkdir(exist_ok=True)
    portrait = folder / "1080x1920-en"
    for name, pattern in (
        ("lobby-welcome", "*-welcome.png"),
        ("lobby-identity", "*-identity-filled.png"),
        ("lobby-details", "*-contact.png"),
        ("lobby-question", "*-question.png"),
        ("lobby-done", "*-done-seen.png"),
        ("staff", "*-staff-arrival.png"),
        ("administration", "*-administration.png"),
        ("board", "*-board.png"),
    ):
        shutil.copyfile(sorted(portrait.glob(pattern))[0], target / f"{name}.png")


if __name__ == "__main__":
    main()
