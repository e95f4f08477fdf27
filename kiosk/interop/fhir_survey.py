"""What the first pass through FHIR files finds out for those that follow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.people.details import RelatedPerson
from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_coverage import Rank
from kiosk.interop.fhir_files import SourcedResource, SourceFile


@dataclass
class Surveyed:
    """What the first pass finds out."""

    organizations: dict[str, str] = field(default_factory=dict)
    # The patient, whom to call, who it is to the record, and where it stands.
    related: list[tuple[Any, values.Emergency | None, RelatedPerson | None, SourcedResource]] = field(
        default_factory=list
    )
    related_names: dict[str, str] = field(default_factory=dict)
    # What claims say of each patient's payers: the beneficiary, who pays, and the last claim's rank.
    claimed: dict[tuple[str, str], tuple[Any, list[dict[str, Any]], Rank]] = field(default_factory=dict)
    insured: list[tuple[Any, list[dict[str, Any]]]] = field(default_factory=list)
    # The addresses of pages of a search that the files are, and those that come next, with where that stands.
    pages: set[str] = field(default_factory=set)
    next_pages: list[tuple[str, str]] = field(default_factory=list)
    with_patients: list[SourceFile] = field(default_factory=list)
    with_dependents: list[SourceFile] = field(default_factory=list)
    with_money: list[SourceFile] = field(default_factory=list)
