"""How a computer writes to patients, as its settings say: by which server, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from kiosk.domain.mail import MailPlan, written_address

_QUIET = re.compile(r"([01]?\d|2[0-3]):([0-5]\d) ?- ?([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_FOLDER = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._/-]{0,99}", re.ASCII)
# Nobody is on the way to these.
LOOPBACK = ("localhost", "127.0.0.1", "::1")
_KINDS: dict[str, type] = {"str": str, "int": int, "bool": bool}


class MailSettingsError(ValueError):
    """The table cannot be used; the message says what of it, and what to write instead."""


@dataclass(frozen=True)
class MailSettings:
    """The table ``[mail]``: the clinic's mail server, without its password, and when this computer writes by it.

    Attributes:
        server, port: where mail is handed over; 0 for the usual port.
        sender: the address from which the clinic writes.
        user: by which name the password is; empty where the server asks for none.
        security: ``starttls``, or ``tls`` from the first byte on.
        authority: a file with the certificate that vouches for the server's, where the system does not know it.
        days_before: so many days before a booking it is called to mind; 0 for never.
        ahead_days: of bookings further ahead nothing is said yet.
        quiet: between which times of day nothing is sent, such as ``20:00-08:00``; empty for none.
        first_name, place: whether they stand in a message.
        answers: whether somebody reads what comes back to ``sender``; invitations ask for an answer then.
        imap, imap_port: where the mailbox of ``sender`` is, which this computer reads; empty where it reads none.
        imap_user: by which name, where that is not ``user``; the password is the same.
        imap_security: ``tls``, ``starttls``, or ``plain`` on this computer itself; ``plain-anywhere`` also elsewhere.
        imap_folder: where what is new lies.
        imap_done: where what was heard is moved; empty to leave it there, with a mark.
        imap_unreadable: where what cannot be read is moved.
        declined: what becomes of a booking to which somebody writes that they do not come: ``cancel``, or ``call_back``
            where a person shall do that.
    """

    server: str
    sender: str
    port: int = 0
    user: str = ""
    security: str = "starttls"
    authority: str = ""
    days_before: int = 2
    ahead_days: int = 90
    quiet: str = "20:00-08:00"
    first_name: bool = True
    place: bool = True
    answers: bool = False
    imap: str = ""
    imap_port: int = 0
    imap_user: str = ""
    imap_security: str = "tls"
    imap_folder: str = "INBOX"
    imap_done: str = ""
    imap_unreadable: str = "Kiosk unreadable"
    declined: str = "cancel"

    @property
    def plan(self) -> MailPlan:
        """How the clinic writes."""
        begin, end = quiet_minutes(self.quiet, "mail")
        return MailPlan(
            self.sender,
            self.days_before,
            self.ahead_days,
            begin,
            end,
            self.first_name,
            self.place,
            self.answers or bool(self.imap),
            bool(self.imap),
            self.declined == "cancel",
        )

    @classmethod
    def read(cls, written: object) -> MailSettings:
        """The table, as it was written. Raises MailSettingsError."""
        found = cls(**lines_of(written, cls, "mail", "mail server", ("server", "sender")))
        if not written_address(found.sender):
            raise MailSettingsError("'sender' of [mail] must be one address, such as front@clinic.example.")
        if found.security not in ("starttls", "tls"):
            raise MailSettingsError("'security' of [mail] must be starttls or tls.")
        if not (0 <= found.port <= 65535 and 0 <= found.days_before <= 60 and 1 <= found.ahead_days <= 730):
            raise MailSettingsError(
                "of [mail] 'port' is at most 65535, 'days_before' 60, and 'ahead_days' between 1 and 730."
            )
        quiet_minutes(found.quiet, "mail")
        found._must_read()
        return found

    def _must_read(self) -> None:
        """Whether the mailbox can be read as it is named. Raises MailSettingsError."""
        if self.declined not in ("cancel", "call_back"):
            raise MailSettingsError("'declined' of [mail] must be cancel or call_back.")
        if self.imap_security not in ("tls", "starttls", "plain", "plain-anywhere"):
            raise MailSettingsError("'imap_security' of [mail] must be tls, starttls or plain.")
        if self.imap_security == "plain" and self.imap and self.imap not in LOOPBACK:
            raise MailSettingsError(
                "'imap_security' of [mail] is plain, and 'imap' another computer: everybody on the way would read the"
                " password and the mail. Write tls or starttls; who wants it all the same writes plain-anywhere."
            )
        if not 0 <= self.imap_port <= 65535:
            raise MailSettingsError("'imap_port' of [mail] is at most 65535.")
        if self.imap and not (self.imap_user or self.user):
            raise MailSettingsError(
                "[mail] names 'imap', and no name by which it is opened: write imap_user."
            )
        folders = {"imap_folder": self.imap_folder, "imap_unreadable": self.imap_unreadable}
        for key, value in (folders | ({"imap_done": self.imap_done} if self.imap_done else {})).items():
            if not _FOLDER.fullmatch(value):
                raise MailSettingsError(
                    f"'{key}' of [mail] must be a folder's name, of letters from A to Z, digits, spaces and . _ / -"
                )
        if self.imap_folder in (self.imap_done, self.imap_unreadable):
            raise MailSettingsError("'imap_done' and 'imap_unreadable' of [mail] must not be 'imap_folder'.")


def lines_of(
    written: object, kind: type[Any], table: str, whose: str, needed: Sequence[str]
) -> dict[str, Any]:
    """A table as it was written, with nothing in it but what ``kind`` has, and all that is ``needed``.

    ``whose`` password is kept elsewhere. Raises MailSettingsError.
    """
    known = {item.name: _KINDS[str(item.type)] for item in fields(kind)}
    if not isinstance(written, dict):
        raise MailSettingsError(f"'{table}' must be a table: [{table}], with its lines below.")
    for key, value in written.items():
        if key == "password":
            raise MailSettingsError(
                f"the {whose}'s password stands in no file. Take it out, and give it to: kiosk {table} password"
            )
        if key not in known:
            raise MailSettingsError(f"'{key}' is not a setting of [{table}]. Known are: {', '.join(known)}.")
        if type(value) is not known[key]:
            raise MailSettingsError(f"'{key}' of [{table}] has a value of the wrong kind: {value!r}.")
    if missing := set(needed) - set(written):
        raise MailSettingsError(f"[{table}] needs {' and '.join(sorted(missing))}.")
    return written


def quiet_minutes(quiet: str, table: str) -> tuple[int, int]:
    """Between which minutes of the day nothing is sent, as a table says it. Raises MailSettingsError."""
    if not quiet:
        return 0, 0
    found = _QUIET.fullmatch(quiet)
    if found is None:
        raise MailSettingsError(
            f"'quiet' of [{table}] must be two times of day, such as 20:00-08:00, or empty."
        )
    begin, begin_minute, end, end_minute = map(int, found.groups())
    return begin * 60 + begin_minute, end * 60 + end_minute
