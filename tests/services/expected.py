"""Expected patients for the tests of the day list, few: each one costs a second of sealing at most."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.people import Coverage
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.offline.identity import Found, KeptDayList
from kiosk.services.offline.sealed_list import SealedListService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic
from kiosk.store.sealing import DayList
from tests.factories import NOW, a_contact, a_contact_of, a_patient

SETTINGS = ClinicSettings()
TODAY = SETTINGS.today(NOW)
MARIA = a_patient(
    1,
    mrn="MRN-7712093",
    family="García-López",
    given="María",
    born=date(1985, 3, 27),
    language="es",
    contact=a_contact(
        phone="(555) 010-0142", postal_code="02139-4307", city="Quincyville", email="maria@example.org"
    ),
)
# With one name, and one answer to tell him by.
OMAR = a_patient(
    2,
    mrn="MRN-8823104",
    family="Haddad",
    given="",
    born=date(1971, 12, 5),
    contact=a_contact_of(phone="555 010 0777"),
)
COVERAGE = Coverage("c1", "Bluestone Mutual", "XK-4420917")
RIGHT = IdentityClaim("garcia lopez", MARIA.birth_date, Factor.PHONE, "0142")
OMARS = IdentityClaim("Haddad", OMAR.birth_date, Factor.PHONE, "0777")
# As they are typed, each of them accepted by the identification.
RIGHTS = (
    RIGHT,
    replace(RIGHT, family_name="  GARCÍA-LÓPEZ "),
    replace(RIGHT, family_name="Maria García-López"),
    replace(RIGHT, family_name="Garcia Lopez Maria"),
    replace(RIGHT, family_name="Quintanilla"),
    replace(RIGHT, answer="(555) 010-0142"),
    replace(RIGHT, family_name="lópez"),
)
# With the record alone.
BY_POSTCODE = (
    replace(RIGHT, factor=Factor.POSTCODE, answer="02139"),
    replace(RIGHT, factor=Factor.POSTCODE, answer="02139-4307"),
    replace(RIGHT, factor=Factor.POSTCODE, answer=" 021 39 "),
)
WRONGS = (
    replace(RIGHT, family_name="Smith"),
    replace(RIGHT, family_name="garci"),
    replace(RIGHT, birth_date=date(1985, 3, 28)),
    replace(RIGHT, answer="0143"),
    replace(RIGHT, answer="142"),
    replace(RIGHT, answer=""),
    replace(RIGHT, family_name=""),
    replace(RIGHT, family_name="' OR 1=1 --"),
    replace(RIGHT, family_name="%"),
    replace(RIGHT, factor=Factor.POSTCODE, answer="0142"),
    replace(OMARS, factor=Factor.POSTCODE, answer=""),
    replace(OMARS, answer="0142"),
)
# What of them may lie in the open nowhere: none of it comes about by chance.
PLANTED = (
    "García", "garcialopez", "Garcia", "Haddad", "haddad", "Quintanilla", "quintanilla", "MRN-77", "MRN-88",
    "1985-03-27", "19850327", "27.03.1985", "1971-12-05", "010-0142", "0100142", "010 0777", "02139-4307",
    "Quincyville", "example.org", "Bluestone", "XK-4420917", "4420917",
)  # fmt: skip


def maker(database: Database, now: datetime = NOW, settings: ClinicSettings = SETTINGS) -> DayListMaker:
    return DayListMaker(database, settings, lambda: now, CheckInService(database, settings, lambda: now))


class ListedAt:
    """A kiosk that is enrolled, and what it keeps of the day."""

    def __init__(
        self,
        database: Database,
        folder: Path,
        place: str = "",
        now: datetime = NOW,
        settings: ClinicSettings = SETTINGS,
        name: str = "kiosk-1",
    ) -> None:
        self.kept = KeptClinic(folder / name / "kept.bin")
        self.service = SealedListService(database, lambda: self.now, name)
        self.now = now
        self.settings = settings
        assert self.service.enrol(self.kept.public, place)

    def fetch(self) -> DayList | None:
        """What is sealed for it now, open."""
        fetched = self.service.fetch(self.kept.day_list())
        if fetched is not None:
            self.kept.keep(day_list=fetched)
        return self.kept.open_list()

    def entries(self) -> int:
        """How many entries it has been sealed: of every way in, and the contents."""
        listed = self.fetch()
        return len(listed.entries) if listed else 0

    def find(self, claim: IdentityClaim, now: datetime | None = None) -> Found:
        """What it says of ``claim`` once it has fetched its list; no wrong answer of before counts."""
        self.fetch()
        self.kept.tries.destroy()
        return KeptDayList(self.kept, self.settings).find(claim, now or self.now)


def in_the_open(data: bytes) -> list[str]:
    """Which of the planted texts are in ``data``, in any of the usual encodings."""
    return [
        text
        for text in PLANTED
        if any(text.encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
        or text.encode().hex().encode() in data
    ]
