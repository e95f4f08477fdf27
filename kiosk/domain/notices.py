"""What staff tell a patient who is here, in words of the clinic's or their own: at a kiosk, on paper, on the board."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.failures import Refusal
from kiosk.domain.money.cards import without_cards
from kiosk.domain.names import is_writable
from kiosk.domain.stored_entries import stored_entries

# In letters.
LONGEST_NOTICE = 200
LONGEST_BLANK = 40
# The language of own words, which are nobody's translation.
OWN = ""
_BLANK = re.compile(r"\{([a-z]{1,20})\}")
# What stands in a blank on a board: a number or a time, and so nobody's name.
_NUMBER = re.compile(r"[0-9]{1,3}|[0-9]{1,2}[:.][0-9]{2}")


class NoticeProblem(StrEnum):
    """Why somebody is not told something."""

    NOT_SAID = "not_said"
    TOO_LONG = "too_long"
    BLANK = "blank"
    NO_TEMPLATE = "no_template"
    GONE = "gone"


_SAYS = {
    NoticeProblem.NOT_SAID: "choose or write what they have to know",
    NoticeProblem.TOO_LONG: f"say it in one line of {LONGEST_NOTICE} letters",
    NoticeProblem.BLANK: f"fill in each blank, in {LONGEST_BLANK} letters or fewer; with a number where boards show it",
    NoticeProblem.NO_TEMPLATE: "these words are not the clinic's any more: choose others",
    NoticeProblem.GONE: "they are not waiting here any more",
}


class NoticeRefused(Refusal):
    """It cannot be told; nothing was written down."""

    def __init__(self, problem: NoticeProblem) -> None:
        super().__init__(_SAYS[problem])
        self.problem = problem


@dataclass(frozen=True)
class NoticeTemplate:
    """Words of the clinic's, with blanks such as ``{minutes}``.

    Attributes:
        key: what it is known by.
        says: the words, by language.
        on_board: whether they may stand on a board, beside a ticket's number: nothing of anybody's health. In their
            blanks are numbers and times alone.
    """

    key: str
    says: Mapping[str, str] = field(default_factory=dict)
    on_board: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.key, str) or not isinstance(self.on_board, bool):
            raise TypeError("a template has a key, and is for boards or is not")
        if not all(isinstance(part, str) for pair in self.says.items() for part in pair):
            raise TypeError("words are texts by language")

    @property
    def blanks(self) -> tuple[str, ...]:
        """What is to be filled in, in the order of the first language's words."""
        found = [name for text in self.says.values() for name in _BLANK.findall(text)]
        return tuple(dict.fromkeys(found))


# What clinics say most, for one that has not decided; in every language that is shipped.
USUAL_NOTICES = (
    NoticeTemplate(
        "desk",
        {
            "en": "Please come to the front desk.",
            "es": "Por favor, venga a la recepción.",
            "zh": "请到前台来。",
            "vi": "Xin đến quầy tiếp tân.",
            "ar": "يرجى الحضور إلى مكتب الاستقبال.",
            "fr": "Veuillez venir à l’accueil.",
            "ko": "접수처로 와 주십시오.",
            "ru": "Подойдите, пожалуйста, к стойке регистрации.",
            "ht": "Tanpri vini nan resepsyon an.",
            "pt": "Por favor, venha à recepção.",
            "tl": "Pumunta po sa front desk.",
            "ja": "受付窓口へお越しください。",
            "hi": "कृपया स्वागत डेस्क पर आएँ।",
            "de": "Bitte kommen Sie zum Empfang.",
            "it": "Venga alla reception, per favore.",
            "pl": "Proszę podejść do recepcji.",
        },
        on_board=True,
    ),
    NoticeTemplate(
        "minutes",
        {
            "en": "It takes about {minutes} minutes more.",
            "es": "Tardaremos unos {minutes} minutos más.",
            "zh": "大约还要等 {minutes} 分钟。",
            "vi": "Còn khoảng {minutes} phút nữa.",
            "ar": "تبقى نحو {minutes} دقيقة.",
            "fr": "Encore environ {minutes} minutes d’attente.",
            "ko": "약 {minutes}분 더 걸립니다.",
            "ru": "Подождите ещё примерно {minutes} мин.",
            "ht": "Sa ap pran anviwon {minutes} minit ankò.",
            "pt": "Vai demorar mais cerca de {minutes} minutos.",
            "tl": "Mga {minutes} minuto pa po.",
            "ja": "あと約 {minutes} 分かかります。",
            "hi": "लगभग {minutes} मिनट और लगेंगे।",
            "de": "Es dauert noch etwa {minutes} Minuten.",
            "it": "Ci vogliono ancora circa {minutes} minuti.",
            "pl": "Potrwa to jeszcze około {minutes} min.",
        },
        on_board=True,
    ),
    NoticeTemplate(
        "place",
        {
            "en": "Please wait here: {place}.",
            "es": "Por favor, espere aquí: {place}.",
            "zh": "请在这里等候：{place}。",
            "vi": "Xin chờ ở đây: {place}.",
            "ar": "يرجى الانتظار هنا: {place}.",
            "fr": "Veuillez attendre ici : {place}.",
            "ko": "여기에서 기다려 주십시오: {place}.",
            "ru": "Подождите, пожалуйста, здесь: {place}.",
            "ht": "Tanpri tann isit la: {place}.",
            "pt": "Por favor, espere aqui: {place}.",
            "tl": "Maghintay po rito: {place}.",
            "ja": "こちらでお待ちください：{place}。",
            "hi": "कृपया यहाँ प्रतीक्षा करें: {place}।",
            "de": "Bitte warten Sie hier: {place}.",
            "it": "Attenda qui, per favore: {place}.",
            "pl": "Proszę poczekać tutaj: {place}.",
        },
    ),
    NoticeTemplate(
        "paper",
        {
            "en": "Please bring this to the front desk: {paper}.",
            "es": "Por favor, traiga a la recepción: {paper}.",
            "zh": "请把这个带到前台：{paper}。",
            "vi": "Xin mang thứ này đến quầy tiếp tân: {paper}.",
            "ar": "يرجى إحضار هذا إلى مكتب الاستقبال: {paper}.",
            "fr": "Veuillez apporter ceci à l’accueil : {paper}.",
            "ko": "이것을 접수처로 가져와 주십시오: {paper}.",
            "ru": "Принесите, пожалуйста, к стойке регистрации: {paper}.",
            "ht": "Tanpri pote sa a nan resepsyon an: {paper}.",
            "pt": "Por favor, traga isto à recepção: {paper}.",
            "tl": "Pakidala po ito sa front desk: {paper}.",
            "ja": "受付窓口へこちらをお持ちください：{paper}。",
            "hi": "कृपया यह स्वागत डेस्क पर लाएँ: {paper}।",
            "de": "Bitte bringen Sie dies zum Empfang: {paper}.",
            "it": "Porti questo alla reception, per favore: {paper}.",
            "pl": "Proszę przynieść do recepcji: {paper}.",
        },
    ),
)


