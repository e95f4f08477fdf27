"""A lobby program of its own with a finger at its screen: told whom to check in, tells what came to be on the screen.

    python -m tests.acceptance.lobby_process URL KIOSK < PEOPLE

Standard input is one JSON object a line. ``family``, ``birth_date``, ``answer`` and ``factor`` say who comes;
``until`` names the last screen to go to (``done`` when absent), and ``press`` a button to touch there. Standard output
is one JSON object a line: ``screen`` and ``visit`` once a screen stands, ``pressing`` before the button is touched,
``ticket`` at the end of a visit. A visit that has come to its last screen stays there until the program is killed.
``resume`` takes up a visit begun before and tells ``screen``, ``texts`` and ``ticket`` of where it ends.
"""

import json
import os
import sys
from datetime import date

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from kiosk import app, log
from kiosk.cli.visitor import Introduction
from kiosk.domain.identity import Factor
from kiosk.lobby import gate
from kiosk.qt import quick
from kiosk.settings import MachineSettings
from tests.visitor import NOON, Visitor

# How many pages of the form are answered before the kiosk is stopped in the middle of it.
MID_FORM_PAGES = 4


def tell(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


class TellingVisitor(Visitor):
    """Tells of every screen, and stops where it is told to."""

    until = ""
    button = ""

    def screen(self, name: str) -> None:
        super().screen(name)
        tell(screen=name, visit=self.model.visit_id)
        if name == self.until:
            self.stay()

    def stay(self) -> None:
        """Stay on the screen, or touch the button there, until the end of the program."""
        if self.button:
            if self.until == "factor":
                self.play.enter("factorAnswer", self.known.answer)
            elif self.until == "consent":
                self.sign()
            elif self.until == "form" and self.button == "dialoguePrimary":
                self.press("leaveForm")
            elif self.button == "pages":
                self.answer_pages(MID_FORM_PAGES)
                tell(pressing=self.button)
            if self.button != "pages":
                tell(pressing=self.button)
                self.play.tap(self.button)
        while True:
            self.play.wait(lambda: False, "the end", seconds=600)

    def visit(self) -> str:
        """One whole visit from welcome to welcome, or to the screen where it stays; returns the ticket."""
        self.screen("welcome")
        match self.until:
            case "contactEdit":
                self.to_contact()
                self.press("change_phone")
                self.screen("contactEdit")
            case "insuranceEdit":
                self.to_insurance()
                self.press("differentCard")
                self.screen("insuranceEdit")
        self.to_done()
        ticket = str(self.model.patient.receipt.property("ticket"))
        self.press("primaryButton")
        return ticket

    def resume(self) -> None:
        """Come back and finish a visit that was begun."""
        self.screen("welcome")
        tell(texts=self.play.texts())
        self.identify()
        self.play.wait(lambda: self.shown != "factor", "an answer")
        self.play.wait(lambda: not self.model.property("busy"), "the record's answer")
        if self.shown == "appointments":
            self.press("primaryButton")
            self.play.wait(lambda: self.shown != "appointments", "the next screen")
            tell(resumed=self.shown, texts=self.play.texts())
        self.go_on()
        tell(screen=self.shown, texts=self.play.texts(), visit=self.model.visit_id)
        self.press("primaryButton")


def main(url: str, kiosk: str) -> None:
    log.configure()
    # As in every test: a finger waits for a page's first frame, not for the moment in which a patient sees it.
    gate.SEEN_MILLISECONDS = gate.ECHO_MILLISECONDS = 0
    quick.application()
    database = app.open_database(url)
    lobby = app.make_lobby(database, MachineSettings(database_url=url, kiosk_name=kiosk), lambda: NOON)
    lobby.window.show(fullscreen=False)
    for line in sys.stdin:
        wish = json.loads(line)
        visitor = TellingVisitor(
            lobby,
            Introduction(
                wish["family"],
                date.fromisoformat(wish["birth_date"]),
                wish["answer"],
                Factor(wish.get("factor", "phone")),
            ),
        )
        visitor.until, visitor.button = wish.get("until", ""), wish.get("press", "")
        if wish.get("resume"):
            visitor.resume()
        else:
            tell(ticket=visitor.visit())
    lobby.close()
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
