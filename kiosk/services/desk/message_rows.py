"""Rows of messages: for whom each is, and how one is written, read and taken on.

On a server functions of the database write them, in the name of who acts, and its policies say whose words somebody
sees; an embedded record goes by the same here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Join,
    Row,
    RowMapping,
    Select,
    and_,
    case,
    func,
    insert,
    or_,
    select,
    true,
    update,
)
from uuid6 import uuid7

from kiosk.domain.actor import Actor, ActorKind
from kiosk.domain.messages import (
    ROLES,
    Colleague,
    MessageReason,
    MessageRefused,
    MessageState,
    NewMessage,
    StaffMessage,
    TakenByAnother,
    ToWhom,
)
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission, StaffRole, may
from kiosk.services.desk.acting import Act
from kiosk.services.record import joins, rows
from kiosk.services.staffing import sessions
from kiosk.store import tables

_M, _READ, _TEXT, _ACCOUNT = (
    tables.message.c,
    tables.message_read.c,
    tables.message_text.c,
    tables.staff_account.c,
)
# Of whoever asks.
_MARK = tables.message_read.alias("mark")
# Somebody has to see to these.
UNSETTLED = (MessageState.OPEN, MessageState.TAKEN)
_OWNED = (MessageState.TAKEN, MessageState.DONE)


def is_for(connection: Connection, who: Actor) -> ColumnElement[bool]:
    """SQL for which messages are for ``who``, of those that `_with_mark` has.

    On a server `kiosk_message_mine` says it too, whatever program asks.
    """
    if who.kind is ActorKind.COMMAND:
        return true()
    me = who.account_id
    whom = [ToWhom.EVERYBODY, *(to for to, role in ROLES.items() if role in who.roles)]
    now: list[ColumnElement[bool]] = [_M.to_whom.in_(whom), _M.to_id == me]
    if StaffRole.MANAGER in who.roles:
        # Whose it was works here no more.
        here = [one.id for one in colleagues(connection, who)]
        now.append(and_(_M.to_id.is_not(None), _M.to_id.not_in(here)))
    return or_(
        _M.author_id == me,
        _M.owner_id == me,
        and_(_M.state != MessageState.WITHDRAWN, _MARK.c.message_id.is_not(None)),
        and_(_M.state.in_(UNSETTLED), or_(*now)),
    )


def of_somebody(connection: Connection, who: Actor, most: int) -> tuple[StaffMessage, ...]:
    """What is for ``who`` and is unsettled or unread by them, the oldest unread first, then the oldest."""
    # Each half by an index of its own; what of it is shown is asked for by its keys.
    unread = (
        select(_READ.message_id)
        .where(_READ.account_id == who.account_id, _READ.read_at.is_(None))
        .order_by(_READ.message_id)
        .limit(most)
    )
    mine = is_for(connection, who)
    unsettled = (
        select(_M.id)
        .select_from(_with_mark(who))
        .where(_M.state.in_(UNSETTLED), mine)
        .order_by(_M.written_at)
        .limit(most)
    )
    keys = [key for half in (unread, unsettled) for key in connection.execute(half).scalars()]
    patients = connection.execute(select(_M.patient_id).where(_M.id.in_(keys))).scalars().all()
    query = (
        _shown(who, mine)
        .where(_M.id.in_(keys), _M.state != MessageState.WITHDRAWN, mine)
        .order_by(_is_unread(who).desc(), _M.written_at, _M.id)
        .limit(most)
    )
    return _read(connection, query, set(patients))


def of_patient(
    connection: Connection, who: Actor, patient_ids: Sequence[str], visit_id: str
) -> tuple[StaffMessage, ...]:
    """Those about a visit, and the unsettled ones about its patient; without words where they are not for ``who``."""
    if not who.may(Permission.MESSAGE):
        return ()
    query = (
        _shown(who, is_for(connection, who))
        .where(
            _M.patient_id.in_(patient_ids),
            or_(_M.visit_id == visit_id, _M.state.in_(UNSETTLED)),
            _M.state != MessageState.WITHDRAWN,
        )
        .order_by(_M.written_at, _M.id)
    )
    return _read(connection, query, patient_ids)


def records_of(connection: Connection, patient_id: str) -> list[str]:
    """The records of one person: the one that stays, and those that are joined to it."""
    stays = joins.kept_for(connection, [patient_id]).get(patient_id, patient_id)
    join = tables.patient_join.c
    doubles = select(join.double_id).where(join.kept_id == stays, join.parted_at.is_(None))
    return [stays, *connection.execute(doubles).scalars()]


def found(act: Act, key: str) -> Row[Any]:
    """A message that is for who acts. Raises LookupError where there is none, MessageRefused for somebody else's."""
    mine = is_for(act.connection, act.who).label("is_mine")
    query = select(tables.message, mine).select_from(_with_mark(act.who)).where(_M.id == key)
    row = act.connection.execute(query).one_or_none()
    if row is None:
        raise LookupError(key)
    if not row.is_mine:
        raise MessageRefused(MessageReason.NOT_FOR_YOU)
    return row


