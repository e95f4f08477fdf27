"""`dev.py freeze`: the programs as one folder that needs no Python, checked by size, by QML module and by a demo."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from build_spec import translations
from build_spec.console import StepFailed, run, say
from build_spec.layout import BUILD, QML, ROOT, VENV_PYTHON, tool

# Some fifteen of them are what printing and figures brought: CUPS with all that it needs, and Qt Charts. Forty are the
# letters of sixteen languages, twenty what reads aloud, and twenty-two what asks cameras and reads codes.
LARGEST_MEGABYTES = 330
_UNSTRIPPED = (
    "libpython3*.so*",
    "lib-dynload/*.so",
    "sqlcipher3/*.so",
    "sqlalchemy/*/*.so",
    "re2/*.so",
    "bindings/_rust*.so",
    "libicu*.so*",
)
_IMPORT = re.compile(r"^\s*import\s+(Qt[\w.]*)", re.MULTILINE)


def freeze() -> None:
    """Build, check and smoke-test the bundle. Raises StepFailed."""
    bundle = BUILD / "dist" / "kiosk"
    shutil.rmtree(bundle, ignore_errors=True)
    run(
        [
            tool("pyinstaller"), "--noconfirm", "--log-level", "WARN", "--distpath", BUILD / "dist",
            "--workpath", BUILD / "pyinstaller", ROOT / "build_spec" / "kiosk.spec",
        ],
        failed="PyInstaller failed",
    )  # fmt: skip
    _strip(bundle)
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    say(f"{bundle}: {size / 1e6:.0f} MB unpacked (limit {LARGEST_MEGABYTES} MB)")
    if size > LARGEST_MEGABYTES * 1e6:
        raise StepFailed(f"the bundle is larger than {LARGEST_MEGABYTES} MB")
    # What has to be there beside the programs is not counted with them.
    run([VENV_PYTHON, "-m", "build_spec.bill", bundle], failed="the bill of materials is not whole")
    if missing := missing_modules(bundle):
        raise StepFailed(f"QML modules are missing in the bundle: {', '.join(missing)}")
    _smoke(bundle)
    _say_every_word(bundle)
    if missing := missing_resources(bundle):
        raise StepFailed(f"resources are missing in the bundle: {', '.join(missing)}")


def _strip(bundle: Path) -> None:
    """Take symbol tables out of libraries that bring them: a Python built from source, and SQLCipher of 13 MB."""
    program = shutil.which("strip")
    if program is None:
        return
    for path in [p for name in _UNSTRIPPED for p in bundle.rglob(name)]:
        run([program, "--strip-unneeded", path], failed=f"{path.name} could not be stripped")


def imported_modules() -> set[str]:
    """Every QML module of Qt that our QML imports."""
    return {name for path in QML.rglob("*.qml") for name in _IMPORT.findall(path.read_text(encoding="utf-8"))}


def missing_resources(bundle: Path) -> list[str]:
    """The folders of resources that the program reads and the bundle has nothing of."""
    source = ROOT / "resources"
    # Of pictures only README knows.
    wanted = sorted(path.name for path in source.iterdir() if path.is_dir() and path.name != "pictures")
    there = {path.name for path in (bundle / "_internal" / "resources").iterdir() if any(path.iterdir())}
    # What Qt says by itself; without it a language of staff could not be chosen.
    wanted += [f"qtbase_{code}.qm" for code in translations.STAFF_LANGUAGES]
    there |= {path.name for path in bundle.rglob("qtbase_*.qm")}
    return [name for name in wanted if name not in there]


def missing_modules(bundle: Path) -> list[str]:
    """Modules that our QML, or a module in the bundle, needs and that are not there with their plugin."""
    roots = [path for path in bundle.rglob("qml") if path.is_dir() and (path / "QtQml").is_dir()]
    if not roots:
        return ["all of them"]
    waiting, seen, missing = sorted(imported_modules()), set[str](), []
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        folder = roots[0].joinpath(*name.split("."))
        description = folder / "qmldir"
        if not description.is_file():
            missing.append(name)
            continue
        text = description.read_text(encoding="utf-8")
        for plugin in re.findall(r"^(optional )?plugin (\S+)", text, re.MULTILINE):
            if not plugin[0] and not list(folder.glob(f"*{plugin[1]}*")):
                missing.append(f"{name} ({plugin[1]})")
        waiting += re.findall(r"^(?:depends|import) (Qt[\w.]*)", text, re.MULTILINE)
    return sorted(missing)


def _program(bundle: Path) -> Path:
    return bundle / ("kiosk.exe" if sys.platform == "win32" else "kiosk")


def _say_every_word(bundle: Path) -> None:
    """Each command is loaded by its name when it is asked for: one that was left out fails only then."""
    asked = subprocess.run(
        [VENV_PYTHON, "-c", "from kiosk.cli.main import WORDS; print(*WORDS)"],
        cwd=ROOT, check=True, text=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    words = asked.stdout.split()
    for word in words:
        said = subprocess.run(
            [_program(bundle), word, "--help"], check=False, text=True, capture_output=True, encoding="utf-8"
        )
        if said.returncode != 0:
            raise StepFailed(f"the frozen program cannot say '{word}':\n{said.stderr[-2000:]}")
    say(f"the frozen program knows its {len(words)} commands")


def _smoke(bundle: Path) -> None:
    """Play the demo with the bundle alone: an empty folder, no Python path, no display."""
    program = _program(bundle)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "QML"))
    }
    with tempfile.TemporaryDirectory(prefix="kiosk-smoke-") as folder:
        pictures = Path(folder) / "pictures"
        done = subprocess.run(
            [program, "demo", "--offscreen", "--pictures", pictures],
            cwd=folder,
            env={**kept, "KIOSK_HOME": folder, "QT_QPA_PLATFORM": "offscreen"},
            check=False,
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=600,
        )
        told = [line for line in done.stdout.splitlines() if '"event"' not in line]
        made = len(list(pictures.glob("*.png")))
    if done.returncode != 0 or not made:
        raise StepFailed("the frozen demo failed:\n" + "\n".join(told[-30:]))
    if faults := [line for line in told if ".qml:" in line or "is not installed" in line]:
        raise StepFailed("the frozen demo complained:\n" + "\n".join(faults[:10]))
    say(f"the frozen demo played two visits and made {made} pictures")
