"""Ending a lobby on a server, where its login sees no account: functions count, judge, and write down who it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import func
from uuid6 import uuid7

from kiosk.domain.ending import Ended, EndOutcome, MayNot, NotKnown, TooMany
from kiosk.services.staffing.door import Secret
from kiosk.services.staffing.door_of_server import asked
from kiosk.store.database import Database
from kiosk.store.passwords import Cost, stretched, verifier_of


def end(
    database: Database, clock: Callable[[], datetime], lobby: str, login: str, password: str, usual: Cost
) -> EndOutcome:
    """Whether whoever's name is compared as ``login`` ends the lobby; see `EndingService.end` and `kiosk/store/wall`.

    ``lobby`` is what it is called under the owner's login: any other is known by its own.
    """
    kept = asked(database, clock(), func.kiosk_staff_salt(login, Secret.PASSWORD, str(usual), lobby))
    key = stretched(password, kept["salt"], Cost.read(kept["cost"]))
    attempt = str(uuid7())
    until = asked(database, clock(), func.kiosk_exit_knock(login, verifier_of(key), lobby, attempt))
    if until is not None:
        return TooMany(until.replace(tzinfo=UTC))
    found = asked(database, clock(), func.kiosk_exit_judge(login, key.hex(), lobby, attempt, str(uuid7())))
    if found is None:
        return NotKnown()
    return Ended() if found == "ended" else MayNot()
