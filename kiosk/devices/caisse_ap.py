"""Caisse-AP over IP: the open protocol of desk terminals in France (Association du paiement, version 3).

One request and one answer over a raw TCP connection, each a row of fields: a tag of two letters, the length as three
digits, the value. Nothing says where a message ends: it is at its end when its last field is whole and nothing more
comes. An answer has what was asked, and what came of it; an answer that is cut, is about something else or says two
things is none. The protocol has no question about a payment of before, so what is not known the desk finds out.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk import log
from kiosk.devices.terminal import TerminalTask
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.cards import CardShown, last_four_of
from kiosk.domain.money.currencies import CURRENCIES, currency
from kiosk.domain.money.payments import PayWay, TerminalAnswer, TerminalVerdict

PORT = 8888
VERSION, PROTOCOL = "0300", "012345678901"
DEBIT, CREDIT = "0", "1"
# Of an answer; a real one has some two hundred.
MOST_BYTES = 8192
# How long a card may take, how long a terminal may take to open the line, and how long it is quiet after its answer, in
# seconds.
PATIENCE, TO_CONNECT, QUIET = 180.0, 10.0, 0.4
# AE, the status of the action: done, not done, taken into account and not at its end.
DONE, NOT_DONE, HELD = "10", "01", "11"
# AF, why it was not done: the customer or a time-out has ended it; anything else is a no.
ABANDONED = frozenset({"08", "11"})
# CC, the kind of payment: by card, in the slot and without contact.
SCHEMES = {"001": "CB", "00B": "CB", "002": "American Express", "00D": "American Express"}


class BrokenMessage(ValueError):
    """These bytes are no message, or only the beginning of one."""


def message(fields: dict[str, str]) -> bytes:
    """The fields as they are sent. Raises ValueError for one that has no place in a message.

    >>> message({"CZ": "0300", "CD": "0"})
    b'CZ0040300CD0010'
    """
    for tag, value in fields.items():
        if len(tag) != 2 or not 1 <= len(value) <= 999:
            raise ValueError(tag)
    return "".join(f"{tag}{len(value):03}{value}" for tag, value in fields.items()).encode("ascii")


def fields_of(raw: bytes) -> Iterator[tuple[str, str]]:
    """The fields of a message in their order. Raises BrokenMessage where it is cut or none."""
    at = 0
    while at < len(raw):
        head = raw[at : at + 5]
        if len(head) < 5 or not head.isascii() or not head[:2].isalnum() or not head[2:].isdigit():
            raise BrokenMessage(f"no field at byte {at}")
        length = int(head[2:])
        value = raw[at + 5 : at + 5 + length]
        if not length or len(value) < length or not value.isascii():
            raise BrokenMessage(f"the field at byte {at} is cut")
        yield head[:2].decode(), value.decode()
        at += 5 + length


def answer_to(task: TerminalTask, asked: dict[str, str], raw: bytes) -> TerminalAnswer:
    """What an answer says of a task, for which ``asked`` was sent."""
    unknown = TerminalAnswer(TerminalVerdict.UNKNOWN, code="no_answer" if not raw else "not_read")
    try:
        found = list(fields_of(raw))
    except BrokenMessage:
        return unknown
    said: dict[str, str] = {}
    for tag, value in found:
        # An answer that comes twice is the same twice; where it is not, nobody knows which of them is true.
        if said.setdefault(tag, value) != value:
            return unknown
    same = all(said.get(tag, asked[tag]) == asked[tag] for tag in ("CJ", "CA", "CD"))
    status = said.get("AE", "")
    if status == NOT_DONE and same:
        why = said.get("AF", "")
        verdict = TerminalVerdict.CANCELLED if why in ABANDONED else TerminalVerdict.DECLINED
        return TerminalAnswer(verdict, code=why[:20])
    if status != DONE or not same:
        return unknown
    taken = _taken(said)
    if taken is None:
        return unknown
    card = CardShown(SCHEMES.get(said.get("CC", ""), ""), last_four_of(said.get("AA", "")))
    # No more is kept of the card's number than its end.
    return TerminalAnswer(TerminalVerdict.APPROVED, taken, card, said.get("AC", "")[:60], status)


def _taken(said: dict[str, str]) -> Money | None:
    """How much an answer says it was; None where it does not."""
    amount, number = said.get("CB", ""), said.get("CE", "")
    code = next((it.code for it in CURRENCIES.values() if it.number == number), "")
    return Money(int(amount), code) if code and amount.isdigit() and len(amount) <= 12 else None


@dataclass(frozen=True)
class CaisseAp:
    """A terminal at a host and port. ``desk`` is the number of the cash desk, as two digits.

    Attributes:
        patience: how long it is waited for a card and its answer, in seconds.
    """

    host: str
    port: int = PORT
    desk: str = "01"
    patience: float = PATIENCE
    way = PayWay.CAISSE_AP
    asks_again = False
    gives_back = True

    def take(self, task: TerminalTask) -> TerminalAnswer:
        """As `PaymentTerminal.take`."""
        return self._ask(task, DEBIT)

    def give_back(self, task: TerminalTask) -> TerminalAnswer:
        """As `PaymentTerminal.give_back`: the terminal asks for the card again."""
        return self._ask(task, CREDIT)

    def find_out(self, task: TerminalTask, reference: str) -> TerminalAnswer:
        """Nothing: the terminal's own journal tells it to whoever looks there."""
        return TerminalAnswer(TerminalVerdict.UNKNOWN, code="not_asked")

    def _ask(self, task: TerminalTask, kind: str) -> TerminalAnswer:
        asked = {
            "CZ": VERSION,
            "CJ": PROTOCOL,
            "CA": self.desk,
            "CE": currency(task.amount.code).number,
            "BA": "0",
            "CD": kind,
            "CB": f"{task.amount.minor:02}",
        }
        try:
            line = socket.create_connection((self.host, self.port), timeout=TO_CONNECT)
        except OSError as error:
            # Nothing was said to it: nobody has paid.
            log.get(__name__).warning("terminal_not_reached", error=type(error).__name__, port=self.port)
            return TerminalAnswer(TerminalVerdict.CANCELLED, code="not_reached")
        with line:
            try:
                line.sendall(message(asked))
            except OSError as error:
                # Some of it may have come to the terminal.
                log.get(__name__).warning("terminal_line_lost", error=type(error).__name__, port=self.port)
            return answer_to(task, asked, self._heard(line))

    def _heard(self, line: socket.socket) -> bytes:
        """All that it says until it is quiet after an answer, or the line ends."""
        raw, until = b"", time.monotonic() + self.patience
        while len(raw) <= MOST_BYTES and (left := until - time.monotonic()) > 0:
            line.settimeout(min(left, QUIET) if _is_whole(raw) else left)
            try:
                part = line.recv(1024)
            except OSError:
                # Quiet, or lost: what was said until then stands.
                break
            if not part:
                break
            raw += part
        return raw


def _is_whole(raw: bytes) -> bool:
    """Whether it is an answer up to the end of a field."""
    try:
        return any(tag == "AE" for tag, _ in list(fields_of(raw)))
    except BrokenMessage:
        return False
