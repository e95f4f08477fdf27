"""What a typed name may mean, and what its key keeps apart."""

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.misspelling import distance, forgiven, pieces
from kiosk.domain.name_keys import MOST_TYPED, name_keys, typed_keys
from kiosk.domain.names import MAX_NAME, fold
from kiosk.store import wall
from kiosk.store.database import newest_revision


@given(st.text(max_size=300))
def test_what_is_typed_means_few_names_and_the_first_is_as_it_stands(text: str) -> None:
    keys = typed_keys(text)
    assert len(keys) <= MOST_TYPED
    assert all(0 < len(key) <= MAX_NAME and " " not in key for key in keys)
    assert (fold(text) in keys) == bool(fold(text)) or "ª" in text


@given(st.text(min_size=1, max_size=40), st.text(max_size=40))
def test_whoever_types_what_is_on_file_is_found(family: str, given_name: str) -> None:
    keys = name_keys(family, given_name)
    if fold(family):
        assert keys & set(typed_keys(family))
    if fold(family + given_name):
        assert keys & set(typed_keys(f"{given_name} {family}"))


KNOWN = (
    ("García-López", "María Elena"), ("de la Cruz", "Ana"), ("Müller", "Jörg"), ("Mueller", "Jo"), ("Smith Jr", "John"),
    ("", "Suharti"), ("Соколова", "Ольга"), ("김민준", ""), ("王", "小玲"), ("الخطيب", "أحمد"),
    ("कुमार", "राज"), ("Đặng", "Thị Hoa"),
)  # fmt: skip
# What the newest revision that makes keys has made of them: 0019.
MADE = "a123868945bd40462abd9ded23bbad44ebd5eb322f00edbbf9be0be55bea194c"


def test_other_keys_are_another_revision() -> None:
    """Records have the keys of everybody in them: other ones are made by a migration, and this is said here then."""
    keys = [sorted(name_keys(family, given_name, (), "MR-1")) for family, given_name in KNOWN]
    assert hashlib.sha256(repr(keys).encode()).hexdigest() == MADE


def test_the_servers_door_takes_as_many_names_as_one_may_mean() -> None:
    for name in ("kiosk_knock", "kiosk_identify"):
        assert (
            f"cardinality(keys) {'>' if name == 'kiosk_knock' else '<='} {MOST_TYPED}"
            in (wall.functions(newest_revision())[name])
        )


# Each script whose vowels are marks: two names that are one without them.
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("कुमार", "कमार"), ("দাস", "দস"), ("ਸਿੰਘ", "ਸਘ"), ("પટેલ", "પટલ"), ("ଦାସ", "ଦସ"), ("முருகன்", "மருகன"),
        ("రెడ్డి", "రడడ"), ("ಗೌಡ", "ಗಡ"), ("രവി", "രവ"), ("සුනිල්", "සනල"), ("ใจดี", "ใจด"), ("ສົມ", "ສມ"),
        ("འཇིགས", "འཇགས"), ("အောင်", "အင"), ("ហេង", "ហង"), ("さとう", "ざとう"), ("ޙަސަން", "ޙސނ"), ("𑄇𑄣𑄧", "𑄇𑄣"),
    ],
)  # fmt: skip
def test_a_vowel_sign_is_a_letter(one: str, other: str) -> None:
    assert fold(one) != fold(other)
    assert fold(one) == fold(unicodedata.normalize("NFD", one)) == fold(unicodedata.normalize("NFC", one))


@pytest.mark.parametrize("apostrophe", list("'’‘‛`´ʼʻʹʾʿ′＇ꞌ՚"), ids=lambda letter: f"{ord(letter):04X}")
def test_an_apostrophe_of_any_kind_is_none(apostrophe: str) -> None:
    assert fold(f"O{apostrophe}Brien") == "obrien"


@pytest.mark.parametrize("dash", "-‐‑‒–—―−﹣－")
def test_a_dash_of_any_kind_parts_two_names(dash: str) -> None:
    assert {"smith", "jones"} <= name_keys(f"Smith{dash}Jones", "Eva")


def test_digits_of_other_scripts_are_digits() -> None:
    assert fold("٠١٤٢") == fold("０１４２") == fold("०१४२") == "0142"


@given(st.text(alphabet="abcd", max_size=9), st.text(alphabet="abcd", max_size=9))
def test_the_distance_is_that_of_the_textbook(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one) == _by_hand(one, other)


@given(st.text(alphabet="abcd", max_size=9), st.text(alphabet="abcd", max_size=9))
def test_what_is_near_has_one_of_the_parts(one: str, other: str) -> None:
    mistakes = forgiven(one)
    if mistakes and _by_hand(one, other) <= mistakes:
        assert any(
            part in other[max(0, place - mistakes) : place + len(part) + mistakes]
            for place, part in pieces(one, mistakes)
        )


def _by_hand(one: str, other: str) -> int:
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, against in enumerate(other, start=1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
