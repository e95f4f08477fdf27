"""A kind of item has its room on every floor, and none is forgotten."""

import importlib
import pkgutil
from collections import Counter
from datetime import UTC, datetime
from typing import get_args

import pytest
from sqlalchemy import insert

from kiosk.domain import items
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.items.item import Beginning, ItemStep, Settles
from kiosk.domain.items.table import ITEMS, build
from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.domain.visit.steps import NAMES, HandedToDesk, Step, StepName
from kiosk.services.items.table import APPLIES, ROOMS
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_patient

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
STEPS_OF_ITEMS = [step for step in get_args(Step) if issubclass(step, ItemStep) and step is not HandedToDesk]


def test_every_kind_has_a_room_in_the_domain() -> None:
    assert list(ITEMS) == list(ItemKind), "a line of domain/items/table.py, in the order of the kinds"


def test_every_kind_has_a_room_in_the_services() -> None:
    assert list(ROOMS) == list(ItemKind), "a line of services/items/table.py, in the order of the kinds"


@pytest.mark.parametrize("kind", list(ItemKind))
def test_a_visit_asks_for_a_kind_by_its_own_name(kind: ItemKind) -> None:
    asked = ITEMS[kind].asked(Beginning(NOW, ClinicSettings(), (), {}))
    assert {item.kind for item in asked} <= {kind}


def test_a_checklist_has_its_items_in_the_order_of_the_kinds() -> None:
    checklist = build(Beginning(NOW, ClinicSettings(), (), {}))
    places = [list(ItemKind).index(item.kind) for item in checklist]
    assert places == sorted(places)
    assert [item.position for item in checklist] == list(range(len(checklist)))


def test_every_step_about_an_item_is_one_that_can_be_recorded() -> None:
    """Whatever a room makes known as a step of its own stands in the union, and so in outboxes."""
    for found in pkgutil.iter_modules(items.__path__, f"{items.__name__}."):
        importlib.import_module(found.name)
    made: set[type] = set()
    waiting: list[type] = [ItemStep]
    while waiting:
        found_kinds: list[type] = waiting.pop().__subclasses__()
        waiting += found_kinds
        made.update(found_kinds)
    assert made - {Settles} - set(get_args(Step)) == set(), "a line of Step in domain/visit/steps.py"


def test_every_step_has_a_name_and_is_told_of_in_the_audit() -> None:
    assert Counter(NAMES.values()) == Counter(StepName), "a line of StepName in domain/visit/step_names.py"
    assert {step for step in get_args(Step) if not NAMES[step].told} == set()
    assert len({name.told for name in StepName}) == len(StepName)


def test_every_step_about_an_item_is_applied_by_one_room() -> None:
    lines = Counter(step for room in ROOMS.values() for step, _ in room.applies)
    assert lines == Counter(STEPS_OF_ITEMS)
    assert set(APPLIES) == set(STEPS_OF_ITEMS)


@pytest.mark.parametrize("kind", list(ItemKind))
def test_the_record_takes_an_item_of_every_kind(empty: Database, kind: ItemKind) -> None:
    PatientService(empty).save([a_patient(1)], [])
    with empty.write() as connection:
        visit = {"id": "v1", "patient_id": "p1", "day": NOW.date(), "status": "planned", "started_at": NOW}
        connection.execute(insert(tables.visit), visit)
        item = {"visit_id": "v1", "kind": kind, "key": "", "status": ItemStatus.DUE, "position": 0}
        connection.execute(insert(tables.checklist_item), item)
