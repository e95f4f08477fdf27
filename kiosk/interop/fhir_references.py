"""Whom a FHIR reference means, across all files of an import.

Ids are made the same way every time: a resource id that is a UUID is the id; any other becomes a UUIDv5 of source,
type and id. So most references resolve without looking anything up. Only what differs is remembered: a fullUrl
that is not the resource's own id, and the identifiers that conditional references ask for.

What is of another server is another resource, though it has the same id. A whole address (``https://...``) means what
has it as its fullUrl, and what is of the server that the files are of; otherwise nothing that is known. What two
resources are called means none of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from urllib.parse import unquote
from uuid import NAMESPACE_URL

from kiosk.domain.keys import named
from kiosk.interop.fhir_files import SourcedResource
from kiosk.interop.report import NotUsedReason

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LITERAL = re.compile(r"(?:^|/)([A-Z][A-Za-z]+)/([^/?#\s]+)(?:/_history/[^/]+)?$")
_CONDITIONAL = re.compile(r"([A-Z][A-Za-z]+)\?(?:.*&)?identifier=([^&]+)")
_URN = "urn:uuid:"
# The server in a whole address of a resource, without the slash behind it.
_WHOLE = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*://[^?#\s]+?)/[A-Z][A-Za-z]+(?:/[^/?#\s]+|\?.*)$")
_OF_VERSION = re.compile(r"/_history/[^/]*$")
_OF_PATIENTS = frozenset(
    [
        "Appointment",
        "Coverage",
        "Claim",
        "ExplanationOfBenefit",
        "RelatedPerson",
        "Invoice",
        "ChargeItem",
        "Account",
    ]
)
# What two resources are called, who are not the same.
SEVERAL = "several"


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
    """The Identifiers of a resource that have a value, which some write as a number."""
    found = resource.get("identifier")
    candidates = found if isinstance(found, list) else [found]
    valued = [item for item in candidates if isinstance(item, dict) and _is_said(item.get("value"))]
    return [
        item if isinstance(item["value"], str) else item | {"value": str(item["value"])} for item in valued
    ]


def _is_said(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


class References:
    """What is known of ids so far."""

    def __init__(self, source: str, server: str = "") -> None:
        """``server`` is the address that the files' own resources have; empty for that of the first Patient."""
        self.source = source
        self._server = _plain_server(server)
        self._is_sure = bool(server)
        self._full_urls: dict[str, str] = {}
        self._identifiers: dict[str, tuple[str, ...]] = {}
        self._wanted: set[str] = set()
        self._replaced: dict[str, str] = {}

    @property
    def asked_for(self) -> bool:
        """Whether anything was referred to by an identifier."""
        return bool(self._wanted)

    def at_home(self, item: SourcedResource) -> SourcedResource:
        """A resource as it is meant where it stands: one of another server says so of what it refers to."""
        server = _server_of(item.full_url)
        if (
            server
            and not self._is_sure
            and (item.kind == "Patient" or (not self._server and item.kind in _OF_PATIENTS))
        ):
            # A directory, or what explains codes, may well be another server's, and stand before them.
            self._server, self._is_sure = server, item.kind == "Patient"
        if not server or self._server in ("", server):
            return item
        return replace(item, resource=_with_server(item.resource, server))

    def id_of(self, item: SourcedResource) -> str:
        """The record's id for a resource; empty when it has neither id, nor fullUrl, nor identifier."""
        key = item.resource.get("id")
        if isinstance(key, str) and key.strip():
            server = _server_of(item.full_url)
            if server and self._server not in ("", server) and not _UUID.fullmatch(key.strip()):
                return make_id(self.source, item.kind, f"{server}/{item.kind}/{key.strip()}")
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
        if own and item.full_url:
            # Each file may have its own uuid 1: what two have is neither's.
            url = _plain_url(item.full_url)
            before = self._full_urls.get(url)
            if before is not None:
                self._full_urls[url] = own if before == own else SEVERAL
            elif self._plain(url, item.kind) != own:
                self._full_urls[url] = own
        for identifier in identifiers_of(item.resource):
            key = identifier_key(item.kind, identifier)
            # A reference may leave the system out.
            for form in {key, f"{item.kind}?|{identifier['value']}"}:
                if own and (all_identifiers or form in self._wanted):
                    others = self._identifiers.get(form, ())
                    if own not in others:
                        self._identifiers[form] = (*others, own)
        return own

    def want(self, reference: object, kind: str) -> None:
        """Say that ``reference`` will be resolved later, so that `learn` keeps what it needs."""
        if key := self._conditional(reference, kind):
            self._wanted.add(key)

    def resolve(self, reference: object, kind: str) -> str:
        """The id that a Reference to a resource of type ``kind`` means; empty when it means nothing that is known.

        What was replaced means what it was replaced by. What several have is none's: see `is_several`.
        """
        found = self._resolved(reference, kind)
        return "" if found == SEVERAL else found

    def is_several(self, reference: object, kind: str) -> bool:
        """Whether a Reference says what two resources have, so that nobody knows which of them is meant."""
        return self._resolved(reference, kind) == SEVERAL

    def is_elsewhere(self, reference: object) -> bool:
        """Whether a Reference is to what another server has, of which the files have nothing."""
        text = _text_of(reference)
        return text not in self._full_urls and _server_of(text) not in ("", self._server)

    def why_unknown(self, reference: object) -> NotUsedReason:
        """Why a Reference means no patient that is known."""
        if self.is_several(reference, "Patient"):
            return NotUsedReason.SEVERAL_PATIENTS
        if self.is_elsewhere(reference):
            return NotUsedReason.PATIENT_ELSEWHERE
        return NotUsedReason.PATIENT_UNKNOWN if reference else NotUsedReason.NO_PATIENT

    def replace(self, own: str, other: str) -> None:
        """From now on, whatever refers to ``own`` means ``other``."""
        self._replaced[own] = other

    def _resolved(self, reference: object, kind: str) -> str:
        if not isinstance(reference, dict):
            return ""
        text = _text_of(reference)
        if text in self._full_urls:
            found = {self._full_urls[text]}
        elif key := self._conditional(reference, kind):
            found = {*self._identifiers.get(key, ())}
        else:
            found = {self._plain(text, kind)}
        meant = {self._replaced.get(each, each) for each in found}
        return SEVERAL if len(meant) > 1 else next(iter(meant), "")

    def key_of(self, reference: object, kind: str) -> str:
        """What a Reference says, in a form that one of `keys_of` will be equal to; empty when it says nothing."""
        if self.is_several(reference, kind):
            return ""
        if key := self._conditional(reference, kind):
            return key
        text = _text_of(reference)
        return self._full_urls.get(text) or self._plain(text, kind)

    def keys_of(self, item: SourcedResource) -> list[str]:
        """Every form in which a reference may mean ``item``."""
        own = self.id_of(item)
        url = _plain_url(item.full_url)
        forms = [own] if url in self._full_urls else [own, self._plain(url, item.kind)]
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
        if _server_of(text) not in ("", self._server):
            return ""
        found = None if "?" in text else _LITERAL.search(text)
        return make_id(self.source, found[1], found[2]) if found and (not kind or found[1] == kind) else ""

    def _conditional(self, reference: object, kind: str) -> str:
        """The key of a conditional or logical reference (an identifier instead of an id), otherwise empty."""
        if not isinstance(reference, dict):
            return ""
        if text := _text_of(reference):
            found = _CONDITIONAL.search(text)
            if found is None or found[1] != kind or _server_of(text) not in ("", self._server):
                return ""
            value = unquote(found[2])
            return f"{kind}?{value}" if "|" in value else f"{kind}?|{value}"
        return identifier_key(kind, reference.get("identifier"))


