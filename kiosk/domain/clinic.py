"""Clinic settings: what one clinic has decided, shared by all its programs through the database.

The defaults are what others who run self check-in have settled on; every text about a number is made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.agreed import USUAL_AGREED
from kiosk.domain.money.fees import Fee, are_fees, stored_fees
from kiosk.domain.notices import USUAL_NOTICES, NoticeTemplate, are_notices, stored_notices
from kiosk.domain.people import age_on
from kiosk.domain.places import Places
from kiosk.domain.planning import Planning
from kiosk.domain.queue import Order, OrderRule
from kiosk.domain.red_flags import USUAL, RedFlag, are_flags, stored_flags
from kiosk.domain.walking import Walk, are_walks, stored_walks

# Of days, minutes and seconds; so many days from now are still a date.
LARGEST = 500_000
# What a kiosk checks in for, beside the keys of places: its own place alone, its site, all of the clinic.
PLACE, SITE, EVERYWHERE = "place", "site", "everywhere"


class ClinicSettingsError(ValueError):
    """A clinic setting has an impossible value; the message names it."""


class Clinic(Protocol):
    """Who knows the settings that are in force at this moment: a program's one place, or settings that stay."""

    @property
    def current(self) -> ClinicSettings:
        """The settings in force now; asked anew for each thing that is done."""


