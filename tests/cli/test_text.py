"""``kiosk text``: what is due goes out by the message centre of the settings, what comes back is heard, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import main, text
from kiosk.clock import system_clock
from kiosk.devices.smpp import units
from kiosk.services.desk.text_replies import TextReplyService
from kiosk.services.record.patients import PatientService
from kiosk.store import key_files, tables
from kiosk.store.database import Database
from tests.devices.smpp.centre import Peer, centre, text_of
from tests.devices.smpp.node_centre import node_centre
from tests.devices.smpp.node_centre import npm_package as npm_package
from tests.factories import a_booking, a_contact, a_patient

NUMBER = "+15550100001"


@pytest.fixture(autouse=True)
def computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One that waits for nobody."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    monkeypatch.setattr(text, "QUIET", 0.2)


def named(folder: Path, port: int, more: str = "") -> None:
    """The settings of a computer that sends by a centre on this one."""
    table = (
        f'[text]\nserver = "127.0.0.1"\nport = {port}\nuser = "front"\nsender = "+15550109999"\n'
        f'security = "plain"\nquiet = ""\n{more}'
    )
    (folder / "kiosk.toml").write_text(table, encoding="utf-8")


def give(*words: str, given: str = "") -> tuple[int, str]:
    done = CliRunner().invoke(main.command, ["text", *words], input=given)
    return done.exit_code, done.output


@pytest.fixture
def booked(url: str) -> str:
    """A record in which somebody with a number is booked for tomorrow."""
    database = Database(url)
    database.upgrade()
    booking = replace(a_booking(1), start=system_clock() + timedelta(days=1))
    reached = a_contact(phone="(555) 010-0001", email="")
    PatientService(database).save([a_patient(1, given="ask", contact=reached)], [booking])
    database.close()
    return url


def answers(url: str) -> list[str]:
    """What was answered of each booking, and how."""
    database = Database(url)
    state = tables.booking_state.c
    with database.read() as connection:
        found = [f"{row[0]} {row[1]}" for row in connection.execute(select(state.answer, state.answer_way))]
    database.close()
    return found


def test_a18_a_text_goes_out_arrives_and_is_answered_by_a_centre_of_others(
    npm_package: Path, tmp_path: Path, booked: str
) -> None:
    with node_centre(npm_package, REPLY="YES", ASKED="1") as there:
        named(tmp_path, there.port)
        assert give("password", "--keys", "file", given="secret\n") == (0, "The password is kept.\n")
        found = key_files.key_files(f"sqlite:///{paths.data_folder()}/other.db")
        assert [key.opens for key in found] == [key_files.Opens.TEXT]
        for path in paths.data_folder().rglob("*"):
            assert path.is_dir() or b"secret" not in path.read_bytes(), path
        assert give("run", "--once", "--database", booked) == (
            0,
            "Texts: 1 sent.\nHeard: 1 that arrived, 1 confirmed.\n",
        )
        sent = there.next("text")
        assert (sent["to"], sent["from"]) == (NUMBER.removeprefix("+"), "15550109999")
        assert "Answer YES if you come" in sent["text"]
        assert give("run", "--once", "--database", booked) == (0, "Texts: nothing is due.\n")
        code, said = give("check", "--database", booked)
        assert code == 0
        assert "Message centre 127.0.0.1: lets this computer in\n" in said
        assert "Told of bookings in the last 30 days: by text 1 arrived\n" in said
    assert answers(booked) == ["confirmed text"]
    done = CliRunner().invoke(main.command, ["status", "--database", booked])
    assert "  Told of bookings in the last 30 days: by text 1 arrived\n" in done.output
    assert give("password", given="\n")[1] == "No password is kept.\n"


def test_a18_a_line_that_is_cut_over_a_message_sends_it_never_again(tmp_path: Path, booked: str) -> None:
    def cut(peer: Peer) -> None:
        peer.bound()
        peer.submitted()

    def whole(peer: Peer) -> None:
        peer.bound()
        while True:
            peer.answer(peer.take(), body=b"x\0")

    with centre(cut, whole) as there:
        named(tmp_path, there.port)
        give("password", "--keys", "file", given="secret\n")
        said = "Texts: 1 of which nobody knows whether they went out: they are not sent again.\n"
        assert give("run", "--once", "--database", booked) == (0, said)
        assert give("run", "--once", "--database", booked) == (0, "Texts: nothing is due.\n")
        code, told = give("check", "--database", booked)
        assert (code, "by text 1 of which nobody knows" in told) == (0, True)
    sent = [unit for peer in there.peers for unit in peer.units if unit.command == units.SUBMIT_SM]
    assert len(sent) == 1


def test_a18_what_could_not_be_written_down_is_not_taken_from_the_centre(
    tmp_path: Path, booked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    statuses: list[int] = []

    def script(peer: Peer) -> None:
        peer.bound()
        unit = peer.submitted()
        # It is there by the time that the message is answered for.
        peer.send(text_of(NUMBER, b"yes"))
        peer.answer(unit, body=b"x\0")
        statuses.append(peer.take().status)

    def broken(*words: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(TextReplyService, "hear", broken)
    with centre(script) as there:
        named(tmp_path, there.port)
        give("password", "--keys", "file", given="secret\n")
        assert give("run", "--once", "--database", booked) == (0, "Texts: 1 sent.\n")
    assert statuses == [units.NOT_NOW]


def test_a_centre_that_lets_nobody_in_is_told(tmp_path: Path, booked: str) -> None:
    def script(peer: Peer) -> None:
        peer.answer(peer.take(), 0x0E)

    with centre(script) as there:
        named(tmp_path, there.port)
        give("password", "--keys", "file", given="wrong\n")
        code, said = give("check", "--database", booked)
        assert (code, said) == (1, "Message centre 127.0.0.1: does not let this computer in (14)\n")
        assert give("run", "--once", "--database", booked) == (
            1,
            "Texts: the server takes nothing now (14).\n",
        )


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("", encoding="utf-8")
    code, said = give("run", "--once")
    assert code == 1
    assert "names no message centre" in said
    code, said = give("password", given="longer than eight\n")
    assert code == 1
    assert "8 letters at most" in said
    named(tmp_path, 1, 'colour = "red"\n')
    code, said = give("check")
    assert code == 1
    assert "'colour' is not a setting of [text]" in said
