"""What staff see of a patient's insurances: all of them, and which are in force."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from kiosk.domain.people.coverage import Coverage, CoverageStatus
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.record.coverages import row_of
from kiosk.staff.panels.parts import Card
from kiosk.store import tables
from tests.factories import NOW
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.test_layout import LONG, SIZES, clipped
from tests.staff.test_window import shown

TODAY = SETTINGS.today(NOW)
ENDED = Coverage("c5", "Oldtime", "OLD-1", period_start=date(2019, 1, 1), period_end=date(2019, 12, 31))
FIVE = (
    ENDED,
    Coverage("c4", "Newyear", "NEXT-1", order=1, period_start=date(2027, 1, 1)),
    Coverage("c3", "Gone", "GONE-1", status=CoverageStatus.CANCELLED),
    Coverage("c2", "Harbor", "SEC-1", order=2, period_end=TODAY + timedelta(days=7)),
    Coverage(
        "c1", "Bluefield", "PRI-1", "G7", "Ana Holder", "parent", order=1, type="HMO", plan="Gold",
        payer_id="60054", period_start=date(2020, 1, 1),
    ),
)  # fmt: skip


def insure(desk: Desk, *coverages: Coverage) -> None:
    with desk.elsewhere.write() as connection:
        for coverage in coverages:
            connection.execute(insert(tables.coverage).values(row_of(coverage, "p1")))


def lines(desk: Desk) -> list[str]:
    cards = desk.window.details.findChildren(Card)
    mine = [card for card in cards if card.accessibleName() == "Insurance on file"]
    return [made.text() for card in mine for made in card.findChildren(TextLabel)][1:]


def test_all_are_told_with_their_days_those_in_force_first(desk: Desk, qtbot: QtBot) -> None:
    insure(desk, *FIVE)
    shown(desk, qtbot, desk.arrive(1))
    qtbot.waitUntil(lambda: len(lines(desk)) > 0)
    assert lines(desk) == [
        "Bluefield · Gold · Member PRI-1 · Group G7 · Payer 60054",
        "In force since Jan 1, 2020 · No. 1 in order · HMO · Held by parent: Ana Holder",
        "Harbor · Member SEC-1",
        "In force until Nov 30, 2026 · No. 2 in order",
        "Newyear · Member NEXT-1",
        "Begins on Jan 1, 2027 · No. 1 in order",
        "Oldtime · Member OLD-1",
        "Ended on Dec 31, 2019",
        "Gone · Member GONE-1",
        "Not valid any more",
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_long_names_of_five_push_nothing_out_of_the_panel(
    desk: Desk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    insure(desk, *(replace(one, payer=LONG, plan=LONG, member_id=LONG[:100], type=LONG) for one in FIVE))
    desk.window.resize(*size)
    shown(desk, qtbot, desk.arrive(1))
    qtbot.waitUntil(lambda: len(lines(desk)) == 10)
    qtbot.waitUntil(lambda: clipped(desk) == [])
    assert desk.window.beside.horizontalScrollBar().maximum() == 0
