"""Marked-up texts are shown as plain text with their structure."""

import pytest

from kiosk.domain.forms import load
from kiosk.domain.forms.markup import plain_of_markdown, plain_of_xhtml

HL7 = "http://hl7.org/fhir/StructureDefinition/"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One <b>bold</b> word</p><p>Two</p>", "One bold word\nTwo"),
        ("<ul><li>First</li><li>Second &amp; last</li></ul>", "• First\n• Second & last"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("<script>alert(1)</script>Text<style>p {}</style>", "Text"),
        ("no markup at all, 2 < 3", "no markup at all, 2 < 3"),
        ("<p>never closed <i>ever", "never closed ever"),
    ],
)
def test_xhtml(text: str, expected: str) -> None:
    assert plain_of_xhtml(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Title\n\nSome **bold** and *soft* words", "Title\nSome bold and soft words"),
        ("- one\n* two", "• one\n• two"),
        ("See [our page](http://example.org)", "See our page"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
    ],
)
def test_markdown(text: str, expected: str) -> None:
    assert plain_of_markdown(text) == expected


def test_a_text_that_is_only_there_marked_up_is_shown_plain() -> None:
    def shown(kind: str, value: dict[str, str]) -> str:
        beside = {"extension": [{"url": f"{HL7}{kind}", **value}]}
        raw = {"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "display", "_text": beside}]}
        return load(raw).form.items[0].text.base

    assert shown("rendering-xhtml", {"valueString": "<p>Please <b>read</b></p>"}) == "Please read"
    assert shown("rendering-markdown", {"valueMarkdown": "Please **read**"}) == "Please read"
