"""Outboxes with something in them, and what stands in their files."""

import os
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.failures import EnvironmentFailure
from kiosk.store import outbox
from kiosk.store.outbox import Outbox, OutboxBroken

KEY = bytes(range(32))
PLANTED = b"Zyxwvut-Planted-Name"
ROOT = Path(__file__).resolve().parent.parent.parent.parent
posix = pytest.mark.skipif(os.name == "nt", reason="modes and signals are of POSIX")


def name(number: int) -> str:
    return str(UUID(int=number))


def opened(path: Path, key: bytes = KEY) -> closing[Outbox]:
    return closing(Outbox(path, key))


def filled(path: Path, *bodies: bytes, delivered: tuple[int, ...] = ()) -> list[bytes]:
    """An outbox with ``bodies``, some of them delivered; returns what stands before the frames, and each frame."""
    with opened(path) as box:
        for number, body in enumerate(bodies):
            box.append(name(number), body)
        for number in delivered:
            box.delivered(name(number), b"note")
    return parts(path)


def parts(path: Path) -> list[bytes]:
    content = path.read_bytes()
    found, start = [content[: outbox._FIRST]], outbox._FIRST
    while start < len(content):
        end = start + outbox._CLEAR + int.from_bytes(content[start : start + 4], "big")
        found.append(content[start:end])
        start = end
    return found


def bodies(path: Path) -> list[bytes]:
    with opened(path) as box:
        return [entry.body for entry in box.pending()]


def refused(path: Path) -> None:
    """It is not opened, and says which file it is; nothing of it has changed."""
    before = path.read_bytes()
    with pytest.raises(OutboxBroken, match=r"outbox\.bin") as broken:
        Outbox(path, KEY)
    assert isinstance(broken.value, EnvironmentFailure)
    assert path.read_bytes() == before
