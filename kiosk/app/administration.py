"""The administration window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6

from kiosk.app.record import Clock
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import InForce
from kiosk.qt.runner import Runner
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SigningInService
from kiosk.store.database import Database
from kiosk.store.passwords import Cost

if TYPE_CHECKING:
    from kiosk.administration.window import AdministrationWindow


@dataclass
class Administration:
    """A running administration window."""

    window: AdministrationWindow
    runner: Runner

    def close(self) -> None:
        """Finish what is under way, and close the window."""
        self.runner.close()
        self.window.close()
        # Its connections keep whatever they call, and so the window: it would outlive its program's part.
        shiboken6.delete(self.window)


def make_administration(
    database: Database, clinic: InForce, clock: Clock, cost: Cost, door: SigningInService, actor: Actor
) -> Administration:
    """The administration window of ``actor`` on ``database``, not yet shown; they must be offered a page of it."""
    from kiosk.administration.office import Office
    from kiosk.administration.services import AdministrationServices
    from kiosk.administration.window import AdministrationWindow

    services = AdministrationServices(door=door, accounts=AccountService(database, clock, cost))
    runner = Runner()
    office = Office(services, runner, clinic, actor)
    window = AdministrationWindow(office)
    office.setParent(window)
    return Administration(window, runner)
