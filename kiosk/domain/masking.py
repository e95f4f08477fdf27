"""What a lobby screen shows of a phone number or an address of electronic mail: enough to know it, no more."""

from __future__ import annotations

DOT = "•"
SHOWN_DIGITS = 4


def mask_phone(text: str) -> str:
    """Every digit but the last four as a dot; a number of four digits or fewer is hidden whole.

    >>> mask_phone("(555) 010-0142")
    '(•••) •••-0142'
    """
    digits = sum(ch.isdecimal() for ch in text)
    shown = SHOWN_DIGITS if digits > SHOWN_DIGITS else 0
    masked = []
    for ch in text:
        if ch.isdecimal():
            masked.append(DOT if digits > shown else ch)
            digits -= 1
        else:
            masked.append(ch)
    return "".join(masked)


def mask_email(text: str) -> str:
    """The first letter and the domain; five dots whatever the length.

    >>> mask_email("maria@example.org")
    'm•••••@example.org'
    """
    local, at, host = text.partition("@")
    return f"{local[:1]}{DOT * 5}{at}{host}"
