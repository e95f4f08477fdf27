"""How a computer writes to patients, as its settings say: by which server, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from kiosk.domain.mail import MailPlan, written_address

_QUIET = re.compile(r"([01]?\d|2[0-3]):([0-5]\d) ?- ?([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
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

    @property
    def plan(self) -> MailPlan:
        """How the clinic writes."""
        begin, end = self._quiet_minutes()
        return MailPlan(
            self.sender,
            self.days_before,
            self.ahead_days,
            begin,
            end,
            self.first_name,
            self.place,
            self.answers,
        )

    def _quiet_minutes(self) -> tuple[int, int]:
        if not self.quiet:
            return 0, 0
        found = _QUIET.fullmatch(self.quiet)
        if found is None:
            raise MailSettingsError(
                "'quiet' of [mail] must be two times of day, such as 20:00-08:00, or empty."
            )
        begin, begin_minute, end, end_minute = map(int, found.groups())
        return begin * 60 + begin_minute, end * 60 + end_minute

    @classmethod
    def read(cls, written: object) -> MailSettings:
        """The table, as it was written. Raises MailSettingsError."""
        known = {item.name: _KINDS[str(item.type)] for item in fields(cls)}
        if not isinstance(written, dict):
            raise MailSettingsError("'mail' must be a table: [mail], with its lines below.")
        for key, value in written.items():
            if key == "password":
                raise MailSettingsError(
                    "the mail server's password stands in no file. Take it out, and give it to: kiosk mail password"
                )
            if key not in known:
                raise MailSettingsError(f"'{key}' is not a setting of [mail]. Known are: {', '.join(known)}.")
            if type(value) is not known[key]:
                raise MailSettingsError(f"'{key}' of [mail] has a value of the wrong kind: {value!r}.")
        if missing := {"server", "sender"} - set(written):
            raise MailSettingsError(f"[mail] needs {' and '.join(sorted(missing))}.")
        found = cls(**written)
        if not written_address(found.sender):
            raise MailSettingsError("'sender' of [mail] must be one address, such as front@clinic.example.")
        if found.security not in ("starttls", "tls"):
            raise MailSettingsError("'security' of [mail] must be starttls or tls.")
        if not (0 <= found.port <= 65535 and 0 <= found.days_before <= 60 and 1 <= found.ahead_days <= 730):
            raise MailSettingsError(
                "of [mail] 'port' is at most 65535, 'days_before' 60, and 'ahead_days' between 1 and 730."
            )
        found._quiet_minutes()
        return found
