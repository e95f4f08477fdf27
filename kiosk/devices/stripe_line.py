"""One question and one answer of Stripe's API, over HTTPS: whatever is not a whole answer of it is none.

By the standard library: six questions, each a form that is sent and an object that comes back, want no library of their
own, and nothing here ever follows a link, keeps a line open or believes a proxy. The secret key stands in a header and
nowhere else: no error, log or text of this module has it, nor anything that Stripe has said but its codes.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Timer
from typing import Any
from urllib.parse import urlencode, urlsplit

from kiosk import log

API = "https://api.stripe.com"
# The shapes of what is answered are those of this version, whatever the account was made with.
VERSION = "2024-06-20"
# Of an answer; a real one has some five thousand bytes, a page of a hundred payments some hundred times that.
MOST_BYTES = 4_000_000
# How long one question may take, in seconds, and how often one is asked of which nothing whole has come back.
LONGEST, TRIES = 10.0, 3
_SECRET = re.compile(r"(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,240}")
_CODE = re.compile(r"[a-z0-9_]{1,40}")
# Asked again: the same key is at work there, there were too many questions, and all that is a fault of theirs.
_AGAIN = frozenset({409, 429})


class Unclear(Exception):
    """Nobody knows what became of a question; where ``sent`` is false it has never left this computer."""

    def __init__(self, code: str, *, sent: bool = True) -> None:
        super().__init__(code)
        self.code = code
        self.sent = sent


class StripeRefused(Exception):
    """Stripe has said no, and has done nothing; ``code`` is why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_secret(text: str) -> bool:
    """Whether this is written as a secret key of Stripe's is."""
    return _SECRET.fullmatch(text) is not None


def code_of(said: object) -> str:
    """A code as Stripe says it, empty for whatever is none: no other word of theirs is kept.

    >>> code_of("card_declined"), code_of("Your card 4242"), code_of(None)
    ('card_declined', '', '')
    """
    return said if isinstance(said, str) and _CODE.fullmatch(said) else ""


@dataclass(frozen=True)
class StripeLine:
    """Who is asked, and with which key. ``pause`` is how long it is waited before a question is asked again, in s."""

    secret: str = field(repr=False)
    api: str = API
    pause: float = 1.0

    def ask(
        self, path: str, fields: Mapping[str, str] | None = None, *, key: str = "", until: float
    ) -> dict[str, Any]:
        """The answer to a question, which is a GET, or with a ``key``, by which it is done once, a POST.

        ``until`` is when it is over, by the monotonic clock. Raises Unclear and StripeRefused.
        """
        sent, code = False, ""
        for number in range(TRIES):
            if number:
                time.sleep(min(self.pause, max(0.0, until - time.monotonic())))
            try:
                status, answer = self._once(path, fields or {}, key, until)
            except Unclear as lost:
                sent, code = sent or lost.sent, lost.code
                continue
            if status == 200:
                return answer
            error = answer.get("error")
            why = code_of(error.get("code") or error.get("type")) if isinstance(error, dict) else ""
            if not why or status in _AGAIN or not 400 <= status < 500:
                sent, code = True, f"http_{status}"
            elif sent:
                # What was said before may have been done, whatever is said now.
                raise Unclear(why)
            else:
                raise StripeRefused(why)
            log.get(__name__).warning("stripe_not_answered", status=status, code=why)
        raise Unclear(code, sent=sent)

    def _once(
        self, path: str, fields: Mapping[str, str], key: str, until: float
    ) -> tuple[int, dict[str, Any]]:
        left = min(LONGEST, until - time.monotonic())
        if left <= 0:
            raise Unclear("too_late", sent=False)
        line = self._opened(left)
        # A time-out is of one read; what drips for ever ends by this.
        watch = Timer(left, _cut, [line.sock])
        watch.daemon = True
        watch.start()
        body = urlencode(fields)
        headers = {"Authorization": f"Bearer {self.secret}", "Stripe-Version": VERSION, "Connection": "close"}
        try:
            if key:
                headers |= {
                    "Idempotency-Key": key,
                    "Content-Type": "application/x-www-form-urlencoded",
                }
                line.request("POST", path, body, headers)
            else:
                line.request("GET", f"{path}?{body}" if body else path, headers=headers)
            answer = line.getresponse()
            raw = answer.read(MOST_BYTES + 1)
            # Of a read up to so many bytes nobody hears that there were to be more.
            if answer.length or len(raw) > MOST_BYTES:
                raise Unclear("not_read")
            return answer.status, _object(raw)
        except (OSError, HTTPException, ValueError, RecursionError) as error:
            log.get(__name__).warning("stripe_line_lost", error=type(error).__name__)
            raise Unclear("no_answer") from None
        finally:
            watch.cancel()
            line.close()

    def _opened(self, left: float) -> HTTPConnection:
        at = urlsplit(self.api)
        host, port = at.hostname or "", at.port
        line = (
            HTTPSConnection(host, port, timeout=left, context=_trusted())
            if at.scheme == "https"
            else HTTPConnection(host, port, timeout=left)
        )
        try:
            line.connect()
        except (OSError, HTTPException, ValueError) as error:
            line.close()
            log.get(__name__).warning("stripe_not_reached", error=type(error).__name__)
            raise Unclear("not_reached", sent=False) from None
        return line


@cache
def _trusted() -> ssl.SSLContext:
    return ssl.create_default_context()


def _cut(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


def _object(raw: bytes) -> dict[str, Any]:
    """Raises ValueError where it is no object, or says one thing twice and not the same."""
    found = json.loads(raw, object_pairs_hook=_said_once)
    if not isinstance(found, dict):
        raise ValueError("no object")
    return found


def _said_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if found.setdefault(name, value) != value:
            raise ValueError("two things")
    return found
