"""Headings that nobody has listed: with what says whose a column is, with words turned, in other languages."""

from __future__ import annotations

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS, places_of
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import rows
from tests.interop.test_newcomers import starts

TWO = "mrn,family,given,birth_date\n1,A,B,1985-03-27\n2,C,D,1986-03-27\n"
PARIS = ClinicSettings(country="FR", zone="Europe/Paris", date_order="dmy")
# What some software writes before each heading, and behind it.
SETTINGS_OF_PATIENTS = ["{}", "Patient {}", "patient{}", "PT_{}", "ptnt {}", "{} Paciente", "{} du patient"]
SETTINGS_OF_BOOKINGS = ["{}", "Appointment {}", "appt{}", "VISIT_{}", "{} Cita", "{} de la cita", "{} RDV"]


@pytest.mark.parametrize("beside", SETTINGS_OF_PATIENTS)
@pytest.mark.parametrize(
    ("heading", "ours"),
    [
        ("sex", "sex"),
        ("SEX_CD", "sex"),
        ("HOME_PH", "phone"),
        ("state", "state"),
        ("lastname", "family"),
        ("NAME_LAST", "family"),
        ("birth_dt_tm", "birth_date"),
        ("Date Birth", "birth_date"),
        ("Tel. mobil", "phone"),
        ("mobile no", "phone"),
        ("1er Apellido", "family"),
        ("2º Apellido", "second_family"),
    ],
)
def test_whose_a_column_is_says_nothing_of_what_it_holds(beside: str, heading: str, ours: str) -> None:
    if "no" in heading.split() and beside in ("patient{}", "PT_{}"):
        heading = "mobile"
    assert places_of([beside.format(heading)], PATIENT_COLUMNS, {}) == {ours: (0,)}


@pytest.mark.parametrize("beside", SETTINGS_OF_BOOKINGS)
@pytest.mark.parametrize(
    ("heading", "ours"),
    [
        ("status", "status"),
        ("starttime", "start"),
        ("Provider Name", "practitioner"),
        ("Status Name", "status"),
        ("Estado", "status"),
        ("hora", "time"),
    ],
)
def test_nor_does_it_of_bookings(beside: str, heading: str, ours: str) -> None:
    assert places_of([beside.format(heading)], APPOINTMENT_COLUMNS, {}) == {ours: (0,)}


@pytest.mark.parametrize("heading", ["PAT_ID", "Patient ID", "pt id", "Pat. UUID", "ID Paciente"])
def test_the_number_of_a_patient_is_none_of_a_booking(take: Taken, database: Database, heading: str) -> None:
    """Read as that, every booking of a patient would be one, of the last of its days."""
    take(
        TWO,
        f"{heading},MRN,start\n77,1,2026-11-24 09:00\n77,1,2026-11-25 09:00\n78,2,2026-11-25 10:00\n",
    )
    assert len(rows(database, "appointment")) == 3


@pytest.mark.parametrize("heading", ["Patient Status", "Patient Location", "pt type", "Patient Phone"])
def test_what_else_is_of_a_patient_is_nothing_of_a_booking(heading: str) -> None:
    assert places_of([heading], APPOINTMENT_COLUMNS, {}) == {}


def test_a_cancelled_booking_is_read_as_one(take: Taken, database: Database) -> None:
    take(TWO, "Nº Cita;NHC;Fecha Cita;Hora Cita;Estado Cita\n1;1;2026-11-24;9:15;ANULADA\n")
    [row] = rows(database, "appointment")
    assert row["status"] == "cancelled"


def test_a_day_of_the_week_is_no_date(take: Taken, database: Database) -> None:
    take(TWO, "id,mrn,Day,start\n1,1,Tuesday,2026-11-24 09:00\n2,1,,2026-11-25 09:00\n")
    assert starts(database, "America/New_York") == ["2026-11-24 09:00", "2026-11-25 09:00"]


