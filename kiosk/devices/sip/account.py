"""The account of a line at a telephone system, and what is told of the line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

# A name of a host, or an address in figures: nothing that could be more than that in a message.
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.\-]{0,250}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}", re.ASCII)
# RFC 3261, 25.1: what a user is in an address, without what has to be escaped there.
_USER = re.compile(r"[A-Za-z0-9\-_.!~*'()&=+$,?/]{1,64}", re.ASCII)
PORTS = {"udp": 5060, "tcp": 5060, "tls": 5061}


class SipTransport(StrEnum):
    """How messages go to the telephone system and back."""

    UDP = "udp"
    TCP = "tcp"
    TLS = "tls"


class BadAccount(ValueError):
    """An account cannot be so; the message names what is wrong, and nothing secret."""


@dataclass(frozen=True)
class LineAccount:
    """Where a line is registered, and as whom.

    Attributes:
        registrar: the telephone system: a host's name or its address in figures.
        user: the extension.
        port: 0 for the usual one of the transport.
        login: by which name the password is, where that is not the extension.
        line: what staff call the line; empty for the extension.
    """

    registrar: str
    user: str
    password: str = field(default="", repr=False)
    transport: SipTransport = SipTransport.UDP
    port: int = 0
    login: str = ""
    line: str = ""

    def __post_init__(self) -> None:
        """Raises BadAccount."""
        if not _HOST.fullmatch(self.registrar):
            raise BadAccount("'registrar' must be the name or the address of the telephone system")
        if not _USER.fullmatch(self.user):
            raise BadAccount("'user' must be the extension, such as 204")
        if not 0 <= self.port <= 65535:
            raise BadAccount("'port' must lie between 1 and 65535")
        if not all(text.isprintable() and '"' not in text and "\\" not in text for text in (self.login,)):
            raise BadAccount("'login' must be a name in one line, without quotes")

    @property
    def reached_at(self) -> int:
        """The port of the telephone system."""
        return self.port or PORTS[self.transport]

    @property
    def host(self) -> str:
        """The telephone system as it stands in an address."""
        return f"[{self.registrar}]" if ":" in self.registrar else self.registrar

    @property
    def name(self) -> str:
        """What staff call the line."""
        return self.line or self.user


class LineState(StrEnum):
    """How a line stands."""

    STARTING = "starting"
    REGISTERED = "registered"
    # The telephone system does not take it: its name or password is wrong, or another one's.
    REFUSED = "refused"
    # The telephone system does not answer.
    SILENT = "silent"


class RingEnded(StrEnum):
    """What became of a ring."""

    # Whoever called has given up, or was sent on.
    MISSED = "missed"
    # Somebody has lifted the receiver of another telephone that rang with it.
    ANSWERED = "answered"


@dataclass(frozen=True)
class LineStands:
    """The line stands otherwise than before; ``code`` is the telephone system's where it has said one, else 0."""

    state: LineState
    code: int = 0


@dataclass(frozen=True)
class LineRings:
    """A call has come in. ``call`` is of no other call, and says nothing; ``number`` is empty where it is withheld."""

    call: str
    number: str


@dataclass(frozen=True)
class LineRangOut:
    """It does not ring any more."""

    call: str
    ended: RingEnded


LineTold = LineStands | LineRings | LineRangOut
