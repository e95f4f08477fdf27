"""The last screen: the number, where to go, how long, whether the desk has seen you, what is left for the desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.domain.papers import PaperText
from kiosk.domain.people import Appointment
from kiosk.domain.visit.checklist import at_desk
from kiosk.domain.visit.visit import LobbyVisit, Receipt
from kiosk.domain.visit.visit import receipt as receipt_of
from kiosk.lobby.parts import Surroundings
from kiosk.lobby.steps.question_list import PAUSE_MILLISECONDS
from kiosk.lobby.steps.table import desk_words
from kiosk.qt.qr import qr_path

translate = QCoreApplication.translate


class ReceiptModel(QObject):
    """Shows only what is durable; what is likely to be said stands on its page before that, unseen."""

    changed = Signal()
    ticking = Signal()
    finished = Signal()
    # Whoever is here goes on with somebody else.
    another = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._receipt: Receipt | None = None
        self._code = ("", 0)
        self._seconds = 0
        self._expected: LobbyVisit | None = None
        self._shown = False
        self._another = ""
        self._booked: tuple[Appointment, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._prepare)

    def expect(self, visit: LobbyVisit) -> None:
        """The last step of ``visit`` is on the screen: in the pause in which it is read, its page is laid out."""
        self.offer(visit)
        self._expected = visit
        self._pause.start()

    def offer(self, visit: LobbyVisit) -> None:
        """Whoever has checked in somebody else may have a second one to check in."""
        self._booked = visit.appointments
        who, settings = visit.representative, self._around.content.settings
        child = settings.is_under_age(visit.patient.birth_date, self._around.clock())
        self._another = "" if who is None or who.is_patient else "child" if child else "person"

    @Slot()
    def _prepare(self) -> None:
        visit = self._expected
        if visit is None or self._shown or not visit.appointments:
            return
        settings = self._around.content.settings
        likely = receipt_of(visit.id, visit.patient, visit.appointments, visit.checklist, "", settings)
        self._receipt = replace(likely, delivered=True)
        self.changed.emit()

    # There is room for the number, which nobody has yet.
    expected = Property(bool, lambda self: self._receipt is not None and not self._shown, notify=changed)

    def show(self, receipt: Receipt, code: tuple[str, int] | None = None) -> None:
        """Show ``receipt``, with the code made of it when it is a new one."""
        self._pause.stop()
        if receipt != self._receipt or not self._shown:
            self._receipt, self._shown = receipt, True
            self._code = code or self._code
            self.changed.emit()

    @property
    def visit_id(self) -> str:
        return self._receipt.visit_id if self._receipt else ""

    def tick(self, seconds_left: int) -> None:
        """How long the screen stays."""
        self._seconds = seconds_left
        self.ticking.emit()

    secondsLeft = Property(int, lambda self: self._seconds, notify=ticking)

    @Property(str, notify=changed)
    def heading(self) -> str:
        name = self._receipt.first_name if self._receipt else ""
        return translate("Lobby", "You are checked in, {name}.").format(name=name)

    @Property(str, notify=changed)
    def ticket(self) -> str:
        return self._receipt.ticket if self._receipt else ""

    def code_of(self, receipt: Receipt) -> tuple[str, int]:
        """The ticket to take along on a phone, as a QR code: number and place, nothing about the person.

        It takes longer than a frame; any thread may make it.
        """
        return qr_path("\n".join(self._around.where.ticket(receipt)))

    def on_paper(self, receipt: Receipt) -> PaperText:
        """The ticket as it is printed: what the screen and its code say, in the patient's language."""
        lines = self._around.where.ticket(receipt)
        others = tuple(line for line in lines if line != receipt.ticket)
        mirrored = self._around.translation.language.mirrored
        return PaperText(receipt.ticket, others, "\n".join(lines), mirrored)

    qrPath = Property(str, lambda self: self._code[0], notify=changed)
    qrModules = Property(int, lambda self: self._code[1], notify=changed)

    @Property(str, notify=changed)
    def qrText(self) -> str:
        return translate("Lobby", "Your number as a code for your phone: {ticket}").format(ticket=self.ticket)

    @Property(str, notify=changed)
    def whereHeading(self) -> str:
        place = self._around.where.waiting_area(self._receipt) if self._receipt else ""
        if not place:
            return translate("Lobby", "Please take a seat in the waiting room")
        return translate("Lobby", "Go to: {place}").format(place=place)

    @Property(str, notify=changed)
    def whereText(self) -> str:
        if self._receipt is None:
            return ""
        lines = [self._around.where.way(self._receipt)]
        room = self._around.where.room(self._receipt)
        if self._receipt.practitioner and room:
            lines.append(
                translate("Lobby", "{practitioner} will call you. Then go to: {room}.").format(
                    practitioner=self._receipt.practitioner, room=room
                )
            )
        elif self._receipt.practitioner:
            lines.append(
                translate("Lobby", "{practitioner} will call you.").format(
                    practitioner=self._receipt.practitioner
                )
            )
        elif room:
            lines.append(translate("Lobby", "You will be called. Then go to: {room}.").format(room=room))
        if self._receipt.elsewhere is not None:
            lines.append(self._moved(self._receipt.elsewhere))
        return self._around.translation.language.together(lines)

    def _moved(self, booking: Appointment) -> str:
        """What has gone to another house while they were checking in."""
        said = translate(
            "Lobby",
            "Your {time} appointment is in another place now: {place}. The front desk here will help you.",
        )
        place = ", ".join(part for part in self._around.where.site(booking) if part)
        return said.format(time=self._around.time(booking.start), place=place)

    @Property(str, notify=changed)
    def waitText(self) -> str:
        if self._receipt is None:
            return ""
        parts = []
        if self._receipt.wait_minutes is not None:
            least, most = self._receipt.wait_minutes
            parts.append(
                translate("Lobby", "About {least} to {most} minutes.").format(least=least, most=most)
                if least
                else translate("Lobby", "Less than {most} minutes.").format(most=most)
            )
        elif self.is_delivered and self._shown:
            parts.append(translate("Lobby", "We cannot tell yet how long you will wait."))
        if self._receipt.tell_us_at is not None:
            time = self._around.time(self._receipt.tell_us_at)
            parts.append(translate("Lobby", "If you wait past {time}, tell us.").format(time=time))
        return self._around.translation.language.together(parts)

    @Property(str, notify=changed)
    def lateText(self) -> str:
        """What is late of what the patient waits for, as staff have announced it."""
        return self._around.late(self._booked)

    @Property(str, notify=changed)
    def toldTitle(self) -> str:
        return translate("Lobby", "A message for you")

    @Property(str, notify=changed)
    def toldText(self) -> str:
        """What staff tell the patient."""
        return self._around.told()

    @property
    def is_seen(self) -> bool:
        """Whether the front desk has acknowledged the arrival."""
        return bool(self._receipt and self._receipt.seen)

    seen = Property(bool, lambda self: self.is_seen, notify=changed)

    @property
    def is_delivered(self) -> bool:
        """Whether the shared record has the check-in, and with it the desk."""
        return self._receipt is None or self._receipt.delivered

    delivered = Property(bool, lambda self: self.is_delivered, notify=changed)

    @Property(str, notify=changed)
    def seenText(self) -> str:
        if not self.is_delivered:
            return translate(
                "Lobby",
                "Our connection is down. Your check-in is kept here. Please also tell the front desk.",
            )
        if self.is_seen:
            return translate("Lobby", "The front desk has seen that you are here.")
        return translate("Lobby", "The front desk has been told that you are here.")

    @Property(str, notify=changed)
    def deskTitle(self) -> str:
        left = at_desk(self._receipt.checklist) if self._receipt else ()
        if not left:
            return ""
        if len(left) == 1:
            return translate("Lobby", "One thing at the desk:")
        return translate("Lobby", "A few things at the desk:")

    @Property(str, notify=changed)
    def deskNote(self) -> str:
        left = at_desk(self._receipt.checklist) if self._receipt else ()
        if not left:
            return ""
        first, *more = dict.fromkeys(desk_words(item) for item in left)
        # Each is a sentence that goes on from the title's colon; the second and later ones begin anew.
        more = [words[:1].upper() + words[1:] for words in more]
        note = [first, *more, translate("Lobby", "You keep your place.")]
        return self._around.translation.language.together(note)

    @Property(str, notify=changed)
    def anotherText(self) -> str:
        match self._another:
            case "child":
                return translate("Lobby", "Check in another child")
            case "person":
                return translate("Lobby", "Check in another person")
            case _:
                return ""

    @Slot()
    def goOn(self) -> None:
        self.another.emit()

    @Slot()
    def finish(self) -> None:
        self.finished.emit()
