"""Addresses: whether one of electronic mail can be one, by RFC 5321 (4.1.2, 4.5.3.1); how one of a house is written."""

from __future__ import annotations

import re
import unicodedata

LONGEST_ADDRESS = 254
LONGEST_LOCAL = 64
LONGEST_LABEL = 63
# What RFC 5322 calls atext beside letters and digits; quoted names before the @ are nobody's.
_SIGNS = frozenset("!#$%&'*+/=?^_`{|}~-")
_LABEL_SIGNS = frozenset("-")

# The time zones of countries that write the postcode before the town (UPU, addressing systems); then those that do not.
_POSTCODE_FIRST = (
    "Europe/", "Atlantic/Azores", "Atlantic/Canary", "Atlantic/Faroe", "Atlantic/Madeira", "Atlantic/Reykjavik",
    "Africa/Algiers", "Africa/Casablanca", "Africa/Ceuta", "Africa/Tunis", "Asia/Nicosia",
    "America/Argentina/", "America/Buenos_Aires", "America/Asuncion", "America/Montevideo", "America/Santiago",
    "America/Costa_Rica", "America/El_Salvador", "America/Guatemala", "America/Havana", "America/Santo_Domingo",
    "America/Bahia_Banderas", "America/Cancun", "America/Chihuahua", "America/Ciudad_Juarez", "America/Hermosillo",
    "America/Matamoros", "America/Mazatlan", "America/Merida", "America/Mexico_City", "America/Monterrey",
    "America/Ojinaga", "America/Tijuana", "America/Cayenne", "America/Guadeloupe", "America/Martinique",
    "America/Nuuk", "America/Miquelon", "Indian/Reunion", "Pacific/Noumea", "Pacific/Tahiti",
)  # fmt: skip
_POSTCODE_LAST = (
    "Europe/Belfast", "Europe/Budapest", "Europe/Dublin", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey",
    "Europe/Kiev", "Europe/Kyiv", "Europe/London", "Europe/Riga",
)  # fmt: skip


def postcode_first(zone: str) -> bool:
    """Whether the postcode stands before the town in the country of an IANA time zone."""
    return zone.startswith(_POSTCODE_FIRST) and not zone.startswith(_POSTCODE_LAST)


def in_one_line(street: str, city: str, state: str, postal_code: str, zone: str, order: str = "") -> str:
    """An address as it is written where the clinic is.

    ``order`` says what comes first, ``postcode`` or ``town``; where it is empty, the time zone (IANA) tells.

    >>> in_one_line("Calle Mayor 5", "Madrid", "", "28013", "Europe/Madrid")
    'Calle Mayor 5, 28013 Madrid'
    >>> in_one_line("18 Orchard Street", "Springfield", "MA", "02139", "America/New_York")
    '18 Orchard Street, Springfield, MA 02139'
    """
    first = order == "postcode" or (not order and postcode_first(zone))
    words = ((postal_code, city), (state,)) if first else ((city,), (state, postal_code))
    return ", ".join(part for part in (street, *(" ".join(filter(None, some)) for some in words)) if part)


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
