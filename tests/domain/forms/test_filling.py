"""A patient fills in a form: pages, typing, errors, and what comes of it.

One file, though long: one patient fills in one kind of form, from the first page to what comes of it.
"""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kiosk import paths
from kiosk.domain.dates import DateParts
from kiosk.domain.forms import (
    Context,
    ErrorCode,
    Filling,
    FormRefused,
    Kind,
    Page,
    answers_in_words,
    latest_differences,
    load,
)

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"


def item(link_id: str, kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"linkId": link_id, "text": f"Text of {link_id}", "type": kind, **more}


def options(*codes: str) -> list[dict[str, Any]]:
    return [{"valueCoding": {"code": code, "display": code.title()}} for code in codes]


def when(question: str, operator: str, **answer: Any) -> dict[str, Any]:
    return {"question": question, "operator": operator, **answer}


def filling(*items: Mapping[str, Any], response: Mapping[str, Any] | None = None, **form: Any) -> Filling:
    raw = {"resourceType": "Questionnaire", "url": "urn:test", "item": list(items), **form}
    return Filling(load(raw).form, language="en", today=TODAY, response=response)


def shown(of: Filling) -> list[str]:
    return [question.link_id for question in of.page.questions]


def answers(of: Filling) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}

    def read(items: list[dict[str, Any]]) -> None:
        for entry in items:
            for answer in entry.get("answer", []):
                found.setdefault(entry["linkId"], []).append(
                    next(value for key, value in answer.items() if key.startswith("value"))
                )
                read(answer.get("item", []))
            read(entry.get("item", []))

    read(of.response(NOW)["item"])
    return found


def key(of: Filling, link_id: str) -> str:
    return next(question.key for question in of.page.questions if question.link_id == link_id)


@pytest.mark.parametrize(
    ("operator", "answer", "typed", "expected"),
    [
        ("exists", {"answerBoolean": True}, "", False),
        ("exists", {"answerBoolean": True}, "5", True),
        ("exists", {"answerBoolean": False}, "", True),
        ("exists", {"answerBoolean": False}, "5", False),
        ("=", {"answerInteger": 5}, "5", True),
        ("=", {"answerInteger": 5}, "6", False),
        ("=", {"answerInteger": 5}, "", False),
        ("!=", {"answerInteger": 5}, "6", True),
        ("!=", {"answerInteger": 5}, "5", False),
        ("!=", {"answerInteger": 5}, "", True),
        (">", {"answerInteger": 5}, "6", True),
        (">", {"answerInteger": 5}, "5", False),
        (">=", {"answerInteger": 5}, "5", True),
        ("<", {"answerInteger": 5}, "4", True),
        ("<=", {"answerInteger": 5}, "6", False),
        ("<=", {"answerInteger": 5}, "not a number", False),
    ],
)
def test_each_operator_of_enable_when(
    operator: str, answer: dict[str, Any], typed: str, expected: bool
) -> None:
    form = filling(item("q", "integer"), item("then", enableWhen=[when("q", operator, **answer)]))
    form.type_text(key(form, "q"), 0, typed)
    assert ("then" in shown(form)) == expected


@pytest.mark.parametrize(
    ("behaviour", "expected"),
    [("all", [False, False, True]), ("any", [False, True, True]), ("", [False, True, True])],
)
def test_all_and_any(behaviour: str, expected: list[bool]) -> None:
    conditions = [when("a", "=", answerBoolean=True), when("b", "=", answerBoolean=True)]
    more = {"enableBehavior": behaviour} if behaviour else {}
    form = filling(item("a", "boolean"), item("b", "boolean"), item("then", enableWhen=conditions, **more))
    seen = [form.page_count == 3]
    form.choose(key(form, "a"), "true")
    seen.append(form.page_count == 3)
    form.forward()
    form.choose(key(form, "b"), "true")
    seen.append(form.page_count == 3)
    assert seen == expected


def test_a_condition_about_nothing_disables() -> None:
    form = filling(item("q"), item("never", enableWhen=[when("gone", "=", answerString="x")]))
    assert form.page_count == 1


def test_questions_that_wait_for_each_other_are_refused_by_name() -> None:
    with pytest.raises(FormRefused, match="item 'a': enableWhen goes in a circle: a -> b -> a"):
        filling(
            item("a", enableWhen=[when("b", "exists", answerBoolean=True)]),
            item("b", enableWhen=[when("a", "exists", answerBoolean=True)]),
        )


