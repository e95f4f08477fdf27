"""Forms that ask for more work than a touch may make, each in a way of its own; for tests of every floor."""

from __future__ import annotations

from typing import Any

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
HL7 = "http://hl7.org/fhir/StructureDefinition/"
# The first question's answer, which lets each of them begin only once the patient has given it.
_GIVEN = "%resource.item.where(linkId='first').answer.value"
_NUMBERS = " | ".join(str(number) for number in range(1, 70))

EXPRESSIONS = {
    "a power of a power": "10.power(1000).power(1000)",
    "squared again and again": f"({_NUMBERS}).aggregate(iif($total.empty(), 10, $total * $total))",
    "a repetition without an end": "1.repeat($this + 1)",
    "a repetition of longer and longer text": "'a'.repeat($this & 'b')",
    "a text that doubles": "'ab'" + ".replace('a', 'aa')" * 40,
    "a text that is added to itself": f"({_NUMBERS}).aggregate($total & 'ab' & $total)",
    "every letter replaced by many": "'aaaaaaaaaa'" + ".replaceMatches('a', 'aaaaaaaaaa')" * 8,
    "a collection that grows tenfold": f"({_NUMBERS})" + ".select('abcdefghij'.toChars())" * 6,
    "a row of joins": f"({_NUMBERS})" + f".select({_NUMBERS})" * 4,
    "loops in loops": f"({_NUMBERS}).where(({_NUMBERS}).where(({_NUMBERS}).where($this > 99).exists()).exists())",
    "everything compared with everything": f"({_NUMBERS}).select(({_NUMBERS}).select($this.toQuantity())).distinct()",
    "a pattern made anew each time": f"({_NUMBERS}).select(({_NUMBERS}).select("
    "'x'.matches('((a{0,90}){0,10})' & $this.toString())))",
    "a large pattern on a long text": f"({_NUMBERS}).select('a').join('"
    + "a" * 200
    + "').matches('((a{0,100}){0,10})b')",
    "joined with a long separator": f"({_NUMBERS}).select({_NUMBERS}).join('" + "a" * 500 + "')",
    "a very small number": "0.1.power(1000).toString()" + ".length() * 10.power(140) * 10.power(140)",
}  # fmt: skip


def calculated(
    expression: str, *, link: str = "worked", kind: str = "string", at_once: bool = False
) -> dict[str, Any]:
    """An item whose answer is worked out; unless ``at_once`` only after the first question is answered."""
    guarded = expression if at_once else f"iif({_GIVEN}.exists(), ({expression}).count() >= 0, {{}})"
    value = {"language": "text/fhirpath", "expression": guarded}
    return {
        "linkId": link,
        "type": kind if at_once else "boolean",
        "text": "Worked out",
        "readOnly": True,
        "extension": [{"url": f"{SDC}calculatedExpression", "valueExpression": value}],
    }


def limits(low: int, high: int) -> list[dict[str, Any]]:
    """The least and the most that a number may be."""
    return [{"url": f"{HL7}minValue", "valueInteger": low}, {"url": f"{HL7}maxValue", "valueInteger": high}]


def form(
    *items: dict[str, Any], variables: dict[str, str] | None = None, url: str = "urn:test:evil"
) -> dict[str, Any]:
    """A form with two questions and ``items``; ``variables`` are the form's own, by name."""
    return {
        "resourceType": "Questionnaire",
        "url": url,
        "version": "1",
        "status": "active",
        "title": "Evil",
        "extension": [
            {
                "url": f"{HL7}variable",
                "valueExpression": {"name": name, "language": "text/fhirpath", "expression": expression},
            }
            for name, expression in (variables or {}).items()
        ],
        "item": [
            {"linkId": "first", "type": "string", "text": "First?"},
            {"linkId": "second", "type": "boolean", "text": "Second?"},
            *items,
        ],
    }


def doubling(times: int = 40) -> dict[str, str]:
    """Variables of which each is twice the one before."""
    names = {"v0": "'ab'.toChars()"}
    return names | {f"v{number}": f"%v{number - 1}.combine(%v{number - 1})" for number in range(1, times)}


def many(count: int) -> list[dict[str, Any]]:
    """Cheap calculations, so many of them that they are dear together."""
    cheap = f"({_NUMBERS}).where($this < 9).where(({_NUMBERS}) contains $this)"
    return [calculated(cheap, link=f"cheap{number}") for number in range(count)]


def web(count: int, each: int, *, repeats: bool = False) -> dict[str, Any]:
    """A form of ``count`` questions in a group, each asked only while the ``each`` before it are open."""
    questions: list[dict[str, Any]] = []
    for number in range(count):
        before = [f"q{other}" for other in range(max(0, number - each), number)]
        conditions = [{"question": link, "operator": "exists", "answerBoolean": False} for link in before]
        more = {"enableWhen": conditions, "enableBehavior": "all"} if conditions else {}
        questions.append({"linkId": f"q{number}", "type": "boolean", "text": "Which?", **more})
    return form({"linkId": "web", "type": "group", "text": "Web", "repeats": repeats, "item": questions})


def circle(count: int) -> dict[str, Any]:
    """A form of ``count`` numbers of which each is one more than the next, and the last one more than the first."""

    def after(number: int) -> dict[str, Any]:
        following = f"%resource.item.where(linkId='c{(number + 1) % count}').answer.value"
        more = f"iif({following}.exists(), {following} + 1, 1)"
        return calculated(more, link=f"c{number}", kind="integer", at_once=True)

    return form(*(after(number) for number in range(count)))


def nested(depth: int) -> dict[str, Any]:
    """A form of repeating groups within each other, with a question in each."""
    inner: list[dict[str, Any]] = []
    for level in reversed(range(depth)):
        question = {"linkId": f"level{level}", "type": "string", "text": "What?"}
        inner = [
            {
                "linkId": f"group{level}",
                "type": "group",
                "repeats": True,
                "text": "Group",
                "item": [question, *inner],
            }
        ]
    return form(*inner)
