"""What a patient wants the care team to know, in the record: a message to everybody who works with patients.

On a server a function writes it, which sees to it that it is of the session's patient; no kiosk reads one again.
"""

from __future__ import annotations

from sqlalchemy import bindparam, func, insert, select

from kiosk.domain.feed import Topic
from kiosk.domain.items.message import MessageLeft
from kiosk.domain.messages import MessageRefused, MessageState, ToWhom, message_text
from kiosk.domain.permissions import Permission, may
from kiosk.services.items.item import Room, VisitWrites, applied
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.feed import announce

_ACCOUNT = tables.staff_account.c
_ADD, _ADD_TEXT, _ADD_MARKS = insert(tables.message), insert(tables.message_text), insert(tables.message_read)
_WRITE = select(func.kiosk_message_from(bindparam("key"), bindparam("of_visit"), bindparam("said")))


def _left(visit: VisitWrites, record_id: str, step: MessageLeft) -> None:
    """Written once: a second record of one visit is another message."""
    try:
        said = message_text(step.text)
    except MessageRefused:
        # Nothing to say, or nothing that anybody could read.
        return
    connection = visit.writes.connection
    if connection.dialect.name == "postgresql":
        visit.writes.ask(_WRITE, key=record_id, of_visit=visit.visit_id, said=said)
    else:
        visit.writes.add(
            _ADD,
            {
                "id": record_id,
                "patient_id": visit.patient_id,
                "visit_id": visit.visit_id,
                "to_whom": ToWhom.EVERYBODY,
                "author": "",
                "written_at": visit.now,
                "state": MessageState.OPEN,
                "owner": "",
                "version": 1,
                "from_patient": True,
            },
        )
        visit.writes.add(_ADD_TEXT, {"message_id": record_id, "words": said})
        accounts = select(_ACCOUNT.id, _ACCOUNT.roles).where(_ACCOUNT.disabled_at.is_(None))
        for row in connection.execute(accounts).all():
            if may(sessions.roles_of(row.roles), Permission.MESSAGE):
                visit.writes.add(_ADD_MARKS, {"message_id": record_id, "account_id": row.id})
    announce(connection, Topic.MESSAGE, record_id)


ROOM = Room((applied(MessageLeft, _left),))
