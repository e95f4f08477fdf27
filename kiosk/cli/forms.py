"""`kiosk forms`: check, try, publish and explain questionnaires."""

from __future__ import annotations

import json
import random
import re
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk import app
from kiosk.cli.saying import DatabaseOption, count, fail, opened, record_of
from kiosk.clock import system_clock as clock
from kiosk.domain.form_rules import FormRulesError, Verdict, Why
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.domain.forms.model import Item
from kiosk.domain.forms.sheet import Context
from kiosk.domain.forms.trial import ROUNDS, Finding, try_form

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Questionnaires: check, try, publish.")
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON object instead of text.")]
# Two numbers that differ by less than this share are the same calculation.
CLOSE = Decimal("1e-6")
# Ten times what the largest public form has.
MOST_BYTES = 10_000_000
_UNRECORDABLE = re.compile("[\\x00\\ud800-\\udfff]")
SeedOption = Annotated[
    int | None,
    typer.Option(
        help="Try the forms with the answers of this seed, which an earlier run told; without it, new ones."
    ),
]


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


def read_json(path: Path) -> Any:
    """The JSON in a file of at most MOST_BYTES. Raises ValueError with words for a person."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise ValueError(f"is larger than {MOST_BYTES // 1_000_000} MB")
        found = json.loads(raw.decode("utf-8-sig"))
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


# Checking


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


def check_file(
    path: Path, sets: Mapping[str, Mapping[str, Any]], seed: int, rounds: int = ROUNDS
) -> dict[str, Any]:
    """What loading a file comes to, and trying it ``rounds`` times with the answers that ``seed`` makes.

    The status is ``loaded``; ``refused`` or ``crashed``, with a reason; or ``failed`` where it broke, was over its
    budget or never came to rest when it was tried.
    """
    report: dict[str, Any] = {
        "file": str(path),
        "status": "loaded",
        "items": 0,
        "warnings": [],
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
    trial = try_form(loaded.form, seed, rounds=rounds, ticks=time.monotonic)
    report["trial"] = asdict(trial)
    if any(finding.is_grave for finding in trial.findings):
        report["status"] = "failed"
    return report


def new_seed() -> int:
    """A seed that can be read out and typed again."""
    return random.SystemRandom().randrange(1_000_000)


@command.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="Questionnaire files.")],
    as_json: JsonOption = False,
    seed: SeedOption = None,
) -> None:
    """Say of each file whether patients can have it, what is wrong with it, and what they will see instead.

    Each form is also tried as patients would, with answers made by chance.
    """
    sets = app.load_value_sets()
    chosen = new_seed() if seed is None else seed
    worst = 0
    for path in files:
        report = check_file(path, sets, chosen)
        worst = max(worst, int(report["status"] != "loaded"))
        if as_json:
            typer.echo(json.dumps(report, ensure_ascii=False))
            continue
        typer.echo(f"{path}: {report['status']}, {report['items']} items {report.get('reason', '')}".rstrip())
        for warning in report["warnings"]:
            where = (
                f"item '{warning['linkId']}' at {warning['path']}" if warning["linkId"] else warning["path"]
            )
            seen = f"; patients see {warning['shown']}" if warning["shown"] else ""
            typer.echo(f"  {where}: {warning['message']}{seen}")
        if (trial := report["trial"]) is not None:
            pages = count(trial["pages"], "page")
            typer.echo(f"  tried {trial['rounds']} times with seed {trial['seed']}: {pages}")
            for finding in trial["findings"]:
                typer.echo(f"    {Finding(**finding)} (seed {finding['seed']})")
    raise typer.Exit(worst)


# Evaluating


def loaded_form(path: Path) -> Form:
    """The form in a file. Ends the command in words when there is none."""
    try:
        return load(read_json(path), app.load_value_sets()).form
    except FormRefused as refused:
        raise fail(f"{path}: refused: {refused}") from refused
    except ValueError as error:
        raise fail(f"{path} {error}") from error


@command.command()
def evaluate(
    questionnaire: Annotated[Path, typer.Argument(help="A Questionnaire.")],
    response: Annotated[Path, typer.Argument(help="A QuestionnaireResponse to it, complete or not.")],
    as_json: JsonOption = False,
) -> None:
    """Say which items a response enables, what is wrong with it, and what the form calculates from it."""
    form = loaded_form(questionnaire)
    try:
        raw = read_json(response)
    except ValueError as error:
        raise fail(f"{response} {error}") from error
    if not isinstance(raw, Mapping) or raw.get("resourceType") != "QuestionnaireResponse":
        raise fail(f"{response} is no QuestionnaireResponse")
    found = evaluate_response(form, raw, Context(clock()))
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "enabled": [link for link, on in found.enabled.items() if on],
                    "errors": found.errors,
                    "calculated": found.calculated,
                    "failures": found.failures,
                    "response": found.response,
                },
                ensure_ascii=False,
            )
        )
        return
    typer.echo("Enabled: " + ", ".join(link for link, on in found.enabled.items() if on))
    for link, values in found.calculated.items():
        typer.echo(f"Calculated: {link} = {json.dumps(values, ensure_ascii=False)}")
    for link, issues in found.errors.items():
        for issue in issues:
            typer.echo(f"Wrong: {link}: {issue['message']}")
    for failure in found.failures:
        typer.echo(f"Not evaluated: {failure['linkId']} {failure['kind']}: {failure['why']}")


# Conformance


def bare(value: Any) -> Any:
    """A value without what renderers write differently: a coding is its code, an amount its number."""
    if isinstance(value, Mapping):
        return value.get("code") or value.get("display") or value.get("value")
    return value


def alike(found: list[Any] | None, wanted: list[Any]) -> bool:
    """Whether calculated values are the same, numbers to a millionth."""
    if found is None or len(found) != len(wanted):
        return False
    for one, other in zip(map(bare, found), map(bare, wanted), strict=True):
        numbers = [
            Decimal(str(v)) for v in (one, other) if isinstance(v, int | float) and not isinstance(v, bool)
        ]
        if len(numbers) == 2:
            if abs(numbers[0] - numbers[1]) > CLOSE * max(Decimal(1), abs(numbers[1])):
                return False
        elif one != other:
            return False
    return True


def is_case(raw: Any) -> bool:
    """Whether something can be judged as a case."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("response"), Mapping):
        return False
    calculated = raw.get("calculated") or {}
    return (
        isinstance(raw.get("questionnaire"), str)
        and isinstance(raw.get("enabled") or {}, Mapping)
        and isinstance(calculated, Mapping)
        and all(isinstance(values, list) for values in calculated.values())
    )


