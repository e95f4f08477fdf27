"""The next visits of whoever stands there: they say whether they come, and book or move one, with a code to take along.

It lies over the page that somebody was at, and leads back there. One file, though long: each part is a few lines of
what is shown, of what can be touched, and of how it is done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, assert_never
from uuid import uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import Refusal
from kiosk.domain.people import Appointment
from kiosk.domain.planning import BookedKind
from kiosk.domain.planning.bookings import Answer, TimeTaken
from kiosk.domain.planning.free import FreeTime, comes_twice
from kiosk.domain.planning.invitation import invitation
from kiosk.lobby.equipment import Equipment
from kiosk.lobby.laid_over import LaidOver
from kiosk.lobby.next_words import NextPart, heading_words, primary_words, told_words
from kiosk.lobby.wording import in_words
from kiosk.qt.qr import qr_path

if TYPE_CHECKING:
    from kiosk.lobby.parts import LobbyServices
    from kiosk.services.visit.next_visits import NextVisit

T = TypeVar("T")
translate = QCoreApplication.translate


class NextVisitsModel(LaidOver):
    """What is booked and what is free; nothing of it stays when whoever looked has gone.

    Signals:
        turned: another part is shown.
        closed: they go back to where they were.
        asksStaff: they want a person.
    """

    changed = Signal()
    turned = Signal()
    closed = Signal()
    asksStaff = Signal()

    def __init__(self, equipment: Equipment, clinic: Clinic, parent: QObject) -> None:
        super().__init__(equipment, parent)
        self._clinic = clinic
        self._acts = False
        self._clear()
        equipment.translation.changed.connect(self.changed)

    def _clear(self) -> None:
        self._session = ""
        self._part = NextPart.MINE
        self._before: list[NextPart] = []
        self._mine: tuple[NextVisit, ...] = ()
        self._kinds: tuple[BookedKind, ...] = ()
        self._kind: BookedKind | None = None
        self._one: NextVisit | None = None
        self._moves = False
        self._offers: tuple[FreeTime, ...] = ()
        self._free: FreeTime | None = None
        self._hold = ""
        self._booking: Appointment | None = None
        self._code = ("", 0)
        self._told = ""
        self._error = ""

    # What is shown

    @property
    def part_name(self) -> str:
        """Which part, for who wants to know whether another one is shown."""
        return f"next {self._part}"

    part = Property(str, lambda self: str(self._part), notify=changed)
    heading = Property(str, lambda self: heading_words(self._part), notify=changed)
    qrPath = Property(str, lambda self: self._code[0], notify=changed)
    qrModules = Property(int, lambda self: self._code[1], notify=changed)

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def text(self) -> str:
        match self._part:
            case NextPart.MINE:
                if self._mine:
                    return translate("Lobby", "Touch a visit to say whether you come.")
                return translate("Lobby", "You have no visits booked.")
            case NextPart.ONE | NextPart.SURE_NOT:
                return self._words(self._one.booking) if self._one else ""
            case NextPart.KINDS:
                return ""
            case NextPart.OFFERS:
                if self._offers:
                    return ""
                return translate("Lobby", "No time is free that can be booked here. The front desk can help.")
            case NextPart.SURE:
                return self._free_words(self._free) if self._free else ""
            case NextPart.BOOKED:
                return self._words(self._booking) if self._booking else ""
            case NextPart.TOLD:
                return told_words(self._told)
            case _ as never:
                assert_never(never)

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """What can be chosen, each with its key and text."""
        match self._part:
            case NextPart.MINE:
                return [{"key": item.booking.id, "text": self._said(item)} for item in self._mine]
            case NextPart.ONE if self._one is not None:
                found = []
                if self._one.kind is not None:
                    found.append({"key": "move", "text": translate("Lobby", "Find another time")})
                return [*found, {"key": "decline", "text": translate("Lobby", "No, I cannot come")}]
            case NextPart.KINDS:
                return [{"key": kind.key, "text": self._kind_words(kind)} for kind in self._kinds]
            case NextPart.OFFERS:
                return [
                    {"key": str(place), "text": self._free_words(free)}
                    for place, free in enumerate(self._offers)
                ]
            case _:
                return []

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        if self._part is NextPart.MINE and not self._kinds:
            return translate("Lobby", "Done")
        if self._part is NextPart.SURE and self._moves:
            return translate("Lobby", "Yes, move it")
        return primary_words(self._part)

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        match self._part:
            case NextPart.SURE:
                return translate("Lobby", "No, another time")
            case NextPart.SURE_NOT:
                return translate("Lobby", "No, keep it")
            case _:
                return ""

    @Property(str, notify=changed)
    def qrText(self) -> str:
        return translate("Lobby", "This visit as a code for the calendar of your phone")

    # What somebody does

    def show(self, session: str) -> None:
        """They look at their next visits."""
        self.leave()
        self.is_open, self._session = True, session
        self._ask(
            lambda services: (services.next_visits.ahead(session), services.next_visits.kinds()),
            self._take,
        )

    def leave(self) -> None:
        """Nobody does, any more; what was held is free."""
        session, held = self._session, self._hold
        self._gone()
        self._clear()
        if held:
            promised = self._equipment.promised
            self._equipment.runner.run(
                lambda: promised.kept.next_visits.let_go(session, held), lambda _: None, lambda _: None
            )
        self._set_busy(False)
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """One of what is shown."""
        match self._part:
            case NextPart.MINE:
                self._one = next((item for item in self._mine if item.booking.id == key), None)
                if self._one is not None:
                    self._turn(NextPart.ONE)
            case NextPart.ONE if self._one is not None and key == "move":
                self._moves, self._kind = True, self._one.kind
                self._find()
            case NextPart.ONE if key == "decline":
                self._turn(NextPart.SURE_NOT)
            case NextPart.KINDS:
                self._kind = next((kind for kind in self._kinds if kind.key == key), None)
                self._find()
            case NextPart.OFFERS if key.isdigit() and int(key) < len(self._offers):
                self._keep(self._offers[int(key)])
            case _:
                return

    @Slot()
    def primary(self) -> None:
        match self._part:
            case NextPart.MINE:
                self._begin()
            case NextPart.ONE:
                self._answer(comes=True)
            case NextPart.KINDS | NextPart.OFFERS:
                self.asksStaff.emit()
            case NextPart.SURE:
                self._book()
            case NextPart.SURE_NOT:
                self._answer(comes=False)
            case NextPart.BOOKED | NextPart.TOLD:
                self.closed.emit()
            case _ as never:
                assert_never(never)

    @Slot()
    def secondary(self) -> None:
        if self._part in (NextPart.SURE, NextPart.SURE_NOT):
            self.back()

    def back(self) -> bool:
        """To what was shown before; False where it was nothing of this."""
        if self._acts:
            # What was said is under way, and they are told what came of it.
            return True
        if not self._before or self._part in (NextPart.BOOKED, NextPart.TOLD):
            return False
        self._error = ""
        self._show(self._before.pop())
        return True

    # How it is done

    def _take(self, found: tuple[tuple[NextVisit, ...], tuple[BookedKind, ...]]) -> None:
        self._mine, self._kinds = found
        if not self._mine and self._kinds:
            # Nothing is booked: they want to book.
            self._begin()
        else:
            self._show(NextPart.MINE)

    def _begin(self) -> None:
        self._one, self._moves = None, False
        if not self._kinds:
            self.closed.emit()
        elif len(self._kinds) == 1:
            self._kind = self._kinds[0]
            self._find()
        else:
            self._turn(NextPart.KINDS)

    def _find(self) -> None:
        session, kind = self._session, self._kind
        instead = self._one.booking if self._moves and self._one is not None else None
        if kind is None:
            return
        self._ask(lambda services: services.next_visits.offers(session, kind, instead), self._take_offers)

    def _take_offers(self, found: tuple[FreeTime, ...]) -> None:
        self._offers = found
        if self._part is NextPart.OFFERS:
            self._show(NextPart.OFFERS)
        else:
            self._turn(NextPart.OFFERS)

    def _keep(self, free: FreeTime) -> None:
        session, name = self._session, self._hold or str(uuid4())

        def kept(_: None) -> None:
            self._free = free
            self._turn(NextPart.SURE)

        if self.busy:
            return
        # Before it is: who leaves meanwhile lets go of it as well.
        self._hold = name
        self._ask(lambda services: services.next_visits.hold(session, free, name), kept)

    def _book(self) -> None:
        session, free, name, kiosk = self._session, self._free, self._hold, self._equipment.kiosk
        instead = self._one.booking if self._moves and self._one is not None else None
        if free is None:
            return
        title, place = self._clinic.current.name, self._place_of(free)
        now = self._equipment.clock()

        def work(services: LobbyServices) -> tuple[Appointment, tuple[str, int]]:
            made = services.next_visits.book(session, free, name, kiosk, instead)
            return made, qr_path(invitation(made.id, made.start, made.minutes, title, place, now))

        self._act(work, self._booked)

    def _booked(self, made: tuple[Appointment, tuple[str, int]]) -> None:
        self._booking, self._code = made
        self._hold = ""
        self._show(NextPart.BOOKED)

    def _answer(self, *, comes: bool) -> None:
        one, session, kiosk = self._one, self._session, self._equipment.kiosk
        if one is None:
            return

        def work(services: LobbyServices) -> None:
            if comes:
                services.next_visits.confirm(session, one.booking, kiosk)
            else:
                services.next_visits.decline(session, one.booking, kiosk)

        def done(_: None) -> None:
            self._told = "comes" if comes else "cancelled" if one.kind is not None else "declined"
            self._show(NextPart.TOLD)

        self._act(work, done)

    def _turn(self, part: NextPart) -> None:
        # Where nothing is booked, there is no list to go back to.
        if self._part is not part and (self._mine or self._part is not NextPart.MINE):
            self._before.append(self._part)
        self._show(part)

    def _show(self, part: NextPart) -> None:
        self._part = part
        self.changed.emit()
        self.turned.emit()

    def _act(self, work: Callable[[LobbyServices], T], done: Callable[[T], None]) -> None:
        """As `_ask`, of what changes something."""
        if not self.busy:
            self._acts = True
            self._ask(work, done)

    def _ask(self, work: Callable[[LobbyServices], T], done: Callable[[T], None]) -> None:
        if self.busy:
            return

        def finished(result: T) -> None:
            self._set_busy(False)
            self._error = ""
            done(result)

        def failed(error: Exception) -> None:
            self._set_busy(False)
            self._error = translate("Lobby", "That did not work. Try again, or press Ask staff.")
            if isinstance(error, TimeTaken):
                # Others may be free.
                self._error = translate(
                    "Lobby", "Somebody was faster: this time is taken. Choose another one."
                )
                if self._part is NextPart.SURE:
                    self._before.pop()
                    self._part = NextPart.OFFERS
                self._again()
            elif isinstance(error, Refusal):
                self._error = translate("Lobby", "This cannot be done here. Please ask the front desk.")
            self.changed.emit()

        self._set_busy(True)
        self._run(work, finished, failed)

    def _again(self) -> None:
        """Look anew for what is free, and keep what was said."""
        said = self._error
        session, kind = self._session, self._kind
        instead = self._one.booking if self._moves and self._one is not None else None
        if kind is None:
            return

        def taken(found: tuple[FreeTime, ...]) -> None:
            self._offers, self._error = found, said
            self._show(NextPart.OFFERS)

        self._ask(lambda services: services.next_visits.offers(session, kind, instead), taken)

    def _set_busy(self, busy: bool) -> None:
        self._acts = self._acts and busy
        super()._set_busy(busy)

    # In words

    def _when(self, booking: Appointment | FreeTime) -> str:
        settings, translation = self._clinic.current, self._equipment.translation
        local = settings.local(booking.start)
        time = translation.time(local, twelve_hours=settings.twelve_hours)
        locale = QLocale(translation.language.locale)
        week = locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
        words = f"{week} {translation.date(local.date())}, {time}"
        if comes_twice(booking.start, ZoneInfo(settings.zone)):
            words += f" (UTC{local:%z})"
        return words

    def _translated(self, text: str) -> str:
        language = self._equipment.translation.language.code
        return in_words(text, self._clinic.current.words.get(language, {}), language)

    def _words(self, booking: Appointment) -> str:
        parts = (self._when(booking), booking.practitioner, self._translated(booking.location))
        return " · ".join(part for part in parts if part)

    def _free_words(self, free: FreeTime) -> str:
        whose = self._clinic.current.planning.by_key.get(free.practitioner)
        return " · ".join(part for part in (self._when(free), whose.name if whose else "") if part)

    def _said(self, item: NextVisit) -> str:
        words = self._words(item.booking)
        if item.answer is Answer.CONFIRMED:
            words += " · " + translate("Lobby", "you said you will come")
        elif item.answer is Answer.DECLINED:
            words += " · " + translate("Lobby", "you said you cannot come")
        return words

    def _kind_words(self, kind: BookedKind) -> str:
        language, places = self._equipment.translation.language.code, self._clinic.current.places
        service = places.services_by_key.get(kind.service)
        if service is None:
            return kind.service
        named = next((item for item in service.visit_types if item.id == kind.visit_type), None)
        return named.called(language) if named is not None else service.called(language)

    def _place_of(self, free: FreeTime) -> str:
        settings = self._clinic.current
        keys = [settings.planning.by_key[key].place for key in (free.room, free.practitioner) if key]
        service = settings.places.services_by_key.get(free.kind.service)
        where = next(filter(None, [*keys, service.location if service else ""]), "")
        address = settings.places.address_of(where)
        if address is None:
            return settings.places.by_key[where].name if where in settings.places.by_key else ""
        return ", ".join(part for part in (address.address_line, address.city) if part)
