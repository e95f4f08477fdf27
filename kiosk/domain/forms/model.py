"""What a loaded FHIR R4 Questionnaire is to this program: a tree of items that never changes.

Nothing here is refused or repaired; `load` does that and leaves its findings beside the form as Problems.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.forms.values import Value

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


@dataclass(frozen=True, slots=True)
class EnableWhen:
    """One condition on another question. `question` is an item key, or "" where the form has no such question."""

    question: str
    link_id: str
    operator: Operator | None
    answer: Value | None


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression the form brings, kept as written: kind is the last word of its extension's address."""

    kind: str
    language: str
    expression: str
    name: str = ""


@dataclass(frozen=True, slots=True)
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
    items: tuple["Item", ...] = ()

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
    def supported(self) -> bool:
        """Whether a patient can answer it on the screen; if not it is shown as text and left to the desk."""
        return self.type in _ON_SCREEN and not self.options_missing

    @property
    def askable(self) -> bool:
        """Whether a patient may answer it on the screen, when it is enabled."""
        return self.is_question and self.supported and not self.read_only and not self.hidden


@dataclass(frozen=True)
class Form:
    """A Questionnaire ready for use. The indexes are made from `items` and take no part in equality."""

    url: str
    version: str
    title: Text
    status: str
    language: str
    items: tuple[Item, ...]
    by_key: Mapping[str, Item] = field(init=False, repr=False, compare=False)
    chains: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    positions: Mapping[str, int] = field(init=False, repr=False, compare=False)

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


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file that was worked around: where, which item, which kind, and a sentence."""

    path: str
    link_id: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class LoadedForm:
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
