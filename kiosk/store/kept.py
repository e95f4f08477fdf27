"""What a kiosk keeps on its own disk to work without the shared record: the settings and the forms, and the day list.

Settings and forms are one file, encrypted under the device's key, which this computer's keeper of keys has. It is
replaced whole or not at all, and the version before stays: a file that is damaged, cut off or of another key is as good
as none. The list of the day lies apart, as it was sealed for this kiosk, and has no version before: when its day is
over, nothing of it stays.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk import log
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import StoreUnavailable
from kiosk.store import durable, encryption, front, keeping
from kiosk.store.sealing import DayList, Opener, SealedDayList, Unsealable

_MARK = b"kiosk kept 1\n"
NONCE_BYTES = 12
# Names a file that never is: the key is made anew when it is lost, and what it opened is fetched again.
_KEY = "kept"


def device_key(path: Path) -> bytes:
    """The key (32 bytes) for what lies at ``path``, made where there is none.

    Raises:
        StoreRefused: others may read the key, or it cannot be written.
    """
    return _keys(path)[0]


def _keys(path: Path) -> tuple[bytes, bytes]:
    """The device's key, and the private half of the pair that day lists are sealed for. Raises as `device_key`."""
    durable.own_folder(path.parent)
    own = path.with_name(_KEY)
    kept = encryption.key_of(own, encryption.own_key_file(own, path))
    # The same file may hold the key of other things, on a kiosk of before: each of these is for one thing, and no more.
    device, private = (
        HKDF(SHA256(), length=32, salt=None, info=use).derive(kept)
        for use in (b"kiosk kept", b"kiosk day list")
    )
    keeping.forget(kept)
    return device, private


class KeptFile:
    """One encrypted file, written whole and durably."""

    def __init__(self, path: Path, key: bytes, *, keeps_old: bool = True) -> None:
        """``keeps_old``: the version before stays beside it as ``.old``."""
        self.path = path
        self._key = key
        self._old = path.with_name(f"{path.name}.old") if keeps_old else None

    def versions(self) -> Iterator[bytes]:
        """What can be read of it, the newest first; what cannot is logged and left out."""
        for path in (self.path, self._old):
            if path is not None and (found := self._read(path)) is not None:
                yield found

    def write(self, plain: bytes) -> None:
        """Put ``plain`` in the place of what was there; durable when this returns.

        Raises:
            StoreUnavailable: it cannot be written; what was there stays.
        """
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = _MARK + nonce + AESGCM(self._key).encrypt(nonce, plain, self._place())
        fresh = self._fresh
        try:
            durable.write_file(fresh, sealed)
            # What cannot be read does not take the place of the last good version.
            if self._old is not None and self._read(self.path) is not None:
                self.path.replace(self._old)
            fresh.replace(self.path)
            durable.sync_folder(self.path.parent)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise StoreUnavailable(type(error).__name__) from error

    def destroy(self) -> None:
        """Write over all of it, and take it away; nothing happens where there is none.

        Raises:
            StoreUnavailable: that cannot be done.
        """
        for path in (self.path, self._fresh):
            _destroy(path)

    def destroy_old(self) -> None:
        """Likewise the version before."""
        if self._old is not None:
            _destroy(self._old)

    @property
    def _fresh(self) -> Path:
        return self.path.with_name(f"{self.path.name}.new")

    def _read(self, path: Path) -> bytes | None:
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            log.get(__name__).warning("kept_file_refused", file=path.name, exc_type=type(error).__name__)
            return None
        body = raw.removeprefix(_MARK)
        try:
            return AESGCM(self._key).decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], self._place())
        except (InvalidTag, ValueError):
            log.get(__name__).warning("kept_file_refused", file=path.name, reason="damaged_or_other_key")
            return None

    def _place(self) -> bytes:
        return _MARK + self.path.name.encode()


def _destroy(path: Path) -> None:
    try:
        # A link would lead to another file.
        if path.is_file() and not path.is_symlink():
            keeping.overwrite(path)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StoreUnavailable(type(error).__name__) from error


@dataclass(frozen=True)
class _Kept:
    settings: ClinicSettings | None = None
    forms: tuple[dict[str, Any], ...] = ()
    # Where the record says that this kiosk stands; None where it does not.
    place: str | None = None
    # The clinic's own pages that answer questions, each a key and its files; None where none were kept yet.
    articles: tuple[dict[str, Any], ...] | None = None


