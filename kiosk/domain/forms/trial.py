"""A form tried with answers made by chance, as patients would give them: what breaks, what is too much, where it ends.

The seed makes the same answers again. What is found is about the form alone, and no answer is kept. The work of all
rounds is counted and has an end; a clock is the last guard only, and never says that a form is bad.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from kiosk.domain.budget import Budget, OverBudget, Spent
from kiosk.domain.dates import DateParts
from kiosk.domain.fhir.values import Attachment, DateTime, PartialDate
from kiosk.domain.forms.answers import ErrorCode
from kiosk.domain.forms.constraints import fits
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.drafts import TimeParts
from kiosk.domain.forms.filling import Filling
from kiosk.domain.forms.model import Form
from kiosk.domain.forms.question import Kind, Question

ROUNDS = 5
# A page is answered so often before it counts as one that cannot be left.
TRIES = 40
# A form of repeating pages is walked this far.
MOST_STEPS = 400
# What all rounds may take together: the steps of every touch with the form's own size, and how often a page is tried.
# The dearest of 615 public forms takes 9,900,000 and 1,463; all of the work is half a minute.
MOST_WORK = 20_000_000
MOST_PAGES = 6_000
SECONDS = 300.0
# To find the pages in so many groups within each other takes one step a page, in twice as many two.
_SHALLOW = 4
_WORDS = (
    "yes", "none", "Anna Lopez", "12", "0", "2020", "0123456789", "617-555-0143", "anna@example.org", "02139", "A1B2C3",
    "I fell on the stairs last week.", "3.5", "ABC", "x",
)  # fmt: skip
# With one of these there is nothing more to find.
_LAST = frozenset({"over_budget", "restless", "stopped"})
_PICTURE = Attachment("image/png", "iVBORw0KGgo=", "", "picture")


@dataclass(frozen=True)
class Finding:
    """What went wrong with a form.

    ``code`` is ``raised``, ``over_budget``, ``restless`` where a calculation never comes to rest, ``stuck``,
    ``endless``, ``stopped`` where the trial took too long to be finished, or ``pattern`` where nothing that was made up
    fits a pattern, which a patient's answer may; ``link_id`` is the item it is about, empty where it is about none; a
    trial of ``seed`` finds it again.
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
        return self.code in ("raised", "over_budget", "restless")


@dataclass(frozen=True)
class Trial:
    """What some rounds came to: how many pages were seen, how many steps the dearest touch took, and the findings."""

    seed: int
    rounds: int
    pages: int
    steps: int
    findings: tuple[Finding, ...]


def try_form(
    form: Form,
    seed: int,
    *,
    rounds: int = ROUNDS,
    now: datetime | None = None,
    ticks: Callable[[], float] | None = None,
) -> Trial:
    """Walk through a form with answers made by chance, ``rounds`` times; nothing is raised, everything is told.

    ``ticks`` counts seconds, for a last guard against a trial that takes long; without it only the work is counted.
    """
    moment = now or datetime(2026, 6, 1, 12, tzinfo=UTC)
    findings: dict[tuple[str, str], Finding] = {}
    pages = steps = 0
    allowance = _Allowance(ticks)
    for number in range(rounds):
        walk = _Walk(form, seed, number, moment, allowance)
        walk.go()
        pages = max(pages, len(walk.seen))
        steps = max(steps, walk.dearest)
        for finding in walk.findings:
            # A page is told once, and an error of the program too, wherever it comes up.
            told = finding.message if finding.code == "raised" else finding.link_id
            findings.setdefault((finding.code, told), finding)
        if any(finding.code in _LAST for finding in walk.findings):
            # It stays so, whatever is answered; the other rounds would only take as long.
            break
    return Trial(seed, rounds, pages, steps, tuple(findings.values()))


class _Stopped(Exception):
    """The trial has taken what it may; says of what."""


class _Allowance:
    """What is left for all rounds of one trial."""

    def __init__(self, ticks: Callable[[], float] | None) -> None:
        self._work = Budget(MOST_WORK, ticks, SECONDS)
        self._pages = 0

    def work(self, steps: int) -> None:
        """Raises _Stopped when these steps, or the time, are not there any more."""
        try:
            self._work.spend(steps)
        except OverBudget as error:
            unit = "seconds" if error.what is Spent.TIME else "steps of work"
            raise _Stopped(f"{error.limit:,.0f} {unit}") from error

    def page(self) -> None:
        """A page is tried once. Raises _Stopped."""
        self._pages += 1
        if self._pages > MOST_PAGES:
            raise _Stopped(f"{MOST_PAGES:,} pages")


