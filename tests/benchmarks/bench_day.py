"""What a day asks for beside arrivals: the free times of a whole clinic, and the page that answers a question."""

import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from kiosk.domain.articles.article import Article, ArticleStatus, ArticleText, ArticleTopic
from kiosk.domain.planning.free import FreeTimes
from kiosk.services.record.answering import Answering
from kiosk.services.record.articles import ArticleService
from kiosk.store.database import Database
from tests.benchmarks.budget import RUNS, end, report_runs
from tests.domain.planning import crowd

# Milliseconds, on two cores.
FREE_LIMIT, QUESTION_LIMIT = 50.0, 50.0
PAGES = 500
ZONE = ZoneInfo("America/New_York")
ABOUT = (
    "parking", "prescriptions", "results", "children", "wheelchairs", "interpreters", "payment", "insurance",
    "opening hours", "vaccinations",
)  # fmt: skip
PLACES = ("north wing", "south wing", "laboratory", "pharmacy", "reception", "first floor", "garden entrance")
QUESTIONS = ("Where can I park near the pharmacy?", "how do i pay", "opening hours laboratory", "interpretr")


def timed(work: Callable[[], object]) -> float:
    """One go, in milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def free_times() -> None:
    """Every time that begins in ninety days with any of twenty practitioners, from what is taken on."""
    planning, taken = crowd.of_everybody()

    def find() -> None:
        free = FreeTimes(planning, ZONE, taken)
        assert len(list(free.starts(planning.kinds[0], crowd.BEGIN, crowd.END))) > 1000

    find()
    what = f"free times, {crowd.PRACTITIONERS} practitioners, {crowd.DAYS} days"
    report_runs(what, [timed(find) for _ in range(RUNS)], FREE_LIMIT, "ms")


def pages() -> dict[str, Article]:
    """As many as a large clinic writes, which have most of their words in common."""
    found = {}
    for number in range(PAGES):
        about, place = ABOUT[number % len(ABOUT)], PLACES[number % len(PLACES)]
        body = f"## About {about}\n\nAsk at the {place}, desk {number}, for {about}.\n\n" * 6
        text = ArticleText(f"Question {number} about {about} at the {place}?", body, (f"{about} {place}",))
        key = f"page-{number}"
        found[key] = Article(
            key, ArticleTopic.FINDING_US, ArticleStatus.PUBLISHED, {"en": text}, date(2099, 1, 1)
        )
    return found


def questions() -> None:
    """A question is answered among all pages, each time with a look whether the record has others by now."""
    known = pages()
    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'record.db'}")
        database.upgrade()
        answering = Answering(ArticleService(database, lambda: known))
        assert len(answering.pages("en")) == PAGES
        found = [answering.find(question, "en") for question in QUESTIONS]
        assert any(found)
        runs = [
            max(timed(partial(answering.find, question, "en")) for question in QUESTIONS) for _ in range(RUNS)
        ]
        report_runs(f"a question's answer, {PAGES} pages", runs, QUESTION_LIMIT, "ms")
        database.close()


def main() -> None:
    """Measure both."""
    free_times()
    questions()
    end()


if __name__ == "__main__":
    main()
