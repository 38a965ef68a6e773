"""One person in conversation, for tests that state what happens: they press, type, send and wait.

`until` leads them to a step the way somebody would go who is in no mood for detours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows.kernel.effects import Effect, Part, Say, Toast
from flows.kernel.events import Event, Press, Start, Text, Tick
from flows.kernel.session import Answer, Session, Thread
from tests.walks import MONDAY, Turn, World, keys_of

Given = str | tuple[str, ...]
"""What is answered: codes to press, or words to type."""

USUAL: dict[str, Given] = {
    "opening.hello": ("said_no",),
    "intake.job": "Nurse at Saint Mary",
    "intake.far": ("interview",),
    "intake.when": ("weeks_ago",),
    "intake.lane": ("lead",),
    "feel.words": "sadness",
    "feel.strength": ("5",),
    "feel.sore": ("nothing",),
    "feel.count": ("few",),
    "feel.future": ("nothing",),
    "feel.kind": ("not_you",),
    "reflect.wins": ("prepared",),
    "reflect.different": ("nothing",),
    "reflect.list": ("nerves",),
    "reflect.notmine": ("none",),
    "reflect.mine": ("none",),
    "follow.name": "Ms Berg",
    "follow.ask": ("only_thanks",),
    "pause.offer": ("go_on",),
    "pause.zone": "Europe/Berlin",
}
"""What somebody answers who is not asked for anything else here; else the first button."""

STEPS_AT_MOST = 100


@dataclass(slots=True)
class Talk:
    """A conversation and what was said last."""

    world: World = field(default_factory=World)

    @property
    def turn(self) -> Turn:
        return self.world.turns[-1]

    @property
    def session(self) -> Session:
        return self.world.session

    @property
    def state(self) -> str:
        return self.session.state

    @property
    def thread(self) -> Thread:
        return self.session.threads[self.session.current]

    @property
    def answers(self) -> dict[str, Answer]:
        return self.thread.answers

    @property
    def effects(self) -> tuple[Effect, ...]:
        return self.turn.effects

    @property
    def texts(self) -> list[str]:
        """The messages of the last turn."""
        return [shown.text for shown in self.turn.shown]

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    @property
    def keys(self) -> set[str]:
        """The keys of all that the last turn said."""
        shown = [*self.turn.says, *(Say((toast,), "toast") for toast in self.toasts)]
        return {key for say in shown for key in keys_of(say)}

    @property
    def toasts(self) -> list[Part]:
        """What went by over the button pressed."""
        return [effect.part for effect in self.effects if isinstance(effect, Toast)]

    @property
    def asked(self) -> Say:
        """The last message that had buttons, or else the last one."""
        return self.turn.says[-1]

    @property
    def codes(self) -> list[str]:
        return [button.code for button in self.asked.buttons]

    @property
    def labels(self) -> list[str]:
        return [label for _, label in self.turn.shown[-1].buttons]

    def has(self, prefix: str) -> bool:
        """Whether the last turn said a text whose key begins so."""
        return any(key.startswith(prefix) for key in self.keys)

    def send(self, event: Event) -> Talk:
        self.world.happen(event)
        return self

    def start(self) -> Talk:
        return self.send(Start())

    def type(self, text: str) -> Talk:
        return self.send(Text(text))

    def press(self, *codes: str) -> Talk:
        assert set(codes) <= set(self.codes), f"{codes} at {self.state}, shown: {self.codes}"
        return self.send(Press(self.state, codes, self.session.current))

    def tick(self, *codes: str) -> Talk:
        for code in codes:
            self.send(Tick(self.state, code, self.session.current))
        return self

    def sleep(self, **units: float) -> Talk:
        """Let time pass while nothing runs; then all that is due comes at once."""
        self.world.sleep(timedelta(**units))
        return self

    def wait(self, **by: int) -> Talk:
        self.world.wait(timedelta(**by))
        return self

    def press_last(self, *codes: str) -> Talk:
        """Press on the last message that had buttons, however long ago it came."""
        return self.send(Press(self.world.asked[-1].step, codes, self.session.current))

    def answer(self, given: Given) -> Talk:
        return self.type(given) if isinstance(given, str) else self.press(*given)

    def until(self, step: str, answers: Mapping[str, Given] | None = None) -> Talk:
        """Go on until `step` is asked."""
        wanted = {**USUAL, **(answers or {})}
        if not self.world.turns:
            self.start()
        for _ in range(STEPS_AT_MOST):
            if self.state == step:
                return self
            self.answer(wanted.get(self.state) or ((self.codes[0],) if self.codes else "1"))
        raise AssertionError(f"{step} was never asked; stands at {self.state}")


def talk(
    until: str = "", answers: Mapping[str, Given] | None = None, now: datetime = MONDAY
) -> Talk:
    """A new conversation, led to the step `until` with these answers."""
    begun = Talk(World(now=now))
    return begun.until(until, answers) if until else begun


def fresh(**answers: Given) -> dict[str, Given]:
    """Answers by step, written with two underscores for the dot."""
    return {step.replace("__", ".", 1): given for step, given in answers.items()}
