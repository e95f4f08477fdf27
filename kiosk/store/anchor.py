"""The ends of the audit's chains that a computer has seen, in a file outside the database.

Whoever cuts events off in the database cannot cut them off here: each line is a count, a hash and a chain's name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.domain.audit import Head
from kiosk.domain.failures import StoreRefused


def kept_heads(file: Path) -> list[Head]:
    """The heads in ``file``, oldest first; none where there is no file. Raises ValueError: it is no list of heads."""
    if not file.exists():
        return []
    heads = []
    for line in file.read_text(encoding="utf-8").splitlines():
        count, mark, *chain = line.split(" ", 2)
        heads.append(Head(int(count), mark, chain[0] if chain else ""))
    return heads


def keep_heads(file: Path, heads: Iterable[Head], known: Sequence[Head]) -> None:
    """Add those heads that are not ``known`` yet; durable when this returns. Raises StoreRefused."""
    fresh = [head for head in heads if head not in known]
    if not fresh:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as stream:
            stream.writelines(f"{head.count} {head.hash} {head.chain}".strip() + "\n" for head in fresh)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise StoreRefused(f"{file} cannot be written: {error.strerror or type(error).__name__}") from error
