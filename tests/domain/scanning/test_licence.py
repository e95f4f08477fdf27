"""Licences of every version, and what makes them unlike their standard: right, or empty, and never wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.scanning.alphabet import LONGEST_SCAN, ScanRefusal
from kiosk.domain.scanning.licence import CardAddress, Licence, read_licence
from kiosk.domain.scanning.licence_names import CardName
from tests.domain.scanning.cards import DEFAULT, card, lines, us, wrapped

TODAY = date(2026, 11, 29)
VERSIONS = range(1, 13)
BORN = date(1970, 1, 31)


def read(text: str) -> Licence:
    found = read_licence(text, TODAY)
    assert isinstance(found, Licence), found
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_each_version_is_read_whole(version: int) -> None:
    found = read(card(version, suffix="JR"))
    assert found.name == CardName("PUBLIC", "JOHN", "QUINCY", "JR")
    assert found.birth_date == BORN
    country = "US"
    assert found.address == CardAddress("789 E OAK ST", "ANYTOWN", "CA", "90223", country)


@pytest.mark.parametrize("version", VERSIONS)
def test_canada_writes_the_year_first(version: int) -> None:
    found = read(
        card(version, country="CAN", state="BC", code="A5K 4X9", issuer="636028", born=date(1974, 3, 28))
    )
    assert found.birth_date == date(1974, 3, 28)
    assert (found.address.postal_code, found.address.country) == ("A5K 4X9", "CA")


# What headers and separators become on their way.
WAYS: dict[str, Callable[[str], str]] = {
    "no record separator": lambda text: text.replace("\x1e", ""),
    "a file separator": lambda text: text.replace("\x1e", "\x1c"),
    "separators of files for lines": lambda text: text.replace("\n", "\x1c"),
    "a space for it": lambda text: text.replace("\x1e", " "),
    "no space": lambda text: text.replace("ANSI ", "ANSI"),
    "the other name": lambda text: text.replace("ANSI ", "AAMVA"),
    "the other name misspelt": lambda text: text.replace("ANSI ", "AMVAA"),
    "both ends of a line": lambda text: text.replace("\n", "\r\n"),
    "carriage returns": lambda text: text.replace("\n", "\r"),
    "no mark": lambda text: text.removeprefix("@"),
    "a prefix": lambda text: "]L2" + text,
    "capitals locked": str.swapcase,
    "an extra designator": lambda text: text.replace("DLDAQ", "DLDLDAQ").replace("DLDCA", "DLDLDCA"),
    "a line after the designator": lambda text: text.replace("DLDAQ", "DL\nDAQ").replace("DLDCA", "DL\nDCA"),
    "no table": lambda text: text[: text.index("DL0")] + text[text.index("DLD") :],
    "spaces before lines": lambda text: text.replace("\n", " \n "),
    "empty lines": lambda text: text.replace("\n", "\n\n"),
}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_headers_and_separators_may_be_others(way: Callable[[str], str], version: int) -> None:
    found = read(way(card(version)))
    assert (found.name.family, found.birth_date) == ("PUBLIC", BORN)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("off", [-11, -3, -1, 0, 1, 2, 7, 11, 900])
def test_offsets_may_lie(version: int, off: int) -> None:
    text = card(version)
    begin = text.index("DL0") + 2
    told = max(0, int(text[begin : begin + 4]) + off)
    found = read(f"{text[:begin]}{told:04}{text[begin + 4 :]}")
    assert (found.name.family, found.birth_date) == ("PUBLIC", BORN)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("between", ["", " "])
def test_without_ends_of_lines_what_is_sure_is_read(version: int, between: str) -> None:
    found = read(card(version).replace("\n", between).replace("\r", between))
    assert (found.name.family, found.birth_date) == ("PUBLIC", BORN)


# Names that have the letters of a code.
CODED = (
    "ADAN", "DAG", "DAGOSTINO", "BADDEN", "MADDEN", "HADDAD", "VANDACK", "DACOSTA", "DAIGLE", "DANIELS", "ADAMS",
    "DCSDAC", "ODDEN", "DDENDAC", "CANDACE", "SOLEDAD", "DBB", "DADDARIO", "DAALAND", "DABDAC", "DDFN",
)  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", CODED)
def test_a_name_that_is_spelt_like_a_code_is_right_in_lines_and_never_wrong_without(
    version: int, name: str
) -> None:
    assert read(card(version, family=name)).name.family == name
    for between in ("", " "):
        for given_name in ("JOHN", name):
            text = card(version, family=name, given=given_name).replace("\n", between).replace("\r", between)
            found = read_licence(text, TODAY)
            if isinstance(found, Licence):
                assert found.name.family in ("", name)
                assert found.birth_date in (None, BORN)


NAME = (
    st.text("ABCDEGNTUZ '-", min_size=1, max_size=12).map(str.strip).filter(lambda text: text[:1].isalpha())
)


@given(st.integers(1, 12), NAME, NAME, NAME, st.sampled_from(["\n", "", " ", "\r\n", "\x1c"]))
def test_no_name_is_ever_read_wrong(version: int, family: str, first: str, middle: str, between: str) -> None:
    text = card(version, family=family, given=first, middle=middle).replace("\r", "\n").replace("\n", between)
    found = read_licence(text, TODAY)
    if isinstance(found, Licence):
        assert found.name.family in ("", " ".join(family.split()), family)
        assert found.birth_date in (None, BORN)
        if between not in ("", " "):
            assert found.birth_date == BORN


@given(st.dates(date(1897, 1, 1), TODAY), st.integers(1, 12), st.booleans())
def test_every_birth_date_is_read_in_both_orders(day: date, version: int, canada: bool) -> None:
    ends, issued = date(2040, 1, 1), TODAY
    text = card(version, born=day, issued=issued, ends=ends, country="CAN" if canada else "USA")
    assert read(text).birth_date == day


@pytest.mark.parametrize(
    "written",
    [
        "", "31011970", "1131990", "01311870", "19700231", "99999999", "12312026", "013170", "0131197",
        "013119700", "1970-01", "00001970", "NONE", "01O11970", "01-311970",
    ],
)  # fmt: skip
def test_a_date_that_is_doubtful_is_left_empty(written: str) -> None:
    elements = [f"DBB{written}" if line.startswith("DBB") else line for line in lines(8)]
    assert read(wrapped(8, elements)).birth_date is None


@pytest.mark.parametrize("written", ["01-31-1970", "1970-01-31", "01/31/1970", "1970/01/31", "01311970 "])
def test_a_date_may_have_signs_between(written: str) -> None:
    elements = [f"DBB{written}" if line.startswith("DBB") else line for line in lines(8)]
    assert read(wrapped(8, elements)).birth_date == BORN


def test_days_before_months_elsewhere_make_the_birth_date_doubtful() -> None:
    elements = [
        {"DBB": "DBB02011970", "DBA": "DBA31012035"}.get(line[:3], line) for line in lines(8)
    ]  # fmt: skip
    assert read(wrapped(8, elements)).birth_date is None


def test_dates_that_were_exchanged_are_not_believed() -> None:
    swapped = {"DBB": f"DBB{us(DEFAULT['issued'])}", "DBD": f"DBD{us(BORN)}"}
    assert read(wrapped(8, [swapped.get(line[:3], line) for line in lines(8)])).birth_date is None
    twice = [*lines(8), "DBB02021980"]
    assert read(wrapped(8, twice)).birth_date is None


@pytest.mark.parametrize(
    ("changed", "family"),
    [
        ({"DDE": "DDET"}, ""), ({"DDE": "DDEU"}, "PUBLIC"), ({"DCS": "DCSPUBLIC,"}, "PUBLIC"),
        ({"DCS": "DCSPUBLIC,JOHN"}, "PUBLIC"), ({"DCS": "DCSPUBLIC JR"}, "PUBLIC"), ({"DCS": "DCSNONE"}, ""),
        ({"DCS": "DCSPUB?IC"}, ""), ({"DCS": "DCSPUBL1C"}, ""), ({"DCS": "DCS"}, ""),
        ({"DCS": "DCS" + "A" * 40}, ""), ({"DCS": "DCSDE LA CRUZ-O'NEIL"}, "DE LA CRUZ-O'NEIL"),
        ({"DCS": "DCSVAN\nDER BERG"}, ""), ({"DCS": "DCSVAN\nZANDT"}, ""), ({"DCS": "DCSPUBLIC\nDCSOTHER"}, ""),
        ({"DCS": "DCSPUBLIC\nDABOTHER"}, ""), ({"DCS": "DCSPUBLIC\nDABPUBLIC"}, "PUBLIC"),
        ({"DCS": "DCSMUÑOZ"}, "MUÑOZ"), ({"DCS": "DCSMU\u00c3\u0091OZ"}, "MUÑOZ"),
        ({"DCS": "DCSPUBLICDDENDACJOHN", "DAC": ""}, ""),
    ],
)  # fmt: skip
def test_family_names(changed: dict[str, str], family: str) -> None:
    elements = [changed.get(line[:3], line) for line in lines(8)]
    assert read(wrapped(8, elements)).name.family == family


@pytest.mark.parametrize(
    ("whole", "issuer", "name"),
    [
        ("PUBLIC,JOHN,Q", "636014", CardName("PUBLIC", "JOHN", "Q")),
        ("PUBLIC, JOHN, ,", "636030", CardName("PUBLIC", "JOHN")),
        ("PUBLIC$JOHN$Q", "636014", CardName("PUBLIC", "JOHN", "Q")),
        ("PUBLIC@JOHN", "636014", CardName("PUBLIC", "JOHN")),
        ("PUBLIC JOHN Q", "636014", CardName()),
        ("JOHN Q PUBLIC", "636025", CardName("PUBLIC", "JOHN", "Q")),
        ("JOHN PUBLIC JR", "636025", CardName("PUBLIC", "JOHN", "", "JR")),
        ("JOHN GARCIA LOPEZ", "636025", CardName()),
        (",JOHN,Q", "636014", CardName("", "JOHN", "Q")),
    ],
)  # fmt: skip
def test_whole_names(whole: str, issuer: str, name: CardName) -> None:
    elements = [f"DAA{whole}" if line.startswith("DAA") else line for line in lines(1)]
    assert read(wrapped(1, elements, issuer=issuer)).name == name


def test_whole_and_single_names_must_agree() -> None:
    agreeing = [*lines(1), "DABPUBLIC", "DACJOHN"]
    assert read(wrapped(1, agreeing)).name.family == "PUBLIC"
    other = [*lines(1), "DABJOHN", "DACPUBLIC"]
    assert read(wrapped(1, other)).name.family == ""


def test_given_names_that_are_in_one_element() -> None:
    for written, wanted in (("JOHN,Q", ("JOHN", "Q")), ("JOHN Q", ("JOHN Q", "")), ("PUBLIC,JOHN", ("", ""))):
        elements = [f"DCT{written}" if line.startswith("DCT") else line for line in lines(3)]
        name = read(wrapped(3, elements)).name
        assert (name.family, name.given, name.middle) == ("PUBLIC", *wanted)


def test_a_header_that_lost_letters() -> None:
    text = (
        "@\n\nAAMVA36004001DL00280200DLDABPUBLIC\nDACANNA\nDADLEE\nDAE\nDAL1 OAK DR\nDAM\nDANRALEIGH\nDAONC\n"
    )
    text += "DAP27614-7307\nDAQ2\nDARC\nDBA06-05-2029\nDBB06-05-1951\nDBCF\nDBD07-18-2012\n"
    found = read(text)
    assert (found.name.family, found.name.given, found.birth_date) == ("PUBLIC", "ANNA", date(1951, 6, 5))
    assert found.address == CardAddress("1 OAK DR", "RALEIGH", "NC", "27614-7307", "US")


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("family", ["PUBLIC", "MUÑOZ"])
def test_a_printed_code_is_read_back(version: int, family: str) -> None:
    printed = zxingcpp.create_barcode(card(version, family=family), zxingcpp.BarcodeFormat.PDF417)
    picture = zxingcpp.write_barcode_to_image(printed, scale=3)
    (seen,) = zxingcpp.read_barcodes(
        picture, zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.PDF417]), text_mode=zxingcpp.TextMode.Plain
    )
    found = read(seen.text)
    assert (found.name.family, found.birth_date) == (family, BORN)


STRIPE = "%FLDELRAY BEACH^PUBLIC$JOHN$Q^4818 S FEDERAL BLVD^?\n;6360101234567=2901{}=?\n"


def test_magnetic_stripes() -> None:
    found = read(STRIPE.format("19700131"))
    assert (found.name.family, found.birth_date, found.address.state) == ("PUBLIC", BORN, "FL")
    long_city = "%CASAN FRANCISCOPUBLIC$JOHN^1 OAK ST^?;6360141234567=290119700131?"
    assert read(long_city).name.family == "PUBLIC"
    assert read(STRIPE.format("19709931")).birth_date is None
    assert read_licence(STRIPE.format("19709931").replace("$", " "), TODAY) is ScanRefusal.DOUBTFUL


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", ScanRefusal.EMPTY), (" \r\n", ScanRefusal.EMPTY), ("A" * (LONGEST_SCAN + 1), ScanRefusal.TOO_LONG),
        ("@\0ANSI 636014", ScanRefusal.ALPHABET), (card(8) + "\u202e", ScanRefusal.ALPHABET),
        (card(8) + "\x1b[A", ScanRefusal.ALPHABET), (card(8) + "\U0001f600", ScanRefusal.ALPHABET),
        ("012345678905", ScanRefusal.UNKNOWN), ("https://example.org/?q=%s", ScanRefusal.UNKNOWN),
        ("<img src='x'>", ScanRefusal.UNKNOWN), ("=cmd|' /C calc'!A0", ScanRefusal.UNKNOWN),
        ("@\n\x1e\rANSI 636014080102", ScanRefusal.DOUBTFUL), ("%^?;=?", ScanRefusal.UNKNOWN),
    ],
)  # fmt: skip
def test_s11_what_is_no_licence_is_refused(text: str, refusal: ScanRefusal) -> None:
    assert read_licence(text, TODAY) is refusal


@given(st.text(max_size=400), st.integers(0, 600), st.integers(0, 200), st.integers(1, 12))
def test_nothing_is_raised_whatever_is_scanned(junk: str, at: int, cut: int, version: int) -> None:
    text = card(version)
    for scan in (junk, text[:at] + junk + text[at + cut :], text[:at], text[at:], "ANSI 636014" + junk):
        found = read_licence(scan, TODAY)
        assert isinstance(found, (Licence, ScanRefusal))
        if isinstance(found, Licence):
            assert all(letter.isalpha() or letter in " .'’`-" for letter in found.name.family)


@given(st.integers(1, 12), st.integers(0, 600), st.integers(1, 40))
def test_a_line_that_was_lost_changes_no_name(version: int, at: int, cut: int) -> None:
    elements = lines(version)
    without = elements[: at % len(elements)] + elements[at % len(elements) + 1 :]
    found = read_licence(wrapped(version, without), TODAY)
    if isinstance(found, Licence):
        assert found.name.family in ("", "PUBLIC")
        assert found.birth_date in (None, BORN)


@given(
    st.integers(1, 12),
    st.sampled_from(CODED),
    st.sampled_from(CODED),
    st.lists(st.integers(0, 40), max_size=12),
    st.sampled_from(["", " "]),
)
def test_ends_of_lines_that_were_lost_here_and_there_make_no_wrong_name(
    version: int, family: str, first: str, lost: list[int], between: str
) -> None:
    pieces = card(version, family=family, given=first).split("\n")
    ends = [between if number in lost else "\n" for number in range(len(pieces))]
    found = read_licence("".join(map("".join, zip(pieces, ends, strict=True))), TODAY)
    if isinstance(found, Licence):
        assert found.name.family in ("", family)
        assert found.birth_date in (None, BORN)
