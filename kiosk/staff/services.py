"""The use cases of the staff window."""

from __future__ import annotations

from dataclasses import dataclass

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
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.estimates import EstimateService
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.help import HelpService
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
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.services.staffing.access import AccessReader
from kiosk.services.staffing.disclosing import DisclosureService


@dataclass(frozen=True)
class StaffServices:
    """One of each."""

    arrivals: ArrivalService
    at_kiosk: AtKioskService
    queue: QueueService
    changes: ChangeService
    help: HelpService
    desk: DeskService
    undo: UndoService
    forms: FormService
    clinic: ClinicService
    registering: RegisteringService
    walk_ins: WalkInService
    checking_in: CheckingInService
    missing: MissingService
    who_is_here: WhoIsHereService
    correcting: CorrectingService
    printing: PrintingService
    figures: FigureService
    joining: JoiningService
    glass: GlassService
    privacy: PrivacyService
    access: AccessReader
    disclosing: DisclosureService
    phone_calls: PhoneCallService
    call_backs: CallBackService
    callers: CallerService
    messages: MessageService
    waits: WaitService
    plan: PlanService
    wait_list: WaitListService
    reminders: ReminderService
    answering: Answering
    money: MoneyService
    receipts: ReceiptService
    bills: BillService
    closing: ClosingService
    estimates: EstimateService
    delays: DelayService
    notices: NoticeService
    agreeing: AgreeingService
