"""What the audit calls what was done, the ends of its chains, and what can be wrong with one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import NewType

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.told import ToldName
from kiosk.domain.visit.step_names import StepName


class Action(ToldName):
    """What was done with somebody's record. Steps of patients are there by their names, and settings by theirs."""

    # The wall itself writes this one, on a server.
    IDENTIFY = "identify", "found by name and birth date at a kiosk"
    OPEN_VISIT = "open_visit", "began a visit"
    ACKNOWLEDGE = "acknowledge", "acknowledged the arrival"
    READ_VISIT = "read_visit", "opened the visit and read it"
    READ_RECORD = "read_record", "opened the record and read it"
    GLASS_BROKEN = "glass_broken", "broke the glass to open the record"
    GLASS_ACCEPTED = "glass_accepted", "reviewed that the glass was broken, and accepted it"
    GLASS_CONCERN = "glass_concern", "reviewed that the glass was broken, and noted a concern"
    PRIVACY_REASON = "privacy_reason", "gave a reason to open a record of special privacy"
    COPY_REASON = "copy_reason", "gave a reason to open the record for a copy of the patient's own"
    PRIVACY_SET = "privacy_set", "set that a reason is asked for before the record opens"
    PRIVACY_LIFTED = "privacy_lifted", "took back that a reason is asked for before the record opens"
    SEARCH_HIT = "search_hit", "was shown this patient by a search"
    UNDONE = "undone", "took back what was done last"
    DESK_ENTRY_SETTLED = "desk_entry_settled", "settled what a kiosk had brought"
    HELP_ANSWERED = "help_answered", "answered a call for help"
    # By what became of an item, a change request, a ticket: their statuses.
    ITEM_DUE = "item_due", "handed something back to be asked"
    ITEM_DONE = "item_done", "marked something done"
    ITEM_SKIPPED = "item_skipped", "waived something"
    ITEM_NEEDS_STAFF = "item_needs_staff", "took something over for the desk"
    CHANGE_PENDING = "change_pending", "put off a change of the record"
    CHANGE_ACCEPTED = "change_accepted", "accepted a change of the record"
    CHANGE_REFUSED = "change_refused", "refused a change of the record"
    TICKET_WAITING = "ticket_waiting", "put back into the queue"
    TICKET_CALLED = "ticket_called", "called"
    TICKET_SERVING = "ticket_serving", "took to a room"
    TICKET_DONE = "ticket_done", "saw to the end"
    TICKET_LEFT = "ticket_left", "noted that the patient has left"
    TICKET_FIRST = "ticket_first", "let the patient go first, or not any more"
    TICKET_HELD = "ticket_held", "put the patient on hold"
    TICKET_MOVED = "ticket_moved", "moved the patient to another queue"
    NO_SHOW = "no_show", "noted that the patient has not come"
    EXPECTED_AGAIN = "expected_again", "noted that the patient is expected after all"
    REGISTERED = "registered", "registered the patient"
    REGISTRATION_TAKEN_BACK = "registration_taken_back", "took back that the patient was registered"
    BOOKED_NOW = "booked_now", "booked the patient for now"
    BOOKING_TAKEN_BACK = "booking_taken_back", "took back that the patient was booked for now"
    BOOKED_AHEAD = "booked_ahead", "booked the patient ahead"
    OVERBOOKED = "overbooked", "booked the patient although the time was taken"
    BOOKING_ENDED = "booking_ended", "cancelled a booking before its time"
    BOOKING_MOVED = "booking_moved", "gave a booking another time"
    BOOKING_CONFIRMED = "booking_confirmed", "noted that the patient has said to come"
    WAIT_LISTED = "wait_listed", "put the patient on the wait list"
    WAIT_ENDED = "wait_ended", "took the patient off the wait list"
    MAIL_SENT = "mail_sent", "handed mail about a booking to the mail server"
    MAIL_STOPPED = "mail_stopped", "noted that the patient wants no mail about bookings"
    MAIL_ALLOWED = "mail_allowed", "noted that the patient wants mail about bookings again"
    LETTER_MADE = "letter_made", "made a letter about a booking"
    MAIL_BOUNCED = "mail_bounced", "noted that mail about a booking came back"
    TEXT_SENT = "text_sent", "handed a text about a booking to the message centre"
    TEXT_STOPPED = "text_stopped", "noted that the patient wants no texts about bookings"
    TEXT_ALLOWED = "text_allowed", "noted that the patient wants texts about bookings again"
    TEXT_FAILED = "text_failed", "noted that nobody got a text about a booking"
    MAIL_NOT_THEIRS = "mail_not_theirs", "noted an answer by mail of somebody else, which changed nothing"
    PLAN_UNDONE = "plan_undone", "took back what was done last with a booking"
    ARRIVED_AT_DESK = "arrived_at_desk", "let the patient arrive at the desk"
    WHO_IS_HERE = "who_is_here", "wrote down who is here for the patient"
    WHO_IS_HERE_TAKEN_BACK = "who_is_here_taken_back", "took back who is here for the patient"
    FILLED_IN = "filled_in", "wrote down at the desk what the patient said or signed"
    CHECK_IN_TAKEN_BACK = "check_in_taken_back", "took back that the patient was checked in at the desk"
    CORRECTED = "corrected", "put the name or the birth date right"
    JOINED = "joined", "joined two records of the patient"
    PARTED = "parted", "took two records apart that were joined"
    # With the kind of paper as the record.
    PAPER_PRINTED = "paper_printed", "printed a label, a wristband or a ticket"
    DAY_SAVED = "day_saved", "saved the day's list for when nothing works"
    # Of telephone calls, with the call or the call-back as the record; nothing of what was said.
    CALL_RANG = "call_rang", "noted that the telephone rang"
    CALL_NOTED = "call_noted", "noted a telephone call"
    CALL_ANSWERED = "call_answered", "answered a telephone call"
    CALL_CLOSED = "call_closed", "noted what came of a telephone call"
    CALLER_SHOWN = "caller_shown", "was shown this patient as who may be calling"
    CALLER_COMPARED = "caller_compared", "compared what a caller said with what is on file"
    CALLER_IDENTIFIED = "caller_identified", "identified a caller about this patient"
    CALL_BACK_PROMISED = "call_back_promised", "promised to call back"
    CALL_BACK_TAKEN = "call_back_taken", "took a call-back"
    CALL_BACK_GIVEN_BACK = "call_back_given_back", "gave a call-back back"
    CALL_BACK_TRIED = "call_back_tried", "called back, and nobody answered"
    CALL_BACK_CLOSED = "call_back_closed", "noted what came of a call-back"
    CALL_UNDONE = "call_undone", "took back what was done last at the telephone"
    # With the message as the record; nothing of what it says.
    MESSAGE_WRITTEN = "message_written", "wrote to colleagues about the patient"
    MESSAGE_READ = "message_read", "read a message about the patient"
    MESSAGE_TAKEN = "message_taken", "took a message about the patient"
    MESSAGE_DONE = "message_done", "said of a message about the patient that it is done"
    MESSAGE_UNDONE = "message_undone", "took back what was done last with a message about the patient"
    # Of money, with the charge, payment, plan or question as the record; a line for each state of a payment.
    MONEY_READ = "money_read", "looked at what the patient owes and has paid"
    CHARGE_MADE = "charge_made", "wrote down a charge"
    CHARGE_CANCELLED = "charge_cancelled", "took a charge back"
    PAYMENT_ASKED = "payment_asked", "began a payment"
    PAYMENT_AT_TERMINAL = "payment_at_terminal", "sent a payment to the terminal"
    PAYMENT_APPROVED = "payment_approved", "noted that a payment was approved"
    PAYMENT_DECLINED = "payment_declined", "noted that a payment was declined"
    PAYMENT_CANCELLED = "payment_cancelled", "noted that a payment was cancelled"
    PAYMENT_UNKNOWN = "payment_unknown", "noted that nobody knows what came of a payment"
    PAYMENT_VOIDED = "payment_voided", "took a payment back on its day"
    PAYMENT_REFUNDED = "payment_refunded", "gave the whole of a payment back"
    RECEIPT_MADE = "receipt_made", "made a receipt of a payment"
    RECEIPT_ASKED = "receipt_asked", "had the receipt of a payment sent by e-mail"
    RECEIPT_SENT = "receipt_sent", "handed the receipt of a payment to the mail server"
    RECEIPT_BOUNCED = "receipt_bounced", "noted that the receipt of a payment came back"
    ESTIMATE_ASKED = "estimate_asked", "noted that an estimate is asked for"
    ESTIMATE_GIVEN = "estimate_given", "gave an estimate of what a visit costs"
    PLAN_AGREED = "plan_agreed", "agreed on a payment plan"
    PLAN_ENDED = "plan_ended", "ended a payment plan"
    BILL_ASKED = "bill_asked", "asked about a bill"
    BILL_TAKEN = "bill_taken", "took a question about a bill"
    BILL_GIVEN_BACK = "bill_given_back", "gave a question about a bill back"
    BILL_ANSWERED = "bill_answered", "answered a question about a bill"
    DAY_CLOSED = "day_closed", "closed the day's money"
    IMPORT_CHARGE = "import_charge", "imported a charge"
    # With the notice as the record; nothing of what it says.
    NOTICE_WRITTEN = "notice_written", "told the patient something at kiosks, and on the board"
    NOTICE_ENDED = "notice_ended", "ended what the patient was told"
    NOTICE_UNDONE = "notice_undone", "took back what was done last with what the patient is told"
    NOTICE_SEEN = "notice_seen", "showed the patient what they are told"
    # With the point as the record; nothing of what it says.
    AGREED = "agreed", "wrote down what was agreed with the patient"
    AGREED_ENDED = "agreed_ended", "took back something that was agreed with the patient"
    CHECKED_OUT = "checked_out", "ended the visit at a kiosk"
    # That it was said, never what.
    HOW_IT_WENT = "how_it_went", "said how it went"
    # With the delay as the record.
    DELAY_ENTERED = "delay_entered", "announced a delay"
    DELAY_ENDED = "delay_ended", "said that a delay is over"
    DELAY_UNDONE = "delay_undone", "took back what was done last with a delay"
    # About the account whose id is the record's.
    SIGNED_IN = "signed_in", "signed in"
    SIGNED_OUT = "signed_out", "signed out"
    SIGN_IN_FAILED = "sign_in_failed", "could not sign in"
    LOBBY_ENDED = "lobby_ended", "ended the lobby of a kiosk"
    PASSWORD_SET = "password_set", "set a password"
    ACCOUNT_ADDED = "account_added", "added an account"
    ACCOUNT_CODE = "account_code", "gave an account a one-time code"
    ACCOUNT_ROLES = "account_roles", "changed the roles of an account"
    ACCOUNT_RENAMED = "account_renamed", "renamed an account"
    ACCOUNT_DISABLED = "account_disabled", "took an account away"
    ACCOUNT_ENABLED = "account_enabled", "gave an account back"
    # About the login whose name, as much of it as there is room for, is the record's.
    COMPUTER_SHUT_OUT = "computer_shut_out", "shut out the login of a kiosk or a board"
    COMPUTER_CODE = "computer_code", "made a one-time code for a new computer"
    COMPUTER_MOVED = "computer_moved", "moved a computer to another place"
    # The wall itself writes these two, under the login that a code comes by.
    COMPUTER_ENROLLED = "computer_enrolled", "came with a one-time code and was enrolled"
    ENROLMENT_FAILED = "enrolment_failed", "came with a one-time code that is none"
    # By the end of the form's address and version, where it is about one.
    FORM_PUBLISHED = "form_published", "published a form"
    FORM_RETIRED = "form_retired", "retired a form"
    FORM_RULES_SET = "form_rules_set", "set the rules of which form is for whom"
    # By the article's key.
    ARTICLE_WRITTEN = "article_written", "wrote a page that answers questions"
    ARTICLE_PUBLISHED = "article_published", "published a page that answers questions"
    ARTICLE_RETIRED = "article_retired", "took away a page that answers questions"
    AUDIT_EXPORTED = "audit_exported", "exported events of the audit"
    # About the patient who is told.
    ACCESS_REPORTED = "access_reported", "reported who has looked at the record"
    DISCLOSED = "disclosed", "wrote down what somebody else was told of the patient"
    ACCESS_SAVED = "access_saved", "saved for the patient who has looked at the record"
    # Nobody has to be signed in for it: it is the computer that does.
    DAY_LIST_BEGUN = "day_list_begun", "began to read for half an hour what lists for kiosks are made of"
    # The wall itself writes this one, on a server, with the table as the record.
    WRITTEN_PAST = "written_past", "changed something of the record past the program"
    IMPORT_PATIENT = "import_patient", "imported the patient"
    IMPORT_COVERAGE = "import_coverage", "imported an insurance"
    IMPORT_APPOINTMENT = "import_appointment", "imported an appointment"


