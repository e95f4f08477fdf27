"""What patients are told of a delay, on a kiosk and on a board, in the language that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import assert_never

from kiosk.domain.delays import Delay, DelayOf, DelayReason
from kiosk.domain.places import Places
from kiosk.qt.translation import Translate


def delay_words(
    translate: Translate,
    delay: Delay,
    places: Places,
    language: str,
    time: Callable[[datetime], str],
    *,
    own: bool = False,
) -> str:
    """One or two sentences: what is late and by how much, and why; ``time`` writes a time of day.

    ``own`` is for somebody who waits for what is late, and may not know their number yet.
    """
    if delay.minutes:
        said = translate("Board", "{what}: about {minutes} minutes late.")
    else:
        said = translate("Board", "{what}: nobody is called before {time}.")
    facts = {"what": _what(translate, delay, places, language, own=own), "minutes": delay.minutes}
    return " ".join(
        filter(None, (said.format(**facts, time=time(delay.until)), _why(translate, delay.reason)))
    )


def _what(translate: Translate, delay: Delay, places: Places, language: str, *, own: bool) -> str:
    match delay.of:
        case DelayOf.PRACTITIONER:
            return delay.subject
        case DelayOf.SERVICE:
            service = places.services_by_key.get(delay.subject)
            return service.called(language) if service is not None else delay.subject
        case DelayOf.QUEUE if own:
            return translate("Board", "Your queue")
        case DelayOf.QUEUE:
            return translate("Board", "Numbers with {letter}").format(letter=delay.subject)
        case _ as never:
            assert_never(never)


def _why(translate: Translate, reason: DelayReason) -> str:
    match reason:
        case DelayReason.BUSY:
            return translate("Board", "There are more patients than usual.")
        case DelayReason.EMERGENCY:
            return translate("Board", "There was an emergency.")
        case DelayReason.STAFF_AWAY:
            return translate("Board", "Somebody of the team is away.")
        case DelayReason.EQUIPMENT:
            return translate("Board", "A machine does not work.")
        case DelayReason.NOT_SAID:
            return ""
        case _ as never:
            assert_never(never)
