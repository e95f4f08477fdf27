"""The code of a booking that stands on its letter: nobody guesses one, and it says nothing of whoever has it.

It is a part of the booking's message authentication code (HMAC-SHA256, RFC 2104) under a key that never leaves the
record, written in Crockford's alphabet of 32 signs without look-alikes. A sign at its end tells a slip of the hand from
a code, which therefore need not be asked of the record.
"""

from __future__ import annotations

import hashlib
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# Another way to make codes is another sign at their beginning.
VERSION = "1"
# What hands and readers take for one another, and what nobody means.
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})
# Of the authentication code, in bytes: two thousand million million million of them.
MAC_BYTES = 10
_BITS = 5
# With the version before and the check behind.
LENGTH = 1 + MAC_BYTES * 8 // _BITS + 1
# As it is written for people.
GROUP = 3
# A scanner may say first which kind of code it has read (ISO/IEC 15424).
_KINDS = ("]C", "]Q")
_KIND_LENGTH = 3
# In bytes (FIPS 198-1).
BLOCK = 64


def blocks_of(key: bytes) -> tuple[bytes, bytes]:
    """What an HMAC hashes first and last, of a key that is no longer than a block."""
    whole = key.ljust(BLOCK, b"\0")
    return bytes(byte ^ 0x36 for byte in whole), bytes(byte ^ 0x5C for byte in whole)


def mac_of(booking: str, inner: bytes, outer: bytes) -> str:
    """What stands in a booking's code, in hexadecimal digits; the blocks are the record's own."""
    said = hashlib.sha256(outer + hashlib.sha256(inner + booking.encode()).digest())
    return said.digest()[:MAC_BYTES].hex()


def code_of(mac: str) -> str:
    """The code of `mac_of`, as it is printed: in groups.

    >>> code_of("00000000000000000000")
    '100-000-000-000-000-00Y'
    """
    number = int(mac, 16)
    width = MAC_BYTES * 8 // _BITS
    signs = "".join(ALPHABET[number >> _BITS * place & 31] for place in reversed(range(width)))
    whole = VERSION + signs
    whole += _check(whole)
    return "-".join(whole[begin : begin + GROUP] for begin in range(0, LENGTH, GROUP))


def signs_of(code: str) -> str:
    """A code as scanners have it, without what divides its groups."""
    return code.replace("-", "")


def mac_in(text: str) -> str:
    """What stands in a code, however it was typed or scanned; empty for what is none.

    >>> mac_in("]C0100 000 000 000 ooo 00y"), mac_in("100-000-000-000-000-001")
    ('00000000000000000000', '')
    """
    said = text.strip()
    if said.startswith(_KINDS):
        said = said[_KIND_LENGTH:]
    # Longer than one with something between any two signs, it is none.
    if len(said) > 3 * LENGTH:
        return ""
    # Digits and wide letters as other keyboards have them.
    said = unicodedata.normalize("NFKC", said)
    said = "".join(str(unicodedata.digit(sign, sign)) for sign in said).upper().translate(_MEANT)
    if len(said) != LENGTH or said[0] != VERSION or not set(said) <= set(ALPHABET):
        return ""
    if _check(said[:-1]) != said[-1]:
        return ""
    number = 0
    for sign in said[1:-1]:
        number = number << _BITS | ALPHABET.index(sign)
    return f"{number:0{2 * MAC_BYTES}x}"


def is_like_one(text: str) -> bool:
    """Whether a scan is to be told as a code of ours, right or not; a licence or a record number is none."""
    said = text.strip()
    said = said[_KIND_LENGTH:] if said.startswith(_KINDS) else said
    said = said.upper().replace("-", "")
    return len(said) == LENGTH and said[0] == VERSION and said.isascii() and said.isalnum()


def _check(signs: str) -> str:
    """The last sign: another one for each slip of one sign, and for nearly all of two neighbours (Luhn, modulo 32)."""
    total = 0
    for place, sign in enumerate(reversed(signs)):
        value = ALPHABET.index(sign) * (2 if place % 2 == 0 else 1)
        total += value // 32 + value % 32
    return ALPHABET[-total % 32]
