"""A secret word of this computer, such as a password: in a file that a key opens, which is kept like every other."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk import paths
from kiosk.domain.failures import StoreRefused
from kiosk.store import durable, keeping

_NONCE, _MOST = 12, 4096


@dataclass(frozen=True)
class SealedWord:
    """One such word.

    Attributes:
        file: says where it is sealed; the key's file stands beside it.
        what: how it is called.
        use: what the seal is for: no other file opens as this one.
        command: by what it is given again.
    """

    file: Callable[[], Path]
    what: str
    use: bytes
    command: str

    def key_file(self) -> Path:
        """The file of the key."""
        file = self.file()
        return file.with_name(f"{file.name}.key")

    def keep(self, word: str, keys: str = "") -> None:
        """Keep another word; ``keys`` says who shall keep the key, where there is none yet.

        Raises StoreRefused: nobody keeps the key, and nobody has asked for a file.
        """
        durable.make_folder(paths.data_folder())
        file = self.key_file()
        key = keeping.get(file) if file.is_file() else keeping.make(file, self.what, keys)
        nonce = secrets.token_bytes(_NONCE)
        sealed = AESGCM(bytes.fromhex(key.decode())).encrypt(nonce, word.encode(), self.use)
        keeping.forget(key)
        durable.replace_file(self.file(), nonce + sealed)

    def kept(self) -> str:
        """The word; empty where none was given. Raises StoreRefused: its key is not given back, or is another one."""
        file = self.file()
        if not file.is_file():
            return ""
        with file.open("rb") as stream:
            raw = stream.read(_MOST)
        key = keeping.get(self.key_file())
        try:
            return AESGCM(bytes.fromhex(key.decode())).decrypt(raw[:_NONCE], raw[_NONCE:], self.use).decode()
        except (InvalidTag, ValueError) as error:
            raise StoreRefused(f"{file} cannot be opened. Give it again: {self.command}") from error
        finally:
            keeping.forget(key)

    def forget(self) -> None:
        """Keep none any more."""
        self.file().unlink(missing_ok=True)
        keeping.remove(self.key_file())


LINE_PASSWORD = SealedWord(
    paths.line_password_file,
    "the telephone line's password",
    b"kiosk telephone line 1",
    "kiosk line password",
)
TERMINAL_PASSWORD = SealedWord(
    paths.terminal_password_file,
    "the payment terminal's secret key",
    b"kiosk payment terminal 1",
    "kiosk terminal password",
)
MAIL_PASSWORD = SealedWord(
    paths.mail_password_file,
    "the mail server's password",
    b"kiosk mail 1",
    "kiosk mail password",
)
TEXT_PASSWORD = SealedWord(
    paths.text_password_file,
    "the message centre's password",
    b"kiosk texts 1",
    "kiosk text password",
)