@dataclass(frozen=True)
class NewNotice:
    """What somebody tells: words of the clinic's by their key, with what stands in the blanks; or their own."""

    visit_id: str
    text: str = ""
    template: str = ""
    blanks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Notice:
    """One that was told.

    Attributes:
        says: the words, by language; own words by `OWN`.
        written_at, seen_at: when (aware); it was seen when a kiosk showed it to the patient, None before.
        seen_on: that kiosk.
        ended_at: since when it is told no more; None while it is.
        author: empty for whoever is not staff.
    """

    id: str
    visit_id: str
    says: Mapping[str, str]
    on_board: bool
    written_at: datetime
    author: str = ""
    seen_at: datetime | None = None
    seen_on: str = ""
    ended_at: datetime | None = None
    ended_by: str = ""

    def text(self, language: str) -> str:
        """The words in ``language``, else as they are."""
        return words_in(self.says, language)


@dataclass(frozen=True)
class BoardNotice:
    """What a board says to a ticket.

    Attributes:
        ticket, letter, place: its number, the queue where it waits, and the key of the site; empty for none.
    """

    id: str
    ticket: str
    letter: str
    place: str
    says: Mapping[str, str]
    written_at: datetime


@dataclass(frozen=True)
class NoticeWay:
    """The way back from an act on a visit's notices, and whether they are told since."""

    visit_id: str
    notices: tuple[str, ...]
    stands: bool


def words_in(says: Mapping[str, str], language: str) -> str:
    """The words in ``language``; in the first of those there are where it has none.

    >>> words_in({"en": "Yes", "es": "Sí"}, "es"), words_in({"": "Own"}, "es")
    ('Sí', 'Own')
    """
    return says.get(language) or next(iter(says.values()), "")


def told(
    new: NewNotice, templates: Sequence[NoticeTemplate], languages: Sequence[str]
) -> tuple[Mapping[str, str], bool]:
    """The words that are written down of ``new``, by language, and whether boards show them. Raises NoticeRefused.

    Of the clinic's words those in its ``languages`` are; all where they are in none of them.
    """
    if not new.template:
        return {OWN: _kept(new.text)}, False
    template = next((one for one in templates if one.key == new.template), None)
    if template is None or not template.says:
        raise NoticeRefused(NoticeProblem.NO_TEMPLATE)
    values = {name: _blank(new.blanks.get(name, ""), template) for name in template.blanks}
    spoken = {code: template.says[code] for code in languages if code in template.says} or template.says
    filled = {language: _BLANK.sub(lambda found: values[found[1]], text) for language, text in spoken.items()}
    return {language: _kept(text) for language, text in filled.items()}, template.on_board


def _blank(text: str, template: NoticeTemplate) -> str:
    said = without_cards(" ".join(text.split()))
    if (
        not said
        or not is_writable(said, LONGEST_BLANK)
        or (template.on_board and not _NUMBER.fullmatch(said))
    ):
        raise NoticeRefused(NoticeProblem.BLANK)
    return said


def _kept(text: str) -> str:
    said = without_cards(" ".join(text.split()))
    if not any(letter.isalnum() for letter in said):
        raise NoticeRefused(NoticeProblem.NOT_SAID)
    if not is_writable(said, LONGEST_NOTICE):
        raise NoticeRefused(NoticeProblem.TOO_LONG)
    return said


def stored_notices(raw: Any) -> Any:
    """Templates as the settings have them, of what is stored; what is none is given back as it is."""
    return stored_entries(NoticeTemplate, raw)


def are_notices(value: object) -> bool:
    """Whether it is a tuple of templates, each with a key of its own."""
    return (
        isinstance(value, tuple)
        and all(isinstance(one, NoticeTemplate) for one in value)
        and len({one.key for one in value}) == len(value)
    )


def not_said_in(
    templates: Sequence[NoticeTemplate], languages: Sequence[str], use: str = "what staff tell patients by"
) -> Iterator[str]:
    """What a clinic should know of its words: which are missing in a language of its own, a sentence each."""
    for template in templates:
        missing = [language for language in languages if language not in template.says]
        if missing:
            yield f"{use} '{template.key}' is not said in {', '.join(missing)}"