SettingAction = NewType("SettingAction", str)
"""That a setting of the clinic was changed; made by `setting_action` only."""
Done = Action | StepName | SettingAction
_SETTINGS = frozenset(item.name for item in fields(ClinicSettings))
_OF_SETTINGS = "set_"


def setting_action(name: str) -> SettingAction:
    """What the audit calls a change of the setting ``name``. Raises ValueError where there is no such setting."""
    if name not in _SETTINGS:
        raise ValueError(name)
    return SettingAction(_OF_SETTINGS + name)


def setting_of(code: str) -> str:
    """The setting that an action is about; empty for every other action."""
    name = code.removeprefix(_OF_SETTINGS)
    return name if name != code and name in _SETTINGS else ""


@lru_cache(1000)
def action_words(code: str) -> str:
    """An event's action in words; a code that this program does not know is told as it is."""
    if setting := setting_of(code):
        return f"changed the clinic's setting {setting}"
    if code in set(Action):
        return Action(code).told
    if code in set(StepName):
        return StepName(code).told
    return f"something that this program does not know ({code})"


@dataclass(frozen=True)
class Told:
    """An event as it is told: when (aware), by whom and what; ``action`` may be a code of a newer program.

    Attributes:
        name: of who was here for the patient, or signed for them; empty where the patient did it.
        relationship: what they are to the patient, a `Relation`.
    """

    at: datetime
    actor: str
    action: str
    name: str = ""
    relationship: str = ""


@dataclass(frozen=True)
class Head:
    """How long a chain was at some moment, and its last hash then. ``chain`` is empty for an embedded record."""

    count: int
    hash: str
    chain: str = ""


class Wrong(StrEnum):
    """What can be wrong with a chain."""

    EDITED = "edited"
    MISSING = "missing"
    CUT_OFF = "cut_off"
    # Of an embedded record: its end is under no seal, or not under that of this record's key.
    NOT_SEALED = "not_sealed"


@dataclass(frozen=True)
class Broken:
    """The first place at which a chain does not hold, from 1, and why."""

    place: int
    why: Wrong
    chain: str = ""


def seal(heads: Iterable[Head]) -> str:
    """One printable line for the ends of all chains: it changes when any of them does."""
    lines = sorted(f"{head.chain} {head.count} {head.hash}" for head in heads if head.count)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
