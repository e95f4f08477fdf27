"""Headings of groups of columns: a line above the headings, of merged cells, that says whose the columns below are."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.interop.csv_columns import folded

# Who else than the patient has a name, a phone and an address in files; of these a column is named with its group, as
# *Guarantor Phone* is, which is the guarantor's. What is of the insurance is named so too: a *Name* is the insurer's.
_OTHERS = """
guarantor subscriber policyholder insured holder guardian parent parents mother father spouse partner emergency
responsible provider physician doctor practitioner clinician referring referrer referral pcp gp employer pharmacy
nextofkin kin relative contactperson caregiver carer insurance payer payor coverage policy
primaryinsurance secondaryinsurance
garante titular tutor tutora madre padre conyuge emergencia responsable medico medica aseguradora seguro representante
versicherter versicherung versicherungsnehmer krankenkasse arzt hausarzt vormund mutter vater eltern notfall
notfallkontakt angehorige angehoriger rechnungsempfanger assure assurance medecin mere pere tuteur conjoint urgence
mutuelle responsavel mae pai convenio medicoassistente garanti genitore medicocurante assicurazione
"""
_OF_OTHERS = frozenset(_OTHERS.split())
_OF_PATIENTS = frozenset(["patient", "patients", "patientin", "paciente", "pacientes", "paziente", "pacjent"])


def with_groups(names: Sequence[str], over: Sequence[str], *, of_patients: bool) -> list[str]:
    """The headings with what their group, in the line ``over`` them, says, where that is of another than the file."""
    groups = merged(over, names)
    if not groups:
        return list(names)
    return [
        f"{group} {name}" if name.strip() and _is_of_another(group, of_patients=of_patients) else name
        for group, name in zip(groups, names, strict=True)
    ]


def _is_of_another(group: str, *, of_patients: bool) -> bool:
    words = {*map(folded, group.replace("/", " ").split()), folded(group)}
    return bool(words & _OF_OTHERS) or (not of_patients and bool(words & _OF_PATIENTS))


def merged(over: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """What the line above the headings says of each of these; empty where it is a title, or no line of such cells."""
    said = [at for at, cell in enumerate(over) if cell.strip()]
    if not said or said == [0] or len(over) > len(names):
        return ()
    found, last = [], ""
    for cell in over:
        last = " ".join(cell.split()) or last
        found.append(last)
    return (*found, *[last] * (len(names) - len(found)))