class Tally:
    """What comes out right, and each miss."""

    def __init__(self) -> None:
        self.right = {"enable": 0, "calculated": 0}
        self.total = {"enable": 0, "calculated": 0}
        self.misses: list[dict[str, Any]] = []

    def count(self, case: Mapping[str, Any], form: Form | str, now: datetime) -> None:
        """Judge one case; ``form`` is why there is none, where there is none."""
        found = evaluate_response(form, case["response"], Context(now)) if isinstance(form, Form) else None
        for link, on in (case.get("enabled") or {}).items():
            got = found.enabled.get(link) if found else None
            self._judge(case, form, "enable", link, (on, got), got == on)
        for link, values in (case.get("calculated") or {}).items():
            result = found.calculated.get(link) if found else None
            self._judge(case, form, "calculated", link, (values, result), alike(result, values))

    def _judge(
        self,
        case: Mapping[str, Any],
        form: Form | str,
        kind: str,
        link: str,
        values: tuple[Any, Any],
        is_right: bool,
    ) -> None:
        self.total[kind] += 1
        self.right[kind] += is_right
        if not is_right:
            miss = {"case": case.get("id"), "file": case.get("questionnaire"), "linkId": link, "kind": kind}
            miss |= {"wanted": values[0], "got": values[1]}
            self.misses.append(miss | ({"reason": form} if isinstance(form, str) else {}))


