"""Addresses of records, and what is wrong around one, in words that somebody can act on."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from kiosk.domain.failures import StoreRefused

KINDS = "write sqlite:////folder/clinic.db or postgresql://user@host/database"
# Which of the two it is, nobody can tell who has neither.
NOT_READ = (
    "the record cannot be read with this key: either the key is another record's, or the record is broken; bring the "
    "record and its key back from one copy"
)
_PASSWORD = re.compile(r"(//[^:@/]*):.*@")
# What an embedded record's address may say behind a question mark.
_EMBEDDED = frozenset({"timeout", "check_same_thread", "cached_statements"})
# Signs in what an engine says, and what it means; the first that fits. Never a value of the record.
_SIGNS = (
    (("could not translate host", "name or service not known", "failed to resolve", "nodename nor servname",
      "name resolution"), "there is no computer of that name"),
    (("connection refused", "no such file or directory"), "no server listens there"),
    (("no route to host", "network is unreachable"), "that computer cannot be reached from here"),
    (("timeout expired", "timed out", "connection timeout"), "that computer does not answer in time"),
    (("too many clients", "remaining connection slots", "too many connections"),
     "the server has no connection left for us"),
    (("starting up", "shutting down", "in recovery mode"), "the server is starting or stopping"),
    (("session is read-only", "hot standby", "not read-write", "read-only transaction"),
     "no server there takes changes; the one that does is away"),
    (("invalid port", "invalid integer value"), "the port is no port number"),
    (("statement timeout",), "the server took too long"),
    (("lock timeout", "database is locked", "database table is locked"),
     "another program holds the record for too long"),
    (("server closed the connection", "terminating connection", "connection is lost", "consuming input failed",
      "connection is closed", "connection reset", "ssl syscall error", "broken pipe"), "the connection was cut"),
    (("unable to open database",), "the file cannot be opened, or its folder not be written"),
    (("readonly database", "read-only database"), "the file may not be written"),
    (("disk is full", "no space left", "could not extend file"), "the disk is full"),
    (("disk i/o error",), "the disk does not read or write"),
)  # fmt: skip


class AddressRefused(StoreRefused):
    """What was given for a record's address is none."""


def address(text: str) -> URL:
    """The record's address in ``text``. Raises AddressRefused where it is none, and says how it is written."""
    shown = hidden(text)
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        # Bytes of a command line that are no text in its encoding.
        told = shown.encode(errors="replace").decode()
        raise AddressRefused(f"'{told}' is no text in UTF-8; {KINDS}")
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        if "://" not in text and text.strip():
            raise AddressRefused(
                f"'{shown}' is no address. If it is a file, write sqlite:///{shown}; else {KINDS}"
            ) from error
        raise AddressRefused(f"'{shown}' is no address; {KINDS}") from error
    kind = url.get_backend_name()
    if kind in ("postgres", "psql", "pgsql"):
        raise AddressRefused(f"'{kind}' is written postgresql: {KINDS}")
    if kind not in ("sqlite", "postgresql"):
        raise AddressRefused(f"'{kind}' is not supported; {KINDS}")
    if kind == "sqlite":
        _check_embedded(url, shown)
    return url


def file_of(url: URL) -> Path | None:
    """The file of an embedded record; None for one on a server."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def _check_embedded(url: URL, shown: str) -> None:
    if url.drivername != "sqlite":
        raise AddressRefused(f"'{shown}' is no address; {KINDS}")
    if url.host or url.username:
        raise AddressRefused(
            f"'{shown}' names a computer, and an embedded record is a file of this one; {KINDS}"
        )
    if "\x00" in (url.database or "") or (url.database or "").endswith(("/", "\\")):
        raise AddressRefused(f"'{shown}' names no file; {KINDS}")
    name = url.database or ""
    if name in ("", ":memory:"):
        raise AddressRefused(
            f"'{shown}' names no file: it would be forgotten at the end of the program; {KINDS}"
        )
    if not Path(name).root:
        # It would be another record in each folder in which a program is started.
        raise AddressRefused(
            f"'{shown}' does not say in which folder {name} lies; write the whole path, as in "
            "sqlite:////folder/clinic.db"
        )
    for key in url.query:
        if key not in _EMBEDDED:
            raise AddressRefused(f"'{shown}': nothing is known about '{key}'; leave out what is behind the ?")


def hidden(text: str) -> str:
    """An address as it may be shown: without its password, on one line."""
    return " ".join(_PASSWORD.sub(r"\1:***@", text).split())


def words(error: BaseException) -> str:
    """What an engine's error means; its kind where that is not known."""
    said = str(error).lower()
    for signs, meaning in _SIGNS:
        if any(sign in said for sign in signs):
            return meaning
    return f"the server gives no answer that is understood ({type(error).__name__})"


# Class 28: the server knows this user or this password not; 3D000: it has no such database.
_REFUSED = frozenset({"28000", "28P01", "3D000"})
# What a server says before it has let anybody in comes without a code.
_REFUSED_WORDS = (
    "password authentication failed",
    "no password supplied",
    "does not exist",
    "no pg_hba.conf entry",
    "certificate verify failed",
    "provider signature failure",
    "does not match host name",
    "channel binding required",
    "server does not support SSL, but SSL was required",
    "is not permitted to log in",
)


def refusal(error: BaseException) -> str:
    """What the server said where it does not let us in; empty where it is something else that is wrong."""
    said = str(error)
    refused = getattr(error, "sqlstate", None) in _REFUSED or any(sign in said for sign in _REFUSED_WORDS)
    return last_line(error) if refused else ""


_NO_CERTIFICATE = re.compile(r'root certificate file "([^"]*)" does not exist')


def lacks(error: BaseException) -> str:
    """What this computer lacks to reach the server, and what to do; empty where it is something else."""
    if "server does not support SSL, but SSL was required" in str(error):
        return (
            "the server does not support SSL, without which everything could be read on the way: switch it on there "
            "(ssl = on, see README). Only an address that says sslmode=disable does without"
        )
    if "no password supplied" in str(error):
        return (
            "the server asks for a password (no password supplied), and this computer has none: make it one of the "
            "clinic's with a one-time code, 'kiosk enrol'; an administrator makes the code in the administration "
            "window, under Kiosks and computers. An owner's password is given in the address, or in PGPASSWORD"
        )
    found = _NO_CERTIFICATE.search(str(error))
    if found is None:
        return ""
    return (
        f"the certificate by which the server is known is not here: there is no file {found[1]}. Bring the certificate "
        "of the server's authority to this computer, and name it in the address with sslrootcert=FILE; for one whom "
        "this computer trusts anyway, say sslrootcert=system"
    )


def last_line(error: BaseException) -> str:
    """What a server said in the end, without the places at which it was tried."""
    said = str(error).strip()
    lines = said.splitlines() or ["no reason given"]
    line = lines[-1]
    if line.startswith("Either ") and len(lines) > 1:
        # What to do about the line before, which names the file.
        line = f"{lines[-2]} {line}"
    return line.rpartition("FATAL:")[2].strip() or line
