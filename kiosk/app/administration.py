"""The administration window."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import shiboken6

from kiosk.app.choices import known_to
from kiosk.app.content import form_service, load_articles, load_value_sets
from kiosk.app.previewing import Previews
from kiosk.app.record import Clock
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Head
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.clinic_options import Known
from kiosk.qt.languages import SHIPPED
from kiosk.qt.runner import Runner
from kiosk.services.desk.exporting import ExportService
from kiosk.services.desk.glass import GlassService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.services.staffing.access import AccessReader
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.article_writing import ArticleWriter
from kiosk.services.staffing.auditing import AuditReader
from kiosk.services.staffing.computers import ComputerService
from kiosk.services.staffing.deciding import DecidingService
from kiosk.services.staffing.forms_reading import FormsReader
from kiosk.services.staffing.placing import PlacingService
from kiosk.services.staffing.planning import PlanMaker
from kiosk.services.staffing.publishing import PublishingService
from kiosk.services.staffing.signing_in import SigningInService
from kiosk.settings import MachineSettings, heads_files
from kiosk.store import anchor
from kiosk.store.database import Database
from kiosk.store.passwords import Cost

if TYPE_CHECKING:
    from kiosk.administration.window import AdministrationWindow


@dataclass
class Administration:
    """A running administration window."""

    window: AdministrationWindow
    runner: Runner
    previews: Previews

    def close(self) -> None:
        """Finish what is under way, and close the window, with what was opened from it."""
        self.runner.close()
        self.previews.close()
        self.window.close()
        # Its connections keep whatever they call, and so the window: it would outlive its program's part.
        shiboken6.delete(self.window)


def make_administration(
    database: Database,
    machine: MachineSettings,
    clinic: InForce,
    clock: Clock,
    cost: Cost,
    door: SigningInService,
    actor: Actor,
) -> Administration:
    """The administration window of ``actor`` on ``database``, not yet shown; they must be offered a page of it."""
    from kiosk.administration.office import Office
    from kiosk.administration.services import AdministrationServices
    from kiosk.administration.window import AdministrationWindow

    def kept_heads() -> list[Head]:
        files = heads_files(machine, machine.database_url)
        return [head for file in files for head in anchor.kept_heads(file)]

    @cache
    def forms() -> FormService:
        return form_service(database, clock)

    def known() -> Known:
        return known_to(database, clock, forms())

    previews = Previews()
    services = AdministrationServices(
        door=door,
        accounts=AccountService(database, clock, cost),
        audit=AuditReader(database, clock),
        access=AccessReader(database, clock),
        deciding=DecidingService(database, clock, known),
        forms=FormsReader(
            database,
            clock,
            forms,
            {shipped.code: shipped.name for shipped in SHIPPED},
            load_value_sets,
            time.monotonic,
        ),
        publishing=PublishingService(database, clock, load_value_sets, time.monotonic),
        placing=PlacingService(database, clock, known),
        planning=PlanMaker(database, clock),
        articles=ArticleWriter(database, clock, load_articles, [shipped.code for shipped in SHIPPED]),
        computers=ComputerService(database, clock),
        glass=GlassService(database, clinic, clock),
        exporting=ExportService(database, clinic, clock),
        clock=clock,
        kept_heads=kept_heads,
        preview=previews.open,
    )
    runner = Runner()
    office = Office(services, runner, clinic, actor)
    window = AdministrationWindow(office)
    office.setParent(window)

    def take(settings: ClinicSettings) -> None:
        clinic.take(settings)

    load = ClinicService(database).load
    office.settings_changed.connect(lambda: runner.run(load, take, lambda _: None))
    return Administration(window, runner, previews)