def test_the_answer_of_a_disabled_question_counts_as_absent_but_is_kept() -> None:
    form = filling(
        item("a", "boolean"),
        item("b", enableWhen=[when("a", "=", answerBoolean=True)]),
        item("c", "boolean", enableWhen=[when("b", "exists", answerBoolean=True)]),
    )
    form.choose(key(form, "a"), "true")
    form.type_text(key(form, "b"), 0, "kept")
    assert form.page_count == 2
    form.choose(key(form, "a"), "false")
    assert form.page_count == 1
    assert answers(form) == {"a": [False]}
    form.choose(key(form, "a"), "true")
    assert form.page.questions[1].rows == ("kept",)
    assert answers(form) == {"a": [True], "b": ["kept"]}


def test_exclusive_options_clear_the_rest_and_are_cleared_by_it() -> None:
    choices = [
        *options("nuts", "latex"),
        {**options("none")[0], "extension": [{"url": EXCLUSIVE, "valueBoolean": True}]},
    ]
    form = filling(item("q", "open-choice", repeats=True, answerOption=choices))
    question = key(form, "q")
    form.choose(question, "0")
    form.choose(question, "1")
    form.type_open(question, "cats")
    assert [value if isinstance(value, str) else value["code"] for value in answers(form)["q"]] == [
        "nuts",
        "latex",
        "cats",
    ]
    form.choose(question, "2")
    assert [value["code"] for value in answers(form)["q"]] == ["none"]
    form.choose(question, "0")
    assert [value["code"] for value in answers(form)["q"]] == ["nuts"]
    form.choose(question, "0")
    assert answers(form) == {}
    with pytest.raises(KeyError):
        form.choose(question, "9")
    with pytest.raises(KeyError):
        form.choose("no such question", "0")


@pytest.mark.parametrize(
    ("raw", "typed", "code"),
    [
        ({"type": "string", "required": True}, "  ", ErrorCode.REQUIRED),
        ({"type": "integer"}, "many", ErrorCode.NOT_A_NUMBER),
        ({"type": "integer"}, "2.5", ErrorCode.NOT_WHOLE),
        ({"type": "integer"}, "99999999999", ErrorCode.TOO_LARGE),
        ({"type": "decimal"}, "1" * 20, ErrorCode.TOO_LONG),
        ({"type": "string", "maxLength": 3}, "four", ErrorCode.TOO_LONG),
        ({"type": "string"}, "x" * 10_000, ErrorCode.TOO_LONG),
        ({"type": "string"}, "a\x00b", ErrorCode.CONTROL),
    ],
)
def test_typed_answers_that_cannot_be_kept(raw: dict[str, Any], typed: str, code: ErrorCode) -> None:
    form = filling({"linkId": "q", "text": "Q", **raw})
    form.type_text(key(form, "q"), 0, typed)
    assert [error.code for error in form.errors()] == [code]
    assert not form.forward()
    assert not form.finished
    assert form.page.questions[0].rows == (typed,)
    assert answers(form) == {}


@pytest.mark.parametrize(
    ("extension", "typed", "code"),
    [
        (
            {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1},
            "0",
            ErrorCode.TOO_SMALL,
        ),
        (
            {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 50},
            "51",
            ErrorCode.TOO_LARGE,
        ),
    ],
)
def test_numbers_stay_within_their_limits(extension: dict[str, Any], typed: str, code: ErrorCode) -> None:
    form = filling(item("q", "integer", extension=[extension]))
    form.type_text(key(form, "q"), 0, typed)
    assert [error.code for error in form.errors()] == [code]
    form.type_text(key(form, "q"), 0, "7")
    form.forward()
    assert form.finished
    assert answers(form) == {"q": [7]}


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (DateParts("27", "3", "1985"), "1985-03-27"),
        (DateParts("", "marzo", "1985"), "1985-03"),
        (DateParts("", "", "1985"), "1985"),
        (DateParts("31", "2", "1985"), None),
        (DateParts("27", "", "1985"), None),
        (DateParts("1", "1", "85"), None),
    ],
)
def test_dates_may_be_partial_but_must_exist(parts: DateParts, expected: str | None) -> None:
    form = filling(item("q", "date"))
    form.type_date(key(form, "q"), parts)
    assert (form.errors() == ()) == (expected is not None)
    assert answers(form) == ({"q": [expected]} if expected else {})


