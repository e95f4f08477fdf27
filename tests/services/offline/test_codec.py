"""Values become JSON and the same values again; what does not fit is refused with its place and nothing else."""

import copy
import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.agreed import USUAL_AGREED
from kiosk.domain.clinic import LARGEST, ClinicSettings
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.money import amounts
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.domain.money.fees import KINDS, Fee, FeeAt
from kiosk.domain.notices import USUAL_NOTICES
from kiosk.domain.people import Appointment, Contact, Coverage, Patient
from kiosk.domain.places import Location, LocationKind
from kiosk.domain.planning import Planning
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ConsentGiven,
    FormCompleted,
    HandedToDesk,
    LeftForDesk,
    SignatureMethod,
    Step,
    StepRecord,
    VisitOpened,
)
from kiosk.services.offline import codec
from kiosk.services.offline.codec import CodecError
from tests.domain.planning.test_document import PLAN
from tests.factories import NOW
from tests.thinned import examples

PLANTED = "Zyxwvut-Planted-Name"
STEPS = get_args(Step)
PEOPLE = (Patient, Appointment, Coverage, ChecklistItem, Contact, ClinicSettings, IdentityClaim)
HOSTILE = (
    "",
    '<img src="x">',
    "'; DROP TABLE patient; --",
    "\x00\x1b[2J",
    "\u202etxet",
    "\u2028",
    "é" * 300,
    "😀",
    "null",
    "1",
    "2026-01-01",
    '{"_type": "CheckInFinished"}',
)
texts = st.text() | st.sampled_from(HOSTILE)
# Zones of long ago were seconds off.
offsets = st.integers(-86399, 86399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
# Which of two equal hours is meant says the offset.
moments = st.datetimes(timezones=st.just(UTC) | offsets).map(lambda moment: moment.replace(fold=0))
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(0, 10**18),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    date: st.dates(),
    datetime: moments,
    NoneType: st.none(),
    dict[str, Any]: st.dictionaries(texts, json_values, max_size=3),
}
SETTINGS_FIELDS = {
    "hours": st.sampled_from(["", "12", "24"]),
    "zone": st.sampled_from(["UTC", "Europe/Madrid", "America/New_York"]),
    "patient_messages": st.sampled_from(["", "ask"]),
    "mail_receipts": st.sampled_from(["", "ask"]),
    "call_order": st.sampled_from(["booked", "arrival"]),
    "date_order": st.sampled_from(["mdy", "dmy", "ymd"]),
    # A plan is judged as it is made.
    "planning": st.sampled_from([Planning(), PLAN]),
    # Each with a key of its own.
    "notices": st.sampled_from([(), USUAL_NOTICES]),
    "agreed": st.sampled_from([(), USUAL_AGREED]),
    # Of an amount and a time that are known.
    "fees": st.builds(
        Fee,
        **dict.fromkeys(("key", "service", "about", "visit_type", "code"), texts),
        at=st.sampled_from(list(map(str, FeeAt))),
        kind=st.sampled_from(list(map(str, KINDS))),
        minor=st.integers(1, amounts.LARGEST),
        currency=st.sampled_from(sorted(CURRENCIES)),
        not_for=st.lists(texts, max_size=3).map(tuple),
    ).map(lambda fee: (fee,))
    | st.just(()),
}


@cache
def values(kind: Any) -> st.SearchStrategy[Any]:
    """Anything that the annotation ``kind`` allows, so that a new step or field is tested without an edit here."""
    if kind in SIMPLE:
        return SIMPLE[kind]
    inner = get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        return st.one_of(*map(values, inner))
    if get_origin(kind) is Mapping:
        return st.dictionaries(*map(values, inner), max_size=3)
    if get_origin(kind) is tuple:
        uniform = inner[1:] == (...,)
        return (
            st.lists(values(inner[0]), max_size=3).map(tuple) if uniform else st.tuples(*map(values, inner))
        )
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    assert is_dataclass(kind), kind
    hints = get_type_hints(kind)
    parts = {name: values(part) for name, part in hints.items()}
    if kind is Location:
        parts["kind"] = values(LocationKind).map(str)
    if kind is ClinicSettings:
        parts |= {name: st.integers(0, LARGEST) for name, part in hints.items() if part is int}
        parts |= SETTINGS_FIELDS
    return st.builds(kind, **parts)


