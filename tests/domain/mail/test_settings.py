"""The table ``[mail]`` of a computer's settings, and what is wrong with one."""

from typing import Any

import pytest

from kiosk.domain.mail.settings import MailSettings, MailSettingsError

TABLE: dict[str, Any] = {"server": "mail.clinic.example", "sender": "front@clinic.example"}
READ = TABLE | {"imap": "mail.clinic.example", "user": "front"}


def test_it_says_when_the_clinic_writes() -> None:
    plan = MailSettings.read(TABLE | {"quiet": "21:30-7:15", "answers": True, "place": False}).plan
    assert (plan.quiet_from, plan.quiet_until) == (21 * 60 + 30, 7 * 60 + 15)
    assert (plan.sender, plan.asks, plan.place, plan.first_name) == (
        "front@clinic.example",
        True,
        False,
        True,
    )
    never = MailSettings.read(TABLE | {"quiet": ""}).plan
    assert never.quiet_from == never.quiet_until


def test_a_mailbox_that_is_read_has_answers() -> None:
    assert not MailSettings.read(TABLE).plan.is_read
    plan = MailSettings.read(READ).plan
    assert (plan.asks, plan.is_read, plan.declines_end) == (True, True, True)
    assert not MailSettings.read(READ | {"declined": "call_back"}).plan.declines_end


def test_without_tls_on_this_computer_itself_or_by_name() -> None:
    for table in ({"imap": "127.0.0.1", "imap_security": "plain"}, {"imap_security": "plain-anywhere"}):
        assert MailSettings.read(READ | table).imap_security.startswith("plain")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (3, "must be a table"),
        ({"server": "x"}, "needs sender"),
        (TABLE | {"password": "x"}, "kiosk mail password"),
        (TABLE | {"colour": "x"}, "'colour' is not a setting"),
        (TABLE | {"port": True}, "'port'"),
        (TABLE | {"port": 70000}, "65535"),
        (TABLE | {"answers": "yes"}, "'answers'"),
        (TABLE | {"security": "none"}, "starttls or tls"),
        (TABLE | {"sender": "front"}, "'sender'"),
        (TABLE | {"quiet": "night"}, "'quiet'"),
        (TABLE | {"quiet": "25:00-08:00"}, "'quiet'"),
        (TABLE | {"imap": "mail.clinic.example"}, "imap_user"),
        (READ | {"imap_security": "none"}, "tls, starttls or plain"),
        (READ | {"imap_security": "plain"}, "everybody on the way"),
        (READ | {"imap_port": -1}, "'imap_port'"),
        (READ | {"imap_folder": 'a"b'}, "'imap_folder'"),
        (READ | {"imap_unreadable": ""}, "'imap_unreadable'"),
        (READ | {"imap_done": "INBOX"}, "must not be 'imap_folder'"),
        (READ | {"declined": "forget"}, "cancel or call_back"),
    ],
)
def test_what_is_wrong_is_said(written: object, said: str) -> None:
    with pytest.raises(MailSettingsError, match=said):
        MailSettings.read(written)