def _text_of(reference: object) -> str:
    """What a Reference says literally, whatever the version; empty where it does not."""
    text = reference.get("reference") if isinstance(reference, dict) else None
    return _plain_url(text) if isinstance(text, str) else ""


def _plain_url(text: str) -> str:
    """An address as it is compared, whatever the version."""
    if "/_history/" in text:
        text = _OF_VERSION.sub("", text)
    found = _WHOLE.match(text) if "://" in text else None
    return f"{_plain_server(found[1])}{text[found.end(1) :]}" if found else text


def _plain_server(address: str) -> str:
    """An address of a server as it is compared: nobody means another one by http, a capital or a slash at its end."""
    scheme, _, rest = address.strip().rstrip("/").partition("://")
    host, slash, path = rest.partition("/")
    return (
        f"{'http' if scheme.lower() == 'https' else scheme.lower()}://{host.lower()}{slash}{path}"
        if rest
        else ""
    )


def _server_of(text: str) -> str:
    """The server of a whole address of a resource; empty for what is none."""
    found = _WHOLE.match(text) if "://" in text else None
    return _plain_server(found[1]) if found else ""


def _with_server(node: Any, server: str) -> Any:
    """What stands at another server, with its references as whole addresses there."""
    if isinstance(node, list):
        return [_with_server(item, server) for item in node]
    if not isinstance(node, dict):
        return node
    whole = {name: _with_server(value, server) for name, value in node.items()}
    text = node.get("reference")
    if isinstance(text, str) and "://" not in text and _LITERAL.fullmatch(text):
        whole["reference"] = f"{server}/{text}"
    return whole
