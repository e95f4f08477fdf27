"""A disk that is full, or breaks."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable

import pytest


class Disk:
    """A disk that fails when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room: int | None = None
        self.syncs = self.truncates = self.replaces = True
        self.number = errno.ENOSPC
        write, replaces, truncate = os.write, os.replace, os.ftruncate

        def limited(descriptor: int, content: bytes) -> int:
            if self.room is None:
                return write(descriptor, content)
            part = content[: self.room]
            if not part:
                raise OSError(self.number, "no")
            self.room -= len(part)
            return write(descriptor, part)

        def when(flag: str, real: Callable[..., object]) -> Callable[..., object]:
            def call(*arguments: object) -> object:
                if not getattr(self, flag):
                    raise OSError(self.number, "no")
                return real(*arguments)

            return call

        monkeypatch.setattr(os, "write", limited)
        monkeypatch.setattr(os, "fdatasync", when("syncs", lambda descriptor: None), raising=False)
        monkeypatch.setattr(os, "fsync", when("syncs", lambda descriptor: None))
        monkeypatch.setattr(os, "ftruncate", when("truncates", truncate))
        monkeypatch.setattr(os, "replace", when("replaces", replaces))

    def heal(self) -> None:
        self.room = None
        self.syncs = self.truncates = self.replaces = True
