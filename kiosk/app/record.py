"""How a program opens the shared record, and what a kiosk needs of it before its lobby can begin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__, log, paths
from kiosk.app.content import form_service, load_articles
from kiosk.app.roll_printer import printer_of
from kiosk.app.terminal import terminal_of
from kiosk.domain.clinic import Clinic, ClinicSettings, InForce
from kiosk.domain.computers import KioskPlace
from kiosk.domain.failures import EnvironmentFailure, StoreUnavailable
from kiosk.domain.forms import Form
from kiosk.domain.places import Places
from kiosk.domain.printers import PrinterState
from kiosk.lobby.parts import LobbyServices
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.services.offline.broken import BrokenOutboxes
from kiosk.services.offline.courier import Courier
from kiosk.services.offline.entrance import Entrance
from kiosk.services.offline.identity import KeptDayList
from kiosk.services.offline.renewing import Keeper
from kiosk.services.record.answering import Answering
from kiosk.services.record.articles import ArticleService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.delays import DelayReader
from kiosk.services.record.identity import IdentityService
from kiosk.services.staffing.ending import EndingService
from kiosk.services.visit.checkin import CheckInService
from kiosk.services.visit.leaving import LeavingService
from kiosk.services.visit.next_visits import NextVisitService
from kiosk.services.visit.notices import NoticeShowing
from kiosk.services.visit.paying import PayingService
from kiosk.settings import MachineSettings, place_of
from kiosk.store.database import Database
from kiosk.store.faults import FaultFile
from kiosk.store.front import keep_front
from kiosk.store.kept import KeptClinic
from kiosk.store.outbox import Outbox, broken_beside, outbox_key

if TYPE_CHECKING:
    from kiosk.qt.papers.ticket_printer import TicketPrinter

Clock = Callable[[], datetime]


def open_database(url: str) -> Database:
    """The shared record at ``url``, its tables brought up to date."""
    database = Database(url)
    try:
        database.upgrade()
    except BaseException:
        database.close()
        raise
    return database


def open_for_lobby(url: str) -> Database:
    """The shared record for a kiosk, which begins without it where it does not answer."""
    database = Database(url)
    try:
        database.upgrade()
    except StoreUnavailable:
        log.get(__name__).warning("record_away")
    except BaseException:
        database.close()
        raise
    return database


def stands_at(database: Database, machine: MachineSettings, places: Places) -> str:
    """The key of the place where this computer stands: as the record has it, else as its settings name it.

    Raises:
        SettingsError: they name one that the clinic has not, or several have that name.
    """
    fixed = database.own_place()
    return place_of(machine, places) if fixed is None else fixed


@dataclass
class KioskMemory:
    """A kiosk's own memory: what it has recorded and not yet delivered, and what it keeps of the clinic."""

    outbox: Outbox
    courier: Courier
    entrance: Entrance
    kept: KeptClinic
    standing: KioskPlace
    faults: FaultFile
    tickets: TicketPrinter | None = None

    def start(self) -> None:
        """Deliver, and look after the printer, in the background."""
        self.courier.start()
        if self.tickets is not None:
            self.tickets.start()

    def close(self) -> None:
        """Stop delivering; what waits stays on the disk."""
        if self.tickets is not None:
            self.tickets.stop()
        self.courier.stop()
        self.outbox.close()


def own_folder(machine: MachineSettings) -> Path:
    """Where a kiosk keeps its own files: beside an embedded record, else in this computer's data folder."""
    return paths.kiosk_folder(machine.database_url, machine.kiosk_name)


def kept_clinic(machine: MachineSettings) -> KeptClinic:
    """What this kiosk keeps of its clinic to work without a record."""
    return KeptClinic(own_folder(machine) / "kept.bin")


