"""What comes with the program or lies in the clinic's own folders: questionnaires and value sets."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from kiosk import log, paths
from kiosk.domain.articles.article import Article, ArticleRefused, check
from kiosk.domain.articles.files import read_article
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.domain.forms.speaking import folded
from kiosk.services.record.forms import FormService
from kiosk.store.database import Database


def load_forms(folder: Path) -> dict[str, Form]:
    """Every questionnaire in ``folder`` by its url. One that cannot be used is logged and left to the desk.

    Its texts in more languages lie beside it, in a folder each that is called by the language's tag.
    """
    forms: dict[str, Form] = {}
    value_sets = load_value_sets()
    for path in sorted(folder.glob("*.json")):
        try:
            loaded = load(read_questionnaire(path), value_sets)
        except (FormRefused, ValueError) as error:
            log.get(__name__).error("form_refused", file=path.name, exc_type=type(error).__name__)
            continue
        for problem in loaded.problems:
            log.get(__name__).warning("form_problem", file=path.name, code=problem.code, path=problem.path)
        forms[loaded.form.url] = loaded.form
    return forms


def read_questionnaire(path: Path) -> dict[str, Any]:
    """The JSON of a questionnaire, with its texts in every language. Raises ValueError where one is none."""
    texts = {
        beside.parent.name: json.loads(beside.read_text(encoding="utf-8"))
        for beside in sorted(path.parent.glob(f"*/{path.name}"))
    }
    return folded(json.loads(path.read_text(encoding="utf-8")), texts)


def load_articles() -> dict[str, Article]:
    """Every page that comes with the program, by its key. One that cannot be used is logged and left out."""
    return dict(_articles(paths.resources() / "articles"))


@cache
def _articles(folder: Path) -> dict[str, Article]:
    """Read once: they are some hundred files, and asked for while a transaction is open."""
    found: dict[str, Article] = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        try:
            files = {file.name: file.read_text(encoding="utf-8") for file in sorted(path.iterdir())}
            found[path.name] = check(read_article(path.name, files))
        except (ArticleRefused, OSError, ValueError) as error:
            log.get(__name__).error("article_refused", file=path.name, exc_type=type(error).__name__)
    return found


def load_value_sets() -> dict[str, Mapping[str, Any]]:
    """ValueSet resources by url, from the program's folder and the clinic's own. One that is no JSON is logged."""
    found: dict[str, Mapping[str, Any]] = {}
    for folder in (paths.resources() / "valuesets", paths.data_folder() / "valuesets"):
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            try:
                raw = json.loads(path.read_text(encoding="utf-8"))
            except ValueError as error:
                log.get(__name__).error("value_set_refused", file=path.name, exc_type=type(error).__name__)
                continue
            if isinstance(raw, Mapping) and raw.get("resourceType") == "ValueSet" and raw.get("url"):
                found[str(raw["url"])] = raw
    return found


def form_service(
    database: Database, clock: Callable[[], datetime], built_in: dict[str, Form] | None = None
) -> FormService:
    """The clinic's forms; ``built_in`` takes the place of those that come with the program."""
    if built_in is None:
        built_in = load_forms(paths.resources() / "questionnaires")
    return FormService(database, clock, built_in, load_value_sets())
