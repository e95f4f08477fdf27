"""What the audit calls what was done, the ends of its chains, and what can be wrong with one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.steps import StepName


class Action(StrEnum):
    """What was done with somebody's record. Steps of patients are there by their names, and settings by theirs."""

    # The wall itself writes this one, on a server.
    IDENTIFY = "identify"
    OPEN_VISIT = "open_visit"
    ACKNOWLEDGE = "acknowledge"
    READ_VISIT = "read_visit"
    SEARCH_HIT = "search_hit"
    UNDONE = "undone"
    DESK_ENTRY_SETTLED = "desk_entry_settled"
    HELP_ANSWERED = "help_answered"
    # By what became of an item, a change request, a ticket: their statuses.
    ITEM_DUE = "item_due"
    ITEM_DONE = "item_done"
    ITEM_SKIPPED = "item_skipped"
    ITEM_NEEDS_STAFF = "item_needs_staff"
    CHANGE_PENDING = "change_pending"
    CHANGE_ACCEPTED = "change_accepted"
    CHANGE_REFUSED = "change_refused"
    TICKET_WAITING = "ticket_waiting"
    TICKET_CALLED = "ticket_called"
    TICKET_SERVING = "ticket_serving"
    TICKET_DONE = "ticket_done"
    TICKET_LEFT = "ticket_left"
    IMPORT_PATIENT = "import_patient"
    IMPORT_COVERAGE = "import_coverage"
    IMPORT_APPOINTMENT = "import_appointment"


SettingAction = NewType("SettingAction", str)
"""That a setting of the clinic was changed; made by `setting_action` only."""
Done = Action | StepName | SettingAction
_SETTINGS = frozenset(item.name for item in fields(ClinicSettings))
_OF_SETTINGS = "set_"


def setting_action(name: str) -> SettingAction:
    """What the audit calls a change of the setting ``name``. Raises ValueError where there is no such setting."""
    if name not in _SETTINGS:
        raise ValueError(name)
    return SettingAction(_OF_SETTINGS + name)


def setting_of(code: str) -> str:
    """The setting that an action is about; empty for every other action."""
    name = code.removeprefix(_OF_SETTINGS)
    return name if name != code and name in _SETTINGS else ""


@dataclass(frozen=True)
class Told:
    """An event as it is told: when (aware), by whom and what; ``action`` may be a code of a newer program."""

    at: datetime
    actor: str
    action: str


@dataclass(frozen=True)
class Head:
    """How long a chain was at some moment, and its last hash then. ``chain`` is empty for an embedded record."""

    count: int
    hash: str
    chain: str = ""


class Wrong(StrEnum):
    """What can be wrong with a chain."""

    EDITED = "edited"
    MISSING = "missing"
    CUT_OFF = "cut_off"


@dataclass(frozen=True)
class Broken:
    """The first place at which a chain does not hold, from 1, and why."""

    place: int
    why: Wrong
    chain: str = ""


def seal(heads: Iterable[Head]) -> str:
    """One printable line for the ends of all chains: it changes when any of them does."""
    lines = sorted(f"{head.chain} {head.count} {head.hash}" for head in heads if head.count)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
