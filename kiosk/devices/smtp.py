"""A clinic's mail server, to which messages are handed by SMTP (RFC 5321) over TLS (RFC 8314, or STARTTLS).

An invitation goes as RFC 6047 has it: beside its text, as text/calendar that says its method.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from types import TracebackType
from urllib.parse import quote

from kiosk.domain.mail import Envelope, Handed, MailOutcome

# In seconds, of every answer.
LONGEST = 30.0


@dataclass(frozen=True)
class MailServer:
    """Where the server is, and how this computer says who it is.

    Attributes:
        implicit: TLS from the first byte on; else by STARTTLS. Without TLS nothing is sent.
        authority: a file with the certificate that vouches for the server's; empty for those that the system knows.
        sender, called: the address from which the clinic writes, and its name.
    """

    host: str
    port: int
    sender: str
    called: str
    user: str = ""
    password: str = ""
    implicit: bool = False
    authority: str = ""


def written(envelope: Envelope, server: MailServer, clock: Callable[[], datetime]) -> EmailMessage:
    """The message, as it goes over the line."""
    local, _, domain = server.sender.rpartition("@")
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(server.called, local, domain)
    message["To"] = envelope.address
    message["Subject"] = envelope.subject
    message["Date"] = format_datetime(clock())
    message["Message-ID"] = f"<{envelope.key}@{domain}>"
    # Whoever is away does not answer it (RFC 3834, section 5).
    message["Auto-Submitted"] = "auto-generated"
    if envelope.stops:
        # RFC 2369, section 3.2.
        message["List-Unsubscribe"] = f"<mailto:{server.sender}?subject={quote(envelope.stops)}>"
    message.set_content(envelope.text, cte="quoted-printable")
    if envelope.calendar:
        message.add_alternative(
            envelope.calendar, subtype="calendar", cte="base64", params={"method": envelope.method}
        )
    return message


class MailLine:
    """A connection, which is made with the first message and kept for those after it."""

    def __init__(self, server: MailServer, clock: Callable[[], datetime]) -> None:
        self._server = server
        self._clock = clock
        self._line: smtplib.SMTP | None = None

    def __enter__(self) -> MailLine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._drop()

    def hand(self, envelope: Envelope) -> Handed:
        """Hand one message over; it blocks until the server has answered, and raises nothing of the line's."""
        raw = written(envelope, self._server, self._clock).as_bytes()
        try:
            line = self._line = self._line or self._opened()
        except smtplib.SMTPAuthenticationError as error:
            return Handed(MailOutcome.AWAY, error.smtp_code)
        except (OSError, smtplib.SMTPException):
            return Handed(MailOutcome.AWAY)
        try:
            code, _ = line.mail(self._server.sender)
            if code == 250:
                code, _ = line.rcpt(envelope.address)
            if code not in (250, 251):
                return self._not_taken(line, code)
        except (OSError, smtplib.SMTPException):
            # Nothing of it was sent yet.
            self._drop()
            return Handed(MailOutcome.AWAY)
        try:
            code, _ = line.data(raw)
        except smtplib.SMTPDataError as error:
            return self._not_taken(line, error.smtp_code)
        except (OSError, smtplib.SMTPException):
            self._drop()
            return Handed(MailOutcome.UNCLEAR)
        return Handed(MailOutcome.SENT, code) if code == 250 else self._not_taken(line, code)

    def _not_taken(self, line: smtplib.SMTP, code: int) -> Handed:
        try:
            line.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()
        return Handed(MailOutcome.REFUSED if 500 <= code < 600 else MailOutcome.LATER, code)

    def _opened(self) -> smtplib.SMTP:
        server = self._server
        context = ssl.create_default_context(cafile=server.authority or None)
        line: smtplib.SMTP
        if server.implicit:
            line = smtplib.SMTP_SSL(server.host, server.port, timeout=LONGEST, context=context)
        else:
            line = smtplib.SMTP(server.host, server.port, timeout=LONGEST)
        try:
            if not server.implicit:
                # Raises where the server has it not: nothing goes over an open line.
                line.starttls(context=context)
            line.ehlo_or_helo_if_needed()
            if server.user:
                line.login(server.user, server.password)
        except BaseException:
            line.close()
            raise
        return line

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is None:
            return
        try:
            line.quit()
        except (OSError, smtplib.SMTPException):
            line.close()
