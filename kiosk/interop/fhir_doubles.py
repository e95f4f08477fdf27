"""FHIR Patient.link: which records are of one person, and which of them is the one to use."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.people.details import Link
from kiosk.interop import fhir_people
from kiosk.interop.fhir_files import SourcedResource
from kiosk.interop.fhir_references import References
from kiosk.services.record.patients import SourcedPatient
from kiosk.services.record.relations import REPLACED_BY


class Doubles:
    """The links of all files of an import. ``links`` are those of each patient."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._replaced: dict[str, tuple[str, SourcedResource, SourcedPatient]] = {}
        self.links: dict[str, list[Link]] = {}

    def is_one(self, item: SourcedResource, own: str, found: SourcedPatient) -> bool:
        """Whether a patient was merged into another; the links are remembered."""
        theirs = [link for link in fhir_people.links(item.resource, self._references) if link.other != own]
        if theirs:
            self.links[own] = theirs
        other = next((link.other for link in theirs if link.type == REPLACED_BY), "")
        if other:
            self._replaced[own] = (other, item, found)
        return bool(other)

    def others(self) -> list[str]:
        """By whom they were replaced in the end."""
        return sorted({other for _, other, _, _ in self.ends()})

    def ends(self) -> Iterator[tuple[str, str, SourcedResource, SourcedPatient]]:
        """Each double with whom it was replaced by in the end; with itself where that goes in a circle."""
        for own, (other, item, found) in self._replaced.items():
            seen = {own}
            while other in self._replaced and other not in seen:
                seen.add(other)
                other = self._replaced[other][0]
            yield own, own if other in seen else other, item, found
