"""What codes are called in the staff window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.audit import Broken
from kiosk.domain.changes import Subject, SubjectRequest
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.dates import staff_date, staff_day, staff_time
from kiosk.domain.glass import Glass, Ground
from kiosk.domain.items.representative import Relation
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.arrived import is_waiting
from kiosk.domain.visit.checklist import ChecklistItem, ItemStatus, Reason
from kiosk.domain.visit.visit import ArrivalRow, SignedConsent, VisitStatus
from kiosk.qt.staff_language import staff_language

translate = QCoreApplication.translate


def reason_words(item: ChecklistItem) -> str:
    """Why an item stands as it does."""
    if item.reason in set(Reason):
        return why_words(Reason(item.reason))
    return item_words(item)


def why_words(reason: Reason) -> str:
    """Why an item was skipped or is left to the desk."""
    match reason:
        case Reason.FRESH:
            return translate("Staff", "still current")
        case Reason.WAIVED:
            return translate("Staff", "waived")
        case Reason.REFUSED:
            return translate("Staff", "refused, as on file")
        case Reason.NEW_CARD:
            return translate("Staff", "new card")
        case Reason.NO_CARD:
            return translate("Staff", "card not at hand")
        case Reason.NO_INSURANCE:
            return translate("Staff", "says: no insurance")
        case Reason.UNRENDERABLE:
            return translate("Staff", "questions to ask in person")
        case Reason.PATIENT_ASKED:
            return translate("Staff", "wants to tell a person")
        case Reason.QUESTIONS_SKIPPED:
            return translate("Staff", "left questions open")
        case Reason.DECLINED:
            return translate("Staff", "not signed, wants to talk")
        case Reason.NO_DOCUMENT:
            return translate("Staff", "document missing")
        case Reason.UNDER_AGE:
            return translate("Staff", "under age, no adult is here")
        case Reason.PAY_AT_DESK:
            return translate("Staff", "pays at the desk")
        case Reason.PAYMENT_UNSURE:
            return translate("Staff", "nobody knows whether it was paid: see Money")
        case Reason.NOT_A_SIGNER:
            return translate("Staff", "who is here may not sign")
        case Reason.OVER_BUDGET:
            return translate("Staff", "form too much for the kiosk, ask the rest")
        case Reason.NOT_TAKEN:
            return translate("Staff", "answer could not be taken")
        case Reason.CHANGED:
            return translate("Staff", "the patient says that it has changed; the kiosk was offline")
        case Reason.OFFLINE:
            return translate("Staff", "not asked, no connection then")
        case Reason.STAFF_ASKED:
            return translate("Staff", "taken over by staff")
        case _ as never:
            assert_never(never)


def item_words(item: ChecklistItem) -> str:
    """How an item stands."""
    match item.status:
        case ItemStatus.DUE:
            return translate("Staff", "not answered yet")
        case ItemStatus.DONE:
            return translate("Staff", "done")
        case ItemStatus.SKIPPED:
            return translate("Staff", "waived")
        case ItemStatus.NEEDS_STAFF:
            return translate("Staff", "for the desk")
        case _ as never:
            assert_never(never)


def subject_words(request: SubjectRequest) -> str:
    """What a patient wants changed, as one thing."""
    match request.subject:
        case Subject.CARD:
            return translate("Staff", "Insurance card")
        case Subject.ADDRESS:
            return translate("Staff", "Address")
        case Subject.EMERGENCY:
            return translate("Staff", "Emergency contact")
        case Subject.PHONE | Subject.EMAIL | Subject.REPORTED | Subject.OTHER:
            return field_words(request.changes[0].field)
        case _ as never:
            assert_never(never)


def subjects_words(requests: Sequence[SubjectRequest]) -> str:
    """Several of them in a line; each kind once."""
    return ", ".join(dict.fromkeys(subject_words(request) for request in requests))


def moved_words(target: TicketStatus, room: str) -> str:
    """What became of ``{who}``, for the status line."""
    match target:
        case TicketStatus.WAITING:
            return translate("Staff", "{who} is back in the queue.")
        case TicketStatus.CALLED:
            return translate("Staff", "Called {who}.")
        case TicketStatus.SERVING:
            text = (
                translate("Staff", "{who} is in {room}.")
                if room
                else translate("Staff", "{who} is in a room.")
            )
            # Braces in a room's name are a room's name.
            return text.replace("{room}", room.replace("{", "{{").replace("}", "}}"))
        case TicketStatus.DONE:
            return translate("Staff", "{who} is done.")
        case TicketStatus.LEFT:
            return translate("Staff", "{who} has left.")
        case _ as never:
            assert_never(never)


def audit_alarm_words(broken: Broken) -> str:
    """What everybody at the desk reads where the audit does not hold."""
    return translate(
        "Staff",
        "The audit does not hold from event {place} on: somebody may have changed the record past this program. Leave "
        "this computer as it is and call whoever looks after it; 'kiosk audit verify' says more.",
    ).format(place=broken.place)


def glass_words(glasses: Sequence[Glass], settings: ClinicSettings) -> str:
    """Records that were opened with a reason, the newest first, and where that is reviewed; empty for none."""
    if not glasses:
        return ""
    last = glasses[0]
    told = {
        Ground.GLASS: translate(
            "Staff",
            "The glass was broken at {time}: {by} opened the record of {patient} ({mrn}): {reason}. Somebody else "
            "reviews it, in Account, Administration.",
        ),
        Ground.PRIVACY: translate(
            "Staff",
            "Special privacy, at {time}: {by} gave a reason to open the record of {patient} ({mrn}): {reason}. "
            "Somebody else reviews it, in Account, Administration.",
        ),
        Ground.OWN_COPY: translate(
            "Staff",
            "At {time} {by} opened the record of {patient} ({mrn}) for a copy of their own: {reason}. Somebody else "
            "reviews it, in Account, Administration.",
        ),
    }
    text = told[last.ground].format(
        time=time_words(last.at, settings),
        by=last.by,
        patient=last.patient,
        mrn=last.mrn,
        reason=last.reason,
    )
    more = len(glasses) - 1
    if more:
        text += " " + translate("Staff", "{count} more wait for a review.").format(count=more)
    return text


def special_words(is_special: bool) -> str:
    """In a list, that a patient is of special privacy; empty for everybody else."""
    return translate("Staff", "private") if is_special else ""


def special_shut_words(row: ArrivalRow | None) -> str:
    """What is said in the place of an arrival of which a reason has to be given first; empty for every other."""
    if row is None or not row.is_special:
        return ""
    return translate(
        "Staff",
        "{name} is of special privacy. Calling, rooms and the queue work as ever; the record opens with a reason, "
        "which every manager sees: Ctrl+O asks for it.",
    ).format(name=row.patient_name)


def waits_again_words() -> str:
    """What is said of ``{who}`` who is done with one appointment and has another one of the day."""
    return translate("Staff", "{who} waits for their next appointment.")


def date_words(day: date, settings: ClinicSettings) -> str:
    """A date as the clinic writes dates; nothing for one that is not known."""
    return staff_date(day.isoformat(), settings.date_order, staff_language().code) if day > date.min else ""


def time_words(moment: datetime, settings: ClinicSettings, *, seconds: bool = False) -> str:
    """The time of day of a moment (aware) on the clinic's clock, as the clinic writes times."""
    return clock_words(settings.local(moment).strftime("%H:%M:%S" if seconds else "%H:%M"), settings)


