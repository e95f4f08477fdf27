"""The telephone: every call that was noted, and who is to be called back."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, column, table

from kiosk.domain.telephone.calls import LONGEST_NAME, LONGEST_TEXT, CallTopic, Direction, Outcome
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState
from kiosk.domain.telephone.numbers import LONGEST_DIALLED, LONGEST_LINE
from kiosk.store.tables.columns import UtcDateTime, identity, metadata, one_of, reference, words


def _telephone(
    name: str, states: Iterable[StrEnum], *columns: Column[Any] | Index | CheckConstraint
) -> Table:
    """What a call and a call-back have both: with whom, about what, how it stands, and whose it is."""
    short = " AND ".join(
        [
            *(f"length({column}) <= {LONGEST_TEXT}" for column in ("about", "agreed")),
            f"length(caller) <= {LONGEST_NAME}",
        ]
    )
    return Table(
        name,
        metadata,
        identity(),
        # Its digits, with + before a country's, and as it came.
        Column("number", String(20), nullable=False, default=""),
        Column("dialled", String(LONGEST_DIALLED), nullable=False, default=""),
        Column("patient_id", String(36), ForeignKey("patient.id"), index=True),
        words("caller"),
        Column("topic", String(20), nullable=False),
        words("about"),
        Column("state", String(20), nullable=False),
        # Of a command there is no account.
        Column("made_by", String(100), nullable=False),
        reference("account_id", "staff_account", nullable=True),
        Column("owner", String(100), nullable=False, default=""),
        reference("owner_id", "staff_account", nullable=True),
        Column("taken_at", UtcDateTime),
        Column("outcome", String(20), nullable=False, default=""),
        words("agreed"),
        Column("ended_at", UtcDateTime),
        Column("version", Integer, nullable=False, default=1),
        *columns,
        CheckConstraint(one_of("state", states), name=f"ck_{name}_state"),
        CheckConstraint(one_of("topic", CallTopic), name=f"ck_{name}_topic"),
        CheckConstraint(one_of("outcome", Outcome, empty=True), name=f"ck_{name}_outcome"),
        # Nothing is closed without an outcome.
        CheckConstraint("state <> 'closed' OR outcome <> ''", name=f"ck_{name}_ended"),
        CheckConstraint("(state = 'taken') <= (owner <> '')", name=f"ck_{name}_owned"),
        CheckConstraint(short, name=f"ck_{name}_short"),
    )


phone_call = _telephone(
    "phone_call",
    PhoneState,
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("direction", String(20), nullable=False),
    Column("line", String(LONGEST_LINE), nullable=False, default=""),
    # As whom the caller was identified, and what they had said right for it.
    Column("caller_is", String(20), nullable=False, default=""),
    Column("checked", String(100), nullable=False, default=""),
    # When a receiver was lifted, where the telephone system has told of it.
    Column("lifted_at", UtcDateTime),
    Index(None, "state", "at"),
    CheckConstraint(one_of("direction", Direction), name="ck_phone_call_direction"),
)
call_back = _telephone(
    "call_back",
    CallBackState,
    Column("made_at", UtcDateTime, nullable=False),
    Column("promised_by", UtcDateTime, nullable=False),
    # How often nobody answered.
    Column("tries", Integer, nullable=False, default=0),
    Column("call_id", String(36), ForeignKey("phone_call.id"), index=True),
    Index(None, "state", "promised_by"),
)

# Views: calls and call-backs with what was noted of them, which is empty there of special privacy for who has given no
# reason. Staff read rows here.
shown_phone_call = table("shown_phone_call", *(column(each.name, each.type) for each in phone_call.columns))
shown_call_back = table("shown_call_back", *(column(each.name, each.type) for each in call_back.columns))
