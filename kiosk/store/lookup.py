"""Which articles answer a question: an index of their words in memory, made by SQLite's full-text search (FTS5).

The same for both engines and for a kiosk without a connection: what is found does not depend on where the record lies,
and the clinic's pages are few enough (five hundred) to be read whole.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.articles.words import sought, spaced
from kiosk.domain.misspelling import distance, forgiven, pieces

# Of a question so many words count.
MOST_WORDS = 16
# What a page has to say of a question, from 0 to 1, by how telling its words are.
ENOUGH = 0.36
# A word that is only like one of a page's, or only begins one, says less.
LIKE, BEGINS = 0.75, 0.85
# A word that no page has may be what the question is about, or only how it is put; a short one mostly is.
UNKNOWN, UNKNOWN_SHORT, SHORT = 0.6, 0.2, 3
SHORTEST_BEGINNING = 3
# Shorter words are too alike: a pool is not poor.
SHORTEST_LIKE = 5
# How much more a word says in each part of a page.
_WEIGHTS = (8.0, 8.0, 3.0, 1.0)
_TABLE = (
    "CREATE VIRTUAL TABLE page USING fts5(title, asked, headings, body,"
    " tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")"
)
_VOCABULARY = "CREATE VIRTUAL TABLE word USING fts5vocab(page, 'row')"
_FIND = f"SELECT rowid, -bm25(page, {', '.join(map(str, _WEIGHTS))}) FROM page WHERE page MATCH ?"


@dataclass(frozen=True)
class Indexed:
    """What the index knows of a page: its words, where they stand."""

    key: str
    title: str
    asked: Sequence[str]
    headings: Sequence[str]
    body: Sequence[str]


class ArticleIndex:
    """The words of the pages of one language. Any thread may ask."""

    def __init__(self, pages: Iterable[Indexed]) -> None:
        # Only here: who is asked nothing does not wait for the driver.
        from sqlcipher3 import dbapi2

        self._lock = threading.Lock()
        self._connection = dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._keys: list[str] = []
        for statement in (_TABLE, _VOCABULARY):
            self._connection.execute(statement)
        for page in pages:
            parts = [page.title, "\n".join(page.asked), "\n".join(page.headings), "\n".join(page.body)]
            self._keys.append(page.key)
            self._connection.execute(
                "INSERT INTO page(rowid, title, asked, headings, body) VALUES (?, ?, ?, ?, ?)",
                (len(self._keys), *map(spaced, parts)),
            )
        # By their length, for what is like them.
        self._words: dict[int, list[str]] = {}
        for (word,) in self._connection.execute("SELECT term FROM word"):
            self._words.setdefault(len(word), []).append(word)

    def find(self, question: str, limit: int = 8) -> tuple[str, ...]:
        """The keys of the pages that say most of ``question``, the best first; none where none says enough."""
        words = sought(question)[:MOST_WORDS]
        if not words or not self._keys:
            return ()
        with self._lock:
            whole, said, rank = 0.0, dict[int, float](), dict[int, float]()
            for word in words:
                found, worth = self._found(word)
                weight = self._telling(len(found))
                if not found:
                    weight *= UNKNOWN_SHORT if len(word) <= SHORT and word.isascii() else UNKNOWN
                whole += weight
                for row, score in found:
                    said[row] = said.get(row, 0.0) + weight * worth
                    rank[row] = rank.get(row, 0.0) + score * worth
        if not whole:
            return ()
        enough = [row for row, part in said.items() if part / whole >= ENOUGH]
        best = sorted(enough, key=lambda row: (-round(said[row] / whole, 1), -rank[row], row))
        return tuple(self._keys[row - 1] for row in best[:limit])

    def close(self) -> None:
        """It is gone."""
        with self._lock:
            self._connection.close()

    def _telling(self, pages: int) -> float:
        """How much a word says that is on so many pages: nothing where it is on nearly all of them."""
        count = len(self._keys)
        return math.log((count + 1) / (pages + 0.5)) if pages * 2 < count or count < 4 else 0.0

    def _found(self, word: str) -> tuple[list[tuple[int, float]], float]:
        """The pages with the word, or one that begins with it, or else is like it; and what that is worth."""
        if found := self._rows(f'"{word}"'):
            return found, 1.0
        if " " in word:
            return [], 1.0
        if len(word) >= SHORTEST_BEGINNING and (found := self._rows(f'"{word}"*')):
            return found, BEGINS
        mistakes = forgiven(word) if len(word) >= SHORTEST_LIKE else 0
        if not mistakes:
            return [], LIKE
        parts = [part for _, part in pieces(word, mistakes)]
        near = [
            other
            for length in range(len(word) - mistakes, len(word) + mistakes + 1)
            for other in self._words.get(length, ())
            if any(part in other for part in parts) and distance(word, other) <= mistakes
        ]
        return (self._rows(" OR ".join(f'"{other}"' for other in near[:20])) if near else []), LIKE

    def _rows(self, match: str) -> list[tuple[int, float]]:
        return [(int(row), float(score)) for row, score in self._connection.execute(_FIND, (match,))]
