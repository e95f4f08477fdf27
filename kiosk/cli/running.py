"""How a program with a window runs to its end: by itself or by a signal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QTimer

from kiosk.cli.ending import when_told_to_end


def run_to_end(application: QCoreApplication) -> int:
    """Run the event loop to its end; Ctrl+C, a closed terminal and a service manager's stop end it in good order."""
    # Not quit(), which asks every window first.
    when_told_to_end(lambda: application.exit(0))
    # Python looks at signals only when it runs: let it, now and then.
    pulse = QTimer()
    pulse.timeout.connect(lambda: None)
    pulse.start(200)
    code = application.exec()
    # From here on windows only go. One that gets the focus from another that goes is told of in a riddle.
    QLoggingCategory.setFilterRules("qt.core.qobject.connect=false")
    return code
