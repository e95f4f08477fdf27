"""Whether the camera that reads codes is there, for whoever asks how this computer is."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# What the settings say for whichever camera there is.
ANY = "any"
# Where Linux names its cameras, and where they are opened.
_NAMED, _OPENED = Path("/sys/class/video4linux"), Path("/dev")


@dataclass(frozen=True)
class CameraFound:
    """A camera of this computer: what the system calls it, and whether this program may look through it."""

    name: str
    is_open: bool = True


def cameras(named: Path = _NAMED, opened: Path = _OPENED) -> tuple[CameraFound, ...]:
    """The cameras of this computer, each once."""
    if sys.platform != "linux":
        return _by_qt()
    found: dict[str, bool] = {}
    for folder in sorted(named.glob("video*")):
        try:
            name = (folder / "name").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            continue
        # A camera has several: one for its pictures, others for what it says of them.
        may = os.access(opened / folder.name, os.R_OK | os.W_OK)
        found[name] = found.get(name, False) or may
    return tuple(CameraFound(name, may) for name, may in found.items())


def is_named(wanted: str, name: str) -> bool:
    """Whether the settings' word ``wanted`` names a camera that the system calls ``name``."""
    return wanted == ANY or wanted.casefold() in name.casefold()


def state_of(wanted: str, found: Sequence[CameraFound] | None = None) -> str:
    """How the camera is that the settings name, in words that say what to do where it is not as it should be."""
    found = cameras() if found is None else found
    ours = [camera for camera in found if is_named(wanted, camera.name)]
    if any(camera.is_open for camera in ours):
        return f"is there: {next(camera.name for camera in ours if camera.is_open)}"
    if ours:
        return (
            "may not be used by this program; add its user to the group that owns /dev/video*, often 'video'"
        )
    there = f"there are: {', '.join(camera.name for camera in found)}" if found else "no camera is there"
    return f"is not there; plug it in, or name it in 'scan_camera' ({there})"


def is_refused(wanted: str) -> bool:
    """Whether the camera is there, and the system keeps this program from it."""
    ours = [camera for camera in cameras() if is_named(wanted, camera.name)]
    return bool(ours) and not any(camera.is_open for camera in ours)


def _by_qt() -> tuple[CameraFound, ...]:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    # It asks the system by way of an application, which a command has not made.
    kept = QCoreApplication.instance() or QCoreApplication([])
    found = tuple(CameraFound(device.description()) for device in QMediaDevices.videoInputs())
    del kept
    return found
