"""Files that somebody names in a window: read and written with words for a person."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
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
    write_made(file, lambda: content)


def write_made(file: Path, make: Callable[[], str | bytes]) -> None:
    """As `write_new`, where ``make`` is asked once there is a file: for what is written down on its way out.

    What could not be written whole, or not made, leaves no file. Raises FileRefused, and what ``make`` raises.
    """
    try:
        number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise FileRefused(f"{file} is there already; name a new file") from error
    except OSError as error:
        raise _not_written(file, error) from error
    try:
        with os.fdopen(number, "wb") as stream:
            content = make()
            try:
                stream.write(content.encode() if isinstance(content, str) else content)
                stream.flush()
            except OSError as error:
                raise _not_written(file, error) from error
    except BaseException:
        with suppress(OSError):
            file.unlink()
        raise


def _not_written(file: Path, error: OSError) -> FileRefused:
    return FileRefused(f"{file} cannot be written: {error.strerror or type(error).__name__}")
