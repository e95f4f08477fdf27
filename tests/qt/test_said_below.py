"""What the code below the windows says is found again and said in the language of staff."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.staff import what_is_remembered
from kiosk.domain import clinic_options
from kiosk.domain.accounts import AccountReason, AccountRefused
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_options import SAYS, Known
from kiosk.domain.disclosures import DisclosureReason, DisclosureRefused
from kiosk.domain.enrolment import EnrolmentReason, EnrolmentRefused
from kiosk.domain.failures import Refusal
from kiosk.domain.glass import GlassReason, GlassRefused
from kiosk.qt.languages import SHIPPED
from kiosk.qt.staff_language import StaffLanguage
from kiosk.qt.widgets.said_below import in_staff_words
from kiosk.qt.widgets.secrets import refusal_words
from kiosk.services.desk.day_figures import TooManyDays
from kiosk.services.staffing import files
from kiosk.services.staffing.sessions import AskAgain

REFUSED: tuple[Refusal, ...] = (
    *(AccountRefused(reason) for reason in AccountReason),
    *(GlassRefused(reason) for reason in GlassReason),
    *(EnrolmentRefused(reason) for reason in EnrolmentReason),
    *(DisclosureRefused(reason) for reason in DisclosureReason),
    TooManyDays(),
    AskAgain(),
)
TYPED = {
    "early_minutes": "soon", "country": "Spain", "zone": "Europe/Madird", "currency": "euros", "paper": "a5",
    "languages": "", "name": "", "check_in_for": "moon", "npi": "1234567890",
    "tin": "12", "mail_receipts": "always",
}  # fmt: skip


@pytest.fixture(params=["de", "fr", "es"])
def language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[str]:
    there = tuple(item for item in SHIPPED if item.code in ("en", request.param))
    monkeypatch.setattr("kiosk.qt.staff_language.offered", lambda folder: there)
    speech = StaffLanguage(what_is_remembered(), request.param)
    speech.restore()
    yield request.param
    speech.close()


def test_every_setting_and_every_reason_is_said(language: str) -> None:
    assert [says for says in SAYS.values() if in_staff_words(says) == says] == []
    assert [str(error) for error in REFUSED if in_staff_words(str(error)) == str(error)] == []


@pytest.mark.parametrize("name", TYPED)
def test_why_a_setting_cannot_be_so_is_said_with_what_was_typed(language: str, name: str) -> None:
    known = Known(["en"], [], [], ["ES"])
    with pytest.raises(ClinicSettingsError) as refused:
        clinic_options.changed(ClinicSettings(), name, TYPED[name], known)
    english = str(refused.value)
    said = in_staff_words(english)
    assert said != english
    assert repr(TYPED[name]) in said or not TYPED[name]
    assert "{" not in said


def test_a_file_keeps_its_name(language: str, tmp_path: Path) -> None:
    taken = tmp_path / "a: b.toml"
    taken.touch()
    with pytest.raises(files.FileRefused) as refused:
        files.write_new(taken, "")
    said = refusal_words(refused.value)
    assert str(taken) in said
    assert "there already" not in said


def test_what_nobody_has_said_otherwise_stays_as_it_is(language: str) -> None:
    assert in_staff_words("something else entirely") == "something else entirely"
    assert in_staff_words("") == ""


def test_in_english_nothing_changes(qtbot: QtBot) -> None:
    assert [in_staff_words(str(error)) for error in REFUSED] == [str(error) for error in REFUSED]