def conform(cases: list[Mapping[str, Any]], root: Path) -> dict[str, Any]:
    """How many decisions and calculations of ``cases`` come out right, and each that does not."""
    tally = Tally()
    forms: dict[str, Form | str] = {}
    sets = app.load_value_sets()
    for case in cases:
        name = str(case.get("questionnaire"))
        if name not in forms:
            try:
                forms[name] = load(read_json(root / name), sets).form
            except (FormRefused, ValueError) as error:
                forms[name] = f"refused: {error}"
        tally.count(case, forms[name], clock())
    return {
        "cases": len(cases),
        "enable": {"right": tally.right["enable"], "of": tally.total["enable"]},
        "calculated": {"right": tally.right["calculated"], "of": tally.total["calculated"]},
        "misses": tally.misses,
    }


@command.command()
def conformance(
    cases: Annotated[
        Path, typer.Option(help="A file of cases: questionnaire, response, enabled, calculated.")
    ],
    root: Annotated[Path, typer.Option(help="The folder that the cases' questionnaires are named from.")],
    as_json: JsonOption = False,
) -> None:
    """Compare this program's decisions with those of other renderers."""
    try:
        raw = read_json(cases)
    except ValueError as error:
        raise fail(f"{cases} {error}") from error
    entries = raw.get("cases") if isinstance(raw, Mapping) else raw
    if not isinstance(entries, list) or not all(map(is_case, entries)):
        raise fail(
            f"{cases} holds no list of cases, each with a questionnaire's name, a response, and 'enabled' and "
            "'calculated' by linkId"
        )
    found = conform(entries, root)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False, default=str))
        return
    for kind in ("enable", "calculated"):
        part = found[kind]
        share = f" ({part['right'] / part['of']:.2%})" if part["of"] else ""
        typer.echo(f"{kind}: {part['right']} right of {part['of']}{share}")
    for miss in found["misses"]:
        reason = f" ({miss['reason']})" if "reason" in miss else ""
        typer.echo(
            f"  {miss['file']} {miss['linkId']} {miss['kind']}: wanted {miss['wanted']}, got {miss['got']}{reason}"
        )


# Publishing


@command.command()
def publish(
    files: Annotated[list[Path], typer.Argument(help="Questionnaire files.")],
    database: DatabaseOption = None,
    seed: SeedOption = None,
) -> None:
    """Let patients who begin from now on have these forms. A file with an error changes nothing.

    Each is tried first, as `check` does: one that breaks, asks for more work than a touch may make, or calculates
    without an end, is refused.
    """
    from kiosk.services.forms import FormService, PublishRefused

    failed = False
    chosen = new_seed() if seed is None else seed
    with record_of(database) as record:
        # With the same value sets as `check` and the lobby: a form is judged by what patients will be asked.
        service = FormService(record, clock, value_sets=app.load_value_sets(), ticks=time.monotonic)
        for path in files:
            try:
                loaded = service.publish(read_json(path), "administrator", chosen)
            except (FormRefused, PublishRefused, ValueError) as error:
                failed = True
                typer.echo(f"{path}: not published: {error}", err=True)
                continue
            form = loaded.form
            typer.echo(f"{path}: published {form.canonical}, {count(len(loaded.problems), 'warning')}")
    raise typer.Exit(int(failed))


@command.command()
def retire(
    url: Annotated[str, typer.Argument(help="The form's url.")], database: DatabaseOption = None
) -> None:
    """Ask nobody a published form any more. Answers that were given stay readable."""
    from kiosk.services.forms import FormService, PublishRefused

    with record_of(database) as record:
        try:
            versions = FormService(record, clock).retire(url)
        except PublishRefused as refused:
            raise fail(str(refused)) from refused
        typer.echo(f"{url}: {count(versions, 'version')} retired")


