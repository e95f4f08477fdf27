"""Every page of the lobby at every size, scale, scheme and language, with the keys open wherever one can type.

The whole walk sees every size at every scale, each size and each scale in every language, and of the smallest and
the largest panels, both ways, all there is; a thinned one takes three sizes, each page on two of them. One test is one
walk, with all the laws.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import cycle, product
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.qt import drawings
from kiosk.qt.languages import SHIPPED
from tests.lobby.conftest import Clock
from tests.walk import laws
from tests.walk.lobby import WalkedLobby

# How a page is looked at: the size of the panel, the scale of the letters, the language.
Dress = tuple[tuple[int, int], float, str]
SIZES = (
    (1024, 600), (1024, 768), (1280, 800), (1280, 1024), (1366, 768), (1920, 1080), (3840, 2160), (800, 1280),
    (1080, 1920), (2160, 3840), (1180, 690), (900, 1500),
)  # fmt: skip
SCALES = (1.0, 1.5, 2.0)
SCHEMES = ("light", "dark", "contrast")
LANGUAGES = tuple(language.code for language in SHIPPED)
# Looked at in every dress; the others where there is least room, and on the panel that most lobbies have.
THROUGH = ("en", "es")
FEW = (((1024, 600), 2.0), ((1080, 1920), 1.0))
# The smallest and the commonest panels, both ways, at the ends of what can be chosen. Spanish words are the longer
# ones: they are looked at where there is least room.
THINNED: tuple[Dress, ...] = (
    ((1024, 600), 2.0, "es"), ((800, 1280), 2.0, "es"), ((1920, 1080), 1.0, "en"),
)  # fmt: skip
PARTS = 2
# Sizes that nobody has named, with names as long as they get.
CROWDED = (((1024, 576), 1.0), ((1024, 600), 1.5), ((1360, 768), 2.0), ((720, 1280), 2.0), ((800, 1280), 2.0))
# All that can be chosen is chosen on these: where there is least room, and where everything is largest.
ENDS = ((1024, 600), (800, 1280), (3840, 2160), (2160, 3840))
# As many drawings as all dresses need: a lobby has one size.
DRAWINGS = 4096
Faults = dict[str, list[str]]
Law = Callable[[WalkedLobby], Iterator[str]]


def walk(folder: Path, dresses: Sequence[Dress], *, crowded: bool = False, thin: bool = False) -> Faults:
    """What is wrong with any page in any of the ``dresses``, by law.

    A scheme changes colours and the width of borders alone, so that they take turns; in a ``thin`` walk all dresses but
    the first do, too.
    """
    lobby = WalkedLobby(folder, Clock(), crowded=crowded)
    found: Faults = defaultdict(list)
    # There and back again: a page opens in the dress that the one before it was seen in last.
    turns = cycle(of_each_page(dresses) if thin else [dresses, dresses[::-1]])
    try:
        lobby.model.setLanguage(dresses[0][2])
        pages = 0
        for page in lobby.pages():
            pages += 1
            for size, scale, language in next(turns):
                dress = f"{size[0]}x{size[1]} {scale:g} {language}"
                scheme = scheme_of(pages, dresses.index((size, scale, language)))
                lobby.dress(size, scale, scheme, language)
                look(lobby, found, f"{dress} {scheme}: {page}", (*laws.LAWS, laws.heading_is_seen_whole))
                for field in kinds_of_fields(lobby):
                    lobby.open_keys(field)
                    look(lobby, found, f"{dress} {scheme}: {page}, typing", laws.LAWS)
                    name = laws.what_is_typed_in_is_seen.__name__
                    found[name] += [
                        f"{dress}: {page}: {fault}" for fault in laws.what_is_typed_in_is_seen(lobby, field)
                    ]
        found["pages"].append(str(pages))
    finally:
        lobby.close()
    return found


def of_each_page(dresses: Sequence[Dress]) -> list[Sequence[Dress]]:
    """What one page after the other is seen in, where each is seen in the first and in one more."""
    first, *others = dresses
    return [(first, other)[::way] for other in others for way in (1, -1)]


def scheme_of(page: int, dress: int) -> str:
    """The scheme in which the walk's page of this number is seen in the dress of that number."""
    return SCHEMES[(page + dress) % len(SCHEMES)]


