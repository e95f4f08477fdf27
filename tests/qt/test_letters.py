"""Each entry of a menu has a letter of its own, whatever its words are."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.qt.letters import lettered


def letters(texts: list[str]) -> list[str]:
    return [text.replace("&&", "").partition("&")[2][:1].upper() for text in texts]


def plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def test_a_letter_that_two_have_marked_is_the_firsts() -> None:
    assert lettered(["&Open", "&Other"]) == ["&Open", "O&ther"]
    assert lettered(["Print", "&Part"]) == ["P&rint", "&Part"], "what is marked goes before what is not"
    assert lettered(["Salt && pepper"]) == ["&Salt && pepper"]


def test_one_gives_way_where_another_has_no_second_letter() -> None:
    assert lettered(["&Ab", "A"]) == ["A&b", "&A"]


def test_who_finds_none_has_none() -> None:
    assert lettered(["A", "A"]) in (["&A", "A"], ["A", "&A"])


@given(st.lists(st.text("abcdeßéñ &電話", max_size=12), max_size=40))
def test_no_letter_is_two_things_and_no_word_is_changed(texts: list[str]) -> None:
    found = lettered(texts)
    marked = [letter for letter in letters(found) if letter]
    assert len(marked) == len(set(marked))
    assert [plain(text) for text in found] == [plain(text) for text in texts]
