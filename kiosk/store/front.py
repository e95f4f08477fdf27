"""What a kiosk's first screen needs of the clinic, in a small file that is read before anything else is loaded.

It is what everybody who passes can read on that screen, so it is not encrypted, and nothing is decided by it: who has
changed it has changed a name for a second. What the kiosk works with lies in `kiosk.store.kept` and in the record.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from kiosk import log
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.store import durable

NAME = "front.json"


def read_front(folder: Path) -> ClinicSettings | None:
    """The clinic as it was last kept in the kiosk's ``folder``; None where there is nothing that can be read."""
    path = folder / NAME
    try:
        return ClinicSettings.from_mapping(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, AttributeError, RecursionError, ClinicSettingsError) as error:
        log.get(__name__).warning("kept_file_refused", file=path.name, exc_type=type(error).__name__)
        return None


def keep_front(folder: Path, settings: ClinicSettings) -> None:
    """Keep it for the next start. A disk that cannot take it is logged: that start is a slower one, and no more."""
    content = json.dumps(asdict(settings), ensure_ascii=False).encode()
    path, fresh = folder / NAME, folder / f"{NAME}.new"
    with suppress(OSError):
        if path.read_bytes() == content:
            return
    try:
        durable.write_file(fresh, content)
        fresh.replace(path)
    except OSError as error:
        log.get(__name__).warning("front_not_kept", exc_type=type(error).__name__)
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
