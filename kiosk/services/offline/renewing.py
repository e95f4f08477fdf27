"""Renews what a kiosk keeps of its clinic, in the background, for as long as the record answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.clinic import Clinic
from kiosk.services.offline.day_list import DayListService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic


class Keeper:
    """Fetches settings, published forms and today's sealed list when they are other ones than those kept."""

    def __init__(
        self, database: Database, clinic: Clinic, clock: Callable[[], datetime], kept: KeptClinic
    ) -> None:
        self._service = ClinicService(database)
        self._forms = FormService(database, clock)
        self._lists = DayListService(database)
        self._clinic = clinic
        self._clock = clock
        self._kept = kept
        self._revision = ""

    def renew(self) -> None:
        """Raises StoreUnavailable: the record does not answer, or this disk cannot be written; what was kept stays."""
        settings = self._service.load(self._kept.settings())
        self._kept.keep(settings=settings)
        day = self._clinic.current.today(self._clock())
        revision = self._forms.revision()
        if revision != self._revision:
            self._kept.keep(forms=self._forms.published_resources())
            self._revision = revision
        known = self._kept.day_list()
        stamp = self._lists.stamp(day)
        if known is None or known.day != day or known.stamp != stamp:
            self._kept.keep(day_list=self._lists.fetch(day))
