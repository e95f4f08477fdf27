"""Dates, times and moments with an amount of time added (FHIRPath N1, 6.6.3)."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import CALENDAR, Item
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time, days_in

_UCUM = {
    "a": "year", "mo": "month", "wk": "week", "d": "day", "h": "hour", "min": "minute",
    "s": "second", "ms": "millisecond",
}  # fmt: skip
_SECONDS = {"week": 604_800, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
# More than all the time there is: 10,000 years in milliseconds.
_LONGEST = 10**15


def _word(unit: str) -> str:
    bare = unit.strip("'")
    return CALENDAR.get(bare) or _UCUM.get(bare, bare)


def moved(moment: Item, amount: Quantity, sign: int) -> Item:
    """A date, datetime or time with an amount of time added. Raises FhirPathError for other amounts."""
    unit = _word(amount.unit)
    if amount.unit in ("'a'", "'mo'"):
        raise FhirPathError("a definite duration cannot be added to a date: use years and months")
    if abs(amount.value) > _LONGEST:
        raise FhirPathError("there is no such date")
    # What is less than one of the unit is left away (6.6.3).
    count = int(amount.value) * sign
    if isinstance(moment, Time):
        return _time_moved(moment, unit, Decimal(count))
    text = str(moment) if isinstance(moment, PartialDate) else moment.text
    day = PartialDate.parse(text[:10])
    if unit in ("year", "month"):
        return _joined(_months_moved(day, count * (12 if unit == "year" else 1)), text)
    if isinstance(moment, PartialDate):
        if unit not in _SECONDS:
            raise FhirPathError(f"a date cannot be moved by {amount.unit}")
        days = count * _SECONDS[unit] // 86_400 if count >= 0 else -(-count * _SECONDS[unit] // 86_400)
        if moment.month is None:
            return PartialDate(moment.year + int(days / 365))
        if moment.day is None:
            return _months_moved(moment, int(days / 30))
        return _checked(
            lambda: PartialDate.parse(
                (datetime(day.year, day.month or 1, day.day or 1) + timedelta(days=days)).date().isoformat()
            )
        )
    if len(text) <= 11:
        return _joined(_day_moved(day, timedelta(seconds=count * _SECONDS.get(unit, 0))), text)
    if unit != "millisecond" and unit not in _SECONDS:
        raise FhirPathError(f"a moment cannot be moved by {amount.unit}")
    seconds = count * (Decimal("0.001") if unit == "millisecond" else _SECONDS[unit])

    def add() -> DateTime:
        stamp = datetime.fromisoformat(text.replace("Z", "+00:00")) + timedelta(seconds=float(seconds))
        shown = stamp.isoformat(timespec="milliseconds" if "." in text else "seconds")
        return DateTime(shown.replace("+00:00", "Z") if text.endswith("Z") else shown)

    return _checked(add)


def _checked(make: Any) -> Any:
    try:
        return make()
    except (ValueError, OverflowError) as error:
        raise FhirPathError("there is no such date") from error


def _day_moved(day: PartialDate, by: timedelta) -> PartialDate:
    return _checked(  # type: ignore[no-any-return]
        lambda: PartialDate.parse((datetime(day.year, day.month or 1, day.day or 1) + by).date().isoformat())
    )


def _months_moved(day: PartialDate, months: int) -> PartialDate:
    if day.month is None:
        return _checked(lambda: PartialDate(day.year + months // 12))  # type: ignore[no-any-return]
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        raise FhirPathError("there is no such date")
    last = days_in(year, month)
    return PartialDate(year, month, min(day.day, last) if day.day else None)


def _joined(day: PartialDate, text: str) -> Item:
    return day if "T" not in text else DateTime(str(day) + text[10:])


def _time_moved(moment: Time, unit: str, amount: Decimal) -> Time:
    factor = Decimal("0.001") if unit == "millisecond" else Decimal(_SECONDS.get(unit, 0))
    if not factor or unit in ("week", "day"):
        raise FhirPathError(f"a time cannot be moved by {unit}")
    parts = [Decimal(part) for part in moment.text.split(":")]
    total = sum(part * scale for part, scale in zip(parts, (3600, 60, 1), strict=False)) + amount * factor
    total %= 86_400
    whole = int(total)
    shown = f"{whole // 3600:02d}:{whole % 3600 // 60:02d}:{whole % 60:02d}"
    return Time(shown if len(parts) > 2 else shown[:5])