def clock_words(text: str, settings: ClinicSettings) -> str:
    """A time of day such as ``14:05`` as the clinic writes times."""
    return staff_time(text, twelve_hours=settings.twelve_hours, language=staff_language().code)


def when_words(moment: datetime, today: date, settings: ClinicSettings) -> str:
    """The time of day of a moment (aware) of ``today``; of another day, its date without the year."""
    day = settings.local(moment).date()
    if day == today:
        return time_words(moment, settings)
    return staff_day(day.isoformat(), settings.date_order, staff_language().code)


def field_words(field: str) -> str:
    """A field of a change request."""
    words = {
        "phone": translate("Staff", "Mobile"),
        "allergy": translate("Staff", "Allergy"),
        "medicine": translate("Staff", "Medicine"),
        "condition": translate("Staff", "Condition"),
        "email": translate("Staff", "Email"),
        "address_line": translate("Staff", "Street"),
        "city": translate("Staff", "City"),
        "state": translate("Staff", "State"),
        "postal_code": translate("Staff", "Postcode"),
        "emergency_name": translate("Staff", "Emergency contact"),
        "emergency_relationship": translate("Staff", "Relationship"),
        "emergency_phone": translate("Staff", "Emergency phone"),
        "payer": translate("Staff", "Insurance"),
        "member_id": translate("Staff", "Member number"),
        "group_number": translate("Staff", "Group"),
        "subscriber_name": translate("Staff", "Held by"),
        "subscriber_relationship": translate("Staff", "Holder is"),
    }
    return words.get(field, translate("Staff", "Something else"))


