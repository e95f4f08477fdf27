"""Insurances out of a CSV file of patients: those of a line, and of several lines of one patient, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kiosk.domain.names import fold
from kiosk.domain.people import Patient
from kiosk.domain.people.coverage import Coverage
from kiosk.interop import csv_numbers
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_columns import folded
from kiosk.interop.csv_kin import HOLDERS, TO_HOLDER, code_of
from kiosk.interop.csv_rows import Refuse, Row
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.fhir_coverage import MOST_ORDER
from kiosk.interop.fhir_references import make_id
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.noted import Noted

# What the holder is to a patient who is this to the holder, and the other way round.
_TURNED = {"parent": "child", "child": "parent"}
# Whoever is younger has neither a child with an insurance nor a spouse.
_GROWN_UP = 14
# A line has a first insurance, and perhaps a second one; what stands there of the holder is about the first.
_SECOND = "_2"
# What stands in the place of an insurer where there is none, and the patient pays.
_NO_INSURER_WORDS = """
selfpay selfpaying selfpayer selfpaid selfpaypatient uninsured noinsurance notinsured withoutinsurance cash cashpay
cashpatient privatepay privatepayer patientpays patientpay self
selbstzahler selbstzahlerin keineversicherung nichtversichert unversichert sinseguro sincobertura noasegurado
noasegurada
pagoparticular particular semconvenio semplano semseguro sansassurance nonassure nonassuree sansmutuelle
senzaassicurazione nonassicurato nonassicurata nieubezpieczony nieubezpieczona prywatnie
自費 自费 無保険 비급여 무보험
selffunded selffunding ownfunds outofpocket barzahler barzahlerin
pacienteparticular pacienteprivado pagoprivado pagodirecto sinobrasocial efectivo contado
privé privée patientprivé patientpayant payant sanscouverture
privato privata pazienteprivato apagamento pagante pazientepagante solvente
dinheiro semcobertura pacienteprivada
pryw prywatny prywatna prywatne pacjentprywatny pacjentkaprywatna wizytaprywatna samopłatny pełnopłatny pełnopłatne
gotówka odpłatnie bezubezpieczenia
платно платный платная платныйпациент наличные наличныйрасчет самооплата безстраховки безполиса
自費診療 自由診療 保険なし 全額自費 全額自己負担 一般自費
일반 일반환자 자비 비보험 전액본인부담 일반수가
自付 全自费 全自費 自费患者 自費患者 无医保 无保险 無健保 無保險
tựtúc tựtrả khôngbảohiểm khôngcóbảohiểm dịchvụ thuphí
نقدي نقدا دفعنقدي بدونتأمين علىحسابه غيرمؤمن
स्वयंभुगतान नकद बिनाबीमा बीमानहीं
sanasirans peyekach peyetètli kach
sarilingbayad walanginsurance walangseguro
"""
# Which of several it is, from the first on.
_ORDERS_WORDS = """
primary prim p pri first 1st principal primaria primario primaire primär haupt hauptversicherung główne primarydental
    primarymedical основной 主 주보험 第一 chính الأساسي
secondary sec s second 2nd secundaria secundario secondaire sekundär zusatz zusatzversicherung supplemental
    complementary complémentaire complementaria complementar dodatkowe дополнительный 副 보조보험 第二 phụ الثانوي
