"""Places and services in the clinic's document: written and read the same, and judged in words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import LONGEST_SENTENCE, DocumentRefused, read, written
from kiosk.domain.clinic_options import Known
from kiosk.domain.places import HealthcareService, Location, LocationKind, Places, VisitType
from tests.domain.test_clinic_document import KNOWN, lines

TWO_SITES = """
check_in_for = ["site", "south"]
[places.north]
kind = "site"
name = "Centro Norte"
address_line = "Calle Mayor 3"
[places.north.names]
en = "North clinic"
[places.n-wait]
kind = "area"
name = "Sala B"
part_of = "north"
[places.south]
kind = "site"
name = "Centro Sur"
[services.family]
name = "Medicina de familia"
location = "north"
letter = "F"
waits_in = "n-wait"
[services.family.visit_types.follow-up]
name = "Revisión"
minutes = 20
questionnaires = ["urn:a,b"]
early_minutes = 90
late_minutes = 0
[services.lab]
name = "Laboratorio"
location = "south"
letter = "F"
"""


def wrong(text: str, known: Known = KNOWN) -> tuple[str, ...]:
    with pytest.raises(DocumentRefused) as refused:
        read(text.encode(), known)
    assert all(len(said) < LONGEST_SENTENCE + 100 and said.isprintable() for said in refused.value.wrong)
    return refused.value.wrong


def test_two_sites_with_their_services_are_read_whole() -> None:
    found = read(TWO_SITES.encode(), KNOWN)
    assert [(place.id, place.kind, place.part_of) for place in found.places] == [
        ("north", "site", ""),
        ("n-wait", "area", "north"),
        ("south", "site", ""),
    ]
    assert found.places[0].called("en") == "North clinic"
    assert found.settings["check_in_for"] == ("site", "south")
    kinds = (VisitType("follow-up", "Revisión", {}, 20, ("urn:a,b",), 90, 0),)
    # The same letter stands for two queues at two sites.
    assert found.services == (
        HealthcareService("family", "Medicina de familia", {}, "north", "F", "n-wait", (), kinds),
        HealthcareService("lab", "Laboratorio", {}, "south", "F"),
    )


def test_what_a_table_leaves_out_stays_as_it_is() -> None:
    held = Location("north", "North", kind="site", names={"es": "Norte"}, ways={"en": "Left"}, city="Madrid")
    known = replace(KNOWN, places=Places((held,)))
    text = '[places.north]\nname = "North wing"\n[places.north.names]\nen = "N"\n[places.north.ways]\nen = ""'
    (found,) = read(text.encode(), known).places
    assert found == replace(held, name="North wing", names={"es": "Norte", "en": "N"}, ways={})


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[places.north]\nkind = "site"', "'places.north' needs a name."),
        ('[places.North]\nname = "x"', "'places.North': a key is 1 to 36 small letters"),
        ("places = 1", "'places' is a table for each"),
        ("[places]\nnorth = 1", "'places.north' is a table"),
        ('[places.a]\nname = "A"\nkind = "tent"', "'places.a.kind' is one of area, building, floor, room, site."),
        ('[places.a]\nname = "A"\npart_of = "b"', "'places.a.part_of' has no place 'b'; there are: a."),
        (
            '[places.a]\nname = "A"\npart_of = "b"\n[places.b]\nname = "B"\npart_of = "a"',
            "'places.a.part_of' makes a ring: a is in b is in a.",
        ),
        ('[places.a]\nname = "A"\npart_of = "a"', "makes a ring: a is in a."),
        (
            '[places.a]\nname = "A"\nkind = "site"\npart_of = "b"\n[places.b]\nname = "B"\nkind = "room"',
            "'places.a.part_of': a site is in no room.",
        ),
        ('[places.a]\nname = "A"\nwaits_in = "x"', "'places.a.waits_in' has no place 'x'"),
        ('[places.a]\nname = "A"\nnmae = "A"', "'places.a' cannot say 'nmae'. Did you mean name?"),
        ('[places.a]\nname = "A"\nin_use = "no"', "'places.a.in_use' is true or false."),
        ('[places.a]\nname = "A\\u200b"', "'places.a.name' is one line of 200 letters"),
        ('[places.a]\nname = "A"\n[places.a.names]\nfr = "x"', "'places.a.names' has no language 'fr'"),
        ('[places.a]\nname = "A"\nnames = "x"', "'places.a.names' is a table of texts by language."),
        (
            '[places.a]\nname = "A"\nalso = ["N"]\n[places.b]\nname = "B"\nalso = ["n"]',
            "'places.b.also': 'n' is said of 'a' already.",
        ),
        ('[services.s]\nname = "S"\nlocation = "x"', "'services.s.location' has no place 'x'; there are: none."),
        ('[services.s]\nname = "S"\nletter = "ab"', "'services.s.letter' is one letter from A to Z"),
        (
            '[services.s]\nname = "S"\nletter = "B"\n[services.t]\nname = "T"\nletter = "B"',
            "'services.t.letter' is that of 's' already",
        ),
        (
            '[services.s]\nname = "S"\n[services.s.visit_types.v]\nname = "V"\nminutes = -1',
            "'services.s.visit_types.v.minutes' is a whole number from 0 to 1440.",
        ),
        (
            '[services.s]\nname = "S"\n[services.s.visit_types.v]\nname = "V"\nquestionnaires = ["urn:x"]',
            "'services.s.visit_types.v.questionnaires' is one of urn:a,b, urn:kiosk",
        ),
        (
            '[services.s]\nname = "S"\n[services.s.visit_types.v]\nname = "V"\nalso = ["k-1"]\n'
            '[services.s.visit_types.w]\nname = "W"\nalso = ["K1"]',
            "'services.s.visit_types.w.also': 'K1' is said of 'v' already.",
        ),
        ('[visit_types.v]\nname = "V"', "'visit_types' stands with its service, such as [services.family.visit_types"),
        ('check_in_for = ["north"]', "line 1: 'check_in_for' has no 'north'; there are: everywhere, place, site"),
        ('[places.a]\nname = "A"\n[places.a]\nname = "B"', "it is no TOML"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_with_its_reason(text: str, says: str) -> None:
    assert says in wrong(text)[0]


def test_a_window_of_its_own_is_taken_back_with_an_empty_text() -> None:
    kind = VisitType("v", "V", early_minutes=90, late_minutes=0)
    known = replace(KNOWN, places=Places((), (HealthcareService("s", "S", visit_types=(kind,)),)))
    text = '[services.s.visit_types.v]\nearly_minutes = ""\n'
    (found,) = read(text.encode(), known).services
    assert found.visit_types == (replace(kind, early_minutes=None),)
    assert (
        "late_minutes' is a whole number"
        in wrong(text.replace('early_minutes = ""', "late_minutes = -1"), known)[0]
    )


def test_a_letter_that_the_record_knows_is_taken_too() -> None:
    known = replace(
        KNOWN,
        places=Places((Location("n", "N", kind="site"),), (HealthcareService("x", "X", {}, "n", "B"),)),
    )
    assert "'x' already" in wrong('[services.s]\nname = "S"\nlocation = "n"\nletter = "B"', known)[0]
    assert read(b'[services.x]\nname = "Y"', known).services[0].name == "Y"


def test_a_hostile_document_of_places_is_refused_before_it_takes_its_time() -> None:
    chain = "".join(f'[places.p{n}]\nname = "x"\npart_of = "p{n + 1}"\n' for n in range(5_000))
    assert len(wrong(chain)) == 51
    assert len(wrong("[places.a]\n" + "".join(f"nmae{n} = 1\n" for n in range(15_000)))) == 51


TEXTS = st.dictionaries(st.sampled_from(["en", "es"]), lines(60))


@given(
    names=TEXTS,
    ways=TEXTS,
    line=lines(60),
    also=st.lists(lines(30), unique=True, max_size=3).map(tuple),
    kind=st.sampled_from(sorted(map(str, LocationKind))),
    in_use=st.booleans(),
    early=st.none() | st.integers(0, 1440),
)
def test_what_is_written_is_read_the_same(
    names: dict[str, str],
    ways: dict[str, str],
    line: str,
    also: tuple[str, ...],
    kind: str,
    in_use: bool,
    early: int | None,
) -> None:
    places = Places(
        (
            Location("a", line, line, line, line, kind, "", names, ways, also, line, line, line, line, "b", in_use),
            Location("b", line, part_of=""),
        ),
        (
            HealthcareService(
                "s", line, names, "a", "Q", "b", also,
                (VisitType("v", line, names, 15, ("urn:a,b",), early, 0, also),), in_use,
            ),
        ),
    )  # fmt: skip
    text = written(replace(ClinicSettings(), places=places), ())
    found = read(text.encode(), KNOWN)
    assert Places(found.places, found.services) == places
    again = read(text.encode(), replace(KNOWN, places=places))
    assert Places(again.places, again.services) == places
