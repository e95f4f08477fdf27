"""Patients out of the lines of a CSV file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from kiosk.domain.names import MAX_NAME, fold, is_suffix, printable
from kiosk.domain.people import CONTACT_FIELDS, Contact, Patient
from kiosk.domain.people.details import Address, Details, HumanName, Identifier, RelatedPerson, Telecom
from kiosk.interop import csv_kin, csv_numbers, csv_remarks, csv_text
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_doubts import PersonRefused
from kiosk.interop.csv_phone_uses import use_of
from kiosk.interop.csv_remarks import NamedPerson
from kiosk.interop.csv_rows import Refuse, Row
from kiosk.interop.csv_titles import is_doubtful
from kiosk.interop.csv_values import CsvValues
from kiosk.interop.date_orders import is_of_a_zone, without_time
from kiosk.interop.fhir_references import make_id
from kiosk.interop.mangled import mended
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.noted import Noted
from kiosk.services.record.patients import SourcedPatient

# Of each cell the phones, or None where it says something else.
_Numbers = list[list[str] | None]
# Who typed this did not know the name, and nobody is known by what is left of it.
_ASKED = re.compile(r"\W*\?\W*")
# Addresses of mail stand in a cell as a list, or behind whose they are: "Ash <a@b.example>; c@d.example".
# What stands before one and is parted by nothing may be a part of it: "a b@c.example".
_MAIL = re.compile(
    r"(?:^|[<>,;|/:\"()]\s*|@\S+\s+)([^\s<>,;|/:\"()@]+@[^\s<>,;|/:\"'()@]+\.[^\s<>,;|/:\"'()@.]{2,})"
)
# Addresses of who has none.
_NO_MAIL_WORDS = """
    none no noemail nomail noreply na nil null unknown declined refused nobody noone notgiven notprovided xxx
    sinemail sincorreo nocorreo notiene keine keinemail aucun nessuno nenhum
