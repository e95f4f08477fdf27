"""A check-in that the desk makes for somebody: what is asked of them, and what may be written down of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.items.consent import AT_DESK, ConsentGiven
from kiosk.domain.items.contact import ContactConfirmed
from kiosk.domain.items.item import Settles
from kiosk.domain.items.representative import SIGNERS, Relation, Represented
from kiosk.domain.people import Appointment, Coverage, Patient
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.checklist import Checklist, ChecklistItem, ItemKind, ItemStatus, item_in
from kiosk.domain.visit.visit import SignedConsent, VisitStatus


class NotExpected(Refusal):
    """They have no appointment today for which they can be checked in, and no visit goes on."""

    def __init__(self) -> None:
        super().__init__("no appointment of today to check in for")


class Over(Refusal):
    """The visit that was to be filled in has ended."""

    def __init__(self) -> None:
        super().__init__("the visit is over")


class NotAsked(Refusal):
    """The visit does not ask for what was written down, or not of whoever is named; nothing of it was kept."""

    def __init__(self, item: tuple[ItemKind, str]) -> None:
        super().__init__(f"not asked: {item[0]}")
        self.item = item


@dataclass(frozen=True)
class AskedAtDesk:
    """What somebody is asked who is to be checked in at the desk.

    Attributes:
        visit_id: of the visit that goes on; empty where one begins with the first thing that is written down.
        appointments: what they have come for.
        checklist: what there is to ask, as far as it is settled.
        told: who was here as far as anybody has said; None for nobody.
        sites: the keys of the sites where they are awaited, the first first, where nobody can say at which of them the
            desk stands; empty where there is nothing to choose.
        site: the place (a key) at which this is about their visit; empty where that makes no difference.
        drafts: what was begun of a form in this visit, by questionnaire; ``previous`` the last of an earlier visit.
    """

    patient: Patient
    visit_id: str
    status: VisitStatus
    appointments: tuple[Appointment, ...]
    checklist: Checklist
    coverage: Coverage | None
    related: tuple[RelatedPerson, ...]
    told: Represented | None
    drafts: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    previous: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    sites: tuple[str, ...] = ()
    site: str = ""

    @property
    def has_arrived(self) -> bool:
        """They have a ticket already: what is left is filled in, and nothing else."""
        return self.status is not VisitStatus.PLANNED

    @property
    def open_items(self) -> Checklist:
        """What is still to be asked, or was left to the desk."""
        return tuple(item for item in self.checklist if still_open(item))


@dataclass(frozen=True)
class TakenDown:
    """What was written down for a patient.

    Attributes:
        arrived: they have come into the queue by it; then taking it back makes them expected again.
        left: what is the desk's still.
        answered: something was answered or signed in the visit, which stays in the record where this is taken back.
    """

    patient: Patient
    visit_id: str
    ticket: str
    arrived: bool
    left: Checklist
    way: WayBack
    answered: bool = False


def still_open(item: ChecklistItem) -> bool:
    """Whether somebody still has to do something about it."""
    return item.status in (ItemStatus.DUE, ItemStatus.NEEDS_STAFF)


def must_be_askable(
    step: Settles, checklist: Checklist, patient: Patient, settings: ClinicSettings, now: datetime
) -> None:
    """Raises NotAsked for what the visit does not ask, and for a consent of somebody who may not sign it.

    A patient below the clinic's age signs nothing, and for any patient only those whom a kiosk lets sign as well.
    """
    found = step.item
    if item_in(checklist, *found) is None:
        raise NotAsked(found)
    if not isinstance(step, ConsentGiven):
        return
    signs = step.signer_relationship in SIGNERS if step.signer_name else step.signer_relationship == ""
    alone = not step.signer_name
    if step.method not in AT_DESK or not step.typed_name.strip() or not signs:
        raise NotAsked(found)
    if alone and settings.is_under_age(patient.birth_date, now):
        raise NotAsked(found)


def not_there_yet(
    step: Settles, checklist: Checklist, patient: Patient, kept: Iterable[object]
) -> Settles | None:
    """A step without what the record has by now; None for a consent that the visit ``kept`` word for word.

    A step comes twice where no answer came to the first, and where two people fill in one visit at once.
    """
    if isinstance(step, ContactConfirmed):
        fresh = [
            change for change in step.changes if getattr(patient.contact, change.field, None) != change.new
        ]
        return ContactConfirmed(tuple(fresh))
    item = item_in(checklist, *step.item)
    if not isinstance(step, ConsentGiven) or item is None or item.status is not ItemStatus.DONE:
        return step
    said = (
        step.document,
        step.version,
        step.method,
        step.typed_name,
        step.signer_name,
        step.signer_relationship,
    )
    there = [
        (one.document, one.version, one.method, one.typed_name, one.signer_name, one.signer_relationship)
        for one in kept
        if isinstance(one, SignedConsent)
    ]
    return None if said in there else step


def may_sign(relationship: str, *, under_age: bool) -> bool:
    """Whether whoever is here, by what they are to the patient, may sign; the patient where of age."""
    return not under_age if relationship in ("", Relation.PATIENT) else relationship in SIGNERS
