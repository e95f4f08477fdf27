"""Places and services as tables of the clinic's TOML document: written whole, read over what is known, and judged.

One file, though long: what each key means, how it is written and how it is read stand side by side.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from difflib import get_close_matches
from typing import Any, Protocol, TypeVar

from kiosk.domain.names import MAX_NAME, fold, is_writable
from kiosk.domain.places import (
    DEEPEST,
    HealthcareService,
    Location,
    LocationKind,
    Places,
    VisitType,
)
from kiosk.domain.toml_text import key_of, list_of, text_of

T = TypeVar("T")

PLACES, SERVICES, VISIT_TYPES = "places", "services", "visit_types"
LONGEST_NAME, LONGEST_TEXT = MAX_NAME, 500
MOST_MINUTES = 24 * 60
MOST_OF_A_LIST = 50
_KEY = re.compile("[a-z0-9][a-z0-9_-]{0,35}")
# What each key means, in the order in which they are written.
PLACE_SAYS = {
    "kind": "site, building, floor, area or room",
    "name": "as it stands on the door",
    "part_of": "the key of the place that it is in",
    "room": "a room's number or name, where the name says something else",
    "also": "what sources call it besides: names, codes",
    "address_line": "street and number, of a site or building",
    "city": "town",
    "state": "state or region, where addresses have one",
    "postal_code": "ZIP or postcode",
    "waits_in": "the key of the place where its patients wait",
    "waiting_area": "words for that, where it is no place of this file",
    "directions": "the way to it, in the first language",
    "in_use": "false where nobody is expected any more",
    "names": "its name by language",
    "ways": "the directions by language",
}
SERVICE_SAYS = {
    "name": "what it is called",
    "location": "the key of the place where it is; without it, everywhere",
    "letter": "the letter of its queue's tickets, A to Z; each once at a site",
    "waits_in": "the key of the place where its patients wait",
    "also": "what sources call it besides",
    "in_use": "false where it is offered no more",
    "names": "its name by language",
    "visit_types": "a table for each kind of visit",
}
TYPE_SAYS = {
    "name": "what it is called",
    "minutes": f"how long one takes, 0 to {MOST_MINUTES}",
    "questionnaires": "forms that it asks for besides the usual ones",
    "early_minutes": f'minutes before it from which one may check in, 0 to {MOST_MINUTES}; "" for the usual',
    "late_minutes": f'minutes after its start until which one may, 0 to {MOST_MINUTES}; "" for the usual',
    "also": "what sources call it besides",
    "names": "its name by language",
}
_TABLES = ("names", "ways", "visit_types")
_PARTS = (LocationKind.BUILDING, LocationKind.FLOOR, LocationKind.AREA, LocationKind.ROOM)
# What is wrong is told so far with what was meant.
_HINTED = 50


class Offered(Protocol):
    """What there is to choose from; see `kiosk.domain.clinic_options.Known`."""

    @property
    def languages(self) -> Iterable[str]: ...
    @property
    def questionnaires(self) -> Iterable[str]: ...
    @property
    def places(self) -> Places: ...
    def has_language(self, code: str) -> bool: ...


class _Wrong(ValueError):
    """What cannot be; the message is a sentence's end."""


def written_places(places: Places) -> Iterator[str]:
    """The lines of all places and services, with what each key means on top."""
    yield "# Places, by a key of your own: small letters, digits, - and _. What a place may say:"
    yield from (f"#   {name}: {says}" for name, says in PLACE_SAYS.items())
    if not places.locations:
        yield from ("# Such as:", "#   [places.north]", '#   kind = "site"', '#   name = "North clinic"')
        yield from ("#   [places.north.names]", '#   es = "Centro norte"')
    for place in places.locations:
        yield from _table(f"{PLACES}.{key_of(place.id)}", asdict(place), asdict(Location("", "")), PLACE_SAYS)
    yield ""
    yield "# What is offered, by a key. What a service may say:"
    yield from (f"#   {name}: {says}" for name, says in SERVICE_SAYS.items())
    yield "# A kind of visit may say:"
    yield from (f"#   {name}: {says}" for name, says in TYPE_SAYS.items())
    if not places.services:
        yield from ("# Such as:", "#   [services.family]", '#   name = "Family medicine"')
        yield '#   location = "north"'
        yield from (
            "#   [services.family.visit_types.follow-up]",
            '#   name = "Follow-up"',
            "#   minutes = 20",
        )
    for service in places.services:
        head = f"{SERVICES}.{key_of(service.id)}"
        yield from _table(head, asdict(service), asdict(HealthcareService("", "")), SERVICE_SAYS)
        for kind in service.visit_types:
            of_kind = f"{head}.visit_types.{key_of(kind.id)}"
            yield from _table(of_kind, asdict(kind), asdict(VisitType("", "")), TYPE_SAYS)


