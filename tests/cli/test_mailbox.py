"""``kiosk mail`` reads the mailbox: what has come does what it says, once, whatever breaks between."""

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import icalendar
import pytest
from sqlalchemy import select, update
from typer.testing import CliRunner

from kiosk.cli import main
from kiosk.clock import system_clock
from kiosk.devices.imap import Mailbox, MailboxAway
from kiosk.domain.mail import MailState
from kiosk.domain.mail.incoming import Incoming, ReplyOutcome
from kiosk.domain.planning.bookings import Answer
from kiosk.services.desk.replies import ReplyService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.cli.test_mail import give
from tests.devices.mail_server import PASSWORD, SENDER, USER, LoopbackServer
from tests.devices.mailbox_server import LoopbackMailbox
from tests.factories import a_booking, a_contact, a_patient
from tests.interop import answers
from tests.interop.answers import ANA, SHAPES, message, plain_calendar

UNREADABLE = message(b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nX", name="bad@mail.example")
ELSE = answers.written("Do you sell shoes?", name="shoes@mail.example").replace(b"Re: Clinic", b"Shoes")


@pytest.fixture
def box(dovecot: LoopbackMailbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> LoopbackMailbox:
    """A computer that reads an empty mailbox, and hands mail over to nobody."""
    dovecot.empty("INBOX", "Heard", "Kiosk unreadable")
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    written(tmp_path, dovecot)
    give("password", "--keys", "file", given=f"{PASSWORD}\n")
    return dovecot


def written(
    folder: Path, dovecot: LoopbackMailbox, server: LoopbackServer | None = None, more: str = ""
) -> None:
    authority = folder / "authority.pem"
    pems = [dovecot.file.read_text()] + ([server.file.read_text()] if server else [])
    authority.write_text("\n".join(pems))
    (folder / "kiosk.toml").write_text(
        f'[mail]\nserver = "127.0.0.1"\nport = {server.port if server else 1}\nsender = "{SENDER}"\nuser = "{USER}"\n'
        f'authority = "{authority}"\nquiet = ""\nimap = "127.0.0.1"\nimap_port = {dovecot.port_tls}\n{more}'
    )


class Booked:
    """A record in which somebody is booked for in three days, and was invited."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.start = (system_clock() + timedelta(days=3)).replace(minute=0, second=0, microsecond=0)
        with self.open() as database:
            database.upgrade()
            reached = replace(a_contact(), email=ANA)
            PatientService(database).save(
                [a_patient(1, contact=reached)], [replace(a_booking(1), start=self.start)]
            )

    def open(self) -> AbstractContextManager[Database]:
        """The record, for a while."""
        return _opened(self.url)

    def invited(self) -> str:
        """As if its invitation had gone out; the event's UID."""
        mail = tables.booking_mail
        with self.open() as database, database.write() as connection:
            connection.execute(
                update(mail)
                .where(mail.c.kind == "invitation")
                .values(state=MailState.SENT, address=ANA, told_start=self.start, settled_at=system_clock())
            )
            return f"{connection.execute(select(mail.c.token)).scalars().first()}@clinic.example"

    def answer(self) -> Answer:
        """What whoever is booked has said."""
        with self.open() as database, database.read() as connection:
            found = connection.execute(select(tables.booking_state.c.answer)).scalar_one_or_none()
        return Answer(found or "")


@contextmanager
def _opened(url: str) -> Iterator[Database]:
    database = Database(url)
    yield database
    database.close()


@pytest.fixture
def booked(box: LoopbackMailbox, url: str) -> Booked:
    made = Booked(url)
    # Nobody takes mail at port 1: it is owed, and no more.
    give("run", "--once", "--database", url)
    return made


def once(booked: Booked) -> list[str]:
    """What is told of the mailbox."""
    _, said = give("run", "--once", "--database", booked.url)
    return [line for line in said.splitlines() if line.startswith("Mailbox")]


def test_a18_an_invitation_goes_out_and_its_answer_comes_back(
    box: LoopbackMailbox, booked: Booked, tmp_path: Path
) -> None:
    server = LoopbackServer(tmp_path)
    try:
        written(tmp_path, box, server)
        with booked.open() as database, database.write() as connection:
            connection.execute(update(tables.booking_mail).values(due_at=system_clock() - timedelta(days=1)))
        code, said = give("run", "--once", "--database", booked.url)
        assert (code, said) == (0, "Mail: 1 sent.\n")
        ((_, mail),) = server.box.taken
        assert mail["List-Unsubscribe"].strip().startswith(f"<mailto:{SENDER}?subject=stop%20")
        _, part = mail.iter_parts()
        raw = part.get_payload(decode=True)
        assert isinstance(raw, bytes)
        (uid,) = (str(event["UID"]) for event in icalendar.Calendar.from_ical(raw).walk("VEVENT"))
        box.put(*(shape(uid=uid, start=booked.start) for shape in SHAPES[:2]), UNREADABLE, ELSE)
        code, said = give("run", "--once", "--database", booked.url)
        assert (code, said) == (
            0,
            "Mail: nothing is due.\nMailbox: 1 confirmed, 1 heard before, 1 unreadable, 1 about something else.\n",
        )
    finally:
        server.close()
    assert booked.answer() is Answer.CONFIRMED
    assert [subject for subject, _ in box.kept("Kiosk unreadable")] == ["Re: Clinic"]
    assert len(box.kept()) == 3, "what nobody has asked to be moved stays"
    assert give("run", "--once", "--database", booked.url)[1] == "Mail: nothing is due.\n"


def test_what_was_heard_is_moved_and_what_is_about_something_else_is_not(
    box: LoopbackMailbox, booked: Booked, tmp_path: Path
) -> None:
    written(tmp_path, box, more='imap_done = "Heard"\n')
    uid = booked.invited()
    box.put(message(plain_calendar("ACCEPTED", uid=uid, start=booked.start)), ELSE)
    assert once(booked) == ["Mailbox: 1 confirmed, 1 about something else."]
    assert [subject for subject, _ in box.kept()] == ["Shoes"]
    assert len(box.kept("Heard")) == 1


def test_a_computer_that_dies_between_hears_nothing_twice(
    box: LoopbackMailbox, booked: Booked, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = booked.invited()
    box.put(message(plain_calendar("TENTATIVE", uid=uid, start=booked.start)))
    with monkeypatch.context() as broken:

        def breaks(self: Mailbox, key: str) -> None:
            raise MailboxAway("the mail server has ended the connection")

        broken.setattr(Mailbox, "done", breaks)
        assert once(booked) == ["Mailbox 127.0.0.1: the mail server has ended the connection."]
    assert once(booked) == ["Mailbox: 1 heard before."]
    assert once(booked) == []
    with booked.open() as database, database.read() as connection:
        assert len(connection.execute(select(tables.call_back.c.id)).all()) == 1


def test_a_fault_of_ours_with_one_message_never_stops_the_next(
    box: LoopbackMailbox, booked: Booked, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = booked.invited()
    hear = ReplyService.hear

    def faulty(self: ReplyService, mail: Incoming) -> ReplyOutcome:
        if mail.subject == "Shoes":
            raise ZeroDivisionError
        return hear(self, mail)

    monkeypatch.setattr(ReplyService, "hear", faulty)
    box.put(ELSE, message(plain_calendar("ACCEPTED", uid=uid, start=booked.start)))
    assert once(booked) == ["Mailbox: 1 unreadable, 1 confirmed."]
    assert [subject for subject, _ in box.kept("Kiosk unreadable")] == ["Shoes"]


def test_how_the_mailbox_stands_is_told(box: LoopbackMailbox, booked: Booked, tmp_path: Path) -> None:
    box.put(UNREADABLE)
    code, said = give("check", "--database", booked.url)
    assert (code, said) == (0, "Mailbox 127.0.0.1: opens; 1 to look at\n")
    once(booked)
    code, said = give("check", "--database", booked.url)
    told = "Mail: 1 message of the last 30 days could not be read; look into the folder Kiosk unreadable of the mailbox"
    assert said.splitlines() == [
        "Mailbox 127.0.0.1: opens; 0 to look at",
        "Of the last 30 days: 1 unreadable.",
        told,
    ]
    status = CliRunner().invoke(main.command, ["status", "--database", booked.url])
    assert told in status.output
    give("password", given="wrong\n")
    code, said = give("check", "--database", booked.url)
    assert code == 1
    assert "does not let this computer in" in said
    code, said = give("run", "--once", "--database", booked.url)
    assert code == 1
    assert "Mailbox 127.0.0.1: the mail server does not let this computer in" in said


def test_a_hundred_messages_take_no_minute(box: LoopbackMailbox, booked: Booked) -> None:
    box.put(*(ELSE.replace(b"shoes@", f"{number}@".encode()) for number in range(120)))
    begun = time.monotonic()
    assert once(booked) == ["Mailbox: 100 about something else."]
    assert time.monotonic() - begun < 60
    assert once(booked) == ["Mailbox: 20 about something else."]


def test_without_a_mailbox_nothing_is_read(booked: Booked, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(f'[mail]\nserver = "127.0.0.1"\nport = 1\nsender = "{SENDER}"\n')
    assert give("check", "--database", booked.url)[1].startswith("Mailbox: none is read")
    assert once(booked) == []
