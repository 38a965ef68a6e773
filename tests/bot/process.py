"""Our own command line as a real process, with nothing of this user's settings."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "import sys; from bot.cli import main; sys.exit(main())"]
KEY = "5c" * 32
AT = "2026-11-20T20:00+01:00"


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
    """Run it to its end."""
    return subprocess.run(
        [*COMMAND, *arguments],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=home,
        env=environment(home, **more),
        timeout=60,
    )


class Terminal:
    """It in a terminal of its own: keys go in, and the screen's bytes come out."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self.screen = ""
        self._seen = 0
        self._side, theirs = pty.openpty()
        self._process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=home,
            env=environment(home),
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
        self.screen += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")
        return bool(came)
