"""Our own command line as a real process, with nothing of this user's settings."""

from __future__ import annotations

import atexit
import json
import os
import pty
import re
import select
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "import sys; from bot.cli import main; sys.exit(main())"]
KEY = "5c" * 32
AT = "2026-11-20T20:00+01:00"
SECONDS = 60
"""Whatever takes longer hangs."""


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {
        name: os.environ[name] for name in ("PATH", "COVERAGE_PROCESS_START") if name in os.environ
    }
    return kept | {
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "REBOUND_KEY": KEY,
        "REBOUND_DATABASE": str(home / "notes.db"),
        "TERM": "xterm",
        **more,
    }


def rebound(
    home: Path, *arguments: str, typed: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run it to its end: a process of its own, forked from one that has imported everything."""
    return _warm().run(home, arguments, typed, environment(home, **more))


def started(
    home: Path, *arguments: str, typed: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run it to its end, started from nothing."""
    return subprocess.run(
        [*COMMAND, *arguments],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=home,
        env=environment(home, **more),
        timeout=SECONDS,
    )


class Warm:
    """The process that becomes our command line whenever it is asked to; it ends with us."""

    def __init__(self) -> None:
        self._asking, theirs = socket.socketpair()
        self._asking.settimeout(SECONDS)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.bot.warm", str(theirs.fileno())],
                stdin=subprocess.PIPE,  # pipes, as those of the commands it will be
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=[theirs.fileno()],
                cwd=ROOT,
                env=environment(ROOT),
            )
        atexit.register(self.end)

    def end(self) -> None:
        """Nobody asks any more."""
        self._asking.close()
        self._process.communicate(timeout=SECONDS)

    def run(
        self, home: Path, arguments: Sequence[str], typed: str, settings: Mapping[str, str]
    ) -> subprocess.CompletedProcess[str]:
        """One command, from what is typed to how it ended."""
        asked = json.dumps([arguments, settings, str(home)]).encode()
        (takes, types), (out, says), (wrong, complains) = (os.pipe() for _ in range(3))
        theirs = [takes, says, complains]
        socket.send_fds(self._asking, [asked], theirs)
        for stream in theirs:
            os.close(stream)
        with ThreadPoolExecutor(3) as at_once:
            at_once.submit(_write, types, typed)
            told = [at_once.submit(_read, stream) for stream in (out, wrong)]
            status = self._ended()
        stdout, stderr = (each.result() for each in told)
        return subprocess.CompletedProcess([*arguments], status, stdout, stderr)

    def _ended(self) -> int:
        """How the command ended; too late an answer must not be taken for that of the next one."""
        try:
            return int(self._asking.recv(16))
        except TimeoutError:
            _warm.cache_clear()
            raise


@cache
def _warm() -> Warm:
    return Warm()


def _write(stream: int, text: str) -> None:
    """All of it; whoever ends before reading it need not."""
    with suppress(BrokenPipeError), open(stream, "w", encoding="utf-8", newline="") as to:
        to.write(text)


def _read(stream: int) -> str:
    with open(stream, encoding="utf-8") as of:
        return of.read()


class Terminal:
    """It in a terminal of its own: keys go in, and the screen's text comes out.

    `colours`: every code for colour or weight that came, in order.
    """

    def __init__(self, home: Path, *arguments: str, **more: str) -> None:
        self.screen = ""
        self.colours: list[str] = []
        self._seen = 0
        self._side, theirs = pty.openpty()
        self._process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=home,
            env=environment(home, **more),
            start_new_session=True,
        )
        os.close(theirs)

    def press(self, keys: str) -> None:
        os.write(self._side, keys.encode())

    def see(self, text: str, seconds: float = 20) -> None:
        """Wait until the text comes, after what was seen before; else fail with what is there."""
        while text not in self.screen[self._seen :]:
            ready, _, _ = select.select([self._side], [], [], seconds)
            assert ready, f"{text!r} did not come; there is:\n{self.screen}"
            if not self._read():
                raise AssertionError(f"{text!r} did not come before the end:\n{self.screen}")
        self._seen = self.screen.index(text, self._seen) + len(text)

    def end(self) -> int:
        """Read to the end; the exit status."""
        while self._read():
            pass
        os.close(self._side)
        return self._process.wait(timeout=60)

    def _read(self) -> bool:
        try:
            came = os.read(self._side, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        if b"\x1b[6n" in came:  # it asks where the cursor is
            self.press("\x1b[1;1R")
        text = came.decode("utf-8", "replace")
        self.colours += re.findall(r"\x1b\[([0-9;]*)m", text)
        self.screen += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")
        return bool(came)
