"""A message centre on the loopback that nobody here wrote: the package smpp of npm, run by node.

The package is fetched once for a run of tests, by npm as this computer has it set up.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import pytest

from kiosk.devices.smpp.line import TextServer

_PACKAGE = "smpp@0.5.1"
_PEER = Path(__file__).with_name("peer.js")


@pytest.fixture(scope="session")
def npm_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the package in it; the test is skipped where it cannot be had."""
    found = _fetched(tmp_path_factory.getbasetemp())
    if isinstance(found, str):
        pytest.skip(f"{found}: there is no message centre to try against")
    return found


@cache
def _fetched(within: Path) -> Path | str:
    """The folder, or why there is none; it is asked for once, whatever comes of it."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "node and npm are not installed"
    folder = within / "npm"
    folder.mkdir()
    asked = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries", "0"]
    try:
        done = subprocess.run(
            [*asked, "--prefix", str(folder), _PACKAGE], capture_output=True, text=True, timeout=30
        )
    except subprocess.TimeoutExpired:
        return "npm does not answer"
    if done.returncode or not (folder / "node_modules" / "smpp").is_dir():
        return f"npm cannot fetch the package smpp ({done.stderr.strip()[:200]})"
    shutil.copy(_PEER, folder / "peer.js")
    return folder


class NodeCentre:
    """It, while it runs.

    Attributes:
        said: all that it has said, in order.
    """

    def __init__(self, folder: Path, **environment: str) -> None:
        self.said: list[dict[str, Any]] = []
        self._lines: Queue[str] = Queue()
        self._process = subprocess.Popen(
            ["node", str(folder / "peer.js")],
            cwd=folder,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        threading.Thread(target=self._read, daemon=True).start()
        self.port = int(self.next("port")["port"])

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)

    def next(self, key: str) -> dict[str, Any]:
        """The next that it says of this."""
        while True:
            try:
                found: dict[str, Any] = json.loads(self._lines.get(timeout=30))
            except Empty:
                raise AssertionError(f"the centre says nothing of {key}: {self.said}") from None
            self.said.append(found)
            if key in found:
                return found

    def named(self, **values: Any) -> TextServer:
        """It, as a computer names it."""
        known: dict[str, Any] = {
            "host": "127.0.0.1", "port": self.port, "user": "front", "password": "secret", "sender": "+15550109999",
            "security": "plain",
        }  # fmt: skip
        return TextServer(**known | values)

    def close(self) -> None:
        """Nobody is there any more."""
        self._process.kill()
        self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextmanager
def node_centre(folder: Path, **environment: str) -> Iterator[NodeCentre]:
    """One, while something is done with it."""
    made = NodeCentre(folder, **environment)
    try:
        yield made
    finally:
        made.close()
