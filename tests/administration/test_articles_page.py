"""Pages that answer questions, in the real window."""

from pathlib import Path

from kiosk.administration.article_sheet import ArticleSheet
from kiosk.administration.articles_page import ArticlesPage
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.app import load_articles
from kiosk.domain.articles.article import Article, ArticleStatus
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.articles import ArticleService
from tests.administration.conftest import Place, press


def page_of(place: Place) -> ArticlesPage:
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    window.go("articles")
    place.settle()
    page = window.pages["articles"]
    assert isinstance(page, ArticlesPage)
    return page


def kept(place: Place, key: str) -> Article:
    found = ArticleService(place.elsewhere, load_articles).all()
    return next(one.article for one in found if one.article.key == key)


def choose(page: ArticlesPage, key: str) -> None:
    page.view.choose(page.rows.place_of(key))


def test_a_blank_is_filled_in_and_the_page_published(place: Place) -> None:
    page = page_of(place)
    choose(page, "parking")
    assert "Draft: patients do not find it." in page.lines
    press(page.changing)
    sheet = place.opened(ArticleSheet)
    assert "[where]" in sheet.words.toPlainText()
    press(sheet.primary)
    place.qtbot.waitUntil(lambda: "fill in first: [where]" in sheet.told.text())
    assert kept(place, "parking").status is ArticleStatus.DRAFT
    sheet.words.setPlainText("Behind the house.\n\n- It is free.")
    sheet.language.setCurrentIndex(sheet.language.findData("es"))
    assert sheet.title.text() == "¿Dónde puedo aparcar?"
    sheet.words.setPlainText("Detrás de la casa.")
    press(sheet.primary)
    place.closed(ArticleSheet)
    place.qtbot.waitUntil(lambda: "Patients find it from now on" in place.window.said.text())
    article = kept(place, "parking")
    assert article.status is ArticleStatus.PUBLISHED
    assert article.texts["en"].body == "Behind the house.\n\n- It is free."
    assert article.texts["es"].body == "Detrás de la casa."
    assert article.review_on is not None
    assert place.audited("article_published") == ["Ada"]
    place.settle()
    assert "• It is free." in page.lines


def test_a_new_page_is_kept_as_a_draft_under_a_name_made_of_its_title(place: Place) -> None:
    page = page_of(place)
    press(page.adding)
    sheet = place.opened(ArticleSheet)
    press(sheet.drafting)
    place.qtbot.waitUntil(lambda: "write it in a language first" in sheet.told.text())
    sheet.title.setText("Is there Wi-Fi?")
    sheet.asked.setText("internet, network")
    press(sheet.drafting)
    place.closed(ArticleSheet)
    place.settle()
    article = kept(place, "is-there-wi-fi")
    assert article.texts["en"].asked == ("internet", "network")
    assert article.status is ArticleStatus.DRAFT


def test_a_page_is_taken_away(place: Place) -> None:
    page = page_of(place)
    choose(page, "late")
    press(page.taking_away)
    press(place.opened(ConfirmDialogue).primary)
    place.closed(ConfirmDialogue)
    place.qtbot.waitUntil(lambda: "Taken away" in place.window.said.text())
    assert kept(place, "late").status is ArticleStatus.RETIRED
    place.settle()
    assert page.rows.place_of("late") < 0
    page.away.setChecked(True)
    assert page.rows.place_of("late") >= 0


def test_all_pages_go_into_a_folder_and_come_from_one(place: Place, tmp_path: Path) -> None:
    page = page_of(place)
    folder = tmp_path / "pages"
    page.choose_new_folder = page.choose_folder = lambda: str(folder)
    press(page.saving)
    place.qtbot.waitUntil(lambda: "Pages written" in place.window.said.text())
    file = folder / "waiting" / "en.md"
    file.write_text(file.read_text() + "\nThank you for waiting.\n")
    press(page.loading)
    place.qtbot.waitUntil(lambda: "Pages that were changed: 1" in place.window.said.text())
    assert kept(place, "waiting").texts["en"].body.endswith("Thank you for waiting.")
    file.write_text("No title")
    press(page.loading)
    place.qtbot.waitUntil(lambda: "In waiting/en.md: the first line is the title" in place.window.said.text())
