"""How much one person may send: far more than anybody types, and no more than costs nobody else."""

from __future__ import annotations

from datetime import datetime, timedelta

BURST = 120
"""Events at once; somebody who was offline for a day is far below."""
CHARACTERS = 200
"""So many more of a text weigh as much as one more event: reading them costs as much."""
A_SECOND = 1.0
REMEMBERED = 5_000
TOLD_EVERY = timedelta(minutes=1)


class Limits:
    """A bucket for each chat; `takes` says whether there is room, `tells` whether to say so."""

    def __init__(self) -> None:
        self._there: dict[int, tuple[float, datetime]] = {}
        self._told: dict[int, datetime] = {}

    def takes(self, chat: int, now: datetime, characters: int = 0) -> bool:
        """Whether one more event of this chat is taken, with so much text in it."""
        there, at = self._there.pop(chat, (float(BURST), now))
        there = min(BURST, there + max(0.0, (now - at).total_seconds()) * A_SECOND)
        self._there[chat] = max(0.0, there - 1 - characters // CHARACTERS), now
        if len(self._there) > REMEMBERED:
            del self._there[next(iter(self._there))]
        return there >= 1

    def tells(self, chat: int, now: datetime) -> bool:
        """Whether to say that it was too much: once a minute."""
        before = self._told.get(chat)
        if before is not None and abs(now - before) < TOLD_EVERY:
            return False
        self._told = {each: at for each, at in self._told.items() if abs(now - at) < TOLD_EVERY}
        self._told[chat] = now
        return True
