"""Somebody who works at the made-up clinic, with a PIN that is another one in every demo."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.accounts import AccountRefused, pin_of
from kiosk.domain.actor import of_command
from kiosk.domain.permissions import StaffRole
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SignedIn, SigningInService
from kiosk.store.database import Database

NAME = "Front desk"


@dataclass(frozen=True)
class AtTheDesk:
    """Who signs in at the staff window, and with what."""

    name: str
    pin: str


def somebody_at(database: Database, computer: str, clock: Callable[[], datetime]) -> AtTheDesk:
    """An account that a PIN lets in at ``computer``, made now."""
    accounts, door = AccountService(database, clock), SigningInService(database, clock, computer)
    made = accounts.add(NAME, [StaffRole.FRONT_DESK, StaffRole.MANAGER], of_command("demo"))
    outcome = door.use_code(NAME, made.code, secrets.token_urlsafe(24))
    if not isinstance(outcome, SignedIn):
        raise TypeError(outcome)
    pin = _new_pin()
    door.set_pin(outcome.actor, pin)
    door.sign_out(outcome.actor)
    return AtTheDesk(NAME, pin)


def _new_pin() -> str:
    while True:
        try:
            return pin_of(f"{secrets.randbelow(1_000_000):06}")
        except AccountRefused:
            continue
