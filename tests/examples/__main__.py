"""`python -m tests.examples FOLDER`: writes the files that the README shows."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.examples import chats
from tests.examples.person import FirstPage, written


def main(folder: Path) -> None:
    """Write them; fonts of this machine are left aside."""
    folder.mkdir(exist_ok=True)
    for name, content in written(FirstPage(system=False, dots=100.0)).items():
        (folder / name).write_bytes(content)
    if not chats.written(folder):
        sys.stderr.write("No Chromium is here: the pictures of chats stay as they were.\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
