"""What a line's process says to the window's: a line of JSON for each thing, and nothing is believed that is none."""

from __future__ import annotations

import json
import re

from kiosk.devices.sip.account import LineRangOut, LineRings, LineStands, LineState, LineTold, RingEnded

# Of one thing that is said.
MOST_LETTERS = 2000
_CALL = re.compile("[0-9a-f]{32}")


def written(told: LineTold) -> str:
    """As it is said, in one line."""
    match told:
        case LineStands(state, code):
            return json.dumps({"stands": state, "code": code})
        case LineRings(call, number):
            return json.dumps({"rings": call, "number": number[:200]})
        case LineRangOut(call, ended):
            return json.dumps({"over": call, "ended": ended})


def read(line: str) -> LineTold | None:
    """What was said; None where it is nothing of this.

    >>> read(written(LineStands(LineState.REFUSED, 403)))
    LineStands(state=<LineState.REFUSED: 'refused'>, code=403)
    """
    if len(line) > MOST_LETTERS:
        return None
    try:
        said = json.loads(line)
        if "stands" in said:
            return LineStands(LineState(said["stands"]), int(said["code"]))
        call = said["rings"] if "rings" in said else said["over"]
        if not isinstance(call, str) or not _CALL.fullmatch(call):
            return None
        if "rings" in said:
            return LineRings(call, str(said["number"]).encode(errors="replace").decode())
        return LineRangOut(call, RingEnded(said["ended"]))
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
