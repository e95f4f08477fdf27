"""Every page of the lobby at every size, scale, scheme and language, with the keys open wherever one can type.

In the whole walk every page is seen at half of all sizes and scales, the next one at the other half, each in one
language or another by turns, so that each language is seen at all of them over the pages; where there is least room,
every page is seen in every language. A thinned one takes three sizes, each page on two of them. One test is one walk,
with all the laws.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import cycle, islice, pairwise, product
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
# The dresses of one page after the other, and from the beginning again.
Turns = Sequence[Sequence[Dress]]
SIZES = (
    (1024, 600), (1280, 1024), (1366, 768), (1920, 1080), (3840, 2160), (800, 1280), (1080, 1920), (1180, 690),
    (900, 1500),
)  # fmt: skip
SCALES = (1.0, 1.5, 2.0)
SCHEMES = ("light", "dark", "contrast")
LANGUAGES = tuple(language.code for language in SHIPPED)
# Looked at in half a dozen dresses on each page; the others in the narrowest, and on every other page in one more.
THROUGH = ("en", "es")
OTHERS = tuple(language for language in LANGUAGES if language not in THROUGH)
# Where there is least room, one way and the other: every page is seen there in all languages, and in those of THROUGH.
NARROWEST, UPRIGHT = ((1024, 600), 2.0), ((800, 1280), 2.0)
# All other panels and letters: which of them a page is seen in by whom goes on with the pages.
REST = tuple(fit for fit in product(SIZES, SCALES) if fit not in (NARROWEST, UPRIGHT))
# For each of them somebody: the others once, and as for those of THROUGH, what is left. Of two seats side by side one
# is taken on a page, and the other on the next.
SEATS = (*OTHERS, *islice(cycle(THROUGH), len(REST) - len(OTHERS)))
# How many places everybody moves on from one page to the next: none in common with how many there are, and even, so
# that the other half of them is on the next page.
STEP = 8
# One walk each.
WALKS = (THROUGH, OTHERS[::2], OTHERS[1::2])
# In so many pages every language was seen in every dress, and every dress in every scheme.
PAGES = len(REST) * len(SCHEMES)
# The smallest and the commonest panels, both ways, at the ends of what can be chosen. Spanish words are the longer
# ones: they are looked at where there is least room.
THINNED: tuple[Dress, ...] = (
    ((1024, 600), 2.0, "es"), ((800, 1280), 2.0, "es"), ((1920, 1080), 1.0, "en"),
)  # fmt: skip
# Sizes that nobody has named, with names as long as they get.
CROWDED = (((1024, 576), 1.0), ((1024, 600), 1.5), ((1360, 768), 2.0), ((720, 1280), 2.0), ((800, 1280), 2.0))
# As many drawings as all dresses need: a lobby has one size.
DRAWINGS = 4096
Faults = dict[str, list[str]]
Law = Callable[[WalkedLobby], Iterator[str]]


def walk(folder: Path, turns: Turns, *, crowded: bool = False) -> Faults:
    """What is wrong with any page in any of its dresses, by law."""
    lobby = WalkedLobby(folder, Clock(), crowded=crowded)
    found: Faults = defaultdict(list)
    try:
        lobby.model.setLanguage(turns[0][0][2])
        pages = 0
        for page, worn in zip(lobby.pages(), worn_by_pages(turns), strict=False):
            pages += 1
            for (size, scale, language), scheme in worn:
                dress = f"{size[0]}x{size[1]} {scale:g} {language}"
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


def worn_by_pages(turns: Turns) -> Iterator[list[tuple[Dress, str]]]:
    """The dresses of one page after the other, each with its scheme.

    A scheme changes colours and the width of borders alone: each dress is worn in one after the other.
    """
    times: dict[Dress, int] = {}
    for dresses in cycle(turns):
        worn = []
        for dress in dresses:
            time = times.setdefault(dress, len(times))
            times[dress] = time + 1
            worn.append((dress, SCHEMES[time % len(SCHEMES)]))
        yield worn


def there_and_back(dresses: Sequence[Dress]) -> Turns:
    """All of them on each page, which opens in the dress that the one before it was seen in last."""
    return [dresses, dresses[::-1]]


def thinned(dresses: Sequence[Dress]) -> Turns:
    """Each page in the first and in one more."""
    first, *others = dresses
    return [(first, other)[::way] for other in others for way in (1, -1)]


def whole(languages: Sequence[str]) -> Turns:
    """What the whole walk sees in these languages, the same sizes and letters one after the other."""
    turns: list[list[Dress]] = []
    for page in range(2 * len(REST)):
        dresses: list[Dress] = []
        for language in languages:
            fits = [NARROWEST, UPRIGHT] if language in THROUGH else [NARROWEST]
            fits += [
                REST[(seat + STEP * page) % len(REST)]
                for seat, of in enumerate(SEATS)
                if of == language and (seat + page) % 2 == 0
            ]
            dresses += [(*fit, language) for fit in sorted(fits, key=lambda fit: fit[1])]
        turns.append(dresses[:: 1 if page % 2 == 0 else -1])
    return turns


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


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(thinned(THINNED), id="thin", marks=pytest.mark.thinned),
        *(
            pytest.param(whole(languages), id=f"whole-{'-'.join(languages)}", marks=pytest.mark.long)
            for languages in WALKS
        ),
    ],
)
def test_a01_a02_a03_a06_a07_a08_a23_on_every_page(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, turns: Turns
) -> None:
    """And on each the primary button can be pressed, the heading is whole, and what is typed in is in sight."""
    monkeypatch.setattr(drawings, "_kept", lru_cache(DRAWINGS)(drawings.drawn))
    found = walk(tmp_path, turns)
    assert_kept(found)


@pytest.mark.long
def test_a08_whatever_clinic_form_and_patient_are_called_every_page_can_be_done(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawings, "_kept", lru_cache(DRAWINGS)(drawings.drawn))
    found = walk(tmp_path, there_and_back([(*fit, "es") for fit in CROWDED]), crowded=True)
    assert_kept(found)


@pytest.mark.long
def test_a38_every_page_is_right_from_right_to_left_too(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(laws, "LAWS", (*laws.LAWS, laws.a38_the_page_is_mirrored))
    found = walk(tmp_path, there_and_back([((1024, 600), 1.0, "ar"), ((1080, 1920), 2.0, "ar")]))
    assert_kept(found)


def of_pages(pages: int) -> list[set[Dress]]:
    """What one page after the other is seen in, by all of the whole walk together."""
    turns = [cycle(whole(languages)) for languages in WALKS]
    return [{dress for walked in turns for dress in next(walked)} for _ in range(pages)]


def test_the_whole_walk_leaves_no_size_scale_or_language_of_two_pages_out() -> None:
    pages = of_pages(PAGES)
    for seen in pages:
        assert len({(size, scale) for size, scale, _ in seen}) >= len(SIZES) * len(SCALES) // 2
        assert {size for size, _, _ in seen} >= {size for size, _ in (NARROWEST, UPRIGHT)}
        assert {scale for _, scale, _ in seen} == set(SCALES)
        assert seen >= {(*NARROWEST, language) for language in LANGUAGES}
        assert seen >= {(*UPRIGHT, language) for language in THROUGH}
    # Pages beside each other are alike: one, and the same with its errors.
    for one, other in pairwise(pages):
        assert {size for size, _, _ in one | other} == set(SIZES)
        assert len({(size, scale) for size, scale, _ in one | other}) >= 0.8 * len(SIZES) * len(SCALES)
        for language in LANGUAGES:
            assert len([dress for dress in one | other if dress[2] == language]) >= 2, language


def test_over_the_pages_it_leaves_no_three_of_them_out() -> None:
    seen = set().union(*of_pages(PAGES))
    assert seen >= set(product(SIZES, SCALES, THROUGH))
    assert seen >= {(*fit, language) for fit in REST for language in OTHERS}
    # A thinned walk is a part of it.
    assert seen >= set(THINNED)


@pytest.mark.parametrize("turns", [thinned(THINNED), there_and_back([(*fit, "es") for fit in CROWDED])])
def test_every_dress_is_worn_in_every_scheme(turns: Turns) -> None:
    worn = {each for page in islice(worn_by_pages(turns), PAGES) for each in page}
    assert worn == set(product({dress for dresses in turns for dress in dresses}, SCHEMES))


def test_over_the_whole_walk_each_size_scale_and_language_is_seen_in_every_scheme() -> None:
    worn = {
        each
        for languages in WALKS
        for page in islice(worn_by_pages(whole(languages)), PAGES)
        for each in page
    }
    assert {(size, scale, scheme) for (size, scale, _), scheme in worn} == set(
        product(SIZES, SCALES, SCHEMES)
    )
    assert {(language, scheme) for (_, _, language), scheme in worn} == set(product(LANGUAGES, SCHEMES))


def assert_kept(found: Faults) -> None:
    """Every page was seen, by every law, and none of them was broken."""
    assert int(found.pop("pages")[0]) >= PAGES
    assert set(found) >= {law.__name__ for law in laws.LAWS}
    faults = {law: told(those) for law, those in found.items() if those}
    assert not faults, "\n".join(f"{law}: {text}" for law, text in faults.items())


def told(faults: list[str]) -> str:
    """How many there are, and one of each kind: two of a kind differ in numbers, or in where they were found."""
    kinds: dict[str, str] = {}
    for fault in faults:
        # The dress, the page and what is wrong with it.
        what = fault.split(": ", 2)[-1]
        kinds.setdefault(re.sub(r"[\d.]+", "0", what), fault)
    return "\n".join([f"{len(faults)} faults", *list(kinds.values())[:40]])
