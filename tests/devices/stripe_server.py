"""Stripe's API on this computer, as far as a reader needs it: keeps what was really paid, and does what a test says."""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from kiosk.devices.stripe_terminal import StripeTerminal

READER = "tmr_test1"
# Not as a live one is written, so that nobody takes it for one.
SECRET = "rk_test_" + "4eC39HqLyjWDarjtT1zdp7dc"
Object = dict[str, Any]


@dataclass
class Asked:
    """One request, as it came."""

    method: str
    path: str
    fields: dict[str, str]
    key: str
    headers: dict[str, str] = field(repr=False)


def pay(intent: Object, **more: Any) -> None:
    """The card is taken."""
    card = {"brand": "visa", "last4": "4242", "exp_year": 2031, "fingerprint": "AOB934RVNwzk6xtn"}
    intent |= {
        "status": "succeeded",
        "amount_received": intent["amount"],
        "latest_charge": {"payment_method_details": {"card_present": card}},
    } | more


def decline(intent: Object) -> None:
    """The bank says no."""
    intent["last_payment_error"] = {
        "type": "card_error",
        "code": "card_declined",
        "decline_code": "insufficient_funds",
    }


class StripeServer:
    """``at_reader`` is what comes of a card: it has the intent and the reader's action, which it may change.

    Attributes:
        cut: the number of an answer, and after how many bytes the line ends; -1 for before what was asked is done.
        twice: every answer is sent two times.
        changes: what is done to an answer before it is sent.
        paid: every time that an intent was paid, which is never to be one twice.
    """

    def __init__(self, at_reader: Callable[[Object, Object], None] | None = None) -> None:
        self.at_reader = at_reader or (lambda intent, action: pay(intent))
        self.cut: tuple[int, int] | None = None
        self.twice = False
        self.deaf = False
        self.changes: Callable[[Asked, Object], Object] = lambda asked, answer: answer
        self.refuses: dict[str, tuple[int, str]] = {}
        self.asked: list[Asked] = []
        self.lengths: list[int] = []
        self.intents: dict[str, Object] = {}
        self.refunds: dict[str, Object] = {}
        self.paid: list[str] = []
        self.action: Object | None = None
        self.refund_status = "succeeded"
        self._done: dict[str, tuple[int, Object]] = {}
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def terminal(self, patience: float = 5.0) -> StripeTerminal:
        """Who asks it."""
        return StripeTerminal(READER, SECRET, f"http://127.0.0.1:{self.port}", patience, 0.0)

    @property
    def holds(self) -> int:
        """What was taken and not given back."""
        back = sum(it["amount"] for it in self.refunds.values() if it["status"] == "succeeded")
        return int(sum(it["amount_received"] for it in self.intents.values()) - back)

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _listen(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line:
                asked = _read(line)
                if asked is not None and not self.deaf:
                    self._serve(line, asked)

    def _serve(self, line: socket.socket, asked: Asked) -> None:
        cut = self.cut if self.cut and self.cut[0] == len(self.asked) else None
        self.asked.append(asked)
        if cut and cut[1] < 0:
            self.lengths.append(0)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        status, answer = self._once(asked)
        body = json.dumps(self.changes(asked, json.loads(json.dumps(answer)))).encode()
        raw = b"HTTP/1.1 %d Said\r\nContent-Type: application/json\r\n" % status
        raw += b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
        self.lengths.append(len(raw))
        line.sendall(raw[: cut[1]] if cut else raw * (2 if self.twice else 1))

    def _once(self, asked: Asked) -> tuple[int, Object]:
        """The same again for the same key, as long as nobody has asked something else with it."""
        if not asked.key:
            return self._do(asked)
        if asked.key not in self._done:
            self._done[asked.key] = self._do(asked)
        # What was said then, whatever it is now.
        self._done[asked.key] = json.loads(json.dumps(self._done[asked.key]))
        return self._done[asked.key]

    def _do(self, asked: Asked) -> tuple[int, Object]:
        if asked.headers.get("authorization") != f"Bearer {SECRET}":
            return 401, {"error": {"type": "invalid_request_error", "message": "Invalid API Key"}}
        said = asked.fields
        marks = {name[9:-1]: value for name, value in said.items() if name.startswith("metadata[")}
        for ending, (status, code) in self.refuses.items():
            if asked.path.endswith(ending):
                return status, {"error": {"type": "invalid_request_error", "code": code, "message": SECRET}}
        match [asked.method, *asked.path.strip("/").split("/")[1:]]:
            case ["POST", "payment_intents"]:
                made: Object = {
                    "id": f"pi_{len(self.intents) + 1}x", "object": "payment_intent", "amount": int(said["amount"]),
                    "amount_received": 0, "currency": said["currency"], "metadata": marks,
                    "status": "requires_payment_method", "created": 0,
                }  # fmt: skip
                self.intents[made["id"]] = made
                return 200, made
            case ["GET", "payment_intents"]:
                return 200, _page(list(self.intents.values()), said)
            case ["GET", "payment_intents", key]:
                return 200, self.intents[key]
            case ["POST", "payment_intents", key, "cancel"]:
                if self.intents[key]["status"] != "requires_payment_method":
                    return 400, {"error": {"code": "payment_intent_unexpected_state"}}
                self.intents[key]["status"] = "canceled"
                return 200, self.intents[key]
            case ["POST", "terminal", "readers", _, "process_payment_intent"]:
                intent = self.intents[said["payment_intent"]]
                if intent["status"] != "requires_payment_method":
                    return 400, {"error": {"code": "payment_intent_unexpected_state"}}
                self.action = {
                    "type": "process_payment_intent", "status": "in_progress", "failure_code": None,
                    "process_payment_intent": {"payment_intent": intent["id"]},
                }  # fmt: skip
                answer = json.loads(json.dumps(self._reader()))
                self._card(intent, self.action)
                return 200, answer
            case ["POST", "terminal", "readers", _, "cancel_action"]:
                self.action = None
                return 200, self._reader()
            case ["GET", "terminal", "readers", _]:
                return 200, self._reader()
            case ["POST", "refunds"]:
                refund = {
                    "id": f"re_{len(self.refunds) + 1}x", "object": "refund", "amount": int(said["amount"]),
                    "currency": self.intents[said["payment_intent"]]["currency"], "metadata": marks,
                    "payment_intent": said["payment_intent"], "status": self.refund_status,
                }  # fmt: skip
                self.refunds[refund["id"]] = refund
                return 200, refund
            case ["GET", "refunds"]:
                mine = [it for it in self.refunds.values() if it["payment_intent"] == said["payment_intent"]]
                return 200, _page(mine, said)
            case ["GET", "refunds", key]:
                return 200, self.refunds[key]
        return 404, {"error": {"code": "resource_missing"}}

    def _card(self, intent: Object, action: Object) -> None:
        self.at_reader(intent, action)
        if intent["status"] == "succeeded":
            self.paid.append(intent["id"])
            action["status"] = "succeeded"
        elif "last_payment_error" in intent:
            action |= {"status": "failed", "failure_code": "card_declined"}

    def _reader(self) -> Object:
        return {"id": READER, "object": "terminal.reader", "status": "online", "action": self.action}


def _page(found: list[Object], said: dict[str, str]) -> Object:
    """Two a page, so that there are more."""
    ids = [it["id"] for it in found]
    start = ids.index(said["starting_after"]) + 1 if "starting_after" in said else 0
    return {"object": "list", "data": found[start : start + 2], "has_more": start + 2 < len(found)}


def _read(line: socket.socket) -> Asked | None:
    raw = b""
    while b"\r\n\r\n" not in raw:
        part = line.recv(4096)
        if not part:
            return None
        raw += part
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *rest = head.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (it.partition(":") for it in rest)}
    while len(body) < int(headers.get("content-length", "0")):
        body += line.recv(4096)
    method, target, _ = re.split(" ", first)
    parts = urlsplit(target)
    fields = dict(parse_qsl(body.decode() or parts.query))
    return Asked(method, parts.path, fields, headers.get("idempotency-key", ""), headers)
