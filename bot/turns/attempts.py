"""Which questions may have arrived although nobody said so: what comes then answers them.

A call to a channel that was killed, or whose answer was lost, may have put its message into the
chat. What was begun is also written to a small file beside the database, a few bytes a question,
without a flush: it outlives the process. After a power cut, or on another machine, it says
nothing, and every question that still waits may have arrived.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from bot.errors import Problem
from bot.files import write_whole

HOLD = 2.0
"""Seconds in which a call nearly always ends; words that come meanwhile wait for that."""
BESIDE = "-tried"
"""What follows the database's name in that of the file."""
LARGE = 1024**2
"""Bytes after which the file is written anew."""
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_HEAD_BYTES = 40
_ROW_BYTES = 18

Waiting = Iterable[tuple[int, str]]
"""Questions that wait: the id of the row, and the address it goes to."""


class Attempts:
    """In memory until `resume` names a file; rows are meant by their id, which never comes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._flying: dict[str, tuple[int, float]] = {}
        self._doubtful: dict[str, set[int]] = {}
        self._ended: Callable[[], None] = lambda: None
        self._path: Path | None = None
        self._file: int | None = None

    def resume(self, file: Path | None, waiting: Waiting, claimed: Iterable[int] = ()) -> set[int]:
        """Know what an earlier process began of the questions that still wait.

        Returned are those of the rows it had `claimed` of which certainly nothing left.
        """
        self._path = file
        begun = self._written()
        for row, address in waiting:
            if begun is None or row in begun:
                self._doubtful.setdefault(address, set()).add(row)
        if begun is None:
            self._rewrite()
            return set()
        self._open()
        return {*claimed} - begun

    def tidy(self, waiting: Waiting) -> None:
        """Let go of what no longer waits."""
        there = {row for row, _ in waiting}
        kept = {address: rows & there for address, rows in self._doubtful.items()}
        self._doubtful = {address: rows for address, rows in kept.items() if rows}
        if self._file is not None and os.fstat(self._file).st_size > LARGE:
            self._rewrite()

    def listen(self, ended: Callable[[], None]) -> None:
        """Call `ended` whenever a call ended: words may have waited for it."""
        self._ended = ended

    def begin(self, row: int, address: str) -> None:
        """Note that a question, or what is said unasked, leaves for its chat."""
        self._flying[address] = row, self._clock()
        self._append(row)

    def end(self, row: int, address: str, *, in_doubt: bool) -> None:
        """Note that a call failed; `in_doubt` where the message may have arrived all the same."""
        self._flying.pop(address, None)
        rows = self._doubtful.setdefault(address, set())
        if in_doubt:
            rows.add(row)
        elif row not in rows:
            self._append(-row)
        if not rows:
            del self._doubtful[address]
        self._ended()

    def done(self, row: int, address: str) -> None:
        """Note that a row arrived, or is no longer to be sent: nothing of it is in doubt."""
        rows = self._doubtful.get(address, set())
        rows.discard(row)
        if not rows:
            self._doubtful.pop(address, None)
        if self._flying.get(address, (0,))[0] == row:
            del self._flying[address]
        self._ended()

    def holds(self, address: str) -> bool:
        """Whether words from there should wait a moment: their question is just being sent."""
        flying = self._flying.get(address)
        return flying is not None and self._clock() - flying[1] < HOLD

    def concern(self, address: str) -> bool:
        """Whether anything that goes there may have arrived unsaid."""
        return address in self._flying or address in self._doubtful

    def in_doubt(self, row: int, address: str) -> bool:
        """Whether this question may stand in the chat."""
        flying = self._flying.get(address)
        return row in self._doubtful.get(address, ()) or (flying is not None and flying[0] == row)

    def came_before(self, row: int, address: str) -> bool:
        """Whether an earlier call than the one now on its way may have brought it."""
        return row in self._doubtful.get(address, ())

    def close(self) -> None:
        """Let the file go; it stays for the next process."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _written(self) -> set[int] | None:
        """What the file says was begun; None where it cannot be relied on."""
        try:
            told = self._path.read_bytes() if self._path else b""
        except OSError:
            return None
        if told[:_HEAD_BYTES] != _head():
            return None
        begun: set[int] = set()
        for line in told[_HEAD_BYTES:].splitlines(keepends=True):
            if len(line) == _ROW_BYTES:  # else it was cut off
                row = int(line, 16)
                (begun.add if row > 0 else begun.discard)(abs(row))
        return begun

    def _append(self, row: int) -> None:
        if self._file is None:
            return
        try:
            os.write(self._file, _line(row))
        except OSError:  # a full disk: then it is known in memory alone, and the file says nothing
            with suppress(OSError):
                os.ftruncate(self._file, 0)

    def _rewrite(self) -> None:
        """With what still matters and nothing else, whole at every moment."""
        if self._path is None:
            return
        flying = {row for row, _ in self._flying.values()}
        rows = flying.union(*self._doubtful.values())
        with suppress(Problem):
            content = _head() + b"".join(map(_line, rows))
            write_whole(self._path, content, private=True)
            self._open()

    def _open(self) -> None:
        self.close()
        with suppress(OSError):
            if self._path is not None:
                self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND)


def _line(row: int) -> bytes:
    """A sign, sixteen digits and the end of the line."""
    return f"{row:+017x}\n".encode()


def _head() -> bytes:
    """This machine since it was started: what was not flushed is there until it goes down."""
    try:
        told = _BOOT.read_bytes().strip()
    except OSError:
        told = b"unknown"
    return told[: _HEAD_BYTES - 1].ljust(_HEAD_BYTES - 1) + b"\n"
