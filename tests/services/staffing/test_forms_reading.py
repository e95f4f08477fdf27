"""What there is of forms, as who may publish sees it: what is in force, for whom, and what a new file would change."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.consents import SIGNED
from kiosk.domain.form_rules import parse_rules
from kiosk.domain.forms import load
from kiosk.domain.forms.comparing import Became, Part
from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import HealthcareService, Places, VisitType
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.services.staffing.files import FileRefused
from kiosk.services.staffing.forms_reading import FormsReader, FormState, KnownForm
from kiosk.services.staffing.publishing import PublishingService
from kiosk.store.database import Database
from tests.services.staffing.people import COMMAND, Works

OWN, COMES = "urn:test:own", "urn:test:comes"


def form(version: str, text: str = "How are you?", url: str = OWN, **more: Any) -> dict[str, Any]:
    item = {"linkId": "q", "type": "string", "text": text}
    raw = {"resourceType": "Questionnaire", "url": url, "version": version, "title": f"Form {url[-4:]}"}
    return raw | {"language": "en", "item": [item]} | more


def consent(version: str) -> dict[str, Any]:
    item = {"linkId": "d", "type": "display", "text": "We may take pictures."}
    return form(version, url="urn:test:photos", title="Pictures", extension=[{"url": SIGNED}], item=[item])


@pytest.fixture
def works(empty: Database) -> Works:
    return Works(empty)


@pytest.fixture
def publishing(works: Works) -> PublishingService:
    return PublishingService(works.database, works.clock)


@pytest.fixture
def reader(works: Works) -> FormsReader:
    built_in = {COMES: load(form("1", url=COMES)).form}
    service = FormService(works.database, works.clock, built_in)
    return FormsReader(works.database, works.clock, lambda: service, {"en": "English", "es": "Español"})


def states(found: tuple[KnownForm, ...]) -> dict[str, FormState]:
    return {one.key: one.state for one in found}


def test_each_version_is_there_with_what_it_is_now(
    works: Works, publishing: PublishingService, reader: FormsReader
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    assert states(reader.all(ada)) == {f"{COMES}|1": FormState.IN_FORCE}
    for resource in (form("1"), form("2"), form("2", url=COMES), consent("1")):
        works.clock.pass_(seconds=10)
        publishing.publish(resource, ada)
    publishing.retire("urn:test:photos", COMMAND)
    found = reader.all(ada)
    assert states(found) == {
        f"{COMES}|1": FormState.EARLIER,
        f"{COMES}|2": FormState.IN_FORCE,
        f"{OWN}|1": FormState.EARLIER,
        f"{OWN}|2": FormState.IN_FORCE,
        "urn:test:photos|1": FormState.RETIRED,
    }
    # Of one form the one in force stands first.
    assert [one.version for one in found if one.url == OWN] == ["2", "1"]
    by_key = {one.key: one for one in found}
    assert by_key[f"{OWN}|2"].by == "Ada"
    assert by_key[f"{OWN}|2"].since is not None
    assert by_key[f"{COMES}|1"].since is None
    assert {one.url for one in found if one.is_signed} == {"urn:test:photos"}
    # Put in force again, the earlier one is what is asked.
    works.clock.pass_(seconds=10)
    publishing.publish(form("1"), ada)
    assert states(reader.all(ada))[f"{OWN}|1"] is FormState.IN_FORCE
    assert states(reader.all(ada))[f"{OWN}|2"] is FormState.EARLIER


def test_for_whom_each_is_and_which_languages_it_lacks(
    works: Works, publishing: PublishingService, reader: FormsReader, tmp_path: Path
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    kind = VisitType("first", "First visit", questionnaires=(OWN,))
    places = Places((), (HealthcareService("blood", "Blood tests", visit_types=(kind,)),))
    settings = replace(ClinicSettings(), languages=("en", "es"), questionnaires=(COMES,), consents=())
    ClinicService(works.database).save(replace(settings, places=places))
    for resource in (form("1"), consent("1"), form("1", url="urn:test:none")):
        publishing.publish(resource, COMMAND)

    def known() -> dict[str, KnownForm]:
        return {one.url: one for one in reader.all(ada)}

    assert known()[OWN].kinds == ("Blood tests: First visit",)
    assert {url for url, one in known().items() if one.is_asked} == {OWN, COMES}
    assert known()[OWN].lacks == ("nothing is said in Español (es)",)
    ClinicService(works.database).save(replace(settings, places=places, consents=("urn:test:photos",)))
    assert known()["urn:test:photos"].is_asked
    before = reader.rules(ada)
    assert not before.are_given
    # What holds without rules, written as rules, is the same: whoever begins with it changes nothing yet.
    assert parse_rules(before.text) == before.rules
    assert before.titles[COMES] == "Form omes"
    publishing.save_rules("[[rule]]\nform = 'urn:test:none'\nage_from = 65", COMMAND)
    (rule,) = known()["urn:test:none"].rules
    assert rule.age_from == 65
    assert not known()[COMES].is_asked
    assert reader.rules(ada).rules == (rule,)
    assert reader.rules(ada).are_given
    reader.export_rules(tmp_path / "rules.toml", ada)
    assert reader.rules_in(tmp_path / "rules.toml", ada) == reader.rules(ada).text
    with pytest.raises(FileRefused, match="is there already"):
        reader.export_rules(tmp_path / "rules.toml", ada)
    with pytest.raises(FileRefused, match="cannot be read: No such file"):
        reader.rules_in(tmp_path / "none.toml", ada)


def test_a_file_is_checked_and_compared_before_it_is_published(
    works: Works, publishing: PublishingService, reader: FormsReader, tmp_path: Path
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    publishing.publish(form("1"), COMMAND)
    file = tmp_path / "form.json"
    file.write_text(json.dumps(form("2", "How are you now?")))
    judged = reader.judge(file, ada, 7)
    assert judged.lines[0] == "form.json: loaded, 1 item"
    assert any("with seed 7" in line for line in judged.lines)
    assert (judged.version, judged.before) == ("2", "1")
    assert [(one.became, one.part, one.before) for one in judged.changes] == [
        (Became.CHANGED, Part.TEXT, "How are you?")
    ]
    assert judged.resource == form("2", "How are you now?")
    file.write_text(json.dumps(form("")))
    judged = reader.judge(file, ada, 7)
    assert judged.resource is None
    assert any("it has no version" in line for line in judged.lines)
    file.write_text(json.dumps({"resourceType": "Patient"}))
    assert reader.judge(file, ada, 7).resource is None
    file.write_text("{")
    with pytest.raises(FileRefused, match=r"form.json is no JSON: line 1"):
        reader.judge(file, ada, 7)


def test_two_versions_are_compared(works: Works, publishing: PublishingService, reader: FormsReader) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    publishing.publish(form("1"), COMMAND)
    publishing.publish(form("2", "And now?"), COMMAND)
    newer, older = (one for one in reader.all(ada) if one.url == OWN)
    (one,) = reader.compare(older, newer, ada)
    assert (one.part, one.before, one.after) == (Part.TEXT, "How are you?", "And now?")
    with pytest.raises(FileRefused):
        reader.compare(replace(older, resource={}), newer, ada)
