"""What every resource of an export is made of: references, times, codes, and what a row says under its own names."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.services.desk.exporting import Row

Resource = dict[str, Any]
OURS = "urn:kiosk:record"
CODES = "http://terminology.hl7.org/CodeSystem/"


def url_of(kind: str, key: str) -> str:
    """The fullUrl of a resource: its own id, where that is a UUID, else one that is made of it."""
    try:
        return UUID(key).urn
    except ValueError:
        return uuid5(NAMESPACE_URL, f"{OURS}/{kind}/{key}").urn


def about(key: str, kind: str = "Patient") -> Resource:
    """A reference to a resource of the same bundle."""
    return {"reference": url_of(kind, key)}


def instant(moment: datetime | None) -> str | None:
    """A time, in UTC."""
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="milliseconds")


def coded(system: str, code: str, text: str = "") -> Resource:
    """A CodeableConcept of one of HL7's code systems."""
    return {"coding": [{"system": f"{CODES}{system}", "code": code}], "text": text}


def values(row: Row, without: set[str]) -> list[Resource]:
    """What a row says, each under its own name."""
    told = ((name, _text(value)) for name, value in row.items() if name not in without)
    return [{"url": f"{OURS}/{name.replace('_', '-')}", "valueString": text} for name, text in told if text]


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return str(instant(value))
        case date():
            return value.isoformat()
        case str():
            return value
        case _:
            return json.dumps(value, ensure_ascii=False)
