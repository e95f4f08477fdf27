"""The letters of every language that is shipped, for computers that have not got them: what the frozen programs bring.

They are as Debian has them, whole, since a patient's name may be written with any sign of a script; Chinese, Japanese
and Korean share one file for each weight. Where Windows draws letters it has its own for each of these scripts.
"""

from __future__ import annotations

import sys
from pathlib import Path

from build_spec.console import StepFailed
from build_spec.layout import BUILD

FOLDER = "resources/fonts"
FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansDevanagari")
NAMES = (
    *(f"{family}-{weight}.ttf" for family in FAMILIES for weight in ("Regular", "Bold")),
    *(f"NotoSansCJK-{weight}.ttc" for weight in ("Regular", "Bold")),
)
TEXTS = tuple(Path("/usr/share/doc", name, "copyright") for name in ("fonts-noto-core", "fonts-noto-cjk"))
_FOLDERS = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/opentype/noto"))
# Read instead of the system's own rules, which it takes in where there are any.
_RULES = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""


def datas() -> list[tuple[str, str]]:
    """What goes into the bundle, and where. Raises StepFailed where this computer lacks one of them."""
    if not sys.platform.startswith("linux"):
        return []
    found = {name: next((f / name for f in _FOLDERS if (f / name).is_file()), None) for name in NAMES}
    if missing := [name for name, path in found.items() if path is None]:
        raise StepFailed(
            f"fonts are missing: {', '.join(missing)}; install fonts-noto-core and fonts-noto-cjk"
        )
    rules = BUILD / "fonts.conf"
    rules.parent.mkdir(parents=True, exist_ok=True)
    rules.write_text(_RULES, encoding="utf-8")
    return [(str(path), FOLDER) for path in (*found.values(), rules)]
