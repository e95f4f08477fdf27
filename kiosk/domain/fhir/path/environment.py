"""What an expression is evaluated in, and what it becomes: under all the functions, so that they need no evaluator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from kiosk.domain.budget import Budget
from kiosk.domain.fhir.path.system import Item, Items


@dataclass
class Environment:
    """What an expression may ask for: the time (aware), and ``%`` variables by name without the sign.

    A variable may be a function that is called when it is first asked for. ``inner`` holds ``$this`` and the like.
    ``budget`` is what all of it may cost; who evaluates several expressions for one touch gives each the same. So it is
    with ``memo``: what was once gathered of a resource, for as long as it is the same object.
    """

    now: datetime
    variables: Mapping[str, Items | Callable[[], Items]] = field(default_factory=dict)
    weight: Callable[[Item], Decimal | int | None] | None = None
    inner: dict[str, Any] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)
    memo: dict[str, tuple[Item, Items]] = field(default_factory=dict)


Compiled = Callable[[Environment, Items], Items]
"""A tree made into a function: it takes the environment and a focus, and gives a collection."""
