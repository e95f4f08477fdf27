"""The virtual environment of the source tree: made once, filled from the lock files by hash, and then left alone."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from build_spec import machine, translations
from build_spec.console import StepFailed, run, say
from build_spec.layout import LOCKS, ROOT, TRANSLATIONS, VENV, VENV_PYTHON, tool

_STAMP = VENV / "installed-from"
_LOCK_NAMES = ("dev.txt", "windows.txt") if sys.platform == "win32" else ("dev.txt",)
_LOCK_COMMAND = "python3 build_spec/dev.py lock"


def prepare() -> None:
    """Bring system libraries, virtual environment and translations up to date. Quick when nothing changed."""
    wanted = _fingerprint()
    if not _is_current(wanted):
        machine.prepare()
        _make_venv()
        _install_locked()
        _STAMP.write_text(wanted, encoding="ascii")
    elif machine.has_display() and not (VENV / "seen-a-display").exists():
        machine.prepare()
        (VENV / "seen-a-display").touch()
    compile_translations()


def _fingerprint() -> str:
    """Changes whenever the installed set would have to change."""
    digest = hashlib.sha256(f"{sys.platform} {ROOT}".encode())
    for path in (*(LOCKS / name for name in _LOCK_NAMES), ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_current(wanted: str) -> bool:
    return VENV_PYTHON.exists() and _STAMP.exists() and _STAMP.read_text(encoding="ascii") == wanted


def _make_venv() -> None:
    """Make the environment, or make it anew where the Python it stands on is gone or too old."""
    if VENV_PYTHON.exists():
        probe = subprocess.run(
            [str(VENV_PYTHON), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if probe.returncode == 0:
            return
    if VENV.exists():
        shutil.rmtree(VENV)
    say(f"making {VENV.name} with Python {sys.version.split()[0]}")
    run(
        [sys.executable, "-m", "venv", VENV],
        failed="no virtual environment could be made; Python needs its venv and ensurepip modules",
    )


def _install_locked() -> None:
    say("installing the locked packages (the first time this loads about 300 MB)")
    started = time.monotonic()
    # A PYTHONPATH or a user site of the caller must not decide what counts as installed.
    environment = {**os.environ, "PYTHONNOUSERSITE": "1"}
    environment.pop("PYTHONPATH", None)
    pip: list[str | Path] = [VENV_PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    locks = [part for name in _LOCK_NAMES for part in ("-r", str(LOCKS / name))]
    run(
        [*pip, "install", "--no-deps", "--only-binary=:all:", "--require-hashes", *locks],
        failed="the locked packages could not be installed; is a package index reachable?",
        env=environment,
    )
    run(
        [*pip, "install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT],
        failed="the kiosk itself could not be installed into .venv",
        env=environment,
    )
    say(f"installed in {time.monotonic() - started:.0f} s")


def compile_translations() -> None:
    """Compile every translation that is newer than what was compiled from it.

    One that is not whole is not compiled: a program offers a language whole or not at all.
    """
    reference = TRANSLATIONS / translations.REFERENCE
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not translations.is_whole(source):
            compiled.unlink(missing_ok=True)
            say(f"{source.name} is not whole: the language is not offered")
            continue
        newest = max(source.stat().st_mtime, reference.stat().st_mtime)
        if not compiled.exists() or compiled.stat().st_mtime < newest:
            run(
                [tool("pyside6-lrelease"), "-silent", source, "-qm", compiled],
                failed=f"{source.name} could not be compiled; lrelease says why above",
            )


def lock(arguments: list[str]) -> None:
    """Resolve the .in files again. With `--upgrade` among the arguments everything moves to its newest version.

    The lock files hold names, versions and hashes, never the address of an index.
    """
    options = [
        "--quiet",
        "--generate-hashes",
        "--strip-extras",
        "--allow-unsafe",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-emit-trusted-host",
        *arguments,
    ]
    environment = {**os.environ, "CUSTOM_COMPILE_COMMAND": _LOCK_COMMAND}
    for name in ("runtime", "dev", "windows"):
        say(f"locking {name}.in")
        run(
            [tool("pip-compile"), *options, "--output-file", f"{name}.txt", f"{name}.in"],
            failed=f"{name}.in could not be resolved",
            cwd=LOCKS,
            env=environment,
        )
        if "://" in (LOCKS / f"{name}.txt").read_text(encoding="utf-8"):
            raise StepFailed(f"{name}.txt holds an address; lock files may hold none")
