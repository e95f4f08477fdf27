"""Who may be calling, by the number: patients and those who have to do with one; and whether a caller is who they say.

What is on file stands beside the questions for whoever is of the day. Of anybody else the record is shut: what the
caller says is compared with it, and nothing of it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Select, func, literal, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.name_keys import typed_keys
from kiosk.domain.names import fold
from kiosk.domain.people import Patient
from kiosk.domain.people.details import OLD, within
from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.lifecycle import PhoneState
from kiosk.domain.telephone.numbers import dialled_number, same_number, significant
from kiosk.domain.telephone.telling import (
    CallerCheck,
    Claimed,
    OnFile,
    PossibleCaller,
    Telling,
    is_identified,
    may_be_told,
)
from kiosk.services.desk import message_rows, phone_rows
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.opening import GlassShut, is_of_day, is_special, must_have_reason
from kiosk.services.record import joins, reading
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# More than so many share no number; whoever is after them is found by the search.
MOST_CALLERS = 50
# Of a street so many letters and digits at least, or nobody is told by it.
LEAST_STREET = 5
_PERSON, _TELECOM, _RELATED = tables.patient.c, tables.patient_telecom.c, tables.related_person.c


class NotIdentified(Refusal):
    """What was right is not enough to tell anything: name, birth date, and one thing more."""

    def __init__(self) -> None:
        super().__init__("nothing may be told yet: ask the name, the birth date, and one thing more")


class CallerService:
    """Says whose number it may be, and keeps as whom a caller was identified.

    Raises LookupError for a patient or a call that is not there, NotAllowed and SignedOut as `sessions.must` does.
    """

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def of_number(self, number: str, who: Actor) -> tuple[PossibleCaller, ...]:
        """Whose number it may be, those of the day first; that each was shown is in the audit."""
        now, settings = self._clock(), self._clinic.current
        if not self._database.embedded and significant(number):
            self._tell_server(dialled_number(number).number, settings.today(now), who, now)
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            if not significant(number):
                return ()
            found = list(_found(act, number, settings, now))
            people = _people(act.connection, {patient for patient, *_ in found})
            messages = {key: _messages(act, key) for key in people}
            callers = [
                PossibleCaller(
                    patient,
                    Patient.list_name(people[patient].family, people[patient].given),
                    bool(of_day),
                    related,
                    name,
                    relationship,
                    bool(may_come),
                    settings.is_under_age(people[patient].birth_date, now),
                    people[patient].mrn,
                    messages[patient],
                )
                for patient, related, name, relationship, may_come, of_day in found
                if patient in people
            ]
            return tuple(
                sorted(callers, key=lambda it: (not it.of_day, it.patient_name, not it.is_patient, it.key))
            )

    def _tell_server(self, number: str, day: date, who: Actor, now: datetime) -> None:
        """A server answers once it is committed that somebody asks, and who will be shown: nobody takes that back."""
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            act.connection.execute(select(func.kiosk_callers_knock(number)))
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            act.connection.execute(select(func.kiosk_callers_note(number, day, act.staff)))

    def on_file(self, patient_id: str, who: Actor) -> OnFile:
        """What to compare with, of somebody who is of the day. Raises GlassShut for anybody else.

        Of special privacy nothing is shown here either: there would be a reason to give first.
        """
        now = self._clock()
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            row = self._person(act, patient_id)
            if not row.of_day or row.is_special:
                raise GlassShut
            act.did(Action.CALLER_COMPARED, row.id)
        card = self._card(row.id, who)
        return OnFile(
            Patient.list_name(row.family, row.given),
            row.birth_date,
            card["postal_code"],
            card["address_line"],
            row.mrn,
        )

    def compare(self, patient_id: str, said: Claimed, who: Actor) -> frozenset[CallerCheck]:
        """What of it is right, of anybody; nothing else is told. Each time is in the audit.

        Raises ReasonWanted where it would be compared with the contact card of a patient of special privacy.
        """
        now = self._clock()
        with acting(self._database, who, Permission.WORK_PHONE, now) as act:
            row = self._person(act, patient_id)
            if fold(said.more) not in ("", fold(row.mrn)):
                must_have_reason(act.connection, [row.id], act.who, now)
            act.did(Action.CALLER_COMPARED, row.id)
            keys = set(typed_keys(said.name)) if said.name.strip() else set()
            name = tables.patient_name.c
            known = act.connection.execute(select(name.key).where(name.patient_id == row.id)).scalars()
            right = {CallerCheck.NAME} if keys & set(known) else set()
        return frozenset(right | set(_right(self._card(row.id, who), said)))

    def _card(self, patient_id: str, who: Actor) -> RowMapping:
        """What a caller's words are compared with: a server shows it once it is committed that somebody compares."""
        with self._database.under(who).read() as connection:
            row = reading.person_of(connection, patient_id)
        if row is None:
            raise LookupError(patient_id)
        return row

    def identify(
        self, call_id: str, caller: PossibleCaller, right: Collection[CallerCheck], who: Actor
    ) -> Telling:
        """Write down that a caller has said enough, and about which patient the call is; what they may be told.

        Raises:
            HeldByAnother: somebody else has answered the call.
            NotIdentified: what they said right is not enough.
            ReasonWanted: the call is of a patient of special privacy already.
        """
        if not is_identified(right):
            raise NotIdentified
        table = tables.phone_call
        with acting(self._database, who, Permission.WORK_PHONE, self._clock()) as act:
            row = phone_rows.found(act, table, call_id)
            if row.state != PhoneState.TAKEN or not phone_rows.is_theirs(row, act.who):
                raise phone_rows.HeldByAnother(row.owner)
            phone_rows.must_show(row)
            patient = self._person(act, caller.patient_id)
            act.connection.execute(
                update(table)
                .where(table.c.id == row.id, table.c.version == row.version)
                .values(
                    patient_id=patient.id,
                    caller=row.caller or caller.related_name,
                    caller_is="patient" if caller.is_patient else "related",
                    checked=" ".join(check for check in CallerCheck if check in right),
                    version=row.version + 1,
                )
            )
            announce(act.connection, Topic.PHONE, row.id)
            act.did(Action.CALLER_IDENTIFIED, patient.id, record_id=row.id)
        return may_be_told(caller)

    def _person(self, act: Act, patient_id: str) -> Row[Any]:
        kept = joins.kept_for(act.connection, [patient_id]).get(patient_id, patient_id)
        of_day = is_of_day(_PERSON.id, act.now, self._clinic.current).label("of_day")
        row = act.connection.execute(
            select(
                _PERSON.id,
                _PERSON.family,
                _PERSON.given,
                _PERSON.birth_date,
                _PERSON.mrn,
                of_day,
                is_special(_PERSON.id).label("is_special"),
            ).where(_PERSON.id == kept)
        ).one_or_none()
        if row is None:
            raise LookupError(patient_id)
        return row


