"""What is read whenever its topic is told of; lists of visits that have arrived the reader itself reads, in parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.domain.actor import Actor
from kiosk.domain.delays import Delay
from kiosk.domain.feed import Topic
from kiosk.domain.glass import Glass
from kiosk.domain.messages import StaffMessage
from kiosk.domain.money.questions import BillQuestion
from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.calls import CallBack, PhoneCall
from kiosk.domain.visit.visit import DeskEntry, HelpCall, KioskState
from kiosk.staff.services import StaffServices

R = TypeVar("R")


@dataclass(frozen=True, eq=False)
class Source(Generic[R]):
    """Rows of the record: what is told when they change, and how they are read for whoever asks.

    Attributes:
        part: how they are read where something is told of these keys alone, given the rows of before; None where they
            are so few that all are read.
    """

    topic: Topic
    read: Callable[[StaffServices, Actor], tuple[R, ...]]
    part: Callable[[StaffServices, Actor, tuple[R, ...], frozenset[str]], tuple[R, ...]] | None = None


# Known to more than one part of the window; any other source is its list's own.
HELP_CALLS: Source[HelpCall] = Source(Topic.HELP, lambda services, who: services.help.open_calls(who))
ENTRIES: Source[DeskEntry] = Source(Topic.DESK, lambda services, who: services.desk.entries(who))
# For whoever looks at it; nobody else's window has any of it.
GLASSES: Source[Glass] = Source(
    Topic.GLASS,
    lambda services, who: services.glass.unreviewed(who) if who.may(Permission.REVIEW_GLASS) else (),
)
PHONE_CALLS: Source[PhoneCall] = Source(
    Topic.PHONE,
    lambda services, who: services.phone_calls.log(who) if who.may(Permission.WORK_PHONE) else (),
)
CALL_BACKS: Source[CallBack] = Source(
    Topic.PHONE,
    lambda services, who: services.call_backs.open_ones(who) if who.may(Permission.WORK_PHONE) else (),
)
# Of whichever day: what is unread or open for whoever works here.
MESSAGES: Source[StaffMessage] = Source(
    Topic.MESSAGE,
    lambda services, who: services.messages.mine(who) if who.may(Permission.MESSAGE) else (),
)
# Of whichever day: what patients have asked about their bills.
BILLS: Source[BillQuestion] = Source(
    Topic.MONEY,
    lambda services, who: services.bills.open_ones(who) if who.may(Permission.TAKE_MONEY) else (),
)
DELAYS: Source[Delay] = Source(
    Topic.DELAY, lambda services, who: services.delays.standing(who) if who.may(Permission.SEE_DAY) else ()
)
KIOSKS: Source[KioskState] = Source(Topic.DESK, lambda services, who: services.desk.kiosks(who))
