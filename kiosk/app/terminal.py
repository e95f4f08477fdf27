"""The payment terminal beside this computer, as its settings name it: ``caisse-ap://HOST:PORT``."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk import paths
from kiosk.settings import MachineSettings, SettingsError

if TYPE_CHECKING:
    from kiosk.devices.terminal import PaymentTerminal

CAISSE_AP = "caisse-ap"


def terminal_of(machine: MachineSettings) -> PaymentTerminal | None:
    """The terminal; None where none is named. Raises SettingsError where it is of no known kind.

    ``?desk=02`` behind a Caisse-AP address is the number of the cash desk.
    """
    named = machine.terminal.strip()
    if not named:
        return None
    # Whoever takes no cards loads nothing of it.
    from kiosk.devices.caisse_ap import PORT, CaisseAp

    refused = SettingsError(
        f"{paths.machine_settings_file()}: 'terminal' is written as {CAISSE_AP}://HOST:{PORT}, with the address of the"
        " payment terminal."
    )
    try:
        address = urlsplit(named)
        port = address.port or PORT
    except ValueError as error:
        raise refused from error
    desk = address.query.removeprefix("desk=") if address.query else "01"
    if address.scheme != CAISSE_AP or not address.hostname or not (len(desk) == 2 and desk.isdigit()):
        raise refused
    return CaisseAp(address.hostname, port, desk)