def _table(
    head: str, values: Mapping[str, Any], usual: Mapping[str, Any], says: Iterable[str]
) -> Iterator[str]:
    yield f"[{head}]"
    for name in says:
        value = values[name]
        if name in _TABLES or (value == usual[name] and name != "name"):
            continue
        match value:
            case bool():
                yield f"{name} = {str(value).lower()}"
            case int():
                yield f"{name} = {value}"
            case tuple() | list():
                yield f"{name} = {list_of(tuple(value))}"
            case _:
                yield f"{name} = {text_of(str(value))}"
    for name in ("names", "ways"):
        if texts := values.get(name):
            yield f"[{head}.{name}]"
            yield from (f"{key_of(language)} = {text_of(said)}" for language, said in sorted(texts.items()))


def read_places(
    places: object, services: object, known: Offered
) -> tuple[tuple[Location, ...], tuple[HealthcareService, ...], list[str]]:
    """The places and services that a document brings, each whole, and what is wrong with them, a sentence each.

    What a table does not say stays as ``known`` has it.
    """
    reading = _Reading(known)
    brought = reading.tables(PLACES, places, known.places.by_key, Location, reading.place)
    offered = reading.tables(
        SERVICES, services, known.places.services_by_key, HealthcareService, reading.service
    )
    after = Places(
        tuple((known.places.by_key | brought).values()),
        tuple((known.places.services_by_key | offered).values()),
    )
    # What is said as it was before is judged no more: a source may have told it.
    reading.wrong += _together(
        after,
        {key: place for key, place in brought.items() if known.places.by_key.get(key) != place},
        {key: item for key, item in offered.items() if known.places.services_by_key.get(key) != item},
    )
    return tuple(brought.values()), tuple(offered.values()), reading.wrong


