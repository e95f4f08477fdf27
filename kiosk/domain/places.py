"""Where patients are expected: the clinic's places in a tree, what is offered there, and who works there.

FHIR R4's words: a Location, a HealthcareService, a PractitionerRole. A place is known by a key, which a clinic gives it
(``north``) or a source does (a UUID).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from typing import Any, Protocol

from kiosk.domain.names import fold

# The queue of what names none.
LETTER = "A"
# A site, its buildings, their floors, areas and rooms, and as many again.
DEEPEST = 20


class LocationKind(StrEnum):
    """What kind of place one is, the largest first; empty where nobody has said. FHIR has more of them."""

    SITE = "site"
    BUILDING = "building"
    FLOOR = "floor"
    AREA = "area"
    ROOM = "room"
    UNKNOWN = ""


# What can be a site although nobody has called it one.
_WHOLE = (LocationKind.SITE, LocationKind.BUILDING, LocationKind.UNKNOWN)


@dataclass(frozen=True)
class Location:
    """A place, with the words that lead a patient there.

    Attributes:
        id: its key.
        name: as it stands on the door.
        room, waiting_area, directions: words of whoever told of it, in one language.
        kind: a `LocationKind`.
        part_of: the key of the place that it is in; empty for none.
        names, ways: its name and the directions by language.
        also: what sources call it besides.
        address_line, city, state, postal_code: its own address; a place without one has that of what it is part of.
        waits_in: the key of the place where its patients wait.
        in_use: whether anybody is expected there from now on.
    """

    id: str
    name: str
    room: str = ""
    waiting_area: str = ""
    directions: str = ""
    kind: str = LocationKind.UNKNOWN
    part_of: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    ways: Mapping[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    address_line: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    waits_in: str = ""
    in_use: bool = True

    def __post_init__(self) -> None:
        LocationKind(self.kind)

    def called(self, language: str) -> str:
        """Its name in ``language``; as on the door where nobody has said."""
        return self.names.get(language) or self.name

    @property
    def has_address(self) -> bool:
        """Somebody has said where it is."""
        return bool(self.address_line or self.city or self.postal_code)


@dataclass(frozen=True)
class VisitType:
    """A kind of visit of a service.

    Attributes:
        minutes: how long one takes; 0 where nobody has said.
        questionnaires: the forms that it asks for besides the usual ones.
        early_minutes, late_minutes: the arrival window around its start; None for the clinic's own.
        also: what sources call it besides.
    """

    id: str
    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    minutes: int = 0
    questionnaires: tuple[str, ...] = ()
    early_minutes: int | None = None
    late_minutes: int | None = None
    also: tuple[str, ...] = ()

    @property
    def said(self) -> tuple[str, ...]:
        """All that it is called, in any language and by any source."""
        return (self.name, *self.names.values(), *self.also)

    def called(self, language: str) -> str:
        """Its name in ``language``."""
        return self.names.get(language) or self.name


@dataclass(frozen=True)
class HealthcareService:
    """What is offered at a place.

    Attributes:
        id: its key.
        location: the key of the place where it is; empty for everywhere.
        letter: that of its queue's tickets; empty for the common queue.
        waits_in: the key of the place where its patients wait.
        also: what sources call it besides.
    """

    id: str
    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    location: str = ""
    letter: str = ""
    waits_in: str = ""
    also: tuple[str, ...] = ()
    visit_types: tuple[VisitType, ...] = ()
    in_use: bool = True

    def called(self, language: str) -> str:
        """Its name in ``language``."""
        return self.names.get(language) or self.name


@dataclass(frozen=True)
class Practitioner:
    """Somebody whom patients come to see."""

    id: str
    name: str


@dataclass(frozen=True)
class PractitionerRole:
    """That somebody works at a place, for a service; each by its key, and empty where it is not said."""

    id: str
    practitioner: str
    location: str = ""
    service: str = ""


class Booked(Protocol):
    """What a booking says of where it is; the first two are keys, the others a source's own words."""

    @property
    def place(self) -> str: ...
    @property
    def service(self) -> str: ...
    @property
    def location(self) -> str: ...
    @property
    def room(self) -> str: ...
    @property
    def description(self) -> str: ...


