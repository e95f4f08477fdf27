"""What the machine itself must have: shared libraries that the Qt wheels load but do not carry, and fonts.

The list was found by starting from a Debian 12 that held only Python: every name that the Qt libraries and plugins
in use name as NEEDED, and that is not in the wheels. Checked by loading, so a library from any source counts.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from build_spec.console import StepFailed, say


@dataclass(frozen=True)
class SharedLibrary:
    """A shared library, by the name the loader looks for, and the Debian package that brings it."""

    soname: str
    package: str


ALWAYS = (
    SharedLibrary("libEGL.so.1", "libegl1"),
    SharedLibrary("libGL.so.1", "libgl1"),
    SharedLibrary("libX11.so.6", "libx11-6"),
    SharedLibrary("libbrotlidec.so.1", "libbrotli1"),
    SharedLibrary("libdbus-1.so.3", "libdbus-1-3"),
    SharedLibrary("libfontconfig.so.1", "libfontconfig1"),
    SharedLibrary("libfreetype.so.6", "libfreetype6"),
    SharedLibrary("libglib-2.0.so.0", "libglib2.0-0"),
    SharedLibrary("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    SharedLibrary("libgthread-2.0.so.0", "libglib2.0-0"),
    SharedLibrary("libpulse.so.0", "libpulse0"),
    SharedLibrary("libstdc++.so.6", "libstdc++6"),
    SharedLibrary("libxkbcommon.so.0", "libxkbcommon0"),
    SharedLibrary("libz.so.1", "zlib1g"),
    SharedLibrary("libzstd.so.1", "libzstd1"),
)
"""Without these Qt does not even start on its offscreen platform."""

ON_A_DISPLAY = (
    SharedLibrary("libX11-xcb.so.1", "libx11-xcb1"),
    SharedLibrary("libXrandr.so.2", "libxrandr2"),
    SharedLibrary("libwayland-client.so.0", "libwayland-client0"),
    SharedLibrary("libwayland-cursor.so.0", "libwayland-cursor0"),
    SharedLibrary("libwayland-egl.so.1", "libwayland-egl1"),
    SharedLibrary("libxcb-cursor.so.0", "libxcb-cursor0"),
    SharedLibrary("libxcb-glx.so.0", "libxcb-glx0"),
    SharedLibrary("libxcb-icccm.so.4", "libxcb-icccm4"),
    SharedLibrary("libxcb-image.so.0", "libxcb-image0"),
    SharedLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    SharedLibrary("libxcb-randr.so.0", "libxcb-randr0"),
    SharedLibrary("libxcb-render-util.so.0", "libxcb-render-util0"),
    SharedLibrary("libxcb-render.so.0", "libxcb-render0"),
    SharedLibrary("libxcb-shape.so.0", "libxcb-shape0"),
    SharedLibrary("libxcb-shm.so.0", "libxcb-shm0"),
    SharedLibrary("libxcb-sync.so.1", "libxcb-sync1"),
    SharedLibrary("libxcb-util.so.1", "libxcb-util1"),
    SharedLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    SharedLibrary("libxcb-xkb.so.1", "libxcb-xkb1"),
    SharedLibrary("libxcb.so.1", "libxcb1"),
    SharedLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""Needed on top for a window on a real screen (X11 or Wayland), and for the camera."""

TEST_TOOLS = (("sipp", "sip-tester"),)
"""Programs that only tests start: who rings a telephone line."""

FONT_PACKAGES = ("fontconfig", "fonts-noto-core", "fonts-noto-cjk")
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# Of each of these one: the letters of most languages, and the signs of Chinese, Japanese and Korean.
_FONT_FILES = (
    ("NotoSans-Regular.*", "NotoSans-VF.*", "NotoSans[[]*.ttf"),
    ("NotoSansCJK-*", "NotoSansCJKsc-*"),
)


