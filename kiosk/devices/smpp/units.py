"""The units of SMPP 3.4, as far as somebody needs them who sends texts and hears what comes back.

Whatever a peer sends is read under limits, or is a `BrokenUnit`.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

# In bytes; the longest optional value has 64 KiB.
HEADER, MOST_BYTES = 16, 70_000
RESPONSE = 0x80000000
BIND_TRANSCEIVER, SUBMIT_SM, DELIVER_SM, UNBIND, ENQUIRE_LINK = 0x09, 0x04, 0x05, 0x06, 0x15
GENERIC_NACK = 0x80000000
# Of answers (section 5.1.3).
OK, UNKNOWN_COMMAND, QUEUE_FULL, THROTTLED = 0x00, 0x03, 0x14, 0x58
SYSTEM_ERROR, NOT_NOW, NEVER, NOT_BOUND = 0x08, 0x64, 0x65, 0x04
# Of optional values (section 5.3.2).
_REFERENCE, _TOTAL, _NUMBER = 0x020C, 0x020E, 0x020F
_PAYLOAD, RECEIPTED_ID, MESSAGE_STATE = 0x0424, 0x001E, 0x0427
_VERSION = 0x34
_HAS_HEADER = 0x40
# What an address is: of a country, of the network alone, a name.
_ABROAD, _SHORT, _NAME = (1, 1), (3, 0), (5, 0)


class BrokenUnit(ValueError):
    """It is no unit of the protocol."""


@dataclass(frozen=True)
class SmppUnit:
    """One of them, with its header read; ``sequence`` says which answer belongs to what."""

    command: int
    sequence: int
    status: int = OK
    body: bytes = b""

    @property
    def is_response(self) -> bool:
        return bool(self.command & RESPONSE)

    def packed(self) -> bytes:
        """As it goes over the line."""
        head = struct.pack(
            ">IIII", HEADER + len(self.body), self.command, self.status, self.sequence & 0x7FFFFFFF
        )
        return head + self.body


@dataclass(frozen=True)
class Delivered:
    """What a message centre brings: a text of somebody, or a receipt of one of ours.

    Attributes:
        sender, to: digits, with a + before those of a country; a name where it is one.
        is_receipt: whether it says what became of a message.
        parts: of how many it is one, and ``part`` which; ``reference`` is the same of all parts of a text.
        options: what stands behind its body, by its tag.
    """

    sender: str
    to: str
    is_receipt: bool
    coding: int
    raw: bytes
    parts: int = 1
    part: int = 1
    options: Mapping[int, bytes] = field(default_factory=dict)
    reference: int = 0


class Stream:
    """Makes units of bytes as they come."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, raw: bytes) -> None:
        """More has come."""
        self._held += raw

    def next(self) -> SmppUnit | None:
        """The next that is whole. Raises BrokenUnit: after that nothing of the stream can be read any more."""
        if len(self._held) < HEADER:
            return None
        length, command, status, sequence = struct.unpack_from(">IIII", self._held)
        if not HEADER <= length <= MOST_BYTES:
            raise BrokenUnit("a unit of an impossible length")
        if len(self._held) < length:
            return None
        body = bytes(self._held[HEADER:length])
        del self._held[:length]
        return SmppUnit(command, sequence, status, body)


def bind(sequence: int, user: str, password: str) -> SmppUnit:
    """This computer says who it is (section 4.1.5)."""
    body = _text(user, 15) + _text(password, 8) + _text("", 12) + bytes([_VERSION, 0, 0]) + _text("", 40)
    return SmppUnit(BIND_TRANSCEIVER, sequence, body=body)


