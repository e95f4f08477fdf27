"""No file is long without saying why, and none is longer than a person reads."""

import ast
from pathlib import Path

from build_spec import sizes
from build_spec.layout import ROOT


def test_long_files_say_why() -> None:
    files = sizes.sources()
    assert len(files) > 200, "nothing was looked at"
    assert sizes.too_long(files) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    file = tmp_path / "long.py"
    body = "x = 1\n" * (sizes.USUAL - 1)
    file.write_text('"""Words."""\n' + body, encoding="utf-8")
    assert sizes.too_long([file], tmp_path) == []
    file.write_text('"""Words."""\n' + body + "x = 1\n", encoding="utf-8")
    assert len(sizes.too_long([file], tmp_path)) == 1
    file.write_text('"""Words.\n\nOne file, though long: it holds together.\n"""\n' + body, encoding="utf-8")
    assert sizes.too_long([file], tmp_path) == []
    file.write_text(body + "# One file, though long: this comes too late.\n", encoding="utf-8")
    assert sizes.too_long([file], tmp_path) == []
    file.write_text(body + "x = 1\n# One file, though long: this comes too late.\n", encoding="utf-8")
    assert len(sizes.too_long([file], tmp_path)) == 1


def test_no_reason_is_enough_past_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "long.py"
    file.write_text(
        "# One file, though long: it holds together.\n" + "x = 1\n" * sizes.MOST, encoding="utf-8"
    )
    assert len(sizes.too_long([file], tmp_path)) == 1


def test_most_functions_are_short() -> None:
    """Nineteen of twenty functions of the program have no more lines than this."""
    lengths = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for path in (ROOT / "kiosk").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert len(lengths) > 1000
    assert lengths[len(lengths) * 95 // 100] <= sizes.FUNCTION