def value_words(field: str, value: str) -> str:
    """A value of a change request; a code of how two people are related has a word."""
    if field not in ("subscriber_relationship", "emergency_relationship"):
        return value
    words = {
        "self": translate("Staff", "the patient"),
        "spouse": translate("Staff", "spouse or partner"),
        "partner": translate("Staff", "partner"),
        "parent": translate("Staff", "parent"),
        "child": translate("Staff", "child"),
        "mother": translate("Staff", "mother"),
        "father": translate("Staff", "father"),
        "sibling": translate("Staff", "brother or sister"),
        "friend": translate("Staff", "friend"),
        "other": translate("Staff", "somebody else"),
    }
    return words.get(value, value)


def signer_words(consent: SignedConsent) -> str:
    """Who signed for the patient."""
    relation = relation_words(consent.signer_relationship)
    if not relation:
        return translate("Staff", "signed by {name} for the patient").format(name=consent.signer_name)
    return translate("Staff", "signed by {name}, {relation}").format(
        name=consent.signer_name, relation=relation
    )


def relation_words(relationship: str) -> str:
    """What somebody who checks in is to the patient; empty for a word that this program does not know."""
    if relationship not in set(Relation):
        return ""
    match Relation(relationship):
        case Relation.PATIENT:
            return translate("Staff", "the patient")
        case Relation.MOTHER:
            return translate("Staff", "mother of the patient")
        case Relation.FATHER:
            return translate("Staff", "father of the patient")
        case Relation.PARENT:
            return translate("Staff", "mother or father of the patient")
        case Relation.GUARDIAN:
            return translate("Staff", "legal guardian of the patient")
        case Relation.CARER:
            return translate("Staff", "carer of the patient")
        case Relation.OTHER:
            return translate("Staff", "with the patient, as someone else")
        case _ as never:
            assert_never(never)


def who_is(row: ArrivalRow) -> str:
    """A patient in the words of the status line."""
    return f"{row.ticket} {row.patient_name}"


def ticket_words(row: ArrivalRow) -> str:
    """Where a ticket stands."""
    match row.ticket_status:
        case TicketStatus.WAITING:
            return translate("Staff", "on hold") if row.held else translate("Staff", "waiting")
        case TicketStatus.CALLED:
            return translate("Staff", "called")
        case TicketStatus.SERVING:
            return translate("Staff", "in room")
        case TicketStatus.DONE:
            return translate("Staff", "done")
        case TicketStatus.LEFT:
            return translate("Staff", "left")


def visit_words(status: VisitStatus | None, appointment: AppointmentStatus) -> str:
    """How an expected patient stands."""
    if status is VisitStatus.PLANNED:
        return translate("Staff", "checking in now")
    match appointment:
        case AppointmentStatus.BOOKED:
            return translate("Staff", "expected")
        case AppointmentStatus.ARRIVED | AppointmentStatus.CHECKED_IN:
            return translate("Staff", "here")
        case AppointmentStatus.FULFILLED:
            return translate("Staff", "over")
        case AppointmentStatus.CANCELLED:
            return translate("Staff", "cancelled")
        case AppointmentStatus.NOSHOW:
            return translate("Staff", "did not come")
        case _ as never:
            assert_never(never)


def listed_name(name: str, language: str) -> str:
    """Somebody in a list, with the language that they are spoken to in where it is not the window's."""
    code = language.partition("-")[0]
    return f"{name} · {code}" if code not in ("", staff_language().code) else name


def unread_words(key: str, name: str = "") -> str:
    """A row of which only the id is known; or, with a ``name``, what of it is not known."""
    if name:
        return translate("Staff", "{name} · cannot be read: {what}").format(name=name, what=key)
    return translate("Staff", "Cannot be read: {id}").format(id=key)


def range_words(wait: tuple[int, int] | None, row: ArrivalRow | None = None) -> str:
    """In how many minutes somebody is likely to be called; a question mark where they wait and nobody can tell."""
    if row is not None and not is_waiting(row):
        return ""
    if wait is None:
        return "?"
    return translate("Staff", "{least}–{most} min").format(least=wait[0], most=wait[1])


def wait_words(minutes: int) -> str:
    """How long somebody waits, in a narrow place: past a hundred minutes in hours."""
    if minutes < 100:
        return translate("Staff", "{count} min").format(count=minutes)
    return translate("Staff", "{hours} h").format(hours=minutes // 60)


def age_words(age: timedelta) -> str:
    """How old something is."""
    minutes, seconds = divmod(max(0, int(age.total_seconds())), 60)
    if not minutes:
        return translate("Staff", "{count} s").format(count=seconds)
    if minutes < 60:
        return translate("Staff", "{count} min").format(count=minutes)
    return translate("Staff", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
