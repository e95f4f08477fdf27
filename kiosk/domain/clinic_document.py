"""Everything that a clinic has decided as one TOML document: written with what each key means, and read whole.

Python reads TOML and does not write it. What is written here are numbers, texts and lists of texts on one level and
tables of texts below it, so a writer is a line for each kind; a library would be one more thing to trust for that.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any

from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_options import BOUNDS, NAMES, SAYS, Known, given, translation
from kiosk.domain.flagging import RED_FLAG, read_flags, written_flags
from kiosk.domain.money.fees import FEE, read_fees, written_fees
from kiosk.domain.notices_document import AGREED, NOTICE, read_notices, written_notices
from kiosk.domain.places import HealthcareService, Location, Places
from kiosk.domain.places_document import PLACES, SERVICES, VISIT_TYPES, read_places, written_places
from kiosk.domain.planning import Planning
from kiosk.domain.planning.document import PLAN, read_plan, written_plan
from kiosk.domain.toml_text import key_of, text_of
from kiosk.domain.walking.document import WALK, read_walks, written_walks

# Some thousand translated texts; and what a reader of TOML goes through in no time, however it is nested.
MOST_BYTES = 256_000
# What can be wrong without end is told so far.
MOST_SAID = 50
LONGEST_SENTENCE = 600
# Python's reader takes the square of a key's length in time; a hundred addresses of forms are a line below this.
LONGEST_LINE = 10_000
WORDS = "words"
_HEADING = """\
# What this clinic has decided, for 'kiosk clinic check' and 'kiosk clinic import'.
#
# A key that is left out, or stands behind a #, leaves the setting as it is where the file is imported. Behind a #
# stands here what nobody has decided: it follows the program.
"""
_FLAGS_HEADING = """\
# Answers of which a person has to hear at once: every staff window tells of them until somebody goes. 'expression' is
# FHIRPath over the response to 'form'. Those of a file take the place of all there were; 'red_flag = []' is none."""
_WALKS_HEADING = """\
# How one walks from place to place: 'from' and 'to' are keys of places, 'says' what to do by language and 'back' the
# other way round; patients are led along the shortest. Those of a file take the place of all there were."""
_FEES_HEADING = """\
# What a visit costs its patient: 'service' and 'visit_type' are keys, 'at' is check_in or check_out, 'kind' copay (of
# who is insured), fee (of who is not) or other (of everybody), 'code' what estimates name it by, and 'not_for' lists
# payers, plans and types of insurance whose members are not asked. A kind of visit with lines of its own is charged by
# these alone, and each visit once. Those of a file take the place of all there were; 'fee = []' is none."""
_NOTICES_HEADING = """\
# Words in which staff tell a patient something, by language, with blanks such as {minutes} to be filled in. Those with
# 'on_board' stand on boards too, beside the ticket's number: let them say nothing of anybody's health. Those of a file
# take the place of all there were; 'notice = []' is none."""
_AGREED_HEADING = """\
# Words for what is agreed with a patient before they go, by language, with blanks such as {what} to be filled in. Those
# of a file take the place of all there were; 'agreed = []' is none."""
_WORDS_HEADING = """\
# What patients who read a language are shown for what the record says of places, ways and visits; an empty text shows
# them again what the record says."""


class DocumentRefused(ValueError):
    """The document cannot be used; ``wrong`` is everything that is wrong with it, a sentence each."""

    def __init__(self, *wrong: str) -> None:
        super().__init__(wrong[0])
        self.wrong = wrong


@dataclass(frozen=True)
class Decisions:
    """Settings by their names, each as `ClinicSettings` has it, and words by language and by what the record says.

    Empty words take back what was said in their place. Places and services are whole: as they will be.
    """

    settings: Mapping[str, Any]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    places: tuple[Location, ...] = ()
    services: tuple[HealthcareService, ...] = ()


