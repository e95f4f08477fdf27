"""One patient filling in one form: the page on the screen, what is typed, and the way through.

One file, though long: it is the one object that the lobby drives, and what it decides stands in the modules beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from kiosk.domain.budget import OverBudget
from kiosk.domain.dates import DateParts
from kiosk.domain.fhir.values import Attachment
from kiosk.domain.forms.answers import ErrorCode, Fault, FieldError
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.drafts import Draft, TimeParts, is_empty
from kiosk.domain.forms.model import Form, Item, Path
from kiosk.domain.forms.pages import Pages, Place, Spot
from kiosk.domain.forms.picking import choice_keys, pick, write_open
from kiosk.domain.forms.question import (
    MOST_ROWS,
    Kind,
    Page,
    Question,
    ReviewLine,
    kind_of,
    path_key,
    question_of,
)
from kiosk.domain.forms.response import fill_in, objects, response_of
from kiosk.domain.forms.sheet import Sheet
from kiosk.domain.forms.words import in_words

MOST_GROUPS = 20


class Filling:
    """The answers of one patient to one form, and which page is shown. Everything typed stays until it is replaced."""

    def __init__(
        self,
        form: Form,
        *,
        language: str,
        today: date,
        response: Mapping[str, Any] | None = None,
        context: Context | None = None,
        can_photograph: bool = True,
    ) -> None:
        """Begin; ``response`` is an earlier QuestionnaireResponse of this form to start from.

        ``can_photograph``: whether there is a camera; without one photos are the desk's business.
        ``context`` is what the form's expressions may know; without it, noon of ``today`` and nobody.
        """
        self._form = form
        context = context or Context(datetime(today.year, today.month, today.day, 12, tzinfo=UTC))
        self._sheet = Sheet(form, context, initial=response is None)
        self._pages = Pages(form, self._sheet)
        self._can_photograph = can_photograph
        self._paths: dict[str, Path] = {}
        self._skipped: set[Path] = set()
        self._edited: Path = ()
        self._shown: tuple[Any, Page] | None = None
        self.language = language
        self.finished = False
        if response is not None:
            fill_in(self._sheet, form.items, objects(response.get("item")))
        self._at: Place | None = None

    @property
    def form(self) -> Form:
        """What is filled in."""
        return self._form

    # Pages

    @property
    def page_count(self) -> int:
        """How many pages there are now."""
        return len(self._pages.spots())

    @property
    def page_index(self) -> int:
        """Which of them is shown, from 0."""
        return self._pages.index(self._at)

    @property
    def exceeded(self) -> OverBudget | None:
        """Why the form cannot go on: it asked for more work than a touch may make. What was answered stays."""
        # Which pages there are is part of the touch's work.
        self._pages.spots()
        return self._sheet.exceeded

    @property
    def restless(self) -> str:
        """The linkId of an item that calculates in a circle and never came to rest; empty where there is none."""
        self._sheet.settle()
        return self._sheet.calculation.restless if self._sheet.calculation is not None else ""

    @property
    def steps(self) -> int:
        """What the last touch has cost of its budget so far."""
        return self._sheet.budget.spent

    @property
    def page(self) -> Page:
        """The page on the screen, made once while nothing changes. Raises IndexError when the form has none."""
        self._sheet.settle()
        state = (self._sheet.revision, self._at, self.language)
        if self._shown is None or self._shown[0] != state:
            made = self._page()
            # Making it may begin drafts with what the form calculates; that is the page's own doing.
            self._shown = ((self._sheet.revision, self._at, self.language), made)
        return self._shown[1]

    @property
    def coming(self) -> Page | None:
        """The page after the one on the screen, as things stand now; None after the last, and where there is none.

        Looking at it is work of its own, and none of the touch before it.
        """
        if self.exceeded is not None:
            return None
        self._sheet.budget.renew()
        spots = self._pages.spots()
        index = self.page_index + 1
        return self._page_at(spots[index]) if index < len(spots) else None

    def question(self, key: str) -> Question | None:
        """One question of the page on the screen as it is now, without the others; None where it is not there.

        Raises IndexError when the form has no page.
        """
        path, spot = self._paths.get(key), self._spot()
        there = path is not None and path == self._pages.path(spot, path[-1][0]) and self._sheet.enabled(path)
        return self._question(path) if path is not None and there and path[-1][0] in spot.plan.asked else None

    def _page(self) -> Page:
        return self._page_at(self._spot())

    def _page_at(self, spot: Spot) -> Page:
        questions = tuple(self._question(path) for path in self._pages.asked(spot))
        intro = [
            self._form.by_key[key].text.in_language(self.language)
            for key in spot.plan.intro
            if self._sheet.enabled(self._pages.path(spot, key))
        ]
        repeating = self._form.by_key[spot.group[-1][0]] if spot.group else None
        count = self._sheet.count(_first(spot.group)) if spot.group else 0
        most = min((repeating.max_occurs or MOST_GROUPS) if repeating else 0, MOST_GROUPS)
        return Page(
            key=path_key(spot.above) + "|" + ",".join(spot.plan.asked or spot.plan.intro),
            title=self._title(spot.above),
            intro=tuple(text for text in intro if text),
            questions=questions,
            group_instance=spot.group[-1][1] + 1 if spot.group else 0,
            can_add_group=spot.last_of_group and count < most,
            can_remove_group=count > 1,
        )

    def _spot(self) -> Spot:
        spots = self._pages.spots()
        return spots[self._pages.index(self._at)]

    def _title(self, above: Path) -> str:
        for key, _ in reversed(above):
            item = self._form.by_key[key]
            if item.is_group and item.text:
                return item.text.in_language(self.language)
        return ""

    def _question(self, path: Path) -> Question:
        draft = self._sheet.draft(path)
        item = self._sheet.item_at(path)
        key = path_key(path)
        self._paths[key] = path
        return question_of(key, item, draft, self._kind(item), self._words(item, path), self.language)

    def _words(self, item: Item, path: Path) -> str:
        text = self._sheet.text_at(path) or item.text.in_language(self.language)
        return " ".join(part for part in (item.prefix, text) if part)

    # What the patient does

    def _edit(self, question: str) -> tuple[Item, Draft]:
        self._sheet.budget.renew()
        path = self._edited = self._paths[question]
        self.finished = False
        self._skipped.discard(path)
        return self._sheet.item_at(path), self._sheet.draft(path)

    def _staying(self, change: Callable[[], None]) -> None:
        """Change an answer without leaving the page, whatever the answer brings up before it."""
        if self._at is None:
            spot = self._spot()
            self._at = spot.place
        change()
        self._sheet.touched(self._edited)

    def choose(self, question: str, choice: str) -> None:
        """Pick an answer; where several may be picked, picking again takes it back. Raises KeyError."""
        item, draft = self._edit(question)
        if item.scale is not None and choice in map(str, item.scale):
            self.type_text(question, 0, choice)
            return
        if choice not in choice_keys(item):
            raise KeyError(choice)
        self._staying(lambda: pick(item, draft, choice))

    def type_text(self, question: str, row: int, text: str) -> None:
        """What stands in one row of a typed answer."""
        _, draft = self._edit(question)

        def change() -> None:
            draft.rows[row] = text

        self._staying(change)

    def type_open(self, question: str, text: str) -> None:
        """The patient's own answer beside the options; it takes the place of those that exclude others."""
        item, draft = self._edit(question)

        self._staying(lambda: write_open(item, draft, text))

    def type_date(self, question: str, parts: DateParts) -> None:
        """What stands in the three boxes of a date."""
        _, draft = self._edit(question)

        def change() -> None:
            draft.date = parts

        self._staying(change)

    def type_time(self, question: str, parts: TimeParts) -> None:
        """What stands in the boxes of a time."""
        _, draft = self._edit(question)

        def change() -> None:
            draft.time = parts

        self._staying(change)

    def choose_unit(self, question: str, place: int) -> None:
        """Which of the permitted units an amount is in, from 0."""
        _, draft = self._edit(question)

        def change() -> None:
            draft.unit = place

        self._staying(change)

    def attach(self, question: str, *attached: Attachment) -> None:
        """A photo or a signature in place of what was there; none takes it away."""
        _, draft = self._edit(question)

        def change() -> None:
            draft.attached = attached

        self._staying(change)

    def add_row(self, question: str) -> None:
        """One more row for a typed answer that repeats."""
        _, draft = self._edit(question)
        if len(draft.rows) < MOST_ROWS:
            self._staying(lambda: draft.rows.append(""))

    def add_group(self) -> None:
        """One more instance of the repeating group on the screen; its first page is shown."""
        self._sheet.budget.renew()
        group = self._spot().group
        if not group:
            raise KeyError("no repeating group is shown")
        first = _first(group)
        instance = self._sheet.count(first)
        self._sheet.set_count(first, instance + 1)
        self.finished = False
        self._go_to_instance((*first[:-1], (first[-1][0], instance)))

    def remove_group(self) -> None:
        """Take the instance on the screen away; the one before it is shown."""
        self._sheet.budget.renew()
        group = self._spot().group
        if not group:
            raise KeyError("no repeating group is shown")
        self._sheet.remove_instance(_first(group), group[-1][1])
        self.finished = False
        self._go_to_instance((*group[:-1], (group[-1][0], max(0, group[-1][1] - 1))))

    def _go_to_instance(self, group: Path) -> None:
        if (spot := self._pages.first_of(group)) is not None:
            self._at = spot.place

    def errors(self) -> tuple[FieldError, ...]:
        """What is wrong with the page on the screen, in the order of its questions."""
        found: list[FieldError] = []
        spots = self._pages.spots()
        if not spots:
            # Every question has gone with what was answered last.
            return ()
        spot = spots[self._pages.index(self._at)]
        for path in self._pages.asked(spot):
            if (fault := self._fault(path)) is not None:
                found.append(FieldError(path_key(path), *fault))
        return tuple(found)

    def _kind(self, item: Item) -> Kind:
        kind = kind_of(item)
        return Kind.NOTE if kind is Kind.PHOTO and not self._can_photograph else kind

    def _fault(self, path: Path) -> Fault | None:
        return None if path in self._skipped else self._answer_fault(path)

    def _answer_fault(self, path: Path) -> Fault | None:
        item = self._sheet.item_at(path)
        if not item.askable or self._kind(item) is Kind.NOTE:
            return None
        if is_empty(item, self._sheet.draft(path)):
            return (ErrorCode.REQUIRED, "") if item.required else None
        return self._sheet.fault(path)

    def forward(self) -> bool:
        """To the next page. False where something is wrong, and on the last page: then ``finished`` is True."""
        self._sheet.budget.renew()
        if self.errors():
            return False
        spots = self._pages.spots()
        index = self._pages.index(self._at) + 1
        if index >= len(spots):
            self.finished = True
            return False
        self._at = spots[index].place
        return True

    def skip(self) -> None:
        """Leave what the page asks open, whatever stands there, until one of its answers is touched again."""
        spot = self._spot()
        self._skipped |= {self._pages.path(spot, key) for key in spot.plan.asked}

    def left_open(self) -> tuple[str, ...]:
        """The linkIds of enabled questions that should be answered and were skipped."""
        found = [
            item.link_id
            for item, path in self._sheet.walk(self._form.items)
            if path in self._skipped and self._sheet.enabled(path) and self._answer_fault(path) is not None
        ]
        return tuple(dict.fromkeys(found))

    @property
    def question_count(self) -> int:
        """How many questions there are now, on all pages."""
        return len(self.review("", ""))

    def draft(self, authored: datetime) -> dict[str, Any]:
        """What has been answered so far, as a response in progress."""
        return self.response(authored) | {"status": "in-progress"}

    def resume(self) -> None:
        """Show the first page on which nothing has been answered, else the last one."""
        for spot in self._pages.spots():
            self._at = spot.place
            there = list(self._pages.asked(spot))
            if there and not any(self._sheet.values(path) for path in there):
                return

    def turn(self) -> bool:
        """To the next page whatever stands on this one, to look through a form; False on the last."""
        self._sheet.budget.renew()
        spots = self._pages.spots()
        index = self._pages.index(self._at) + 1
        if index >= len(spots):
            return False
        self._at = spots[index].place
        return True

    def back(self) -> bool:
        """To the page before; False on the first."""
        self._sheet.budget.renew()
        self.finished = False
        spots = self._pages.spots()
        index = self._pages.index(self._at) - 1
        if index < 0:
            return False
        self._at = spots[index].place
        return True

    # Looking over it

    def review(self, yes: str, no: str) -> tuple[ReviewLine, ...]:
        """Every question that was asked, with its answer in words."""
        found = []
        for spot in self._pages.spots():
            for key in spot.plan.asked:
                path = self._pages.path(spot, key)
                item = self._sheet.item_at(path)
                kind = self._kind(item)
                if kind is Kind.NOTE or not self._sheet.enabled(path):
                    continue
                values = self._sheet.values(path)
                words = tuple(in_words(value, item, self.language, yes, no) for value in values)
                title, text = self._title(spot.above), self._words(item, path)
                if spot.group:
                    title = f"{title} {spot.group[-1][1] + 1}".strip()
                label = " · ".join(part for part in (title, text) if part)
                found.append(ReviewLine(path_key(path), label, kind, words))
        return tuple(found)

    def go_to(self, question: str) -> None:
        """Show the page of a question. Raises KeyError when it is not asked now."""
        self._sheet.budget.renew()
        for spot in self._pages.spots():
            if any(path_key(self._pages.path(spot, key)) == question for key in spot.plan.asked):
                self._at = spot.place
                self.finished = False
                return
        raise KeyError(question)

    def first_fault(self) -> bool:
        """Show the first page with something wrong; False, and nothing moves, where all is right."""
        for spot in self._pages.spots():
            if any(self._fault(path) is not None for path in self._pages.asked(spot)):
                self._at = spot.place
                self.finished = False
                return True
        return False

    # What comes of it

    def unrenderable(self) -> tuple[str, ...]:
        """The linkIds of enabled questions that no control here can ask, or whose answer nobody could judge by the
        form's pattern: the desk has to."""
        found = [
            item.link_id
            for item, path in self._sheet.walk(self._form.items)
            if item.is_question
            and (self._kind(item) is Kind.NOTE or self._unjudged(item, path))
            and not item.hidden
            and not item.read_only
            and self._sheet.enabled(path)
        ]
        return tuple(dict.fromkeys(found))

    def _unjudged(self, item: Item, path: Path) -> bool:
        if not item.regex:
            return False
        from kiosk.domain import patterns

        return bool(patterns.unusable(item.regex) and self._sheet.values(path))

    def response(self, authored: datetime) -> dict[str, Any]:
        """A completed QuestionnaireResponse of what is enabled and can be kept."""
        return response_of(self._form, self._sheet, self.language, authored)


def _first(group: Path) -> Path:
    return (*group[:-1], (group[-1][0], 0))
