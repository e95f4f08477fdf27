"""Those who are checking in now, or have stopped: at which kiosk, at which step, and since when nothing was heard."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.feed import Topic
from kiosk.domain.visit.at_kiosk import AtKiosk
from kiosk.domain.visit.shown_at import is_seen_from
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.kinds import kind_words
from kiosk.staff.lists.parts import Facts, StaffList
from kiosk.staff.sources import Source
from kiosk.staff.words import age_words, listed_name, unread_words

translate = QCoreApplication.translate
KEY = "at_kiosk"
AT_KIOSKS: Source[AtKiosk] = Source(
    Topic.VISIT,
    lambda services, who: services.at_kiosk.rows(who),
    lambda services, who, before, visits: services.at_kiosk.rows_with(before, visits, who),
)


def made(facts: Facts) -> StaffList[AtKiosk]:
    """The list, who has taken no step for the longest time on top."""

    def rows() -> list[AtKiosk]:
        model = facts.model
        places, site = model.settings.places, model.site
        return [
            row
            for row in model.snapshot.of(AT_KIOSKS)
            if row.appointment is None or is_seen_from(places, site, places.place_of(row.appointment))
        ]

    return StaffList(
        key=KEY,
        title=translate("Staff", "At kiosks"),
        empty=translate("Staff", "Nobody is checking in at a kiosk now."),
        columns=_columns(facts),
        rows=rows,
        key_of=lambda row: row.visit_id,
        badge=lambda: len(rows()),
        words=lambda row: _words(row, facts),
        opens="check_in",
        source=AT_KIOSKS,
    )


def _since(row: AtKiosk, facts: Facts) -> timedelta:
    return max(timedelta(0), facts.model.clock() - row.last_at)


def is_stuck(row: AtKiosk, facts: Facts) -> bool:
    """Whether they have taken no step for as long as an arrival may go unseen."""
    return _since(row, facts) >= timedelta(seconds=facts.model.settings.escalate_seconds)


def step_words(row: AtKiosk) -> str:
    """How far somebody is, such as *2 of 5 · Insurance*."""
    number, of_all = row.step
    if not of_all:
        return ""
    asked = kind_words(row.asked) if row.asked is not None else translate("Staff", "everything answered")
    return translate("Staff", "{number} of {all} · {what}").format(number=number, all=of_all, what=asked)


def _words(row: AtKiosk, facts: Facts) -> str:
    if row.unreadable:
        return unread_words(row.unreadable)
    text = (
        translate("Staff", "{name} is at {kiosk}, step {step}; the last one was {age} ago.")
        if row.kiosk
        else translate("Staff", "{name} is checking in, step {step}; the last one was {age} ago.")
    )
    return text.format(
        name=row.patient_name, kiosk=row.kiosk, step=step_words(row), age=age_words(_since(row, facts))
    )


def _columns(facts: Facts) -> list[Column[AtKiosk]]:
    def cell(text: str, row: AtKiosk) -> Cell:
        return Cell(text, ground="overdue" if not row.unreadable and is_stuck(row, facts) else "")

    def name(row: AtKiosk) -> Cell:
        if row.unreadable:
            return Cell(unread_words(row.unreadable))
        return cell(listed_name(row.patient_name, row.language), row)

    def born(row: AtKiosk) -> Cell:
        return cell("" if row.unreadable else facts.day(row.birth_date), row)

    def since(row: AtKiosk) -> Cell:
        if row.unreadable:
            return Cell("")
        stuck = is_stuck(row, facts)
        return Cell(
            age_words(_since(row, facts)), strong=stuck, urgent=stuck, ground="overdue" if stuck else ""
        )

    def booked(row: AtKiosk) -> Cell:
        return cell(facts.when(row.appointment.start) if row.appointment is not None else "", row)

    return [
        Column(translate("Staff", "Patient"), name, 120),
        Column(translate("Staff", "Born"), born, 94, 2),
        Column(translate("Staff", "Appt"), booked, 60, 3, facts.longest_time),
        Column(translate("Staff", "Kiosk"), lambda row: cell(row.kiosk, row), 90, 1),
        Column(translate("Staff", "Step"), lambda row: cell(step_words(row), row), 130),
        Column(translate("Staff", "Last step"), since, 70),
    ]
