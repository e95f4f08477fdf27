"""The lobby as a whole: which screen is shown, whose visit it is, and the wipe between patients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar, assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from uuid6 import uuid7

from kiosk import log
from kiosk.domain.arrival import TooEarly, outlook
from kiosk.domain.checklist import Checklist, ItemKind
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.desk import TurnedAway
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.flow import Screen, Walk, screen_for
from kiosk.domain.identity import (
    Identified,
    IdentityClaim,
    IdentityOutcome,
    NoRecord,
    NotMatched,
    SeeFrontDesk,
)
from kiosk.domain.people import Appointment, as_resource
from kiosk.domain.steps import CheckInFinished, HandedToDesk, PageKept, Step, item_of
from kiosk.domain.visits import LobbyVisit, Receipt
from kiosk.lobby.appointments import AppointmentsModel
from kiosk.lobby.consent import ConsentModel
from kiosk.lobby.contact import ContactModel
from kiosk.lobby.front import SCHEMES, TEXT_SCALES, FrontModel
from kiosk.lobby.help import CallState, HelpModel
from kiosk.lobby.identity import FactorModel, IdentityModel
from kiosk.lobby.idle import IdleModel
from kiosk.lobby.insurance import InsuranceModel
from kiosk.lobby.leave import LeaveModel
from kiosk.lobby.parts import LobbyContent, LobbyServices, Surroundings
from kiosk.lobby.promised import Promised
from kiosk.lobby.questionnaire import QuestionnaireModel
from kiosk.lobby.receipt import ReceiptModel
from kiosk.lobby.refusal import Reason, RefusalModel, Refused, reason_of
from kiosk.qt.camera import Camera
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation

if TYPE_CHECKING:
    from kiosk.domain.consents import ConsentDocument
    from kiosk.domain.forms import Form
    from kiosk.services.forms import CurrentForms

T = TypeVar("T")
translate = QCoreApplication.translate

# What of an identified patient the desk is told; who is early comes back by themselves.
_TOLD = {
    Reason.TOO_LATE: TurnedAway.TOO_LATE,
    Reason.CANCELLED: TurnedAway.CANCELLED,
    Reason.OVER: TurnedAway.OVER,
}


class Patient(QObject):
    """The view models that hold what one patient sees and types; thrown away whole when the patient leaves."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self.identity = IdentityModel(around, self)
        self.factor = FactorModel(around, self)
        self.appointments = AppointmentsModel(around, self)
        self.contact = ContactModel(around, self)
        self.form = QuestionnaireModel(around, self)
        self.insurance = InsuranceModel(around, self)
        self.consent = ConsentModel(around, self)
        self.receipt = ReceiptModel(around, self)
        self.refusal = RefusalModel(around, self)
        self.leaving = LeaveModel(around, self)
        self.help = HelpModel(self)
        self.visit: LobbyVisit | None = None
        # What opens the patient's record, and by which answers; empty without a record.
        self.session = ""
        self.claim: IdentityClaim | None = None
        self.walk = Walk()

    def retranslate(self) -> None:
        """Every text again, in the language in use."""
        for model in (self.contact, self.form, self.insurance, self.consent):
            model.retranslate()
        for part in (self.identity, self.factor, self.appointments, self.contact, self.leaving):
            part.changed.emit()
        for shown in (self.receipt, self.refusal, self.help):
            shown.changed.emit()


