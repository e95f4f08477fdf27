"""To whom a text goes, by which way somebody is told, and what an answer is taken for."""

from datetime import UTC, date, datetime

import pytest

from kiosk.domain.mail import MailKind, MailPlan, TellingWay
from kiosk.domain.mail.languages import LANGUAGES
from kiosk.domain.mail.settings import MailSettingsError
from kiosk.domain.mail.text_settings import TextSettings, ways_of
from kiosk.domain.mail.text_words import WORDS
from kiosk.domain.mail.texts import TellingWays, TextSaid, number_for_texts, said_in, wanted_way
from kiosk.domain.mail.words import message, text_message
from kiosk.domain.people.details import Telecom

DAY = date(2026, 12, 1)
HOME, MOBILE, WORK = "555 010 0001", "555 010 0002", "555 010 0003"
TABLE = {"server": "smsc.example", "user": "front", "sender": "+15550109999"}


def told(*items: tuple[str, str]) -> list[Telecom]:
    return [Telecom(use=use, value=value) for use, value in items]


@pytest.mark.parametrize(
    ("phone", "known", "number"),
    [
        (HOME, [], HOME),
        ("", [], ""),
        ("", told(("home", HOME)), HOME),
        (HOME, told(("home", HOME)), HOME),
        (HOME, told(("home", HOME), ("mobile", MOBILE)), MOBILE),
        (HOME, told(("home", HOME), ("work", WORK)), ""),
        # The one that is on the card, where there are two.
        (WORK, told(("mobile", MOBILE), ("mobile", WORK)), WORK),
        # No source knows it: somebody has given it at the kiosk since.
        (WORK, told(("home", HOME), ("mobile", MOBILE)), WORK),
        (HOME, [*told(("home", HOME)), Telecom(use="old", value=MOBILE)], HOME),
        (
            HOME,
            [*told(("home", HOME)), Telecom(use="mobile", value=MOBILE, period_end=date(2026, 11, 30))],
            HOME,
        ),
        (HOME, [*told(("home", HOME)), Telecom(use="work", value=WORK, system="fax")], HOME),
        (HOME, [*told(("home", HOME)), Telecom(value=WORK, system="sms")], WORK),
    ],
)
def test_a_text_goes_to_a_mobile_number_or_the_only_one(
    phone: str, known: list[Telecom], number: str
) -> None:
    assert number_for_texts(phone, known, DAY) == number


def test_who_has_put_a_way_first_is_told_by_it_and_others_as_the_clinic_does() -> None:
    plan = MailPlan("a@b.example")
    both = TellingWays(plan, plan, TellingWay.TEXT)
    mail, text = TellingWay.MAIL, TellingWay.TEXT
    assert both.way_of([mail, text]) is text
    assert both.way_of([mail, text], mail) is mail
    assert both.way_of([mail], text) is mail
    assert both.way_of([]) is None
    assert TellingWays(mail=plan).way_of([mail, text], text) is mail
    ranked = [Telecom(value=MOBILE, rank=2), Telecom(value="a@b.example", system="email", rank=1)]
    assert wanted_way(ranked) is mail
    assert wanted_way(ranked[:1]) is text
    assert wanted_way([Telecom(value=MOBILE, rank=1), ranked[1]]) is None
    assert wanted_way(told(("mobile", MOBILE))) is None


