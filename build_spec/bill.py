"""What is in the frozen programs, as a bill of materials (CycloneDX 1.6), and the licence texts of all of it.

Started by `dev.py freeze` within the virtual environment, with the folder of the programs. It is made from what is
installed, and compared with the lock and with what PyInstaller has taken: what stands in one of them alone is an error.
A writer of our own, since all that is to be said is said by the packages' own metadata, and a tool for it would bring
twenty more packages to be locked; checked with the schema of CycloneDX when it was written.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from build_spec import fonts
from build_spec.console import StepFailed, say
from build_spec.layout import BUILD, LOCKS, ROOT
from kiosk import __version__

FILE, TEXTS = "sbom.cdx.json", "licences"
# By Qt Virtual Keyboard, which is there under the GPL 3 alone; the sources may also be had under a later one.
LICENCE = "GPL-3.0-only"
OWN_TEXTS = ROOT / "build_spec" / "licences"
# Written by the recipe of PyInstaller: each library in the bundle, and where it was.
TAKEN = BUILD / "pyinstaller" / "taken.json"
_LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)\s*(?:;([^\\]*))?", re.MULTILINE)
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
# Of packages whose metadata name no licence in SPDX's words, by the text that they bring.
_SPDX = {
    "backports-tarfile": "MIT",
    # What it carries is eSpeak NG.
    "espeakng-loader": "GPL-3.0-or-later",
    "google-re2": "BSD-3-Clause",
    "jaraco-classes": "MIT",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "qrcode": "BSD-3-Clause",
    "shellingham": "ISC",
    "sqlcipher3": "Zlib",
}
# In the wheels of Qt for Python there is no text: they are the GPL's, which is ours, and the LGPL's, which psycopg has.
_OF_QT = ("pyside6-addons", "pyside6-essentials", "shiboken6")


@dataclass(frozen=True)
class Part:
    """One component: its name, version, licence (an SPDX expression, or words), package URL, texts, what it needs."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...] = ()
    needs: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """Where its texts lie."""
        return canonical(self.name.replace(" ", "-"))


def canonical(name: str) -> str:
    """A package's name as it is compared."""
    return str(canonicalize_name(name))


def locked(names: Iterable[str]) -> dict[str, str]:
    """The packages and versions that the lock files of these names hold for this system and Python."""
    found = {}
    for name in names:
        for match in _LOCKED.finditer((LOCKS / name).read_text(encoding="utf-8")):
            marker = match[3].strip() if match[3] else ""
            if not marker or _holds(marker):
                found[canonical(match[1])] = match[2]
    return found


def runtime() -> dict[str, str]:
    """What the programs are locked to on this system."""
    return locked(("runtime.txt", "windows.txt") if sys.platform == "win32" else ("runtime.txt",))


def parts() -> list[Part]:
    """Every package that the programs need, as it is installed, with what the wheels carry, and Python."""
    wanted = runtime()
    return [*(_package(name, set(wanted)) for name in sorted(wanted)), *_carried(), _python()]


def differences(found: Iterable[Part], wanted: dict[str, str]) -> list[str]:
    """Where what was found installed is not what is locked."""
    installed = {canonical(part.name): part.version for part in found if part.purl.startswith("pkg:pypi/")}
    return [
        f"{name}: locked {wanted.get(name, 'not at all')}, installed {installed.get(name, 'not at all')}"
        for name in sorted(wanted.keys() | installed.keys())
        if wanted.get(name) != installed.get(name)
    ]


def strangers(modules: Iterable[str], found: Iterable[Part]) -> list[str]:
    """Packages of which there are modules in the bundle, and that are none of ``found``."""
    known = {canonical(part.name) for part in found}
    owners = metadata.packages_distributions()
    tops = {name.partition(".")[0] for name in modules}
    return sorted(
        {
            canonical(owner)
            for top in tops - {"kiosk", "build_spec", "tests"}
            for owner in owners.get(top, ())
            # A namespace such as `jaraco` has several owners: those whose module is there are among the known ones.
            if not known & {canonical(other) for other in owners[top]}
        }
    )


def document(found: list[Part]) -> dict[str, Any]:
    """The bill of materials, the same for the same parts."""
    components = [_component(part) for part in found]
    root = {
        "type": "application",
        "bom-ref": "checkin-kiosk",
        "name": "checkin-kiosk",
        "version": __version__,
        "licenses": [{"expression": LICENCE}],
    }
    by_name = {canonical(part.name): part.purl for part in found}
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": root, "lifecycles": [{"phase": "build"}]},
        "components": components,
        "dependencies": [
            {"ref": "checkin-kiosk", "dependsOn": sorted(part.purl for part in found)},
            *(
                {"ref": part.purl, "dependsOn": sorted(by_name[name] for name in part.needs)}
                for part in found
            ),
        ],
    }
    name = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(told, sort_keys=True))
    return {**told, "serialNumber": f"urn:uuid:{name}"}


