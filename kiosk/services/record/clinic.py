"""The clinic's own decisions, kept in the shared record for all its programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from kiosk import log
from kiosk.domain.audit import setting_action
from kiosk.domain.clinic import ClinicSettings, are_texts
from kiosk.domain.clinic_document import Decisions
from kiosk.domain.clinic_options import Known, changed, shown
from kiosk.domain.feed import Topic
from kiosk.domain.money.fees import Fee
from kiosk.domain.names import fold
from kiosk.domain.places import HealthcareService, Location, Places
from kiosk.domain.planning import Planning
from kiosk.domain.red_flags import RedFlag
from kiosk.domain.walking import Walk
from kiosk.services.record import audit, rows
from kiosk.services.record.places import keep_places, places_in
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce, announce_nothing

_Decided = Location | HealthcareService
# What is decided as things stand now: of the settings, and the names of those that cannot be read.
Decide = Callable[[ClinicSettings, tuple[str, ...]], Decisions]
# What an event of the audit has room for.
_ROOM = 36
# What a setting was, where nobody can say.
UNREADABLE = "unreadable"


@dataclass(frozen=True)
class SettingChange:
    """A setting as it was and as it is now, each as it is typed; both are the same where nothing was to change."""

    name: str
    before: str
    after: str


class ClinicService:
    """Loads and saves the clinic settings; what was never saved has its default."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, before: ClinicSettings | None = None) -> ClinicSettings:
        """The settings as they are now. One that cannot be read or used is told to the operator's log.

        That one is as ``before``, what the program has gone by so far; without it, as the program comes.
        """
        settings, wrong = self._load(before or ClinicSettings())
        for name in wrong:
            log.get(__name__).error("setting_not_read", kind=name)
        return settings

    def wrong(self) -> tuple[str, ...]:
        """The names of the settings that cannot be read or used."""
        return self._load(ClinicSettings())[1]

    def _load(self, before: ClinicSettings) -> tuple[ClinicSettings, tuple[str, ...]]:
        with self._database.read_once() as connection:
            return self._current(connection, before)

    def _current(
        self, connection: Connection, before: ClinicSettings
    ) -> tuple[ClinicSettings, tuple[str, ...]]:
        stored = _stored(connection)
        places = places_in(connection)
        unread = stored.unread.intersection(item.name for item in fields(ClinicSettings))
        kept = {name: getattr(before, name) for name in unread}
        settings, impossible = before.where_possible({**stored.values, **kept})
        return replace(settings, places=places), tuple(sorted(unread | impossible))

    def places(self) -> Places:
        """The places and services of the clinic."""
        with self._database.read_once() as connection:
            return places_in(connection)

    def decided(self) -> frozenset[str]:
        """The settings that somebody has decided, whether or not as the program comes."""
        with self._database.read_once() as connection:
            stored = _stored(connection)
        return stored.unread.union(stored.values)

    def change(
        self,
        name: str,
        text: str,
        known: Known,
        by: str,
        clock: Callable[[], datetime],
        may: Callable[[Connection], object] | None = None,
    ) -> SettingChange:
        """Decide one setting, as typed. Every program hears of it, and the audit keeps who it was.

        ``by`` is who gives the command; on a server, where they have a login of their own, it is that login. Of who
        has signed in, ``may`` looks that they may, in the same transaction, and raises where not; ``by`` is they then.

        Raises:
            ClinicSettingsError: there is no such setting, or it cannot have this value; nothing is changed.
        """
        with self._database.write(alone=True) as connection:
            if may is not None:
                may(connection)
            stored = _stored(connection)
            # What is mended here may be the very value that no program can use, and others may be such as well.
            others, _ = ClinicSettings().where_possible(
                {key: value for key, value in stored.values.items() if key != name}
            )
            after = changed(others, name, text, known)
            change = _decide(connection, stored, name, getattr(after, name))
            if change is None:
                return SettingChange(name, shown(getattr(after, name)), shown(getattr(after, name)))
            if change.before == change.after:
                announce_nothing(connection)
                # As the program comes, and from now on because somebody has said so.
                return change
            announce(connection, Topic.SETTINGS)
            actor = by if may is not None else self._actor(connection, by)
            event = audit.Event(actor, setting_action(name), "", record_id=change.after[:_ROOM])
            audit.append(connection, clock(), [event])
        return change

    def take_over(
        self,
        decisions: Decisions | Decide,
        by: str,
        clock: Callable[[], datetime],
        may: Callable[[Connection], object] | None = None,
    ) -> tuple[SettingChange, ...]:
        """Decide all of ``decisions`` in one transaction, and nothing besides; what was another before, in their order.

        What is so already is no change, and stands as decided from now on. Every program hears of it once, and the
        audit keeps each change and who it was; ``by`` and ``may`` as in `change`. What follows from what stands now is
        a function of that: of the settings, and of the names of those that cannot be read. Where it raises, nothing is
        changed.
        """
        with self._database.write(alone=True) as connection:
            if may is not None:
                may(connection)
            if not isinstance(decisions, Decisions):
                decisions = decisions(*self._current(connection, ClinicSettings()))
            stored = _stored(connection)
            changes = [
                change
                for name, value in decisions.settings.items()
                if (change := _decide(connection, stored, name, value)) is not None
            ]
            decided = len(changes)
            changes = [change for change in changes if change.before != change.after]
            events = [(change.name, change.after) for change in changes]
            words = _kept_words(stored)
            for language, texts in decisions.words.items():
                known = words.setdefault(language, {})
                for text, said in texts.items():
                    before = known.pop(text, "")
                    if said:
                        known[text] = said
                    if said != before:
                        changes.append(SettingChange(f'words.{language}."{text}"', before, said))
                        events.append(("words", language))
            changes += _keep_places(connection, decisions, events)
            if any(name == "words" for name, _ in events):
                _keep(connection, "words", {key: texts for key, texts in words.items() if texts})
            if not events:
                if decided:
                    announce_nothing(connection)
                return ()
            announce(connection, Topic.SETTINGS)
            actor = by if may is not None else self._actor(connection, by)
            audit.append(
                connection,
                clock(),
                [audit.Event(actor, setting_action(name), "", record_id=of[:_ROOM]) for name, of in events],
            )
        return tuple(changes)

    def _actor(self, connection: Connection, by: str) -> str:
        if self._database.embedded:
            return by
        return str(connection.execute(select(func.session_user())).scalar_one())

    def translate(self, language: str, text: str, words: str, by: str, clock: Callable[[], datetime]) -> None:
        """Patients who read ``language`` are shown ``words`` for ``text``; with empty words ``text`` itself again.

        Every program hears of it, and the audit keeps who it was, as in `change`.
        """
        with self._database.write(alone=True) as connection:
            known = _kept_words(_stored(connection))
            texts = known.setdefault(language, {})
            texts.pop(text, None)
            if words:
                texts[text] = words
            announce(connection, Topic.SETTINGS)
            _keep(connection, "words", known)
            audit.append(
                connection,
                clock(),
                [
                    audit.Event(
                        self._actor(connection, by), setting_action("words"), "", record_id=language[:_ROOM]
                    )
                ],
            )

    def save(self, settings: ClinicSettings) -> None:
        """Store every setting that differs from its default; the rest follow the defaults of later versions."""
        defaults = asdict(ClinicSettings())
        chosen = [
            {"key": key, "value": list(value) if isinstance(value, tuple) else value}
            for key, value in asdict(settings).items()
            if value != defaults[key] and key != "places"
        ]
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.SETTINGS)
            connection.execute(delete(tables.setting).where(tables.setting.c.key.in_(defaults)))
            if chosen:
                connection.execute(insert(tables.setting), chosen)
            keep_places(connection, settings.places.locations, settings.places.services)


