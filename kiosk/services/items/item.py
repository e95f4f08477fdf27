"""What every kind of item is to the record: what its steps write, when it was last confirmed, what staff see of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ARRAY, Connection, String, bindparam, delete, func, insert, select
from uuid6 import uuid7

from kiosk.domain.desk import EntryReason
from kiosk.domain.failures import Refusal
from kiosk.domain.items.item import ItemStep, Kept
from kiosk.domain.people import Coverage, Patient
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.services.record.forms import EarlierResponse
from kiosk.store import tables
from kiosk.store.writes import Writes

S = TypeVar("S", bound=ItemStep)

# Built once: composing them anew would cost more than the database does.
_ADD_CHANGE = insert(tables.change_request)
_CHANGE = tables.change_request.c


_MINE = (
    _CHANGE.visit_id == bindparam("of_visit"),
    _CHANGE.status == ChangeStatus.PENDING,
    _CHANGE.field.in_(bindparam("fields", expanding=True))
    | ((bindparam("of_form") != "") & (_CHANGE.source == bindparam("of_form"))),
)
_DROP_REQUESTS = delete(tables.change_request).where(*_MINE)
_TAKE_BACK = select(
    func.kiosk_take_back(
        bindparam("of_visit"), bindparam("fields", type_=ARRAY(String)), bindparam("of_form")
    )
)


class StepRefused(Refusal):
    """A record that cannot be applied, and why: what the desk is told where nobody waits for the answer."""

    def __init__(self, code: EntryReason) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class VisitWrites:
    """What is written of one visit at ``now`` (aware); sent, at the latest, by whoever ends the transaction."""

    writes: Writes
    visit_id: str
    patient_id: str
    now: datetime

    def take_back(self, fields: Iterable[str] = (), form: str = "") -> None:
        """Take back what was asked for of ``fields``, or by ``form``, and nobody has decided: they answer again."""
        wanted = {"of_visit": self.visit_id, "fields": sorted(fields), "of_form": form}
        self.writes.call(_TAKE_BACK, _DROP_REQUESTS, **wanted)

    def request(self, changes: Sequence[tuple[str, str, str]], source: str = "") -> None:
        """Ask staff for changes: each the name of a field, what it was and what it is to be."""
        rows: list[dict[str, Any]] = [
            {
                "id": str(uuid7()),
                "visit_id": self.visit_id,
                "field": field,
                "source": source,
                "old": old,
                "new": new,
                "status": ChangeStatus.PENDING,
            }
            for field, old, new in changes
        ]
        if rows:
            self.writes.add(_ADD_CHANGE, *rows)


@dataclass(frozen=True)
class History:
    """What a patient has said before: the insurance on file, and every form that they answered, oldest first.

    ``signed`` is when each document was last signed, where that has been read already.
    """

    patient: Patient
    coverage: Coverage | None
    answered: Sequence[EarlierResponse]
    signed: Mapping[str, datetime] | None = None

    def previous(self, visit_id: str) -> dict[str, dict[str, Any]]:
        """The last responses of other visits than this one, by questionnaire."""
        return {form.questionnaire: form.resource for form in self.answered if form.visit_id != visit_id}


Apply = Callable[[VisitWrites, str, Any], None]


def applied(step: type[S], write: Callable[[VisitWrites, str, S], None]) -> tuple[type[ItemStep], Apply]:
    """A line of `Room.applies`: what ``write`` changes when a record with such a step, of this id, is applied.

    ``write`` may raise StepRefused; the transaction is then of no use.
    """
    return step, write


def _never(connection: Connection, history: History) -> Mapping[str, datetime]:
    return {}


def _nothing(connection: Connection, visit_id: str) -> Sequence[Kept]:
    return ()


@dataclass(frozen=True)
class Room:
    """A kind of item.

    Attributes:
        applies: its steps and what each of them writes beside settling the item, as `applied` makes it.
        confirmed: when each of its items was last confirmed, by key; nothing for a kind that never stays fresh.
        kept: what a visit has of it, for staff.
    """

    applies: tuple[tuple[type[ItemStep], Apply], ...]
    confirmed: Callable[[Connection, History], Mapping[str, datetime]] = field(default=_never)
    kept: Callable[[Connection, str], Sequence[Kept]] = field(default=_nothing)
