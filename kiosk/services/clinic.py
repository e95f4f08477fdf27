"""The clinic's own decisions, kept in the shared record for all its programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from kiosk.domain.audit import setting_action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_options import Known, changed, shown
from kiosk.domain.feed import Topic
from kiosk.services import audit
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce, announce_nothing

# What an event of the audit has room for.
_ROOM = 36


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

    def load(self) -> ClinicSettings:
        """The settings as they are now. Raises ClinicSettingsError when a stored value is impossible."""
        with self._database.read_once() as connection:
            return ClinicSettings.from_mapping(_stored(connection))

    def decided(self) -> frozenset[str]:
        """The settings that somebody has decided, whether or not as the program comes."""
        with self._database.read_once() as connection:
            return frozenset(_stored(connection))

    def change(
        self, name: str, text: str, known: Known, by: str, clock: Callable[[], datetime]
    ) -> SettingChange:
        """Decide one setting, as typed. Every program hears of it, and the audit keeps who it was.

        ``by`` is who gives the command; on a server, where they have a login of their own, it is that login.

        Raises:
            ClinicSettingsError: there is no such setting, or it cannot have this value; nothing is changed.
        """
        with self._database.write(alone=True) as connection:
            stored = _stored(connection)
            decided = name in stored
            # What is mended here may be the very value that no program can use.
            before = stored.pop(name, getattr(ClinicSettings(), name, ""))
            after = changed(ClinicSettings.from_mapping(stored), name, text, known)
            value = getattr(after, name)
            change = SettingChange(name, shown(before), shown(value))
            same = change.before == change.after
            if same and decided:
                return change
            connection.execute(delete(tables.setting).where(tables.setting.c.key == name))
            connection.execute(
                insert(tables.setting).values(
                    key=name, value=list(value) if isinstance(value, tuple) else value
                )
            )
            if same:
                announce_nothing(connection)
                # As the program comes, and from now on because somebody has said so.
                return change
            announce(connection, Topic.SETTINGS)
            if not self._database.embedded:
                by = str(connection.execute(select(func.session_user())).scalar_one())
            event = audit.Event(by, setting_action(name), "", record_id=change.after[:_ROOM])
            audit.append(connection, clock(), [event])
        return change

    def translate(self, language: str, text: str, words: str, by: str, clock: Callable[[], datetime]) -> None:
        """Patients who read ``language`` are shown ``words`` for ``text``; with empty words ``text`` itself again.

        Every program hears of it, and the audit keeps who it was, as in `change`.
        """
        with self._database.write(alone=True) as connection:
            known = {key: dict(texts) for key, texts in _stored(connection).get("words", {}).items()}
            texts = known.setdefault(language, {})
            texts.pop(text, None)
            if words:
                texts[text] = words
            announce(connection, Topic.SETTINGS)
            connection.execute(delete(tables.setting).where(tables.setting.c.key == "words"))
            connection.execute(insert(tables.setting).values(key="words", value=known))
            if not self._database.embedded:
                by = str(connection.execute(select(func.session_user())).scalar_one())
            audit.append(
                connection,
                clock(),
                [audit.Event(by, setting_action("words"), "", record_id=language[:_ROOM])],
            )

    def save(self, settings: ClinicSettings) -> None:
        """Store every setting that differs from its default; the rest follow the defaults of later versions."""
        defaults = asdict(ClinicSettings())
        chosen = [
            {"key": key, "value": list(value) if isinstance(value, tuple) else value}
            for key, value in asdict(settings).items()
            if value != defaults[key]
        ]
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.SETTINGS)
            connection.execute(delete(tables.setting).where(tables.setting.c.key.in_(defaults)))
            if chosen:
                connection.execute(insert(tables.setting), chosen)


def _stored(connection: Connection) -> dict[str, Any]:
    rows = connection.execute(select(tables.setting.c.key, tables.setting.c.value))
    return {row.key: row.value for row in rows}