def settings_in(connection: Connection) -> ClinicSettings:
    """The settings as a transaction sees them; what cannot be read or used is as the program comes."""
    return ClinicSettings().where_possible(_stored(connection).values)[0]


@dataclass(frozen=True)
class _Stored:
    """The settings as JSON values, and the names of those whose rows cannot be read."""

    values: dict[str, Any]
    unread: frozenset[str]


def _decide(connection: Connection, stored: _Stored, name: str, value: object) -> SettingChange | None:
    """Write one setting; None where it was decided just so before, and nothing is written."""
    before = UNREADABLE if name in stored.unread else None
    if before is None:
        before = shown(stored.values.get(name, getattr(ClinicSettings(), name)))
    new = [_plain(part) for part in value] if isinstance(value, tuple) else _plain(value)
    if stored.values.get(name) == new and name in stored.values:
        return None
    _keep(connection, name, new)
    return SettingChange(name, before, shown(value))


def _keep_places(
    connection: Connection, decisions: Decisions, events: list[tuple[str, str]]
) -> list[SettingChange]:
    """Write the places and services that were decided; what of them was another before. Adds to ``events``."""
    known, changes = places_in(connection), list[SettingChange]()
    decided: list[tuple[str, _Decided | None, _Decided]] = [
        *(("places", known.by_key.get(item.id), item) for item in decisions.places),
        *(("services", known.services_by_key.get(item.id), item) for item in decisions.services),
    ]
    then = Places(
        tuple((known.by_key | {item.id: item for item in decisions.places}).values()),
        tuple((known.services_by_key | {item.id: item for item in decisions.services}).values()),
    )
    decided = [(table, before, _still_called(then, before, after)) for table, before, after in decided]
    for table, before, after in decided:
        was, now = asdict(before) if before is not None else {}, asdict(after)
        differing = [
            name for name, value in now.items() if name != "id" and value != was.get(name, _USUAL[name])
        ]
        if before is None or differing:
            events.append(("places", after.id))
        changes += [
            SettingChange(f"{table}.{after.id}.{name}", _said(was.get(name, "")), _said(now[name]))
            for name in differing
        ]
    keep_places(
        connection,
        [after for _, _, after in decided if isinstance(after, Location)],
        [after for _, _, after in decided if isinstance(after, HealthcareService)],
    )
    return changes