@dataclass(frozen=True)
class Places:
    """All places and services of a clinic."""

    locations: tuple[Location, ...] = ()
    services: tuple[HealthcareService, ...] = ()

    @cached_property
    def by_key(self) -> dict[str, Location]:
        """Every place by its key."""
        return {item.id: item for item in self.locations}

    @cached_property
    def services_by_key(self) -> dict[str, HealthcareService]:
        """Every service by its key."""
        return {item.id: item for item in self.services}

    @cached_property
    def _by_name(self) -> dict[str, tuple[str, ...]]:
        return _named((item.id, (item.name, *item.names.values(), *item.also)) for item in self.locations)

    @cached_property
    def _services_by_name(self) -> dict[str, tuple[str, ...]]:
        return _named((item.id, (item.name, *item.names.values(), *item.also)) for item in self.services)

    @cached_property
    def _services_by_visit(self) -> dict[str, tuple[str, ...]]:
        return _named(
            (item.id, (text for kind in item.visit_types for text in kind.said)) for item in self.services
        )

    def up(self, key: str) -> Iterator[Location]:
        """A place and what it is part of, the smallest first; none for a key that nothing has. A ring ends.

        No more than `DEEPEST`.
        """
        passed: set[str] = set()
        while key in self.by_key and key not in passed and len(passed) < DEEPEST:
            passed.add(key)
            yield self.by_key[key]
            key = self.by_key[key].part_of

    def is_within(self, key: str, other: str) -> bool:
        """Whether a place is ``other``, or somewhere in it."""
        return any(item.id == other for item in self.up(key))

    def site_of(self, key: str) -> str:
        """The key of the site that a place is in: the nearest that is called one, or else the outermost.

        Empty where that is a room, an area or a floor, which are part of something that nobody has told of.
        """
        above = list(self.up(key))
        named = [item.id for item in above if item.kind == LocationKind.SITE]
        if named or not above:
            return named[0] if named else ""
        outermost = above[-1]
        return outermost.id if outermost.kind in _WHOLE and not outermost.room else ""

    @cached_property
    def every_site(self) -> frozenset[str]:
        """The keys of all sites, in use or not."""
        return frozenset(self.site_of(item.id) for item in self.locations) - {""}

    @cached_property
    def sites(self) -> tuple[Location, ...]:
        """The sites that are in use, by name."""
        used = (self.by_key[key] for key in self.every_site if self.by_key[key].in_use)
        return tuple(sorted(used, key=lambda item: (item.name, item.id)))

    def keys_named(self, text: str) -> tuple[str, ...]:
        """The keys of the places that ``text`` means: the one of this key, or all that are called so."""
        return (text,) if text in self.by_key else self._by_name.get(fold(text), ())

    def key_of(self, text: str) -> str:
        """The key of the one place that ``text`` means; empty where it means none, or several."""
        keys = self.keys_named(text)
        return keys[0] if len(keys) == 1 else ""

    def place_of(self, booking: Booked) -> str:
        """The key of where a booking is; empty where nobody can say.

        By the key that its source gave, else by the words for its location and its room, as far as they mean one place.
        """
        if booking.place and (key := self.key_of(booking.place)):
            return key
        if not self.locations:
            return ""
        said = fold(booking.location)
        where = self.key_of(booking.location) if said else ""
        service = self.service_of(booking, where)
        # A room or a visit by itself means nothing where the source names a house that is none of these.
        is_ours = bool(where) or not said or said in self._services_by_name
        rooms = self.keys_named(booking.room) if booking.room and is_ours else ()
        if where:
            rooms = tuple(key for key in rooms if self.is_within(key, where))
        if len(rooms) == 1:
            return rooms[0]
        if where or service is None or service.location not in self.by_key:
            return where
        return service.location if is_ours or booking.service == service.id else ""

    def sites_of(self, bookings: Iterable[Booked]) -> frozenset[str]:
        """The keys of the sites where these are; without those that nobody can place."""
        return frozenset(self.site_of(self.place_of(item)) for item in bookings) - {""}

    def service_of(self, booking: Booked, where: str = "") -> HealthcareService | None:
        """What a booking is for; by its key, else by the words for it, or for a kind of visit, that mean one service.

        ``where`` is a place in which the service is.
        """
        if booking.service in self.services_by_key:
            return self.services_by_key[booking.service]
        if not self.services:
            return None
        said = [fold(text) for text in (booking.service, booking.description, booking.location) if text]
        for names in (self._services_by_name, self._services_by_visit):
            for text in said:
                found = [self.services_by_key[key] for key in names.get(text, ())]
                if where:
                    site = self.site_of(where)
                    found = [
                        item for item in found if not item.location or self.site_of(item.location) == site
                    ]
                if len(found) == 1:
                    return found[0]
        return None

    def visit_type_of(self, booking: Booked) -> VisitType | None:
        """The kind of visit that the words for a booking mean, among those of its service."""
        service = self.service_of(booking, self.place_of(booking)) if booking.description else None
        if service is None:
            return None
        said = fold(booking.description)
        kinds = [
            kind for kind in service.visit_types if said in [fold(text) for text in (kind.id, *kind.said)]
        ]
        return kinds[0] if len(kinds) == 1 else None

    def letter_of(self, booking: Booked) -> str:
        """The letter of the queue in which somebody waits who has come for a booking."""
        service = self.service_of(booking, self.place_of(booking))
        return (service.letter if service is not None else "") or LETTER

    def address_of(self, key: str) -> Location | None:
        """The nearest place with an address, from the place of ``key`` outwards; None where nothing has one."""
        return next((item for item in self.up(key) if item.has_address), None)

    def waiting_place(self, booking: Booked) -> Location | None:
        """Where one waits for a booking: where its service says, else its place or the nearest around that does."""
        where = self.place_of(booking)
        service = self.service_of(booking, where)
        keys = [service.waits_in] if service is not None else []
        keys += [item.waits_in for item in self.up(where)]
        return next((self.by_key[key] for key in keys if key in self.by_key), None)

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> Places:
        """What `dataclasses.asdict` made of it, also after a way through JSON.

        Raises:
            ValueError, TypeError, LookupError: it did not come from there.
        """
        return cls(
            tuple(location_from(item) for item in values["locations"]),
            tuple(service_from(item) for item in values["services"]),
        )


