"""The decisions of the machine, frozen: for each trigger, what is tried from each state, in order.

One line a trigger: how many arrows it has, and a digest of them. A change of a row changes one
line here and nothing else; `python -m tests.flows.test_arrows` writes the file anew.
"""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from pathlib import Path

from flows.check.naming import action_name, guard_name
from flows.conversation import ARROWS

GOLDEN = Path(__file__).with_suffix(".txt")

Row = tuple[str, str, str]


def tried() -> dict[tuple[str, str], list[Row]]:
    """For each trigger and state, where to, when, and what is done, in the order of trying."""
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for arrow in ARROWS.all():
        when = " & ".join(guard_name(guard) for guard in arrow.when)
        row = (arrow.dest or "=", when, action_name(arrow.move.do))
        found[arrow.trigger, arrow.source].append(row)
    return found


def digests() -> list[str]:
    """One line a trigger, in the order of their names."""
    found = tried()
    lines = []
    for trigger in sorted({name for name, _ in found}):
        there = sorted((state, rows) for (name, state), rows in found.items() if name == trigger)
        digest = sha256(repr(there).encode()).hexdigest()[:16]
        lines.append(f"{trigger} {sum(len(rows) for _, rows in there)} {digest}")
    return lines


def test_every_decision_is_as_it_was() -> None:
    now, before = digests(), GOLDEN.read_text(encoding="utf-8").splitlines()
    moved = sorted({line.split()[0] for line in {*now} ^ {*before}})
    assert now == before, f"other rows for {moved}: as meant? python -m tests.flows.test_arrows"


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(digests()) + "\n", encoding="utf-8")
