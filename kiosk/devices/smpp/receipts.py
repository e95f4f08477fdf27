"""What a message centre brings, in words of ours: a receipt of one of our messages, or a text of somebody."""

from __future__ import annotations

import re

from kiosk.devices.smpp import units
from kiosk.devices.smpp.letters import text_in
from kiosk.devices.smpp.units import Delivered
from kiosk.domain.mail.incoming import BounceReason
from kiosk.domain.mail.texts import TextHeard, TextReceipt, TextReply

# Of message_state (SMPP 3.4, section 5.2.28), and of a receipt in words (appendix B).
_DELIVERED = 2
_FAILED = {
    3: BounceReason.UNREACHABLE,
    4: BounceReason.OTHER,
    5: BounceReason.OTHER,
    8: BounceReason.NOT_TAKEN,
}
_WORDS = {"DELIVRD": 2, "EXPIRED": 3, "DELETED": 4, "UNDELIV": 5, "REJECTD": 8}
_ID = re.compile(rb"\bid:([^\s\0]{1,64})", re.IGNORECASE)
_STAT = re.compile(rb"\bstat:([A-Za-z]{1,10})", re.IGNORECASE)


def heard_of(found: Delivered) -> TextHeard | None:
    """What it says; None for what changes nothing, such as a message that is still on its way."""
    if found.is_receipt:
        return _receipt(found)
    part = f"{found.part}/{found.parts}" if found.parts > 1 else ""
    return TextReply(found.sender, text_in(found.raw, found.coding), part)


def _receipt(found: Delivered) -> TextReceipt | None:
    name, state = _ID.search(found.raw), _STAT.search(found.raw)
    said = found.options.get(units.MESSAGE_STATE, b"")
    number = said[0] if len(said) == 1 else _WORDS.get(state[1].decode().upper(), 0) if state else 0
    option = found.options.get(units.RECEIPTED_ID, b"").rstrip(b"\0")
    names = same_names((option or (name[1] if name else b"")).decode("ascii", "replace"))
    if not names:
        return None
    if number == _DELIVERED:
        return TextReceipt(found.sender, names)
    return TextReceipt(found.sender, names, _FAILED[number]) if number in _FAILED else None


def same_names(name: str) -> tuple[str, ...]:
    """How a message centre may have named what it now calls so: some count in sixteens when they take it.

    >>> same_names("0000255"), same_names("ab-1"), same_names("")
    (('0000255', 'ff', '255', '597', 'FF'), ('ab-1',), ())
    """
    plain = name.strip()
    if not plain:
        return ()
    found = [plain]
    if plain.isdecimal() and plain.isascii():
        found += [f"{int(plain):x}", str(int(plain))]
    if re.fullmatch("[0-9A-Fa-f]{1,16}", plain):
        found += [str(int(plain, 16))]
    if plain.isdecimal() and plain.isascii():
        found += [f"{int(plain):X}"]
    return tuple(dict.fromkeys(found))
