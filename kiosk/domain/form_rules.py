"""Which form for whom: rules in a file that people read, and why a form is or is not due.

    [[rule]]
    form = "urn:kiosk:questionnaire:phq-9"
    age_from = 12                       # whole years, both ends count
    age_to = 120
    sex = ["female"]                    # FHIR administrative gender
    visit = ["annual", "physical"]      # words of the appointment's description
    location = ["main building"]        # words of its place
    every_days = 14                     # not again within this many days; 0 is at every visit
    [rule.when]                         # an answer in the patient's last response to another form
    form = "urn:kiosk:questionnaire:phq-2"
    expression = "descendants().where(linkId = 'score').answer.value >= 3"

A rule applies when everything that it names fits. Where several rules name one form, one that finds it due is enough.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from kiosk.domain.budget import Budget, OverBudget
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, Patient
from kiosk.domain.toml_text import list_of, text_of

# Of the forms that come with the program: what is asked of an adult, and what of whoever comes with a child.
FOR_CHILDREN: Mapping[str, str] = {
    "urn:kiosk:questionnaire:health-history": "urn:kiosk:questionnaire:paediatric-history",
    "urn:kiosk:questionnaire:medical-history": "urn:kiosk:questionnaire:paediatric-history",
}


class FormRulesError(ValueError):
    """The rules cannot be used; the message says which one and what to write."""


class Why(StrEnum):
    """Why a rule finds a form due, or not."""

    DUE = "due"
    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    SEX = "sex"
    VISIT = "visit"
    LOCATION = "location"
    RECENT = "recent"
    ANSWER = "answer"
    TOO_MUCH = "too_much"


@dataclass(frozen=True)
class When:
    """A condition on the last response to another form: a FHIRPath expression that must be true on it."""

    form: str
    expression: str


@dataclass(frozen=True)
class FormRule:
    """One rule; what is None or empty asks for nothing."""

    form: str
    age_from: int | None = None
    age_to: int | None = None
    sex: tuple[str, ...] = ()
    visit: tuple[str, ...] = ()
    location: tuple[str, ...] = ()
    every_days: int = 0
    when: When | None = None


@dataclass(frozen=True)
class FormFacts:
    """What rules look at. ``completed`` is when each form was last completed (aware), ``responses`` with what."""

    patient: Patient
    appointments: tuple[Appointment, ...]
    today: date
    now: datetime
    completed: Mapping[str, datetime] = field(default_factory=dict)
    responses: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def age(self) -> int:
        """Whole years."""
        return self.patient.age_on(self.today)


@dataclass(frozen=True)
class Verdict:
    """What one rule says of its form: ``detail`` is the fact that decided."""

    form: str
    why: Why
    detail: str = ""
    last: datetime | None = None

    @property
    def due(self) -> bool:
        """Whether the patient is to be asked."""
        return self.why is Why.DUE


# Years and days: more than any rule means, and less than a span of time can hold.
LARGEST = 100_000
_FIELDS = frozenset(FormRule.__dataclass_fields__)


def parse_rules(text: str) -> tuple[FormRule, ...]:
    """Rules from their TOML. Raises FormRulesError."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FormRulesError(f"this is no TOML: {error}") from error
    except RecursionError as error:
        raise FormRulesError("it is nested too deep") from error
    if unknown := set(raw) - {"rule"}:
        raise FormRulesError(f"{', '.join(sorted(unknown))} is not known; rules begin with [[rule]]")
    entries = raw.get("rule", [])
    if not isinstance(entries, list):
        raise FormRulesError("rules begin with [[rule]], in double brackets")
    return tuple(_rule(number, entry) for number, entry in enumerate(entries, 1))


def written_rules(rules: Iterable[FormRule]) -> str:
    """The TOML of which `parse_rules` makes the same rules."""
    lines: list[str] = []
    for rule in rules:
        lines += ["[[rule]]", f"form = {text_of(rule.form)}"]
        for name in ("age_from", "age_to"):
            if (value := getattr(rule, name)) is not None:
                lines.append(f"{name} = {value}")
        for name in ("sex", "visit", "location"):
            if words := getattr(rule, name):
                lines.append(f"{name} = {list_of(words)}")
        if rule.every_days:
            lines.append(f"every_days = {rule.every_days}")
        if rule.when is not None:
            lines += ["[rule.when]", f"form = {text_of(rule.when.form)}"]
            lines.append(f"expression = {text_of(rule.when.expression)}")
        lines.append("")
    return "\n".join(lines)


