"""Rows of calls and call-backs: what is read of them, and how one goes from state to state, for one of two people.

On a server the database stamps who and when, and holds the same ways: see `kiosk_phone_row`. What was noted of somebody
of special privacy is read by who has given a reason, on a server by its views as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, RowMapping, Table, TableClause, func, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.people import Patient
from kiosk.domain.telephone.calls import About, CallTopic, Outcome
from kiosk.domain.telephone.lifecycle import CallBackState, PhoneState
from kiosk.domain.telephone.numbers import DialledNumber
from kiosk.services.desk.acting import Act
from kiosk.services.desk.opening import ReasonWanted, is_special, wants_reason
from kiosk.store import tables
from kiosk.store.feed import announce

State = PhoneState | CallBackState
SHOWN: Mapping[str, TableClause] = {
    "phone_call": tables.shown_phone_call,
    "call_back": tables.shown_call_back,
}


class HeldByAnother(Refusal):
    """Somebody else has taken it. ``name`` is who."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has taken it: only they end it, or whoever takes it over")
        self.name = name


class EndedMeanwhile(Refusal):
    """It is not any more as somebody saw it. ``name`` is who has ended it; empty where it was taken back."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has ended it meanwhile" if name else "it was taken back meanwhile")
        self.name = name


def columns_of(said: About) -> dict[str, Any]:
    """What is kept of who it is with, and about what."""
    return {
        "number": said.number.number,
        "dialled": said.number.dialled,
        "patient_id": said.patient_id or None,
        "caller": said.caller,
        "topic": said.topic,
        "about": said.about,
    }


def said_from(row: RowMapping) -> About:
    """It as it was said; of what is hidden, who the patient is. Raises ValueError for a topic that is not known."""
    if row["is_hidden"]:
        return About(patient_id=row["patient_id"])
    return About(
        DialledNumber(row["dialled"], row["number"]),
        row["patient_id"] or "",
        row["caller"],
        CallTopic(row["topic"]),
        row["about"],
    )


def outcome_from(row: RowMapping) -> Outcome | None:
    """What came of it; None while nothing has, or it is hidden."""
    return Outcome(row["outcome"]) if row["outcome"] and not row["is_hidden"] else None


def agreed_from(row: RowMapping) -> str:
    """What was agreed; empty where that is hidden."""
    return "" if row["is_hidden"] else str(row["agreed"])


def name_from(row: RowMapping) -> str:
    """The patient's name as lists have it; empty where it is about none."""
    return Patient.list_name(row["family"] or "", row["given"] or "")


def with_names(table: TableClause, who: Actor, now: datetime) -> Any:
    """The rows of a view with the name of the patient: of joined records the one that stays."""
    person, join = tables.patient.c, tables.patient_join.c
    parted = join.parted_at.is_(None)

    def of_patient(column: ColumnElement[str]) -> Any:
        # Row by row, by the key: a join reads all patients where the log is long. And by a plain key: behind the wall a
        # server looks through everybody for one that has to be found out first.
        stays = select(column).where(person.id == join.kept_id, join.double_id == table.c.patient_id, parted)
        own = select(column).where(person.id == table.c.patient_id)
        found = func.coalesce(*(each.correlate(table).scalar_subquery() for each in (stays, own)))
        return found.label(column.key)

    return select(table, of_patient(person.family), of_patient(person.given), *_privacy(table, who, now))


def _privacy(table: TableClause, who: Actor, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Whether a row is of somebody of special privacy, and hidden from ``who``."""
    patient = table.c.patient_id
    return is_special(patient).label("is_special"), wants_reason(patient, who, now).label("is_hidden")


def found(act: Act, table: Table, key: str) -> Row[Any]:
    """A row as it stands. Raises LookupError where there is none."""
    shown = SHOWN[table.name]
    query = select(shown, *_privacy(shown, act.who, act.now)).where(shown.c.id == key)
    row = act.connection.execute(query).one_or_none()
    if row is None:
        raise LookupError(key)
    return row


def must_show(row: Row[Any]) -> None:
    """Raises ReasonWanted where what was noted is hidden from who acts."""
    if row.is_hidden:
        raise ReasonWanted(row.patient_id)


def noted_of(row: Row[Any]) -> About:
    """What was noted of a row that was ``found``. Raises as `must_show`."""
    must_show(row)
    return said_from(row._mapping)


def with_hidden(said: About, row: Row[Any]) -> About:
    """As somebody says it who may not have seen what was noted of special privacy, which stays where they say nothing.

    Raises as `must_show`.
    """
    if not row.is_special:
        return said
    noted = noted_of(row)
    topic = noted.topic if said.topic is CallTopic.OTHER else said.topic
    return replace(said, caller=said.caller or noted.caller, about=said.about or noted.about, topic=topic)


def is_theirs(row: Row[Any], who: Actor) -> bool:
    """Whether ``who`` has taken it; of commands, who have no account, the name tells."""
    return (row.owner_id or "") == who.account_id and bool(row.owner_id or row.owner == who.name)


def is_made_by(row: Row[Any], who: Actor) -> bool:
    """Whether ``who`` has written it down."""
    return (row.account_id or "") == who.account_id and bool(row.account_id or row.made_by == who.name)


def ended_by(row: Row[Any]) -> str:
    """Who has ended it; empty where it was taken back, or goes on."""
    return str(row.owner) if row.state == PhoneState.CLOSED else ""


def made(act: Act, table: Table, state: State, said: About, values: Mapping[str, Any]) -> str:
    """A new row; its id. One that goes on or is over already is whoever's who writes it down."""
    key = str(uuid7())
    over = state is PhoneState.CLOSED
    is_theirs_now = over or state is PhoneState.TAKEN
    owned = (
        {"owner": act.staff, "owner_id": act.who.account_id or None, "taken_at": act.now}
        if is_theirs_now
        else {}
    )
    act.connection.execute(
        insert(table).values(
            id=key,
            **columns_of(said),
            state=state,
            made_by=act.staff,
            account_id=act.who.account_id or None,
            **owned,
            ended_at=act.now if over else None,
            version=1,
            **values,
        )
    )
    announce(act.connection, Topic.PHONE, key)
    return key


def stepped(act: Act, table: Table, row: Row[Any], after: State, **values: Any) -> int | None:
    """Take a row on from how it was ``found``; its new version, or None where somebody else was first."""
    holds = after in (PhoneState.TAKEN, PhoneState.CLOSED, CallBackState.TAKEN, CallBackState.CLOSED)
    ended = after in (PhoneState.CLOSED, PhoneState.WITHDRAWN, CallBackState.CLOSED, CallBackState.WITHDRAWN)
    done = act.connection.execute(
        update(table)
        .where(table.c.id == row.id, table.c.version == row.version, table.c.state == row.state)
        .values(
            {
                "state": after,
                "version": row.version + 1,
                "owner": act.staff if holds else "",
                "owner_id": (act.who.account_id or None) if holds else None,
                "taken_at": (row.taken_at or act.now) if holds else None,
                "ended_at": act.now if ended else None,
                **values,
            }
        )
    )
    if not done.rowcount:
        return None
    announce(act.connection, Topic.PHONE, row.id)
    return int(row.version) + 1


def told(act: Act, action: Action, row_id: str, patient_id: str | None) -> None:
    """It stands in the audit, of the patient that it is about."""
    act.did(action, patient_id or "", record_id=row_id)
