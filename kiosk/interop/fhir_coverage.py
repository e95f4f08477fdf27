"""FHIR R4 Coverage, on its own or contained in a claim or an explanation of benefit, as a patient's insurance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain.people.coverage import Coverage, CoverageStatus
from kiosk.interop.fhir_files import SourcedResource
from kiosk.interop.fhir_references import References, make_id
from kiosk.interop.fhir_values import (
    codes,
    field,
    first_and_last_day,
    has_ended,
    line,
    parts,
    updated_at,
    version_of,
    words,
)
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.coverages import SourcedCoverage

# Not ended, start, end, id: of those that claims tell of one payer the highest is the one to have.
Rank = tuple[bool, str, str, str]
# More that pay for one thing there are not.
MOST_ORDER = 1000
CARRIERS = ("Coverage", "ExplanationOfBenefit", "Claim")
# Synthea writes this where there is none.
_NO_INSURANCE = {"NO_INSURANCE", "NOINSURANCE"}
# FHIR says what the patient is to the holder; the record says what the holder is to the patient.
_HOLDER = {"self": "self", "spouse": "spouse", "common": "spouse", "child": "parent", "parent": "child"}


@dataclass(frozen=True)
class Policy:
    """A Coverage with what it is carried by.

    ``rank`` orders those that claims tell of one patient and payer: each claim tells of it anew, and the last knows
    best.
    """

    resource: dict[str, Any]
    carrier: SourcedResource
    beneficiary: object
    rank: Rank

    @property
    def stands_alone(self) -> bool:
        """Whether it is a resource of its own, rather than what a claim says of it."""
        return self.resource is self.carrier.resource

    @property
    def status(self) -> CoverageStatus | None:
        """One that does not say counts as active; None for a word that FHIR has not."""
        try:
            return CoverageStatus(self.resource.get("status") or CoverageStatus.ACTIVE)
        except ValueError:
            return None

    @property
    def payors(self) -> list[dict[str, Any]]:
        """References to whoever pays; one that is contained by its name."""
        return [self._named(payor) for payor in parts(self.resource.get("payor"))]

    def _named(self, payor: dict[str, Any]) -> dict[str, Any]:
        text = payor.get("reference")
        if not isinstance(text, str) or not text.startswith("#"):
            return payor
        inside = parts(self.carrier.resource.get("contained"))
        names = [line(item.get("name")) for item in inside if item.get("id") == text[1:]]
        return {"display": names[0]} if names and names[0] else payor


def policies(item: SourcedResource, now: datetime) -> list[Policy]:
    """The policies that ``item`` carries: itself, or what a claim says of those that are active."""
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
    return [policy for policy in made if policy.status is CoverageStatus.ACTIVE]


def _policy(
    item: SourcedResource, resource: dict[str, Any], beneficiary: object, period: object, now: datetime
) -> Policy:
    said = period if isinstance(period, dict) else {}
    ended = has_ended({"period": said}, now)
    rank = (not ended, line(said.get("start")), line(said.get("end")), line(item.resource.get("id")))
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
    status = policy.status
    if status is None:
        return NotUsedReason.NOT_ACTIVE
    payors = policy.payors
    kinds = {references.kind_of(payor) for payor in payors}
    if "pay" in codes(resource.get("type")) or (payors and kinds <= {"Patient", "RelatedPerson"}):
        return NotUsedReason.SELF_PAY
    payer = field(payer_name(payors, organizations, references), notes, 200)
    if payer.upper() in _NO_INSURANCE:
        return NotUsedReason.SELF_PAY
    if not payer:
        return NotUsedReason.NO_PAYER
    relationship, holder = _holder(resource, patient_id, people, references)
    period = resource.get("period")
    if not policy.stands_alone and not period:
        # What a claim was for was insured on its first day: more is not said of the days.
        period = {"start": policy.rank[1]}
    start, end = first_and_last_day(period)
    if start and end and end < start:
        notes.append(NotUsedReason.DAYS_TURNED)
        start = end = None
    own = (
        references.id_of(policy.carrier)
        if policy.stands_alone
        else make_id(references.source, "Coverage", f"{patient_id}/{payer}")
    )
    coverage = Coverage(
        id=own,
        payer=payer,
        member_id=field(_member_id(resource), notes, 100),
        group_number=field(_class(resource, "group"), notes, 100),
        subscriber_name=field(holder, notes, 200),
        subscriber_relationship=relationship,
        order=_order(resource.get("order")),
        type=field(words(resource.get("type")) or next(codes(resource.get("type")), ""), notes, 200),
        status=status,
        period_start=start,
        period_end=end,
        plan=field(_class(resource, "plan", named=True), notes, 200),
        payer_id=field(_payer_number(payors), notes, 200),
    )
    carrier = policy.carrier.resource
    return SourcedCoverage(patient_id, coverage, updated_at(carrier), version_of(carrier))


def payer_name(payors: list[dict[str, Any]], organizations: Mapping[str, str], references: References) -> str:
    """The name of the first that has one, as `Policy.payors` refers to them."""
    for payor in payors:
        name = organizations.get(references.resolve(payor, "Organization")) or line(payor.get("display"))
        if name:
            return name
    return ""


def _payer_number(payors: list[dict[str, Any]]) -> str:
    """By what number those who pay know the payer, where the reference to it says one."""
    found = (line(item.get("value")) for payor in payors for item in parts(payor.get("identifier")))
    return next(filter(None, found), "")


def _order(value: object) -> int:
    """FHIR's positiveInt, or digits in the place of one; 0 where there is none."""
    if (
        isinstance(value, str)
        and value.isascii()
        and value.isdecimal()
        and len(value) <= len(str(MOST_ORDER))
    ):
        value = int(value)
    said = isinstance(value, int) and not isinstance(value, bool) and 0 < value < MOST_ORDER
    return int(value) if said and isinstance(value, int) else 0


def _member_id(resource: dict[str, Any]) -> str:
    """The subscriber's number, else the identifier of type MB, else the first."""
    if said := line(resource.get("subscriberId")):
        return said
    found = sorted(parts(resource.get("identifier")), key=lambda item: "MB" not in codes(item.get("type")))
    return next((value for value in (line(item.get("value")) for item in found) if value), "")


def _class(resource: dict[str, Any], kind: str, *, named: bool = False) -> str:
    """What the card says of its group or plan: the value, or the name where that says more."""
    for item in parts(resource.get("class")):
        told = (line(item.get("name")) if named else "") or line(item.get("value"))
        if kind in codes(item.get("type")) and told:
            return told
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