class LobbyModel(FrontModel):
    """The one object that the lobby's QML shows."""

    patientChanged = Signal()
    # A patient has gone and nothing of them is left.
    wiped = Signal()

    def __init__(
        self,
        promised: Promised,
        clinic: InForce,
        runner: Runner,
        translation: Translation,
        clock: Callable[[], datetime],
        kiosk: str,
        *,
        millimetres_per_pixel: float = 0.248,
        camera: Callable[[], Camera | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with the welcome screen; what needs the record waits for it, and what it shows comes with `open`."""
        self._promised = promised
        self._forms: dict[str, Form] = {}
        self._consents: dict[str, ConsentDocument] = {}
        content = self._content = LobbyContent(clinic, self._forms, self._consents)
        # The program's one place for the clinic's settings, and those that come into force when this patient has gone.
        self._in_force = clinic
        self._coming: ClinicSettings | None = None
        self._runner = runner
        self._kiosk = kiosk
        self._around = Surroundings(content, translation, clock, self._record, camera, self._save_draft)
        self._forms_revision = ""
        self._screen = Screen.WELCOME
        self._before_refusal = Screen.WELCOME
        super().__init__(clinic, translation, clock, millimetres_per_pixel, parent)
        settings = content.settings
        self._idle = IdleModel(settings.idle_seconds, settings.idle_warning_seconds, self)
        self._idle.warned.connect(lambda: self._show_overlay("idle"))
        self._idle.returned.connect(lambda: self._show_overlay(""))
        self._idle.expired.connect(self.wipe)
        self._done_left = 0
        self._done_timer = QTimer(self, interval=1000)
        self._done_timer.timeout.connect(self._count_done)
        self._patient = self._new_patient()

    def open(
        self,
        settings: ClinicSettings,
        forms: Mapping[str, Form],
        consents: Mapping[str, ConsentDocument],
        forms_revision: str = "",
    ) -> None:
        """The record is open, and this is what the clinic has decided and shows; once."""
        self._forms.update(forms)
        self._consents.update(consents)
        self._forms_revision = forms_revision
        self._take_settings(settings)

    @property
    def _services(self) -> LobbyServices:
        """The use cases; asked for on the runner's thread, behind the opening of the record."""
        return self._promised.kept

    # What QML reads

    def _is_ready(self) -> bool:
        return True

    def _screen_name(self) -> str:
        return str(self._screen)

    idle = Property(QObject, lambda self: self._idle, constant=True)
    identity = Property(QObject, lambda self: self._patient.identity, notify=patientChanged)
    factor = Property(QObject, lambda self: self._patient.factor, notify=patientChanged)
    appointments = Property(QObject, lambda self: self._patient.appointments, notify=patientChanged)
    contact = Property(QObject, lambda self: self._patient.contact, notify=patientChanged)
    form = Property(QObject, lambda self: self._patient.form, notify=patientChanged)
    insurance = Property(QObject, lambda self: self._patient.insurance, notify=patientChanged)
    consent = Property(QObject, lambda self: self._patient.consent, notify=patientChanged)
    receipt = Property(QObject, lambda self: self._patient.receipt, notify=patientChanged)
    refusal = Property(QObject, lambda self: self._patient.refusal, notify=patientChanged)
    leaving = Property(QObject, lambda self: self._patient.leaving, notify=patientChanged)
    help = Property(QObject, lambda self: self._patient.help, notify=patientChanged)

    def _step_count(self) -> int:
        """Of what is asked in this visit; 0 before somebody is known: how much there is to ask is not known either."""
        walk = self._patient.walk
        return max(walk.total, len(walk.shown)) if self._counted else 0

    def _current_step(self) -> int:
        return self._patient.walk.position + 1 if self._counted else 0

    def _step_fraction(self) -> float:
        return self._patient.form.fraction if self._screen is Screen.FORM else 0.5

    def _step_caption(self) -> str:
        captions = {
            Screen.CONTACT: translate("Lobby", "Your details"),
            Screen.CONTACT_EDIT: translate("Lobby", "Your details"),
            Screen.FORM: str(self._patient.form.title),
            Screen.INSURANCE: translate("Lobby", "Your insurance"),
            Screen.INSURANCE_EDIT: translate("Lobby", "Your insurance"),
            Screen.CONSENT: translate("Lobby", "Your consent"),
        }
        caption = captions.get(self._screen, "")
        if not caption or not self._counted:
            return translate("Lobby", "Who you are")
        return translate("Lobby", "Step {number} of {count} · {name}").format(
            number=self._current_step(), count=self._step_count(), name=caption
        )

    @property
    def _counted(self) -> bool:
        return self._patient.visit is not None and self._in_visit

    @property
    def _in_visit(self) -> bool:
        return self._screen not in (
            Screen.WELCOME,
            Screen.IDENTITY,
            Screen.FACTOR,
            Screen.LEAVE,
            Screen.APPOINTMENTS,
        )

    @property
    def patient(self) -> Patient:
        """The view models of who is here now."""
        return self._patient

    @property
    def visit_id(self) -> str:
        """The visit on the screen, for logs; empty before it is opened."""
        return self._patient.visit.id or self._patient.visit.opening if self._patient.visit else ""

    # What patients do

    @Slot()
    def start(self) -> None:
        self._show(Screen.IDENTITY)

    @Slot()
    def back(self) -> None:
        """To the screen before; everything typed stays. The welcome screen lies between patients: there it goes."""
        if self._busy:
            return
        patient = self._patient
        match self._screen:
            case Screen.WELCOME | Screen.DONE:
                return
            case Screen.IDENTITY:
                self.wipe()
            case Screen.FACTOR:
                self._show(Screen.IDENTITY)
            case Screen.APPOINTMENTS:
                self._show(Screen.FACTOR)
            case Screen.CONTACT_EDIT:
                self._show(Screen.CONTACT)
            case Screen.INSURANCE_EDIT:
                self._show(Screen.INSURANCE)
            case Screen.REFUSED:
                self._show(self._before_refusal)
            case Screen.LEAVE:
                self._show(Screen.FACTOR)
            case Screen.FORM if patient.form.back():
                return
            case Screen.FORM | Screen.CONTACT | Screen.INSURANCE | Screen.CONSENT:
                walk = patient.walk.back()
                if walk is None:
                    self._show(Screen.APPOINTMENTS)
                else:
                    self._enter(walk)
            case _ as never:
                assert_never(never)

    @Slot(str)
    def choose(self, key: str) -> None:
        """A button of the bottom bar."""
        if key == "startOver" and self._screen is Screen.WELCOME:
            self.wipe()
            return
        self._show_overlay("" if self._overlay == key else key)

    def shown_page(self) -> str:
        """Names what is on the screen; each page of a form is one."""
        form = self._patient.form.page_key if self._screen is Screen.FORM else ""
        return f"{super().shown_page()} {form}"

    def stays_by_key(self) -> bool:
        """While the idle warning shows, any key stays."""
        if self._overlay != "idle":
            return False
        self._idle.stay()
        return True

    @Slot()
    def closeOverlay(self) -> None:
        if self._overlay == "idle":
            self._idle.stay()
        else:
            self._show_overlay("")

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        self._translation.use(code)
        self._show_overlay("")
        self.activity()

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        if scale in TEXT_SCALES:
            self._text_scale = scale
            self.displayChanged.emit()

    @Slot(str)
    def setScheme(self, scheme: str) -> None:
        if scheme in SCHEMES:
            self._scheme = scheme
            self.displayChanged.emit()

    @Slot()
    def confirmStartOver(self) -> None:
        self.wipe()

    @Slot()
    def activity(self) -> None:
        """Somebody touched the screen or a key."""
        if self._overlay == "idle":
            return
        if self._screen is Screen.DONE:
            self._done_left = self._content.settings.done_seconds
        elif not self._pristine:
            self._idle.watch()

    @property
    def _pristine(self) -> bool:
        """The welcome screen as the next patient should find it."""
        return (
            self._screen is Screen.WELCOME
            and not self._overlay
            and self._translation.language.code == self._first_language
            and (self._text_scale, self._scheme) == (TEXT_SCALES[0], SCHEMES[0])
        )

    @Slot()
    def wipe(self) -> None:
        """Back to the welcome screen; nothing of the patient stays in a model, a field, the clipboard or a keyboard."""
        self._idle.rest()
        self._done_timer.stop()
        self._show_overlay("")
        self._screen = Screen.WELCOME
        self._before_refusal = Screen.WELCOME
        self._settle()
        old, self._patient = self._patient, self._new_patient()
        self._set_busy(False)
        self._text_scale, self._scheme = TEXT_SCALES[0], SCHEMES[0]
        self.patientChanged.emit()
        self.screenChanged.emit()
        self.displayChanged.emit()
        self._shut(old)
        old.visit = old.claim = None
        old.session = ""
        old.form.leave()
        old.deleteLater()
        QGuiApplication.clipboard().clear()
        keyboard = QGuiApplication.inputMethod()
        keyboard.reset()
        keyboard.hide()
        self._translation.use(self._first_language)
        log.get(__name__).info("wiped")
        self.wiped.emit()

    def _shut(self, leaving: Patient) -> None:
        """The patient goes: so does what opened their record."""
        visit = leaving.visit
        if visit is not None:
            opening = visit.opening
            self._runner.run(lambda: self._services.courier.leave(opening), lambda _: None, lambda _: None)
        elif leaving.session:
            session = leaving.session
            self._runner.run(lambda: self._services.entrance.close(session), lambda _: None, lambda _: None)

    @Slot(object)
    def news(self, changes: frozenset[Change] = EVERYTHING) -> None:
        """The shared record changed: other forms, has the desk seen the patient, is somebody coming?"""
        patient = self._patient
        topics = {change.topic for change in changes}
        if topics & {Topic.ALL, Topic.FORMS}:
            self._ask(lambda: self._services.forms.current(self._forms_revision), self._take_forms)
        if topics & {Topic.ALL, Topic.SETTINGS}:
            self._runner.run(lambda: self._services.clinic.load(), self._take_settings, lambda _: None)
        visit = patient.visit
        if (
            self._screen is Screen.DONE
            and visit is not None
            and topics & {Topic.ALL, Topic.VISIT, Topic.DESK}
        ):
            mine = Change(Topic.VISIT, patient.receipt.visit_id)
            if mine in changes or not patient.receipt.is_delivered or Topic.ALL in topics:
                self._ask(lambda: self._services.courier.receipt(visit), patient.receipt.show)
        if patient.help.call_state is CallState.COMING and topics & {Topic.ALL, Topic.HELP}:
            call_id = patient.help.call_id

            def tell(answered: bool) -> None:
                if answered:
                    patient.help.set_state(CallState.ANSWERED)

            self._ask(lambda: self._services.help.is_answered(call_id), tell)

    def _take_forms(self, found: CurrentForms | None) -> None:
        """Forms were published or retired. Whoever has begun goes on with those they began with."""
        if found is None:
            return
        self._forms_revision = found.revision
        self._content = replace(self._content, forms=found.forms)
        self._around = replace(self._around, content=self._content)
        if self._pristine:
            old, self._patient = self._patient, self._new_patient()
            self.patientChanged.emit()
            old.deleteLater()

    def _take_settings(self, found: ClinicSettings) -> None:
        """The clinic has decided anew: for whoever comes next, never in the middle of a visit."""
        self._coming = found
        if found == self._in_force.current:
            return
        # What is kept for a start without a record is renewed with what else waits.
        self._services.courier.hurry()
        if not self._pristine:
            return
        old = self._patient
        self._settle()
        self._patient = self._new_patient()
        self._translation.use(self._first_language)
        self.patientChanged.emit()
        old.deleteLater()

    def _settle(self) -> None:
        """Between two patients: what was decided meanwhile comes into force."""
        if self._coming is None or not self._in_force.take(self._coming):
            return
        settings, self._coming = self._coming, None
        self._idle.set_times(settings.idle_seconds, settings.idle_warning_seconds)
        log.get(__name__).info("settings_taken_over")
        self.clinicChanged.emit()
        self.languageChanged.emit()
        self._tick()

    # How it goes on

    def _new_patient(self) -> Patient:
        patient = Patient(self._around, self)
        patient.identity.entered.connect(lambda: self._show(Screen.FACTOR))
        patient.factor.entered.connect(self._identify)
        patient.identity.unable.connect(lambda: self._refuse(Refused(Reason.FRONT_DESK)))
        patient.factor.unable.connect(lambda: self._turn_away(TurnedAway.NO_SECOND_ANSWER))
        patient.appointments.accepted.connect(self._open_visit)
        patient.appointments.disputed.connect(self._dispute)
        patient.contact.editing.connect(lambda: self._show(Screen.CONTACT_EDIT))
        patient.contact.edited.connect(lambda: self._show(Screen.CONTACT))
        patient.form.leaving.connect(lambda: self._show_overlay("leaveForm"))
        patient.form.pageChanged.connect(self.fractionChanged)
        patient.insurance.editing.connect(lambda: self._show(Screen.INSURANCE_EDIT))
        patient.receipt.finished.connect(self.wipe)
        patient.refusal.leave.connect(self.wipe)
        patient.refusal.again.connect(lambda: self._show(Screen.IDENTITY))
        patient.refusal.leaveName.connect(lambda: self._show(Screen.LEAVE))
        patient.leaving.entered.connect(self._leave_name)
        patient.refusal.askStaff.connect(lambda: self._show_overlay("help"))
        patient.help.called.connect(self._call_help)
        patient.help.closed.connect(lambda: self._show_overlay(""))
        return patient

    def _work(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: Reason,
        again: Callable[[], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Run a use case for the patient who is here now; what comes back for one who has left is dropped.

        When the surroundings failed, the patient may try ``again``. When the use case says no, or is broken, trying
        again would not help: ``otherwise`` is done, or else the front desk is the way on.
        """
        patient = self._patient
        self._set_busy(True)

        def finished(result: T) -> None:
            if patient is self._patient:
                self._set_busy(False)
                done(result)

        def failed(error: Exception) -> None:
            if patient is self._patient:
                self._set_busy(False)
                log.get(__name__).warning(
                    "step_failed", exc_type=type(error).__name__, visit_id=self.visit_id
                )
                if isinstance(error, EnvironmentFailure):
                    self._refuse(Refused(refused), again)
                elif otherwise is not None:
                    otherwise()
                else:
                    self._refuse(Refused(Reason.FRONT_DESK))
                    if patient.claim is not None:
                        self._tell(TurnedAway.FAILED, None)

        self._runner.run(work, finished, failed)

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Read something for the patient who is here now; when it fails, the next news asks again."""
        patient = self._patient
        self._runner.run(
            work, lambda result: done(result) if patient is self._patient else None, lambda _: None
        )

    def _identify(self) -> None:
        patient = self._patient
        factor, answer = patient.factor.given
        claim = patient.claim = patient.identity.claim(factor, answer)
        self._work(
            lambda: self._services.entrance.identify(claim),
            self._identified,
            Reason.NO_ANSWER,
            self._identify,
        )

    def _identified(self, outcome: IdentityOutcome) -> None:
        match outcome:
            case NotMatched():
                self._refuse(Refused(Reason.NOT_FOUND))
            case SeeFrontDesk():
                self._turn_away(TurnedAway.UNCLEAR)
            case NoRecord():
                self._refuse(Refused(Reason.NO_RECORD))
            case Identified(patient=person, appointments=appointments, session=session):
                self._patient.session = session
                found = outlook(appointments, self._clock(), self._content.settings)
                if found.refusal is None and not found.open:
                    # Who has nothing here today is not told more than somebody whom there is not.
                    self._refuse(Refused(Reason.NOT_FOUND))
                    return
                self._patient.appointments.show(person, found.open)
                if found.open:
                    self._show(Screen.APPOINTMENTS)
                    return
                reason = reason_of(found.refusal)
                if reason is Reason.ALREADY_IN and session:
                    self._come_back(session)
                    return
                booking = found.refusal.appointment if found.refusal else None
                opens = found.refusal.opens if isinstance(found.refusal, TooEarly) else None
                self._refuse(Refused(reason, booking, opens))
                if reason in _TOLD and booking is not None:
                    self._tell(_TOLD[reason], booking)
            case _ as never:
                assert_never(never)

    def _dispute(self) -> None:
        booked = self._patient.appointments.booked
        self._turn_away(TurnedAway.WRONG_APPOINTMENT, booked[0] if booked else None)

    def _turn_away(self, why: TurnedAway, booking: Appointment | None = None) -> None:
        """To the front desk, which is told that somebody comes."""
        self._refuse(Refused(Reason.FRONT_DESK))
        self._tell(why, booking)

    def _tell(self, why: TurnedAway, booking: Appointment | None) -> None:
        """Nobody waits for it, and nobody's screen depends on it. What was typed is all that is told of who it is."""
        patient = self._patient
        claim = patient.claim or patient.identity.claim(*patient.factor.given)
        about = booking.start if booking is not None else None
        self._runner.run(
            lambda: self._services.courier.tell_turned_away(claim, why, about),
            lambda _: None,
            lambda error: log.get(__name__).error("not_told", exc_type=type(error).__name__),
        )

    def _leave_name(self) -> None:
        patient = self._patient
        name, claim, reason = patient.identity.family_name, patient.claim, patient.leaving.given
        self._work(
            lambda: self._services.courier.leave_for_desk(name, claim, reason),
            lambda _: self._refuse(Refused(Reason.LEFT_NAME)),
            Reason.NOT_SAVED,
            self._leave_name,
        )

    def _come_back(self, session: str) -> None:
        """Already in: show the number again, or ask what staff have handed back."""

        def show(found: tuple[LobbyVisit, Receipt | None] | None) -> None:
            visit, receipt = found or (None, None)
            person = self._patient.appointments.patient
            if visit is not None and person is not None and Walk().forward(visit.checklist) is not None:
                self._patient.appointments.show(person, visit.appointments)
                self._open_visit()
            else:
                self._refuse(Refused(Reason.ALREADY_IN, receipt=receipt))

        self._work(
            lambda: self._services.entrance.come_back(session),
            show,
            Reason.NO_ANSWER,
            lambda: self._come_back(session),
        )

    def begin_for(self, claim: IdentityClaim) -> None:
        """Begin a visit for somebody who need not type who they are: a preview, on a record of its own."""
        self._patient.claim = claim
        self._work(
            lambda: self._services.entrance.identify(claim),
            self._identified_for_preview,
            Reason.NO_ANSWER,
            lambda: self.begin_for(claim),
        )

    def _identified_for_preview(self, outcome: IdentityOutcome) -> None:
        if not isinstance(outcome, Identified):
            raise TypeError("the preview's patient is not in its record")
        self._patient.session = outcome.session
        self._patient.appointments.show(outcome.patient, outcome.appointments)
        self._open_visit()

    def _open_visit(self) -> None:
        patient = self._patient
        claim, session, ids = patient.claim, patient.session, patient.appointments.ids
        if claim is None or patient.appointments.patient is None or self._busy:
            return
        self._work(
            lambda: self._services.entrance.open(claim, session, ids),
            self._opened,
            Reason.NOT_SAVED,
            self._open_visit,
        )

    def _opened(self, visit: LobbyVisit) -> None:
        if self._patient.visit is None:
            self._patient.walk = Walk.of(visit.checklist)
        self._patient.visit = visit
        self._go_on(visit.checklist)

    def _record(self, step: Step) -> None:
        """Make an answer durable; a second press while that is under way is nothing."""
        if self._patient.visit is None or self._busy:
            return
        self._keep(step, self._applied)

    def _save_draft(self, questionnaire: str, version: str, response: dict[str, Any]) -> None:
        """Keep a page of a form as it is turned; nobody waits for it, and the form's end brings all of it again."""
        visit = self._patient.visit
        if visit is not None:
            page = PageKept(questionnaire, version, response)
            self._ask(lambda: self._services.courier.record(visit, page), lambda _: None)

    def _keep(self, step: Step, done: Callable[[LobbyVisit], None]) -> None:
        visit = self._patient.visit
        if visit is None:
            raise RuntimeError("a step was taken without a visit")
        self._work(
            lambda: self._services.courier.record(visit, step),
            done,
            Reason.NOT_SAVED,
            lambda: self._keep(step, done),
            self._instead_of(step),
        )

    def _instead_of(self, step: Step) -> Callable[[], None] | None:
        """An answer that the record does not take becomes the desk's; the check-in goes on."""
        item = item_of(step)
        if item is None or isinstance(step, HandedToDesk):
            return None
        return lambda: self._record(HandedToDesk(*item, "not_taken"))

    def _applied(self, visit: LobbyVisit) -> None:
        self._patient.visit = visit
        self._go_on(visit.checklist)

    def _go_on(self, checklist: Checklist) -> None:
        walk = self._patient.walk.forward(checklist)
        if walk is None:
            self._finish()
        else:
            self._enter(walk)

    def _enter(self, walk: Walk) -> None:
        """Show the walk's item. One that has nothing to show has already recorded why, and the next comes up."""
        patient, visit = self._patient, self._patient.visit
        if visit is None or walk.current is None:
            raise RuntimeError("a step was entered without a visit")
        patient.walk = walk
        kind, key = walk.current
        match kind:
            case ItemKind.CONTACT:
                patient.contact.begin(visit)
            case ItemKind.QUESTIONNAIRE:
                known = {"patient": as_resource(visit.patient)}
                if key in visit.previous:
                    known["previous"] = visit.previous[key]
                if not patient.form.begin(key, known, visit.drafts.get(key)):
                    return
            case ItemKind.INSURANCE:
                patient.insurance.begin(visit)
            case ItemKind.CONSENT:
                if not patient.consent.begin(visit, key):
                    return
            case ItemKind.IDENTITY:
                raise RuntimeError("the identity is settled before a visit opens")
            case _ as never:
                assert_never(never)
        self._show(screen_for(kind))

    def _finish(self) -> None:
        self._keep(CheckInFinished(), self._show_receipt)

    def _show_receipt(self, visit: LobbyVisit) -> None:
        self._patient.visit = visit
        shown = self._patient.receipt

        def look() -> tuple[Receipt, tuple[str, int]]:
            receipt = self._services.courier.receipt(visit)
            return receipt, shown.code_of(receipt)

        self._work(
            look,
            lambda found: self._done(*found),
            Reason.NOT_SAVED,
            lambda: self._show_receipt(visit),
        )

    def _done(self, receipt: Receipt, code: tuple[str, int]) -> None:
        self._patient.receipt.show(receipt, code)
        self._show(Screen.DONE)
        self._idle.rest()
        self._done_left = self._content.settings.done_seconds
        self._patient.receipt.tick(self._done_left)
        self._done_timer.start()

    def _count_done(self) -> None:
        self._done_left -= 1
        self._patient.receipt.tick(self._done_left)
        if self._done_left <= 0:
            self.wipe()

    def _call_help(self) -> None:
        patient = self._patient
        patient.help.call_id = call_id = str(uuid7())
        patient.help.set_state(CallState.CALLING)
        reason = str(self._screen)
        person = patient.appointments.patient
        session = patient.session
        patient_id = person.id if person and session else None

        def told(_: None) -> None:
            patient.help.set_state(CallState.COMING)
            self.news()

        self._runner.run(
            lambda: self._services.help.call(call_id, self._kiosk, reason, patient_id, session),
            lambda result: told(result) if patient is self._patient else None,
            lambda _: patient.help.set_state(CallState.FAILED) if patient is self._patient else None,
        )

    def _refuse(self, refused: Refused, again: Callable[[], None] | None = None) -> None:
        self._patient.refusal.show(refused, again)
        if self._screen is not Screen.REFUSED:
            self._before_refusal = self._screen
        self._show(Screen.REFUSED)

    def _show(self, screen: Screen) -> None:
        self._overlay = ""
        self._screen = screen
        log.get(__name__).info("screen", screen=str(screen), visit_id=self.visit_id)
        self.overlayChanged.emit()
        self.screenChanged.emit()
        self.activity()

    def _show_overlay(self, name: str) -> None:
        if name == "help" and self._patient.help.call_state in (CallState.ANSWERED, CallState.FAILED):
            self._patient.help.set_state(CallState.ASK)
        if name != self._overlay:
            self._overlay = name
            self.overlayChanged.emit()
            self.activity()

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit()
            if busy:
                self._begin_to_wait()
            else:
                self._wait_no_more()

    def _retranslate(self) -> None:
        super()._retranslate()
        self.screenChanged.emit()
        self._patient.retranslate()
        self._idle.changed.emit()
