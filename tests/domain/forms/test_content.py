"""The forms that come with the program: whole in every language, and scored as published."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk import paths
from kiosk.app.content import read_questionnaire
from kiosk.domain.fhir.values import Coding
from kiosk.domain.forms import Context, Filling, Form, Kind, load
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.qt.languages import SHIPPED

FILES = sorted((paths.resources() / "questionnaires").glob("*.json"))
# All but that of the files themselves.
LANGUAGES = {language.code for language in SHIPPED[1:]}
# In languages that their publishers have had checked, and in no words of our own.
SCORED = {"phq-2", "phq-9", "gad-7", "audit-c", "social-needs"}
CHECKED = {"es"}
NOW = Context(datetime(2026, 11, 24, 12, tzinfo=UTC))
TRANSLATED = ("title", "text", "display", "valueString")


def read(name: str) -> Form:
    path = paths.resources() / "questionnaires" / f"{name}.json"
    return load(json.loads(path.read_text(encoding="utf-8"))).form


def of(gender: str, age: int, months: int = 0) -> Context:
    """Noon, and a patient of so many whole years and months."""
    year, month = divmod(2026 * 12 + 11 - 1 - age * 12 - months, 12)
    patient = {"resourceType": "Patient", "birthDate": date(year, month + 1, 24).isoformat()}
    return Context(NOW.now, {"patient": patient | ({"gender": gender} if gender else {})})


def texts(raw: Any, where: str = "") -> Iterator[tuple[str, dict[str, Any], str]]:
    """(where, the object, the name) of each text for patients."""
    if isinstance(raw, list):
        for entry in raw:
            yield from texts(entry, where)
    elif isinstance(raw, dict):
        here = raw.get("linkId", where)
        for name in TRANSLATED:
            # An extension's own value is a text for patients only in an entry format.
            spoken = name != "valueString" or str(raw.get("url", "")).endswith("entryFormat")
            if isinstance(raw.get(name), str) and spoken and "code" not in str(raw.get("url", "")):
                yield here, raw, name
        for name, content in raw.items():
            if name not in ("code", "extension") or name == "extension":
                yield from texts(content, here)


def spoken(beside: dict[str, Any]) -> set[str]:
    """The languages in which a text is there beside that of the file."""
    return {
        part["valueCode"]
        for translation in beside["extension"]
        for part in translation["extension"]
        if part["url"] == "lang"
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_form_loads_clean_and_speaks_every_language(path: Path) -> None:
    raw = read_questionnaire(path)
    loaded = load(raw)
    languages = CHECKED if path.stem in SCORED else LANGUAGES
    assert loaded.problems == ()
    assert raw["url"] == f"urn:kiosk:questionnaire:{path.stem}"
    assert raw["version"]
    assert raw["status"] == "active"
    links = [item.link_id for item in loaded.form.walk()]
    assert len(links) == len(set(links))
    for where, holder, name in texts(raw["item"]):
        if str(holder.get("url", "")).startswith("http") and name != "valueString":
            continue
        if "system" in holder and holder["system"].startswith("urn:iso"):
            continue
        assert f"_{name}" in holder, f"{where}: {holder[name]}"
        assert spoken(holder[f"_{name}"]) >= languages, where
    assert spoken(raw["_title"]) >= languages


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_where_an_instrument_comes_from_is_told(path: Path) -> None:
    raw = json.loads(path.read_text(encoding="utf-8"))
    if path.stem != "health-history":
        assert raw["copyright"]
        assert raw["purpose"]


def coded(form: Form, answers: dict[str, int]) -> dict[str, Any]:
    """A response with the n-th option of each question."""
    items = []
    for item in form.walk():
        if item.link_id in answers:
            option = item.options[answers[item.link_id]].value
            assert isinstance(option, Coding)
            coding = {"system": option.system, "code": option.code, "display": option.display}
            items.append({"linkId": item.link_id, "answer": [{"valueCoding": coding}]})
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": items}


def spread(names: list[str], score: int, most: int) -> dict[str, int]:
    """Options that add up to ``score``, as much as possible early."""
    found = {}
    for name in names:
        found[name] = min(most, score)
        score -= found[name]
    assert score == 0
    return found


PHQ9 = [f"phq9-{number}" for number in range(1, 10)]
GAD7 = [f"gad7-{number}" for number in range(1, 8)]
HITS = [f"hits-{number}" for number in range(1, 5)]


@pytest.mark.parametrize(
    ("score", "severity"),
    [(3, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
     (15, "moderately severe"), (19, "moderately severe"), (20, "severe"), (27, "severe")],
)  # fmt: skip
def test_phq_9_is_scored_as_published(score: int, severity: str) -> None:
    form = read("phq-9")
    found = evaluate_response(form, coded(form, spread(PHQ9, score, 3)), NOW)
    assert found.calculated["phq9-score"] == [score]
    assert found.calculated["phq9-severity"] == [severity]
    assert found.calculated["phq2-result"] == ["positive"]


@pytest.mark.parametrize(
    ("score", "result", "asked"), [(0, "negative", 2), (2, "negative", 2), (3, "positive", 9)]
)
def test_phq_2_leads_to_phq_9(score: int, result: str, asked: int) -> None:
    form = read("phq-9")
    found = evaluate_response(form, coded(form, spread(PHQ9[:2], score, 3)), NOW)
    assert found.calculated["phq2-score"] == [score]
    assert found.calculated["phq2-result"] == [result]
    assert found.calculated["phq9-score"] == []
    assert sum(found.enabled[name] for name in PHQ9) == asked


def test_item_nine_answered_brings_a_calm_word() -> None:
    form = read("phq-9")
    quiet = evaluate_response(form, coded(form, spread(PHQ9, 3, 3)), NOW)
    asking = evaluate_response(form, coded(form, spread(PHQ9[:2], 6, 3) | {"phq9-9": 1}), NOW)
    assert not quiet.enabled["phq9-help"]
    assert asking.enabled["phq9-help"]


@pytest.mark.parametrize(
    ("score", "severity"),
    [(0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
     (15, "severe"), (21, "severe")],
)  # fmt: skip
def test_gad_7_is_scored_as_published(score: int, severity: str) -> None:
    form = read("gad-7")
    found = evaluate_response(form, coded(form, spread(GAD7, score, 3)), NOW)
    assert (found.calculated["gad7-score"], found.calculated["gad7-severity"]) == ([score], [severity])


@pytest.mark.parametrize(
    ("answers", "gender", "score", "result"),
    [((0,), "male", 0, "negative"), ((1, 1, 1), "male", 3, "negative"), ((1, 1, 1), "female", 3, "positive"),
     ((2, 1, 1), "male", 4, "positive"), ((1, 1, 0), "female", 2, "negative"), ((4, 4, 4), "male", 12, "positive")],
)  # fmt: skip
def test_audit_c_is_scored_as_published(
    answers: tuple[int, ...], gender: str, score: int, result: str
) -> None:
    form = read("audit-c")
    given = {f"auditc-{number}": place for number, place in enumerate(answers, 1)}
    context = Context(NOW.now, {"patient": {"resourceType": "Patient", "gender": gender}})
    found = evaluate_response(form, coded(form, given), context)
    assert (found.calculated["auditc-score"], found.calculated["auditc-result"]) == ([score], [result])
    assert found.enabled["auditc-2"] == (answers[0] > 0)


@pytest.mark.parametrize(
    ("score", "result"), [(4, "negative"), (10, "negative"), (11, "positive"), (20, "positive")]
)
def test_hits_is_scored_as_published(score: int, result: str) -> None:
    form = read("social-needs")
    # Each answer is worth its place and one.
    found = evaluate_response(form, coded(form, spread(HITS, score - 4, 4)), NOW)
    assert (found.calculated["hits-score"], found.calculated["hits-result"]) == ([score], [result])


@pytest.mark.parametrize(
    ("fallen", "unsteady", "worried", "risk"),
    [(False, False, False, False), (False, False, True, True), (True, True, True, True)],
)
def test_falls_any_key_question_is_a_risk(fallen: bool, unsteady: bool, worried: bool, risk: bool) -> None:
    form = read("falls")
    given = {"falls-fallen": fallen, "falls-unsteady": unsteady, "falls-worry": worried}
    items = [{"linkId": link, "answer": [{"valueBoolean": value}]} for link, value in given.items()]
    found = evaluate_response(form, {"resourceType": "QuestionnaireResponse", "item": items}, NOW)
    assert found.calculated["falls-risk"] == [risk]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_form_can_be_gone_through_with_what_is_required_alone(path: Path, language: str) -> None:
    filling = Filling(read(path.stem), language=language, today=date(2026, 11, 24), context=of("female", 30))
    pages = 0
    while True:
        pages += 1
        assert pages < 60
        for question in filling.page.questions:
            if not question.required:
                continue
            match question.kind:
                case Kind.BOOLEAN:
                    filling.choose(question.key, "false")
                case Kind.CHOICE | Kind.SCALE:
                    filling.choose(question.key, question.choices[0].key)
                case Kind.TEXT_LINE:
                    filling.type_text(question.key, 0, "555 010 0177")
                case kind:
                    raise AssertionError(f"{question.link_id} is a {kind}")
        if not filling.forward():
            break
    assert filling.finished, filling.errors()
    assert evaluate_response(read(path.stem), filling.response(NOW.now), of("female", 30)).errors == {}


@pytest.mark.parametrize(
    ("gender", "age", "months", "asked"),
    [
        ("female", 9, 11, False), ("female", 10, 0, True), ("female", 30, 0, True), ("female", 55, 11, True),
        ("female", 56, 0, False), ("female", 84, 0, False), ("male", 30, 0, False), ("male", 8, 0, False),
        ("other", 30, 0, True), ("unknown", 30, 0, True), ("", 30, 0, True), ("", 70, 0, False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["health-history", "pregnancy"])
def test_d8_pregnancy_is_asked_of_whom_it_may_be_about(
    name: str, gender: str, age: int, months: int, asked: bool
) -> None:
    nothing = {"resourceType": "QuestionnaireResponse", "item": []}
    found = evaluate_response(read(name), nothing, of(gender, age, months))
    assert found.enabled["pregnant"] == asked


@pytest.mark.parametrize("name", ["health-history", "medical-history"])
def test_d8_a_child_is_not_asked_about_smoking(name: str) -> None:
    nothing = {"resourceType": "QuestionnaireResponse", "item": []}
    asked = [
        evaluate_response(read(name), nothing, of("", age)).enabled["smoking"] for age in (0, 8, 11, 12, 84)
    ]
    assert asked == [False, False, False, True, True]


SCALES = {
    "phq-2": (["phq2-1", "phq2-2"], "phq2-score", "phq2-result"),
    "phq-9": (PHQ9, "phq9-score", "phq9-severity"),
    "gad-7": (GAD7, "gad7-score", "gad7-severity"),
    "audit-c": (["auditc-1", "auditc-2", "auditc-3"], "auditc-score", "auditc-result"),
    "social-needs": (HITS, "hits-score", "hits-result"),
}


@pytest.mark.parametrize("left_out", ["declined", "skipped"])
@pytest.mark.parametrize("name", SCALES)
def test_m7_a_score_with_an_unanswered_question_says_incomplete(name: str, left_out: str) -> None:
    form = read(name)
    links, score, result = SCALES[name]
    declining = len(next(item for item in form.walk() if item.link_id == links[0]).options) - 1
    for place in range(len(links)):
        # Answers that would count as the worst of a whole form.
        given = dict.fromkeys(links, declining - 1)
        del given[links[place]]
        if left_out == "declined":
            given[links[place]] = declining
        found = evaluate_response(form, coded(form, given), of("female", 30))
        assert found.calculated[score] == [], links[place]
        if name != "phq-9" or place > 1:
            assert found.calculated[result] == ["incomplete"], links[place]
        else:
            assert found.calculated["phq2-result"] == ["incomplete"]


@pytest.mark.parametrize("name", [*SCALES])
def test_m7_nobody_has_to_say(name: str) -> None:
    form = read(name)
    for item in form.walk():
        if item.is_question and item.required and not item.hidden:
            last = item.options[-1]
            assert last.exclusive, item.link_id
            assert last.text.in_language("en") == "I would rather not say"
            assert last.text.in_language("es") == "Prefiero no decirlo"
