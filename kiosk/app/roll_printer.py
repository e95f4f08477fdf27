"""The printer of tickets beside this computer, as its settings name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.settings import MachineSettings, SettingsError

if TYPE_CHECKING:
    from kiosk.domain.printers import RollPrinter


def printer_of(machine: MachineSettings) -> RollPrinter | None:
    """The printer; None where none is named. Raises SettingsError: it is of no known kind."""
    named = machine.printer.strip()
    if not named:
        return None
    # Whoever prints nothing loads nothing of it.
    from kiosk.devices.escpos import PORT, EscPos, address_of

    try:
        return EscPos(address_of(named))
    except ValueError as error:
        raise SettingsError(
            f"{paths.machine_settings_file()}: 'printer' is written as escpos://HOST:{PORT}, with the address of an"
            " ESC/POS printer, or, but on Windows, as escpos:/dev/usb/lp0 or escpos:/dev/ttyS0?speed=9600. Behind it"
            " may stand how many dots it prints across: ?dots=384"
        ) from error
