"""The password of this computer's telephone line: in a file that a key opens, which is kept like every other."""

from __future__ import annotations

import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk import paths
from kiosk.domain.failures import StoreRefused
from kiosk.store import durable, keeping

WHAT = "the telephone line's password"
_NONCE, _MOST = 12, 4096
_USE = b"kiosk telephone line 1"


def key_file() -> Path:
    """The file of the key."""
    file = paths.line_password_file()
    return file.with_name(f"{file.name}.key")


def keep(password: str, keys: str = "") -> None:
    """Keep another password; ``keys`` says who shall keep the key, where there is none yet.

    Raises StoreRefused: nobody keeps the key, and nobody has asked for a file.
    """
    durable.make_folder(paths.data_folder())
    file = key_file()
    key = keeping.get(file) if file.is_file() else keeping.make(file, WHAT, keys)
    nonce = secrets.token_bytes(_NONCE)
    sealed = AESGCM(bytes.fromhex(key.decode())).encrypt(nonce, password.encode(), _USE)
    keeping.forget(key)
    durable.replace_file(paths.line_password_file(), nonce + sealed)


def kept() -> str:
    """The password; empty where none was given. Raises StoreRefused: its key is not given back, or is another one."""
    file = paths.line_password_file()
    if not file.is_file():
        return ""
    with file.open("rb") as stream:
        raw = stream.read(_MOST)
    key = keeping.get(key_file())
    try:
        return AESGCM(bytes.fromhex(key.decode())).decrypt(raw[:_NONCE], raw[_NONCE:], _USE).decode()
    except (InvalidTag, ValueError) as error:
        raise StoreRefused(
            f"{file} cannot be opened. Give the password again: kiosk line password"
        ) from error
    finally:
        keeping.forget(key)


def forget() -> None:
    """Keep no password any more."""
    paths.line_password_file().unlink(missing_ok=True)
    keeping.remove(key_file())
