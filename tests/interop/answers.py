"""Answers to invitations in the shapes of those programs that patients have, and what servers return."""

from __future__ import annotations

import base64
import quopri
from datetime import UTC, datetime, timedelta

UID = "0123456789abcdef0123456789abcdef@clinic.example"
ANA, FRONT = "ana@mail.example", "front@clinic.example"
START = datetime(2026, 12, 8, 14, tzinfo=UTC)


def _utc(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def _event(
    partstat: str,
    uid: str = UID,
    start: datetime = START,
    attendee: str = ANA,
    sequence: int = 0,
    stamp: str = "20261123T160000Z",
    more: str = "",
) -> str:
    return (
        f"BEGIN:VEVENT\r\nDTSTART:{_utc(start)}\r\nDTEND:{start:%Y%m%dT%H}2000Z\r\nDTSTAMP:{stamp}\r\n"
        f"ORGANIZER:mailto:{FRONT}\r\nUID:{uid}\r\n"
        f"ATTENDEE;PARTSTAT={partstat}:mailto:{attendee}\r\n{more}SEQUENCE:{sequence}\r\n"
        f"SUMMARY:Clinic\r\nEND:VEVENT\r\n"
    )


def plain_calendar(partstat: str, method: str = "REPLY", **values: object) -> bytes:
    """A calendar's object with no more than it needs."""
    event = _event(partstat, **values)  # type: ignore[arg-type]
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\n{event}END:VCALENDAR\r\n".encode()


def message(
    calendar: bytes,
    *,
    sender: str = ANA,
    name: str = "one@mail.example",
    method: str = "REPLY",
    head: str = "",
) -> bytes:
    """A message that is a calendar's object alone."""
    return (
        f"From: Ana Lima <{sender}>\r\nTo: {FRONT}\r\nSubject: Re: Clinic\r\nMessage-ID: <{name}>\r\n{head}"
        f"Content-Type: text/calendar; charset=UTF-8; method={method}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + base64.encodebytes(calendar)


def outlook(uid: str = UID, partstat: str = "ACCEPTED", start: datetime = START, comment: str = "") -> bytes:
    """Outlook by Exchange: alternatives, a zone of Windows' own with its rules, long lines that are folded."""
    text = comment or " "
    calendar = (
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nPRODID:Microsoft Exchange Server 2010\r\nVERSION:2.0\r\n"
        "BEGIN:VTIMEZONE\r\nTZID:Eastern Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T020000\r\n"
        "TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11\r\n"
        "END:STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
        f'ATTENDEE;PARTSTAT={partstat};CN="Lima, Ana";X-NOTE="a;b:c":mailto:Ana@Mail\r\n .example\r\n'
        f"COMMENT;LANGUAGE=en-US:{comment}\\n\r\nUID:{uid}\r\nSUMMARY;LANGUAGE=en-US:Accepted: Clinic\r\n"
        f"DTSTART;TZID=Eastern Standard Time:{_eastern(start)}\r\n"
        f"DTEND;TZID=Eastern Standard Time:{_eastern(start)}\r\n"
        "CLASS:PUBLIC\r\nPRIORITY:5\r\nDTSTAMP:20261123T160000Z\r\nTRANSP:OPAQUE\r\nSTATUS:CONFIRMED\r\n"
        "SEQUENCE:0\r\n"
        "LOCATION;LANGUAGE=en-US:North\r\nX-MICROSOFT-CDO-APPT-SEQUENCE:0\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n"
        "X-MICROSOFT-DISALLOW-COUNTER:FALSE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()
    return (
        (
            'From: "Lima, Ana" <Ana@Mail.example>\r\nTo: =?iso-8859-1?Q?Cl=EDnica?= <front@clinic.example>\r\n'
            "Subject: Accepted: Clinic\r\nThread-Topic: Clinic\r\nX-MS-Has-Attach:\r\n"
            "X-Auto-Response-Suppress: DR, OOF\r\n"
            "Message-ID: <AM0PR01MB0001@AM0PR01MB0001.eurprd01.prod.exchangelabs.com>\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/alternative;\r\n\tboundary="_003_AM0_"\r\n\r\n'
            f'--_003_AM0_\r\nContent-Type: text/plain; charset="iso-8859-1"\r\n\r\n{text}\r\n\r\n'
            '--_003_AM0_\r\nContent-Type: text/html; charset="iso-8859-1"\r\n'
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "\r\n<html><head><style>p{}</style></head><body></body></html>\r\n\r\n"
            '--_003_AM0_\r\nContent-Type: text/calendar; charset="utf-8"; method=REPLY\r\n'
            "Content-Transfer-Encoding: base64\r\n\r\n"
        ).encode()
        + base64.encodebytes(calendar)
        + b"\r\n--_003_AM0_--\r\n"
    )


def _eastern(start: datetime) -> str:
    # Winter: five hours behind.
    return f"{start - timedelta(hours=5):%Y%m%dT%H%M%S}"


def google(uid: str = UID, partstat: str = "ACCEPTED", start: datetime = START, comment: str = "") -> bytes:
    """Google Calendar: a program's message of a person's click, the object twice, once carried along."""
    more = f"COMMENT:{comment}\r\n" if comment else ""
    calendar = (
        "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\n"
        "CALSCALE:GREGORIAN\r\n"
        f"METHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTART:{_utc(start)}\r\nDTEND:{_utc(start)}\r\n"
        f"DTSTAMP:20261123T160000Z\r\n"
        f"ORGANIZER;CN={FRONT}:mailto:{FRONT}\r\nUID:{uid}\r\n"
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={partstat};RSVP=TR\r\n UE;CN={ANA};X-NUM-GUESTS=0;"
        f'X-RESPONSE-COMMENT="{comment}":mailto:{ANA}\r\n{more}'
        "CREATED:20261120T100000Z\r\nDESCRIPTION:\r\nLAST-MODIFIED:20261123T160000Z\r\nLOCATION:North\r\n"
        "SEQUENCE:0\r\n"
        "STATUS:CONFIRMED\r\nSUMMARY:Clinic\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()
    return (
        (
            f"MIME-Version: 1.0\r\nReply-To: Ana <{ANA}>\r\n"
            f"Sender: Google Calendar <calendar-notification@google.com>\r\n"
            "Auto-Submitted: auto-generated\r\nMessage-ID: <calendar-beef@google.com>\r\n"
            f"Subject: Accepted: Clinic @ Tue Dec 8, 2026\r\nFrom: Ana <{ANA}>\r\nTo: {FRONT}\r\n"
            'Content-Type: multipart/mixed; boundary="000000000000aa"\r\n\r\n--000000000000aa\r\n'
            'Content-Type: multipart/alternative; boundary="000000000000bb"\r\n\r\n--000000000000bb\r\n'
            'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes\r\n'
            "Content-Transfer-Encoding: base64\r\n\r\n"
        ).encode()
        + base64.encodebytes(b"Ana has accepted this invitation.")
        + (
            b'\r\n--000000000000bb\r\nContent-Type: text/calendar; charset="UTF-8"; method=REPLY\r\n'
            b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        )
        + quopri.encodestring(calendar)
        + (
            b'\r\n--000000000000bb--\r\n--000000000000aa\r\nContent-Type: application/ics; name="invite.ics"\r\n'
            b'Content-Disposition: attachment; filename="invite.ics"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        )
        + base64.encodebytes(calendar)
        + b"\r\n--000000000000aa--\r\n"
    )


def apple(uid: str = UID, partstat: str = "ACCEPTED", start: datetime = START, comment: str = "") -> bytes:
    """Apple's Calendar: quoted-printable, no method beside the object, who answers by a name of somebody else."""
    more = f"COMMENT:{comment}\r\n" if comment else ""
    calendar = (
        "BEGIN:VCALENDAR\r\nCALSCALE:GREGORIAN\r\nPRODID:-//Apple Inc.//macOS 14.5//EN\r\nVERSION:2.0\r\n"
        "METHOD:REPLY\r\n"
        f"BEGIN:VEVENT\r\nCREATED:20261120T100000Z\r\nUID:{uid}\r\nDTEND:{_utc(start)}\r\n"
        f'ATTENDEE;CN="Ana";CUTYPE=INDIVIDUAL;PARTSTAT={partstat};SENT-BY="mailto:{ANA}";EMAIL="{ANA}":mailto:{ANA}\r\n'
        f"SUMMARY:Clinic\r\nLAST-MODIFIED:20261123T160000Z\r\nDTSTAMP:20261123T160000Z\r\nDTSTART:{_utc(start)}\r\n"
        f"{more}SEQUENCE:0\r\nORGANIZER:mailto:{FRONT}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()
    return (
        (
            f'From: Ana <{ANA}>\r\nContent-Type: multipart/alternative; boundary="Apple-Mail=_1"\r\n'
            f"MIME-Version: 1.0\r\n"
            f"Subject: Accepted: Clinic\r\nMessage-Id: <5F1C@mail.example>\r\nTo: {FRONT}\r\n"
            f"X-Mailer: iPhone Mail (21F90)\r\n"
            "\r\n--Apple-Mail=_1\r\nContent-Transfer-Encoding: 7bit\r\nContent-Type: text/plain;\r\n"
            "\tcharset=us-ascii\r\n\r\n"
            "\r\n--Apple-Mail=_1\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            "Content-Type: text/calendar;\r\n\tname=iCal.ics;\r\n\tcharset=utf-8\r\n\r\n"
        ).encode()
        + quopri.encodestring(calendar)
        + b"\r\n--Apple-Mail=_1--\r\n"
    )


def thunderbird(
    uid: str = UID, partstat: str = "ACCEPTED", start: datetime = START, comment: str = ""
) -> bytes:
    """Thunderbird: eight bits as they are, and whom the answer was received for."""
    more = f"COMMENT:{comment}\r\n" if comment else ""
    calendar = (
        "BEGIN:VCALENDAR\r\nPRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\r\nVERSION:2.0\r\n"
        "METHOD:REPLY\r\n"
        f"BEGIN:VEVENT\r\nCREATED:20261120T100000Z\r\nLAST-MODIFIED:20261123T160000Z\r\nDTSTAMP:20261123T160000Z\r\n"
        f"UID:{uid}\r\nSUMMARY:Clínica\r\nORGANIZER:mailto:{FRONT}\r\n"
        f"ATTENDEE;PARTSTAT={partstat};CN=Ána:mailto:{ANA}\r\nX-MOZ-RECEIVED-SEQUENCE:0\r\n"
        "X-MOZ-RECEIVED-DTSTAMP:20261120T100000Z\r\nX-MOZ-INVITED-ATTENDEE:mailto:ana@mail.example\r\n"
        f"{more}DTSTART:{_utc(start)}\r\nDTEND:{_utc(start)}\r\nSEQUENCE:0\r\nTRANSP:OPAQUE\r\n"
        f"END:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()
    return (
        (
            f"Message-ID: <11d1@mail.example>\r\nUser-Agent: Mozilla Thunderbird\r\n"
            f"From: =?UTF-8?Q?=C3=81na?= <{ANA}>\r\n"
            f"Subject: Invitation Reply (Accepted): Clinic\r\nTo: {FRONT}\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/mixed; boundary="------------p"\r\n\r\n--------------p\r\n'
            'Content-Type: multipart/alternative; boundary="------------q"\r\n\r\n--------------q\r\n'
            "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nÁna accepted.\r\n"
            "--------------q\r\nContent-Type: text/calendar; method=REPLY; charset=UTF-8\r\n"
            "Content-Transfer-Encoding: 8bit\r\n\r\n"
        ).encode()
        + calendar
        + (
            b'--------------q--\r\n--------------p\r\nContent-Type: application/ics; name="invite.ics"\r\n'
            b'Content-Disposition: attachment; filename="invite.ics"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        )
        + base64.encodebytes(calendar)
        + b"--------------p--\r\n"
    )


SHAPES = (outlook, google, apple, thunderbird)


def report(name: str, *, action: str = "failed", status: str = "5.1.1", whole: bool = False) -> bytes:
    """A report of a server (RFC 3464) as Postfix writes it; ``name`` is of the message that it returns."""
    returned = (
        f"message/rfc822\r\n\r\nFrom: {FRONT}\r\nTo: {ANA}\r\nMessage-ID: {name}\r\nSubject: Clinic\r\n\r\nHello\r\n"
        if whole
        else f"text/rfc822-headers\r\n\r\nFrom: {FRONT}\r\nTo: {ANA}\r\nMessage-ID: {name}\r\nSubject: Clinic\r\n"
    )
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@relay.example (Mail Delivery System)\r\n"
        f"Subject: Undelivered Mail Returned to Sender\r\nTo: {FRONT}\r\nAuto-Submitted: auto-replied\r\n"
        "Message-ID: <2026.ABC@relay.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="R"\r\n\r\n--R\r\n'
        "Content-Type: text/plain; charset=us-ascii\r\n\r\nI'm sorry to have to inform you.\r\n--R\r\n"
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n"
        f"Final-Recipient: rfc822; {ANA}\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: smtp; 550 {status} said\r\n\r\n--R\r\nContent-Type: {returned}\r\n--R--\r\n"
    ).encode()


def exim(name: str) -> bytes:
    """What Exim writes: words, and the message that it could not deliver below them."""
    return (
        "Return-path: <>\r\nX-Failed-Recipients: ana@mail.example\r\nAuto-Submitted: auto-replied\r\n"
        "From: Mail Delivery System <Mailer-Daemon@relay.example>\r\n"
        f"To: {FRONT}\r\nSubject: Mail delivery failed: returning message to sender\r\n"
        "Message-Id: <E1abc@relay.example>\r\n\r\nThis is a permanent error. The following address failed:\r\n\r\n"
        "  ana@mail.example\r\n    host mx.mail.example: 552 5.2.2 Mailbox full\r\n\r\n"
        f"------ This is a copy of the message, including all the headers. ------\r\n\r\nMessage-ID: {name}\r\n"
        f"From: {FRONT}\r\n\r\nHello\r\n"
    ).encode()


def written(
    text: str, refers: str = "", *, sender: str = ANA, name: str = "words@mail.example", head: str = ""
) -> bytes:
    """A person's own words, in answer to a message."""
    return (
        f"From: {sender}\r\nTo: {FRONT}\r\nSubject: Re: Clinic\r\nMessage-ID: <{name}>\r\n"
        f"In-Reply-To: {refers}\r\n{head}"
        f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n"
    ).encode()