class _Reading:
    """Makes values of tables, and keeps what is wrong with them."""

    def __init__(self, known: Offered) -> None:
        self._languages = sorted(known.languages)
        self._has_language = known.has_language
        self._questionnaires = sorted(known.questionnaires)
        self.wrong: list[str] = []

    def tables(
        self,
        head: str,
        content: object,
        known: Mapping[str, T],
        make: Callable[[str, str], T],
        change: Callable[[str, T, str, object], T],
    ) -> dict[str, T]:
        """The values of a table of tables, by key; ``change`` makes one of a key and what it says."""
        found: dict[str, T] = {}
        if not isinstance(content, Mapping):
            self.wrong.append(f"'{head}' is a table for each, such as [{head}.north].")
            return found
        for key, said in content.items():
            where = f"{head}.{_short(key)}"
            if not _KEY.fullmatch(key):
                self.wrong.append(f"'{where}': a key is 1 to 36 small letters, digits, - and _.")
            elif not isinstance(said, Mapping):
                self.wrong.append(f"'{where}' is a table, such as [{head}.{key}].")
            else:
                value = known[key] if key in known else make(key, "")
                for name, part in said.items():
                    value = change(where, value, name, part)
                if not value.name:  # type: ignore[attr-defined]
                    self.wrong.append(f"'{where}' needs a name.")
                found[key] = value
        return found

    def place(self, where: str, place: Location, name: str, value: object) -> Location:
        """``place`` with one more that is said of it."""
        match name:
            case "kind":
                kinds = [str(kind) for kind in LocationKind if kind]
                return self._with(
                    where, place, name, lambda: _one_of(value, kinds) if value != "" else str(value)
                )
            case "name" | "room" | "part_of" | "waits_in":
                return self._with(where, place, name, lambda: _line(value, LONGEST_NAME))
            case "address_line" | "city" | "state" | "postal_code" | "waiting_area" | "directions":
                return self._with(where, place, name, lambda: _line(value, LONGEST_TEXT))
            case "also":
                return self._with(where, place, name, lambda: _list(value))
            case "in_use":
                return self._with(where, place, name, lambda: _truth(value))
            case "names":
                return self._with(where, place, name, lambda: self._texts(value, place.names, LONGEST_NAME))
            case "ways":
                return self._with(where, place, name, lambda: self._texts(value, place.ways, LONGEST_TEXT))
            case _:
                self._unknown(where, name, PLACE_SAYS)
                return place

    def service(self, where: str, service: HealthcareService, name: str, value: object) -> HealthcareService:
        """``service`` with one more that is said of it."""
        match name:
            case "name" | "location" | "waits_in":
                return self._with(where, service, name, lambda: _line(value, LONGEST_NAME))
            case "letter":
                return self._with(where, service, name, lambda: _letter(value))
            case "also":
                return self._with(where, service, name, lambda: _list(value))
            case "in_use":
                return self._with(where, service, name, lambda: _truth(value))
            case "names":
                return self._with(
                    where, service, name, lambda: self._texts(value, service.names, LONGEST_NAME)
                )
            case "visit_types":
                known = {kind.id: kind for kind in service.visit_types}
                kinds = known | self.tables(f"{where}.{name}", value, known, VisitType, self.visit_type)
                return replace(
                    service,
                    visit_types=tuple(sorted(kinds.values(), key=lambda kind: (kind.name, kind.id))),
                )
            case _:
                self._unknown(where, name, SERVICE_SAYS)
                return service

    def visit_type(self, where: str, kind: VisitType, name: str, value: object) -> VisitType:
        """``kind`` with one more that is said of it."""
        match name:
            case "name":
                return self._with(where, kind, name, lambda: _line(value, LONGEST_NAME))
            case "minutes":
                return self._with(where, kind, name, lambda: _minutes(value))
            case "early_minutes" | "late_minutes":
                return self._with(where, kind, name, lambda: None if value == "" else _minutes(value))
            case "questionnaires":
                return self._with(
                    where,
                    kind,
                    name,
                    lambda: tuple(_one_of(one, self._questionnaires) for one in _list(value)),
                )
            case "also":
                return self._with(where, kind, name, lambda: _list(value))
            case "names":
                return self._with(where, kind, name, lambda: self._texts(value, kind.names, LONGEST_NAME))
            case _:
                self._unknown(where, name, TYPE_SAYS)
                return kind

    def _with(self, where: str, of: T, name: str, value: Callable[[], object]) -> T:
        try:
            return replace(of, **{name: value()})  # type: ignore[type-var]
        except _Wrong as error:
            self.wrong.append(f"'{where}.{name}' {error}.")
            return of

    def _unknown(self, where: str, name: str, says: Mapping[str, str]) -> None:
        if len(self.wrong) >= _HINTED:
            self.wrong.append(f"'{where}' cannot say '{_short(name)}'.")
            return
        near = get_close_matches(name[:100], says, n=1)
        hint = f" Did you mean {near[0]}?" if near else f" It can say: {', '.join(says)}."
        self.wrong.append(f"'{where}' cannot say '{_short(name)}'.{hint}")

    def _texts(self, value: object, known: Mapping[str, str], longest: int) -> dict[str, str]:
        """Texts by language over what is known; an empty one takes back what was said."""
        if not isinstance(value, Mapping):
            raise _Wrong("is a table of texts by language")
        texts = dict(known)
        for language, said in value.items():
            if not self._has_language(language) and language not in known:
                raise _Wrong(f"has no language '{_short(language)}'; there are: {', '.join(self._languages)}")
            texts[language] = _line(said, longest)
        return {language: said for language, said in texts.items() if said}


