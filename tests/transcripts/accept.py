"""Writes what everybody in tests/transcripts is told now: read the difference, then commit it.

python -m tests.transcripts.accept             all of them
python -m tests.transcripts.accept 03 07       those whose names begin so
python -m tests.transcripts.accept cancel      those of a pattern
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.transcripts.play import people, play


def main(names: list[str]) -> None:
    """Play each conversation and write its transcript where it differs."""
    for person in people():
        name = person.name
        if names and not name.startswith(tuple(names)):
            continue
        with TemporaryDirectory() as scratch:
            text = play(person, Path(scratch)).text
        golden = person.golden
        if not golden.exists() or golden.read_text(encoding="utf-8") != text:
            golden.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{name}: written\n")


if __name__ == "__main__":
    main(sys.argv[1:])
