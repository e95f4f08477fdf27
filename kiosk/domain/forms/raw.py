"""Reading JSON of FHIR as it comes: what is not of the right kind counts as not there, and nothing raises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from kiosk.domain.fhir.values import Value, decimal_of, find_value, value_from_json


def objects(raw: Any) -> list[Mapping[str, Any]]:
    """The JSON objects of a list; a single object counts as a list of one."""
    if isinstance(raw, Mapping):
        return [raw]
    return [entry for entry in raw if isinstance(entry, Mapping)] if isinstance(raw, list) else []


def word_of(raw: Any) -> str:
    """A word or a number as text; empty where it is neither."""
    return raw.strip() if isinstance(raw, str) else str(raw) if isinstance(raw, int | Decimal) else ""


def flag(raw: Any) -> bool:
    """Whether it is true."""
    return raw is True or raw == "true"


def whole_number(raw: Any) -> int | None:
    """A number of things, below a million."""
    try:
        number = decimal_of(raw)
    except ValueError:
        return None
    return int(number) if 0 <= number < 1_000_000 else None


def extensions(raw: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """(address, last word of the address, extension) of each extension."""
    for extension in objects(raw.get("extension")):
        url = word_of(extension.get("url"))
        yield url, url.rstrip("/").rsplit("/", 1)[-1], extension


def typed(raw: Mapping[str, Any]) -> Value | None:
    """What stands under ``value[x]``."""
    found = find_value(raw, "value")
    if found is None:
        return None
    try:
        return value_from_json(*found)
    except ValueError:
        return None


def shortened(name: str, most: int = 40) -> str:
    """A name out of a file for a sentence, with its end where it is too long to be read."""
    return name if len(name) <= most else f"{name[: most - 9]}...{name[-6:]}"
