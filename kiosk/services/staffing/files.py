"""Files that somebody names in a window: read and written with words for a person."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.domain.failures import Refusal


class FileRefused(Refusal):
    """A file that cannot be read or written; the message says why."""


def read(file: Path, most: int) -> bytes:
    """At most ``most`` bytes and one more of it. Raises FileRefused."""
    try:
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise FileRefused(f"{file} cannot be read: {error.strerror or type(error).__name__}") from error


def write_new(file: Path, content: str | bytes) -> None:
    """Write a file that was not there before, readable by its owner only. Raises FileRefused."""
    try:
        number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as stream:
            stream.write(content.encode() if isinstance(content, str) else content)
    except FileExistsError as error:
        raise FileRefused(f"{file} is there already; name a new file") from error
    except OSError as error:
        raise FileRefused(f"{file} cannot be written: {error.strerror or type(error).__name__}") from error
