"""Payment, in the record: a plan that was agreed on at a kiosk, and questions about bills."""

from __future__ import annotations

from sqlalchemy import insert

from kiosk.domain.feed import Topic
from kiosk.domain.items.payment import BillQuestioned, PayChoice, PaymentAnswered
from kiosk.domain.money.questions import BillState, BillTopic
from kiosk.services.items.item import Room, VisitWrites, applied
from kiosk.store import tables
from kiosk.store.feed import announce

_ADD_PLAN = insert(tables.payment_plan)
_ADD_QUESTION = insert(tables.bill_question)
# Who says it where there is no wall that knows the kiosk.
_KIOSK = "kiosk"


def _answered(visit: VisitWrites, record_id: str, step: PaymentAnswered) -> None:
    if step.choice != PayChoice.PLAN or step.first_on is None:
        return
    visit.writes.add(
        _ADD_PLAN,
        {
            "id": record_id,
            "patient_id": visit.patient_id,
            "amount": step.amount,
            "currency": step.currency,
            "parts": step.parts,
            "first_on": step.first_on,
            "made_at": visit.now,
            "made_by": _KIOSK,
            "version": 1,
        },
    )
    announce(visit.writes.connection, Topic.MONEY, visit.patient_id)


def _questioned(visit: VisitWrites, record_id: str, step: BillQuestioned) -> None:
    visit.writes.add(
        _ADD_QUESTION,
        {
            "id": record_id,
            "patient_id": visit.patient_id,
            "charge_id": step.charge or None,
            "topic": BillTopic(step.topic),
            "state": BillState.OPEN,
            "owner": "",
            "answer": "",
            "made_at": visit.now,
            "made_by": _KIOSK,
            "version": 1,
        },
    )
    announce(visit.writes.connection, Topic.MONEY, visit.patient_id)


ROOM = Room((applied(PaymentAnswered, _answered), applied(BillQuestioned, _questioned)))
