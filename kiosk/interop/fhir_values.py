"""FHIR R4 resources as the record's values. Real resources are dirty: anything may be missing or of another type."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.names import DEGREES, MAX_NAME, fold, is_hidden, printable
from kiosk.interop import csv_names, csv_numbers, language_words
from kiosk.interop.date_orders import is_of_a_zone
from kiosk.interop.dates_elsewhere import is_of_another_calendar
from kiosk.interop.mangled import mended
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.marks import Said

LONGEST_FIELD = 500
LONGEST_MRN = 64
# Of a moment, so that it can be told on every clock.
_FIRST_YEAR, _LAST_YEAR = 1800, 2999
# Of a day that something begins or ends with.
_FIRST_DAY, _LAST_DAY = 1900, 2200
OLDEST_YEARS = 130
_PAST_USES = ("old", "maiden")
_NAME_ORDER = ("official", "usual", "", "temp", "nickname", "anonymous")
_PHONE_ORDER = ("mobile", "home", "", "temp", "work")
_ADDRESS_ORDER = ("home", "", "temp", "work", "billing")
# HL7 v2-0131 and v3 RoleCode, where the source gives no words.
_RELATIONSHIPS = {
    "WIFE": "wife", "HUSB": "husband", "SPS": "spouse", "DOMPART": "partner", "SIGOTHR": "partner",
    "MTH": "mother", "FTH": "father", "PRN": "parent", "GUARD": "guardian", "CHILD": "child", "SON": "son",
    "DAU": "daughter", "SIB": "sibling", "BRO": "brother", "SIS": "sister", "GRPRN": "grandparent",
    "FRND": "friend", "NBOR": "neighbor", "ROOM": "roommate", "N": "next of kin",
}  # fmt: skip
_NOT_PERSONAL = {"E", "F", "I", "S", "BP"}


@dataclass(frozen=True)
class Emergency:
    """An emergency contact."""

    name: str
    relationship: str
    phone: str


def parts(value: object) -> list[dict[str, Any]]:
    """The objects in ``value``, be it a list of them or, wrongly, one alone."""
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]


def line(value: object) -> str:
    """``value`` as one line: text or a number, control characters and runs of white space as one blank."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    text = str(value)
    if text.isascii() and text.isprintable() and "&" not in text:
        return " ".join(text.split()) if " " in text else text
    plain = "".join(
        " " if unicodedata.category(ch) in ("Cc", "Cs", "Zl", "Zp") else ch
        for ch in mended(text)
        if not is_hidden(ch)
    )
    return " ".join(plain.split())


def is_denied(value: object) -> bool:
    """Whether a boolean is false, also where it is written as text."""
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")


def field(value: object, notes: list[NotUsedReason], limit: int = LONGEST_FIELD) -> str:
    """As `line`; what is too long is left out whole, since half a number is a wrong number, and noted."""
    return short(line(value), notes, limit)


def short(text: str, notes: list[NotUsedReason], limit: int = LONGEST_FIELD) -> str:
    """As `field`, of what is one line already."""
    if len(text) <= limit:
        return text
    notes.append(NotUsedReason.FIELD_LEFT_OUT)
    return ""


def codes(concept: object) -> Iterator[str]:
    """The codes of a CodeableConcept, or of several."""
    for item in parts(concept):
        for coding in parts(item.get("coding")):
            if isinstance(coding.get("code"), str):
                yield coding["code"]


def words(concept: object) -> str:
    """A CodeableConcept in words: its text, or the first display."""
    for item in parts(concept):
        if text := line(item.get("text")):
            return text
        for coding in parts(item.get("coding")):
            if text := line(coding.get("display")):
                return text
    return ""


# Behind a point Python reads fractions of a second, where people write minutes: T10.55.
_PART_OF_HOUR = re.compile(r"T\d\d[.,]")


