"""The lobby as a whole: whose visit it is, the wipe between patients, and what the clinic decides meanwhile.

One file, though long: what lies over what, and what goes with a patient, is known in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk import log
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.delays import Delay
from kiosk.domain.feed import EVERYTHING, Change, Topic
from kiosk.domain.identity import IdentityClaim
from kiosk.domain.visit.agreeing import Leaving
from kiosk.domain.visit.journey import Place
from kiosk.lobby import pages
from kiosk.lobby.camera_scan import OVERLAY as CAMERA
from kiosk.lobby.camera_scan import CameraScanModel
from kiosk.lobby.carried import Carried
from kiosk.lobby.check_out import CheckOutModel
from kiosk.lobby.equipment import Equipment
from kiosk.lobby.help import CallState
from kiosk.lobby.next_visits import NextVisitsModel
from kiosk.lobby.parts import LobbyContent, LobbyServices
from kiosk.lobby.promised import Promised
from kiosk.lobby.questions import QuestionsModel
from kiosk.lobby.shell import Shell
from kiosk.lobby.staff_exit import StaffExitModel
from kiosk.lobby.steps.table import STEPS
from kiosk.lobby.visit import VisitModel
from kiosk.qt.camera import Camera
from kiosk.qt.code_camera import CodeCamera
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation

if TYPE_CHECKING:
    from kiosk.domain.forms import Form
    from kiosk.services.record.forms import CurrentForms


class LobbyModel(Shell):
    """The one object that the lobby's QML shows."""

    patientChanged = Signal()
    # Whoever works here has ended it.
    ended = Signal()

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
        scanner: bool = False,
        code_camera: Callable[[], CodeCamera] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with the welcome screen; what needs the record waits for it, and what it shows comes with `open`."""
        self._equipment = Equipment(promised, runner, translation, clock, kiosk, camera, scanner=scanner)
        self._forms: dict[str, Form] = {}
        self._content = LobbyContent(clinic, self._forms)
        # The program's one place for the clinic's settings, and those that come into force when this patient has gone.
        self._in_force = clinic
        self._coming: ClinicSettings | None = None
        self._forms_revision = ""
        self._visit: VisitModel | None = None
        self._exit: StaffExitModel | None = None
        self._questions: QuestionsModel | None = None
        self._next: NextVisitsModel | None = None
        self._out: CheckOutModel | None = None
        self._has_code_camera = code_camera is not None
        super().__init__(clinic, translation, clock, millimetres_per_pixel, parent)
        self._scan = CameraScanModel(code_camera, lambda: self._times, self)
        self._scan.closes.connect(self.closeOverlay)
        self._scan.scanned.connect(self.scanned)
        self.overlayChanged.connect(lambda: self._scan.follow(self._overlay))
        self._exit = StaffExitModel(self._equipment, self._content, self)
        self._exit.busyChanged.connect(self._show_exit_busy)
        self._exit.ended.connect(self.ended)
        self._questions = QuestionsModel(self._equipment, lambda: self._content.settings, self)
        self._next = NextVisitsModel(self._equipment, clinic, self)
        self._out = CheckOutModel(self._equipment, clinic, self)
        for over in (self._questions, self._next, self._out):
            over.busyChanged.connect(lambda over=over: self._show_busy(over.busy))
            over.turned.connect(self._moved)
        for over in (self._questions, self._next):
            over.closed.connect(self._answered)
            over.asksStaff.connect(lambda: self._show_overlay("help"))
        self._out.closed.connect(self.wipe)
        self._out.pays.connect(self._pay_before_going)
        self._out.asksAhead.connect(self.planNext)
        self._out.asksQuestion.connect(self.ask)
        self._visit = self._new_visit()

    def open(
        self,
        settings: ClinicSettings,
        forms: Mapping[str, Form],
        forms_revision: str = "",
    ) -> None:
        """The record is open, and this is what the clinic has decided and shows; once."""
        self._forms.update(forms)
        self._forms_revision = forms_revision
        self._take_settings(settings)

    @property
    def patient(self) -> VisitModel:
        """Who is here now."""
        if self._visit is None:
            raise RuntimeError("the lobby is not there yet")
        return self._visit

    @property
    def exit(self) -> StaffExitModel:
        """What staff see who want to end the lobby."""
        if self._exit is None:
            raise RuntimeError("the lobby is not there yet")
        return self._exit

    @property
    def camera_scan(self) -> CameraScanModel:
        """What somebody sees who shows a code to the camera."""
        return self._scan

    @property
    def questioned(self) -> QuestionsModel:
        """What somebody sees who has a question."""
        if self._questions is None:
            raise RuntimeError("the lobby is not there yet")
        return self._questions

    @property
    def following_visits(self) -> NextVisitsModel:
        """What somebody sees who looks at their next visits."""
        if self._next is None:
            raise RuntimeError("the lobby is not there yet")
        return self._next

    @property
    def going_home(self) -> CheckOutModel:
        """What somebody sees who has been seen and is about to go."""
        if self._out is None:
            raise RuntimeError("the lobby is not there yet")
        return self._out

    @property
    def _over(self) -> QuestionsModel | NextVisitsModel | CheckOutModel | None:
        """What lies over the page that somebody was at, the uppermost; None for nothing."""
        return next(
            (over for over in (self._questions, self._next, self._out) if over and over.is_open), None
        )

    @property
    def _is_bare(self) -> bool:
        """Questions and next visits may be laid over what is shown."""
        return not self.exit.is_open and (self._over is None or self._over is self._out)

    @property
    def _services(self) -> LobbyServices:
        return self._equipment.services

    # What QML reads

    def _screen_name(self) -> str:
        if self._exit is not None and self._exit.is_open:
            return pages.STAFF_EXIT
        if self._over is not None:
            if self._over is self._out:
                paying = self._out is not None and self._out.is_paying and self._visit is not None
                return self.patient.paying.page if paying else pages.CHECK_OUT
            return pages.QUESTIONS if self._over is self._questions else pages.NEXT_VISITS
        return self._visit.page if self._visit is not None else str(Place.WELCOME)

    def _pages(self) -> dict[str, str]:
        return pages.of_steps([step.PAGES for step in STEPS.values()])

    def _following(self) -> dict[str, list[str]]:
        return pages.following([step.PAGES for step in STEPS.values()])

    identity = Property(QObject, lambda self: self.patient.identity, notify=patientChanged)
    factor = Property(QObject, lambda self: self.patient.factor, notify=patientChanged)
    appointments = Property(QObject, lambda self: self.patient.appointments, notify=patientChanged)
    receipt = Property(QObject, lambda self: self.patient.receipt, notify=patientChanged)
    refusal = Property(QObject, lambda self: self.patient.refusal, notify=patientChanged)
    leaving = Property(QObject, lambda self: self.patient.leaving, notify=patientChanged)
    help = Property(QObject, lambda self: self.patient.help, notify=patientChanged)
    staffExit = Property(QObject, lambda self: self.exit, constant=True)
    questions = Property(QObject, lambda self: self.questioned, constant=True)
    nextVisits = Property(QObject, lambda self: self.following_visits, constant=True)
    checkOut = Property(QObject, lambda self: self.going_home, constant=True)
    cameraScan = Property(QObject, lambda self: self._scan, constant=True)

    @Property("QVariantMap", notify=patientChanged)  # type: ignore[arg-type]
    def steps(self) -> dict[str, Any]:
        """The steps of a visit, by the kind of item that they ask for."""
        return {str(kind): step for kind, step in self.patient.steps.items()}

    def _has_camera(self) -> bool:
        return self._has_code_camera

    def _step_count(self) -> int:
        return self.patient.journey.count[1]

    def _current_step(self) -> int:
        return self.patient.journey.count[0]

    def _step_fraction(self) -> float:
        step = self.patient.step
        return step.fraction if step is not None else super()._step_fraction()

    def _step_caption(self) -> str:
        return self.patient.caption

    @property
    def visit_id(self) -> str:
        """The visit on the screen, for logs; empty before it is opened."""
        return self.patient.visit_id

    def shown_page(self) -> str:
        """Names what is on the screen; each page of a form is one."""
        if self._over is not None:
            return f"{super().shown_page()} {self._over.part_name}"
        step = self.patient.step
        return f"{super().shown_page()} {step.part if step is not None else ''}"

    # What patients do

    @Slot()
    def start(self) -> None:
        self.patient.go(Place.IDENTITY)

    @Slot()
    def back(self) -> None:
        """To the page before; everything typed stays. The welcome screen lies between patients: there it goes."""
        if self.exit.is_open:
            self.wipe()
        elif self.going_home.is_paying and self._over is self._out and self.patient.paying.back():
            pass
        elif self._over is not None:
            if not self._over.back():
                self._answered()
        else:
            self.patient.back()

    @Slot()
    def ask(self) -> None:
        """Somebody has a question; then they go on where they are."""
        if self._is_bare:
            self._lay_over(pages.QUESTIONS, self.questioned.show)

    @Slot()
    def planNext(self) -> None:
        """Whoever is here looks at their next visits; then they go on where they are."""
        if self._is_bare and self._may_plan():
            session = self.patient.session
            self._lay_over(pages.NEXT_VISITS, lambda: self.following_visits.show(session))

    @Slot()
    def goHome(self) -> None:
        """Whoever has been seen is about to go."""
        if not self.exit.is_open and self._over is None:
            self.patient.check_out()

    def _show_leaving(self, found: Leaving) -> None:
        session = self.patient.session
        self._lay_over(pages.CHECK_OUT, lambda: self.going_home.show(session, found))

    def _pay_before_going(self) -> None:
        out = self.going_home
        self.patient.pay_before_going(out.answer, out.tell)
        self._moved()

    def _paying_turned(self) -> None:
        if self.going_home.is_paying:
            self._moved()

    def _may_plan(self) -> bool:
        return bool(self._in_force.current.planning.kinds and self._visit and self._visit.session)

    def _lay_over(self, page: str, show: Callable[[], None]) -> None:
        # The last page does not go while somebody reads.
        self._rest()
        show()
        log.get(__name__).info("screen", screen=page, visit_id=self.visit_id)
        self._moved()

    def _answered(self) -> None:
        """Back to where they were; who checks out was nowhere before."""
        if self._over is self._out:
            self.wipe()
            return
        self.questioned.leave()
        self.following_visits.leave()
        self.going_home.look_again()
        self._moved()

    @Slot()
    def corner(self) -> None:
        """Whoever works here wants to end the lobby: the patient goes first, as if nobody had been there any more."""
        if self.exit.is_open:
            return
        self.wipe()
        self.exit.show()
        log.get(__name__).info("staff_exit")
        self._moved()

    def _show_exit_busy(self) -> None:
        self._show_busy(self.exit.busy)

    def scanned(self, text: str) -> None:
        """A card was scanned: on the page that asks who is here, or to begin; elsewhere nothing comes of it."""
        self.activity()
        if self._overlay == CAMERA:
            # What another scanner has read was meant as well.
            self.closeOverlay()
        if self._takes_scans:
            self.patient.scanned(text)

    @property
    def _takes_scans(self) -> bool:
        return not self.exit.is_open and self._over is None and not self._overlay and not self.patient.busy

    @Slot()
    def scanByCamera(self) -> None:
        """Whoever begins, or is asked who they are, shows a code to the camera instead of typing."""
        asked = self.patient.journey.place in (Place.WELCOME, Place.IDENTITY)
        if asked and self._has_code_camera and self._takes_scans:
            self._show_overlay(CAMERA)

    def close(self) -> None:
        """As the windows' own; and the camera sees nothing any more."""
        super().close()
        self._scan.close()

    def begin_for(self, claim: IdentityClaim) -> None:
        """Begin a visit for somebody who need not type who they are: a preview, on a record of its own."""
        self.patient.begin_for(claim)

    def _is_between(self) -> bool:
        return not self.exit.is_open and self._over is None and self.patient.journey.place is Place.WELCOME

    def _is_done(self) -> bool:
        if self._out is not None and self._over is self._out:
            return self._out.is_over
        return self._over is None and self.patient.journey.place is Place.DONE

    def _tick_done(self, seconds: int) -> None:
        self.patient.receipt.tick(seconds)

    def _moved(self) -> None:
        self._overlay = ""
        self.overlayChanged.emit()
        self.screenChanged.emit()
        self.activity()
        if self._is_done():
            self._begin_to_leave()

    def _show_overlay(self, name: str) -> None:
        help = self.patient.help
        if name == "help" and help.call_state in (CallState.ANSWERED, CallState.FAILED):
            help.set_state(CallState.ASK)
        super()._show_overlay(name)

    @Slot()
    def wipe(self) -> None:
        """Back to the welcome screen; nothing of the patient stays in a model, a field, the clipboard or a keyboard."""
        self._clear(self.screenChanged.emit)
        self._use_first_display()
        self._translation.use(self._first_language)
        log.get(__name__).info("wiped")
        self.wiped.emit()

    def _go_on(self) -> None:
        """Whoever was here with one patient has another one: nothing stays but what they said of themselves."""
        carried = self.patient.carried
        self._clear(lambda: self.patient.go(Place.IDENTITY), carried)
        log.get(__name__).info("went_on")

    def _clear(self, show: Callable[[], None], carried: Carried | None = None) -> None:
        """The patient goes, and ``show`` has the next one's screen shown; nothing is left where anybody finds it."""
        self._rest()
        self._show_overlay("")
        self._settle()
        self.exit.leave()
        self.questioned.leave()
        self.following_visits.leave()
        self.going_home.leave()
        old, self._visit = self.patient, self._new_visit(carried)
        self._show_busy(False)
        self.patientChanged.emit()
        show()
        old.leave()
        QGuiApplication.clipboard().clear()
        keyboard = QGuiApplication.inputMethod()
        keyboard.reset()
        keyboard.hide()

    def _new_visit(self, carried: Carried | None = None) -> VisitModel:
        visit = VisitModel(self._equipment, self._content, self, carried)
        visit.moved.connect(self._moved)
        visit.progressed.connect(self.fractionChanged)
        visit.asks.connect(self._show_overlay)
        visit.busyChanged.connect(lambda: self._show_busy(visit.busy))
        visit.ended.connect(self.wipe)
        visit.stays.connect(self._idle.watch)
        visit.leaves.connect(self._show_leaving)
        visit.goesOn.connect(self._go_on)
        visit.paying.turned.connect(self._paying_turned)
        return visit

    # What the record says

    @Slot(object)
    def news(self, changes: frozenset[Change] = EVERYTHING) -> None:
        """The shared record changed: other forms, other settings, something about who is here."""
        topics = {change.topic for change in changes}
        runner = self._equipment.runner
        if topics & {Topic.ALL, Topic.FORMS}:
            runner.run(
                lambda: self._services.forms.current(self._forms_revision), self._take_forms, lambda _: None
            )
        if topics & {Topic.ALL, Topic.SETTINGS}:
            good = self._coming or self._in_force.current
            runner.run(lambda: self._services.clinic.load(good), self._take_settings, lambda _: None)
        if topics & {Topic.ALL, Topic.DELAY}:
            runner.run(lambda: self._services.delays.standing(), self._take_delays, lambda _: None)
        self.patient.news(topics, changes)

    def _take_delays(self, found: tuple[Delay, ...]) -> None:
        if found != self._equipment.announced.delays:
            self._equipment.announced.delays = found
            # What is on the screen says so.
            self.patient.appointments.changed.emit()
            self.patient.receipt.changed.emit()

    def _take_forms(self, found: CurrentForms | None) -> None:
        """Forms were published or retired. Whoever has begun goes on with those they began with."""
        if found is None:
            return
        self._forms_revision = found.revision
        self._content = replace(self._content, forms=found.forms)
        if self._pristine:
            self._begin_anew()

    def _take_settings(self, found: ClinicSettings) -> None:
        """The clinic has decided anew: for whoever comes next, never in the middle of a visit."""
        self._coming = found
        if found == self._in_force.current:
            return
        # What is kept for a start without a record is renewed with what else waits.
        self._services.courier.hurry()
        if not self._pristine:
            return
        self._settle()
        self._begin_anew()
        self._translation.use(self._first_language)

    def _begin_anew(self) -> None:
        """Nobody is here: the next patient finds what is in force now."""
        old, self._visit = self.patient, self._new_visit()
        self.patientChanged.emit()
        old.leave()

    def _settle(self) -> None:
        """Between two patients: what was decided meanwhile comes into force."""
        if self._coming is None or not self._in_force.take(self._coming):
            return
        self._coming = None
        self._count_anew()
        log.get(__name__).info("settings_taken_over")
        self.clinicChanged.emit()
        self.languageChanged.emit()
        self._tick()

    def _retranslate(self) -> None:
        super()._retranslate()
        self._scan.changed.emit()
        self.exit.changed.emit()
        self.patient.retranslate()
