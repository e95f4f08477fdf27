"""The ways by which nearly every form looks for an answer, gathered without evaluating anything for each item."""

from __future__ import annotations

from typing import Any

from kiosk.domain.fhir.path import comparing, system
from kiosk.domain.fhir.path.environment import Compiled, Environment
from kiosk.domain.fhir.path.syntax import Binary, Literal, Member, Node, Variable
from kiosk.domain.fhir.path.system import Items

RESOURCES = (Variable("%resource"), Variable("%rootResource"))


def told_link(arguments: tuple[Node, ...]) -> str | None:
    """The linkId of ``linkId = '...'``, by which nearly every form looks for answers; None for other conditions."""
    match arguments:
        case (Binary("=", Member(None, "linkId"), Literal("string", text)),):
            return text
        case _:
            return None


def where_link(before: Compiled, link: str) -> Compiled:
    """``where(linkId = '...')``, without evaluating anything for each item."""

    def chosen(around: Environment, focus: Items) -> Items:
        items = before(around, focus)
        around.budget.spend(1 + len(items) // 8)
        return [item for item in items if isinstance(item, dict) and item.get("linkId") == link]

    return chosen


def all_items(before: Compiled) -> Compiled:
    """``%resource.repeat(item)``, gathered once for a response as it stands."""

    def gathered(around: Environment, focus: Items) -> Items:
        resources = before(around, focus)
        known = around.memo.get("items")
        if known is not None and len(resources) == 1 and known[0] is resources[0]:
            around.budget.spend(1 + len(known[1]) // 32)
            return list(known[1])
        found: Items = []
        # Equal items are one, as in every repeat(); only those of one linkId can be.
        seen: dict[Any, Items] = {}
        waiting = resources
        while waiting:
            fresh: Items = []
            for item in waiting:
                for child in system.children(item, "item"):
                    alike = seen.setdefault(child.get("linkId") if isinstance(child, dict) else None, [])
                    if not any(comparing.equal(child, other, around.budget) is True for other in alike):
                        alike.append(child)
                        fresh.append(child)
            around.budget.items(len(waiting) + len(fresh))
            found += fresh
            around.budget.at_most(len(found))
            waiting = fresh
        if len(resources) == 1:
            around.memo["items"] = (resources[0], list(found))
        return found

    return gathered
