"""How many tries somebody has left to say who they are. The server's own door has the same rule in `kiosk_failures`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.clinic import ClinicSettings


@dataclass(frozen=True)
class Tried:
    """When answers were wrong, and when last they were right (aware)."""

    failed: Sequence[datetime] = ()
    succeeded: datetime | None = None

    def failures(self, now: datetime, minutes: int) -> int:
        """How often it went wrong in the last ``minutes`` before ``now``, since the last success among them."""
        locks = now - timedelta(minutes=minutes)
        since = max(locks, self.succeeded) if self.succeeded else locks
        return sum(moment > since for moment in self.failed)


# For as long as what was tried with one identity counts at most.
DAY_MINUTES = 24 * 60


def tried(settings: ClinicSettings, now: datetime, of_identity: Tried) -> int:
    """How often an identity, or a person under any name, has been tried as it counts at ``now``.

    Each ``identity_tries`` of a day double the time that they lock for, and a day has ``identity_tries_per_day`` at
    most. The server's own door has the same rule in `kiosk_tried`.
    """
    tries = max(settings.identity_tries, 1)
    of_day = of_identity.failures(now, DAY_MINUTES)
    if of_day >= max(settings.identity_tries_per_day, tries):
        return of_day
    rounds = min(max(of_day // tries, 1) - 1, 10)
    return of_identity.failures(now, min(settings.identity_lock_minutes << rounds, DAY_MINUTES))


def tries_left(
    settings: ClinicSettings,
    now: datetime,
    at_kiosk: Tried,
    within_hour: int,
    of_identity: Tried | None = None,
    opened: int = 0,
) -> int:
    """How many tries there are at ``now``; 0 or less is the front desk.

    ``within_hour`` is how many failed at the kiosk in the hour before: too many lock it, whoever succeeded between.
    ``opened`` is how many succeeded at it in that hour: more than could stand at a kiosk is somebody at its login.
    ``of_identity`` are those of the same answers at any kiosk, where that is known.
    """
    if within_hour >= settings.kiosk_tries_per_hour or opened >= settings.kiosk_opened_per_hour:
        return 0
    failed = at_kiosk.failures(now, settings.kiosk_lock_minutes)
    if of_identity is not None:
        failed = max(failed, tried(settings, now, of_identity))
    return settings.identity_tries - failed
