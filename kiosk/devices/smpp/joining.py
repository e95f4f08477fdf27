"""The parts of a long text that somebody has written, put together again; in memory, and under limits.

A message centre brings again what nobody has answered for, so parts are answered for together, when the text is whole.
A centre that brings the next part only after an answer gets one after a moment; what this program has only in its
memory then are the parts of a text whose others have not come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kiosk import log
from kiosk.devices.smpp import units
from kiosk.devices.smpp.letters import MOST_PARTS, text_in
from kiosk.devices.smpp.units import Delivered
from kiosk.domain.mail.texts import TextHeard, TextReply

# So many texts wait for their other parts at once; and in seconds, how long, and how long a part for its answer.
MOST_TEXTS = 100
LONGEST_WAIT, LONGEST_UNANSWERED = 300.0, 5.0


@dataclass
class _Part:
    found: Delivered
    came: float
    # By which the centre waits for an answer; None once it has one.
    asked: int | None


@dataclass
class PartedText:
    """What has come of a text, by the number of the part; ``since`` is when the first of it came."""

    sender: str
    total: int
    since: float
    parts: dict[int, _Part] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return len(self.parts) == self.total

    @property
    def reply(self) -> TextReply:
        """What somebody has written, as far as it has come."""
        runs: list[list[int]] = []
        for number in sorted(self.parts):
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        text = " … ".join(_words(self.parts[number].found for number in run) for run in runs)
        came = "+".join(map(str, sorted(self.parts)))
        return TextReply(self.sender, text, "" if self.is_whole else f"{came}/{self.total}")

    def take_unanswered(self) -> list[int]:
        """By what the centre waits for an answer; it is answered now."""
        found = [part.asked for part in self.parts.values() if part.asked is not None]
        for part in self.parts.values():
            part.asked = None
        return found

    def drop_unanswered(self) -> list[int]:
        """The parts that nobody has answered for are not here any more: they are brought again."""
        gone = {number: part.asked for number, part in self.parts.items() if part.asked is not None}
        for number in gone:
            del self.parts[number]
        return list(gone.values())


class PartsWaiting:
    """The texts of which not all parts have come; for one thread. ``monotonic`` counts in seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self._texts: dict[tuple[str, str, int, int], PartedText] = {}

    def take(self, found: Delivered, asked: int) -> list[int]:
        """Keep a part, for which the centre waits for an answer; returns what it need not wait for any longer."""
        key = (found.sender, found.to, found.reference, found.parts)
        text = self._texts.setdefault(key, PartedText(found.sender, found.parts, self._now()))
        before = text.parts.get(found.part)
        text.parts[found.part] = _Part(found, self._now(), asked)
        return [before.asked] if before is not None and before.asked is not None else []

    def _due(self) -> list[PartedText]:
        """What is to be heard now: whole, or waited for too long, or too many of them; the oldest first."""
        texts = sorted(self._texts.values(), key=lambda text: text.since)
        most = len(texts) - MOST_TEXTS
        old = self._now() - LONGEST_WAIT
        return [
            text for number, text in enumerate(texts) if text.is_whole or text.since <= old or number < most
        ]

    def hear(self, heard: Callable[[TextHeard], bool], answer: Callable[[Iterable[int], int], None]) -> None:
        """Give what is due to ``heard``, and ``answer`` for its parts; what is not heard is brought again, or kept."""
        for text in self._due():
            if heard(text.reply):
                self._forget(text)
                answer(text.take_unanswered(), units.OK)
                continue
            asked = text.drop_unanswered()
            if not text.parts:
                self._forget(text)
            answer(asked, units.NOT_NOW)
        answer(self._unanswered(), units.OK)

    def end(self, heard: Callable[[TextHeard], bool]) -> None:
        """Nobody waits any longer: what was answered for is heard as far as it has come."""
        self.let_go()
        for text in sorted(self._texts.values(), key=lambda text: text.since):
            if heard(text.reply):
                self._forget(text)
            else:
                log.get(__name__).warning("text_part_not_heard")

    def _unanswered(self) -> list[int]:
        """By what the centre has waited long enough; it is answered now, and the part is kept here."""
        long = self._now() - LONGEST_UNANSWERED
        found = []
        for text in self._texts.values():
            for part in text.parts.values():
                if part.asked is not None and part.came <= long:
                    found.append(part.asked)
                    part.asked = None
        return found

    def _forget(self, text: PartedText) -> None:
        """It was heard, or nothing of it is here."""
        self._texts = {key: kept for key, kept in self._texts.items() if kept is not text}

    def let_go(self) -> None:
        """The line is not there any more: what nobody has answered for is brought again."""
        for text in list(self._texts.values()):
            text.drop_unanswered()
            if not text.parts:
                self._forget(text)


def is_part(found: Delivered) -> bool:
    """Whether it is one of several that can be put together."""
    return not found.is_receipt and 1 < found.parts <= MOST_PARTS and 1 <= found.part <= found.parts


def _words(parts: Iterable[Delivered]) -> str:
    """A letter may begin in one part and end in the next."""
    there = list(parts)
    if len({part.coding for part in there}) == 1:
        return text_in(b"".join(part.raw for part in there), there[0].coding)
    return "".join(text_in(part.raw, part.coding) for part in there)