def moment(value: object, zone: ZoneInfo) -> datetime | None:
    """A FHIR instant or dateTime with a time, aware; one without an offset is on ``zone``'s wall clock.

    None when it is none. A date alone is not a moment.
    """
    if not isinstance(value, str) or "T" not in value or _PART_OF_HOUR.search(value):
        return None
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return within_reach(found) if found.tzinfo else on_the_wall(found, zone)


def on_the_wall(found: datetime, zone: ZoneInfo) -> datetime | None:
    """The moment at which a clock of ``zone`` says so, the first of two; None where clocks are put past it."""
    moment = within_reach(found.replace(tzinfo=zone, fold=0))
    return (
        moment if moment and moment.astimezone(zone).replace(tzinfo=None) == found.replace(fold=0) else None
    )


def within_reach(found: datetime) -> datetime | None:
    """``found`` (aware) in UTC; None where some clock of this world would leave the calendar."""
    return found.astimezone(UTC) if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def updated_at(resource: dict[str, Any]) -> datetime | None:
    """Resource.meta.lastUpdated; None when it is not said."""
    meta = resource.get("meta")
    return moment(meta.get("lastUpdated"), ZoneInfo("UTC")) if isinstance(meta, dict) else None


def version_of(resource: dict[str, Any]) -> str:
    """Resource.meta.versionId; empty when it is not said."""
    meta = resource.get("meta")
    said = meta.get("versionId") if isinstance(meta, dict) else ""
    return line(said)[:LONGEST_MRN] if isinstance(said, str) else ""


def said_of(resource: dict[str, Any]) -> Said:
    """When its source said so, as far as it says that."""
    return Said(updated_at(resource), version_of(resource))


def has_ended(element: dict[str, Any], now: datetime) -> bool:
    """Whether the element's period ended before the day of ``now``; a period that says 2002 ends with 2002."""
    period = element.get("period")
    end = period.get("end") if isinstance(period, dict) else None
    today = now.date().isoformat()
    return isinstance(end, str) and bool(end) and end[:10] < today[: len(end[:10])]


def first_and_last_day(period: object) -> tuple[date | None, date | None]:
    """The days of a Period; one that says a year or a month begins with its first day and ends with its last."""
    said = period if isinstance(period, dict) else {}
    return _day(said.get("start"), last=False), _day(said.get("end"), last=True)


def _day(value: object, *, last: bool) -> date | None:
    """The day of a FHIR dateTime; None where there is none that the record can hold."""
    numbers = line(value)[:10].split("-")
    if not all(part.isascii() and part.isdecimal() for part in numbers):
        return None
    year, month, day = (*map(int, numbers), 0, 0)[:3]
    try:
        if last and not day:
            month = month or 12
            day = monthrange(year, month)[1]
        found = date(year, month or 1, day or 1)
    except (ValueError, OverflowError):
        return None
    return found if is_within_reach(found) else None


def is_within_reach(day: date) -> bool:
    """Whether something can begin or end on ``day``: the record holds no others."""
    return _FIRST_DAY <= day.year < _LAST_DAY


def whole_name(name: object) -> str:
    """A HumanName for reading: prefix, given, family; or its text."""
    for item in parts(name):
        written = " ".join(
            filter(None, (joined(item.get("prefix")), joined(item.get("given")), joined(item.get("family"))))
        )
        if written or (written := line(item.get("text"))):
            return written
    return ""


def joined(value: object) -> str:
    """One line of several, as given names and the lines of an address are."""
    return " ".join(filter(None, (line(item) for item in (value if isinstance(value, list) else [value]))))


def family_and_given(item: dict[str, Any]) -> tuple[str, str]:
    """Of a HumanName; of one that is text alone its parts, as *ALMEIDA, Rosa* tells them, or else (the whole, "").

    Several families, as DSTU2 had them, are one.
    """
    family, given = joined(item.get("family")), joined(item.get("given"))
    if family or given:
        return family, given
    text = line(item.get("text"))
    family, given = csv_names.parted(text) or (text, "")
    return (text, "") if fold(given) in DEGREES else (family, given)


