"""How a kiosk comes to its day list: it enrols the public half of its pair, and fetches what is sealed for that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, text

from kiosk.services.desk.entries import LONGEST_NAME
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from kiosk.store.sealing import SealedDayList
from kiosk.store.writes import insert_for

_LIST, _KEY = tables.sealed_day_list, tables.kiosk_key
_ENROL = text("SELECT kiosk_enrol(:kiosk, :public, :place)")
_FETCH = text("SELECT of_day, its_stamp, its_text FROM kiosk_day_list(:kiosk, :known)")


class SealedListService:
    """The day list of one kiosk. On a server its login has one, and its name means nothing."""

    def __init__(self, database: Database, clock: Callable[[], datetime], kiosk: str) -> None:
        self._database = database
        self._clock = clock
        self._kiosk = kiosk[:LONGEST_NAME]

    def enrol(self, public: str, place: str) -> bool:
        """Give the public half (hex) of this kiosk's pair, and the key of its place (empty for nowhere).

        Returns whether lists are sealed for it: on a server the first that a login gives stays, until somebody with the
        owner's login lets it give another.

        Raises StoreUnavailable.
        """
        now = self._clock()
        with self._database.write(now=now) as connection:
            announce_nothing(connection)
            if not self._database.embedded:
                said = {"kiosk": self._kiosk, "public": public, "place": place}
                return bool(connection.execute(_ENROL, said).scalar_one())
            values = {"kiosk": self._kiosk, "public_key": public, "place": place}
            put = insert_for(connection, _KEY).values(account=self._kiosk, enrolled_at=now, **values)
            connection.execute(put.on_conflict_do_update(index_elements=[_KEY.c.account], set_=values))
            return True

    def fetch(self, known: SealedDayList | None = None) -> SealedDayList | None:
        """What is sealed for this kiosk, ``known`` itself where that is it; None where there is nothing.

        Of a day that is over there is none: the record lets go of it. Raises StoreUnavailable.
        """
        found = self._on_file() if self._database.embedded else self._on_server(known)
        if found is None:
            return None
        day, stamp, sealed = found
        if known is not None and known.stamp == stamp:
            return known
        return SealedDayList(day, sealed)

    def _on_server(self, known: SealedDayList | None) -> Any:
        said = {"kiosk": self._kiosk, "known": known.stamp if known else ""}
        with self._database.write(now=self._clock()) as connection:
            announce_nothing(connection)
            return connection.execute(_FETCH, said).one_or_none()

    def _on_file(self) -> Any:
        mine = _LIST.c.account == self._kiosk
        with self._database.read() as connection:
            query = select(_LIST.c.day, _LIST.c.stamp, _LIST.c.sealed, _LIST.c.until).where(mine)
            found = connection.execute(query).one_or_none()
        if found is None or found.until > self._clock():
            return found and found[:3]
        with self._database.write() as connection:
            announce_nothing(connection)
            connection.execute(delete(_LIST).where(mine, _LIST.c.until <= self._clock()))
        return None
