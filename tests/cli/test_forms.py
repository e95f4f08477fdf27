"""`kiosk forms` as an administrator gives it.

One file, though long: one administrator gives every form command there is.
"""

import json
import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize
from typer.testing import CliRunner, Result

from kiosk import app, paths
from kiosk.cli import clinic
from kiosk.cli.forms import command, say_it_takes
from kiosk.cli.preview import fitted, in_one_day, the_clinics
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.consents import SIGNED
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.form_files import read_json
from kiosk.services.record.patients import PatientService
from tests.domain.forms import evil
from tests.factories import a_booking, a_patient

FORM = {
    "resourceType": "Questionnaire",
    "url": "urn:test:form",
    "version": "1",
    "title": "Test",
    "item": [
        {"linkId": "a", "type": "integer", "text": "A", "required": True},
        {"linkId": "b", "type": "reference", "text": "B"},
        {"linkId": "c", "type": "strange", "text": "C"},
        {
            "linkId": "d",
            "type": "string",
            "enableWhen": [{"question": "a", "operator": ">", "answerInteger": 2}],
        },
        {
            "linkId": "e",
            "type": "integer",
            "extension": [
                {
                    "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                    "valueExpression": {
                        "language": "text/fhirpath",
                        "expression": "%resource.item.where(linkId='a').answer.value * 2",
                    },
                }
            ],
        },
    ],
}


def write(folder: Path, name: str, raw: Any) -> str:
    path = folder / name
    path.write_text(raw if isinstance(raw, str) else json.dumps(raw), encoding="utf-8")
    return str(path)


def give(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments))


def response(**answers: int) -> dict[str, Any]:
    items = [{"linkId": link, "answer": [{"valueInteger": value}]} for link, value in answers.items()]
    return {"resourceType": "QuestionnaireResponse", "status": "completed", "item": items}


def test_check_says_of_each_file_what_it_is(tmp_path: Path) -> None:
    good = write(tmp_path, "good.json", FORM)
    other = write(tmp_path, "other.json", {"resourceType": "Patient"})
    broken = write(tmp_path, "broken.json", '{"resourceType": ')
    result = give("check", "--json", good, other, broken, str(tmp_path / "missing.json"))
    reports = [json.loads(line) for line in result.output.splitlines()]
    assert result.exit_code == 1
    assert [report["status"] for report in reports] == ["loaded", "refused", "refused", "refused"]
    assert reports[0]["items"] == 5
    assert [(warning["linkId"], warning["code"]) for warning in reports[0]["warnings"]] == [("c", "type")]
    assert "line 1, column 18" in reports[2]["reason"]
    spoken = give("check", good)
    assert spoken.exit_code == 0
    assert (
        "item 'c' at Questionnaire.item[2]: unknown item type 'strange'; patients see its text"
        in spoken.output
    )


def test_check_tries_each_form_and_tells_the_seed(tmp_path: Path) -> None:
    good = write(tmp_path, "good.json", FORM)
    endless = write(tmp_path, "endless.json", evil.form(evil.calculated("1.repeat($this + 1)")))
    shut = {
        "linkId": "shut",
        "type": "integer",
        "required": True,
        "text": "?",
        "extension": evil.limits(9, 3),
    }
    stuck = write(tmp_path, "stuck.json", evil.form(shut))
    result = give("check", "--json", "--seed", "7", good, endless, stuck)
    reports = [json.loads(line) for line in result.output.splitlines()]
    assert result.exit_code == 1
    assert [report["status"] for report in reports] == ["loaded", "failed", "failed"]
    assert [report["trial"]["seed"] for report in reports] == [7, 7, 7]
    assert reports[0]["trial"]["findings"] == []
    assert reports[0]["trial"]["pages"] >= 3
    found = [(f["code"], f["link_id"]) for report in reports[1:] for f in report["trial"]["findings"]]
    assert found == [("over_budget", "worked"), ("stuck", "shut")]
    spoken = give("check", stuck).output
    seed = re.search(r"tried 5 times with seed (\d+)", spoken)
    assert seed is not None
    assert "item 'shut': after 40 tries the page cannot be left (too_large" in spoken
    assert give("check", "--seed", seed[1], stuck).output == spoken


def test_a_file_that_is_too_large_or_too_deep_is_refused_in_words(tmp_path: Path) -> None:
    large = write(
        tmp_path, "large.json", '{"resourceType": "Questionnaire", "title": "' + "x" * 20_000_000 + '"}'
    )
    deep = write(tmp_path, "deep.json", "[" * 200_000 + "]" * 200_000)
    long = write(tmp_path, "long.json", "1" * 10_000)
    output = give("check", large, deep, long).output
    assert "the file is larger than 10 MB" in output
    assert "the file is nested too deep" in output
    assert "crashed" not in output


