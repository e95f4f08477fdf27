"""The payment terminal beside this computer, as its settings name it: ``caisse-ap://HOST:PORT`` or ``stripe://READER``."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk import paths
from kiosk.settings import MachineSettings, SettingsError

if TYPE_CHECKING:
    from kiosk.devices.terminal import PaymentTerminal

CAISSE_AP, STRIPE = "caisse-ap", "stripe://"


def terminal_of(machine: MachineSettings) -> PaymentTerminal | None:
    """The terminal; None where none is named.

    ``?desk=02`` behind a Caisse-AP address is the number of the cash desk.

    Raises:
        SettingsError: it is of no known kind, or has no secret key where it needs one.
        StoreRefused: who keeps the secret key does not give it back.
    """
    named = machine.terminal.strip()
    if not named:
        return None
    if named.startswith(STRIPE):
        return _stripe(named.removeprefix(STRIPE).rstrip("/"))
    # Whoever takes no cards loads nothing of it.
    from kiosk.devices.caisse_ap import PORT, CaisseAp

    # What was written is not told: it may be a secret key.
    refused = SettingsError(
        f"{paths.machine_settings_file()}: 'terminal' is written as {CAISSE_AP}://HOST:{PORT}, with the address of the"
        f" payment terminal, or as {STRIPE}READER, with the id of the reader at Stripe."
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


def _stripe(reader: str) -> PaymentTerminal:
    from kiosk.devices.stripe_line import is_secret
    from kiosk.devices.stripe_terminal import READER, StripeTerminal
    from kiosk.store.sealed_word import TERMINAL_PASSWORD

    if not READER.fullmatch(reader):
        raise SettingsError(
            f"{paths.machine_settings_file()}: 'terminal' names a reader of Stripe by its id, which begins with tmr_."
            f" The secret key stands in no file; give it to: {TERMINAL_PASSWORD.command}"
        )
    secret = TERMINAL_PASSWORD.kept()
    if not is_secret(secret):
        raise SettingsError(
            f"{paths.machine_settings_file()} names a reader of Stripe, and this computer keeps no secret key for it."
            f" Give it: {TERMINAL_PASSWORD.command}"
        )
    return StripeTerminal(reader, secret)
