"""What the cards of one visit are made of: the visit, what it is read with, and the way to what is decided on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.domain.changes import SubjectRequest
from kiosk.domain.forms import Form
from kiosk.domain.visits import VisitDetails

if TYPE_CHECKING:
    # It tells of visits in words, and so imports what the kinds of item are called.
    from kiosk.staff.model import StaffModel

# Questionnaires are read to staff in the language of their window.
STAFF_LANGUAGE = "en"


@dataclass(frozen=True)
class Shown:
    """One visit as its cards are made.

    Attributes:
        scale: how much larger than usual everything is.
        decisions: what can have the focus, in its order, by what it decides; the cards add to it.
        step: from one thing to decide to the next (1) or the one before (-1).
        accept_all: accepts everything that the patient wants changed, in one go.
    """

    details: VisitDetails
    model: StaffModel
    scale: float
    step: Callable[[QWidget, int], None]
    accept_all: Callable[[], None]
    decisions: dict[str, QWidget] = field(default_factory=dict)

    @property
    def forms(self) -> Mapping[str, Form]:
        """The forms that patients have read, by url and by ``url|version``."""
        return self.model.snapshot.forms

    def decide(self, request: SubjectRequest, accept: bool) -> None:
        """Accept or refuse what the patient wants changed, whole."""
        self.model.decide(request, accept=accept)


# The cards of one thing, from the top; none where the visit has nothing of it.
Cards = Callable[[Shown], Iterable[QWidget]]