def location_from(values: Mapping[str, Any]) -> Location:
    """A place of what is stored of it; what a newer program knows besides is left out."""
    return Location(**_of(Location, values))


def service_from(values: Mapping[str, Any]) -> HealthcareService:
    """A service of what is stored of it; what a newer program knows besides is left out."""
    kinds = tuple(VisitType(**_of(VisitType, item)) for item in values["visit_types"])
    return HealthcareService(**(_of(HealthcareService, values) | {"visit_types": kinds}))


def _of(kind: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    known = {item.name: item.type for item in fields(kind)}
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name not in known:
            continue
        if str(known[name]).startswith("Mapping"):
            value = {_text(key): _text(said) for key, said in dict(value).items()}
        elif known[name] == "tuple[str, ...]":
            value = tuple(_text(part) for part in value)
        elif known[name] == "str":
            value = _text(value)
        elif known[name] in ("int", "int | None"):
            value = _number(value, known[name] != "int")
        found[name] = value
    return found


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def _number(value: object, may_be_none: bool) -> int | None:
    if (value is None and may_be_none) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TypeError("a whole number is needed")


def _named(names: Iterable[tuple[str, Iterable[str]]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for key, said in names:
        for text in said:
            if folded := fold(text):
                found.setdefault(folded, {})[key] = None
    return {name: tuple(keys) for name, keys in found.items()}
