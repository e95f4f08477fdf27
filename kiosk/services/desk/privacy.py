"""Patients of special privacy: of whom a reason is asked for, whoever opens their record, and who has said so.

It is of a person, by each of their records: of a double as of the one that stays, and of both when they are apart.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select, text, update
from sqlalchemy.exc import OperationalError
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.glass import SpecialPrivacy, reason_of
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import Act, acting
from kiosk.services.record.joins import kept_for
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_FLAG, _JOIN, _PERSON = tables.special_privacy.c, tables.patient_join.c, tables.patient.c

# So long it is waited for who holds a patient's row, in milliseconds; then it is told whose work stands in the way.
PATIENCE = 700
_LOCKED = "55P03"


class RecordHeld(Refusal):
    """Work elsewhere holds a patient's row; nothing was changed. ``login`` is whose, empty where nobody can say."""

    def __init__(self, login: str) -> None:
        whose = f"the computer with the login {login}" if login else "another computer"
        super().__init__(f"{whose} holds this patient's record; end what is done there, and try again")
        self.login = login


class _Held(Exception):
    """It was waited long enough."""


class PrivacyService:
    """Says of whom a reason is asked for, and takes that back. Raises NotAllowed or SignedOut for who may not."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def of(self, patient_id: str, who: Actor) -> SpecialPrivacy | None:
        """Why a patient is of special privacy, by any of their records; None for who is not."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.FLAG_PRIVACY, self._clock())
            return _flag_of(connection, patient_id)

    def keep(self, patient_id: str, reason: str, who: Actor) -> SpecialPrivacy:
        """From now on a reason is asked for; whoever has the record open gives one, too. As it was, where it is so.

        Raises:
            GlassRefused: the reason says nothing, or is too long.
            LookupError: there is no such patient.
            RecordHeld: on a server somebody else's work holds the patient's row.
        """
        who.must(Permission.FLAG_PRIVACY)
        why = reason_of(reason)
        try:
            with acting(self._database, who, Permission.FLAG_PRIVACY, self._clock()) as act:
                stays = _standing(act.connection, patient_id)
                if _keep(act, stays, why):
                    announce(act.connection, Topic.RECORD)
                made = _flag_of(act.connection, stays)
        except _Held:
            raise RecordHeld(self._holder(patient_id, who)) from None
        assert made is not None
        return made

    def _holder(self, patient_id: str, who: Actor) -> str:
        """The login that holds a patient's row, or one of those joined with it; empty where nobody can say."""
        with self._database.under(who).read() as connection:
            stays = kept_for(connection, [patient_id]).get(patient_id, patient_id)
            doubles = select(_JOIN.double_id).where(_JOIN.kept_id == stays, _JOIN.parted_at.is_(None))
            for record in (stays, *connection.execute(doubles).scalars().all()):
                if login := connection.execute(select(func.kiosk_holder(record))).scalar():
                    return str(login)
        return ""

    def lift(self, patient_id: str, reason: str, who: Actor) -> None:
        """No reason is asked for any more. Nothing happens where none was. Raises as `keep`."""
        who.must(Permission.FLAG_PRIVACY)
        why = reason_of(reason)
        with acting(self._database, who, Permission.FLAG_PRIVACY, self._clock()) as act:
            if _lift(act, _standing(act.connection, patient_id), why):
                announce(act.connection, Topic.RECORD)


def _standing(connection: Connection, patient_id: str) -> str:
    """The record that stays. Raises LookupError where there is none."""
    stays = kept_for(connection, [patient_id]).get(patient_id, patient_id)
    if connection.execute(select(_PERSON.id).where(_PERSON.id == stays)).first() is None:
        raise LookupError(patient_id)
    return stays


def _same_person(patient_id: str) -> ColumnElement[bool]:
    """SQL for which flags are of this person, by the record that stays."""
    doubles = select(_JOIN.double_id).where(_JOIN.kept_id == patient_id, _JOIN.parted_at.is_(None))
    return or_(_FLAG.patient_id == patient_id, _FLAG.patient_id.in_(doubles))


def _flag_of(connection: Connection, patient_id: str) -> SpecialPrivacy | None:
    stays = kept_for(connection, [patient_id]).get(patient_id, patient_id)
    query = select(tables.special_privacy).where(_same_person(stays), _FLAG.lifted_at.is_(None))
    row = connection.execute(query.order_by(_FLAG.set_at, _FLAG.id).limit(1)).one_or_none()
    return None if row is None else SpecialPrivacy(stays, row.why, row.set_at, row.set_by)


def _keep(act: Act, stays: str, why: str) -> bool:
    """Whether anything has become of it."""
    connection = act.connection
    if connection.dialect.name == "postgresql":
        # Whoever reads a patient by plain SQL, to write, holds the row that a flag points to.
        connection.execute(text(f"SET LOCAL lock_timeout = {PATIENCE}"))
        done = func.kiosk_keep_private(str(uuid7()), stays, why, act.who.account_id, act.staff)
        try:
            return bool(connection.execute(select(done)).scalar_one())
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", "") != _LOCKED:
                raise
            raise _Held from error
    doubles = select(_JOIN.double_id).where(_JOIN.kept_id == stays, _JOIN.parted_at.is_(None))
    records = [stays, *connection.execute(doubles).scalars()]
    flagged = select(_FLAG.patient_id).where(_FLAG.patient_id.in_(records), _FLAG.lifted_at.is_(None))
    new = sorted(set(records) - set(connection.execute(flagged).scalars()))
    if not new:
        return False
    said = {"why": why, "set_at": act.now, "set_by": act.staff, "account_id": act.who.account_id or None}
    rows = [{"id": str(uuid7()), "patient_id": record, **said} for record in new]
    connection.execute(insert(tables.special_privacy), rows)
    act.did(Action.PRIVACY_SET, stays)
    return True


def _lift(act: Act, stays: str, why: str) -> bool:
    """Whether anything has become of it."""
    connection = act.connection
    if connection.dialect.name == "postgresql":
        done = func.kiosk_lift_privacy(str(uuid7()), stays, why, act.who.account_id, act.staff)
        return bool(connection.execute(select(done)).scalar_one())
    said = {"lifted_why": why, "lifted_at": act.now, "lifted_by": act.staff}
    lifted = connection.execute(
        update(tables.special_privacy)
        .where(_same_person(stays), _FLAG.lifted_at.is_(None))
        .values(**said, lifter_id=act.who.account_id or None)
    )
    if lifted.rowcount:
        act.did(Action.PRIVACY_LIFTED, stays)
    return bool(lifted.rowcount)
