"""Charges out of a CSV file: what patients owe and why, a line each."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.amounts import AmountRefused, Money, typed
from kiosk.domain.money.charges import USUAL_CURRENCY, ChargeKind, ChargeRefused, NewCharge, charge_of
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.interop import code_pages, csv_numbers, csv_text
from kiosk.interop.csv_columns import Known
from kiosk.interop.csv_doubts import CsvDoubts
from kiosk.interop.csv_rows import BATCH, Nobody, Row, RowKind, Rows
from kiosk.interop.csv_tables import AUDIT_NAME
from kiosk.interop.csv_whose import Owners, Whose, owners_of
from kiosk.interop.date_orders import read_date
from kiosk.interop.fhir_references import make_id
from kiosk.interop.report import NotUsed, NotUsedReason, Progress, Report
from kiosk.services.record.charges import BroughtCharge, ChargeService
from kiosk.services.record.patients import PatientService

# Our names for the columns, and some that others have.
CHARGE_COLUMNS: Known = {
    "id": ("chargeid", "invoice", "invoiceno", "number", "factura", "nofactura"),
    "patient": ("patientid",),
    "mrn": ("recordnumber", "nhc", "historia", "numerohistoria"),
    "amount": ("due", "balance", "patientamount", "importe", "saldo", "apagar"),
    "currency": ("moneda",),
    "kind": ("type", "tipo"),
    "about": ("description", "concept", "concepto", "descripcion"),
    "price": ("total", "gross", "precio"),
    "insurance": ("insurancenote", "adjustment", "seguro"),
    "due_on": ("duedate", "vence", "vencimiento"),
}
LONGEST_KEY = 100
CHARGES = RowKind("Charge", CHARGE_COLUMNS, (("id",), ("patient", "mrn"), ("amount",)))


@dataclass(frozen=True)
class _Told:
    """What a line asks for, and of whom: by a record number, or by what the source calls its patient, ``own`` here."""

    where: str
    charge: BroughtCharge
    own: str


class CsvCharges:
    """Reads one file and takes its charges in. What is not used is in ``report``."""

    def __init__(
        self,
        service: ChargeService,
        people: PatientService,
        settings: ClinicSettings,
        progress: Progress,
        source: str = "",
    ) -> None:
        self._service = service
        self._people = people
        self._named = source
        self._doubts = CsvDoubts(people, source)
        self._settings = settings
        self._progress = progress
        self._source = source or AUDIT_NAME
        self._name = ""
        self.report = Report()

    def take_in(self, path: Path) -> None:
        """All of a file, in batches. Raises StoreUnavailable only."""
        self._name = path.name
        texts = csv_text.Texts(usual=code_pages.usual(self._settings.country))
        if (refused := texts.refused(path)) is not None:
            self._refuse(path.name, "", refused.reason, refused.detail)
            return
        rows = Rows(path, texts.encodings[path], CHARGES, {}, self._refuse, Nobody(), self._progress)
        waiting: list[_Told] = []
        for found in self._read(rows):
            waiting.append(found)
            if len(waiting) >= BATCH:
                self._save(waiting)
                waiting = []
        if waiting:
            self._save(waiting)

    def _save(self, told: list[_Told]) -> None:
        owners = owners_of(self._people, self._named, sorted({each.charge.patient for each in told}))
        known = self._people.names_of(sorted({each.own for each in told if each.own}))
        brought = []
        for each in told:
            whose = self._whose(each, owners, known.keys())
            if whose.why is not None:
                self._refuse(each.where, "Charge", whose.why, whose.detail)
            else:
                # Whom nobody knows by that, the record refuses.
                brought.append(replace(each.charge, patient=whose.id or each.charge.patient))
        taken = self._service.take_in(self._source, brought, AUDIT_NAME)
        self.report.add("Charge", taken)
        for key, code in taken.refused:
            other = code == "other_patient"
            reason = NotUsedReason.OTHER_PATIENT if other else NotUsedReason.PATIENT_UNKNOWN
            self.report.tell(NotUsed.of(self._name, "Charge", key, reason))

    def _whose(self, told: _Told, owners: Owners, known: Container[str]) -> Whose:
        number = told.charge.patient
        if where := self._doubts.where(told.own, owners.forms(number)):
            return Whose("", NotUsedReason.PATIENT_REFUSED, where)
        numbered = owners.of(number)
        if not told.own or told.own not in known:
            return numbered
        if numbered.id not in ("", told.own):
            return Whose("", NotUsedReason.TWO_PATIENTS)
        return Whose(told.own)

    def _read(self, rows: Rows) -> Iterator[_Told]:
        for row in rows:
            found = self._charge(row)
            if isinstance(found, NotUsedReason):
                self._refuse(row.where, "Charge", found, "")
            else:
                number = "" if row["mrn"] else csv_numbers.without_fraction(row["patient"])
                yield _Told(row.where, found, make_id(self._named, "Patient", number) if number else "")

    def _charge(self, row: Row) -> BroughtCharge | NotUsedReason:
        key, patient = row["id"], csv_numbers.without_fraction(row["mrn"] or row["patient"])
        if len(key) > LONGEST_KEY:
            # Cut, two would be one, and the second would change what the first one owes.
            return NotUsedReason.NO_CHARGE
        if not key or not patient:
            return NotUsedReason.NO_PATIENT if key else NotUsedReason.NO_CHARGE
        code = row["currency"].upper() or self._settings.currency or USUAL_CURRENCY
        if code not in CURRENCIES:
            return NotUsedReason.NO_AMOUNT
        try:
            amount = typed(row["amount"], code)
            price: Money | None = typed(row["price"], code) if row["price"] else None
        except AmountRefused:
            return NotUsedReason.NO_AMOUNT
        due: date | None = None
        if row["due_on"] and (due := read_date(row["due_on"], self._settings.date_order)) is None:
            return NotUsedReason.DAYS_NOT_KNOWN
        word = row["kind"].casefold()
        kind = ChargeKind(word) if word in set(ChargeKind) else ChargeKind.BALANCE
        try:
            said = charge_of(NewCharge(kind, amount, row["about"], price, row["insurance"], due))
        except ChargeRefused:
            return NotUsedReason.NO_CHARGE
        return BroughtCharge(key, patient, said)

    def _refuse(self, where: str, kind: str, reason: NotUsedReason, detail: str) -> None:
        self.report.tell(NotUsed(where, kind, "", reason, detail))
