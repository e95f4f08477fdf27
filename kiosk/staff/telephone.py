"""The telephone in the staff window: what rings, who it may be, what is late, and every act with it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.actor import Actor
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.feed import Change, Topic
from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.calls import (
    About,
    CallBack,
    CallEnding,
    Direction,
    Outcome,
    PhoneCall,
    PhoneWay,
)
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState
from kiosk.domain.telephone.numbers import DialledNumber, dialled_number
from kiosk.domain.telephone.telling import PossibleCaller, Telling
from kiosk.qt.dialling import dial
from kiosk.services.desk.phone_calls import NotedCall, RingEnd
from kiosk.staff.model import StaffModel
from kiosk.staff.phone_words import number_words, who_words
from kiosk.staff.services import StaffServices
from kiosk.staff.sources import CALL_BACKS, PHONE_CALLS

translate = QCoreApplication.translate
# Nobody lets it ring for longer: whoever called has given up, and nobody here has noticed.
RINGS_FOR = timedelta(seconds=90)
# For so long it stands above the lists that somebody has answered at a telephone; then it stands in the log.
LIFTED_FOR = timedelta(minutes=10)
ABOUT_PHONE = frozenset({Change(Topic.PHONE)})


@dataclass(frozen=True)
class CallerIdentified:
    """As whom the caller of a call was identified, and what they may be told."""

    caller: PossibleCaller
    telling: Telling


@dataclass(eq=False)
class _Unwritten:
    """A ring that could not be written down yet, and whether it was answered meanwhile."""

    number: str
    line: str
    at: datetime
    answered: bool = False


class Telephone(QObject):
    """What the window knows of the telephone beside the lists, and what is done with it.

    Signals:
        rang: a telephone rings that did not a moment ago.
        changed: who it may be is known, or as whom they are identified.
        stands_otherwise: there is something else to say of the telephone's line.
    """

    rang = Signal()
    changed = Signal()
    stands_otherwise = Signal()

    def __init__(self, model: StaffModel) -> None:
        super().__init__(model)
        self.model = model
        self._callers: dict[str, tuple[PossibleCaller, ...] | None] = {}
        self._identified: dict[str, CallerIdentified] = {}
        self._ringing: frozenset[str] = frozenset()
        # Since when they ring, by this computer's clock, which may go otherwise than the record's.
        self._since: dict[str, datetime] = {}
        # Of those that have rung out, which are being noted as missed.
        self._ending: set[str] = set()
        # Rings that could not be written down yet.
        self._unwritten: list[_Unwritten] = []
        # What there is to say of this computer's line; empty while it is as it should be, or there is none.
        self.line_words = ""
        model.changed.connect(self._look)

    # What there is

    def rings(self) -> list[PhoneCall]:
        """Calls that nobody here has answered yet, the one that rings longest first; last those answered elsewhere."""
        calls = self.model.snapshot.of(PHONE_CALLS)
        rings = (it for it in calls if it.state is PhoneState.RINGING)
        return sorted(rings, key=lambda it: (it.lifted, it.at, it.id))

    def mine(self) -> list[PhoneCall]:
        """Calls that whoever works here has answered, and of which nothing has come yet, the last first."""
        return [call for call in self.model.snapshot.of(PHONE_CALLS) if self.is_mine(call)]

    def is_mine(self, call: PhoneCall | CallBack) -> bool:
        """Whether whoever works here has taken it."""
        actor = self.model.actor
        taken = call.state in (PhoneState.TAKEN, CallBackState.TAKEN)
        return taken and call.owner_id == actor.account_id and bool(call.owner_id or call.owner == actor.name)

    def current(self) -> PhoneCall | None:
        """The call that stands above the lists: one that rings, else the one that goes on here, or somewhere."""
        rings, now = self.rings(), self.model.clock()
        lifted = [it for it in rings if it.lifted and now - self._since.get(it.id, now) < LIFTED_FOR]
        return next(iter([*(it for it in rings if not it.lifted), *self.mine(), *lifted]), None)

    def late(self) -> list[CallBack]:
        """Call-backs that nobody has taken so long after the promised time that every window tells."""
        now, minutes = self.model.clock(), self.model.settings.call_back_late_minutes
        return [it for it in self.model.snapshot.of(CALL_BACKS) if it.is_overdue(now, minutes)]

    def waiting(self) -> int:
        """How many rings and late call-backs wait for somebody here."""
        return len([it for it in self.rings() if not it.lifted]) + len(self.late())

    def callers(self, call: PhoneCall) -> tuple[PossibleCaller, ...] | None:
        """Whose number it may be; None while that is not known yet."""
        return self._callers.get(call.id)

    def identified(self, call: PhoneCall) -> CallerIdentified | None:
        """As whom the caller is identified here; None while nobody is."""
        return self._identified.get(call.id)

    def owed_to(self, call: PhoneCall, patients: Collection[str]) -> list[CallBack]:
        """Call-backs that are open for these patients, or for this number."""
        number = call.said.number.number
        return [
            it
            for it in self.model.snapshot.of(CALL_BACKS)
            if it.said.patient_id in patients or (number and it.said.number.number == number)
        ]

    def promise_by(self) -> datetime:
        """By when a missed caller is promised to be called back (aware)."""
        return self.model.clock() + timedelta(minutes=self.model.settings.call_back_minutes)

    def _look(self) -> None:
        """Ask who it may be, once for each call; tell of those that have begun to ring."""
        if not self.model.actor.may(Permission.WORK_PHONE):
            return
        rings = self.rings()
        there = [*rings, *self.mine()]
        for call in there:
            if call.id not in self._callers:
                self._callers[call.id] = None if call.said.number.number else ()
                if call.said.number.number:
                    self._ask_who(call)
        kept = {call.id for call in there}
        self._callers = {key: found for key, found in self._callers.items() if key in kept}
        self._identified = {key: found for key, found in self._identified.items() if key in kept}
        ringing = frozenset(call.id for call in rings if not call.lifted)
        self._since = {key: self._since.get(key, self.model.clock()) for key in kept}
        if ringing - self._ringing:
            self.rang.emit()
        self._ringing = ringing

    def _ask_who(self, call: PhoneCall) -> None:
        number, key = call.said.number.number, call.id

        def take(found: tuple[PossibleCaller, ...]) -> None:
            self._callers[key] = found
            self.changed.emit()

        def failed(_error: Exception) -> None:
            # The window says itself that there is no connection; it is asked again with the next news.
            self._callers.pop(key, None)

        self.model.ask(lambda services, who: services.callers.of_number(number, who), take, failed)

    def tick(self) -> None:
        """The clock has gone on: what has rung for too long was missed."""
        if not self.model.actor.may(Permission.WORK_PHONE):
            return
        if self._unwritten and self.model.online:
            waiting, self._unwritten = self._unwritten, []
            for ring in waiting:
                self.missed(ring.number, ring.line, ring.at)
        for call in self.rings():
            if call.lifted:
                continue
            since = self._since.get(call.id, self.model.clock())
            if self.model.clock() - since >= RINGS_FOR and call.id not in self._ending:
                self._ending.add(call.id)
                self._note_missed(call.id)

    def _note_missed(self, key: str) -> None:
        def done(way: PhoneWay | None) -> None:
            if way is not None:
                self.model.said.emit(translate("Staff", "A call was missed: it stands in the list Calls."))
            self.model.news(ABOUT_PHONE)

        def failed(_error: Exception) -> None:
            self._ending.discard(key)

        self.model.ask(
            lambda services, who: services.phone_calls.end_ring(key, RingEnd.MISSED, who), done, failed
        )

    def know(self, call_id: str, caller: PossibleCaller, telling: Telling) -> None:
        """A caller was identified."""
        self._identified[call_id] = CallerIdentified(caller, telling)
        self.changed.emit()

    # What is done

    def ring(
        self, number: str, line: str = "", known: Callable[[str], None] | None = None
    ) -> Callable[[], None]:
        """The telephone rings, as a line or somebody here says; ``known`` hears as which row of the log.

        What comes back is for whoever knows that it was answered while it could not be written down.
        """
        ring = _Unwritten(number, line, self.model.clock())

        def failed(_error: Exception) -> None:
            if not ring.answered:
                self._unwritten.append(ring)
            text = translate(
                "Staff", "It rings: {number}. No connection: it is noted as soon as there is one."
            )
            self.model.said.emit(text.replace("{number}", number_words(About(dialled_number(number)))))

        self.model.ask(
            lambda services, who: services.phone_calls.ring(number, line, who),
            lambda way: known(way.call_id) if known is not None else None,
            failed,
            ABOUT_PHONE,
        )

        def answered() -> None:
            ring.answered = True
            self._unwritten = [it for it in self._unwritten if it is not ring]

        return answered

    def rang_out(self, key: str, *, answered: bool) -> None:
        """It does not ring any more, as its line says: somebody has answered at a telephone, or nobody has."""
        if not answered:
            if key not in self._ending:
                self._ending.add(key)
                self._note_missed(key)
            return

        def told(first: bool) -> None:
            if first:
                text = translate("Staff", "Somebody has answered at a telephone. Was it you? Press Ctrl+Y.")
                self.model.said.emit(text)

        self.model.ask(
            lambda services, who: services.phone_calls.lifted(key, who), told, lambda _: None, ABOUT_PHONE
        )

    def say_of_line(self, words: str) -> None:
        """How this computer's telephone line stands, where there is something to say of it."""
        if words != self.line_words:
            self.line_words = words
            self.stands_otherwise.emit()

    def missed(self, number: str, line: str, at: datetime) -> None:
        """It rang at a moment (aware) while nobody was here, or without a connection: that is a line of the log."""
        dialled = dialled_number(number)
        if not dialled.dialled:
            dialled = DialledNumber(translate("Staff", "number withheld"), "")
        call = NotedCall(Direction.MISSED, at, About(dialled), CallEnding(Outcome.NO_ANSWER), line=line)

        def failed(error: Exception) -> None:
            if isinstance(error, EnvironmentFailure):
                self._unwritten.append(_Unwritten(number, line, at))

        self.model.ask(
            lambda services, who: services.phone_calls.note(call, who), lambda _way: None, failed, ABOUT_PHONE
        )

    def answer(self, call: PhoneCall) -> None:
        """Whoever works here lifts the receiver."""
        self.do(
            lambda services, who: services.phone_calls.answer(call.id, who),
            number_words(call.said),
            translate("Staff", "You answer {who}."),
            translate("Staff", "Somebody else has answered {who}."),
        )

    def take_call_over(self, call: PhoneCall) -> None:
        """Whoever works here says what came of a call that somebody else has answered and left."""
        text = translate("Staff", "The call with {who} is yours now, instead of {other}'s.")
        late = translate("Staff", "Somebody else was quicker with {who}.")
        who = who_words(call.said, call.patient_name)

        def told(first: bool) -> None:
            said = (text if first else late).replace("{other}", call.owner)
            self.model.said.emit(said.replace("{who}", who))

        self.model.act(
            lambda services, actor: services.phone_calls.take_over(call.id, call.version, actor),
            ABOUT_PHONE,
            told,
            translate("Staff", "take a call over"),
        )

    def end_ring(self, call: PhoneCall, end: RingEnd, *, call_back: bool = False) -> None:
        """Nobody answers; ``call_back`` promises to call back, within the minutes that the clinic has decided."""
        by = self.promise_by() if call_back else None
        text = translate("Staff", "Noted: {who}.")
        if call_back:
            text = translate("Staff", "Noted: {who} is to be called back.")
        self.do(
            lambda services, who: services.phone_calls.end_ring(call.id, end, who, by),
            number_words(call.said),
            text,
            translate("Staff", "Somebody else has dealt with {who}."),
        )

    def call(self, said: About, patient: str) -> None:
        """Whoever works here calls somebody: that stands in the log first, and has no outcome yet."""
        who = who_words(said, patient)

        def told(way: PhoneWay) -> None:
            self.model.telephoned(way, who)
            self.dial(said.number.number, who)

        self.model.act(
            lambda services, actor: services.phone_calls.call_out(said, actor),
            ABOUT_PHONE,
            told,
            translate("Staff", "call {who}").replace("{who}", who),
        )

    def dial(self, number: str, who: str) -> None:
        """Have this computer's telephone program call."""
        # Of a call-back nothing stands above the lists that says so.
        text = translate("Staff", "Calling {who}: {number}. Ask who answers before anything is told.")
        if not dial(number):
            text = translate("Staff", "No program here takes numbers. Dial {number} for {who} by hand.")
        self.model.said.emit(text.format(who=who, number=number))

    def do(
        self,
        work: Callable[[StaffServices, Actor], PhoneWay | None],
        who: str,
        text: str,
        late: str,
    ) -> None:
        """An act with ``who``, which can be taken back; ``late`` is said where somebody else was first."""

        def told(way: PhoneWay | None) -> None:
            self.model.said.emit((text if way is not None else late).replace("{who}", who))
            if way is not None:
                self.model.telephoned(way, who)

        self.model.act(work, ABOUT_PHONE, told, translate("Staff", "telephone {who}").replace("{who}", who))


def whom(item: CallBack) -> str:
    """Who is to be called back, in the words of the status line."""
    return who_words(item.said, item.patient_name)


def has_number(about: About) -> bool:
    """Whether there is a number to dial."""
    return bool(about.number.number)