@pytest.mark.parametrize(
    ("code", "display", "sign"),
    [
        ("[lb_av]", "", "lb"),
        ("[lb_av]", "[lb_av]", "lb"),
        ("[lb_av]", "pounds", "pounds"),
        ("kg", "", "kg"),
        ("ug/dL", "", "µg/dL"),
        ("Cel", "Cel", "°C"),
    ],
)
def test_units_are_read_and_not_decoded(code: str, display: str, sign: str) -> None:
    """A code of UCUM is for machines: it stays what is recorded, and nobody is shown it."""
    coding = {"system": "http://unitsofmeasure.org", "code": code, "display": display}
    base = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
    several = [{"url": f"{base}Option", "valueCoding": other} for other in ({**coding, "code": "g"}, coding)]
    made = filling(
        item("one", "quantity", extension=[{"url": base, "valueCoding": coding}]),
        item("several", "quantity", extension=several),
    )
    assert made.page.questions[0].hint == sign
    made.type_text(key(made, "one"), 0, "7")
    assert answers(made)["one"] == [{"value": 7, "unit": sign, "system": coding["system"], "code": code}]
    made.forward()
    assert made.page.questions[0].units[1] == sign


def test_repeating_questions_and_groups() -> None:
    group = {
        "linkId": "g",
        "text": "Medicine",
        "type": "group",
        "repeats": True,
        "item": [item("name"), item("since", "date")],
    }
    form = filling(item("many", repeats=True), group)
    question = key(form, "many")
    assert not form.page.questions[0].can_add
    form.type_text(question, 0, "one")
    form.add_row(question)
    form.type_text(question, 1, "two")
    assert form.forward()
    assert (form.page.title, form.page.group_instance, form.page.can_add_group) == ("Medicine", 1, True)
    form.type_text(key(form, "name"), 0, "A")
    form.add_group()
    assert (form.page.group_instance, form.page.can_remove_group, form.page_count) == (2, True, 3)
    form.type_text(key(form, "name"), 0, "B")
    assert answers(form) == {"many": ["one", "two"], "name": ["A", "B"]}
    again = filling(item("many", repeats=True), group, response=form.response(NOW))
    assert again.response(NOW) == form.response(NOW)
    form.back()
    form.remove_group()
    assert answers(form)["name"] == ["B"]
    assert not form.page.can_remove_group


def test_the_nearest_instance_is_meant_within_a_repeating_group() -> None:
    group = {
        "linkId": "g", "type": "group", "repeats": True,
        "item": [item("yes", "boolean"), item("then", enableWhen=[when("yes", "=", answerBoolean=True)])],
    }  # fmt: skip
    form = filling(group)
    form.choose(key(form, "yes"), "true")
    assert shown(form) == ["yes", "then"]
    form.add_group()
    assert shown(form) == ["yes"]
    form.choose(key(form, "yes"), "true")
    assert shown(form) == ["yes", "then"]


def test_what_no_control_can_ask_is_left_to_the_desk() -> None:
    form = filling(
        item("doctor", "reference", required=True), item("pick", "choice", required=True), item("q")
    )
    assert form.unrenderable() == ("doctor", "pick")
    assert form.page.questions[0].kind is Kind.NOTE
    while not form.finished:
        assert form.errors() == ()
        form.forward()
    assert form.response(NOW)["item"] == []


def test_a_form_without_questions_has_no_pages() -> None:
    assert filling().page_count == 0


@pytest.mark.parametrize(
    "raw",
    [
        {"resourceType": "Patient"},
        {},
        {"resourceType": "Questionnaire", "modifierExtension": [{"url": "urn:x"}]},
        {"resourceType": "Questionnaire", "item": [item("a", item=[{"modifierExtension": [{"url": "urn:x"}]}])]},
    ],
)  # fmt: skip
def test_only_what_must_not_be_ignored_refuses_a_form(raw: dict[str, Any]) -> None:
    with pytest.raises(FormRefused):
        load(raw)


def test_dirty_forms_load_with_their_problems() -> None:
    loaded = load(
        {
            "resourceType": "Questionnaire",
            "item": [
                {"linkId": "a", "type": "boolean", "required": "true"},
                {"linkId": "a", "type": "coffee"},
                {"type": "choice", "answerOption": [], "enableWhen": [{"question": "gone", "operator": "~"}]},
                "nonsense",
            ],
        }
    )
    assert loaded.form.items[0].required
    assert {problem.code for problem in loaded.problems} >= {
        "no_url", "link_id_twice", "type", "no_link_id", "no_options", "no_question", "operator"
    }  # fmt: skip


def health_history() -> Filling:
    raw = json.loads(
        (paths.resources() / "questionnaires" / "health-history.json").read_text(encoding="utf-8")
    )
    loaded = load(raw)
    assert loaded.problems == ()
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
    patient = {"resourceType": "Patient", "birthDate": "1990-05-01", "gender": "female"}
    return Filling(loaded.form, language="en", today=TODAY, context=Context(now, {"patient": patient}))