def written(settings: ClinicSettings, decided: Collection[str]) -> str:
    """The document of ``settings``; those that are not in ``decided`` stand behind a #, for whoever wants to."""
    lines = [_HEADING]
    for name in NAMES:
        bounds = f", {BOUNDS[name][0]} to {BOUNDS[name][1]}" if name in BOUNDS else ""
        mark = "" if name in decided else "# "
        says = SAYS[name].replace(", parted by commas", "")
        lines += [f"# {says}{bounds}", f"{mark}{name} = {_value(getattr(settings, name))}", ""]
    lines += [_FLAGS_HEADING, *written_flags(settings.red_flags, decided="red_flags" in decided), ""]
    lines += [_WALKS_HEADING, *written_walks(settings.walks, decided="walks" in decided), ""]
    lines += [_FEES_HEADING, *written_fees(settings.fees, decided="fees" in decided), ""]
    lines += [_NOTICES_HEADING, *written_notices(settings.notices, decided="notices" in decided), ""]
    agreed = written_notices(settings.agreed, decided="agreed" in decided, name=AGREED)
    lines += [_AGREED_HEADING, *agreed, ""]
    lines += [*written_plan(settings.planning, decided="planning" in decided), ""]
    lines.append(_WORDS_HEADING)
    if not settings.words:
        lines += ["# [words.es]", '# "East wing" = "Ala este"']
    for language, texts in sorted(settings.words.items()):
        lines += [f"[{WORDS}.{key_of(language)}]"]
        lines += [f"{text_of(text)} = {text_of(said)}" for text, said in sorted(texts.items())]
        lines += [""]
    lines += ["", *written_places(settings.places)]
    return "\n".join(lines).rstrip("\n") + "\n"


def content_of(raw: bytes, of: str) -> dict[str, Any]:
    """What a TOML document holds that says ``of`` something what somebody has decided.

    Raises:
        DocumentRefused: it is larger than MOST_BYTES, no UTF-8 or no TOML.
    """
    if len(raw) > MOST_BYTES:
        raise DocumentRefused(f"it is larger than {MOST_BYTES // 1000} kB, and no document of {of}")
    for number, whole in enumerate(raw.splitlines(), 1):
        if len(whole) > LONGEST_LINE:
            raise DocumentRefused(f"line {number} is longer than {LONGEST_LINE} letters")
    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise DocumentRefused(f"it is no UTF-8 (line {line}); save it as UTF-8") from error
    except RecursionError as error:
        raise DocumentRefused("it is nested too deeply") from error
    except tomllib.TOMLDecodeError as error:
        raise DocumentRefused(f"it is no TOML: {error}") from error
    except ValueError as error:
        # A number of more digits than Python reads.
        raise DocumentRefused("it holds a number that is too large") from error


def read(raw: bytes, known: Known) -> Decisions:
    """What a document decides.

    Raises:
        DocumentRefused: as `content_of`, or it decides what cannot be.
    """
    content = content_of(raw, "a clinic's settings")
    wrong: list[str] = []
    unsaid = 0
    settings: dict[str, Any] = {}
    words: dict[str, dict[str, str]] = {}
    # Settings may name places that the same document brings.
    places, services, misplaced = read_places(content.get(PLACES, {}), content.get(SERVICES, {}), known)
    known = replace(known, places=Places((*known.places.locations, *places), known.places.services))
    for name, value in content.items():
        if name == WORDS:
            wrong += _words(value, known, words)
            continue
        if name in (PLACES, SERVICES):
            continue
        if name == PLAN:
            settings["planning"], misplanned = _plan(value, known, places, services)
            wrong += map(_cut, misplanned)
            continue
        if name == WALK:
            there = {*known.places.by_key, *(item.id for item in places)}
            settings["walks"], faults = read_walks(value, there, known.languages)
            wrong += map(_cut, faults)
            continue
        if name == FEE:
            settings["fees"], faults = read_fees(value, _places_of(known, places, services))
            wrong += map(_cut, faults)
            continue
        if name == NOTICE:
            settings["notices"], faults = read_notices(value, known.languages)
            wrong += map(_cut, faults)
            continue
        if name == AGREED:
            settings["agreed"], faults = read_notices(value, known.languages, AGREED)
            wrong += map(_cut, faults)
            continue
        if name == RED_FLAG:
            settings["red_flags"], faults = read_flags(value, known.questionnaires)
            wrong += map(_cut, faults)
            continue
        if len(wrong) >= MOST_SAID and name not in NAMES:
            # Looked for no further: what a word is near to takes its time.
            unsaid += 1
            continue
        try:
            if name not in NAMES:
                raise ClinicSettingsError(_unknown(name))
            settings[name] = getattr(given(ClinicSettings(), name, value, known), name)
        except ClinicSettingsError as error:
            wrong.append(_line(raw, name) + _cut(str(error)))
    wrong += misplaced
    if wrong:
        more = len(wrong) + unsaid - MOST_SAID
        raise DocumentRefused(*wrong[:MOST_SAID], *([f"and {more} more"] if more > 0 else []))
    return Decisions(settings, words, places, services)


