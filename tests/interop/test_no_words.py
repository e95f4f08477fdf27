"""What stands in a cell where there is nothing: no name, no insurer; and of several addresses of mail the first."""

from __future__ import annotations

import pytest

from kiosk.interop.report import NotUsedReason
from kiosk.store.database import Database
from tests.interop.conftest import People, Taken
from tests.interop.record import reasons, rows

HEADING = "mrn,family,given,birth_date,email,payer\n"


@pytest.mark.parametrize(
    ("family", "given"),
    [
        ("?", "?"),
        ("??", "Rosa"),
        ("Brim", "?"),
        ("-", "-"),
        ("n/a", "N/A"),
        ("n.a.", "n.a."),
        ("(none)", "(unknown)"),
    ],
)
def test_what_is_no_name_is_nobody(take: Taken, people: People, family: str, given: str) -> None:
    report = take(f"{HEADING}1,Ash,Nadia,1980-02-11,,\n2,{family},{given},1985-03-27,,\n")
    assert [(one.where, one.reason) for one in report.problems] == [("p.csv, line 3", NotUsedReason.NO_NAME)]
    assert sorted(people()) == ["1"]


def test_a_whole_name_that_is_none_is_nobody(take: Taken, people: People) -> None:
    take(
        'mrn,name,birth_date\n1,"Ash, Nadia",1980-02-11\n2,?,1985-03-27\n3,"?, ?",1985-03-27\n4,n/a,1985-03-27\n'
    )
    assert sorted(people()) == ["1"]


@pytest.mark.parametrize(("family", "given"), [("Null", "Na"), ("None", "Unknown"), ("O", "Ng")])
def test_names_that_look_like_words_for_nothing_are_names(
    take: Taken, people: People, family: str, given: str
) -> None:
    assert take(f"{HEADING}1,{family},{given},1980-02-11,,\n").problems == []
    assert (people()["1"]["family"], people()["1"]["given"]) == (family, given)


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("a@b.example", "a@b.example"),
        ("a@b.example; c@d.example", "a@b.example"),
        ("a@b.example,c@d.example", "a@b.example"),
        ("none / c@d.example", "c@d.example"),
        ("Nadia Ash <a@b.example>", "a@b.example"),
        ("mailto:a@b.example", "a@b.example"),
        ("a@b, c@d.example", "c@d.example"),
        ("a.o'neil@b.example", "a.o'neil@b.example"),
        ("ana@niño.example", "ana@niño.example"),
    ],
)
def test_of_several_addresses_the_first_good_one(take: Taken, people: People, cell: str, kept: str) -> None:
    assert take(f'{HEADING}1,Ash,Nadia,1980-02-11,"{cell}",\n').problems == []
    assert people()["1"]["email"] == kept


@pytest.mark.parametrize("cell", ["a@b", "ask her", "@", "a b@"])
def test_what_is_no_address_of_mail_is_left_out(take: Taken, people: People, cell: str) -> None:
    assert reasons(take(f"{HEADING}1,Ash,Nadia,1980-02-11,{cell},\n")) == [NotUsedReason.EMAIL_NOT_KNOWN]
    assert people()["1"]["email"] == ""


@pytest.mark.parametrize(
    "payer",
    [
        "self-pay",
        "Self Pay",
        "SELFPAY",
        "none",
        "Uninsured",
        "no insurance",
        "Selbstzahler",
        "sin seguro",
        "Cash",
    ],
)
def test_who_pays_for_themselves_has_no_insurance(take: Taken, database: Database, payer: str) -> None:
    assert (
        take(f"{HEADING}1,Ash,Nadia,1980-02-11,,{payer}\n2,Brim,Rosa,1985-03-27,,Harbor Cash Plan\n").problems
        == []
    )
    assert [row["payer"] for row in rows(database, "coverage")] == ["Harbor Cash Plan"]