@dataclass(frozen=True)
class Submission:
    """One part of a message (section 4.4.1).

    Attributes:
        reference: by which the parts of a text belong together, 0 for what is alone.
        by_options: whether that stands behind the body, and not before the text.
    """

    sender: str
    to: str
    coding: int
    raw: bytes
    reference: int = 0
    parts: int = 1
    part: int = 1
    by_options: bool = False

    def unit(self, sequence: int) -> SmppUnit:
        """It, with a receipt asked for."""
        raw, features, options = self.raw, 0, b""
        if self.parts > 1 and self.by_options:
            options = (
                struct.pack(">HHH", _REFERENCE, 2, self.reference)
                + struct.pack(">HHB", _TOTAL, 1, self.parts)
                + struct.pack(">HHB", _NUMBER, 1, self.part)
            )
        elif self.parts > 1:
            raw = bytes([5, 0, 3, self.reference & 0xFF, self.parts, self.part]) + raw
            features = _HAS_HEADER
        body = (
            _text("", 5)
            + _address(self.sender)
            + _address(self.to)
            + bytes([features, 0, 0])
            + _text("", 16)
            + _text("", 16)
            + bytes([1, 0, self.coding, 0, len(raw)])
            + raw
            + options
        )
        return SmppUnit(SUBMIT_SM, sequence, body=body)


def message_id(body: bytes) -> str:
    """By which name the message centre has a part (section 4.4.2); empty where it gave none."""
    return body.partition(b"\0")[0][:64].decode("ascii", "replace").replace("�", "?").strip()


def delivered(body: bytes) -> Delivered:
    """The body of a deliver_sm (section 4.6.1). Raises BrokenUnit."""
    read = _Body(body)
    read.text(6)
    sender, to = read.address(), read.address()
    features, _, _ = read.take(3)
    read.text(17)
    read.text(17)
    _, _, coding, _, length = read.take(5)
    raw = read.take(length)
    options = read.options()
    raw = raw or options.get(_PAYLOAD, b"")
    parts, part, reference = 1, 1, 0
    if features & _HAS_HEADER:
        raw, parts, part, reference = _without_header(raw)
    elif _TOTAL in options and _NUMBER in options:
        parts, part = int.from_bytes(options[_TOTAL]), int.from_bytes(options[_NUMBER])
        reference = int.from_bytes(options.get(_REFERENCE, b""))
    # Whether it is a receipt of the message centre (section 5.2.12).
    is_receipt = features & 0x3C == 0x04
    return Delivered(sender, to, is_receipt, coding, raw, parts, part, options, reference)


class _Body:
    def __init__(self, raw: bytes) -> None:
        self._raw, self._at = raw, 0

    def take(self, number: int) -> bytes:
        found = self._raw[self._at : self._at + number]
        if len(found) < number:
            raise BrokenUnit("a unit that ends too early")
        self._at += number
        return found

    def text(self, most: int) -> str:
        """Up to its zero, which is one of ``most`` bytes."""
        end = self._raw.find(b"\0", self._at, self._at + most)
        if end < 0:
            raise BrokenUnit("a text without an end")
        found = self._raw[self._at : end]
        self._at = end + 1
        return found.decode("ascii", "replace").replace("�", "?")

    def address(self) -> str:
        kind, _ = self.take(2)
        found = self.text(21)
        return f"+{found}" if kind == 1 and found.isdigit() else found

    def options(self) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        while self._at < len(self._raw):
            tag, length = struct.unpack(">HH", self.take(4))
            found.setdefault(tag, self.take(length))
        return found


def _without_header(raw: bytes) -> tuple[bytes, int, int, int]:
    """The text alone, of how many parts it is which, and their reference (3GPP TS 23.040, section 9.2.3.24)."""
    length = raw[0] if raw else 0
    if len(raw) < length + 1:
        raise BrokenUnit("a header that ends too early")
    head, at = raw[1 : length + 1], 0
    parts, part, reference = 1, 1, 0
    while at + 2 <= len(head):
        name, size = head[at], head[at + 1]
        value = head[at + 2 : at + 2 + size]
        if (name, len(value)) in ((0, 3), (8, 4)):
            parts, part, reference = value[-2], value[-1], int.from_bytes(value[:-2])
        at += 2 + size
    return raw[length + 1 :], parts, part, reference


def _text(text: str, most: int) -> bytes:
    return text.encode("ascii", "replace")[:most] + b"\0"


def _address(text: str) -> bytes:
    digits = text.removeprefix("+")
    kind = (_ABROAD if text.startswith("+") else _SHORT) if digits.isdecimal() else _NAME
    return bytes(kind) + _text(digits, 20)
