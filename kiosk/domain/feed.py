"""The change feed: who listens learns what was committed, by whichever program, and reads that again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Topic(StrEnum):
    """What a change was about."""

    # Anything may have changed: what is not known better, and what was missed while nobody listened.
    ALL = "all"
    # One visit, its checklist, ticket, answers or requests; the key is the visit's id.
    VISIT = "visit"
    # The ticket of a visit was called or moved, which the visit's own topic says too; the key is the visit's id.
    TICKET = "ticket"
    # Patients, appointments, insurances, people and places, taken in from outside.
    RECORD = "record"
    HELP = "help"
    FORMS = "forms"
    # The clinic's pages that answer questions.
    ARTICLES = "articles"
    SETTINGS = "settings"
    # What kiosks brought for the desk to settle, and what they say of themselves.
    DESK = "desk"
    # Somebody broke the glass, or a review of that was written.
    GLASS = "glass"
    # A telephone call, or somebody who is to be called back.
    PHONE = "phone"
    # What staff write to each other; the key is the message's id.
    MESSAGE = "message"
    # What somebody owes, a payment, or a question about a bill; the key is the patient's id.
    MONEY = "money"
    # Something was said to be late, or late no more.
    DELAY = "delay"
    # A patient was told something, or is told it no more; the key is the visit's id.
    NOTICE = "notice"


@dataclass(frozen=True)
class Change:
    """One thing to read again; ``key`` is empty where the topic has no parts."""

    topic: Topic
    key: str = ""


EVERYTHING = frozenset({Change(Topic.ALL)})


class ChangeFeed(Protocol):
    """Listens to the shared record. Used by one thread only."""

    def changes(self, seconds: float = 0.0) -> frozenset[Change]:
        """What was committed since the last time asked, at least; waits up to ``seconds`` for it.

        The first answer is `EVERYTHING`: what was committed before the listening began is news to whoever read
        earlier. The same after anything that may have been missed.

        Raises:
            StoreUnavailable: the database does not answer; ask again later, and the answer will be `EVERYTHING`.
        """

    def close(self) -> None:
        """Stop listening."""
