"""The headings of CSV files: ours, and what practice software calls them in English and Spanish."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_RECORD_NUMBER = (
    "recordnumber",
    "medicalrecordnumber",
    "chartnumber",
    "patientnumber",
    "nohistoria",
    "numerohistoria",
    "numerodehistoria",
    "nohistoriaclinica",
    "nodehistoria",
    "nodehistoriaclinica",
    "numerodehistoriaclinica",
    "historiaclinica",
    "nhc",
)
# Our column names, and what others call them in English and Spanish; case, accents, blanks, hyphens and underscores do
# not matter.
PATIENT_COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("patientid", "uuid", "guid"),
    "mrn": _RECORD_NUMBER,
    "family": ("last", "lastname", "surname", "familyname", "apellidos", "apellido"),
    "given": ("first", "firstname", "givenname", "givennames", "forename", "nombre", "nombres"),
    "other_family": ("maiden", "maidenname", "birthname", "formername"),
    "birth_date": (
        "birthdate",
        "dob",
        "dateofbirth",
        "born",
        "fechadenacimiento",
        "fechanacimiento",
        "nacimiento",
    ),
    "sex": ("gender", "sexo"),
    "language": ("preferredlanguage", "lang", "idioma"),
    "phone": (
        "mobile",
        "cell",
        "cellphone",
        "mobilephone",
        "phonenumber",
        "telephone",
        "homephone",
        "telefono",
        "telefonomovil",
        "movil",
    ),
    "email": ("emailaddress", "mail", "correo", "correoelectronico"),
    "address_line": (
        "address",
        "street",
        "address1",
        "addressline1",
        "streetaddress",
        "direccion",
        "domicilio",
    ),
    "city": ("town", "ciudad", "localidad", "municipio", "poblacion"),
    "state": ("province", "region", "provincia"),
    "postal_code": ("zip", "zipcode", "postcode", "postalcode", "codigopostal", "cp"),
    "emergency_name": ("emergencycontact", "emergencycontactname"),
    "emergency_relationship": ("emergencycontactrelationship",),
    "emergency_phone": ("emergencycontactphone",),
    "deceased": ("deathdate", "dateofdeath", "dead"),
    "payer": ("insurance", "insurer", "insurancecompany", "aseguradora"),
    "member_id": ("memberid", "membernumber", "policynumber", "subscriberid", "numerodepoliza", "poliza"),
    "group_number": ("groupid", "group"),
    "subscriber_name": ("subscriber", "policyholder"),
    "subscriber_relationship": (),
}
APPOINTMENT_COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("appointmentid", "uuid"),
    "patient": ("patientid", "patientuuid"),
    "mrn": _RECORD_NUMBER,
    "start": ("datetime", "starttime", "startdatetime", "appointmenttime"),
    "date": ("appointmentdate", "day", "fecha", "fechadelacita", "fechacita"),
    "time": ("timeofday", "hora", "horadelacita", "horacita"),
    "minutes": ("duration", "length", "durationminutes", "duracion"),
    "status": ("appointmentstatus",),
    "practitioner": ("provider", "doctor", "clinician", "profesional", "medico"),
    "location": ("clinic", "department", "site"),
    "room": ("roomnumber", "consulta", "sala"),
    "waiting_area": ("waitingroom",),
    "directions": ("wayfinding",),
    "description": ("reason", "type", "appointmenttype", "motivo"),
}


def folded(name: str) -> str:
    """A heading's letters and digits, without case and accents: ``N.º de Historia`` is ``nodehistoria``."""
    return "".join(ch for ch in unicodedata.normalize("NFKD", name.casefold()) if ch.isalnum())


def places_of(
    names: list[str], known: Mapping[str, tuple[str, ...]], chosen: Mapping[str, str]
) -> dict[str, int]:
    """Which column of a file with these headings holds what; one of our own name goes before one of another name.

    ``known`` are other names by ours, and ``chosen`` those that somebody has given for this file.
    """
    headings = [folded(name) for name in names]
    places: dict[str, int] = {}
    for ours, others in known.items():
        for name in filter(None, (folded(chosen.get(ours, "")), folded(ours), *others)):
            if name in headings:
                places[ours] = headings.index(name)
                break
    return places
