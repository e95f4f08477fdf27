"""`kiosk clinic export`, `check` and `import`: the clinic's decisions go out as one file and come in whole or not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from typer.testing import CliRunner

from kiosk.cli.clinic import command
from kiosk.clock import system_clock
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Change, Topic
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_booking, a_patient


def run(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(command, list(words))
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture
def record(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


@pytest.fixture
def decided(url: str, record: Database) -> ClinicSettings:
    """A clinic that has decided a few things, one of them as the program comes."""
    for name, value in (
        ("name", 'Centro "Río" \\ Norte'),
        ("zone", "Europe/Madrid"),
        ("early_minutes", "45"),
        ("languages", "es,en"),
        ("consents", ""),
    ):
        run("set", name, value, "--database", url)
    run("translate", "es", "East = wing", "Ala este", "--database", url)
    return ClinicService(record).load()


def audited(record: Database) -> list[tuple[str, str]]:
    event = tables.audit_event.c
    with record.read() as connection:
        rows = connection.execute(select(event.action, event.record_id).order_by(event.sequence))
        return [(row.action, row.record_id) for row in rows]


def test_what_goes_out_comes_in_the_same(
    url: str, record: Database, decided: ClinicSettings, tmp_path: Path
) -> None:
    file, other = tmp_path / "clinic.toml", f"sqlite:///{tmp_path / 'other.db'}"
    assert str(file) in run("export", str(file), "--database", url)
    assert "can be imported: 5 settings, 1 translated text." in run("check", str(file), "--database", url)
    said = run("import", str(file), "--database", other)
    assert "zone is now Europe/Madrid; it was America/New_York." in said
    assert "early_minutes" not in said
    again = Database(other)
    assert ClinicService(again).load() == decided
    assert ClinicService(again).decided() == ClinicService(record).decided()
    again.close()
    assert run("export", "--database", other).encode() == file.read_bytes()


def test_it_comes_into_an_empty_record_of_either_engine(url: str, record: Database, tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(
        'name = "Río"\nadult_age = 18\nconsents = []\n[words.es]\n"East" = "Este"\n"West" = "Oeste"\n',
        "utf-8",
    )
    feed = record.feed()
    feed.changes()
    said = run("import", str(file), "--database", url)
    assert said.splitlines() == [
        "name is now Río; it was Clinic.",
        "consents is now (empty); it was treatment.",
        'words.es."East" is now Este; it was (empty).',
        'words.es."West" is now Oeste; it was (empty).',
    ]
    assert Change(Topic.SETTINGS) in feed.changes(5)
    feed.close()
    expected = [("set_name", "Río"), ("set_consents", ""), ("set_words", "es"), ("set_words", "es")]
    assert audited(record) == expected
    assert ClinicService(record).decided() == {"name", "adult_age", "consents", "words"}

    with record.read() as connection:
        before = connection.execute(select(tables.setting).order_by(tables.setting.c.key)).all()
    assert "Nothing is changed" in run("import", str(file), "--database", url)
    with record.read() as connection:
        assert connection.execute(select(tables.setting).order_by(tables.setting.c.key)).all() == before
    assert audited(record) == expected

    # What is not named stays; an empty text takes words back.
    file.write_text('[words.es]\n"East" = ""\n', "utf-8")
    assert run("import", str(file), "--database", url) == 'words.es."East" is now (empty); it was Este.\n'
    assert ClinicService(record).load() == ClinicSettings(
        name="Río", consents=(), words={"es": {"West": "Oeste"}}
    )


@pytest.mark.parametrize("word", ["check", "import"])
@pytest.mark.parametrize(
    "raw",
    [b'name = "Other"\nzone = "Mars"\n', b'name = "Other\x00"', b"\xff\xfe", b"name = 'Other'\n" * 40_000],
)
def test_one_wrong_value_changes_nothing(
    url: str, record: Database, decided: ClinicSettings, tmp_path: Path, word: str, raw: bytes
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_bytes(raw)
    before = audited(record)
    said = run(word, str(file), "--database", url, code=1)
    assert "kiosk: nothing is changed" in said
    assert f"{file}: " in said
    assert ClinicService(record).load() == decided
    assert audited(record) == before


def test_what_no_program_can_read_is_left_out_and_mended(url: str, record: Database, tmp_path: Path) -> None:
    with record.write() as connection:
        connection.execute(
            insert(tables.setting),
            [
                {"key": "zone", "value": "Mars"},
                {"key": "adult_age", "value": "16"},
                {"key": "words", "value": 5},
            ],
        )
    result = CliRunner().invoke(command, ["export", "--database", url])
    for name in ("zone", "adult_age", "words"):
        assert f"what was set for {name} cannot be read and is left out" in result.stderr
    assert '\n# zone = "America/New_York"\n' in result.stdout
    file = tmp_path / "clinic.toml"
    file.write_text('zone = "UTC"\nadult_age = 16\n[words.es]\n"East" = "Este"\n', "utf-8")
    run("import", str(file), "--database", url)
    assert ClinicService(record).wrong() == ()
    assert ClinicService(record).load() == ClinicSettings(
        zone="UTC", adult_age=16, words={"es": {"East": "Este"}}
    )


def test_a_questionnaire_that_was_retired_goes_on_being_taken(
    url: str, record: Database, tmp_path: Path
) -> None:
    ClinicService(record).save(ClinicSettings(questionnaires=("urn:of:before",)))
    file = tmp_path / "clinic.toml"
    run("export", str(file), "--database", url)
    assert "Nothing is changed" in run("import", str(file), "--database", url)


def test_no_file_is_written_over_and_none_that_is_not_there_is_read(
    url: str, record: Database, tmp_path: Path
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text("mine")
    assert "is there already" in run("export", str(file), "--database", url, code=1)
    assert file.read_text() == "mine"
    assert "there is no file" in run("import", str(tmp_path / "none"), "--database", url, code=1)
    assert "cannot be used" in run("check", str(tmp_path), "--database", url, code=1)
    assert "cannot be used" in run("export", str(file / "x"), "--database", url, code=1)


def test_places_and_services_go_out_and_come_in_and_are_shown(
    url: str, record: Database, tmp_path: Path
) -> None:
    file = tmp_path / "sites.toml"
    text = (
        '[places.north]\nkind = "site"\nname = "Centro Norte"\n[places.n1]\nname = "Sala 1"\npart_of = "north"\n'
        '[services.lab]\nname = "Laboratorio"\nlocation = "north"\nletter = "L"\n'
        '[services.lab.visit_types.blood]\nname = "Análisis"\nminutes = 10\n'
        'early_minutes = 90\nlate_minutes = 0\nalso = ["ANA", "77"]\n'
    )
    file.write_text(text, encoding="utf-8")
    assert "0 settings, 0 translated texts, 2 places, 1 service." in run(
        "check", str(file), "--database", url
    )
    said = run("import", str(file), "--database", url)
    assert "places.north.name is now Centro Norte; it was (empty)." in said
    # What a kind of visit does not say is not told.
    kind = "also: ANA; 77, early_minutes: 90, id: blood, late_minutes: 0, minutes: 10, name: Análisis"
    assert f"services.lab.visit_types is now {kind}; it was (empty)." in said
    assert "Nothing is changed" in run("import", str(file), "--database", url)
    shown = run("show", "--database", url)
    assert "place north = Centro Norte (site)\n" in shown
    assert "place n1 = Sala 1 (in north)\n" in shown
    assert "Análisis, 10 minutes, from 90 minutes before, until 0 minutes after, also ANA and 77)\n" in shown
    assert "service lab = Laboratorio (at north; letter L; " in shown
    out = tmp_path / "out.toml"
    run("export", str(out), "--database", url)
    assert "Nothing is changed" in run("import", str(out), "--database", url)
    file.write_text('[places.n1]\npart_of = "n1"\n', encoding="utf-8")
    assert "'places.n1.part_of' makes a ring: n1 is in n1." in run(
        "check", str(file), "--database", url, code=1
    )


def test_a_place_with_patients_does_not_go_without_a_word(url: str, record: Database, tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text('[places.north]\nkind = "site"\nname = "North"')
    run("import", str(file), "--database", url)
    PatientService(record).save([a_patient(1)], [a_booking(1, start=system_clock(), place="north")])
    file.write_text("[places.north]\nin_use = false")
    told = "North goes out of use. 1 booking is for it, from today on."
    assert told in run("check", str(file), "--database", url)
    assert told in run("import", str(file), "--database", url)
    # What is out of use already goes no more.
    assert told not in run("check", str(file), "--database", url)