def _rule(number: int, raw: Any) -> FormRule:
    where = f"rule {number}"
    if not isinstance(raw, Mapping):
        raise FormRulesError(f"{where} is no table; rules begin with [[rule]], in double brackets")
    if unknown := set(raw) - _FIELDS:
        raise FormRulesError(f"{where}: {', '.join(sorted(unknown))} is not known")
    form = raw.get("form")
    if not isinstance(form, str) or not form:
        raise FormRulesError(f"{where}: 'form' must be the url of a questionnaire")
    found: dict[str, Any] = {"form": form}
    for name in ("age_from", "age_to", "every_days"):
        if name in raw:
            value = raw[name]
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= LARGEST:
                raise FormRulesError(f"{where}: '{name}' must be a whole number from 0 to {LARGEST}")
            found[name] = value
    for name in ("sex", "visit", "location"):
        if name in raw:
            words = [raw[name]] if isinstance(raw[name], str) else raw[name]
            if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
                raise FormRulesError(f"{where}: '{name}' must be a list of texts")
            found[name] = tuple(words)
    when = raw.get("when")
    if when is not None:
        if (
            not isinstance(when, Mapping)
            or set(when) != {"form", "expression"}
            or not all(isinstance(part, str) for part in when.values())
        ):
            raise FormRulesError(f"{where}: 'when' needs 'form' and 'expression', both texts")
        if fault := why_unreadable(when["expression"]):
            raise FormRulesError(f"{where}: the expression cannot be read: {fault}")
        found["when"] = When(when["form"], when["expression"])
    return FormRule(**found)


def why_unreadable(expression: str) -> str:
    """What is wrong with a FHIRPath expression; empty where it can be read."""
    from kiosk.domain.fhir.path import FhirPathError, parse

    try:
        parse(expression)
    except FhirPathError as error:
        return str(error)
    return ""


def judge(rule: FormRule, facts: FormFacts, budget: Budget | None = None) -> Verdict:
    """What ``rule`` says for a patient with appointments on a day; ``budget`` is what its condition may cost."""
    last = facts.completed.get(rule.form)

    def verdict(why: Why, detail: str = "") -> Verdict:
        return Verdict(rule.form, why, detail, last)

    if rule.age_from is not None and facts.age < rule.age_from:
        return verdict(Why.TOO_YOUNG, f"{facts.age} < {rule.age_from}")
    if rule.age_to is not None and facts.age > rule.age_to:
        return verdict(Why.TOO_OLD, f"{facts.age} > {rule.age_to}")
    # What nobody has said is FHIR's "unknown": a rule that names it means them as well.
    sex = facts.patient.sex or "unknown"
    if rule.sex and sex not in rule.sex:
        return verdict(Why.SEX, sex)
    for words, texts, why in (
        (rule.visit, [entry.description for entry in facts.appointments], Why.VISIT),
        (rule.location, [f"{entry.location} {entry.room}" for entry in facts.appointments], Why.LOCATION),
    ):
        if words and not any(fold(word) in fold(text) for word in words for text in texts):
            return verdict(why, ", ".join(texts))
    if rule.when is not None:
        try:
            if not _met(rule.when, facts, budget or Budget()):
                return verdict(Why.ANSWER, rule.when.form)
        except OverBudget:
            return verdict(Why.TOO_MUCH, rule.when.form)
    if last is not None and rule.every_days and facts.now - last < timedelta(days=rule.every_days):
        return verdict(Why.RECENT, f"{(facts.now - last).days} < {rule.every_days}")
    return verdict(Why.DUE)


def _met(when: When, facts: FormFacts, budget: Budget) -> bool:
    response = facts.responses.get(when.form)
    return response is not None and holds(when.expression, response, facts.now, budget)


def holds(expression: str, response: Mapping[str, Any], now: datetime, budget: Budget) -> bool:
    """Whether a FHIRPath expression is true of a response at ``now`` (aware). Raises OverBudget."""
    from kiosk.domain.fhir.path import Environment, FhirPathError, evaluate

    focus = [response]
    around = Environment(now, {"resource": focus, "context": focus}, budget=budget)
    try:
        found = evaluate(expression, focus, around)
        # The number 1 equals True, and is none.
        return len(found) == 1 and found[0] is True
    except FhirPathError:
        # A response that does not fit the condition does not meet it.
        return False


def default_rules(forms: Sequence[str], every_days: int, adult_age: int) -> tuple[FormRule, ...]:
    """What holds where a clinic has no rules: each of ``forms`` for everybody, but ours for adults for adults.

    Below ``adult_age``, in whole years, the form about a child takes its place.
    """
    found: list[FormRule] = []
    for form in forms:
        if form in FOR_CHILDREN and adult_age > 0:
            found.append(FormRule(form, age_from=adult_age, every_days=every_days))
            found.append(FormRule(FOR_CHILDREN[form], age_to=adult_age - 1, every_days=every_days))
        else:
            found.append(FormRule(form, every_days=every_days))
    return tuple(found)


def verdicts(rules: Sequence[FormRule], facts: FormFacts) -> tuple[Verdict, ...]:
    """One verdict for each form, in the order of the rules; the first that finds it due, else the last that speaks."""
    found: dict[str, Verdict] = {}
    # One for all rules: somebody stands at the kiosk and waits for all of them.
    budget = Budget()
    for rule in rules:
        if rule.form not in found or not found[rule.form].due:
            found[rule.form] = judge(rule, facts, budget)
    return tuple(found.values())
