"""`rebound run` as a real process against the fake Bot API: started, killed, started again.

It is forked from one that has imported everything: a kill meets what it does, not its imports.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.keep.keys import KeySource
from bot.keep.store import Store
from tests.bot.process import KEY, Forked, environment, forked
from tests.fake_telegram.core import TOKEN

_STARTED = re.compile(r"talks now")


def free_port() -> int:
    """One that nobody listens on now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@dataclass
class Running:
    """One instance in a folder of its own; what it logs, over all its lives, is in `log`."""

    home: Path
    url: str
    more: dict[str, str] = field(default_factory=dict)
    kills: int = 0

    def __post_init__(self) -> None:
        self.log = self.home / "stderr.log"
        self._process: Forked | None = None
        self._started_before = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        if self._process is None:
            return
        if kind is None:
            assert self.stop() == 0, self.logged
        else:
            self._process.kill()
            self._process.wait()

    @property
    def logged(self) -> str:
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    @property
    def starts(self) -> int:
        """How often it has said that it talks."""
        return len(_STARTED.findall(self.logged))

    @property
    def database(self) -> Path:
        return self.home / "notes.db"

    def start(self) -> None:
        """Start it; it may take a moment until it talks."""
        self._started_before = self.starts
        settings = {"REBOUND_API_URL": self.url, "REBOUND_BOT_TOKEN": TOKEN, **self.more}
        with self.log.open("ab") as log, Path(os.devnull).open("rb") as nothing:
            streams = (nothing.fileno(), log.fileno(), log.fileno())
            self._process = forked(self.home, ["run"], environment(self.home, **settings), streams)

    def talks(self, seconds: float = 15.0) -> bool:
        """Wait until it says, in this life, that it talks; False when it takes too long."""
        end = time.monotonic() + seconds
        while not (is_there := self.starts > self._started_before) and time.monotonic() < end:
            time.sleep(0.01)
        return is_there

    def kill(self) -> None:
        """End it as a power cut does."""
        assert self._process is not None
        assert self._process.poll() is None, f"it ended by itself:\n{self.logged}"
        self._process.kill()
        self._process.wait()
        self.kills += 1

    def stop(self, seconds: float = 20) -> int:
        """End it as a service manager does; its exit status."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self.ended(seconds)

    def ended(self, seconds: float = 20) -> int:
        """Wait until it ends by itself; its exit status."""
        assert self._process is not None
        status = self._process.wait(seconds)
        self._process = None
        return status

    def looking(self) -> sqlite3.Connection:
        """A reader beside it; the caller closes it."""
        return sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, isolation_level=None)

    def store(self) -> Store:
        """Its database; the caller closes it."""
        return Store.open(self.database, KeySource(KEY))
