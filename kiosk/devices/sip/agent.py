"""What a telephone line says to its telephone system, and what it makes of what comes (RFC 3261, 8.2, 9.2 and 17.2).

Every call rings, and none is answered: whoever lifts a receiver does so at a telephone. What comes is anybody's to
write. Nothing here sends anything or reads a clock: `sent` and `told` fill, and are emptied by whoever carries them.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from enum import Enum

from aiosipua.headers import CSeq, Via, parse_via, stringify_via
from aiosipua.message import SipMessage, SipRequest, SipResponse, missing_required_headers

from kiosk import log
from kiosk.devices.sip.account import (
    LineAccount,
    LineRangOut,
    LineRings,
    LineStands,
    LineTold,
    RingEnded,
    SipTransport,
)
from kiosk.devices.sip.caller import caller_of, ended_by
from kiosk.devices.sip.registering import PATIENCE, T1, T2, LineContact, Registering

# So many calls ring at once, and one for so long in seconds; that it rings still is said so often (13.3.1.1).
MOST_RINGS, LONGEST_RING, STILL_RINGS = 50, 600.0, 60.0
# And so many are remembered with those that have ended.
MOST_REMEMBERED = 4 * MOST_RINGS
# Nothing that a telephone system says is longer.
MOST_BYTES = 65_536
ALLOWED = "INVITE, ACK, CANCEL, OPTIONS, BYE"
_REASONS = {
    180: "Ringing", 200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 420: "Bad Extension",
    480: "Temporarily Unavailable", 481: "Call/Transaction Does Not Exist", 482: "Loop Detected", 486: "Busy Here",
    487: "Request Terminated",
}  # fmt: skip

# Of an IP network; None for the one connection that there is.
Whither = tuple[str, int] | None


@dataclass(frozen=True)
class SipSent:
    """A message, and where it goes."""

    content: bytes
    to: Whither


class _Stage(Enum):
    RINGS = "rings"
    # It rings no more, and the telephone system has not said yet that it knows.
    ENDED = "ended"
    KNOWN = "known"


@dataclass
class _Invite:
    """One call that has come in, as its transaction stands."""

    request: SipRequest
    to: Whither
    call: str
    began: float
    answer: SipResponse
    stage: _Stage = _Stage.RINGS
    again: float = T1
    due: float = 0.0
    until: float = 0.0


class LineAgent:
    """One line.

    Attributes:
        registering: whether and until when it is registered.
        sent: what is to be sent.
        told: what there is to tell.
    """

    def __init__(self, account: LineAccount, contact: LineContact, registrar: Whither, now: float) -> None:
        """``registrar`` is where the telephone system is reached."""
        self._account = account
        self._registrar = registrar
        self._reliable = account.transport is not SipTransport.UDP
        self._secret = secrets.token_bytes(16)
        self._invites: dict[tuple[str, str], _Invite] = {}
        self.registering = Registering(account, contact, now)
        self.sent: list[SipSent] = []
        self.told: list[LineTold] = [self.registering.stands]

    @property
    def due(self) -> float:
        """When `turn` is to be asked again at the latest."""
        return min([self.registering.due, *(it.due for it in self._invites.values())])

    @property
    def stands(self) -> LineStands:
        """How the line stands."""
        return self.registering.stands

    @property
    def rings(self) -> int:
        """How many calls ring now."""
        return sum(it.stage is _Stage.RINGS for it in self._invites.values())

    def turn(self, now: float) -> None:
        """Time has gone on."""
        before = self.stands
        if request := self.registering.turn(now):
            self.sent.append(SipSent(bytes(request), self._registrar))
        self._tell(before)
        for key, invite in [*self._invites.items()]:
            if now >= invite.due:
                self._go_on(key, invite, now)

    def leave(self) -> None:
        """The line ends: what rings goes on elsewhere."""
        for invite in self._invites.values():
            if invite.stage is _Stage.RINGS:
                self._send(self._reply(invite.request, 480), invite.to)
        self.sent.append(SipSent(bytes(self.registering.leave()), self._registrar))

    def receive(self, content: bytes, source: Whither, now: float) -> None:
        """Something has come, whatever it is."""
        if len(content) > MOST_BYTES or not content.strip():
            return
        before = self.stands
        try:
            message = SipMessage.parse(content)
            if isinstance(message, SipResponse):
                self.registering.answered(message, now)
            else:
                self._request(message, source, now)
        except (ValueError, LookupError) as error:
            # It was no message of this kind.
            log.get(__name__).warning("line_unread", exc_type=type(error).__name__)
        self._tell(before)

    def _tell(self, before: LineStands) -> None:
        if self.stands != before:
            self.told.append(self.stands)

    # What is asked of it

    def _request(self, request: SipRequest, source: Whither, now: float) -> None:
        vias, number = request.headers.get("via"), request.cseq
        if not vias:
            return
        to = self._back(parse_via(vias[0]), source)
        if source is not None:
            _stamp(request, source)
        if missing_required_headers(request) or number is None or number.method != request.method:
            if request.method != "ACK":
                self._send(self._reply(request, 400), to)
            return
        match request.method:
            case "INVITE":
                self._invite(request, number, to, now)
            case "CANCEL":
                self._cancel(request, to, now)
            case "ACK":
                self._known(request)
            case "OPTIONS":
                self._send(self._reply(request, 200), to)
            case "BYE" | "INFO" | "UPDATE" | "PRACK" | "NOTIFY" | "REFER":
                # All of these are of a call that was answered, or of a notice that was asked for.
                self._send(self._reply(request, 481), to)
            case _:
                self._send(self._reply(request, 405), to)

    def _invite(self, request: SipRequest, number: CSeq, to: Whither, now: float) -> None:
        key = _key(request)
        known = self._invites.get(key)
        if known is not None:
            # It comes again where the answer was lost.
            self._send(known.answer, known.to)
            return
        if len(self._invites) >= MOST_REMEMBERED:
            # Of these nothing is remembered: it is said again to whoever asks again.
            self._send(self._reply(request, 486), to)
            return
        code = self._refuses(request, number)
        call = _call(request)
        invite = _Invite(request, to, call, now, self._reply(request, code or 180))
        self._invites[key] = invite
        if code:
            self._end(invite, code, now)
            return
        invite.due = now + STILL_RINGS
        self._send(invite.answer, to)
        self.told.append(LineRings(call, caller_of(request.headers)))

    def _refuses(self, request: SipRequest, number: CSeq) -> int:
        """With which code it does not even ring; 0 where it does."""
        user = request.uri.partition(":")[2].partition("@")[0].partition(";")[0]
        whom = request.to_addr
        if user != self._account.user:
            return 404
        if request.headers.get("require"):
            return 420
        if whom is not None and whom.tag:
            return 481
        same = _call(request)
        for other in self._invites.values():
            if other.call == same and other.stage is _Stage.RINGS and _sequence(other.request) == number.seq:
                # One call that comes by two ways (8.2.2.2) rings once.
                return 482
        return 486 if self.rings >= MOST_RINGS else 0

    def _cancel(self, request: SipRequest, to: Whither, now: float) -> None:
        invite = self._invites.get(_key(request))
        if invite is None:
            # Of a ring that this process knows nothing of: whoever has shown it hears that it is over.
            self._send(self._reply(request, 481), to)
            self.told.append(LineRangOut(_call(request), ended_by(request.headers)))
            return
        self._send(self._reply(request, 200), to)
        if invite.stage is _Stage.RINGS:
            self._end(invite, 487, now)
            self.told.append(LineRangOut(invite.call, ended_by(request.headers)))

    def _known(self, request: SipRequest) -> None:
        invite = self._invites.get(_key(request))
        if invite is not None and invite.stage is _Stage.ENDED:
            # For as long as it may come again.
            invite.stage, invite.due = _Stage.KNOWN, invite.until

    # What becomes of a call

    def _end(self, invite: _Invite, code: int, now: float) -> None:
        invite.answer = self._reply(invite.request, code)
        invite.stage, invite.again, invite.until = _Stage.ENDED, T1, now + PATIENCE
        invite.due = invite.until if self._reliable else now + T1
        self._send(invite.answer, invite.to)

    def _go_on(self, key: tuple[str, str], invite: _Invite, now: float) -> None:
        if invite.stage is _Stage.RINGS:
            if now - invite.began >= LONGEST_RING:
                self._end(invite, 480, now)
                self.told.append(LineRangOut(invite.call, RingEnded.MISSED))
                return
            invite.due = now + STILL_RINGS
            self._send(invite.answer, invite.to)
            return
        if invite.stage is _Stage.KNOWN or now >= invite.until:
            del self._invites[key]
            return
        invite.again = min(2 * invite.again, T2)
        invite.due = min(now + invite.again, invite.until)
        self._send(invite.answer, invite.to)

    # What it says

    def _send(self, response: SipResponse, to: Whither) -> None:
        self.sent.append(SipSent(bytes(response), to))

    def _back(self, via: Via, source: Whither) -> Whither:
        """Where an answer goes (18.2.2 and RFC 3581): to nobody but whoever has asked."""
        if source is None:
            return None
        return source if "rport" in via.params else (source[0], via.port or 5060)

    def _reply(self, request: SipRequest, code: int) -> SipResponse:
        response = SipResponse(status_code=code, reason_phrase=_REASONS[code])
        for name in ("via", "record-route", "from", "to", "call-id", "cseq"):
            if name == "record-route" and code != 180:
                continue
            for value in request.headers.get(name):
                response.headers.append(name.title() if name != "call-id" else "Call-ID", value)
        whom = request.headers.get_first("to") or ""
        if ";tag=" not in whom.replace(" ", ""):
            # The same for each answer to one call, whether or not anything is remembered of it.
            made = hashlib.blake2s(_call(request).encode(), key=self._secret, digest_size=8).hexdigest()
            response.headers.set_single("To", f"{whom};tag={made}")
        response.headers.set_single("Contact", f"<{self.registering.contact}>")
        if code in (200, 405):
            response.headers.set_single("Allow", ALLOWED)
        if code == 420:
            response.headers.set_single("Unsupported", ", ".join(request.headers.get("require")))
        return response


def _key(request: SipRequest) -> tuple[str, str]:
    """Of which transaction it is: by the topmost Via, for an INVITE and for what ends it alike (17.2.3)."""
    via = request.via[0]
    return via.branch or f"{_call(request)} {_sequence(request)}", f"{via.host}:{via.port or ''}".casefold()


def _sequence(request: SipRequest) -> int:
    number = request.cseq
    return number.seq if number is not None else 0


def _call(request: SipRequest) -> str:
    """A word for the call, of which nothing can be read, and which another process of this line makes as well."""
    caller = request.from_addr
    said = f"{request.call_id} {caller.tag if caller else ''}"
    return hashlib.sha256(said.encode(errors="replace")).hexdigest()[:32]


def _stamp(request: SipRequest, source: tuple[str, int]) -> None:
    """Write into the topmost Via where a request has come from (18.2.1, RFC 3581)."""
    first, *rest = request.headers.get("via")
    via = parse_via(first)
    if "rport" in via.params:
        via.params["rport"] = str(source[1])
    if "rport" in via.params or via.host != source[0]:
        via.params["received"] = source[0]
        request.headers.set_single("Via", stringify_via(via))
        for value in rest:
            request.headers.append("Via", value)