def write(bundle: Path, found: list[Part]) -> list[str]:
    """Put the bill and the texts into ``bundle``; the names of those of which there is no text."""
    shutil.rmtree(bundle / TEXTS, ignore_errors=True)
    (bundle / FILE).write_text(json.dumps(document(found), indent=1) + "\n", encoding="utf-8")
    own = bundle / TEXTS / "checkin-kiosk"
    own.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", own / "LICENSE")
    without = []
    for part in found:
        folder = bundle / TEXTS / part.folder
        folder.mkdir(exist_ok=True)
        for text in part.texts:
            target = folder / text.name
            # Two of one name, such as those of parts that a package has taken in.
            shutil.copy(text, target if not target.exists() else folder / f"{text.parent.name}-{text.name}")
        if not any(path.stat().st_size for path in folder.iterdir()):
            without.append(part.name)
    return without


def system_parts(taken: Path = TAKEN) -> list[Part]:
    """The libraries of this system that were taken into the bundle, by Debian's packages where there are such."""
    packages: dict[str, list[Path]] = {}
    for _, source in json.loads(taken.read_text(encoding="utf-8")):
        path = Path(source).resolve()
        if not any(path.is_relative_to(place) for place in (sys.prefix, sys.base_prefix, ROOT)):
            packages.setdefault(_owner(path), []).append(path)
    return [_of_system(name, files) for name, files in sorted(packages.items())]


def _owner(path: Path) -> str:
    """The package that a file of this system is of; the file's own name where nobody says that."""
    if shutil.which("dpkg"):
        for place in (path, Path("/", *path.parts[2:])):
            # The same folder by two names, of which the package knows one.
            said = subprocess.run(
                ["dpkg", "-S", place], capture_output=True, text=True, check=False
            ).stdout.partition(": ")[0]
            if said:
                return said.partition(",")[0]
    return path.name


def _of_system(name: str, files: list[Path]) -> Part:
    bare = name.partition(":")[0]
    text = Path("/usr/share/doc", bare, "copyright")
    if not text.is_file():
        return Part(files[0].name, "", "see this system", f"pkg:generic/{files[0].name}")
    version = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version}", name], capture_output=True, text=True, check=True
    ).stdout
    purl = f"pkg:deb/debian/{bare}@{version.replace('+', '%2B').replace(':', '%3A')}"
    return Part(bare, version, "see its copyright file", purl, (text,))


def _package(name: str, wanted: set[str]) -> Part:
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError as error:
        raise StepFailed(f"{name} is locked and not installed") from error
    files = [Path(str(found.locate_file(file))) for file in found.files or ()]
    texts = [path for path in files if ".dist-info" in str(path) and _TEXT.search(path.name)]
    # What the wheel itself says of what was built into it; some say at length that it is nothing.
    bills = [path for path in files if path.parent.name == "sboms" and _tells(path)]
    if name in _OF_QT:
        texts = [ROOT / "LICENSE", *_texts_of("psycopg")]
    elif name == "espeakng-loader":
        # Nor is there one in this wheel.
        texts = [ROOT / "LICENSE"]
    needs = [
        canonical(need.name)
        for need in map(Requirement, found.requires or ())
        if need.marker is None or need.marker.evaluate({"extra": ""})
    ]
    return Part(
        found.metadata["Name"],
        found.version,
        _licence(name, found),
        f"pkg:pypi/{name}@{found.version}",
        (*texts, *bills),
        tuple(sorted(set(needs) & wanted)),
    )


def _tells(bill: Path) -> bool:
    return bill.suffix == ".json" and bool(json.loads(bill.read_text(encoding="utf-8")).get("components"))


def _licence(name: str, found: metadata.Distribution) -> str:
    told = found.metadata
    if name in _SPDX:
        return _SPDX[name]
    for field in ("License-Expression", "License"):
        if field in told and len(told[field]) < 100:
            return told[field]
    raise StepFailed(f"{name} names no licence; read its text, and name it in build_spec/bill.py")


def _texts_of(name: str) -> list[Path]:
    found = metadata.distribution(name)
    return [Path(str(found.locate_file(file))) for file in found.files or () if _TEXT.search(file.name)]