def test_the_name_by_birth_where_no_other_is_known(take: Taken, people: People) -> None:
    take(
        "N° dossier;Nom de naissance;Nom d'usage;Prénom;Né(e) le\n"
        "1;DUPONT;MARTIN;Élodie;27/03/1985\n2;DURAND;;Zoé;28/03/1985\n",
        settings=PARIS,
    )
    assert [people()[mrn]["family"] for mrn in "12"] == ["MARTIN", "DURAND"]


def test_what_stands_before_a_family_name_belongs_to_it(take: Taken, people: People) -> None:
    take(
        "Patiëntnr;Achternaam;Tussenvoegsel;Voornaam;Geb.datum\n1;Berg;van den;Jan;27-03-1985\n2;;de;An;28-03-1985\n",
        settings=ClinicSettings(country="NL", zone="Europe/Amsterdam", date_order="dmy"),
    )
    assert (people()["1"]["family"], people()["2"]["family"]) == ("van den Berg", "")


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("№ карты;Фамилия;Имя;Дата рождения;Телефон", "mrn family given birth_date phone"),
        ("Dosya No;Soyadı;Adı;Doğum Tarihi;Cep Telefonu", "mrn family given birth_date phone"),
        ("Nr karty;Nazwisko;Imię;Data urodzenia;Kod pocztowy", "mrn family given birth_date postal_code"),
        ("患者番号;氏名;生年月日;性別;郵便番号", "mrn name birth_date sex postal_code"),
        ("차트번호;성명;생년월일;성별;휴대폰", "mrn name birth_date sex phone"),
        ("病历号;姓名;出生日期;性别;手机", "mrn name birth_date sex phone"),
        ("رقم الملف;الاسم;تاريخ الميلاد;الجنس;الجوال", "mrn name birth_date sex phone"),
        ("מספר תיק;שם משפחה;שם פרטי;תאריך לידה;מין", "mrn family given birth_date sex"),
        ("Αρ. Φακέλου;Επώνυμο;Όνομα;Ημερομηνία Γέννησης;Φύλο", "mrn family given birth_date sex"),
        ("Mã BN;Họ và tên;Ngày sinh;Giới tính;Điện thoại", "mrn name birth_date sex phone"),
        ("TAJ;Név;Születési dátum;Nem;Irsz.", "mrn name birth_date sex postal_code"),
        ("HN;ชื่อ;นามสกุล;วันเกิด;เพศ", "mrn given family birth_date sex"),
    ],
)
def test_headings_of_other_languages(line: str, at: str) -> None:
    found = places_of(line.split(";"), PATIENT_COLUMNS, {})
    assert found == {ours: (place,) for place, ours in enumerate(at.split())}


@pytest.mark.parametrize("columns", [PATIENT_COLUMNS, APPOINTMENT_COLUMNS])
def test_no_word_is_of_two_columns(columns: dict[str, tuple[str, ...]]) -> None:
    """Cep is a mobile in Turkey and CEP a postcode in Brazil: neither the one nor the other by chance."""
    words = [word for ours, others in columns.items() for word in {ours.replace("_", ""), *others}]
    assert len(words) == len({*words})


@pytest.mark.parametrize(
    ("heading", "ours"),
    [("Født", "birth_date"), ("D.Tarihi", "birth_date"), ("GSM", "phone"), ("Fecha Nac.", "birth_date"),
     ("氏", "family"), ("Expediente", "mrn"), ("PAT_MRN_ID", "mrn"), ("Cep Tel", "phone"),
     ("Tel. kom.", "phone"), ("Fijo", "phone")],
)  # fmt: skip
def test_headings_of_exports_elsewhere(heading: str, ours: str) -> None:
    assert places_of([heading], PATIENT_COLUMNS, {}) == {ours: (0,)}


@pytest.mark.parametrize(("heading", "ours"), [("Dato", "date"), ("Kl.", "time"), ("Durumu", "status")])
def test_headings_of_bookings_elsewhere(heading: str, ours: str) -> None:
    assert places_of([heading], APPOINTMENT_COLUMNS, {}) == {ours: (0,)}
