"""Machine settings: what belongs to this computer alone, from a TOML file and the environment.

Clinic settings (arrival windows, freshness, names) are shared and live in the database; see
:mod:`kiosk.domain.clinic`.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from kiosk import log, paths
from kiosk.domain.keepers import CHOICES
from kiosk.domain.mail.settings import MailSettings, MailSettingsError
from kiosk.domain.mail.text_settings import TextSettings
from kiosk.domain.names import is_writable
from kiosk.domain.places import Places

# What the record has room for.
LONGEST_NAME = 100
# Places that are told to whoever named another.
MOST_NAMED = 12
# Of the file; a hundred times what anybody writes there.
MOST_BYTES = 100_000
# In which the windows of staff can be, as `kiosk.qt.staff_language` offers them.
STAFF_LANGUAGES = ("en", "de", "fr", "es")
# Of serial ports, in bits a second, as scanners have them.
SCANNER_SPEEDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
# A password in an address, or as a part of its own.
_PASSWORD = re.compile(r"://[^/@\s:]*:[^@\s]+@|password\s*=")


class SettingsError(Exception):
    """The settings file cannot be used; the message says which line of it and what to write instead."""


@dataclass(frozen=True)
class Enrolled:
    """What this computer was enrolled as with a one-time code; nothing of it is secret.

    Attributes:
        address: of the record, under this computer's login, without its password.
        name: the login, by which the computer itself is called.
        program: what it is for: a `Role`.
        key: the name of the file, in this computer's data folder, of the key that the password is made of.
    """

    address: str
    name: str
    program: str
    key: str


def enrolled() -> Enrolled | None:
    """What this computer was enrolled as; None where it was not. Raises SettingsError: that cannot be read."""
    path = paths.enrolment_file()
    if not path.is_file():
        return None
    import json

    try:
        found = Enrolled(**json.loads(_text_of(path)))
    except (OSError, ValueError, TypeError) as error:
        raise SettingsError(
            f"{path} cannot be read. Remove it, and enrol this computer anew: kiosk enrol"
        ) from error
    if Path(found.key).name != found.key:
        raise SettingsError(
            f"{path} names a key elsewhere. Remove it, and enrol this computer anew: kiosk enrol"
        )
    return found


@dataclass(frozen=True)
class TelephoneSettings:
    """The table ``[telephone]``: a line at a telephone system, without its password; see `kiosk.devices.sip`.

    Attributes:
        registrar: the telephone system's name or address.
        user: the extension.
        transport: ``udp``, ``tcp`` or ``tls``.
        port: 0 for the usual one.
        login: by which name the password is, where that is not the extension.
        line: what staff call the line; empty for the extension.
    """

    registrar: str
    user: str
    transport: str = "udp"
    port: int = 0
    login: str = ""
    line: str = ""


@dataclass(frozen=True)
class MachineSettings:
    """One computer's settings.

    Attributes:
        database_url: SQLAlchemy URL of the shared record.
        kiosk_name: how staff know this kiosk; also the source written to the audit.
        millimetres_per_pixel: the panel's pixel pitch in mm, from which sizes are computed; None where it is not
            named: see :mod:`kiosk.qt.panel`.
        software_rendering: draw without a GPU.
        staff_name: what this computer of staff is called; signing in is counted for it.
        place: where this computer stands, by the key or the name of one of the clinic's places; empty for nowhere. On a
            server that knows the place of the computer's login it means nothing.
        camera_file: a picture file that stands in for a camera, to try photo questions; empty for the real one.
        keys: who shall keep the keys that are made on this computer, a `KeptBy`; empty where nobody was named, and then
            a file does not.
        audit_heads: a file on another computer, into which the ends of the audit's chains are written as well; empty
            for none.
        day_on_paper: the folder into which a computer of staff saves the day's list every hour; empty for none.
        telephone: the line beside the desk's telephone, on a computer of staff; None for none.
        mail: by which server this computer writes to patients; None where it does not.
        text: by which message centre it sends them texts; None where it does not.
        terminal: the payment terminal beside this computer, as its kind and address, without its secret key; empty for
            none.
        speech: whether a lobby reads aloud: ``headphones``, into those alone, or ``off``.
        headphones: a part of what the system calls the socket where headphones and nothing else are put in, where that
            does not say so by itself.
        staff_language: in which language the windows of staff open at this computer until somebody chooses another one:
            one of `STAFF_LANGUAGES`; empty for the system's, where it is one of them.
        scanner: a scanner that reads driving licences, and types what it reads, stands at this kiosk.
        scanner_port: the serial port of one that sends what it reads, such as ``/dev/ttyACM0`` or ``COM3``; empty for
            none.
        scanner_speed: of that port, in bits a second.
        scan_camera: the camera that reads codes, by a part of what the system calls it, or ``any``; empty for none.
        printer: the ESC/POS printer beside this computer, as its address; empty for none. See `kiosk.app.roll_printer`.
    """

    database_url: str
    kiosk_name: str
    millimetres_per_pixel: float | None = None
    software_rendering: bool = True
    staff_name: str = ""
    camera_file: str = ""
    place: str = ""
    keys: str = ""
    audit_heads: str = ""
    day_on_paper: str = ""
    telephone: TelephoneSettings | None = None
    mail: MailSettings | None = None
    text: TextSettings | None = None
    terminal: str = ""
    speech: str = "headphones"
    headphones: str = ""
    scanner: bool = False
    scanner_port: str = ""
    scanner_speed: int = 9600
    scan_camera: str = ""
    staff_language: str = ""
    printer: str = ""


_TYPES: dict[str, type | tuple[type, ...]] = {
    "database_url": str,
    "kiosk_name": str,
    "millimetres_per_pixel": (int, float),
    "software_rendering": bool,
    "staff_name": str,
    "camera_file": str,
    "place": str,
    "keys": str,
    "audit_heads": str,
    "day_on_paper": str,
    "telephone": TelephoneSettings,
    "mail": MailSettings,
    "text": TextSettings,
    "terminal": str,
    "speech": str,
    "headphones": str,
    "scanner": bool,
    "scanner_port": str,
    "scanner_speed": int,
    "scan_camera": str,
    "staff_language": str,
    "printer": str,
}


def place_of(machine: MachineSettings, places: Places) -> str:
    """The key of the place where this computer stands; empty where its settings name none.

    Raises:
        SettingsError: they name one that the clinic has not, or several have that name.
    """
    named = machine.place.strip()
    found = places.keys_named(named) if named else ("",)
    if len(found) == 1:
        return found[0]
    sites = places.sites or places.locations
    there_are = ", ".join(f"{item.id} ({item.name})" for item in sites[:MOST_NAMED]) or "none yet"
    more = ", ..." if len(sites) > MOST_NAMED else ""
    what = (
        f"is the name of several: {', '.join(found[:MOST_NAMED])}" if found else "is no place of the clinic"
    )
    raise SettingsError(
        f"{paths.machine_settings_file()}: 'place' {named[:LONGEST_NAME]!r} {what}. There are: {there_are}{more}."
        " 'kiosk clinic export' tells of all."
    )


def heads_files(machine: MachineSettings, database_url: str) -> tuple[Path, ...]:
    """Where the ends of the audit's chains of a record are kept: on this computer, and elsewhere where that is named.

    A record that is not the one of the settings has a file of its own on this computer, and none elsewhere.
    """
    own = paths.audit_heads_file()
    if database_url == machine.database_url:
        return (own, Path(machine.audit_heads)) if machine.audit_heads else (own,)
    # Of the address without its password and what it says of the way there.
    named = hashlib.sha256(
        _PASSWORD.sub("://", database_url.partition("?")[0]).encode(errors="replace")
    ).hexdigest()[:12]
    return (own.with_name(f"{own.stem}-{named}{own.suffix}"),)


def told_to_others(path: Path | None = None) -> str:
    """What to do where others on this computer may read the password in the settings; empty where they may not."""
    path = paths.machine_settings_file() if path is None else path
    if sys.platform == "win32" or not path.is_file() or not path.stat().st_mode & 0o077:
        return ""
    with path.open("rb") as file:
        written = file.read(MOST_BYTES).decode(errors="replace")
    if not _PASSWORD.search(written):
        return ""
    return f"others may read the password in {path}; give the command: chmod 600 '{path}'"


def _text_of(path: Path) -> str:
    """What is written in a file. Raises SettingsError where that has no end, or is no settings by its length."""
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise SettingsError(
            f"{path} is longer than {MOST_BYTES:,} bytes, which no settings are. Name the right file."
        )
    return content.decode("utf-8-sig")


def _telephone(path: Path, written: object) -> TelephoneSettings:
    """The table ``[telephone]``. Raises SettingsError."""
    known = {field.name: int if field.name == "port" else str for field in fields(TelephoneSettings)}
    if not isinstance(written, dict):
        raise SettingsError(f"{path}: 'telephone' must be a table: [telephone], with its lines below.")
    for key, value in written.items():
        if key == "password":
            raise SettingsError(
                f"{path}: the telephone's password stands in no file. Take it out, and give it to: kiosk line password"
            )
        if key not in known:
            raise SettingsError(
                f"{path}: '{key}' is not a setting of [telephone]. Known are: {', '.join(known)}."
            )
        if type(value) is not known[key]:
            raise SettingsError(f"{path}: '{key}' of [telephone] has a value of the wrong kind: {value!r}.")
    if missing := {"registrar", "user"} - set(written):
        raise SettingsError(f"{path}: [telephone] needs {' and '.join(sorted(missing))}.")
    if written.get("transport", "udp") not in ("udp", "tcp", "tls"):
        raise SettingsError(f"{path}: 'transport' of [telephone] must be udp, tcp or tls.")
    return TelephoneSettings(**written)


def _computer_name() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import socket

    return socket.gethostname()


def names_server_alone(address: str) -> bool:
    """Whether an address names a server and no login: where this computer is to be enrolled, or was."""
    parts = urlsplit(address)
    return parts.scheme.partition("+")[0] in ("postgresql", "postgres") and "@" not in parts.netloc


def _same_server(one: str, other: str) -> bool:
    """Whether two addresses are of one record, whoever comes to it and however."""

    def of(address: str) -> tuple[str, list[str], str]:
        parts = urlsplit(address)
        hosts = parts.netloc.rpartition("@")[2].lower()
        return hosts, parse_qs(parts.query).get("host", []), parts.path.strip("/") or "kiosk"

    return of(one) == of(other)


def is_new(database: str = "") -> bool:
    """Whether a window has no record to open, and nothing says which: neither ``database`` nor the settings.

    Raises SettingsError.
    """
    if database:
        return False
    named = load().database_url
    if names_server_alone(named):
        return True
    return named == paths.default_database_url() and not paths.embedded_record().exists()


def load(path: Path | None = None, environment: Mapping[str, str] | None = None) -> MachineSettings:
    """Read the machine settings; a missing file means the defaults, as this computer was enrolled.

    What the file, or before it the environment, names as the record counts before what this computer was enrolled with,
    but for the address of that same server without a login: it says where to be enrolled, and no more.

    Raises:
        SettingsError: the file is not TOML, has an unknown key, or a value of the wrong type.
    """
    environment = os.environ if environment is None else environment
    path = paths.machine_settings_file() if path is None else path
    values: dict[str, Any] = {
        "database_url": paths.default_database_url(),
        "kiosk_name": _computer_name() or "kiosk",
    }
    if (own := enrolled()) is not None:
        values |= {"database_url": own.address, "kiosk_name": own.name, "staff_name": own.name}
    if path.exists():
        import tomllib

        try:
            written = tomllib.loads(_text_of(path))
        except RecursionError as error:
            raise SettingsError(
                f"{path} is nested too deep for settings. Mend or remove the file."
            ) from error
        except OSError as error:
            raise SettingsError(f"the settings {path} cannot be read: {error.strerror}.") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SettingsError(
                f"{path} is not a TOML file: {error}. Mend that line or remove the file."
            ) from error
        values.update(written)
    if url := environment.get("KIOSK_DATABASE_URL"):
        values["database_url"] = url
    named = values["database_url"]
    if (
        own is not None
        and isinstance(named, str)
        and names_server_alone(named)
        and _same_server(named, own.address)
    ):
        values["database_url"] = own.address
    if keys := environment.get("KIOSK_KEYS"):
        values["keys"] = keys
    if told_to_others(path):
        log.get(__name__).warning("settings_open_to_others", path=str(path))
    if "telephone" in values:
        values["telephone"] = _telephone(path, values["telephone"])
    try:
        if "mail" in values:
            values["mail"] = MailSettings.read(values["mail"])
        if "text" in values:
            values["text"] = TextSettings.read(values["text"])
    except MailSettingsError as error:
        raise SettingsError(f"{path}: {error}") from error
    known = {field.name for field in fields(MachineSettings)}
    for key, value in values.items():
        if key not in known:
            raise SettingsError(f"{path}: '{key}' is not a setting. Known are: {', '.join(sorted(known))}.")
        if not isinstance(value, _TYPES[key]) or (isinstance(value, bool) and _TYPES[key] is not bool):
            raise SettingsError(f"{path}: '{key}' has a value of the wrong kind: {value!r}.")
    kiosk_name = str(values["kiosk_name"])
    if not kiosk_name.strip() or not is_writable(kiosk_name, LONGEST_NAME):
        raise SettingsError(
            f"{path}: 'kiosk_name' must be 1 to {LONGEST_NAME} letters, and none of them such as nobody sees."
        )
    if values.get("keys", "") not in ("", *CHOICES):
        raise SettingsError(f"{path}: 'keys' (or KIOSK_KEYS) must be one of: {', '.join(CHOICES)}.")
    if values.get("speech", "off") not in ("headphones", "off"):
        raise SettingsError(f"{path}: 'speech' must be headphones or off; nobody is read to aloud in a room.")
    if values.get("scanner_speed", 9600) not in SCANNER_SPEEDS:
        speeds = ", ".join(map(str, SCANNER_SPEEDS))
        raise SettingsError(f"{path}: 'scanner_speed' must be one of: {speeds}.")
    if values.get("staff_language", "") not in ("", *STAFF_LANGUAGES):
        raise SettingsError(f"{path}: 'staff_language' must be one of: {', '.join(STAFF_LANGUAGES)}.")
    if not 0.05 <= float(values.get("millimetres_per_pixel", 0.248)) <= 2.0:
        raise SettingsError(f"{path}: 'millimetres_per_pixel' must lie between 0.05 and 2.0.")
    return MachineSettings(**values)
