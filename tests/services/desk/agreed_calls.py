"""Calls about what is agreed with patients, with the permission each needs: a part of the table of `test_permitted`."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.actor import Actor
from kiosk.domain.permissions import Permission
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.agreeing import AgreedWay, Agreeing
from kiosk.services.desk.agreeing import AgreeingService
from tests.services.clinic_maker import SETTINGS

NOTHING = Agreeing("nothing")


def _agreeing(house: Any) -> AgreeingService:
    return AgreeingService(house.queue._database, SETTINGS, house.now)


AGREED: dict[str, tuple[Permission, Callable[[Any, Actor], object]]] = {
    "AgreeingService.before_going": (
        Permission.OPEN_PATIENT,
        lambda it, who: _agreeing(it).before_going("nothing", who),
    ),
    "AgreeingService.agree": (Permission.WORK_DESK, lambda it, who: _agreeing(it).agree(NOTHING, who)),
    "AgreeingService.check_out": (
        Permission.WORK_DESK,
        lambda it, who: _agreeing(it).check_out(NOTHING, TicketStatus.SERVING, who),
    ),
    "AgreeingService.take_back": (
        Permission.WORK_DESK,
        lambda it, who: _agreeing(it).take_back(AgreedWay("nothing"), who),
    ),
}
