"""The insurances that are on file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.people.coverage import Coverage, CoverageStanding
from kiosk.domain.visit.step_names import StepName
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff import words
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import ShownPatient

translate = QCoreApplication.translate


def cards(shown: ShownPatient) -> Iterator[QWidget]:
    """One card with all of them, where there are any on file: those in force first, in the order in which they pay."""
    coverages = shown.details.coverages
    if not coverages:
        return
    card = Card(translate("Staff", "Insurance on file"))
    for coverage in coverages:
        in_force = coverage.standing(shown.today) is CoverageStanding.IN_FORCE
        card.add(TextLabel(_numbers(coverage), "strong" if in_force else ""))
        if said := _when(coverage, shown):
            card.add(TextLabel(said, "second"))
    yield card


def _numbers(coverage: Coverage) -> str:
    number = coverage.member_id and translate("Staff", "Member {number}").format(number=coverage.member_id)
    group = coverage.group_number and translate("Staff", "Group {number}").format(
        number=coverage.group_number
    )
    payer = coverage.payer_id and translate("Staff", "Payer {number}").format(number=coverage.payer_id)
    return " · ".join(filter(None, (coverage.payer, coverage.plan, number, group, payer)))


def _when(coverage: Coverage, shown: ShownPatient) -> str:
    """Its place, its kind, and from when to when it is or was in force."""
    order = coverage.order
    place = translate("Staff", "No. {number} in order").format(number=order) if order else ""
    return " · ".join(filter(None, (_standing(coverage, shown), place, coverage.type, _holder(coverage))))


def _standing(coverage: Coverage, shown: ShownPatient) -> str:
    start = coverage.period_start and words.date_words(coverage.period_start, shown.settings)
    end = coverage.period_end and words.date_words(coverage.period_end, shown.settings)
    match coverage.standing(shown.today):
        case CoverageStanding.IN_FORCE if end:
            return translate("Staff", "In force until {day}").format(day=end)
        case CoverageStanding.IN_FORCE if start:
            return translate("Staff", "In force since {day}").format(day=start)
        case CoverageStanding.IN_FORCE:
            return ""
        case CoverageStanding.AHEAD:
            return translate("Staff", "Begins on {day}").format(day=start)
        case CoverageStanding.ENDED:
            return translate("Staff", "Ended on {day}").format(day=end)
        case CoverageStanding.NOT_VALID:
            return translate("Staff", "Not valid any more")
        case _ as never:
            assert_never(never)


def _holder(coverage: Coverage) -> str:
    if coverage.subscriber_relationship in ("", "self"):
        return ""
    relation = words.value_words("subscriber_relationship", coverage.subscriber_relationship)
    named = ": ".join(filter(None, (relation, coverage.subscriber_name)))
    return translate("Staff", "Held by {holder}").format(holder=named)


ROOM = Room(
    name=lambda: translate("Staff", "Insurance"),
    steps=lambda: {
        StepName.COVERAGE_CONFIRMED: translate("Staff", "insurance, as on file"),
        StepName.COVERAGE_ENTERED: translate("Staff", "a new insurance card"),
    },
    cards=cards,
)
