"""What is true of each step, on one sheet: what it expects, offers, says, teaches, and leads to.

The sheet is frozen while the house is rebuilt: wherever a step is declared, this stays.
`python -m tests.flows.test_step_sheet` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from flows.asking import ASK_SLOTS, CASES, DATED_LINES
from flows.buttons import BUILT, LISTS
from flows.cards import CARD_LINES
from flows.check.naming import action_name, guard_name
from flows.drafts import DRAFTS
from flows.hearing import ANY_WORDS
from flows.moves import JUST_DECIDED
from flows.options import OPTIONS
from flows.paths import BROWSING, NEVER_A_PLACE, NOTED, PASSING, RETURNS, SIDE_STEPS
from flows.reading import CLOSED_LISTS, NAMES, ROUTING, TIMES
from flows.replying import BY_STEP as REPLIES
from flows.replying import EFFORTFUL, WORDS_AS
from flows.rows import Guard, always
from flows.stages import ASKS
from flows.taking import TAKERS
from flows.views import VIEWS

GOLDEN = Path(__file__).with_suffix(".txt")

TRAITS = {
    "routing": ROUTING, "names": NAMES, "closed": CLOSED_LISTS, "effort": EFFORTFUL,
    "passing": PASSING, "noted": NOTED, "no place": NEVER_A_PLACE, "any words": ANY_WORDS,
    "decides": JUST_DECIDED, "browsing": BROWSING, "list": LISTS,
}  # fmt: skip


def sheet() -> Iterator[str]:
    """The steps in order, each with all that the tables say of it."""
    for row in ASKS:
        door = f" behind {row.door} {row.minutes}" if row.door else ""
        core = "" if row.core else " extra"
        stays = "" if row.skippable else " stays"
        yield f"{row.stage} {row.step} {row.expects} {guard_name(row.when)}{door}{core}{stays}"
        yield from (f"    {line}" for line in _about(row.step) if line)


def _about(step: str) -> Iterator[str]:
    options = [_when(option.code, option.when) for option in OPTIONS.get(step, ())]
    yield f"options: {' '.join(options)}" if options else ""
    yield f"buttons: {BUILT[step].__name__}" if step in BUILT else ""
    yield f"asks: {' '.join(_when(case, when) for case, when in CASES.get(step, ()))}"
    yield f"replies: {' '.join(_when(r.case, r.when) for r in REPLIES.get(step, ()))}"
    yield f"card: {CARD_LINES[step]}" if step in CARD_LINES else ""
    for name, table in (("teaches", TAKERS), ("reads", TIMES), ("values", ASK_SLOTS)):
        yield f"{name}: {action_name(table[step])}" if step in table else ""
    for shows in (VIEWS, DRAFTS, DATED_LINES):
        yield f"above: {action_name(shows[step])}" if step in shows else ""
    yield f"traits: {', '.join(name for name, steps in TRAITS.items() if step in steps)}"
    yield f"answered as: {WORDS_AS[step]}" if step in WORDS_AS else ""
    yield f"side of: {SIDE_STEPS[step]}" if step in SIDE_STEPS else ""
    yield f"on return: {RETURNS[step]}" if step in RETURNS else ""


def _when(name: str, guard: Guard) -> str:
    return name if guard is always else f"{name}({guard_name(guard)})"


def test_every_step_is_as_it_was() -> None:
    assert list(sheet()) == GOLDEN.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(sheet()) + "\n", encoding="utf-8")
