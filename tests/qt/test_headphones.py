"""Which outputs one person hears."""

import pytest


@pytest.mark.parametrize(
    ("description", "named", "private"),
    [
        ("Built-in Audio Analog Stereo", "", False),
        ("HDMI / DisplayPort", "", False),
        ("Plantronics Headset Analog Stereo", "", True),
        ("USB Headphones", "", True),
        ("Storm AudioNav", "", True),
        ("USB Audio Device Analog Stereo", "USB Audio", True),
        ("Built-in Audio Analog Stereo", "USB Audio", False),
    ],
)
def test_headphones_are_known_by_their_name_or_by_the_settings(
    description: str, named: str, private: bool
) -> None:
    from kiosk.qt.headphones import is_headphones

    assert is_headphones(description, named) is private
