"""Tells when a program's first frame is on the screen or its first touch is answered, and its memory then.

python -m tests.benchmarks.first_frame empty
python -m tests.benchmarks.first_frame lobby URL
python -m tests.benchmarks.first_frame ready URL
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

EMPTY = b'import QtQuick\nWindow { width: 1080; height: 1920; visible: true; color: "white" }\n'


def resident_kilobytes() -> int:
    """Memory of this process that is its own or shared, from the kernel."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def tell_and_quit(window: Any, application: Any) -> None:
    """On the first frame: print the memory and end."""
    from PySide6.QtCore import Qt

    def told() -> None:
        print(resident_kilobytes(), flush=True)
        application.exit()

    window.frameSwapped.connect(told, Qt.ConnectionType.SingleShotConnection)
    application.exec()


def empty() -> None:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(EMPTY)
    tell_and_quit(engine.rootObjects()[0], application)


def start_lobby(url: str) -> None:
    """The command itself, as a service starts it."""
    sys.argv = ["kiosk", "lobby", "--database", url, "--geometry", "1080x1920"]
    from kiosk.cli import entry

    entry.run()


def lobby(url: str) -> None:
    """Only the event loop ends after the first frame; as staff end it, so that it is not started again."""
    from kiosk.cli import windows
    from kiosk.cli.heart import LEFT
    from kiosk.qt import quick

    def once(close: Callable[[], None], *_: object) -> int:
        tell_and_quit(close.__self__.window.window, quick.application())  # type: ignore[attr-defined]
        os._exit(LEFT)

    windows.until_the_end = once  # type: ignore[assignment]
    start_lobby(url)


def ready(url: str) -> None:
    """Ends when the lobby has taken the place of the first screen: it would do what is touched."""
    from kiosk.cli import windows
    from kiosk.cli.heart import LEFT

    loaded: Any = windows.Start._loaded

    def tell(start: windows.Start, nothing: None) -> None:
        loaded(start, nothing)
        print(resident_kilobytes(), flush=True)
        os._exit(LEFT)

    windows.Start._loaded = tell  # type: ignore[method-assign,assignment]
    start_lobby(url)


if __name__ == "__main__":
    kinds: dict[str, Callable[..., None]] = {"empty": empty, "lobby": lobby, "ready": ready}
    kinds[sys.argv[1]](*sys.argv[2:])
