"""`kiosk setup`: a clinic says what it is, by answers or by options, and it is written whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from kiosk.cli.setup import command
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Change, Topic
from kiosk.domain.places import Location
from kiosk.qt import countries
from kiosk.services.record.clinic import ClinicService
from kiosk.store import tables
from kiosk.store.database import Database

MADRID = ClinicSettings(
    name="Centro del Río",
    country="ES",
    zone="Europe/Madrid",
    date_order="dmy",
    hours="24",
    languages=("es", "en"),
    currency="EUR",
    paper="a4",
    address_order="postcode",
)


@pytest.fixture
def record(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    monkeypatch.setattr(countries, "country_here", lambda: "")
    monkeypatch.setattr(countries, "zone_here", lambda: "")
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def run(url: str, *options: str, answers: str = "", code: int = 0) -> str:
    result = CliRunner().invoke(command, [*options, "--database", url], input=answers)
    assert result.exit_code == code, result.output
    return result.output


def audited(record: Database) -> list[tuple[str, str]]:
    event = tables.audit_event.c
    with record.read() as connection:
        rows = connection.execute(select(event.action, event.record_id).order_by(event.sequence))
        return [(row.action, row.record_id) for row in rows]


def test_madrid_is_set_up_by_answers_with_what_is_usual_in_spain(url: str, record: Database) -> None:
    feed = record.feed()
    feed.changes()
    said = run(url, answers="Centro del Río\nespaña\nmadrid\n\n\n\n\n\n")
    assert "(dmy, mdy or ymd) [dmy]: " in said
    assert "(12 or 24) [24]: " in said
    assert "(en for English; drafts: es for Español, zh for 简体中文" in said
    assert ") [es,en]: " in said
    assert "country = ES (Spain); it is (empty) now" in said
    assert ClinicService(record).load() == MADRID
    assert Change(Topic.SETTINGS) in feed.changes(5)
    feed.close()
    assert audited(record) == [
        ("set_name", "Centro del Río"),
        ("set_country", "ES"),
        ("set_zone", "Europe/Madrid"),
        ("set_date_order", "dmy"),
        ("set_hours", "24"),
        ("set_languages", "es,en"),
        ("set_currency", "EUR"),
        ("set_paper", "a4"),
        ("set_address_order", "postcode"),
    ]
    # Once more, what is there is the answer to each empty line.
    said = run(url, answers="\n" * 8)
    for there in ("[Centro del Río]", "[Spain]", "[Europe/Madrid]", "[dmy]", "[24]", "[es,en]"):
        assert there in said
    assert "Nothing is changed" in said
    assert len(audited(record)) == 9


def test_a_wrong_answer_is_asked_again_with_the_reason(url: str, record: Database) -> None:
    answers = (
        "\x07\nCentro del Río\nAtlantis\nKorea\nSpain\nParis\nEurope/Paris\n"
        "Europe/Madrid\nxyz\nDMY\n25\n24\nsv\nes, en\n"
    )
    said = run(url, answers=f"{answers}\ny\n")
    for reason in (
        "'name' is 1 to 80 letters",
        "There is no country 'Atlantis'",
        "Did you mean North Korea or South Korea?",
        "Did you mean Europe/Paris?",
        "'Europe/Paris' is not in Spain; there are: Africa/Ceuta, Atlantic/Canary, Europe/Madrid.",
        "'date_order' is one of mdy, dmy, ymd",
        "'hours' is one of empty, 12, 24",
        "'languages' has no 'sv'",
    ):
        assert reason in said
    assert ClinicService(record).load() == MADRID


@pytest.mark.parametrize(
    "answers", ["", "Río\nES\n", "Río\nES\nMadrid\n\n\n\n", "Río\nES\nMadrid\n\n\n\n\nn\n"]
)
def test_who_stops_before_the_end_has_written_nothing(url: str, record: Database, answers: str) -> None:
    assert "nothing is written" in run(url, answers=answers, code=1)
    assert not ClinicService(record).decided()
    assert audited(record) == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("--name Río --country es --zone Madrid", ("ES", "Europe/Madrid", "dmy", "24", ("es", "en"))),
        (
            "--name Río --country Aotearoa --zone Auckland",
            ("NZ", "Pacific/Auckland", "dmy", "12", ("en", "es")),
        ),
        ("--name Río --country NEPAL", ("NP", "Asia/Kathmandu", "ymd", "24", ("en", "es"))),
        (
            "--name Río --country US --zone new_york --languages es",
            ("US", "America/New_York", "mdy", "12", ("es",)),
        ),
        (
            "--name Río --country Kosovo --zone Europe/Belgrade --hours 12 --date-order ymd",
            ("XK", "Europe/Belgrade", "ymd", "12", ("en", "es")),
        ),
    ],
)
def test_nobody_is_asked_where_options_say_it(
    url: str, record: Database, options: str, expected: tuple[str, str, str, str, tuple[str, ...]]
) -> None:
    said = run(url, *options.split(), "--yes")
    assert "]: " not in said
    found = ClinicService(record).load()
    assert (found.country, found.zone, found.date_order, found.hours, found.languages) == expected
    assert "Nothing is changed" in run(url, "--yes")
    assert ClinicService(record).load() == found


def test_a_clinic_that_moves_takes_the_ways_of_where_it_goes(url: str, record: Database) -> None:
    run(url, "--name", "Río", "--country", "ES", "--zone", "Madrid", "--yes")
    run(url, "--country", "Nepal", "--yes")
    found = ClinicService(record).load()
    assert (found.name, found.zone, found.date_order, found.hours) == ("Río", "Asia/Kathmandu", "ymd", "24")
    assert found.languages == ("es", "en")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ("--country ES --zone Madrid", "--name is needed"),
        ("--name Río", "--country is needed"),
        ("--name Río --country ES", "--zone is needed: Time zone in Spain (Africa/Ceuta"),
        ("--name Río --country Atlantis", "--country: There is no country 'Atlantis'"),
        ("--name Río --country ES --zone Europe/Paris", "--zone: 'Europe/Paris' is not in Spain"),
        ("--name Río --country NP --zone Madrid", "--zone: "),
        ("--name Río --country NP --hours 13", "--hours: 'hours' is one of"),
        ("--name Río --country NP --date-order dym", "--date-order: 'date_order' is one of"),
        ("--name Río --country NP --languages xx", "--languages: 'languages' has no 'xx'"),
        ("--name \u202e --country NP", "--name: 'name' is 1 to 80 letters"),
    ],
)
def test_a_wrong_option_is_refused_and_nothing_is_written(
    url: str, record: Database, options: str, says: str
) -> None:
    said = run(url, *options.split(" "), "--yes", code=1)
    assert says in said
    assert "Nothing is written." in said
    assert not ClinicService(record).decided()


def test_no_record_is_made_where_nothing_is_written(tmp_path: Path) -> None:
    run(f"sqlite:///{tmp_path / 'new' / 'clinic.db'}", "--name", "Río", "--yes", code=1)
    assert list(tmp_path.iterdir()) == []


def test_what_was_decided_before_is_what_an_older_clinic_is_asked(url: str, record: Database) -> None:
    """A clinic that was set up before countries were asked: its zone says which it is, and what it decided stays."""
    ClinicService(record).save(ClinicSettings(name="Río", zone="Atlantic/Canary", date_order="ymd"))
    said = run(url, answers="\n" * 8)
    for there in ("[Río]", "[Spain]", "[Atlantic/Canary]", "[ymd]", "[24]"):
        assert there in said
    assert ClinicService(record).load() == ClinicSettings(
        name="Río",
        country="ES",
        zone="Atlantic/Canary",
        date_order="ymd",
        hours="24",
        languages=("es", "en"),
        currency="EUR",
        paper="a4",
        address_order="postcode",
    )


@pytest.mark.parametrize(
    ("options", "ways"),
    [
        ("--country ES --zone Madrid", ("EUR", "a4", "postcode")),
        ("--country US --zone new_york", ("USD", "letter", "town")),
        ("--country Mexico --zone Mexico_City", ("MXN", "letter", "postcode")),
        ("--country GB", ("GBP", "a4", "town")),
        ("--country NP --currency eur --paper letter", ("EUR", "letter", "town")),
    ],
)
def test_the_country_says_what_is_paid_in_printed_on_and_how_addresses_are_written(
    url: str, record: Database, options: str, ways: tuple[str, str, str]
) -> None:
    run(url, "--name", "Río", *options.split(), "--yes")
    found = ClinicService(record).load()
    assert (found.currency, found.paper, found.address_order) == ways


def test_the_first_site_is_asked_with_its_address_as_the_country_has_it(url: str, record: Database) -> None:
    answers = "Río\nES\nmadrid\n\n\n\n\u202e\n\n\n\nCentro Norte\nCalle Mayor 3\n28013\nMadrid\n\n"
    said = run(url, answers=answers)
    assert "'places.site.name' is one line of 200 letters" in said
    assert "Its state" not in said
    assert "site centro-norte = Centro Norte, Calle Mayor 3, 28013 Madrid" in said
    site = Location(
        "centro-norte",
        "Centro Norte",
        kind="site",
        address_line="Calle Mayor 3",
        city="Madrid",
        postal_code="28013",
    )
    assert ClinicService(record).places().locations == (site,)
    assert ("set_places", "centro-norte") in audited(record)
    # There is one now: nobody is asked again.
    said = run(url, answers="\n" * 7)
    assert "first site" not in said
    assert "Nothing is changed" in said
    run(url, "--site", "Centro Norte", "--yes")
    assert ClinicService(record).places().locations == (site,)


def test_a_town_first_address_has_a_state(url: str, record: Database) -> None:
    options = ("--name", "Río", "--country", "US", "--zone", "new_york")
    said = run(url, *options, answers="\n\n\nNorth\n18 Orchard Street\n02139\nSpringfield\nMA\n\n")
    assert "site north = North, 18 Orchard Street, Springfield, MA 02139" in said


def test_a_site_that_cannot_be_is_refused_and_nothing_is_written(url: str, record: Database) -> None:
    said = run(url, "--name", "Río", "--country", "GB", "--site", "\u202e", "--yes", code=1)
    assert "Nothing is written." in said
    assert not ClinicService(record).decided()
