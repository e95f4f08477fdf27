"""What a step is called wherever it is kept or told of: in outboxes, in the record, in the audit."""

from __future__ import annotations

from kiosk.domain.told import ToldName


class StepName(ToldName):
    """The name of a step, whatever its class is called here, and what the audit says of who took it."""

    VISIT_OPENED = "VisitOpened", "began to check in"
    LEFT_FOR_DESK = "LeftForDesk", "left a message"
    QUESTION_LEFT = "QuestionLeft", "left a question"
    REPRESENTATIVE_TOLD = "RepresentativeTold", "said who is here for the patient"
    PAGE_KEPT = "PageKept", "turned a page of a form"
    CONTACT_CONFIRMED = "ContactConfirmed", "confirmed or changed contact details"
    FORM_COMPLETED = "FormCompleted", "answered a form"
    COVERAGE_CONFIRMED = "CoverageConfirmed", "confirmed the insurance on file"
    COVERAGE_ENTERED = "CoverageEntered", "entered a new insurance card"
    CONSENT_GIVEN = "ConsentGiven", "signed a consent"
    PAYMENT_ANSWERED = "PaymentAnswered", "said how they pay what they owe"
    BILL_QUESTIONED = "BillQuestioned", "asked about a bill"
    FLAG_RAISED = "FlagRaised", "answered what a person has to hear of at once"
    MESSAGE_LEFT = "MessageLeft", "said what the care team should know, or that there is nothing"
    HANDED_TO_DESK = "HandedToDesk", "left something to the desk"
    CHECK_IN_FINISHED = "CheckInFinished", "finished the check-in"