def _right(row: RowMapping, said: Claimed) -> Iterator[CallerCheck]:
    if said.born is not None and said.born == row["birth_date"]:
        yield CallerCheck.BIRTH_DATE
    more = fold(said.more)
    if not more:
        return
    if more == fold(row["mrn"]):
        yield CallerCheck.MRN
    if row["postal_key"] and factor_key(Factor.POSTCODE, said.more) == row["postal_key"]:
        yield CallerCheck.POSTCODE
    if len(more) >= LEAST_STREET and more == fold(row["address_line"]):
        yield CallerCheck.STREET


_Found = tuple[str, str, str, str, bool, bool]


def _found(act: Act, number: str, settings: ClinicSettings, now: datetime) -> Iterator[_Found]:
    """Ids of patients, of who else it would be, and what they are to them; each patient is in the audit."""
    day = settings.today(now)
    if act.connection.dialect.name == "postgresql":
        asked = func.kiosk_callers(dialled_number(number).number, day).table_valued(*_COLUMNS)
        for row in act.connection.execute(select(asked)):
            yield (
                row.patient_id,
                row.related_id,
                row.related_name,
                row.relationship,
                row.may_come,
                row.of_day,
            )
        return
    owned = sorted(set(_embedded(act.connection, number, day)))
    kept = joins.kept_for(act.connection, [patient for patient, *_ in owned])
    of_day: dict[str, bool] = {}
    whose = sorted({(kept.get(it[0], it[0]), it[1], it[2], it[3], it[4]) for it in owned})
    for patient, related, name, relationship, may_come in whose[:MOST_CALLERS]:
        if patient not in of_day:
            today = select(is_of_day(literal(patient), now, settings))
            of_day[patient] = bool(act.connection.execute(today).scalar_one())
            act.did(Action.CALLER_SHOWN, patient)
        yield patient, related, name, relationship, may_come, of_day[patient]


def _messages(act: Act, patient_id: str) -> int:
    """How many messages about a patient are unsettled, whomever they are for."""
    ids = message_rows.records_of(act.connection, patient_id)
    return len(message_rows.of_patient(act.connection, act.who, ids, ""))


_COLUMNS = ("patient_id", "related_id", "related_name", "relationship", "may_come", "of_day")


def _embedded(connection: Connection, number: str, day: date) -> Iterator[tuple[str, str, str, str, bool]]:
    """As `kiosk_callers` finds them."""
    tail = significant(number)[-4:]
    own: Select[Any] = select(_PERSON.id, _PERSON.phone).where(_PERSON.phone_key == tail)
    for row in connection.execute(own):
        if same_number(row.phone, number):
            yield row.id, "", "", "", False
    others: Select[Any] = select(
        _TELECOM.patient_id, _TELECOM.value, _TELECOM.period_start, _TELECOM.period_end
    )
    for row in connection.execute(others.where(_TELECOM.key == tail, _TELECOM.use != OLD)):
        if within(row.period_start, row.period_end, day) and same_number(row.value, number):
            yield row.patient_id, "", "", "", False
    related: Select[Any] = select(tables.related_person)
    for row in connection.execute(related.where(_RELATED.phone_key == tail, _RELATED.active)):
        if same_number(row.phone, number):
            comes = row.represents and within(row.period_start, row.period_end, day)
            yield row.patient_id, row.id, row.name, row.relationship, bool(comes)


def _people(connection: Connection, ids: Collection[str]) -> dict[str, Row[Any]]:
    query: Select[Any] = select(_PERSON.id, _PERSON.family, _PERSON.given, _PERSON.birth_date, _PERSON.mrn)
    return {row.id: row for row in connection.execute(query.where(_PERSON.id.in_(sorted(ids))))}
