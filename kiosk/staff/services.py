"""The use cases of the staff window."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.arrivals import ArrivalService
from kiosk.services.changes import ChangeService
from kiosk.services.checkin import CheckInService
from kiosk.services.clinic import ClinicService
from kiosk.services.desk import DeskService
from kiosk.services.forms import FormService
from kiosk.services.help import HelpService
from kiosk.services.queue import QueueService
from kiosk.services.undo import UndoService


@dataclass(frozen=True)
class StaffServices:
    """One of each."""

    arrivals: ArrivalService
    checkin: CheckInService
    queue: QueueService
    changes: ChangeService
    help: HelpService
    desk: DeskService
    undo: UndoService
    forms: FormService
    clinic: ClinicService
