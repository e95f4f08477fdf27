"""The steps that there are: a new kind of item is a line here."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.visit.checklist import ChecklistItem, ItemKind
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.contact import ContactModel
from kiosk.lobby.steps.insurance import InsuranceModel
from kiosk.lobby.steps.message import MessageModel
from kiosk.lobby.steps.payment import PaymentModel
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.lobby.steps.representative import RepresentativeModel
from kiosk.lobby.steps.step import StepModel

# All but the identity, which is settled before a visit opens.
STEPS: Mapping[ItemKind, type[StepModel]] = {
    ItemKind.REPRESENTATIVE: RepresentativeModel,
    ItemKind.CONTACT: ContactModel,
    ItemKind.QUESTIONNAIRE: QuestionnaireModel,
    ItemKind.INSURANCE: InsuranceModel,
    ItemKind.MESSAGE: MessageModel,
    ItemKind.CONSENT: ConsentModel,
    ItemKind.PAYMENT: PaymentModel,
}


def desk_words(item: ChecklistItem) -> str:
    """What the desk will do about an item, told to the patient."""
    # Who somebody is, the desk asks together with their details.
    kind = ItemKind.CONTACT if item.kind is ItemKind.IDENTITY else item.kind
    return STEPS[kind].desk_words(item.reason)