class KeptClinic:
    """The clinic as this kiosk knows it without the record. Any thread may call."""

    def __init__(self, path: Path) -> None:
        """The file at ``path``; its folder and key are made where they are missing.

        Raises:
            StoreRefused: others may read the key, or it cannot be written.
        """
        key, private = _keys(path)
        self._file = KeptFile(path, key)
        self._list_file = KeptFile(path.with_name("day-list.bin"), key, keeps_old=False)
        # When somebody was not found, see `kiosk.services.offline.identity`; written with every try, so it lies apart.
        self.tries = KeptFile(path.with_name(f"{path.stem}-tries{path.suffix}"), key, keeps_old=False)
        self._opener = Opener(private)
        self._lock = threading.RLock()
        self._known: _Kept | None = None
        self._list: SealedDayList | None = None
        self._open: DayList | None = None
        self._forget_old_lists()
        self._load_list()

    @property
    def public(self) -> str:
        """The public half of the pair that this kiosk's day lists are sealed for, as hex."""
        return self._opener.public

    def settings(self) -> ClinicSettings | None:
        """The clinic settings as they were last kept; None where there are none."""
        return self._now().settings

    def forms(self) -> tuple[Mapping[str, Any], ...]:
        """The published forms that were last kept, as FHIR resources."""
        return self._now().forms

    def articles(self) -> tuple[Mapping[str, Any], ...] | None:
        """The clinic's pages as they were last kept, a key and files each; None where none were."""
        return self._now().articles

    def place(self) -> str | None:
        """The key of where the record said that this kiosk stands; None where it did not say."""
        return self._now().place

    def keep_place(self, place: str | None) -> None:
        """Keep what the record says of where this kiosk stands. Raises StoreUnavailable as `keep`."""
        with self._lock:
            self._write(replace(self._load(), place=place))

    def day_list(self) -> SealedDayList | None:
        """The day list that was last kept, as it is sealed; None where there is none."""
        with self._lock:
            return self._list

    def open_list(self) -> DayList | None:
        """The day list that was last kept, open; None where there is none, or this kiosk cannot open it."""
        with self._lock:
            if self._open is None and self._list is not None:
                try:
                    self._open = self._opener.open(self._list)
                except Unsealable:
                    log.get(__name__).error("day_list_refused")
            return self._open

    def forget_lists_before(self, day: date) -> None:
        """Destroy the list of a day that is over when it is ``day``. Raises StoreUnavailable: that cannot be done."""
        with self._lock:
            if self._list is not None and self._list.day < day:
                # What the disk does not let go is used no more all the same.
                self._list = self._open = None
                self._list_file.destroy()

    def keep(
        self,
        *,
        settings: ClinicSettings | None = None,
        forms: Iterable[Mapping[str, Any]] | None = None,
        articles: Iterable[Mapping[str, Any]] | None = None,
        day_list: SealedDayList | None = None,
    ) -> None:
        """Keep what is given from now on, and the rest as it was; what is the same already is not written again.

        Raises:
            StoreUnavailable: it cannot be written; what was kept before stays.
        """
        if settings is not None:
            front.keep_front(self._file.path.parent, settings)
        with self._lock:
            before = self._load()
            kept = replace(
                before,
                settings=before.settings if settings is None else settings,
                forms=before.forms if forms is None else tuple(dict(form) for form in forms),
                articles=before.articles if articles is None else tuple(dict(one) for one in articles),
            )
            self._write(kept)
            if day_list is not None and day_list != self._list:
                values = {"day": day_list.day.isoformat(), "sealed": day_list.sealed}
                self._list_file.write(json.dumps(values).encode())
                self._list, self._open = day_list, None

    def _write(self, kept: _Kept) -> None:
        if kept != self._load():
            self._file.write(_dump(kept))
            self._known = kept

    def _load_list(self) -> None:
        for plain in self._list_file.versions():
            try:
                values = json.loads(plain)
                self._list = SealedDayList(date.fromisoformat(values["day"]), str(values["sealed"]))
                return
            except (ValueError, TypeError, LookupError) as error:
                log.get(__name__).warning(
                    "kept_file_refused", file=self._list_file.path.name, exc_type=type(error).__name__
                )
        # Nobody could tell when its day is over.
        self._try_to(self._list_file.destroy)

    def _forget_old_lists(self) -> None:
        """A list that another version of the program has kept with the settings is not read: it is destroyed."""
        if not any(_has_list(plain) for plain in self._file.versions()):
            return
        kept = self._load()

        def write_anew() -> None:
            # There is a whole version at any moment, and writing makes one of before of what was there.
            self._file.destroy_old()
            self._file.write(_dump(kept))
            self._file.destroy_old()

        self._try_to(write_anew)

    @staticmethod
    def _try_to(work: Callable[[], None]) -> None:
        try:
            work()
        except StoreUnavailable as error:
            log.get(__name__).error("kept_list_not_destroyed", reason=str(error))

    def _now(self) -> _Kept:
        with self._lock:
            return self._load()

    def _load(self) -> _Kept:
        if self._known is None:
            self._known = _Kept()
            for plain in self._file.versions():
                try:
                    self._known = _parse(plain)
                    break
                except (ValueError, TypeError, LookupError, AttributeError) as error:
                    # It opened, so it is ours: another version of the program wrote it.
                    log.get(__name__).warning(
                        "kept_file_refused", file=self._file.path.name, exc_type=type(error).__name__
                    )
        return self._known


def _dump(kept: _Kept) -> bytes:
    settings = asdict(kept.settings) if kept.settings else None
    values = {
        "settings": settings, "forms": kept.forms, "place": kept.place, "articles": kept.articles,
    }  # fmt: skip
    # Escaped: a form with half a character, which JSON may hold, cannot be written otherwise.
    return json.dumps(values).encode()


def _has_list(plain: bytes) -> bool:
    try:
        return bool(json.loads(plain).get("day_list"))
    except (ValueError, AttributeError):
        return False


def _parse(plain: bytes) -> _Kept:
    values = json.loads(plain)
    return _Kept(
        settings=ClinicSettings.from_mapping(values["settings"]) if values["settings"] is not None else None,
        forms=tuple(dict(form) for form in values["forms"]),
        # An earlier version of the program has kept none.
        place=values.get("place"),
        articles=tuple(dict(one) for one in values["articles"])
        if values.get("articles") is not None
        else None,
    )
