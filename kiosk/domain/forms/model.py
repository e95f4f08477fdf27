"""What a loaded FHIR R4 Questionnaire is to this program: a tree of items that never changes.

Nothing here is refused or repaired; `load` does that and leaves its findings beside the form as Problems.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from kiosk.domain.fhir.values import Coding, Value
from kiosk.domain.forms.reach import Reach

Made = TypeVar("Made")

Step = tuple[str, int]
Path = tuple[Step, ...]
"""Where an answer lives: (item key, instance) from the top down. A question's own answers are at its instance 0;
below a repeating group the instance counts the group, below a question it counts that question's answers."""


class ItemType(StrEnum):
    """Questionnaire.item.type in R4 (http://hl7.org/fhir/item-type)."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE = "date"
    DATE_TIME = "dateTime"
    TIME = "time"
    STRING = "string"
    TEXT = "text"
    URL = "url"
    CHOICE = "choice"
    OPEN_CHOICE = "open-choice"
    ATTACHMENT = "attachment"
    REFERENCE = "reference"
    QUANTITY = "quantity"


LONGEST_SCALE = 10
LONGEST_WAY = 50
# The types that have a control on the lobby screen; every other is readable text and the desk's business.
_ON_SCREEN = frozenset(
    {
        ItemType.GROUP,
        ItemType.DISPLAY,
        ItemType.BOOLEAN,
        ItemType.DECIMAL,
        ItemType.INTEGER,
        ItemType.DATE,
        ItemType.STRING,
        ItemType.TEXT,
        ItemType.CHOICE,
        ItemType.OPEN_CHOICE,
        ItemType.TIME,
        ItemType.DATE_TIME,
        ItemType.URL,
        ItemType.QUANTITY,
        ItemType.ATTACHMENT,
    }
)


class Operator(StrEnum):
    """Questionnaire.item.enableWhen.operator in R4."""

    EXISTS = "exists"
    EQUAL = "="
    NOT_EQUAL = "!="
    GREATER = ">"
    LESS = "<"
    GREATER_OR_EQUAL = ">="
    LESS_OR_EQUAL = "<="


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its translations, by lower-case language tag."""

    base: str = ""
    translations: tuple[tuple[str, str], ...] = ()

    def in_language(self, language: str) -> str:
        """The text in a language (a BCP 47 tag): exactly, else a wider tag, else a sister tag, else the base."""
        if not self.translations:
            return self.base
        wanted = language.lower().replace("_", "-")
        known = dict(self.translations)
        while wanted:
            if wanted in known:
                return known[wanted]
            wanted = wanted.rpartition("-")[0]
        primary = language.lower().replace("_", "-").partition("-")[0]
        sisters = (text for tag, text in self.translations if primary and tag.partition("-")[0] == primary)
        return next(sisters, self.base)

    def speaks(self, language: str) -> bool:
        """Whether it is translated into a language (a BCP 47 tag), or into a sister of it."""
        primary = language.lower().partition("-")[0]
        return any(tag.partition("-")[0] == primary for tag, _ in self.translations)

    def __bool__(self) -> bool:
        return bool(self.base)


@dataclass(frozen=True, slots=True)
class Option:
    """One permitted answer. `exclusive` clears every other answer of the question; `ordinal` is its score."""

    value: Value
    text: Text
    exclusive: bool = False
    selected: bool = False
    ordinal: str = ""
    prefix: str = ""
    extensions: tuple[Mapping[str, Any], ...] = field(default=(), compare=False)


class EnableWhen(NamedTuple):
    """One condition on another question. `question` is an item key, or "" where the form has no such question."""

    question: str
    link_id: str
    operator: Operator | None
    answer: Value | None


class Expression(NamedTuple):
    """An expression the form brings, kept as written: kind is the last word of its extension's address."""

    kind: str
    language: str
    expression: str
    name: str = ""


class Constraint(NamedTuple):
    """A rule that must hold at an item: a FHIRPath expression, and what to say where it does not."""

    key: str
    expression: str
    human: Text
    is_error: bool = True

    @property
    def as_expression(self) -> Expression:
        return Expression("constraint", "text/fhirpath", self.expression)


class Toggle(NamedTuple):
    """Permitted answers that are offered only where an expression is true."""

    values: tuple[Value, ...]
    expression: str

    @property
    def as_expression(self) -> Expression:
        return Expression("answerOptionsToggleExpression", "text/fhirpath", self.expression)


