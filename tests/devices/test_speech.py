"""eSpeak NG in this process: sound of a text, none where the wheel or the voice is not there."""

import pytest

from kiosk.devices import speech
from kiosk.devices.speech import EspeakNg, SpeechUnavailable


@pytest.fixture
def engine() -> EspeakNg:
    made = EspeakNg()
    made.open()
    return made


def test_a_text_becomes_sound(engine: EspeakNg) -> None:
    short = engine.synthesise("Check in.", "en-us", speech.USUAL, lambda: True)
    long = engine.synthesise("Check in for your visit today, please.", "en-us", speech.USUAL, lambda: True)
    assert short.rate > 8000
    assert 0 < len(short.samples) < len(long.samples)


def test_it_ends_where_it_is_told_to(engine: EspeakNg) -> None:
    text = "One sentence after the other. " * 50
    whole = engine.synthesise(text, "en-us", speech.USUAL, lambda: True)
    begun = engine.synthesise(text, "en-us", speech.USUAL, lambda: False)
    assert len(begun.samples) < len(whole.samples) / 10


def test_what_looks_like_markup_is_text(engine: EspeakNg) -> None:
    hostile = '<speak><audio src="/etc/passwd"/></speak> [[hello]] \0 \ud800'
    assert engine.synthesise(hostile, "en-us", speech.USUAL, lambda: True).samples


def test_a_voice_that_is_not_there_is_refused(engine: EspeakNg) -> None:
    with pytest.raises(SpeechUnavailable, match="no voice"):
        engine.synthesise("Kumusta", "no-such", speech.USUAL, lambda: True)


def test_without_the_wheel_it_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech, "_MODULE", "no_such_module")
    monkeypatch.setattr(EspeakNg, "_library", None)
    missing = EspeakNg()
    assert not speech.is_installed()
    with pytest.raises(SpeechUnavailable, match="not installed"):
        missing.open()
    assert "not installed" in missing.state()
