"""A line is registered and stays so (RFC 3261, 10 and 17.1.2; digests of RFC 7616 and 8760).

Moments are seconds of a clock that only goes on. Nothing here sends anything: `turn` says what is to be sent now.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from aiosipua.auth import SipDigestAuth, build_credentials
from aiosipua.headers import AuthChallenge, parse_address, parse_auth, stringify_auth
from aiosipua.message import SipRequest, SipResponse
from aiosipua.utils import generate_branch, generate_call_id, generate_tag

from kiosk.devices.sip.account import LineAccount, LineStands, LineState, SipTransport

# RFC 3261, 17.1.1.1: how soon it is sent again over UDP, at most how soon, and how long an answer is waited for.
T1, T2, PATIENCE = 0.5, 4.0, 32.0
# For how long it asks to be registered, and how long at most and at least it believes that it is, in seconds.
EXPIRES, MOST, LEAST = 300, 3600, 20
# Where the telephone system does not answer, or has refused.
WAITS = (2.0, 5.0, 10.0, 20.0, 30.0)
REFUSED_FOR = 120.0
_HEADERS = {401: ("www-authenticate", "Authorization"), 407: ("proxy-authenticate", "Proxy-Authorization")}
_STRONGER_FIRST = ("SHA-256", "MD5")


@dataclass(frozen=True)
class LineContact:
    """Where this line is reached: what the telephone system is told of it."""

    host: str
    port: int


class Registering:
    """One line at one telephone system.

    Attributes:
        stands: how it stands now.
        due: when `turn` is to be asked again.
    """

    def __init__(self, account: LineAccount, contact: LineContact, now: float) -> None:
        self._account = account
        self._contact = contact
        self._call_id = generate_call_id(contact.host)
        self._tag = generate_tag()
        self._number = 0
        self._expires = EXPIRES
        self._challenge: tuple[int, AuthChallenge] | None = None
        self._used = 0
        # Whether the challenge came since the registration was last begun.
        self._fresh = False
        self._sent: SipRequest | None = None
        self._again = T1
        self._until = 0.0
        self._failed = 0
        self.stands = LineStands(LineState.STARTING)
        self.due = now

    @property
    def _reliable(self) -> bool:
        return self._account.transport is not SipTransport.UDP

    @property
    def uri(self) -> str:
        """The telephone system's address."""
        return f"sip:{self._account.host}"

    @property
    def contact(self) -> str:
        """This line's address."""
        account, at = self._account, self._contact
        host = f"[{at.host}]" if ":" in at.host else at.host
        with_transport = "" if account.transport is SipTransport.UDP else f";transport={account.transport}"
        return f"sip:{account.user}@{host}:{at.port}{with_transport}"

    def turn(self, now: float) -> SipRequest | None:
        """What is to be sent now, for the first time or again."""
        if now < self.due:
            return None
        if self._sent is None:
            return self._send(self._expires, now)
        if now >= self._until:
            self._lost(LineStands(LineState.SILENT), now)
            return None
        self._again = min(2 * self._again, T2)
        self.due = min(now + self._again, self._until)
        return self._sent

    def leave(self) -> SipRequest:
        """The line ends: it is to be registered no more."""
        self._sent = None
        return self._made(0)

    def answered(self, response: SipResponse, now: float) -> None:
        """The telephone system has said something; what answers nothing that was asked is passed over."""
        sent, via, number = self._sent, response.via, response.cseq
        if sent is None or not via or number is None or number.method != "REGISTER":
            return
        if via[0].branch != sent.via[0].branch or number.seq != self._number:
            return
        code = response.status_code
        if code < 200:
            self._again = T2
            return
        self._sent = None
        if code < 300:
            self._taken(response, now)
        elif self._can_ask_again(code, response):
            self.due = now
        elif code >= 500 or code == 408:
            self._lost(LineStands(LineState.SILENT, code), now)
        else:
            self.stands, self.due = LineStands(LineState.REFUSED, code), now + REFUSED_FOR
            self._fresh = False

    def _taken(self, response: SipResponse, now: float) -> None:
        granted = self._granted(response)
        self.stands = LineStands(LineState.REGISTERED)
        self._failed, self._fresh = 0, False
        self.due = now + 0.8 * min(max(granted, LEAST), MOST)

    def _granted(self, response: SipResponse) -> float:
        """For how long, in seconds: several telephones may be registered as one, and each has its own."""
        own = self.contact.removeprefix("sip:").partition(";")[0]
        for value in response.headers.get("contact"):
            with suppress(ValueError):
                found = parse_address(value)
                if own in value and found.params.get("expires"):
                    return float(int(found.params["expires"] or ""))
        with suppress(ValueError):
            return float(int(response.get_header("expires") or ""))
        return float(self._expires)

    def _can_ask_again(self, code: int, response: SipResponse) -> bool:
        if code == 423:
            return self._asks_longer(response)
        return code in _HEADERS and self._may_answer(code, response)

    def _may_answer(self, code: int, response: SipResponse) -> bool:
        """Whether there is something to answer with that was not refused a moment ago."""
        offered = [parse_auth(value) for value in response.headers.get(_HEADERS[code][0])]
        usable = [it for it in offered if self._credentials(it, 1) is not None]
        usable.sort(key=lambda it: _STRONGER_FIRST.index(it.params.get("algorithm", "MD5").upper()))
        if not usable:
            return False
        challenge = usable[0]
        stale = challenge.params.get("stale", "").casefold() == "true"
        if self._fresh and not (stale and self._used < 3):
            # The password was wrong; another nonce makes it no better.
            self._challenge = None
            return False
        again, self._fresh = self._fresh, True
        self._challenge, self._used = (code, challenge), self._used if again else 0
        return True

    def _credentials(self, challenge: AuthChallenge, count: int) -> str | None:
        account = self._account
        auth = SipDigestAuth(account.login or account.user, account.password)
        made = build_credentials(auth, challenge, "REGISTER", self.uri, nonce_count=count)
        return stringify_auth(made) if made is not None else None

    def _asks_longer(self, response: SipResponse) -> bool:
        with suppress(ValueError):
            least = int(response.get_header("min-expires") or "")
            if self._expires < least <= 86_400:
                self._expires = least
                return True
        return False

    def _lost(self, stands: LineStands, now: float) -> None:
        self._sent, self._fresh = None, False
        self.stands, self.due = stands, now + WAITS[min(self._failed, len(WAITS) - 1)]
        self._failed += 1

    def _send(self, expires: int, now: float) -> SipRequest:
        self._sent = request = self._made(expires)
        self._again, self._until = T1, now + PATIENCE
        self.due = self._until if self._reliable else now + T1
        return request

    def _made(self, expires: int) -> SipRequest:
        account = self._account
        self._number += 1
        request = SipRequest(method="REGISTER", uri=self.uri)
        put = request.headers.set_single
        host = f"[{self._contact.host}]" if ":" in self._contact.host else self._contact.host
        put(
            "Via",
            f"SIP/2.0/{account.transport.upper()} {host}:{self._contact.port};branch={generate_branch()};rport",
        )
        whose = f"<sip:{account.user}@{account.host}>"
        put("Max-Forwards", "70")
        put("From", f"{whose};tag={self._tag}")
        put("To", whose)
        put("Call-ID", self._call_id)
        put("CSeq", f"{self._number} REGISTER")
        put("Contact", f"<{self.contact}>;expires={expires}")
        put("Expires", str(expires))
        put("Allow", "INVITE, ACK, CANCEL, OPTIONS, BYE")
        put("User-Agent", "checkin-kiosk")
        if self._challenge is not None:
            code, challenge = self._challenge
            self._used += 1
            if credentials := self._credentials(challenge, self._used):
                put(_HEADERS[code][1], credentials)
        return request
