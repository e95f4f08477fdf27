"""A copy of the program to which something is added: new files, and lines in tables that are there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from build_spec import translations

ROOT = Path(__file__).resolve().parent.parent.parent
COPIED = ("kiosk", "resources", "build_spec", "tests")
# What the type checker knows of the files that are as they were, where it has looked at this checkout before.
TYPES_KNOWN = ".mypy_cache"
# What stands for the number of a new migration and of the last before it, in new files and in their names.
NEW, LAST = "NEW_REVISION", "LAST_REVISION"


@dataclass(frozen=True)
class Entry:
    """A line in a table, with the import of what it names.

    Attributes:
        name: for people.
        file: where, from the checkout's root.
        edits: texts that are there once, and what is to stand in their place.
    """

    name: str
    file: str
    edits: tuple[tuple[str, str], ...]


class Tree:
    """The copy, with or without its additions."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        for name in COPIED:
            ignored = shutil.ignore_patterns("proof", ".*")
            # With what Python has compiled: times of files are kept.
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        if (ROOT / TYPES_KNOWN).is_dir():
            shutil.copytree(ROOT / TYPES_KNOWN, folder / TYPES_KNOWN)
        (folder / ".venv").symlink_to(sys.prefix)
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy2(ROOT / name, folder / name)
        revisions = sorted(path.name[:4] for path in self._versions.glob("[0-9]*.py"))
        self._revisions = {NEW: f"{int(revisions[-1]) + 1:04}", LAST: revisions[-1]}

    @property
    def _versions(self) -> Path:
        return self.root / "kiosk" / "store" / "migrations" / "versions"

    def add(self, files: Path) -> None:
        """The files below ``files``, each in the same place here; none may be there yet."""
        for source in sorted(path for path in files.rglob("*") if path.suffix in (".py", ".qml", ".sql")):
            target = self.root / self.numbered(str(source.relative_to(files)))
            if target.exists():
                raise FileExistsError(target)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(self.numbered(source.read_text(encoding="utf-8")), encoding="utf-8")

    def numbered(self, text: str) -> str:
        """A text of a new file, or its name, with the numbers of the migrations."""
        for word, number in self._revisions.items():
            text = text.replace(word, number)
        return text

    def enter(self, *entries: Entry) -> None:
        """Write the entries into their tables. Raises ValueError where a place is not found, or found twice."""
        for entry in entries:
            path = self.root / entry.file
            text = path.read_text(encoding="utf-8")
            for old, new in entry.edits:
                text = _once(text, old, new)
            path.write_text(text, encoding="utf-8")

    def translate(self, language: str, words: Mapping[str, str]) -> set[str]:
        """Gather the texts as `dev.py translate` does, and fill in what is new; what had no words is returned."""
        self._build("translations.gather()")
        path = self.root / "resources" / "i18n" / f"kiosk_{language}.ts"
        text = path.read_text(encoding="utf-8")
        for source, said in words.items():
            new = f"<source>{source}</source>\n        <translation"
            text = _once(text, f'{new} type="unfinished"></translation>', f"{new}>{said}</translation>")
        path.write_text(text, encoding="utf-8")
        self._build("environment.compile_translations()")
        return {source for (_, source), said in translations.texts(path).items() if not said}

    def _build(self, what: str) -> None:
        done = self.run("-c", f"from build_spec import environment, translations; {what}")
        if done.returncode:
            raise RuntimeError(done.stdout)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """``python`` with these arguments in the copy; what it says is one text."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=kept | {"PYTHONPATH": str(self.root)},
            check=False,
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def tests(self, *which: str, long: bool = False) -> subprocess.CompletedProcess[str]:
        """Tests of the copy."""
        return self.run("-m", "pytest", "-q", "-p", "no:cacheprovider", *(["-m", ""] if long else []), *which)

    def leave_out(self, entry: Entry) -> None:
        """Take an entry out of its table again."""
        undone = tuple((new, old) for old, new in reversed(entry.edits))
        self.enter(Entry(entry.name, entry.file, undone))

    def put_back(self, name: str, whole: Tree) -> None:
        """Take over a file as it is in another copy."""
        shutil.copy2(whole.root / name, self.root / name)


def _once(text: str, old: str, new: str) -> str:
    if text.count(old) != 1:
        raise ValueError(f"there {text.count(old)} times: {old}")
    return text.replace(old, new)
