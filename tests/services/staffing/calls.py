"""Every call of who runs the clinic, with what it needs: the tests of permissions make each of them."""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from kiosk.app.choices import known_to
from kiosk.domain.actor import Actor
from kiosk.domain.articles.article import Article, ArticleStatus, ArticleText, ArticleTopic
from kiosk.domain.computers import Role
from kiosk.domain.disclosures import Basis, Disclosed
from kiosk.domain.permissions import Permission, StaffRole
from kiosk.services.record.forms import FormService
from kiosk.services.staffing.access import AccessReader
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.article_writing import ArticleWriter
from kiosk.services.staffing.auditing import AuditReader, Wanted
from kiosk.services.staffing.computers import ComputerService
from kiosk.services.staffing.deciding import DecidingService
from kiosk.services.staffing.disclosing import DisclosureService
from kiosk.services.staffing.forms_reading import FormsReader, FormState, KnownForm
from kiosk.services.staffing.placing import Offer, PlacingService
from kiosk.services.staffing.publishing import PublishingService
from kiosk.store.database import Database
from tests.services.staffing.people import COMMAND, QUICK

FORM = {
    "resourceType": "Questionnaire",
    "url": "urn:test:own",
    "version": "1",
    "item": [{"linkId": "q", "type": "string", "text": "How are you?"}],
}
TOLD = Disclosed("Dr Vega", "the allergies", "asked by phone", Basis.TREATMENT, date(2026, 1, 2))
ARTICLE = Article("page", ArticleTopic.VISIT, ArticleStatus.DRAFT, {"en": ArticleText("Title", "")})
NO_FORM = KnownForm("", "", "", FormState.UNREADABLE, is_signed=False, resource={})


class Staffing:
    """All those services on one record, in which there is a colleague and a form."""

    colleague: str

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self.serve(database, now)
        self.colleague = self.accounts.add("Colleague", [StaffRole.FRONT_DESK], COMMAND).account.id
        self.publishing.publish(FORM, COMMAND)

    def serve(self, database: Database, now: Callable[[], datetime]) -> None:
        """From now on they work with ``database``, which may be the same record under another login."""
        self.accounts = AccountService(database, now, QUICK)
        self.access = AccessReader(database, now)
        self.audit = AuditReader(database, now)
        self.computers = ComputerService(database, now, QUICK)
        self.disclosing = DisclosureService(database, now)
        self.deciding = DecidingService(database, now, lambda: known_to(database, now))
        self.publishing = PublishingService(database, now)
        self.placing = PlacingService(database, now, lambda: known_to(database, now))
        self.articles = ArticleWriter(database, now, dict, ["en"])
        self.forms = FormsReader(database, now, lambda: FormService(database, now), {})


