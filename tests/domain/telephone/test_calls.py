"""What can be written down of a call, how it goes from state to state, and what may be told to whom."""

from datetime import timedelta
from itertools import product

import pytest

from kiosk.domain.telephone.calls import (
    LONGEST_AGO,
    LONGEST_PROMISE,
    LONGEST_TEXT,
    OF_CALL_BACKS,
    OF_CALLS,
    SAID_IN_WORDS,
    About,
    CallBack,
    CallReason,
    CallRefused,
    Direction,
    Outcome,
    began_at,
    ending_of,
    promise_of,
    said_of,
)
from kiosk.domain.telephone.lifecycle import (
    CALL_BACK_STEPS,
    CALL_STEPS,
    CallBackState,
    PhoneState,
    may_call_back_step,
    may_step,
)
from kiosk.domain.telephone.numbers import DialledNumber
from kiosk.domain.telephone.telling import (
    MORE,
    CallerCheck,
    PossibleCaller,
    Telling,
    is_identified,
    may_be_told,
)
from tests.factories import NOW

NUMBER = DialledNumber("600 555 010", "600555010")


def refused(why: CallReason) -> pytest.RaisesExc[CallRefused]:
    return pytest.RaisesExc(CallRefused, check=lambda error: error.reason is why)


def test_every_step_is_in_the_table_and_nothing_else_is() -> None:
    of_calls = {(step.before, step.after) for step in CALL_STEPS}
    for before, after in product(PhoneState, repeat=2):
        assert may_step(before, after) is ((before, after) in of_calls)
    of_call_backs = {(step.before, step.after) for step in CALL_BACK_STEPS}
    for first, second in product(CallBackState, repeat=2):
        assert may_call_back_step(first, second) is ((first, second) in of_call_backs)
    # Whatever was taken back stays so, and everything can be.
    assert not any(step.before is PhoneState.WITHDRAWN for step in CALL_STEPS)
    assert not any(step.before is CallBackState.WITHDRAWN for step in CALL_BACK_STEPS)
    for call in CALL_STEPS:
        if not call.is_back and call.name != "take over":
            assert may_step(call.after, call.before or PhoneState.WITHDRAWN), call
    for step in CALL_BACK_STEPS:
        if not step.is_back and step.name != "take over":
            assert may_call_back_step(step.after, step.before or CallBackState.WITHDRAWN), step


def test_somebody_has_called() -> None:
    for nobody in (About(), About(caller=" \u200b\t ", about="something")):
        with refused(CallReason.NOBODY):
            said_of(nobody)
    for somebody in (
        About(NUMBER),
        About(DialledNumber("withheld", "")),
        About(caller="A"),
        About(patient_id="p"),
    ):
        assert said_of(somebody) == somebody
    assert said_of(About(NUMBER, about=" a \n b\x00\ud800 ")).about == "a b ?"
    for long in (About(NUMBER, about="x" * (LONGEST_TEXT + 1)), About(NUMBER, caller="x" * 201)):
        with refused(CallReason.TOO_LONG):
            said_of(long)


def test_nothing_is_closed_without_an_outcome() -> None:
    with refused(CallReason.NO_OUTCOME):
        ending_of(None, "all is well", OF_CALL_BACKS)
    for direction in Direction:
        for outcome in Outcome:
            if outcome in OF_CALLS[direction]:
                assert ending_of(outcome, "as agreed", OF_CALLS[direction]).outcome is outcome
            else:
                with refused(CallReason.NOT_OF_THIS):
                    ending_of(outcome, "as agreed", OF_CALLS[direction])
    for outcome in SAID_IN_WORDS:
        with refused(CallReason.NOT_AGREED):
            ending_of(outcome, " - ", OF_CALL_BACKS)
    with refused(CallReason.TOO_LONG):
        ending_of(Outcome.SETTLED, "x" * (LONGEST_TEXT + 1), OF_CALL_BACKS)


def test_a_promise_is_of_what_is_to_come() -> None:
    soon = NOW + timedelta(minutes=1)
    assert promise_of(soon, NOW) == soon
    for by, why in (
        (None, CallReason.NO_PROMISE),
        (NOW, CallReason.PROMISE_PAST),
        (NOW + LONGEST_PROMISE + timedelta(seconds=1), CallReason.PROMISE_FAR),
    ):
        with refused(why):
            promise_of(by, NOW)
    assert began_at(NOW + timedelta(seconds=30), NOW) == NOW
    for at, why in (
        (NOW + timedelta(minutes=2), CallReason.AHEAD),
        (NOW - LONGEST_AGO - timedelta(seconds=1), CallReason.LONG_AGO),
    ):
        with refused(why):
            began_at(at, NOW)


def test_when_a_call_back_is_late() -> None:
    for state in CallBackState:
        one = CallBack("c", NOW, "Ivo", state, About(NUMBER))
        lasts = state in (CallBackState.OPEN, CallBackState.TAKEN)
        assert not one.is_late(NOW - timedelta(seconds=1))
        assert one.is_late(NOW) is lasts
        # Whoever has taken it calls: nobody else is called to it.
        assert one.is_overdue(NOW + timedelta(minutes=10), 10) is (state is CallBackState.OPEN)
        assert not one.is_overdue(NOW + timedelta(minutes=9), 10)


def test_who_is_identified() -> None:
    assert not is_identified(set(CallerCheck) - {CallerCheck.NAME})
    assert not is_identified(set(CallerCheck) - {CallerCheck.BIRTH_DATE})
    assert not is_identified({CallerCheck.NAME, CallerCheck.BIRTH_DATE})
    for check in MORE:
        assert is_identified({CallerCheck.NAME, CallerCheck.BIRTH_DATE, check})


@pytest.mark.parametrize(
    ("relationship", "child", "adult"),
    [
        ("mother", Telling.ALL, Telling.APPOINTMENTS),
        ("Padre", Telling.ALL, Telling.APPOINTMENTS),
        ("guardian", Telling.ALL, Telling.ALL),
        ("healthcare proxy", Telling.ALL, Telling.ALL),
        ("cuidadora", Telling.APPOINTMENTS, Telling.APPOINTMENTS),
        ("brother", Telling.NOTHING, Telling.NOTHING),
        ("", Telling.NOTHING, Telling.NOTHING),
    ],
)
def test_what_may_be_told_to_whom(relationship: str, child: Telling, adult: Telling) -> None:
    for under_age, told in ((True, child), (False, adult)):
        caller = PossibleCaller("p", "A", True, "r", "Rosa", relationship, True, under_age)
        assert may_be_told(caller) is told
        # Whose time on file is over is nobody any more.
        gone = PossibleCaller("p", "A", True, "r", "Rosa", relationship, False, under_age)
        assert may_be_told(gone) is Telling.NOTHING
        assert may_be_told(PossibleCaller("p", "A", False, under_age=under_age)) is Telling.ALL
