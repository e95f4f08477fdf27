"""Forms on the lobby's screen, for who publishes them: a program of its own, with nobody's data."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess

from kiosk import log, paths


class Previews(QObject):
    """Opens them, and ends those that are still open with the window that they were opened from."""

    def open(self, resource: Mapping[str, Any], language: str) -> QProcess:
        """Show ``resource`` (a Questionnaire) as `kiosk forms preview` does, in a ``language`` of the lobby."""
        # Readable by its owner only, and gone with the program that shows it.
        folder = tempfile.TemporaryDirectory(prefix="kiosk-form-", ignore_cleanup_errors=True)
        file = Path(folder.name) / "form.json"
        file.write_text(json.dumps(resource), encoding="utf-8")
        program, *before = paths.this_program()
        process = QProcess(self)
        process.setProgram(program)
        process.setArguments([*before, "forms", "preview", str(file), "--language", language])

        def ended() -> None:
            folder.cleanup()
            # One that we end has not failed.
            if process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode():
                log.get(__name__).warning("preview_ended", code=process.exitCode())
            process.deleteLater()

        process.finished.connect(ended)
        process.errorOccurred.connect(lambda _: folder.cleanup())
        process.start()
        return process

    def close(self) -> None:
        """End those that are still open."""
        for process in self.findChildren(QProcess):
            process.terminate()
            if not process.waitForFinished(3000):
                process.kill()
                process.waitForFinished(1000)
