"""A program that ends with whoever started it: its standard input is a pipe of theirs, which the system closes."""

from __future__ import annotations

import os
import signal
import sys
import threading

# Set for a program that ends when its standard input does: nothing is left of what another program has started,
# however that one ends.
ENDS_WITH_INPUT = "KIOSK_ENDS_WITH_INPUT"


def asked_for() -> bool:
    """Whether this program is to end with its input; asked once."""
    return bool(os.environ.pop(ENDS_WITH_INPUT, ""))


def end_with_input() -> None:
    """End this process, by the signal of a service manager, when whoever started it is gone. Asked for by
    `ENDS_WITH_INPUT`, and to be called before anything that takes its time."""
    if not asked_for():
        return

    descriptor = sys.stdin.fileno()

    def wait() -> None:
        # Not by sys.stdin: whoever waits in there holds its lock, and an interpreter that ends needs that.
        while os.read(descriptor, 64):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="input", daemon=True).start()
