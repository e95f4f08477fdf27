"""`kiosk setup`: what a new clinic needs to say of itself, asked line by line or given by options, written whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer

from kiosk.cli.saying import DatabaseOption, fail, record_of, who
from kiosk.clock import system_clock as clock
from kiosk.domain.addresses import in_one_line
from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_document import Decisions
from kiosk.domain.clinic_options import Known, changed, shown
from kiosk.domain.names import fold
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Location
from kiosk.domain.places_document import read_places
from kiosk.qt import countries
from kiosk.qt.countries import Country
from kiosk.qt.languages import SHIPPED
from kiosk.services.record.clinic import ClinicService

# More would fill the terminal; they are said when one is asked for that is not among them.
MOST_ZONES = 12
command = typer.Typer(add_completion=False)


@command.command()
def setup(
    name: Annotated[str | None, typer.Option(help="The clinic's name, as patients see it.")] = None,
    country: Annotated[
        str | None, typer.Option(help="Its country, by name or by its two letters, for example ES.")
    ] = None,
    zone: Annotated[
        str | None,
        typer.Option(help="Its time zone, where the country has several, for example Europe/Madrid."),
    ] = None,
    date_order: Annotated[
        str | None, typer.Option(help="mdy, dmy or ymd; without it, as in the country.")
    ] = None,
    hours: Annotated[str | None, typer.Option(help="12 or 24; without it, as in the country.")] = None,
    languages: Annotated[
        str | None, typer.Option(help="The lobby's languages, parted by commas, the first one first.")
    ] = None,
    currency: Annotated[
        str | None, typer.Option(help="What is paid in, for example EUR; without it, as in the country.")
    ] = None,
    paper: Annotated[str | None, typer.Option(help="a4 or letter; without it, as in the country.")] = None,
    site: Annotated[str | None, typer.Option(help="The name of the first site, the house.")] = None,
    site_street: Annotated[str, typer.Option(help="Its street and number.")] = "",
    site_postcode: Annotated[str, typer.Option(help="Its postcode.")] = "",
    site_town: Annotated[str, typer.Option(help="Its town.")] = "",
    site_state: Annotated[str, typer.Option(help="Its state or region, where addresses have one.")] = "",
    yes: Annotated[
        bool,
        typer.Option("--yes", help="Ask nothing: what no option says is as it is, or as in the country."),
    ] = False,
    database: DatabaseOption = None,
) -> None:
    """Set up a clinic: its name, country, time zone, dates, times, languages, and its first site.

    The country says what is paid in, what is printed on, and how addresses are written. More sites come with 'kiosk
    clinic import'. Each is asked with what fits as the answer of an empty line. What will be written is shown first,
    and written whole or not at all; what is set up already can be changed in the same way.
    """
    with record_of(database, makes=True, needs=Permission.SET_CLINIC) as record:
        service = ClinicService(record)
        asking = _Asking(service.load(), service.decided(), asks=not yes)
        try:
            settings = asking.settings(name, country, zone, date_order, hours, languages, currency, paper)
            first = asking.site(site, (site_street, site_postcode, site_town, site_state), settings)
            _show(asking.before, settings, first)
            if not yes and not typer.confirm("Write this?", default=True):
                raise fail("nothing is written")
        except typer.Abort as error:
            typer.echo()
            raise fail("nothing is written") from error
        decided = {key: getattr(settings, key) for key in DECIDED}
        changes = service.take_over(Decisions(decided, places=first), who(), clock)
    typer.echo("Written." if changes else "Nothing is changed: all of it is so already.")
    typer.echo("What else a clinic decides: kiosk clinic show. Next come patients: kiosk import --help")


ASKED = ("name", "country", "zone", "date_order", "hours", "languages")
# What the country says, and nobody is asked.
BY_COUNTRY = ("currency", "paper", "address_order")
DECIDED = (*ASKED, *BY_COUNTRY)
_OPTIONS = {key: f"--{key.replace('_', '-')}" for key in (*DECIDED, "site")}


class _Asking:
    """The answers so far. An option answers in a person's place, and where it is wrong the command ends."""

    def __init__(self, before: ClinicSettings, decided: frozenset[str], *, asks: bool) -> None:
        self.before = before
        self._decided = decided
        self._asks = asks
        self._known = Known(
            [language.code for language in SHIPPED], (), (), countries.countries(), before.places
        )

    def settings(
        self,
        name: str | None,
        place: str | None,
        zone: str | None,
        date_order: str | None,
        hours: str | None,
        languages: str | None,
        currency: str | None,
        paper: str | None,
    ) -> ClinicSettings:
        """The clinic as it is to be. Raises typer.Exit where an option, or what it would need, is wrong."""
        called = self._ask("name", "Name of the clinic", name, self._now("name"), self._as_typed("name"))
        usual = self.before.country
        if self._asks and not usual:
            # A guess, for somebody to see.
            usual = countries.country_of(self._now("zone")) or countries.country_here()
        code = self._ask(
            "country", "Country, by name or its two letters", place, usual, _country, label=_named
        )
        where = countries.country(code)
        moved = bool(self.before.country) and code != self.before.country
        if len(where.zones) == 1 and zone is None:
            chosen = where.zones[0]
        else:
            chosen = self._ask(
                "zone",
                f"Time zone{_among(where)}",
                zone,
                self._usual_zone(where),
                lambda typed: self._zone(where, typed),
            )
        order = self._ask(
            "date_order",
            "Order of day, month and year in dates (dmy, mdy or ymd)",
            date_order,
            where.date_order if moved else self._now("date_order") or where.date_order,
            self._as_typed("date_order"),
        )
        clock_of = self._ask(
            "hours",
            "Hours of the clock (12 or 24)",
            hours,
            where.hours if moved else self._now("hours") or where.hours,
            self._as_typed("hours"),
        )
        # A language that nobody has reviewed goes to no patient before somebody has chosen it.
        offered = sorted(ClinicSettings().languages, key=lambda tongue: tongue != where.language)
        spoken = self._ask(
            "languages",
            f"Languages of the lobby, the first one first ({_tongues()})",
            languages,
            self._now("languages") or ",".join(offered),
            self._as_typed("languages"),
        )
        answers = dict(zip(ASKED, (called, code, chosen, order, clock_of, spoken), strict=True))
        for key, option in zip(BY_COUNTRY, (currency, paper, None), strict=True):
            usually = str(getattr(where, key))
            said = option if option is not None else usually if moved else self._now(key) or usually
            answers[key] = self._given(key, said, self._as_typed(key))
        found = self.before
        for key, typed in answers.items():
            found = changed(found, key, typed, self._known)
        return found

    def site(
        self, name: str | None, address: tuple[str, str, str, str], settings: ClinicSettings
    ) -> tuple[Location, ...]:
        """The first site, where there is none yet and somebody names one.

        ``address`` is what options say of street, postcode, town and state. Raises typer.Exit where they are wrong.
        """
        if name is None and (not self._asks or self.before.places.sites):
            return ()
        while True:
            called = (
                name if name is not None else self._line("Name of the first site, or an empty line for none")
            )
            if not called.strip():
                return ()
            street, postcode, town, state = address
            if name is None:
                street = self._line("    Its street and number")
                postcode, town = self._line("    Its postcode"), self._line("    Its town")
                state = self._line("    Its state") if settings.address_order == "town" else ""
            told = {"address_line": street, "city": town, "state": state, "postal_code": postcode}
            said = {"kind": "site", "name": called} | {key: line for key, line in told.items() if line}
            places, _, wrong = read_places({self._key_of(called): said}, {}, self._known)
            if not wrong:
                return places
            for sentence in wrong:
                typer.echo(f"    {sentence}", err=True)
            if name is not None:
                raise fail(f"{_OPTIONS['site']}: the site cannot be so. Nothing is written.")

    def _key_of(self, name: str) -> str:
        """A key for a place of this name; the same again means the same place."""
        known = self.before.places.key_of(name)
        words = ("".join(ch for ch in fold(word) if ch.isascii()) for word in name.split())
        return known or "-".join(filter(None, words))[:36].rstrip("-") or "site"

    @staticmethod
    def _line(question: str) -> str:
        return str(typer.prompt(question, default="", show_default=False))

    def _given(self, key: str, option: str, read: Callable[[str], str]) -> str:
        """An option as `changed` takes it. Raises typer.Exit where it is wrong."""
        try:
            return read(option)
        except ClinicSettingsError as error:
            raise fail(f"{_OPTIONS[key]}: {error} Nothing is written.") from error

    def _ask(
        self,
        key: str,
        question: str,
        option: str | None,
        usual: str,
        read: Callable[[str], str],
        label: Callable[[str], str] = str,
    ) -> str:
        """An answer as `changed` takes it: the option's, else a person's, or the usual one where nobody is asked."""
        if option is not None:
            return self._given(key, option, read)
        if not self._asks:
            if not usual:
                raise fail(f"{_OPTIONS[key]} is needed: {question}. Nothing is written.")
            return read(usual)
        while True:
            typed: Any = typer.prompt(question, default=label(usual) if usual else None)
            try:
                return read(usual if usual and typed == label(usual) else str(typed))
            except ClinicSettingsError as error:
                typer.echo(f"    {error}", err=True)

    def _now(self, key: str) -> str:
        """What somebody has decided before; empty where nobody has."""
        return shown(getattr(self.before, key)) if key in self._decided else ""

    def _as_typed(self, key: str) -> Callable[[str], str]:
        return lambda typed: shown(getattr(changed(ClinicSettings(), key, typed, self._known), key))

    def _usual_zone(self, where: Country) -> str:
        """The zone that was decided, or else this computer's, if the country has it; or its only one."""
        if len(where.zones) == 1:
            return where.zones[0]
        for zone in (self._now("zone"), countries.zone_here() if self._asks else ""):
            if zone and (zone in where.zones or not where.zones):
                return zone
        return ""

    def _zone(self, where: Country, typed: str) -> str:
        town = typed.strip().replace(" ", "_").casefold()
        towns = [zone for zone in where.zones if zone.rpartition("/")[2].casefold() == town]
        zone = towns[0] if len(towns) == 1 else self._as_typed("zone")(typed)
        if where.zones and zone not in where.zones:
            raise ClinicSettingsError(
                f"'{zone}' is not in {where.name}; there are: {', '.join(where.zones)}."
            )
        return zone


