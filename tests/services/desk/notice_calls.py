"""Calls about what patients are told, with the permission each needs: a part of the table of `test_permitted`."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.actor import Actor
from kiosk.domain.notices import NewNotice, NoticeWay
from kiosk.domain.permissions import Permission
from kiosk.services.desk.notices import NoticeService
from tests.services.clinic_maker import SETTINGS

# A way back from what was never done.
NEVER = NoticeWay("nothing", ("nothing",), stands=True)


def _notices(house: Any) -> NoticeService:
    return NoticeService(house.queue._database, SETTINGS, house.now)


NOTICES: dict[str, tuple[Permission, Callable[[Any, Actor], object]]] = {
    "NoticeService.tell": (
        Permission.MESSAGE,
        lambda it, who: _notices(it).tell(NewNotice("nothing", "Come at noon"), who),
    ),
    "NoticeService.end": (Permission.MESSAGE, lambda it, who: _notices(it).end("nothing", who)),
    "NoticeService.take_back": (Permission.MESSAGE, lambda it, who: _notices(it).take_back(NEVER, who)),
}