def _still_called(then: Places, before: _Decided | None, after: _Decided) -> _Decided:
    """What is renamed, with its old name among what sources call it: theirs still say it, and so do bookings made.

    Not where something else is called so ``then``, with all that was decided.
    """
    if before is None or fold(before.name) in {"", *map(fold, (after.name, *after.also))}:
        return after
    if isinstance(after, Location):
        others = then.keys_named(before.name) != ()
    else:
        site = then.site_of(after.location)
        others = any(
            fold(before.name) in map(fold, (item.name, *item.also))
            and then.site_of(item.location) in ("", site)
            for item in then.services
        )
    return after if others else replace(after, also=(*after.also, before.name))


_USUAL = asdict(HealthcareService("", "")) | asdict(Location("", ""))


def _said(value: object) -> str:
    """What a place says of itself, in one line."""
    match value:
        case Mapping():
            return ", ".join(
                f"{key}: {_said(said)}" for key, said in sorted(value.items()) if said or said == 0
            )
        case list() | tuple():
            return "; ".join(map(_said, value))
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)


def _plain(part: object) -> object:
    """A text, or a red flag or a plan as it is stored."""
    if isinstance(part, Planning):
        return json.loads(json.dumps(asdict(part)))
    return asdict(part) if isinstance(part, RedFlag | Walk | Fee) else part


def _keep(connection: Connection, name: str, value: object) -> None:
    connection.execute(delete(tables.setting).where(tables.setting.c.key == name))
    connection.execute(insert(tables.setting).values(key=name, value=value))


def _kept_words(stored: _Stored) -> dict[str, dict[str, str]]:
    """The words as stored. What of them cannot be used is gone with the next that is written."""
    words = stored.values.get("words", {})
    return {
        key: dict(texts)
        for key, texts in (words.items() if isinstance(words, Mapping) else ())
        if are_texts(texts)
    }


def _stored(connection: Connection) -> _Stored:
    setting = tables.setting.c
    found = rows.read(
        connection, select(setting.key, setting.value), [setting.key], lambda row: (row["key"], row["value"])
    )
    return _Stored(dict(found.made), frozenset(key for (key,) in found.unreadable))
