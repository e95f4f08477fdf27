"""Whoever has been seen checks out: what was agreed, what comes next, the end of their visit, and how it went.

It lies over the page on which they said who they are. Nothing leads back from it but to the welcome screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, assert_never

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from uuid6 import uuid7

from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import Refusal
from kiosk.domain.people import Appointment
from kiosk.domain.visit.agreeing import HowItWent, Leaving
from kiosk.domain.visit.steps import Step, StepRecord
from kiosk.domain.whereabouts import Whereabouts
from kiosk.lobby.check_out_words import CheckOutPart, heading_words, how_words, primary_words
from kiosk.lobby.equipment import Equipment
from kiosk.lobby.laid_over import LaidOver
from kiosk.lobby.wording import in_words
from kiosk.qt.qr import qr_path

if TYPE_CHECKING:
    from kiosk.lobby.parts import LobbyServices

T = TypeVar("T")
translate = QCoreApplication.translate
# The best first, as it is read.
_ANSWERS = tuple(sorted(HowItWent, reverse=True))


class CheckOutModel(LaidOver):
    """Nothing of it stays when whoever looked has gone.

    Signals:
        turned: another part is shown.
        closed: they are through.
        pays: they are asked for what they owe, on the pages of paying; what they say comes back by `answer`.
        asksAhead, asksQuestion: they look at their next visits, or have a question, and come back to this.
    """

    changed = Signal()
    turned = Signal()
    closed = Signal()
    pays = Signal()
    asksAhead = Signal()
    asksQuestion = Signal()

    def __init__(self, equipment: Equipment, clinic: Clinic, parent: QObject) -> None:
        super().__init__(equipment, parent)
        self._clinic = clinic
        self._clear()
        equipment.translation.changed.connect(self.changed)

    def _clear(self) -> None:
        self._session = ""
        self._part = CheckOutPart.AGREED
        self._found: Leaving | None = None
        self._code = ("", 0)
        self._error = ""
        # What was said of paying, while nobody knows whether it was heard.
        self._said: StepRecord | None = None
        # Of how much they have said how they pay, in minor units: it is asked once.
        self._asked = 0

    # What is shown

    @property
    def part_name(self) -> str:
        """Which part, for who wants to know whether another one is shown."""
        return f"check out {self._part}"

    @property
    def is_over(self) -> bool:
        """There is nothing more to do: the page goes by itself."""
        return self._part is CheckOutPart.GONE

    part = Property(str, lambda self: str(self._part), notify=changed)
    error = Property(str, lambda self: self._error, notify=changed)
    qrPath = Property(str, lambda self: self._code[0], notify=changed)
    qrModules = Property(int, lambda self: self._code[1], notify=changed)
    heading = Property(str, lambda self: heading_words(self._part), notify=changed)
    primaryText = Property(str, lambda self: primary_words(self._part), notify=changed)

    @Property(str, notify=changed)
    def text(self) -> str:
        match self._part:
            case CheckOutPart.AGREED:
                if self._found is not None and self._found.before.points:
                    return translate("Lobby", "This was agreed with you today:")
                return translate("Lobby", "If you have a question, ask it now.")
            case CheckOutPart.PAYING:
                return ""
            case CheckOutPart.HOW:
                return translate("Lobby", "Nobody sees that it was you who answered.")
            case CheckOutPart.GONE:
                return translate("Lobby", "Your visit has ended. Take care on your way.")
            case _ as never:
                assert_never(never)

    @Property(list, notify=changed)
    def points(self) -> list[str]:
        """What was agreed, and what is to be known before somebody goes; each a paragraph."""
        found = self._found
        if found is None or self._part is not CheckOutPart.AGREED:
            return []
        language = self._equipment.translation.language.code
        said = [point.text(language) for point in found.before.points]
        if found.before.ahead:
            text = translate("Lobby", "Your next visit: {visit}")
            said.append(text.replace("{visit}", self._booking_words(found.before.ahead[0])))
        owed = found.before.owed
        if owed is not None and owed.minor > 0:
            text = translate("Lobby", "To pay: {amount}")
            said.append(text.format(amount=self._equipment.translation.language.money(owed)))
        return said

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """What can be chosen, each with its key and text."""
        match self._part:
            case CheckOutPart.AGREED:
                planned = self._clinic.current.planning.kinds
                ahead = [{"key": "next", "text": translate("Lobby", "My next visits")}] if planned else []
                return [*ahead, {"key": "ask", "text": translate("Lobby", "I have a question")}]
            case CheckOutPart.HOW:
                return [{"key": str(int(how)), "text": how_words(how)} for how in _ANSWERS]
            case _:
                return []

    @Property(str, notify=changed)
    def qrText(self) -> str:
        return translate("Lobby", "Where you were, and when you come next, as a code for your phone")

    # What somebody does

    def show(self, session: str, found: Leaving) -> None:
        """They are about to go."""
        self.leave()
        self.is_open, self._session, self._found = True, session, found
        self._part = CheckOutPart.AGREED
        self.changed.emit()

    def look_again(self) -> None:
        """They are back from something else: a visit may have been booked there."""
        session = self._session
        if self.is_open and self._part is CheckOutPart.AGREED:
            self._ask(lambda services: services.leaving.look(session), self._look, quietly=True)

    def _look(self, found: Leaving | None) -> None:
        if found is not None:
            self._found = found
            self.changed.emit()

    def leave(self) -> None:
        """Nobody does, any more."""
        self._gone()
        self._clear()
        self._set_busy(False)
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """One of what is shown."""
        if self._part is CheckOutPart.AGREED and key == "next":
            self.asksAhead.emit()
        elif self._part is CheckOutPart.AGREED and key == "ask":
            self.asksQuestion.emit()
        elif self._part is CheckOutPart.HOW and key in {str(int(how)) for how in HowItWent}:
            self._say(HowItWent(int(key)))

    @Slot()
    def primary(self) -> None:
        match self._part:
            case CheckOutPart.AGREED:
                if not self._asks_to_pay():
                    self._end()
            case CheckOutPart.PAYING:
                # Its pages have their own buttons.
                pass
            case CheckOutPart.HOW:
                self._finish()
            case CheckOutPart.GONE:
                self.closed.emit()
            case _ as never:
                assert_never(never)

    def back(self) -> bool:
        """Nothing leads back but from paying; False where they have done nothing yet, and go to the welcome screen."""
        if not self.busy and self._leave_paying():
            return True
        return self.busy or self._part is not CheckOutPart.AGREED

    @property
    def is_paying(self) -> bool:
        """They are on the pages of paying."""
        return self.is_open and self._part is CheckOutPart.PAYING

    def answer(self, step: Step) -> None:
        """What they have said of paying: then they go."""
        record = self._record_of(step)
        session = self._session

        def work(services: LobbyServices) -> Leaving | None:
            services.leaving.answer(session, record)
            return services.leaving.look(session)

        def done(found: Leaving | None) -> None:
            self._said, self._found = None, found or self._found
            self._asked = self._owed
            self._end()

        self._said = record
        self._ask(work, done)

    def tell(self, step: Step) -> None:
        """A question about a bill, which nobody waits for."""
        session, record = self._session, self._record_of(step)
        self._run(lambda services: services.leaving.answer(session, record), lambda _: None, lambda _: None)

    def _record_of(self, step: Step) -> StepRecord:
        """As it is written down; under the same id where it is said once more, because it may not have been heard."""
        visit_id = self._found.visit_id if self._found is not None else ""
        if self._said is not None and (self._said.step, self._said.visit_id) == (step, visit_id):
            return self._said
        return StepRecord(str(uuid7()), visit_id, self._equipment.kiosk, 0, self._equipment.clock(), step)

    # How it is done

    def _end(self) -> None:
        found, session = self._found, self._session
        if found is None:
            return
        lines = self._summary(found)

        def work(services: LobbyServices) -> tuple[Leaving | None, tuple[str, int]]:
            if not found.over:
                services.leaving.end(session, found.visit_id)
            # Staff may have ended it meanwhile, or have them wait for something else; and its end may cost something.
            return services.leaving.look(session), qr_path("\n".join(lines))

        def done(result: tuple[Leaving | None, tuple[str, int]]) -> None:
            now, self._code = result
            if now is None or not now.over:
                self._leave_paying()
                self._error = translate("Lobby", "This cannot be done here. Please ask the front desk.")
                self.changed.emit()
                return
            self._found = now
            if self._asks_to_pay():
                return
            if found.asks:
                self._turn(CheckOutPart.HOW)
            else:
                self._finish()

        self._ask(work, done)

    @property
    def _owed(self) -> int:
        owed = self._found.before.owed if self._found is not None and self._found.pays else None
        return owed.minor if owed is not None else 0

    def _asks_to_pay(self) -> bool:
        """Whether they owe more than they were asked for, and are asked now."""
        if self._owed <= self._asked:
            return False
        self._part, self._error = CheckOutPart.PAYING, ""
        self.changed.emit()
        self.pays.emit()
        return True

    def _say(self, how: HowItWent) -> None:
        session, found = self._session, self._found
        if found is not None:
            self._ask(
                lambda services: services.leaving.say(session, found.visit_id, how),
                lambda _: self._finish(),
            )

    def _finish(self) -> None:
        self._turn(CheckOutPart.GONE)

    def _leave_paying(self) -> bool:
        """From the pages of paying back to where they came from; whether they were there."""
        if self._part is not CheckOutPart.PAYING:
            return False
        self._turn(CheckOutPart.AGREED)
        return True

    def _turn(self, part: CheckOutPart) -> None:
        self._part, self._error = part, ""
        self.changed.emit()
        self.turned.emit()

    def _ask(
        self,
        work: Callable[[LobbyServices], T],
        done: Callable[[T], None],
        *,
        quietly: bool = False,
    ) -> None:
        if self.busy:
            return

        def finished(result: T) -> None:
            self._set_busy(False)
            self._error = ""
            done(result)

        def failed(error: Exception) -> None:
            self._set_busy(False)
            if quietly:
                return
            self._leave_paying()
            self._error = translate("Lobby", "That did not work. Try again, or press Ask staff.")
            if isinstance(error, Refusal):
                self._error = translate("Lobby", "This cannot be done here. Please ask the front desk.")
            self.changed.emit()

        self._set_busy(True)
        self._run(work, finished, failed)

    # In words

    def _summary(self, found: Leaving) -> list[str]:
        """To take along, where anybody may read it: the place, the day and the next time, and nothing of what for."""
        settings, translation = self._clinic.current, self._equipment.translation
        lines = [settings.name, translation.date(settings.today(self._equipment.clock()))]
        if found.before.ahead:
            booking = found.before.ahead[0]
            text = translate("Lobby", "Your next visit: {visit}")
            lines.append(text.replace("{visit}", self._when(booking)))
            lines += [part for part in self._where.site(booking) if part]
        return [line for line in lines if line]

    @property
    def _where(self) -> Whereabouts:
        language = self._equipment.translation.language.code
        words = self._clinic.current.words.get(language, {})
        return Whereabouts(self._clinic.current, language, lambda text: in_words(text, words, language))

    def _when(self, booking: Appointment) -> str:
        settings, translation = self._clinic.current, self._equipment.translation
        local = settings.local(booking.start)
        locale = QLocale(translation.language.locale)
        week = locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
        time = translation.time(local, twelve_hours=settings.twelve_hours)
        return f"{week} {translation.date(local.date())}, {time}"

    def _booking_words(self, booking: Appointment) -> str:
        parts = (self._when(booking), booking.practitioner, self._where.site(booking)[0])
        return " · ".join(part for part in parts if part)
