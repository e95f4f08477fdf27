"""Clinics where clocks differ: what is written on the wall there, as a moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.clinic import ClinicSettings


@dataclass(frozen=True)
class ClinicDay:
    """A day of a clinic; on some of them the clocks change."""

    name: str
    settings: ClinicSettings
    day: date

    def at(self, hour: int, minute: int = 0, days: int = 0, *, fold: int = 0) -> datetime:
        """The moment (UTC) at which the clinic's wall says so; ``fold`` 1 is the second of two that do."""
        local = datetime.combine(self.day + timedelta(days=days), time(hour, minute, fold=fold))
        return local.replace(tzinfo=ZoneInfo(self.settings.zone)).astimezone(UTC)


def _clinic(country: str, zone: str, order: str, hours: str, *languages: str) -> ClinicSettings:
    return ClinicSettings(
        name="Clinic of a zone",
        country=country,
        zone=zone,
        date_order=order,
        hours=hours,
        languages=languages,
        idle_seconds=600,
        done_seconds=600,
    )


MADRID = _clinic("ES", "Europe/Madrid", "dmy", "24", "es", "en")
AUCKLAND = _clinic("NZ", "Pacific/Auckland", "dmy", "12", "en")
KATHMANDU = _clinic("NP", "Asia/Kathmandu", "ymd", "24", "en")
NEW_YORK = _clinic("US", "America/New_York", "mdy", "12", "en", "es")
DAYS = (
    ClinicDay("Madrid", MADRID, date(2026, 11, 23)),
    ClinicDay("Madrid, an hour less", MADRID, date(2026, 3, 29)),
    ClinicDay("Madrid, an hour more", MADRID, date(2026, 10, 25)),
    ClinicDay("Auckland, an hour more", AUCKLAND, date(2026, 4, 5)),
    ClinicDay("Auckland, an hour less", AUCKLAND, date(2026, 9, 27)),
    ClinicDay("Kathmandu", KATHMANDU, date(2026, 11, 23)),
    ClinicDay("New York, an hour less", NEW_YORK, date(2026, 3, 8)),
    ClinicDay("New York, an hour more", NEW_YORK, date(2026, 11, 1)),
)