def names(resource: dict[str, Any], now: datetime) -> tuple[str, str] | NotUsedReason:
    """(family, given) of a Patient: the official or else usual name of today.

    A name of text alone is a family name, and is matched whole, unless it tells its parts.
    """
    candidates = []
    for item in parts(resource.get("name")):
        family, given = family_and_given(item)
        use = item.get("use") if isinstance(item.get("use"), str) else ""
        past = use in _PAST_USES or has_ended(item, now)
        order = _NAME_ORDER.index(use) if use in _NAME_ORDER else len(_NAME_ORDER)
        if family or given:
            # Somebody known by an old name only is still known; a nickname alone says less than a whole name.
            candidates.append(((past, order, not family), family, given, item))
    if not candidates:
        return NotUsedReason.NO_NAME
    _, family, given, chosen = min(candidates, key=lambda candidate: candidate[0])
    said = (chosen.get(name) for name in ("family", "text", "given"))
    for raw in (each for one in said for each in (one if isinstance(one, list) else [one])):
        if isinstance(raw, str) and (why := printable(mended(raw.strip()))) and why != "too_long":
            return NotUsedReason.NAME_CONTROL
    if max(len(family), len(given)) > MAX_NAME:
        return NotUsedReason.NAME_TOO_LONG
    return family, given


def birth_date(value: object, today: date) -> date | NotUsedReason:
    """A whole birth date that a living memory can hold, or why it is none."""
    if not isinstance(value, str) or not value.strip():
        return NotUsedReason.NO_BIRTH_DATE
    text = value.strip()
    if text.isascii() and text.replace("-", "").isdigit() and len(text) in (4, 7):
        return NotUsedReason.PART_BIRTH_DATE
    try:
        # Some systems write a time behind it.
        born = date.fromisoformat(text[:10]) if len(text) == 10 or text[10:11] == "T" else None
    except ValueError:
        born = None
    if born is not None and is_of_another_calendar(born.year):
        return NotUsedReason.OTHER_CALENDAR
    if born is not None and is_of_a_zone(text[len("1985-03-27T") :]):
        return NotUsedReason.BIRTH_TIME
    if born is None or born > today or today.year - born.year > OLDEST_YEARS:
        return NotUsedReason.BAD_BIRTH_DATE
    return born


def system_of(item: dict[str, Any]) -> str | None:
    """ContactPoint.system, which some write with a capital; None where it is not said."""
    said = item.get("system")
    return said.strip().lower() if isinstance(said, str) else None


def telecom(resource: dict[str, Any], system: str, now: datetime, notes: list[NotUsedReason]) -> str:
    """The number or address to use of a ContactPoint list; phones: mobile, then home, then what has no use."""
    best: tuple[tuple[int, int, int], str] | None = None
    for place, item in enumerate(parts(resource.get("telecom"))):
        said = system_of(item) or "phone"
        use = item.get("use") if isinstance(item.get("use"), str) else ""
        if said != system or use == "old" or has_ended(item, now):
            continue
        value = next(iter(plain_telecoms(item.get("value"), str(said))), "")
        if value and system == "phone" and is_no_phone(item.get("value")):
            notes.append(NotUsedReason.PHONE_NOT_KNOWN)
            continue
        if not value:
            continue
        order = _PHONE_ORDER.index(use) if use in _PHONE_ORDER else len(_PHONE_ORDER)
        rank = item.get("rank") if isinstance(item.get("rank"), int) else 1000
        key = (order, int(rank or 1000), place)
        if best is None or key < best[0]:
            best = (key, value)
    return field(best[1], notes) if best else ""


def is_no_phone(value: object) -> bool:
    """Whether a ContactPoint of a phone says something else, such as a day, whose digits would be an answer."""
    text = line(value).removeprefix("tel:")
    return sum(map(str.isdigit, text)) >= csv_numbers.FEWEST_DIGITS and csv_numbers.phones(text) is None


