"""Our own command line as a real process, with nothing of this user's settings."""

from __future__ import annotations

import atexit
import json
import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from pathlib import Path
from struct import calcsize, unpack

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
    (takes, types), (out, says), (wrong, complains) = (os.pipe() for _ in range(3))
    with ThreadPoolExecutor(3) as at_once:
        running = forked(home, arguments, environment(home, **more), (takes, says, complains))
        for stream in (takes, says, complains):
            os.close(stream)
        at_once.submit(_write, types, typed)
        told = [at_once.submit(_read, stream) for stream in (out, wrong)]
        try:
            status = running.wait()
        except subprocess.TimeoutExpired:
            running.kill()
            raise
    stdout, stderr = (each.result() for each in told)
    return subprocess.CompletedProcess([*arguments], status, stdout, stderr)


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


def _write(stream: int, text: str) -> None:
    """All of it; whoever ends before reading it need not."""
    with suppress(BrokenPipeError), open(stream, "w", encoding="utf-8", newline="") as to:
        to.write(text)


def _read(stream: int) -> str:
    with open(stream, encoding="utf-8") as of:
        return of.read()


class Forked:
    """One command that runs; what it reads and writes was handed over, as to `subprocess.Popen`."""

    def __init__(self, told: socket.socket) -> None:
        self._told = told
        self._status: int | None = None
        self.pid = self._next(SECONDS)

    def poll(self) -> int | None:
        """Its exit status, or the signal it ended by, negative; None while it runs."""
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def wait(self, seconds: float = SECONDS) -> int:
        """The same once it has ended; subprocess.TimeoutExpired when that takes too long."""
        if self._status is None:
            self._status = self._next(seconds)
            self._told.close()
        return self._status

    def send_signal(self, number: int) -> None:
        """Nothing to one that has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _next(self, seconds: float) -> int:
        self._told.settimeout(seconds)
        try:
            told = self._told.recv(calcsize("!i"), socket.MSG_WAITALL)
        except (TimeoutError, BlockingIOError) as error:
            raise subprocess.TimeoutExpired("rebound", seconds) from error
        number: int
        (number,) = unpack("!i", told)
        return number


def forked(
    home: Path, arguments: Sequence[str], settings: Mapping[str, str], streams: tuple[int, int, int]
) -> Forked:
    """A command of its own in this folder; whoever asks closes their ends of the streams."""
    asked = json.dumps([list(arguments), dict(settings), str(home)]).encode()
    ours, theirs = socket.socketpair()
    with theirs:
        socket.send_fds(_warm(), [asked], [*streams, theirs.fileno()])
    return Forked(ours)


@cache
def _warm() -> socket.socket:
    """Where to ask the process that becomes our command line; it ends with us."""
    asking, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.bot.warm", str(theirs.fileno())],
            stdin=subprocess.PIPE,  # pipes, as those of the commands it will be
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=[theirs.fileno()],
            cwd=ROOT,
            env=environment(ROOT),
        )

    def end() -> None:
        asking.close()
        process.communicate(timeout=SECONDS)

    atexit.register(end)
    return asking


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

    def see(self, text: str, seconds: float = SECONDS) -> None:
        """Wait until the text comes, after what was seen before; else fail with what is there."""
        while text not in self.screen[self._seen :]:
            ready, _, _ = select.select([self._side], [], [], seconds)
            if not ready:
                self._process.kill()  # and nothing of it is left for the next test to find
                self._process.wait()
                raise AssertionError(f"{text!r} did not come; there is:\n{self.screen}")
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
