"""A number with its word, as commands and the staff computers' windows say it."""

from __future__ import annotations


def count(number: int, one: str, several: str = "") -> str:
    """``number`` with its word: *1 event*, *2 events*; ``several`` where it is not made with an s."""
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"
