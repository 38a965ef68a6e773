"""`make train`: learn from the examples, write both model files, and say how well they hear."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec

from bot.teaching.sources import DANGER, MODEL, Taught, taught

LACKING = (
    "make train needs scikit-learn, which nothing else does: run\n"
    "  .venv/bin/python -m pip install -e '.[train]'\nand then make train again.\n"
)


def main() -> int:
    """Learn; the exit status: 0 done, 1 it cannot."""
    if find_spec("sklearn") is None:
        sys.stderr.write(LACKING)
        return 1
    from bot.teaching import danger, ear  # noqa: PLC0415 - they need scikit-learn
    from bot.teaching.figures import figures  # noqa: PLC0415 - it reads what they wrote

    there = taught()
    made: dict[str, Callable[[Taught], bytes]] = {
        str(DANGER): danger.model,
        str(MODEL): ear.model,
    }
    for path in (DANGER, MODEL):
        data = made[str(path)](there)
        path.write_bytes(data)
        sys.stdout.write(f"{path.name}: {len(data):,} bytes\n")
        sys.stdout.flush()
    sys.stdout.writelines(f"{line}\n" for line in figures(there))
    return 0


if __name__ == "__main__":
    sys.exit(main())
