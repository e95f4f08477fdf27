"""The clinic's settings, as somebody who has signed in sees and changes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_options import BOUNDS, NAMES, SAYS, Known, shown
from kiosk.domain.failures import Refusal
from kiosk.domain.permissions import Permission
from kiosk.services.record.clinic import ClinicService, SettingChange
from kiosk.services.staffing import sessions
from kiosk.store.database import Database


@dataclass(frozen=True)
class Decided:
    """A setting, as it is typed.

    Attributes:
        says: what it decides.
        bounds: the lowest and the highest number that it can be; None where it is no number.
        is_readable: whether what was set can be read; where not, ``value`` is what the programs go by instead.
    """

    name: str
    says: str
    value: str
    usual: str
    bounds: tuple[int, int] | None = None
    is_readable: bool = True


class SettingRefused(Refusal):
    """A setting cannot have this value; nothing was changed."""


class DecidingService:
    """Shows and changes settings for whoever may. Raises NotAllowed or SignedOut wherever they may not."""

    def __init__(self, database: Database, clock: Callable[[], datetime], known: Callable[[], Known]) -> None:
        """``known`` says what there is to choose from."""
        self._database = database
        self._clock = clock
        self._known = known

    def all(self, who: Actor) -> tuple[Decided, ...]:
        """Every setting, in the order of their table."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.SET_CLINIC, self._clock(), asks=False)
        service, usual = ClinicService(self._database), ClinicSettings()
        current, wrong = service.load(), service.wrong()
        return tuple(
            Decided(
                name,
                SAYS[name],
                shown(getattr(current, name)),
                shown(getattr(usual, name)),
                BOUNDS.get(name),
                name not in wrong,
            )
            for name in NAMES
        )

    def change(self, name: str, text: str, who: Actor) -> SettingChange:
        """Decide one, as typed; every program takes it over, and the audit keeps who it was.

        Raises:
            AskAgain: the password was not typed lately enough.
            SettingRefused: it cannot have this value; the message says what it can have.
        """
        known = self._known()

        def may(connection: Connection) -> None:
            sessions.must(connection, who, Permission.SET_CLINIC, self._clock())

        try:
            return ClinicService(self._database.under(who)).change(
                name, text, known, who.name, self._clock, may
            )
        except ClinicSettingsError as error:
            raise SettingRefused(str(error)) from error


def settings_for(database: Database, who: Actor, now: datetime) -> ClinicSettings:
    """The clinic's settings, for whoever may set them. Raises NotAllowed or SignedOut."""
    with database.under(who).read() as connection:
        sessions.must(connection, who, Permission.SET_CLINIC, now, asks=False)
    return ClinicService(database).load()
