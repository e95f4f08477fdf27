"""What comes back by text does what it does by mail: it confirms, cancels, or is called back; receipts say what came.

Whoever writes is known by their number alone, and it is about the booking that the clinic has last asked there about.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta

from sqlalchemy import func, select, update

from kiosk.domain.audit import Action
from kiosk.domain.feed import Topic
from kiosk.domain.mail import MailKind, MailState, TellingWay
from kiosk.domain.mail.incoming import LONGEST_WISH, ReplyOutcome
from kiosk.domain.mail.texts import TextHeard, TextReceipt, TextReply, TextSaid, numbers_of, said_in
from kiosk.domain.permissions import Permission
from kiosk.domain.planning.bookings import Answer, AnswerWay, EndReason
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.answer_hearing import AnswerHearing, AskedAbout
from kiosk.store import tables
from kiosk.store.feed import announce

_MAIL, _PART, _BOOKING, _PERSON = (
    tables.booking_mail,
    tables.text_part,
    tables.appointment,
    tables.patient,
)
# Who writes to an older message than this is not understood as answering it.
OLDEST = timedelta(days=90)
_WENT = (MailState.SENT, MailState.UNCLEAR)
_SAYS = {TextSaid.YES: "says that they come", TextSaid.NO: "says that they do not come"}


class TextReplyService(AnswerHearing):
    """Hears what has come by text. Each call raises StoreUnavailable."""

    way = AnswerWay.TEXT
    ended = EndReason.TEXT
    by = "By text"

    def hear(self, heard: TextHeard, country: str) -> ReplyOutcome:
        """Do what it says; what came of it. ``country`` has the digits before the clinic's own numbers."""
        with acting(self._database, self._who, Permission.BOOK, self._clock(), alone=True) as act:
            match heard:
                case TextReceipt():
                    return self._receipted(act, heard, country)
                case TextReply():
                    return self._replied(act, heard, country)

    def _replied(self, act: Act, reply: TextReply, country: str) -> ReplyOutcome:
        told = ((number, self._told_to(act, number)) for number in numbers_of(reply.sender, country))
        number, asked = next(((number, asked) for number, asked in told if asked), ("", []))
        if not asked:
            return ReplyOutcome.ELSE
        found, language = asked[0]
        text = " ".join("".join(item if item.isprintable() else " " for item in reply.text).split())
        key = self._key_of(act, found, number, reply)
        if self._is_known(act, message_key=key):
            return ReplyOutcome.AGAIN
        said = TextSaid.ELSE if reply.part else said_in(text, language)
        if said is TextSaid.STOP:
            self._stop(act, number, "")
            act.did(Action.TEXT_STOPPED, found.patient, record_id=found.key)
            return self._write(act, key, ReplyOutcome.STOPPED, found)
        ahead = [item for item, _ in asked if item.is_open and item.row["start"] > act.now]
        if said is TextSaid.ELSE or len(ahead) > 1:
            words = f"writes {reply.part}: " if reply.part else "writes: "
            words += text[:LONGEST_WISH] or "nothing that can be shown"
            if len(ahead) > 1:
                words += f" (written to about {len(ahead)} bookings)"
            return self._write(act, key, self._to_be_called(act, found, words), found)
        return self._write(act, key, self._answered(act, found, said), found)

    def _answered(self, act: Act, found: AskedAbout, said: TextSaid) -> ReplyOutcome:
        now_at = self._now_at(act, found)
        if now_at is None:
            return ReplyOutcome.OLD
        if now_at.key != found.key or found.told not in (None, found.row["start"]):
            now = f"{_SAYS[said]} (of a time of before: now it is {self._time(now_at.row['start'])})"
            return self._to_be_called(act, now_at, now)
        if not found.is_open:
            # Who does not come to what is off need not be called.
            off = f"{_SAYS[said]}, and it is cancelled"
            return ReplyOutcome.OLD if said is TextSaid.NO else self._to_be_called(act, found, off)
        if said is TextSaid.YES:
            self._note(act, found, Answer.CONFIRMED, Action.BOOKING_CONFIRMED)
            return ReplyOutcome.CONFIRMED
        if self._plan.declines_end and self._is_ours(act, found):
            self._end(act, found)
            return ReplyOutcome.CANCELLED
        self._note(act, found, Answer.DECLINED)
        return self._to_be_called(act, found, _SAYS[said])

    def _told_to(self, act: Act, number: str) -> list[tuple[AskedAbout, str]]:
        """The bookings that the clinic has asked a number about, each with the language; the last first."""
        query = (
            select(_BOOKING.c.id, _PERSON.c.language, func.max(_MAIL.c.settled_at).label("last"))
            .join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
            .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
            .where(
                _MAIL.c.way == TellingWay.TEXT,
                _MAIL.c.address == number,
                _MAIL.c.kind != MailKind.CANCELLATION,
                _MAIL.c.state.in_(_WENT),
                _MAIL.c.settled_at > act.now - OLDEST,
            )
            .group_by(_BOOKING.c.id, _PERSON.c.language)
            .order_by(func.max(_MAIL.c.settled_at).desc(), _BOOKING.c.id.desc())
            .limit(20)
        )
        rows = act.connection.execute(query).all()
        return [(asked, row.language) for row in rows if (asked := self._booking(act, row.id)) is not None]

    def _key_of(self, act: Act, found: AskedAbout, number: str, reply: TextReply) -> str:
        """By which it is known again that is brought again: nothing of a text says when it was written.

        The same words are new ones on another day, and once the clinic has written again.
        """
        last = select(_MAIL.c.id).where(
            _MAIL.c.appointment_id == found.key, _MAIL.c.way == TellingWay.TEXT, _MAIL.c.state.in_(_WENT)
        )
        about = act.connection.execute(last.order_by(_MAIL.c.settled_at.desc()).limit(1)).scalar_one()
        day = self._clinic.current.local(act.now).date()
        told = (about, day, number, reply.part, reply.text)
        return hashlib.sha256("\n".join(map(str, told)).encode(errors="replace")).hexdigest()

    def _receipted(self, act: Act, receipt: TextReceipt, country: str) -> ReplyOutcome:
        query = (
            select(
                _PART.c.id,
                _PART.c.name,
                _PART.c.mail_id,
                _MAIL.c.address,
                _MAIL.c.bounce,
                _BOOKING.c.patient_id,
            )
            .join(_MAIL, _MAIL.c.id == _PART.c.mail_id)
            .join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
            .where(_PART.c.name.in_(receipt.names), _MAIL.c.settled_at > act.now - OLDEST)
            .order_by(_MAIL.c.settled_at.desc())
        )
        rows = act.connection.execute(query).all()
        numbers = numbers_of(receipt.sender, country)
        # Under a name that is only like it, it is one of this number, or none.
        theirs = [row for row in rows if row.address in numbers]
        exact = [row for row in rows if row.name == receipt.names[0]]
        row = next(iter([*(item for item in theirs if item in exact), *theirs, *exact]), None)
        if row is None:
            return ReplyOutcome.ELSE
        if receipt.failed is not None:
            if row.bounce:
                return ReplyOutcome.AGAIN
            failed = {"bounce": receipt.failed}
            act.connection.execute(update(_MAIL).where(_MAIL.c.id == row.mail_id).values(**failed))
            act.did(Action.TEXT_FAILED, row.patient_id, record_id=row.mail_id)
            announce(act.connection, Topic.RECORD)
            return ReplyOutcome.BOUNCED
        act.connection.execute(update(_PART).where(_PART.c.id == row.id).values(arrived_at=act.now))
        missing = select(_PART.c.id).where(_PART.c.mail_id == row.mail_id, _PART.c.arrived_at.is_(None))
        if act.connection.execute(missing.limit(1)).first() is None:
            # Whoever has all of it has it, whatever was not known before.
            come = update(_MAIL).where(_MAIL.c.id == row.mail_id, _MAIL.c.state.in_(_WENT))
            act.connection.execute(come.values(arrived_at=act.now, state=MailState.SENT))
            announce(act.connection, Topic.RECORD)
        return ReplyOutcome.NOBODYS
