"""All keys of this computer, in one place: what each opens, and where its file lies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk import paths, settings
from kiosk.store import encryption, keeping, troubles
from kiosk.store.audit_seal import audit_key_file
from kiosk.store.sealed_word import LINE_PASSWORD, MAIL_PASSWORD, TERMINAL_PASSWORD, TEXT_PASSWORD


class Opens(Enum):
    """What a key opens, in a word."""

    RECORD = "the record"
    AUDIT = "the seal of its audit"
    OUTBOX = "a kiosk's outbox"
    KEPT = "what a kiosk keeps to work without the record"
    LOGIN = "this computer's login"
    LINE = "the telephone line's password"
    TERMINAL = "the payment terminal's secret key"
    MAIL = "the mail server's password"
    TEXT = "the message centre's password"


@dataclass(frozen=True)
class KeyFile:
    """One key: what it opens, whose that is (a file or a kiosk's folder), and the key's file."""

    opens: Opens
    whose: Path
    file: Path

    @property
    def unfinished(self) -> bool:
        """Whether a move of it was interrupted."""
        return keeping.unfinished(self.file)


def key_files(database_url: str) -> tuple[KeyFile, ...]:
    """The keys that there are on this computer, of the record at ``database_url`` and of every kiosk.

    Where several things share one key file, as they once did, it is named for the first.
    """
    record = troubles.file_of(troubles.address(database_url))
    wanted = []
    if record:
        wanted = [
            KeyFile(Opens.RECORD, record, encryption.key_file(record)),
            KeyFile(Opens.AUDIT, record, audit_key_file(record)),
        ]
    # The same folder by two ways is one.
    around = {
        folder.resolve() for folder in (record.parent if record else None, paths.data_folder()) if folder
    }
    for kiosk in sorted(found for folder in around for found in folder.glob("kiosk-*") if found.is_dir()):
        outbox, kept = kiosk / "outbox.bin", kiosk / "kept.bin"
        wanted += [
            KeyFile(Opens.OUTBOX, kiosk, encryption.own_key_file(outbox)),
            KeyFile(Opens.KEPT, kiosk, encryption.own_key_file(kept.with_name("kept"), kept)),
        ]
    enrolled = settings.enrolled()
    if enrolled is not None:
        wanted.append(KeyFile(Opens.LOGIN, paths.enrolment_file(), paths.data_folder() / enrolled.key))
    for opens, word in (
        (Opens.LINE, LINE_PASSWORD),
        (Opens.TERMINAL, TERMINAL_PASSWORD),
        (Opens.MAIL, MAIL_PASSWORD),
        (Opens.TEXT, TEXT_PASSWORD),
    ):
        wanted.append(KeyFile(opens, word.file(), word.key_file()))
    known: dict[Path, KeyFile] = {}
    for key in wanted:
        if key.file.is_file():
            known.setdefault(key.file.resolve(), key)
    return tuple(known.values())
