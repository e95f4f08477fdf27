"""What the import tests share: a record to import into, and a look at all of it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from kiosk.interop.fhir import FhirImport
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ZONE = "America/New_York"


def no_progress(_kind: str, _number: int) -> None:
    """Nobody watches."""


def take(database: Database, *paths: Path, now: datetime = NOW, **more: Any) -> Report:
    """Import FHIR files."""
    return FhirImport(PatientService(database), ZONE, now, no_progress, **more).run(paths)


def write(folder: Path, *resources: dict[str, Any], name: str = "bundle.json") -> Path:
    """A collection bundle of ``resources``."""
    path = folder / name
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"resource": item} for item in resources],
    }
    path.write_text(json.dumps(bundle), encoding="utf-8")
    return path


# What is drawn anew each time, or follows from that.
_DRAWN = {"id", "sequence", "hash", "seal"}
_KEYED = ("patient", "coverage", "related_person", "appointment")
_MOMENTARY = ("change_log", "lobby_session")
_EVERYTHING = {
    name: f'SELECT * FROM "{name}" ORDER BY {", ".join(column.name for column in table.primary_key.columns)}'
    for name, table in tables.metadata.tables.items()
    if name not in _MOMENTARY
}


def rows(database: Database, name: str) -> list[dict[str, Any]]:
    """A table as it is."""
    table = tables.metadata.tables[name]
    with database.read() as connection:
        found = connection.execute(select(table).order_by(*table.primary_key.columns)).mappings()
        return [dict(row) for row in found]


def dump(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every table as it is, but for what is of the moment: the news, and what opens a record for a while.

    To be compared with another: as the engine gives it.
    """
    with database.read() as connection:
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(statement)]
            for name, statement in _EVERYTHING.items()
        }


def to(reference: str, **more: Any) -> dict[str, Any]:
    """A Reference."""
    return {"reference": reference} | more


PATIENT = to("Patient/p1")


def coverage(key: str = "c1", **changes: Any) -> dict[str, Any]:
    """A Coverage resource of that patient; a change to None leaves the element out."""
    resource: dict[str, Any] = {
        "resourceType": "Coverage",
        "id": key,
        "status": "active",
        "beneficiary": PATIENT,
        "subscriberId": "M123",
        "payor": [{"display": "Harbor"}],
    } | changes
    return {name: value for name, value in resource.items() if value is not None}


def reasons(report: Report) -> list[NotUsedReason]:
    """Why things were not used."""
    return [problem.reason for problem in report.problems]


def patient(key: str = "p1", **changes: Any) -> dict[str, Any]:
    """A Patient resource; a change to None leaves the element out."""
    resource: dict[str, Any] = {
        "resourceType": "Patient",
        "id": key,
        "name": [{"use": "official", "family": "Almeida", "given": ["Rosa", "Maria"]}],
        "birthDate": "1985-03-27",
        "telecom": [{"system": "phone", "value": "(617) 555-0142", "use": "home"}],
    } | changes
    return {name: value for name, value in resource.items() if value is not None}


def everything(database: Database) -> dict[str, list[tuple[tuple[str, Any], ...]]]:
    """Every table as it is, but for what is drawn."""
    found = {}
    for name in tables.metadata.tables:
        if name not in ("change_log", "lobby_session", "audit_seal"):
            left_out = set() if name in _KEYED else _DRAWN
            told = [
                tuple((k, v) for k, v in row.items() if k not in left_out) for row in rows(database, name)
            ]
            found[name] = sorted(told, key=repr)
    return found
