"""The walks of a clinic as tables of its TOML document.

    [[walk]]
    from = "entrance"                 # keys of places
    to = "lift"
    minutes = 1
    step_free = true
    says.en = "Go straight ahead, past the front desk, to the lifts."
    back.en = "Go past the front desk to the door."

Those of a file take the place of all there were.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from kiosk.domain.names import is_writable
from kiosk.domain.toml_text import key_of, text_of
from kiosk.domain.walking import Walk, Words, cut_off

WALK = "walk"
MOST_WALKS = 2000
LONGEST_TEXT = 200
MOST_MINUTES = 60
_FIELDS = ("from", "to", "minutes", "step_free", "says", "back")
# So many pairs are named that only steps lead to.
MOST_NAMED = 5


def read_walks(
    raw: object, places: Collection[str], languages: Collection[str]
) -> tuple[tuple[Walk, ...], tuple[str, ...]]:
    """The walks of a document's ``[[walk]]``, between ``places`` (keys); and what is wrong, a sentence each."""
    if not isinstance(raw, list) or len(raw) > MOST_WALKS:
        return (), (
            f"'{WALK}' is a list of at most {MOST_WALKS} tables, each begun with [[{WALK}]]; '{WALK} = []' is none.",
        )
    found: list[Walk] = []
    wrong: list[str] = []
    for number, entry in enumerate(raw, 1):
        faults = list(_faults(entry, places, languages))
        wrong += [f"'{WALK}' {number}: {fault}" for fault in faults]
        if not faults:
            found.append(
                Walk(
                    entry["from"],
                    entry["to"],
                    entry.get("minutes", 1),
                    entry.get("step_free", False),
                    dict(entry["says"]),
                    dict(entry.get("back", {})),
                )
            )
    return tuple(found), tuple(wrong)


def _faults(entry: Any, places: Collection[str], languages: Collection[str]) -> Iterator[str]:
    if not isinstance(entry, Mapping) or not {"from", "to", "says"} <= set(entry) <= set(_FIELDS):
        yield f"it says 'from', 'to' and 'says', and of {', '.join(_FIELDS)} nothing else."
        return
    for name in ("from", "to"):
        if not isinstance(entry[name], str) or entry[name] not in places:
            yield f"'{name}' is the key of a place; 'kiosk clinic show places' says which there are."
    if entry["from"] == entry["to"]:
        yield "it leads from a place to another one."
    minutes = entry.get("minutes", 1)
    if isinstance(minutes, bool) or not isinstance(minutes, int) or not 0 <= minutes <= MOST_MINUTES:
        yield f"'minutes' is a whole number up to {MOST_MINUTES}."
    if not isinstance(entry.get("step_free", False), bool):
        yield "'step_free' is true or false."
    for name in ("says", "back"):
        yield from _faults_of_words(name, entry.get(name, {}), languages)
    if not entry["says"]:
        yield "'says' tells what to do, such as says.en = \"Take the lift to the second floor.\""


def _faults_of_words(name: str, words: object, languages: Collection[str]) -> Iterator[str]:
    if not isinstance(words, Mapping):
        yield f"'{name}' is a text for each language, such as {name}.en."
        return
    for language, text in words.items():
        if language not in languages:
            yield f"'{name}.{language}': there is no such language."
        elif not isinstance(text, str) or not text.strip() or not is_writable(text, LONGEST_TEXT):
            yield f"'{name}.{language}' is one line of 1 to {LONGEST_TEXT} letters."


def written_walks(walks: Sequence[Walk], *, decided: bool) -> Iterator[str]:
    """The lines of a document for ``walks``; behind a # where nobody has decided them."""
    mark = "" if decided else "#   "
    if not walks:
        yield f"{mark}{WALK} = []"
    for walk in walks:
        yield f"[[{WALK}]]"
        yield f"from = {text_of(walk.start)}"
        yield f"to = {text_of(walk.end)}"
        yield f"minutes = {walk.minutes}"
        yield f"step_free = {'true' if walk.step_free else 'false'}"
        yield from _written_words("says", walk.says)
        yield from _written_words("back", walk.back)


def _written_words(name: str, words: Words) -> Iterator[str]:
    yield from (f"{name}.{key_of(language)} = {text_of(text)}" for language, text in sorted(words.items()))


def told_of_walks(
    walks: Sequence[Walk], names: Mapping[str, str], languages: Collection[str]
) -> tuple[str, ...]:
    """What a clinic should know of its walks, a sentence each: where only steps lead, and what is not said.

    ``names`` are those of the places by key; ``languages`` are the clinic's.
    """
    told: list[str] = []
    pairs = cut_off(walks)
    if pairs:
        shown = "; ".join(f"{names.get(a, a)} and {names.get(b, b)}" for a, b in pairs[:MOST_NAMED])
        more = f"; and {len(pairs) - MOST_NAMED} more" if len(pairs) > MOST_NAMED else ""
        told.append(f"no way without steps leads both ways between {shown}{more}")
    for language in languages:
        missing = sum(language not in words for walk in walks for words in (walk.says, walk.back) if words)
        if missing:
            told.append(
                f"{missing} of the ways are not said in '{language}': whoever reads it is not led there"
            )
    return tuple(told)