def records(step: Any) -> st.SearchStrategy[StepRecord]:
    parts = {name: values(part) for name, part in get_type_hints(StepRecord).items() if name != "step"}
    return st.builds(StepRecord, **parts, step=values(step))


def assert_plain(data: Any) -> None:
    """Nothing but what JSON itself has: no enumerations, no tuples."""
    assert type(data) in (dict, list, str, int, float, bool, NoneType)
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        assert_plain(part)


def assert_comes_back(value: Any) -> None:
    before = copy.deepcopy(value)
    data = codec.dump(value)
    assert_plain(data)
    assert codec.load(type(value), data) == value
    for ascii_only in (True, False):
        line = json.dumps(data, ensure_ascii=ascii_only, allow_nan=False).encode()
        loaded = codec.load(type(value), json.loads(line))
        assert loaded == value
        assert repr(loaded) == repr(value)
    assert value == before


@pytest.mark.parametrize("step", STEPS)
@given(data=st.data())
def test_a_record_of_every_kind_of_step_comes_back(step: type, data: st.DataObject) -> None:
    assert_comes_back(data.draw(records(step)))


@pytest.mark.parametrize("kind", PEOPLE)
@given(data=st.data())
def test_people_and_settings_come_back(kind: type, data: st.DataObject) -> None:
    assert_comes_back(data.draw(values(kind)))


@given(moments)
def test_microseconds_and_the_offset_are_kept(moment: datetime) -> None:
    record = StepRecord("r", "v", "k", 1, moment, CheckInFinished())
    loaded = codec.load(StepRecord, codec.dump(record)).device_time
    assert (loaded, loaded.microsecond, loaded.utcoffset()) == (
        moment,
        moment.microsecond,
        moment.utcoffset(),
    )


def test_a_time_in_a_zone_is_the_same_moment_also_in_the_hour_that_comes_twice() -> None:
    for fold in (0, 1):
        moment = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"), fold=fold)
        record = StepRecord("r", "v", "k", 1, moment, CheckInFinished())
        loaded = codec.load(StepRecord, codec.dump(record))
        assert loaded.device_time.astimezone(UTC) == moment.astimezone(UTC)


def test_what_is_json_already_is_passed_through_untouched() -> None:
    response = {
        "item": [{"linkId": "1", "answer": [{"valueDecimal": 1.0}, {"valueDate": "2026-01-01"}]}],
        "": None,
    }
    record = StepRecord("r", "v", "k", 1, NOW, FormCompleted("q", "1", response))
    data = codec.dump(record)
    assert data["step"]["response"] == response
    step = codec.load(StepRecord, data).step
    assert isinstance(step, FormCompleted)
    assert repr(step.response) == repr(response)


# What does not fit

CLAIM = IdentityClaim("Family", date(1980, 2, 29), Factor.PHONE, "0123")
RECORD = StepRecord(
    "r", "v", "k", 1, NOW,
    ConsentGiven("treatment", "1", "en", SignatureMethod.DRAWN, strokes=(((0.0, 0.5), (1.0, 0.25)),)),
)  # fmt: skip