"""
_NO_MAIL = frozenset(_NO_MAIL_WORDS.split())
_GUARDIAN = "guardian_name"
# The columns that name who may come for a patient, and what they are to them.
_GUARDIANS = {_GUARDIAN: "guardian", "mother_name": "mother", "father_name": "father"}

# What stands or falls together of a card: half of one address and half of another one is nobody's.
_SAID_TOGETHER = (
    ("phone",),
    ("email",),
    ("address_line", "city", "state", "postal_code"),
    ("emergency_name", "emergency_relationship", "emergency_phone"),
)


class CsvPeople:
    """Reads the lines of one file."""

    def __init__(self, source: str, cells: CsvValues, refuse: Refuse) -> None:
        """``refuse`` is told of everything that is left out of a line which is taken."""
        self._source = source
        self._cells = cells
        self._tell = refuse
        # Who has each record number of the file.
        self._holders = Noted()

    def read(self, row: Row) -> SourcedPatient | NotUsedReason:
        """Whom a line tells of, or why nobody."""
        # A dash or a dot in the place of a name is none.
        family, given = self._untitled(row)
        if whole := self._whole(row, family, given):
            if isinstance(whole, NotUsedReason):
                return whole
            family, given = whole
        told = csv_remarks.apart(family, given)
        if whole and not told.born:
            told = replace(told, born=csv_remarks.by_birth(row["name"] or row["family"])[1])
        family, given = told.family, told.given
        named = (*row.raw("family"), *row.raw("given"), *row.raw("name"))
        if not _names_somebody(family + given) or any(_ASKED.fullmatch(name) for name in named):
            return NotUsedReason.NO_NAME
        for name in named:
            if why := printable(mended(name.strip())):
                return NotUsedReason.NAME_TOO_LONG if why == "too_long" else NotUsedReason.NAME_CONTROL
        born = self._cells.born(row["birth_date"])
        if isinstance(born, NotUsedReason):
            return born
        if born is None:
            return NotUsedReason.BAD_BIRTH_DATE if row["birth_date"] else NotUsedReason.NO_BIRTH_DATE
        if is_of_a_zone(without_time(row["birth_date"])[1]):
            return NotUsedReason.BIRTH_TIME
        living = values.birth_date(born.isoformat(), self._cells.today)
        if isinstance(living, NotUsedReason):
            return living
        mrn = csv_numbers.without_fraction(row["mrn"])
        key = csv_numbers.without_fraction(row["id"]) or mrn
        if not fold(key):
            return NotUsedReason.NO_ID
        if csv_numbers.is_rounded(key) or csv_numbers.is_rounded(mrn):
            return NotUsedReason.ROUNDED
        if not self._is_one(key, family, given, living):
            return NotUsedReason.TWO_PEOPLE
        own = make_id(self._source, "Patient", key)
        mrn = mrn or key
        if not family:
            self._note(row, NotUsedReason.NO_FAMILY_NAME)
        if told.left_out:
            self._note(row, NotUsedReason.NAME_REMARK)
        if is_doubtful(family) or is_doubtful(given):
            self._note(row, NotUsedReason.NAME_SIGN)
        notes: list[NotUsedReason] = []
        phones = _numbers(row, "phone", self._cells.country)
        card = self._contact(row, phones)
        contact = Contact(**{name: values.short(card[name], notes) for name in CONTACT_FIELDS})
        if notes:
            self._note(row, notes[0])
        sex, language = self._cells.sex(row), self._cells.language(row)
        deceased = self._cells.died(row, living)
        for value, reason in (
            (sex, NotUsedReason.SEX_NOT_KNOWN),
            (language, NotUsedReason.LANGUAGE_NOT_KNOWN),
            (deceased, NotUsedReason.DEATH_NOT_KNOWN),
        ):
            if value is None:
                self._note(row, reason)
        patient = Patient(
            id=own,
            mrn=mrn if len(mrn) <= values.LONGEST_MRN else own,
            family=family,
            given=given,
            birth_date=living,
            sex=sex or "",
            language=language or "",
            contact=contact,
            deceased=bool(deceased),
        )
        details = self._details(row, patient, phones, told)
        spare = number_of_source(self._source, mrn)
        return SourcedPatient(patient, None, details, spare, source=self._source)

    def _untitled(self, row: Row) -> tuple[str, str]:
        """Family and given names as their columns say them, without titles."""
        family, given = (" ".join([name for name in names if name and fold(name)]) for names in _names(row))
        return self._cells.titles.off(family), self._cells.titles.off(given)

    def refused(self, row: Row) -> PersonRefused:
        """Whom a line names that is not taken."""
        family, given = self._untitled(row)
        whole = self._whole(row, family, given)
        if isinstance(whole, tuple):
            family, given = whole
        mrn = csv_numbers.without_fraction(row["mrn"])
        key = csv_numbers.without_fraction(row["id"])
        return PersonRefused(row.where, key or mrn, mrn or key, fold(given + family))

    def _is_one(self, key: str, family: str, given: str, born: date) -> bool:
        """Whether a line is of whom the first of its number is.

        A name that was corrected is no other person, and a birth date neither; twins are two.
        """
        first = next(filter(None, map(fold, given.split())), "")
        same_name, same_day = self._holders.first(key, fold(given + family), born)
        [same_family] = self._holders.first((key, "family"), fold(family))
        name, letter = self._holders.numbers((key, "given"), hash(first), hash(first[:1]))
        if not first or name == hash(""):
            return same_name or (same_day and same_family)
        is_initial = len(first) == 1 or name == letter
        return same_name or (same_day and (name == hash(first) or (is_initial and letter == hash(first[:1]))))

    def _whole(self, row: Row, family: str, given: str) -> tuple[str, str] | NotUsedReason | None:
        """The name where one column has all of it: its own, or that of families, where there is none of given names."""
        if family and "given" not in row.sheet.places:
            return self._beside(row, family) if row["name"] else self._cells.parted(family)
        if family or given:
            return None
        return self._cells.whole_name(row) or NotUsedReason.NAME_ORDER

    @staticmethod
    def _beside(row: Row, family: str) -> tuple[str, str] | NotUsedReason:
        """The name where beside the family's there is a column of whole ones: what is left of that is given."""
        words, own = row["name"].replace(",", " ").split(), family.split()
        plain, wanted = [*map(fold, words)], [*map(fold, own)]
        for rest, end in ((words[: -len(own)], plain[-len(own) :]), (words[len(own) :], plain[: len(own)])):
            if end == wanted:
                return family, " ".join(rest)
        return NotUsedReason.NAME_ORDER

    def _details(self, row: Row, patient: Patient, cells: _Numbers, told: NamedPerson) -> Details:
        """What the line says beside the card: every phone of every cell, names of before, and what one is called."""
        card = patient.contact
        phones: dict[str, Telecom] = {}
        for cell, use in zip(cells, _uses(row), strict=True):
            for number in cell or ():
                if len(number) <= values.LONGEST_FIELD:
                    phones.setdefault(number, Telecom(use, value=number))
        names = [
            HumanName("official", family=patient.family, given=patient.given),
            *(HumanName("maiden", family=name) for name in dict.fromkeys((row["other_family"], told.born))),
            HumanName(family=told.before),
            HumanName("nickname", given=told.called),
        ]
        home = Address("home", None, None, card.address_line, card.city, card.state, card.postal_code)
        return Details(
            tuple(name for name in names if 0 < len(name.family + name.given) <= 2 * MAX_NAME),
            (Identifier("usual", value=patient.mrn, type="MR"),),
            (
                *phones.values(),
                *((Telecom(value=card.email, system="email"),) if card.email else ()),
            ),
            (home,) if any((card.address_line, card.city, card.state, card.postal_code)) else (),
        )

    def guardians(self, row: Row, patient: Patient) -> Iterator[RelatedPerson]:
        """Who may check in for the patient of a line: each is known by the column that names them.

        In many countries everybody is told by the mother's name, who comes for nobody who is grown.
        """
        for column, relationship in _GUARDIANS.items():
            # A dash in the place of a name is none.
            if not fold(row[column]):
                continue
            if not _names_somebody(row[column]):
                self._note(row, NotUsedReason.NOBODYS_NAME, column)
                continue
            if column != _GUARDIAN and not self._cells.is_under_age(patient.birth_date):
                continue
            notes: list[NotUsedReason] = []
            told = csv_kin.named(row[column])
            name = values.field(told.name, notes, MAX_NAME)
            if told.left_out:
                notes.append(NotUsedReason.NAME_REMARK)
            phone = email = ""
            if column == _GUARDIAN:
                relationship = self._what_guardian(row, told.word if name else "", notes)
                phone = next(
                    (
                        n
                        for text in row.all("guardian_phone")
                        for n in csv_numbers.phones(text, self._cells.country) or ()
                    ),
                    "",
                )
                email = _mail(row.all("guardian_email"))
            if notes:
                self._note(row, notes[0])
            if name:
                own = make_id(self._source, "RelatedPerson", f"{patient.id}/{column}")
                yield RelatedPerson(
                    own, name, relationship, values.field(phone, notes), values.field(email, notes)
                )

    def _what_guardian(self, row: Row, beside: str, notes: list[NotUsedReason]) -> str:
        """What a guardian is to the patient, by their column or a word ``beside`` their name.

        Whom the file calls a guardian is one, whatever else they are to the patient; not where it says what nobody
        understands.
        """
        said = self._cells.word(row, "guardian_relationship") or beside
        if not said:
            return "guardian"
        if meant := csv_kin.guardian_meant(said):
            return values.field(meant, notes)
        code = csv_kin.code_of(row["guardian_relationship"])
        self._note(row, NotUsedReason.GUARDIAN_NOT_KNOWN, code)
        return "other"

    def _contact(self, row: Row, phones: _Numbers) -> dict[str, str]:
        """How the patient is reached, by the names of `CONTACT_FIELDS`; what is no number any more is told of."""
        said = {name: row[name] for name in CONTACT_FIELDS}
        if said["emergency_name"] and not _names_somebody(said["emergency_name"]):
            self._note(row, NotUsedReason.NOBODYS_NAME, "emergency_name")
            said["emergency_name"] = ""
        country = self._cells.country
        for name, cells in (
            ("phone", phones),
            ("emergency_phone", _numbers(row, "emergency_phone", country)),
        ):
            if None in cells:
                self._note(row, NotUsedReason.PHONE_NOT_KNOWN, _headings(row, name, country))
            said[name] = next((number for found in cells for number in found or ()), "")
        postcode = csv_numbers.postcode(said["postal_code"], self._cells.country)
        if postcode is None:
            self._note(row, NotUsedReason.POSTCODE_NOT_KNOWN)
        said["postal_code"] = postcode or ""
        if said["email"]:
            said["email"] = _mail(row.all("email"))
            if not said["email"]:
                self._note(row, NotUsedReason.EMAIL_NOT_KNOWN)
        if more := row.all("address_more"):
            said["address_line"] = ", ".join(filter(None, (said["address_line"], *more)))
        return said

    def _note(self, row: Row, reason: NotUsedReason, detail: str = "") -> None:
        self._tell(row.where, "Patient", reason, detail)

    def close(self) -> None:
        """The file has been read."""
        self._holders.close()