@command.command()
def rules(
    file: Annotated[Path, typer.Argument(help="A file of rules: which form for whom.")],
    database: DatabaseOption = None,
) -> None:
    """Let these rules decide which forms a patient gets."""
    from kiosk.services.forms import FormService

    with record_of(database) as record:
        try:
            found = FormService(record, clock).save_rules(file.read_text(encoding="utf-8"))
        except (FormRulesError, OSError, UnicodeDecodeError) as error:
            raise fail(f"{file}: {error}") from error
        typer.echo(f"{count(len(found), 'rule decides', 'rules decide')} from now on")


WORDS = {
    Why.DUE: "due",
    Why.TOO_YOUNG: "not due: the patient is too young ({detail} years)",
    Why.TOO_OLD: "not due: the patient is too old ({detail} years)",
    Why.SEX: "not due: it is not for this sex ({detail})",
    Why.VISIT: "not due: it is not for this kind of visit ({detail})",
    Why.LOCATION: "not due: it is not for this place ({detail})",
    Why.RECENT: "not due: answered not long ago ({detail} days)",
    Why.ANSWER: "not due: the answers to {detail} do not ask for it",
    Why.TOO_MUCH: "not due: what the rule asks of the answers to {detail} is more work than rules may make",
}


def explained(verdict: Verdict) -> str:
    """A verdict as a sentence."""
    text = WORDS[verdict.why].format(detail=verdict.detail)
    return f"{text}; last answered {verdict.last:%Y-%m-%d}" if verdict.last else text


@command.command()
def due(
    patient: Annotated[str, typer.Option(help="The patient's record number.")],
    appointment: Annotated[str | None, typer.Option(help="An appointment's id; without it, today's.")] = None,
    database: DatabaseOption = None,
) -> None:
    """Say of each form whether this patient is to be asked it, and why."""
    from sqlalchemy import select

    from kiosk.services import reading
    from kiosk.services.forms import FormService
    from kiosk.store import tables

    with opened(database) as (record, settings):
        with record.read() as connection:
            found = connection.execute(
                select(tables.patient.c.id).where(
                    (tables.patient.c.mrn == patient) | (tables.patient.c.id == patient)
                )
            ).scalar_one_or_none()
            if found is None:
                raise fail(f"there is no patient with the record number {patient}")
            today: date = settings.today(clock())
            booked = reading.appointments_on(connection, found, today, settings)
        ids = (appointment,) if appointment else tuple(entry.id for entry in booked)
        for verdict in FormService(record, clock).due(found, ids, settings):
            typer.echo(f"{verdict.form}: {explained(verdict)}")


@command.command()
def preview(
    file: Annotated[Path, typer.Argument(help="A Questionnaire.")],
    language: Annotated[str, typer.Option(help="A language of the lobby.")] = "en",
    geometry: Annotated[str, typer.Option(help="The window's size, WIDTHxHEIGHT.")] = "1080x1920",
    pictures: Annotated[
        Path | None,
        typer.Option(help="Instead of opening a window, write a picture of each page to this folder."),
    ] = None,
) -> None:
    """Show a form on the lobby screen as a patient gets it, without a patient and without keeping anything."""
    from kiosk.cli.preview import show_form
    from kiosk.qt.translation import SHIPPED

    if language not in (codes := [shipped.code for shipped in SHIPPED]):
        raise fail(f"the lobby does not speak '{language}'; it speaks {', '.join(codes)}")
    form = loaded_form(file)
    width, _, height = geometry.partition("x")
    try:
        size = (int(width), int(height))
    except ValueError as error:
        raise fail("write the size as WIDTHxHEIGHT, for example 1080x1920") from error
    pages = show_form(form, language, size, pictures)
    if pictures:
        typer.echo(f"{count(pages, 'page')}: {pictures}")
    sys.exit(0)
