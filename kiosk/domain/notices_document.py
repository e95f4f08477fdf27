"""What staff tell patients, as tables of the clinic's TOML document.

    [[notice]]
    key = "minutes"
    on_board = true
    says.en = "It takes about {minutes} minutes more."
    says.es = "Tardaremos unos {minutes} minutos más."

Those of a file take the place of all there were. What is agreed with patients is the same under [[agreed]], which
is for no board.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from kiosk.domain.names import is_writable
from kiosk.domain.notices import LONGEST_NOTICE, NoticeTemplate
from kiosk.domain.toml_text import key_of, text_of

NOTICE = "notice"
AGREED = "agreed"
MOST_NOTICES = 100
_FIELDS = ("key", "on_board", "says")
_KEY = re.compile(r"[a-z][a-z0-9_-]{0,39}")


def read_notices(
    raw: object, languages: Collection[str], name: str = NOTICE
) -> tuple[tuple[NoticeTemplate, ...], tuple[str, ...]]:
    """The templates of a document's tables called ``name``; and what is wrong, a sentence each."""
    if not isinstance(raw, list) or len(raw) > MOST_NOTICES:
        return (), (
            f"'{name}' is a list of at most {MOST_NOTICES} tables, each begun with [[{name}]]; "
            f"'{name} = []' is none.",
        )
    found: list[NoticeTemplate] = []
    wrong: list[str] = []
    known = _FIELDS if name == NOTICE else ("key", "says")
    for number, entry in enumerate(raw, 1):
        faults = list(_faults(entry, {one.key for one in found}, languages, known))
        wrong += [f"'{name}' {number}: {fault}" for fault in faults]
        if not faults:
            found.append(NoticeTemplate(entry["key"], dict(entry["says"]), entry.get("on_board", False)))
    return tuple(found), tuple(wrong)


def _faults(
    entry: Any, before: Collection[str], languages: Collection[str], known: Sequence[str]
) -> Iterator[str]:
    if not isinstance(entry, Mapping) or not {"key", "says"} <= set(entry) <= set(known):
        yield f"it says 'key' and 'says', and of {', '.join(known)} nothing else."
        return
    key, says = entry["key"], entry["says"]
    if not isinstance(key, str) or not _KEY.fullmatch(key) or key in before:
        yield "'key' is a word of small letters that no other one has."
    if not isinstance(entry.get("on_board", False), bool):
        yield "'on_board' is true or false."
    if not isinstance(says, Mapping) or not says:
        yield "'says' is a text for each language, such as says.en."
        return
    faults = list(_faults_of_words(says, languages))
    yield from faults
    if not faults and len({frozenset(NoticeTemplate("", {"": text}).blanks) for text in says.values()}) > 1:
        yield "each language has the same blanks, such as {minutes}."


def _faults_of_words(says: Mapping[str, Any], languages: Collection[str]) -> Iterator[str]:
    for language, text in says.items():
        if language not in languages:
            yield f"'says.{language}': there is no such language."
        elif not isinstance(text, str) or not text.strip() or not is_writable(text, LONGEST_NOTICE):
            yield f"'says.{language}' is one line of 1 to {LONGEST_NOTICE} letters."


def written_notices(
    templates: Sequence[NoticeTemplate], *, decided: bool, name: str = NOTICE
) -> Iterator[str]:
    """The lines of a document for ``templates``; behind a # where nobody has decided them."""
    mark = "" if decided else "# "
    if not templates:
        yield f"{mark}{name} = []"
    for template in templates:
        yield f"{mark}[[{name}]]"
        yield f"{mark}key = {text_of(template.key)}"
        if name == NOTICE:
            yield f"{mark}on_board = {'true' if template.on_board else 'false'}"
        for language, text in template.says.items():
            yield f"{mark}says.{key_of(language)} = {text_of(text)}"
