"""What an administrator may set of the clinic's decisions: each setting with its kind, its bounds and a sentence.

The bounds are narrower than what `ClinicSettings` takes: they are what is useful, and what no typing error gets past.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from kiosk.domain.clinic import EVERYWHERE, PLACE, SITE, ClinicSettings, ClinicSettingsError
from kiosk.domain.money.fees import stored_fees
from kiosk.domain.money.providers import is_npi, tin_of
from kiosk.domain.names import is_writable
from kiosk.domain.places import Places
from kiosk.domain.planning import Planning

LONGEST_NAME = 80
LONGEST_WORDS = 500
SAYS = {
    "name": "the clinic's name, as patients see it",
    "country": "where it is, as two letters of ISO 3166, such as ES; empty where nobody has said",
    "zone": "the time zone that decides what today is",
    "early_minutes": "minutes before an appointment from which a patient may check in",
    "late_minutes": "minutes after an appointment until which a patient may check in",
    "contact_fresh_days": "days for which confirmed contact details are not asked again",
    "insurance_fresh_days": "days for which a confirmed insurance is not asked again",
    "form_fresh_days": "days for which an answered questionnaire is not asked again, where no rules say otherwise",
    "consent_fresh_days": "days for which a signed consent holds",
    "identity_tries": "wrong answers before the front desk is the way on",
    "identity_tries_per_day": "wrong answers about one person in a day",
    "identity_lock_minutes": "minutes for which a person is locked after too many wrong answers, doubled each time",
    "kiosk_lock_minutes": "minutes for which a kiosk stays locked after too many wrong answers",
    "kiosk_tries_per_hour": "wrong answers at one kiosk in an hour",
    "kiosk_opened_per_hour": "patients whom one kiosk may identify in an hour",
    "session_minutes": "minutes for which a patient's record stays open to the kiosk",
    "idle_seconds": "seconds without a touch before a patient is asked whether they are still there",
    "idle_warning_seconds": "seconds for which that question stands before everything is cleared",
    "done_seconds": "seconds for which the last screen stays",
    "escalate_seconds": "seconds after which an arrival that nobody has acknowledged stands out",
    "call_back_minutes": "minutes within which somebody whose call was missed is promised to be called back",
    "call_back_late_minutes": "minutes after the promised time from which a call-back nobody has taken sounds",
    "manager_minutes": "minutes after which managers of every site are told of whom nobody has acknowledged",
    "message_minutes": "minutes after which a message that somebody has not read stands out in their window",
    "tell_us_minutes": "minutes past the appointment after which a waiting patient should speak up",
    "plan_parts": "in how many parts, one a month, patients may pay what they owe; 0 for no such plan",
    "plan_least": "how much a part of such a plan is at least, in minor units: 2500 is 25.00 EUR",
    "book_from_hours": "hours from now after which patients may book by themselves",
    "book_until_days": "days from now until which patients may book by themselves",
    "book_step_minutes": "minutes from one time that is offered to the next",
    "hold_minutes": "minutes for which a time is held for who looks at it at a kiosk",
    "call_order": "by what those who wait are called: booked (the time of their booking) or arrival (when they came)",
    "turn_grace_minutes": "minutes that a patient may be late and keep the place of the booking; who is later loses it"
    " by as much; whoever is early neither gains a place nor loses one",
    "walk_in_minutes": "minutes after which whoever came without a booking has the place of somebody booked for then",
    "patient_messages": "ask, where kiosks ask whether there is anything that the care team should know; else empty",
    "mail_receipts": "ask, where patients may have the receipt of a payment by e-mail (kiosk mail run); else empty",
    "npi": "its National Provider Identifier, ten digits, which stands on good-faith estimates; empty for none",
    "tin": "its tax number (EIN), such as 12-3456789, which stands on good-faith estimates; empty for none",
    "date_order": "how dates are asked and read: mdy, dmy or ymd",
    "hours": "how times are shown: 12, 24, or empty for what goes with the date order",
    "adult_age": "age from which patients sign for themselves and get the questions for adults",
    "questionnaires": "the forms that are asked where no rules say otherwise, parted by commas",
    "consents": "the agreements that are asked, parted by commas",
    "languages": "the lobby's languages, parted by commas, the first one first",
    "currency": "what is paid in, as three letters of ISO 4217, such as EUR; empty where nobody has said",
    "paper": "what is printed on: a4, letter, or empty where nobody has said",
    "address_order": "what comes first in an address: postcode, town, or empty for what goes with the zone",
    "check_in_for": "whose bookings a kiosk checks in, parted by commas: site (its own), place (its own place alone),"
    " everywhere, or keys of places",
}
# Lowest and highest. Two tries are the least that forgive a slip; a warning of less than 20 s is against A33.
BOUNDS: Mapping[str, tuple[int, int]] = {
    "early_minutes": (0, 24 * 60),
    "late_minutes": (0, 24 * 60),
    "contact_fresh_days": (0, 3650),
    "insurance_fresh_days": (0, 3650),
    "form_fresh_days": (0, 3650),
    "consent_fresh_days": (0, 3650),
    "identity_tries": (2, 10),
    "identity_tries_per_day": (5, 200),
    "identity_lock_minutes": (1, 24 * 60),
    "kiosk_lock_minutes": (1, 60),
    "kiosk_tries_per_hour": (5, 1000),
    "kiosk_opened_per_hour": (20, 5000),
    "session_minutes": (5, 240),
    "idle_seconds": (15, 600),
    "idle_warning_seconds": (20, 300),
    "done_seconds": (10, 600),
    "escalate_seconds": (30, 3600),
    "call_back_minutes": (5, 7 * 24 * 60),
    "call_back_late_minutes": (0, 24 * 60),
    "manager_minutes": (1, 240),
    "plan_parts": (0, 24),
    "plan_least": (1, 100_000),
    "message_minutes": (1, 7 * 24 * 60),
    "tell_us_minutes": (1, 240),
    "book_from_hours": (0, 90 * 24),
    "book_until_days": (1, 730),
    "book_step_minutes": (5, 240),
    "hold_minutes": (1, 60),
    "turn_grace_minutes": (0, 240),
    "walk_in_minutes": (0, 240),
    "adult_age": (0, 25),
}
_WORDS: Mapping[str, tuple[str, ...]] = {
    "call_order": ("booked", "arrival"),
    "patient_messages": ("", "ask"),
    "mail_receipts": ("", "ask"),
    "date_order": ("mdy", "dmy", "ymd"),
    "hours": ("", "12", "24"),
    "paper": ("", "a4", "letter"),
    "address_order": ("", "postcode", "town"),
}
# Words in other languages are given one by one (`kiosk clinic translate`); places, red flags, walks, fees, the plan,
# what patients are told and what is agreed with them in a file.
NAMES = tuple(
    item.name
    for item in fields(ClinicSettings)
    if item.name not in ("words", "places", "red_flags", "planning", "walks", "fees", "notices", "agreed")
)


# As BCP 47 writes a language.
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True)
class Known:
    """What there is to choose from: codes of shipped languages and countries, urls of forms, keys of consents.

    Texts may be in a language that is not shipped, as sources bring them: ``tongues`` are the codes of those there are.
    """

    languages: Collection[str]
    questionnaires: Collection[str]
    consents: Collection[str]
    countries: Collection[str] = ()
    places: Places = field(default_factory=Places)
    tongues: Collection[str] = ()

    def has_language(self, code: str) -> bool:
        """Whether texts may be in a language: a code, with or without a script or a country behind it."""
        return code in self.languages or (
            _TAG.fullmatch(code) is not None and code.split("-")[0] in self.tongues
        )

    @property
    def check_in_for(self) -> Collection[str]:
        """What a kiosk can check in for."""
        return (SITE, PLACE, EVERYWHERE, *sorted(self.places.by_key))


def changed(settings: ClinicSettings, name: str, text: str, known: Known) -> ClinicSettings:
    """``settings`` with ``name`` as typed.

    Raises:
        ClinicSettingsError: there is no such setting, or it cannot have this value; the message says what it can have.
    """
    if name not in NAMES:
        near = get_close_matches(name, NAMES, n=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise ClinicSettingsError(f"'{name}' is not a setting.{hint} Known are: {', '.join(NAMES)}.")
    value: Any
    if name in BOUNDS:
        value = _number(name, text)
    elif name in _WORDS:
        value = _word(name, text, _WORDS[name])
    elif name == "country":
        value = _country(text, known.countries)
    elif isinstance(getattr(settings, name), tuple):
        parts = tuple(part.strip() for part in text.split(",") if part.strip())
        value = _chosen(name, parts, _there_are(name, known))
    else:
        value = _FREE[name](text)
    return _with(settings, name, value)


def given(settings: ClinicSettings, name: str, value: object, known: Known) -> ClinicSettings:
    """``settings`` with ``name`` as a document gives it: a number, a text or a list of texts, by the setting's kind.

    Raises:
        ClinicSettingsError: as in `changed`; also where the value is of another kind, or holds a letter that nobody
            sees, which a typed line is relieved of and a document is not expected to hold.
    """
    if name in BOUNDS:
        low, high = BOUNDS[name]
        if isinstance(value, bool) or not isinstance(value, int):
            raise ClinicSettingsError(
                f"'{name}' is a whole number from {low} to {high}, not {_named(value)}."
            )
        if not low <= value <= high:
            # Not said again: a number of thousands of digits is one that Python does not write down.
            raise ClinicSettingsError(f"'{name}' is a whole number from {low} to {high}.")
        return _with(settings, name, value)
    if name in NAMES and isinstance(getattr(settings, name), tuple):
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            raise ClinicSettingsError(
                f'\'{name}\' is a list of texts, such as ["one", "two"], not {_named(value)}.'
            )
        return _with(settings, name, _chosen(name, tuple(value), _there_are(name, known)))
    if name in NAMES:
        if not isinstance(value, str):
            choices = f", one of {_choices(_WORDS[name])}" if name in _WORDS else ""
            raise ClinicSettingsError(f"'{name}' is a text in quotes{choices}, not {_named(value)}.")
        if not is_writable(value, len(value)):
            raise ClinicSettingsError(f"'{name}' holds a control character or one that nobody sees.")
    return changed(settings, name, str(value), known)


def translation(text: str, words: str) -> tuple[str, str]:
    """What the record says and what is shown in its place, each without space around it.

    Raises:
        ClinicSettingsError: one of them is no line of at most LONGEST_WORDS letters, or ``text`` is empty.
    """
    for part in (text, words):
        if not is_writable(part, LONGEST_WORDS):
            raise ClinicSettingsError(
                f"use one line of {LONGEST_WORDS} letters or fewer, without control characters"
            )
    if not text.strip():
        raise ClinicSettingsError("what the record says is not empty")
    return text.strip(), words.strip()


def shown(value: object) -> str:
    """A setting's value as it is typed."""
    if isinstance(value, Mapping):
        # A red flag or a plan, as it is stored.
        if "calendars" in value:
            return str(Planning.from_mapping(value))
        if "minor" in value:
            return ",".join(map(str, stored_fees([value])))
        return str(value.get("name", ""))
    return ",".join(map(shown, value)) if isinstance(value, tuple | list) else str(value)


