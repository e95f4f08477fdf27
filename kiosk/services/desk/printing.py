"""What the desk prints about a patient. The paper leaves the program, so that it was made is written down first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.papers import PaperKind
from kiosk.domain.permissions import Permission
from kiosk.domain.printers import PrinterState, Raster, RollPrinter
from kiosk.services.desk.acting import acting
from kiosk.services.staffing import files, sessions
from kiosk.services.staffing.auditing import NoSuchPatient
from kiosk.services.staffing.files import FileRefused
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.durable import replace_file

# In the folder that a computer of staff names.
DAY_FILE = "today.pdf"


def forget_day(folder: Path, clinic: Clinic, clock: Callable[[], datetime]) -> None:
    """Nothing of another day than the clinic's present one stays in the folder."""
    file, settings = folder / DAY_FILE, clinic.current
    with suppress(OSError):
        made = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        if settings.today(made) != settings.today(clock()):
            file.unlink()


class PrintingService:
    """Writes down what is printed; drawing it is the window's.

    Attributes:
        roll: the ESC/POS printer beside this computer; None for none.
    """

    def __init__(
        self, database: Database, clock: Callable[[], datetime], roll: RollPrinter | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self.roll = roll

    def save(
        self, patient_id: str, kind: PaperKind, content: Callable[[], bytes], file: Path, who: Actor
    ) -> None:
        """Write a paper into a new file, readable by its owner only; ``content`` is asked for once that is noted.

        Raises:
            FileRefused: the file cannot be written, or is there already.
            NoSuchPatient: there is no patient with this id.
        """
        self._must(who, Permission.WORK_DESK)

        def noted() -> bytes:
            self.note(patient_id, kind, who)
            return content()

        files.write_made(file, noted)

    def print_on_roll(
        self, patient_id: str, kind: PaperKind, picture: Raster, copies: int, who: Actor
    ) -> PrinterState:
        """Print a paper on the roll beside this computer; READY where all of the copies are printed.

        Raises NoSuchPatient, and LookupError where there is no such printer.
        """
        if self.roll is None:
            raise LookupError("no printer of rolls")
        self.note(patient_id, kind, who)
        for _ in range(copies):
            state = self.roll.print(picture)
            if state is not PrinterState.READY:
                return state
        return PrinterState.READY

    def keep_day(self, folder: Path, content: Callable[[], bytes], who: Actor) -> None:
        """Put the day's list in the place of the one before, in a folder that is there, for its owner to read.

        That it leaves the record is an event before it does. Raises FileRefused.
        """
        self._must(who, Permission.SEE_DAY)
        # Only there, so that a share that is not connected is told, and never a folder made in its place.
        if not folder.is_dir():
            raise FileRefused(f"there is no folder {folder}: make it, or name another as day_on_paper")
        self._note_day(who)
        try:
            replace_file(folder / DAY_FILE, content())
        except OSError as error:
            raise FileRefused(
                f"{folder} cannot be written to: {error.strerror or type(error).__name__}"
            ) from error

    def save_day(self, file: Path, content: Callable[[], bytes], who: Actor) -> None:
        """Write the day's list into a new file, for its owner to read. Raises FileRefused, as `save` does."""
        self._must(who, Permission.SEE_DAY)

        def noted() -> bytes:
            self._note_day(who)
            return content()

        files.write_made(file, noted)

    def _must(self, who: Actor, permission: Permission) -> None:
        """Who may not finds out nothing of this computer's folders."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, permission, self._clock())

    def _note_day(self, who: Actor) -> None:
        with acting(self._database, who, Permission.SEE_DAY, self._clock()) as act:
            act.did(Action.DAY_SAVED)

    def note(self, patient_id: str, kind: PaperKind, who: Actor) -> None:
        """Somebody is about to print a paper. Raises NoSuchPatient."""
        person = tables.patient.c.id
        with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
            if act.connection.execute(select(person).where(person == patient_id)).first() is None:
                raise NoSuchPatient
            act.did(Action.PAPER_PRINTED, patient_id, record_id=kind)