tertiary tert t third 3rd terciaria terciario tertiaire tertiär 第三
"""
_ORDERS = {
    folded(word): number
    for number, words in enumerate(re.sub(r"\n\s+", " ", _ORDERS_WORDS).strip().splitlines(), 1)
    for word in words.split()
}
# What says that somebody has an insurance, whoever pays.
_OF_INSURANCE = ("member_id", "group_number", "plan", "payer_id", "coverage_type")
_NO_INSURER = frozenset(map(folded, _NO_INSURER_WORDS.split()))


class CsvCoverages:
    """The insurances of one file.

    A file gives them no names of their own, so each is known by its patient and its place: another card in the first
    place is the first insurance, changed.
    """

    def __init__(
        self,
        source: str,
        cells: CsvValues,
        refuse: Refuse,
    ) -> None:
        self._source = source
        self._cells = cells
        self._refuse = refuse
        # What stood there of each patient so far.
        self._seen = Noted()

    def of(self, row: Row, patient: Patient) -> Iterator[Coverage]:
        """Those that a line tells of."""
        for which in ("", _SECOND):
            notes: list[NotUsedReason] = []
            if found := self._coverage(row, patient, which, notes):
                yield found
            if notes:
                self._refuse(row.where, "Coverage", notes[0], "")

    def _holder(self, row: Row, patient: Patient, notes: list[NotUsedReason]) -> str:
        """What the holder is to the patient: as it says, or by what the patient is to the holder."""
        column = next((name for name in HOLDERS if row[name]), "")
        if not column:
            return "self"
        said = self._cells.holder(row, column)
        if not said:
            self._refuse(row.where, "Coverage", NotUsedReason.HOLDER_NOT_KNOWN, code_of(row[column]))
            return "other"
        if column == TO_HOLDER:
            return _TURNED.get(said, said)
        if said == "child" and self._cells.today.year - patient.birth_date.year < _GROWN_UP:
            # Most files say here what the patient is; of the grown-up ones nothing tells which it is.
            notes.append(NotUsedReason.HOLDER_TURNED)
            return "parent"
        return said

    def _coverage(
        self, row: Row, patient: Patient, which: str, notes: list[NotUsedReason]
    ) -> Coverage | None:
        patient_id = patient.id
        payer, member = (
            values.short(self._cells.word(row, f"payer{which}"), notes),
            self._number(row[f"member_id{which}"], notes),
        )
        if self._is_nameless(row, which):
            notes.insert(0, NotUsedReason.INSURANCE_NO_PAYER)
        if not payer or folded(payer) in _NO_INSURER:
            return None
        first = not which
        start = self._read(row["coverage_start"], notes) if first else None
        end = self._read(row["coverage_end"], notes) if first else None
        if start and end and end < start:
            # Nobody is insured on such days, and one of them is wrong.
            notes.append(NotUsedReason.DAYS_TURNED)
            start = end = None
        place = self._seen.place(patient_id, (fold(payer), fold(member), start, end))
        order = self._order(row["coverage_order"], notes) if first else 0
        return Coverage(
            id=make_id(self._source, "Coverage", f"{patient_id}/{place}"),
            payer=payer,
            member_id=member,
            group_number=self._number(row[f"group_number{which}"], notes),
            subscriber_name=values.short(row["subscriber_name"], notes) if first else "",
            subscriber_relationship=self._holder(row, patient, notes) if first else "self",
            order=order or place,
            type=values.short(row["coverage_type"], notes, 200) if first else "",
            period_start=start,
            period_end=end,
            plan=values.short(row["plan"], notes, 200) if first else "",
            payer_id=values.short(row["payer_id"], notes, 200) if first else "",
        )

    @staticmethod
    def _order(text: str, notes: list[NotUsedReason]) -> int:
        """Its place among several, from 1, as a number or a word; 0 where that is not said, or not understood."""
        said = csv_numbers.without_fraction(text)
        if said.isascii() and said.isdigit():
            return int(said) if len(said) < len(str(MOST_ORDER)) else 0
        found = _ORDERS.get(folded(said), 0)
        if said and not found:
            notes.append(NotUsedReason.ORDER_NOT_KNOWN)
        return found

    @staticmethod
    def _number(text: str, notes: list[NotUsedReason]) -> str:
        """The number of a card or a group; one that is none any more is told of."""
        if csv_numbers.is_rounded_card(text):
            notes.append(NotUsedReason.CARD_ROUNDED)
            return ""
        return values.short(text, notes)

    def _is_nameless(self, row: Row, which: str) -> bool:
        """Whether a line tells of an insurance, and not whose it is."""
        if row[f"payer{which}"] or not any(row[f"{name}{which}"] for name in _OF_INSURANCE):
            return False
        kind = row[f"coverage_type{which}"]
        # A kind may say that there is none.
        return not (kind and (folded(kind) in _NO_INSURER or not self._cells.payer(kind)))

    def close(self) -> None:
        """The file has been read."""
        self._seen.close()

    def _read(self, text: str, notes: list[NotUsedReason]) -> date | None:
        """A day; one that cannot be read is told of."""
        day = self._cells.date(text) if text else None
        if text and not isinstance(day, date):
            notes.append(day or NotUsedReason.DAYS_NOT_KNOWN)
        return day if isinstance(day, date) and values.is_within_reach(day) else None