def _plan(
    value: object, known: Known, places: Collection[Location], services: Collection[HealthcareService]
) -> tuple[Planning, list[str]]:
    """The plan, which may name places and services that the same document brings."""
    return read_plan(value, _places_of(known, places, services))


def _places_of(known: Known, places: Collection[Location], services: Collection[HealthcareService]) -> Places:
    """The clinic's places and services as they will be."""
    there = known.places
    return Places(
        tuple((there.by_key | {item.id: item for item in places}).values()),
        tuple((there.services_by_key | {item.id: item for item in services}).values()),
    )


def _words(value: object, known: Known, words: dict[str, dict[str, str]]) -> Iterator[str]:
    """Fills ``words``; what is wrong with them, a sentence each."""
    if not isinstance(value, Mapping):
        yield "'words' is a table for each language, such as [words.es]."
        return
    for language, texts in value.items():
        if not known.has_language(language):
            yield f"'words' has no language '{_short(language)}'; there are: {', '.join(sorted(known.languages))}."
            continue
        if not isinstance(texts, Mapping):
            yield f'\'words.{language}\' is a table of texts, such as "East wing" = "Ala este".'
            continue
        for text, said in texts.items():
            where = f"'words.{language}.{_short(text)}'"
            if not isinstance(said, str):
                yield f"{where} is a text in quotes."
                continue
            try:
                text, said = translation(text, said)
            except ClinicSettingsError as error:
                yield f"{where}: {error}."
                continue
            if words.setdefault(language, {}).setdefault(text, said) != said:
                yield f"{where} is given twice."


def _unknown(name: str) -> str:
    if name == VISIT_TYPES:
        return f"'{name}' stands with its service, such as [{SERVICES}.family.{VISIT_TYPES}.follow-up]."
    near = get_close_matches(name[:100], [*NAMES, WORDS, RED_FLAG, PLACES, SERVICES, PLAN, FEE], n=1)
    hint = f" Did you mean {near[0]}?" if near else " 'kiosk clinic show' says which there are."
    return f"'{_short(name)}' is not a setting.{hint}"


def _short(text: str) -> str:
    """``text`` as a terminal can show it, whatever is in it."""
    return json.dumps(text[:60]).strip('"') if not text.isprintable() else text[:60]


def _cut(sentence: str) -> str:
    """A sentence that repeats what it is about, which may be without end."""
    return sentence if len(sentence) <= LONGEST_SENTENCE else f"{sentence[:LONGEST_SENTENCE]} …"


def _line(raw: bytes, name: str) -> str:
    """Where a key of the first level stands: the first line that begins with it, if one does."""
    begins = re.compile(rb"""\s*["']?""" + re.escape(name.encode()) + rb"""["']?\s*[.=]""")
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if begins.match(line):
            return f"line {number}: "
    return ""


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(text_of(str(part)) for part in value)}]"
    return str(value) if isinstance(value, int) else text_of(str(value))
