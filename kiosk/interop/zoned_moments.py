"""When it is that a clock says a time beside which its zone stands, in a clinic with a zone of its own."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.interop import fhir_values as values
from kiosk.interop.clock_zones import ALSO, BY_HOURS
from kiosk.interop.report import NotUsedReason

_HOURS = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?", re.ASCII)
# Behind an offset, in words: (Eastern Standard Time), [America/New_York].
_TOLD_AGAIN = re.compile(r"\s?\(.*\)$|(?<=[\dZz])\[.*\]$")
_NO_HOURS = 99


def moment(wall: datetime, word: str, zone: ZoneInfo) -> datetime | NotUsedReason | None:
    """When a clock says ``wall`` in the zone that ``word`` is for, in a clinic in ``zone``.

    A `NotUsedReason` where that clinic's clock is not called so then; None where it is no moment at all.
    """
    plain = _TOLD_AGAIN.sub("", word).upper()
    if plain in ("Z", "UTC"):
        return values.within_reach(wall.replace(tzinfo=UTC))
    if hours := _HOURS.fullmatch(plain):
        away = timedelta(hours=int(hours[2]), minutes=int(hours[3] or 0))
        if away >= timedelta(days=1):
            return None
        return values.within_reach(wall.replace(tzinfo=timezone(-away if hours[1] == "-" else away)))
    if "/" in plain:
        named = _zone(word.strip("[]"))
        return values.on_the_wall(wall, named) if named else NotUsedReason.OTHER_ZONE
    names = {plain, *ALSO.get(plain, "").split()}
    for fold in (0, 1):
        here = wall.replace(tzinfo=zone, fold=fold)
        by_hours = here.utcoffset() == timedelta(hours=BY_HOURS.get(plain, _NO_HOURS)) and not _has_letters(
            here
        )
        if here.tzname() in names or by_hours:
            found = values.within_reach(here)
            # Not where clocks are put past it.
            return found if found and found.astimezone(zone).replace(tzinfo=None) == wall else None
    if plain == "GMT" and not _is_gmt_of_winter(wall, zone):
        return values.within_reach(wall.replace(tzinfo=UTC))
    return NotUsedReason.OTHER_ZONE


def _has_letters(here: datetime) -> bool:
    return (here.tzname() or "+")[0] not in "+-"


def _is_gmt_of_winter(wall: datetime, zone: ZoneInfo) -> bool:
    """Whether the clinic's clock is called GMT in winter, so that in summer nobody knows whether that is meant."""
    return wall.replace(month=1, day=1, tzinfo=zone).tzname() == "GMT"


@lru_cache(maxsize=64)
def _zone(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key)
    except (OSError, ValueError, LookupError):
        return None
