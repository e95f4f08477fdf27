"""The front desk's window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSettings

from kiosk import paths
from kiosk.app.content import form_service, load_articles
from kiosk.app.record import Clock, stands_at
from kiosk.app.roll_printer import printer_of
from kiosk.app.terminal import terminal_of
from kiosk.clock import system_clock
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Broken
from kiosk.domain.clinic import InForce
from kiosk.qt.feed import FeedBridge
from kiosk.qt.runner import Runner
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.services.visit.checkin import CheckInService
from kiosk.settings import MachineSettings, heads_files, load
from kiosk.store.database import Database
from kiosk.store.faults import FaultFile

if TYPE_CHECKING:
    from kiosk.devices.terminal import PaymentTerminal
    from kiosk.domain.printers import RollPrinter
    from kiosk.services.upkeep import Upkeep
    from kiosk.staff.services import StaffServices
    from kiosk.staff.window import StaffWindow


@dataclass
class Staff:
    """A running staff window."""

    window: StaffWindow
    runner: Runner
    feed: FeedBridge

    def close(self) -> None:
        """Stop listening, keep what was begun, finish what is under way, and close the window."""
        self.window.keep()
        self.feed.stop()
        self.runner.close()
        self.window.close()
        # Its connections keep whatever they call, and so the window: it would outlive its program's part.
        shiboken6.delete(self.window)


def what_is_remembered() -> QSettings:
    """What this computer of staff keeps of how its windows look; nothing of a patient."""
    return QSettings(str(paths.data_folder() / "staff.ini"), QSettings.Format.IniFormat)


def computer_name(machine: MachineSettings) -> str:
    """What a staff computer is called."""
    return machine.staff_name or machine.kiosk_name


def staff_services(
    database: Database,
    clinic: InForce,
    clock: Clock,
    forms: FormService,
    till: str = "",
    terminal: PaymentTerminal | None = None,
    roll: RollPrinter | None = None,
) -> StaffServices:
    """The use cases of the staff window on ``database``, under the settings that are in force.

    ``till`` is what the drawer of this computer is called, ``terminal`` what takes cards there, ``roll`` what prints
    tickets and labels there.
    """
    from kiosk.services.desk.agreeing import AgreeingService
    from kiosk.services.desk.arrivals import ArrivalService
    from kiosk.services.desk.at_kiosk import AtKioskService
    from kiosk.services.desk.bills import BillService
    from kiosk.services.desk.call_backs import CallBackService
    from kiosk.services.desk.callers import CallerService
    from kiosk.services.desk.changes import ChangeService
    from kiosk.services.desk.checking_in import CheckingInService
    from kiosk.services.desk.closing_day import ClosingService
    from kiosk.services.desk.correcting import CorrectingService
    from kiosk.services.desk.day_figures import FigureService
    from kiosk.services.desk.delays import DelayService
    from kiosk.services.desk.estimates import EstimateService
    from kiosk.services.desk.glass import GlassService
    from kiosk.services.desk.joining import JoiningService
    from kiosk.services.desk.messages import MessageService
    from kiosk.services.desk.missing import MissingService
    from kiosk.services.desk.money import MoneyService
    from kiosk.services.desk.notices import NoticeService
    from kiosk.services.desk.phone_calls import PhoneCallService
    from kiosk.services.desk.planning import PlanService
    from kiosk.services.desk.printing import PrintingService
    from kiosk.services.desk.privacy import PrivacyService
    from kiosk.services.desk.queue import QueueService
    from kiosk.services.desk.receipts import ReceiptService
    from kiosk.services.desk.registering import RegisteringService
    from kiosk.services.desk.reminders import ReminderService
    from kiosk.services.desk.undo import UndoService
    from kiosk.services.desk.wait_list import WaitListService
    from kiosk.services.desk.waits import WaitService
    from kiosk.services.desk.walk_ins import WalkInService
    from kiosk.services.desk.who_is_here import WhoIsHereService
    from kiosk.services.record.answering import Answering
    from kiosk.services.record.articles import ArticleService
    from kiosk.services.staffing.access import AccessReader
    from kiosk.services.staffing.disclosing import DisclosureService
    from kiosk.staff.services import StaffServices

    checkin = CheckInService(database, clinic, clock)
    return StaffServices(
        arrivals=ArrivalService(database, clinic, clock),
        at_kiosk=AtKioskService(database, clinic, clock),
        queue=QueueService(database, clinic, clock),
        changes=ChangeService(database, clock),
        help=HelpService(database, clock),
        desk=DeskService(database, clock),
        undo=UndoService(database, clock),
        forms=forms,
        clinic=ClinicService(database),
        registering=RegisteringService(database, clinic, clock),
        walk_ins=WalkInService(database, clinic, clock, checkin),
        checking_in=CheckingInService(database, clinic, clock, checkin),
        missing=MissingService(database, clinic, clock),
        who_is_here=WhoIsHereService(database, clock),
        correcting=CorrectingService(database, clinic, clock),
        printing=PrintingService(database, clock, roll),
        figures=FigureService(database, clinic, clock),
        joining=JoiningService(database, clinic, clock),
        glass=GlassService(database, clinic, clock),
        privacy=PrivacyService(database, clock),
        access=AccessReader(database, clock),
        disclosing=DisclosureService(database, clock),
        phone_calls=PhoneCallService(database, clock),
        call_backs=CallBackService(database, clock),
        callers=CallerService(database, clinic, clock),
        messages=MessageService(database, clock),
        waits=WaitService(database, clinic, clock),
        plan=PlanService(database, clinic, clock),
        wait_list=WaitListService(database, clinic, clock),
        reminders=ReminderService(database, clinic, clock),
        answering=Answering(ArticleService(database, load_articles)),
        money=MoneyService(database, clinic, clock, till, terminal),
        receipts=ReceiptService(database, clinic, clock),
        bills=BillService(database, clock),
        closing=ClosingService(database, clock),
        estimates=EstimateService(database, clinic, clock),
        delays=DelayService(database, clock),
        notices=NoticeService(database, clinic, clock),
        agreeing=AgreeingService(database, clinic, clock),
    )


def make_staff(
    database: Database, machine: MachineSettings, actor: Actor, clock: Clock = system_clock
) -> Staff:
    """The staff window of ``actor`` on ``database``, not yet shown.

    Raises SettingsError where its place is none of the clinic's.
    """
    # A lobby does not wait for what only staff need, nor a board.
    from kiosk.qt.chime import Chime
    from kiosk.staff.day_on_paper import DayOnPaper
    from kiosk.staff.window import make_window

    # The services ask it anew for each thing: what it takes over is in force for all of them.
    clinic = InForce(ClinicService(database).load())
    place = stands_at(database, machine, clinic.current.places)
    services = staff_services(
        database,
        clinic,
        clock,
        form_service(database, clock),
        computer_name(machine),
        terminal_of(machine),
        printer_of(machine),
    )
    runner = Runner()
    feed = FeedBridge(database.feed())
    sounds = paths.resources() / "sounds"
    chime, urgent = Chime(sounds / "arrival.wav"), Chime(sounds / "urgent.wav")
    remembered = what_is_remembered()
    window = make_window(
        services, runner, feed, clinic, actor, clock, chime.play, remembered, place, urgent.play
    )
    for sound in (chime, urgent):
        sound.setParent(window)
        sound.heard.connect(window.hear)
    if machine.day_on_paper:
        DayOnPaper(window.model, Path(machine.day_on_paper), window.isVisible)
    feed.start()
    return Staff(window, runner, feed)


def begin_upkeep(
    database: Database,
    machine: MachineSettings,
    clinic: InForce,
    clock: Clock,
    alarm: Callable[[Broken], None],
) -> Upkeep:
    """What a staff computer does for the clinic all day, whoever sits at it; ``alarm`` is told of a broken audit."""
    from kiosk.services.desk.printing import forget_day
    from kiosk.services.offline.day_list import DayListMaker
    from kiosk.services.record.audit import AuditService
    from kiosk.services.upkeep import Upkeep

    maker = DayListMaker(database, clinic, clock, CheckInService(database, clinic, clock))
    faults = FaultFile(paths.data_folder(), "staff", clock)
    heads = heads_files(load(), machine.database_url)
    also = [partial(forget_day, Path(machine.day_on_paper), clinic, clock)] if machine.day_on_paper else []
    upkeep = Upkeep(maker, AuditService(database), heads, database, alarm, faults.note, also=also)
    upkeep.start()
    return upkeep
