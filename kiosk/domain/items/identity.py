"""The identity: settled before a visit begins, and by the patient alone."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.items.item import Beginning, Room
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    return (
        ChecklistItem(
            ItemKind.IDENTITY, "", ItemStatus.DONE, 0, completed_at=visit.now, completed_by="patient"
        ),
    )


ITEM = Room(_asked, room_waits=True, asked_again=False)
