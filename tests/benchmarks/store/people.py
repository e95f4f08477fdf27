"""Made-up people for the record, each by a number, and how big everything is."""

import os
from datetime import UTC, date, datetime
from functools import cache
from random import Random
from typing import Any, TypeVar

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.name_keys import name_keys

T = TypeVar("T")
# Hours to the east of where it is nine in the morning: nobody's day ends while it is measured. One for all processes.
_EAST = int(os.environ.setdefault("BENCH_HOURS_EAST", str((9 - datetime.now(UTC).hour + 11) % 24 - 11)))
# Everybody is asked the form, of whatever age.
# What is measured is more than a kiosk's patients can be in an hour.
SETTINGS = ClinicSettings(zone=f"Etc/GMT{-_EAST:+}", adult_age=0, kiosk_opened_per_hour=500_000)
FORM = SETTINGS.questionnaires[0]
OWNER = "kiosk_owner"
LOGINS = 200
# Of clients by hand at once.
HANDS = 64
FAMILIES, GIVEN = 4000, 50
TODAYS = 5_000
DOCTORS = 250
LOOKUPS, WARM = 400, 40
CHECKINS = 200
PROCESSES = 4
# Seconds after which clients that are not all there will not be.
PATIENCE = 120.0
# Kiosks that the look-ups are spread over: one that identifies hundreds within a minute is no kiosk.
KIOSKS = 20
# And whole check-ins.
FEW = 4
# 4 KB of JSON, about what a health history answers.
RESPONSE = {
    "resourceType": "QuestionnaireResponse",
    "status": "completed",
    "item": [
        {"linkId": f"question-{number}", "answer": [{"valueString": "An answer of some words"}]}
        for number in range(50)
    ],
}


def now() -> datetime:
    return datetime.now(UTC)


def noon() -> datetime:
    return SETTINGS.local(now()).replace(hour=12, minute=0, second=0, microsecond=0).astimezone(UTC)


# Made-up people, each by a number.


def patient_id(number: int) -> str:
    return f"patient-{number:024}"


def todays_id(number: int) -> str:
    return f"today-{number:024}"


def visit_id(number: int) -> str:
    return f"visit-{number:024}"


def doctor(number: int) -> str:
    return f"Dr {number % DOCTORS}"


def session_of(number: int) -> str:
    return f"the session of number {number}"


@cache
def keys(family: str, given: str) -> frozenset[str]:
    return name_keys(family, given)


def named(number: int) -> tuple[str, str, date]:
    random = Random(number)
    born = date.fromordinal(date(1930, 1, 1).toordinal() + random.randrange(30_000))
    return f"Family{random.randrange(FAMILIES)}", f"Given{random.randrange(GIVEN)}", born


def claim_of(number: int) -> IdentityClaim:
    family, _, born = named(number)
    return IdentityClaim(family, born, Factor.PHONE, f"{number % 10_000:04}")


def naive(value: Any) -> Any:
    return value.astimezone(UTC).replace(tzinfo=None) if isinstance(value, datetime) else value


def stored(value: Any) -> Any:
    """As SQLAlchemy keeps it in a file."""
    if isinstance(value, datetime):
        return naive(value).isoformat(" ", "microseconds")
    return value.isoformat() if isinstance(value, date) else value
