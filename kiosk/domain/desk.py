"""Codes of what comes to the front desk from kiosks; staff have words for each."""

from __future__ import annotations

from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry of the list From kiosks is."""

    # A delivery that the record did not take.
    CONFLICT = "conflict"
    # Somebody left their name and a reason.
    LEFT = "left"
    # Somebody asked what no page of the clinic's answers.
    QUESTION = "question"
    # An answer of which a person has to hear at once.
    RED_FLAG = "red_flag"
    # The row itself cannot be read.
    UNREADABLE = "unreadable"
    # Stands for all that are too many to be shown.
    MORE = "more"


class EntryReason(StrEnum):
    """Why an entry is there."""

    LEFT = "left"
    QUESTION = "question"
    RED_FLAG = "red_flag"
    TICKET_TAKEN = "ticket_taken"
    NOT_IDENTIFIED = "not_identified"
    NOT_OPENED = "not_opened"
    NOT_TAKEN = "not_taken"
    # The kiosk itself cannot read what it has recorded.
    UNREADABLE = "unreadable"
    # The kiosk's outbox was damaged; what waited behind the damage nobody can read.
    OUTBOX_BROKEN = "outbox_broken"
    # Somebody is being tried at a kiosk, or more are identified there than could stand at it.
    MANY_TRIES = "many_tries"
    # Why the record refused a step.
    CLOSED = "closed"
    NO_SESSION = "no_session"
    UNFINISHED = "unfinished"
    UNKNOWN_ITEM = "unknown_item"
    UNKNOWN_VISIT = "unknown_visit"


class TurnedAway(StrEnum):
    """Why a kiosk sent somebody to the front desk; staff have a word for each."""

    TOO_LATE = "too_late"
    CANCELLED = "cancelled"
    OVER = "over"
    # More than one person fits, or there were too many wrong answers: which of them it was is not told apart.
    UNCLEAR = "unclear"
    NO_SECOND_ANSWER = "no_second_answer"
    WRONG_APPOINTMENT = "wrong_appointment"
    FAILED = "failed"
