"""Numbers of CSV files of which nobody knows whose they are: what belongs to one is nobody's, and is refused."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.names import fold
from kiosk.interop.fhir_references import make_id
from kiosk.services.record.doubts import mark_of
from kiosk.services.record.patients import PatientService, SourcedPatient


@dataclass(frozen=True)
class PersonRefused:
    """A line of a patient that is not taken.

    Attributes:
        id, mrn: what it says there, each the other where it says nothing.
        name: the given and the family name, folded; empty where it names nobody.
    """

    where: str
    id: str
    mrn: str
    name: str


def is_foreign(brought: Collection[str], source: str) -> bool:
    """Whether whoever these sources have brought is none of ``source``; of one without a name nothing is kept."""
    return mark_of(source) not in brought if source else bool(brought)


def number_key(source: str, number: str) -> str:
    """By what a record number of ``source`` is known to be in doubt; of its other number that is the patient's id."""
    return make_id(source, "Patient number", number)


class CsvDoubts:
    """Whose lines were not taken, of the files of an import and of those before it."""

    def __init__(self, service: PatientService, source: str) -> None:
        self._service = service
        self._source = source
        self._before: Mapping[str, str] = service.doubts.all()
        # By the key: where it stands, whom it names, and the record number, where it is one.
        self._refused: dict[str, tuple[str, str, str]] = {}
        self._settled: set[str] = set()
        # What the record itself has refused.
        self._not_taken: set[str] = set()

    @property
    def are_any(self) -> bool:
        """Whether anybody was in doubt before these files."""
        return bool(self._before)

    def refuse(self, person: PersonRefused) -> None:
        """A line was not taken as it was read."""
        if person.id:
            self._put(make_id(self._source, "Patient", person.id), person.where, person.name)
        if person.mrn:
            self._put(number_key(self._source, person.mrn), person.where, person.name, person.mrn)

    def refuse_taken(self, where: str, found: SourcedPatient) -> None:
        """The record has not taken somebody."""
        name = fold(f"{found.patient.given}{found.patient.family}")
        self._put(found.patient.id, where, name)
        self._put(number_key(self._source, found.patient.mrn), where, name, found.patient.mrn)
        self._not_taken.add(number_key(self._source, found.patient.mrn))

    def took(self, people: Iterable[SourcedPatient]) -> None:
        """These were taken."""
        for found in people:
            keys = (found.patient.id, number_key(self._source, found.patient.mrn))
            self._settled.update(key for key in keys if key in self._before)

    def _put(self, key: str, where: str, name: str, number: str = "") -> None:
        self._refused.setdefault(key, (where, name, number))

    def end(self, owners: Mapping[str, str]) -> None:
        """A file of patients has been read: keep what is in doubt until it comes anew.

        ``owners`` are those of the record numbers that were refused, as far as somebody has them.
        """
        told = self._refused
        whose = {key: owners.get(number, "") if number else key for key, (_, _, number) in told.items()}
        names = self._service.names_of(sorted({own for own in whose.values() if own}))
        known = {key: fold(names[own]) for key, own in whose.items() if own in names}
        # Whoever stands there twice, once without a birth date, is nobody else for that.
        same = {key for key, name in known.items() if told[key][1] == name}
        # Whom another source has brought has their bookings from there, and not a second time from these files.
        brought = self._service.doubts.sources_of({whose[key] for key in same & self._not_taken})
        theirs = {
            key for key in same & self._not_taken if is_foreign(brought.get(whose[key], ()), self._source)
        }
        self._refused = {key: each for key, each in told.items() if key not in same or key in theirs}
        doubtful = {key: where for key, (where, _, _) in told.items() if key in known and key not in same}
        self._service.doubts.keep(doubtful, self._settled - self._refused.keys())
        self._before = {key: where for key, where in self._before.items() if key not in self._settled}

    @property
    def numbers(self) -> list[str]:
        """The record numbers that were refused."""
        return sorted({number for _, _, number in self._refused.values() if number})

    def where(self, patient: str, numbers: Iterable[str]) -> str:
        """Where somebody stands who was not taken, by an id or one of these numbers; empty for nobody."""
        if not self._refused and not self._before:
            return ""
        keys = [patient, *(number_key(self._source, number) for number in numbers)]
        told = (self._refused[key][0] if key in self._refused else self._before.get(key, "") for key in keys)
        return next(filter(None, told), "")
