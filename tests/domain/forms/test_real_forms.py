"""Every questionnaire of the real data: loaded or refused in words, walked to its end, and agreed with others."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.dates import DateParts
from kiosk.domain.forms import Filling, FormRefused, Kind, load
from kiosk.domain.forms.model import Form
from kiosk.domain.forms.response import fill_in, objects
from kiosk.domain.forms.sheet import Sheet

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
MOST_STEPS = 1000


def forms_in(folder: Path) -> list[tuple[Path, Any]]:
    found = []
    for path in sorted((folder / "questionnaires").rglob("*.json")):
        try:
            found.append((path, json.loads(path.read_text(encoding="utf-8-sig"))))
        except json.JSONDecodeError:
            continue
    return found


def answer_page(form: Filling) -> None:
    """The first choice, or something plausible, for each question on the page."""
    for _ in range(3):
        for question in form.page.questions:
            if question.choices and not any(choice.selected for choice in question.choices):
                form.choose(question.key, question.choices[0].key)
            elif question.open_text == "" and not question.choices:
                form.type_open(question.key, "something")
            elif question.kind is Kind.DATE and not question.date.year:
                form.type_date(question.key, DateParts("1", "2", "2020"))
            elif question.kind is Kind.NUMBER and not question.rows[0]:
                form.type_text(question.key, 0, "3")
            elif question.kind in (Kind.TEXT_LINE, Kind.TEXT_AREA) and not question.rows[0]:
                form.type_text(question.key, 0, "words")


@pytest.mark.long
def test_every_real_form_is_walked_to_its_end_or_stops_at_its_own_rules(shared_data: Path) -> None:
    loaded = refused = walked = 0
    for path, raw in forms_in(shared_data):
        try:
            form = load(raw).form
        except FormRefused:
            refused += 1
            continue
        loaded += 1
        filling = Filling(form, language="en", today=TODAY)
        steps = 0
        while filling.page_count and not filling.finished and steps < MOST_STEPS:
            answer_page(filling)
            before = filling.page_index
            if not filling.forward() and not filling.finished:
                assert filling.errors(), path
                break
            assert filling.finished or filling.page_index > before, path
            steps += 1
        assert steps < MOST_STEPS, path
        walked += filling.finished
        response = filling.response(NOW)
        again = Filling(form, language="en", today=TODAY, response=response)
        assert again.response(NOW).keys() == response.keys(), path
    assert loaded > 500
    assert walked > 0.85 * loaded
    assert refused < 0.1 * loaded


def test_enabled_items_agree_with_two_other_renderers(shared_data: Path) -> None:
    cases = json.loads((shared_data / "vectors" / "peer-enable" / "cases.json").read_text(encoding="utf-8"))
    forms: dict[str, Form | None] = {}
    agreed = differed = 0
    told: list[str] = []
    for case in cases:
        name = case["questionnaire"]
        if name not in forms:
            path = shared_data / name
            try:
                loaded = load(json.loads(path.read_text(encoding="utf-8-sig"))).form
            except FormRefused:
                forms[name] = None
                continue
            plain = not any(item.expressions for item in loaded.walk())
            forms[name] = loaded if plain and "expression" not in path.read_text().lower() else None
        form = forms[name]
        if form is None:
            continue
        sheet = Sheet(form)
        fill_in(sheet, form.items, objects(case["response"].get("item")))
        ours: dict[str, bool] = {}
        for item, path in sheet.walk(form.items):
            ours[item.link_id] = ours.get(item.link_id, False) or sheet.enabled(path)
        for link_id, enabled in case["enabled"].items():
            if ours.get(link_id) == enabled:
                agreed += 1
            else:
                differed += 1
                told.append(f"{case['id']} {link_id}")
    assert agreed > 1000
    assert differed <= 0.02 * agreed, told[:20]