def _number(name: str, text: str) -> int:
    low, high = BOUNDS[name]
    typed = text.strip()
    if not (typed.isascii() and typed.isdigit() and len(typed) <= 9 and low <= int(typed) <= high):
        raise ClinicSettingsError(f"'{name}' is a whole number from {low} to {high}, not {text!r}.")
    return int(typed)


def _word(name: str, text: str, words: tuple[str, ...]) -> str:
    typed = text.strip().lower()
    if typed not in words:
        raise ClinicSettingsError(f"'{name}' is one of {_choices(words)}, not {text!r}.")
    return typed


def _with(settings: ClinicSettings, name: str, value: Any) -> ClinicSettings:
    return replace(settings, **{name: value})


def _choices(words: tuple[str, ...]) -> str:
    return ", ".join(word or "empty" for word in words)


def _named(value: object) -> str:
    """What kind of value a document has where another was expected, as people call it."""
    match value:
        case bool():
            return "true or false"
        case int():
            return "a number"
        case float():
            return "a number with a point"
        case str():
            return "a text"
        case list():
            return "a list" if all(isinstance(part, str) for part in value) else "a list of other things"
        case Mapping():
            return "a table"
        case _:
            return "a date or time"


def _there_are(name: str, known: Known) -> Collection[str]:
    there_are: Collection[str] = getattr(known, name)
    return there_are


