"""What stands in the outboxes of kiosks, and in what a desk was brought, is read as it was written."""

import json
from datetime import UTC, date, datetime
from typing import get_args

import pytest

from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ConsentGiven,
    ContactConfirmed,
    CoverageConfirmed,
    CoverageEntered,
    FieldChange,
    FormCompleted,
    HandedToDesk,
    LeftForDesk,
    PageKept,
    QuestionLeft,
    SignatureMethod,
    Step,
    StepRecord,
    VisitOpened,
)
from kiosk.services.offline import codec

# As the program of before there were rooms for the kinds of item wrote it. Nothing here may be changed.
WRITTEN: dict[str, Step] = {
    '{"claim": {"family_name": "A", "birth_date": "1980-01-01", "factor": "phone", "answer": "1"},'
    ' "appointments": ["a"], "_type": "VisitOpened"}': VisitOpened(
        IdentityClaim("A", date(1980, 1, 1), Factor.PHONE, "1"), ("a",)
    ),
    '{"family_name": "x", "birth_date": null, "reason": "r", "refusal": "", "about": null,'
    ' "_type": "LeftForDesk"}': LeftForDesk("x", None, "r"),
    '{"question": "Where?", "who": "Ada", "language": "en", "_type": "QuestionLeft"}': QuestionLeft(
        "Where?", "Ada", "en"
    ),
    '{"questionnaire": "u", "version": "1", "response": {"a": 1}, "_type": "PageKept"}': PageKept(
        "u", "1", {"a": 1}
    ),
    '{"changes": [{"field": "phone", "old": "1", "new": "2"}],'
    ' "_type": "ContactConfirmed"}': ContactConfirmed((FieldChange("phone", "1", "2"),)),
    '{"questionnaire": "u", "version": "1", "response": {}, "unrenderable": ["x"], "reported": [["allergy", "y"]],'
    ' "skipped": ["z"], "left": true, "_type": "FormCompleted"}': FormCompleted(
        "u", "1", {}, ("x",), (("allergy", "y"),), ("z",), left=True
    ),
    '{"coverage_id": "c", "_type": "CoverageConfirmed"}': CoverageConfirmed("c"),
    '{"payer": "p", "member_id": "m", "group_number": "g", "subscriber_name": "s",'
    ' "subscriber_relationship": "self", "_type": "CoverageEntered"}': CoverageEntered(
        "p", "m", "g", "s", "self"
    ),
    '{"document": "d", "version": "1", "language": "en", "method": "drawn", "typed_name": "",'
    ' "strokes": [[[0.1, 0.2]]], "signer_name": "", "signer_relationship": "", "_type": "ConsentGiven"}': ConsentGiven(
        "d", "1", "en", SignatureMethod.DRAWN, strokes=(((0.1, 0.2),),)
    ),
    '{"kind": "consent", "key": "d", "reason": "declined", "_type": "HandedToDesk"}': HandedToDesk(
        ItemKind.CONSENT, "d", "declined"
    ),
    '{"letter": "A", "number": 1, "_type": "CheckInFinished"}': CheckInFinished("A", 1),
}


@pytest.mark.parametrize("written", WRITTEN, ids=lambda text: json.loads(text)["_type"])
def test_a_step_is_read_and_written_as_ever(written: str) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    record = StepRecord("i", "v", "k", 1, moment, WRITTEN[written])
    data = {
        "id": "i",
        "visit_id": "v",
        "kiosk": "k",
        "sequence": 1,
        "device_time": "2026-01-01T00:00:00+00:00",
        "step": json.loads(written),
    }
    assert codec.load(StepRecord, data) == record
    assert codec.dump(record) == data


def test_every_step_of_then_is_among_them() -> None:
    assert {type(step) for step in WRITTEN.values()} <= set(get_args(Step))
    assert len(WRITTEN) == 11
