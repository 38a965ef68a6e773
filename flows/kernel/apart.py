"""A value that stands apart: on lines of its own under the words that it belongs to.

So it has room, and stands there as long as it is; only inside a sentence of ours words are cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard, overload

from flows.kernel.effects import Clock, Listing, Part, Quote, Slot

UNCUT = 1_000_000
"""Characters that nobody writes in one text."""


def fills_its_line(pieces: Sequence[str], place: int) -> bool:
    """Whether nothing stands between this slot of a wording and a colon, or the line's end."""
    before, after = pieces[place - 1], pieces[place + 1]
    return before.endswith((": ", ":\n")) and (not after or after.startswith("\n"))


def stands_apart(slot: Slot) -> Sequence[Slot]:
    """The values that stand apart, each on its own: a person's words, sentences with such."""
    match slot:
        case Listing(items, apart) if apart and len(items) > 1:
            return items if any(map(_is_own, items)) else ()
        case Listing(items):
            return items if items and all(map(is_theirs, items)) else ()
        case _:
            return (slot,) if is_theirs(slot) else ()


def _is_own(slot: Slot) -> bool:
    """Whether it is words of theirs, or a sentence with such or with a moment they chose."""
    if isinstance(slot, Part):
        return any(isinstance(one, Clock) or is_theirs(one) for one in slot.slots.values())
    return is_theirs(slot)


@overload
def whole(slot: Part) -> Part: ...
@overload
def whole(slot: Slot) -> Slot: ...
def whole(slot: Slot) -> Slot:
    """`slot` with every sentence of theirs as long as they wrote it."""
    match slot:
        case Quote():
            return replace(slot, limit=UNCUT)
        case Listing():
            items = map(whole, slot.items)
            return replace(slot, items=tuple(i for i in items if isinstance(i, Part | Quote)))
        case Part():
            return replace(slot, slots={name: whole(each) for name, each in slot.slots.items()})
        case _:
            return slot


def is_theirs(slot: Slot) -> TypeGuard[Quote]:
    """Whether these are words that the person said, and not only a name they gave."""
    return isinstance(slot, Quote) and slot.marks
