"""Who calls, by what the telephone system says of it, and why it does not ring any more."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

from aiosipua.headers import CaseInsensitiveDict

from kiosk.devices.sip.account import RingEnded

# A caller writes what stands in quotes, and the telephone system what stands outside of them.
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_IN_BRACKETS = re.compile(r"<\s*([^<>]*?)\s*>")
_ADDRESS = re.compile(r"(?is)(?:sips?:([^@;?>\s]+)@|tel:([^;?>\s]+))")
# What stands for nobody, in RFC 3323 and with telephone systems.
WITHHELD = frozenset(
    {"anonymous", "unknown", "unavailable", "restricted", "private", "withheld", "asterisk", "invalid", ""}
)
# RFC 3323 and 3325: what a caller does not want to be told.
_PRIVATE = frozenset({"id", "user", "header"})
_LONGEST = 2000
# RFC 3326: answered elsewhere, in the words of SIP and in those of Q.850.
_ELSEWHERE = (("sip", "200"), ("q.850", "26"))


def caller_of(headers: CaseInsensitiveDict) -> str:
    """The number or name that a call is from, as the telephone system vouches for it; empty where it is withheld.

    P-Asserted-Identity (RFC 3325) goes before Remote-Party-ID, and that before From; of two identities the number.
    """
    if _wants_privacy(headers) or _user(headers.get_first("from") or "") == "":
        return ""
    for name in ("p-asserted-identity", "remote-party-id"):
        users = [user for value in headers.get(name) for user in _users(value)]
        if found := next((user for user in users if _is_number(user)), "") or next(filter(None, users), ""):
            return found
    return _user(headers.get_first("from") or "")


def ended_by(headers: CaseInsensitiveDict) -> RingEnded:
    """What became of a ring that is taken back, by the reasons that the telephone system gives (RFC 3326)."""
    for value in headers.get("reason"):
        for reason in value[:_LONGEST].split(","):
            protocol, *rest = (part.strip().casefold() for part in reason.split(";"))
            if any(protocol == of and f"cause={code}" in rest for of, code in _ELSEWHERE):
                return RingEnded.ANSWERED
    return RingEnded.MISSED


def _wants_privacy(headers: CaseInsensitiveDict) -> bool:
    asked = {
        word.strip().casefold()
        for value in headers.get("privacy")
        for word in re.split("[;,]", value[:_LONGEST])
    }
    if asked & _PRIVATE:
        return True
    party = _QUOTED.sub("", (headers.get_first("remote-party-id") or "")[:_LONGEST]).casefold()
    return any(part.strip() in ("privacy=full", "privacy=uri") for part in party.split(";"))


def _users(value: str) -> Iterable[str]:
    """Of several addresses in one header, each."""
    plain = _QUOTED.sub("", value[:_LONGEST])
    return [_of_address(part) for part in _IN_BRACKETS.findall(plain) or plain.split(",")]


def _user(value: str) -> str:
    return next(iter(_users(value)), "")


def _of_address(address: str) -> str:
    found = _ADDRESS.match(address.strip())
    if found is None:
        return ""
    # A password after a colon, and a number's own parameters, are no part of who it is.
    user = unquote(found[1] or found[2]).partition(";")[0].partition(":")[0].strip()
    return "" if user.casefold() in WITHHELD else user


def _is_number(user: str) -> bool:
    return re.fullmatch(r"\+?[0-9().\-]{3,25}", user, re.ASCII) is not None
