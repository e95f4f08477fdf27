"""The way from this kiosk to a place of the clinic, in words; without steps where there is such a way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.walking import Route, places_of, ways_from

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Guide:
    """The clinic's ways in one language, from the place of key ``here``; empty where nobody can be led from."""

    settings: ClinicSettings
    language: str
    here: str

    @classmethod
    def at(cls, settings: ClinicSettings, language: str, stands: str) -> Guide:
        """Of a kiosk that ``stands`` at a place (key or name): from there, or the nearest place around it."""
        known = set(places_of(settings.walks))
        places = settings.places
        above = [place.id for place in places.up(places.key_of(stands))] if stands else []
        return cls(settings, language, next((key for key in above if key in known), ""))

    def goals(self) -> list[dict[str, str]]:
        """The places that somebody can be led to in words of the language, by name."""
        return self._goals

    @cached_property
    def _goals(self) -> list[dict[str, str]]:
        if not self.here:
            return []
        found = [
            {"key": key, "text": self.called(key)}
            for key in places_of(self.settings.walks)
            if key != self.here and any(self.ways(key))
        ]
        return sorted(found, key=lambda goal: goal["text"].casefold())

    @cached_property
    def _found(self) -> tuple[dict[str, Route], dict[str, Route]]:
        # All at once: a hospital has hundreds of places, and each is asked for at every look at the page.
        walks = self.settings.walks
        return ways_from(walks, self.here, step_free=True), ways_from(walks, self.here)

    def called(self, key: str) -> str:
        """A place by name."""
        place = self.settings.places.by_key.get(key)
        return place.called(self.language) if place is not None else key

    def ways(self, goal: str) -> tuple[Route | None, Route | None]:
        """The way without steps, and the shortest where that is another one; None for each that there is not."""
        free, shortest = (
            found if found is not None and found.in_words(self.language) is not None else None
            for found in (routes.get(goal) for routes in self._found)
        )
        return free, shortest if shortest != free else None

    def lines(self, goal: str, *, step_free: bool) -> tuple[str, ...]:
        """What to do, leg by leg."""
        free, other = self.ways(goal)
        led = (free or other) if step_free else (other or free)
        return (led.in_words(self.language) or ()) if led is not None else ()

    def about(self, goal: str, *, step_free: bool) -> str:
        """How long it takes, and whether there are steps."""
        free, other = self.ways(goal)
        led = (free or other) if step_free else (other or free)
        if led is None:
            return ""
        minutes = max(1, led.minutes)
        if led.step_free:
            return translate("Lobby", "About {minutes} min. There are no steps on this way.").format(
                minutes=minutes
            )
        if free is None:
            return translate(
                "Lobby",
                "About {minutes} min. There are steps, and no way around them: ask staff to help you.",
            ).format(minutes=minutes)
        return translate("Lobby", "About {minutes} min. There are steps on this way.").format(minutes=minutes)

    def other(self, goal: str, *, step_free: bool) -> str:
        """What the other way is called; empty where there is none."""
        free, other = self.ways(goal)
        if free is None or other is None:
            return ""
        if step_free:
            return translate("Lobby", "Shorter, with steps")
        return translate("Lobby", "Without steps")
