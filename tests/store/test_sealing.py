"""The day list's cryptography by itself: what opens what, and what does not."""

from datetime import date, timedelta

import pytest
from cryptography.exceptions import InvalidTag

from kiosk.domain.identity import Factor
from kiosk.store import sealing
from kiosk.store.sealing import (
    SealedDayList,
    Several,
    Unsealable,
    look_up,
    seal,
    seal_content,
    stretch,
    unseal,
)

DAY = date(2026, 11, 23)
BORN = date(1985, 3, 27)
SALT = "5a" * 16
KEY = bytes(range(32))


@pytest.fixture(scope="module", autouse=True)
def quick_stretching() -> None:
    """Not here, where it is tested: the strength is the programs'."""


def test_s33_stretching_costs_at_least_what_is_asked() -> None:
    assert (sealing.MEMORY_KIB, sealing.PASSES, sealing.LANES) >= (19_456, 2, 1)
    tag, key = stretch("garcialopez", BORN, Factor.PHONE, "0142", SALT)
    # The same on every computer, for as long as FORMAT is the same: lists are made here and read there.
    assert tag == stretch("garcialopez", BORN, Factor.PHONE, "0142", SALT)[0]
    assert (len(bytes.fromhex(tag)), len(key)) == (16, 32)


def test_every_part_of_the_answers_counts() -> None:
    answers = [
        ("garcialopez", BORN, Factor.PHONE, "0142", SALT),
        ("garcialope", BORN, Factor.PHONE, "z0142", SALT),
        ("garcialopez", BORN + timedelta(days=1), Factor.PHONE, "0142", SALT),
        ("garcialopez", BORN, Factor.POSTCODE, "0142", SALT),
        ("garcialopez", BORN, Factor.PHONE, "0143", SALT),
        ("garcialopez", BORN, Factor.PHONE, "0142", "5b" * 16),
    ]
    stretched = [stretch(*each) for each in answers]
    assert len({tag for tag, _ in stretched}) == len({key for _, key in stretched}) == len(answers)


def test_what_is_sealed_opens_in_its_place_only() -> None:
    sealed = seal(KEY, "aa", DAY, b"plain")
    assert unseal(KEY, "aa", DAY, sealed) == b"plain"
    for key, tag, day in ((KEY[::-1], "aa", DAY), (KEY, "ab", DAY), (KEY, "aa", DAY + timedelta(days=1))):
        with pytest.raises(Unsealable) as caught:
            unseal(key, tag, day, sealed)
        assert isinstance(caught.value.__cause__, InvalidTag)


def test_s31_no_nonce_comes_twice() -> None:
    assert len({seal(KEY, "aa", DAY, b"plain") for _ in range(100)}) == 100


def test_answers_lead_to_a_content_to_several_or_to_nobody() -> None:
    plain = "Straße 1".encode() * 1000
    content = seal_content(DAY, plain)
    entries = {
        content.tag: content.sealed,
        "one": seal(KEY, "one", DAY, content.pointer),
        "several": seal(KEY, "several", DAY, sealing.nobody()),
    }
    listed = SealedDayList(DAY, SALT, entries)
    assert look_up(listed, "one", KEY) == plain
    assert look_up(listed, "several", KEY) == Several()
    assert look_up(listed, "none", KEY) is None
    with pytest.raises(Unsealable):
        look_up(listed, "one", bytes(32))
    del entries[content.tag]
    with pytest.raises(Unsealable):
        look_up(listed, "one", KEY)


def test_the_stamp_moves_with_salt_and_tags() -> None:
    stamps = {
        SealedDayList(DAY, salt, entries).stamp
        for salt in ("", SALT)
        for entries in ({}, {"aa": "x"}, {"bb": "x"}, {"aa": "x", "bb": "x"})
    }
    assert len(stamps) == 8
    assert (
        SealedDayList(DAY, SALT, {"aa": "1", "bb": "2"}).stamp
        == SealedDayList(DAY, SALT, {"bb": "2", "aa": "1"}).stamp
    )
