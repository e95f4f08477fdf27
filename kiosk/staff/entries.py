"""What kiosks bring, in words: a line for the list, and all of it to be read before it is settled."""

from __future__ import annotations

import json
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.desk import EntryKind, EntryReason, TurnedAway
from kiosk.domain.visit.visit import DeskEntry
from kiosk.staff.kinds import step_words
from kiosk.staff.words import unread_words

translate = QCoreApplication.translate


def kind_of_entry_words(kind: EntryKind) -> str:
    """What an entry is."""
    match kind:
        case EntryKind.CONFLICT:
            return translate("Staff", "Not taken into the record")
        case EntryKind.LEFT:
            return translate("Staff", "A message")
        case EntryKind.QUESTION:
            return translate("Staff", "A question")
        case EntryKind.RED_FLAG:
            return translate("Staff", "Needs a person now")
        case EntryKind.UNREADABLE:
            return translate("Staff", "Cannot be read")
        case EntryKind.MORE:
            return translate("Staff", "There are more entries than are shown here")
        case _ as never:
            assert_never(never)


def entry_reason_words(reason: EntryReason) -> str:
    """Why an entry is there, with places for its facts by name, such as ``{step}``."""
    match reason:
        case EntryReason.LEFT:
            return translate("Staff", "Left a message: {text}")
        case EntryReason.QUESTION:
            return translate("Staff", "Asks: {question} ({language})")
        case EntryReason.RED_FLAG:
            return translate("Staff", "Needs a person now: {flag}")
        case EntryReason.TICKET_TAKEN:
            return translate("Staff", "Holds number {given}, is called as {now}")
        case EntryReason.NOT_IDENTIFIED:
            return translate("Staff", "Checked in without connection, and does not fit the record")
        case EntryReason.NOT_OPENED:
            return translate("Staff", "Answer of somebody who does not fit the record: {step}")
        case EntryReason.NOT_TAKEN:
            return translate("Staff", "Could not be written, which is a fault of the program: {step}")
        case EntryReason.UNREADABLE:
            return translate("Staff", "A record that this kiosk cannot read any more; it is kept there")
        case EntryReason.OUTBOX_BROKEN:
            return translate(
                "Staff",
                "What waited on this kiosk may be lost: its file was damaged. Ask who checked in there and is not on "
                "the list. The file is kept there: {text}",
            )
        case EntryReason.MANY_TRIES:
            return translate(
                "Staff",
                "Too many tries at this kiosk, or too many patients in an hour. Look who is there. Where a name stands "
                "here, somebody has tried to be that patient.",
            )
        case EntryReason.CLOSED:
            return translate("Staff", "Answered again after the check-in: {step}")
        case EntryReason.NO_SESSION:
            return translate("Staff", "Came after the patient had been signed out: {step}")
        case EntryReason.UNFINISHED:
            return translate("Staff", "Ended the check-in while something was still to be asked: {step}")
        case EntryReason.UNKNOWN_ITEM:
            return translate("Staff", "Answers something that this visit does not ask: {step}")
        case EntryReason.UNKNOWN_VISIT:
            return translate("Staff", "Is for an appointment that has changed since: {step}")
        case _ as never:
            assert_never(never)


def turned_away_words(why: TurnedAway) -> str:
    """Why a kiosk has sent somebody to the desk. The name is as it was typed."""
    match why:
        case TurnedAway.TOO_LATE:
            return translate("Staff", "Sent to you: too late to check in at the kiosk")
        case TurnedAway.CANCELLED:
            return translate("Staff", "Sent to you: the appointment is cancelled")
        case TurnedAway.OVER:
            return translate("Staff", "Sent to you: the appointment is over or was missed")
        case TurnedAway.UNCLEAR:
            return translate("Staff", "Sent to you: more than one person fits, or too many wrong answers")
        case TurnedAway.NO_SECOND_ANSWER:
            return translate("Staff", "Sent to you: has neither the phone nor the postcode on file")
        case TurnedAway.WRONG_APPOINTMENT:
            return translate("Staff", "Sent to you: says the appointment is not right")
        case TurnedAway.FAILED:
            return translate("Staff", "Sent to you: the kiosk could not go on")
        case _ as never:
            assert_never(never)


def entry_words(entry: DeskEntry) -> str:
    """What a kiosk brought, in a line."""
    facts = {name: str(entry.detail.get(name, "")) for name in ("given", "now")}
    facts["step"] = step_words(str(entry.detail.get("step", "")))
    facts["flag"] = str(entry.detail.get("flag", ""))
    facts["question"] = str(entry.detail.get("question", ""))
    facts["language"] = str(entry.detail.get("language", ""))
    facts["text"] = str(entry.detail.get("reason", ""))
    if entry.kind == EntryKind.UNREADABLE:
        return unread_words(entry.id)
    if entry.kind == EntryKind.MORE:
        return kind_of_entry_words(EntryKind.MORE)
    if entry.kind == EntryKind.LEFT and entry.reason in set(TurnedAway):
        return turned_away_words(TurnedAway(entry.reason))
    if entry.reason in set(EntryReason):
        return entry_reason_words(EntryReason(entry.reason)).format(**facts)
    if entry.kind in set(EntryKind):
        return f"{kind_of_entry_words(EntryKind(entry.kind))}: {facts['step']}"
    return translate("Staff", "Something that this program does not know. Look at it, and at the patient.")


def entry_text(entry: DeskEntry) -> str:
    """All that a kiosk brought, to be read before it is settled."""
    lines = [entry_words(entry), ""]
    answers = entry.detail.get("answers")
    if answers:
        lines.append(json.dumps(answers, ensure_ascii=False, indent=2))
    return "\n".join(lines).strip()
