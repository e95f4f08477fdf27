"""FHIR R4 Patient and RelatedPerson as the record's values: the card that the clinic goes by, and all the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from kiosk.domain.names import MAX_NAME
from kiosk.domain.people import Contact, Patient
from kiosk.domain.people.details import Address, Details, HumanName, Identifier, Link, RelatedPerson, Telecom
from kiosk.interop import csv_kin, csv_words
from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_references import References, identifiers_of, make_id
from kiosk.interop.fhir_values import Emergency, field, line, parts
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.patients import SourcedPatient

LONGEST_CODE = 20
# More people to call nobody has, but files may.
MOST_CONTACTS = 20
_SEXES = ("male", "female", "other", "unknown")
_SYSTEMS = ("phone", "fax", "email", "pager", "url", "sms", "other")
LINKS = ("replaced-by", "replaces", "refer", "seealso")
# Numbers that states, insurers and others give, by HL7 v2-0203: a clinic's record number is none of them.
_NOT_OURS = frozenset(
    {
        "SS", "SB", "DL", "DLN", "PPN", "TAX", "NI", "NH", "BC", "BCT", "DR", "CZ", "MC", "MA", "MB", "SN", "PRC",
        "RRI", "WC", "JHN", "NPI", "CC", "MS", "NIIP", "PEN", "HC", "GKV", "PKV", "KVZ10", "INS-NIR", "INS-NIA",
    }
)  # fmt: skip
_NOT_OUR_SYSTEM = re.compile(
    r"ssn|social.?security|licen[cs]e|passport|driver|2\.16\.840\.1\.113883\.4\.(?:1$|3(?:\.|$)|330)"
    # Insurers' numbers, and those by which states know who lives there.
    r"|kvid|/sid/pkv/|us-medicare|us-mbi|\b(?:bsn|cpf|curp|rut|nir|ihi|codice.?fiscale|personnummer)\b"
    r"|1\.2\.250\.1\.213\.1\.4\.(?:8|9|10)$|2\.16\.840\.1\.113883\.2\.4\.6\.3$",
    re.IGNORECASE,
)


_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def _is_dead(resource: dict[str, Any], born: date, today: date, notes: list[NotUsedReason]) -> bool:
    """By what it says, or by a time of death, which is of their life and not ahead; notes one that cannot be."""
    if resource.get("deceasedBoolean") in (True, "true"):
        return True
    text = line(resource.get("deceasedDateTime"))
    found = _DAY.match(text)
    day = found[0] if found else ""
    if not text or (day and int(day[:4]) <= csv_words.NO_DEATH_BEFORE):
        return False
    # As texts, as far as the day is told.
    if day and f"{born}"[: len(day)] <= day <= f"{today}":
        return True
    notes.append(NotUsedReason.DEATH_NOT_KNOWN)
    return False


def patient(
    resource: dict[str, Any], own: str, related: Emergency | None, now: datetime, notes: list[NotUsedReason]
) -> SourcedPatient | NotUsedReason:
    """A Patient, or why it is none. ``related`` is a RelatedPerson, used where Patient.contact names nobody."""
    named = values.names(resource, now)
    if isinstance(named, NotUsedReason):
        return named
    born = values.birth_date(resource.get("birthDate"), now.date())
    if isinstance(born, NotUsedReason):
        return born
    family, given = named
    if not family:
        notes.append(NotUsedReason.NO_FAMILY_NAME)
    call = values.emergency(parts(resource.get("contact")), now, notes) or related
    contact = Contact(
        phone=values.telecom(resource, "phone", now, notes),
        email=values.telecom(resource, "email", now, notes),
        **values.address(resource, now, notes),
        emergency_name=call.name if call else "",
        emergency_relationship=call.relationship if call else "",
        emergency_phone=call.phone if call else "",
    )
    dead = _is_dead(resource, born, now.date(), notes)
    sex = _sex(resource, notes)
    mrn, spare = record_number(resource, own, now)
    return SourcedPatient(
        Patient(own, mrn, family, given, born, sex, values.language(resource), contact, deceased=dead),
        values.updated_at(resource),
        Details(
            tuple(_names(resource)),
            tuple(_identifiers(resource, notes)),
            tuple(_telecoms(resource, notes)),
            tuple(_addresses(resource, notes)),
        ),
        spare,
        values.version_of(resource),
        active=not values.is_denied(resource.get("active")),
    )


def _sex(resource: dict[str, Any], notes: list[NotUsedReason]) -> str:
    """The administrative gender: its code, or the word or letter that some write in its place."""
    said = line(resource.get("gender")).lower()
    found = said if said in _SEXES else csv_words.sex(said)
    if found is None:
        notes.append(NotUsedReason.SEX_NOT_KNOWN)
    return found or ""


def record_number(resource: dict[str, Any], own: str, now: datetime) -> tuple[str, str]:
    """(the record number, what to use if it is taken).

    It is the current identifier of type MR, else the first that can be one, else the source's id. An MR that somebody
    else has is no accident, so there is nothing to use instead. What a state or an insurer has given is none, whoever
    put it first.
    """
    found = [
        (line(item["value"]), list(values.codes(item.get("type"))))
        for item in identifiers_of(resource)
        if item.get("use") != "old" and not values.has_ended(item, now) and not _is_foreign(item)
    ]
    found = [(value, kinds) for value, kinds in found if 0 < len(value) <= values.LONGEST_MRN]
    for value, kinds in found:
        if "MR" in kinds:
            return value, ""
    plain = line(resource.get("id"))
    return (found[0][0] if found else plain if 0 < len(plain) <= values.LONGEST_MRN else own), own


def _is_foreign(item: dict[str, Any]) -> bool:
    """Whether it is a social security number, a licence or the like."""
    said = f"{values.words(item.get('type'))} {line(item.get('system'))}"
    kinds = set(values.codes(item.get("type")))
    return bool(kinds & _NOT_OURS) or ("MR" not in kinds and bool(_NOT_OUR_SYSTEM.search(said)))


def links(resource: dict[str, Any], references: References) -> Iterator[Link]:
    """Each link to another Patient, whose id in the record it has."""
    for item in parts(resource.get("link")):
        other = references.resolve(item.get("other"), "Patient")
        if other and item.get("type") in LINKS:
            yield Link(other, str(item["type"]))


def related_person(
    item: dict[str, Any], own: str, now: datetime, notes: list[NotUsedReason]
) -> RelatedPerson | None:
    """A RelatedPerson; None for one without a name, or with a word in its place, such as *Unknown*."""
    name = field(values.whole_name(item.get("name")), notes, MAX_NAME)
    if not name or csv_kin.is_nobody(name):
        return None
    start, end = values.first_and_last_day(item.get("period"))
    return RelatedPerson(
        own,
        name,
        field(values.kinship(item), notes),
        values.telecom(item, "phone", now, notes),
        values.telecom(item, "email", now, notes),
        active=not values.is_denied(item.get("active")),
        period_start=start,
        period_end=end,
    )


def other_contacts(resource: dict[str, Any], own: str, source: str, now: datetime) -> Iterator[RelatedPerson]:
    """Whom a Patient names besides the one to call: each by the place among them, as they have no ids of their own."""
    contacts = parts(resource.get("contact"))
    call = values.emergency(contacts, now, [])
    for key, item in zip(contact_ids(own, source), contacts, strict=False):
        name = values.whole_name(item.get("name"))
        person = related_person(item, key, now, [])
        if person and not (call and (call.name, call.relationship) == (name, values.kinship(item))):
            yield person


def contact_ids(own: str, source: str) -> tuple[str, ...]:
    """The ids that a patient's contacts have, each by its place."""
    return tuple(make_id(source, "RelatedPerson", f"{own}/contact/{place}") for place in range(MOST_CONTACTS))


