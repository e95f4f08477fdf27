"""Questionnaires in the record: pages as they are turned, answers, and what they report as changes to ask for.

How fresh an answer is, the clinic's rules say for each form; `services.forms` reads what was answered before.
"""

from __future__ import annotations

from sqlalchemy import bindparam, delete, func, insert, select, update

from kiosk.domain.items.questionnaire import FormCompleted, PageKept
from kiosk.services.items.item import Room, VisitWrites, applied
from kiosk.store import tables

_ADD_RESPONSE = insert(tables.questionnaire_response)
_ADD_DRAFT = insert(tables.form_draft)
_DRAFT = (
    tables.form_draft.c.visit_id == bindparam("of_visit"),
    tables.form_draft.c.questionnaire == bindparam("of_form"),
)
_KEEP_DRAFT = update(tables.form_draft).where(*_DRAFT)
_DROP_DRAFT = delete(tables.form_draft).where(*_DRAFT)
_DROP_ON_SERVER = select(func.kiosk_drop_draft(bindparam("of_visit"), bindparam("of_form")))
_CHANGE = tables.change_request.c
_ASKED = select(_CHANGE.field, _CHANGE.new).where(_CHANGE.visit_id == bindparam("of_visit"))
_STATEMENT = tables.clinical_statement.c
_ON_RECORD = (
    select(_STATEMENT.kind, _STATEMENT.text)
    .where(_STATEMENT.patient_id == bindparam("of_patient"))
    .order_by(_STATEMENT.id)
)


def _keep_page(visit: VisitWrites, record_id: str, page: PageKept) -> None:
    """In place of what was kept of this form before."""
    values = {"version": page.version, "resource": page.response, "saved_at": visit.now}
    which = {"of_visit": visit.visit_id, "of_form": page.questionnaire}
    if not visit.writes.ask(_KEEP_DRAFT, **which, **values).rowcount:
        named = {"visit_id": visit.visit_id, "questionnaire": page.questionnaire}
        visit.writes.add(_ADD_DRAFT, named | values)


def _keep_form(visit: VisitWrites, record_id: str, form: FormCompleted) -> None:
    which = {"of_visit": visit.visit_id, "of_form": form.questionnaire}
    if not form.left:
        visit.writes.call(_DROP_ON_SERVER, _DROP_DRAFT, **which)
    visit.take_back(form=form.questionnaire)
    if form.reported:
        _request_reported(visit, form)
    visit.writes.add(
        _ADD_RESPONSE,
        {
            "id": record_id,
            "visit_id": visit.visit_id,
            "patient_id": visit.patient_id,
            "questionnaire": form.questionnaire,
            "version": form.version,
            "authored": visit.now,
            "resource": form.response,
        },
    )


def _request_reported(visit: VisitWrites, form: FormCompleted) -> None:
    """What the patient reports and the record does not have; answered again, it takes the place of before."""
    asked = visit.writes.ask(_ASKED, of_visit=visit.visit_id)
    known = {(row.field, row.new) for row in asked}
    on_record: dict[str, list[str]] = {}
    for row in visit.writes.ask(_ON_RECORD, of_patient=visit.patient_id):
        on_record.setdefault(row.kind, []).append(row.text)
    visit.request(
        [
            (kind, "; ".join(on_record.get(kind, [])), text)
            for kind, text in form.reported
            if (kind, text) not in known and text not in on_record.get(kind, [])
        ],
        form.questionnaire,
    )


ROOM = Room((applied(PageKept, _keep_page), applied(FormCompleted, _keep_form)))
