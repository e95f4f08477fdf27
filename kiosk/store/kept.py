"""What a kiosk keeps on its own disk to work without the shared record: the day list, the settings and the forms.

It is one file, encrypted under the device's key (a file beside it that only its owner may read). It is replaced whole
or not at all, and the version before stays: a file that is damaged, cut off or of another key is as good as none.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Iterable, Iterator, Mapping
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
from kiosk.store.sealing import SealedDayList

_MARK = b"kiosk kept 1\n"
NONCE_BYTES = 12
# Names a file that never is: the key is made anew when it is lost, and what it opened is fetched again.
_KEY = "kept"


def device_key(path: Path) -> bytes:
    """The key (32 bytes) for what lies at ``path``, made where there is none.

    Raises:
        StoreRefused: others may read the key, or it cannot be written.
    """
    durable.own_folder(path.parent)
    own = path.with_name(_KEY)
    kept = encryption.key_of(own, encryption.own_key_file(own, path))
    # The same file may hold the key of other things, on a kiosk of before: this one is for what is kept, and no more.
    made = HKDF(SHA256(), length=32, salt=None, info=b"kiosk kept").derive(kept)
    keeping.forget(kept)
    return made


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
        fresh = self.path.with_name(f"{self.path.name}.new")
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


@dataclass(frozen=True)
class _Kept:
    settings: ClinicSettings | None = None
    forms: tuple[dict[str, Any], ...] = ()
    day_list: SealedDayList | None = None


class KeptClinic:
    """The clinic as this kiosk knows it without the record. Any thread may call."""

    def __init__(self, path: Path) -> None:
        """The file at ``path``; its folder and key are made where they are missing.

        Raises:
            StoreRefused: others may read the key, or it cannot be written.
        """
        key = device_key(path)
        self._file = KeptFile(path, key)
        # When somebody was not found, see `kiosk.services.offline.identity`; written with every try, so it lies apart.
        self.tries = KeptFile(path.with_name(f"{path.stem}-tries{path.suffix}"), key, keeps_old=False)
        self._lock = threading.Lock()
        self._known: _Kept | None = None

    def settings(self) -> ClinicSettings | None:
        """The clinic settings as they were last kept; None where there are none."""
        return self._now().settings

    def forms(self) -> tuple[Mapping[str, Any], ...]:
        """The published forms that were last kept, as FHIR resources."""
        return self._now().forms

    def day_list(self) -> SealedDayList | None:
        """The sealed day list that was last kept, of whatever day; None where there is none."""
        return self._now().day_list

    def keep(
        self,
        *,
        settings: ClinicSettings | None = None,
        forms: Iterable[Mapping[str, Any]] | None = None,
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
                day_list=before.day_list if day_list is None else day_list,
            )
            if kept != before:
                self._file.write(_dump(kept))
                self._known = kept

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
    listed = kept.day_list
    values = {
        "settings": asdict(kept.settings) if kept.settings else None,
        "forms": kept.forms,
        "day_list": {"day": listed.day.isoformat(), "salt": listed.salt, "entries": dict(listed.entries)}
        if listed
        else None,
    }
    # Escaped: a form with half a character, which JSON may hold, cannot be written otherwise.
    return json.dumps(values).encode()


def _parse(plain: bytes) -> _Kept:
    values = json.loads(plain)
    listed = values["day_list"]
    return _Kept(
        settings=ClinicSettings.from_mapping(values["settings"]) if values["settings"] is not None else None,
        forms=tuple(dict(form) for form in values["forms"]),
        day_list=SealedDayList(date.fromisoformat(listed["day"]), listed["salt"], dict(listed["entries"]))
        if listed is not None
        else None,
    )
