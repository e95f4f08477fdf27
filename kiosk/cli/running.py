"""How a program with a window runs to its end: by itself, by a signal, or with the program that started it."""

from __future__ import annotations

import os
import signal
import sys
import threading

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QTimer

# Set for a program that ends when its standard input does: nothing is left of what another program has started,
# however that one ends.
ENDS_WITH_INPUT = "KIOSK_ENDS_WITH_INPUT"
ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


def end_with_input() -> None:
    """End this process, by the signal of a service manager, when whoever started it is gone. Asked for by
    `ENDS_WITH_INPUT`, and to be called before anything that takes its time."""
    if not os.environ.pop(ENDS_WITH_INPUT, ""):
        return

    descriptor = sys.stdin.fileno()

    def wait() -> None:
        # Not by sys.stdin: whoever waits in there holds its lock, and an interpreter that ends needs that.
        while os.read(descriptor, 64):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="input", daemon=True).start()


def run_to_end(application: QCoreApplication) -> int:
    """Run the event loop to its end; Ctrl+C, a closed terminal and a service manager's stop end it in good order."""
    for number in ENDING:
        signal.signal(number, lambda *_: application.quit())
    # Python looks at signals only when it runs: let it, now and then.
    pulse = QTimer()
    pulse.timeout.connect(lambda: None)
    pulse.start(200)
    code = application.exec()
    # From here on windows only go. One that gets the focus from another that goes is told of in a riddle.
    QLoggingCategory.setFilterRules("qt.core.qobject.connect=false")
    return code
