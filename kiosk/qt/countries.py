"""Countries as Qt knows them: their names, time zones, and how dates and times are written there."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from kiosk.domain.addresses import postcode_first


@dataclass(frozen=True)
class Country:
    """A country, and what is usual in it.

    Attributes:
        code: two letters, of ISO 3166.
        name: in English.
        zones: its time zones by their IANA names, in the order of these; none where Qt knows none.
        date_order: ``mdy``, ``dmy`` or ``ymd``.
        hours: ``12`` or ``24``.
        language: the code of the language that most people there are written to.
        currency: three letters of ISO 4217; empty where Qt knows none.
        paper: ``a4`` or ``letter``.
        address_order: what comes first in an address's line, ``postcode`` or ``town``.
    """

    code: str
    name: str
    zones: tuple[str, ...]
    date_order: str
    hours: str
    language: str
    currency: str
    paper: str
    address_order: str


# By Unicode's CLDR (paperSize); the others print on A4.
_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
# A country of millions to which ISO 3166 has given no code and Qt no zone.
_KOSOVO = "XK"


def countries() -> dict[str, str]:
    """The codes and English names of all countries; not of unions and parts, which ISO 3166 only reserves."""
    return dict(_countries())


# Qt and the computer are asked once: to go through all countries takes 15 ms, and the folders of zones 30.
@cache
def _countries() -> Mapping[str, str]:
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        is_code = len(code) == 2 and code.isalpha()
        if is_code and (code == _KOSOVO or QTimeZone.availableTimeZoneIds(territory)):
            found[code] = QLocale.territoryToString(territory)
    return found


@cache
def _known_zones() -> frozenset[str]:
    return frozenset(available_timezones())


@cache
def _codes_by_name() -> Mapping[str, tuple[str, ...]]:
    """By every name, as it is compared."""
    found: dict[str, set[str]] = {}
    for code, name in _countries().items():
        found.setdefault(_folded(name), set()).add(code)
        for locale in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.codeToTerritory(code)
        ):
            found.setdefault(_folded(locale.nativeTerritoryName()), set()).add(code)
    return {name: tuple(sorted(codes)) for name, codes in found.items()}


def country(code: str) -> Country:
    """The country of a code, which is one of `countries`."""
    territory = QLocale.codeToTerritory(code)
    known = _known_zones()
    zones = (bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds(territory))
    locale = QLocale(QLocale.Language.AnyLanguage, territory)
    short = QLocale.FormatType.ShortFormat
    # Each where it comes first: "d.MM.yy" is dmy. What is none of the three orders is read as the usual one.
    order = "".join(dict.fromkeys(letter for letter in locale.dateFormat(short) if letter in "dMy")).lower()
    there_are = tuple(sorted(zone for zone in zones if zone in known))
    postcodes_first = sum(map(postcode_first, there_are))
    return Country(
        code=code,
        name=QLocale.territoryToString(territory),
        zones=there_are,
        date_order=order if order in ("mdy", "dmy", "ymd") else "dmy",
        hours="12" if "a" in locale.timeFormat(short).lower() else "24",
        language=QLocale.languageToCode(locale.language()),
        currency=locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode),
        paper="letter" if code in _LETTER else "a4",
        address_order="postcode" if postcodes_first * 2 > len(there_are) else "town",
    )


def codes_named(text: str) -> tuple[str, ...]:
    """The codes of the countries that ``text`` names: by code, or by name in English or in a language spoken there."""
    if text.strip().upper() in _countries():
        return (text.strip().upper(),)
    wanted = _folded(text)
    return _codes_by_name().get(wanted, ()) if wanted else ()


def near(text: str) -> list[str]:
    """The English names of up to three countries that are written much like ``text``."""
    wanted = _folded(text[:100])
    names = {_folded(name): name for name in _countries().values()}
    found = [name for name in names if wanted and wanted in name.split()]
    return [names[name] for name in found[:3] or get_close_matches(wanted, names, n=3, cutoff=0.75)]


def country_here() -> str:
    """The code of the country for which this computer is set up; empty where that is not known."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in _countries() else ""


def country_of(zone: str) -> str:
    """The code of the country that an IANA zone belongs to; empty where it belongs to none or to several."""
    code = QLocale.territoryToCode(QTimeZone(zone.encode()).territory())
    return code if zone and code in _countries() else ""


def zone_here() -> str:
    """The IANA zone of this computer's clock; empty where it has none."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _folded(text: str) -> str:
    """Without case and marks, since nobody types them alike."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())
