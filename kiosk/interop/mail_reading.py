"""A message that somebody else has written, as the clinic's mailbox has it (RFC 5322, 2045): whatever it is, it is read
under limits or said to be unreadable.

Whether a person wrote it is judged by RFC 3834, what was returned by RFC 3464, and where a server says it in words of
its own, by our message's identifier in them.
"""

from __future__ import annotations

import hashlib
import re
from email import message_from_bytes
from email.message import Message

from kiosk.domain.mail.incoming import LONGEST_WISH, Automatic, BounceReason, Incoming, bounce_reason
from kiosk.interop import mail_calendars
from kiosk.interop.mail_bodies import (
    LONGEST_TEXT,
    UnreadableMail,
    header,
    names_in,
    own_words,
    parts_of,
    sender_of,
    shown,
    text_of,
)

# In bytes; of a longer message nobody reads more than its beginning, where the words and the calendar are.
MOST_BYTES = 1_000_000
# The parser looks at each line once for each part that is open.
MOST_LINES, MOST_BOUNDARIES = 50_000, 40
_MESSAGE_ID = re.compile(r"^Message-ID:\s*(<[^<>\s]{3,250}>)", re.IGNORECASE | re.MULTILINE)
_CODE = re.compile(r"(?<![\d.])([45])\.\d{1,3}\.\d{1,3}(?![\d.])", re.ASCII)
_PLAIN_CODE = re.compile(r"(?<![\d.-])(5[0-5]\d)(?=[ -])", re.ASCII)
_POSTMASTERS = ("mailer-daemon", "postmaster", "mail-daemon")
_BULK = ("bulk", "list", "junk", "auto_reply")
_BY_ITSELF = ("X-Autoreply", "X-Autorespond", "X-Autorespond-To")


def key_of(raw: bytes) -> str:
    """By which a message that cannot be read is known again."""
    return hashlib.sha256(raw[:MOST_BYTES]).hexdigest()


def read_mail(raw: bytes) -> Incoming:
    """A message. Raises UnreadableMail, and nothing else, whatever ``raw`` is."""
    try:
        return _read(raw[:MOST_BYTES])
    except UnreadableMail:
        raise
    except Exception as error:
        # The standard library's parser meets what no program would send: that is the message's fault.
        raise UnreadableMail(type(error).__name__) from error


def _read(raw: bytes) -> Incoming:
    if raw.count(b"\n") > MOST_LINES or raw.lower().count(b"boundary=") > MOST_BOUNDARIES:
        raise UnreadableMail("more lines or parts than a message has")
    message = message_from_bytes(raw)
    parts = list(parts_of(message))
    sender = sender_of(message)
    name = header(message, "Message-ID")
    refers = names_in(f"{header(message, 'In-Reply-To')} {header(message, 'References')}")
    bounce, returned = _returned(message, parts, sender)
    automatic = _automatic(message, sender)
    answer = None
    if bounce is None and not returned and automatic is not Automatic.ANSWERED:
        answer = mail_calendars.answer_in(filter(mail_calendars.is_calendar, parts), sender)
    return Incoming(
        # Of the sender as well: nobody else's message is taken for one that is to come.
        key=hashlib.sha256(f"{sender}\n{name}".encode(errors="replace")).hexdigest() if name else key_of(raw),
        sender=sender,
        subject=header(message, "Subject")[:200],
        text=_words(parts),
        refers=returned or refers,
        automatic=automatic,
        answer=answer,
        bounce=bounce,
    )


def _automatic(message: Message, sender: str) -> Automatic:
    """How far a person has written it (RFC 3834, section 5; RFC 3464 for what servers send)."""
    said = header(message, "Auto-Submitted").partition(";")[0].strip().lower()
    precedence = header(message, "Precedence").lower()
    local = sender.rpartition("@")[0]
    if (
        said == "auto-replied"
        or precedence == "auto_reply"
        or any(message.get(name) is not None for name in _BY_ITSELF)
        or header(message, "Return-Path") == "<>"
        or local in _POSTMASTERS
        or message.get_content_type() == "multipart/report"
    ):
        return Automatic.ANSWERED
    if said not in ("", "no") or precedence in _BULK or message.get("List-Id") is not None:
        return Automatic.MADE
    return Automatic.NO


def _returned(
    message: Message, parts: list[Message], sender: str
) -> tuple[BounceReason | None, tuple[str, ...]]:
    """Why a message is returned for good, and which; of what is only late, and of what is none, no reason."""
    reports = [part for part in parts if part.get_content_type() == "message/delivery-status"]
    if reports:
        found = _failed(reports)
        return (bounce_reason(found), _names(parts)) if found else (None, ())
    by_server = sender.rpartition("@")[0] in _POSTMASTERS or message.get("X-Failed-Recipients") is not None
    if not by_server and header(message, "Return-Path") != "<>":
        return None, ()
    names = _names(parts)
    text = "\n".join(text_of(part) for part in parts if part.get_content_maintype() == "text")
    codes = [match for match in _CODE.finditer(text) if match[1] == "5"]
    # What has no sender may be anybody's automatic answer: three digits alone say nothing in it.
    if names and (codes or (by_server and _PLAIN_CODE.search(text))):
        return bounce_reason(codes[0][0] if codes else ""), names
    return None, ()


def _failed(reports: list[Message]) -> str:
    """The status of whoever did not get it, ``5.0.0`` where none is said; empty where everybody may get it still."""
    for report in reports:
        blocks = report.get_payload()
        for block in blocks if isinstance(blocks, list) else []:
            if isinstance(block, Message) and header(block, "Action").lower() == "failed":
                return header(block, "Status") or "5.0.0"
    return ""


def _names(parts: list[Message]) -> tuple[str, ...]:
    """The identifiers of what is returned, which is carried along whole, by its headers, or in words."""
    found: list[str] = []
    for part in parts:
        inner = part.get_payload()
        if part.get_content_maintype() == "message" and isinstance(inner, list):
            found += [
                name
                for item in inner
                if isinstance(item, Message)
                for name in names_in(header(item, "Message-ID"))
            ]
        elif part.get_content_type() in ("text/plain", "text/rfc822-headers", "text/html"):
            found += _MESSAGE_ID.findall(text_of(part))
    return tuple(dict.fromkeys(found))[:20]


def _words(parts: list[Message]) -> str:
    """What a person has written themselves, in one line."""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                text = text_of(part)[:LONGEST_TEXT]
                if found := own_words(shown(text) if kind == "text/html" else text):
                    return found[:LONGEST_WISH]
    return ""
