"""Whom a FHIR reference means, across all files of an import.

Ids are made the same way every time: a resource id that is a UUID is the id; any other becomes a UUIDv5 of source,
type and id. So most references resolve without looking anything up. Only what differs is remembered: a fullUrl
that is not the resource's own id, and the identifiers that conditional references ask for.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote
from uuid import NAMESPACE_URL

from kiosk.domain.keys import named
from kiosk.interop.fhir_files import SourcedResource

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LITERAL = re.compile(r"(?:^|/)([A-Z][A-Za-z]+)/([^/?#\s]+)(?:/_history/[^/]+)?$")
_CONDITIONAL = re.compile(r"([A-Z][A-Za-z]+)\?(?:.*&)?identifier=([^&]+)")
_URN = "urn:uuid:"


def make_id(source: str, kind: str, key: str) -> str:
    """The record's id for the resource ``kind``/``key`` of ``source``."""
    if _UUID.fullmatch(key):
        return key.lower()
    return named(NAMESPACE_URL, f"{source}/{kind}/{key}")


def identifier_key(kind: str, identifier: object) -> str:
    """How an Identifier is asked for; empty when it has no value."""
    if not isinstance(identifier, dict) or not isinstance(identifier.get("value"), str):
        return ""
    system = identifier.get("system")
    return f"{kind}?{system if isinstance(system, str) else ''}|{identifier['value']}"


def identifiers_of(resource: dict[str, Any]) -> list[dict[str, Any]]:
    """The Identifiers of a resource that have a value."""
    found = resource.get("identifier")
    candidates = found if isinstance(found, list) else [found]
    return [item for item in candidates if isinstance(item, dict) and isinstance(item.get("value"), str)]


class References:
    """What is known of ids so far."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._full_urls: dict[str, str] = {}
        self._identifiers: dict[str, str] = {}
        self._wanted: set[str] = set()
        self._replaced: dict[str, str] = {}

    def id_of(self, item: SourcedResource) -> str:
        """The record's id for a resource; empty when it has neither id, nor fullUrl, nor identifier."""
        key = item.resource.get("id")
        if isinstance(key, str) and key.strip():
            return make_id(self.source, item.kind, key.strip())
        if item.full_url.startswith(_URN):
            return make_id(self.source, item.kind, item.full_url.removeprefix(_URN))
        for identifier in identifiers_of(item.resource):
            return make_id(self.source, item.kind, identifier_key(item.kind, identifier))
        return ""

    def learn(self, item: SourcedResource, *, all_identifiers: bool) -> str:
        """Remember how else ``item`` may be referred to; returns its id.

        Args:
            all_identifiers: remember each; otherwise those only that a reference has asked for with `want`.
        """
        own = self.id_of(item)
        if own and item.full_url and self._plain(item.full_url) != own:
            self._full_urls[item.full_url] = own
        for identifier in identifiers_of(item.resource):
            key = identifier_key(item.kind, identifier)
            # A reference may leave the system out.
            for form in (key, f"{item.kind}?|{identifier['value']}"):
                if own and (all_identifiers or form in self._wanted):
                    self._identifiers.setdefault(form, own)
        return own

    def want(self, reference: object, kind: str) -> None:
        """Say that ``reference`` will be resolved later, so that `learn` keeps what it needs."""
        if key := self._conditional(reference, kind):
            self._wanted.add(key)

    def resolve(self, reference: object, kind: str) -> str:
        """The id that a Reference to a resource of type ``kind`` means; empty when it means nothing that is known.

        What was replaced means what it was replaced by.
        """
        found = self._resolved(reference, kind)
        return self._replaced.get(found, found)

    def replace(self, own: str, other: str) -> None:
        """From now on, whatever refers to ``own`` means ``other``."""
        self._replaced[own] = other

    def _resolved(self, reference: object, kind: str) -> str:
        if not isinstance(reference, dict):
            return ""
        text = reference.get("reference")
        if isinstance(text, str) and text in self._full_urls:
            return self._full_urls[text]
        if key := self._conditional(reference, kind):
            return self._identifiers.get(key, "")
        return self._plain(text, kind) if isinstance(text, str) else ""

    def key_of(self, reference: object, kind: str) -> str:
        """What a Reference says, in a form that one of `keys_of` will be equal to; empty when it says nothing."""
        if key := self._conditional(reference, kind):
            return key
        text = reference.get("reference") if isinstance(reference, dict) else None
        return self._plain(text, kind) if isinstance(text, str) else ""

    def keys_of(self, item: SourcedResource) -> list[str]:
        """Every form in which a reference may mean ``item``."""
        forms = [self.id_of(item), self._plain(item.full_url, item.kind)]
        for identifier in identifiers_of(item.resource):
            forms += [identifier_key(item.kind, identifier), f"{item.kind}?|{identifier['value']}"]
        return [form for form in dict.fromkeys(forms) if form]

    def kind_of(self, reference: object) -> str:
        """The type that a Reference says it points to; empty when it does not say (a urn)."""
        if not isinstance(reference, dict):
            return ""
        text = reference.get("reference")
        if isinstance(text, str) and (found := _CONDITIONAL.search(text) or _LITERAL.search(text)):
            return found[1]
        said = reference.get("type")
        return said if isinstance(said, str) else ""

    def _plain(self, text: str, kind: str = "") -> str:
        if text.startswith(_URN):
            return make_id(self.source, kind, text.removeprefix(_URN))
        found = None if "?" in text else _LITERAL.search(text)
        return make_id(self.source, found[1], found[2]) if found and (not kind or found[1] == kind) else ""

    def _conditional(self, reference: object, kind: str) -> str:
        """The key of a conditional or logical reference (an identifier instead of an id), otherwise empty."""
        if not isinstance(reference, dict):
            return ""
        text = reference.get("reference")
        if isinstance(text, str):
            found = _CONDITIONAL.search(text)
            if found is None or found[1] != kind:
                return ""
            value = unquote(found[2])
            return f"{kind}?{value}" if "|" in value else f"{kind}?|{value}"
        return identifier_key(kind, reference.get("identifier"))
