"""The day list's cryptography by itself: what opens what, and what does not."""

from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import date, timedelta

import pytest
from cryptography.exceptions import InvalidTag

from kiosk.domain.identity import Factor
from kiosk.store import sealing
from kiosk.store.sealing import (
    DayList,
    NoKey,
    Opener,
    Several,
    Unsealable,
    look_up,
    seal,
    seal_content,
    seal_list,
    stretch,
    unseal,
    way_in,
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
    stretched = stretch("garcialopez", BORN, Factor.PHONE, "0142", SALT)
    # The same on every computer, for as long as FORMAT is the same: lists are made here and read there.
    assert stretched == stretch("garcialopez", BORN, Factor.PHONE, "0142", SALT)
    tag, key = way_in(KEY, stretched)
    assert (len(bytes.fromhex(tag)), len(key)) == (16, 32)
    # Each list has its own way from there.
    other = way_in(KEY[::-1], stretched)
    assert other[0] != tag
    assert other[1] != key


def test_every_part_of_the_answers_counts() -> None:
    answers = [
        ("garcialopez", BORN, Factor.PHONE, "0142", SALT),
        ("garcialope", BORN, Factor.PHONE, "z0142", SALT),
        ("garcialopez", BORN + timedelta(days=1), Factor.PHONE, "0142", SALT),
        ("garcialopez", BORN, Factor.POSTCODE, "0142", SALT),
        ("garcialopez", BORN, Factor.PHONE, "0143", SALT),
        ("garcialopez", BORN, Factor.PHONE, "0142", "5b" * 16),
    ]
    ways = [way_in(KEY, stretch(*each)) for each in answers]
    assert len({tag for tag, _ in ways}) == len({key for _, key in ways}) == len(answers)


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
    listed = DayList(DAY, SALT, KEY, entries)
    assert look_up(listed, "one", KEY) == plain
    assert look_up(listed, "several", KEY) == Several()
    assert look_up(listed, "none", KEY) is None
    with pytest.raises(Unsealable):
        look_up(listed, "one", bytes(32))
    del entries[content.tag]
    with pytest.raises(Unsealable):
        look_up(listed, "one", KEY)


def test_attack_01_a_list_opens_with_the_private_half_it_was_sealed_for_and_for_its_day_alone() -> None:
    listed = DayList(DAY, SALT, KEY, {"aa": "sealed"})
    mine, theirs = Opener(KEY), Opener(KEY[::-1])
    sealed = seal_list(mine.public, listed)
    assert mine.open(sealed) == listed
    assert KEY.hex() not in repr(listed)
    raw = bytearray(b64decode(sealed.sealed))
    for place in (0, 31, 32, -1):
        flipped = bytearray(raw)
        flipped[place] ^= 1
        with pytest.raises(Unsealable):
            mine.open(replace(sealed, sealed=b64encode(flipped).decode()))
    for opener, other in (
        (theirs, sealed),
        (mine, replace(sealed, day=DAY + timedelta(days=1))),
        (mine, replace(sealed, sealed="")),
        (mine, replace(sealed, sealed="Ünicode")),
    ):
        with pytest.raises(Unsealable):
            opener.open(other)


def test_a_list_that_is_sealed_again_is_another_one_to_look_at() -> None:
    listed = DayList(DAY, SALT, KEY, {"aa": "sealed"})
    sealed = [seal_list(Opener(KEY).public, listed) for _ in range(20)]
    assert len({each.sealed for each in sealed}) == len({each.stamp for each in sealed}) == 20


@pytest.mark.parametrize("public", ["", "aa", "no hex", "00" * 32, "01" + "00" * 31, "aa" * 33])
def test_what_is_no_public_half_is_refused(public: str) -> None:
    with pytest.raises(NoKey):
        seal_list(public, DayList(DAY, SALT, KEY, {}))
