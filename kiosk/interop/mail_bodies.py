"""The parts of a message that somebody else has written, under limits: what it says, and what it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses
from html.parser import HTMLParser

from kiosk.domain.mail import known_as

MOST_PARTS, DEEPEST = 100, 10
# In letters, of one header and of one text.
LONGEST_HEADER, LONGEST_TEXT = 4000, 20_000
_NAMED = re.compile(r"<[^<>\s]{3,250}>")
# What mail programs write above the message that is answered: a line, or whose it is.
_RULES = ("________", "--")
_FROM = ("From: ", "De: ", "De : ", "Von: ", "Da: ", "Od: ", "От: ", "发件人: ", "差出人: ")


class UnreadableMail(ValueError):
    """The message cannot be read; nothing is known of what it says."""


def parts_of(message: Message) -> Iterator[Message]:
    """The parts that say something, those of messages that are carried along left out. Raises UnreadableMail."""
    left, seen = [(message, 0)], 0
    while left:
        part, depth = left.pop()
        seen += 1
        if seen > MOST_PARTS or depth > DEEPEST:
            raise UnreadableMail("more parts than a message has")
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            left += [(item, depth + 1) for item in reversed(inner) if isinstance(item, Message)]
        else:
            yield part


def header(message: Message, name: str) -> str:
    """A header in one line; empty where there is none."""
    raw = " ".join(str(message.get(name, ""))[:LONGEST_HEADER].split())
    try:
        return str(make_header(decode_header(raw)))
    except (LookupError, ValueError):
        return raw


def sender_of(message: Message) -> str:
    """The one address that it is from, as `known_as` has it; empty where there is none, or are several."""
    said = [str(value)[:LONGEST_HEADER] for value in message.get_all("From", [])]
    found = getaddresses(said) if len(said) == 1 else []
    return known_as(found[0][1]) if len(found) == 1 else ""


def names_in(text: str) -> tuple[str, ...]:
    """The identifiers of messages that stand in a text."""
    return tuple(dict.fromkeys(_NAMED.findall(text[: 4 * LONGEST_HEADER])))


def text_of(part: Message) -> str:
    """What a part says; whatever cannot be read of it is replaced."""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    try:
        charset = part.get_content_charset("utf-8") or "utf-8"
        return raw[: 4 * LONGEST_TEXT].decode(charset, errors="replace")[:LONGEST_TEXT]
    except (LookupError, ValueError):
        return raw[: 4 * LONGEST_TEXT].decode("utf-8", errors="replace")[:LONGEST_TEXT]


def shown(html: str) -> str:
    """What a page shows of itself."""
    reader = _Shown()
    reader.feed(html)
    return "".join(reader.said)


def own_words(text: str) -> str:
    """What somebody has written above or below what they answer, in one line."""
    above: list[str] = []
    for line in (item.strip() for item in text.splitlines()):
        if line.startswith(_FROM) or (line.startswith(_RULES) and line.endswith(_RULES)):
            break
        if line.startswith(">"):
            # "On Monday the clinic wrote:", in whichever language.
            while above and not above[-1]:
                above.pop()
            if above and above[-1].endswith((":", "：")):
                above.pop()
            # What comes in two lines.
            if above and above[-1].startswith(("On ", "Am ", "Le ", "El ", "Il ")):
                above.pop()
            break
        above.append(line)
    found = " ".join(" ".join(above).split())
    if found:
        return found
    lines = (item.strip() for item in text.splitlines())
    return " ".join(
        " ".join(item for item in lines if not item.startswith(">") and not item.endswith(":")).split()
    )


class _Shown(HTMLParser):
    _HIDDEN = ("script", "style", "head", "title")
    # What is answered stands in these.
    _ANSWERED = ("blockquote",)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._within = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in (*self._HIDDEN, *self._ANSWERED):
            self._within += 1
        elif tag in ("br", "p", "div", "tr", "li"):
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in (*self._HIDDEN, *self._ANSWERED) and self._within:
            self._within -= 1

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.said.append(data)
