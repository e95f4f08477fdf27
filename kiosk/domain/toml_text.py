"""Keys and texts as TOML has them.

Python reads TOML and does not write it. What is written here are numbers, texts and lists of texts, so a writer is a
line for each kind; a library would be one more thing to trust for that.
"""

from __future__ import annotations

import json
import re

_BARE = re.compile("[A-Za-z0-9_-]+")


def key_of(name: str) -> str:
    """A key, in quotes where it needs them."""
    return name if _BARE.fullmatch(name) else text_of(name)


def text_of(text: str) -> str:
    """A text as TOML has it: as JSON does, and one letter more that may not stand there as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def list_of(texts: tuple[str, ...]) -> str:
    """A list of texts."""
    return f"[{', '.join(map(text_of, texts))}]"
