"""What was noted of calls, and what bills are about, of special privacy shows to who has given a reason."""

from datetime import timedelta

import pytest
from sqlalchemy import insert

from kiosk.domain.actor import Actor
from kiosk.domain.money import amounts
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.questions import BillTopic
from kiosk.domain.permissions import StaffRole
from kiosk.domain.telephone.calls import About, CallBack, CallEnding, CallTopic, Direction, Outcome, PhoneCall
from kiosk.domain.telephone.numbers import dialled_number
from kiosk.services.desk.bills import BillService
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.money import MoneyService
from kiosk.services.desk.opening import ReasonWanted
from kiosk.services.desk.phone_calls import NotedCall, PhoneCallService
from kiosk.store import tables
from tests.actors import signed_in
from tests.services.clinic_maker import SETTINGS
from tests.services.desk import test_privacy
from tests.services.desk.test_privacy import WHY, Private

private = test_privacy.private
NUMBER = dialled_number("+34 600 555 010")
SAID = About(NUMBER, "p1", "Rosa Diaz", CallTopic.RESULT, "asks for the result")


class Telephone:
    """The telephone of that desk."""

    def __init__(self, private: Private) -> None:
        self.calls = PhoneCallService(private.own, private.now)
        self.backs = CallBackService(private.own, private.now)
        self.now = private.now()


def shown(items: tuple[PhoneCall, ...] | tuple[CallBack, ...]) -> list[tuple[bool, bool, About, bool]]:
    return [(it.is_special, it.is_hidden, it.said, bool(it.agreed or it.outcome)) for it in items]


def test_lists_have_the_name_and_no_more_before_a_reason_is_given(private: Private) -> None:
    desk = Telephone(private)
    promise = desk.now + timedelta(hours=1)
    desk.calls.note(
        NotedCall(Direction.INCOMING, desk.now, SAID, CallEnding(Outcome.CALL_BACK), promise), private.bea
    )
    other = About(NUMBER, "p2", about="asks for a time")
    noted = NotedCall(Direction.INCOMING, desk.now, other, CallEnding(Outcome.PASSED_ON, "to the nurse"))
    desk.calls.note(noted, private.bea)
    hidden = (True, True, About(patient_id="p1"))
    for who in (private.ann, private.bea):
        assert shown(desk.calls.log(who)) == [(False, False, other, True), (*hidden, False)]
        assert shown(desk.backs.open_ones(who)) == [(*hidden, False)]
        assert all(call.patient_name for call in desk.calls.log(who))
        assert all(item.patient_name for item in desk.backs.open_ones(who))
    private.glass.say_why("p1", WHY, private.ann)
    assert shown(desk.calls.log(private.ann))[1] == (True, False, SAID, True)
    assert shown(desk.backs.open_ones(private.ann)) == [(True, False, SAID, False)]
    assert shown(desk.calls.log(private.bea))[1] == (*hidden, False)


def test_what_is_read_for_an_act_asks_for_a_reason_first(private: Private) -> None:
    desk = Telephone(private)
    key = desk.backs.promise(SAID, desk.now + timedelta(hours=1), private.ann).call_id
    assert desk.backs.take(key, private.ann)
    with pytest.raises(ReasonWanted):
        desk.backs.tried(key, private.ann)
    assert desk.backs.give_back(key, private.ann)
    assert desk.backs.take(key, private.ann)
    private.glass.say_why("p1", WHY, private.ann)
    assert desk.backs.tried(key, private.ann)
    (call,) = desk.calls.log(private.ann)
    assert (call.said, call.outcome) == (SAID, Outcome.NO_ANSWER)


def test_what_was_hidden_from_who_closes_a_call_stays(private: Private) -> None:
    desk = Telephone(private)
    key = desk.calls.call_out(SAID, private.ann).call_id
    (call,) = desk.calls.log(private.ann)
    assert call.is_hidden
    ending = CallEnding(Outcome.SETTLED, "they come on Friday")
    with pytest.raises(ReasonWanted):
        desk.calls.close(key, call.said, ending, None, private.ann)
    private.glass.say_why("p1", WHY, private.ann)
    desk.calls.close(key, call.said, ending, None, private.ann)
    (closed,) = desk.calls.log(private.ann)
    assert (closed.said, closed.agreed, closed.is_hidden) == (SAID, ending.agreed, False)


def test_what_a_bill_is_about_shows_to_who_has_given_a_reason(private: Private) -> None:
    owed = NewCharge(ChargeKind.COPAY, amounts.Money(2000, "USD"), "Visit of the third")
    money = MoneyService(private.own, SETTINGS, private.now, "Desk 1")
    bills = BillService(private.own, private.now)
    cem = signed_in(private.database, "Cem", StaffRole.FRONT_DESK)
    charges = {patient: money.charge(patient, owed, private.bea) for patient in ("p1", "p2")}
    with private.database.write() as connection:
        for patient, charge in charges.items():
            connection.execute(
                insert(tables.bill_question).values(
                    id=charge,
                    patient_id=patient,
                    charge_id=charge,
                    topic=BillTopic.NOT_RIGHT,
                    state="open",
                    made_at=private.now(),
                    made_by="kiosk",
                    version=1,
                )
            )

    def about(who: Actor) -> dict[str, tuple[str, str]]:
        found = bills.open_ones(who)
        assert all(it.patient_name for it in found)
        return {it.patient_id: (it.about, it.amount) for it in found}

    whole = (owed.about, str(owed.amount))
    assert about(private.bea) == about(cem) == {"p1": ("", ""), "p2": whole}
    with pytest.raises(ReasonWanted):
        money.page("p1", private.bea)
    private.glass.say_why("p1", WHY, private.bea)
    assert about(private.bea) == {"p1": whole, "p2": whole}
    assert [len(it.charges) for it in money.page("p1", private.bea).accounts] == [1]
    assert about(cem) == {"p1": ("", ""), "p2": whole}
