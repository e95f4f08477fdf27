"""Who is checking in, by the day list that this kiosk keeps: for as long as the shared record does not answer.

Wrong answers are counted on the disk, their times and nothing of who, by the rules of `kiosk.services.record.identity`
for one kiosk. A try is counted before it is judged: to pull the plug in between wins nobody another one.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk import log
from kiosk.domain.attempts import Tried, tries_left
from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.identity import Factor, IdentityClaim, factor_key
from kiosk.domain.visit.arrival import is_awaited
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.services.offline import codec
from kiosk.services.offline.listed import ListedPatient, visit_of
from kiosk.store.kept import KeptClinic, KeptFile
from kiosk.store.sealing import DayList, Several, Unsealable, look_up, stretch, way_in

_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class OnList:
    """Exactly one of today's expected patients, with the visit that they would begin now; it has no id yet."""

    visit: LobbyVisit


@dataclass(frozen=True)
class NotOnList:
    """Nobody whom this kiosk expects today: no such person, a wrong answer, or no list of today."""

    tries_left: int


@dataclass(frozen=True)
class Locked:
    """The tries are used up, or more than one person fits: the front desk is the way on."""


Found = OnList | NotOnList | Locked


class KeptDayList:
    """Judges by the kept day list. Any thread may call; one at a time is served."""

    def __init__(self, kept: KeptClinic, clinic: Clinic) -> None:
        self._kept = kept
        self._clinic = clinic
        self._tries = _Tries(kept.tries, clinic)
        self._lock = threading.Lock()

    def find(self, claim: IdentityClaim, now: datetime) -> Found:
        """Judge ``claim`` whole at ``now`` (aware), by the list of the clinic's today and by no other.

        Where a try cannot be counted, nobody is judged.
        """
        with self._lock:
            before = self._tries.read(now)
            if self._tries.left(before, now) <= 0:
                return Locked()
            if claim.factor is Factor.CODE:
                # The list knows nobody by a letter: there is nothing here that could be guessed.
                return NotOnList(self._tries.left(before, now))
            listed = self._kept.open_list()
            if listed is None or listed.day != self._clinic.current.today(now):
                # There is nothing here that could be guessed.
                return NotOnList(self._tries.left(before, now))
            failed = replace(before, failed=(*before.failed, now))
            try:
                self._tries.write(failed)
            except StoreUnavailable:
                log.get(__name__).error("try_not_counted")
                return Locked()
            found = self._awaited(_judge(listed, claim), claim, now)
            if isinstance(found, LobbyVisit):
                self._forgive(before, now)
                return OnList(found)
            left = self._tries.left(failed, now)
            return Locked() if left <= 0 or isinstance(found, Several) else NotOnList(left)

    def _awaited(
        self, found: ListedPatient | Several | None, claim: IdentityClaim, now: datetime
    ) -> LobbyVisit | Several | None:
        """With what may be come for at ``now``: who may come for nothing is as unknown as with the record."""
        if not isinstance(found, ListedPatient):
            return found
        visit, settings = visit_of(found, claim, now), self._clinic.current
        booked = tuple(item for item in visit.appointments if is_awaited(item, now, settings))
        return replace(visit, appointments=booked) if booked else None

    def _forgive(self, before: Tried, now: datetime) -> None:
        try:
            self._tries.write(replace(before, succeeded=now))
        except StoreUnavailable:
            # One try too many is counted, which locks too early and never too late.
            log.get(__name__).error("try_not_counted")


def _judge(opened: DayList, claim: IdentityClaim) -> ListedPatient | Several | None:
    answer = factor_key(claim.factor, claim.answer)
    # Every miss of one name takes the same time, whatever was wrong: all that it may mean is looked up.
    found = [
        _entry(
            opened,
            *way_in(opened.key, stretch(name, claim.birth_date, claim.factor, answer, opened.salt)),
        )
        for name in claim.names or ("",)
    ]
    if not answer:
        return None
    if any(isinstance(entry, Several) for entry in found):
        return Several()
    # Two people have never the same bookings.
    fit = {entry for entry in found if isinstance(entry, ListedPatient)}
    return Several() if len(fit) > 1 else next(iter(fit), None)


def _entry(opened: DayList, tag: str, key: bytes) -> ListedPatient | Several | None:
    try:
        found = look_up(opened, tag, key)
        if found is None or isinstance(found, Several):
            return found
        patient: ListedPatient = codec.load(ListedPatient, json.loads(found))
        return patient
    except (Unsealable, codec.CodecError) as error:
        log.get(__name__).error("day_list_entry_refused", exc_type=type(error).__name__)
        return None


class _Tries:
    """The times of tries on the disk."""

    def __init__(self, file: KeptFile, clinic: Clinic) -> None:
        self._file = file
        self._clinic = clinic
        self._known: Tried | None = None

    def left(self, tried: Tried, now: datetime) -> int:
        """How many tries there are at ``now``."""
        within_hour = sum(moment > now - _HOUR for moment in tried.failed)
        return tries_left(self._clinic.current, now, tried, within_hour)

    def read(self, now: datetime) -> Tried:
        """What still counts at ``now``."""
        if self._known is None:
            self._known = self._load()
        window = max(_HOUR, timedelta(minutes=self._clinic.current.kiosk_lock_minutes))
        known = self._known
        # A clock that was wrong by more than that, and is set right, must not lock this kiosk for years; and no success
        # of a time that has not come yet forgives what fails until then.
        return replace(
            known,
            failed=tuple(moment for moment in known.failed if now - window < moment < now + window),
            succeeded=known.succeeded if known.succeeded and known.succeeded <= now else None,
        )

    def write(self, times: Tried) -> None:
        """Durable when this returns. Raises StoreUnavailable; what was counted before stays."""
        values = {
            "failed": [moment.isoformat() for moment in times.failed],
            "succeeded": times.succeeded.isoformat() if times.succeeded else None,
        }
        self._file.write(json.dumps(values).encode())
        self._known = times

    def _load(self) -> Tried:
        for plain in self._file.versions():
            try:
                values = json.loads(plain)
                succeeded = values["succeeded"]
                return Tried(
                    tuple(datetime.fromisoformat(moment) for moment in values["failed"]),
                    datetime.fromisoformat(succeeded) if succeeded else None,
                )
            except (ValueError, TypeError, LookupError) as error:
                log.get(__name__).warning(
                    "kept_file_refused", file=self._file.path.name, exc_type=type(error).__name__
                )
        return Tried()
