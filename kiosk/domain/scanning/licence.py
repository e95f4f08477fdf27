"""Driving licences and identity cards of the United States and Canada, as their PDF417 codes and stripes tell them.

The codes follow the AAMVA's card design standards from 2000 to 2025 (versions 1 to 12), annex D, and its magnetic
stripe, annex F; and many do not follow them. A name or a birth date is either what stands there beyond doubt, or empty:
then it is typed. A wrong one would be worse than none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kiosk.domain.scanning import stripe
from kiosk.domain.scanning.alphabet import LONGEST_SCAN, ScanRefusal, scan_problem, with_accents
from kiosk.domain.scanning.elements import Elements, elements_of
from kiosk.domain.scanning.licence_dates import born
from kiosk.domain.scanning.licence_names import CardName, name_of

_CANADIAN = re.compile(r"([A-Z]\d[A-Z]) ?(\d[A-Z]\d)", re.ASCII)
_ZIP = re.compile(r"(\d{5})-?(\d{4})?", re.ASCII)
# Provinces and territories of Canada.
_PROVINCES = frozenset(
    ("AB", "BC", "MB", "NB", "NL", "NF", "NS", "NT", "NU", "ON", "PE", "PQ", "QC", "SK", "YT")
)
_STATE = re.compile(r"[A-Z]{2}", re.ASCII)
_COUNTRIES = {"USA": "US", "CAN": "CA"}


@dataclass(frozen=True)
class CardAddress:
    """Where the holder lived when the card was made. What is not told is empty; the country is ISO 3166-1 alpha-2."""

    street: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""


@dataclass(frozen=True)
class Licence:
    """What is beyond doubt of a card. Nothing of it is kept unless its holder confirms it."""

    name: CardName
    birth_date: date | None
    address: CardAddress


def read_licence(text: str, today: date) -> Licence | ScanRefusal:
    """What a card says; nothing is raised, whatever ``text`` is."""
    text = with_accents(text[: LONGEST_SCAN + 1])
    problem = scan_problem(text)
    if problem is not None:
        return problem
    found = elements_of(text)
    if found is not None and found.values:
        licence = Licence(name_of(found), born(found, today), _address(found))
    else:
        swiped = stripe.read(text, today)
        if swiped is None:
            return ScanRefusal.UNKNOWN if found is None else ScanRefusal.DOUBTFUL
        licence = Licence(swiped.name, swiped.birth_date, CardAddress(state=swiped.state))
    if not licence.name.family and licence.birth_date is None:
        return ScanRefusal.DOUBTFUL
    return licence


def _address(found: Elements) -> CardAddress:
    """Where the holder lives. A second line belongs to the first; version 1 has another set for where mail goes."""
    sets = (("DAG", "DAH", "DAI", "DAJ", "DAK"), ("DAL", "DAM", "DAN", "DAO", "DAP"))
    for street, second, city, state, code in sets:
        place = found.text(city)
        if not place or not found.text(street):
            continue
        area = found.text(state).upper()
        area = area if _STATE.fullmatch(area) else ""
        lines = filter(None, (found.text(street).strip(", "), found.text(second).strip(", ")))
        country = _COUNTRIES.get(
            found.text("DCG").upper(), "CA" if area in _PROVINCES else "US" if area else ""
        )
        return CardAddress(", ".join(lines), place.strip(", "), area, _postal_code(found.text(code)), country)
    return CardAddress()


def _postal_code(text: str) -> str:
    """As it is written; the empty four digits after a ZIP code are left out."""
    plain = text.strip().upper()
    canadian = _CANADIAN.match(plain)
    if canadian:
        return f"{canadian[1]} {canadian[2]}"
    american = _ZIP.match(plain)
    if american is None:
        return ""
    more = american[2]
    return f"{american[1]}-{more}" if more and more != "0000" else american[1]
