"""What the plan is called in the staff window: reasons, answers, kinds of visits and times."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.mail import MailKind, MailStanding, MailState, TellingWay
from kiosk.domain.mail.incoming import BounceReason
from kiosk.domain.mail.texts import TextUnreached
from kiosk.domain.planning import BookedKind
from kiosk.domain.planning.bookings import (
    Answer,
    AnswerWay,
    EndReason,
    NotAhead,
    NotPlannable,
    OverbookReason,
    PlannedBooking,
)
from kiosk.domain.planning.free import comes_twice
from kiosk.qt.staff_language import staff_language
from kiosk.staff.words import date_words, time_words

translate = QCoreApplication.translate


def end_words(why: EndReason) -> str:
    """Why a booking ended."""
    match why:
        case EndReason.PATIENT:
            return translate("Staff", "The patient asked for it")
        case EndReason.CLINIC:
            return translate("Staff", "The clinic has to")
        case EndReason.ILL:
            return translate("Staff", "The practitioner is away")
        case EndReason.MOVED:
            return translate("Staff", "It has another time")
        case EndReason.MISTAKE:
            return translate("Staff", "It was a mistake")
        case EndReason.MAIL:
            return translate("Staff", "Declined by mail")
        case EndReason.TEXT:
            return translate("Staff", "Declined by text message")
        case _ as never:
            assert_never(never)


def overbook_words(why: OverbookReason) -> str:
    """Why somebody is booked although the time is taken."""
    match why:
        case OverbookReason.URGENT:
            return translate("Staff", "It cannot wait")
        case OverbookReason.FAMILY:
            return translate("Staff", "Comes with somebody of the family")
        case OverbookReason.ASKED:
            return translate("Staff", "The practitioner has asked for it")
        case OverbookReason.SHORT:
            return translate("Staff", "It takes a moment only")
        case _ as never:
            assert_never(never)


def answer_words(booking: PlannedBooking) -> str:
    """What somebody has said, and how; empty for nothing."""
    match booking.answer:
        case Answer.NONE:
            return ""
        case Answer.CONFIRMED:
            said = translate("Staff", "Comes")
        case Answer.DECLINED:
            said = translate("Staff", "Does not come")
        case _ as never:
            assert_never(never)
    way = answer_way_words(AnswerWay(booking.answer_way)) if booking.answer_way in set(AnswerWay) else ""
    return f"{said}, {way}" if way else said


def answer_way_words(way: AnswerWay) -> str:
    """How somebody has said it."""
    match way:
        case AnswerWay.KIOSK:
            return translate("Staff", "at a kiosk")
        case AnswerWay.DESK:
            return translate("Staff", "at the desk")
        case AnswerWay.TELEPHONE:
            return translate("Staff", "by telephone")
        case AnswerWay.MAIL:
            return translate("Staff", "by mail")
        case AnswerWay.TEXT:
            return translate("Staff", "by text message")
        case _ as never:
            assert_never(never)


def mail_words(standing: MailStanding | None, settings: ClinicSettings) -> str:
    """How the mail or the text about a booking stands."""
    if standing is None:
        return translate("Staff", "none")
    if standing.way is TellingWay.TEXT:
        return translate("Staff", "Text: {how}").format(how=_text_words(standing, settings))
    if standing.stopped:
        return translate("Staff", "they want none")
    if standing.bounced:
        return translate("Staff", "Came back: {why}").format(why=bounce_words(standing.bounced))
    return _standing_words(standing, settings)


def _text_words(standing: MailStanding, settings: ClinicSettings) -> str:
    if standing.stopped:
        return translate("Staff", "they want none")
    if standing.bounced:
        return translate("Staff", "nobody got it: {why}").format(why=_unreached_words(standing.bounced))
    if standing.state is MailState.REFUSED:
        return translate("Staff", "refused: look at the number")
    words = _standing_words(standing, settings)
    return translate("Staff", "{how} (it has arrived)").format(how=words) if standing.arrived else words


def _standing_words(standing: MailStanding, settings: ClinicSettings) -> str:
    day = date_words(settings.today(standing.at), settings)
    match standing.state:
        case MailState.DUE:
            return translate("Staff", "goes out, {day}").format(day=day)
        case MailState.SENDING:
            return translate("Staff", "is being sent")
        case MailState.SENT:
            return _sent_words(standing.kind).format(day=day)
        case MailState.REFUSED:
            return translate("Staff", "Refused: look at the address")
        case MailState.UNCLEAR:
            return translate("Staff", "Nobody knows whether it went out")
        case MailState.DROPPED:
            return translate("Staff", "was not to be sent any more")
        case _ as never:
            assert_never(never)


def _unreached_words(code: str) -> str:
    """Why nobody got a text."""
    match code:
        case BounceReason.UNREACHABLE:
            return translate("Staff", "their telephone could not be reached in time")
        case BounceReason.NOT_TAKEN:
            return translate("Staff", "their network does not take it")
        case _:
            return translate("Staff", "it could not be delivered")


def unreached_line(text: TextUnreached, settings: ClinicSettings) -> str:
    """That nobody got a text, for the patient's card."""
    why = _unreached_words(text.why) if text.why else translate("Staff", "refused: look at the number")
    words = translate("Staff", "Text message of {day} not delivered: {why}.")
    return words.format(day=date_words(settings.today(text.at), settings), why=why)


def bounce_words(code: str) -> str:
    """Why mail came back, and what it means for whoever looks at it."""
    match BounceReason(code) if code in set(BounceReason) else BounceReason.OTHER:
        case BounceReason.NO_ADDRESS:
            return translate("Staff", "there is no such address")
        case BounceReason.FULL:
            return translate("Staff", "the mailbox is full")
        case BounceReason.UNREACHABLE:
            return translate("Staff", "their mail server cannot be reached")
        case BounceReason.NOT_TAKEN:
            return translate("Staff", "their mail server does not take it")
        case BounceReason.OTHER:
            return translate("Staff", "it could not be delivered")
        case _ as never:
            assert_never(never)


def _sent_words(kind: MailKind) -> str:
    match kind:
        case MailKind.INVITATION:
            return translate("Staff", "invited, {day}")
        case MailKind.REMINDER:
            return translate("Staff", "reminded, {day}")
        case MailKind.CANCELLATION:
            return translate("Staff", "told that it is off, {day}")
        case _ as never:
            assert_never(never)


def kind_words(kind: BookedKind, settings: ClinicSettings) -> str:
    """A kind of visit, and its service."""
    service = settings.places.services_by_key.get(kind.service)
    if service is None:
        return kind.key
    named = next((item for item in service.visit_types if item.id == kind.visit_type), None)
    called = service.called(staff_language().code)
    return f"{called}: {named.called(staff_language().code)}" if named is not None else called


def moment_words(start: datetime, settings: ClinicSettings) -> str:
    """A day and a time; of one that the clock shows twice, which of the two."""
    words = f"{date_words(settings.today(start), settings)} {time_words(start, settings)}"
    if comes_twice(start, ZoneInfo(settings.zone)):
        words += f" (UTC{settings.local(start):%z})"
    return words


def plan_refused_words(error: Refusal) -> str:
    """Why nothing was booked."""
    match error:
        case NotPlannable():
            return translate(
                "Staff", "This cannot be done here: what a source has brought is changed at the source."
            )
        case NotAhead():
            return translate("Staff", "Too late: this booking is over, or somebody has come for it.")
        case _:
            return translate("Staff", "This time is taken by now: choose another one.")
