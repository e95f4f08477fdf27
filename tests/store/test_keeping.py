"""S32, attack 2: keys lie in the system's keeping; in a file where that was asked for by name, and nowhere else."""

import json
import os
import re
import shutil
from dataclasses import asdict
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url
from typer.testing import CliRunner

from kiosk import paths, settings
from kiosk.cli import database as database_words
from kiosk.cli import keys as key_words
from kiosk.cli import status as status_words
from kiosk.domain.audit import Action
from kiosk.domain.failures import StoreRefused
from kiosk.domain.keepers import KeptBy
from kiosk.services.record.audit import Event, append
from kiosk.settings import Enrolled, SettingsError
from kiosk.store import embedded, encryption, keepers, keeping, own_login
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic
from kiosk.store.key_files import Opens, key_files
from kiosk.store.outbox import Outbox, outbox_key
from kiosk.store.sealed_word import LINE_PASSWORD, MAIL_PASSWORD, TERMINAL_PASSWORD, TEXT_PASSWORD
from tests.factories import NOW
from tests.services.clinic_maker import SETTINGS
from tests.store.keyrings import Chip, RingInMemory

posix = pytest.mark.skipif(os.name == "nt", reason="the program in systemd's place is a script")
MOMENTS = ("nothing yet", "kept by both", "written", "named twice", "replaced", "forgotten")
KEY = re.compile(rb"[0-9a-f]{64}")


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer on which nobody has said who shall keep keys, and nobody does."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    monkeypatch.delenv("KIOSK_KEYS")
    monkeypatch.setenv("KIOSK_HOME", str(home))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    def nobody() -> None:
        raise RuntimeError("no keyring")

    monkeypatch.setattr(keepers, "backend", nobody)
    return home


@pytest.fixture
def ring(computer: Path, monkeypatch: pytest.MonkeyPatch) -> RingInMemory:
    made = RingInMemory()
    monkeypatch.setattr(keepers, "backend", lambda: made)
    return made


@pytest.fixture
def chip(computer: Path) -> Chip:
    return Chip(computer.parent / "bin")


def address(folder: Path) -> str:
    return f"sqlite:///{folder / 'clinic.db'}"


WORDS = (LINE_PASSWORD, TERMINAL_PASSWORD, MAIL_PASSWORD, TEXT_PASSWORD)


def fill(folder: Path) -> None:
    """A record and a kiosk's own files."""
    record = Database(address(folder))
    record.upgrade()
    with record.write() as connection:
        append(connection, NOW, [Event("Ana", Action.REGISTERED, "p1")])
    record.close()
    kiosk = folder / "kiosk-east"
    Outbox(kiosk / "outbox.bin", outbox_key(kiosk / "outbox.bin")).close()
    KeptClinic(kiosk / "kept.bin").keep(settings=SETTINGS)
    for word in WORDS:
        word.keep("a word")


def look(folder: Path) -> None:
    """All of it opens."""
    record = Database(address(folder))
    assert record.revision()
    record.close()
    kiosk = folder / "kiosk-east"
    assert Outbox.seen(kiosk / "outbox.bin", outbox_key(kiosk / "outbox.bin")).pending() == ()
    assert KeptClinic(kiosk / "kept.bin").settings() == SETTINGS
    assert {word.kept() for word in WORDS} == {"a word"}


def keys_on_the_disk(folder: Path) -> list[str]:
    """Files in which something stands that could be a key."""
    return [path.name for path in folder.rglob("*") if path.is_file() and KEY.search(path.read_bytes())]


