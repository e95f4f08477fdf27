"""Consent documents as the clinic wrote them: a version, and each text in every language it was translated to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class ConsentDocumentError(ValueError):
    """A consent document cannot be used; the message says which part of it."""


@dataclass(frozen=True)
class ConsentDocument:
    """What a patient signs.

    Attributes:
        key: names the document for ever; ``version`` changes with every change of its words.
        titles, paragraphs: by language tag; the first language is the one shown where there is no translation.
    """

    key: str
    version: str
    titles: Mapping[str, str]
    paragraphs: Mapping[str, tuple[str, ...]]

    def shown_in(self, language: str) -> str:
        """The language in which ``language`` readers get it; it is part of what was signed."""
        return language if language in self.paragraphs else next(iter(self.paragraphs))

    def title(self, language: str) -> str:
        """The heading in ``language``."""
        return self.titles[self.shown_in(language)]

    def text(self, language: str) -> tuple[str, ...]:
        """The paragraphs in ``language``."""
        return self.paragraphs[self.shown_in(language)]

    @classmethod
    def from_json(cls, raw: Any) -> ConsentDocument:
        """Build from ``{"key", "version", "texts": {language: {"title", "paragraphs"}}}``.

        Raises:
            ConsentDocumentError: a part is missing or empty.
        """
        if not isinstance(raw, Mapping):
            raise ConsentDocumentError("not a JSON object")
        key, version, texts = raw.get("key"), raw.get("version"), raw.get("texts")
        if not isinstance(key, str) or not key or not isinstance(version, str) or not version:
            raise ConsentDocumentError("'key' and 'version' must be texts that are not empty")
        if not isinstance(texts, Mapping) or not texts:
            raise ConsentDocumentError("'texts' must hold at least one language")
        titles: dict[str, str] = {}
        paragraphs: dict[str, tuple[str, ...]] = {}
        for language, content in texts.items():
            title = content.get("title") if isinstance(content, Mapping) else None
            lines = content.get("paragraphs") if isinstance(content, Mapping) else None
            good = isinstance(lines, list) and lines and all(isinstance(line, str) and line for line in lines)
            if not isinstance(title, str) or not title or not good:
                raise ConsentDocumentError(f"'texts.{language}' needs a title and paragraphs")
            titles[language], paragraphs[language] = title, tuple(lines or ())
        return cls(key, version, titles, paragraphs)
