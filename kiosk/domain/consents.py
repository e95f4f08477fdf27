"""Consent documents: FHIR Questionnaires of the clinic that ask nothing but a signature.

A document is a questionnaire that has to be signed as a whole (extension questionnaire-signatureRequired) and whose
items are texts to be read, every one of them always. Its version changes with every change of its words. Each text may
bring translations, as in any other questionnaire.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.forms import Form
from kiosk.domain.forms.model import Item, ItemType, Text
from kiosk.domain.forms.raw import objects

# A document that comes with the program is known by what follows this in its url, one of the clinic's own by its url.
BUILT_IN = "urn:kiosk:questionnaire:consent-"
SIGNED = "http://hl7.org/fhir/StructureDefinition/questionnaire-signatureRequired"
# BCP 47 for a text of which nobody has said in which language it is.
UNDETERMINED = "und"


class ConsentDocumentError(ValueError):
    """A questionnaire is no consent document; the message says why, and what to do."""


@dataclass(frozen=True)
class ConsentDocument:
    """What a patient signs.

    Attributes:
        key: names the document for ever; ``version`` changes with every change of its words.
        heading, lines: its texts, each with its translations; ``language`` is that of the texts themselves.
    """

    key: str
    version: str
    language: str
    heading: Text
    lines: tuple[Text, ...]

    @classmethod
    def of(cls, form: Form) -> ConsentDocument:
        """The document that ``form`` is.

        Raises:
            ConsentDocumentError: it asks something, shows something to some patients only, or lacks a part.
        """
        if not is_signed(form):
            raise ConsentDocumentError(f"a consent carries the extension {SIGNED}")
        if not form.url or not form.version:
            raise ConsentDocumentError("a consent needs a 'url' and a 'version', by which it is signed")
        if not form.title:
            raise ConsentDocumentError("a consent needs a 'title'")
        items = tuple(_all(form.items))
        for item in items:
            if item.is_question:
                raise ConsentDocumentError(
                    f"item '{item.link_id}' asks something: leave it out, or ask the form as a questionnaire"
                )
            if item.enable_when or item.expressions or item.hidden:
                raise ConsentDocumentError(
                    f"item '{item.link_id}' is not always shown: what is signed has to be the same for everybody"
                )
        lines = tuple(item.text for item in items if item.text)
        if not any(item.type is ItemType.DISPLAY and item.text for item in items):
            raise ConsentDocumentError(
                "a consent needs an item of type 'display' with the words to be signed"
            )
        return cls(
            form.url.removeprefix(BUILT_IN), form.version, form.language or UNDETERMINED, form.title, lines
        )

    def shown_in(self, language: str) -> str:
        """The language in which ``language`` readers get it, whole; it is part of what was signed."""
        spoken = all(text.speaks(language) for text in (self.heading, *self.lines))
        return language if spoken else self.language

    def title(self, language: str) -> str:
        """The heading in ``language``."""
        return self.heading.in_language(self.shown_in(language))

    def text(self, language: str) -> tuple[str, ...]:
        """The paragraphs in ``language``."""
        return tuple(line.in_language(self.shown_in(language)) for line in self.lines)


def is_signed(form: Form) -> bool:
    """Whether the whole of it has to be signed."""
    return any(extension.get("url") == SIGNED for extension in objects(form.source.get("extension")))


def document(forms: Mapping[str, Form], key: str) -> ConsentDocument | None:
    """The document of that key among the clinic's forms (by url); None where there is none."""
    form = forms.get(key) or forms.get(BUILT_IN + key)
    try:
        return ConsentDocument.of(form) if form else None
    except ConsentDocumentError:
        return None


def on_signing(form: Form) -> str:
    """What whoever gives out this form has to know of its signature, in a sentence; empty where none is asked for."""
    if not is_signed(form):
        return ""
    try:
        key = ConsentDocument.of(form).key
    except ConsentDocumentError as error:
        return f"it has to be signed as a whole, but is asked without that: {error}"
    return f"patients sign it where the setting 'consents' names {key}"


def documents(forms: Mapping[str, Form]) -> dict[str, ConsentDocument]:
    """Those of the clinic's forms that are consent documents, by key."""
    found = (document(forms, url) for url in forms)
    return {each.key: each for each in found if each is not None}


def _all(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _all(item.items)
