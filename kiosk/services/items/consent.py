"""Consent in the record: every signature stays, with the words that were signed by their version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, RowMapping, bindparam, func, insert, select

from kiosk.domain.items.consent import ConsentGiven, SignatureMethod
from kiosk.domain.visit.visit import SignedConsent
from kiosk.services.items.item import History, Room, VisitWrites, applied
from kiosk.services.record import rows
from kiosk.store import straight, tables

_CONSENT = tables.consent.c
_ADD = insert(tables.consent)
_SIGNED = (
    select(_CONSENT.document, func.max(_CONSENT.signed_at))
    .where(_CONSENT.patient_id == bindparam("patient"))
    .group_by(_CONSENT.document)
)
_OF_VISIT = select(tables.consent).where(_CONSENT.visit_id == bindparam("visit")).order_by(_CONSENT.signed_at)

_OF_PATIENT = (
    select(tables.consent).where(_CONSENT.patient_id == bindparam("patient")).order_by(_CONSENT.signed_at)
)


def _sign(visit: VisitWrites, record_id: str, step: ConsentGiven) -> None:
    whose = {"id": record_id, "visit_id": visit.visit_id, "patient_id": visit.patient_id}
    visit.writes.add(_ADD, whose | asdict(step) | {"signed_at": visit.now})


def _confirmed(connection: Connection, history: History) -> Mapping[str, datetime]:
    if history.signed is not None:
        return history.signed
    return dict(straight.rows(connection, _SIGNED, {"patient": history.patient.id}))


def _kept(connection: Connection, visit_id: str) -> Sequence[SignedConsent]:
    return rows.read(connection, _OF_VISIT, [_CONSENT.id], _consent, {"visit": visit_id}).made


def last_signed(connection: Connection, patient_id: str) -> Sequence[SignedConsent]:
    """The last signature of each document, of whichever visit, by the documents' names."""
    found = rows.read(connection, _OF_PATIENT, [_CONSENT.id], _consent, {"patient": patient_id}).made
    last = {consent.document: consent for consent in found}
    return [last[document] for document in sorted(last)]


def _consent(row: RowMapping) -> SignedConsent:
    return SignedConsent(
        document=row["document"],
        version=row["version"],
        language=row["language"],
        method=SignatureMethod(row["method"]),
        typed_name=row["typed_name"],
        strokes=tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in row["strokes"]),
        signed_at=row["signed_at"],
        signer_name=row["signer_name"],
        signer_relationship=row["signer_relationship"],
    )


ROOM = Room((applied(ConsentGiven, _sign),), confirmed=_confirmed, kept=_kept)
