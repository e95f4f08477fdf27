"""Kiosks and computers of a clinic: what each is for, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.faults import Fault
from kiosk.domain.printers import PrinterState


class Role(StrEnum):
    """What a computer's login is for."""

    LOBBY = "lobby"
    STAFF = "staff"
    BOARD = "board"
    IMPORT = "import"


# Whose login is shut out by a computer of staff; that of another computer, the owner of the record shuts out.
SHUT_OUT_HERE = frozenset({Role.LOBBY, Role.BOARD})


@dataclass(frozen=True)
class Computer:
    """One kiosk or computer.

    Attributes:
        name: its login on a server; else what it calls itself.
        kind: what it is for.
        kiosk: what a kiosk calls itself, empty for all else.
        place: the key of the place where it stands; empty for none of the clinic's, or where it has not said.
        is_fixed: the record says where it stands, and not its own settings.
        last_seen: when it last said or did something (aware); None where nothing is known of that.
        version: of its program; empty where it has not said.
        pending, oldest_at: how many records wait there for delivery, and since when the oldest (aware).
        set_aside: how many of its records the desk has instead of the record.
        faults: of its program, the latest first.
        printer: how the printer beside it is; ready where there is none.
        has_login: it comes to a server under a login of its own, which ``is_shut_out`` or not.
    """

    name: str
    kind: Role
    kiosk: str = ""
    place: str = ""
    last_seen: datetime | None = None
    version: str = ""
    pending: int = 0
    oldest_at: datetime | None = None
    set_aside: int = 0
    faults: tuple[Fault, ...] = ()
    has_login: bool = False
    is_shut_out: bool = False
    is_fixed: bool = False
    printer: PrinterState = PrinterState.READY


@dataclass(frozen=True)
class Computers:
    """All there are, by their names; ``on_server`` where each has a login."""

    on_server: bool
    all: tuple[Computer, ...] = ()


class KioskPlace:
    """Where a kiosk stands, by the key or the name of the place; empty for nowhere. Any thread may ask.

    It is another place for the next patient, and never in the middle of a visit.
    """

    def __init__(self, place: str = "") -> None:
        self._place = self._coming = place

    @property
    def current(self) -> str:
        """Where it stands for whoever is here."""
        return self._place

    def comes(self, place: str) -> None:
        """It was moved: it stands there from the next patient on."""
        self._coming = place

    def take_over(self) -> None:
        """The next patient begins."""
        self._place = self._coming


class NotShutOut(Refusal):
    """A login cannot be shut out from a window; the message says what to do."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"this record has no login {name} that can be shut out from here: give 'kiosk database account revoke "
            f"{name}', with the address of the record's owner, or of a superuser where that makes no logins"
        )