@pytest.mark.parametrize("text", ["\\ud800", "a\\u0000b"])
@pytest.mark.parametrize("place", ["url", "version", "text"])
def test_a_file_of_characters_that_no_record_takes_is_refused(
    text: str, place: str, tmp_path: Path, url: str
) -> None:
    raw = json.dumps(evil.form() | {"version": "1"} | {place: "@"}).replace('"@"', f'"{text}"')
    path = tmp_path / "odd.json"
    path.write_text(raw, encoding="utf-8")
    for words in (["check"], ["publish", "--database", url]):
        result = give(*words, str(path))
        assert result.exit_code == 1, result.output
        assert isinstance(result.exception, SystemExit)
        assert "holds half a character or a NUL" in result.output


def test_evaluate_says_what_is_enabled_wrong_and_calculated(tmp_path: Path) -> None:
    form, answers = write(tmp_path, "q.json", FORM), write(tmp_path, "r.json", response(a=3, x=1))
    result = give("evaluate", form, answers, "--json")
    found = json.loads(result.output)
    assert found["enabled"] == ["a", "b", "c", "d", "e"]
    assert found["calculated"] == {"e": [6]}
    assert list(found["errors"]) == ["x"]
    assert [entry["linkId"] for entry in found["response"]["item"]] == ["a", "e"]
    missing = give("evaluate", form, write(tmp_path, "empty.json", response()))
    assert "Wrong: a: 'a' is required" in missing.output


def test_conformance_counts_and_names_each_miss(tmp_path: Path) -> None:
    write(tmp_path, "q.json", FORM)
    case = {"id": "1", "questionnaire": "q.json", "response": response(a=3)}
    cases = [case | {"enabled": {"d": True, "a": False}, "calculated": {"e": [6]}}]
    cases.append(case | {"questionnaire": "gone.json", "enabled": {"a": True}, "calculated": {}})
    result = give(
        "conformance", "--cases", write(tmp_path, "cases.json", cases), "--root", str(tmp_path), "--json"
    )
    found = json.loads(result.output)
    assert (found["cases"], found["enable"], found["calculated"]) == (
        2, {"right": 1, "of": 3}, {"right": 1, "of": 1},
    )  # fmt: skip
    assert [(miss["file"], miss["linkId"]) for miss in found["misses"]] == [
        ("q.json", "a"),
        ("gone.json", "a"),
    ]


@pytest.mark.parametrize(
    "case",
    [
        1,
        {},
        {"questionnaire": 5, "response": {}},
        {"questionnaire": "q.json", "response": [1]},
        {"questionnaire": "q.json", "response": {}, "enabled": [1]},
        {"questionnaire": "q.json", "response": {}, "calculated": {"e": 5}},
    ],
)
def test_cases_that_are_none_are_told_in_words(case: object, tmp_path: Path) -> None:
    write(tmp_path, "q.json", FORM)
    result = give("conformance", "--cases", write(tmp_path, "cases.json", [case]), "--root", str(tmp_path))
    assert isinstance(result.exception, SystemExit)
    assert "holds no list of cases" in result.output


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    database = app.open_database(url)
    now = datetime.now(UTC)
    # Born the day before: it is still yesterday in the clinic's zone when it is past midnight in UTC.
    born = now.date() - timedelta(days=1)
    PatientService(database).save([a_patient(mrn="MRN-1", born=born)], [a_booking(1, now)])
    database.close()
    return url


def test_publish_rules_due_and_retire(tmp_path: Path, url: str) -> None:
    form = write(tmp_path, "q.json", FORM)
    bad = write(tmp_path, "bad.json", FORM | {"version": ""})
    result = give("publish", form, bad, "--database", url)
    assert result.exit_code == 1
    assert "published urn:test:form|1" in result.output
    rules = write(
        tmp_path, "rules.toml", "[[rule]]\nform='urn:test:form'\n[[rule]]\nform='urn:x'\nage_from=18\n"
    )
    assert give("rules", rules, "--database", url).exit_code == 0
    told = give("due", "--patient", "MRN-1", "--database", url).output
    assert "urn:test:form: due" in told
    assert "urn:x: not due: the patient is too young (0 < 18 years)" in told
    assert give("due", "--patient", "nobody", "--database", url).exit_code == 1
    assert "1 version retired" in give("retire", "urn:test:form", "--database", url).output
    assert give("retire", "urn:none", "--database", url).exit_code == 1


