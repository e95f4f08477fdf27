"""What the windows share.

Qt reads these once, so they are made when the first of our Qt modules is imported. The letter keyboard is a part
of our own windows, and where a window has none of it, such as the staff's, none is to open on top. Three messages of
Qt's own are switched off: that there is no PipeWire, and that its keyboard overrides a property; both come from a
loading thread, where a message handler written in Python would hang. And that the letters of a language are not in the
font of the others, from which Qt goes on to one that has them.

A frozen program brings the letters of its languages along, and rules by which they are found.
"""

import os
import sys
from pathlib import Path

os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
os.environ.setdefault(
    "QT_LOGGING_RULES",
    "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false;qt.text.font.db=false",
)
_RULES = Path(getattr(sys, "_MEIPASS", ""), "resources", "fonts", "fonts.conf")
if hasattr(sys, "_MEIPASS") and _RULES.is_file():
    os.environ.setdefault("FONTCONFIG_FILE", str(_RULES))
