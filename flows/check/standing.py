"""Somebody who stands at a state, and what happens to them: for proofs that try every state."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flows.check.laws import texts
from flows.conversation import PATHS
from flows.engine import Engine
from flows.kernel.effects import Effect, Redraw, Say, Toast
from flows.kernel.events import Event, Text
from flows.kernel.session import Session, Threads, thread_from_dict, thread_to_dict
from flows.kernel.step import Step

SOON = timedelta(minutes=1)
Answers = dict[int, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Standing:
    """A session at a moment, and what the turn before led to."""

    engine: Engine
    session: Session
    now: datetime
    effects: tuple[Effect, ...] = ()

    @property
    def state(self) -> str:
        """The state of the machine."""
        return self.session.state

    @property
    def step(self) -> Step | None:
        """The step that is asked there; None at the start."""
        return PATHS.by_step.get(self.state)

    @property
    def rests(self) -> bool:
        """Whether no question of the path stands."""
        return PATHS.waits(self.state)

    @property
    def on_path(self) -> bool:
        """Whether it is a question of a stage, and not one that leads off and back."""
        return self.step is not None and self.step.stage != "aside"

    @property
    def home(self) -> str:
        """Where one comes back to from elsewhere: beside some questions stands another."""
        return (self.step.side_of if self.step else "") or self.state

    @property
    def is_place(self) -> bool:
        """Whether the rejection at hand goes on from this question."""
        thread = self.session.threads.get(self.session.current)
        goes_on = self.on_path and thread is not None and thread.place == self.state
        return goes_on and not self.session.held

    @property
    def says(self) -> list[Say]:
        """The messages of the last turn."""
        return [effect for effect in self.effects if isinstance(effect, Say)]

    @property
    def keys(self) -> set[str]:
        """The keys of all that these messages, toasts and redrawn questions say."""
        shown = [*self.says, *(one.say for one in self.effects if isinstance(one, Redraw))]
        toasts = {one.part.key for one in self.effects if isinstance(one, Toast)}
        return toasts | {part.key for say in shown for part in texts(say)}

    @property
    def asks(self) -> bool:
        """Whether the last turn left its question standing on the screen."""
        return self.rests or any(say.step == self.state for say in self.says)

    @property
    def answers(self) -> Answers:
        """Every answer of every rejection, as it was given."""
        return {number: dict(one.answers) for number, one in self.session.threads.items()}

    def after(self, *events: Event | str, within: timedelta = SOON) -> Standing:
        """After these, one after the other; words are a text."""
        there = self
        for event in events:
            happens = Text(event) if isinstance(event, str) else event
            now = there.now + within
            session, effects = self.engine.step(there.session, happens, now)
            there = Standing(self.engine, session, now, tuple(effects))
        return there

    def kept(self) -> Standing:
        """This person, written down as a store would and read again."""
        session, threads = json.loads(written(self.session))
        held = {int(number): thread_from_dict(one) for number, one in threads.items()}
        return Standing(self.engine, Session.from_dict(session, Threads(held=held)), self.now)


def written(session: Session) -> str:
    """All there is of a person, as it is kept."""
    threads = {number: thread_to_dict(one) for number, one in session.threads.items()}
    return json.dumps([session.to_dict(), threads])
