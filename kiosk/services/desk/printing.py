"""What the desk prints about a patient. The paper leaves the program, so that it was made is written down first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.papers import PaperKind
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import acting
from kiosk.services.staffing import files, sessions
from kiosk.services.staffing.auditing import NoSuchPatient
from kiosk.store import tables
from kiosk.store.database import Database


class PrintingService:
    """Writes down what is printed; drawing it is the window's."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def save(
        self, patient_id: str, kind: PaperKind, content: Callable[[], bytes], file: Path, who: Actor
    ) -> None:
        """Write a paper into a new file, readable by its owner only; ``content`` is asked for once that is noted.

        Raises:
            FileRefused: the file cannot be written, or is there already.
            NoSuchPatient: there is no patient with this id.
        """
        # Who may not finds out nothing of this computer's folders.
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.WORK_DESK, self._clock())

        def noted() -> bytes:
            self.note(patient_id, kind, who)
            return content()

        files.write_made(file, noted)

    def note(self, patient_id: str, kind: PaperKind, who: Actor) -> None:
        """Somebody is about to print a paper. Raises NoSuchPatient."""
        person = tables.patient.c.id
        with acting(self._database, who, Permission.WORK_DESK, self._clock()) as act:
            if act.connection.execute(select(person).where(person == patient_id)).first() is None:
                raise NoSuchPatient
            act.did(Action.PAPER_PRINTED, patient_id, record_id=kind)
