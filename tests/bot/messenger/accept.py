"""Writes what the golden chats look like now: read the difference, then commit it.

python -m tests.bot.messenger.accept             all of them
python -m tests.bot.messenger.accept 03 07       those whose names begin so
python -m tests.bot.messenger.accept busy      those of a pattern
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bot.messenger.playing import folders, played


def main(names: list[str]) -> None:
    """Play each chat and write it where it differs."""
    for folder in folders():
        if names and not folder.name.startswith(tuple(names)) and folder.parent.name not in names:
            continue
        with TemporaryDirectory() as scratch:
            text = played(folder, Path(scratch))
        golden = folder / "chat.txt"
        if not golden.exists() or golden.read_text(encoding="utf-8") != text:
            golden.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{folder.name}: written\n")


if __name__ == "__main__":
    main(sys.argv[1:])
