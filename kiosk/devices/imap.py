"""A clinic's mailbox, read by IMAP4rev1 (RFC 3501) over TLS (RFC 8314, or STARTTLS).

Nothing is deleted: what was looked at gets a mark, or is moved to another folder (RFC 6851).
"""

from __future__ import annotations

import imaplib
import re
import ssl
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any

from kiosk.domain.failures import EnvironmentFailure

# In seconds, of every answer.
LONGEST = 30.0
# What is older than this nobody looks at any more, also where the mailbox is read for the first time.
OLDEST = timedelta(days=30)
# In bytes; more of a message is not fetched.
MOST_BYTES = 1_000_000
MARK = "KioskRead"
_WRONG = (OSError, imaplib.IMAP4.error, ValueError)
# As every server reads them, whatever the language of this computer (RFC 3501, section 9).
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class MailboxAway(EnvironmentFailure):
    """The mailbox cannot be read now; the message says why."""


@dataclass(frozen=True)
class MailboxServer:
    """Where the mailbox is, and how this computer says who it is.

    Attributes:
        security: ``tls`` from the first byte on, ``starttls``, or ``plain``.
        authority: a file with the certificate that vouches for the server's; empty for those that the system knows.
        folder: where what is new lies; ``done`` and ``unreadable`` are where it is moved to, empty to leave it there.
    """

    host: str
    port: int
    user: str
    password: str
    security: str = "tls"
    authority: str = ""
    folder: str = "INBOX"
    done: str = ""
    unreadable: str = ""


class Mailbox:
    """The mailbox while it is open. Each call raises MailboxAway."""

    def __init__(self, server: MailboxServer) -> None:
        self._server = server
        self._line: imaplib.IMAP4 | None = None
        self._flag = ""

    def __enter__(self) -> Mailbox:
        try:
            self._line = self._opened()
            self._select(self._line)
        except BaseException as error:
            self.close()
            if isinstance(error, _WRONG):
                raise MailboxAway(_why(error)) from error
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave it as it is."""
        line, self._line = self._line, None
        if line is not None:
            try:
                line.logout()
            except _WRONG:
                # A line that has broken may be shut already.
                with suppress(OSError):
                    line.shutdown()

    def waiting(self, now: datetime, most: int) -> list[str]:
        """The keys of what nobody has looked at, the oldest first; ``now`` is aware."""
        since = now - OLDEST
        unseen = "UNSEEN" if self._flag == r"\Seen" else f"UNKEYWORD {self._flag}"
        day = f"{since.day}-{_MONTHS[since.month - 1]}-{since.year}"
        (found, *_) = self._ask("SEARCH", f"({unseen} UNDELETED SINCE {day})")
        return found.decode("ascii", "replace").split()[:most] if isinstance(found, bytes) else []

    def fetch(self, key: str) -> bytes | None:
        """The beginning of a message; None where it is not there any more."""
        for part in self._ask("FETCH", key, f"(BODY.PEEK[]<0.{MOST_BYTES}>)"):
            if isinstance(part, tuple) and len(part) > 1 and isinstance(part[1], bytes):
                return part[1]
        return None

    def looked_at(self, key: str) -> None:
        """It is marked, and stays where it is: somebody else may have to read it."""
        self._ask("STORE", key, "+FLAGS.SILENT", f"({self._flag})")

    def done(self, key: str) -> None:
        """It was heard."""
        self.looked_at(key)
        if self._server.done:
            self._move(key, self._server.done)

    def unreadable(self, key: str) -> None:
        """Nobody can read it: it is set aside for people."""
        self.looked_at(key)
        if self._server.unreadable:
            self._move(key, self._server.unreadable)

    def _move(self, key: str, folder: str) -> None:
        line = self._there()
        can_move = "MOVE" in line.capabilities
        try:
            said, _ = line.uid("MOVE" if can_move else "COPY", key, _quoted(folder))
            if said != "OK":
                line.create(_quoted(folder))
                said, _ = line.uid("MOVE" if can_move else "COPY", key, _quoted(folder))
            if said != "OK":
                # It has its mark, and stays.
                return
            if not can_move:
                line.uid("STORE", key, "+FLAGS.SILENT", r"(\Deleted)")
                # Alone: what others have marked so is theirs.
                if "UIDPLUS" in line.capabilities:
                    line.uid("EXPUNGE", key)
        except _WRONG as error:
            raise MailboxAway(_why(error)) from error

    def _ask(self, command: str, *words: str) -> list[Any]:
        try:
            said, found = self._there().uid(command, *words)
        except _WRONG as error:
            raise MailboxAway(_why(error)) from error
        if said != "OK":
            raise MailboxAway(f"the mail server refuses {command}")
        return list(found)

    def _there(self) -> imaplib.IMAP4:
        if self._line is None:
            raise MailboxAway("the mailbox is not open")
        return self._line

    def _opened(self) -> imaplib.IMAP4:
        server = self._server
        context = ssl.create_default_context(cafile=server.authority or None)
        line: imaplib.IMAP4
        if server.security == "tls":
            line = imaplib.IMAP4_SSL(server.host, server.port, ssl_context=context, timeout=LONGEST)
        else:
            line = imaplib.IMAP4(server.host, server.port, timeout=LONGEST)
        self._line = line
        if server.security == "starttls":
            # Raises where the server has it not: no password goes over an open line.
            line.starttls(context)
        if "AUTH=PLAIN" in line.capabilities:
            line.authenticate("PLAIN", lambda _: f"\0{server.user}\0{server.password}".encode())
        else:
            line.login(server.user, server.password)
        # Some have more to offer to whom they know.
        _, offers = line.capability()
        if offers and isinstance(offers[0], bytes):
            line.capabilities = tuple(offers[0].decode("ascii", "replace").upper().split())
        return line

    def _select(self, line: imaplib.IMAP4) -> None:
        said, _ = line.select(_quoted(self._server.folder))
        if said != "OK":
            raise MailboxAway(f"there is no folder {self._server.folder} in the mailbox")
        _, flags = line.response("PERMANENTFLAGS")
        kept = b" ".join(item for item in flags if isinstance(item, bytes)).decode("ascii", "replace")
        names = set(re.findall(r"[^\s()]+", kept))
        self._flag = MARK if names & {r"\*", MARK} else r"\Seen"


def _quoted(folder: str) -> str:
    return f'"{folder}"'


def _why(error: Exception) -> str:
    """Of what a server says nothing but the kind: it may repeat what it was told."""
    if isinstance(error, ssl.SSLError):
        return f"there is no safe way to the mail server ({error.reason or type(error).__name__})"
    if isinstance(error, OSError):
        return f"the mail server does not answer ({error.strerror or type(error).__name__})"
    if isinstance(error, imaplib.IMAP4.abort):
        return "the mail server has ended the connection"
    return "the mail server does not let this computer in, or has not what it is asked for"
