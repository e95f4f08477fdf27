"""Joined records in the store: no table forgotten, nothing lost on the way back, and who may what behind the wall."""

import psycopg
import pytest

from kiosk.domain.identity import Identified
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.joins import HANDED_OVER, OF_VISITS
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import server_url
from tests.factories import NOW, a_booking, an_actor
from tests.services.desk.test_joining import DOUBLE, fill, identify, join, joining, of


def test_every_table_of_patients_is_handed_over_or_followed() -> None:
    # What tells who somebody is; what is of kiosks, and of those who look on.
    followed = {
        "patient_name", "human_name", "patient_identifier", "patient_telecom", "patient_address", "patient_link",
        "patient_correction",
    }  # fmt: skip
    others = {"lobby_session", "help_call", "audit_event", "broken_glass", "disclosure", "record_grant"}
    # By any record of a person, it is of each.
    others |= {"special_privacy", "taken_back"}
    # Lists of these name the record that stays.
    others |= {"phone_call", "call_back", "message", "bill_question"}
    # What is owed and was paid is of all records of a person.
    others |= {"charge", "payment", "payment_plan", "estimate", "receipt_mail"}
    of_patients = {name for name, table in tables.metadata.tables.items() if "patient_id" in table.c}
    assert of_patients == set(HANDED_OVER) | followed | others, "HANDED_OVER in services/record/joins.py"
    assert {"questionnaire_response", "consent", "representative"} <= set(OF_VISITS) <= set(HANDED_OVER)
    assert all({"id", "patient_id"} <= set(table.c.keys()) for table in HANDED_OVER.values())


def test_behind_the_wall(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    owner = Database(server_url(cluster, "kiosk_owner", name))
    fill(owner)
    who = signed_in(owner, "Ana", StaffRole.MANAGER)
    with owner.write() as connection:
        announce_nothing(connection)
        # The wall goes by the server's clock, and joining by when a password was typed.
        connection.exec_driver_sql("UPDATE staff_session SET confirmed_at = kiosk_now()")
    owner.close()
    staff, importer, lobby = (
        Database(server_url(cluster, user, name)) for user in ("staff_1", "import_1", "lobby_1")
    )
    staff = staff.under(who)
    joined = join(staff)
    PatientService(importer).take_in_appointments([a_booking(2, NOW, key="new", of="p2")], NOW, "export")
    assert of(staff, "appointment", "p1") == {"a1", "a2", "past", "new"}
    outcome = identify(lobby, "Garcia", DOUBLE.birth_date, "0202")
    assert isinstance(outcome, Identified)
    assert outcome.patient.id == "p1"
    joining(staff).apart(joined.id, an_actor("Ana"))
    assert of(staff, "appointment", "p2") == {"a2", "past", "new"}
    for opened in (staff, importer, lobby):
        opened.close()
    for user, statement in (
        ("staff_1", "DELETE FROM patient_join"),
        ("staff_1", "UPDATE patient_join SET joined_by = ''"),
        ("staff_1", "UPDATE patient_join_row SET row_id = ''"),
        ("import_1", "INSERT INTO patient_join (id) VALUES ('x')"),
        ("import_1", "SELECT * FROM patient_join_row"),
        ("lobby_1", "SELECT * FROM patient_join"),
        ("board_1", "SELECT * FROM patient_join_row"),
    ):
        with (
            psycopg.connect(server_url(cluster, user, name)) as connection,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            connection.execute(statement)


def test_on_the_way_back_everybody_has_what_was_their_own(url: str) -> None:
    database = Database(url)
    database.upgrade()
    fill(database)
    join(database)
    database.downgrade("0020")
    assert of(database, "appointment", "p1") == {"a1"}
    assert of(database, "appointment", "p2") == {"a2", "past"}
    assert of(database, "coverage", "p2") == {"c2"}
    database.upgrade()
    assert isinstance(identify(database, "Garcia", DOUBLE.birth_date, "0202"), Identified)
    database.close()
