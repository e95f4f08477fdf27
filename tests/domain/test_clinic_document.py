"""A clinic's decisions as one document: what is written is read the same, and what cannot be is refused in words."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import (
    LONGEST_LINE,
    LONGEST_SENTENCE,
    MOST_BYTES,
    MOST_SAID,
    DocumentRefused,
    read,
    written,
)
from kiosk.domain.clinic_options import BOUNDS, LONGEST_NAME, LONGEST_WORDS, NAMES, SAYS, Known
from kiosk.domain.names import is_hidden, printable

KNOWN = Known(("en", "es"), ("urn:kiosk:questionnaire:health-history", "urn:a,b"), ("treatment", "privacy"))


def lines(longest: int) -> st.SearchStrategy[str]:
    """One line as an administrator may type it, without space around it."""
    text = st.text(min_size=1, max_size=longest).map(lambda said: " ".join(said.split()))
    return text.filter(
        lambda said: bool(said) and not printable(said, longest) and not any(map(is_hidden, said))
    )


def wrong(raw: bytes | str) -> tuple[str, ...]:
    with pytest.raises(DocumentRefused) as refused:
        read(raw.encode() if isinstance(raw, str) else raw, KNOWN)
    assert all(len(said) < LONGEST_SENTENCE + 100 and said.isprintable() for said in refused.value.wrong)
    return refused.value.wrong


@given(
    numbers=st.fixed_dictionaries({name: st.integers(*bounds) for name, bounds in BOUNDS.items()}),
    name=lines(LONGEST_NAME),
    consents=st.lists(st.sampled_from(sorted(KNOWN.consents)), unique=True).map(tuple),
    words=st.dictionaries(
        st.sampled_from(sorted(KNOWN.languages)),
        st.dictionaries(lines(LONGEST_WORDS), lines(LONGEST_WORDS), min_size=1),
    ),
    decided=st.sets(st.sampled_from(NAMES)),
)
def test_what_is_written_is_read_the_same(
    numbers: dict[str, int],
    name: str,
    consents: tuple[str, ...],
    words: dict[str, dict[str, str]],
    decided: set[str],
) -> None:
    settings = replace(
        ClinicSettings.from_mapping({"zone": "Asia/Kathmandu", "hours": "24", **numbers}),
        name=name,
        questionnaires=("urn:a,b",),
        consents=consents,
        words=words,
    )
    text = written(settings, decided)
    found = read(text.encode(), KNOWN)
    assert found.settings == {key: getattr(settings, key) for key in NAMES if key in decided}
    assert found.words == words


def test_each_key_stands_with_what_it_means_and_what_nobody_decided_behind_a_mark() -> None:
    text = written(ClinicSettings(), {"zone", "languages"})
    assert set(tomllib.loads(text)) == {"zone", "languages"}
    for name in NAMES:
        assert f"# {SAYS[name].partition(', parted by commas')[0]}" in text
    assert "check in, 0 to 1440\n# early_minutes = 45\n" in text
    # With the marks taken away it is a document still, and decides the same.
    whole = "\n".join(
        line.removeprefix("# ") if line.startswith(tuple(f"# {name} =" for name in NAMES)) else line
        for line in text.splitlines()
    )
    assert dict(read(whole.encode(), KNOWN).settings) == {
        name: getattr(ClinicSettings(), name) for name in NAMES
    }


def test_everything_that_is_wrong_is_said_with_its_line_and_what_it_can_be() -> None:
    said = wrong(
        'nmae = "x"\nzone = "Madrid"\n# so\nearly_minutes = true\nlate_minutes = 1441\nhours = 24\n'
        'languages = ["es", "fr"]\nconsents = "treatment"\nqqqqqq = 1\n'
        '[words.xx]\na = "b"\n[words.es]\nRoom = 5\n"a\\tb" = "c"\n'
    )
    begins = (
        "line 1: 'nmae' is not a setting. Did you mean name?",
        "line 2: 'zone' is a time zone",
        "line 4: 'early_minutes' is a whole number from 0 to 1440, not true or false",
        "line 5: 'late_minutes' is a whole number from 0 to 1440",
        "line 6: 'hours' is a text in quotes, one of empty, 12, 24",
        "line 7: 'languages' has no 'fr'; there are: en, es",
        "line 8: 'consents' is a list of texts",
        "line 9: 'qqqqqq' is not a setting",
        "'words' has no language 'xx'; there are: en, es",
        "'words.es.Room' is a text in quotes",
        "'words.es.a\\tb': use one line",
    )
    assert [line[: len(start)] for line, start in zip(said, begins, strict=True)] == list(begins)


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"#\n" * MOST_BYTES, "larger than 256 kB"),
        (b'name = "a"\nzone = "\xff"', "no UTF-8 (line 2)"),
        ("name = 'a'\n".encode("utf-16"), "no UTF-8 (line 1)"),
        (b'name = "a\x00"', "no TOML"),
        (b'name = "a', "no TOML"),
        (b'name = "a"\nname = "b"', "no TOML"),
        (b"a = " + b"[" * 9_000, "nested too deeply"),
        (b"early_minutes = " + b"9" * 9_000, "too large"),
        (b"early_minutes = 1e400", "a number with a point"),
        (b"early_minutes = 1979-05-27", "a date or time"),
        (b'name = "a\\u0000b"', "control character"),
        (b'name = "a\\nb"', "control character"),
        ('name = "a\u202eb"'.encode(), "nobody sees"),
        ('name = "a\u200bb"'.encode(), "nobody sees"),
        (b"a" + b".a" * LONGEST_LINE + b" = 1", "line 1 is longer than 10000"),
        (b"#\n[a" + b".a" * LONGEST_LINE + b"]", "line 2 is longer than 10000"),
        (b"".join(b"k%d = 1\n" % number for number in range(20_000)), "and 19950 more"),
        (b'name = "' + b"a" * 9_000 + b'"', "1 to 80 letters"),
        (b'zone = "' + b"a" * 9_000 + b'"', "'zone' is a time zone"),
        (b"[early_minutes]\na = 1", "not a table"),
        (b"[[languages]]\na = 1", "a list of other things"),
        (b'languages = ["es,en"]', "'languages' has no 'es,en'"),
        (b"languages = []", "needs one at least"),
        (b"words = 5", "a table for each language"),
        (b"[words]\nes = 5", "a table of texts"),
        (b'[words.es]\n"" = "a"', "is not empty"),
        (b'[words.es]\n"a" = "b"\n"a " = "c"', "given twice"),
        (b'"a\\u0000\\u202e" = 1', "is not a setting"),
    ],
)
def test_hostile_documents_are_refused_in_words(raw: bytes, says: str) -> None:
    assert says in " ".join(wrong(raw))


def test_without_end_wrong_is_said_to_an_end() -> None:
    said = wrong("".join(f"k{number} = 1\n" for number in range(MOST_SAID * 2)))
    assert len(said) == MOST_SAID + 1
    assert said[-1] == f"and {MOST_SAID} more"


@given(raw=st.binary(max_size=60) | st.text(alphabet="ab=[]\"'.\n{}1#,-", max_size=60).map(str.encode))
def test_any_document_is_read_or_refused(raw: bytes) -> None:
    refused: tuple[str, ...] = ()
    settings = {}
    try:
        settings = dict(read(raw, KNOWN).settings)
    except DocumentRefused as error:
        refused = error.wrong
    assert all(refused)
    assert not settings


def test_a_windows_editors_file_is_read() -> None:
    found = read('\ufeffname = "Río"\r\nadult_age = 16\r\n'.encode(), KNOWN)
    assert found.settings == {"name": "Río", "adult_age": 16}


def test_texts_in_a_language_that_is_not_shipped_come_back_in() -> None:
    """A source has told them, and the file is the clinic's own; screens speak what is shipped as ever."""
    known = replace(KNOWN, tongues=frozenset({"de", "zh"}))
    raw = (
        '[words.de]\n"East wing" = "Ostflügel"\n[words.zh-Hant-TW]\nRoom = "x"\n'
        '[places.a]\nname = "A"\nkind = "site"\n[places.a.names]\nde = "B"\n'
    ).encode()
    found = read(raw, known)
    assert found.words == {"de": {"East wing": "Ostflügel"}, "zh-Hant-TW": {"Room": "x"}}
    assert found.places[0].names == {"de": "B"}
    for code in ("sp", "german", "de_CH", "DE"):
        with pytest.raises(DocumentRefused, match="has no language"):
            read(f'[words.{code}]\nRoom = "x"\n'.encode(), known)
    with pytest.raises(DocumentRefused, match="'languages' has no 'de'"):
        read(b'languages = ["de"]\n', known)
