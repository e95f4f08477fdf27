"""Typed names meet stored ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.name_keys import name_keys
from kiosk.domain.names import MAX_NAME, fold, printable


@pytest.mark.parametrize(
    "typed",
    [
        "García-López",
        "GARCIA LOPEZ",
        "garcía lópez ",
        "garcia-lopez",
        "Garci\u0301a-Lo\u0301pez",
        "Maria García-López",
    ],
)
def test_a_forgiving_family_name(typed: str) -> None:
    assert fold(typed) in name_keys("García-López", "María Elena")


@pytest.mark.parametrize(
    "typed", ["García-López, María Elena", "Maria Elena Garcia Lopez", "garcia lopez maria"]
)
def test_the_full_name_typed_as_the_family_name(typed: str) -> None:
    assert fold(typed) in name_keys("García-López", "María Elena")


def test_given_name_alone_is_no_family_name() -> None:
    assert fold("María") not in name_keys("García-López", "María Elena")


@pytest.mark.parametrize(
    ("a", "b"), [("Nguyễn", "nguyen"), ("Đặng", "dang"), ("Strauß", "STRAUSS"), ("O’Neil", "oneil")]
)
def test_letters_that_unicode_does_not_take_apart(a: str, b: str) -> None:
    assert fold(a) == fold(b)


def test_an_accent_is_no_letter_whatever_it_is_written_on() -> None:
    # U+0345 is a letter when it stands alone.
    marks = [chr(code) for code in range(0x300, 0x370) if code != 0x345]
    assert {fold(f"{letter}{mark}b") for mark in marks for letter in "a1"} == {"ab", "1b"}
    assert {fold(f"ж{mark}я") for mark in marks if mark not in "\u0306\u0308"} == {"жя"}
    assert fold("a\u0345b") == "aιb"


@given(st.text(max_size=300))
def test_folding_is_settled_and_bounded(text: str) -> None:
    assert len(fold(text)) <= MAX_NAME
    assert "" not in name_keys(text, text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('<img src="x">', ""),
        ("O'Brien \N{GRINNING FACE}", ""),
        ("\u202eright to left", ""),
        ("a\x00b", "control"),
        ("x" * 10_000, "too_long"),
    ],
)
def test_s09_hostile_names_are_kept_or_refused_clearly(text: str, why: str) -> None:
    assert printable(text) == why


@pytest.mark.parametrize(
    ("family", "given", "typed"),
    [
        ("Соколова", "Ольга", "Sokolova"),
        ("Зайцев", "Дмитрий", "Zaytsev"),
        ("Зайцев", "Дмитрий", "Zaitsev"),
        ("Зайцев", "Дмитрий", "ZAJCEV"),
        ("Лебедев", "Алексей", "Aleksey Lebedev"),
        ("Щербаков", "", "Shcherbakov"),
        ("Παπαδόπουλος", "Γιώργος", "Papadopoulos"),
        ("Հակոբյան", "", "Hakobyan"),
        ("დვალი", "", "Dvali"),
        ("김", "민준", "Kim"),
        ("박", "서연", "Park"),
        ("Müller", "Jörg", "Mueller"),
        ("Müller", "Jörg", "Muller"),
        ("Sørensen", "", "Soerensen"),
    ],
)
def test_m6_a_name_in_other_letters_is_found_as_it_is_typed_with_latin_ones(
    family: str, given: str, typed: str
) -> None:
    assert fold(typed) in name_keys(family, given)


@pytest.mark.parametrize("family", ["王", "欧阳", "الخطيب", "מזרחי", "佐藤", "Соколова", "García", "कुमार"])
def test_m6_a_record_number_serves_where_no_keyboard_has_the_letters(family: str) -> None:
    keys = name_keys(family, "", record_number="MRN 100-045")
    assert fold("mrn100045") in keys
    assert fold("100045") not in keys, "a part of a number is no number"
    assert name_keys(family, "") == keys - {fold("MRN 100-045")}


@pytest.mark.parametrize(
    ("family", "typed", "found"),
    [
        ("García López", "garcia", True), ("García López", "lopez", True), ("García-López", "Lopez", True),
        ("de la Cruz Ríos", "cruz", True), ("de la Cruz", "la", False), ("Abu Salim", "abu", False),
        ("Smith Jr", "Smith", True), ("Smith III", "smith", True), ("Smith", "Smi", False),
        ("Van der Berg", "van", False), ("Ng Wu", "Ng", False), ("Ngo Ly Tran", "ly", False),
    ],
)  # fmt: skip
def test_one_of_two_family_names_will_do_and_a_part_of_one_will_not(
    family: str, typed: str, found: bool
) -> None:
    assert (fold(typed) in name_keys(family, "Given")) == found


@given(st.text(max_size=60), st.text(max_size=60))
def test_m6_any_name_has_few_keys_and_none_too_long(family: str, given_name: str) -> None:
    keys = name_keys(family, given_name, (), "1")
    assert len(keys) <= 70
    assert all(0 < len(key) <= MAX_NAME for key in keys)
