"""What staff do beside the queue, and what must come of each."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import RowMapping

from kiosk.domain.visit.visit import ChangeStatus
from kiosk.services.desk.changes import ChangeRefused, ChangeService, RecordChanged
from kiosk.services.desk.entries import DeskService
from tests.factories import an_actor


def decide(
    changes: ChangeService, requests: Sequence[RowMapping], place: int, staff: str, accept: bool
) -> None:
    """Staff accept or refuse one of the ``requests``, what a patient wants changed; once."""
    waiting = [row for row in requests if row["status"] == ChangeStatus.PENDING]
    if not waiting:
        return
    # In an order of their contents: ids are new in every run.
    waiting.sort(key=lambda row: (row["field"], row["new"]))
    chosen = waiting[place % len(waiting)]["id"]
    try:
        changes.decide(chosen, who=an_actor(staff), accept=accept)
    except RecordChanged:
        assert accept, "only what would be written can be out of date"
        changes.decide(chosen, who=an_actor(staff), accept=False)
    try:
        changes.decide(chosen, who=an_actor(staff), accept=not accept)
    except ChangeRefused:
        return
    raise AssertionError("a request was decided twice")


def settle_oldest(desk: DeskService, staff: str) -> None:
    """Staff have dealt with the oldest entry at the desk: it is no longer shown, and still there."""
    entries = desk.entries(an_actor())
    if entries:
        assert desk.settle(entries[0].id, an_actor(staff))
        assert not desk.settle(entries[0].id, an_actor(staff))
