"""Somebody who floods: what waits of theirs and only tells is read as one text.

Each word is kept all the same. Read one by one, each would be put to the answer before it, and all
of that answer be read again: a hundred texts would hold up everybody for a second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from bot.keep.database import Base
from bot.turns.arrivals import Arrival, Taken
from bot.turns.turn import Turns
from flows.kernel.events import Text

BACKLOG = 10
"""More messages of one person than so many wait: nobody types so fast."""
TOGETHER, CHARACTERS = 40, 1_500
"""Messages that are read as one at most, and their length."""


class _FailedError(Exception):
    """What was written of them is to be undone."""


def burst(
    waiting: Iterable[Arrival | None], is_told: Callable[[Arrival], bool]
) -> Sequence[Arrival]:
    """What may be read as one text of what waits, from its head; none where the first may not."""
    there: list[Arrival] = []
    room = CHARACTERS
    for each in islice(waiting, TOGETHER):
        if each is None or not _is_words(each) or not is_told(each):
            break
        room -= len(_text(each))
        if room < 0:
            break
        there.append(each)
    return there


def take_burst(base: Base, turns: Turns, arrivals: Sequence[Arrival]) -> Taken:
    """Take them as one text inside a transaction; those that were taken before are left out.

    Where that fails, each is taken by itself: one of them costs the others nothing.
    """
    new = [each for each in arrivals if turns.is_new(each)]
    if not new:
        return Taken("duplicate")
    with suppress(_FailedError), base.attempt():
        taken = turns.take_new(_joined(new))
        if taken.outcome != "failed":
            return taken
        raise _FailedError
    return [turns.take_new(each) for each in new][-1]


def set_burst_aside(turns: Turns, arrivals: Sequence[Arrival]) -> Taken:
    """Take nothing of them but their keys, and say sorry once; inside a transaction."""
    first, *more = arrivals
    for each in more:
        turns.is_new(each)
    return turns.set_aside(first)


def _joined(arrivals: Sequence[Arrival]) -> Arrival:
    text = Text("\n".join(map(_text, arrivals)))
    parts = tuple((each.message, _text(each)) for each in arrivals)
    return replace(arrivals[0], event=text, now=arrivals[-1].now, parts=parts)


def _is_words(arrival: Arrival) -> bool:
    hurries = arrival.urgent or arrival.reply_to or arrival.file
    return type(arrival.event) is Text and not hurries


def _text(arrival: Arrival) -> str:
    return str(getattr(arrival.event, "text", ""))
