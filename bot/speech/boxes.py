"""A box that says what it sets: pressed twice it is as it was after the first press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.kernel.effects import Effect, Redraw
from flows.kernel.events import Event, Tick
from flows.kernel.session import Session


class Steps(Protocol):
    """A conversation, as far as a box needs it."""

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        """The session after the event, and what should happen."""


@dataclass(frozen=True, slots=True)
class Box(Tick):
    """The person wanted the tick of `code` there, or gone, whatever it is by now."""

    is_on: bool = True

    @property
    def turned(self) -> Tick:
        """What the conversation knows: a tick that is turned over."""
        return Tick(self.step, self.code, self.rejection)

    def set(
        self, conversation: Steps, session: Session, now: datetime
    ) -> tuple[Event, Session, list[Effect]]:
        """Turned over; and once more where it had been as it was wanted."""
        event = self.turned
        after, effects = conversation.step(session, event, now)
        if not self.is_as_wanted(effects):
            after, effects = conversation.step(after, event, now)
        return event, after, effects

    def is_as_wanted(self, effects: Sequence[Effect]) -> bool:
        """Whether the boxes, as they are drawn after it was turned over, show what was wanted."""
        drawn = (each.say.buttons for each in effects if isinstance(each, Redraw))
        ticked = [b.ticked for buttons in drawn for b in buttons if b.code == self.code]
        return ticked in ([], [None], [self.is_on])
