"""The clinic's settings in the record: decided one by one, heard by everybody, kept by the audit."""

from dataclasses import fields

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError

from kiosk.domain.audit import Broken
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_options import Known
from kiosk.domain.feed import Change, Topic
from kiosk.services.record.audit import AuditService
from kiosk.services.record.clinic import ClinicService, SettingChange
from kiosk.store import tables
from kiosk.store.database import Database
from tests.engines import OWNER, as_new
from tests.factories import NOW

KNOWN = Known(("en", "es"), ("urn:a",), ("treatment",))


@pytest.fixture
def url(url: str) -> str:
    """Of a record in which nothing is decided."""
    if not url.startswith("sqlite"):
        as_new(url)
    return url


def change(record: Database, name: str, typed: str) -> SettingChange:
    return ClinicService(record).change(name, typed, KNOWN, "administrator ada", lambda: NOW)


def audited(record: Database) -> list[tuple[str, str, str]]:
    event = tables.audit_event.c
    with record.read() as connection:
        rows = connection.execute(select(event.actor, event.action, event.record_id).order_by(event.sequence))
        return [(row.actor, row.action, row.record_id) for row in rows]


def test_a_setting_is_decided_heard_and_audited(empty: Database) -> None:
    feed = empty.feed()
    feed.changes()
    assert change(empty, "zone", "Europe/Madrid") == SettingChange(
        "zone", "America/New_York", "Europe/Madrid"
    )
    assert Change(Topic.SETTINGS) in feed.changes(5)
    assert change(empty, "languages", "es, en").after == "es,en"
    feed.close()
    found = ClinicService(empty).load()
    assert found == ClinicSettings(zone="Europe/Madrid", languages=("es", "en"))
    actor = "administrator ada" if empty.embedded else OWNER
    assert audited(empty) == [(actor, "set_zone", "Europe/Madrid"), (actor, "set_languages", "es,en")]
    assert not isinstance(AuditService(empty).verify(), Broken)


def test_what_is_set_already_is_no_change(empty: Database) -> None:
    assert change(empty, "early_minutes", "45") == SettingChange("early_minutes", "45", "45")
    assert audited(empty) == []
    # Somebody has said so now: it is no default any more.
    assert ClinicService(empty).decided() == {"early_minutes"}
    assert change(empty, "early_minutes", "45") == SettingChange("early_minutes", "45", "45")


def test_what_cannot_be_changes_nothing(empty: Database) -> None:
    with pytest.raises(ClinicSettingsError, match="from 0 to 1440"):
        change(empty, "early_minutes", "many")
    assert ClinicService(empty).load() == ClinicSettings()
    assert audited(empty) == []


def test_a_value_that_no_program_can_use_is_mended_by_setting_it(empty: Database) -> None:
    with empty.write() as connection:
        connection.execute(insert(tables.setting).values(key="zone", value="Mars/Olympus"))
    assert ClinicService(empty).load() == ClinicSettings()
    assert ClinicService(empty).wrong() == ("zone",)
    assert change(empty, "zone", "UTC").before == "Mars/Olympus"
    assert ClinicService(empty).load().zone == "UTC"
    assert ClinicService(empty).wrong() == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("words", '{"es": 5}'),
        ("words", '{"es": {"Room": 7}, "xx": {"A": "B"}}'),
        ("zone", '"Mars/Olympus"'),
        ("early_minutes", "not json"),
        ("early_minutes", "1" + "0" * 400),
        ("late_minutes", "null"),
        ("languages", '["en", 7]'),
        ("name", "\x00\xff"),
        ("of tomorrow", "not json"),
    ],
)
def test_attack_06_one_setting_that_cannot_be_read_leaves_the_others(
    empty: Database, name: str, value: str
) -> None:
    change(empty, "tell_us_minutes", "20")
    written = value.encode("latin-1").hex()
    raw = f"CAST(X'{written}' AS TEXT)" if empty.embedded else f"'{value}'"
    try:
        with empty.write() as connection:
            connection.exec_driver_sql(f"INSERT INTO setting (key, value) VALUES ('{name}', {raw})")
    except (DBAPIError, ValueError):
        assert not empty.embedded, "a server alone looks at what it is given"
        return
    service = ClinicService(empty)
    known = name in {item.name for item in fields(ClinicSettings)}
    assert service.load() == ClinicSettings(tell_us_minutes=20)
    assert service.wrong() == ((name,) if known else ())
    # Whoever runs already goes on with what was good.
    good = ClinicSettings(
        zone="Europe/Madrid", early_minutes=10, late_minutes=9, languages=("es",), name="Good", words={}
    )
    kept = service.load(good)
    assert getattr(kept, name, None) == getattr(good, name, None)
    assert kept.tell_us_minutes == 20
    # Others can be set, and this one mended.
    assert change(empty, "escalate_seconds", "90").after == "90"
    if name == "words":
        service.translate("es", "Room", "Sala", "ada", lambda: NOW)
        assert service.load().words["es"] == {"Room": "Sala"}
    elif known:
        change(empty, name, {"zone": "UTC", "languages": "en", "name": "New"}.get(name, "30"))
    assert service.wrong() == ()
