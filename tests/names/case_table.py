"""The table of names, case by case: what is on file, what is typed for it, and what it comes to."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.people import Contact, Patient
from kiosk.domain.people.details import HumanName
from tests.factories import a_patient

MATCHED, NOT_MATCHED, FRONT_DESK = "matched", "not matched", "front desk"
PLACES = {MATCHED: 0, "first": 0, "second": 1}
_FILE = Path(__file__).parent / "table.tsv"
# What may not stand in a file of lines as it is.
_WRITTEN = {r"\u0308": "\u0308", r"\u200d": "\u200d"}


@dataclass(frozen=True)
class Case:
    """One line: ``people`` are on file, each with the other names that they have."""

    number: int
    kind: str
    people: tuple[tuple[Patient, tuple[HumanName, ...]], ...]
    typed: str
    outcome: str

    @property
    def claim(self) -> IdentityClaim:
        """What is typed, with everything else as it is on file."""
        patient, _ = self.people[0]
        return IdentityClaim(self.typed, patient.birth_date, Factor.PHONE, patient.contact.phone)

    @property
    def wanted(self) -> str:
        """The id of the patient who is found; empty where nobody is."""
        at = PLACES.get(self.outcome)
        return "" if at is None else self.people[at][0].id

    def __str__(self) -> str:
        on_file = " + ".join(patient.full_name for patient, _ in self.people)
        return f"{self.kind}: {on_file} / {self.typed} / {self.outcome}"


def cases() -> list[Case]:
    """All of them; those of one line share a birth date and a phone with nobody else."""
    lines = [line for line in _FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [_case(number, line) for number, line in enumerate(lines[1:], start=1)]


def _case(number: int, line: str) -> Case:
    for written, meant in _WRITTEN.items():
        line = line.replace(written, meant)
    kind, on_file, typed, outcome = line.split("\t")
    people = (
        _person(number, place, said.split(";")) for place, said in enumerate(on_file.split(" + "), start=1)
    )
    return Case(number, kind, tuple(people), typed, outcome)


def _person(number: int, place: int, said: list[str]) -> tuple[Patient, tuple[HumanName, ...]]:
    names = [(family.strip(), given.strip()) for family, given in (name.split(",") for name in said)]
    patient = a_patient(
        key=f"n{number}-{place}",
        family=names[0][0] or " ",
        given=names[0][1],
        born=date.fromordinal(date(1950, 1, 1).toordinal() + number),
        contact=Contact(phone=f"555 010 {number:04}"),
    )
    return patient, tuple(HumanName(family=family, given=given) for family, given in names)