def test_publish_refuses_what_breaks_or_is_over_its_budget(tmp_path: Path, url: str) -> None:
    endless = write(tmp_path, "endless.json", evil.form(evil.calculated("1.repeat($this + 1)")))
    result = give("publish", endless, "--seed", "7", "--database", url)
    assert result.exit_code == 1
    assert "tried with seed 7, it failed: item 'worked': over its budget of" in result.output


def test_publish_refuses_what_never_comes_to_rest(tmp_path: Path, url: str) -> None:
    circle = write(tmp_path, "circle.json", evil.circle(50))
    assert json.loads(give("check", "--json", circle).output)["status"] == "failed"
    result = give("publish", circle, "--seed", "7", "--database", url)
    assert result.exit_code == 1
    assert re.search(
        r"tried with seed 7, it failed: item 'c\d+': what it calculates never comes to rest", result.output
    )


def test_publish_judges_with_the_value_sets_that_check_uses(
    tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    (tmp_path / "valuesets").mkdir()
    concept = [{"code": "a", "display": "A"}, {"code": "b", "display": "B"}]
    include = [{"system": "urn:s", "concept": concept}]
    known = {"resourceType": "ValueSet", "url": "urn:test:set", "compose": {"include": include}}
    write(tmp_path / "valuesets", "set.json", known)
    choice = {"linkId": "c", "type": "choice", "text": "?", "answerValueSet": "urn:test:set"}
    form = write(tmp_path, "q.json", FORM | {"item": [choice]})
    assert json.loads(give("check", "--json", form).output)["warnings"] == []
    assert "published urn:test:form|1, 0 warnings" in give("publish", form, "--database", url).output


def test_preview_writes_a_picture_of_each_page(tmp_path: Path) -> None:
    form = write(tmp_path, "q.json", FORM)
    result = give("preview", form, "--pictures", str(tmp_path / "pages"), "--geometry", "1366x768")
    assert result.exit_code == 0, result.output
    pages = sorted(path.name for path in (tmp_path / "pages").iterdir())
    assert len(pages) >= 3
    assert f"{len(pages)} pages" in result.output


CONSENT = FORM | {
    "url": "urn:test:photos",
    "extension": [{"url": SIGNED}],
    "item": [{"linkId": "d", "type": "display", "text": "The clinic may take pictures."}],
}


def test_a_consent_of_the_clinics_own_is_published_like_any_form(tmp_path: Path, url: str) -> None:
    consent, half = (
        write(tmp_path, "c.json", CONSENT),
        write(tmp_path, "q.json", FORM | {"extension": [{"url": SIGNED}]}),
    )
    assert "names urn:test:photos" in give("check", consent).output
    assert "asked without that: item" in give("check", half).output
    chosen = ["set", "consents", "urn:test:photos", "--database", url]
    before = CliRunner().invoke(clinic.command, chosen)
    assert before.exit_code == 1
    assert "there are: treatment" in before.output
    assert "names urn:test:photos" in give("publish", consent, "--database", url).output
    assert "is now urn:test:photos" in CliRunner().invoke(clinic.command, chosen).output
    asked = CliRunner().invoke(
        clinic.command, ["set", "questionnaires", "urn:test:photos", "--database", url]
    )
    assert asked.exit_code == 1, "as a questionnaire nobody would sign it"
    result = give("preview", consent, "--pictures", str(tmp_path / "pages"), "--geometry", "1366x768")
    assert "1 page" in result.output, result.output


def test_preview_in_a_language_that_there_is_not(tmp_path: Path) -> None:
    form = write(tmp_path, "q.json", FORM)
    result = give("preview", form, "--language", "xx", "--pictures", str(tmp_path / "pages"))
    assert result.exit_code == 1
    assert "does not speak 'xx'" in result.output
    assert not (tmp_path / "pages").exists()


def test_what_nobody_can_answer_is_refused_and_not_published(tmp_path: Path, url: str) -> None:
    bad = {"linkId": "q", "type": "string", "required": True, "maxLength": 2, "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/minLength", "valueInteger": 3}]}  # fmt: skip
    form = write(tmp_path, "bad.json", FORM | {"item": [bad]})
    checked = give("check", form)
    assert checked.exit_code == 1
    assert "failed" in checked.output
    assert "item 'q': an answer has 3 letters or more and 2 or fewer" in checked.output
    published = give("publish", form, "--database", url)
    assert published.exit_code == 1
    assert "not published: nobody can answer it: item 'q'" in published.output


