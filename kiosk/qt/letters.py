"""The letters of a menu: each entry has one, no two have the same, in whatever language its words are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QWidget


def lettered(texts: Sequence[str]) -> list[str]:
    """The texts with a letter marked in each by ``&``: the one that is marked already where no other has it.

    Where all letters of a text are taken, one that has another gives way; where none has, the text has none.
    """
    plain = [text.replace("&&", "\0").replace("&", "") for text in texts]
    marked = [text.replace("&&", "\0").partition("&")[2][:1] for text in texts]
    wanted = [_wanted(words, letter) for words, letter in zip(plain, marked, strict=True)]
    taken: dict[str, int] = {}

    def give(number: int, seen: set[str]) -> bool:
        """A letter for a text, where need be from one that can have another."""
        letter = next((letter for letter in wanted[number] if letter not in taken), "")
        if letter:
            taken[letter] = number
            return True
        for letter in wanted[number]:
            if letter in seen:
                continue
            seen.add(letter)
            if give(taken[letter], seen):
                taken[letter] = number
                return True
        return False

    # Who has a letter of their own choice goes first.
    for number in sorted(range(len(texts)), key=lambda number: not marked[number]):
        give(number, set())
    letters = {number: letter for letter, number in taken.items()}
    return [_marked(words, letters.get(number, "")) for number, words in enumerate(plain)]


def letter_bar(bar: QMenuBar) -> None:
    """Mark a letter in each menu of a bar, and in each entry of each; again where some have come to it."""
    _letter(bar.actions())


def letter_sheet(sheet: QWidget) -> None:
    """Where two fields or buttons that are seen share a letter, give each of them one of its own.

    Whoever translates a text does not know beside which others it stands.
    """
    parts: list[QAbstractButton | QLabel] = [
        *sheet.findChildren(QAbstractButton),
        *(made for made in sheet.findChildren(QLabel) if made.buddy() is not None),
    ]
    marked = [part for part in parts if part.isVisibleTo(sheet) and _letter_of(part.text())]
    letters = [_letter_of(part.text()) for part in marked]
    if len(set(letters)) == len(letters):
        return
    for part, text in zip(marked, lettered([part.text() for part in marked]), strict=True):
        if text != part.text():
            part.setText(text)


def _letter_of(text: str) -> str:
    return text.replace("&&", "").partition("&")[2][:1].upper()


def _letter(actions: Sequence[QAction]) -> None:
    """Those of one menu, and of each menu that opens from it."""
    for action, text in zip(actions, lettered([action.text() for action in actions]), strict=True):
        action.setText(text)
        if isinstance(menu := action.menu(), QMenu):
            _letter(menu.actions())


def _wanted(words: str, marked: str) -> list[str]:
    """The letters that a text can have, the best first: its own, the first of its words, and then any."""
    # What stands for a letter twice in upper case is none.
    first = [word[0] for word in words.split()]
    found = [letter.upper() for letter in (marked, *first, *words) if len(letter.upper()) == 1]
    return list(dict.fromkeys(letter for letter in found if letter.isalnum()))


def _marked(words: str, letter: str) -> str:
    place = -1
    if letter:
        starts = [number for number in range(len(words)) if not number or not words[number - 1].isalnum()]
        places = [*starts, *range(len(words))]
        place = next(number for number in places if words[number].upper() == letter)
    text = words if place < 0 else f"{words[:place]}&{words[place:]}"
    return text.replace("\0", "&&")
