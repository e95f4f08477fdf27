"""What is asked of a place, a service and a kind of visit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.administration.page import OfficePage
from kiosk.administration.table_sheet import LONGEST_KEY, TableSheet
from kiosk.domain.places import HealthcareService, Location, LocationKind, Places, VisitType
from kiosk.domain.places_document import LONGEST_NAME
from kiosk.services.staffing.placing import KnownPlaces

translate = QCoreApplication.translate
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def kind_words(kind: str) -> str:
    """What a kind of place is called."""
    match LocationKind(kind):
        case LocationKind.SITE:
            return translate("Administration", "site")
        case LocationKind.BUILDING:
            return translate("Administration", "building")
        case LocationKind.FLOOR:
            return translate("Administration", "floor")
        case LocationKind.AREA:
            return translate("Administration", "area")
        case LocationKind.ROOM:
            return translate("Administration", "room")
        case LocationKind.UNKNOWN:
            return translate("Administration", "(not said)")


def path_words(places: Places, key: str) -> str:
    """A place and what it is in, the largest last; a key that nothing has as it is."""
    return ", ".join(item.name for item in places.up(key)) or key


class _Named(Protocol):
    @property
    def name(self) -> str: ...


class _PlacesSheet(TableSheet):
    """With choices among the places there are."""

    def __init__(
        self, page: OfficePage, title: str, known: KnownPlaces, take: Callable[[str], None], *, new: bool
    ) -> None:
        super().__init__(page, title, take, new=new)
        self.known = known

    def _add_name(self, before: _Named) -> None:
        self.add_line("name", translate("Administration", "&Name"), before.name, LONGEST_NAME)
        if self.new:
            made = self.add_line("key", translate("Administration", "&Key, for files"), "", LONGEST_KEY)
            made.setPlaceholderText(translate("Administration", "made of the name"))

    def _add_place(self, name: str, text: str, before: str, but: str = "") -> None:
        places = self.known.places
        there = [item for item in places.locations if item.id != but and (item.in_use or item.id == before)]
        choices = {"": translate("Administration", "(none)")}
        choices |= dict(
            sorted(((item.id, path_words(places, item.id)) for item in there), key=lambda one: one[1])
        )
        self.add_choice(name, text, choices, before)


class PlaceSheet(_PlacesSheet):
    """A place; a new one where there is none yet."""

    def __init__(
        self,
        page: OfficePage,
        known: KnownPlaces,
        place: Location | None,
        take: Callable[[str], None],
        within: str = "",
    ) -> None:
        """``within`` is the key of the place that a new one is proposed to be in."""
        title = translate("Administration", "A new place") if place is None else place.name
        super().__init__(page, title, known, take, new=place is None)
        self.place = place
        it = place or Location("", "")
        self._add_name(it)
        self.add_choice(
            "kind",
            translate("Administration", "K&ind"),
            {str(kind): kind_words(kind) for kind in LocationKind},
            it.kind,
        )
        self._add_place("part_of", translate("Administration", "&Part of"), it.part_of, it.id)
        if place is None and within:
            part = self.parts["part_of"]
            part.setCurrentIndex(part.findData(within))  # type: ignore[attr-defined]
        self._add_place("waits_in", translate("Administration", "Patients &wait in"), it.waits_in)
        self.add_line(
            "room",
            translate("Administration", "&Room's number, where the name says another"),
            it.room,
            LONGEST_NAME,
        )
        self.add_list(
            "also", translate("Administration", "Sources call it &also (parted by commas)"), it.also
        )
        self.add_title(translate("Administration", "Address, of a site or building"))
        self.add_line("address_line", translate("Administration", "&Street and number"), it.address_line)
        self.add_line("postal_code", translate("Administration", "P&ostcode"), it.postal_code)
        self.add_line("city", translate("Administration", "&Town"), it.city)
        self.add_line("state", translate("Administration", "State or region"), it.state)
        self.add_title(translate("Administration", "For patients, in each language"))
        self.add_texts("names", translate("Administration", "Name ({language})"), known.languages, it.names)
        self.add_texts(
            "ways", translate("Administration", "The way to it ({language})"), known.languages, it.ways
        )
        self.add_line(
            "directions",
            translate("Administration", "The way to it, where no language is said"),
            it.directions,
        )
        self.add_line(
            "waiting_area", translate("Administration", "Where one waits, in words"), it.waiting_area
        )
        self.settle("name")

    def do(self) -> None:
        """Say it."""
        key = self.typed_key() if self.place is None else self.place.id
        tables, new = {key: self.said()}, key if self.new else ""
        self.ask(
            lambda services, who: services.placing.decide(who, tables, new=new), partial(self.decided, key)
        )


class ServiceSheet(_PlacesSheet):
    """A service; a new one where there is none yet."""

    def __init__(
        self,
        page: OfficePage,
        known: KnownPlaces,
        service: HealthcareService | None,
        take: Callable[[str], None],
    ) -> None:
        title = translate("Administration", "A new service") if service is None else service.name
        super().__init__(page, title, known, take, new=service is None)
        self.service = service
        it = service or HealthcareService("", "")
        self._add_name(it)
        self._add_place(
            "location", translate("Administration", "&Place; without one, everywhere"), it.location
        )
        self.add_choice(
            "letter",
            translate("Administration", "&Letter of its queue"),
            {"": translate("Administration", "(the common queue)")} | {letter: letter for letter in LETTERS},
            it.letter,
        )
        self._add_place("waits_in", translate("Administration", "Patients &wait in"), it.waits_in)
        self.add_list(
            "also", translate("Administration", "Sources call it &also (parted by commas)"), it.also
        )
        self.add_title(translate("Administration", "For patients, in each language"))
        self.add_texts("names", translate("Administration", "Name ({language})"), known.languages, it.names)
        self.settle("name")

    def do(self) -> None:
        """Say it."""
        key = self.typed_key() if self.service is None else self.service.id
        tables, new = {key: self.said()}, key if self.new else ""
        self.ask(
            lambda services, who: services.placing.decide(who, services=tables, new=new),
            partial(self.decided, key),
        )


class KindSheet(_PlacesSheet):
    """A kind of visit of a service; a new one where there is none yet."""

    def __init__(
        self,
        page: OfficePage,
        known: KnownPlaces,
        service: HealthcareService,
        kind: VisitType | None,
        take: Callable[[str], None],
    ) -> None:
        title = translate("Administration", "A new kind of visit") if kind is None else kind.name
        super().__init__(page, title, known, take, new=kind is None)
        self.service, self.kind = service, kind
        it = kind or VisitType("", "")
        self._add_name(it)
        self.add_number("minutes", translate("Administration", "&Minutes that one takes"), it.minutes)
        self.add_number(
            "early_minutes",
            translate("Administration", "Check-in from minutes &before; empty as usual"),
            it.early_minutes,
        )
        self.add_number(
            "late_minutes",
            translate("Administration", "Check-in until minutes a&fter; empty as usual"),
            it.late_minutes,
        )
        self.add_list(
            "questionnaires",
            translate("Administration", "Addresses of &forms that it asks for (parted by commas)"),
            it.questionnaires,
        )
        self.add_list(
            "also", translate("Administration", "Sources call it &also (parted by commas)"), it.also
        )
        self.add_title(translate("Administration", "For patients, in each language"))
        self.add_texts("names", translate("Administration", "Name ({language})"), known.languages, it.names)
        self.settle("name")

    def do(self) -> None:
        """Say it."""
        key = self.typed_key() if self.kind is None else self.kind.id
        if self.new and key in _keys(self.service.visit_types):
            told = translate(
                "Administration", "'{key}' is the key of another one already; give it a key of its own."
            )
            self.say(told.format(key=key), self.parts["key"])
            return
        tables = {self.service.id: {"visit_types": {key: self.said()}}}
        self.ask(
            lambda services, who: services.placing.decide(who, services=tables),
            partial(self.decided, f"{self.service.id}/{key}"),
        )


def _keys(kinds: Iterable[VisitType]) -> set[str]:
    return {kind.id for kind in kinds}
