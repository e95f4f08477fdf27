"""What goes wrong around the program, apart from bugs: only these are shown to people, in words they can act on."""

from __future__ import annotations


class EnvironmentFailure(Exception):
    """The surroundings failed: a database that does not answer, a full disk, a device. Nothing acknowledged is lost."""


class StoreUnavailable(EnvironmentFailure):
    """The shared record did not answer or could not be written."""


class StoreRefused(EnvironmentFailure):
    """The record may not be used as it is; the message says what to do."""


class CutOff(EnvironmentFailure):
    """Another process of this program has ended in the middle of its work; the message says what to do."""


class Refusal(Exception):
    """A use case says no to what somebody wanted; the subclass and its code say why."""