# Nobody reads the repr of the large ones, and to make it takes time at every start.
@dataclass(frozen=True, slots=True, repr=False)
class Item:
    """One Questionnaire.item. `key` is its linkId, or made unique where the file's linkIds are not."""

    key: str
    link_id: str
    type: ItemType
    text: Text = Text()
    prefix: str = ""
    required: bool = False
    repeats: bool = False
    read_only: bool = False
    hidden: bool = False
    max_length: int | None = None
    min_length: int | None = None
    min_value: Value | None = None
    max_value: Value | None = None
    max_decimal_places: int | None = None
    min_occurs: int | None = None
    max_occurs: int | None = None
    regex: str = ""
    entry_format: Text = Text()
    unit: str = ""
    units: tuple[Coding, ...] = ()
    signature: bool = False
    max_megabytes: Decimal | None = None
    controls: tuple[str, ...] = ()
    horizontal: bool = False
    open_label: Text = Text()
    options: tuple[Option, ...] = ()
    options_missing: bool = False
    enable_when: tuple[EnableWhen, ...] = ()
    enable_all: bool = False
    enable_expression: bool = False
    initial: tuple[Value, ...] = ()
    expressions: tuple[Expression, ...] = ()
    constraints: tuple["Constraint", ...] = ()
    toggles: tuple["Toggle", ...] = ()
    items: tuple["Item", ...] = ()
    source: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def is_group(self) -> bool:
        return self.type is ItemType.GROUP

    @property
    def is_question(self) -> bool:
        return self.type not in (ItemType.GROUP, ItemType.DISPLAY)

    @property
    def is_choice(self) -> bool:
        return self.type in (ItemType.CHOICE, ItemType.OPEN_CHOICE)

    @property
    def scale(self) -> range | None:
        """The steps of a whole-number scale that is short enough to be shown whole, such as pain from 0 to 10."""
        low, high = self.min_value, self.max_value
        if self.type is not ItemType.INTEGER or not isinstance(low, int) or not isinstance(high, int):
            return None
        return range(low, high + 1) if 1 <= high - low <= LONGEST_SCALE else None

    @property
    def calculated(self) -> bool:
        """Whether its answer is worked out by the form."""
        return any(
            entry.kind in ("calculatedExpression", "cqf-calculatedValue") for entry in self.expressions
        )

    @property
    def supported(self) -> bool:
        """Whether a patient can answer it on the screen; if not it is shown as text and left to the desk."""
        return self.type in _ON_SCREEN and not self.options_missing

    @property
    def askable(self) -> bool:
        """Whether a patient may answer it on the screen, when it is enabled."""
        return self.is_question and self.supported and not self.read_only and not self.hidden


@dataclass(frozen=True, repr=False)
class Form:
    """A Questionnaire ready for use. The indexes are made from `items` and take no part in equality."""

    url: str
    version: str
    title: Text
    status: str
    language: str
    items: tuple[Item, ...]
    expressions: tuple[Expression, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    source: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    by_key: Mapping[str, Item] = field(init=False, repr=False, compare=False)
    chains: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    positions: Mapping[str, int] = field(init=False, repr=False, compare=False)
    subtrees: Mapping[str, frozenset[str]] = field(init=False, repr=False, compare=False)
    reach: Mapping[str, frozenset[str]] = field(init=False, repr=False, compare=False)
    conditional: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_key: dict[str, Item] = {}
        chains: dict[str, tuple[str, ...]] = {}

        def enter(items: tuple[Item, ...], above: tuple[str, ...]) -> None:
            for item in items:
                by_key[item.key] = item
                chains[item.key] = (*above, item.key)
                enter(item.items, chains[item.key])

        enter(self.items, ())
        object.__setattr__(self, "by_key", by_key)
        object.__setattr__(self, "chains", chains)
        object.__setattr__(self, "positions", {key: index for index, key in enumerate(by_key)})
        subtrees: dict[str, set[str]] = {key: set() for key in by_key}
        for key, chain in chains.items():
            for above in chain:
                subtrees[above].add(key)
        object.__setattr__(self, "subtrees", {key: frozenset(below) for key, below in subtrees.items()})
        hangs_on = {
            key: [condition.question for condition in item.enable_when if condition.question]
            for key, item in by_key.items()
        }
        object.__setattr__(self, "reach", Reach(hangs_on, self.subtrees))
        conditional = {key for key, item in by_key.items() if item.enable_when}
        object.__setattr__(self, "conditional", frozenset(conditional))

    @property
    def calculates(self) -> bool:
        """Whether it brings expressions of any kind."""
        return bool(self.expressions or self.constraints) or any(
            item.expressions or item.constraints or item.toggles for item in self.by_key.values()
        )

    @cached_property
    def has_long_ways(self) -> bool:
        """Whether conditions hang on questions that hang on others, and so on, longer than may be asked inwards."""
        depths: dict[str, int] = {}
        for start in self.by_key:
            waiting = [start]
            while waiting:
                now = waiting[-1]
                before = [c.question for c in self.by_key[now].enable_when if c.question]
                before += self.chains[now][-2:-1]
                unknown = [key for key in before if key not in depths]
                if unknown and len(waiting) <= len(self.by_key):
                    waiting += unknown
                    continue
                depths[now] = 1 + max((depths.get(key, 0) for key in before), default=0)
                waiting.pop()
        return max(depths.values(), default=0) > LONGEST_WAY

    @cached_property
    def outline(self) -> Mapping[str, Any]:
        """The file as expressions see it: without what it contains, as both reference renderers have it."""
        return {name: content for name, content in self.source.items() if name != "contained"}

    def once(self, make: Callable[["Form"], Made]) -> Made:
        """What ``make`` works out of the form, kept with it: the form need not know what others see in it."""
        kept = self._kept
        if make not in kept:
            kept[make] = make(self)
        made: Made = kept[make]
        return made

    @cached_property
    def _kept(self) -> dict[Callable[["Form"], Any], Any]:
        return {}

    @property
    def text(self) -> Text:
        return self.title

    @property
    def canonical(self) -> str:
        """url|version, the way a response names its form."""
        return f"{self.url}|{self.version}" if self.url and self.version else self.url

    def walk(self) -> Iterator[Item]:
        """Every item in the file's order."""
        return iter(self.by_key.values())


class Problem(NamedTuple):
    """Something wrong in a file that was worked around: where, which item, which kind, and a sentence."""

    path: str
    link_id: str
    code: str
    message: str


class LoadedForm(NamedTuple):
    """A form and everything that was worked around to load it."""

    form: Form
    problems: tuple[Problem, ...] = ()


class FormRefused(ValueError):
    """A file that cannot be a form for patients: `path` in the file, and the `reason` in words."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def text(of: Item | Option | Form | Text, language: str) -> str:
    """What to show of an item, an option, a form or a text in a language (BCP 47), as plain text."""
    return of.in_language(language) if isinstance(of, Text) else of.text.in_language(language)
