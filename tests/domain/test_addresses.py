"""What can be an address of electronic mail, and how one of a house is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.addresses import in_one_line, is_email

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NAME = st.text(f"{LETTERS}0123456789-_+", min_size=1, max_size=12)
# Not made by a pattern: that takes ten times as long.
LABEL = st.text(f"{LETTERS}0123456789-", min_size=1, max_size=10).map(lambda text: text.strip("-") or "a")
TOP = st.text(LETTERS, min_size=2, max_size=8)


def address(local: list[str], labels: list[str], top: str) -> str:
    return ".".join(local) + "@" + ".".join([*labels, top])


good = st.builds(
    address, st.lists(NAME, min_size=1, max_size=3), st.lists(LABEL, min_size=1, max_size=3), TOP
)


@pytest.mark.parametrize(
    ("zone", "town"),
    [
        ("Europe/Madrid", "28013 Madrid, M"),
        ("America/Mexico_City", "28013 Madrid, M"),
        ("America/Argentina/Cordoba", "28013 Madrid, M"),
        ("Atlantic/Canary", "28013 Madrid, M"),
        ("America/New_York", "Madrid, M 28013"),
        ("America/Sao_Paulo", "Madrid, M 28013"),
        ("Europe/London", "Madrid, M 28013"),
        ("Australia/Sydney", "Madrid, M 28013"),
        ("UTC", "Madrid, M 28013"),
    ],
)
def test_an_address_is_written_as_in_the_clinics_country(zone: str, town: str) -> None:
    assert in_one_line("Mayor 5", "Madrid", "M", "28013", zone) == f"Mayor 5, {town}"
    assert in_one_line("", "Madrid", "", "", zone) == "Madrid"
    assert in_one_line("", "", "", "", zone) == ""


@given(good)
def test_what_follows_the_rules_is_taken(text: str) -> None:
    assert is_email(text)


@given(good, st.sampled_from(["@", ".", "..", "@@", " ", "@.", ".@", ",", "\t", "(", "<"]), st.data())
def test_a_doubled_or_foreign_sign_is_refused(text: str, sign: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    spoilt = text[:place] + sign + text[place:]
    # A point within a name makes two names of it, which is as good.
    inside = sign == "." and 0 < place < len(text) and "." not in (text[place - 1], text[place])
    if inside and "@" not in (text[place - 1], text[place]):
        return
    assert not is_email(spoilt), spoilt


@pytest.mark.parametrize(
    "text",
    [
        "", "@", "nora", "nora@", "@gmail.com", "nora@@gmail..com", "nora@gmail..com", "nora@.com", "nora@gmail",
        "nora@gmail.", ".nora@gmail.com", "nora.@gmail.com", "no..ra@gmail.com", "nora@-gmail.com", "nora@gmail-.com",
        "nora@gmail.c", "nora@127.0.0.1", "nora@gmail,com", "nora o@gmail.com", "nora@gm ail.com", "a@b@c.org",
        "nora@gmail.com,", "<nora@gmail.com>", "x" * 65 + "@gmail.com", "a@" + "b" * 64 + ".org", "a@b." + "c" * 260,
    ],
)  # fmt: skip
def test_d21_what_cannot_be_an_address_is_refused(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize(
    "text",
    ["o'brien+kiosk@mail.example.org", "maría@correo.es", "a@b.co", "用户@例子.中国", "n_o-r.a@x-y.museum"],
)
def test_addresses_of_all_kinds_are_taken(text: str) -> None:
    assert is_email(text)