@dataclass(frozen=True)
class ClinicSettings:
    """What the clinic decided. Durations end in their unit.

    Attributes:
        country: where it is, two letters of ISO 3166; empty where nobody has said.
        zone: IANA time zone that decides what "today" is.
        early_minutes, late_minutes: the arrival window around an appointment's start.
        contact_fresh_days .. consent_fresh_days: how long a confirmed item is not asked again.
        identity_tries: wrong answers before the front desk is the way on.
        identity_lock_minutes: how long one identity stays locked, twice as long each time; kiosk_lock_minutes how long
            one kiosk does.
        identity_tries_per_day: wrong answers of one identity in a day.
        kiosk_tries_per_hour: wrong answers at one kiosk in an hour, whoever succeeded between them.
        kiosk_opened_per_hour: how many patients one kiosk may identify in an hour; more than could stand at it.
        session_minutes: how long an identified patient's record stays open to the kiosk.
        escalate_seconds: an arrival nobody has acknowledged for this long is shown as overdue.
        call_back_minutes: within so many somebody whose call was missed is promised to be called back.
        call_back_late_minutes: a call-back that nobody has taken so long after the promised time is told every window.
        manager_minutes: whom nobody has seen for so long managers are told of, wherever they are.
        message_minutes: a message that somebody has left unread for so long stands out in their window.
        tell_us_minutes: past the appointment's time, when a waiting patient should speak up.
        call_order: by what those who wait are called: ``booked`` or ``arrival``, as `OrderRule` says.
        turn_grace_minutes, walk_in_minutes: its minutes.
        patient_messages: ``ask`` where kiosks ask what the care team should know; empty where they do not.
        mail_receipts: ``ask`` where patients may have receipts of payments by e-mail; empty where they may not.
        npi, tin: its national provider and tax numbers, as good-faith estimates say them; empty where it has none.
        date_order: order of the date fields on the lobby, ``mdy``, ``dmy`` or ``ymd``.
        hours: how times are shown, ``12`` or ``24``; empty for what goes with the date order.
        words: what the record says of places and visits in other languages, by language and by what the record says.
        adult_age: whole years from which patients sign for themselves and are asked what adults are asked.
        currency: what is paid in, three letters of ISO 4217; empty where nobody has said.
        paper: what is printed on, ``a4`` or ``letter``; empty where nobody has said.
        address_order: what comes first in an address, ``postcode`` or ``town``; empty for what goes with the zone.
        check_in_for: whose bookings a kiosk checks in: ``place``, ``site``, ``everywhere``, or keys of places.
        plan_parts: in how many parts, one a month, patients may pay what they owe; 0 or 1 for no such plan.
        plan_least: how much a part of a plan is at least, in minor units of the currency.
        book_from_hours, book_until_days: how far ahead patients book by themselves, from and to.
        book_step_minutes: from one time that is offered to the next.
        hold_minutes: for so long a time stays free for whoever looks at it at a kiosk.
        red_flags: the answers of which a person has to hear at once.
        planning: when the clinic can be booked.
        walks: how one walks from place to place.
        fees: what visits cost, by their kind.
        notices: words in which staff tell patients something.
        agreed: words for what is agreed with patients before they go.
        places: the places and services of the clinic; the record has tables of their own for them.
    """

    name: str = "Clinic"
    country: str = ""
    zone: str = "America/New_York"
    early_minutes: int = 45
    late_minutes: int = 15
    contact_fresh_days: int = 90
    insurance_fresh_days: int = 90
    form_fresh_days: int = 30
    consent_fresh_days: int = 365
    identity_tries: int = 5
    identity_tries_per_day: int = 20
    identity_lock_minutes: int = 15
    kiosk_lock_minutes: int = 2
    kiosk_tries_per_hour: int = 30
    kiosk_opened_per_hour: int = 120
    session_minutes: int = 30
    idle_seconds: int = 60
    idle_warning_seconds: int = 30
    done_seconds: int = 60
    escalate_seconds: int = 180
    call_back_minutes: int = 60
    call_back_late_minutes: int = 10
    manager_minutes: int = 10
    message_minutes: int = 60
    tell_us_minutes: int = 15
    plan_parts: int = 0
    plan_least: int = 2500
    book_from_hours: int = 24
    book_until_days: int = 90
    book_step_minutes: int = 15
    hold_minutes: int = 5
    call_order: str = Order.BOOKED.value
    turn_grace_minutes: int = 15
    walk_in_minutes: int = 0
    patient_messages: str = ""
    mail_receipts: str = ""
    npi: str = ""
    tin: str = ""
    date_order: str = "mdy"
    hours: str = ""
    adult_age: int = 18
    questionnaires: tuple[str, ...] = ("urn:kiosk:questionnaire:health-history",)
    consents: tuple[str, ...] = ("treatment",)
    languages: tuple[str, ...] = field(default=("en", "es"))
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    currency: str = ""
    paper: str = ""
    address_order: str = ""
    check_in_for: tuple[str, ...] = (SITE,)
    red_flags: tuple[RedFlag, ...] = USUAL
    planning: Planning = field(default_factory=Planning)
    walks: tuple[Walk, ...] = ()
    fees: tuple[Fee, ...] = ()
    notices: tuple[NoticeTemplate, ...] = USUAL_NOTICES
    agreed: tuple[NoticeTemplate, ...] = USUAL_AGREED
    places: Places = field(default_factory=Places)

    def __post_init__(self) -> None:
        for item in fields(self):
            value = getattr(self, item.name)
            if item.type == "int" and (
                isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST
            ):
                raise ClinicSettingsError(f"'{item.name}' must be a whole number from 0 to {LARGEST}")
            if item.type == "str" and not isinstance(value, str):
                raise ClinicSettingsError(f"'{item.name}' must be a text, not {value!r}")
            if item.type == "tuple[str, ...]" and not (
                isinstance(value, tuple) and all(isinstance(part, str) for part in value)
            ):
                raise ClinicSettingsError(f"'{item.name}' must be a list of texts, not {value!r}")
        if not isinstance(self.places, Places):
            raise ClinicSettingsError("'places' are places")
        if not isinstance(self.planning, Planning):
            raise ClinicSettingsError("'planning' is a plan")
        if not are_flags(self.red_flags):
            raise ClinicSettingsError("'red_flags' are red flags")
        if not are_walks(self.walks):
            raise ClinicSettingsError("'walks' are walks")
        if not are_fees(self.fees):
            raise ClinicSettingsError("'fees' are fees")
        if not are_notices(self.notices):
            raise ClinicSettingsError("'notices' are words for patients, each with a key of its own")
        if not are_notices(self.agreed):
            raise ClinicSettingsError("'agreed' are words for patients, each with a key of its own")
        if not _are_words(self.words):
            raise ClinicSettingsError("'words' must hold texts by language and by text")
        if self.date_order not in ("mdy", "dmy", "ymd"):
            raise ClinicSettingsError(f"'date_order' must be mdy, dmy or ymd, not {self.date_order!r}")
        for name in ("patient_messages", "mail_receipts"):
            if getattr(self, name) not in ("", "ask"):
                raise ClinicSettingsError(f"'{name}' must be ask or empty, not {getattr(self, name)!r}")
        if self.call_order not in tuple(Order):
            raise ClinicSettingsError(f"'call_order' must be booked or arrival, not {self.call_order!r}")
        if self.hours not in ("", "12", "24"):
            raise ClinicSettingsError(f"'hours' must be 12, 24 or empty, not {self.hours!r}")
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ClinicSettingsError(f"'zone' is not a time zone: {self.zone!r}") from error

    @property
    def current(self) -> ClinicSettings:
        """These; see `Clinic`."""
        return self

    @property
    def order_rule(self) -> OrderRule:
        """How those who wait are put in order."""
        return OrderRule(Order(self.call_order), self.turn_grace_minutes, self.walk_in_minutes)

    @property
    def twelve_hours(self) -> bool:
        """Whether times are shown with am and pm; without a word about it, where the month comes first."""
        return self.hours == "12" or (not self.hours and self.date_order == "mdy")

    def local(self, moment: datetime) -> datetime:
        """``moment`` (aware) on the clinic's wall clock."""
        return moment.astimezone(ZoneInfo(self.zone))

    def today(self, now: datetime) -> date:
        """The clinic's calendar day at ``now`` (aware)."""
        return self.local(now).date()

    def is_under_age(self, born: date, now: datetime) -> bool:
        """Whether somebody born on ``born`` does not sign for themselves yet at ``now`` (aware)."""
        return age_on(born, self.local(now).date()) < self.adult_age

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> ClinicSettings:
        """Build from stored JSON values; an unknown key (of a newer version) is left out.

        Raises:
            ClinicSettingsError: a value is impossible.
        """
        return cls(**_given(values))

    def where_possible(self, values: Mapping[str, Any]) -> tuple[ClinicSettings, frozenset[str]]:
        """What `from_mapping` makes of ``values``; where one is impossible, as it is here, and the names of those."""
        possible, impossible = dict[str, Any](), set[str]()
        for name in values.keys() & {item.name for item in fields(ClinicSettings)}:
            try:
                value = _given({name: values[name]})[name]
                ClinicSettings(**{name: value})
                possible[name] = value
            except ClinicSettingsError:
                possible[name] = getattr(self, name)
                impossible.add(name)
        return ClinicSettings(**possible), frozenset(impossible)


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    known = {item.name for item in fields(ClinicSettings)}
    found: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in values.items()
        if key in known
    }
    if "red_flags" in found:
        found["red_flags"] = stored_flags(found["red_flags"])
    if "walks" in found:
        found["walks"] = stored_walks(found["walks"])
    if "fees" in found:
        found["fees"] = stored_fees(found["fees"])
    for name in ("notices", "agreed"):
        if name in found:
            found[name] = stored_notices(found[name])
    plan: Any = found.get("planning")
    if isinstance(plan, Mapping):
        try:
            found["planning"] = Planning.from_mapping(plan)
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise ClinicSettingsError("'planning' cannot be read") from error
    stored: Any = found.get("places")
    if isinstance(stored, Mapping):
        try:
            found["places"] = Places.from_mapping(stored)
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise ClinicSettingsError("'places' cannot be read") from error
    return found


def _are_words(value: Any) -> bool:
    return isinstance(value, Mapping) and all(are_texts(texts) for texts in value.values())


def are_texts(value: Any) -> bool:
    """Whether ``value`` says a text for each of some texts."""
    return isinstance(value, Mapping) and all(
        isinstance(text, str) for pair in value.items() for text in pair
    )


class InForce:
    """The one place of a program that holds the clinic's settings. Any thread may read; what is taken over is whole."""

    def __init__(self, settings: ClinicSettings) -> None:
        self._settings = settings

    @property
    def current(self) -> ClinicSettings:
        """The settings in force now."""
        return self._settings

    def take(self, settings: ClinicSettings) -> bool:
        """From now on ``settings`` are in force; whether these are other ones than before."""
        changed = settings != self._settings
        self._settings = settings
        return changed