def _use(item: dict[str, Any]) -> str:
    use = item.get("use")
    return use if isinstance(use, str) and len(use) <= LONGEST_CODE else ""


def _names(resource: dict[str, Any]) -> Iterator[HumanName]:
    for item in parts(resource.get("name")):
        family, given = values.family_and_given(item)
        if (family or given) and max(len(family), len(given)) <= MAX_NAME:
            yield HumanName(_use(item), *values.first_and_last_day(item.get("period")), family, given)


def _identifiers(resource: dict[str, Any], notes: list[NotUsedReason]) -> Iterator[Identifier]:
    for item in identifiers_of(resource):
        kind = next(values.codes(item.get("type")), "") or values.words(item.get("type"))
        value, system = field(item["value"], notes), field(item.get("system"), notes)
        if value:
            days = values.first_and_last_day(item.get("period"))
            yield Identifier(_use(item), *days, value, system, field(kind, notes, 200))


def _telecoms(resource: dict[str, Any], notes: list[NotUsedReason]) -> Iterator[Telecom]:
    for item in parts(resource.get("telecom")):
        said = values.system_of(item)
        system = said if said in _SYSTEMS else "phone" if said is None else "other"
        if system in ("phone", "sms") and values.is_no_phone(item.get("value")):
            # It is kept as it was said, and is nobody's second answer.
            system = "other"
        rank = item.get("rank")
        known = isinstance(rank, int) and not isinstance(rank, bool) and 0 < rank < 10**6
        days = values.first_and_last_day(item.get("period"))
        for each in values.plain_telecoms(item.get("value"), str(system)):
            if value := field(each, notes):
                yield Telecom(_use(item), *days, value, str(system), int(rank or 0) if known else 0)


def _addresses(resource: dict[str, Any], notes: list[NotUsedReason]) -> Iterator[Address]:
    for item in parts(resource.get("address")):
        said = values.address_parts(item, notes)
        country = field(item.get("country"), notes)
        if any(said.values()) or country:
            yield Address(
                _use(item),
                *values.first_and_last_day(item.get("period")),
                said["address_line"],
                said["city"],
                said["state"],
                said["postal_code"],
                country,
            )
