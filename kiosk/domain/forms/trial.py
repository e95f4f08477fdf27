"""A form tried with answers made by chance, as patients would give them: what breaks, what is too much, where it ends.

The seed makes the same answers again. What is found is about the form alone: no clock decides, and no answer is kept.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from kiosk.domain.budget import OverBudget
from kiosk.domain.dates import DateParts
from kiosk.domain.forms.answers import ErrorCode, TimeParts, fits
from kiosk.domain.forms.filling import Filling, Kind, Question
from kiosk.domain.forms.model import Form
from kiosk.domain.forms.sheet import Context
from kiosk.domain.forms.values import Attachment, DateTime, PartialDate

ROUNDS = 5
# A page is answered so often before it counts as one that cannot be left.
TRIES = 40
# A form of repeating pages is walked this far.
MOST_STEPS = 400
_WORDS = (
    "yes", "none", "Anna Lopez", "12", "0", "2020", "0123456789", "617-555-0143", "anna@example.org", "02139", "A1B2C3",
    "I fell on the stairs last week.", "3.5", "ABC", "x",
)  # fmt: skip
_PICTURE = Attachment("image/png", "iVBORw0KGgo=", "", "picture")


@dataclass(frozen=True)
class Finding:
    """What went wrong with a form.

    ``code`` is ``raised``, ``over_budget``, ``stuck``, ``endless``, or ``pattern`` where nothing that was made up fits
    a pattern, which a patient's answer may; ``link_id`` is the item it is about, empty where it is about none; a trial
    of ``seed`` finds it again.
    """

    code: str
    link_id: str
    message: str
    seed: int

    def __str__(self) -> str:
        where = f"item '{self.link_id}': " if self.link_id and self.code != "over_budget" else ""
        return f"{where}{self.message}"

    @property
    def is_grave(self) -> bool:
        """Whether no patient may have the form."""
        return self.code in ("raised", "over_budget")


@dataclass(frozen=True)
class Trial:
    """What some rounds came to: how many pages were seen, how many steps the dearest touch took, and the findings."""

    seed: int
    rounds: int
    pages: int
    steps: int
    findings: tuple[Finding, ...]


def try_form(form: Form, seed: int, *, rounds: int = ROUNDS, now: datetime | None = None) -> Trial:
    """Walk through a form with answers made by chance, ``rounds`` times; nothing is raised, everything is told."""
    moment = now or datetime(2026, 6, 1, 12, tzinfo=UTC)
    findings: dict[tuple[str, str], Finding] = {}
    pages = steps = 0
    for number in range(rounds):
        walk = _Walk(form, seed, number, moment)
        walk.go()
        pages = max(pages, len(walk.seen))
        steps = max(steps, walk.dearest)
        for finding in walk.findings:
            # A page is told once, and an error of the program too, wherever it comes up.
            told = finding.message if finding.code == "raised" else finding.link_id
            findings.setdefault((finding.code, told), finding)
        if any(finding.code == "over_budget" for finding in walk.findings):
            # It stays so, whatever is answered; the other rounds would only take as long.
            break
    return Trial(seed, rounds, pages, steps, tuple(findings.values()))


class _Walk:
    """One way through one form."""

    def __init__(self, form: Form, seed: int, number: int, now: datetime) -> None:
        self._form = form
        # The first way answers everything, the others as patients do.
        self._everything = number == 0
        self._chance = Random(f"{seed} {number}")
        self._seed = seed
        self._now = now
        self.seen: set[str] = set()
        self.dearest = 0
        self.findings: list[Finding] = []
        self._at = ""

    def go(self) -> None:
        try:
            self._walk()
        except Exception as error:  # Whatever a form makes the program raise is what is looked for.
            self._find("raised", self._at, f"{type(error).__name__}: {error}")

    def _find(self, code: str, link_id: str, message: str) -> None:
        self.findings.append(Finding(code, link_id, message, self._seed))

    def _walk(self) -> None:
        filling = Filling(
            self._form,
            language=self._form.language or "en",
            today=self._now.date(),
            context=Context(self._now, {"patient": _somebody(self._chance)}),
        )
        for _ in range(MOST_STEPS):
            if self._is_over(filling) or not filling.page_count:
                break
            self.seen.add(filling.page.key)
            if not self._leave(filling):
                return
            if filling.finished:
                break
        else:
            self._find("endless", "", f"it was not finished after {MOST_STEPS} pages")
            return
        filling.review("yes", "no")
        filling.first_fault()
        filling.unrenderable()
        filling.response(self._now)
        while filling.back():
            self._at = next((question.link_id for question in filling.page.questions), "")
        again = Filling(
            self._form,
            language="es",
            today=self._now.date(),
            response=filling.draft(self._now),
            context=Context(self._now),
        )
        again.resume()
        self._is_over(again)

    def _is_over(self, filling: Filling) -> bool:
        over: OverBudget | None = filling.exceeded
        self.dearest = max(self.dearest, filling.steps)
        if over is not None:
            self._find("over_budget", over.link_id, str(over))
        return over is not None

    def _leave(self, filling: Filling) -> bool:
        """Answer the page until it lets go; False, and told, where it never does."""
        for attempt in range(TRIES):
            # Now and then nothing is answered, as patients do.
            if attempt or self._everything or self._chance.random() > 0.2:
                self._answer(filling, hard=attempt > 0 or self._everything)
            if self._is_over(filling):
                return False
            if not filling.page_count or filling.forward() or filling.finished:
                return True
        errors = filling.errors()
        links = {question.key: question.link_id for question in filling.page.questions}
        told = Counter(error.code.value for error in errors)
        link_id = links.get(errors[0].question, "") if errors else self._at
        if told.keys() == {ErrorCode.PATTERN.value}:
            self._find("pattern", link_id, "no answer made by chance fits its pattern; see whether one can")
            return filling.turn()
        self._find(
            "stuck",
            link_id,
            f"after {TRIES} tries the page cannot be left ({', '.join(told) or 'without a word'})",
        )
        return False

    def _answer(self, filling: Filling, *, hard: bool) -> None:
        for key in [question.key for question in filling.page.questions]:
            question = next((known for known in filling.page.questions if known.key == key), None)
            if question is None:
                # Gone with the answer before it.
                continue
            self._at = question.link_id
            if hard or question.required or self._chance.random() < 0.8:
                self._give(filling, question)
            if filling.exceeded is not None:
                return
        if filling.page_count and filling.page.can_add_group and self._chance.random() < 0.2:
            filling.add_group()

    def _give(self, filling: Filling, question: Question) -> None:
        chance, key = self._chance, question.key
        match question.kind:
            case Kind.BOOLEAN | Kind.CHOICE | Kind.SCALE if question.choices:
                few = chance.randint(1, 3) if question.multiple else 1
                for choice in chance.sample(question.choices, min(few, len(question.choices))):
                    if not (question.multiple and choice.selected):
                        filling.choose(key, choice.key)
                if question.open_text is not None and chance.random() < 0.2:
                    filling.type_open(key, chance.choice(_WORDS))
            case Kind.CHOICE if question.open_text is not None:
                filling.type_open(key, chance.choice(_WORDS))
            case Kind.NUMBER | Kind.QUANTITY | Kind.SCALE:
                filling.type_text(key, 0, self._number(question))
                if question.units:
                    filling.choose_unit(key, chance.randrange(len(question.units)))
            case Kind.TEXT_LINE | Kind.TEXT_AREA:
                filling.type_text(key, 0, self._text(question))
                if question.can_add and chance.random() < 0.3:
                    filling.add_row(key)
            case Kind.DATE:
                filling.type_date(key, self._date(question))
            case Kind.TIME:
                filling.type_time(key, TimeParts(str(chance.randrange(24)), f"{chance.randrange(60):02d}"))
            case Kind.DATE_TIME:
                filling.type_date(key, self._date(question))
                filling.type_time(key, TimeParts(str(chance.randrange(24)), f"{chance.randrange(60):02d}"))
            case Kind.PHOTO | Kind.SIGNATURE:
                filling.attach(key, _PICTURE)
            case _:
                pass

    def _bounds(self, question: Question) -> tuple[Any, Any]:
        item = next(item for item in self._form.walk() if item.link_id == question.link_id)
        return item.min_value, item.max_value

    def _number(self, question: Question) -> str:
        low, high = (getattr(bound, "value", bound) for bound in self._bounds(question))
        least = int(low) if isinstance(low, int) or hasattr(low, "to_integral_value") else 0
        most = int(high) if isinstance(high, int) or hasattr(high, "to_integral_value") else least + 200
        return str(self._chance.randint(least, max(least, most)))

    def _date(self, question: Question) -> DateParts:
        low, high = self._bounds(question)
        first, last = _day(low, date(1930, 1, 1)), _day(high, date(2030, 1, 1))
        day = date.fromordinal(
            self._chance.randint(first.toordinal(), max(first.toordinal(), last.toordinal()))
        )
        return DateParts(str(day.day), str(day.month), str(day.year))

    def _text(self, question: Question) -> str:
        item = next(item for item in self._form.walk() if item.link_id == question.link_id)
        made = [word for word in _WORDS if len(word) >= (item.min_length or 0)] or [
            "x" * (item.min_length or 1)
        ]
        # What is cut short may not be what fits.
        short = [word for word in made if not question.max_length or len(word) <= question.max_length]
        if item.regex:
            short = [word for word in short if fits(item.regex, word)] or short
        return self._chance.choice(short or [made[0][: question.max_length]])


def _day(bound: object, usual: date) -> date:
    """The first day that a bound may mean."""
    if isinstance(bound, DateTime):
        bound = PartialDate.parse(bound.text[:10])
    return date(bound.year, bound.month or 1, bound.day or 1) if isinstance(bound, PartialDate) else usual


def _somebody(chance: Random) -> dict[str, Any]:
    return {
        "resourceType": "Patient",
        "gender": chance.choice(("female", "male", "other", "unknown")),
        "birthDate": f"{chance.randint(1930, 2025)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
        "name": [{"family": "Lopez", "given": ["Anna"]}],
    }