def _names_somebody(text: str) -> bool:
    """Whether a text may be a name: a number alone, as a code in a column of another kind is, is nobody's."""
    return any(map(str.isalpha, text))


def filled(found: SourcedPatient, before: SourcedPatient) -> SourcedPatient:
    """Somebody as their later line says, and as one before it where that says nothing."""
    card, other = found.patient.contact, before.patient.contact
    empty = {
        name: getattr(other, name)
        for group in _SAID_TOGETHER
        if not any(getattr(card, name) for name in group)
        for name in group
    }
    if not any(empty.values()):
        return found
    details, old = found.details, before.details
    systems = {told.system for told in details.telecoms}
    more = tuple(told for told in old.telecoms if told.system not in systems)
    return replace(
        found,
        patient=replace(found.patient, contact=replace(card, **empty)),
        details=replace(
            details, telecoms=(*details.telecoms, *more), addresses=details.addresses or old.addresses
        ),
    )


def number_of_source(source: str, mrn: str) -> str:
    """The record number of somebody whose source numbers as another does, which has it already; empty for none."""
    made = f"{mrn}-{source}"
    return made if source and len(made) <= values.LONGEST_MRN else ""


def _numbers(row: Row, column: str, country: str) -> _Numbers:
    """The phones in each cell of a kind."""
    others = _other_digits(row)
    return [_phones(text, others, country) for text in row.all(column)]


