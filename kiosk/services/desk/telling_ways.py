"""How somebody can be told of a booking: what the record has of them, and what they want none of any more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from kiosk.domain.mail import TellingWay, known_as, written_address
from kiosk.domain.mail.texts import PHONES, international, number_for_texts, wanted_way
from kiosk.domain.people.details import OLD, Telecom
from kiosk.domain.telephone.numbers import dialled_number, same_number
from kiosk.store import tables

_PERSON, _TELECOM, _STOP = tables.patient, tables.patient_telecom, tables.mail_stop


@dataclass(frozen=True)
class ContactReach:
    """How the record reaches somebody.

    Attributes:
        number: to which texts would go, as the record has it; empty for none.
        wanted: which way they have put first; None where nobody has said.
    """

    email: str
    number: str
    wanted: TellingWay | None

    def address(self, way: TellingWay, country: str) -> str:
        """As a server takes it; empty for none."""
        if way is TellingWay.MAIL:
            return written_address(self.email)
        return international(self.number, country)


def reach_of(connection: Connection, row: Mapping[Any, Any], today: date) -> ContactReach:
    """Of the ``patient_id`` in a row, beside whose ``email`` and ``phone`` are those on their card."""
    told = telecoms_of(connection, [row["patient_id"]]).get(row["patient_id"], [])
    return ContactReach(row["email"], number_for_texts(row["phone"], told, today), wanted_way(told))


def telecoms_of(connection: Connection, patients: Iterable[str]) -> dict[str, list[Telecom]]:
    """What sources say of numbers and addresses, by the patient, in their order."""
    query = select(_TELECOM).where(_TELECOM.c.patient_id.in_(set(patients))).order_by(_TELECOM.c.position)
    found: dict[str, list[Telecom]] = {}
    for row in connection.execute(query).mappings():
        values = {name: row[name] for name in Telecom.__dataclass_fields__}
        found.setdefault(row["patient_id"], []).append(Telecom(**values))
    return found


def has_number() -> ColumnElement[bool]:
    """Whether a patient of the query may have a number for texts; which one, and whether it is one, is seen later."""
    mine = and_(
        _TELECOM.c.patient_id == _PERSON.c.id,
        _TELECOM.c.system.in_(PHONES),
        _TELECOM.c.use != OLD,
    )
    mobile = select(_TELECOM.c.id).where(mine, or_(_TELECOM.c.use == "mobile", _TELECOM.c.system == "sms"))
    number = select(func.count()).where(mine).scalar_subquery()
    return or_(mobile.exists(), and_(_PERSON.c.phone != "", number <= 1), number == 1)


def can_be_told(connection: Connection, reach: ContactReach, country: str) -> list[TellingWay]:
    """The ways by which somebody can be told, and has not said that they want nothing."""
    return [
        way
        for way in TellingWay
        if (address := reach.address(way, country)) and stop_of(connection, way, address, reach) is None
    ]


def stop_of(connection: Connection, way: TellingWay, address: str, reach: ContactReach) -> str | None:
    """Why nothing goes to an address or a number: a `BounceReason`, or empty for what they want; None where it does."""
    # Staff know no country: they have stopped the number as it is on the card.
    of_text = [address, dialled_number(reach.number).number]
    return stop_at(connection, [known_as(address)] if way is TellingWay.MAIL else of_text)


def stop_at(connection: Connection, keys: Sequence[str]) -> str | None:
    """As `stop_of`, of what is the same address or number, each as `known_as` has it."""
    found = connection.execute(
        select(_STOP.c.bounce).where(_STOP.c.address.in_(keys)).order_by(_STOP.c.bounce)
    )
    return found.scalars().first()


def stopped_numbers(connection: Connection, number: str = "") -> list[str]:
    """The numbers to which no text goes, all of them or those that may be the same as one."""
    rows = connection.execute(select(_STOP.c.address).where(_STOP.c.address.not_like("%@%"))).scalars()
    return [row for row in rows if not number or same_number(row, number)]
