"""Which answers a person has to hear of at once, in words that people read and change.

    [[red_flag]]
    name = "Thoughts of self-harm"                # what staff read
    form = "urn:kiosk:questionnaire:phq-9"        # the url of a questionnaire
    expression = "descendants().where(linkId = 'phq9-9').answer.value.where(code = 'LA6571-9').exists()"

The expression is FHIRPath over the response as far as it is given, and raises the flag where it is true. A clinic's
flags stand in the document of its settings, and take the place of those that come with the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from kiosk.domain.budget import Budget, OverBudget
from kiosk.domain.form_rules import holds, why_unreadable
from kiosk.domain.names import is_writable
from kiosk.domain.red_flags import RedFlag
from kiosk.domain.toml_text import text_of

RED_FLAG = "red_flag"
LONGEST_NAME = 80
LONGEST_EXPRESSION = 2000
MOST_FLAGS = 200
_FIELDS = ("name", "form", "expression")


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
