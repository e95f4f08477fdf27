"""What is another between two versions: every change has its line, and what is alike has none."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from kiosk import paths
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.domain.forms.comparing import Became, FormChange, Part, differences

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


def item(link_id: str, text: str = "How?", kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"linkId": link_id, "type": kind, "text": text, **more}


def form(*items: dict[str, Any], **more: Any) -> Form:
    raw = {"resourceType": "Questionnaire", "url": "urn:x", "version": "1", "title": "One", "item": [*items]}
    return load(raw | more).form


def spanish(text: str) -> dict[str, Any]:
    parts = [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": TRANSLATION, "extension": parts}]}


def choice(*displays: str) -> dict[str, Any]:
    options = [{"valueCoding": {"code": text[0], "display": text}} for text in displays]
    return item("c", kind="choice", answerOption=options)


def told(before: Form, after: Form) -> list[tuple[Became, Part, str, str, str]]:
    return [(one.became, one.part, one.link_id, one.before, one.after) for one in differences(before, after)]


def test_the_same_form_in_another_version_is_the_same() -> None:
    assert told(form(item("a")), form(item("a"), version="2", date="2026-01-01")) == []


def test_items_that_came_went_and_moved_are_told_by_their_link_id() -> None:
    before = form(item("a"), item("b", "Going?"), item("c"))
    after = form(item("c"), item("a"), item("n", "New?"))
    assert differences(before, after) == (
        FormChange(Became.MOVED, Part.ITEM, "c", "How?"),
        FormChange(Became.MOVED, Part.ITEM, "a", "How?"),
        FormChange(Became.ADDED, Part.ITEM, "n", "New?"),
        FormChange(Became.GONE, Part.ITEM, "b", "Going?"),
    )
    # What only stands further down because something came before it has not moved.
    assert told(form(item("a"), item("b")), form(item("n"), item("a"), item("b"))) == [
        (Became.ADDED, Part.ITEM, "n", "", "")
    ]
    group = item("g", kind="group", item=[item("b")])
    assert (Became.MOVED, Part.ITEM, "b", "", "") in told(
        form(item("b"), item("g", kind="group", item=[item("z")])), form(group)
    )


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (item("a", "How?"), item("a", "How now?"), (Part.TEXT, "How?", "How now?")),
        (item("a"), item("a", kind="text"), (Part.TYPE, "string", "text")),
        (item("a"), item("a", required=True), (Part.REQUIRED, "no", "yes")),
        (item("a"), item("a", repeats=True), (Part.REPEATS, "no", "yes")),
        (item("a"), item("a", readOnly=True), (Part.READ_ONLY, "no", "yes")),
        (item("a", maxLength=5), item("a", maxLength=9), (Part.LIMITS, "max length 5", "max length 9")),
        (item("a"), item("a", prefix="1."), (Part.OTHER, "", "prefix")),
        (item("a"), item("a", extension=[{"url": "urn:y/z"}]), (Part.OTHER, "", "z")),
    ],
)
def test_what_changed_of_an_item_is_told_with_what_it_was(
    before: dict[str, Any], after: dict[str, Any], line: tuple[Part, str, str]
) -> None:
    assert told(form(before), form(after)) == [(Became.CHANGED, line[0], "a", line[1], line[2])]


def test_two_changes_of_one_item_are_two_lines() -> None:
    before, after = item("a"), item("a", "Now?", extension=[{"url": "urn:y/z"}])
    assert [one.part for one in differences(form(before), form(after))] == [Part.TEXT, Part.OTHER]


def test_translations_answers_and_conditions() -> None:
    (one,) = differences(form(item("a")), form(item("a", _text=spanish("¿Cómo?"))))
    assert (one.became, one.part, one.language, one.after) == (
        Became.ADDED,
        Part.TRANSLATION,
        "es",
        "¿Cómo?",
    )
    assert told(form(choice("Yes", "No")), form(choice("Yes", "Maybe"))) == [
        (Became.ADDED, Part.OPTION, "c", "", "Maybe"),
        (Became.GONE, Part.OPTION, "c", "No", ""),
    ]
    assert told(form(choice("Yes", "No")), form(choice("No", "Yes"))) == [
        (Became.MOVED, Part.OPTION, "c", "", "")
    ]
    when = {"question": "a", "operator": "exists", "answerBoolean": True}
    (one,) = differences(form(item("a"), item("b")), form(item("a"), item("b", enableWhen=[when])))
    assert (one.part, one.link_id, one.before, one.after) == (Part.CONDITION, "b", "", "a exists yes")


def test_the_form_itself() -> None:
    assert told(form(item("a")), form(item("a"), title="Two", publisher="Us")) == [
        (Became.CHANGED, Part.TITLE, "", "One", "Two"),
        (Became.CHANGED, Part.OTHER, "", "", "publisher"),
    ]


def leaves(found: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value in JSON."""
    match found:
        case dict():
            for name, value in found.items():
                yield from leaves(value, (*path, name))
        case list():
            for number, value in enumerate(found):
                yield from leaves(value, (*path, number))
        case _:
            yield path


@pytest.mark.parametrize(
    "name", sorted(path.name for path in (paths.resources() / "questionnaires").glob("*.json"))
)
def test_whatever_is_written_differently_has_a_line(name: str) -> None:
    raw = json.loads((paths.resources() / "questionnaires" / name).read_text(encoding="utf-8"))
    before, seen = load(raw).form, 0
    ways = [
        way for way in leaves(raw) if way[0] not in ("resourceType", "version", "date", "url", "id", "meta")
    ]
    for way in ways[:: max(1, len(ways) // 60)]:
        other = copy.deepcopy(raw)
        at = other
        for step in way[:-1]:
            at = at[step]
        value = at[way[-1]]
        at[way[-1]] = (
            not value if isinstance(value, bool) else value + 1 if isinstance(value, int) else f"{value}x"
        )
        try:
            after = load(other).form
        except FormRefused:
            continue
        seen += 1
        assert differences(before, after), way
    assert seen > 10
