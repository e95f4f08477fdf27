"""Where a patient is to go, in their language: by the clinic's places, else in the words of a source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.addresses import in_one_line
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment
from kiosk.domain.places import Location, LocationKind
from kiosk.domain.visit.visit import Receipt


@dataclass(frozen=True)
class Whereabouts:
    """Places as one language calls them; ``words`` says what a record says in it."""

    settings: ClinicSettings
    language: str
    words: Callable[[str], str]

    def called(self, place: Location) -> str:
        """A place by name."""
        return place.names.get(self.language) or self.words(place.name)

    def line(self, booking: Appointment) -> str:
        """Room, place and site as one line; what is not known is left out."""
        places = self.settings.places
        place = places.by_key.get(places.place_of(booking))
        if place is None:
            parts = [self.words(part) for part in (booking.room, booking.location) if part]
        else:
            own = place.names.get(self.language) if place.room == place.name else ""
            room = place.room or ("" if place.kind == LocationKind.ROOM else booking.room)
            parts = [own or self.words(room)] if room else []
            parts += [self.called(place)] if place.name != place.room else []
            site = places.by_key.get(places.site_of(place.id))
            parts += [self.called(site)] if site is not None else []
        return " · ".join(dict.fromkeys(parts))

    def what(self, booking: Appointment) -> str:
        """What a booking is for: its kind of visit, else what its source says."""
        kind = self.settings.places.visit_type_of(booking)
        said = kind.names.get(self.language) if kind is not None else ""
        return said or self.words(kind.name if kind is not None else booking.description)

    def site(self, booking: Appointment) -> tuple[str, str]:
        """The name of the site where a booking is, and its address in one line; each empty where nobody has said."""
        places = self.settings.places
        key = places.place_of(booking)
        site = places.by_key.get(places.site_of(key) or key)
        at = places.address_of(key)
        address = ""
        if at is not None:
            written = (self.settings.zone, self.settings.address_order)
            address = in_one_line(at.address_line, at.city, at.state, at.postal_code, *written)
        return (self.called(site) if site is not None else self.words(booking.location)), address

    def waiting_area(self, receipt: Receipt) -> str:
        """Where to wait."""
        places = self.settings.places
        place = places.by_key.get(receipt.waits_in)
        if place is not None:
            return self.called(place)
        said = next((item.waiting_area for item in places.up(receipt.place) if item.waiting_area), "")
        return self.words(said or receipt.waiting_area)

    def way(self, receipt: Receipt) -> str:
        """How to get there: the way of where to wait, else of the place or the nearest around it that has one."""
        places = self.settings.places
        waits = [places.by_key[receipt.waits_in]] if receipt.waits_in in places.by_key else []
        for item in (*waits, *places.up(receipt.place)):
            if said := item.ways.get(self.language) or self.words(item.directions):
                return said
        return self.words(receipt.directions)

    def ticket(self, receipt: Receipt) -> tuple[str, ...]:
        """A ticket to take along, line by line: whose, its number, and where to go. Nothing about the person."""
        lines = (self.settings.name, receipt.ticket, self.waiting_area(receipt), self.way(receipt))
        return tuple(line for line in lines if line)

    def room(self, receipt: Receipt) -> str:
        """Where one is called to."""
        place = self.settings.places.by_key.get(receipt.place)
        if place is not None and place.kind == LocationKind.ROOM and place.room in ("", place.name):
            return self.called(place)
        return self.words(receipt.room)
