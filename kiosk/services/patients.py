"""Patients and their bookings as the record takes them in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import delete, insert, select, update

from kiosk.domain.names import name_keys
from kiosk.domain.people import Appointment, Patient
from kiosk.store import tables
from kiosk.store.database import Database


class PatientService:
    """Adds and updates patients and appointments; saving the same twice changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, patients: Iterable[Patient], appointments: Iterable[Appointment] = ()) -> None:
        """Add what is new and update what is known, by id, all or nothing.

        Raises:
            sqlalchemy.exc.IntegrityError: a record number belongs to someone else, or a patient is unknown.
        """
        with self._database.write() as connection:
            for patient in patients:
                values = {key: value for key, value in asdict(patient).items() if key != "contact"}
                values |= asdict(patient.contact)
                table = tables.patient
                if connection.execute(select(table.c.id).where(table.c.id == patient.id)).first():
                    connection.execute(update(table).where(table.c.id == patient.id).values(values))
                else:
                    connection.execute(insert(table).values(values))
                names = tables.patient_name
                connection.execute(delete(names).where(names.c.patient_id == patient.id))
                keys = name_keys(patient.family, patient.given)
                if keys:
                    connection.execute(
                        insert(names),
                        [
                            {"key": key, "birth_date": patient.birth_date, "patient_id": patient.id}
                            for key in sorted(keys)
                        ],
                    )
            for booking in appointments:
                table = tables.appointment
                if connection.execute(select(table.c.id).where(table.c.id == booking.id)).first():
                    connection.execute(update(table).where(table.c.id == booking.id).values(asdict(booking)))
                else:
                    connection.execute(insert(table).values(asdict(booking)))