def look(lobby: WalkedLobby, found: Faults, where: str, all_laws: tuple[Law, ...]) -> None:
    for law in all_laws:
        found[law.__name__] += [f"{where}: {fault}" for fault in law(lobby)]


def kinds_of_fields(lobby: WalkedLobby) -> Iterator[QQuickItem]:
    """The last field of each kind: a line or an area, for letters or for digits."""
    if lobby.model.property("overlay"):
        return
    kinds = {
        (field.inherits("QQuickTextEdit"), bool(field.property("numeric"))): field for field in lobby.fields()
    }
    yield from kinds.values()


def whole(language: str) -> list[Dress]:
    """What the whole walk sees in this language."""
    if language not in THROUGH:
        return [(*dress, language) for dress in FEW]
    turn = THROUGH.index(language)
    return [
        (size, scale, language)
        for row, size in enumerate(SIZES)
        for column, scale in enumerate(SCALES)
        if size in ENDS or (size, scale, language) in THINNED or (row + column + turn) % len(THROUGH) == 0
    ]


def parts(language: str) -> list[list[Dress]]:
    """The same, as so many walks."""
    count = PARTS if language in THROUGH else 1
    return [whole(language)[part::count] for part in range(count)]


@pytest.mark.parametrize(
    "dresses",
    [
        pytest.param(THINNED, id="thin", marks=pytest.mark.thinned),
        *(
            pytest.param(dresses, id=f"whole-{language}-{part}", marks=pytest.mark.long)
            for language in LANGUAGES
            for part, dresses in enumerate(parts(language))
        ),
    ],
)
def test_a01_a02_a03_a06_a07_a08_a23_on_every_page(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dresses: Sequence[Dress]
) -> None:
    """And on each the primary button can be pressed, the heading is whole, and what is typed in is in sight."""
    monkeypatch.setattr(drawings, "_kept", lru_cache(DRAWINGS)(drawings.drawn))
    found = walk(tmp_path, dresses, thin=dresses is THINNED)
    assert_kept(found)


@pytest.mark.long
def test_a08_whatever_clinic_form_and_patient_are_called_every_page_can_be_done(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawings, "_kept", lru_cache(DRAWINGS)(drawings.drawn))
    found = walk(tmp_path, [(*dress, "es") for dress in CROWDED], crowded=True)
    assert_kept(found)


@pytest.mark.long
def test_a38_every_page_is_right_from_right_to_left_too(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(laws, "LAWS", (*laws.LAWS, laws.a38_the_page_is_mirrored))
    found = walk(tmp_path, [((1024, 600), 1.0, "ar"), ((1080, 1920), 2.0, "ar")])
    assert_kept(found)


def test_the_whole_walk_leaves_no_pair_out() -> None:
    seen = {dress for language in LANGUAGES for dress in whole(language)}
    for kinds in ((SIZES, SCALES), (SIZES, THROUGH), (SCALES, THROUGH)):
        for pair in product(*kinds):
            assert any(set(pair) <= set(dress) for dress in seen), pair
    assert seen >= set(product(ENDS, SCALES, THROUGH))
    # A thinned walk is a part of it.
    assert {language for *_, language in THINNED} >= set(THROUGH)
    assert {language for *_, language in seen} == set(LANGUAGES)
    assert seen >= set(THINNED)


@pytest.mark.parametrize("dresses", [1, 2, 12, 13])
def test_every_dress_is_seen_in_every_scheme(dresses: int) -> None:
    for dress in range(dresses):
        assert {scheme_of(page, dress) for page in range(len(SCHEMES))} == set(SCHEMES)


def assert_kept(found: Faults) -> None:
    """Every page was seen, by every law, and none of them was broken."""
    assert int(found.pop("pages")[0]) > 60
    assert set(found) >= {law.__name__ for law in laws.LAWS}
    faults = {law: told(those) for law, those in found.items() if those}
    assert not faults, "\n".join(f"{law}: {text}" for law, text in faults.items())


def told(faults: list[str]) -> str:
    return "\n".join([f"{len(faults)} faults", *faults[:20]])
