"""Places, services and the people who work there, as the record keeps them.

A source tells what it knows; the clinic adds to it, or tells of its own (`kiosk clinic import`). What a source leaves
empty empties nothing, and the languages of others stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from kiosk.domain.feed import Topic
from kiosk.domain.places import (
    HealthcareService,
    Location,
    Places,
    Practitioner,
    PractitionerRole,
    VisitType,
    location_from,
    service_from,
)
from kiosk.services.record import rows
from kiosk.services.record.bulk import rows_by, write
from kiosk.services.record.same_places import own_places, own_services
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_LOCATION, _SERVICE, _KIND = tables.location.c, tables.healthcare_service.c, tables.visit_type.c
_LOCATIONS = select(tables.location).order_by(_LOCATION.name, _LOCATION.id)
_SERVICES = select(tables.healthcare_service).order_by(_SERVICE.name, _SERVICE.id)
_KINDS = select(tables.visit_type).order_by(_KIND.service_id, _KIND.name, _KIND.id)


def places_in(connection: Connection) -> Places:
    """All places and services as a transaction sees them, by name; without what cannot be read of them."""
    kinds: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows.read(connection, _KINDS, [_KIND.service_id, _KIND.id], dict).made:
        kinds.setdefault(row["service_id"], []).append(row)
    return Places(
        rows.read(connection, _LOCATIONS, [_LOCATION.id], lambda row: location_from(dict(row))).made,
        rows.read(
            connection,
            _SERVICES,
            [_SERVICE.id],
            lambda row: service_from({**row, "visit_types": kinds.get(row["id"], [])}),
        ).made,
    )


def keep_places(
    connection: Connection, locations: Iterable[Location] = (), services: Iterable[HealthcareService] = ()
) -> tuple[TakenIn, TakenIn]:
    """Write these places and services as they are; how many of each were new, other ones, and so already."""
    offered = {item.id: item for item in services}
    places = _written(connection, tables.location, [location_row(item) for item in locations])
    added, changed = write(
        connection, tables.healthcare_service, [_service_row(item) for item in offered.values()]
    )
    other = (changed | _write_kinds(connection, list(offered.values()))) - added
    return places, TakenIn(len(added), len(other), len(offered) - len(added) - len(other))


def location_row(item: Location) -> dict[str, Any]:
    """A place as the record keeps it."""
    return asdict(item) | {"names": dict(item.names), "ways": dict(item.ways), "also": list(item.also)}


class PlaceService:
    """Takes in what sources know of places, and of who works there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take_in_directory(
        self, practitioners: Iterable[Practitioner] = (), locations: Iterable[Location] = ()
    ) -> tuple[TakenIn, TakenIn]:
        """Take people and places in; every program hears of other places, as of other settings.

        A place that the clinic has written down itself stays one: it comes to be called by the source's key as well.
        """
        people = {item.id: asdict(item) for item in practitioners}
        places = {item.id: item for item in locations}
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            known = places_in(connection) if places else Places()
            others, ours = own_places(known, places.values())
            held = rows_by(connection, tables.location, "id", [item.id for item in others])
            told = [
                _merged(location_from(held[item.id]), item) if item.id in held else item for item in others
            ]
            done = _written(connection, tables.practitioner, list(people.values()))
            taken, _ = keep_places(connection, [*told, *ours])
            if taken.added or taken.changed:
                announce(connection, Topic.SETTINGS)
            return done, taken

    def take_in_services(
        self, services: Iterable[HealthcareService] = (), roles: Iterable[PractitionerRole] = ()
    ) -> tuple[TakenIn, TakenIn]:
        """Take in what is offered, and who works where; the letters of queues are the clinic's own."""
        offered = {item.id: item for item in services}
        works = {item.id: asdict(item) for item in roles}
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            places = places_in(connection) if offered else Places()
            others, ours = own_services(places, offered.values())
            known = places.services_by_key
            told = [_merged_service(known[item.id], item) if item.id in known else item for item in others]
            _, taken = keep_places(connection, (), [*told, *ours])
            done = _written(connection, tables.practitioner_role, list(works.values()))
            if taken.added or taken.changed:
                announce(connection, Topic.SETTINGS)
            return taken, done

    def services(self) -> tuple[HealthcareService, ...]:
        """Everything that is offered, by name."""
        with self._database.read() as connection:
            return places_in(connection).services

    def directory(self) -> tuple[tuple[Practitioner, ...], tuple[Location, ...]]:
        """All people and places of the record, by name."""
        with self._database.read() as connection:
            people = tables.practitioner
            found = connection.execute(select(people).order_by(people.c.name, people.c.id)).mappings()
            known = tuple(Practitioner(**row) for row in found)
            return known, places_in(connection).locations


def _merged(held: Location, told: Location) -> Location:
    """What a source says now over what was known; an address is one thing."""
    row, new = asdict(held), asdict(told)
    if not told.has_address:
        new |= {name: row[name] for name in ("address_line", "city", "state", "postal_code")}
    else:
        row |= dict.fromkeys(("address_line", "city", "state", "postal_code"), "")
    merged = {name: value or row[name] for name, value in new.items()}
    return Location(
        **merged
        | {
            "names": {**held.names, **told.names},
            "ways": {**held.ways, **told.ways},
            "also": tuple(dict.fromkeys((*held.also, *told.also))),
            "in_use": told.in_use,
        }
    )


def _merged_service(held: HealthcareService, told: HealthcareService) -> HealthcareService:
    known = {kind.id: kind for kind in held.visit_types} | {kind.id: kind for kind in told.visit_types}
    return HealthcareService(
        id=held.id,
        name=told.name or held.name,
        names={**held.names, **told.names},
        location=told.location or held.location,
        letter=held.letter,
        waits_in=held.waits_in,
        also=tuple(dict.fromkeys((*held.also, *told.also))),
        visit_types=_sorted(known.values()),
        in_use=told.in_use,
    )


def _sorted(kinds: Iterable[VisitType]) -> tuple[VisitType, ...]:
    return tuple(sorted(kinds, key=lambda kind: (kind.name, kind.id)))


def _service_row(item: HealthcareService) -> dict[str, Any]:
    row = asdict(item) | {"names": dict(item.names), "also": list(item.also)}
    del row["visit_types"]
    return row


def _write_kinds(connection: Connection, services: Sequence[HealthcareService]) -> set[str]:
    """Make the kinds of visits of each service what it says; returns the services of which they were others."""
    table, changed = tables.visit_type, set[str]()
    held: dict[str, dict[str, dict[str, Any]]] = {}
    for row in connection.execute(select(table)).mappings() if services else ():
        held.setdefault(row["service_id"], {})[row["id"]] = dict(row)
    for service in services:
        wanted = {
            kind.id: asdict(kind)
            | {
                "service_id": service.id,
                "names": dict(kind.names),
                "questionnaires": list(kind.questionnaires),
                "also": list(kind.also),
            }
            for kind in service.visit_types
        }
        if wanted == held.get(service.id, {}):
            continue
        changed.add(service.id)
        if service.id in held:
            connection.execute(delete(table).where(table.c.service_id == service.id))
        if wanted:
            connection.execute(insert(table), list(wanted.values()))
    return changed


def _written(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> TakenIn:
    added, changed = write(connection, table, rows)
    return TakenIn(len(added), len(changed), len({row["id"] for row in rows}) - len(added) - len(changed))
