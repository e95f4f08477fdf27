"""Who was found by the search, whether or not they have arrived."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import SearchHit
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.lists.parts import Facts, StaffList, privacy_column
from kiosk.staff.words import special_words

translate = QCoreApplication.translate
KEY = "found"


def made(facts: Facts) -> StaffList[SearchHit]:
    """The list, to which only the search goes."""
    model = facts.model
    return StaffList(
        key=KEY,
        title=translate("Staff", "Found"),
        empty=translate(
            "Staff",
            "Nobody was found. Try the beginning of the family name, the record number or the ticket.",
        ),
        columns=_columns(facts),
        rows=lambda: model.hits,
        key_of=lambda hit: hit.patient.id,
        badge=lambda: len(model.hits),
        visit_of=lambda hit: hit.visit_id,
        words=lambda hit: _words(hit, may_break=model.actor.may(Permission.BREAK_GLASS)),
        opens="check_in",
        on_key=False,
        empty_now=lambda: (
            "" if model.sought else translate("Staff", "Type a name, a record number or a ticket above.")
        ),
    )


def _words(hit: SearchHit, *, may_break: bool) -> str:
    if hit.is_shut and may_break:
        return translate(
            "Staff",
            "{name} is neither here nor expected today. Breaking the glass, with a reason that others see, opens the "
            "record.",
        ).format(name=hit.patient.full_name)
    return translate("Staff", "{name} has not arrived today.").format(name=hit.patient.full_name)


def _columns(facts: Facts) -> list[Column[SearchHit]]:
    return [
        Column(translate("Staff", "Patient"), lambda hit: Cell(hit.patient.full_name, strong=True), 110),
        Column(translate("Staff", "Born"), lambda hit: Cell(facts.day(hit.patient.birth_date)), 94),
        Column(translate("Staff", "Record no."), lambda hit: Cell(hit.patient.mrn), 70, 1),
        Column(translate("Staff", "Ticket"), lambda hit: Cell(hit.ticket)),
        Column(
            translate("Staff", "Appt"),
            lambda hit: Cell(facts.time(hit.appointment_start)),
            whole=facts.longest_time,
        ),
        Column(translate("Staff", "Phone"), lambda hit: Cell(hit.patient.contact.phone), 90, 2),
        privacy_column(lambda hit: Cell(special_words(hit.is_special)), lambda: facts.model.hits),
    ]