def test_the_health_history_speaks_spanish_and_keeps_its_answers() -> None:
    form = health_history()
    form.choose(form.page.questions[0].key, "2")
    form.type_text(form.page.questions[1].key, 0, "rash")
    assert form.page_count == 8
    form.language = "es-MX"
    assert form.page.questions[0].text == "¿Tiene alguna alergia?"
    assert form.page.questions[0].choices[2].text == "Látex (goma)"
    assert form.page.questions[0].choices[2].selected
    assert form.page.questions[1].rows == ("rash",)


def test_answers_in_words_and_what_is_new_in_them() -> None:
    raw = json.loads(
        (paths.resources() / "questionnaires" / "health-history.json").read_text(encoding="utf-8")
    )
    model = load(raw).form
    form = health_history()
    form.choose(form.page.questions[0].key, "4")
    old = form.response(NOW)
    form.choose(form.page.questions[0].key, "0")
    new = form.response(NOW)
    lines = answers_in_words(model, new, "es", "Sí", "No")
    assert [(line.text, line.answers) for line in lines] == [
        ("¿Tiene alguna alergia?", ("Penicilina u otros antibióticos",))
    ]
    assert latest_differences(model, old, new, "en", "Yes", "No")[0].answers == (
        "Penicillin or other antibiotics",
    )
    assert latest_differences(model, new, new, "en", "Yes", "No") == ()
    strange = {"item": [{"linkId": "gone", "answer": [{"valueString": "kept"}]}]}
    assert answers_in_words(model, strange, "en", "Yes", "No")[0].answers == ("kept",)


def test_the_review_names_each_question_with_its_row_and_its_answer() -> None:
    def row(name: str) -> dict[str, Any]:
        return item(name, "group", text=name, item=[item(f"{name}.1", "boolean")])

    medicine = item("m", "group", text="Medicine", repeats=True, item=[item("m.1")])
    form = filling(item("grid", "group", text="Grid", item=[row("Stairs"), row("Shop")]), medicine)
    form.choose(key(form, "Stairs.1"), "true")
    while not any(question.link_id == "m.1" for question in form.page.questions):
        assert form.forward()
    form.type_text(key(form, "m.1"), 0, "Aspirin")
    form.add_group()
    form.type_text(key(form, "m.1"), 0, "Iron")
    assert [(line.text, line.answers) for line in form.review("Yes", "No")] == [
        ("Stairs · Text of Stairs.1", ("Yes",)),
        ("Shop · Text of Shop.1", ()),
        ("Medicine 1 · Text of m.1", ("Aspirin",)),
        ("Medicine 2 · Text of m.1", ("Iron",)),
    ]
    form.go_to(form.review("", "")[1].key)
    assert shown(form) == ["Shop.1"]


def test_a_page_is_made_once_while_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    make = Filling._page

    def counted(self: Filling) -> Page:
        page = make(self)
        made.append(page.key)
        return page

    monkeypatch.setattr(Filling, "_page", counted)
    items = [{"linkId": "a", "type": "boolean", "text": "A"}, {"linkId": "b", "type": "string", "text": "B"}]
    filling = Filling(
        load({"resourceType": "Questionnaire", "item": items}).form, language="en", today=date(2026, 11, 24)
    )
    for _ in range(8):
        assert filling.page.questions[0].choices
    assert len(made) == 1
    filling.choose(filling.page.questions[0].key, "true")
    assert filling.page.questions[0].choices[0].selected
    assert filling.page.questions[0].choices[0].selected
    assert len(made) == 2
    filling.forward()
    assert filling.page.questions[0].link_id == "b"
    filling.language = "es"
    assert filling.page.questions[0].link_id == "b"
    assert made == ["|a", "|a", "|b", "|b"]


def test_the_page_to_come_is_what_continue_leads_to() -> None:
    of = filling(
        item("a", "boolean"),
        item("b", enableWhen=[when("a", "=", answerBoolean=True)]),
        item("c", "integer"),
    )
    of.choose(key(of, "a"), "false")
    assert of.coming is not None
    assert [question.link_id for question in of.coming.questions] == ["c"]
    # To look at it moves nothing.
    assert of.page_index == 0
    of.choose(key(of, "a"), "true")
    assert of.coming is not None
    expected = of.coming
    while shown(of) != ["c"]:
        if of.coming is not None:
            expected = of.coming
        assert of.turn()
    assert of.page == expected
    assert of.coming is None