class _Walk:
    """One way through one form."""

    def __init__(self, form: Form, seed: int, number: int, now: datetime, allowance: _Allowance) -> None:
        self._form = form
        self._allowance = allowance
        # Of several with one linkId the first.
        self._items = {item.link_id: item for item in reversed([*form.walk()])}
        self._depth = max(map(len, form.chains.values()), default=0)
        # The first way answers everything, the others as patients do.
        self._everything = number == 0
        self._chance = Random(f"{seed} {number}")
        self._seed = seed
        self._now = now
        self.seen: set[str] = set()
        self.dearest = 0
        self.findings: list[Finding] = []
        self._at = ""
        # Something was found with which there is nothing more to find.
        self._ended = False

    def go(self) -> None:
        try:
            self._walk()
        except _Stopped as stopped:
            self._find(
                "stopped",
                self._at,
                f"the trial was stopped: {stopped} were not enough to try the whole form; it came as far as here",
            )
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
            if self._is_over(filling):
                break
            if not filling.page_count:
                break
            self._at = _first_of(filling)
            self.seen.add(filling.page.key)
            if not self._leave(filling):
                return
            if filling.finished:
                break
        else:
            self._find("endless", "", f"it was not finished after {MOST_STEPS} pages")
            return
        filling.review("yes", "no")
        self._pay(filling)
        filling.first_fault()
        filling.unrenderable()
        filling.response(self._now)
        self._pay(filling)
        while filling.back():
            self._at = _first_of(filling)
            self._pay(filling)
        again = Filling(
            self._form,
            language="es",
            today=self._now.date(),
            response=filling.draft(self._now),
            context=Context(self._now),
        )
        again.resume()
        if not self._ended:
            self._is_over(again)

    def _is_over(self, filling: Filling) -> bool:
        """Whether nothing more can be found after this touch, which is then told. Raises _Stopped."""
        over: OverBudget | None = filling.exceeded
        self.dearest = max(self.dearest, filling.steps)
        if over is not None:
            self._find("over_budget", over.link_id, str(over))
        elif filling.restless:
            self._find("restless", filling.restless, "what it calculates never comes to rest")
        self._ended = over is not None or bool(filling.restless)
        self._pay(filling)
        return self._ended

    def _pay(self, filling: Filling) -> None:
        """For the last touch, with what looking through the form and its pages takes. Raises _Stopped."""
        pages = filling.page_count * max(1, self._depth // _SHALLOW)
        self._allowance.work(filling.steps + len(self._form.by_key) + pages)

    def _leave(self, filling: Filling) -> bool:
        """Answer the page until it lets go; False, and told, where it never does."""
        for attempt in range(TRIES):
            self._allowance.page()
            # Now and then nothing is answered, as patients do.
            if attempt or self._everything or self._chance.random() > 0.2:
                self._answer(filling, hard=attempt > 0 or self._everything)
            if self._ended or self._is_over(filling):
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
            # It alone: what a page of many costs must not grow with their square.
            question = filling.question(key) if filling.page_count else None
            if question is None:
                # Gone with the answer before it.
                continue
            self._at = question.link_id
            if hard or question.required or self._chance.random() < 0.8:
                self._give(filling, question)
            if self._is_over(filling):
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
        item = self._items[question.link_id]
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
        item = self._items[question.link_id]
        made = [word for word in _WORDS if len(word) >= (item.min_length or 0)] or [
            "x" * (item.min_length or 1)
        ]
        # What is cut short may not be what fits.
        short = [word for word in made if not question.max_length or len(word) <= question.max_length]
        if item.regex:
            short = [word for word in short if fits(item.regex, word, Budget())] or short
        return self._chance.choice(short or [made[0][: question.max_length]])


def _first_of(filling: Filling) -> str:
    """The linkId of the first question on the screen; empty where it asks none."""
    return next((question.link_id for question in filling.page.questions), "")


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
