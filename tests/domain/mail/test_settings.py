"""The table ``[mail]`` of a computer's settings, and what is wrong with one."""

from typing import Any

import pytest

from kiosk.domain.mail.settings import MailSettings, MailSettingsError

TABLE: dict[str, Any] = {"server": "mail.clinic.example", "sender": "front@clinic.example"}


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
    ],
)
def test_what_is_wrong_is_said(written: object, said: str) -> None:
    with pytest.raises(MailSettingsError, match=said):
        MailSettings.read(written)
