"""FHIR R4 Coverage, on its own or contained in a claim or an explanation of benefit, as a patient's insurance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain.people import Coverage
from kiosk.interop.fhir_files import SourcedResource
from kiosk.interop.fhir_references import References, make_id
from kiosk.interop.fhir_values import codes, field, has_ended, line, parts, updated_at
from kiosk.interop.report import NotUsedReason
from kiosk.services.patients import SourcedCoverage

# On its own, not ended, start, end, id: the highest is the one to have.
Rank = tuple[bool, bool, str, str, str]
CARRIERS = ("Coverage", "ExplanationOfBenefit", "Claim")
# Synthea writes this where there is none.
_NO_INSURANCE = {"NO_INSURANCE", "NOINSURANCE"}
# FHIR says what the patient is to the holder; the record says what the holder is to the patient.
_HOLDER = {"self": "self", "spouse": "spouse", "common": "spouse", "child": "parent", "parent": "child"}


@dataclass(frozen=True)
class Policy:
    """A Coverage with what it is carried by. ``rank`` orders the policies of one patient; the highest is taken."""

    resource: dict[str, Any]
    carrier: SourcedResource
    beneficiary: object
    rank: Rank

    @property
    def active(self) -> bool:
        """Whether it counts; one that does not say is taken to."""
        return (self.resource.get("status") or "active") == "active"


def policies(item: SourcedResource, now: datetime) -> list[Policy]:
    """The active policies that ``item`` carries: its own, rather than contained; current; of the latest period."""
    resource = item.resource
    if item.kind == "Coverage":
        return [_policy(item, resource, resource.get("beneficiary"), resource.get("period"), now)]
    found = [inner for inner in parts(resource.get("contained")) if inner.get("resourceType") == "Coverage"]
    made = [
        _policy(
            item,
            inner,
            inner.get("beneficiary") or resource.get("patient"),
            inner.get("period") or resource.get("billablePeriod"),
            now,
        )
        for inner in found
    ]
    return [policy for policy in made if policy.active]


def _policy(
    item: SourcedResource, resource: dict[str, Any], beneficiary: object, period: object, now: datetime
) -> Policy:
    said = period if isinstance(period, dict) else {}
    ended = has_ended({"period": said}, now)
    rank = (
        resource is item.resource,
        not ended,
        line(said.get("start")),
        line(said.get("end")),
        line(item.resource.get("id")),
    )
    return Policy(resource, item, beneficiary, rank)


def sourced(
    policy: Policy,
    patient_id: str,
    organizations: Mapping[str, str],
    people: Mapping[str, str],
    references: References,
    notes: list[NotUsedReason],
) -> SourcedCoverage | NotUsedReason:
    """The insurance of ``patient_id``, or why it is none.

    Args:
        organizations: names by id, for payers.
        people: names of patients and related persons by id, for who holds the policy.
    """  # fmt: skip
    resource = policy.resource
    if not policy.active:
        return NotUsedReason.NOT_ACTIVE
    payors = parts(resource.get("payor"))
    kinds = {references.kind_of(payor) for payor in payors}
    if "pay" in codes(resource.get("type")) or (payors and kinds <= {"Patient", "RelatedPerson"}):
        return NotUsedReason.SELF_PAY
    payer = field(_payer(policy, payors, organizations, references), notes, 200)
    if payer.upper() in _NO_INSURANCE:
        return NotUsedReason.SELF_PAY
    if not payer:
        return NotUsedReason.NO_PAYER
    relationship, holder = _holder(resource, patient_id, people, references)
    own = (
        references.id_of(policy.carrier)
        if policy.resource is policy.carrier.resource
        else make_id(references.source, "Coverage", f"{patient_id}/{payer}")
    )
    coverage = Coverage(
        id=own,
        payer=payer,
        member_id=field(_member_id(resource), notes, 100),
        group_number=field(_group_number(resource), notes, 100),
        subscriber_name=field(holder, notes, 200),
        subscriber_relationship=relationship,
    )
    return SourcedCoverage(patient_id, coverage, updated_at(policy.carrier.resource))


def _payer(
    policy: Policy, payors: list[dict[str, Any]], organizations: Mapping[str, str], references: References
) -> str:
    inside = parts(policy.carrier.resource.get("contained"))
    for payor in payors:
        text = payor.get("reference")
        if isinstance(text, str) and text.startswith("#"):
            names = [line(item.get("name")) for item in inside if item.get("id") == text[1:]]
            if names and names[0]:
                return names[0]
        name = organizations.get(references.resolve(payor, "Organization")) or line(payor.get("display"))
        if name:
            return name
    return ""


def _member_id(resource: dict[str, Any]) -> str:
    """The subscriber's number, else the identifier of type MB, else the first."""
    if said := line(resource.get("subscriberId")):
        return said
    found = sorted(parts(resource.get("identifier")), key=lambda item: "MB" not in codes(item.get("type")))
    return next((value for value in (line(item.get("value")) for item in found) if value), "")


def _group_number(resource: dict[str, Any]) -> str:
    for item in parts(resource.get("class")):
        if "group" in codes(item.get("type")) and (value := line(item.get("value"))):
            return value
    return ""


def _holder(
    resource: dict[str, Any], patient_id: str, people: Mapping[str, str], references: References
) -> tuple[str, str]:
    """(what the holder is to the patient, the holder's name, empty for the patient)."""
    subscriber = resource.get("subscriber")
    kind = references.kind_of(subscriber) or "Patient"
    own = references.resolve(subscriber, kind)
    said = next(codes(resource.get("relationship")), "")
    if said == "self" or own == patient_id or (not said and not subscriber):
        return "self", ""
    name = line(subscriber.get("display")) if isinstance(subscriber, dict) else ""
    return _HOLDER.get(said, "other"), people.get(own, "") or name


def holder_id(policy: Policy, references: References) -> str:
    """The patient id of who holds the policy, where that is another patient; otherwise empty."""
    subscriber = policy.resource.get("subscriber")
    if (references.kind_of(subscriber) or "Patient") != "Patient":
        return ""
    return references.resolve(subscriber, "Patient")
