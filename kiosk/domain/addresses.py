"""Whether an address of electronic mail can be one: its form, by RFC 5321 (4.1.2, 4.5.3.1) as far as people use it."""

from __future__ import annotations

import re
import unicodedata

LONGEST_ADDRESS = 254
LONGEST_LOCAL = 64
LONGEST_LABEL = 63
# What RFC 5322 calls atext beside letters and digits; quoted names before the @ are nobody's.
_SIGNS = frozenset("!#$%&'*+/=?^_`{|}~-")
_LABEL_SIGNS = frozenset("-")


def is_email(text: str) -> bool:
    """Whether ``text`` can be one address: one @, no empty part between points, a host of two names or more.

    Letters of any script are letters, as RFC 6531 has it. A host by number in brackets is refused: nobody has one.

    >>> is_email("nora@gmail.com"), is_email("nora@@gmail..com")
    (True, False)
    """
    local, at, host = text.partition("@")
    if not at or "@" in host or len(text) > LONGEST_ADDRESS or len(local.encode()) > LONGEST_LOCAL:
        return False
    labels = host.split(".")
    if len(labels) < 2 or not all(_is_made_of(part, _SIGNS) for part in local.split(".")):
        return False
    if not all(_is_made_of(label, _LABEL_SIGNS) and len(label.encode()) <= LONGEST_LABEL for label in labels):
        return False
    if any(label.startswith("-") or label.endswith("-") for label in labels):
        return False
    # The last name is no number: that would be half of a host by number, or a typing error.
    return len(labels[-1]) >= 2 and re.fullmatch(r"[0-9]+", labels[-1]) is None


def _is_made_of(part: str, signs: frozenset[str]) -> bool:
    return bool(part) and all(
        ch in signs or ch.isalnum() or (unicodedata.category(ch).startswith("M") and not ch.isascii())
        for ch in part
    )
