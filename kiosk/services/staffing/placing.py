"""The clinic's places and services, and the file of all it has decided, as somebody sees and changes them who may."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import MOST_BYTES, Decisions, DocumentRefused, read, written
from kiosk.domain.clinic_options import Known
from kiosk.domain.counted import count
from kiosk.domain.failures import Refusal
from kiosk.domain.notices import not_said_in
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Places
from kiosk.domain.places_document import read_places
from kiosk.domain.walking.document import told_of_walks
from kiosk.services.record import stands
from kiosk.services.record.clinic import ClinicService, SettingChange
from kiosk.services.staffing import files, sessions
from kiosk.services.staffing.deciding import settings_for
from kiosk.store import tables
from kiosk.store.database import Database

Tables = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True)
class Works:
    """Somebody whom patients come to see; where and for what, by key and empty where it is not said."""

    name: str
    location: str
    service: str


@dataclass(frozen=True)
class KnownPlaces:
    """All there is. ``languages`` are those that names can be said in, the clinic's first."""

    places: Places
    works: tuple[Works, ...]
    languages: tuple[str, ...]
    questionnaires: tuple[str, ...]


@dataclass(frozen=True)
class Offer:
    """A file of decisions that can be taken over.

    Attributes:
        sums: how much of what is in it, in a line.
        warns: what goes out of use by it and still has something, a sentence each.
    """

    raw: bytes
    sums: str
    warns: tuple[str, ...]


class PlacesRefused(Refusal):
    """What was decided cannot be; ``wrong`` is everything that is wrong with it, a sentence each."""

    def __init__(self, *wrong: str) -> None:
        super().__init__("\n".join(wrong))
        self.wrong = wrong


class PlacingService:
    """Shows and changes them. Each call raises NotAllowed or SignedOut where somebody may not.

    What changes something raises AskAgain as well, and changes nothing then.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime], known: Callable[[], Known]) -> None:
        """``known`` says what there is to choose from."""
        self._database = database
        self._clock = clock
        self._known = known

    def all(self, who: Actor) -> KnownPlaces:
        """Every place and service, by name, and who works there."""
        settings = self._settings(who)
        known = self._known()
        person, role = tables.practitioner.c, tables.practitioner_role.c
        query = (
            select(person.name, role.location, role.service)
            .join_from(tables.practitioner_role, tables.practitioner, role.practitioner == person.id)
            .order_by(person.name, person.id)
        )
        with self._database.under(who).read() as connection:
            works = tuple(Works(*row) for row in connection.execute(query))
        return KnownPlaces(settings.places, works, settings.languages, tuple(known.questionnaires))

    def stands(self, key: str, who: Actor, *, service: bool = False) -> tuple[str, ...]:
        """What goes by a place or a ``service`` now, a sentence each; before it goes out of use."""
        settings = self._settings(who)
        with self._database.under(who).read() as connection:
            return tuple(stands.lines(_standing(connection, settings, key, self._clock(), service)))

    def decide(
        self, who: Actor, places: Tables | None = None, services: Tables | None = None, *, new: str = ""
    ) -> tuple[SettingChange, ...]:
        """Say something of places and services, as tables by key; what a table does not say stays as it is.

        ``new`` is the key of one that there may not be yet.

        Raises:
            PlacesRefused: it cannot be so; nothing is changed.
        """
        with self._database.under(who).read() as connection:
            self._must(connection, who)
        known = self._choices()
        if new and new in (known.places.by_key if places else known.places.services_by_key):
            raise PlacesRefused(f"'{new}' is the key of another one already; give it a key of its own.")
        brought, offered, wrong = read_places(places or {}, services or {}, known)
        if wrong:
            raise PlacesRefused(*wrong)
        return self._take_over(Decisions({}, places=brought, services=offered), who)

    def look(self, file: Path, who: Actor) -> Offer:
        """Look a file through, as `kiosk clinic check` does.

        Raises:
            FileRefused: it cannot be read.
            PlacesRefused: it decides what cannot be.
        """
        settings = self._settings(who)
        raw = files.read(file, MOST_BYTES)
        decisions = self._decisions(raw)
        return Offer(raw, sums(decisions), self._warns(settings, decisions, who))

    def take_over(self, offer: Offer, who: Actor) -> tuple[SettingChange, ...]:
        """Decide all that is in a file, or nothing. Raises PlacesRefused."""
        with self._database.under(who).read() as connection:
            self._must(connection, who)
        return self._take_over(self._decisions(offer.raw), who)

    def export(self, file: Path, who: Actor) -> None:
        """Write all that the clinic has decided into a new file, as `kiosk clinic export` does. Raises FileRefused."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.SET_CLINIC, self._clock(), asks=False)
        service = ClinicService(self._database)
        files.write_new(file, written(service.load(), service.decided() - set(service.wrong())))

    # How it is done

    def _must(self, connection: Connection, who: Actor) -> None:
        sessions.must(connection, who, Permission.SET_CLINIC, self._clock())

    def _settings(self, who: Actor) -> ClinicSettings:
        return settings_for(self._database, who, self._clock())

    def _choices(self) -> Known:
        """What there is to choose from; what is asked now may go on being asked, although its form was retired."""
        known, now = self._known(), ClinicService(self._database).load()
        asked = {
            url for item in now.places.services for kind in item.visit_types for url in kind.questionnaires
        }
        flagged = {flag.form for flag in now.red_flags}
        return replace(
            known,
            questionnaires={*known.questionnaires, *now.questionnaires, *asked, *flagged},
            consents={*known.consents, *now.consents},
        )

    def _decisions(self, raw: bytes) -> Decisions:
        try:
            return read(raw, self._choices())
        except DocumentRefused as error:
            raise PlacesRefused(*error.wrong) from error

    def _take_over(self, decisions: Decisions, who: Actor) -> tuple[SettingChange, ...]:
        return ClinicService(self._database.under(who)).take_over(
            decisions, who.name, self._clock, lambda connection: self._must(connection, who)
        )

    def _warns(self, settings: ClinicSettings, decisions: Decisions, who: Actor) -> tuple[str, ...]:
        return warnings(self._database.under(who), settings, decisions, self._clock())


