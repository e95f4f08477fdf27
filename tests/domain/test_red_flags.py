"""Answers of which a person has to hear at once: which they are, and how a clinic says so."""

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk import paths
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_document import DocumentRefused, read, written
from kiosk.domain.clinic_options import Known
from kiosk.domain.flagging import MOST_FLAGS, raised
from kiosk.domain.red_flags import USUAL, RedFlag

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PHQ9, REVIEW = "urn:kiosk:questionnaire:phq-9", "urn:kiosk:questionnaire:review-of-systems"
KNOWN = Known(("en", "es"), {flag.form for flag in USUAL}, ("treatment",))


def chosen(link: str, *codes: str) -> dict[str, Any]:
    """A response in which these were chosen; the question stands in a group, as in a clinic's own form."""
    answer = [{"valueCoding": {"code": code, "display": "x"}} for code in codes]
    return {
        "resourceType": "QuestionnaireResponse",
        "status": "in-progress",
        "item": [{"linkId": "group", "item": [{"linkId": link, "answer": answer}]}],
    }


def names(form: str, response: dict[str, Any], flags: tuple[RedFlag, ...] = USUAL) -> list[str]:
    return [flag.name for flag in raised(flags, form, response, NOW)]


@pytest.mark.parametrize(
    ("form", "response", "told"),
    [
        (PHQ9, chosen("phq9-9", "LA6569-3"), ["Thoughts of self-harm"]),
        (PHQ9, chosen("phq9-9", "LA6570-1"), ["Thoughts of self-harm"]),
        (PHQ9, chosen("phq9-9", "LA6571-9"), ["Thoughts of self-harm"]),
        (PHQ9, chosen("phq9-9", "LA6568-5"), []),
        (PHQ9, chosen("phq9-9", "asked-declined"), []),
        (PHQ9, chosen("phq9-8", "LA6571-9"), []),
        (PHQ9, {}, []),
        (REVIEW, chosen("ros-chest", "cough", "breath", "chest-pain"), ["Chest pain", "Trouble breathing"]),
        (REVIEW, chosen("ros-chest", "cough"), []),
        ("urn:another", chosen("phq9-9", "LA6571-9"), []),
    ],
)
def test_m7_an_answer_of_which_a_person_has_to_hear(
    form: str, response: dict[str, Any], told: list[str]
) -> None:
    assert names(form, response) == told


def test_m7_each_flag_that_comes_with_the_program_is_of_an_answer_that_there_is() -> None:
    """A form that is worded anew must not leave its flag behind."""
    forms = {}
    for path in (paths.resources() / "questionnaires").glob("*.json"):
        form = json.loads(path.read_text())
        forms[form["url"]] = form
    for flag in USUAL:
        items = {item["linkId"]: item for item in forms[flag.form]["item"]}
        (link,) = re.findall(r"linkId = '([^']+)'", flag.expression)
        there = {option["valueCoding"]["code"] for option in items[link]["answerOption"]}
        codes = set(re.findall(r"code = '([^']+)'", flag.expression))
        assert codes
        assert codes <= there, flag.name
        for code in codes:
            assert flag.name in names(flag.form, chosen(link, code))
        assert names(flag.form, chosen(link, "asked-declined")) == []


def test_what_costs_more_than_a_touch_may_is_looked_at_by_a_person() -> None:
    endless = RedFlag("Endless", "urn:x", "1.repeat($this + 1).exists()")
    after = RedFlag("After it", "urn:x", "descendants().where(linkId = 'a').exists()")
    assert names("urn:x", chosen("a", "b"), (endless, after)) == ["Endless", "After it"]


def test_what_is_no_truth_raises_nothing() -> None:
    flags = (
        RedFlag("A number", "urn:x", "1"),
        RedFlag("Two of them", "urn:x", "true | false"),
        RedFlag("Nothing", "urn:x", "{}"),
        RedFlag("Does not fit", "urn:x", "descendants().answer.value.toInteger() + 'a' > 1"),
    )
    assert names("urn:x", chosen("a", "b"), flags) == []


def test_a_document_says_them_and_is_read_again() -> None:
    own = (RedFlag('Says "help"', PHQ9, "descendants().where(linkId = 'a').answer.value = 'help \\\\ me'"),)
    for flags in (USUAL, own, ()):
        text = written(ClinicSettings(red_flags=flags), ["red_flags"])
        assert read(text.encode(), KNOWN).settings["red_flags"] == flags
    # What nobody has decided follows the program, and stands there to begin from.
    undecided = written(ClinicSettings(), [])
    assert "#   [[red_flag]]" in undecided
    uncommented = "\n".join(
        line.removeprefix("#   ") for line in undecided.split("# How one walks")[0].splitlines()
    )
    assert read(uncommented.encode(), KNOWN).settings["red_flags"] == USUAL
    assert "red_flags" not in read(written(ClinicSettings(), []).encode(), KNOWN).settings


FLAG = f'[[red_flag]]\nname = "A"\nform = "{PHQ9}"\nexpression = "true"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("red_flag = 3", "is a list of at most"),
        ("[red_flag]\nname = 'x'", "is a list of at most"),
        (FLAG * (MOST_FLAGS + 1), "is a list of at most"),
        ("red_flag = [3]", "'red_flag' 1: it says 'name', 'form' and 'expression'"),
        (FLAG.replace("name", "names"), "'red_flag' 1: it says 'name'"),
        (FLAG.replace('"true"', "true"), "are texts in quotes"),
        (FLAG.replace('"A"', '" "'), "'name' is one line of 1 to 80 letters"),
        (FLAG.replace('"A"', f'"{"A" * 81}"'), "'name' is one line of 1 to 80 letters"),
        (FLAG.replace('"A"', '"A\\u202eB"'), "'name' is one line of 1 to 80 letters"),
        (FLAG + FLAG, "'red_flag' 2: another flag has this name"),
        (FLAG.replace(PHQ9, "urn:nowhere"), "there is no questionnaire with this 'form'"),
        (FLAG.replace("true", "where("), "the expression cannot be read"),
        (FLAG.replace("true", "true or " * 300 + "true"), "more than 2000 letters"),
        ("red_flags = []", "Did you mean red_flag?"),
    ],
)
def test_what_is_wrong_with_a_flag_is_said(text: str, said: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        read(text.encode(), KNOWN)
    assert said in " ".join(refused.value.wrong)


@pytest.mark.parametrize("stored", [[{"name": "A"}], ["A"], 3, [{"name": 1, "form": "f", "expression": "e"}]])
def test_what_is_stored_and_no_flag_leaves_those_before(stored: Any) -> None:
    with pytest.raises(ClinicSettingsError):
        ClinicSettings.from_mapping({"red_flags": stored})
    settings, wrong = ClinicSettings().where_possible({"red_flags": stored})
    assert settings.red_flags == USUAL
    assert wrong == {"red_flags"}


def test_what_is_stored_comes_back() -> None:
    stored = [{"name": "A", "form": "f", "expression": "true"}]
    assert ClinicSettings.from_mapping({"red_flags": stored}).red_flags == (RedFlag("A", "f", "true"),)
