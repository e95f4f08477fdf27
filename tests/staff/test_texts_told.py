"""Texts about bookings in the staff window: how they stand beside the bookings, and that somebody wants none."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from kiosk.domain.mail import Handed, MailKind, MailOutcome, MailPlan, MailStanding, MailState, TellingWay
from kiosk.domain.mail.incoming import BounceReason
from kiosk.domain.mail.texts import TellingWays, TextReceipt
from kiosk.services.desk.mailing import MailingService
from kiosk.services.desk.text_replies import TextReplyService
from kiosk.staff.dialogues.confirming import ComingDialogue
from kiosk.staff.plan_words import mail_words
from kiosk.store import tables
from tests.factories import an_actor
from tests.services.desk.planned_calls import FREE
from tests.services.desk.planned_clinic import NINE, SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import settle
from tests.staff.test_planning import DAY, opened, plan_of, press, texts
from tests.staff.test_planning import planned as planned


def test_a18_who_comes_says_how_texts_stand_and_stops_them(planned: Desk, qtbot: QtBot) -> None:
    desk = planned
    with desk.elsewhere.write() as connection:
        connection.execute(update(tables.patient).values(phone="(555) 010-0001", email=""))
    plan_of(desk).book("p1", FREE, an_actor())
    plan, way = MailPlan("+15550109999", asks=True, is_read=True), TellingWay.TEXT
    ways = TellingWays(text=plan)
    mailing = MailingService(desk.elsewhere, SETTINGS, desk.now, plan, an_actor(), ways, way)
    mailing.run(lambda text: Handed(MailOutcome.SENT, 0, ("m1",)))
    made = opened(desk, qtbot, ComingDialogue, "confirming")
    made.day.setText(DAY.isoformat())
    made.day.editingFinished.emit()
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: [row[4].startswith("Text: invited, ") for row in texts(made)] == [True])
    replies = TextReplyService(desk.elsewhere, SETTINGS, desk.now, plan, an_actor())
    replies.hear(TextReceipt("+15550100001", ("m1",), BounceReason.UNREACHABLE), "1")
    made.day.editingFinished.emit()
    failed = "Text: nobody got it: their telephone could not be reached in time"
    qtbot.waitUntil(lambda: [row[4] for row in texts(made)] == [failed])
    press(desk, qtbot, made, "Texts or none")
    qtbot.waitUntil(lambda: [row[4] for row in texts(made)] == ["Text: they want none"])
    assert "gets no texts about bookings any more" in made.told.text()
    press(desk, qtbot, made, "Texts or none")
    qtbot.waitUntil(lambda: [row[4] for row in texts(made)] == [failed])


@pytest.mark.parametrize("kind", MailKind)
@pytest.mark.parametrize("state", MailState)
def test_a18_each_standing_of_a_text_has_words(kind: MailKind, state: MailState) -> None:
    standing = MailStanding(kind, state, NINE, way=TellingWay.TEXT)
    assert mail_words(standing, SETTINGS).startswith("Text: ")
    arrived = mail_words(replace(standing, arrived=True), SETTINGS)
    assert arrived.endswith("(it has arrived)") is (state is not MailState.REFUSED)
    assert mail_words(replace(standing, stopped=True), SETTINGS) == "Text: they want none"
    for reason in (*BounceReason, "of_tomorrow"):
        words = mail_words(replace(standing, bounced=reason), SETTINGS)
        assert words.startswith("Text: nobody got it: ")