def warnings(
    database: Database, settings: ClinicSettings, decisions: Decisions, now: datetime
) -> tuple[str, ...]:
    """What goes out of use by ``decisions`` and still has something, and where nobody is led; a sentence each."""
    places = settings.places
    gone = stands.going(places, (*decisions.places, *decisions.services))
    told = []
    with database.read() as connection:
        for key, is_service in gone:
            name = (places.services_by_key if is_service else places.by_key)[key].name
            standing = _standing(connection, settings, key, now, is_service)
            told += [f"{name} goes out of use. {line}" for line in stands.lines(standing)]
    names = {key: place.name for key, place in places.by_key.items()}
    names |= {place.id: place.name for place in decisions.places}
    languages = decisions.settings.get("languages", settings.languages)
    told += [
        f"{line[:1].upper()}{line[1:]}."
        for line in (
            *told_of_walks(decisions.settings.get("walks", ()), names, languages),
            *not_said_in(decisions.settings.get("notices", settings.notices), languages),
            *not_said_in(
                decisions.settings.get("agreed", settings.agreed),
                languages,
                "what is agreed with patients by",
            ),
        )
    ]
    return tuple(told)


def _standing(
    connection: Connection, settings: ClinicSettings, key: str, now: datetime, service: bool
) -> stands.GoesBy:
    of = stands.for_service if service else stands.at_place
    return of(connection, settings, key, now)


def sums(decisions: Decisions) -> str:
    """How much of what is decided, in a line."""
    texts = sum(map(len, decisions.words.values()))
    parts = [count(len(decisions.settings), "setting"), count(texts, "translated text")]
    parts += [count(len(decisions.places), "place")] if decisions.places else []
    parts += [count(len(decisions.services), "service")] if decisions.services else []
    return ", ".join(parts)