def _uses(row: Row) -> Iterator[str]:
    """What the phones of each cell that says something are used for, by its heading."""
    for at in row.sheet.places.get("phone", ()):
        if at < len(row.cells) and row.cells[at] and csv_text.line_of(row.cells[at]):
            yield use_of(row.sheet.called[at])


def _phones(text: str, others: set[str], country: str) -> list[str] | None:
    return None if _digits(text) in others else csv_numbers.phones(text, country)


def _other_digits(row: Row) -> set[str]:
    """The postcode and the day of birth: a cell that says the same is no phone."""
    return {_digits(row[name]) for name in ("postal_code", "birth_date")} - {""}


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _headings(row: Row, column: str, country: str) -> str:
    """The columns whose cells are no phones, as the file calls them."""
    others = _other_digits(row)
    at = [
        place
        for place in row.sheet.places.get(column, ())
        if None in (_phones(text, others, country) for text in row.only(place, column).all(column))
    ]
    return csv_text.told([row.sheet.headings[place] for place in at])


def _mail(cells: list[str]) -> str:
    """The first address of mail in some cells; empty where there is none."""
    found = (address for text in cells for address in _MAIL.findall(text.strip()))
    return next((address for address in found if fold(address.partition("@")[0]) not in _NO_MAIL), "")


def _names(row: Row) -> tuple[list[str], list[str]]:
    """Family and given names, as the columns of a file part them."""
    suffix = row["suffix"] if is_suffix(row["suffix"]) else ""
    # The name by birth is the family's where no column has another one, as in France.
    family = row["family"] or row["other_family"]
    # What stands before a family name, in a column of its own, as in the Netherlands.
    prefix = row["family_prefix"] if family else ""
    return [prefix, family, row["second_family"], suffix], [row["given"], row["second_given"]]
