"""`kiosk answers` as an administrator gives it."""

from pathlib import Path

from typer.testing import CliRunner, Result

from kiosk import app
from kiosk.cli.answers import command


def run(*words: str) -> Result:
    return CliRunner().invoke(command, list(words))


def made(folder: Path) -> str:
    url = f"sqlite:///{folder}/clinic.db"
    app.open_database(url).close()
    return url


def test_pages_go_out_are_changed_and_come_in_again(tmp_path: Path) -> None:
    url, pages = made(tmp_path), tmp_path / "pages"
    assert "into" in run("export", str(pages), "--database", url).output
    (pages / "parking" / "en.md").write_text("# Where can I park?\n\nBehind the house.\n")
    (pages / "parking" / "es.md").write_text("# ¿Dónde puedo aparcar?\n\nDetrás.\n")
    (pages / "parking" / "article.toml").write_text(
        'topic = "finding_us"\nstatus = "published"\nreview_on = 2020-01-01\n'
    )
    assert "can be taken over" in run("check", str(pages)).output
    assert "Taken over: 1 page;" in run("import", str(pages), "--database", url).output
    assert "Taken over: 0 pages;" in run("import", str(pages), "--database", url).output
    listed = run("list", "--database", url).output
    assert "parking: published; finding_us; en, es; overdue since 2020-01-01" in listed
    found = run("find", "where do I park", "--database", url)
    assert found.output.startswith("parking: Where can I park?")
    assert "No page answers that" in run("find", "swimming pool", "--database", url).output


def test_what_is_wrong_is_said_in_a_sentence(tmp_path: Path) -> None:
    url = made(tmp_path)
    missing = run("check", str(tmp_path / "none"))
    assert missing.exit_code == 1
    assert "cannot be read" in missing.output
    own = tmp_path / "pages" / "Parking"
    own.mkdir(parents=True)
    (own / "article.toml").write_text('topic = "visit"')
    refused = run("import", str(tmp_path / "pages"), "--database", url)
    assert refused.exit_code == 1
    assert "small letters" in refused.output
    assert run("find", "x", "--language", "xx", "--database", url).exit_code == 1
