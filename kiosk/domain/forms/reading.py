"""One questionnaire's file being read: what is wrong with it, what it has cost so far, and its texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.domain.fhir.values import find_value
from kiosk.domain.forms.model import FormRefused, Problem, Text
from kiosk.domain.forms.raw import extensions, objects, word_of

DEEPEST = 40
# Several times what the largest public form has.
MOST_ITEMS = 5_000
MOST_CONDITIONS = 20_000
MOST_EXPRESSIONS = 5_000
# All patterns of a form together, in instructions of the engine that matches them.
LARGEST_PATTERNS = 200_000
# All texts that are there marked up only.
LONGEST_MARKED = 500_000
# All expressions of a form together, in characters: reading them is work too.
LONGEST_EXPRESSIONS = 200_000
_TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


class Reading:
    """What is found in one file, and what it may still bring. What is too much raises FormRefused."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._items = 0
        self._conditions = 0
        self._expressions = 0
        self._patterns = 0
        self._marked = 0
        self._written = 0

    def note(self, path: str, link_id: str, code: str, message: str) -> None:
        """Something that is wrong and is worked around."""
        self.problems.append(Problem(path, link_id, code, message))

    def count_item(self, path: str) -> None:
        """One more item."""
        self._items += 1
        if self._items > MOST_ITEMS:
            raise FormRefused(path, f"the form has more than {MOST_ITEMS} items")

    def count_condition(self, path: str) -> None:
        """One more condition of enableWhen."""
        self._conditions += 1
        if self._conditions > MOST_CONDITIONS:
            raise FormRefused(path, f"the form has more than {MOST_CONDITIONS} conditions")

    def count_expression(self, expression: str, path: str) -> None:
        """One more expression, which is ``expression``."""
        self._expressions += 1
        if self._expressions > MOST_EXPRESSIONS:
            raise FormRefused(path, f"the form has more than {MOST_EXPRESSIONS} expressions")
        self._written += len(expression)
        if self._written > LONGEST_EXPRESSIONS:
            raise FormRefused(
                path, f"its expressions have more than {LONGEST_EXPRESSIONS} characters together"
            )

    def count_pattern(self, size: int, path: str) -> None:
        """One more pattern, of so many instructions."""
        self._patterns += size
        if self._patterns > LARGEST_PATTERNS:
            raise FormRefused(path, "the form's patterns are too large together")

    def text(self, raw: Mapping[str, Any], name: str) -> Text:
        """A text with the translations that stand beside it in ``_name``; marked up only, it becomes plain."""
        base = raw.get(name)
        beside = raw.get(f"_{name}")
        # The plain text is the author's own; the marked-up one stands in where there is none.
        shown = base if isinstance(base, str) else ""
        found: dict[str, str] = {}
        marked = ""
        for url, word, extension in extensions(beside) if isinstance(beside, Mapping) else ():
            if not shown and (word == "rendering-xhtml" or (word == "rendering-markdown" and not marked)):
                marked = self._unmarked(word, extension)
            if url != _TRANSLATION:
                continue
            parts = {
                word_of(part.get("url")): find_value(part, "value")
                for part in objects(extension.get("extension"))
            }
            language, content = parts.get("lang"), parts.get("content")
            if language and content and isinstance(content[1], str):
                found[word_of(language[1]).lower().replace("_", "-")] = content[1]
        return Text(shown or marked, tuple(found.items()))

    def _unmarked(self, word: str, extension: Mapping[str, Any]) -> str:
        """Marked-up text as plain text; what is marked up as XHTML says how a form wants to be read."""
        # Here, and not above: most forms bring their texts plain.
        from kiosk.domain.forms.markup import plain_of_markdown, plain_of_xhtml

        text = word_of(extension.get("valueString") or extension.get("valueMarkdown"))
        self._marked += len(text)
        if self._marked > LONGEST_MARKED:
            raise FormRefused(
                "Questionnaire", f"its marked-up texts have more than {LONGEST_MARKED} characters together"
            )
        return plain_of_xhtml(text) if word == "rendering-xhtml" else plain_of_markdown(text)
