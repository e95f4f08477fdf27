"""What every program of ours does to itself when it starts: nothing of it may be left lying about for others.

Files that it makes are its owner's alone; it leaves no image of its memory on the disk, and no other program of the
same user may read that; what goes wrong unforeseen is kept by type and place, and printed by no more than that.
"""

from __future__ import annotations

import os
import sys
import threading
from types import TracebackType

from kiosk import log, paths
from kiosk.clock import system_clock
from kiosk.domain.faults import kind_of, place_of
from kiosk.store.faults import FaultFile

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Once, before anything is opened."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import ctypes
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        log.get(__name__).warning("dumpable")


def own_faults(program: str) -> FaultFile:
    """Where this program's faults are kept, on this computer."""
    return FaultFile(paths.data_folder(), program, system_clock)


def keep_faults(faults: FaultFile) -> None:
    """Whatever nobody has caught, in any thread, slot or destructor, goes to ``faults``; Ctrl+C stays what it is."""

    def note(error: BaseException) -> None:
        faults.note(error)
        sys.stderr.write(
            f"kiosk: a fault of the program: {kind_of(error)} at {place_of(error) or 'unknown'}\n"
        )

    def of_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            note(error.with_traceback(trace))

    def of_thread(said: threading.ExceptHookArgs) -> None:
        if said.exc_value is not None and said.exc_type is not SystemExit:
            note(said.exc_value)

    def of_nobody(said: sys.UnraisableHookArgs) -> None:
        if said.exc_value is not None:
            note(said.exc_value)

    sys.excepthook = of_main
    threading.excepthook = of_thread
    sys.unraisablehook = of_nobody
