"""What was agreed with a patient in a visit, how they leave, and how it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.money.amounts import Money
from kiosk.domain.notices import NewNotice, NoticeTemplate, told
from kiosk.domain.people import Appointment
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.agreed import AgreedPoint

# So many can be read on one page before somebody goes.
MOST_POINTS = 8


class HowItWent(IntEnum):
    """What somebody answers who is asked how it went; the larger, the better."""

    VERY_BAD = 1
    BAD = 2
    SO_SO = 3
    GOOD = 4
    VERY_GOOD = 5


class AgreedProblem(StrEnum):
    """Why nothing is written down."""

    TOO_MANY = "too_many"
    NO_VISIT = "no_visit"


_SAYS = {
    AgreedProblem.TOO_MANY: f"agree on at most {MOST_POINTS} things: take one away first",
    AgreedProblem.NO_VISIT: "there is no such visit, or it was days ago",
}


class AgreedRefused(Refusal):
    """It cannot be agreed; nothing was written down."""

    def __init__(self, problem: AgreedProblem) -> None:
        super().__init__(_SAYS[problem])
        self.problem = problem


@dataclass(frozen=True)
class Agreeing:
    """What somebody changes of what was agreed in a visit.

    Attributes:
        new: what is agreed besides, in words of the clinic's or their own; all of this visit.
        gone: the ids of what is not agreed any more.
    """

    visit_id: str
    new: tuple[NewNotice, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True)
class AgreedWay:
    """The way back from an act: of what is agreed since, of what is not any more, and of the visit that it ended."""

    visit_id: str
    written: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    visit: WayBack | None = None


@dataclass(frozen=True)
class BeforeGoing:
    """What somebody looks at before a patient goes.

    Attributes:
        points: what was agreed, the first first.
        ahead: what they are booked for, the next first.
        owed: None where whoever looks may not see it.
    """

    points: tuple[AgreedPoint, ...]
    ahead: tuple[Appointment, ...]
    owed: Money | None


@dataclass(frozen=True)
class Leaving:
    """What a kiosk shows to a patient who has been seen.

    Attributes:
        over: the visit has ended.
        asks: it was not said yet how it went.
        pays: there is something to pay that nobody has agreed on yet.
    """

    visit_id: str
    ticket: str
    over: bool
    before: BeforeGoing
    asks: bool
    pays: bool = False


def agreed_words(
    new: NewNotice, templates: Sequence[NoticeTemplate], languages: Sequence[str]
) -> Mapping[str, str]:
    """What is written down of ``new``, by language. Raises NoticeRefused, as `notices.told` does."""
    return told(new, templates, languages)[0]
