"""What an import did, in counts, and what it could not use, with reasons. Never a name or a date of birth."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.services.record.taken import TakenIn

# FHIR R4's own pattern for ids; anything else might hold a name or steer a terminal.
_PLAIN_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")

# So many problems of one reason are kept in memory.
MOST_KEPT = 5_000
# Called with the kind of thing and how many of it have been looked at so far.
Progress = Callable[[str, int], None]


class NotUsedReason(StrEnum):
    """Why something was not used; the value says it in words."""

    MISSING = "there is no such file or folder"
    UNREADABLE = "the file cannot be read"
    BROKEN = "not valid JSON"
    TOO_DEEP = "it holds things within things, more than a hundred deep, as no resource does; it is not read"
    ARCHIVE = "it is packed, and not with gzip, or no JSON at all; unpack it, or export it as JSON"
    XML = "XML is not read; export it as JSON"
    NOT_TEXT = "not UTF-8 text"
    NOT_FHIR = "not a FHIR resource"
    MORE_PAGES = (
        "another page comes after it, which is not among these files: what stands only there is not known; export all "
        "pages, and import them together"
    )
    BY_CONDITION = (
        "it deletes bookings by a condition, which only its own system can look up; nothing was cancelled by it, have "
        "each of them deleted by its id"
    )
    NO_ID = "it has no id and no identifier"
    NO_NAME = "it has no name"
    NAME_ORDER = (
        'its name stands in one column, and which part is the family\'s cannot be told; name_order = "family_first" or '
        '"given_first" in a --map file says it'
    )
    NAME_TOO_LONG = "the name is longer than 200 characters"
    NOBODYS_NAME = (
        "taken without a person whose name is a number: the column holds something else; --map says what"
    )
    NAME_CONTROL = "the name holds control characters"
    DOUBLE = "it was merged into another record, which is used in its place"
    NO_BIRTH_DATE = "it has no birth date"
    PART_BIRTH_DATE = "the birth date has no month or day"
    BAD_BIRTH_DATE = "the birth date is not a date that can be"
    OTHER_CALENDAR = (
        "its year is of another calendar, as 1405 of the Hijra, 1364 of Iran or 2528 of Buddhism are; have its dates "
        "exported as 1985-03-27 (years of Thailand are read once its country is set: 'kiosk clinic set country TH')"
    )
    EITHER_CALENDAR = (
        "its year has two digits, and years are counted in two ways here, so that it may be another one; have years "
        "exported with all their digits, or with their era"
    )
    BIRTH_TIME = "the birth date has a time of day in a zone, so that it may be the day before or after"
    MRN_TAKEN = "its record number belongs to another patient"
    OF_ANOTHER_SOURCE = (
        "they stand in the record from a source of another name, and are not taken now, or stand there twice"
    )
    ANOTHER_PERSON = (
        "the record has somebody else by its number: neither name nor birth date agrees; nothing was changed"
    )
    NO_PATIENT = "it names no patient"
    NAME_REMARK = (
        "taken without a remark that stands in its name, in brackets; it belongs into another column"
    )
    NAME_SIGN = (
        "taken with a bracket, a colon or a full stop in its name, which may be a title or a name of before; look at "
        'it: titles = ["..."] in a --map file names titles that are to be left out'
    )
    NO_AMOUNT = "it has no amount of a currency that is known"
    NO_CHARGE = "it is no charge: it needs a name of its own, and words of 300 letters at most without a card's number"
    NO_BILL = "it names no invoice or charge of this source that the record has; import what it pays first, or with it"
    NOT_OWED = "nothing is asked for it: it is a draft, planned, withdrawn, or paid at its source"
    PAID_HERE = (
        "its source has it as paid, and its patient has paid here since too: nothing was changed; look at what they "
        "owe, and cancel the charge if it was paid twice"
    )
    PATIENT_UNKNOWN = "its patient is not in the record"
    PATIENT_REFUSED = "its patient was not taken, or may be another one; mend that, and import both again"
    PATIENT_ELSEWHERE = (
        "its patient is one of another server: it gives a whole address, which no entry of the files has as its "
        "fullUrl; --server says which addresses are of the files' own"
    )
    OTHER_SOURCE = (
        "its patient's number is known of another source only: import the patients of this one first, or give the "
        "--source that theirs came with"
    )
    TWO_PATIENTS = "its patient may be two people, one by the id and one by the record number; give it as mrn"
    SEVERAL_PATIENTS = (
        "two patients of the files have what it calls its patient by; which of them is meant is not clear"
    )
    TWO_OF_ONE_ID = (
        "the files have two of its id who are two people, or one version in two ways; none of them is taken"
    )
    OTHER_PATIENT = (
        "its number is that of another patient's booking, which is still ahead; cancel that one first"
    )
    NO_START = "it has no start time"
    BAD_START = "the start is not a time that can be"
    OTHER_ZONE = (
        "beside its time stands a zone by which the clinic's clock does not go on that day, and which is one of "
        "several; have times exported as the clinic's clock says them, or with their offset, as 09:00-05:00"
    )
    BAD_DAY = "its day is no date that can be, or a day of the week stands beside it that is another one"
    NOT_BOOKED = "it is not a booking (proposed, pending, on a waiting list or entered in error)"
    STATUS_NOT_KNOWN = "the word for its status is not understood; --map says what it means"
    BAD_STATUS = "its status is none of those that FHIR R4 has for a booking; nothing was changed"
    NOT_ACTIVE = "it is not active"
    NO_PAYER = "it names no payer"
    INSURANCE_NO_PAYER = (
        "taken without its insurance, which names no payer: --map says which column does, and what its codes mean, in "
        "[payer]"
    )
    SELF_PAY = "it is no insurance: the patient pays"
    FIELD_LEFT_OUT = "taken without a field that is too long"
    NO_HEADER = "no line has the headings that are needed"
    TITLES = "what stands above its headings was passed over"
    COLUMNS = "columns of the file that nothing is read from"
    BARE_COLUMNS = (
        "columns without a heading, of which nothing is read; --map names them by where they stand, as #3"
    )
    NO_HEADING = "--map or --column names headings that the file does not have, and nothing is read for these"
    HEADING_ELSE = (
        "--map or --column names headings that the file does not have, and others are read for these"
    )
    CODE_PAGE = "not UTF-8, so nobody can be sure of the letters of a name; nothing was taken in"
    READ_AS = "not UTF-8, and read as computers here write; look at some names, and give --encoding if they are wrong"
    OTHER_CODE_PAGE = "not in the encoding that was said; nothing was taken in"
    PARTLY_UTF_8 = "UTF-8 but for some bytes, which belong to no letter; mend them, nothing was taken in"
    EMPTY = "the file is empty"
    NOT_CSV = "it is no CSV file but packed, a spreadsheet or the like; save it as CSV in UTF-8"
    NOTHING_BELOW = "there is nothing under the headings"
    TWICE = (
        "a heading stands there more than once, and whose the others are cannot be told: the first of these columns is "
        "read; give them names of their own"
    )
    GROUPS = "the line above the headings says whose the columns are, or of what; those of others are not the patient's"
    UNCLOSED = "a quotation mark is not closed, or opens in the wrong place; none of these lines was read"
    ROUNDED = "a spreadsheet has rounded its record number (as 1.0E+05); export that column as text"
    TWO_PEOPLE = "its record number stands further up for somebody else; which of them has it is not clear"
    PHONE_NOT_KNOWN = "taken without a phone, which is no number any more, or none that can be"
    CARD_ROUNDED = (
        "taken without a number of its insurance, which a spreadsheet has rounded (as 6.4E+15); export that column as "
        "text"
    )
    POSTCODE_NOT_KNOWN = "taken without the postcode, which a spreadsheet has rounded, or which is none"
    TWO_BOOKINGS = "its number stands further up for another patient; which of them it is for is not clear"
    ONE_NUMBER = (
        "its id stands in the file for another booking as well, of another patient or another time, and nothing tells "
        "which is meant; none of them was taken"
    )
    SHARED_NUMBER = (
        "its id stands in the file for another practitioner or service at the same time too; taken as bookings "
        "of their own"
    )
    SEX_NOT_KNOWN = "taken without the sex, whose word is not understood"
    LANGUAGE_NOT_KNOWN = "taken without the language, whose word is not understood"
    DAYS_NOT_KNOWN = "taken without the days of its insurance, which cannot be read"
    DAYS_TURNED = "taken without the days of its insurance, of which the last is before the first"
    ORDER_NOT_KNOWN = "which of several insurances it is is not understood: taken as it stands among them"
    LENGTH_NOT_KNOWN = "taken without its length, which is not understood"
    ENDS_BEFORE = "taken without its length: the end of it is before its start"
    HERE_ELSEWHERE = (
        "taken as booked: its source has its patient here already, who checks in as everybody does"
    )
    ENDED_AHEAD = (
        "its status says that it was attended or missed, and its day is still ahead: taken so, and nobody checks in "
        "for it; look whether its word means that, and its day is right"
    )
    EMAIL_NOT_KNOWN = "taken without an e-mail address, which is none"
    HOLDER_NOT_KNOWN = (
        "what the holder of its insurance is to the patient is not understood; taken as other: --explain shows the "
        "words, and a --map file says what they mean, in [subscriber_relationship] or [relationship_to_subscriber]"
    )
    GUARDIAN_NOT_KNOWN = (
        "what the guardian is to the patient is not understood; taken as somebody who may not come for them: --explain "
        "shows the words, and a --map file says what they mean, in [guardian_relationship]"
    )
    HOLDER_TURNED = (
        "nobody so young has a child who holds an insurance: its holder was read as a parent; a column called "
        "relationship_to_subscriber says what the patient is to the holder"
    )
    SHORT_YEAR = (
        "its year of birth has two digits and may be of this century or of the last; mend it, or say "
        'years = "under_100" in a --map file: nobody in it is older'
    )
    DEATH_NOT_KNOWN = "taken as living: the word in the column of deaths is not understood"
    TOO_LARGE = "larger than a file of one JSON value can be (64 MB); export it as NDJSON, a resource a line"
    PACKED = (
        "the packed file becomes more than 200 times as large, as no export does; it is not read any further"
    )
    LONG_LINE = "the line is longer than a resource can be (8 MB)"
    ENDLESS = "a line does not end; the file is not read any further"
    NO_FAMILY_NAME = "taken without a family name; at the kiosk they give their record number"
    OTHER_ORDER = "the dates of the file stand in another order than the clinic's and were not read"
    DAY_BEFORE_MONTH = (
        "dates of a column begin with their year and can only go on with the day, and are read so"
    )
    YEAR_ORDER = (
        "dates of a column begin with their year, as others of the file do that go on with the day, and which of these "
        "do is not clear; none of them was read: '--dates ymd' says that they go on with the month, '--dates ydm' that "
        "they do with the day"
    )
    DAY_NUMBERS = "some of its dates are a spreadsheet's numbers of days, and read so"
    MAYBE_OTHER = "its date is not used, because the file's dates stand in another order"
    BOTH_ORDERS = "the dates of the file stand in different orders"
    ASSUMED_ORDER = "the dates of the file could be read in two orders"
    TORN = (
        "a line break in one of its cells has torn the row apart; put the cell into quotation marks, none of these "
        "lines was read"
    )
    SHIFTED = "it has a cell too many, and what stands behind that is in the wrong columns; it was not read"
    CUT_OFF = "the file ends in the middle of this line, which was not read; export or copy it anew"
    OTHER_HEADINGS = (
        "other headings stand in the middle of the file than at its top; nothing below them was read, import that part "
        "as a file of its own"
    )
    BAD_LINE = "the line cannot be read as columns"


# What the record does not take, by its codes.
REFUSED = {
    "mrn_taken": NotUsedReason.MRN_TAKEN,
    "unknown_patient": NotUsedReason.PATIENT_UNKNOWN,
    "another_person": NotUsedReason.ANOTHER_PERSON,
    "not_booked": NotUsedReason.NOT_BOOKED,
    "other_patient": NotUsedReason.OTHER_PATIENT,
    "not_active": NotUsedReason.NOT_ACTIVE,
    "no_bill": NotUsedReason.NO_BILL,
    "no_amount": NotUsedReason.NO_AMOUNT,
    "not_owed": NotUsedReason.NOT_OWED,
    "paid_here": NotUsedReason.PAID_HERE,
}


@dataclass(frozen=True)
class NotUsed:
    """One thing that was not used.

    Attributes:
        where: the file, and the line where the file has lines of its own.
        kind: the FHIR resource type, or empty.
        id: the resource's own id as far as it is a plain one.
        detail: what the program itself can add to the reason; never a word out of the file.
    """

    where: str
    kind: str
    id: str
    reason: NotUsedReason
    detail: str = ""

    @classmethod
    def of(cls, where: str, kind: str, key: object, reason: NotUsedReason) -> NotUsed:
        """With an id only if it is one."""
        plain = isinstance(key, str) and _PLAIN_ID.fullmatch(key)
        return cls(where, kind, str(key) if plain else "", reason)

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}{f' ({self.detail})' if self.detail else ''}"

    @property
    def place(self) -> str:
        """Where it is, and of what kind, in words."""
        subject = "/".join(part for part in (self.kind, self.id) if part)
        return f"{self.where}{f', {subject}' if subject else ''}"


@dataclass(frozen=True)
class WholeDayDone:
    """What became of the bookings of whole days.

    Attributes:
        days: the clinic's days.
        gone: those that the files no longer hold, each by its time and its patient's record number.
        booked: how many there were that the files could have held.
        too_many: whether so many were gone that none was cancelled.
        wrong: what was told of the files, for which none was; empty where they are whole.
    """

    days: tuple[date, ...] = ()
    gone: tuple[str, ...] = ()
    booked: int = 0
    too_many: bool = False
    wrong: str = ""

    @property
    def cancelled(self) -> int:
        """How many were."""
        return 0 if self.too_many or self.wrong else len(self.gone)


@dataclass
class Report:
    """Counts by kind (``Patient``...), what was not used, and how many resources of other types were passed over.

    Of ``problems`` the first are kept of each of their ``reasons``, which counts them all.

    Organizations are only read, for the names of payers, and so always count as ``same``.
    """

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    problems: list[NotUsed] = field(default_factory=list)
    reasons: Counter[NotUsedReason] = field(default_factory=Counter)
    # Is handed every problem, however many there are.
    write: Callable[[NotUsed], object] | None = None
    passed_over: Counter[str] = field(default_factory=Counter)
    # People who have neither a phone number nor a postcode: taken, and no lobby can tell who they are.
    not_identifiable: int = 0
    # None where nobody has said that the files hold whole days.
    whole_day: WholeDayDone | None = None

    def add(self, kind: str, taken: TakenIn) -> None:
        """Count one batch."""
        self.counts[kind].update(added=taken.added, changed=taken.changed, same=taken.same)
        if taken.older:
            self.counts[kind]["older"] += taken.older

    def tell(self, problem: NotUsed) -> None:
        """Something was not used."""
        self.reasons[problem.reason] += 1
        if self.reasons[problem.reason] <= MOST_KEPT:
            self.problems.append(problem)
        if self.write is not None:
            self.write(problem)

    @property
    def changed_anything(self) -> bool:
        """Whether the record is different from before."""
        changed = any(count["added"] or count["changed"] for count in self.counts.values())
        return changed or bool(self.whole_day and self.whole_day.cancelled)
