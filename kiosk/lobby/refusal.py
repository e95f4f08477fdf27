"""Why a check-in cannot go on here: each reason its own calm screen, each with a way on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.people import Appointment
from kiosk.domain.visit.arrival import (
    AlreadyCheckedIn,
    Arrival,
    Cancelled,
    Elsewhere,
    NotPossible,
    Open,
    TooEarly,
    TooLate,
    window,
)
from kiosk.domain.visit.visit import Receipt
from kiosk.lobby.parts import Surroundings

translate = QCoreApplication.translate


class RefusalReason(StrEnum):
    """Why the lobby shows a refusal."""

    NOT_FOUND = "not_found"
    FRONT_DESK = "front_desk"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    ALREADY_IN = "already_in"
    CANCELLED = "cancelled"
    OVER = "over"
    # At another site than this kiosk's.
    ELSEWHERE = "elsewhere"
    NOT_SAVED = "not_saved"
    NO_ANSWER = "no_answer"
    # The shared record is away: the day list does not have this patient; and what was left for the desk is kept.
    NO_RECORD = "no_record"
    LEFT_NAME = "left_name"


_ICONS = {
    RefusalReason.NOT_FOUND: "question",
    RefusalReason.TOO_EARLY: "clock",
    RefusalReason.TOO_LATE: "clock",
    RefusalReason.ALREADY_IN: "check",
    RefusalReason.ELSEWHERE: "place",
    RefusalReason.NOT_SAVED: "info",
    RefusalReason.NO_ANSWER: "info",
    RefusalReason.NO_RECORD: "info",
    RefusalReason.LEFT_NAME: "check",
}


@dataclass(frozen=True)
class Refused:
    """A reason with its facts.

    Attributes:
        opens: when an early patient can check in (aware).
        by_letter: they gave the code of a letter, and no name.
    """

    reason: RefusalReason
    appointment: Appointment | None = None
    opens: datetime | None = None
    receipt: Receipt | None = None
    by_letter: bool = False


def reason_of(arrival: Arrival | None) -> RefusalReason:
    """The screen for what the arrival window said; none at all is the same as being nobody (S15)."""
    match arrival:
        case TooEarly():
            return RefusalReason.TOO_EARLY
        case TooLate():
            return RefusalReason.TOO_LATE
        case AlreadyCheckedIn():
            return RefusalReason.ALREADY_IN
        case Cancelled():
            return RefusalReason.CANCELLED
        case NotPossible():
            return RefusalReason.OVER
        case Elsewhere():
            return RefusalReason.ELSEWHERE
        case Open() | None:
            return RefusalReason.NOT_FOUND


class RefusalModel(QObject):
    """The words of a refusal and its one or two ways on."""

    changed = Signal()
    leave = Signal()
    again = Signal()
    askStaff = Signal()
    leaveName = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._refused = Refused(RefusalReason.FRONT_DESK)
        self._retry: Callable[[], None] | None = None

    def show(self, refused: Refused, retry: Callable[[], None] | None = None) -> None:
        """Show a refusal. With ``retry`` the primary button does that instead of leaving."""
        self._refused, self._retry = refused, retry
        self.changed.emit()

    @property
    def reason(self) -> RefusalReason:
        return self._refused.reason

    @Property(str, notify=changed)
    def code(self) -> str:
        return str(self._refused.reason)

    @Property(str, notify=changed)
    def kind(self) -> str:
        return _ICONS.get(self._refused.reason, "person")

    @Property(str, notify=changed)
    def heading(self) -> str:
        headings = {
            RefusalReason.NOT_FOUND: translate("Lobby", "We could not find you with these answers"),
            RefusalReason.FRONT_DESK: translate("Lobby", "The front desk will help you with this"),
            RefusalReason.TOO_EARLY: translate("Lobby", "You are early"),
            RefusalReason.TOO_LATE: translate("Lobby", "Please see the front desk"),
            RefusalReason.ALREADY_IN: translate("Lobby", "You are already checked in"),
            RefusalReason.CANCELLED: translate("Lobby", "This appointment was cancelled"),
            RefusalReason.OVER: translate("Lobby", "Please see the front desk"),
            RefusalReason.ELSEWHERE: translate("Lobby", "Your appointment is at another place"),
            RefusalReason.NOT_SAVED: translate("Lobby", "That was not saved yet"),
            RefusalReason.NO_ANSWER: translate("Lobby", "We cannot look you up just now"),
            RefusalReason.NO_RECORD: translate("Lobby", "We cannot find you just now"),
            RefusalReason.LEFT_NAME: translate("Lobby", "We have kept your name"),
        }
        return headings[self._refused.reason]

    @Property(str, notify=changed)
    def text(self) -> str:
        settings = self._around.content.settings
        texts = {
            RefusalReason.NOT_FOUND: translate(
                "Lobby",
                "We may have something in another way, or your appointment is on another day or at another place.",
            ),
            RefusalReason.FRONT_DESK: translate(
                "Lobby", "Please go to the front desk. They will check you in."
            ),
            RefusalReason.TOO_EARLY: translate(
                "Lobby", "You can check in from {time}, {minutes} minutes before your appointment."
            ),
            RefusalReason.TOO_LATE: translate(
                "Lobby",
                "Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.",
            ),
            RefusalReason.ALREADY_IN: translate(
                "Lobby", "There is nothing more to do. Please wait to be called."
            ),
            RefusalReason.CANCELLED: translate(
                "Lobby", "The front desk can tell you more and find a new time."
            ),
            RefusalReason.OVER: translate("Lobby", "Your appointment cannot be checked in here any more."),
            RefusalReason.ELSEWHERE: translate(
                "Lobby", "It is not in this building. You can check in when you are there."
            ),
            RefusalReason.NOT_SAVED: translate(
                "Lobby", "What you told us before is safe. Try again, or let the front desk help you."
            ),
            RefusalReason.NO_ANSWER: translate(
                "Lobby", "Please try again in a moment. The front desk can also check you in."
            ),
            RefusalReason.NO_RECORD: translate(
                "Lobby",
                "Our connection is down. Check your answers and try again, or leave your name for the front desk.",
            ),
            RefusalReason.LEFT_NAME: translate(
                "Lobby",
                "Please also go to the front desk. They get your message when the connection is back.",
            ),
        }
        site, _ = self._site
        if self._refused.reason is RefusalReason.ELSEWHERE and site:
            return translate("Lobby", "It is at: {place}. You can check in when you are there.").format(
                place=site
            )
        early, late = window(self._refused.appointment, settings)
        within = early if self._refused.reason is RefusalReason.TOO_EARLY else late
        minutes = int(within.total_seconds()) // 60
        return texts[self._refused.reason].format(time=self._opens, minutes=minutes)

    @property
    def _site(self) -> tuple[str, str]:
        """Where the booking is, by name and by address."""
        booking = self._refused.appointment
        return self._around.where.site(booking) if booking is not None else ("", "")

    @property
    def _opens(self) -> str:
        return self._around.time(self._refused.opens) if self._refused.opens else ""

    @Property(list, notify=changed)
    def advice(self) -> list[str]:
        """What the patient can do, one thing after the other."""
        desk = translate("Lobby", "Go to the front desk. They can look you up and check you in.")
        again = translate("Lobby", "Wait a moment, then touch Try again.")
        match self._refused.reason:
            case RefusalReason.NOT_FOUND if self._refused.by_letter:
                return [
                    translate("Lobby", "Check the code. It is good on the day of your appointment."),
                    translate("Lobby", "Check your date of birth."),
                    translate("Lobby", "You can give your name instead of the code."),
                    desk,
                ]
            case RefusalReason.NOT_FOUND | RefusalReason.NO_RECORD:
                return [
                    translate(
                        "Lobby", "Check your name. The record number from a letter of ours will do, too."
                    ),
                    translate("Lobby", "Check your date of birth."),
                    translate("Lobby", "If your phone number is new, give your ZIP or postcode instead."),
                    desk,
                ]
            case RefusalReason.FRONT_DESK | RefusalReason.LEFT_NAME:
                return [
                    translate("Lobby", "Go to the front desk."),
                    translate(
                        "Lobby", "Have something ready with your name on it, such as a card or a letter."
                    ),
                ]
            case RefusalReason.TOO_EARLY:
                return [
                    translate("Lobby", "Take a seat until then."),
                    translate("Lobby", "Come back to this screen at {time}.").format(time=self._opens),
                ]
            case RefusalReason.TOO_LATE:
                return [
                    translate("Lobby", "Go to the front desk now."),
                    translate("Lobby", "Tell them the time of your appointment. It is written below."),
                ]
            case RefusalReason.CANCELLED | RefusalReason.OVER:
                return [
                    translate("Lobby", "Go to the front desk."),
                    translate("Lobby", "Ask for a new time, or what happened with this one."),
                ]
            case RefusalReason.ELSEWHERE:
                return [
                    translate("Lobby", "Go there. The address is written below.")
                    if self._site[1]
                    else translate("Lobby", "The front desk here can tell you the way."),
                    translate("Lobby", "If you cannot be there in time, the front desk here can call them."),
                ]
            case RefusalReason.ALREADY_IN:
                return [
                    translate("Lobby", "Take a seat in the waiting area."),
                    translate("Lobby", "Watch for your number. If nobody calls you, tell the front desk."),
                ]
            case RefusalReason.NOT_SAVED | RefusalReason.NO_ANSWER:
                return [again, desk]
            case _ as never:
                assert_never(never)

    @Property(str, notify=changed)
    def toldTitle(self) -> str:
        return translate("Lobby", "A message for you")

    @Property(str, notify=changed)
    def toldText(self) -> str:
        """What staff tell a patient who is in already."""
        return self._around.told() if self._refused.receipt is not None else ""

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        rows: list[tuple[str, str]] = []
        if self._refused.receipt is not None:
            rows += [
                (translate("Lobby", "Your number"), self._refused.receipt.ticket),
                (translate("Lobby", "Where to go"), self._around.where.waiting_area(self._refused.receipt)),
            ]
        booking = self._refused.appointment
        if booking is not None and self._refused.reason is RefusalReason.ELSEWHERE:
            site, address = self._site
            rows += [
                (translate("Lobby", "Where to go"), site),
                (translate("Lobby", "Address"), address),
                (translate("Lobby", "Appointment"), self._around.time(booking.start)),
                (translate("Lobby", "With"), booking.practitioner),
            ]
        elif booking is not None:
            rows += [
                (translate("Lobby", "Appointment"), self._around.time(booking.start)),
                (translate("Lobby", "With"), booking.practitioner),
                (translate("Lobby", "Place"), self._around.place(booking)),
            ]
        return [{"label": label, "value": value} for label, value in rows if value]

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        if self._refused.reason in (
            RefusalReason.NOT_FOUND,
            RefusalReason.NOT_SAVED,
            RefusalReason.NO_ANSWER,
        ):
            return translate("Lobby", "Try again")
        if self._refused.reason is RefusalReason.NO_RECORD:
            return translate("Lobby", "Leave my name")
        return translate("Lobby", "OK")

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        if self._refused.reason in (RefusalReason.ALREADY_IN, RefusalReason.LEFT_NAME):
            return ""
        if self._refused.reason is RefusalReason.NO_RECORD:
            return translate("Lobby", "Try again")
        return translate("Lobby", "Ask staff to come")

    @Slot()
    def primary(self) -> None:
        if self._retry is not None:
            self._retry()
        elif self._refused.reason is RefusalReason.NOT_FOUND:
            self.again.emit()
        elif self._refused.reason is RefusalReason.NO_RECORD:
            self.leaveName.emit()
        else:
            self.leave.emit()

    @Slot()
    def secondary(self) -> None:
        if self._refused.reason is RefusalReason.NO_RECORD:
            self.again.emit()
        else:
            self.askStaff.emit()
