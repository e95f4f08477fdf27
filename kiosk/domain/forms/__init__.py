"""The forms engine: HL7 FHIR R4 Questionnaire in, QuestionnaireResponse out. No Qt, no files, no clock."""

from kiosk.domain.forms.answers import ErrorCode, FieldError
from kiosk.domain.forms.filling import Choice, Filling, Kind, Page, Question
from kiosk.domain.forms.loading import load
from kiosk.domain.forms.model import Form, FormRefused, LoadedForm, Problem
from kiosk.domain.forms.sheet import Context
from kiosk.domain.forms.words import AnsweredLine, answers_in_words, latest_differences

__all__ = [
    "AnsweredLine",
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
    "answers_in_words",
    "latest_differences",
    "load",
]