def _chosen(name: str, parts: tuple[str, ...], there_are: Collection[str]) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(parts))
    if not chosen and name in ("languages", "check_in_for"):
        raise ClinicSettingsError(f"'{name}' needs one at least.")
    for part in chosen:
        if part not in there_are:
            raise ClinicSettingsError(
                f"'{name}' has no {part!r}; there are: {', '.join(sorted(there_are)) or 'none'}."
            )
    return chosen


def _country(text: str, codes: Collection[str]) -> str:
    typed = text.strip().upper()
    if typed and typed not in codes:
        raise ClinicSettingsError(
            f"'country' is two letters of ISO 3166, such as ES, or empty, not {text!r}."
        )
    return typed


def _name(text: str) -> str:
    typed = " ".join(text.split())
    if not typed or not is_writable(typed, LONGEST_NAME):
        raise ClinicSettingsError(
            f"'name' is 1 to {LONGEST_NAME} letters, without control characters and such as nobody sees."
        )
    return typed


_NO_ZONES = frozenset({"localtime", "posixrules", "Factory"})


@cache
def _zones() -> frozenset[str]:
    # Found by going through folders, which takes 30 ms: once.
    return frozenset(available_timezones() - _NO_ZONES)


def _zone(text: str) -> str:
    typed = text.strip()
    # What this computer has besides, such as localtime, is another zone on another one, or none.
    names = _zones()
    if typed not in names:
        # A town alone is what people type.
        town = typed.replace(" ", "_").casefold()
        near = sorted(zone for zone in names if town and zone.rpartition("/")[2].casefold() == town)
        near = near or get_close_matches(typed, sorted(names), n=3)
        hint = f" Did you mean {' or '.join(near[:3])}?" if near else ""
        raise ClinicSettingsError(
            f"'zone' is a time zone by its IANA name, such as Europe/Madrid, not {text!r}.{hint}"
        )
    return typed


def _currency(text: str) -> str:
    typed = text.strip().upper()
    if typed and not (len(typed) == 3 and typed.isascii() and typed.isalpha()):
        raise ClinicSettingsError(
            f"'currency' is three letters of ISO 4217, such as EUR, or empty, not {text!r}."
        )
    return typed


def _npi(text: str) -> str:
    typed = "".join(text.split())
    if typed and not is_npi(typed):
        raise ClinicSettingsError(
            f"'npi' is a National Provider Identifier: ten digits, the last of which checks the others, not {text!r}. "
            "Look it up at npiregistry.cms.hhs.gov, or leave it empty."
        )
    return typed


def _tin(text: str) -> str:
    typed = tin_of(text)
    if text.strip() and not typed:
        raise ClinicSettingsError(
            f"'tin' is a tax number of nine digits, such as 12-3456789, or empty, not {text!r}."
        )
    return typed


_FREE: Mapping[str, Callable[[str], str]] = {
    "name": _name,
    "zone": _zone,
    "currency": _currency,
    "npi": _npi,
    "tin": _tin,
}