def colleagues(connection: Connection, who: Actor) -> tuple[Colleague, ...]:
    """Whom ``who`` can write to, by name."""
    if connection.dialect.name == "postgresql":
        called = func.kiosk_colleagues().table_valued("id", "name")
        made = [Colleague(row.id, row.name) for row in connection.execute(select(called))]
    else:
        query = select(_ACCOUNT.id, _ACCOUNT.name, _ACCOUNT.roles).where(_ACCOUNT.disabled_at.is_(None))
        made = [
            Colleague(row.id, row.name)
            for row in connection.execute(query)
            if may(sessions.roles_of(row.roles), Permission.MESSAGE) and row.id != who.account_id
        ]
    others = [one for one in made if one.id != who.account_id]
    return tuple(sorted(others, key=lambda one: (one.name.casefold(), one.id)))


def write(act: Act, said: NewMessage) -> str:
    """A new message; its id. Raises MessageRefused where nobody would read it."""
    key, account = str(uuid7()), said.account_id if said.to is ToWhom.ACCOUNT else None
    if act.connection.dialect.name == "postgresql":
        done = func.kiosk_message_write(
            key,
            said.patient_id,
            said.visit_id or None,
            said.to,
            account,
            said.text,
            act.who.account_id,
            act.staff,
        )
        if not act.connection.execute(select(done)).scalar_one():
            raise MessageRefused(MessageReason.NOBODY)
        return key
    readers = _readers(act, said.to, account)
    if not readers:
        raise MessageRefused(MessageReason.NOBODY)
    act.connection.execute(
        insert(tables.message).values(
            id=key,
            patient_id=said.patient_id,
            visit_id=said.visit_id or None,
            to_whom=said.to,
            to_id=account,
            to_name=readers[account] if account else "",
            author=act.staff,
            author_id=act.who.account_id or None,
            written_at=act.now,
            state=MessageState.OPEN,
            owner="",
            version=1,
        )
    )
    act.connection.execute(insert(tables.message_text).values(message_id=key, words=said.text))
    act.connection.execute(
        insert(tables.message_read), [{"message_id": key, "account_id": reader} for reader in readers]
    )
    return key


def seen(act: Act, row: Row[Any]) -> bool:
    """Who acts has read it; whether they had not before. What somebody has written they know."""
    connection, me = act.connection, act.who.account_id
    if connection.dialect.name == "postgresql":
        return bool(connection.execute(select(func.kiosk_message_seen(row.id, me))).scalar_one())
    if not me or row.author_id == me:
        return False
    mark = (_READ.message_id == row.id) & (_READ.account_id == me)
    before = connection.execute(select(_READ.read_at).where(mark)).one_or_none()
    if before is None:
        connection.execute(
            insert(tables.message_read).values(message_id=row.id, account_id=me, read_at=act.now)
        )
        return True
    if before.read_at is not None:
        return False
    connection.execute(update(tables.message_read).where(mark).values(read_at=act.now))
    return True


def step(act: Act, row: Row[Any], after: MessageState) -> int | None:
    """Take a message on from how it was ``found``; its new version, or None where somebody else was first.

    Raises TakenByAnother.
    """
    takes_over = row.state == after == MessageState.TAKEN
    if row.state in _OWNED and not takes_over and not is_theirs(row, act.who):
        raise TakenByAnother(row.owner)
    if act.connection.dialect.name == "postgresql":
        done = func.kiosk_message_step(row.id, row.version, after, act.who.account_id, act.staff)
        return int(row.version) + 1 if act.connection.execute(select(done)).scalar_one() else None
    owned = after in _OWNED
    changed = act.connection.execute(
        update(tables.message)
        .where(_M.id == row.id, _M.version == row.version)
        .values(
            state=after,
            version=row.version + 1,
            owner=act.staff if owned else "",
            owner_id=(act.who.account_id or None) if owned else None,
            taken_at=None if not owned else row.taken_at if is_theirs(row, act.who) else act.now,
            ended_at=act.now if after in (MessageState.DONE, MessageState.WITHDRAWN) else None,
        )
    )
    return int(row.version) + 1 if changed.rowcount else None


