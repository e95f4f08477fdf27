"""Speech: a text in a language becomes sound, on this computer alone.

eSpeak NG (GPL-3.0-or-later) in this process, from the wheel ``espeakng-loader``: 21 MB for more than a hundred
languages, a few milliseconds a sentence, no service beside the program. Where the wheel is not there nothing is spoken,
and `open` says why.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from kiosk.domain.failures import EnvironmentFailure

# Words a minute.
SLOWEST, USUAL, FASTEST = 80, 160, 300
_MODULE = "espeakng_loader"
# Of its C interface, speak_lib.h: give the samples to the callback, and do not end the program where data is missing.
_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000
_UTF8, _RATE = 1, 1
_MILLISECONDS = 60
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class SpeechUnavailable(EnvironmentFailure):
    """Nothing can be spoken here, or not in this language; the message says why."""


@dataclass(frozen=True)
class Sound:
    """Samples: 16 bits each in the computer's own order, one channel, so many a second."""

    samples: bytes
    rate: int


class Speech(Protocol):
    """What makes sound of a text. Its calls may wait, and come from one thread at a time."""

    def open(self) -> None:
        """Begin. Raises SpeechUnavailable."""

    def close(self) -> None:
        """End; nothing is spoken until it is opened again."""

    def state(self) -> str:
        """Why nothing can be spoken; empty where it can, or has not been tried."""

    def synthesise(self, text: str, voice: str, words_a_minute: int, goes_on: Callable[[], bool]) -> Sound:
        """``text`` spoken; as much of it as there was when ``goes_on`` said no. Raises SpeechUnavailable."""


def is_installed() -> bool:
    """Whether there is anything that could speak."""
    return _folder() is not None


def _folder() -> Path | None:
    found = find_spec(_MODULE)
    return Path(found.origin).parent if found is not None and found.origin else None


def _library(folder: Path) -> Path:
    names = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}
    return folder / names.get(sys.platform, "libespeak-ng.so")


class EspeakNg:
    """eSpeak NG. All of a process share the one library, which speaks one text at a time."""

    _one_at_a_time = threading.Lock()
    _library: ctypes.CDLL | None = None
    _rate = 0

    def __init__(self) -> None:
        self._reason = ""

    def open(self) -> None:
        with self._one_at_a_time:
            try:
                self._begin()
            except SpeechUnavailable as error:
                self._reason = str(error)
                raise
            self._reason = ""

    def close(self) -> None:
        """The library stays with the process: it is small, and is not safe to begin again."""

    def state(self) -> str:
        return self._reason

    def synthesise(self, text: str, voice: str, words_a_minute: int, goes_on: Callable[[], bool]) -> Sound:
        spoken = bytearray()

        def take(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int | None) -> int:
            if samples and count > 0:
                spoken.extend(ctypes.string_at(samples, count * 2))
            return 0 if goes_on() else 1

        heard = _Callback(take)
        with self._one_at_a_time:
            library = self._begin()
            if library.espeak_SetVoiceByName(voice.encode()) != 0:
                raise SpeechUnavailable(f"eSpeak NG has no voice {voice!r}")
            library.espeak_SetParameter(_RATE, min(FASTEST, max(SLOWEST, words_a_minute)), 0)
            library.espeak_SetSynthCallback(heard)
            # A zero would end the text early.
            content = text.replace("\0", " ").encode(errors="replace")
            failed = library.espeak_Synth(content, len(content) + 1, 0, 0, 0, _UTF8, None, None)
        if failed:
            raise SpeechUnavailable(f"eSpeak NG did not speak: error {failed}")
        return Sound(bytes(spoken), self._rate)

    @classmethod
    def _begin(cls) -> ctypes.CDLL:
        if cls._library is not None:
            return cls._library
        folder = _folder()
        if folder is None:
            raise SpeechUnavailable(f"the Python package {_MODULE.replace('_', '-')} is not installed")
        try:
            library = ctypes.CDLL(str(_library(folder)))
        except OSError as error:
            raise SpeechUnavailable(f"eSpeak NG cannot be loaded: {error}") from error
        library.espeak_Synth.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
            ctypes.c_void_p, ctypes.c_void_p,
        ]  # fmt: skip
        data = str(folder / "espeak-ng-data").encode()
        rate = library.espeak_Initialize(_SYNCHRONOUS, _MILLISECONDS, data, _DO_NOT_EXIT)
        if rate <= 0:
            raise SpeechUnavailable("eSpeak NG has no data of its voices")
        cls._rate, cls._library = rate, library
        return library
