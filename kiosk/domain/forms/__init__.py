"""The forms engine: HL7 FHIR R4 Questionnaire in, QuestionnaireResponse out. No Qt, no files, no clock."""

from kiosk.domain.fhir.values import Attachment
from kiosk.domain.forms.answers import ErrorCode, FieldError
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.drafts import TimeParts
from kiosk.domain.forms.filling import Filling
from kiosk.domain.forms.loading import load
from kiosk.domain.forms.model import Form, FormRefused, LoadedForm, Problem
from kiosk.domain.forms.question import Choice, Kind, Page, Question, ReviewLine
from kiosk.domain.forms.words import AnsweredLine, answers_in_words, latest_differences

__all__ = [
    "AnsweredLine",
    "Attachment",
    "Choice",
    "Context",
    "ErrorCode",
    "FieldError",
    "Filling",
    "Form",
    "FormRefused",
    "Kind",
    "LoadedForm",
    "Page",
    "Problem",
    "Question",
    "ReviewLine",
    "TimeParts",
    "answers_in_words",
    "latest_differences",
    "load",
]