def is_theirs(row: Row[Any], who: Actor) -> bool:
    """Whether ``who`` sees to it; of commands, who have no account, the name tells."""
    return (
        bool(row.owner)
        and (row.owner_id or "") == who.account_id
        and bool(row.owner_id or row.owner == who.name)
    )


def is_written_by(row: Row[Any], who: Actor) -> bool:
    """Whether ``who`` has written it."""
    return (row.author_id or "") == who.account_id and bool(row.author_id or row.author == who.name)


def is_read(act: Act, row: Row[Any]) -> bool:
    """Whether anybody whom it was for has read it, as its author is told."""
    query = select(_READ.message_id).where(_READ.message_id == row.id, _READ.read_at.is_not(None)).limit(1)
    return act.connection.execute(query).first() is not None


def _readers(act: Act, to: ToWhom, account: str | None) -> dict[str, str]:
    """Those for whom it is unread now, and their names."""
    query = select(_ACCOUNT.id, _ACCOUNT.name, _ACCOUNT.roles).where(_ACCOUNT.disabled_at.is_(None))
    found: dict[str, str] = {}
    for row in act.connection.execute(query):
        roles = sessions.roles_of(row.roles)
        wanted = row.id == account if to is ToWhom.ACCOUNT else to is ToWhom.EVERYBODY or ROLES[to] in roles
        if wanted and row.id != act.who.account_id and may(roles, Permission.MESSAGE):
            found[row.id] = row.name
    return found


def _with_mark(who: Actor) -> Join:
    """Each message, with the mark of ``who`` where it was for them when it was written, or they have read it."""
    return tables.message.outerjoin(
        _MARK, and_(_MARK.c.message_id == _M.id, _MARK.c.account_id == who.account_id)
    )


def _is_unread(who: Actor) -> ColumnElement[int]:
    """SQL for 1 where ``who`` has not read it, of what somebody else has written; else 0."""
    if not who.account_id:
        return case((true(), 0), else_=0)
    written = func.coalesce(_M.author_id, "") == who.account_id
    return case((or_(written, _MARK.c.read_at.is_not(None)), 0), else_=1)


def _shown(who: Actor, is_mine: ColumnElement[bool]) -> Select[Any]:
    """Messages as ``who`` sees them: the words of those that are for them, and who has read those that they wrote."""
    written = _M.author_id == (who.account_id or None)
    marks = select(func.count()).where(_READ.message_id == _M.id, written)
    # Where somebody may less than their window knows, there is no row of the words.
    mine = and_(is_mine, _TEXT.words.is_not(None))
    return select(
        tables.message,
        case((mine, _TEXT.words), else_="").label("words"),
        mine.label("is_mine"),
        _is_unread(who).label("is_unread"),
        marks.correlate(tables.message).scalar_subquery().label("readers"),
        marks.where(_READ.read_at.is_not(None)).correlate(tables.message).scalar_subquery().label("read_by"),
    ).select_from(_with_mark(who).outerjoin(tables.message_text, _TEXT.message_id == _M.id))


def _read(
    connection: Connection, query: Select[Any], patient_ids: Collection[str]
) -> tuple[StaffMessage, ...]:
    """The messages of a query about these patients, each called as the record that stays."""
    kept = joins.kept_for(connection, patient_ids)
    person = tables.patient.c
    asked = select(person.id, person.family, person.given).where(
        person.id.in_({kept.get(key, key) for key in patient_ids})
    )
    names = {row.id: Patient.list_name(row.family, row.given) for row in connection.execute(asked)}

    def made(row: RowMapping) -> StaffMessage:
        return StaffMessage(
            id=row["id"],
            patient_id=row["patient_id"],
            patient_name=names.get(kept.get(row["patient_id"], row["patient_id"]), ""),
            visit_id=row["visit_id"] or "",
            to=ToWhom(row["to_whom"]),
            to_name=row["to_name"],
            author=row["author"],
            author_id=row["author_id"] or "",
            written_at=row["written_at"],
            state=MessageState(row["state"]),
            text=row["words"] or "",
            owner=row["owner"],
            owner_id=row["owner_id"] or "",
            version=row["version"],
            from_patient=bool(row["from_patient"]),
            is_mine=bool(row["is_mine"]),
            is_unread=bool(row["is_mine"]) and bool(row["is_unread"]),
            readers=row["readers"],
            read_by=row["read_by"],
        )

    return rows.read(connection, query, [_M.id], made).made


def visits_of(connection: Connection, patient_ids: Iterable[str]) -> list[str]:
    """The last visits of these, whose cards show their messages."""
    visit = tables.visit.c
    query = select(visit.id).where(visit.patient_id.in_(list(patient_ids))).order_by(visit.id.desc()).limit(3)
    return list(connection.execute(query).scalars())
