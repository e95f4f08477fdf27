"""Every call about messages, with the permission that it needs: a part of the table of `test_permitted`."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.actor import Actor
from kiosk.domain.messages import MessageState, MessageWay, NewMessage, ToWhom
from kiosk.domain.permissions import Permission
from tests.services.desk.agreed_calls import AGREED
from tests.services.desk.notice_calls import NOTICES

# A message to everybody, and a way back from what was never done.
WRITTEN = NewMessage("p1", "Comes at noon", ToWhom.EVERYBODY)
UNSENT = MessageWay("nothing", None, MessageState.OPEN, 1)
# Of a house with ``messages``, of which one is ``posted``.
MESSAGES: dict[str, tuple[Permission, Callable[[Any, Actor], object]]] = {
    "MessageService.mine": (Permission.MESSAGE, lambda it, who: it.messages.mine(who)),
    "MessageService.colleagues": (Permission.MESSAGE, lambda it, who: it.messages.colleagues(who)),
    "MessageService.write": (Permission.MESSAGE, lambda it, who: it.messages.write(WRITTEN, who)),
    "MessageService.read": (Permission.MESSAGE, lambda it, who: it.messages.read(it.posted, who)),
    "MessageService.take": (Permission.MESSAGE, lambda it, who: it.messages.take(it.posted, 1, who)),
    "MessageService.done": (Permission.MESSAGE, lambda it, who: it.messages.done(it.posted, who)),
    "MessageService.take_back": (Permission.MESSAGE, lambda it, who: it.messages.take_back(UNSENT, who)),
    # What patients are told.
    **NOTICES,
    **AGREED,
}
