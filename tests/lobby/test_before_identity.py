"""What a lobby shows of a person before it knows that they are this person, and just afterwards."""

import pytest

from tests.lobby.conftest import Stage

# All that the record has of the patient, but for what S21 lets be seen.
KEPT_BACK = (
    "García-López", "7391", "secret@example.org", "Orchard", "Springfield", "02139", "Emergency", "0177",
    "Acme", "ABC1234821", "MRN-maria",
)  # fmt: skip
SEEN_LATER = ("Maria", "12:10", "Room 204", "Dr Chen", "Waiting area B")


def none_of(stage: Stage, words: tuple[str, ...], typed: tuple[str, ...] = ()) -> None:
    texts = "\n".join(text for text in stage.play.texts() if text not in typed)
    assert [word for word in words if word in texts] == []


@pytest.mark.parametrize("family", ["garcia lopez", "Smith"])
def test_s20_nothing_of_a_person_is_shown_before_identity(stage: Stage, family: str) -> None:
    hidden = (*KEPT_BACK, *SEEN_LATER)
    # What the patient has typed stands in the fields, and is of no record.
    typed = (family, "9999")
    none_of(stage, hidden)
    stage.to_factor(family)
    none_of(stage, hidden, typed)
    for _ in range(5):
        stage.screen("factor")
        stage.play.enter("factorAnswer", "9999")
        stage.press("primaryButton")
        stage.screen("refused")
        none_of(stage, hidden, typed)
        patient = stage.model.patient
        assert not patient.property("firstName")
        stage.press("primaryButton")
        if stage.shown == "identity":
            none_of(stage, hidden, typed)
            stage.press("primaryButton")
        stage.play.settle()
    none_of(stage, hidden, typed)


def test_s21_then_first_name_time_and_room_and_no_more(stage: Stage) -> None:
    stage.to_appointments()
    shown = "\n".join(stage.play.texts()).replace("\u202f", " ")
    assert "Maria" in shown
    assert "12:10" in shown
    none_of(stage, (*KEPT_BACK, "1985"))


def test_s21_the_second_answer_comes_before_everything_else(stage: Stage) -> None:
    stage.to_factor()
    # One answer alone opens nothing, however long it stands there.
    stage.play.settle()
    assert stage.shown == "factor"
    stage.press("primaryButton")
    stage.play.settle()
    assert stage.shown == "factor"
    none_of(stage, (*KEPT_BACK, *SEEN_LATER), ("garcia lopez",))
