"""How exact a value is, and the least and greatest it may stand for: precision(), lowBoundary(), highBoundary().

Source: FHIRPath (build), 5.7, as the official suite has it. A precision counts the digits of dates and times, and the
decimal places of numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext

from kiosk.domain.fhir.path import system
from kiosk.domain.fhir.path.environment import Environment
from kiosk.domain.fhir.path.syntax import FhirPathError
from kiosk.domain.fhir.path.system import Item, Items, one
from kiosk.domain.fhir.values import DateTime, PartialDate, Quantity, Time, days_in

Plain = Callable[..., Items]
_MOST_PLACES = 31
_USUAL_PLACES = 8
_DAY, _WHOLE_MOMENT, _WHOLE_TIME = 8, 17, 9
# No clock on earth is further ahead or behind.
_EARLIEST_ZONE, _LATEST_ZONE = "+14:00", "-12:00"


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def _apart(text: str) -> tuple[str, str]:
    """A moment's text without its zone, and the zone."""
    if text.endswith("Z"):
        return text[:-1], "Z"
    place = max(text.rfind("+"), text.rfind("-"))
    return (text[:place], text[place:]) if place > 10 else (text, "")


def _precision(around: Environment, items: Items) -> Items:
    match one(items, "precision()"):
        case None:
            return []
        case bool():
            raise FhirPathError("precision() of true or false")
        case int() | Decimal() as number:
            around.budget.number(number)
            exponent = Decimal(number).as_tuple().exponent
            return [max(0, -exponent) if isinstance(exponent, int) else 0]
        case PartialDate() as date:
            return [_digits(str(date))]
        case DateTime(text):
            return [_digits(_apart(text)[0])]
        case Time(text):
            return [_digits(text)]
        case _:
            raise FhirPathError("precision() of what has none")


def _boundary(*, high: bool) -> Plain:
    def call(around: Environment, items: Items, places: Items | None = None) -> Items:
        value = one(items, "a boundary's value")
        wanted = one(places or [], "a precision")
        if value is None or isinstance(value, bool):
            return []
        if wanted is not None and (not isinstance(wanted, int) or isinstance(wanted, bool)):
            raise FhirPathError("a precision is a whole number")
        found = _of(around, value, wanted, high=high)
        return [] if found is None else [found]

    return call


def _of(around: Environment, value: Item, wanted: int | None, *, high: bool) -> Item:
    match value:
        case int() | Decimal():
            around.budget.number(value)
            return _number(Decimal(value), wanted, high=high)
        case PartialDate() as date:
            return _date(str(date), wanted or _DAY, high=high)
        case DateTime(text):
            return _moment(text, wanted or _WHOLE_MOMENT, high=high)
        case Time(text):
            return _time(text, wanted or _WHOLE_TIME, high=high)
        case _:
            amount = system.quantity(value)
            if amount is None:
                raise FhirPathError(f"{system.kind_of(value)} has no boundary")
            around.budget.number(amount.value)
            number = _number(amount.value, wanted, high=high)
            return None if number is None else Quantity(number, amount.unit)


def _number(value: Decimal, wanted: int | None, *, high: bool) -> Decimal | None:
    places = _USUAL_PLACES if wanted is None else wanted
    if not 0 <= places <= _MOST_PLACES:
        return None
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        return None
    with localcontext() as exact:
        exact.prec = 400
        half = Decimal(5).scaleb(min(exponent, 0) - 1)
        edge = value + half if high else value - half
        return edge.quantize(Decimal(1).scaleb(-places), rounding=ROUND_CEILING if high else ROUND_FLOOR)


def _date(text: str, wanted: int, *, high: bool) -> Item:
    """A date with its missing month and day, cut to so many digits."""
    parts = text.split("-")
    if len(parts) < 2:
        parts.append("12" if high else "01")
    if len(parts) < 3:
        last = days_in(int(parts[0]), int(parts[1]))
        parts.append(f"{last:02d}" if high else "01")
    sizes = {4: 1, 6: 2, 8: 3}
    return PartialDate.parse("-".join(parts[: sizes[wanted]])) if wanted in sizes else None


def _clock(text: str, *, high: bool) -> str:
    """hh:mm:ss.mmm of what is known of a time."""
    hours, minutes, seconds = [*text.split(":"), "", ""][:3]
    minutes = minutes or ("59" if high else "00")
    whole, _, part = (seconds or ("59" if high else "00")).partition(".")
    return f"{hours}:{minutes}:{whole}.{part.ljust(3, '9' if high else '0')[:3]}"


_TIMES = {2: 2, 4: 5, 6: 8, 9: 12}


def _time(text: str, wanted: int, *, high: bool) -> Item:
    if wanted not in _TIMES or wanted == 2:
        return None
    return Time(_clock(text, high=high)[: _TIMES[wanted]])


def _moment(text: str, wanted: int, *, high: bool) -> Item:
    bare, zone = _apart(text)
    day, _, clock = bare.partition("T")
    if wanted <= _DAY:
        return _date(day, wanted, high=high)
    whole = _date(day, _DAY, high=high)
    digits = wanted - _DAY
    if digits not in _TIMES or digits == 2:
        return None
    shown = _clock(clock or ("23" if high else "00"), high=high)[: _TIMES[digits]]
    return DateTime(f"{whole}T{shown}{zone or (_LATEST_ZONE if high else _EARLIEST_ZONE)}")


BOUNDARIES: dict[str, tuple[int, int, Plain]] = {
    "precision": (0, 0, _precision),
    "lowBoundary": (0, 1, _boundary(high=False)),
    "highBoundary": (0, 1, _boundary(high=True)),
}
