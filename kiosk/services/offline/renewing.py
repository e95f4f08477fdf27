"""Renews what a kiosk keeps of its clinic, in the background, for as long as the record answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk import log
from kiosk.domain.clinic import Clinic
from kiosk.domain.computers import KioskPlace
from kiosk.services.offline.sealed_list import SealedListService
from kiosk.services.record.articles import ArticleService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic


class Keeper:
    """Fetches settings, published forms, pages and today's sealed list when they are other ones than those kept."""

    def __init__(
        self,
        database: Database,
        clinic: Clinic,
        clock: Callable[[], datetime],
        kept: KeptClinic,
        kiosk: str,
        standing: KioskPlace | None = None,
    ) -> None:
        """``standing`` is told where the kiosk stands, as the record says or else the settings."""
        self._service = ClinicService(database)
        self._forms = FormService(database, clock)
        # Those that come with the program need not be kept.
        self._articles = ArticleService(database, dict)
        self._lists = SealedListService(database, clock, kiosk)
        self._clinic = clinic
        self._clock = clock
        self._kept = kept
        self._database = database
        self._standing = standing or KioskPlace()
        # As the settings have it.
        self._named = self._standing.current
        self._revision = self._written = ""
        # The place that was told with the key; None while the record has not taken that.
        self._enrolled_at: str | None = None

    def renew(self) -> None:
        """Raises StoreUnavailable: the record does not answer, or this disk cannot be written; what was kept stays."""
        settings = self._service.load(self._kept.settings())
        self._kept.keep(settings=settings)
        revision = self._forms.revision()
        if revision != self._revision:
            self._kept.keep(forms=self._forms.published_resources())
            self._revision = revision
        written = self._articles.revision()
        if written != self._written:
            self._kept.keep(articles=self._articles.published_files())
            self._written = written
        self._renew_list(self._renew_place())

    def _renew_place(self) -> str:
        """Where the kiosk stands from the next patient on, which is kept for a start without the record."""
        fixed = self._database.own_place()
        self._kept.keep_place(fixed)
        place = self._named if fixed is None else fixed
        self._standing.comes(place)
        return place

    def _renew_list(self, place: str) -> None:
        at = self._clinic.current.places.key_of(place) if place else ""
        if self._enrolled_at != at:
            if not self._lists.enrol(self._kept.public, at):
                log.get(__name__).error("kiosk_key_refused")
                return
            self._enrolled_at = at
        fetched = self._lists.fetch(self._kept.day_list())
        if fetched is None:
            # It may be that this kiosk was let give another key: it is told again.
            self._enrolled_at = None
            return
        if fetched.day >= self._clinic.current.today(self._clock()):
            self._kept.keep(day_list=fetched)

    def forget_what_is_over(self) -> None:
        """Let go of the list of a day that is over, with the record or without it. Raises StoreUnavailable."""
        self._kept.forget_lists_before(self._clinic.current.today(self._clock()))
