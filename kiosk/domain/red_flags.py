"""Answers that a person has to hear of at once: which they are, in words that people read and change.

    [[red_flag]]
    name = "Thoughts of self-harm"                # what staff read
    form = "urn:kiosk:questionnaire:phq-9"        # the url of a questionnaire
    expression = "descendants().where(linkId = 'phq9-9').answer.value.where(code = 'LA6571-9').exists()"

The expression is FHIRPath over the response as far as it is given, and raises the flag where it is true. A clinic's
flags stand in the document of its settings, and take the place of those that come with the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain.budget import Budget, OverBudget
from kiosk.domain.form_rules import holds, why_unreadable
from kiosk.domain.names import is_writable
from kiosk.domain.toml_text import text_of

RED_FLAG = "red_flag"
LONGEST_NAME = 80
LONGEST_EXPRESSION = 2000
MOST_FLAGS = 200
_FIELDS = ("name", "form", "expression")


@dataclass(frozen=True)
class RedFlag:
    """One kind of answer that nobody may overlook.

    Attributes:
        name: what staff read; of no other flag of the clinic.
        form: the url of the questionnaire.
        expression: FHIRPath over its response.
    """

    name: str
    form: str
    expression: str

    def __str__(self) -> str:
        return self.name


def _chosen(link_id: str, *codes: str) -> str:
    """An expression that is true where one of the codes was chosen in a question."""
    among = " or ".join(f"code = '{code}'" for code in codes)
    return f"descendants().where(linkId = '{link_id}').answer.value.where({among}).exists()"


# Of the forms that come with the program. Any answer but "not at all" to the ninth question of PHQ-9 counts.
USUAL = (
    RedFlag(
        "Thoughts of self-harm",
        "urn:kiosk:questionnaire:phq-9",
        _chosen("phq9-9", "LA6569-3", "LA6570-1", "LA6571-9"),
    ),
    RedFlag("Chest pain", "urn:kiosk:questionnaire:review-of-systems", _chosen("ros-chest", "chest-pain")),
    RedFlag("Trouble breathing", "urn:kiosk:questionnaire:review-of-systems", _chosen("ros-chest", "breath")),
    RedFlag("Pain in the chest", "urn:kiosk:questionnaire:pain-map", _chosen("pain-where", "chest")),
    RedFlag(
        "Bleeding in pregnancy",
        "urn:kiosk:questionnaire:pregnancy",
        _chosen("pregnancy-problems", "bleeding"),
    ),
    RedFlag(
        "Waters broken, or the baby moves less",
        "urn:kiosk:questionnaire:pregnancy",
        _chosen("pregnancy-problems", "water", "movement"),
    ),
)


def raised(
    flags: Iterable[RedFlag], form: str, response: Mapping[str, Any], now: datetime
) -> tuple[RedFlag, ...]:
    """Those of ``flags`` that the response to ``form`` raises, complete or not, at ``now`` (aware).

    One whose expression asks for more than a touch may cost is raised: somebody looks, rather than nobody.
    """
    found = []
    budget = Budget()
    for flag in flags:
        if flag.form != form:
            continue
        try:
            if holds(flag.expression, response, now, budget):
                found.append(flag)
        except OverBudget:
            found.append(flag)
            budget = Budget()
    return tuple(found)


def read_flags(raw: object, questionnaires: Iterable[str]) -> tuple[tuple[RedFlag, ...], tuple[str, ...]]:
    """The flags of a document's ``[[red_flag]]``, of forms with these urls; and what is wrong, a sentence each."""
    if not isinstance(raw, list) or len(raw) > MOST_FLAGS:
        return (), (
            f"'{RED_FLAG}' is a list of at most {MOST_FLAGS} tables, each begun with [[{RED_FLAG}]];"
            f" '{RED_FLAG} = []' is none at all.",
        )
    known = frozenset(questionnaires)
    found: dict[str, RedFlag] = {}
    wrong: list[str] = []
    for number, entry in enumerate(raw, 1):
        faults = list(_faults(entry, known, found))
        wrong += [f"'{RED_FLAG}' {number}: {fault}" for fault in faults]
        if not faults:
            found[entry["name"]] = RedFlag(*(entry[name] for name in _FIELDS))
    return tuple(found.values()), tuple(wrong)


def _faults(entry: object, questionnaires: frozenset[str], before: Mapping[str, RedFlag]) -> Iterator[str]:
    if not isinstance(entry, Mapping) or set(entry) != set(_FIELDS):
        yield "it says 'name', 'form' and 'expression', and nothing else."
        return
    if not all(isinstance(entry[name], str) for name in _FIELDS):
        yield "'name', 'form' and 'expression' are texts in quotes."
        return
    name, form, expression = (entry[field] for field in _FIELDS)
    if not name.strip() or not is_writable(name, LONGEST_NAME):
        yield f"'name' is one line of 1 to {LONGEST_NAME} letters, as staff are to read it."
    elif name in before:
        yield "another flag has this name already."
    if form not in questionnaires:
        yield "there is no questionnaire with this 'form'; 'kiosk forms list' says which there are."
    if len(expression) > LONGEST_EXPRESSION:
        yield f"'expression' has more than {LONGEST_EXPRESSION} letters."
    elif fault := why_unreadable(expression):
        yield f"the expression cannot be read: {fault}"


def written_flags(flags: Sequence[RedFlag], *, decided: bool) -> Iterator[str]:
    """The lines of a document for ``flags``; behind a # where nobody has decided them."""
    mark = "" if decided else "#   "
    if not flags:
        yield f"{mark}{RED_FLAG} = []"
    for flag in flags:
        yield f"{mark}[[{RED_FLAG}]]"
        yield from (f"{mark}{name} = {text_of(getattr(flag, name))}" for name in _FIELDS)
        yield mark.strip()


def stored_flags(raw: Any) -> Any:
    """Flags as the settings have them, of what is stored; what is none is given back as it is."""
    try:
        return tuple(RedFlag(**entry) if isinstance(entry, Mapping) else entry for entry in raw)
    except TypeError:
        return raw


def are_flags(value: object) -> bool:
    """Whether it is a tuple of flags, each of texts."""
    return isinstance(value, tuple) and all(
        isinstance(flag, RedFlag) and all(isinstance(getattr(flag, name), str) for name in _FIELDS)
        for flag in value
    )
