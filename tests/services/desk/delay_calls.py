"""Every call about delays and waits, with the permission that it needs: a part of the table of `test_permitted`."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.actor import Actor
from kiosk.domain.delays import DelayOf, DelayReason, DelayWay, NewDelay
from kiosk.domain.permissions import Permission
from kiosk.services.desk.delays import DelayService
from kiosk.services.desk.waits import WaitService
from tests.services.clinic_maker import SETTINGS

LATE = NewDelay(DelayOf.QUEUE, "A", DelayReason.BUSY, 20)
# A way back from what was never done.
NEVER = DelayWay("nothing", stands=True)
DELAY_LISTS = ("DelayService.standing", "WaitService.of_everybody")


def _delays(house: Any) -> DelayService:
    return DelayService(house.queue._database, house.now)


DELAYS: dict[str, tuple[Permission, Callable[[Any, Actor], object]]] = {
    "DelayService.standing": (Permission.SEE_DAY, lambda it, who: _delays(it).standing(who)),
    "DelayService.enter": (Permission.WORK_QUEUE, lambda it, who: _delays(it).enter(LATE, who)),
    "DelayService.end": (Permission.WORK_QUEUE, lambda it, who: _delays(it).end("nothing", who)),
    "DelayService.take_back": (Permission.WORK_QUEUE, lambda it, who: _delays(it).take_back(NEVER, who)),
    "WaitService.of_everybody": (
        Permission.SEE_DAY,
        lambda it, who: WaitService(it.queue._database, SETTINGS, it.now).of_everybody(who),
    ),
}
