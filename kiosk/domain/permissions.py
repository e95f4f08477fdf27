"""Who may do what: one table of roles and permissions, which services, windows and the database's own rules read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from kiosk.domain.failures import Refusal


class StaffRole(StrEnum):
    """What somebody works as. An account has one or several."""

    FRONT_DESK = "front_desk"
    CLINICIAN = "clinician"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


class Permission(StrEnum):
    """Something that not everybody may do."""

    # Who is expected and who is here, by name and time; calls for help; what kiosks brought.
    SEE_DAY = "see_day"
    # What is in the record of whoever is here or expected today: visits, answers, insurances, consents.
    OPEN_PATIENT = "open_patient"
    # Looking for anybody in the record.
    SEARCH = "search"
    # Acknowledging, calling, moving and taking back.
    WORK_QUEUE = "work_queue"
    # Doing, waiving and handing back items; settling what kiosks brought; answering calls for help.
    WORK_DESK = "work_desk"
    DECIDE_CHANGES = "decide_changes"
    # Noting telephone calls, seeing who may be calling, and calling back.
    WORK_PHONE = "work_phone"
    # Writing to colleagues about a patient, and reading and settling what is for oneself.
    MESSAGE = "message"
    # Seeing what somebody owes, writing charges down, taking payments, answering about bills, closing a drawer.
    TAKE_MONEY = "take_money"
    # Giving money back, and asking for a charge no more.
    RETURN_MONEY = "return_money"
    REGISTER = "register"
    # Booking somebody on file for now, which makes them one of the day.
    BOOK = "book"
    # Putting a name or a birth date right.
    CORRECT = "correct"
    # Joining two records of one person, and taking them apart.
    JOIN = "join"
    # Opening anybody's record for a while, with a reason that somebody else looks at.
    BREAK_GLASS = "break_glass"
    REVIEW_GLASS = "review_glass"
    READ_AUDIT = "read_audit"
    # Telling a patient who has looked at their record.
    REPORT_ACCESS = "report_access"
    # Writing down what others were told of a patient, and reading it.
    DISCLOSE = "disclose"
    # Saying of whom a reason is asked for before their record opens, and taking that back.
    FLAG_PRIVACY = "flag_privacy"
    MANAGE_STAFF = "manage_staff"
    # Which kiosks and computers there are, and shutting one out.
    MANAGE_COMPUTERS = "manage_computers"
    SET_CLINIC = "set_clinic"
    PUBLISH_FORMS = "publish_forms"


_EVERY_DAY = frozenset(
    {
        Permission.SEE_DAY,
        Permission.OPEN_PATIENT,
        Permission.SEARCH,
        Permission.WORK_QUEUE,
        Permission.WORK_DESK,
        Permission.DECIDE_CHANGES,
        Permission.WORK_PHONE,
        Permission.MESSAGE,
    }
)
_AT_DESK = _EVERY_DAY | {Permission.REGISTER, Permission.BOOK, Permission.CORRECT, Permission.TAKE_MONEY}

ALLOWED: Mapping[StaffRole, frozenset[Permission]] = {
    StaffRole.FRONT_DESK: _AT_DESK,
    # Whoever treats people may need anybody's record at once: no setting takes that from them.
    StaffRole.CLINICIAN: _EVERY_DAY | {Permission.BREAK_GLASS},
    # Joining changes whose everything is: it is not the work of a busy minute.
    StaffRole.MANAGER: _AT_DESK
    | {Permission.JOIN, Permission.REVIEW_GLASS, Permission.READ_AUDIT, Permission.REPORT_ACCESS}
    | {Permission.DISCLOSE, Permission.FLAG_PRIVACY, Permission.RETURN_MONEY},
    # Whoever runs the program has no business with patients.
    StaffRole.ADMINISTRATOR: frozenset(
        {
            Permission.MANAGE_STAFF,
            Permission.MANAGE_COMPUTERS,
            Permission.SET_CLINIC,
            Permission.PUBLISH_FORMS,
        }
    ),
    StaffRole.AUDITOR: frozenset({Permission.READ_AUDIT, Permission.REPORT_ACCESS}),
}


# Whose password is asked again: what is done by them outlasts whoever found a window open.
ASKED_AGAIN = frozenset(
    {
        Permission.MANAGE_STAFF,
        Permission.MANAGE_COMPUTERS,
        Permission.SET_CLINIC,
        Permission.PUBLISH_FORMS,
    }
)


# Whoever helps at a kiosk, or sees to that it runs, may end its lobby.
_END_LOBBY = (Permission.WORK_DESK, Permission.SET_CLINIC)


class NotAllowed(Refusal):
    """Whoever acts may not do that. ``permission`` is what they would need."""

    def __init__(self, permission: Permission) -> None:
        super().__init__(f"this account may not do that: it needs the permission {permission}")
        self.permission = permission


def may(roles: Iterable[StaffRole], permission: Permission) -> bool:
    """Whether one of ``roles`` has the permission."""
    return any(permission in ALLOWED[role] for role in roles)


def may_end_lobby(roles: Iterable[StaffRole]) -> bool:
    """Whether one of ``roles`` may close the screen that patients stand at."""
    held = tuple(roles)
    return any(may(held, permission) for permission in _END_LOBBY)
