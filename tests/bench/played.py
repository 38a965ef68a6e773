"""Lines of authors nobody learned from, said at every step: walls, misfilings, repetitions."""

from __future__ import annotations

from tests.bench.measured import line, title
from tests.listening.player import lines, play


def report() -> None:
    """Play every line that was kept aside."""
    title("Lines kept aside, said where they were written")
    played = play(lines())
    line("said", str(played.said), "three in a row by each person")
    line("walls", str(played.walls), "only the question again, and nothing kept")
    line("filed as what they are not", str(played.misfiled), f"of {played.not_theirs} that could")
    line("said back word for word as before", str(played.repeated), "within the three")
