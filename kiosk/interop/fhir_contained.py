"""Resources that stand within another one: what refers to them says by itself what they would have said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.interop.fhir_values import line, parts, whole_name, words

# Of which something is said to whoever comes; organizations that pay are looked for where they stand.
_KINDS = ("Patient", "Practitioner", "PractitionerRole", "Location", "HealthcareService")


def spelled_out(resource: dict[str, Any]) -> dict[str, Any]:
    """The resource with its references to those within as references that say whom or what they mean.

    >>> inside = {"resourceType": "Location", "id": "x", "name": "North"}
    >>> spelled_out({"contained": [inside], "actor": {"reference": "#x"}})["actor"]
    {'type': 'Location', 'display': 'North'}
    """
    inside = {
        f"#{item['id']}": item
        for item in parts(resource.get("contained"))
        if isinstance(item.get("id"), str) and item.get("resourceType") in _KINDS
    }
    if not inside:
        return resource
    whole = {name: _spelled(value, inside) for name, value in resource.items() if name != "contained"}
    return whole | {"contained": resource["contained"]}


def _spelled(node: Any, inside: Mapping[str, dict[str, Any]]) -> Any:
    if isinstance(node, list):
        return [_spelled(item, inside) for item in node]
    if not isinstance(node, dict):
        return node
    text = node.get("reference")
    if isinstance(text, str) and text in inside:
        return _said(node, inside[text], inside)
    return {name: _spelled(value, inside) for name, value in node.items()}


def _said(
    reference: dict[str, Any], item: dict[str, Any], inside: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    """What a reference to one of those within says without it."""
    kind = str(item["resourceType"])
    said: dict[str, Any] = {"type": kind}
    if kind == "PractitionerRole":
        for person in parts(item.get("practitioner")):
            other = inside.get(str(person.get("reference")))
            said = (_named(other) if other else person) | {"type": "Practitioner"}
    elif kind != "Patient":
        said |= _named(item)
    if display := line(reference.get("display")):
        said["display"] = display
    identifier = next(
        (one for one in parts(item.get("identifier")) if isinstance(one.get("value"), str)), None
    )
    return said | ({"identifier": identifier} if identifier else {})


def _named(item: dict[str, Any]) -> dict[str, Any]:
    name = item.get("name")
    called = line(name) if isinstance(name, str) else whole_name(name) or words(item.get("type"))
    return {"display": called} if called else {}