def make_delivery(
    database: Database, machine: MachineSettings, clinic: Clinic, kept: KeptClinic, clock: Clock
) -> KioskMemory:
    """The way of this kiosk's answers to the record. Raises StoreRefused where another program uses its outbox."""
    standing = KioskPlace(machine.place)
    path = own_folder(machine) / "outbox.bin"
    path.parent.mkdir(parents=True, exist_ok=True)
    outbox = Outbox(path, outbox_key(path), begin_anew=True)
    desk = DeskService(database, clock)
    kept_beside = broken_beside(path)
    for file in kept_beside:
        log.get(__name__).error("outbox_broken", file=file.name)
    broken = BrokenOutboxes(kept_beside, desk, machine.kiosk_name)
    identity = IdentityService(database, clinic, clock)
    checkin = CheckInService(database, clinic, clock)
    keeper = Keeper(database, clinic, clock, kept, machine.kiosk_name, standing)
    faults = FaultFile(paths.data_folder(), "lobby", clock)
    tickets = _tickets(machine, faults)

    def housekeeping() -> None:
        broken.tell()
        keeper.renew()

    courier = Courier(
        outbox,
        identity,
        checkin,
        desk,
        clinic,
        clock,
        machine.kiosk_name,
        __version__,
        housekeeping,
        faults.note,
        faults.known,
        standing,
        keeper.forget_what_is_over,
        (lambda: tickets.state) if tickets is not None else (lambda: PrinterState.READY),
    )
    if tickets is not None:
        tickets.news = courier.hurry
    list_ = KeptDayList(kept, clinic)
    entrance = Entrance(identity, checkin, courier, list_, clock, machine.kiosk_name, standing)
    if (fixed := kept.place()) is not None:
        standing.comes(fixed)
        standing.take_over()
    return KioskMemory(outbox, courier, entrance, kept, standing, faults, tickets)


def _tickets(machine: MachineSettings, faults: FaultFile) -> TicketPrinter | None:
    """What prints tickets beside this kiosk. Raises SettingsError."""
    printer = printer_of(machine)
    if printer is None:
        return None
    # A lobby without a printer loads nothing of it.
    from kiosk.qt.papers.ticket_printer import TicketPrinter

    return TicketPrinter(printer, faults.note)


@dataclass(frozen=True)
class LobbyRecord:
    """A lobby's record and content, opened and read; what is left to do is on the window's thread."""

    database: Database
    delivery: KioskMemory
    services: LobbyServices
    settings: ClinicSettings
    forms: Mapping[str, Form]
    forms_revision: str


def lobby_record(
    database: Database,
    machine: MachineSettings,
    clock: Clock,
    clinic: InForce,
    forms: dict[str, Form] | None = None,
) -> LobbyRecord:
    """What a lobby needs of ``database``; ``forms`` instead of those of the program. Any thread may call.

    What the services do, they do by ``clinic``; what the record says of it is found in the outcome.

    Where the record does not answer, it begins with what this kiosk has kept of the clinic.

    Raises:
        StoreUnavailable: the record does not answer, and nothing is kept.
        StoreRefused: another program uses this kiosk's outbox, or a key is open to others.
    """
    kept = kept_clinic(machine)
    known, online = kept.settings(), True
    try:
        # Of what has been made impossible, the last that was good.
        settings = ClinicService(database).load(known)
    except EnvironmentFailure:
        if known is None:
            raise
        settings, online = known, False
    # It may have been switched off over midnight.
    kept.forget_lists_before(settings.today(clock()))
    if online:
        kept.keep_place(database.own_place())
        if kept.place() is None:
            place_of(machine, settings.places)
    questionnaires = form_service(database, clock, forms)
    current = questionnaires.current() if online else questionnaires.of(kept.forms())
    delivery = make_delivery(database, machine, clinic, kept, clock)
    if not online:
        delivery.courier.lose()
    # The next start shows its first screen by it.
    keep_front(own_folder(machine), settings)
    services = LobbyServices(
        delivery.entrance,
        delivery.courier,
        HelpService(database, clock),
        questionnaires,
        ClinicService(database),
        EndingService(database, clock, machine.kiosk_name),
        Answering(ArticleService(database, load_articles), kept, delivery.standing),
        NextVisitService(database, clinic, clock),
        PayingService(database, clinic, clock, machine.kiosk_name, terminal_of(machine)),
        DelayReader(database, clock),
        NoticeShowing(database, clock, machine.kiosk_name),
        LeavingService(database, clinic, clock, machine.kiosk_name),
        delivery.tickets,
    )
    shown, revision = (current.forms, current.revision) if current else ({}, "")
    return LobbyRecord(database, delivery, services, settings, shown, revision)
