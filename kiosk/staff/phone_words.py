"""What the telephone's codes are called in the staff window."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.telephone.calls import (
    LONGEST_TEXT,
    About,
    CallBack,
    CallReason,
    CallTopic,
    Direction,
    Outcome,
    PhoneCall,
)
from kiosk.domain.telephone.lifecycle import PhoneState
from kiosk.domain.telephone.numbers import shown_number
from kiosk.domain.telephone.telling import CallerCheck, PossibleCaller, Telling
from kiosk.staff.words import special_words

translate = QCoreApplication.translate


def direction_words(direction: Direction) -> str:
    """What sort of call it was."""
    match direction:
        case Direction.INCOMING:
            return translate("Staff", "they called")
        case Direction.OUTGOING:
            return translate("Staff", "we called")
        case Direction.MISSED:
            return translate("Staff", "missed")
        case Direction.VOICEMAIL:
            return translate("Staff", "voicemail")
        case _ as never:
            assert_never(never)


def call_words(call: PhoneCall) -> str:
    """What sort of call it is, and whether it goes on."""
    if call.lifted:
        return translate("Staff", "answered, nobody says by whom")
    if call.state is PhoneState.RINGING:
        return translate("Staff", "rings")
    if call.state is PhoneState.TAKEN and call.direction is Direction.OUTGOING:
        return translate("Staff", "we call, no outcome yet")
    if call.state is PhoneState.TAKEN:
        return translate("Staff", "answered, no outcome yet")
    return direction_words(call.direction)


def topic_words(topic: CallTopic) -> str:
    """What a call is about."""
    match topic:
        case CallTopic.APPOINTMENT:
            return translate("Staff", "appointment")
        case CallTopic.RESULT:
            return translate("Staff", "test result")
        case CallTopic.PRESCRIPTION:
            return translate("Staff", "prescription")
        case CallTopic.BILL:
            return translate("Staff", "bill or insurance")
        case CallTopic.PAPERS:
            return translate("Staff", "papers")
        case CallTopic.HEALTH:
            return translate("Staff", "does not feel well")
        case CallTopic.OTHER:
            return translate("Staff", "something else")
        case _ as never:
            assert_never(never)


def outcome_words(outcome: Outcome) -> str:
    """What came of it."""
    match outcome:
        case Outcome.SETTLED:
            return translate("Staff", "settled, as written below")
        case Outcome.APPOINTMENT:
            return translate("Staff", "booked, moved or cancelled")
        case Outcome.CALL_BACK:
            return translate("Staff", "we call back")
        case Outcome.PASSED_ON:
            return translate("Staff", "passed on, as written below")
        case Outcome.MESSAGE_LEFT:
            return translate("Staff", "a message was left")
        case Outcome.NO_ANSWER:
            return translate("Staff", "nobody answered")
        case Outcome.WRONG_NUMBER:
            return translate("Staff", "wrong number")
        case Outcome.NOT_NEEDED:
            return translate("Staff", "nothing more is needed")
        case _ as never:
            assert_never(never)


def number_words(about: About) -> str:
    """The number as people read it; that it was withheld where there is none."""
    if about.number.number:
        return shown_number(about.number)
    return about.number.dialled or translate("Staff", "number withheld")


def noted_number_words(item: PhoneCall | CallBack) -> str:
    """The number of a call or a call-back; empty where it is hidden."""
    return "" if item.is_hidden else number_words(item.said)


def who_words(about: About, patient: str) -> str:
    """With whom it is: the patient, with whoever speaks for them; else a name, or the number."""
    if patient and about.caller:
        return translate("Staff", "{patient} ({caller})").format(patient=patient, caller=about.caller)
    return patient or about.caller or number_words(about)


def about_words(about: About) -> str:
    """What it is about, in a line; empty where nobody has said."""
    if about.topic is CallTopic.OTHER:
        return about.about
    return " · ".join(filter(None, (topic_words(about.topic), about.about)))


def noted_words(item: PhoneCall | CallBack) -> str:
    """What a call or a call-back is about, in a line, and that it is of somebody of special privacy."""
    return " · ".join(filter(None, (special_words(item.is_special), about_words(item.said))))


def check_words(check: CallerCheck) -> str:
    """What a caller is asked."""
    match check:
        case CallerCheck.NAME:
            return translate("Staff", "the patient's whole name")
        case CallerCheck.BIRTH_DATE:
            return translate("Staff", "the patient's birth date")
        case CallerCheck.POSTCODE:
            return translate("Staff", "postcode")
        case CallerCheck.STREET:
            return translate("Staff", "street and house")
        case CallerCheck.MRN:
            return translate("Staff", "record number")
        case _ as never:
            assert_never(never)


def telling_words(telling: Telling) -> str:
    """What may be told to a caller who is identified."""
    match telling:
        case Telling.ALL:
            return translate("Staff", "everything may be told")
        case Telling.APPOINTMENTS:
            return translate("Staff", "appointments only may be told: when and where, nothing of why")
        case Telling.NOTHING:
            return translate("Staff", "nothing may be told: they are not on file for this patient")
        case _ as never:
            assert_never(never)


def caller_words(caller: PossibleCaller) -> str:
    """Who it may be, and what they are to the patient."""
    if caller.is_patient:
        return caller.patient_name
    name = caller.related_name or translate("Staff", "somebody")
    return translate("Staff", "{name}, {relationship} of {patient}").format(
        name=name,
        relationship=caller.relationship or translate("Staff", "on file"),
        patient=caller.patient_name,
    )


def refused_words(reason: CallReason) -> str:
    """Why a call or a call-back is not written down, and what to do."""
    match reason:
        case CallReason.NOBODY:
            return translate("Staff", "Say who it is with: a number, a name or a patient.")
        case CallReason.TOO_LONG:
            return translate("Staff", "Say it in {count} letters.").format(count=LONGEST_TEXT)
        case CallReason.NO_OUTCOME:
            return translate("Staff", "Choose what came of it: without an outcome nothing is closed.")
        case CallReason.NOT_OF_THIS:
            return translate("Staff", "That cannot come of such a call. Choose another outcome.")
        case CallReason.NOT_AGREED:
            return translate("Staff", "Write down what was agreed, or to whom it was passed on.")
        case CallReason.NO_PROMISE:
            return translate("Staff", "Say by when they are called back.")
        case CallReason.PROMISE_PAST:
            return translate("Staff", "This time is over already. Promise a later one.")
        case CallReason.PROMISE_FAR:
            return translate("Staff", "Promise a time within a year.")
        case CallReason.AHEAD:
            return translate("Staff", "This call would be still to come. Look at the time.")
        case CallReason.LONG_AGO:
            return translate("Staff", "This call would be more than a month ago. Look at the time.")
        case _ as never:
            assert_never(never)
