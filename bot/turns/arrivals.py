"""What is handed to a turn, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.keep.outbox import Message
from flows.kernel.events import Event


@dataclass(frozen=True, slots=True)
class Arrival:
    """One event from `address`, named by `key` where it can be delivered twice.

    `key` is source, bot id and update id: it names no person. `language` is for someone new.
    `message` is the channel's own number of the person's message, `reply_to` that of the one it
    replies to; 0 where there is none. `file` finds a file that came with it and may be an export;
    `pressed` is the number of ours whose button it was. `urgent`: these words may ask for help.
    `parts` are the messages whose words stand in the event where they are several: number, words.
    """

    key: str | None
    address: str
    event: Event = field(repr=False)
    now: datetime
    language: str = "en"
    message: int = 0
    reply_to: int = 0
    file: str = field(default="", repr=False)
    pressed: int = 0
    urgent: bool = False
    parts: tuple[tuple[int, str], ...] = field(default=(), repr=False)

    @property
    def channel(self) -> str:
        """What the address is one of."""
        return self.address.partition(":")[0]


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A question that words left behind, by the channel's number of it.

    `said` takes the place of its buttons; where that is empty they just go.
    """

    message: int
    said: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an arrival: `outcome` is "taken", "duplicate", "failed", or "full".

    The last: so much waits to be said to this person that no more of theirs is taken.

    What is not worth a row: `toast` goes by over the button pressed, `redraw` are its boxes as
    they are now, `settled` the question that was answered in words. `is_anybody` is False where
    nothing is kept of whoever pressed.
    """

    outcome: str
    forgot: bool = False
    toast: str = field(default="", repr=False)
    redraw: Message | None = None
    settled: LeftBehind | None = None
    is_anybody: bool = True
