"""What the cards of one visit are made of: the visit, what it is read with, and the way to what is decided on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtWidgets import QWidget

from kiosk.domain.actor import Actor
from kiosk.domain.changes import SubjectRequest
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.forms import Form
from kiosk.domain.visit.checklist import ChecklistItem, ItemStatus
from kiosk.domain.visit.visit import PatientDetails, VisitDetails


@dataclass(frozen=True)
class ShownPatient:
    """What is known of a patient as its cards are made.

    Attributes:
        today: the day at the clinic.
        forms: the forms that patients have read, by url and by ``url|version``.
    """

    details: PatientDetails
    settings: ClinicSettings
    today: date
    forms: Mapping[str, Form]


@dataclass(frozen=True)
class Shown(ShownPatient):
    """One visit as its cards are made.

    Attributes:
        actor: who looks at it; what they may not do has no button.
        scale: how much larger than usual everything is.
        decide: accepts or refuses what the patient wants changed, whole.
        amend: puts right what the patient wants changed, and accepts that.
        settle: an item of this visit stands otherwise from now on; the last is what it is called here.
        step: from one thing to decide to the next (1) or the one before (-1).
        accept_all: accepts everything that the patient wants changed, in one go.
        decisions: what can have the focus, in its order, by what it decides; the cards add to it.
    """

    details: VisitDetails
    actor: Actor
    scale: float
    decide: Callable[[SubjectRequest, bool], None]
    amend: Callable[[SubjectRequest], None]
    settle: Callable[[ChecklistItem, ItemStatus, str], None]
    step: Callable[[QWidget, int], None]
    accept_all: Callable[[], None]
    decisions: dict[str, QWidget] = field(default_factory=dict)


# The cards of one thing, from the top; none where the visit has nothing of it.
Cards = Callable[[Shown], Iterable[QWidget]]
