"""Markdown as a screen shows it: headings, paragraphs and lists of plain words, one below the other.

Read as CommonMark by markdown-it-py. What a patient's screen has nothing for, such as a picture or a table, is refused
with its line when it is written and not left out when it is shown; HTML is words like any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# As deep as lists may be within lists: deeper ones nobody follows on a screen.
DEEPEST = 2
# What somebody has still to fill in stands in brackets; some languages need more letters to say what it is.
_BLANK = re.compile(r"\[[^\]\[\n]{1,300}\]")
# What turns the rest of a line around, so that it says something else than it does.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REFUSED = {
    "fence": "a piece of code",
    "code_block": "a line that begins with four spaces",
    "image": "a picture",
}


class MarkdownRefused(ValueError):
    """Something that cannot be shown; the message says what, in which line, and what to do."""


class BlockKind(StrEnum):
    """How a block is shown."""

    HEADING = "heading"
    TEXT = "text"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True)
class Block:
    """Words that stand together. ``number`` is that of a numbered line; ``depth`` counts the lists around a list."""

    kind: BlockKind
    text: str
    number: int = 0
    depth: int = 0

    @property
    def line(self) -> str:
        """Its words as a line of plain text, with the mark of a list's line before them."""
        marks = {BlockKind.BULLET: "• ", BlockKind.NUMBER: f"{self.number}. "}
        return marks.get(self.kind, "") + self.text

    @classmethod
    def of_title(cls, title: str) -> Block:
        """A page's title as a block."""
        return cls(BlockKind.HEADING, title)


def blocks_of(body: str) -> tuple[Block, ...]:
    """What ``body``, Markdown, shows.

    Raises:
        MarkdownRefused: something in it cannot be shown.
    """
    for number, written in enumerate(body.splitlines(), 1):
        if any(category(sign) in ("Cc", "Cs", "Co") and sign != "\t" for sign in written):
            raise MarkdownRefused(f"line {number} has a sign that cannot be kept; type it again")
    found: list[Block] = []
    # The number of the next line of each list that is open; 0 for one without numbers.
    lists: list[int] = []
    # What the next words are; words after the first of a line of a list are a paragraph within it.
    kind = BlockKind.TEXT
    line = 0
    for token in _reader().parse(body):
        line = token.map[0] + 1 if token.map else line
        match token.type:
            case name if name in _REFUSED:
                raise _refused(name, line)
            case "bullet_list_open" | "ordered_list_open":
                lists.append(int(token.attrs.get("start", 1)) if token.type.startswith("ordered") else 0)
                if len(lists) > DEEPEST:
                    raise MarkdownRefused(f"line {line}: a list within a list within a list cannot be shown")
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                kind = BlockKind.NUMBER if lists[-1] else BlockKind.BULLET
            case "list_item_close":
                # One without words has said nothing of what comes after it.
                kind = BlockKind.TEXT
            case "heading_open":
                kind = BlockKind.HEADING
            case "inline":
                number = lists[-1] if kind is BlockKind.NUMBER else 0
                if number:
                    lists[-1] += 1
                text = _plain(token.children or (), line).strip()
                if any(_cannot_be_kept(sign) for sign in text):
                    raise MarkdownRefused(f"line {line} has a sign that cannot be kept; type it again")
                if text:
                    depth = len(lists) - 1 if kind in (BlockKind.BULLET, BlockKind.NUMBER) else len(lists)
                    found.append(Block(kind, text, number, max(0, depth)))
                kind = BlockKind.TEXT
    return tuple(found)


def _cannot_be_kept(sign: str) -> bool:
    """Whether a sign does something else than to be read; what is written as an entity is such a sign as well."""
    return sign in TURNING or (sign not in "\n\t" and category(sign) in ("Cc", "Cs", "Co", "Zl", "Zp"))


def blanks(blocks: Iterable[Block]) -> tuple[str, ...]:
    """What somebody has still to fill in, as it stands there, brackets and all."""
    return tuple(dict.fromkeys(blank for block in blocks for blank in _BLANK.findall(block.text)))


def _plain(tokens: Sequence[Token], line: int) -> str:
    words: list[str] = []
    target = ""
    began = 0
    for token in tokens:
        match token.type:
            case "text" | "code_inline" | "html_inline" | "text_special":
                words.append(token.content)
            case "softbreak":
                words.append(" ")
            case "hardbreak":
                words.append("\n")
            case "link_open":
                target, began = _shown(str(token.attrs.get("href", ""))), len(words)
            case "link_close":
                said = "".join(words[began:])
                if target and target not in said and said not in target:
                    words.append(f" ({target})")
                target = ""
            case name if name in _REFUSED:
                raise _refused(name, line)
    return "".join(words)


def _shown(target: str) -> str:
    """An address as one copies it from a screen."""
    for before in ("mailto:", "tel:", "https://", "http://"):
        if target.startswith(before):
            return target.removeprefix(before).rstrip("/")
    return target


def _refused(name: str, line: int) -> MarkdownRefused:
    return MarkdownRefused(f"line {line}: {_REFUSED[name]} cannot be shown; write it in words")


@cache
def _reader() -> MarkdownIt:
    # Late: only who reads an article needs it.
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False})
