"""Numbers with an extension that were on file before are found by their own digits, and as before on the way back."""

import pytest
from sqlalchemy import select

from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from tests.engines import EMBEDDED, SERVER
from tests.factories import a_contact_of, a_patient
from tests.store.test_migrations import Empty, bare  # noqa: F401

NUMBERS = {
    "555 010 0001 x12": ("0001", "0112"),
    "555 010 0002;ext=3": ("0002", "0023"),
    "030 5550 1234-12": ("3412", "3412"),
    "204 x3012": ("3012", "3012"),
    "٥٥٥ ٠١٠ ٠٠٠٣ x7": ("0003", "0037"),
}


@pytest.mark.parametrize("bare", [EMBEDDED, SERVER], indirect=True)
def test_whoever_was_there_before_is_found_where_it_rings(bare: Empty) -> None:  # noqa: F811
    bare.database.upgrade()
    people = [a_patient(at, contact=a_contact_of(phone=said)) for at, said in enumerate(NUMBERS)]
    PatientService(bare.database).save(people, [])
    person = tables.patient.c

    def keys() -> dict[str, str]:
        with bare.database.read() as connection:
            return {
                row.phone: row.phone_key for row in connection.execute(select(person.phone, person.phone_key))
            }

    now, before = ({said: each[at] for said, each in NUMBERS.items()} for at in (0, 1))
    assert keys() == now
    bare.database.downgrade("0085")
    assert keys() == before
    bare.database.upgrade()
    assert keys() == now
