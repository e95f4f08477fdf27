"""The functions of FHIRPath on text (N1, 5.6), with the ways of writing it that later versions add."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from kiosk.domain import patterns
from kiosk.domain.budget import Budget
from kiosk.domain.fhir.path import system
from kiosk.domain.fhir.path.environment import Environment
from kiosk.domain.fhir.path.syntax import FhirPathError, recordable
from kiosk.domain.fhir.path.system import Items, one

Plain = Callable[..., Items]


def on_text(function: Callable[..., Any]) -> Plain:
    """A function of the budget and one text, empty for empty; an empty argument gives empty."""

    def call(around: Environment, items: Items, *arguments: Items) -> Items:
        value = one(items, "a text")
        given = [one(argument, "an argument") for argument in arguments]
        if value is None or None in given:
            return []
        shown = value if isinstance(value, str) else system.text_of(value)
        if shown is None or isinstance(value, dict):
            raise FhirPathError(f"{system.kind_of(value)} is no text")
        around.budget.text(len(shown))
        found = function(around.budget, shown, *given)
        if isinstance(found, str):
            around.budget.text(len(found))
        return [] if found is None else found if isinstance(found, list) else [found]

    return call


def _substring(_: Budget, text: str, start: int, length: int | None = None) -> str | None:
    if not 0 <= start < len(text):
        return None
    return text[start:] if length is None else text[start : start + max(0, length)]


def _replace(budget: Budget, text: str, old: str, new: str) -> str:
    # Before, and not only after: what it comes to is known.
    budget.text(len(text) + text.count(old) * max(0, len(new) - len(old)))
    return text.replace(old, new)


def _matching(*, whole: bool) -> Callable[[Budget, str, str], bool]:
    def match(budget: Budget, text: str, pattern: str) -> bool:
        try:
            return patterns.found(pattern, text, budget, whole=whole)
        except patterns.UnusablePattern as reason:
            raise FhirPathError(f"a pattern that cannot be used: {reason}") from reason

    return match


def _replace_matches(budget: Budget, text: str, pattern: str, by: str) -> str:
    if not pattern:
        return text
    try:
        return patterns.replaced(pattern, text, by, budget)
    except patterns.UnusablePattern as reason:
        raise FhirPathError(f"a pattern that cannot be used: {reason}") from reason


def _characters(budget: Budget, text: str) -> Items:
    budget.items(len(text))
    return list(text)


def _split(budget: Budget, text: str, separator: str) -> Items:
    if not separator:
        return _characters(budget, text)
    budget.items(text.count(separator) + 1)
    return text.split(separator)


def _join(around: Environment, items: Items, separator: Items | None = None) -> Items:
    texts = [system.text_of(item) or "" for item in items]
    between = str(one(separator or [""], "a separator"))
    around.budget.text(sum(map(len, texts)) + len(between) * len(texts))
    return [between.join(texts)] if texts else []


def _encode(_: Budget, text: str, how: str) -> str | None:
    import base64

    raw = text.encode()
    match how:
        case "hex":
            return raw.hex()
        case "base64":
            return base64.b64encode(raw).decode()
        case "urlbase64":
            return base64.urlsafe_b64encode(raw).decode()
        case _:
            return None


def _decode(_: Budget, text: str, how: str) -> str | None:
    import base64

    match how:
        case "hex":
            return recordable(bytes.fromhex(text).decode())
        case "base64":
            return recordable(base64.b64decode(text, validate=True).decode())
        case "urlbase64":
            return recordable(base64.b64decode(text, altchars=b"-_", validate=True).decode())
        case _:
            return None


def _escape(_: Budget, text: str, how: str) -> str | None:
    if how == "json":
        return json.dumps(text, ensure_ascii=False)[1:-1]
    if how != "html":
        return None
    import html

    return html.escape(text, quote=True)


def _unescape(_: Budget, text: str, how: str) -> str | None:
    if how == "json":
        found = json.loads(f'"{text}"') if "\\" in text else text
        return recordable(found) if isinstance(found, str) else None
    if how != "html":
        return None
    import html

    return html.unescape(text)


TEXTS: dict[str, tuple[int, int, Plain]] = {
    "indexOf": (1, 1, on_text(lambda _, text, part: text.find(part))),
    "lastIndexOf": (1, 1, on_text(lambda _, text, part: text.rfind(part))),
    "substring": (1, 2, on_text(_substring)),
    "startsWith": (1, 1, on_text(lambda _, text, part: text.startswith(part))),
    "endsWith": (1, 1, on_text(lambda _, text, part: text.endswith(part))),
    "contains": (1, 1, on_text(lambda _, text, part: part in text)),
    "upper": (0, 0, on_text(lambda _, text: text.upper())),
    "lower": (0, 0, on_text(lambda _, text: text.lower())),
    "trim": (0, 0, on_text(lambda _, text: text.strip())),
    "replace": (2, 2, on_text(_replace)),
    "matches": (1, 1, on_text(_matching(whole=False))),
    "matchesFull": (1, 1, on_text(_matching(whole=True))),
    "replaceMatches": (2, 2, on_text(_replace_matches)),
    "length": (0, 0, on_text(lambda _, text: len(text))),
    "toChars": (0, 0, on_text(_characters)),
    "split": (1, 1, on_text(_split)),
    "join": (0, 1, _join),
    "encode": (1, 1, on_text(_encode)),
    "decode": (1, 1, on_text(_decode)),
    "escape": (1, 1, on_text(_escape)),
    "unescape": (1, 1, on_text(_unescape)),
}
