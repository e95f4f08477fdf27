"""What is missing where no window can be shown, in words: Qt itself writes riddles and aborts the process."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

Handler: TypeAlias = Callable[[QtMsgType, QMessageLogContext, str], object]
# The part of Qt that shows windows, by the variable that says that there are such windows.
_PLUGINS = {"DISPLAY": "libqxcb.so", "WAYLAND_DISPLAY": "libqwayland.so"}
CANNOT = 1
OFFSCREEN = "offscreen"
# How Qt begins to say what its sound finds: many lobbies have none, and that is as it should be.
OF_SOUND = ("Using Qt multimedia", "PulseAudioService: ", "Couldn't load ", "Couldn't resolve ")
# What Qt says of every window that nobody sees, and nobody can do anything about.
_OF_NO_USE = "This plugin does not support propagateSizeHints()"


@contextmanager
def said() -> Iterator[None]:
    """While the application object is made: where Qt would abort, say what is missing and end with exit code 1."""
    messages: list[str] = []

    def heed(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        messages.append(message)
        if kind is QtMsgType.QtFatalMsg:
            # Qt aborts when this returns, and no exception passes through it.
            sys.stderr.write(f"kiosk: {what_is_missing(messages, os.environ)}\n")
            sys.stderr.flush()
            os._exit(CANNOT)

    before = qInstallMessageHandler(heed)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for message in messages:
            sys.stderr.write(f"{message}\n")


def leave_out_what_is_of_no_use() -> None:
    """Where windows are drawn and not shown, do not pass on what Qt says of each of them; all else as before."""
    _leave_out(_OF_NO_USE)


@contextmanager
def without(*beginnings: str) -> Iterator[None]:
    """Meanwhile, do not pass on what Qt says that begins so; all else as before."""
    before = _leave_out(*beginnings)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _leave_out(*beginnings: str) -> Handler | None:
    before: Handler | None = None

    def heed(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith(beginnings):
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(heed)
    return before


def what_is_missing(messages: Sequence[str], environment: Mapping[str, str]) -> str:
    """Why no window can be shown, from what Qt said and the environment, and what to do."""
    if "QT_QPA_PLATFORM" in environment:
        wanted = environment["QT_QPA_PLATFORM"]
        return (
            f"windows of the kind QT_QPA_PLATFORM={wanted} asks for cannot be shown here. "
            "Take QT_QPA_PLATFORM out of the environment, or start the program where there are such windows."
        )
    display, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        return (
            "there is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program in "
            "a session of this computer's own screen; from elsewhere, as the user of that session, with DISPLAY=:0."
        )
    if lacks := _lacks(environment):
        return f"no window can be shown{lacks}. On Debian and Ubuntu 'python3 build_spec/dev.py setup' installs it."
    tried = " and ".join(
        f"{name}={value}" for name, value in (("DISPLAY", display), ("WAYLAND_DISPLAY", wayland)) if value
    )
    last = next((text for text in reversed(messages) if "plugin" not in text.lower()), "")
    return (
        f"the screen does not answer ({tried}). Check that the session runs, and that this user may use it"
        + (f". Qt says: {' '.join(last.split())}" if last else ".")
    )


def _lacks(environment: Mapping[str, str]) -> str:
    """`` because LIBRARY is missing`` where one is that the windows need; else empty."""
    if not sys.platform.startswith("linux"):
        return ""
    # A program that finds everything does not wait for it.
    import ctypes

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for variable, file in _PLUGINS.items():
        if not environment.get(variable) or not (folder / file).exists():
            continue
        try:
            ctypes.CDLL(str(folder / file))
        except OSError as error:
            return f" because a system library is missing: {str(error).partition(':')[0]}"
    return ""