def test_a_number_that_no_computer_takes_is_told_in_words(tmp_path: Path) -> None:
    file = tmp_path / "f.json"
    file.write_text('{"resourceType": "Questionnaire", "item": [{"maxLength": 1' + "0" * 5_000 + "}]}")
    with pytest.raises(ValueError, match="holds a number of 5001 digits"):
        read_json(file)


def test_who_is_asked_a_published_form_is_told(tmp_path: Path, url: str) -> None:
    form = write(tmp_path, "q.json", FORM)
    said = give("publish", form, "--database", url).output
    assert "nobody is asked it yet: give 'kiosk clinic set questionnaires " in said
    assert ",urn:test:form'" in said
    told = give("due", "--patient", "MRN-1", "--database", url).output
    assert "urn:test:form: not due: nobody is asked it" in told
    other = write(tmp_path, "rules.toml", "[[rule]]\nform='urn:x'\n")
    assert give("rules", other, "--database", url).exit_code == 0
    assert "name it in a rule" in give("publish", form, "--database", url).output
    mine = write(tmp_path, "mine.toml", "[[rule]]\nform='urn:test:form'\n")
    assert give("rules", mine, "--database", url).exit_code == 0
    assert "nobody is asked" not in give("publish", form, "--database", url).output


def test_languages_that_texts_lack_and_what_cannot_be_published_are_told(tmp_path: Path) -> None:
    def said(text: str, code: str, words: str) -> dict[str, object]:
        return {
            "linkId": text, "type": "boolean", "text": text,
            "_text": {"extension": [{
                "url": "http://hl7.org/fhir/StructureDefinition/translation",
                "extension": [{"url": "lang", "valueCode": code}, {"url": "content", "valueString": words}],
            }]},
        }  # fmt: skip

    items = [said("One", "es", "Uno"), {"linkId": "2", "type": "boolean", "text": "Two"}]
    form = write(tmp_path, "q.json", {"resourceType": "Questionnaire", "item": items})
    told = give("check", form).output
    assert "1 of 2 texts are not in Español (es)" in told
    assert "it cannot be published: it has no url and no version" in told
    whole = write(tmp_path, "w.json", FORM | {"title": "", "item": items[:1]})
    told = give("check", whole).output
    assert "texts are not in" not in told
    (line,) = [line for line in told.splitlines() if "nothing is said in" in line]
    assert "Français (fr)" in line
    assert "(es)" not in line


def test_what_is_no_json_is_said_as_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "q.json"
    path.write_text("{")
    assert f"{path}: refused: the file is no JSON" in give("check", str(path)).output


@pytest.mark.parametrize("free", [(1366, 728), (1920, 1040), (3840, 2160), (1024, 560)])
def test_a_preview_fits_the_screen(free: tuple[int, int]) -> None:
    found = fitted(QSize(*free))
    assert found.width() <= min(free[0], 1080)
    assert found.height() <= min(free[1], 1920)
    assert abs(found.height() / found.width() - 1920 / 1080) < 0.02


def test_a_preview_writes_times_as_the_clinic_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    monkeypatch.delenv("KIOSK_SETTINGS", raising=False)
    assert the_clinics() == ClinicSettings()
    assert list(tmp_path.iterdir()) == []
    record = app.open_database(paths.default_database_url())
    ClinicService(record).save(ClinicSettings(zone="Europe/Madrid", date_order="dmy"))
    record.close()
    assert the_clinics().zone == "Europe/Madrid"


def test_of_a_long_form_it_is_said_that_it_is_being_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    long, short = tmp_path / "long.json", tmp_path / "short.json"
    long.write_bytes(b" " * 30_000)
    short.write_bytes(b"{}")
    say_it_takes(long)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    for file in (short, long, tmp_path, tmp_path / "none"):
        say_it_takes(file)
    said = capsys.readouterr().err
    assert said.splitlines() == [f"{long}: being tried; a form of this length takes up to half a minute"]


@pytest.mark.parametrize("minutes", [0, 61, 1439])
def test_a_preview_begun_at_midnight_does_not_lose_its_patient(minutes: int) -> None:
    """They were expected yesterday, a moment later. Failed for whoever began it so."""
    zone = ZoneInfo("America/New_York")
    now = datetime(2026, 11, 28, 23, 59, 59, tzinfo=zone).astimezone(UTC) - timedelta(minutes=minutes)
    found = in_one_day(ClinicSettings(zone="America/New_York"), now)
    assert found.local(now).date() == found.local(now + timedelta(minutes=50)).date()
    assert (found.zone == "America/New_York") == (minutes > 60)
