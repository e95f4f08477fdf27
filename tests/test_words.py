"""One word, one thing: no two classes of the program have one name, and README's glossary says what it says."""

import re
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
# A kind of item has a room on each floor, which is the same duty and the same word.
ON_EACH_FLOOR = {"Room"}
# Of a module, and not of its own alone.
CLASS = re.compile(r"^class ([A-Za-z]\w*)", re.MULTILINE)


def test_no_two_things_have_one_name() -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        for name in CLASS.findall(path.read_text(encoding="utf-8")):
            found[name].append(path.relative_to(ROOT).as_posix())
    assert len(found) > 300
    doubles = {
        name: places for name, places in found.items() if len(places) > 1 and name not in ON_EACH_FLOOR
    }
    assert doubles == {}


def test_the_glossary_says_each_word_once() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.partition("### Words")[2].partition("\n### ")[0]
    words = [
        word.strip()
        for line in table.splitlines()
        if line.startswith("| ") and not line.startswith(("| word", "| ---"))
        for word in line.split("|")[1].split(",")
    ]
    assert len(words) > 30
    assert len(set(words)) == len(words)
