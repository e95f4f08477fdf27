"""Every call about delays and waits, with the permission that it needs: a part of the table of `test_permitted`."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.actor import Actor
from kiosk.domain.delays import DelayOf, DelayReason, DelayWay, NewDelay
from kiosk.domain.permissions import Permission

LATE = NewDelay(DelayOf.QUEUE, "A", DelayReason.BUSY, 20)
# A way back from what was never done.
NEVER = DelayWay("nothing", stands=True)
# Of a house with ``delays`` and ``waits``.
DELAYS: dict[str, tuple[Permission, Callable[[Any, Actor], object]]] = {
    "DelayService.standing": (Permission.SEE_DAY, lambda it, who: it.delays.standing(who)),
    "DelayService.enter": (Permission.WORK_QUEUE, lambda it, who: it.delays.enter(LATE, who)),
    "DelayService.end": (Permission.WORK_QUEUE, lambda it, who: it.delays.end("nothing", who)),
    "DelayService.take_back": (Permission.WORK_QUEUE, lambda it, who: it.delays.take_back(NEVER, who)),
    "WaitService.of_everybody": (Permission.SEE_DAY, lambda it, who: it.waits.of_everybody(who)),
}