# The door is not among them: there everybody does something about themselves, and its tests are its own.
STAFFING: dict[str, tuple[Permission, Callable[[Staffing, Actor], object]]] = {
    "AccountService.accounts": (Permission.MANAGE_STAFF, lambda it, who: it.accounts.accounts(who)),
    "AccountService.known": (Permission.MANAGE_STAFF, lambda it, who: it.accounts.known(who)),
    "AccountService.first_administrator": (
        Permission.MANAGE_STAFF,
        lambda it, who: it.accounts.first_administrator("Colleague", who),
    ),
    "AccountService.add": (
        Permission.MANAGE_STAFF,
        lambda it, who: it.accounts.add("Newcomer", [StaffRole.MANAGER], who),
    ),
    "AccountService.code": (Permission.MANAGE_STAFF, lambda it, who: it.accounts.code(it.colleague, who)),
    "AccountService.set_roles": (
        Permission.MANAGE_STAFF,
        lambda it, who: it.accounts.set_roles(it.colleague, [StaffRole.MANAGER], who),
    ),
    "AccountService.rename": (
        Permission.MANAGE_STAFF,
        lambda it, who: it.accounts.rename(it.colleague, "Fellow", who),
    ),
    "AccountService.disable": (
        Permission.MANAGE_STAFF,
        lambda it, who: it.accounts.disable(it.colleague, who),
    ),
    "AccountService.enable": (Permission.MANAGE_STAFF, lambda it, who: it.accounts.enable(it.colleague, who)),
    "AccessReader.report": (
        Permission.REPORT_ACCESS,
        lambda it, who: it.access.report("p1", None, None, who),
    ),
    "AccessReader.save": (
        Permission.REPORT_ACCESS,
        lambda it, who: it.access.save("p1", bytes, Path(os.devnull), who),
    ),
    "ArticleWriter.all": (Permission.SET_CLINIC, lambda it, who: it.articles.all(who)),
    "ArticleWriter.save": (Permission.SET_CLINIC, lambda it, who: it.articles.save(ARTICLE, who, seen=None)),
    "ArticleWriter.take_over": (
        Permission.SET_CLINIC,
        lambda it, who: it.articles.take_over(Path(os.devnull), who),
    ),
    "ArticleWriter.write_folder": (
        Permission.SET_CLINIC,
        lambda it, who: it.articles.write_folder(Path(os.devnull), who),
    ),
    "AuditReader.page": (Permission.READ_AUDIT, lambda it, who: it.audit.page(who, Wanted())),
    "AuditReader.names": (Permission.READ_AUDIT, lambda it, who: it.audit.names(who)),
    "AuditReader.verify": (Permission.READ_AUDIT, lambda it, who: it.audit.verify(who)),
    "AuditReader.export": (
        Permission.READ_AUDIT,
        lambda it, who: it.audit.export(who, Wanted(), Path(os.devnull)),
    ),
    "ComputerService.known": (Permission.MANAGE_COMPUTERS, lambda it, who: it.computers.known(who)),
    "ComputerService.waiting": (Permission.MANAGE_COMPUTERS, lambda it, who: it.computers.waiting(who)),
    "ComputerService.offer": (
        Permission.MANAGE_COMPUTERS,
        lambda it, who: it.computers.offer("lobby_west", Role.LOBBY, "nowhere", who),
    ),
    "ComputerService.move": (
        Permission.MANAGE_COMPUTERS,
        lambda it, who: it.computers.move("nobody", "", who),
    ),
    "ComputerService.shut_out": (
        Permission.MANAGE_COMPUTERS,
        lambda it, who: it.computers.shut_out("nobody", who),
    ),
    "DecidingService.all": (Permission.SET_CLINIC, lambda it, who: it.deciding.all(who)),
    "DecidingService.change": (
        Permission.SET_CLINIC,
        lambda it, who: it.deciding.change("early_minutes", "50", who),
    ),
    "DisclosureService.note": (
        Permission.DISCLOSE,
        lambda it, who: it.disclosing.note("p1", TOLD, who),
    ),
    "DisclosureService.all": (Permission.DISCLOSE, lambda it, who: it.disclosing.all("p1", who)),
    "FormsReader.all": (Permission.PUBLISH_FORMS, lambda it, who: it.forms.all(who)),
    "FormsReader.rules": (Permission.PUBLISH_FORMS, lambda it, who: it.forms.rules(who)),
    "FormsReader.judge": (
        Permission.PUBLISH_FORMS,
        lambda it, who: it.forms.judge(Path(os.devnull), who, 0),
    ),
    "FormsReader.compare": (
        Permission.PUBLISH_FORMS,
        lambda it, who: it.forms.compare(NO_FORM, NO_FORM, who),
    ),
    "FormsReader.rules_in": (
        Permission.PUBLISH_FORMS,
        lambda it, who: it.forms.rules_in(Path(os.devnull), who),
    ),
    "FormsReader.export_rules": (
        Permission.PUBLISH_FORMS,
        lambda it, who: it.forms.export_rules(Path(os.devnull), who),
    ),
    "PlacingService.all": (Permission.SET_CLINIC, lambda it, who: it.placing.all(who)),
    "PlacingService.stands": (Permission.SET_CLINIC, lambda it, who: it.placing.stands("north", who)),
    "PlacingService.decide": (
        Permission.SET_CLINIC,
        lambda it, who: it.placing.decide(who, {"north": {"name": "North"}}),
    ),
    "PlacingService.look": (Permission.SET_CLINIC, lambda it, who: it.placing.look(Path(os.devnull), who)),
    "PlacingService.take_over": (
        Permission.SET_CLINIC,
        lambda it, who: it.placing.take_over(Offer(b"early_minutes = 51", "", ()), who),
    ),
    "PlacingService.export": (
        Permission.SET_CLINIC,
        lambda it, who: it.placing.export(Path(os.devnull), who),
    ),
    "PublishingService.publish": (
        Permission.PUBLISH_FORMS,
        lambda it, who: it.publishing.publish(FORM, who),
    ),
    "PublishingService.retire": (
        Permission.PUBLISH_FORMS,
        lambda it, who: it.publishing.retire("urn:test:own", who),
    ),
    "PublishingService.save_rules": (
        Permission.PUBLISH_FORMS,
        lambda it, who: it.publishing.save_rules("[[rule]]\nform = 'urn:test:own'", who),
    ),
}
