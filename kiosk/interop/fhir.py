"""FHIR R4 into the record: patients, their insurances, bookings and bills, the people and places of the clinic.

The files are gone through three times, since anything may refer to anything in any file: first for what others
refer to (organizations, practitioners, locations, related persons), then for patients, then for what belongs to
patients. Patients are taken in batches; what stays in memory between the passes is a few words for each insurance
and related person. The rules of what is overwritten stand in `kiosk.services.record.patients`.

One file, though long: each pass goes by what the one before it has noted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.charges import USUAL_CURRENCY
from kiosk.domain.names import MAX_NAME
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.places import Practitioner
from kiosk.domain.visit.bookings import FHIR_STATUS, BookingMessage
from kiosk.domain.visit.visit import HERE, NEVER_AHEAD
from kiosk.interop import fhir_coverage as coverages
from kiosk.interop import fhir_people, garbage
from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_clashes import Clashes
from kiosk.interop.fhir_coverage import Policy, Rank
from kiosk.interop.fhir_doubles import Doubles
from kiosk.interop.fhir_files import SourcedResource, SourceFile, read, sources
from kiosk.interop.fhir_money import OF_MONEY, Bills
from kiosk.interop.fhir_persons import Persons
from kiosk.interop.fhir_places import Directory
from kiosk.interop.fhir_references import References
from kiosk.interop.fhir_survey import Surveyed
from kiosk.interop.report import REFUSED, NotUsed, NotUsedReason, Progress, Report
from kiosk.interop.whole_days import HeldByFiles, WholeDay
from kiosk.services.record.charges import BroughtCharge, BroughtPayment
from kiosk.services.record.coverages import SourcedCoverage
from kiosk.services.record.marks import Said
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.record.taken import TakenIn

BATCH = 500
AUDIT_NAME = "import-fhir"
_OF_PATIENTS = ("Appointment", *coverages.CARRIERS)
# As the record has room for.
LONGEST_SOURCE = 60
B = TypeVar("B", BroughtCharge, BroughtPayment)


class FhirImport:
    """One import; `run` does it."""

    def __init__(
        self,
        service: PatientService,
        zone: str,
        now: datetime,
        progress: Progress,
        source: str = "",
        whole_day: WholeDay | None = None,
        server: str = "",
    ) -> None:
        """Prepare.

        Args:
            zone: the clinic's IANA time zone, for appointment times without an offset.
            now: the moment (aware) that decides what is over.
            source: names the system that the files come from; it keeps apart ids that are not UUIDs.
            whole_day: says of which days the files hold every booking; None for none.
            server: the address of the server whose resources these are; empty for that of the first whole fullUrl.
        """
        self._service = service
        self._zone = ZoneInfo(zone)
        # On the clinic's clock: its day is what ends periods and what somebody may have been born on.
        self._now = now.astimezone(self._zone)
        self._progress = progress
        self._source = source
        self._held = HeldByFiles(whole_day) if whole_day else None
        self._references = References(source, server)
        self._persons = Persons(service, self._now)
        self.report = Report()
        self._known = Surveyed()
        self._directory = Directory(self._references, self._now)
        self._doubles = Doubles(self._references)
        self._clashes = Clashes()
        self._bills = Bills(self._references, self._service.settings().currency or USUAL_CURRENCY)
        self._looked_at: dict[str, int] = {}

    def run(self, paths: Iterable[Path]) -> Report:
        """Take in all that can be used of ``paths``; raises StoreUnavailable only."""
        files, problems = sources(paths)
        for problem in problems:
            self._tell(problem)
        for source in files:
            self._survey(source)
        for url, where in self._known.next_pages:
            if url not in self._known.pages:
                self._tell(NotUsed(where, "Bundle", "", NotUsedReason.MORE_PAGES))
        self._look_again()
        self._directory.take_in(self._service.places, self.report)
        with self._service.in_bulk(), garbage.looked_for_less():
            self._take_patients()
            self._take_dependents()
            self._take_money()
        if self._held is not None:
            self.report.whole_day = self._held.withdraw(self._service, self._source, self._now, AUDIT_NAME)
        return self.report

    # The first pass

    def _survey(self, source: SourceFile) -> None:
        has_patients = has_dependents = has_money = False
        for item in read(source):
            if isinstance(item, NotUsed):
                self._tell(item)
                continue
            item = self._references.at_home(item)
            has_patients |= item.kind == "Patient"
            has_dependents |= item.kind in _OF_PATIENTS
            has_money |= item.kind in OF_MONEY
            self._note(item, source.name)
        if has_patients:
            self._known.with_patients.append(source)
        if has_dependents:
            self._known.with_dependents.append(source)
        if has_money:
            self._known.with_money.append(source)

    def _note(self, item: SourcedResource, file: str) -> None:
        known, references, resource = self._known, self._references, item.resource
        match item.kind:
            case "Patient":
                self._persons.see(item, references.learn(item, all_identifiers=False))
            case "Bundle":
                for link in resource["link"]:
                    if link["relation"] == "self":
                        known.pages.add(link["url"])
                    else:
                        known.next_pages.append((link["url"], item.where))
            case "Organization":
                if own := references.learn(item, all_identifiers=True):
                    known.organizations[own] = values.line(resource.get("name"))
                    self.report.counts["Organization"]["same"] += 1
            case "Practitioner":
                if (own := self._id(item)) and (
                    name := self._name(item, values.whole_name(resource.get("name")))
                ):
                    self._directory.practitioners[own] = Practitioner(own, name)
            case "Location":
                if (own := self._id(item)) and (name := self._name(item, values.line(resource.get("name")))):
                    noted: list[NotUsedReason] = []
                    self._directory.add_location(item, own, name, noted)
                    self._note_all(item, noted)
            case "HealthcareService":
                if own := references.learn(item, all_identifiers=True):
                    called = values.line(resource.get("name")) or values.words(resource.get("type"))
                    if name := self._name(item, called):
                        self._directory.add_service(item, own, name)
            case "PractitionerRole":
                if own := references.learn(item, all_identifiers=True):
                    self._directory.add_role(own, resource)
            case "RelatedPerson":
                own = references.learn(item, all_identifiers=True)
                known.related_names[own] = values.whole_name(resource.get("name"))
                notes: list[NotUsedReason] = []
                person = fhir_people.related_person(resource, own, self._now, notes) if own else None
                if kin := values.emergency([resource], self._now, []) or person:
                    references.want(resource.get("patient"), "Patient")
                    call = kin if isinstance(kin, values.Emergency) else None
                    known.related.append((resource.get("patient"), call, person, item))
                self._note_all(item, notes)
            case "Appointment":
                self._clashes.note(item, references.learn(item, all_identifiers=False), file)
                for actor in (
                    actor for said in (False, True) for actor in self._participants(item, declined=said)
                ):
                    references.want(actor, "Patient")
            case "Coverage" | "ExplanationOfBenefit" | "Claim":
                references.learn(item, all_identifiers=False)
                for policy in coverages.policies(item, self._now):
                    references.want(policy.beneficiary, "Patient")
                    self._note_policy(policy)
            case "Account" | "ChargeItem" | "Invoice" | "PaymentNotice":
                if self._bills.note(item) and item.kind == "Account":
                    self.report.counts["Account"]["same"] += 1
            case other:
                self.report.passed_over[other if other.isalpha() and len(other) < 60 else "?"] += 1

    def _note_policy(self, policy: Policy) -> None:
        known, payors = self._known, policy.payors
        if policy.stands_alone:
            known.insured.append((policy.beneficiary, payors))
            return
        key = (self._references.key_of(policy.beneficiary, "Patient"), repr(payors))
        if key not in known.claimed or policy.rank > known.claimed[key][2]:
            known.claimed[key] = (policy.beneficiary, payors, policy.rank)

    def _look_again(self) -> None:
        """Look at the Patients once more where one id stands twice, or others are called by what two may have."""
        if self._persons.stand_twice or self._references.asked_for:
            for item in self._items(self._known.with_patients, ("Patient",)):
                self._persons.look(item, self._references.learn(item, all_identifiers=False))
            self._looked_at.clear()
        self._persons.begin()

    def _id(self, item: SourcedResource) -> str:
        own = self._references.learn(item, all_identifiers=True)
        if not own:
            self._refuse(item, NotUsedReason.NO_ID)
        return own

    def _name(self, item: SourcedResource, name: str) -> str:
        if not name:
            self._refuse(item, NotUsedReason.NO_NAME)
        elif len(name) > MAX_NAME:
            self._refuse(item, NotUsedReason.NAME_TOO_LONG)
            return ""
        return name

    # The second pass

    def _take_patients(self) -> None:
        related: dict[str, values.Emergency] = {}
        for reference, person, _, _ in self._known.related:
            if person is not None:
                related.setdefault(self._references.key_of(reference, "Patient"), person)
        used: set[str] = set()
        batch: list[tuple[SourcedResource, SourcedPatient]] = []
        for item in self._items(self._known.with_patients, ("Patient",)):
            own = self._references.learn(item, all_identifiers=False)
            if not own:
                self._refuse(item, NotUsedReason.NO_ID)
                continue
            if self._persons.are_several(own):
                self._refuse_patient(item, own, NotUsedReason.TWO_OF_ONE_ID)
                continue
            keys = self._references.keys_of(item)
            used.update(keys)
            notes: list[NotUsedReason] = []
            kin = next((related[key] for key in keys if key in related), None)
            found = fhir_people.patient(item.resource, own, kin, self._now, notes)
            self._note_all(item, notes)
            if isinstance(found, NotUsedReason):
                self._refuse_patient(item, own, found)
                continue
            found = replace(found, source=self._source)
            if self._doubles.is_one(item, own, found):
                continue
            batch.append((item, found))
            if len(batch) >= BATCH:
                self._save_patients(batch)
        self._save_patients(batch)
        self._take_doubles(batch)
        self._persons.end()
        self._take_related(used)

    def _refuse_patient(self, item: SourcedResource, own: str, reason: NotUsedReason) -> None:
        self._refuse(item, reason)
        self._persons.refuse(item, own)

    def _take_doubles(self, batch: list[tuple[SourcedResource, SourcedPatient]]) -> None:
        """Records that were merged into others; one whose other nobody knows is taken as it is."""
        there = self._service.names_of(self._doubles.others())
        for own, other, item, found in self._doubles.ends():
            if other != own and other in there and not self._persons.where(other):
                self._references.replace(own, other)
                self._refuse(item, NotUsedReason.DOUBLE)
                continue
            batch.append((item, found))
            if len(batch) >= BATCH:
                self._save_patients(batch)
        self._save_patients(batch)
        where = self._persons.where
        links = {
            own: [link for link in theirs if not where(link.other)]
            for own, theirs in self._doubles.links.items()
            if not where(own)
        }
        if links:
            self._service.take_in_links(links, self._now, AUDIT_NAME)

    def _take_related(self, used: set[str]) -> None:
        people: list[tuple[str, RelatedPerson]] = []
        said: dict[str, Said] = {}
        items: dict[str, SourcedResource] = {}
        for reference, _, person, item in self._known.related:
            key, patient_id = (
                self._references.key_of(reference, "Patient"),
                self._references.resolve(reference, "Patient"),
            )
            if not key:
                self._refuse(item, self._references.why_unknown(reference))
            elif where := self._persons.where(patient_id):
                self._refuse(item, NotUsedReason.PATIENT_REFUSED, where)
            elif person is not None and self._persons.is_anothers(item, person.id, patient_id):
                self._refuse(item, NotUsedReason.TWO_BOOKINGS)
            elif person is not None and patient_id:
                people.append((patient_id, person))
                items[person.id] = item
                said[person.id] = values.said_of(item.resource)
            elif key not in used:
                self._refuse(item, NotUsedReason.PATIENT_UNKNOWN)
        for start in range(0, len(people), BATCH):
            some = people[start : start + BATCH]
            when = {person.id: said[person.id] for _, person in some}
            taken = self._service.take_in_related(some, self._now, AUDIT_NAME, when)
            self._count("RelatedPerson", taken, items)

    def _save_patients(self, batch: list[tuple[SourcedResource, SourcedPatient]]) -> None:
        if not batch:
            return
        taken = self._service.take_in([found for _, found in batch], self._now, AUDIT_NAME)
        self._count("Patient", taken, {found.patient.id: item for item, found in batch})
        refused = {key for key, _ in taken.refused}
        for item, found in batch:
            if found.patient.id in refused:
                self._persons.refuse(item, found.patient.id)
            else:
                self._persons.took(found.patient.id)
        others: list[tuple[str, RelatedPerson]] = []
        said: dict[str, Said] = {}
        gone: dict[str, list[str]] = {}
        for item, found in batch:
            own, source = found.patient.id, self._references.source
            # What is left empty empties nothing.
            if own in refused or not values.parts(item.resource.get("contact")):
                continue
            named = list(fhir_people.other_contacts(item.resource, own, source, self._now))
            others += [(own, person) for person in named]
            said |= {person.id: found.said for person in named}
            gone[own] = sorted(set(fhir_people.contact_ids(own, source)) - {person.id for person in named})
        self._service.take_in_related(others, self._now, AUDIT_NAME, said)
        if gone:
            when = {found.patient.id: found.said for _, found in batch}
            self._service.end_related(gone, self._now, AUDIT_NAME, when)
        batch.clear()

    # The third pass

    def _take_dependents(self) -> None:
        known = self._known
        best = self._last_claims()
        bookings: list[tuple[SourcedResource, BookingMessage]] = []
        insurances: list[tuple[Policy, str]] = []
        for item, file in self._items_of_files(known.with_dependents, _OF_PATIENTS):
            if item.kind == "Appointment":
                booking = self._appointment(item, file)
                if isinstance(booking, NotUsedReason):
                    self._refuse(item, booking)
                elif where := self._where_any({*booking.gone, *booking.patients}):
                    self._refuse(item, NotUsedReason.PATIENT_REFUSED, where)
                else:
                    bookings.append((item, booking))
                    if self._held is not None:
                        self._held.see(booking, self._clinic)
            else:
                for policy in coverages.policies(item, self._now):
                    self._consider(policy, best, insurances)
            if len(bookings) >= BATCH:
                self._save_bookings(bookings)
            if len(insurances) >= BATCH:
                self._save_insurances(insurances)
        self._clashes.close()
        self._persons.close()
        self._save_bookings(bookings)
        self._save_insurances(insurances)

    def _consider(
        self,
        policy: Policy,
        best: dict[tuple[str, str], Rank],
        insurances: list[tuple[Policy, str]],
    ) -> None:
        """Keep ``policy`` if it is a resource of its own, or what the last claim says of it."""
        patient_id = self._references.resolve(policy.beneficiary, "Patient")
        if not patient_id:
            if policy.stands_alone:
                self._refuse(policy.carrier, self._references.why_unknown(policy.beneficiary))
        elif where := self._persons.where(patient_id):
            if policy.stands_alone:
                self._refuse(policy.carrier, NotUsedReason.PATIENT_REFUSED, where)
        elif policy.stands_alone and self._persons.is_anothers(
            policy.carrier, self._references.id_of(policy.carrier), patient_id
        ):
            self._refuse(policy.carrier, NotUsedReason.TWO_BOOKINGS)
        elif policy.stands_alone or best.get((patient_id, self._payer(policy.payors))) == policy.rank:
            insurances.append((policy, patient_id))

    def _last_claims(self) -> dict[tuple[str, str], Rank]:
        """The rank of the last claim that tells of a patient's payer, where no Coverage of its own does."""
        best: dict[tuple[str, str], Rank] = {}
        for beneficiary, payors, rank in self._known.claimed.values():
            key = (self._references.resolve(beneficiary, "Patient"), self._payer(payors))
            best[key] = max(best.get(key, rank), rank)
        for beneficiary, payors in self._known.insured:
            best.pop((self._references.resolve(beneficiary, "Patient"), self._payer(payors)), None)
        return best

    def _payer(self, payors: list[dict[str, Any]]) -> str:
        return coverages.payer_name(payors, self._known.organizations, self._references)

    def _save_insurances(self, batch: list[tuple[Policy, str]]) -> None:
        if not batch:
            return
        holders = {coverages.holder_id(policy, self._references) for policy, _ in batch}
        taken_in = {key for key in holders if key and not self._persons.where(key)}
        people = self._known.related_names | self._service.names_of(sorted(taken_in))
        items: dict[str, SourcedResource] = {}
        found: list[SourcedCoverage] = []
        for policy, patient_id in batch:
            notes: list[NotUsedReason] = []
            made = coverages.sourced(
                policy, patient_id, self._known.organizations, people, self._references, notes
            )
            self._note_all(policy.carrier, notes)
            if isinstance(made, NotUsedReason):
                self._refuse(policy.carrier, made)
                continue
            found.append(made)
            items[made.coverage.id] = policy.carrier
        taken = self._service.take_in_coverages(found, self._now, AUDIT_NAME)
        self._count("Coverage", taken, items)
        batch.clear()

    def _save_bookings(self, batch: list[tuple[SourcedResource, BookingMessage]]) -> None:
        if batch:
            taken = self._service.take_in_appointments(
                [told for _, told in batch], self._now, AUDIT_NAME, self._source
            )
            self._count("Appointment", taken, {told.key: item for item, told in batch})
            batch.clear()

    # What is owed, and then what was paid of it elsewhere

    def _take_money(self) -> None:
        files, charges = self._known.with_money, self._service.charges(self._now)
        owed: list[tuple[SourcedResource, BroughtCharge]] = []
        for item in self._items(files, ("ChargeItem", "Invoice")):
            notes: list[NotUsedReason] = []
            found = self._bills.charge(item, notes)
            self._note_all(item, notes)
            if isinstance(found, NotUsedReason):
                self._refuse(item, found)
            elif found is not None and (where := self._persons.where(found.patient)):
                self._refuse(item, NotUsedReason.PATIENT_REFUSED, where)
            elif found is not None:
                owed.append((item, found))
            if len(owed) >= BATCH:
                self._save_money(owed, charges.take_in)
        self._save_money(owed, charges.take_in)
        paid: list[tuple[SourcedResource, BroughtPayment]] = []
        for item in self._items(files, ("PaymentNotice",)):
            notice = self._bills.payment(item)
            if isinstance(notice, NotUsedReason):
                self._refuse(item, notice)
            else:
                paid.append((item, notice))
            if len(paid) >= BATCH:
                self._save_money(paid, charges.take_in_payments)
        self._save_money(paid, charges.take_in_payments)

    def _save_money(
        self, batch: list[tuple[SourcedResource, B]], take_in: Callable[[str, Sequence[B], str], TakenIn]
    ) -> None:
        for kind in dict.fromkeys(item.kind for item, _ in batch):
            some = [(item, told) for item, told in batch if item.kind == kind]
            source = (self._source or AUDIT_NAME)[:LONGEST_SOURCE]
            taken = take_in(source, [told for _, told in some], AUDIT_NAME)
            self._count(kind, taken, {told.key: item for item, told in some})
        batch.clear()

    def _appointment(self, item: SourcedResource, file: str) -> BookingMessage | NotUsedReason:
        resource, references = item.resource, self._references
        own = references.id_of(item)
        said = values.line(resource.get("status")).lower()
        status = FHIR_STATUS.get(said)
        if not own:
            return NotUsedReason.NO_ID
        if self._clashes.is_one(own, file):
            return NotUsedReason.ONE_NUMBER
        told = BookingMessage(own, updated=values.updated_at(resource), version=values.version_of(resource))
        if status is None:
            return told if said in FHIR_STATUS else NotUsedReason.BAD_STATUS
        taking_part = self._participants(item, declined=False)
        gone = tuple(self._patients(self._participants(item, declined=True)))
        patients = self._patients(taking_part)
        if not patients:
            if gone or (status is AppointmentStatus.CANCELLED and not taking_part):
                return replace(told, gone=gone)
            named = [actor for actor in taking_part if references.kind_of(actor) in ("Patient", "")]
            return references.why_unknown(named[0]) if named else NotUsedReason.NO_PATIENT
        if not resource.get("start"):
            return told if status is AppointmentStatus.CANCELLED else NotUsedReason.NO_START
        start = values.moment(resource.get("start"), self._zone)
        if start is None:
            return NotUsedReason.BAD_START
        place = self._directory.place_of(taking_part)
        notes: list[NotUsedReason] = []
        about = values.field(_about(resource), notes)
        minutes = values.minutes_between(start, resource, self._zone, notes)
        if status in HERE:
            notes.append(NotUsedReason.HERE_ELSEWHERE)
        if status in NEVER_AHEAD and start.astimezone(self._zone).date() > self._now.date():
            notes.append(NotUsedReason.ENDED_AHEAD)
        self._note_all(item, notes)
        booking = Appointment(
            id=own,
            patient_id=patients[0],
            start=start,
            minutes=minutes,
            status=status,
            practitioner=self._directory.practitioner_of(taking_part),
            location=place.name,
            room=place.room,
            waiting_area=place.waiting_area,
            directions=place.directions,
            description=about,
            place=place.id,
            service=self._directory.service_of(taking_part),
        )
        return replace(told, bookings=tuple(replace(booking, patient_id=key) for key in patients), gone=gone)

    def _where_any(self, patients: Iterable[str]) -> str:
        """Where the first of these stands who was not taken."""
        return next(filter(None, map(self._persons.where, sorted(patients))), "")

    def _patients(self, actors: list[dict[str, Any]]) -> list[str]:
        """The ids of those that are patients, each once."""
        references = self._references
        patients = (actor for actor in actors if references.kind_of(actor) in ("Patient", ""))
        ids = (references.resolve(actor, "Patient") for actor in patients)
        # A urn does not say what it points to: it is a patient if it is nothing of the directory.
        return list(dict.fromkeys(key for key in ids if key and not self._directory.is_known(key)))

    @staticmethod
    def _participants(item: SourcedResource, *, declined: bool) -> list[dict[str, Any]]:
        """Who and what takes part; or who has ``declined``."""
        those = [
            one
            for one in values.parts(item.resource.get("participant"))
            if (one.get("status") == "declined") is declined
        ]
        return [actor for one in those for actor in values.parts(one.get("actor"))]

    # Counting and listing

    def _items(self, files: Iterable[SourceFile], kinds: tuple[str, ...]) -> Iterator[SourcedResource]:
        """As `_items_of_files`, whatever files they are of."""
        return (item for item, _ in self._items_of_files(files, kinds))

    def _items_of_files(
        self, files: Iterable[SourceFile], kinds: tuple[str, ...]
    ) -> Iterator[tuple[SourcedResource, str]]:
        """The resources of ``kinds`` once more, each with its file; what is wrong with the files was said the first
        time."""  # fmt: skip
        for source in files:
            for item in read(source):
                if isinstance(item, SourcedResource) and item.kind in kinds:
                    item = self._references.at_home(item)
                    number = self._looked_at[item.kind] = self._looked_at.get(item.kind, 0) + 1
                    if number % BATCH == 0:
                        self._progress(item.kind, number)
                    yield item, source.name

    def _count(self, kind: str, taken: TakenIn, items: dict[str, SourcedResource]) -> None:
        self.report.add(kind, taken)
        for key, code in taken.refused:
            self._refuse(items[key], REFUSED[code])

    def _refuse(self, item: SourcedResource, reason: NotUsedReason, detail: str = "") -> None:
        told = NotUsed.of(item.where, item.kind, item.resource.get("id"), reason)
        self._tell(replace(told, detail=detail))

    def _tell(self, problem: NotUsed) -> None:
        self.report.tell(problem)
        if self._held is not None and problem.kind in ("", "Bundle", "Appointment"):
            self._held.tell(problem)

    @cached_property
    def _clinic(self) -> ClinicSettings:
        return replace(self._service.settings(), zone=self._zone.key)

    def _note_all(self, item: SourcedResource, notes: list[NotUsedReason]) -> None:
        for reason in dict.fromkeys(notes):
            self._refuse(item, reason)


def _about(resource: dict[str, Any]) -> Any:
    """What an Appointment is for, in the source's words."""
    said = resource.get("description") or values.words(resource.get("serviceType"))
    return said or values.words(resource.get("appointmentType"))
