"""The ends of the audit's chains, and what can be wrong with one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Head:
    """How long a chain was at some moment, and its last hash then. ``chain`` is empty for an embedded record."""

    count: int
    hash: str
    chain: str = ""


@dataclass(frozen=True)
class Broken:
    """The first place at which a chain does not hold, from 1, and why: ``edited``, ``missing`` or ``cut_off``."""

    place: int
    why: str
    chain: str = ""


def seal(heads: Iterable[Head]) -> str:
    """One printable line for the ends of all chains: it changes when any of them does."""
    lines = sorted(f"{head.chain} {head.count} {head.hash}" for head in heads if head.count)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