def _together(
    after: Places, brought: Mapping[str, Location], offered: Mapping[str, HealthcareService]
) -> Iterator[str]:
    """What is wrong with these among all others: what is not there, rings, and what is said twice."""
    there_are = f"there are: {_some(after.by_key)}"
    for key, place in brought.items():
        where = f"'{PLACES}.{key}"
        for name in ("part_of", "waits_in"):
            meant = getattr(place, name)
            if meant and meant not in after.by_key:
                yield f"{where}.{name}' has no place '{_short(meant)}'; {there_are}."
        above = list(after.up(key))
        if any(item.part_of == key for item in above):
            ring = " is in ".join([item.id for item in above] + [key])
            yield f"{where}.part_of' makes a ring: {ring}."
        elif len(above) == DEEPEST:
            yield f"{where}.part_of' puts it deeper than {DEEPEST} places."
        elif place.kind == LocationKind.SITE and len(above) > 1 and above[1].kind in _PARTS:
            yield f"{where}.part_of': a site is in no {above[1].kind}."
    yield from _twice(PLACES, brought, after.locations)
    yield from _twice(SERVICES, offered, after.services)
    for key, service in offered.items():
        kinds = {kind.id: kind for kind in service.visit_types}
        yield from _twice(f"{SERVICES}.{key}.{VISIT_TYPES}", kinds, service.visit_types)
    letters: dict[tuple[str, str], str] = {}
    for service in sorted(after.services, key=lambda item: item.id in offered):
        where = f"'{SERVICES}.{service.id}"
        if service.id in offered:
            for name in ("location", "waits_in"):
                meant = getattr(service, name)
                if meant and meant not in after.by_key:
                    yield f"{where}.{name}' has no place '{_short(meant)}'; {there_are}."
        if not service.letter or not service.in_use:
            continue
        at = (after.site_of(service.location), service.letter)
        other = letters.setdefault(at, service.id)
        if other != service.id and service.id in offered:
            of_site = f" of '{at[0]}'" if at[0] else ""
            yield f"{where}.letter' is that of '{other}' already; each letter{of_site} stands for one queue."


class _Called(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def also(self) -> tuple[str, ...]: ...


def _twice(head: str, brought: Mapping[str, object], everything: Iterable[_Called]) -> Iterator[str]:
    """What sources call two of them would lead to neither."""
    said: dict[str, str] = {}
    for item in sorted(everything, key=lambda item: item.id in brought):
        for text in item.also:
            other = said.setdefault(fold(text) or text, item.id)
            if other != item.id and item.id in brought:
                yield f"'{head}.{item.id}.also': '{_short(text)}' is said of '{other}' already."


def _line(value: object, longest: int) -> str:
    if not isinstance(value, str):
        raise _Wrong("is a text in quotes")
    if not is_writable(value, longest):
        raise _Wrong(f"is one line of {longest} letters or fewer, without control characters")
    return value.strip()


def _list(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_OF_A_LIST:
        raise _Wrong(f'is a list of at most {MOST_OF_A_LIST} texts, such as ["one", "two"]')
    return tuple(dict.fromkeys(filter(None, (_line(part, LONGEST_TEXT) for part in value))))


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong("is true or false")
    return value


def _letter(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch("[A-Z]?", value):
        raise _Wrong("is one letter from A to Z, or empty for the common queue")
    return value


def _minutes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_MINUTES:
        raise _Wrong(f"is a whole number from 0 to {MOST_MINUTES}")
    return value


def _one_of(value: object, choices: Iterable[str]) -> str:
    if not isinstance(value, str) or value not in choices:
        raise _Wrong(f"is one of {_some(choices)}")
    return value


def _some(names: Iterable[str]) -> str:
    known = sorted(names)
    return (", ".join(known[:12]) + (", ..." if len(known) > 12 else "")) or "none"


def _short(text: str) -> str:
    return text[:60] if text.isprintable() else text_of(text[:60]).strip('"')
