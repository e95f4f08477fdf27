"""Entries of the clinic's settings, each a dataclass, out of what is stored of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any


def stored_entries(
    kind: Callable[..., Any], raw: Any, as_value: Callable[[Any], Any] = lambda value: value
) -> Any:
    """A tuple of ``kind``, a dataclass, out of what is stored; what is none is given back as it is.

    ``as_value`` makes a field of what stands for it. What a later version has stored besides is left out.
    """
    known = {item.name for item in fields(kind)}  # type: ignore[arg-type]
    try:
        return tuple(
            kind(**{name: as_value(value) for name, value in entry.items() if name in known})
            if isinstance(entry, Mapping)
            else entry
            for entry in raw
        )
    except (TypeError, ValueError, AttributeError):
        return raw
