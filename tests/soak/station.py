"""A kiosk of the soak: its file, its line, who stands at it, and what they may answer."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, Reason
from kiosk.domain.visit.steps import (
    ConsentGiven,
    ContactConfirmed,
    CoverageEntered,
    FieldChange,
    FormCompleted,
    HandedToDesk,
    PageKept,
    SignatureMethod,
    Step,
)
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.courier import Courier
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from tests.services.clinic_maker import FORM
from tests.services.lines import through
from tests.soak.going_wrong import Killed, Line, Misfire, PowerCut, Watched
from tests.soak.templates import CLINIC

KEY = bytes(32)
SECTOR = 512


class Station:
    """One kiosk: its file, its line, and who stands at it."""

    def __init__(
        self,
        name: str,
        place: str,
        folder: Path,
        database: Database,
        clock: Callable[[], datetime],
        misfire: Misfire,
    ) -> None:
        self.name = name
        # The key of the site where it stands.
        self.place = place
        self.path = folder / f"{name}.bin"
        self.line = Line(misfire)
        self._misfire = misfire
        self._database = database
        self._clock = clock
        self.visit: LobbyVisit | None = None
        self.person = 0
        self.power: PowerCut | None = None
        self.identity = through(self.line, IdentityService(database, CLINIC, clock))
        self.start()

    def start(self) -> None:
        """The program starts: all that it knows is in its file and in the record."""
        self.visit = None
        self.outbox = Watched(self.path, KEY, self._crash)
        self.outbox.misfire = self._misfire
        self.courier = Courier(
            self.outbox,
            self.identity,
            through(self.line, CheckInService(self._database, CLINIC, self._clock)),
            through(self.line, DeskService(self._database, self._clock)),
            CLINIC,
            self._clock,
            self.name,
        )

    def _crash(self, moment: str) -> None:
        power = self.power
        if power is not None and power.moment == moment:
            power.passing -= 1
            if power.passing == 0:
                raise Killed(moment)

    def die(self) -> None:
        """What a power cut leaves, and the start after it. Of what was not synced a part may be there."""
        power, self.power = self.power, None
        good = self.outbox._end
        # Gives up the descriptors and the lock, as the end of a process does; it writes nothing.
        self.outbox.close()
        written = self.path.stat().st_size
        if power is not None and written > good:
            self._tear(power, good, written)
        self.start()

    def _tear(self, power: PowerCut, good: int, written: int) -> None:
        with self.path.open("r+b") as file:
            sector = good - good % SECTOR + SECTOR
            if power.zeros and written - sector >= 16:
                file.seek(sector)
                file.write(bytes(written - sector))
            else:
                os.ftruncate(file.fileno(), good + power.kept % (written - good + 1))

    @property
    def waiting(self) -> set[str]:
        return {entry.record_id for entry in self.outbox.pending()}

    def close(self) -> None:
        self.outbox.close()


def answer_to(item: ChecklistItem, variation: int) -> Step:
    """One of the answers that a patient may give to what is asked next."""
    match item.kind:
        case ItemKind.CONTACT:
            change = FieldChange("email", "", f"new{variation}@example.org")
            return ContactConfirmed((change,) if variation % 2 else ())
        case ItemKind.QUESTIONNAIRE:
            response = {"resourceType": "QuestionnaireResponse", "status": "completed"}
            if variation == 3:
                return PageKept(FORM, "1.0.0", response)
            return FormCompleted(item.key, "1.0.0", response)
        case ItemKind.INSURANCE:
            if variation % 2:
                return CoverageEntered("Blue", f"XYZ{variation}", "", "Given Family", "self")
            return HandedToDesk(ItemKind.INSURANCE, "", "no_card")
        case ItemKind.CONSENT:
            return ConsentGiven(item.key, "1", "en", SignatureMethod.TYPED, typed_name="Given Family")
        case ItemKind.IDENTITY:
            raise AssertionError("nobody is asked twice who they are")
        case _:
            # A kind that is added needs no answer here: whatever is asked may be left to the desk.
            return HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED)
