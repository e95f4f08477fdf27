"""The clinic whose lobby is walked through: its form with every kind of question, its visits and its ways."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.places import Location, VisitType
from kiosk.domain.walking import Walk
from kiosk.qt.languages import SHIPPED
from tests.services.desk.planned_clinic import KIND
from tests.services.desk.planned_clinic import SETTINGS as PLANNED

HL7 = "http://hl7.org/fhir/StructureDefinition/"
FORM = "urn:walk:every-kind"
LONG = "In the last 12 months, was there a time when you were not able to pay the mortgage or rent on time?"
CROWDED = "Wojewódzki Wielospecjalistyczny Szpital Kliniczny imienia Świętej Małgorzaty"
CROWDED_FORM = (
    "Outcome and assessment information set (OASIS) form - version E - Discharge from agency "
    "[CMS Assessment], Krankenhausbehandlungsbedürftigkeitsfeststellung"
)
CROWDED_GIVEN = "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Maximiliano"
COUNTRIES = (
    "Austria", "Belgium", "Bosnia and Herzegovina", "Canada", "Chad", "Chile", "China", "Cuba", "Denmark",
    "Egypt", "México", "Saint Vincent and the Grenadines", "Việt Nam",
)  # fmt: skip
# Where the lobby stands, and where it leads somebody: with steps, and around them.
HALL, LIFT, LAB = "hall", "lift", "lab"
STEPS_UP = "Go up the stairs on your left to the second floor, and through the glass door at the end."
TO_LIFT = "Go past the front desk, and turn right at the pharmacy. The lift is behind the large plant."


def _walks() -> tuple[Walk, ...]:
    def said(text: str) -> dict[str, str]:
        return {language.code: text for language in SHIPPED}

    return (
        Walk(HALL, LAB, 1, False, said(STEPS_UP)),
        Walk(HALL, LIFT, 2, True, said(TO_LIFT)),
        Walk(LIFT, LAB, 2, True, said("Ride up to the second floor.")),
    )


def planned(settings: ClinicSettings) -> ClinicSettings:
    """With two kinds of visit that patients book, and ways through the house."""
    (service,) = PLANNED.places.services
    types = (*service.visit_types, VisitType("talk", "A talk about your medicines and how you take them"))
    kinds = tuple(replace(KIND, visit_type=name.id, by_patients=True) for name in types)
    house = (
        Location("house", "House", kind="site"),
        Location(HALL, "Entrance hall", kind="area", part_of="house"),
        Location(LIFT, "Lift beside the pharmacy", kind="area", part_of="house"),
        Location(LAB, "Laboratory and blood samples, second floor", kind="room", part_of="house"),
    )
    places = replace(
        PLANNED.places,
        locations=(*PLANNED.places.locations, *house),
        services=(replace(service, visit_types=types),),
    )
    return replace(
        settings, places=places, planning=replace(PLANNED.planning, kinds=kinds), walks=_walks()
    )  # fmt: skip


def _item(link: str, kind: str, text: str = "", **more: Any) -> dict[str, Any]:
    return {"linkId": link, "type": kind, "text": text or f"Question {link}?", **more}


def _integer(name: str, value: int) -> dict[str, Any]:
    return {"url": f"{HL7}{name}", "valueInteger": value}


def _unit(code: str) -> dict[str, Any]:
    coding = {"system": "http://unitsofmeasure.org", "code": code, "display": code}
    return {"url": f"{HL7}questionnaire-unitOption", "valueCoding": coding}


def _options(*texts: str) -> list[dict[str, Any]]:
    return [{"valueString": text} for text in texts]


INSURANCE_CARD = {"system": "http://loinc.org", "code": "64290-0"}


def every_kind() -> dict[str, Any]:
    signed = {"url": f"{HL7}questionnaire-signatureRequired", "valueCodeableConcept": {}}
    allergies = (
        "Penicillin or amoxicillin",
        "Sulfa drugs",
        "Latex",
        "Peanuts or tree nuts",
        "Shellfish",
        "Something else",
    )
    often = ("Not at all", "Several days", "More than half the days", "Nearly every day")
    items = [
        _item("note", "display", "These questions help us to look after you. Your answers stay with your care team."),
        _item("yes", "boolean", LONG),
        _item("pain", "integer", extension=[_integer("minValue", 0), _integer("maxValue", 10)]),
        _item("allergies", "choice", "Do you have any allergies?", repeats=True, answerOption=_options(*allergies)),
        _item("often", "choice", "Little interest or pleasure in doing things", answerOption=_options(*often)),
        _item("other", "open-choice", answerOption=_options("Metformin", "Insulin")),
        _item("country", "choice", answerOption=_options(*COUNTRIES)),
        _item("line", "string", LONG.replace("12", "6"), required=True),
        _item("lines", "string", repeats=True),
        _item("area", "text", "Is there anything else that we should know?", required=True),
        _item("count", "integer"),
        _item("weight", "quantity", extension=[_unit("kg"), _unit("[lb_av]")]),
        _item("born", "date", "When did it begin?"),
        _item("wake", "time"),
        _item("fell", "dateTime"),
        _item("site", "url"),
        _item("card", "attachment", "A picture of the front of your insurance card", code=[INSURANCE_CARD]),
        _item("sign", "attachment", extension=[signed]),
        _item("doctor", "reference"),
        _item("medicines", "group", "Your medicines", repeats=True, item=[
            _item("name", "string", "Name of the medicine"), _item("dose", "string", "How much, and how often"),
        ]),
    ]  # fmt: skip
    return {
        "resourceType": "Questionnaire", "url": FORM, "version": "1", "title": "Your health", "item": items
    }  # fmt: skip
