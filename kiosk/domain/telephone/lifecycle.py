"""The lives of a call and of a call-back: two small state machines, which the database's own rules follow as well.

Whatever is in no line of these cannot be done, by whatever way it comes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PhoneState(StrEnum):
    """Where a telephone call stands."""

    RINGING = "ringing"
    # Somebody has answered it, and it has no outcome yet.
    TAKEN = "taken"
    CLOSED = "closed"
    # Noted by mistake; FHIR's entered-in-error.
    WITHDRAWN = "withdrawn"


class CallBackState(StrEnum):
    """Where a call-back stands."""

    OPEN = "open"
    # Somebody calls: nobody else does.
    TAKEN = "taken"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class CallStep:
    """One step of a call's life; ``before`` is None where it begins, ``is_back`` where it only undoes."""

    before: PhoneState | None
    after: PhoneState
    name: str
    is_back: bool = False


@dataclass(frozen=True)
class CallBackStep:
    """One step of a call-back's life, likewise."""

    before: CallBackState | None
    after: CallBackState
    name: str
    is_back: bool = False


CALL_STEPS = (
    CallStep(None, PhoneState.RINGING, "ring"),
    CallStep(None, PhoneState.CLOSED, "note"),
    CallStep(None, PhoneState.TAKEN, "call out"),
    # Somebody has lifted a receiver, and nobody has said yet who that was.
    CallStep(PhoneState.RINGING, PhoneState.RINGING, "answered at a telephone"),
    CallStep(PhoneState.RINGING, PhoneState.TAKEN, "answer"),
    CallStep(PhoneState.RINGING, PhoneState.CLOSED, "note as missed, or a wrong number"),
    CallStep(PhoneState.RINGING, PhoneState.WITHDRAWN, "withdraw", is_back=True),
    # From whoever has answered it, and has gone home without saying what came of it.
    CallStep(PhoneState.TAKEN, PhoneState.TAKEN, "take over"),
    CallStep(PhoneState.TAKEN, PhoneState.CLOSED, "close with an outcome"),
    CallStep(PhoneState.TAKEN, PhoneState.RINGING, "take back the answer", is_back=True),
    CallStep(PhoneState.TAKEN, PhoneState.WITHDRAWN, "withdraw", is_back=True),
    CallStep(PhoneState.CLOSED, PhoneState.RINGING, "take up again", is_back=True),
    CallStep(PhoneState.CLOSED, PhoneState.TAKEN, "take up again", is_back=True),
    CallStep(PhoneState.CLOSED, PhoneState.WITHDRAWN, "withdraw", is_back=True),
)
CALL_BACK_STEPS = (
    CallBackStep(None, CallBackState.OPEN, "promise"),
    CallBackStep(CallBackState.OPEN, CallBackState.TAKEN, "take"),
    CallBackStep(CallBackState.OPEN, CallBackState.CLOSED, "close with an outcome"),
    CallBackStep(CallBackState.OPEN, CallBackState.WITHDRAWN, "withdraw", is_back=True),
    CallBackStep(CallBackState.TAKEN, CallBackState.OPEN, "give back, or note that nobody answered"),
    # From whoever has it, where they have gone home with it.
    CallBackStep(CallBackState.TAKEN, CallBackState.TAKEN, "take over"),
    CallBackStep(CallBackState.TAKEN, CallBackState.CLOSED, "close with an outcome"),
    CallBackStep(CallBackState.CLOSED, CallBackState.OPEN, "take up again", is_back=True),
    CallBackStep(CallBackState.CLOSED, CallBackState.TAKEN, "take up again", is_back=True),
)


def may_step(before: PhoneState, after: PhoneState) -> bool:
    """Whether a call may go from ``before`` to ``after``, forward or back."""
    return any(step.before is before and step.after is after for step in CALL_STEPS)


def may_call_back_step(before: CallBackState, after: CallBackState) -> bool:
    """Whether a call-back may go from ``before`` to ``after``, forward or back."""
    return any(step.before is before and step.after is after for step in CALL_BACK_STEPS)
