"""The board speaks to everyone at once: its few words stand in each of the clinic's languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from kiosk.domain.delays import Delay
from kiosk.domain.notices import BoardNotice, words_in
from kiosk.domain.places import Places
from kiosk.qt.languages import SHIPPED, Language
from kiosk.qt.notes.delay_words import delay_words
from kiosk.qt.translation import Catalogues, Translate, in_language
from kiosk.services.desk.waits import QueueWait

# What the board says, in the language that it is asked in.
Words = Callable[[Translate], str]
# Its places for times and numbers.
Facts = Mapping[str, object]


def now_calling(translate: Translate) -> str:
    return translate("Board", "Now calling")


def just_called(translate: Translate) -> str:
    return translate("Board", "Just called")


def nobody(translate: Translate) -> str:
    return translate("Board", "Please wait for your number")


def no_room(translate: Translate) -> str:
    return translate("Board", "Please come to the front desk")


def desk(translate: Translate) -> str:
    return translate("Board", "Front desk")


def ago(translate: Translate) -> str:
    return translate("Board", "Called {minutes} min ago")


def wait(translate: Translate) -> str:
    return translate("Board", "Waiting time now: about {least} to {most} minutes")


def wait_unknown(translate: Translate) -> str:
    return translate("Board", "We cannot tell yet how long you will wait")


def wait_short(translate: Translate) -> str:
    return translate("Board", "{queue}: {least} to {most} min")


def wait_heading(translate: Translate) -> str:
    return translate("Board", "Waiting time now")


def lost(translate: Translate) -> str:
    return translate("Board", "No connection since {time}. Please ask at the front desk.")


def shipped(catalogues: Catalogues, languages: Sequence[str]) -> list[Language]:
    """Those of a clinic's languages that are there, whole; the first of all where none is."""
    known = {language.code: language for language in catalogues.live}
    return [known[code] for code in languages if code in known] or [SHIPPED[0]]


def lines(
    catalogues: Catalogues, words: Words, languages: Sequence[str], facts: Callable[[Language], Facts]
) -> list[str]:
    """``words`` in each of ``languages`` that is shipped, with ``facts`` as they are written in it."""
    return [
        words(in_language(catalogues, language.code)).format(**facts(language))
        for language in shipped(catalogues, languages)
    ]


def waits(catalogues: Catalogues, queues: Sequence[QueueWait], languages: Sequence[str]) -> list[str]:
    """How long somebody waits who comes now: of one queue in whole words, of several by their letters."""
    known = [(one.letter, one.wait) for one in queues if one.wait is not None]
    if not known:
        return lines(catalogues, wait_unknown, languages, lambda _: {}) if queues else []
    if len(queues) == 1:
        ((_, (least, most)),) = known
        return lines(catalogues, wait, languages, lambda _: {"least": least, "most": most})
    heading = " · ".join(lines(catalogues, wait_heading, languages, lambda _: {}))
    short = wait_short(in_language(catalogues, shipped(catalogues, languages)[0].code))
    said = [short.format(queue=letter, least=of[0], most=of[1]) for letter, of in known]
    return [f"{heading}: {' · '.join(said)}"]


def delays(
    catalogues: Catalogues,
    late: Sequence[Delay],
    places: Places,
    languages: Sequence[str],
    time: Callable[[datetime, Language], str],
) -> list[str]:
    """What is late, each in every language of the clinic's that is shipped."""
    return [
        delay_words(
            in_language(catalogues, language.code), delay, places, language.code, partial(_in, language, time)
        )
        for delay in late
        for language in shipped(catalogues, languages)
    ]


def notices(said: Sequence[BoardNotice], languages: Sequence[str]) -> list[str]:
    """What is said to each ticket, in every language of the clinic's that it is said in: the number, and no name."""
    lines = []
    for notice in said:
        spoken = [code for code in languages if code in notice.says]
        texts = [notice.says[code] for code in spoken] or [words_in(notice.says, "")]
        lines += [f"{notice.ticket}: {text}" for text in texts]
    return lines


def _in(language: Language, time: Callable[[datetime, Language], str], moment: datetime) -> str:
    return time(moment, language)
