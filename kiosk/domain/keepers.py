"""Who may keep a key, and what that means where somebody takes this computer, or its disk."""

from __future__ import annotations

from enum import StrEnum


class KeptBy(StrEnum):
    """Who keeps a key; ``told`` in a few words, ``means`` in a sentence of what it is good for."""

    told: str
    means: str

    def __new__(cls, code: str, told: str = "", means: str = "") -> KeptBy:
        """A member is its code, and has its words."""
        made = str.__new__(cls, code)
        made._value_ = code
        made.told, made.means = told, means
        return made

    TPM = (
        "tpm",
        "this computer's security chip (TPM 2)",
        "the disk alone tells nothing; the whole computer tells it to whoever can become administrator of its system",
    )
    KEYRING = (
        "keyring",
        "this user's keyring",
        "the disk tells nothing without the password that opens the keyring; where the user is signed in without a "
        "password, it may tell everything",
    )
    HOST = (
        "host",
        "this system's own secret (systemd)",
        "another user of this computer reads nothing, but the secret lies on the same disk: whoever takes the disk "
        "reads everything, unless all of it is encrypted",
    )
    FILE = ("file", "a file", "whoever takes the disk, or copies the file, reads everything that it opens")


# Tried in this order where nobody has said who shall keep a key: neither leaves it on the disk.
BY_THEMSELVES = (KeptBy.TPM, KeptBy.KEYRING)
CHOICES = tuple(KeptBy)
