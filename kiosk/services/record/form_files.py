"""Questionnaires in files: read with words for a person, and checked, with what there is to tell of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.domain.consents import on_signing
from kiosk.domain.counted import count
from kiosk.domain.forms import FormRefused, load
from kiosk.domain.forms.impossible import MOST_SAID, impossible
from kiosk.domain.forms.model import Form, Item
from kiosk.domain.forms.trial import ROUNDS, Finding, try_form

# Ten times what the largest public form has.
MOST_BYTES = 10_000_000
MOST_DIGITS = 100
_UNRECORDABLE = re.compile("[\\x00\\ud800-\\udfff]")


def _texts(found: Any) -> Iterator[str]:
    """Every text in JSON, names too."""
    waiting = [found]
    while waiting:
        match waiting.pop():
            case str(text):
                yield text
            case dict(content):
                waiting += [*content, *content.values()]
            case list(entries):
                waiting += entries
            case _:
                pass


def _whole(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise ValueError(f"holds a number of {len(digits)} digits; at most {MOST_DIGITS} are a number here")
    return int(digits)


def read_json(path: Path) -> Any:
    """The JSON in a file of at most MOST_BYTES. Raises ValueError with words for a person."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise ValueError(f"is larger than {MOST_BYTES // 1_000_000} MB")
        found = json.loads(raw.decode("utf-8-sig"), parse_int=_whole)
        if any(_UNRECORDABLE.search(text) for text in _texts(found)):
            raise ValueError(
                "holds half a character or a NUL, written \\ud800 or \\u0000, which no record takes"
            )
        return found
    except OSError as error:
        raise ValueError(f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ValueError("is no text in UTF-8") from error
    except RecursionError as error:
        raise ValueError("is nested too deep") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"is no JSON: line {error.lineno}, column {error.colno}: {error.msg}") from error


def shown_as(item: Item) -> str:
    """What the patient will see of an item."""
    if item.hidden:
        return "nothing: it is hidden"
    if item.is_group:
        return "its questions"
    if not item.is_question:
        return "its text"
    if item.read_only:
        return "its text and answer, not to be changed"
    if not item.supported:
        return "its text; the front desk asks for the answer"
    return "a question"


def untranslated(form: Form, languages: Mapping[str, str]) -> list[str]:
    """Those of ``languages`` (names by code) that texts lack, which patients would read in another.

    A line for each that some texts lack, and one for all those in which nothing is said.
    """
    texts = [form.title] + [item.text for item in form.walk()]
    texts += [option.text for item in form.walk() for option in item.options]
    # What has no letter is read alike everywhere.
    told = [text for text in texts if any(map(str.isalpha, text.base))]
    lines, not_at_all = list[str](), list[str]()
    for code, name in languages.items():
        if code == (form.language or "en").partition("-")[0].lower():
            continue
        lacking = sum(not text.speaks(code) for text in told)
        if lacking == len(told) and told:
            not_at_all.append(f"{name} ({code})")
        elif lacking:
            lines.append(f"{lacking} of {len(told)} texts are not in {name} ({code})")
    return [*lines, f"nothing is said in {', '.join(not_at_all)}"] if not_at_all else lines


def check_file(
    path: Path,
    sets: Mapping[str, Mapping[str, Any]],
    seed: int,
    languages: Mapping[str, str],
    rounds: int = ROUNDS,
    ticks: Callable[[], float] | None = None,
) -> dict[str, Any]:
    """What loading a file comes to, and trying it ``rounds`` times with the answers that ``seed`` makes.

    ``languages`` are those that its texts should be in, names by code; ``ticks`` as of `try_form`.
    The status is ``loaded``; ``refused`` or ``crashed``, with a reason; or ``failed`` where it broke, was over its
    budget or never came to rest when it was tried, or has a rule that no answer can keep.
    """
    report: dict[str, Any] = {
        "file": str(path),
        "status": "loaded",
        "items": 0,
        "warnings": [],
        "languages": [],
        "publishing": "",
        "signing": "",
        "trial": None,
    }
    try:
        loaded = load(read_json(path), sets)
    except FormRefused as refused:
        return report | {"status": "refused", "reason": str(refused)}
    except ValueError as error:
        return report | {"status": "refused", "reason": f"the file {error}"}
    except Exception as error:  # The report says it; a bug in one file must not hide the others.
        return report | {"status": "crashed", "reason": f"{type(error).__name__}: {error}"}
    by_link = {item.link_id: item for item in loaded.form.walk()}
    report["items"] = len(loaded.form.by_key)
    report["warnings"] = [
        {
            "path": problem.path,
            "linkId": problem.link_id,
            "code": problem.code,
            "message": problem.message,
            "shown": shown_as(by_link[problem.link_id]) if problem.link_id in by_link else "",
        }
        for problem in loaded.problems
    ]
    report["languages"] = untranslated(loaded.form, languages)
    lacking = [name for name in ("url", "version") if not getattr(loaded.form, name)]
    if lacking:
        report["publishing"] = f"it cannot be published: it has no {' and no '.join(lacking)}"
    report["signing"] = on_signing(loaded.form)
    trial = try_form(loaded.form, seed, rounds=rounds, ticks=ticks)
    report["trial"] = asdict(trial)
    if any(finding.is_grave for finding in trial.findings):
        report["status"] = "failed"
    if wrong := impossible(loaded.form):
        report |= {"status": "failed", "reason": f"nobody can answer it: {'; '.join(wrong[:MOST_SAID])}"}
    return report


def told(report: Mapping[str, Any]) -> Iterator[str]:
    """The lines of such a report, the first of them what it comes to."""
    items = f", {count(report['items'], 'item')}" if report["items"] else ""
    reason = f": {report['reason']}" if "reason" in report else ""
    yield f"{report['file']}: {report['status']}{items}{reason}"
    for warning in report["warnings"]:
        where = f"item '{warning['linkId']}' at {warning['path']}" if warning["linkId"] else warning["path"]
        seen = f"; patients see {warning['shown']}" if warning["shown"] else ""
        yield f"  {where}: {warning['message']}{seen}"
    for line in (*report["languages"], report["publishing"], report["signing"]):
        if line:
            yield f"  {line}"
    if (trial := report["trial"]) is not None:
        yield f"  tried {trial['rounds']} times with seed {trial['seed']}: {count(trial['pages'], 'page')}"
        for finding in trial["findings"]:
            yield f"    {Finding(**finding)} (seed {finding['seed']})"
