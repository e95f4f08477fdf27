"""The permitted answers of a question: its own, those of a value set in the file, or of one beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.domain.fhir.values import Coding, find_value
from kiosk.domain.forms.model import ItemType, Option, Text
from kiosk.domain.forms.raw import extensions, flag, objects, typed, word_of
from kiosk.domain.forms.reading import DEEPEST, Reading

# More are no question for a screen; the desk asks it.
MOST_OPTIONS = 10_000


class Options:
    """The permitted answers of one file's questions. ``outside`` are ValueSet resources by url."""

    def __init__(self, reading: Reading, outside: Mapping[str, Mapping[str, Any]]) -> None:
        self._reading = reading
        self._outside = outside
        self._value_sets: dict[str, tuple[Option, ...]] = {}

    def learn(self, contained: Any) -> None:
        """The value sets in the file itself."""
        for resource in objects(contained):
            if resource.get("resourceType") == "ValueSet":
                options = self._value_set(resource)
                self._value_sets[f"#{word_of(resource.get('id')).lstrip('#')}"] = options
                if url := word_of(resource.get("url")):
                    self._value_sets[url] = options

    def of(
        self, raw: Mapping[str, Any], path: str, link_id: str, kind: ItemType
    ) -> tuple[tuple[Option, ...], bool]:
        """The permitted answers, and whether there should be some that this program cannot know."""
        address = word_of(raw.get("answerValueSet"))
        entries = objects(raw.get("answerOption"))
        if len(entries) > MOST_OPTIONS:
            self._reading.note(
                path,
                link_id,
                "options",
                f"{len(entries)} permitted answers: more than {MOST_OPTIONS} are not asked",
            )
            return (), True
        found = [
            option
            for index, entry in enumerate(entries)
            if (option := self._option(entry, f"{path}.answerOption[{index}]", link_id)) is not None
        ]
        if not found and address:
            found = list(self._known_set(address))
        if len(found) > MOST_OPTIONS:
            self._reading.note(
                path, link_id, "options", f"more than {MOST_OPTIONS} permitted answers are not asked"
            )
            return (), True
        needed = kind is ItemType.CHOICE or (kind is ItemType.OPEN_CHOICE and bool(address))
        if needed and not found:
            self._reading.note(path, link_id, "no_options", "the permitted answers are not in the file")
        return tuple(found), needed and not found

    def _known_set(self, address: str) -> tuple[Option, ...]:
        """The options of a value set in the file or beside it, with or without a version."""
        for name in (address, address.partition("|")[0]):
            if name in self._value_sets:
                return self._value_sets[name]
            if name in self._outside:
                self._value_sets[name] = self._value_set(self._outside[name])
                return self._value_sets[name]
        return ()

    def _option(self, raw: Mapping[str, Any], path: str, link_id: str) -> Option | None:
        found = find_value(raw, "value")
        value = typed(raw)
        if found is None or value is None:
            self._reading.note(path, link_id, "option", "an option without a value that can be read")
            return None
        if isinstance(value, Coding):
            coding = raw["valueCoding"]
            shown = self._reading.text(coding, "display") or Text(value.code)
        else:
            shown = self._reading.text(raw, f"value{found[0]}") or Text(str(found[1]))
        exclusive, ordinal, prefix = False, "", ""
        beside: list[Mapping[str, Any]] = []
        places = [raw, raw["valueCoding"]] if isinstance(value, Coding) else [raw]
        for place in places:
            beside += objects(place.get("extension"))
            for _, word, extension in extensions(place):
                if word == "questionnaire-optionExclusive":
                    exclusive = flag(extension.get("valueBoolean"))
                elif word in ("ordinalValue", "itemWeight"):
                    ordinal = word_of(extension.get("valueDecimal"))
                elif word == "questionnaire-optionPrefix":
                    prefix = word_of(extension.get("valueString"))
        selected = flag(raw.get("initialSelected"))
        return Option(value, shown, exclusive, selected, ordinal, prefix, tuple(beside))

    def _value_set(self, raw: Mapping[str, Any]) -> tuple[Option, ...]:
        options: list[Option] = []

        def add(concept: Mapping[str, Any], system: str, *, weighs: bool) -> None:
            code, display = word_of(concept.get("code")), word_of(concept.get("display"))
            if not code and not display:
                return
            words = {
                word_of(entry.get("language")).lower(): word_of(entry.get("value"))
                for entry in objects(concept.get("designation"))
                if entry.get("language") and entry.get("value")
            }
            beside = self._reading.text(concept, "display")
            text = Text(display or code, tuple((dict(beside.translations) | words).items()))
            ordinal = next(
                (
                    word_of(extension.get("valueDecimal"))
                    for _, word, extension in extensions(concept)
                    if weighs and word in ("ordinalValue", "itemWeight")
                ),
                "",
            )
            further = tuple(objects(concept.get("extension")))
            options.append(Option(Coding(code, system, display), text, ordinal=ordinal, extensions=further))

        def expansion(entries: list[Mapping[str, Any]], depth: int) -> None:
            for entry in entries:
                if len(options) > MOST_OPTIONS:
                    return
                if not flag(entry.get("abstract")):
                    add(entry, word_of(entry.get("system")), weighs=True)
                if depth < DEEPEST:
                    expansion(objects(entry.get("contains")), depth + 1)

        compose, expanded = raw.get("compose"), raw.get("expansion")
        if isinstance(expanded, Mapping):
            expansion(objects(expanded.get("contains")), 0)
        if not options and isinstance(compose, Mapping):
            for include in objects(compose.get("include")):
                for concept in objects(include.get("concept"))[: MOST_OPTIONS + 1 - len(options)]:
                    # Scores belong to the options that are shown: renderers read them in an expansion only.
                    add(concept, word_of(include.get("system")), weighs=False)
        return tuple(options)
