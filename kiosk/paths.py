"""Where files lie: in the source tree, in a wheel, or in a frozen program."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from urllib.parse import unquote

APP_NAME = "checkin-kiosk"
# Of bytes, on every system that has such sockets.
_LONGEST_SOCKET = 100
_EMBEDDED = re.compile(r"sqlite(?:\+\w+)?:///([^?]+)", re.ASCII)


def resources() -> Path:
    """The folder that holds ``qml/``, ``i18n/`` and ``questionnaires/``.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [package.parent / "resources", package / "resources"]
    for candidate in candidates:
        if (candidate / "qml").is_dir():
            return candidate
    raise FileNotFoundError(f"the resources folder is in none of {[str(item) for item in candidates]}")


def migrations() -> Path:
    """The folder of the Alembic revisions."""
    return _package() / "store" / "migrations"


def wall() -> Path:
    """The folder of the SQL that a server's wall is made of."""
    return _package() / "store" / "wall"


def _package() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "kiosk" if frozen else Path(__file__).resolve().parent


def this_program() -> list[str]:
    """What starts this program once more, before the words of a command; a frozen one is its own interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def data_folder() -> Path:
    """This computer's folder for the embedded database and logs; ``KIOSK_HOME`` overrides it."""
    if chosen := os.environ.get("KIOSK_HOME"):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def kiosk_folder(database_url: str, kiosk_name: str) -> Path:
    """Where the kiosk of this name keeps its own files: beside an embedded record, else in this computer's folder.

    The address is read as SQLAlchemy reads it, but without it: this is asked before the first screen.
    """
    beside = _EMBEDDED.match(database_url)
    safe = "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in kiosk_name)
    return (Path(unquote(beside[1])).parent if beside else data_folder()) / f"kiosk-{safe or 'unnamed'}"


def audit_heads_file() -> Path:
    """Where this computer keeps the ends of the audit's chains that it has seen."""
    return data_folder() / "audit-heads.txt"


def enrolment_file() -> Path:
    """What this computer was enrolled as, and with which server: nothing of it is secret."""
    return data_folder() / "enrolled.json"


def ring_socket() -> Path:
    """Where a telephone system's hook tells the staff program of this user that it rings.

    In this computer's folder, or, where that has a longer name than a socket may have, in one of the user's own.
    """
    place = data_folder().absolute() / "rings.socket"
    if len(os.fsencode(place)) <= _LONGEST_SOCKET or not hasattr(os, "getuid"):
        return place
    import hashlib
    import tempfile

    known = hashlib.sha256(os.fsencode(place)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"kiosk-rings-{os.getuid()}-{known}" / "rings.socket"


def line_port_file() -> Path:
    """At which port this computer's telephone line was last reached."""
    return data_folder() / "line.port"


def line_password_file() -> Path:
    """The sealed password of this computer's telephone line."""
    return data_folder() / "line.password"


def terminal_password_file() -> Path:
    """The sealed secret key of this computer's payment terminal."""
    return data_folder() / "terminal.password"


def mail_password_file() -> Path:
    """The sealed password of this computer at the mail server."""
    return data_folder() / "mail.password"


def text_password_file() -> Path:
    """The sealed password of this computer at the message centre."""
    return data_folder() / "text.password"


def log_file(program: str) -> Path:
    """Where a program of this computer writes its log, one JSON object a line."""
    return data_folder() / "logs" / f"{program}.log"


def embedded_record() -> Path:
    """Where the embedded database of this computer lies, once there is one."""
    return (data_folder() / "clinic.db").absolute()


def default_database_url() -> str:
    """The embedded database of this computer."""
    return f"sqlite:///{embedded_record()}"


def machine_settings_file() -> Path:
    """The TOML file that belongs to this computer only; ``KIOSK_SETTINGS`` overrides it."""
    if chosen := os.environ.get("KIOSK_SETTINGS"):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)) / "kiosk.toml"