def has_display() -> bool:
    """Whether windows can be shown to somebody here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare() -> None:
    """Install what is missing where that is allowed; otherwise raise StepFailed with the one line to run."""
    if not sys.platform.startswith("linux"):
        return
    urgent = _missing(ALWAYS)
    on_display = _missing(ON_A_DISPLAY)
    packages = [library.package for library in (*urgent, *on_display)]
    venv_missing = importlib.util.find_spec("ensurepip") is None
    if venv_missing:
        packages.append(_venv_package())
    fonts_missing = not _has_fonts()
    if fonts_missing:
        packages.extend(FONT_PACKAGES)
    apt = shutil.which("apt-get")
    if apt is not None and _administrator_prefix() is not None:
        # Without them the tests that want them are left out, and say so.
        packages.extend(package for tool, package in TEST_TOOLS if shutil.which(tool) is None)
    if not packages:
        return
    packages = list(dict.fromkeys(packages))
    if apt is not None and _administrator_prefix() is not None:
        _install(apt, packages)
        return
    line = _line_to_run(apt is not None, packages, (*urgent, *on_display), fonts_missing, venv_missing)
    if urgent or venv_missing or (on_display and has_display()):
        raise StepFailed(f"this machine lacks what Qt or Python needs. {line}")
    say(f"note: without these packages windows or letters may be missing on a screen. {line}")


def _install(apt: str, packages: list[str]) -> None:
    """Install Debian packages. Raises StepFailed when apt fails or libraries are missing afterwards."""
    prefix = _administrator_prefix() or []
    say(f"installing {len(packages)} system packages: {' '.join(packages)}")
    settings = ["env", "DEBIAN_FRONTEND=noninteractive"]
    wait = ["-o", "DPkg::Lock::Timeout=300"]
    steps = [
        [*prefix, *settings, apt, *wait, "-qq", "update"],
        [*prefix, *settings, apt, *wait, "-qq", "-y", "--no-install-recommends", "install", *packages],
    ]
    for step in steps:
        finished = subprocess.run(
            step, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
        )
        if finished.returncode != 0:
            raise StepFailed(f"{finished.stdout}\n`{' '.join(step)}` failed; run it by hand to see why")
    still = _missing((*ALWAYS, *ON_A_DISPLAY))
    if still:
        names = ", ".join(library.soname for library in still)
        raise StepFailed(f"installed, and yet these libraries do not load: {names}")


def _missing(libraries: Iterable[SharedLibrary]) -> list[SharedLibrary]:
    """Those libraries that the loader cannot load.

    Asked in a fresh process: one that has just failed may have the loader's old cache in its memory.
    """
    wanted = {library.soname: library for library in libraries}
    program = (
        "import ctypes, sys\n"
        "for name in sys.argv[1:]:\n"
        "    try: ctypes.CDLL(name)\n"
        "    except OSError: print(name)\n"
    )
    listed = subprocess.run(
        [sys.executable, "-c", program, *wanted], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.split()
    return [wanted[name] for name in listed]


def _has_fonts() -> bool:
    folders = [path for folder in _FONT_FOLDERS if (path := Path(folder).expanduser()).is_dir()]
    return all(
        any(next(folder.rglob(pattern), None) is not None for folder in folders for pattern in patterns)
        for patterns in _FONT_FILES
    )


def _venv_package() -> str:
    """Debian and Ubuntu split venv off per Python version."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def _administrator_prefix() -> list[str] | None:
    """What to write before a command to run it as administrator; None where that would need a password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    allowed = subprocess.run(
        [sudo, "-n", "true"], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return [sudo, "-n"] if allowed.returncode == 0 else None


def _line_to_run(
    apt: bool,
    packages: list[str],
    libraries: Iterable[SharedLibrary],
    fonts_missing: bool,
    venv_missing: bool,
) -> str:
    if apt:
        return f"Run this once, then try again:\n    sudo apt-get install -y {' '.join(packages)}"
    names = [library.soname for library in libraries]
    if fonts_missing:
        names.append("the font Noto Sans")
    if venv_missing:
        names.append("Python's venv and ensurepip modules")
    return f"Install with this system's package manager: {', '.join(names)}"


def with_quick_files() -> dict[str, str]:
    """The environment with temporary files in memory, where this machine has a place for that and room in it.

    Hundreds of records are made by the tests, each durable with every commit: on a disk that is most of their time.
    What Python has compiled is kept as well, though this machine may not want it: programs are started by the dozens.
    """
    memory = Path("/dev/shm")
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if (
        "TMPDIR" not in environment
        and os.access(memory, os.W_OK)
        and shutil.disk_usage(memory).free > 2 * 2**30
    ):
        environment["TMPDIR"] = str(memory)
    return environment
