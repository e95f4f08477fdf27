"""What the code below the windows says, in the language of staff: what settings decide, and why something is refused.

The code below the windows speaks English, as the commands do. What of it a window shows is found here again by its form
and said in the language that is chosen; what is not here stays as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.qt.staff_language import staff_language

_PLACE = re.compile(r"\\{(\w+)\\}")
FORMS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Below", "the clinic's name, as patients see it"),
    QT_TRANSLATE_NOOP(
        "Below",
        "where it is, as two letters of ISO 3166, such as ES; empty where nobody has said",
    ),
    QT_TRANSLATE_NOOP("Below", "the time zone that decides what today is"),
    QT_TRANSLATE_NOOP("Below", "minutes before an appointment from which a patient may check in"),
    QT_TRANSLATE_NOOP("Below", "minutes after an appointment until which a patient may check in"),
    QT_TRANSLATE_NOOP("Below", "days for which confirmed contact details are not asked again"),
    QT_TRANSLATE_NOOP("Below", "days for which a confirmed insurance is not asked again"),
    QT_TRANSLATE_NOOP(
        "Below",
        "days for which an answered questionnaire is not asked again, where no rules say otherwise",
    ),
    QT_TRANSLATE_NOOP("Below", "days for which a signed consent holds"),
    QT_TRANSLATE_NOOP("Below", "wrong answers before the front desk is the way on"),
    QT_TRANSLATE_NOOP("Below", "wrong answers about one person in a day"),
    QT_TRANSLATE_NOOP(
        "Below",
        "minutes for which a person is locked after too many wrong answers, doubled each time",
    ),
    QT_TRANSLATE_NOOP("Below", "minutes for which a kiosk stays locked after too many wrong answers"),
    QT_TRANSLATE_NOOP("Below", "wrong answers at one kiosk in an hour"),
    QT_TRANSLATE_NOOP("Below", "patients whom one kiosk may identify in an hour"),
    QT_TRANSLATE_NOOP("Below", "minutes for which a patient's record stays open to the kiosk"),
    QT_TRANSLATE_NOOP(
        "Below",
        "seconds without a touch before a patient is asked whether they are still there",
    ),
    QT_TRANSLATE_NOOP("Below", "seconds for which that question stands before everything is cleared"),
    QT_TRANSLATE_NOOP("Below", "seconds for which the last screen stays"),
    QT_TRANSLATE_NOOP("Below", "seconds after which an arrival that nobody has acknowledged stands out"),
    QT_TRANSLATE_NOOP(
        "Below",
        "minutes within which somebody whose call was missed is promised to be called back",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "minutes after the promised time from which a call-back nobody has taken sounds",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "minutes after which managers of every site are told of whom nobody has acknowledged",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "minutes after which a message that somebody has not read stands out in their window",
    ),
    QT_TRANSLATE_NOOP("Below", "minutes past the appointment after which a waiting patient should speak up"),
    QT_TRANSLATE_NOOP(
        "Below",
        "in how many parts, one a month, patients may pay what they owe; 0 for no such plan",
    ),
    QT_TRANSLATE_NOOP(
        "Below", "how much a part of such a plan is at least, in minor units: 2500 is 25.00 EUR"
    ),
    QT_TRANSLATE_NOOP("Below", "hours from now after which patients may book by themselves"),
    QT_TRANSLATE_NOOP("Below", "days from now until which patients may book by themselves"),
    QT_TRANSLATE_NOOP("Below", "minutes from one time that is offered to the next"),
    QT_TRANSLATE_NOOP("Below", "minutes for which a time is held for who looks at it at a kiosk"),
    QT_TRANSLATE_NOOP(
        "Below",
        "by what those who wait are called: booked (the time of their booking) or arrival (when they came)",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "minutes that a patient may be late and keep the place of the booking; who is later loses it by "
        "as much; whoever is early neither gains a place nor loses one",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "minutes after which whoever came without a booking has the place of somebody booked for then",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "ask, where kiosks ask whether there is anything that the care team should know; else empty",
    ),
    QT_TRANSLATE_NOOP("Below", "how dates are asked and read: mdy, dmy or ymd"),
    QT_TRANSLATE_NOOP("Below", "how times are shown: 12, 24, or empty for what goes with the date order"),
    QT_TRANSLATE_NOOP(
        "Below", "age from which patients sign for themselves and get the questions for adults"
    ),
    QT_TRANSLATE_NOOP("Below", "the forms that are asked where no rules say otherwise, parted by commas"),
    QT_TRANSLATE_NOOP("Below", "the agreements that are asked, parted by commas"),
    QT_TRANSLATE_NOOP("Below", "the lobby's languages, parted by commas, the first one first"),
    QT_TRANSLATE_NOOP(
        "Below",
        "what is paid in, as three letters of ISO 4217, such as EUR; empty where nobody has said",
    ),
    QT_TRANSLATE_NOOP("Below", "what is printed on: a4, letter, or empty where nobody has said"),
    QT_TRANSLATE_NOOP(
        "Below",
        "what comes first in an address: postcode, town, or empty for what goes with the zone",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "whose bookings a kiosk checks in, parted by commas: site (its own), place (its own place "
        "alone), everywhere, or keys of places",
    ),
    QT_TRANSLATE_NOOP("Below", "'{name}' is a whole number from {low} to {high}, not {text}."),
    QT_TRANSLATE_NOOP("Below", "'{name}' is one of {choices}, not {text}."),
    QT_TRANSLATE_NOOP("Below", "'{name}' needs one at least."),
    QT_TRANSLATE_NOOP("Below", "'{name}' has no {part}; there are: {known}."),
    QT_TRANSLATE_NOOP("Below", "'country' is two letters of ISO 3166, such as ES, or empty, not {text}."),
    QT_TRANSLATE_NOOP(
        "Below",
        "'name' is 1 to {most} letters, without control characters and such as nobody sees.",
    ),
    QT_TRANSLATE_NOOP("Below", "'zone' is a time zone by its IANA name, such as Europe/Madrid, not {text}."),
    QT_TRANSLATE_NOOP(
        "Below",
        "'zone' is a time zone by its IANA name, such as Europe/Madrid, not {text}. Did you mean {near}?",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "ask, where patients may have the receipt of a payment by e-mail (kiosk mail run); else empty",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "its National Provider Identifier, ten digits, which stands on good-faith estimates; empty for none",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "its tax number (EIN), such as 12-3456789, which stands on good-faith estimates; empty for none",
    ),
    QT_TRANSLATE_NOOP("Below", "'currency' is three letters of ISO 4217, such as EUR, or empty, not {text}."),
    QT_TRANSLATE_NOOP(
        "Below",
        "'npi' is a National Provider Identifier: ten digits, the last of which checks the others, not {text}. "
        "Look it up at npiregistry.cms.hhs.gov, or leave it empty.",
    ),
    QT_TRANSLATE_NOOP(
        "Below", "'tin' is a tax number of nine digits, such as 12-3456789, or empty, not {text}."
    ),
    QT_TRANSLATE_NOOP("Below", "use one line of {most} letters or fewer, without control characters"),
    QT_TRANSLATE_NOOP("Below", "what the record says is not empty"),
    QT_TRANSLATE_NOOP("Below", "the name is empty"),
    QT_TRANSLATE_NOOP("Below", "the name is longer than {most} letters"),
    QT_TRANSLATE_NOOP("Below", "there is an account of that name already"),
    QT_TRANSLATE_NOOP("Below", "an account needs at least one role"),
    QT_TRANSLATE_NOOP("Below", "there is no account of that name"),
    QT_TRANSLATE_NOOP(
        "Below",
        "nobody else has signed in as an administrator yet: let another one do that first",
    ),
    QT_TRANSLATE_NOOP("Below", "there is an administrator already, who can add others"),
    QT_TRANSLATE_NOOP("Below", "a password needs at least {least} letters; some words are easy to remember"),
    QT_TRANSLATE_NOOP("Below", "a password has at most {most} letters"),
    QT_TRANSLATE_NOOP("Below", "this password is one of those that are tried first; choose another"),
    QT_TRANSLATE_NOOP("Below", "the password says the name of its account; choose another"),
    QT_TRANSLATE_NOOP("Below", "a PIN is of digits alone"),
    QT_TRANSLATE_NOOP("Below", "a PIN has {least} to {most} digits"),
    QT_TRANSLATE_NOOP(
        "Below", "a PIN of one digit, or of digits in a row, is guessed at once; choose another"
    ),
    QT_TRANSLATE_NOOP("Below", "type your password again first, nothing was changed"),
    QT_TRANSLATE_NOOP("Below", "say it in some words, of {least} letters or more"),
    QT_TRANSLATE_NOOP("Below", "say it in {most} letters"),
    QT_TRANSLATE_NOOP("Below", "somebody else has to review what you did yourself"),
    QT_TRANSLATE_NOOP("Below", "somebody else has reviewed it before"),
    QT_TRANSLATE_NOOP("Below", "say to whom, what and why"),
    QT_TRANSLATE_NOOP("Below", "say it in {most} letters, and to whom in {name}"),
    QT_TRANSLATE_NOOP("Below", "this day is still to come"),
    QT_TRANSLATE_NOOP("Below", "choose from one to {most} days"),
    QT_TRANSLATE_NOOP("Below", "there is no patient with this record number"),
    QT_TRANSLATE_NOOP("Below", "{file} is there already; name a new file"),
    QT_TRANSLATE_NOOP("Below", "{file} cannot be written: {why}"),
    QT_TRANSLATE_NOOP("Below", "{file} cannot be read: {why}"),
    QT_TRANSLATE_NOOP("Below", "{folder} is not empty; name a new folder"),
    QT_TRANSLATE_NOOP("Below", "{file} is no text in UTF-8"),
    QT_TRANSLATE_NOOP("Below", "this program cannot read one of the two; it was published by another one"),
    QT_TRANSLATE_NOOP("Below", "there is no folder {folder}: make it, or name another as day_on_paper"),
    QT_TRANSLATE_NOOP(
        "Below",
        "{printer} does not print now. See whether it is on and has paper, or choose another one.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "this record is on one computer, whose programs are enrolled with nobody: whoever holds the key "
        "holds the record",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "a name is of 1 to {most} small letters of English, digits and _, begins with a letter, not "
        "with kiosk_ or pg_, and is not public or none; for example lobby_east",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "there is a login of that name already, which is for something else or another computer of "
        "staff; choose another name",
    ),
    QT_TRANSLATE_NOOP("Below", "a computer is enrolled for one of: lobby, board, staff"),
    QT_TRANSLATE_NOOP(
        "Below",
        "the clinic has no such place in use, or several of that name; 'kiosk clinic export' tells of all",
    ),
    QT_TRANSLATE_NOOP("Below", "there is no login of that name for a lobby, a board or a computer of staff"),
    QT_TRANSLATE_NOOP("Below", "a code holds for {most} hours at most"),
    QT_TRANSLATE_NOOP("Below", "a code has {count} letters and digits, none of them I, O, 0 or 1"),
    QT_TRANSLATE_NOOP(
        "Below",
        "the server takes no such code: it is mistyped, was used, is too old, or was tried too often. An "
        "administrator can make another one",
    ),
    QT_TRANSLATE_NOOP("Below", "{count} codes wait already; let some of them be used, or end"),
    QT_TRANSLATE_NOOP(
        "Below",
        "this record has no login {name} that can be shut out from here: give 'kiosk database account "
        "revoke {again}', with the address of the record's owner, or of a superuser where that makes no logins",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "the record's owner makes no logins on this server, so no computer is enrolled by a code: whoever administers "
        "the server gives 'kiosk database account add'",
    ),
    QT_TRANSLATE_NOOP("Below", "there is a page '{key}' already; give this one a name of its own"),
    QT_TRANSLATE_NOOP("Below", "{name} has changed this page meanwhile; open it again"),
    QT_TRANSLATE_NOOP("Below", "there are {count} pages; take one away first"),
    QT_TRANSLATE_NOOP("Below", "{key}: write it in a language first"),
    QT_TRANSLATE_NOOP("Below", "{key}: say on which day somebody looks at it again"),
    QT_TRANSLATE_NOOP("Below", "in {key}, {language}: fill in first: {what}"),
    QT_TRANSLATE_NOOP("Below", "write what the page says"),
)


def in_staff_words(text: str) -> str:
    """A sentence of the program in the language of staff; as it is where they read English, or nobody has said it."""
    if staff_language().code == "en" or not text:
        return text
    for form, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            return QCoreApplication.translate("Below", form).format(**found.groupdict())
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each form with what finds it; the longest first, for it says more than one that is its beginning."""
    return tuple(
        (form, re.compile(_PLACE.sub(r"(?P<\1>.+?)", re.escape(form)), re.DOTALL))
        for form in sorted(map(str, FORMS), key=len, reverse=True)
    )
