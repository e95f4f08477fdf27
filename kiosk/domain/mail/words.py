"""What a message says: when, where and by which name, as the clinic chose; nothing of what for, or with whom."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.mail import MailKind, code_words
from kiosk.domain.mail.languages import LANGUAGES, MailWords
from kiosk.domain.mail.text_words import words_of

# Of a language that nobody has written yet.
_ELSE = "en"


def message(
    kind: MailKind,
    language: str,
    start: datetime,
    clinic: str,
    *,
    first_name: str,
    place: str,
    twelve: bool,
    stops: bool = False,
) -> tuple[str, str]:
    """The subject and the text of a message; ``start`` is by the clinic's clock, which counts to ``twelve`` or not.

    ``stops`` says that an answer may stop them.
    """
    words = _words_of(language)
    shown = _shown(words, start, clinic, first_name=first_name, place=place, twelve=twelve)
    lines = [
        words.hello_name if shown["name"] else words.hello,
        "",
        words.text(kind),
        "",
        words.when,
        *([words.where] if shown["place"] else []),
        "",
        *([words.answer, ""] if kind is not MailKind.CANCELLATION else []),
        words.end,
        *([words_of(language).stop] if stops else []),
    ]
    return words.subject(kind).format(**shown), "\n".join(line.format(**shown) for line in lines) + "\n"


def text_message(
    kind: MailKind,
    language: str,
    start: datetime,
    clinic: str,
    *,
    first_name: str,
    place: str,
    twelve: bool,
    asks: bool,
) -> str:
    """The same in as few words as fit on a telephone; ``asks`` for an answer where none was given."""
    words = _words_of(language)
    shown = _shown(words, start, clinic, first_name=first_name, place=place, twelve=twelve)
    own = words_of(language)
    lines = [
        *([words.hello_name] if shown["name"] else []),
        words.subject(kind),
        *([words.where] if shown["place"] else []),
    ]
    ends = [*([own.asks] if asks and kind is not MailKind.CANCELLATION else []), own.stop]
    return "\n".join([*(line.format(**shown) for line in lines), *ends])


def letter(
    language: str, start: datetime, clinic: str, *, first_name: str, place: str, twelve: bool
) -> tuple[str, tuple[str, ...]]:
    """The same on paper: what stands above an invitation, and its paragraphs. Nothing in it is of mail."""
    words = _words_of(language)
    shown = _shown(words, start, clinic, first_name=first_name, place=place, twelve=twelve)
    lines = [
        words.hello_name if shown["name"] else words.hello,
        words.text(MailKind.INVITATION),
        words.when,
        *([words.where] if shown["place"] else []),
        words.answer,
    ]
    return words.subject(MailKind.INVITATION).format(**shown), tuple(line.format(**shown) for line in lines)


def of_code(language: str) -> str:
    """What a letter says of its code."""
    return code_words.LANGUAGES.get(language.partition("-")[0].lower(), code_words.LANGUAGES[_ELSE])


def _words_of(language: str) -> MailWords:
    return LANGUAGES.get(language.partition("-")[0].lower(), LANGUAGES[_ELSE])


def _shown(
    words: MailWords, start: datetime, clinic: str, *, first_name: str, place: str, twelve: bool
) -> dict[str, str]:
    """What stands in the gaps of a language's sentences."""
    return {
        "clinic": _line(clinic),
        "date": words.date.format(
            day=words.days.split(",")[start.weekday()],
            month=words.months.split(",")[start.month - 1],
            number=start.day,
            year=start.year,
        ),
        "time": f"{start.hour % 12 or 12}:{start:%M} {'AM' if start.hour < 12 else 'PM'}"
        if twelve
        else f"{start:%H:%M}",
        "name": _line(first_name),
        "place": _line(place),
    }


def _line(text: str) -> str:
    """Words of the record in one line, whatever stands in them."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
