"""What comes back by mail does what a person at the desk would do with it: it confirms, cancels, or is called back.

Each message is a row with what came of it, in the transaction that does it: whatever breaks before the mailbox knows,
it is not heard twice. Nothing is ever answered by mail.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.mail import MailKind, MailState, known_as
from kiosk.domain.mail.incoming import (
    Automatic,
    CalendarAnswer,
    Incoming,
    InviteAnswer,
    ReplyOutcome,
    token_of,
)
from kiosk.domain.permissions import Permission
from kiosk.domain.planning.bookings import Answer, AnswerWay, EndReason
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.answer_hearing import AnswerHearing, AskedAbout
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_MAIL, _REPLY, _RECEIPT = tables.booking_mail, tables.mail_reply, tables.receipt_mail
_BOOKING = tables.appointment
_SAYS = {
    InviteAnswer.ACCEPTED: "says that they come",
    InviteAnswer.DECLINED: "says that they do not come",
    InviteAnswer.TENTATIVE: "does not know yet whether they come",
    InviteAnswer.DELEGATED: "wants somebody else to come",
    InviteAnswer.COUNTER: "asks for another time",
}


class ReplyService(AnswerHearing):
    """Hears what has come by mail. Each call raises StoreUnavailable."""

    way = AnswerWay.MAIL
    ended = EndReason.MAIL
    by = "By mail"

    def hear(self, mail: Incoming) -> ReplyOutcome:
        """Do what a message says; what came of it."""
        # Nobody writes to themselves: whatever is so, it is no patient's.
        if mail.sender == known_as(self._plan.sender):
            return ReplyOutcome.NOBODYS
        if mail.answer is not None and not token_of(mail.answer.uid, self._plan.sender):
            # To an invitation of somebody else: nothing but the words beside it may be for the clinic.
            mail = replace(mail, answer=None)
        with acting(self._database, self._who, Permission.BOOK, self._clock(), alone=True) as act:
            if self._is_known(act, message_key=mail.key):
                return ReplyOutcome.AGAIN
            if mail.bounce is not None:
                return self._returned(act, mail)
            if mail.automatic is Automatic.ANSWERED:
                return ReplyOutcome.NOBODYS
            found = self._asked(act, mail)
            if found is None:
                return ReplyOutcome.ELSE
            return self._heard(act, mail, found)

    def unreadable(self, key: str) -> None:
        """A message could not be read: that is counted, and no more."""
        with acting(self._database, self._who, Permission.BOOK, self._clock()) as act:
            if not self._is_known(act, message_key=key):
                self._write(act, key, ReplyOutcome.UNREADABLE)

    def _heard(self, act: Act, mail: Incoming, found: AskedAbout) -> ReplyOutcome:
        answer = mail.answer
        theirs = mail.sender in found.addresses and (answer is None or answer.attendee in found.addresses)
        if not theirs:
            act.did(Action.MAIL_NOT_THEIRS, found.patient, record_id=found.key)
            return self._write(act, mail.key, ReplyOutcome.NOT_THEIRS, found)
        if answer is None or mail.stop_token:
            if mail.stop_token or mail.wants_none:
                return self._write(act, mail.key, self._stopped(act, mail, found), found)
            if mail.automatic is not Automatic.NO:
                return ReplyOutcome.NOBODYS
            words = mail.text or "writes nothing that can be shown; look into the mailbox"
            return self._write(act, mail.key, self._to_be_called(act, found, f"writes: {words}"), found)
        key = _key_of(answer)
        if self._is_known(act, answer_key=key):
            return ReplyOutcome.AGAIN
        heard = self._answered(act, found, answer)
        return self._write(act, mail.key, heard, found, key, sequence=answer.sequence, stamp=answer.stamp)

    def _answered(self, act: Act, found: AskedAbout, answer: CalendarAnswer) -> ReplyOutcome:
        said = _SAYS[answer.says]
        if answer.says is InviteAnswer.COUNTER and answer.start is not None:
            said += f": {self._time(answer.start)}"
        if answer.comment:
            said += f"; {answer.comment}"
        now_at = self._now_at(act, found)
        if now_at is None or self._came_later(act, found, answer):
            return ReplyOutcome.OLD
        if now_at.key != found.key or _is_of_before(found, answer):
            told = f"{said} (of a time of before: now it is {self._time(now_at.row['start'])})"
            return self._to_be_called(act, now_at, told)
        if not found.is_open:
            # Who does not come to what is off need not be called.
            off = f"{said}, and it is cancelled"
            return (
                ReplyOutcome.OLD
                if answer.says is InviteAnswer.DECLINED
                else self._to_be_called(act, found, off)
            )
        match answer.says:
            case InviteAnswer.ACCEPTED:
                self._note(act, found, Answer.CONFIRMED, Action.BOOKING_CONFIRMED)
                if answer.comment:
                    self._to_be_called(act, found, said)
                return ReplyOutcome.CONFIRMED
            case InviteAnswer.DECLINED if self._plan.declines_end and self._is_ours(act, found):
                self._end(act, found)
                if answer.comment:
                    self._to_be_called(act, found, said)
                return ReplyOutcome.CANCELLED
            case InviteAnswer.DECLINED:
                self._note(act, found, Answer.DECLINED)
                return self._to_be_called(act, found, said)
            case InviteAnswer.TENTATIVE | InviteAnswer.DELEGATED | InviteAnswer.COUNTER:
                return self._to_be_called(act, found, said)

    def _came_later(self, act: Act, found: AskedAbout, answer: CalendarAnswer) -> bool:
        """Whether a later answer to the same was heard before this one (RFC 5546, section 2.1.5)."""
        if answer.stamp is None:
            return False
        later = select(_REPLY.c.id).where(
            _REPLY.c.appointment_id == found.key,
            _REPLY.c.answer_key.is_not(None),
            _REPLY.c.sequence >= answer.sequence,
            _REPLY.c.stamp > answer.stamp,
        )
        return act.connection.execute(later.limit(1)).first() is not None

    def _stopped(self, act: Act, mail: Incoming, found: AskedAbout) -> ReplyOutcome:
        self._stop(act, mail.sender, "")
        act.did(Action.MAIL_STOPPED, found.patient, record_id=found.key)
        return ReplyOutcome.STOPPED

    def _returned(self, act: Act, mail: Incoming) -> ReplyOutcome:
        keys = mail.own_keys(self._plan.sender)
        sent = select(_MAIL, _BOOKING.c.patient_id).join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
        row = act.connection.execute(
            sent.where(_MAIL.c.id.in_(keys), _MAIL.c.state.in_((MailState.SENT, MailState.UNCLEAR)))
        ).first()
        if mail.bounce is None:
            return ReplyOutcome.ELSE
        if row is None:
            return self._returned_receipt(act, mail, mail.bounce)
        act.connection.execute(update(_MAIL).where(_MAIL.c.id == row.id).values(bounce=mail.bounce))
        self._stop(act, known_as(row.address), mail.bounce)
        act.did(Action.MAIL_BOUNCED, row.patient_id, record_id=row.id)
        self._write(act, mail.key, ReplyOutcome.BOUNCED, None, appointment_id=row.appointment_id)
        return ReplyOutcome.BOUNCED

    def _returned_receipt(self, act: Act, mail: Incoming, bounce: str) -> ReplyOutcome:
        keys = mail.own_keys(self._plan.sender)
        sent = _RECEIPT.c.id.in_(keys), _RECEIPT.c.state.in_((MailState.SENT, MailState.UNCLEAR))
        row = act.connection.execute(select(_RECEIPT).where(*sent)).first()
        if row is None:
            return ReplyOutcome.ELSE
        act.connection.execute(
            update(_RECEIPT).where(_RECEIPT.c.id == row.id).values(bounce=bounce, version=row.version + 1)
        )
        self._stop(act, known_as(row.address), bounce)
        act.did(Action.RECEIPT_BOUNCED, row.patient_id, record_id=row.id)
        announce(act.connection, Topic.MONEY, row.patient_id)
        self._write(act, mail.key, ReplyOutcome.BOUNCED)
        return ReplyOutcome.BOUNCED

    def _asked(self, act: Act, mail: Incoming) -> AskedAbout | None:
        """The booking that a message is about, by what the clinic alone has named so."""
        sender = self._plan.sender
        token = mail.stop_token or (token_of(mail.answer.uid, sender) if mail.answer else "")
        query = select(_MAIL.c.appointment_id)
        if token:
            query = query.where(_MAIL.c.token == token, _MAIL.c.kind == MailKind.INVITATION)
        elif keys := mail.own_keys(sender):
            query = query.where(_MAIL.c.id.in_(keys)).order_by(_MAIL.c.made_at.desc())
        else:
            return None
        key = act.connection.execute(query.limit(1)).scalar_one_or_none()
        return None if key is None else self._booking(act, key)


def counts(database: Database, since: datetime, who: Actor) -> dict[ReplyOutcome, int]:
    """What came of the messages since then (aware), how many of each, for whoever gives a command."""
    who.must(Permission.BOOK)
    query = select(_REPLY.c.outcome, func.count()).where(_REPLY.c.heard_at >= since)
    with database.under(who).read() as connection:
        rows = connection.execute(query.group_by(_REPLY.c.outcome)).all()
    return {ReplyOutcome(outcome): number for outcome, number in rows}


def _is_of_before(found: AskedAbout, answer: CalendarAnswer) -> bool:
    """Whether an answer is about a time that the booking has not any more, or about another one than its only one."""
    if answer.says_occurrence and answer.occurrence != found.row["start"]:
        return True
    if answer.sequence < found.sequence:
        return True
    # Who asks for another time says that one.
    about = (None if answer.says is InviteAnswer.COUNTER else answer.start) or found.told
    return about is not None and about != found.row["start"]


def _key_of(answer: CalendarAnswer) -> str:
    """By which an answer is known again, whatever message it comes in."""
    told = (answer.uid, answer.attendee, answer.says, answer.sequence, answer.stamp or "", answer.start or "")
    return hashlib.sha256("\n".join(map(str, told)).encode(errors="replace")).hexdigest()
