"""Forms tried with answers made by chance: what is wrong with a form is found, and what is right is left alone."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk import paths
from kiosk.app import load_value_sets
from kiosk.domain.budget import STEPS
from kiosk.domain.forms import Filling, FormRefused, Page, load
from kiosk.domain.forms import trial as trials
from kiosk.domain.forms.trial import Trial, try_form
from tests.domain.forms import evil


def tried(raw: dict[str, Any], seed: int = 7) -> Trial:
    return try_form(load(raw).form, seed)


def number(link: str, **more: Any) -> dict[str, Any]:
    return {"linkId": link, "type": "integer", "text": "How many?", **more}


@pytest.mark.parametrize(
    "path", sorted((paths.resources() / "questionnaires").glob("*.json")), ids=lambda p: p.stem
)
def test_the_forms_of_the_program_pass(path: Path) -> None:
    trial = try_form(load(json.loads(path.read_text(encoding="utf-8")), load_value_sets()).form, 7)
    assert trial.findings == ()
    assert trial.pages >= 1


def test_the_same_seed_finds_the_same() -> None:
    raw = evil.form(
        number("shut", required=True, extension=evil.limits(9, 3)), evil.calculated("1.repeat($this + 1)")
    )
    assert tried(raw, 3) == tried(raw, 3)


def test_what_goes_over_its_budget_is_found_behind_an_answer() -> None:
    (finding,) = tried(evil.form(evil.calculated("1.repeat($this + 1)"))).findings
    assert (finding.code, finding.link_id, finding.is_grave) == ("over_budget", "worked", True)
    assert str(finding).startswith("item 'worked': over its budget")


@pytest.mark.parametrize(
    "shut",
    [
        number("shut", required=True, extension=evil.limits(9, 3)),
        number("shut", repeats=True, required=True, extension=[
            {"url": f"{evil.HL7}questionnaire-minOccurs", "valueInteger": 30}
        ]),
        {"linkId": "shut", "type": "string", "required": True, "text": "?", "maxLength": 2, "extension": [
            {"url": f"{evil.HL7}minLength", "valueInteger": 20}
        ]},
    ],
    ids=["range", "times", "length"],
)  # fmt: skip
def test_a_page_that_cannot_be_left_is_found(shut: dict[str, Any]) -> None:
    (finding,) = tried(evil.form(shut)).findings
    assert (finding.code, finding.link_id, finding.is_grave) == ("stuck", "shut", False)
    assert "cannot be left" in finding.message


def test_a_pattern_that_nothing_fits_is_told_and_passed() -> None:
    coded = {"linkId": "coded", "type": "string", "required": True, "text": "?"}
    pattern = {"url": f"{evil.HL7}regex", "valueString": "Z{9}"}
    trial = tried(evil.form(coded | {"extension": [pattern]}, number("after")))
    assert [(finding.code, finding.link_id) for finding in trial.findings] == [("pattern", "coded")]
    assert trial.pages == 4


def test_what_breaks_the_program_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Filling, yes: str, no: str) -> None:
        raise ZeroDivisionError("made up")

    monkeypatch.setattr(Filling, "review", broken)
    (finding,) = tried(evil.form()).findings
    assert (finding.code, finding.is_grave) == ("raised", True)
    assert "ZeroDivisionError: made up" in finding.message


@pytest.mark.parametrize("count", [2, 3, 50])
def test_a_calculation_that_never_comes_to_rest_keeps_a_form_from_patients(count: int) -> None:
    (finding,) = tried(evil.circle(count)).findings
    assert (finding.code, finding.is_grave) == ("restless", True)
    assert finding.link_id.startswith("c")
    assert str(finding) == f"item '{finding.link_id}': what it calculates never comes to rest"


def test_a_calculation_that_comes_to_rest_after_a_while_is_none() -> None:
    settles = evil.calculated(
        "%resource.item.where(linkId='b').answer.value", link="a", kind="integer", at_once=True
    )
    given = evil.calculated("1 + 1", link="b", kind="integer", at_once=True)
    assert tried(evil.form(settles, given)).findings == ()


@pytest.mark.parametrize(
    "raw",
    [evil.web(300, 13), evil.nested(30), evil.form(*evil.many(2))],
    ids=["web", "groups", "expressions"],
)
def test_a_trial_has_an_end_and_says_how_far_it_came(
    raw: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trials, "MOST_WORK", 20_000)
    found = tried(raw)
    (finding,) = found.findings
    assert (finding.code, finding.is_grave) == ("stopped", False)
    assert finding.link_id in {item.link_id for item in load(raw).form.walk()}
    assert str(finding).startswith(f"item '{finding.link_id}': the trial was stopped: 20,000 steps of work")


def test_a_trial_tries_only_so_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trials, "MOST_PAGES", 7)
    (finding,) = tried(evil.form(*(number(f"page{page}") for page in range(20)))).findings
    assert finding.code == "stopped"
    assert "the trial was stopped: 7 pages were not enough" in str(finding)
    assert finding.link_id


def test_the_clock_is_a_trials_last_guard() -> None:
    hours = iter(range(0, 10**9, 3_600))
    raw = evil.form(*evil.many(2))
    stopped = try_form(load(raw).form, 7, ticks=lambda: float(next(hours)))
    (finding,) = stopped.findings
    assert (finding.code, finding.is_grave) == ("stopped", False)
    assert "300 seconds were not enough" in finding.message
    assert tried(raw).findings == ()


@pytest.mark.parametrize(
    "every", [pytest.param(9, marks=pytest.mark.thinned), pytest.param(1, marks=pytest.mark.long)]
)
def test_the_public_forms_pass_but_for_those_that_nobody_can_leave(shared_data: Path, every: int) -> None:
    tried_forms = 0
    grave: list[str] = []
    stuck: list[str] = []
    for path in sorted((shared_data / "questionnaires").rglob("*.json"))[::every]:
        try:
            form = load(json.loads(path.read_text(encoding="utf-8-sig"))).form
        except (FormRefused, json.JSONDecodeError):
            continue
        tried_forms += 1
        trial = try_form(form, 7, rounds=1)
        # Far from the limit: the dearest takes 290,000 steps.
        assert trial.steps < 0.8 * STEPS, path.name
        for finding in trial.findings:
            if finding.is_grave or finding.code == "stopped":
                grave.append(f"{path.name}: {finding}")
            elif finding.code == "stuck":
                stuck.append(f"{path.name}: {finding}")
    assert tried_forms > 500 / every
    assert grave == []
    # Such as a least of 20 and a most of 2, in files that try validators.
    assert len(stuck) <= 8, stuck


@pytest.mark.parametrize(
    "path", sorted((paths.resources() / "questionnaires").glob("*.json")), ids=lambda p: p.stem
)
def test_a_page_that_was_kept_is_the_page_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = vars(Filling)["page"]
    assert isinstance(page, property)
    kept = page.fget
    assert kept is not None
    seen: list[str] = []

    def compared(self: Filling) -> Page:
        page: Page = kept(self)
        assert page == self._page()
        seen.append(page.key)
        return page

    monkeypatch.setattr(Filling, "page", property(compared))
    form = load(json.loads(path.read_text(encoding="utf-8")), load_value_sets()).form
    assert try_form(form, 11).findings == ()
    assert seen


@pytest.mark.parametrize("kind", ["boolean", "integer", "string", "date"])
def test_a_page_of_many_questions_costs_in_step_with_their_number(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted in the questions that are made for the screen, which is what a large page takes its time for."""
    made = 0
    make = Filling._question

    def counted(self: Filling, path: Any) -> Any:
        nonlocal made
        made += 1
        return make(self, path)

    monkeypatch.setattr(Filling, "_question", counted)

    def cost(number_of_them: int) -> int:
        nonlocal made
        made = 0
        page = {"linkId": "page", "type": "group", "text": "All at once", "item": [
            {"linkId": f"asked{place}", "type": kind, "required": True, "text": "?"} for place in range(number_of_them)
        ], "extension": [{"url": f"{evil.HL7}questionnaire-itemControl", "valueCodeableConcept": {"coding": [
            {"system": "http://hl7.org/fhir/questionnaire-item-control", "code": "page"}
        ]}}]}  # fmt: skip
        trial = tried(evil.form(page))
        assert trial.findings == ()
        return made

    assert cost(80) < 3 * cost(40)
