"""What keeps a key outside the files of this program: systemd-creds with a TPM 2 or the host's secret, and keyrings.

Each takes a key under a name and gives it back to this user of this computer. The note that it leaves stands in the
key's own file, see `kiosk.store.keeping`. Nothing of a key is in a command line or in the environment.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from kiosk.domain.failures import StoreRefused
from kiosk.domain.keepers import KeptBy

SERVICE = "checkin-kiosk"
_PROGRAM = "systemd-creds"
# Seconds; a TPM takes up to one.
_PATIENCE = 30


@dataclass(frozen=True)
class Note:
    """Who keeps a key, under which name, and what of it that keeper wants to be shown (text) to give it back."""

    keeper: KeptBy
    name: str
    sealed: str = field(default="", repr=False)


class KeyKeeper(Protocol):
    """Somebody who keeps keys."""

    def lacks(self) -> str:
        """Why it can keep nothing on this computer; empty where it seems that it can."""

    def put(self, name: str, key: bytearray) -> Note:
        """Keep ``key`` (hex digits) under ``name``. Raises StoreRefused."""

    def get(self, note: Note) -> bytearray:
        """The key again. Raises StoreRefused."""

    def forget(self, note: Note) -> None:
        """Keep it no longer; nothing happens where it is gone. Raises StoreRefused."""


class Sealed:
    """systemd-creds: what it makes of a key opens on this computer alone, and only under its name."""

    def __init__(self, keeper: KeptBy, with_key: str) -> None:
        """``with_key`` is the program's word for what it seals with."""
        self._keeper = keeper
        self._with_key = with_key

    def lacks(self) -> str:
        if shutil.which(_PROGRAM) is None:
            return f"there is no {_PROGRAM}"
        if self._keeper is KeptBy.TPM and _ask("has-tpm2").returncode != 0:
            return "there is no TPM 2 that systemd can use"
        return ""

    def put(self, name: str, key: bytearray) -> Note:
        done = _ask("encrypt", f"--with-key={self._with_key}", f"--name={name}", "-", "-", given=key)
        if done.returncode != 0 or not done.stdout:
            raise StoreRefused(f"{self._keeper.told} takes no key: {_last_line(done.stderr)}")
        return Note(self._keeper, name, done.stdout.decode("ascii"))

    def get(self, note: Note) -> bytearray:
        done = _ask("decrypt", f"--name={note.name}", "-", "-", given=note.sealed.encode("ascii"))
        if done.returncode != 0:
            raise StoreRefused(f"{self._keeper.told} does not give it back: {_last_line(done.stderr)}")
        return bytearray(done.stdout)

    def forget(self, note: Note) -> None:
        # It has nothing: all that there is stands in the note.
        pass


def _ask(*words: str, given: bytes | bytearray = b"") -> subprocess.CompletedProcess[bytes]:
    program = shutil.which(_PROGRAM) or _PROGRAM
    try:
        return subprocess.run(
            [program, *words], input=given, capture_output=True, check=False, timeout=_PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise StoreRefused(f"{_PROGRAM} does not answer ({type(error).__name__})") from error


def _last_line(told: bytes) -> str:
    lines = told.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it does not say why"


def backend() -> Any:
    """This system's keyring, through `keyring`; named here, so that no setting of that library leads elsewhere."""
    # Late: it takes a fifth of a second, and only who has a key there needs it.
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring()
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring

        return Keyring()
    from keyring.backends import SecretService

    ring: Any = SecretService.Keyring
    return ring()


class Keyring:
    """The user's keyring: Secret Service, Windows' Credential Locker (by DPAPI), or the keychain of macOS."""

    def lacks(self) -> str:
        try:
            self._asked(lambda ring: ring.get_password(SERVICE, "is anybody there"))
        except StoreRefused as refused:
            return str(refused)
        return ""

    def put(self, name: str, key: bytearray) -> Note:
        self._asked(lambda ring: ring.set_password(SERVICE, name, key.decode("ascii")))
        return Note(KeptBy.KEYRING, name)

    def get(self, note: Note) -> bytearray:
        found = self._asked(lambda ring: ring.get_password(SERVICE, note.name))
        if not found:
            raise StoreRefused(f"{KeptBy.KEYRING.told} has none of the name {note.name}")
        return bytearray(found.encode("ascii", "replace"))

    def forget(self, note: Note) -> None:
        def forget(ring: Any) -> None:
            if ring.get_password(SERVICE, note.name) is not None:
                ring.delete_password(SERVICE, note.name)

        self._asked(forget)

    def _asked(self, question: Callable[[Any], Any]) -> Any:
        try:
            return question(backend())
        except Exception as error:
            # Each system's keyring has errors of its own, and those of what lies below; none is of ours.
            raise StoreRefused(f"{KeptBy.KEYRING.told} does not answer ({type(error).__name__})") from error


def keeper_of(name: KeptBy) -> KeyKeeper | None:
    """Whoever keeps keys under this name; None for files, which keep theirs themselves."""
    match name:
        case KeptBy.TPM:
            return Sealed(name, "tpm2")
        case KeptBy.HOST:
            return Sealed(name, "host")
        case KeptBy.KEYRING:
            return Keyring()
        case KeptBy.FILE:
            return None
