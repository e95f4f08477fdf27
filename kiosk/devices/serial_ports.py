"""Whether a device at a serial port can be reached, for whoever asks how this computer is."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def trouble_of(port: str) -> str:
    """Why the scanner that the settings name cannot be read, in words that say what to do; empty where it can."""
    if sys.platform == "win32":
        from PySide6.QtSerialPort import QSerialPortInfo

        names = [info.portName() for info in QSerialPortInfo.availablePorts()]
        if port.removeprefix("\\\\.\\").upper() in (name.upper() for name in names):
            return ""
        there = f"there are: {', '.join(names)}" if names else "no port is there"
        return f"is not there; plug it in, or name its port in 'scanner_port' ({there})"
    path = Path(port)
    if not path.exists():
        return "is not there; plug it in, or name its port in 'scanner_port'"
    if not os.access(path, os.R_OK | os.W_OK):
        return f"may not be read by this program; add its user to the group that owns {path}, often 'dialout'"
    return ""
