"""The way through a visit follows the checklist."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.flow import Screen, Walk, key_of, screen_for
from kiosk.domain.masking import mask_email, mask_phone

NOW = datetime(2026, 11, 23, tzinfo=UTC)
KINDS = (ItemKind.IDENTITY, ItemKind.CONTACT, ItemKind.QUESTIONNAIRE, ItemKind.INSURANCE, ItemKind.CONSENT)


def checklist(*statuses: ItemStatus) -> tuple[ChecklistItem, ...]:
    return tuple(
        ChecklistItem(kind, "", status, number)
        for number, (kind, status) in enumerate(zip(KINDS, statuses, strict=True))
    )


DUE, DONE, SKIPPED = ItemStatus.DUE, ItemStatus.DONE, ItemStatus.SKIPPED


def test_only_what_is_due_comes_up() -> None:
    items = checklist(DONE, SKIPPED, DUE, DONE, DUE)
    walk = Walk.of(items)
    assert walk.total == 2
    first = walk.forward(items)
    assert first is not None
    assert first.current == (ItemKind.QUESTIONNAIRE, "")
    assert first.back() is None
    assert (
        Walk.of(checklist(DONE, SKIPPED, DONE, DONE, DONE)).forward(checklist(DONE, DONE, DONE, DONE, DONE))
        is None
    )


def test_a_correction_costs_one_press() -> None:
    items = checklist(DONE, DUE, DUE, DUE, DUE)
    walk: Walk | None = Walk.of(items)
    for number in (1, 2, 3):
        assert walk is not None
        walk = walk.forward(items)
        items = tuple(replace(item, status=DONE) if item.position == number else item for item in items)
    assert walk is not None
    assert walk.current == (ItemKind.INSURANCE, "")
    back = walk.back()
    assert back is not None
    earlier = back.back()
    assert earlier is not None
    assert earlier.current == (ItemKind.CONTACT, "")
    forward = earlier.forward(items)
    assert forward is not None
    assert forward.current == (ItemKind.CONSENT, "")
    assert len(forward.shown) == 4


@given(st.lists(st.sampled_from([DUE, DONE, SKIPPED, ItemStatus.NEEDS_STAFF]), min_size=5, max_size=5))
def test_answering_what_is_shown_always_ends(statuses: list[ItemStatus]) -> None:
    items = checklist(*statuses)
    walk: Walk | None = Walk.of(items)
    steps = 0
    while walk is not None:
        walk = walk.forward(items)
        if walk is not None:
            steps += 1
            items = tuple(
                replace(item, status=DONE) if key_of(item) == walk.current else item for item in items
            )
    assert steps == statuses.count(DUE)


def test_every_kind_has_a_screen() -> None:
    assert {screen_for(kind) for kind in ItemKind} <= set(Screen)


def test_masks_keep_what_the_owner_knows() -> None:
    assert mask_phone("(555) 010-0142") == "(•••) •••-0142"
    assert mask_phone("0142") == "••••"
    assert mask_phone("") == ""
    assert mask_email("maria@example.org") == "m•••••@example.org"
    assert mask_email("nonsense") == "n•••••"
