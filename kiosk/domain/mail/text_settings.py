"""How a computer sends texts to patients, as its settings say: by which message centre, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.mail import MailPlan, TellingWay
from kiosk.domain.mail.settings import LOOPBACK, MailSettingsError, lines_of, quiet_minutes
from kiosk.domain.mail.texts import TellingWays, international

_SHORT = re.compile(r"[0-9]{3,8}", re.ASCII)
_COUNTRY = re.compile(r"[1-9][0-9]{0,2}", re.ASCII)
_USER = re.compile(r"[!-~]{1,15}", re.ASCII)
# SMPP 3.4, section 5.2.2: with its end a password has nine bytes.
LONGEST_PASSWORD = 8


@dataclass(frozen=True)
class TextSettings:
    """The table ``[text]``: the clinic's message centre, without its password, and when this computer sends by it.

    Attributes:
        server, port: where the message centre is, which speaks SMPP 3.4; 0 for the usual port.
        user: by which name this computer is let in (SMPP's system_id).
        sender: the number from which the clinic writes, and to which answers come.
        country: the digits before numbers of the clinic's country, for those of the record that do not say one.
        security: ``tls`` from the first byte on, or ``plain`` on this computer itself, ``plain-anywhere`` elsewhere.
        authority: a file with the certificate that vouches for the centre's, where the system does not know it.
        window: so many parts of texts may wait for the centre's answer at once.
        long: how parts of a long text are numbered: ``udh`` or ``sar``, as the centre wants it.
        first: by which of ``mail`` and ``text`` whoever has and wants both is told.
        days_before, ahead_days, quiet, first_name, place, declined: as for mail.
    """

    server: str
    user: str
    sender: str
    port: int = 0
    country: str = "1"
    security: str = "tls"
    authority: str = ""
    window: int = 10
    long: str = "udh"
    first: str = "mail"
    days_before: int = 2
    ahead_days: int = 90
    quiet: str = "20:00-08:00"
    first_name: bool = True
    place: bool = True
    declined: str = "cancel"

    @property
    def plan(self) -> MailPlan:
        """How the clinic writes."""
        begin, end = quiet_minutes(self.quiet, "text")
        return MailPlan(
            self.number,
            self.days_before,
            self.ahead_days,
            begin,
            end,
            self.first_name,
            self.place,
            True,
            True,
            self.declined == "cancel",
        )

    @property
    def number(self) -> str:
        """The sender's, as a message centre takes it."""
        return self.sender if _SHORT.fullmatch(self.sender) else international(self.sender, self.country)

    @classmethod
    def read(cls, written: object) -> TextSettings:
        """The table, as it was written. Raises MailSettingsError."""
        needed = ("server", "user", "sender")
        found = cls(**lines_of(written, cls, "text", "message centre", needed))
        found._must_fit()
        return found

    def _must_fit(self) -> None:
        """Raises MailSettingsError: what is written says nothing that can be done."""
        if not _COUNTRY.fullmatch(self.country):
            raise MailSettingsError("'country' of [text] must be a country's digits, such as 1 or 34.")
        if not self.number:
            raise MailSettingsError(
                "'sender' of [text] must be a number that answers come to: with + and a country's digits, or a short"
                " one."
            )
        if not _USER.fullmatch(self.user):
            raise MailSettingsError(
                "'user' of [text] must be of 1 to 15 letters without spaces, as SMPP has it."
            )
        choices = {
            "security": ("tls", "plain", "plain-anywhere"),
            "long": ("udh", "sar"),
            "first": tuple(TellingWay),
            "declined": ("cancel", "call_back"),
        }
        for key, allowed in choices.items():
            if getattr(self, key) not in allowed:
                raise MailSettingsError(f"'{key}' of [text] must be one of: {', '.join(allowed)}.")
        if self.security == "plain" and self.server not in LOOPBACK:
            raise MailSettingsError(
                "'security' of [text] is plain, and 'server' another computer: everybody on the way would read the"
                " password and the texts. Write tls; who has another safe way there writes plain-anywhere."
            )
        if not (0 <= self.port <= 65535 and 1 <= self.window <= 100):
            raise MailSettingsError("of [text] 'port' is at most 65535, and 'window' between 1 and 100.")
        if not (0 <= self.days_before <= 60 and 1 <= self.ahead_days <= 730):
            raise MailSettingsError(
                "of [text] 'days_before' is at most 60, and 'ahead_days' between 1 and 730."
            )
        quiet_minutes(self.quiet, "text")


def ways_of(mail: MailPlan | None, text: TextSettings | None) -> TellingWays:
    """By which ways the clinic tells people, as both tables say."""
    if text is None:
        return TellingWays(mail=mail)
    return TellingWays(mail, text.plan, TellingWay(text.first), text.country)
