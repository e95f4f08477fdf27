"""The password of this computer's own login on a server, made of a key that is kept like every other.

See `kiosk.store.enrolling` for how a computer comes to a login. No file, command line or statement has the password.
"""

from __future__ import annotations

import secrets
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy.engine import URL, make_url

from kiosk import paths, settings
from kiosk.store import durable, keeping

WHAT = "this computer's login"


def new_password(keys: str = "") -> tuple[str, Path]:
    """Another password, and the file of the key that it is made of; ``keys`` says who shall keep that.

    Raises StoreRefused: nobody keeps the key, and nobody has asked for a file.
    """
    durable.make_folder(paths.data_folder())
    # Each has a name of its own: what was before stays until this one is good for something.
    file = paths.data_folder() / f"login-{secrets.token_hex(8)}.key"
    return _password(keeping.make(file, WHAT, keys)), file


def kept_password(url: URL) -> str:
    """The password of the login at ``url`` where that is what this computer was enrolled as; else empty.

    Raises StoreRefused: its keeper does not give it.
    """
    if url.password or not url.username or {"password", "passfile", "sslcert"} & set(url.query):
        return ""
    known = settings.enrolled()
    if known is None or _whose(make_url(known.address)) != _whose(url):
        return ""
    return _kept(paths.data_folder() / known.key)


def _whose(url: URL) -> tuple[Any, ...]:
    """Which login of which server: whoever else is named there gets no password of ours."""
    hosts = {key: url.query[key] for key in ("host", "hostaddr", "port") if key in url.query}
    return url.username, url.host, url.port, url.database, sorted(hosts.items())


# Each key has a name of its own; its keeper is asked once in a program, and not at every connection.
@cache
def _kept(file: Path) -> str:
    return _password(keeping.get(file))


def _password(key: bytearray) -> str:
    """What the key comes to as a password; the key is forgotten."""
    made = HKDF(SHA256(), length=32, salt=None, info=b"kiosk login").derive(key)
    keeping.forget(key)
    return made.hex()
