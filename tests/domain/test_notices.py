"""What patients are told: the clinic's words with their blanks, own words, and what of it may stand on a board."""

import tomllib

import pytest

from kiosk.domain.agreed import USUAL_AGREED
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_document import DocumentRefused, read, written
from kiosk.domain.clinic_options import Known
from kiosk.domain.notices import (
    LONGEST_BLANK,
    LONGEST_NOTICE,
    OWN,
    USUAL_NOTICES,
    NewNotice,
    NoticeProblem,
    NoticeRefused,
    NoticeTemplate,
    not_said_in,
    told,
    words_in,
)
from kiosk.domain.notices_document import read_notices, written_notices

KNOWN = Known(("en", "es"), (), ())
MINUTES = NewNotice("v1", template="minutes", blanks={"minutes": "20"})


SPOKEN = ("en", "es")


def problem(new: NewNotice) -> NoticeProblem:
    with pytest.raises(NoticeRefused) as caught:
        told(new, USUAL_NOTICES, SPOKEN)
    return caught.value.problem


def test_a_template_is_filled_in_in_each_language_and_may_stand_on_a_board() -> None:
    assert told(MINUTES, USUAL_NOTICES, SPOKEN) == (
        {"en": "It takes about 20 minutes more.", "es": "Tardaremos unos 20 minutos más."},
        True,
    )


def test_own_words_are_kept_on_one_line_and_never_stand_on_a_board() -> None:
    says, on_board = told(NewNotice("v1", "  Your sister \n called "), USUAL_NOTICES, SPOKEN)
    assert (says, on_board) == ({OWN: "Your sister called"}, False)


@pytest.mark.parametrize("value", ["", "Ann Smith", "2 Smith", "1234", "x" * (LONGEST_BLANK + 1)])
def test_a_blank_of_the_board_is_a_number_and_so_nobody(value: str) -> None:
    new = NewNotice("v1", template="minutes", blanks={"minutes": value})
    assert problem(new) is NoticeProblem.BLANK


@pytest.mark.parametrize("value", ["5", "120", "10:30", "9.15"])
def test_a_number_and_a_time_are_such(value: str) -> None:
    assert (
        value
        in told(NewNotice("v1", template="minutes", blanks={"minutes": value}), USUAL_NOTICES, SPOKEN)[0][
            "en"
        ]
    )


def test_what_is_not_on_a_board_has_any_words_in_its_blanks_and_none_that_are_filled_again() -> None:
    new = NewNotice("v1", template="place", blanks={"place": "the {place} by the lift"})
    says, on_board = told(new, USUAL_NOTICES, SPOKEN)
    assert (says["en"], on_board) == ("Please wait here: the {place} by the lift.", False)


def test_what_cannot_be_told_says_why() -> None:
    assert problem(NewNotice("v1", " ... ")) is NoticeProblem.NOT_SAID
    assert problem(NewNotice("v1", "x" * (LONGEST_NOTICE + 1))) is NoticeProblem.TOO_LONG
    assert problem(NewNotice("v1", template="gone")) is NoticeProblem.NO_TEMPLATE


def test_no_card_number_is_kept() -> None:
    assert "4111" not in told(NewNotice("v1", "Your card 4111 1111 1111 1111"), USUAL_NOTICES, SPOKEN)[0][OWN]


def test_a_language_without_words_reads_the_first() -> None:
    assert words_in({"en": "Yes", "es": "Sí"}, "de") == "Yes"
    assert words_in({}, "en") == ""


def test_the_document_is_read_as_it_was_written() -> None:
    settings = ClinicSettings(
        notices=(NoticeTemplate("x", {"en": "To {where} at {time}", "es": "A las {time}: {where}"}, True),)
    )
    assert read(written(settings, {"notices"}).encode(), KNOWN).settings["notices"] == settings.notices
    assert read(written(ClinicSettings(notices=()), {"notices"}).encode(), KNOWN).settings["notices"] == ()
    assert "notices" not in read(written(settings, ()).encode(), KNOWN).settings


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ({"key": "x"}, "it says 'key' and 'says'"),
        ({"key": "X y", "says": {"en": "Hello"}}, "'key' is a word"),
        ({"key": "x", "says": {"en": "Hello"}, "on_board": 1}, "'on_board' is true or false"),
        ({"key": "x", "says": {}}, "'says' is a text for each language"),
        ({"key": "x", "says": {"xx": "Hello"}}, "there is no such language"),
        ({"key": "x", "says": {"en": "  "}}, "is one line"),
        ({"key": "x", "says": {"en": "In {minutes}", "es": "En {minutos}"}}, "the same blanks"),
    ],
)
def test_what_is_wrong_in_a_document_is_said(entry: dict[str, object], wrong: str) -> None:
    found, (said,) = read_notices([entry], ("en", "es"))
    assert found == ()
    assert wrong in said


def test_a_key_is_of_one_template_alone() -> None:
    text = b"[[notice]]\nkey = 'x'\nsays.en = 'One'\n[[notice]]\nkey = 'x'\nsays.en = 'Two'\n"
    with pytest.raises(DocumentRefused, match="that no other one has"):
        read(text, KNOWN)
    with pytest.raises(ClinicSettingsError):
        ClinicSettings(notices=(NoticeTemplate("x"), NoticeTemplate("x")))


def test_settings_are_stored_and_read_again() -> None:
    stored = [{"key": "x", "says": {"en": "Hello"}, "on_board": True, "newer": 1}]
    assert ClinicSettings.from_mapping({"notices": stored}).notices == (
        NoticeTemplate("x", {"en": "Hello"}, True),
    )


def test_a_clinic_is_told_what_is_not_said_in_its_languages() -> None:
    (line,) = not_said_in((NoticeTemplate("x", {"en": "Hello"}),), ("en", "es"))
    assert line == "what staff tell patients by 'x' is not said in es"
    assert list(not_said_in((*USUAL_NOTICES, *USUAL_AGREED), [*USUAL_NOTICES[0].says])) == []


def test_a_clinic_says_it_in_its_own_languages_and_in_all_where_it_is_said_in_none_of_them() -> None:
    assert [*told(MINUTES, USUAL_NOTICES, ("ko", "en", "sw"))[0]] == ["ko", "en"]
    assert [*told(MINUTES, USUAL_NOTICES, ("sw",))[0]] == [*USUAL_NOTICES[1].says]


@pytest.mark.parametrize("template", USUAL_NOTICES, ids=lambda one: one.key)
def test_the_usual_words_can_be_told_in_each_language_with_the_same_blanks(template: NoticeTemplate) -> None:
    document = tomllib.loads("\n".join(written_notices((template,), decided=True)))
    assert read_notices(document["notice"], list(template.says)) == ((template,), ())
    filled = NewNotice("v1", template=template.key, blanks=dict.fromkeys(template.blanks, "20"))
    says, _ = told(filled, USUAL_NOTICES, [*template.says])
    assert says.keys() == template.says.keys()
    assert all(("20" in text) == bool(template.blanks) for text in says.values())
