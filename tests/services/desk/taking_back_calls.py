"""Who is here, and what is taken back at the desk, as `test_permitted` calls it: by which permission, and how."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.actor import Actor
from kiosk.domain.items.representative import Relation
from kiosk.domain.permissions import Permission
from kiosk.services.desk.who_is_here import ToldWho

TAKING_BACK: dict[str, tuple[Permission, Callable[[Any, Actor], object]]] = {
    "RegisteringService.take_back": (
        Permission.REGISTER,
        lambda it, who: it.registering.take_back("p2", who),
    ),
    "WhoIsHereService.say": (
        Permission.WORK_DESK,
        lambda it, who: it.who_is_here.say(it.visit, Relation.CARER, "Rosa Diaz", who),
    ),
    "WhoIsHereService.take_back": (
        Permission.WORK_DESK,
        lambda it, who: it.who_is_here.take_back(ToldWho(it.way, "nothing"), who),
    ),
}
