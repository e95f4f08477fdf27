"""What others were told of a patient: written down once, listed, told to the patient, and never taken back."""

from datetime import date

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.access import AccessKind
from kiosk.domain.disclosures import Basis, Disclosed
from kiosk.domain.permissions import ALLOWED, NotAllowed, Permission, StaffRole
from kiosk.services.desk.joining import JoiningService
from kiosk.services.staffing.access import AccessReader
from kiosk.services.staffing.auditing import NoSuchPatient
from kiosk.services.staffing.disclosing import DisclosureService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import server_url
from tests.services.clinic_maker import SETTINGS
from tests.services.desk.test_glass import Ward, prompt_of

TOLD = Disclosed("Dr Vega", "the allergies", "asked by phone", Basis.TREATMENT, date(2026, 1, 2))
LATER = Disclosed("A court", "all of it", "an order of the court", Basis.LAW, date(2026, 2, 3))


@pytest.fixture
def ward(empty: Database) -> Ward:
    return Ward(empty)


def test_it_is_listed_with_who_wrote_it_down_and_told_to_the_patient(ward: Ward) -> None:
    service = DisclosureService(ward.database, ward.now)
    # Of the day or not: nothing of the record is opened for it.
    for said in (TOLD, LATER):
        service.note("p3", said, ward.bea)
    found = service.all("p3", ward.bea)
    assert [one.said for one in found] == [LATER, TOLD]
    assert {(one.by, one.at) for one in found} == {("Bea", ward.now())}
    assert service.all("p2", ward.bea) == ()
    assert ward.events("disclosed") == ["Bea", "Bea"]
    assert ward.events("read_record") == []
    who = signed_in(ward.database, "Aud", StaffRole.AUDITOR)
    made = AccessReader(ward.database, ward.now).report("p3", None, None, who)
    told = {row.told for row in made.rows if row.kind is AccessKind.DISCLOSED}
    assert told == {TOLD, LATER}
    assert {row.told for row in made.rows if row.kind is not AccessKind.DISCLOSED} == {None}


def test_of_a_double_it_is_of_the_one_kept(ward: Ward) -> None:
    service = DisclosureService(ward.database, ward.now)
    service.note("p4", TOLD, ward.bea)
    joining = JoiningService(ward.database, SETTINGS, ward.now)
    kept, double = joining.records("p3", "p4", ward.bea)
    joining.join(kept.patient, double.patient, ward.bea)
    service.note("p4", LATER, ward.bea)
    for patient in ("p3", "p4"):
        assert [one.said for one in service.all(patient, ward.bea)] == [LATER, TOLD]
    with ward.database.read() as connection:
        query = select(tables.disclosure.c.patient_id).order_by(tables.disclosure.c.told_on)
        assert list(connection.execute(query).scalars()) == ["p4", "p3"]


@pytest.mark.parametrize("role", [role for role in StaffRole if Permission.DISCLOSE not in ALLOWED[role]])
def test_nobody_else_writes_or_reads_it(ward: Ward, role: StaffRole) -> None:
    service, who = DisclosureService(ward.database, ward.now), signed_in(ward.database, "Eve", role)
    for call in (lambda: service.note("p3", TOLD, who), lambda: service.all("p3", who)):
        with pytest.raises(NotAllowed):
            call()
    assert ward.events("disclosed") == []
    assert service.all("p3", ward.bea) == ()


def test_of_nobody_nothing_is_written(ward: Ward) -> None:
    with pytest.raises(NoSuchPatient):
        DisclosureService(ward.database, ward.now).note("nobody", TOLD, ward.bea)
    assert ward.events("disclosed") == []


def test_behind_the_wall_it_stands_for_good_and_in_nobody_elses_name(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    owner, own = (Database(server_url(cluster, login, name)) for login in ("kiosk_owner", "staff_1"))
    ward = Ward(owner, own)
    service = DisclosureService(own, ward.now)
    service.note("p3", TOLD, ward.bea)
    new = (
        "INSERT INTO disclosure (id, patient_id, told_to, what, why, basis, told_on, noted_at, noted_by, account_id)"
        " VALUES (%s, 'p3', %s, 'x', 'y', 'law', '2026-01-01', now(), 'Bea', %s)"
    )
    with prompt_of(ward.bea, server_url(cluster, "staff_1", name)) as bea:
        for statement in (
            "DELETE FROM disclosure",
            "UPDATE disclosure SET what = 'nothing'",
            "TRUNCATE disclosure",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                bea.execute(statement)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            bea.execute(new, ("a", "somebody", ward.ann.account_id))
        with pytest.raises(psycopg.errors.CheckViolation):
            bea.execute(new, ("a", "", ward.bea.account_id))
        assert bea.execute("SELECT told_to FROM disclosure").fetchall() == [("Dr Vega",)]
    with prompt_of(ward.ann, server_url(cluster, "staff_1", name)) as ann:
        assert ann.execute("SELECT told_to FROM disclosure").fetchall() == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ann.execute(new, ("a", "somebody", ward.ann.account_id))
    assert [one.said for one in service.all("p3", ward.bea)] == [TOLD]
    own.close()
    owner.close()