def test_s32_nobody_to_keep_a_key_and_no_word_of_a_file_makes_nothing(computer: Path) -> None:
    for make in (
        lambda: Database(address(computer)),
        lambda: outbox_key(computer / "kiosk-east" / "outbox.bin"),
        lambda: KeptClinic(computer / "kiosk-east" / "kept.bin"),
    ):
        with pytest.raises(StoreRefused) as refused:
            make()
        told = str(refused.value)
        assert 'keys = "file"' in told
        assert 'keys = "host"' in told
        assert "TPM 2" in told
        assert "keyring" in told
    assert [path for path in computer.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("way", ["settings", "variable", "option"])
def test_s32_a_file_keeps_a_key_where_that_was_asked_for_by_name(
    computer: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    if way == "settings":
        (computer.parent / "kiosk.toml").write_text('keys = "file"\n')
    elif way == "variable":
        monkeypatch.setenv("KIOSK_KEYS", "file")
    words = ["create", address(computer), *(["--keys", "file"] if way == "option" else [])]
    result = CliRunner().invoke(database_words.command, words)
    assert result.exit_code == 0, result.output
    key = encryption.key_file(computer / "clinic.db")
    assert keeping.kept_by(key) is KeptBy.FILE
    assert KEY.fullmatch(key.read_bytes())
    assert key.stat().st_mode & 0o077 == 0


def test_s32_a_keeper_that_there_is_not_is_no_setting(computer: Path) -> None:
    (computer.parent / "kiosk.toml").write_text('keys = "drawer"\n')
    with pytest.raises(SettingsError, match="tpm, keyring, host, file"):
        settings.load()


def test_s32_key_files_of_before_go_on(computer: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as before:
        before.setenv("KIOSK_KEYS", "file")
        fill(computer)
    look(computer)
    said = CliRunner().invoke(status_words.command, ["--database", address(computer)]).output
    assert f"The key of the record ({computer / 'clinic.db'}): in a file" in said
    assert "whoever takes the disk" in said
    assert "kiosk keys move" in said


def test_attack_02_a_stolen_folder_opens_nothing(computer: Path, ring: RingInMemory) -> None:
    fill(computer)
    look(computer)
    assert keys_on_the_disk(computer) == []
    said = CliRunner().invoke(status_words.command, ["--database", address(computer)]).output
    assert "this user's keyring" in said
    assert "whoever takes the disk, or copies the file" not in said
    stolen = computer.parent / "stolen"
    shutil.copytree(computer, stolen)
    stolen.chmod(0o700)
    # With all that stands in the folder, and without the keyring of whoever it was stolen from.
    ring.kept.clear()
    for open_it in (
        lambda: Database(address(stolen)),
        lambda: outbox_key(stolen / "kiosk-east" / "outbox.bin"),
        lambda: KeptClinic(stolen / "kiosk-east" / "kept.bin"),
    ):
        with pytest.raises(StoreRefused, match="bring a copy back from the backup"):
            open_it()


@posix
def test_attack_02_a_disk_in_another_computer_opens_nothing(computer: Path, chip: Chip) -> None:
    fill(computer)
    look(computer)
    assert keys_on_the_disk(computer) == []
    # No key is in a command line, which every user of the computer can read.
    assert not KEY.search(chip.told.read_bytes())
    assert "--with-key=tpm2" in chip.told.read_text()
    chip.change()
    with pytest.raises(StoreRefused, match="security chip"):
        Database(address(computer))


def test_s32_a_keyring_that_is_locked_is_told_and_nothing_is_made_anew(
    computer: Path, ring: RingInMemory
) -> None:
    fill(computer)
    before = dict(ring.kept)
    ring.locked = True
    with pytest.raises(StoreRefused, match="does not answer"):
        Database(address(computer))
    result = CliRunner().invoke(key_words.command, ["list", "--database", address(computer)])
    assert result.exit_code == 1
    assert "does not answer" in result.output
    ring.locked = False
    assert ring.kept == before
    look(computer)


@posix
def test_s32_whoever_keeps_nothing_is_passed_over(computer: Path, ring: RingInMemory) -> None:
    Chip(computer.parent / "bin", tpm=False)
    keeping.forget(keeping.make(computer / "a.key", "a"))
    assert keeping.kept_by(computer / "a.key") is KeptBy.KEYRING


def test_s32_of_two_programs_that_make_a_key_at_once_one_is_heard(
    computer: Path, ring: RingInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = computer / "a.key"
    name_it, first = keeping._name_it, []

    def late(fresh: Path, name: Path) -> None:
        monkeypatch.setattr(keeping, "_name_it", name_it)
        first.append(keeping.make(file, "a"))
        name_it(fresh, name)

    monkeypatch.setattr(keeping, "_name_it", late)
    assert keeping.make(file, "a") == first[0] == keeping.get(file)
    assert len(ring.kept) == 1
    assert list(computer.iterdir()) == [file]


class PowerCut(BaseException):
    """What nobody catches."""


@posix
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (KeptBy.FILE, KeptBy.KEYRING),
        (KeptBy.FILE, KeptBy.TPM),
        (KeptBy.KEYRING, KeptBy.FILE),
        (KeptBy.TPM, KeptBy.KEYRING),
    ],
)
def test_s32_a_key_is_moved_or_not_whenever_the_power_goes(
    computer: Path, ring: RingInMemory, chip: Chip, one: KeptBy, other: KeptBy, moment: str
) -> None:
    file = computer / "a.key"
    key = bytes(keeping.make(file, "a", one))

    def crash(now: str) -> None:
        if now == moment:
            raise PowerCut

    with pytest.raises(PowerCut):
        keeping.move(file, "a", other, crash)
    assert keeping.get(file) == key, "there is a key to be read at every moment"
    assert keeping.kept_by(file) is (other if moment in ("replaced", "forgotten") else one)
    keeping.move(file, "a", other)
    assert keeping.get(file) == key
    assert keeping.kept_by(file) is other
    assert not keeping.unfinished(file)
    assert {path.name for path in computer.iterdir()} == {"a.key", "keys.lock"}
    assert keys_on_the_disk(computer) == (["a.key"] if other is KeptBy.FILE else [])
    assert not keeping.move(file, "a", other)


def test_s32_what_stood_in_a_file_is_written_over_where_a_keeper_has_it(
    computer: Path, ring: RingInMemory
) -> None:
    file = computer / "a.key"
    keeping.forget(keeping.make(file, "a", KeptBy.FILE))
    # A second name of the same place on the disk.
    os.link(file, computer / "same")
    keeping.move(file, "a", KeptBy.KEYRING)
    assert len((computer / "same").read_bytes()) == 64
    assert keys_on_the_disk(computer) == []


def test_s32_a_keeper_that_gives_another_key_back_gets_none(computer: Path, ring: RingInMemory) -> None:
    file = computer / "a.key"
    key = bytes(keeping.make(file, "a", KeptBy.FILE))
    ring.get_password = lambda service, name: "0" * 64  # type: ignore[method-assign]
    with pytest.raises(StoreRefused, match="another key back"):
        keeping.move(file, "a", KeptBy.KEYRING)
    assert keeping.get(file) == key
    assert keeping.kept_by(file) is KeptBy.FILE
    assert ring.kept == {}


def test_s32_all_keys_are_moved_and_back_by_one_command(
    computer: Path, ring: RingInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setenv("KIOSK_KEYS", "file")
        fill(computer)
        password, login = own_login.new_password()
    enrolled = Enrolled("postgresql://lobby_east@db.example/kiosk", "lobby_east", "lobby", login.name)
    paths.enrolment_file().write_text(json.dumps(asdict(enrolled)))
    known = key_files(address(computer))
    assert [key.opens for key in known] == list(Opens)
    for to, on_the_disk in ((KeptBy.KEYRING, 0), (KeptBy.FILE, len(known))):
        result = CliRunner().invoke(key_words.command, ["move", "--to", to, "--database", address(computer)])
        assert result.exit_code == 0, result.output
        assert result.output.count(f"now in {to.told}") == len(known)
        assert to.means in result.output
        assert len(keys_on_the_disk(computer)) == on_the_disk
        assert len(ring.kept) == len(known) - on_the_disk
        look(computer)
        listed = CliRunner().invoke(key_words.command, ["list", "--database", address(computer)]).output
        assert listed.count(f"in {to.told}") >= len(known)
    ring.locked = True
    result = CliRunner().invoke(
        key_words.command, ["move", "--to", "keyring", "--database", address(computer)]
    )
    assert result.exit_code == 1
    assert "stayed where they were" in result.output
    # They are kept as well as before: nobody is told to choose who keeps the next one.
    assert result.output.count("cannot be moved to keyring: ") == len(known)
    assert "nobody keeps" not in result.output
    assert "KIOSK_KEYS" not in result.output
    look(computer)
    assert own_login.kept_password(make_url(enrolled.address)) == password


def test_s32_a_copy_needs_a_key_that_outlives_this_computer(computer: Path, ring: RingInMemory) -> None:
    fill(computer)
    copy = computer.parent / "copies" / "copy.db"
    copy.parent.mkdir(mode=0o700)
    words = ["backup", str(copy), "--database", address(computer)]
    result = CliRunner().invoke(database_words.command, words)
    assert result.exit_code == 1
    assert "--keys file" in result.output
    assert list(copy.parent.iterdir()) == []
    result = CliRunner().invoke(database_words.command, [*words, "--keys", "file"])
    assert result.exit_code == 0, result.output
    # The computer is gone, and its keyring: the copy comes back on another, which has a keyring of its own.
    ring.kept.clear()
    other = computer.parent / "other"
    other.mkdir(mode=0o700)
    result = CliRunner().invoke(database_words.command, ["restore", str(copy), "--database", address(other)])
    assert result.exit_code == 0, result.output
    assert keys_on_the_disk(other) == []
    assert len(ring.kept) == len([key for key in key_files(address(other)) if key.whose.parent == other])


def test_s32_copies_of_a_record_with_a_key_file_of_before_go_on(
    computer: Path, ring: RingInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setenv("KIOSK_KEYS", "file")
        fill(computer)
    words = ["backup", str(computer / "copy.db"), "--database", address(computer)]
    result = CliRunner().invoke(database_words.command, words)
    assert result.exit_code == 0, result.output
    assert keeping.kept_by(computer / "copy.db.key") is KeptBy.FILE
    # Until somebody names who shall keep keys.
    monkeypatch.setenv("KIOSK_KEYS", "keyring")
    words[1] = str(computer / "second.db")
    assert CliRunner().invoke(database_words.command, words).exit_code == 1


def test_s32_on_a_computer_whose_record_is_on_a_server_its_kiosks_keys_are_told(
    computer: Path, ring: RingInMemory
) -> None:
    fill(computer)
    server = "postgresql://lobby_east@db.example/kiosk"
    words = [Opens.LINE, Opens.TERMINAL, Opens.MAIL, Opens.TEXT]
    assert [key.opens for key in key_files(server)] == [Opens.OUTBOX, Opens.KEPT, *words]
    result = CliRunner().invoke(key_words.command, ["move", "--to", "file", "--database", server])
    assert result.exit_code == 0, result.output
    of_words = [word.key_file().name for word in WORDS]
    assert sorted(keys_on_the_disk(computer)) == sorted(["kept.key", "outbox.bin.key", *of_words])


def test_s32_a_kiosk_whose_keys_are_lost_begins_anew_once_its_folder_is_away(
    computer: Path, ring: RingInMemory
) -> None:
    fill(computer)
    kiosk = computer / "kiosk-east"
    ring.kept.clear()
    with pytest.raises(StoreRefused, match="bring a copy back from the backup"):
        outbox_key(kiosk / "outbox.bin")
    kiosk.rename(computer / "away")
    Outbox(kiosk / "outbox.bin", outbox_key(kiosk / "outbox.bin")).close()
    assert KeptClinic(kiosk / "kept.bin").settings() is None


def test_s32_a_key_goes_with_the_record_that_was_not_used(computer: Path, ring: RingInMemory) -> None:
    path = computer / "clinic.db"
    made = embedded.to_be_made(path)
    record = Database(address(computer))
    record.upgrade()
    record.close()
    assert len(ring.kept) == 1
    embedded.take_away_unused(path, made)
    assert ring.kept == {}
    assert not encryption.key_file(path).exists()
