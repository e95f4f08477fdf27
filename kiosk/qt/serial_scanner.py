"""A scanner at a serial port, which sends what it reads down a line; one that is pulled out is looked for again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import log
from kiosk.domain.scanning.framing import Framing

# After so long nothing more of a scan comes: at the slowest speed a letter takes 9.
PAUSE_MILLISECONDS = 150
# How often a port that is not there is looked for.
AGAIN_MILLISECONDS = 2000


class ScannerGone(Exception):
    """The port cannot be opened, or was pulled out."""


class ScannerRefused(Exception):
    """This program may not open the port."""


class SerialScanner(QObject):
    """Listens at one port from `start` to `stop`, and begins again whenever the port is back.

    Signals:
        scanned: the text of one scan, whatever it is.
        lost: the scanner is gone, once each time, with the exception that says how.
        found: it is there (again).
    """

    scanned = Signal(str)
    lost = Signal(object)
    found = Signal()

    def __init__(self, port: str, speed: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._speed = port, speed
        self._port: Any = None
        self._framing = Framing()
        self._told = False
        self._pause = QTimer(self, interval=PAUSE_MILLISECONDS, singleShot=True)
        self._pause.timeout.connect(lambda: self._give(self._framing.pause()))
        self._again = QTimer(self, interval=AGAIN_MILLISECONDS, singleShot=True)
        self._again.timeout.connect(self._open)

    @property
    def is_there(self) -> bool:
        """Whether it listens."""
        return self._port is not None and bool(self._port.isOpen())

    def start(self) -> None:
        """Listen from now on."""
        self._open()

    def stop(self) -> None:
        """Listen no more."""
        self._again.stop()
        self._close()

    def _open(self) -> None:
        # Not before somebody has named a port.
        from PySide6.QtSerialPort import QSerialPort

        self._close()
        port = QSerialPort(self._name, self)
        port.setBaudRate(self._speed)
        # No more than a few scans wait, whatever comes down the line.
        port.setReadBufferSize(1 << 16)
        if not port.open(QSerialPort.OpenModeFlag.ReadOnly):
            refused = port.error() is QSerialPort.SerialPortError.PermissionError
            port.deleteLater()
            self._lose(refused=refused)
            return
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._failed)
        self._port = port
        self._told = False
        log.get(__name__).info("scanner_found", port=self._name)
        self.found.emit()

    def _close(self) -> None:
        port, self._port = self._port, None
        self._pause.stop()
        self._framing.forget()
        if port is not None:
            port.blockSignals(True)
            port.close()
            port.deleteLater()

    def _read(self) -> None:
        if self._port is None:
            return
        self._give(self._framing.feed(bytes(self._port.readAll().data())))
        if not self._framing.is_empty:
            self._pause.start()

    def _give(self, scans: list[str]) -> None:
        for text in scans:
            self.scanned.emit(text)

    def _failed(self, error: object) -> None:
        from PySide6.QtSerialPort import QSerialPort

        # A broken frame or a wrong parity is a letter that is not read; the line is there.
        gone = (
            QSerialPort.SerialPortError.ResourceError,
            QSerialPort.SerialPortError.DeviceNotFoundError,
            QSerialPort.SerialPortError.ReadError,
        )
        if error in gone and self._port is not None:
            self._close()
            self._lose(refused=False)

    def _lose(self, *, refused: bool) -> None:
        self._again.start()
        if self._told:
            return
        self._told = True
        kind = ScannerRefused if refused else ScannerGone
        log.get(__name__).warning("scanner_lost", port=self._name, exc_type=kind.__name__)
        try:
            # With a place, as whatever is told to the front desk has one.
            raise kind(self._name)
        except (ScannerGone, ScannerRefused) as error:
            self.lost.emit(error)
