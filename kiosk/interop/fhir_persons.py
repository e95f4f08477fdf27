"""Patients of FHIR files who cannot be told apart, or are not taken: nothing that belongs to them is anybody else's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations
from typing import Any

from kiosk.domain.matching import Named, are_two_named, may_be_one
from kiosk.domain.names import fold
from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_files import SourcedResource
from kiosk.interop.report import NotUsed, NotUsedReason
from kiosk.services.record.marks import Said
from kiosk.services.record.noted import Noted
from kiosk.services.record.patients import PatientService

# Of a resource, what does not make it another one: when its server wrote it, and how it shows it.
_AROUND = ("meta", "text")


@dataclass(frozen=True)
class _Told:
    """Who a resource says that somebody is, when that was said, and all that it says."""

    named: Named
    said: Said
    whole: str

    def is_unlike(self, other: _Told) -> bool:
        """Whether nobody knows which of two resources of one id is right: of two people, or two of one version."""
        if self.said and self.said == other.said:
            return self.whole != other.whole
        if self.said.is_before(other.said) or other.said.is_before(self.said):
            # One came after the other: who has married in between is the same.
            return are_two_named(self.named, other.named)
        return not may_be_one(self.named, other.named)


class Persons:
    """The Patients of the files of an import."""

    def __init__(self, service: PatientService, now: datetime) -> None:
        self._service = service
        self._now = now
        self._seen = Noted()
        self._belonging = Noted()
        self._again: dict[str, list[_Told]] = {}
        # Whose resources are not taken, by their ids: where they stand, and whom they name.
        self._refused: dict[str, tuple[str, str]] = {}
        # Who was in doubt before, and has been taken since.
        self._before: Mapping[str, str] = {}
        self._settled: set[str] = set()

    def see(self, item: SourcedResource, own: str) -> None:
        """There is such a Patient; one whose id was there before and says anything else is looked at again."""
        if own and not all(self._seen.first(own, _whole(item), values.said_of(item.resource))):
            self._again[own] = []

    @property
    def stand_twice(self) -> bool:
        """Whether the files are to be gone through once more, for `look`."""
        return bool(self._again)

    def look(self, item: SourcedResource, own: str) -> None:
        """A Patient once more, whose id may be there several times."""
        if (told := self._again.get(own)) is not None:
            family, given = self._name(item)
            born = values.line(item.resource.get("birthDate"))[:10]
            told.append(_Told(Named(family, given, born), values.said_of(item.resource), _whole(item)))

    def begin(self) -> None:
        """All files have been looked through."""
        self._seen.close()
        self._again = {
            own: told
            for own, told in self._again.items()
            if any(one.is_unlike(other) for one, other in combinations(told, 2))
        }
        self._before = self._service.doubts.all()

    def are_several(self, own: str) -> bool:
        """Whether two people are called so, or one is told of in two ways of which nobody knows which is right."""
        return own in self._again

    def refuse(self, item: SourcedResource, own: str) -> None:
        """A Patient is not taken."""
        if own:
            name = "" if own in self._again else fold("".join(reversed(self._name(item))))
            self._refused.setdefault(own, (_place(item), name))

    def took(self, own: str) -> None:
        """A Patient is taken."""
        if own in self._before:
            self._settled.add(own)

    def end(self) -> None:
        """All Patients have been read: who is in doubt is so until they come again."""
        known = self._service.names_of(sorted(self._refused))
        # Whoever has no birth date in a file today is nobody else for that.
        same = {own for own, (_, name) in self._refused.items() if name and fold(known.get(own, "")) == name}
        self._refused = {own: told for own, told in self._refused.items() if own not in same}
        doubtful = {own: where for own, (where, _) in self._refused.items() if own in known}
        self._service.doubts.keep(doubtful, self._settled - self._refused.keys())
        self._before = {own: where for own, where in self._before.items() if own not in self._settled}

    def where(self, own: str) -> str:
        """Where a Patient stands who was not taken, in these files or in those before; empty for who was."""
        return self._refused[own][0] if own in self._refused else self._before.get(own, "")

    def is_anothers(self, item: SourcedResource, own: str, patient: str) -> bool:
        """Whether something that belongs to a patient stands further up as another patient's, and is no newer one."""
        mine, same = self._belonging.first((item.kind, own), patient, values.said_of(item.resource))
        return same and not mine

    def close(self) -> None:
        """Everything has been read."""
        self._belonging.close()

    def _name(self, item: SourcedResource) -> tuple[str, str]:
        named = values.names(item.resource, self._now)
        return named if isinstance(named, tuple) else ("", "")


def _place(item: SourcedResource) -> str:
    return NotUsed.of(item.where, item.kind, item.resource.get("id"), NotUsedReason.NO_ID).place


def _whole(item: SourcedResource) -> str:
    said: dict[str, Any] = {name: value for name, value in item.resource.items() if name not in _AROUND}
    return json.dumps(said, sort_keys=True)
