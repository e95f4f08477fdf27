"""Who checks in: the patient, or somebody who is here for them, by name and by what they are to the patient.

Asked where the patient is below the clinic's age, or has a representative on file. Whoever it is signs, if they may.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.items.item import Beginning, Kept, Room, Settles
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind
from kiosk.domain.visit.step_names import StepName


class Relation(StrEnum):
    """What somebody who checks in is to the patient."""

    PATIENT = "patient"
    MOTHER = "mother"
    FATHER = "father"
    # Of signatures that were given without telling which of the two.
    PARENT = "parent"
    GUARDIAN = "guardian"
    CARER = "carer"
    OTHER = "other"


# Who may sign for a patient; what anybody else is asked to sign is the desk's.
SIGNERS = frozenset({Relation.MOTHER, Relation.FATHER, Relation.PARENT, Relation.GUARDIAN, Relation.CARER})


@dataclass(frozen=True)
class RepresentativeTold(Settles):
    """Who is here: ``relationship`` is a `Relation`, as text for outboxes of any version; the patient has no ``name``.

    It holds for as long as they stand at this kiosk, and not for whoever goes on with the visit later.
    """

    called = StepName.REPRESENTATIVE_TOLD
    relationship: str
    name: str = ""

    @property
    def item(self) -> tuple[ItemKind, str]:
        return ItemKind.REPRESENTATIVE, ""

    @property
    def desk_reason(self) -> str:
        return ""

    @property
    def is_patient(self) -> bool:
        """Nobody is here for the patient."""
        return self.relationship == Relation.PATIENT

    @property
    def source(self) -> dict[str, Any]:
        """QuestionnaireResponse.source of what they answer (FHIR R4): a reference to nobody's row, told in words."""
        if self.is_patient:
            return {}
        return {"source": {"type": "RelatedPerson", "display": f"{self.name} ({self.relationship})"}}

    @property
    def may_sign(self) -> bool:
        """Whether they may sign for the patient; the patient signs for themselves where they are of age."""
        return self.relationship in SIGNERS


@dataclass(frozen=True)
class Represented(Kept):
    """Who was here, as the record has it; told at ``told_at`` (aware)."""

    relationship: str
    name: str
    told_at: datetime


def _asked(visit: Beginning) -> Sequence[ChecklistItem]:
    """At every visit anew: who came along last time says nothing of today."""
    if visit.under_age or visit.represented:
        return (visit.item(ItemKind.REPRESENTATIVE, "", days=0),)
    return ()


ITEM = Room(_asked, room_waits=False, each_sitting=True)
