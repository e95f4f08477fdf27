"""Who acts: a member of staff who has signed in, or a command of whoever administers the record."""

from __future__ import annotations

from dataclasses import InitVar, dataclass
from enum import StrEnum

from kiosk.domain.failures import Refusal
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole, may


class ActorKind(StrEnum):
    """What an actor is."""

    STAFF = "staff"
    # Holds the record's key or its owner's login, and may do whatever a command does.
    COMMAND = "command"


class SignedOut(Refusal):
    """The session has ended: it was closed, was left alone for too long, or its account was taken away."""

    def __init__(self) -> None:
        super().__init__("you are signed out: sign in again, nothing was changed")


_BY_THIS_MODULE = object()


@dataclass(frozen=True)
class Actor:
    """Made by `of_session`, which signing in calls, or by `of_command`; calling the class is refused.

    Attributes:
        name: as the audit has it.
        account_id: of a member of staff; empty for a command.
        session: the key of what was opened by signing in; empty for a command.
    """

    kind: ActorKind
    name: str
    roles: frozenset[StaffRole] = frozenset()
    account_id: str = ""
    session: str = ""
    proof: InitVar[object] = None

    def __post_init__(self, proof: object) -> None:
        if proof is not _BY_THIS_MODULE:
            raise TypeError("an actor is made by signing in")

    def may(self, permission: Permission) -> bool:
        """Whether this one has the permission."""
        return self.kind is ActorKind.COMMAND or may(self.roles, permission)

    def must(self, permission: Permission) -> None:
        """Raises NotAllowed where this one has not the permission, by the roles that their window knows of."""
        if not self.may(permission):
            raise NotAllowed(permission)


def of_session(name: str, roles: frozenset[StaffRole], account_id: str, session: str) -> Actor:
    """A member of staff, for whom ``session`` was opened."""
    return Actor(ActorKind.STAFF, name, roles, account_id, session, _BY_THIS_MODULE)


def of_command(name: str) -> Actor:
    """Whoever gives a command at a computer that holds the record's key or its owner's login."""
    return Actor(ActorKind.COMMAND, name, proof=_BY_THIS_MODULE)
