"""Which letters a text goes in, and where it is parted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.devices.smpp import units
from kiosk.devices.smpp.letters import MOST_PARTS, SEVEN_BITS, UCS_2, pieces_of, text_in
from kiosk.devices.smpp.receipts import heard_of
from kiosk.devices.smpp.units import BrokenUnit, Stream, Submission


@pytest.mark.parametrize(
    ("text", "coding", "lengths"),
    [
        ("", SEVEN_BITS, [0]),
        ("a" * 160, SEVEN_BITS, [160]),
        ("a" * 161, SEVEN_BITS, [153, 8]),
        ("€" * 80, SEVEN_BITS, [160]),
        # A letter of two codes is never parted: of the first part one byte is left.
        ("€" * 81, SEVEN_BITS, [152, 10]),
        ("§", SEVEN_BITS, [1]),
        ("`", UCS_2, [2]),
        ("á" * 70, UCS_2, [140]),
        ("á" * 71, UCS_2, [134, 8]),
        # Of two units each: 33 of them are 132 bytes.
        ("😀" * 36, UCS_2, [132, 12]),
    ],
)
def test_a_text_is_parted_where_no_letter_is(text: str, coding: int, lengths: list[int]) -> None:
    found = pieces_of(text)
    assert (found.coding, [len(part) for part in found.parts]) == (coding, lengths)
    assert "".join(text_in(part, coding) for part in found.parts) == text


@settings(max_examples=40)
@given(some.text(max_size=200))
def test_whatever_is_written_comes_out_as_it_went_in(text: str) -> None:
    found = pieces_of(text)
    assert all(len(part) <= (160 if len(found.parts) == 1 else 153) for part in found.parts)
    assert "".join(text_in(part, found.coding) for part in found.parts) == text


def test_a_text_without_an_end_ends() -> None:
    assert len(pieces_of("a" * 100_000).parts) == MOST_PARTS


@pytest.mark.parametrize(
    ("raw", "coding", "text"),
    [
        (b"Hola", 1, "Hola"),
        (b"\xf1o", 3, "ño"),
        (b"\x00\xe1\x00", 8, "á"),
        (b"Hi", 0xF0, "Hi"),
        (b"\x00H", 0x18, "H"),
        (b"\xff\x1b\x1b\x1bz", 0, "? z"),
        (b"GIF89", 4, ""),
        (b"GIF89", 0xF4, ""),
        (b"x", 0xC0, ""),
    ],
)
def test_what_somebody_writes_is_read_by_its_letters(raw: bytes, coding: int, text: str) -> None:
    assert text_in(raw, coding) == text


@given(some.binary(max_size=300))
def test_whatever_a_unit_has_in_it_is_read_or_broken(raw: bytes) -> None:
    try:
        found = units.delivered(raw)
    except BrokenUnit:
        return
    heard_of(found)


@given(some.binary(max_size=200), some.integers(1, 50))
def test_whatever_comes_in_whatever_pieces_makes_units_or_breaks(raw: bytes, size: int) -> None:
    stream = Stream()
    try:
        for at in range(0, len(raw), size):
            stream.feed(raw[at : at + size])
            while stream.next() is not None:
                pass
    except BrokenUnit:
        assert len(raw) >= units.HEADER


@pytest.mark.parametrize("sender", ["+15550109999", "12345", "Clinic"])
def test_what_is_submitted_is_read_as_it_was_meant(sender: str) -> None:
    unit = Submission(sender, "+34600555010", 8, b"\0a", 7, 2, 1).unit(5)
    assert unit.packed()[:4] == len(unit.packed()).to_bytes(4)
    found = units.delivered(unit.body)
    assert (found.sender, found.to, found.raw, found.parts, found.part) == (
        sender,
        "+34600555010",
        b"\0a",
        2,
        1,
    )