def plain_telecoms(value: object, system: str) -> list[str]:
    """What a ContactPoint says, without the scheme of a link; of phones each number, without its extension."""
    text = line(value).removeprefix("tel:").removeprefix("mailto:")
    found = csv_numbers.phones(text) if system in ("phone", "sms") else None
    # What is no number stays as it is.
    return found or ([text] if text else [])


def address(resource: dict[str, Any], now: datetime, notes: list[NotUsedReason]) -> dict[str, str]:
    """The home address of today as the four fields of a Contact."""
    found = [
        item
        for item in parts(resource.get("address"))
        if item.get("use") != "old" and not has_ended(item, now)
    ]

    def order(item: dict[str, Any]) -> int:
        use = item.get("use") if isinstance(item.get("use"), str) else ""
        return _ADDRESS_ORDER.index(use) if use in _ADDRESS_ORDER else len(_ADDRESS_ORDER)

    if not found:
        return {}
    return address_parts(min(found, key=order), notes)


def address_parts(home: dict[str, Any], notes: list[NotUsedReason]) -> dict[str, str]:
    """An Address as the four fields of a Contact."""
    lines = home.get("line")
    street = ", ".join(filter(None, (line(item) for item in (lines if isinstance(lines, list) else [lines]))))
    city, state, postal = (line(home.get(key)) for key in ("city", "state", "postalCode"))
    if not (street or city or state or postal):
        street = line(home.get("text"))
    return {
        "address_line": field(street, notes),
        "city": field(city, notes),
        "state": field(state, notes),
        "postal_code": field(postal, notes),
    }


def emergency(people: list[dict[str, Any]], now: datetime, notes: list[NotUsedReason]) -> Emergency | None:
    """Whom to call, of Patient.contact or RelatedPerson: the emergency contact, else the next of kin, else anybody.

    Employers, insurers and agencies are nobody to call.
    """
    best: tuple[int, Emergency] | None = None
    for item in people:
        relationship = list(codes(item.get("relationship")))
        name = whole_name(item.get("name"))
        personal = not relationship or any(code not in _NOT_PERSONAL for code in relationship)
        if not name or not personal or has_ended(item, now) or is_denied(item.get("active")):
            continue
        order = 0 if "C" in relationship else 1 if "N" in relationship else 2
        number = telecom(item, "phone", now, notes)
        found = Emergency(field(name, notes, MAX_NAME), field(kinship(item), notes), number)
        if found.name and (best is None or order < best[0]):
            best = (order, found)
    return best[1] if best else None


def kinship(item: dict[str, Any]) -> str:
    """What somebody is to the patient, in words."""
    relationship = list(codes(item.get("relationship")))
    kin = next((_RELATIONSHIPS[code] for code in relationship if code in _RELATIONSHIPS and code != "N"), "")
    return kin or words(item.get("relationship")) or ("next of kin" if "N" in relationship else "")


def language(resource: dict[str, Any]) -> str:
    """The preferred language as a BCP 47 tag, else the first named, by a code or in words; empty when none is."""
    spoken = sorted(parts(resource.get("communication")), key=lambda item: item.get("preferred") is not True)
    for item in spoken:
        said = item.get("language")
        for text in (*codes(said), words(said)):
            if len(text) <= 35 and (found := language_words.language(text)):
                return found
    return ""


def minutes_between(
    start: datetime, resource: dict[str, Any], zone: ZoneInfo, notes: list[NotUsedReason]
) -> int:
    """How long an Appointment is said to last; 0 when it is not said, or, which is noted, cannot be."""
    said = resource.get("minutesDuration")
    length = csv_numbers.minutes(str(said)) if isinstance(said, str | float | int) else None
    if length and not isinstance(said, bool):
        return length
    end = moment(resource.get("end"), zone)
    between = int((end - start).total_seconds() // 60) if end else 0
    if 0 < between <= 24 * 60:
        return between
    if said or resource.get("end"):
        notes.append(NotUsedReason.LENGTH_NOT_KNOWN)
    return 0
