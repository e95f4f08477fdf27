"""FHIR R4 Locations, HealthcareServices, Practitioners and their roles: who is where, and what an Appointment means.

They may stand in any order and in several files: what one says of another is looked up when all have been read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import product
from typing import Any

from kiosk.domain.names import MAX_NAME
from kiosk.domain.places import (
    HealthcareService,
    Location,
    LocationKind,
    Practitioner,
    PractitionerRole,
)
from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_files import SourcedResource
from kiosk.interop.fhir_references import References, make_id
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record.places import PlaceService

# http://hl7.org/fhir/R4/codesystem-location-physical-type.html
_KINDS = {
    "si": LocationKind.SITE,
    "bu": LocationKind.BUILDING,
    "ho": LocationKind.BUILDING,
    "lvl": LocationKind.FLOOR,
    "wi": LocationKind.AREA,
    "wa": LocationKind.AREA,
    "co": LocationKind.AREA,
    "area": LocationKind.AREA,
    "ro": LocationKind.ROOM,
    "bd": LocationKind.ROOM,
    "ca": LocationKind.ROOM,
}
_TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
# Of a role: more places, or more services, are no place of work.
_MOST = 20


class Directory:
    """What the resources of an import say of places and of people at work, and what the record knows besides."""

    def __init__(self, references: References, now: datetime) -> None:
        self._references = references
        self._now = now
        self.practitioners: dict[str, Practitioner] = {}
        self.locations: dict[str, Location] = {}
        self.services: dict[str, HealthcareService] = {}
        self._roles: dict[str, dict[str, Any]] = {}
        self._part_of: dict[str, object] = {}
        self._located: dict[str, list[dict[str, Any]]] = {}

    def add_location(self, item: SourcedResource, own: str, name: str, notes: list[NotUsedReason]) -> None:
        """A Location; one that is a room (physicalType ``ro``) is named by its name."""
        resource = item.resource
        directions = values.field(resource.get("description"), notes)
        kinds = [_KINDS[code] for code in values.codes(resource.get("physicalType")) if code in _KINDS]
        is_room = "ro" in values.codes(resource.get("physicalType"))
        self._part_of[own] = resource.get("partOf")
        self.locations[own] = Location(
            own,
            name,
            name if is_room else "",
            "",
            directions if directions != name else "",
            kind=str(kinds[0]) if kinds else "",
            names=_translated(resource.get("_name"), MAX_NAME),
            ways=_translated(resource.get("_description"), values.LONGEST_FIELD),
            also=_also(resource),
            in_use=resource.get("status") != "inactive",
            **values.address(resource, self._now, notes),
        )

    def add_service(self, item: SourcedResource, own: str, name: str) -> None:
        """A HealthcareService."""
        resource = item.resource
        self._located[own] = values.parts(resource.get("location"))
        self.services[own] = HealthcareService(
            own,
            name,
            names=_translated(resource.get("_name"), MAX_NAME),
            also=_also(resource),
            in_use=resource.get("active") is not False,
        )

    def add_role(self, own: str, resource: dict[str, Any]) -> None:
        """A PractitionerRole."""
        self._roles[own] = resource

    def take_in(self, service: PlaceService, report: Report) -> None:
        """Put all of it into the record, and learn what the record knows besides."""
        locations = [
            replace(place, part_of=self._of(self._part_of[own], "Location"))
            for own, place in self.locations.items()
        ]
        services = [
            replace(
                offered,
                location=next(filter(None, (self._of(at, "Location") for at in self._located[own])), ""),
            )
            for own, offered in self.services.items()
        ]
        people, places = service.take_in_directory(self.practitioners.values(), locations)
        report.add("Practitioner", people)
        report.add("Location", places)
        offers, roles = service.take_in_services(services, self._works())
        report.add("HealthcareService", offers)
        report.add("PractitionerRole", roles)
        known, known_places = service.directory()
        self.practitioners = {item.id: item for item in known} | self.practitioners
        self.locations = {item.id: item for item in known_places} | self.locations
        # What the clinic has written down itself is known by what sources call it.
        self.locations |= {key: item for item in known_places for key in item.also}
        known_services = service.services()
        self.services = {item.id: item for item in known_services} | self.services
        self.services |= {key: item for item in known_services for key in item.also}

    def _works(self) -> Iterable[PractitionerRole]:
        """Each place with each service of a role is a line of its own; the first has the role's id."""
        for own, resource in self._roles.items():
            if resource.get("active") is False:
                continue
            person = self._of(resource.get("practitioner"), "Practitioner")
            at = [self._of(place, "Location") for place in values.parts(resource.get("location"))][:_MOST]
            does = [self._of(what, "HealthcareService") for what in self._services_of(resource)][:_MOST]
            for number, (place, what) in enumerate(product(at or [""], does or [""])):
                key = (
                    make_id(self._references.source, "PractitionerRole", f"{own}/{number}") if number else own
                )
                yield PractitionerRole(key, person, place, what)

    def is_known(self, key: str) -> bool:
        """Whether an id is one of these, and no patient's."""
        return any(key in known for known in (self.practitioners, self.locations, self.services, self._roles))

    def practitioner_of(self, actors: Iterable[dict[str, Any]]) -> str:
        """The name of the first practitioner, as the record has it, else as the appointment shows it."""
        for actor in actors:
            kind = self._references.kind_of(actor)
            meant: object = actor
            if kind == "PractitionerRole":
                meant = self._role(actor).get("practitioner")
            known = self.practitioners.get(self._of(meant, "Practitioner"))
            if known is not None:
                return known.name
            shown = values.line(actor.get("display"))
            if kind in ("Practitioner", "PractitionerRole") and shown:
                return shown[:MAX_NAME]
        return ""

    def place_of(self, actors: Iterable[dict[str, Any]]) -> Location:
        """Where it is, by the first Location that is known or shown, else by a role's first place of work."""
        everybody = list(actors)
        for actor in everybody:
            known = self.locations.get(self._of(actor, "Location"))
            if known is not None:
                return known
            shown = values.line(actor.get("display"))
            if self._references.kind_of(actor) == "Location" and shown:
                return Location("", shown[:MAX_NAME])
        for actor in everybody:
            places = [self._of(at, "Location") for at in values.parts(self._role(actor).get("location"))]
            # Of somebody who works at several nobody knows at which they are.
            if len(places) == 1 and places[0] in self.locations:
                return self.locations[places[0]]
        return Location("", "")

    def service_of(self, actors: Iterable[dict[str, Any]]) -> str:
        """The key of the first HealthcareService that is known, else of the only one of a role; empty for none."""
        everybody = list(actors)
        for actor in everybody:
            if (key := self._of(actor, "HealthcareService")) in self.services:
                return self.services[key].id
        for actor in everybody:
            offered = [self._of(what, "HealthcareService") for what in self._services_of(self._role(actor))]
            if len(offered) == 1 and offered[0] in self.services:
                return self.services[offered[0]].id
        return ""

    def _role(self, actor: dict[str, Any]) -> dict[str, Any]:
        return self._roles.get(self._of(actor, "PractitionerRole"), {})

    @staticmethod
    def _services_of(role: dict[str, Any]) -> list[dict[str, Any]]:
        return values.parts(role.get("healthcareService"))

    def _of(self, reference: object, kind: str) -> str:
        return self._references.resolve(reference, kind)


def _also(resource: dict[str, Any]) -> tuple[str, ...]:
    """Other names, and the numbers of identifiers: what a file of bookings may call it."""
    alias = resource.get("alias")
    said = [values.line(text) for text in (alias if isinstance(alias, list) else [alias])]
    said += [values.line(item.get("value")) for item in values.parts(resource.get("identifier"))]
    return tuple(dict.fromkeys(text for text in said if text and len(text) <= MAX_NAME))


def _translated(element: object, longest: int) -> dict[str, str]:
    """Texts by language of FHIR's extension for translations, on the element that stands beside a text."""
    found: dict[str, str] = {}
    for extension in (one for item in values.parts(element) for one in values.parts(item.get("extension"))):
        if extension.get("url") != _TRANSLATION:
            continue
        said = {
            str(part.get("url")): part.get("valueCode")
            or part.get("valueString")
            or part.get("valueMarkdown")
            for part in values.parts(extension.get("extension"))
        }
        language = values.line(said.get("lang")).partition("-")[0].lower()
        text = values.line(said.get("content"))
        if language.isascii() and language.isalpha() and len(language) <= 8 and 0 < len(text) <= longest:
            found.setdefault(language, text)
    return found
