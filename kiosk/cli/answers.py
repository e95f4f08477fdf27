"""`kiosk answers`: the clinic's pages that answer patients' questions, as files and tried out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk import app
from kiosk.cli.saying import DatabaseOption, fail, opened, record_of, said, who
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.articles.article import ArticleStatus
from kiosk.domain.counted import count
from kiosk.domain.permissions import Permission
from kiosk.qt.languages import SHIPPED

if TYPE_CHECKING:
    from kiosk.services.staffing.article_writing import ArticleWriter
    from kiosk.store.database import Database

command = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Pages that answer patients' questions: write and find."
)
LANGUAGES = tuple(shipped.code for shipped in SHIPPED)
FolderArgument = Annotated[
    Path, typer.Argument(help="A folder of pages, a folder each with article.toml, en.md and so on.")
]


@command.command("list")
def list_pages(database: DatabaseOption = None) -> None:
    """Say which pages there are, in which languages, and which somebody should look at again."""
    with opened(database, needs=Permission.SET_CLINIC) as (record, settings):
        today = settings.today(clock())
        for known in _writer(record).all(of_command(who())):
            article = known.article
            published = article.status is ArticleStatus.PUBLISHED
            texts = article.for_patients().texts if published else article.texts
            told = [article.status.value, article.topic.value, ", ".join(sorted(texts)) or "no text"]
            if article.review_on is not None:
                told.append(
                    f"{'overdue since' if article.is_overdue(today) else 'until'} {article.review_on}"
                )
            if published and (lacks := article.lacks(settings.languages)):
                told.append(f"lacks {', '.join(lacks)}")
            typer.echo(f"{article.key}: {'; '.join(told)}")


@command.command()
def check(folder: FolderArgument) -> None:
    """Say whether the pages of a folder can be taken over, and what is in the way."""
    with said():
        from kiosk.services.staffing.article_writing import read_folder

        articles = read_folder(folder, LANGUAGES)
    typer.echo(f"{count(len(articles), 'page')} can be taken over")


@command.command("import")
def take_over(folder: FolderArgument, database: DatabaseOption = None) -> None:
    """Take over the pages of a folder, all of them or none; those that it does not name stay as they are."""
    with record_of(database, makes=True, needs=Permission.SET_CLINIC) as record:
        taken = _writer(record).take_over(folder, of_command(who()))
    typer.echo(f"Taken over: {count(taken.changed, 'page')}; as it was: {count(taken.same, 'page')}")


@command.command()
def export(
    folder: Annotated[Path, typer.Argument(help="A new folder.")], database: DatabaseOption = None
) -> None:
    """Write every page into a folder, those that come with the program too, as `import` takes them."""
    with record_of(database, needs=Permission.SET_CLINIC) as record:
        written = _writer(record).write_folder(folder, of_command(who()))
    typer.echo(f"Written: {count(written, 'page')}, into {folder}")


@command.command()
def find(
    question: Annotated[str, typer.Argument(help="As a patient would type it.")],
    language: Annotated[str, typer.Option(help="A language of the lobby.")] = "en",
    database: DatabaseOption = None,
) -> None:
    """Say which pages a patient finds who asks this."""
    from kiosk.services.record.answering import Answering
    from kiosk.services.record.articles import ArticleService

    if language not in LANGUAGES:
        raise fail(f"the lobby does not speak '{language}'")
    with record_of(database, needs=Permission.SET_CLINIC) as record:
        answering = Answering(ArticleService(record, app.load_articles))
        titles = {page.key: page.texts[language].title for page in answering.pages(language)}
        found = answering.find(question, language)
    for key in found:
        typer.echo(f"{key}: {titles[key]}")
    if not found:
        typer.echo("No page answers that; the patient may leave the question for the front desk")


def _writer(record: Database) -> ArticleWriter:
    from kiosk.services.staffing.article_writing import ArticleWriter

    return ArticleWriter(record, clock, app.load_articles, LANGUAGES)
