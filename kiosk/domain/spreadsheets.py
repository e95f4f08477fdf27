"""What goes into a file that spreadsheets open."""

from __future__ import annotations

# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_text(value: str) -> str:
    """A cell of a CSV file that is text, whatever opens the file.

    >>> as_text("=1+1"), as_text("Dr Chen")
    ("'=1+1", 'Dr Chen')
    """
    return f"'{value}" if value.startswith(_FORMULA) else value
