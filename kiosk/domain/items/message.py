"""What a patient wants the care team to know: asked where the clinic wants it, and left with one touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.items.item import Beginning, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind
from kiosk.domain.visit.step_names import StepName

# In letters: what a screen holds.
LONGEST_WISH = 500


@dataclass(frozen=True)
class MessageLeft(Settles):
    """What they said; an empty ``text`` is that there is nothing to say, and nobody hears of it."""

    called = StepName.MESSAGE_LEFT
    text: str = ""

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.MESSAGE, ""

    @property
    def desk_reason(self) -> str:
        return ""


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    """At every visit anew, where the clinic asks it."""
    if visit.settings.patient_messages != "ask":
        return ()
    return (visit.item(ItemKind.MESSAGE, "", days=0),)


ITEM = Room(_asked, room_waits=False)