def _carried() -> Iterator[Part]:
    """What the wheels carry, and say nothing of themselves."""
    import psycopg
    from cryptography.hazmat.backends.openssl import backend
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0].partition(" ")[0]
    sqlite = connection.execute("SELECT sqlite_version()").fetchone()[0]
    connection.close()
    qt = (ROOT / "LICENSE", *_texts_of("psycopg"))
    apache = tuple(path for path in _texts_of("cryptography") if path.name.endswith("APACHE"))
    sealed = backend.openssl_version_text().split()[1]
    pq = f"{psycopg.pq.version() // 10_000}.{psycopg.pq.version() % 10_000}"
    # The Virtual Keyboard is by itself, for it decides under which licence all of it is.
    yield _generic("Qt", qVersion(), "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", *qt)
    yield _generic("Qt Virtual Keyboard", qVersion(), LICENCE, ROOT / "LICENSE")
    yield _generic("SQLCipher", cipher, "BSD-3-Clause", OWN_TEXTS / "SQLCipher.txt")
    yield _generic("SQLite", sqlite, "blessing", OWN_TEXTS / "SQLCipher.txt")
    if sys.platform.startswith("linux"):
        yield _generic("Noto fonts", "", "OFL-1.1", *fonts.TEXTS)
    if sys.platform != "win32":
        # Cameras are asked by way of it; the wheels of Qt for Python bring it as it is under the LGPL.
        yield _generic("FFmpeg", "", "LGPL-2.1-or-later", *qt)
    yield _generic("OpenSSL", sealed, "Apache-2.0", *apache)
    yield _generic("libpq", pq, "PostgreSQL", OWN_TEXTS / "PostgreSQL.txt")
    # Of these the wheel of the driver has libraries whose versions stand in its own bill, beside its texts, or nowhere.
    for name, licence in (
        ("Kerberos", "MIT"),
        ("OpenLDAP", "OLDAP-2.8"),
        ("Cyrus-SASL", "BSD-Attribution-HPND-disclaimer"),
        ("keyutils", "LGPL-2.1-or-later"),
        ("com_err", "MIT"),
        ("libxcrypt", "LGPL-2.1-or-later"),
    ):
        yield _generic(name, "", licence, OWN_TEXTS / f"{name}.txt")


def _python() -> Part:
    version = platform.python_version()
    named = f"python{version.rpartition('.')[0]}"
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", named, "copyright"),
    )
    text = next((path for path in places if path.is_file()), None)
    return _generic("Python", version, "PSF-2.0", *([text] if text else []))


def _generic(name: str, version: str, licence: str, *texts: Path) -> Part:
    bare = name.lower().replace(" ", "-")
    return Part(name, version, licence, f"pkg:generic/{bare}{'@' if version else ''}{version}", texts)


def _component(part: Part) -> dict[str, Any]:
    # A name with blanks that joins no identifiers is no expression, but somebody's words.
    said = part.licence
    spdx = not said.startswith("see ")
    licences: list[dict[str, Any]] = [{"expression": said} if spdx else {"license": {"name": said}}]
    told: dict[str, Any] = {"type": "library", "bom-ref": part.purl, "name": part.name}
    if part.version:
        told["version"] = part.version
    return {
        **told,
        "licenses": licences,
        "purl": part.purl,
        "properties": [{"name": "checkin-kiosk:texts", "value": f"{TEXTS}/{part.folder}"}],
    }


def _holds(marker: str) -> bool:
    parsed = Requirement(f"any; {marker}").marker
    return parsed is None or parsed.evaluate()


def main(arguments: list[str], tell: Callable[[str], None] = say) -> None:
    """Write the bill of the bundle that the first argument names, compared with the lock and PyInstaller's list."""
    bundle = Path(arguments[0])
    found = parts()
    if wrong := differences(found, runtime()):
        raise StepFailed("installed is not what is locked: " + "; ".join(wrong))
    taken = json.loads((BUILD / "pyinstaller" / "modules.json").read_text(encoding="utf-8"))
    if unknown := strangers(taken, found):
        raise StepFailed(f"in the bundle there is what no lock of the programs names: {', '.join(unknown)}")
    found += system_parts()
    without = write(bundle, found)
    if missing := [part.name for part in found if part.name in without and part.purl.startswith("pkg:pypi/")]:
        raise StepFailed(f"of these packages there is no licence text: {', '.join(missing)}")
    if without:
        tell(f"of these there is no licence text on this system: {', '.join(without)}")
    tell(f"{bundle / FILE}: {len(found)} components, their texts in {bundle / TEXTS}")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except StepFailed as failure:
        sys.exit(str(failure))
