"""The fee table: read as it is written, every fault told with its number, and of whom a line is asked."""

from dataclasses import replace

import pytest

from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_document import DocumentRefused, read, written
from kiosk.domain.clinic_options import Known, shown
from kiosk.domain.money.fees import Fee, is_asked_of, lines_for
from kiosk.domain.places import HealthcareService, Places, VisitType

PLACES = Places(services=(HealthcareService("family", "Family", visit_types=(VisitType("new", "New"),)),))
KNOWN = Known(("en", "es"), (), (), places=PLACES)
COPAY = Fee("copay", "family", "check_in", "copay", 2500, "USD", 'Copay "family"', not_for=("Medicaid",))
NEW = Fee("new", "family", "check_out", "fee", 15000, "JPY", "First visit", "new", "99203")
LINE = (
    '[[fee]]\nkey = "a"\nservice = "family"\nat = "check_in"\nkind = "copay"\namount = "5 USD"\nabout = "A"\n'
)


def test_what_is_written_is_read_as_it_was() -> None:
    text = written(replace(ClinicSettings(), fees=(COPAY, NEW)), {"fees"})
    assert read(text.encode(), KNOWN).settings["fees"] == (COPAY, NEW)
    # Where nobody has decided any, an import decides nothing.
    assert "fees" not in read(written(ClinicSettings(), ()).encode(), KNOWN).settings
    assert read(b"fee = []", KNOWN).settings["fees"] == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("fee = 5", "'fee' is a list"),
        ('[[fee]]\nkey = "a"', "'fee' 1: it says about, amount, at, key, kind, service"),
        (LINE + "price = 5", "nothing else"),
        (LINE + "code = 5", "each of its values is a text in quotes"),
        (LINE.replace('"a"', '"A b"'), "'key' is of small letters"),
        (LINE + LINE, "'fee' 2: there is another one with the key 'a'"),
        (LINE.replace('"family"', '"roof"'), "'service' is the key of a service"),
        (LINE + 'visit_type = "old"', "'visit_type' is the key of a kind of visit of its service"),
        (LINE.replace("check_in", "noon"), "'at' is check_in or check_out"),
        (LINE.replace('"copay"', '"balance"'), "'kind' is copay, fee, other"),
        (LINE.replace("5 USD", "5"), "'amount' is above nothing and names its currency"),
        (LINE.replace("5 USD", "0 USD"), "'amount' is above nothing"),
        (LINE.replace("5 USD", "5.001 USD"), "'amount' is above nothing"),
        (LINE.replace("5 USD", "1.5 JPY"), "'amount' is above nothing"),
        (LINE.replace('"A"', '"4242 4242 4242 4242"'), "without the number of a card"),
        (LINE + 'code = "' + "9" * 41 + '"', "'code' is one line of at most 40"),
        (LINE + 'not_for = "Medicaid"', "'not_for' is a list"),
        (LINE + 'not_for = [""]', "'not_for' is a list"),
    ],
)
def test_what_cannot_be_is_told_with_its_number(text: str, says: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        read(text.encode(), KNOWN)
    assert any(says in wrong for wrong in refused.value.wrong), refused.value.wrong


def test_a_document_may_bring_the_services_of_its_fees() -> None:
    text = '[services.eyes]\nname = "Eyes"\n' + LINE.replace('"family"', '"eyes"')
    assert read(text.encode(), KNOWN).settings["fees"][0].service == "eyes"


def test_a_stored_table_is_the_same_and_a_broken_one_is_refused() -> None:
    stored = [vars(COPAY) | {"not_for": ["Medicaid"], "of_a_newer_version": 1}]
    assert ClinicSettings.from_mapping({"fees": stored}).fees == (COPAY,)
    # Another amount is another value, in the audit as well.
    assert shown(stored) == shown((COPAY,)) != shown((replace(COPAY, minor=1),))
    for broken in ([5], [vars(COPAY) | {"minor": 0}], [vars(COPAY) | {"currency": "XXXX"}], [{"key": "a"}]):
        with pytest.raises(ClinicSettingsError):
            ClinicSettings.from_mapping({"fees": broken})


def test_a_kind_of_visit_with_lines_of_its_own_is_charged_by_these_alone() -> None:
    assert lines_for((COPAY, NEW), "family", "new") == (NEW,)
    assert lines_for((COPAY, NEW), "family", "old") == lines_for((COPAY, NEW), "family", "") == (COPAY,)
    assert lines_for((COPAY, NEW), "eyes", "new") == ()


@pytest.mark.parametrize(
    ("fee", "told", "insured", "asked"),
    [
        (COPAY, {"acme"}, True, True),
        (COPAY, set(), False, False),
        (NEW, set(), False, True),
        (NEW, {"acme"}, True, False),
        (replace(COPAY, kind="other"), set(), False, True),
        (replace(COPAY, not_for=(" MEDI  caid ",)), {"acme", "medi caid"}, True, False),
    ],
)
def test_a_line_is_asked_of_whom_it_says(fee: Fee, told: set[str], insured: bool, asked: bool) -> None:
    assert is_asked_of(fee, told, insured=insured) is asked
