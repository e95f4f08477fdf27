"""FHIR R4 resources out of files: bundles, single resources and NDJSON, plain or gzipped.

NDJSON is read line by line, so that a population never lies in memory; a file that is one JSON value is read whole,
up to a limit, see `kiosk.interop.limits`.
Nothing that is wrong with a file stops the reading: it comes out as a `NotUsed`.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import Any, BinaryIO, cast

from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_contained import spelled_out
from kiosk.interop.limits import Bounded, TooLarge, has_too_many_parts, is_too_deep
from kiosk.interop.report import NotUsed, NotUsedReason

_LINES = (".ndjson", ".jsonl")
_SUFFIXES = (".json", *_LINES)
_GZIP = b"\x1f\x8b"
# Zip (also .xlsx), bzip2, xz, zstd, 7z, PDF.
_OTHERS = (b"PK\x03\x04", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"7z\xbc\xaf", b"%PDF")
_UNREADABLE = (OSError, EOFError, zlib.error)


@dataclass(frozen=True)
class SourceFile:
    """One file, and what to call it."""

    path: Path
    name: str


@dataclass(frozen=True)
class SourcedResource:
    """One resource; ``full_url`` is its Bundle.entry.fullUrl or empty, ``where`` names its file and line."""

    resource: dict[str, Any]
    full_url: str
    where: str

    @property
    def kind(self) -> str:
        """The resource type."""
        return str(self.resource["resourceType"])


def sources(paths: Iterable[Path]) -> tuple[list[SourceFile], list[NotUsed]]:
    """The files to read, each once: those named, and in folders JSON and NDJSON by their endings, gzipped or not."""
    found: dict[Path, SourceFile] = {}
    problems: list[NotUsed] = []
    for path in paths:
        if path.is_dir():
            for inner in sorted(path.rglob("*")):
                if inner.is_file() and inner.name.lower().removesuffix(".gz").endswith(_SUFFIXES):
                    found.setdefault(inner.resolve(), SourceFile(inner, inner.relative_to(path).as_posix()))
        elif path.exists():
            found.setdefault(path.resolve(), SourceFile(path, path.name))
        else:
            problems.append(NotUsed(str(path), "", "", NotUsedReason.MISSING))
    return list(found.values()), problems


def read(source: SourceFile) -> Iterator[SourcedResource | NotUsed]:
    """Every resource of one file, those of bundles one by one."""
    try:
        with source.path.open("rb") as raw:
            start = raw.read(len(b"\xfd7zXZ"))
        if start.startswith(_OTHERS):
            yield NotUsed(source.name, "", "", NotUsedReason.ARCHIVE)
            return
        zipped = start.startswith(_GZIP)
        with _open(source.path, zipped=zipped) as opened:
            if source.name.lower().removesuffix(".gz").endswith(_LINES):
                yield from _parsed_lines(opened.lines(), source.name)
            else:
                yield from _whole(opened.whole(), source.name)
    except TooLarge as large:
        yield NotUsed(source.name, "", "", large.reason)
    except _UNREADABLE:
        yield NotUsed(source.name, "", "", NotUsedReason.UNREADABLE)


@contextmanager
def _open(path: Path, *, zipped: bool) -> Iterator[Bounded]:
    with path.open("rb") as raw:
        if zipped:
            with gzip.GzipFile(fileobj=raw, mode="rb") as opened:
                yield Bounded(cast(BinaryIO, opened), raw)
        else:
            yield Bounded(raw, None)


def _whole(content: bytes, name: str) -> Iterator[SourcedResource | NotUsed]:
    if has_too_many_parts(content):
        yield NotUsed(name, "", "", NotUsedReason.TOO_LARGE)
        return
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        if _begins_with_a_resource(content):
            # One resource a line, whatever the file is called.
            yield from _parsed_lines(content.splitlines(), name)
        elif isinstance(error, UnicodeDecodeError):
            yield NotUsed(name, "", "", NotUsedReason.NOT_TEXT)
        elif isinstance(error, RecursionError):
            yield NotUsed(name, "", "", NotUsedReason.TOO_DEEP)
        else:
            xml = content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
            yield NotUsed(name, "", "", NotUsedReason.XML if xml else NotUsedReason.BROKEN)
    else:
        yield from _found(value, name)


def _begins_with_a_resource(content: bytes) -> bool:
    """Whether the first line is a JSON object of its own."""
    try:
        return isinstance(json.loads(content.partition(b"\n")[0]), dict)
    except (ValueError, RecursionError):
        return False


def _parsed_lines(lines: Iterable[bytes | None], name: str) -> Iterator[SourcedResource | NotUsed]:
    for number, line in enumerate(lines, start=1):
        if line is None or has_too_many_parts(line):
            yield NotUsed(f"{name}, line {number}", "", "", NotUsedReason.LONG_LINE)
            continue
        if not line.strip(b"\xef\xbb\xbf \t\r\n"):
            continue
        where = f"{name}, line {number}"
        try:
            value = json.loads(line.decode("utf-8-sig"))
        except UnicodeDecodeError:
            yield NotUsed(where, "", "", NotUsedReason.NOT_TEXT)
        except RecursionError:
            yield NotUsed(where, "", "", NotUsedReason.TOO_DEEP)
        except ValueError:
            yield NotUsed(where, "", "", NotUsedReason.BROKEN)
        else:
            yield from _found(value, where)


def _found(value: object, where: str) -> Iterator[SourcedResource | NotUsed]:
    """What one JSON text holds, if it is not deeper than anything is: whoever looks into it goes down and down."""
    if is_too_deep(value):
        yield NotUsed(where, "", "", NotUsedReason.TOO_DEEP)
    else:
        yield from _resources(value, "", where)


def _resources(value: object, full_url: str, where: str) -> Iterator[SourcedResource | NotUsed]:
    if isinstance(value, list):
        for part in value:
            yield from _resources(part, "", where)
    elif not isinstance(value, dict) or not isinstance(value.get("resourceType"), str):
        yield NotUsed(where, "", "", NotUsedReason.NOT_FHIR)
    elif value["resourceType"] != "Bundle":
        yield SourcedResource(spelled_out(value), full_url, where)
    else:
        yield from _of_bundle(value, where)


def _of_bundle(bundle: dict[str, Any], where: str) -> Iterator[SourcedResource | NotUsed]:
    if pages := _pages(bundle):
        yield SourcedResource({"resourceType": "Bundle", "link": pages}, "", where)
    said = bundle.get("entry", [])
    # One entry that is not in a list is no Bundle, and says something all the same.
    entries: list[object] = said if isinstance(said, list) else [None] * (said is not None)
    for entry in _in_time(entries) if bundle.get("type") == "history" else entries:
        if not isinstance(entry, dict):
            yield NotUsed(where, "Bundle", "", NotUsedReason.NOT_FHIR)
            continue
        request = entry.get("request")
        if isinstance(request, dict) and request.get("method") == "DELETE":
            yield from _deleted(request.get("url"), _deleted_at(entry, bundle), where)
            continue
        if entry.get("resource") is not None:
            url = entry.get("fullUrl")
            yield from _resources(entry["resource"], url if isinstance(url, str) else "", where)


def _pages(bundle: dict[str, Any]) -> list[dict[str, str]]:
    """Which page of a search a bundle is, and which one comes next, as far as it says so."""
    links = bundle.get("link")
    return [
        {"relation": link["relation"], "url": str(link.get("url") or "")}
        for link in (links if isinstance(links, list) else [])
        if isinstance(link, dict) and link.get("relation") in ("self", "next")
    ]


def _in_time(entries: list[object]) -> list[object]:
    """Of each resource of a history what was said last: by when each is from, or else the first, as FHIR has it."""
    told: dict[str | int, list[object]] = {}
    for place, entry in enumerate(reversed(entries)):
        told.setdefault(_named(entry) or place, []).append(_with_its_time(entry))
    return [_last_of(each) for each in told.values()]


def _last_of(told: list[object]) -> object:
    known = [(at, entry) for entry in told if (at := _time_of(entry)) is not None]
    return sorted(known, key=itemgetter(0))[-1][1] if len(known) == len(told) else told[-1]


def _named(entry: object) -> str:
    """Of which resource an entry is; empty where it does not say."""
    if not isinstance(entry, dict):
        return ""
    resource, request = entry.get("resource"), entry.get("request")
    if isinstance(resource, dict) and resource.get("id"):
        return f"{resource.get('resourceType')}/{resource['id']}"
    url = request.get("url") if isinstance(request, dict) else None
    return (
        "/".join(url.split("?")[0].rstrip("/").split("/")[-2:])
        if isinstance(url, str) and "?" not in url
        else ""
    )


def _with_its_time(entry: object) -> object:
    """An entry whose resource says when it is from, where only its server's answer does."""
    resource = entry.get("resource") if isinstance(entry, dict) else None
    if not isinstance(entry, dict) or not isinstance(resource, dict):
        return entry
    at, meta = _answered_at(entry), resource.get("meta") or {}
    if not at or not isinstance(meta, dict) or meta.get("lastUpdated"):
        return entry
    return entry | {"resource": resource | {"meta": meta | {"lastUpdated": at}}}


