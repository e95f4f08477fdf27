"""One question on the screen: what is typed, chosen, photographed or signed, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as day
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.dates import DateParts, DateProblem, parts_problem
from kiosk.domain.forms import Attachment, Choice, ErrorCode, FieldError, Filling, Kind, Question, TimeParts
from kiosk.domain.names import fold
from kiosk.lobby.parts import options
from kiosk.lobby.steps.attachments import PhotoModel, SigningModel
from kiosk.lobby.steps.card_photo import CardPhotoModel
from kiosk.lobby.steps.dating import boxes_text
from kiosk.qt import pictures

if TYPE_CHECKING:
    from kiosk.qt.camera import Camera

translate = QCoreApplication.translate

# A longer list is searched, and shows this many of what was found.
LONG_LIST = 9
SHOWN_HITS = 7


def error_text(error: FieldError, date: DateParts, order: str, day_in_words: Callable[[day], str]) -> str:
    """An answer's problem in words that say what to do.

    ``date`` is what stands in its boxes, ``order`` the clinic's order of them; ``day_in_words`` says a day.
    """
    if error.code is ErrorCode.NOT_A_DATE and not _lacks_parts(date):
        return boxes_text(parts_problem(date) or DateProblem.NOT_REAL, order)
    if error.code in (ErrorCode.DATE_TOO_EARLY, ErrorCode.DATE_TOO_LATE):
        error = error._replace(limit=_limit(error.limit, day_in_words))
    texts = {
        ErrorCode.REQUIRED: translate("Lobby", "Please answer this question."),
        ErrorCode.NOT_A_NUMBER: translate("Lobby", "Enter a number, for example 3."),
        ErrorCode.NOT_WHOLE: translate("Lobby", "Enter a whole number, for example 3."),
        ErrorCode.TOO_SMALL: translate("Lobby", "Enter {limit} or more."),
        ErrorCode.TOO_LARGE: translate("Lobby", "Enter {limit} or less."),
        ErrorCode.TOO_LONG: translate("Lobby", "This is too long. Use {limit} letters or fewer."),
        ErrorCode.TOO_SHORT: translate("Lobby", "This is too short. Use at least {limit} letters."),
        ErrorCode.NOT_A_DATE: translate(
            "Lobby", "Enter the month and the year as well, the year with four digits."
        ),
        ErrorCode.DATE_TOO_EARLY: translate("Lobby", "Enter a date that is not before {limit}."),
        ErrorCode.DATE_TOO_LATE: translate("Lobby", "Enter a date that is not after {limit}."),
        ErrorCode.PATTERN: translate("Lobby", "Check what you typed. It should look like {limit}."),
        ErrorCode.CONTROL: translate("Lobby", "This has a sign that cannot be kept. Please type it again."),
        ErrorCode.TOO_PRECISE: translate("Lobby", "Use at most {limit} digits after the point."),
        ErrorCode.NOT_A_TIME: translate("Lobby", "There is no such time. Check hours and minutes."),
        ErrorCode.NOT_AN_ADDRESS: translate("Lobby", "Enter a web address, for example www.example.org."),
        ErrorCode.NO_UNIT: translate("Lobby", "Choose what it was measured in."),
        ErrorCode.TOO_MANY: translate("Lobby", "Choose at most {limit}."),
        ErrorCode.TOO_FEW: translate("Lobby", "Choose at least {limit}."),
    }
    if error.code is ErrorCode.PATTERN and not error.limit:
        return translate("Lobby", "Check what you typed.")
    return texts[error.code].format(limit=error.limit)


def _lacks_parts(date: DateParts) -> bool:
    """Boxes that cannot stay empty beside the others are empty."""
    return not date.year.strip() or bool(date.day.strip() and not date.month.strip())


def _limit(limit: str, day_in_words: Callable[[day], str]) -> str:
    """A limit of a date as people say it; where it is no whole day, as it stands in the form."""
    try:
        return day_in_words(day.fromisoformat(limit[:10]))
    except ValueError:
        return limit


def _is_long(question: Question) -> bool:
    return question.kind is Kind.CHOICE and len(question.choices) > LONG_LIST


# What a control reads once, when it is made: how it asks, and what stands in it.
_MADE_FOR = (
    "kind", "of_a_card", "multiple", "read_only", "max_length", "max_bytes", "open_text", "rows", "date", "time",
    "attached",
)  # fmt: skip
# Answered by a touch on one of several answers.
_TOUCHED = frozenset({Kind.CHOICE, Kind.BOOLEAN, Kind.SCALE})


class QuestionModel(QObject):
    """One question on the screen. It lives as long as its page, so that typing is never interrupted."""

    changed = Signal()
    typed = Signal()

    def __init__(
        self,
        question: Question,
        filling: Filling,
        edited: Callable[[], None],
        camera: Callable[[], Camera | None],
        parent: QObject,
        *,
        twelve_hours: bool,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._filling = filling
        self._edited = edited
        self._twelve_hours = twelve_hours
        self._error = ""
        self._show_text = True
        self._search = ""
        self._photo: PhotoModel | None = None
        self._signing: SigningModel | None = None
        if question.kind is Kind.PHOTO:
            largest = min(question.max_bytes or pictures.LARGEST_BYTES, pictures.LARGEST_BYTES)
            make = CardPhotoModel if question.of_a_card else PhotoModel
            self._photo = make(camera(), question.attached, largest, self._attach, self)
        elif question.kind is Kind.SIGNATURE:
            self._signing = SigningModel(question.attached, self._attach, self)

    def show(self, question: Question, *, show_text: bool) -> None:
        """Take over what the form says now."""
        if question != self._question or show_text != self._show_text:
            self._question, self._show_text = question, show_text
            self.changed.emit()
            self.typed.emit()

    def blame(self, text: str) -> None:
        """Show ``text`` as this question's error; empty takes it away."""
        if text != self._error:
            self._error = text
            self.changed.emit()

    @property
    def question_key(self) -> str:
        return self._question.key

    @property
    def date(self) -> DateParts:
        """What stands in the boxes of a date."""
        return self._question.date

    key = Property(str, lambda self: self._question.key, constant=True)
    kind = Property(str, lambda self: str(self._question.kind), constant=True)
    text = Property(str, lambda self: self._question.text, notify=changed)
    showText = Property(bool, lambda self: self._show_text, notify=changed)
    hint = Property(str, lambda self: self._question.hint, notify=changed)
    required = Property(bool, lambda self: self._question.required, notify=changed)
    multiple = Property(bool, lambda self: self._question.multiple, constant=True)
    readOnly = Property(bool, lambda self: self._question.read_only, constant=True)
    hasOpen = Property(bool, lambda self: self._question.open_text is not None, constant=True)
    openText = Property(str, lambda self: self._question.open_text or "", notify=typed)
    openShown = Property(bool, lambda self: self._question.open_text is not None, notify=changed)
    rowCount = Property(int, lambda self: len(self._question.rows), notify=changed)
    rows = Property(list, lambda self: list(self._question.rows), notify=typed)
    canAdd = Property(bool, lambda self: self._question.can_add, notify=changed)
    dateDay = Property(str, lambda self: self._question.date.day, notify=typed)
    dateMonth = Property(str, lambda self: self._question.date.month, notify=typed)
    dateYear = Property(str, lambda self: self._question.date.year, notify=typed)
    numeric = Property(bool, lambda self: self._question.kind in (Kind.NUMBER, Kind.QUANTITY), constant=True)
    timeHour = Property(str, lambda self: self._question.time.hour, notify=typed)
    timeMinute = Property(str, lambda self: self._question.time.minute, notify=typed)
    twelveHours = Property(bool, lambda self: self._twelve_hours, constant=True)
    photo = Property(QObject, lambda self: self._photo, constant=True)
    signing = Property(QObject, lambda self: self._signing, constant=True)
    searchable = Property(bool, lambda self: self._long, constant=True)
    maximumLength = Property(int, lambda self: self._question.max_length, constant=True)
    error = Property(str, lambda self: self._error, notify=changed)

    @Property(str, notify=changed)
    def openLabel(self) -> str:
        return self._question.open_label or translate("Lobby", "Something else")

    @Property(str, notify=changed)
    def addText(self) -> str:
        return translate("Lobby", "Add another")

    @property
    def _long(self) -> bool:
        return _is_long(self._question)

    def _hits(self) -> list[Choice]:
        """What is chosen, then what the search finds."""
        every = self._question.choices
        if not self._long:
            return list(every)
        wanted = fold(self._search)
        chosen = [choice for choice in every if choice.selected]
        found = [choice for choice in every if not choice.selected and wanted in fold(choice.text)]
        return chosen + found

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, Any]]:
        words = {"true": translate("Lobby", "Yes"), "false": translate("Lobby", "No")}
        hits = self._hits()
        shown = hits[: sum(choice.selected for choice in hits) + SHOWN_HITS] if self._long else hits
        return [
            {
                "value": choice.key,
                "text": choice.text or words.get(choice.key, choice.key),
                "selected": choice.selected,
                "apart": choice.exclusive,
            }
            # What excludes the others stands last, wherever the form has it: it is looked for in one place.
            for choice in sorted(shown, key=lambda choice: choice.exclusive)
        ]

    @Property(str, notify=changed)
    def moreText(self) -> str:
        """What is left out: by an answer that excludes others, or by a search."""
        if self._question.set_aside:
            if any(choice.selected and choice.exclusive for choice in self._question.choices):
                text = translate("Lobby", "Left out: {answers}. Touch your answer again to have it back.")
            else:
                text = translate("Lobby", "You also had: {answers}. Give it again if it is right.")
            return text.format(answers=", ".join(self._question.set_aside))
        if not self._long:
            return ""
        hits = self._hits()
        hidden = len(hits) - sum(choice.selected for choice in hits) - SHOWN_HITS
        if hidden > 0:
            return translate("Lobby", "{count} more. Type a part of the word to find yours.").format(
                count=hidden
            )
        return "" if hits else translate("Lobby", "Nothing found. Try a shorter part of the word.")

    @Property(list, notify=changed)
    def units(self) -> list[dict[str, Any]]:
        if len(self._question.units) < 2:
            return []
        chosen = "" if self._question.unit is None else str(self._question.unit)
        return options(chosen, **{str(place): text for place, text in enumerate(self._question.units)})

    @Property(list, notify=changed)
    def halves(self) -> list[dict[str, Any]]:
        if not self._twelve_hours:
            return []
        return options(
            self._question.time.half,
            am=translate("Lobby", "Morning (AM)"),
            pm=translate("Lobby", "Afternoon (PM)"),
        )

    @property
    def missing(self) -> str:
        """What an answer that was begun still needs, in words; empty where nothing."""
        return self._signing.missing if self._signing is not None else ""

    def looks_like(self, other: QuestionModel) -> bool:
        """Whether the controls of ``other`` can show this question; what can be typed in beside them is made anew."""
        return {self._question.kind, other._question.kind} <= _TOUCHED

    def could_show(self, question: Question) -> bool:
        """Whether the controls made for this question can show ``question``: they differ in words alone."""
        mine = self._question
        return (
            question.key == mine.key
            and all(getattr(question, name) == getattr(mine, name) for name in _MADE_FOR)
            and _is_long(question) == self._long
        )

    def take_over(self, filling: Filling) -> None:
        """What is answered from now on is an answer of ``filling``."""
        self._filling = filling

    def enter(self) -> None:
        """The question comes to the screen."""
        if self._photo is not None:
            self._photo.enter()

    def leave(self) -> None:
        """The question goes from the screen."""
        if self._photo is not None:
            self._photo.leave()

    def retranslate(self) -> None:
        """Say in the language in use what the form does not."""
        self.changed.emit()
        for part in (self._photo, self._signing):
            if part is not None:
                part.retranslate()

    def _attach(self, attached: tuple[Attachment, ...]) -> None:
        self._filling.attach(self._question.key, *attached)
        self._edited()

    @Slot(str)
    def search(self, text: str) -> None:
        self._search = text
        self.changed.emit()

    @Slot(str, str)
    def typeTime(self, hour: str, minute: str) -> None:
        half = self._question.time.half or ("am" if self._twelve_hours else "")
        self._give_time(TimeParts(hour, minute, half))

    @Slot(str)
    def chooseHalf(self, half: str) -> None:
        self._give_time(TimeParts(self._question.time.hour, self._question.time.minute, half))

    def _give_time(self, parts: TimeParts) -> None:
        if parts != self._question.time:
            self._filling.type_time(self._question.key, parts)
            self._edited()

    @Slot(str)
    def chooseUnit(self, place: str) -> None:
        self._filling.choose_unit(self._question.key, int(place))
        self._edited()

    @Slot(int, result=str)
    def rowText(self, row: int) -> str:
        """What stands in one row; empty for a row that is not there any more."""
        return self._question.rows[row] if 0 <= row < len(self._question.rows) else ""

    @Slot(str)
    def choose(self, value: str) -> None:
        self._filling.choose(self._question.key, value)
        self._edited()

    @Slot(int, str)
    def typeText(self, row: int, text: str) -> None:
        if text != self.rowText(row):
            self._filling.type_text(self._question.key, row, text)
            self._edited()

    @Slot(str)
    def typeOpen(self, text: str) -> None:
        if text != self._question.open_text:
            self._filling.type_open(self._question.key, text)
            self._edited()

    @Slot(str, str, str)
    def typeDate(self, day: str, month: str, year: str) -> None:
        parts = DateParts(day, month, year)
        if parts != self._question.date:
            self._filling.type_date(self._question.key, parts)
            self._edited()

    @Slot()
    def addRow(self) -> None:
        self._filling.add_row(self._question.key)
        self._edited()
