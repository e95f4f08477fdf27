"""What is wrong is told in words that say what to do, in the clinic's order, and goes when mending begins."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic import ClinicSettings
from kiosk.lobby.identity import FactorModel, IdentityModel
from kiosk.lobby.leave import LeaveModel
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.contact import GROUPS, ContactModel, problem_with
from kiosk.lobby.steps.insurance import InsuranceModel
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from tests.factories import a_booking, a_contact, a_patient
from tests.lobby.conftest import SOON
from tests.lobby.models import Around, visit_of
from tests.visitor import NOON

ORDERS = {"mdy": ("3", "27"), "dmy": ("27", "3"), "ymd": ("1985", "3")}


@pytest.fixture
def around(qtbot: QtBot) -> Iterator[Around]:
    made = Around()
    yield made
    made.translation.close()


def texts(model: object) -> list[str]:
    return [entry["text"] for entry in model.property("errors")]  # type: ignore[attr-defined]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_d6_example_and_words_follow_the_order_in_use(qtbot: QtBot, order: str, language: str) -> None:
    around = Around(ClinicSettings(date_order=order))
    around.translation.use(language)
    model = around.make(IdentityModel)
    example = {"mdy": "3 27 1985", "dmy": "27 3 1985", "ymd": "1985 3 27"}
    assert model.property("dateHint").endswith(example[order])
    model.setFamilyName("Smith")
    model.setDate("31", "2", "1985")
    model.submit()
    (text,) = texts(model)
    assert example[order] in text
    assert not any(other in text for key, other in example.items() if key != order)
    # Day and month in each other's boxes: which comes first is said.
    model.setDate("3", "27", "1985")
    model.submit()
    (swapped,) = texts(model)
    assert "12" in swapped
    around.translation.close()


def test_d6_each_order_has_its_own_words_for_swapped_boxes(qtbot: QtBot) -> None:
    said = set()
    for order in ORDERS:
        around = Around(ClinicSettings(date_order=order))
        model = around.make(IdentityModel)
        model.setFamilyName("Smith")
        model.setDate("3", "27", "1985")
        model.submit()
        said |= set(texts(model))
    assert len(said) == 3


def test_d6_two_digits_of_a_year_and_a_13th_month_have_their_own_words(around: Around) -> None:
    model = around.make(IdentityModel)
    model.setFamilyName("Smith")
    for parts, words in (
        (("27", "3", "85"), "four digits"),
        (("3", "27", "1985"), "month first"),
        (("3", "45", "1985"), "from 1 to 12"),
    ):
        model.setDate(*parts)
        model.submit()
        (text,) = texts(model)
        assert words in text
        assert "no such date" not in text


@pytest.mark.parametrize("order", ORDERS)
def test_d6_dates_in_forms_are_told_in_the_clinics_order(qtbot: QtBot, order: str) -> None:
    around = Around(ClinicSettings(date_order=order))
    around.surroundings = around.with_form(
        {"linkId": "when", "type": "date", "text": "When was it?"},
        {"linkId": "soon", "type": "date", "text": "And then?", "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueDate": "2020-05-01"}
        ]},
    )  # fmt: skip
    model = around.make(QuestionnaireModel)
    model.ask("urn:test", {})
    (asked,) = [question for question in model._questions.rows if question.kind == "date"]
    for parts, words in (
        (("", "3", "85"), "four digits"),
        (("3", "27", "2025"), "12 months"),
        (("31", "2", "2025"), "1985"),
    ):
        asked.typeDate(*parts)
        model.submit()
        assert words in asked.property("error"), parts
        asked.typeDate("", "3", "2025")
        assert asked.property("error") == ""
    assert model.property("errors") == []
    model.submit()
    (asked,) = model._questions.rows
    asked.typeDate("27", "3", "1985")
    model.submit()
    assert "May 1, 2020" in asked.property("error")


def test_d9_the_error_goes_when_mending_begins_and_each_failed_press_tells_it_again(around: Around) -> None:
    model = around.make(ConsentModel)
    assert model.begin(visit_of(a_patient(contact=a_contact())), "treatment")
    told: list[list[str]] = []
    model.judged.connect(lambda: told.append(texts(model)))
    model.submit()
    model.submit()
    assert told[0] == told[1] != []
    stroke = [[{"x": 0.1, "y": 0.5}, {"x": 0.4, "y": 0.2}]]
    model.setStrokes(stroke)
    assert texts(model) == [] == told[-1]
    model.clear()
    model.submit()
    model.chooseMethod("typed")
    assert texts(model) == []
    model.submit()
    assert texts(model) != []
    model.setTypedName("M")
    assert texts(model) == []
    assert around.steps == []


def test_d9_so_it_is_wherever_something_is_typed(around: Around) -> None:
    identity = around.make(IdentityModel)
    identity.submit()
    assert len(texts(identity)) == 2
    identity.setFamilyName("S")
    assert len(texts(identity)) == 1
    identity.setDate("1", "", "")
    assert texts(identity) == []
    factor = around.make(FactorModel)
    factor.submit()
    assert texts(factor)
    factor.setAnswer("1")
    assert texts(factor) == []
    leaving = around.make(LeaveModel)
    leaving.submit()
    assert texts(leaving)
    leaving.setReason("x")
    assert texts(leaving) == []
    insurance = around.make(InsuranceModel)
    insurance.chooseHolder("parent")
    insurance.submit()
    assert len(texts(insurance)) == 3
    insurance.setPayer("A")
    insurance.setMemberId("1")
    insurance.setHolderName("B")
    assert texts(insurance) == []
    contact = around.make(ContactModel)
    contact.begin(visit_of(a_patient(contact=a_contact()), a_booking(start=SOON)), "")
    contact.edit("email")
    (field,) = contact.property("fields")
    field.edit("nobody")
    contact.save()
    assert texts(contact)
    field.edit("nobody@")
    assert texts(contact) == []


@pytest.mark.parametrize("text", ["nora@@gmail..com", "nora@gmail", "a b@c.org", "@"])
def test_d21_a_wrong_email_is_refused_with_words(around: Around, text: str) -> None:
    assert "name@example.org" in problem_with("email", text)
    assert problem_with("email", "nora@gmail.com") == ""


@pytest.mark.parametrize(
    ("group", "name", "text"),
    [
        ("phone", "phone", "555 010 0199"),
        ("email", "email", "new.address@example.org"),
        ("emergency", "emergency_phone", "(555) 010-0155"),
    ],
)
def test_u2_what_was_typed_just_now_is_shown_and_what_is_on_file_is_not(
    around: Around, group: str, name: str, text: str
) -> None:
    model = around.make(ContactModel)
    patient = a_patient(contact=a_contact())
    model.begin(visit_of(patient, a_booking(start=SOON)), "")
    before = {row["key"]: row["value"] for row in model.property("rows")}
    assert str(getattr(patient.contact, name)) not in before[group]
    model.edit(group)
    for field in model.property("fields"):
        if field.key == name:
            field.edit(text)
    model.save()
    after = {row["key"]: row["value"] for row in model.property("rows")}
    assert text in after[group]
    assert {key: value for key, value in after.items() if key != group} == {
        key: value for key, value in before.items() if key != group
    }
    assert set(before) == set(GROUPS)
    # Typed back to what is on file, it is on file again.
    model.edit(group)
    for field in model.property("fields"):
        if field.key == name:
            field.edit(str(getattr(patient.contact, name)))
    model.save()
    assert {row["key"]: row["value"] for row in model.property("rows")} == before


def test_u2_another_patients_details_start_masked(around: Around) -> None:
    model = around.make(ContactModel)
    model.begin(visit_of(a_patient(contact=a_contact()), a_booking(start=SOON)), "")
    other = a_patient(key="other", family="Other", contact=a_contact(phone="(555) 010-4444"))
    model.begin(visit_of(other, a_booking(of="other", start=SOON)), "")
    assert "4444" in str(model.property("rows"))
    assert "010-4444" not in str(model.property("rows"))


def question(key: str, *exclusive_at: int) -> dict[str, object]:
    options = [
        {
            "valueString": f"answer {place}",
            "extension": [
                {
                    "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive",
                    "valueBoolean": place in exclusive_at,
                }
            ],
        }
        for place in range(4)
    ]
    return {"linkId": key, "type": "open-choice", "repeats": True, "text": key, "answerOption": options}


def state(model: QuestionnaireModel) -> tuple[list[str], str]:
    (shown,) = model._questions.rows
    return [choice["value"] for choice in shown.property("choices") if choice["selected"]], shown.property(
        "openText"
    )


def test_u4_what_an_answer_excludes_is_told_and_comes_back(around: Around) -> None:
    around.surroundings = around.with_form(question("allergies", 0, 3))
    model = around.make(QuestionnaireModel)
    model.ask("urn:test", {})
    (shown,) = model._questions.rows
    shown.choose("1")
    shown.typeOpen("peanuts")
    shown.choose("0")
    assert state(model) == (["0"], "")
    assert "answer 1, peanuts" in shown.property("moreText")
    # From one such answer to the other nothing is lost.
    shown.choose("3")
    assert "answer 1, peanuts" in shown.property("moreText")
    shown.choose("3")
    assert state(model) == (["1"], "peanuts")
    assert shown.property("moreText") == ""
    # Another answer instead: what is not there any more is still told.
    shown.choose("0")
    shown.choose("2")
    assert state(model) == (["2"], "")
    assert shown.property("moreText") == "You also had: answer 1, peanuts. Give it again if it is right."
    shown.choose("1")
    shown.typeOpen("peanuts")
    assert shown.property("moreText") == ""
    # What is left out is not sent.
    shown.choose("0")
    answers = model.filling.response(NOON)["item"][0]["answer"]
    assert answers == [{"valueString": "answer 0"}]


@pytest.mark.parametrize("places", [(0,), (0, 3), (1, 2), (3,)])
def test_u4_what_excludes_the_others_stands_last_everywhere(around: Around, places: tuple[int, ...]) -> None:
    around.surroundings = around.with_form(question("q", *places))
    model = around.make(QuestionnaireModel)
    model.ask("urn:test", {})
    (shown,) = model._questions.rows
    apart = [choice["apart"] for choice in shown.property("choices")]
    assert apart == sorted(apart)
    values = [int(choice["value"]) for choice in shown.property("choices")]
    assert values == [n for n in range(4) if n not in places] + list(places)