def _country(typed: str) -> str:
    codes = countries.codes_named(typed)
    if len(codes) == 1:
        return codes[0]
    near = [countries.country(code).name for code in codes] or countries.near(typed)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise ClinicSettingsError(
        f"There is no country {typed[:60]!r}; write its name, or its two letters such as ES.{hint}"
    )


def _named(code: str) -> str:
    return countries.country(code).name


def _among(where: Country) -> str:
    if not where.zones:
        return ", for example Europe/Madrid"
    more = ", ..." if len(where.zones) > MOST_ZONES else ""
    return f" in {where.name} ({', '.join(where.zones[:MOST_ZONES])}{more})"


def _tongues() -> str:
    """Each by its code; of a draft nobody who speaks it has read the texts."""
    read, drafts = (
        ", ".join(f"{row.code} for {row.name}" for row in SHIPPED if row.draft is draft)
        for draft in (False, True)
    )
    return f"{read}; drafts: {drafts}"


def _show(before: ClinicSettings, after: ClinicSettings, sites: tuple[Location, ...]) -> None:
    typer.echo("This is written for all programs of the clinic:")
    for site in sites:
        parts = (site.address_line, site.city, site.state, site.postal_code)
        line = in_one_line(*parts, after.zone, after.address_order)
        typer.echo(f"    site {site.id} = {site.name}" + (f", {line}" if line else ""))
    for key in DECIDED:
        old, new = shown(getattr(before, key)), shown(getattr(after, key))
        more = f" ({_named(new)})" if key == "country" else ""
        typer.echo(f"    {key} = {new}{more}" + (f"; it is {old or '(empty)'} now" if old != new else ""))
