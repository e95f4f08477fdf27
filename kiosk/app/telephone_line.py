"""The telephone line of a staff computer, in a process of its own, which is started again whatever becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk import log, paths
from kiosk.cli.input_end import ENDS_WITH_INPUT
from kiosk.devices.sip.account import LineStands, LineState
from kiosk.devices.sip.saying import MOST_LETTERS, read

translate = QCoreApplication.translate
# In milliseconds: how soon it is started again, how late at most, and for how long a line lived that was well.
AT_ONCE, LONGEST_WAIT, LIVED_WELL = 200, 30_000, 20_000
_PATIENCE = 2000


class TelephoneLine(QObject):
    """Keeps ``kiosk line`` running until it is closed.

    Signals:
        told: what the line says, a `LineTold`.
        away: its process has ended, and is about to be started again.

    Attributes:
        process: that of the line, as it is now.
        starts: how often it was started.
    """

    told = Signal(object)
    away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.process = QProcess(self)
        program, *before = paths.this_program()
        self.process.setProgram(program)
        self.process.setArguments([*before, "line"])
        environment = QProcessEnvironment.systemEnvironment()
        # Nothing of it is left, however this program ends.
        environment.insert(ENDS_WITH_INPUT, "1")
        self.process.setProcessEnvironment(environment)
        self.process.setStandardErrorFile(QProcess.nullDevice())
        self.process.readyReadStandardOutput.connect(self._read)
        self.process.finished.connect(self._ended)
        self.process.errorOccurred.connect(self._failed)
        self.starts = 0
        self._wait = AT_ONCE
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.start)
        self._well = QTimer(self, singleShot=True, interval=LIVED_WELL)
        self._well.timeout.connect(self._lives_well)
        self._closed = False

    def start(self) -> None:
        """Start it."""
        if not self._closed:
            self.starts += 1
            self.process.start()
            self._well.start()

    def close(self) -> None:
        """It ends, and says so to its telephone system."""
        self._closed = True
        self._again.stop()
        self._well.stop()
        if self.process.state() is QProcess.ProcessState.NotRunning:
            return
        self.process.closeWriteChannel()
        if not self.process.waitForFinished(_PATIENCE):
            self.process.kill()
            self.process.waitForFinished(_PATIENCE)

    def _read(self) -> None:
        while self.process.canReadLine():
            line = bytes(self.process.readLine(MOST_LETTERS).data()).decode(errors="replace")
            told = read(line)
            if told is not None and not self._closed:
                self.told.emit(told)

    def _lives_well(self) -> None:
        self._wait = AT_ONCE

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        self._well.stop()
        if self._closed:
            return
        log.get(__name__).warning("line_ended", code=self.process.exitCode())
        self.away.emit()
        self._again.start(self._wait)
        self._wait = min(4 * self._wait, LONGEST_WAIT)


def line_words(stands: LineStands | None) -> str:
    """What there is to say of a line in a status line; nothing of one that is as it should be. None: it is away."""
    if stands is None:
        return translate("Staff", "The telephone line is being started again")
    code = f" ({stands.code})" if stands.code else ""
    match stands.state:
        case LineState.REGISTERED:
            return ""
        case LineState.STARTING:
            return translate("Staff", "The telephone line is being registered")
        case LineState.REFUSED:
            return translate("Staff", "The telephone system refuses the line") + code
        case LineState.SILENT:
            return translate("Staff", "The telephone system does not answer") + code
