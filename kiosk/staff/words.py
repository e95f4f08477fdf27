"""What codes are called in the staff window."""

from __future__ import annotations

import json
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visits import ArrivalRow, DeskEntry, VisitStatus

translate = QCoreApplication.translate


def kind_words(kind: ItemKind) -> str:
    """A checklist item's kind."""
    return {
        ItemKind.IDENTITY: translate("Staff", "Identity"),
        ItemKind.CONTACT: translate("Staff", "Contact details"),
        ItemKind.QUESTIONNAIRE: translate("Staff", "Health history"),
        ItemKind.INSURANCE: translate("Staff", "Insurance"),
        ItemKind.CONSENT: translate("Staff", "Consent"),
    }[kind]


def reason_words(item: ChecklistItem) -> str:
    """Why an item stands as it does; for a settled one, who settled it."""
    words = {
        "fresh": translate("Staff", "still current"),
        "waived": translate("Staff", "waived"),
        "new_card": translate("Staff", "new card"),
        "no_card": translate("Staff", "card not at hand"),
        "no_insurance": translate("Staff", "says: no insurance"),
        "unrenderable": translate("Staff", "questions to ask in person"),
        "patient_asked": translate("Staff", "wants to tell a person"),
        "declined": translate("Staff", "not signed, wants to talk"),
        "no_document": translate("Staff", "document missing"),
        "over_budget": translate("Staff", "form too much for the kiosk, ask the rest"),
        "not_taken": translate("Staff", "answer could not be taken"),
        "staff_asked": translate("Staff", "taken over by staff"),
    }
    if item.reason:
        return words.get(item.reason, item.reason)
    return {
        ItemStatus.DUE: translate("Staff", "not answered yet"),
        ItemStatus.DONE: translate("Staff", "done"),
        ItemStatus.SKIPPED: translate("Staff", "skipped"),
        ItemStatus.NEEDS_STAFF: translate("Staff", "needs the desk"),
    }[item.status]


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
    return words.get(field, field)


def ticket_words(row: ArrivalRow) -> str:
    """Where a ticket stands."""
    match row.ticket_status:
        case TicketStatus.WAITING:
            return translate("Staff", "waiting")
        case TicketStatus.CALLED:
            return translate("Staff", "called")
        case TicketStatus.SERVING:
            return translate("Staff", "in room")
        case TicketStatus.DONE:
            return translate("Staff", "done")
        case TicketStatus.LEFT:
            return translate("Staff", "left")


def visit_words(status: VisitStatus | None, appointment: str) -> str:
    """How an expected patient stands."""
    if status is VisitStatus.PLANNED:
        return translate("Staff", "checking in now")
    return {
        "booked": translate("Staff", "expected"),
        "cancelled": translate("Staff", "cancelled"),
        "noshow": translate("Staff", "did not come"),
    }.get(appointment, appointment)


def screen_words(reason: str) -> str:
    """Where at the kiosk somebody asked for help."""
    words = {
        "welcome": translate("Staff", "welcome screen"),
        "identity": translate("Staff", "name and birth date"),
        "factor": translate("Staff", "second answer"),
        "appointments": translate("Staff", "appointments"),
        "contact": translate("Staff", "contact details"),
        "contactEdit": translate("Staff", "contact details"),
        "form": translate("Staff", "health questions"),
        "insurance": translate("Staff", "insurance"),
        "insuranceEdit": translate("Staff", "insurance"),
        "consent": translate("Staff", "consent"),
        "done": translate("Staff", "last screen"),
        "refused": translate("Staff", "check-in not possible"),
        "unreadable": translate("Staff", "This call cannot be read"),
        "more": translate("Staff", "There are more calls than are shown here"),
    }
    return words.get(reason, reason)


def unread_words(key: str, name: str = "") -> str:
    """A row of which only the id is known; or, with a ``name``, what of it is not known."""
    if name:
        return translate("Staff", "{name} · cannot be read: {what}").format(name=name, what=key)
    return translate("Staff", "Cannot be read: {id}").format(id=key)


def age_words(age: timedelta) -> str:
    """How old something is."""
    minutes, seconds = divmod(max(0, int(age.total_seconds())), 60)
    if not minutes:
        return translate("Staff", "{count} s").format(count=seconds)
    if minutes < 60:
        return translate("Staff", "{count} min").format(count=minutes)
    return translate("Staff", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def entry_words(entry: DeskEntry) -> str:
    """What a kiosk brought, in a line."""
    if entry.kind == "left":
        return translate("Staff", "Left a message: {text}").format(text=entry.detail.get("reason", ""))
    if entry.kind == "unreadable":
        return unread_words(entry.id)
    if entry.kind == "more":
        return translate("Staff", "There are more entries than are shown here")
    words = {
        "unreadable": translate("Staff", "A record that this kiosk cannot read any more; it is kept there"),
        "ticket_taken": translate("Staff", "Holds number {given}, is called as {now}"),
        "closed": translate("Staff", "Answered again after the check-in: {step}"),
        "not_identified": translate("Staff", "Checked in without connection, and does not fit the record"),
        "not_opened": translate("Staff", "Answer of somebody who does not fit the record: {step}"),
    }
    known = words.get(entry.reason, translate("Staff", "Not taken into the record: {step}"))
    facts = {key: str(entry.detail.get(key, "")) for key in ("given", "now", "step")}
    return known.format(**facts)


def entry_text(entry: DeskEntry) -> str:
    """All that a kiosk brought, to be read before it is settled."""
    lines = [entry_words(entry), ""]
    answers = entry.detail.get("answers")
    if answers:
        lines.append(json.dumps(answers, ensure_ascii=False, indent=2))
    return "\n".join(lines).strip()
