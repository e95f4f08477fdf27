"""One patient's record as a FHIR R4 Bundle of type collection: what our own import reads, and all the rest.

What FHIR has a resource for is that one. What only this program knows, such as a ticket, is a Basic with an extension
for each of its values: nothing that the record holds is left out.

One file, though long: it is one table of what each kind of row becomes.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from kiosk.interop.fhir_export_money import money_of
from kiosk.interop.fhir_export_parts import CODES, OURS, Resource, about, coded, instant, url_of, values
from kiosk.services.desk.exporting import Exported, Row

# What is written down that somebody got.
WHAT = "all that the record holds, as FHIR"
# What the holder is to the patient, as the record has it; FHIR says what the patient is to the holder.
_TO_HOLDER = {"self": "self", "spouse": "spouse", "parent": "child", "child": "parent"}
# Those that are told by the resources below; every other table of a patient is told as it stands.
_TOLD = frozenset(
    {
        "patient", "human_name", "patient_identifier", "patient_telecom", "patient_address", "related_person",
        "coverage", "appointment", "visit", "visit_appointment", "questionnaire_response", "form_draft", "consent",
        "clinical_statement", "charge", "payment",
    }
)  # fmt: skip


def bundle_of(record: Exported) -> Resource:
    """The Bundle; each entry has a fullUrl, and what one says of another refers to that."""
    resources = [
        _patient(record),
        *map(_related, record.of("related_person")),
        *map(_coverage, record.of("coverage")),
        *map(_appointment, record.of("appointment")),
        *_encounters(record),
        *map(_answers, record.of("questionnaire_response")),
        *map(_draft, record.of("form_draft")),
        *map(_consent, record.of("consent")),
        *map(_statement, record.of("clinical_statement")),
        *money_of(record),
        *_basics(record),
    ]
    patient = about(record.patient["id"])
    for resource in resources:
        _owned(resource, patient)
    resources.append(_provenance(record, resources))
    entries = [
        {"fullUrl": url_of(made["resourceType"], made["id"]), "resource": _without_nothing(made)}
        for made in resources
    ]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": instant(record.at),
        "entry": entries,
    }


def text_of(record: Exported) -> bytes:
    """The Bundle as a file."""
    return json.dumps(bundle_of(record), ensure_ascii=False, indent=2).encode()


def _owned(resource: Resource, patient: Resource) -> None:
    """What was a double's is the patient's here."""
    for name in ("subject", "patient", "beneficiary"):
        if name in resource:
            resource[name] = [patient] if isinstance(resource[name], list) else patient


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _period(row: Row) -> Resource:
    return {"start": _day(row["period_start"]), "end": _day(row["period_end"])}


def _without_nothing(value: Any) -> Any:
    """FHIR has no empty text, list or object."""
    if isinstance(value, Mapping):
        kept = {name: _without_nothing(item) for name, item in value.items()}
        return {name: item for name, item in kept.items() if item not in (None, "", [], {})}
    if isinstance(value, list | tuple):
        return [item for item in map(_without_nothing, value) if item not in (None, "", [], {})]
    return value


# Who it is


def _patient(record: Exported) -> Resource:
    row = record.patient
    number = {
        "use": "usual",
        "type": coded("v2-0203", "MR"),
        "system": f"{OURS}/number",
        "value": row["mrn"],
    }
    call = {
        "relationship": [coded("v2-0131", "C", row["emergency_relationship"])],
        "name": {"text": row["emergency_name"]},
        "telecom": [{"system": "phone", "value": row["emergency_phone"]}] if row["emergency_phone"] else [],
    }
    return {
        "resourceType": "Patient",
        "id": row["id"],
        "identifier": [number, *map(_identifier, _others(record, row))],
        "name": [_name("official", row["family"], row["given"]), *map(_name_of, record.of("human_name"))],
        "telecom": [
            *_reached(row, record.of("patient_telecom")),
            *map(_telecom, record.of("patient_telecom")),
        ],
        "gender": row["sex"],
        "birthDate": _day(row["birth_date"]),
        "deceasedBoolean": True if row["deceased"] else None,
        "address": [_home(row), *map(_address, record.of("patient_address"))],
        "contact": [call] if row["emergency_name"] else [],
        "communication": [{"language": _language(row["language"]), "preferred": True}]
        if row["language"]
        else [],
        "link": [{"other": about(double["id"]), "type": "replaces"} for double in record.of("patient")],
    }


def _others(record: Exported, row: Row) -> Iterator[Row]:
    """The numbers beside the record number, and those that doubles had."""
    for item in record.of("patient_identifier"):
        if (item["value"], item["type"]) != (row["mrn"], "MR"):
            yield item
    for double in record.of("patient"):
        number = {"use": "old", "type": "MR", "system": f"{OURS}/number", "value": double["mrn"]}
        yield {**number, "period_start": None, "period_end": None}


def _language(tag: str) -> Resource:
    return {"coding": [{"system": "urn:ietf:bcp:47", "code": tag}]}


def _name(use: str, family: str, given: str) -> Resource:
    return {"use": use, "family": family, "given": given.split()}


def _name_of(row: Row) -> Resource:
    # One is official: that which the record goes by.
    use = "usual" if row["use"] == "official" else row["use"]
    return {**_name(use, row["family"], row["given"]), "period": _period(row)}


def _identifier(row: Row) -> Resource:
    kind = row["type"]
    is_code = kind.isalnum() and kind.upper() == kind and len(kind) <= 5
    return {
        "use": row["use"],
        "type": coded("v2-0203", kind) if is_code else {"text": kind},
        "system": row["system"],
        "value": row["value"],
        "period": _period(row),
    }


def _use_of(number: str, told: Sequence[Row]) -> str:
    """What a phone that the clinic goes by is used for, so that it comes first where the record is read again.

    That is what its source says, where all of the others are used for the same.
    """
    uses = {item["value"]: item["use"] for item in told if item["system"] == "phone"}
    return str(uses[number]) if number in uses and len({*uses.values()}) == 1 else "mobile"


def _reached(row: Row, told: Sequence[Row]) -> Iterator[Resource]:
    """What the clinic goes by: it comes before all that sources have said."""
    for system, use in (("phone", _use_of(row["phone"], told)), ("email", "")):
        if row[system]:
            yield {"system": system, "use": use, "value": row[system], "rank": 1}


def _telecom(row: Row) -> Resource:
    # The first is the clinic's own.
    rank = row["rank"] + 1 if row["rank"] else None
    return {
        "system": row["system"],
        "use": row["use"],
        "value": row["value"],
        "rank": rank,
        "period": _period(row),
    }


def _home(row: Row) -> Resource:
    place = {"city": row["city"], "state": row["state"], "postalCode": row["postal_code"]}
    return (
        {"use": "home", "line": [row["address_line"]], **place}
        if any(place.values()) or row["address_line"]
        else {}
    )


def _address(row: Row) -> Resource:
    return {
        "use": row["use"],
        "line": [row["line"]],
        "city": row["city"],
        "state": row["state"],
        "postalCode": row["postal_code"],
        "country": row["country"],
        "period": _period(row),
    }


def _related(row: Row) -> Resource:
    reached = (("phone", row["phone"]), ("email", row["email"]))
    return {
        "resourceType": "RelatedPerson",
        "id": row["id"],
        "active": row["active"],
        "patient": about(row["patient_id"]),
        "relationship": [{"text": row["relationship"]}] if row["relationship"] else [],
        "name": [{"text": row["name"]}],
        "telecom": [{"system": system, "value": value} for system, value in reached if value],
        "period": _period(row),
    }


# How they are insured, what they are booked for, and what they came for


def _coverage(row: Row) -> Resource:
    classes = (("group", row["group_number"]), ("plan", row["plan"]))
    payer = {"display": row["payer"], "identifier": {"value": row["payer_id"]} if row["payer_id"] else None}
    return {
        "resourceType": "Coverage",
        "id": row["id"],
        "status": row["status"],
        "type": {"text": row["type"]},
        "subscriber": {"display": row["subscriber_name"]},
        "subscriberId": row["member_id"],
        "beneficiary": about(row["patient_id"]),
        "relationship": coded(
            "subscriber-relationship", _TO_HOLDER.get(row["subscriber_relationship"], "other")
        ),
        "period": _period(row),
        "payor": [payer],
        "class": [
            {"type": coded("coverage-class", kind), "value": value} for kind, value in classes if value
        ],
        "order": row["coverage_order"] or None,
    }


def _appointment(row: Row) -> Resource:
    named = (("practitioner", row["practitioner"]), ("location", row["location"]))
    others = [
        {"actor": {"display": text, "type": kind.title()}, "status": "accepted"}
        for kind, text in named
        if text
    ]
    end = row["start"].timestamp() + 60 * row["minutes"]
    return {
        "resourceType": "Appointment",
        "id": row["id"],
        "status": row["status"],
        "description": row["description"],
        "start": instant(row["start"]),
        "end": instant(datetime.fromtimestamp(end, UTC)) if row["minutes"] else None,
        "minutesDuration": row["minutes"] or None,
        "comment": " · ".join(filter(None, (row["room"], row["waiting_area"], row["directions"]))),
        "participant": [{"actor": about(row["patient_id"]), "status": "accepted"}, *others],
    }


def _encounters(record: Exported) -> Iterator[Resource]:
    booked: dict[str, list[Resource]] = {}
    for row in record.of("visit_appointment"):
        booked.setdefault(row["visit_id"], []).append(about(row["appointment_id"], "Appointment"))
    for row in record.of("visit"):
        yield {
            "resourceType": "Encounter",
            "id": row["id"],
            "status": row["status"],
            "class": {"system": f"{CODES}v3-ActCode", "code": "AMB"},
            "subject": about(row["patient_id"]),
            "appointment": booked.get(row["id"], []),
            "period": {"start": instant(row["started_at"])},
            "extension": values(row, {"id", "patient_id", "started_at"}),
        }


# What they said and signed


def _answers(row: Row) -> Resource:
    return {
        **row["resource"],
        "resourceType": "QuestionnaireResponse",
        "id": row["id"],
        "questionnaire": f"{row['questionnaire']}|{row['version']}",
        "subject": about(row["patient_id"]),
        "encounter": about(row["visit_id"], "Encounter"),
        "authored": instant(row["authored"]),
    }


def _draft(row: Row) -> Resource:
    key = uuid5(NAMESPACE_URL, f"{OURS}/draft/{row['visit_id']}/{row['questionnaire']}")
    return {
        **row["resource"],
        "resourceType": "QuestionnaireResponse",
        "id": str(key),
        "status": "in-progress",
        "questionnaire": f"{row['questionnaire']}|{row['version']}",
        "subject": {},
        "encounter": about(row["visit_id"], "Encounter"),
        "authored": instant(row["saved_at"]),
    }


def _consent(row: Row) -> Resource:
    written = base64.b64encode(json.dumps(row["strokes"]).encode()).decode()
    signer = row["signer_name"] or row["typed_name"]
    return {
        "resourceType": "Consent",
        "id": row["id"],
        "status": "active",
        "scope": coded("consentscope", "patient-privacy"),
        "category": [{"text": row["document"]}],
        "patient": about(row["patient_id"]),
        "dateTime": instant(row["signed_at"]),
        "performer": [{"display": signer}] if signer else [],
        "sourceAttachment": {
            "contentType": "application/json",
            "language": row["language"],
            "data": written,
            "title": f"{row['document']}|{row['version']}",
        },
        "policyRule": {"text": f"{row['document']}|{row['version']}"},
        "extension": values(row, {"id", "patient_id", "strokes", "signed_at"}),
    }


def _statement(row: Row) -> Resource:
    shared = {"id": row["id"], "extension": values(row, {"id", "patient_id", "text"})}
    words = {"text": row["text"]}
    match row["kind"]:
        case "allergy":
            return {
                "resourceType": "AllergyIntolerance",
                **shared,
                "patient": about(row["patient_id"]),
                "code": words,
            }
        case "medication":
            return {
                "resourceType": "MedicationStatement",
                **shared,
                "status": "unknown",
                "medicationCodeableConcept": words,
                "subject": about(row["patient_id"]),
            }
        case _:
            return {
                "resourceType": "Condition",
                **shared,
                "subject": about(row["patient_id"]),
                "code": words,
            }


# What only this program knows


def _basics(record: Exported) -> Iterator[Resource]:
    for table, rows in record.rows.items():
        if table in _TOLD:
            continue
        for row in rows:
            key = row.get("id") or "/".join(str(value) for value in row.values())
            yield {
                "resourceType": "Basic",
                # What was recorded of an answer has the id of the answer itself.
                "id": str(uuid5(NAMESPACE_URL, f"{OURS}/{table}/{key}")),
                "code": {"coding": [{"system": OURS, "code": table.replace("_", "-")}], "text": table},
                "subject": {},
                "extension": values(row, set()),
            }


def _provenance(record: Exported, resources: Iterable[Resource]) -> Resource:
    return {
        "resourceType": "Provenance",
        "id": str(uuid5(NAMESPACE_URL, f"{OURS}/export/{record.patient['id']}/{instant(record.at)}")),
        "target": [about(made["id"], made["resourceType"]) for made in resources],
        "recorded": instant(record.at),
        "agent": [{"who": {"display": record.by}, "onBehalfOf": {"display": record.clinic}}],
    }