def changed(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    """The dump of ``value`` with something else in one place; without it where ``new`` is ``...``."""
    data = json.loads(json.dumps(codec.dump(value)))
    inner = data
    for part in place[:-1]:
        inner = inner[part]
    if new is ...:
        del inner[place[-1]]
    else:
        inner[place[-1]] = new
    return data


@pytest.mark.parametrize(
    ("value", "place", "new", "told"),
    [
        (RECORD, ("id",), ..., "missing @ StepRecord.id"),
        (RECORD, ("id",), 5, "str expected @ StepRecord.id"),
        (RECORD, ("id",), None, "str expected @ StepRecord.id"),
        (RECORD, ("id",), ["r"], "str expected @ StepRecord.id"),
        (RECORD, ("sequence",), "1", "int expected @ StepRecord.sequence"),
        (RECORD, ("sequence",), True, "int expected @ StepRecord.sequence"),
        (RECORD, ("sequence",), 1.0, "int expected @ StepRecord.sequence"),
        (RECORD, ("more",), PLANTED, "unknown fields @ StepRecord"),
        (RECORD, ("device_time",), "2026-11-23T15:00:00", "time with its zone expected @ StepRecord.device_time"),
        (RECORD, ("device_time",), PLANTED, "no datetime @ StepRecord.device_time"),
        (RECORD, ("device_time",), 5, "no datetime @ StepRecord.device_time"),
        (RECORD, ("step",), None, "dict expected @ StepRecord.step"),
        (RECORD, ("step",), [], "dict expected @ StepRecord.step"),
        (RECORD, ("step", "_type"), ..., "no known kind of step @ StepRecord.step"),
        (RECORD, ("step", "_type"), PLANTED, "no known kind of step @ StepRecord.step"),
        (RECORD, ("step", "_type"), [], "no known kind of step @ StepRecord.step"),
        (RECORD, ("step", "_type"), "StepRecord", "no known kind of step @ StepRecord.step"),
        (RECORD, ("step", "document"), ..., "missing @ StepRecord.step.document"),
        (RECORD, ("step", "more"), PLANTED, "unknown fields @ StepRecord.step"),
        (RECORD, ("step", "method"), PLANTED, "no SignatureMethod @ StepRecord.step.method"),
        (RECORD, ("step", "method"), {}, "str expected @ StepRecord.step.method"),
        (RECORD, ("step", "strokes"), PLANTED, "list expected @ StepRecord.step.strokes"),
        (RECORD, ("step", "strokes"), {}, "list expected @ StepRecord.step.strokes"),
        (RECORD, ("step", "strokes", 0), "ab", "list expected @ StepRecord.step.strokes[0]"),
        (RECORD, ("step", "strokes", 0, 1), [1.0], "@ StepRecord.step.strokes[0][1]"),
        (RECORD, ("step", "strokes", 0, 1), [1.0, 1.0, 1.0], "@ StepRecord.step.strokes[0][1]"),
        (RECORD, ("step", "strokes", 0, 1, 0), "1.0", "finite number expected @ StepRecord.step.strokes[0][1][0]"),
        (RECORD, ("step", "strokes", 0, 1, 0), float("nan"), "finite number expected"),
        (RECORD, ("step", "strokes", 0, 1, 0), 10**400, "@ StepRecord.step.strokes[0][1][0]"),
        (CLAIM, ("birth_date",), "1981-02-29", "no date @ IdentityClaim.birth_date"),
        (CLAIM, ("birth_date",), "1980-02-29T00:00:00", "no date @ IdentityClaim.birth_date"),
        (ClinicSettings(), ("zone",), PLANTED, "@ ClinicSettings"),
        (ClinicSettings(), ("zone",), "America", "@ ClinicSettings"),
        (ClinicSettings(), ("idle_seconds",), -1, "@ ClinicSettings"),
        (ClinicSettings(), ("languages",), "en", "list expected @ ClinicSettings.languages"),
        (StepRecord("r", "v", "k", 1, NOW, VisitOpened(CLAIM, ("a",))), ("step", "claim", "factor"), PLANTED,
         "no Factor @ StepRecord.step.claim.factor"),
        (StepRecord("r", "v", "k", 1, NOW, VisitOpened(CLAIM, ("a",))), ("step", "appointments", 0), 1,
         "str expected @ StepRecord.step.appointments[0]"),
        (StepRecord("r", "v", "k", 1, NOW, FormCompleted("q", "1", {})), ("step", "response"), [["a", 1]],
         "dict expected @ StepRecord.step.response"),
        (StepRecord("r", "v", "k", 1, NOW, LeftForDesk("f", None, "x")), ("step", "birth_date"), "",
         "@ StepRecord.step.birth_date"),
        (ChecklistItem(ItemKind.CONTACT, "", ItemStatus.DUE, 0), ("status",), "open",
         "no ItemStatus @ ChecklistItem.status"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_with_its_place_and_without_the_contents(
    value: Any, place: tuple[Any, ...], new: Any, told: str
) -> None:
    data = changed(value, place, new)
    with pytest.raises(CodecError) as refused:
        codec.load(type(value), data)
    assert told in str(refused.value)
    # S36: neither the message nor what a traceback shows with it.
    shown = f"{refused.value} {refused.value.__cause__!r} {refused.value.__context__!r}"
    assert PLANTED not in shown
    assert "0123" not in shown


@pytest.mark.parametrize("kind", [StepRecord, *PEOPLE, *STEPS])
@settings(max_examples=examples(30))
@given(garbage=json_values)
def test_garbage_is_refused_in_one_way_only(kind: Any, garbage: Any) -> None:
    try:
        loaded = codec.load(kind, garbage)
    except CodecError:
        return
    # An empty object is one where every field has a default.
    assert garbage == {}
    assert loaded == kind()


@given(st.data())
def test_a_record_with_garbage_in_one_place_is_refused_or_still_a_record(data: st.DataObject) -> None:
    whole = codec.dump(data.draw(values(StepRecord)))
    places: list[tuple[Any, Any]] = []

    def gather(inner: Any) -> None:
        for key, part in inner.items() if isinstance(inner, dict) else enumerate(inner):
            places.append((inner, key))
            if isinstance(part, dict | list):
                gather(part)

    gather(whole)
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(json_values)
    try:
        loaded = codec.load(StepRecord, whole)
    except CodecError:
        return
    assert codec.load(StepRecord, codec.dump(loaded)) == loaded


# To be made wrong, which its types would not permit.
WRONG: Any = RECORD


@pytest.mark.parametrize(
    "record",
    [
        replace(WRONG, device_time=datetime(2026, 1, 1)),
        replace(WRONG, device_time=None),
        replace(WRONG, step=None),
        replace(WRONG, step=CLAIM),
        replace(WRONG, step=replace(WRONG.step, method="drawn")),
        replace(WRONG, step=replace(WRONG.step, strokes=(((float("inf"), 0.0),),))),
        replace(WRONG, step=replace(WRONG.step, strokes=((("a", 0.0),),))),
        replace(CLAIM, birth_date=NOW),
    ],
)
def test_what_could_not_be_loaded_again_is_not_dumped(record: Any) -> None:
    with pytest.raises(CodecError) as refused:
        codec.dump(record)
    assert refused.value.__context__ is None


@pytest.mark.parametrize("value", [None, 5, {}, (), Contact, ItemKind.CONTACT, [Contact()]])
def test_only_instances_of_dataclasses_are_dumped(value: Any) -> None:
    with pytest.raises(CodecError, match="instance is needed"):
        codec.dump(value)


def test_every_field_of_what_is_kept_has_a_type_that_comes_back() -> None:
    """A new field of a type that nobody thought of would pass a test that draws from the known ones only."""
    known = (*SIMPLE, Any, ...)
    seen: set[Any] = set()

    def walk(kind: Any) -> None:
        if kind in known or kind in seen or (isinstance(kind, type) and issubclass(kind, StrEnum)):
            return
        seen.add(kind)
        if is_dataclass(kind):
            hints = get_type_hints(kind)
            for part in fields(kind):
                walk(hints[part.name])
        else:
            assert get_origin(kind) in (tuple, Mapping, Union, UnionType), kind
            for part in get_args(kind):
                walk(part)

    for kind in (StepRecord, *PEOPLE):
        walk(kind)
    assert {*STEPS, *PEOPLE} <= seen


def test_two_steps_are_never_taken_for_each_other() -> None:
    contact = StepRecord("r", "v", "k", 1, NOW, HandedToDesk(ItemKind.CONTACT, "", "x"))
    data = codec.dump(contact)
    assert data["step"]["_type"] == "HandedToDesk"
    data["step"]["_type"] = "ContactConfirmed"
    with pytest.raises(CodecError, match="unknown fields"):
        codec.load(StepRecord, data)


def test_starting_up_does_not_wait_for_the_library() -> None:
    code = "import sys, kiosk.services.offline.codec; sys.exit('cattrs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