def _time_of(entry: object) -> datetime | None:
    if not isinstance(entry, dict):
        return None
    resource = entry.get("resource")
    said = resource if isinstance(resource, dict) else {"meta": {"lastUpdated": _answered_at(entry)}}
    return values.updated_at(said)


def _answered_at(entry: dict[str, Any]) -> object:
    response = entry.get("response")
    return response.get("lastModified") if isinstance(response, dict) else None


def _deleted_at(entry: dict[str, Any], bundle: dict[str, Any]) -> object:
    """When something was deleted: what its server answered, or else when the bundle was made."""
    return _answered_at(entry) or bundle.get("timestamp")


def _deleted(url: object, at: object, where: str) -> Iterator[SourcedResource | NotUsed]:
    """A booking that its source has deleted, as one that was never meant; of others nothing follows here."""
    path, _, condition = url.partition("?") if isinstance(url, str) else ("", "", "")
    parts = path.rstrip("/").split("/")
    if parts[-1] == "Appointment" and condition:
        # Which ones are meant, only its server could tell.
        yield NotUsed(where, "Appointment", "", NotUsedReason.BY_CONDITION)
    elif len(parts) >= 2 and parts[-2] == "Appointment":
        gone = {"resourceType": "Appointment", "id": parts[-1], "status": "entered-in-error"}
        yield SourcedResource(gone | ({"meta": {"lastUpdated": at}} if at else {}), "", where)
