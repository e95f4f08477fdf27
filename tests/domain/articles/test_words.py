"""The words of a page and of a question are compared without case, accents and signs, in any script."""

import pytest

from kiosk.domain.articles.words import sought, spaced


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("¿Dónde está el baño?", "donde esta el bano"),
        ("Wi-Fi", "wi fi"),
        ("停车场在哪里", "停 车 场 在 哪 里"),
        ("ATM在哪", "atm 在 哪"),
        ("٣ ساعات", "3 ساعات"),
        ("", ""),
        ('?!*"(', ""),
    ],
)
def test_words_are_parted(text: str, words: str) -> None:
    assert spaced(text) == words


def test_what_is_written_without_spaces_is_sought_by_pairs_of_letters() -> None:
    assert sought("在哪里 ATM ATM 车") == ("在 哪", "哪 里", "atm", "车")


def test_vowel_signs_are_letters() -> None:
    (word,) = sought("पार्किंग")
    assert spaced("पार्किंग कहाँ").split()[0] == word
