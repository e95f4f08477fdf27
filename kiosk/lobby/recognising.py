"""Who somebody says they are, and what the record says to it: what they are here for, or why it is not here."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from kiosk import log
from kiosk.domain.desk import TurnedAway
from kiosk.domain.identity import (
    Factor,
    Identified,
    IdentityClaim,
    IdentityOutcome,
    NoRecord,
    NotMatched,
    SeeFrontDesk,
)
from kiosk.domain.people import Appointment
from kiosk.domain.visit.agreeing import Leaving
from kiosk.domain.visit.arrival import AlreadyCheckedIn, TooEarly, outlook
from kiosk.domain.visit.journey import Journey
from kiosk.domain.visit.visit import LobbyVisit, Receipt
from kiosk.lobby.appointments import AppointmentsModel
from kiosk.lobby.asking import Asking
from kiosk.lobby.equipment import Equipment
from kiosk.lobby.identity import FactorModel, IdentityModel
from kiosk.lobby.leave import LeaveModel
from kiosk.lobby.parts import LobbyContent, LobbyServices, Surroundings
from kiosk.lobby.refusal import RefusalReason, Refused, reason_of

# What of an identified patient the desk is told; who is early comes back by themselves.
_TOLD = {
    RefusalReason.TOO_LATE: TurnedAway.TOO_LATE,
    RefusalReason.CANCELLED: TurnedAway.CANCELLED,
    RefusalReason.OVER: TurnedAway.OVER,
}


class Recognising(QObject):
    """The pages before a visit: a name, a second answer, the appointments; and words for the desk.

    Signals:
        known: there are appointments to be shown.
        accepted: the visit for those appointments is to begin, or to go on.
        refused: it cannot go on here, as a `Refused`.
        leaves: they have been seen and are about to go, as a `Leaving`.
        namesAsked: a letter's code is of no use just now, and a name may be.

    Attributes:
        goes_home: whoever is here wants to check out.
    """

    known = Signal()
    accepted = Signal()
    refused = Signal(object)
    leaves = Signal(object)
    namesAsked = Signal()

    def __init__(
        self,
        equipment: Equipment,
        content: LobbyContent,
        around: Surroundings,
        asking: Asking,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._equipment = equipment
        self._content = content
        self._asking = asking
        self.identity = IdentityModel(around, self)
        self.factor = FactorModel(around, self)
        self.appointments = AppointmentsModel(around, self)
        self.leaving = LeaveModel(around, self)
        # What opens the patient's record, and by which answers; empty without a record.
        self.session = ""
        self.claim: IdentityClaim | None = None
        self.goes_home = False
        self.factor.entered.connect(self._identify)
        self.identity.unable.connect(lambda: self._refuse(RefusalReason.FRONT_DESK))
        self.factor.unable.connect(lambda: self._turn_away(TurnedAway.NO_SECOND_ANSWER))
        self.appointments.accepted.connect(self.accepted)
        self.appointments.disputed.connect(self._dispute)
        self.leaving.entered.connect(self._leave_name)
        asking.broken.connect(self._tell_broken)

    @property
    def _services(self) -> LobbyServices:
        return self._equipment.services

    def leave(self) -> None:
        """The patient goes: nobody is known any more."""
        self.claim = None
        self.session = ""

    @property
    def _by_code(self) -> bool:
        """Whether a letter's code is what was asked by."""
        return self.claim is not None and self.claim.factor is Factor.CODE

    def retranslate(self) -> None:
        """Every text again, in the language in use."""
        for part in (self.identity, self.factor, self.appointments, self.leaving):
            part.changed.emit()

    # Who it is

    def _identify(self) -> None:
        factor, answer = self.factor.given
        claim = self.claim = self.identity.claim(factor, answer)
        self._asking.work(
            lambda: self._services.entrance.identify(claim),
            self._identified,
            RefusalReason.NO_ANSWER,
            self._identify,
        )

    def identify_by_code(self) -> None:
        """A letter's code and a birth date are all that there is to say."""
        if not self._asking.busy:
            self._identify()

    def _identified(self, outcome: IdentityOutcome) -> None:
        match outcome:
            case NotMatched():
                self._refuse(RefusalReason.NOT_FOUND)
            case SeeFrontDesk():
                self._turn_away(TurnedAway.UNCLEAR)
            case NoRecord() if self._by_code:
                self.identity.away()
                self.namesAsked.emit()
            case NoRecord():
                self._refuse(RefusalReason.NO_RECORD)
            case Identified():
                self._known(outcome)
            case _ as never:
                assert_never(never)

    def _known(self, who: Identified) -> None:
        self.session = who.session
        if self.claim is not None and self._by_code:
            # They have typed no name: the desk knows them by the record's.
            self.claim = replace(self.claim, family_name=who.patient.family)
        if self.goes_home and who.session:
            self._look_at_leaving(who)
        else:
            self._expected(who)

    def _look_at_leaving(self, who: Identified) -> None:
        """What they go with; who has nothing to go from is told what anybody is who says who they are."""

        def show(found: Leaving | None) -> None:
            if found is None:
                self._expected(who)
            else:
                self.leaves.emit(found)

        self._asking.work(
            lambda: self._services.leaving.look(who.session),
            show,
            RefusalReason.NO_ANSWER,
            lambda: self._look_at_leaving(who),
        )

    def _expected(self, who: Identified) -> None:
        session = who.session
        settings = self._content.settings
        named = self._services.entrance.place
        # What is a place no more serves nobody of another one.
        at = settings.places.key_of(named) or named
        found = outlook(who.appointments, self._equipment.clock(), settings, at)
        if found.refusal is None and not found.open:
            # Who has nothing here today is not told more than somebody whom there is not.
            self._refuse(RefusalReason.NOT_FOUND)
            return
        self.appointments.show(who.patient, found.open, found.elsewhere)
        if found.open:
            self.known.emit()
            return
        reason = reason_of(found.refusal)
        if isinstance(found.refusal, AlreadyCheckedIn) and session:
            self._come_back(session, found.refusal.appointment)
            return
        booking = found.refusal.appointment if found.refusal else None
        opens = found.refusal.opens if isinstance(found.refusal, TooEarly) else None
        self.refused.emit(Refused(reason, booking, opens))
        if reason in _TOLD and booking is not None:
            self._tell(_TOLD[reason], booking)

    def _come_back(self, session: str, booking: Appointment) -> None:
        """Already in: show the number again, or ask what staff have handed back."""

        def show(found: tuple[LobbyVisit, Receipt | None] | None) -> None:
            visit, receipt = found or (None, None)
            person = self.appointments.patient
            if visit is not None and person is not None and Journey().forward(visit.checklist) is not None:
                self.appointments.show(person, visit.appointments)
                self.accepted.emit()
            else:
                self.refused.emit(Refused(RefusalReason.ALREADY_IN, receipt=receipt))

        self._asking.work(
            lambda: self._services.entrance.come_back(session, (booking,)),
            show,
            RefusalReason.NO_ANSWER,
            lambda: self._come_back(session, booking),
        )

    def begin_for(self, claim: IdentityClaim) -> None:
        """Begin a visit for somebody who need not type who they are: a preview, on a record of its own."""
        self.claim = claim
        self._asking.work(
            lambda: self._services.entrance.identify(claim),
            self._identified_for_preview,
            RefusalReason.NO_ANSWER,
            lambda: self.begin_for(claim),
        )

    def _identified_for_preview(self, outcome: IdentityOutcome) -> None:
        if not isinstance(outcome, Identified):
            raise TypeError("the preview's patient is not in its record")
        self.session = outcome.session
        self.appointments.show(outcome.patient, outcome.appointments)
        self.accepted.emit()

    # Whom the lobby cannot let in

    def _refuse(self, reason: RefusalReason) -> None:
        self.refused.emit(Refused(reason, by_letter=self._by_code))

    def _dispute(self) -> None:
        booked = self.appointments.booked
        self._turn_away(TurnedAway.WRONG_APPOINTMENT, booked[0] if booked else None)

    def _turn_away(self, why: TurnedAway, booking: Appointment | None = None) -> None:
        """To the front desk, which is told that somebody comes."""
        self._refuse(RefusalReason.FRONT_DESK)
        self._tell(why, booking)

    def _tell(self, why: TurnedAway, booking: Appointment | None) -> None:
        """Nobody waits for it, and nobody's screen depends on it. What was typed is all that is told of who it is."""
        claim = self.claim or self.identity.claim(*self.factor.given)
        about = booking.start if booking is not None else None
        self._asking.tell(
            lambda: self._services.courier.tell_turned_away(claim, why, about),
            lambda error: log.get(__name__).error("not_told", exc_type=type(error).__name__),
        )

    def _tell_broken(self) -> None:
        if self.claim is not None:
            self._tell(TurnedAway.FAILED, None)

    def _leave_name(self) -> None:
        name, claim, reason = self.identity.family_name, self.claim, self.leaving.given
        self._asking.work(
            lambda: self._services.courier.leave_for_desk(name, claim, reason),
            lambda _: self._refuse(RefusalReason.LEFT_NAME),
            RefusalReason.NOT_SAVED,
            self._leave_name,
        )
