"""Walks as tables of the clinic's file: read as they are written, and every fault told with its number."""

from dataclasses import replace

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import DocumentRefused, read, written
from kiosk.domain.clinic_options import Known
from kiosk.domain.places import Location, Places
from kiosk.domain.walking import Walk
from kiosk.domain.walking.document import LONGEST_TEXT, told_of_walks

PLACES = Places((Location("door", "Door"), Location("desk", "Front desk"), Location("up", "Upstairs")))
KNOWN = Known(("en", "es"), (), (), places=PLACES)
WALKS = (
    Walk("door", "desk", 2, True, {"en": 'Go "straight" on.', "es": "Siga recto."}, {"en": "Turn round."}),
    Walk("desk", "up", 1, False, {"en": "Take the stairs."}),
)


def test_what_is_written_is_read_as_it_was() -> None:
    text = written(replace(ClinicSettings(), walks=WALKS), {"walks"})
    assert read(text.encode(), KNOWN).settings["walks"] == WALKS
    # Where nobody has decided any, an import decides nothing.
    assert "walks" not in read(written(ClinicSettings(), ()).encode(), KNOWN).settings
    assert read(b"walk = []", KNOWN).settings["walks"] == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("walk = 5", "'walk' is a list"),
        ('[[walk]]\nfrom = "door"', "'walk' 1: it says 'from', 'to' and 'says'"),
        ('[[walk]]\nfrom = "door"\nto = "roof"\nsays.en = "Up."', "'to' is the key of a place"),
        ('[[walk]]\nfrom = "door"\nto = "door"\nsays.en = "Stay."', "to another one"),
        ('[[walk]]\nfrom = "door"\nto = "desk"\nsays.en = "On."\nminutes = 61', "'minutes'"),
        ('[[walk]]\nfrom = "door"\nto = "desk"\nsays.en = "On."\nminutes = true', "'minutes'"),
        ('[[walk]]\nfrom = "door"\nto = "desk"\nsays.en = "On."\nstep_free = 1', "'step_free'"),
        ('[[walk]]\nfrom = "door"\nto = "desk"\nsays.xx = "On."', "'says.xx': there is no such language"),
        ('[[walk]]\nfrom = "door"\nto = "desk"\nsays = "On."', "'says' is a text for each language"),
        (
            f'[[walk]]\nfrom = "door"\nto = "desk"\nsays.en = "{"x" * (LONGEST_TEXT + 1)}"',
            "'says.en' is one line",
        ),
        ('[[walk]]\nfrom = "door"\nto = "desk"\nsays = {}', "'says' tells what to do"),
        ('[[walk]]\nfrom = "door"\nto = "desk"\nsays.en = "On."\nlift = true', "nothing else"),
    ],
)
def test_what_cannot_be_is_told_with_its_number(text: str, says: str) -> None:
    with pytest.raises(DocumentRefused) as refused:
        read(text.encode(), KNOWN)
    assert any(says in wrong for wrong in refused.value.wrong), refused.value.wrong


def test_a_document_may_bring_the_places_of_its_walks() -> None:
    text = '[places.roof]\nname = "Roof"\n[[walk]]\nfrom = "door"\nto = "roof"\nsays.en = "Up."'
    assert read(text.encode(), KNOWN).settings["walks"][0].end == "roof"


def test_a_clinic_is_told_where_only_steps_lead_and_what_is_not_said() -> None:
    names = {place.id: place.name for place in PLACES.locations}
    told = told_of_walks(WALKS, names, ["en", "es"])
    assert told[0].startswith(
        "no way without steps leads both ways between Door and Upstairs; Front desk and"
    )
    assert told[1] == "2 of the ways are not said in 'es': whoever reads it is not led there"
    assert told_of_walks((), names, ["en"]) == ()
