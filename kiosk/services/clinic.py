"""The clinic's own decisions, kept in the shared record for all its programs."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import delete, insert, select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce


class ClinicService:
    """Loads and saves the clinic settings; what was never saved has its default."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> ClinicSettings:
        """The settings as they are now. Raises ClinicSettingsError when a stored value is impossible."""
        with self._database.read_once() as connection:
            rows = connection.execute(select(tables.setting.c.key, tables.setting.c.value))
            return ClinicSettings.from_mapping({row.key: row.value for row in rows})

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