def test_every_language_asks_in_words_that_it_understands() -> None:
    assert set(WORDS) == set(LANGUAGES)
    for language, words in WORDS.items():
        assert "STOP" in words.stop, language
        asked = words.asks.casefold()
        for said, known in ((TextSaid.YES, words.yes), (TextSaid.NO, words.no)):
            assert any(word in asked for word in known), (language, said)
            assert all(said_in(word.upper(), language) is said for word in known), (language, said)
        assert not words.yes & words.no
        assert said_in("stop", language) is TextSaid.STOP


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Yes", "vi", TextSaid.YES),
        ("YES!!", "en-US", TextSaid.YES),
        ("no", "xx", TextSaid.NO),
        ("ja", "de-AT", TextSaid.YES),
        ("ja", "en", TextSaid.ELSE),
        ("No", "pl", TextSaid.ELSE),
        ("yes?", "en", TextSaid.ELSE),
        ("yes 10:30", "en", TextSaid.ELSE),
        ("no I come", "en", TextSaid.ELSE),
        ("cancel", "en", TextSaid.ELSE),
        ("", "en", TextSaid.ELSE),
        ("👍", "en", TextSaid.ELSE),
        ("BAJA", "es", TextSaid.STOP),
        ("Stop.", "ja", TextSaid.STOP),
        ("please stop by", "en", TextSaid.ELSE),
    ],
)
def test_one_word_alone_is_an_answer(text: str, language: str, said: TextSaid) -> None:
    assert said_in(text, language) is said


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("kind", MailKind)
def test_a_text_says_when_and_where_and_how_to_stop_and_nothing_else(language: str, kind: MailKind) -> None:
    start = datetime(2026, 12, 8, 9, tzinfo=UTC)
    text = text_message(
        kind, language, start, "Clinic", first_name="Ana", place="North", twelve=False, asks=True
    )
    words = WORDS[language]
    asks = kind is not MailKind.CANCELLATION
    assert "Ana" in text
    assert "North" in text
    assert "9:00" in text
    assert (words.asks in text) is asks
    assert text.endswith(words.stop)
    assert "{" not in text
    short = text_message(kind, language, start, "Clinic", first_name="", place="", twelve=False, asks=False)
    assert len(short.splitlines()) == 2


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_mail_says_how_to_stop_it_where_somebody_reads_that(language: str) -> None:
    def said(stops: bool) -> str:
        start = datetime(2026, 12, 8, 9, tzinfo=UTC)
        return message(
            MailKind.REMINDER, language, start, "C", first_name="", place="", twelve=True, stops=stops
        )[1]

    assert WORDS[language].stop in said(True)
    assert "STOP" not in said(False)


def test_a_table_says_how_the_clinic_sends_texts() -> None:
    found = TextSettings.read(TABLE | {"quiet": "21:30-7:15", "first": "text", "declined": "call_back"})
    ways = ways_of(None, found)
    assert (ways.first, ways.country, ways.mail) == (TellingWay.TEXT, "1", None)
    assert ways.text is not None
    assert (ways.text.quiet_from, ways.text.quiet_until, ways.text.declines_end) == (1290, 435, False)
    assert TextSettings.read(TABLE | {"sender": "55512"}).number == "55512"
    assert TextSettings.read(TABLE | {"sender": "600 555 010", "country": "34"}).number == "+34600555010"
    assert ways_of(MailPlan("a@b.example"), None).first is TellingWay.MAIL


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("smsc.example", "must be a table"),
        ({"server": "smsc.example"}, "needs sender and user"),
        (TABLE | {"password": "x"}, "kiosk text password"),
        (TABLE | {"colour": "red"}, "'colour' is not a setting"),
        (TABLE | {"port": "2775"}, "wrong kind"),
        (TABLE | {"port": 70000}, "65535"),
        (TABLE | {"window": 0}, "between 1 and 100"),
        (TABLE | {"sender": "Clinic"}, "number that answers come to"),
        (TABLE | {"user": "of sixteen letter"}, "1 to 15 letters"),
        (TABLE | {"country": "001"}, "country's digits"),
        (TABLE | {"security": "ssl"}, "one of: tls"),
        (TABLE | {"security": "plain"}, "everybody on the way"),
        (TABLE | {"first": "fax"}, "one of: mail, text"),
        (TABLE | {"long": "both"}, "one of: udh, sar"),
        (TABLE | {"declined": "ask"}, "one of: cancel"),
        (TABLE | {"days_before": 61}, "at most 60"),
        (TABLE | {"quiet": "night"}, r"'quiet' of \[text\]"),
    ],
)
def test_a_table_that_says_nothing_useful_is_refused(written: object, said: str) -> None:
    with pytest.raises(MailSettingsError, match=said):
        TextSettings.read(written)


def test_a_way_without_safety_is_taken_on_this_computer_or_by_name() -> None:
    for table in ({"security": "plain", "server": "127.0.0.1"}, {"security": "plain-anywhere"}):
        assert TextSettings.read(TABLE | table).security.startswith("plain")
