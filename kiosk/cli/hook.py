"""What a telephone system's hook gives: it is told to the staff program of this user, by what Python has itself."""

from __future__ import annotations

import sys

from kiosk import paths
from kiosk.devices.ring_port import NoRingPort, RingHeard, say_it_rings

_SAID = {
    RingHeard.SHOWN: "it rings in the staff window",
    RingHeard.KEPT: "nobody has signed in at the staff window: whoever does next sees it as missed",
}


def tell(number: str, line: str) -> int:
    """Say that it rings; the code to end with. A number that is withheld, or is none, rings all the same."""
    try:
        heard = say_it_rings(paths.ring_socket(), number, line)
    except NoRingPort as error:
        where = f"'kiosk staff' of this user, on this computer ({error})"
        sys.stderr.write(
            f"kiosk: no staff window listens: start {where}, and give the hook that user's rights\n"
        )
        return 1
    if heard is RingHeard.REFUSED:
        sys.stderr.write("kiosk: the staff window did not understand: both have to be of one version\n")
        return 1
    sys.stdout.write(f"{_SAID[heard]}\n")
    return 0
