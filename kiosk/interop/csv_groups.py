"""Headings of groups of columns: a line above the headings, of merged cells, that says whose the columns below are."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from kiosk.interop.csv_columns import Known, folded, places_of
from kiosk.interop.csv_top import Heading

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


def with_groups(names: Sequence[str], over: Sequence[str], known: Known) -> list[str]:
    """The headings with what their group, in the line ``over`` them, says, where they are nothing without it.

    That is where it is of another than the file, as *Guarantor*; and over *home* and *mobile*, where it is *Phone*.
    """
    groups = merged(over, names)
    if not groups:
        return list(names)
    often = Counter(map(folded, names))
    found = []
    for name, group, above in zip_longest(names, groups, over[: len(names)], fillvalue=""):
        if not name.strip():
            # Its cell is merged with the one below it.
            found.append(above)
        elif group and (
            _is_of_another(group, of_patients="start" not in known)
            or _is_nothing_alone(name, group, known, often)
        ):
            found.append(f"{group} {name}")
        else:
            found.append(name)
    return found


def in_two_lines(found: Heading, known: Known, fits: Callable[[Sequence[str]], bool]) -> Heading:
    """The headings with the line below them, where that has more of them: *home* and *mobile* under *Phone*.

    A row of the file has a day in it, so that a line without any digits is none; and one of headings has something
    that is known under a cell that is merged with the one before it. ``fits`` tells whether both together have the
    headings that are needed.
    """
    line = next(found.below, None)
    if line is None:
        return found
    names = next(csv.reader([line], delimiter=found.delimiter), []) if line.count('"') % 2 == 0 else []
    groups = merged(found.names, names)
    is_second = (
        bool(groups)
        and not any(map(str.isdecimal, line))
        and fits(with_groups(names, found.names, known))
        and any(
            folded(name)
            and (
                (not above.strip() and places_of([name], known, {}))
                or places_of([f"{group} {name}"], known, {})
            )
            for name, group, above in zip_longest(names, groups, found.names, fillvalue="")
        )
    )
    if not is_second:
        return replace(found, below=chain([line], found.below))
    return replace(found, names=names, over=tuple(found.names), above=found.above + 1)


def _is_nothing_alone(name: str, group: str, known: Known, often: Mapping[str, int]) -> bool:
    """Whether a heading is known with its group's words, and without them is not, or is that of several columns."""
    alone, together = (places_of([each], known, {}).keys() for each in (name, f"{group} {name}"))
    return bool(together) and (not alone or (often[folded(name)] > 1 and alone == together))


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
