"""A person who may do anything, the same for the same seed, and the small world they do it in.

The tests and the benchmark share it. Nothing here touches a database: what a turn plans, drops or
forgets is kept as the store would keep it, and the engine is called purely.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

from bot.speech.words import read_scripts
from flows.conversation import PATHS
from flows.engine import Engine
from flows.kernel.effects import Effect, Forget, Listing, Part, Plan, Say, Slot, Unplan
from flows.kernel.events import Blocked, Due, Edited, Event, Media, Press, Start, Text, Zone
from flows.kernel.formatter import PLAIN
from flows.kernel.script import Rendered
from flows.kernel.session import Session
from tests.sayings import ANYTHING, BY_EXPECTED, COMMANDS, MEDIA, ODD, SENTENCES, ZONES

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""Where every walk begins: no holiday, no change of clocks within the day."""

DUE_AT_MOST = 100


@cache
def engine() -> Engine:
    """The real engine with the real words, made once."""
    return Engine(read_scripts())


@dataclass(frozen=True, slots=True)
class Turn:
    """One event and what came of it."""

    event: Event
    at: datetime
    before: Session
    after: Session
    effects: tuple[Effect, ...]
    says: tuple[Say, ...]
    shown: tuple[Rendered, ...]


@dataclass(slots=True)
class World:
    """One person and the bot: where they stand, the clock, what is planned, what was said."""

    engine: Engine = field(default_factory=engine)
    now: datetime = MONDAY
    session: Session = field(default_factory=Session)
    plans: dict[str, Plan] = field(default_factory=dict)
    turns: list[Turn] = field(default_factory=list)
    asked: list[Say] = field(default_factory=list)

    def fork(self) -> World:
        """The same world, to try something in; a session is never changed in place."""
        return World(self.engine, self.now, self.session, dict(self.plans), [], list(self.asked))

    def happen(self, event: Event) -> Turn:
        """Let `event` happen now."""
        before = self.session
        after, effects = self.engine.step(before, event, self.now)
        says = tuple(effect for effect in effects if isinstance(effect, Say))
        script = self.engine.script(after.language)
        shown = tuple(script.say(say, PLAIN) for say in says)
        turn = Turn(event, self.now, before, after, tuple(effects), says, shown)
        self.turns.append(turn)
        self._keep(turn)
        return turn

    def _keep(self, turn: Turn) -> None:
        """What the store does after a turn: nothing is kept of a stranger."""
        self.session = turn.after if turn.after.state != "start" else Session()
        for effect in turn.effects:
            if isinstance(effect, Plan):
                self.plans[effect.key] = effect
            elif isinstance(effect, Unplan):
                self._drop(lambda plan, prefix=effect.prefix: plan.key.startswith(prefix))
        if isinstance(turn.event, Blocked) or turn.after.state == "start":
            self.plans.clear()
        gone = set(turn.before.threads) - set(turn.after.threads)
        self._drop(lambda plan: plan.rejection in gone)
        self.asked += [say for say in turn.says if say.buttons]

    def _drop(self, is_dropped: object) -> None:
        assert callable(is_dropped)
        self.plans = {key: plan for key, plan in self.plans.items() if not is_dropped(plan)}

    def wait(self, by: timedelta) -> list[Turn]:
        """Let time pass; what falls due happens in order, each at its own moment."""
        until, turns = self.now + by, []
        for _ in range(DUE_AT_MOST):
            coming = min((plan.at for plan in self.plans.values()), default=None)
            if coming is None or coming > until:
                break
            self.now = max(self.now, coming)
            turns.append(self.happen(self.due()))
        else:
            raise AssertionError("a plan keeps falling due")
        self.now = until
        return turns

    def sleep(self, by: timedelta) -> list[Turn]:
        """Let time pass while nothing runs: what fell due happens at its end, all at once."""
        self.now += by
        return (
            [self.happen(self.due())] if any(p.at <= self.now for p in self.plans.values()) else []
        )

    def due(self) -> Due:
        """All that is due now, as one event; it is no longer planned."""
        there = [plan for plan in self.plans.values() if plan.at <= self.now]
        there.sort(key=lambda one: (one.at, one.key))
        for plan in there:
            del self.plans[plan.key]
        first, *others = there
        also = tuple((plan.key, plan.step, plan.rejection) for plan in others)
        return Due(first.key, first.step, first.rejection, also)

    def type(self, text: str) -> Turn:
        """Type `text`."""
        return self.happen(Text(text))

    @property
    def transcript(self) -> list[str]:
        """Everything the bot said, in order, with its buttons."""
        return [
            f"{turn.at:%d %H:%M} {shown.text} {[label for _, label in shown.buttons]}"
            for turn in self.turns
            for shown in turn.shown
        ]

    @property
    def said(self) -> set[str]:
        """Every key of the words that was used."""
        return {key for turn in self.turns for say in turn.says for key in keys_of(say)}


def keys_of(say: Say) -> Iterator[str]:
    """The keys of all the texts of a message, buttons included."""
    for part in say.parts:
        yield from _keys(part)
    for button in say.buttons:
        yield from _keys(button.label)


def _keys(slot: Slot) -> Iterator[str]:
    if isinstance(slot, Part):
        yield slot.key
        for inner in slot.slots.values():
            yield from _keys(inner)
    elif isinstance(slot, Listing):
        for item in slot.items:
            yield from _keys(item)


MOODS: tuple[dict[str, int], ...] = (
    {"press": 80, "say": 8, "fitting": 6, "wait": 4, "label": 4, "number": 4, "sidestep": 4},
    {"press": 25, "say": 30, "fitting": 20, "wait": 3, "label": 6, "number": 6, "sidestep": 8},
    {"press": 40, "say": 8, "fitting": 8, "wait": 12, "label": 4, "number": 4, "sidestep": 30},
    {"press": 25, "say": 10, "fitting": 10, "wait": 8, "label": 5, "number": 8, "sidestep": 40},
    {"press": 100, "say": 2, "fitting": 4, "wait": 14, "label": 2, "number": 2, "sidestep": 1},
    {"press": 90, "say": 6, "fitting": 4, "wait": 10, "label": 2, "number": 2, "more": 4},
)
"""How often somebody presses, writes, waits, or does something beside the path."""

SIDESTEPS: dict[str, int] = {
    "command": 40, "odd": 12, "empty": 5, "media": 8, "edited": 14, "zone": 5, "blocked": 4,
    "old_button": 8, "wrong_button": 6, "start": 6, "say_more": 6, "forget": 2,
}  # fmt: skip
WAITS = (
    *(timedelta(minutes=n) for n in (1, 4, 20, 70)),
    *(timedelta(hours=n) for n in (3, 9, 14, 26)),
    *(timedelta(days=n) for n in (2, 3, 6, 15, 31, 40)),
)


class Person:
    """Somebody who may do anything; the same seed does the same."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - reproducible, not secret
        self.mood = self.random.choice(MOODS)

    def act(self, world: World) -> None:
        """Do one thing."""
        getattr(self, f"_{self._pick(self.mood)}")(world)

    def _pick(self, weighed: dict[str, int]) -> str:
        return self.random.choices(list(weighed), list(weighed.values()))[0]

    def _press(self, world: World) -> None:
        if world.session.state in PATHS.resting and world.plans and self.random.random() < 0.5:
            return self._wait(world)
        if not (world.asked and world.turns[-1].says and world.turns[-1].says[-1].buttons):
            return self._say(world)
        say = world.asked[-1]
        codes = [button.code for button in say.buttons]
        most = min(len(codes), self.random.choice((1, 1, 2, 3, 8))) if say.many else 1
        chosen = tuple(self.random.sample(codes, most))
        number = self.random.choice((say.rejection, say.rejection, None))
        world.happen(Press(say.step, chosen, number))

    def _say(self, world: World) -> None:
        world.type(self.random.choice(SENTENCES))

    def _fitting(self, world: World) -> None:
        state = world.session.state
        expects = PATHS.by_step[state].expects if state in PATHS.by_step else "text"
        world.type(self.random.choice(BY_EXPECTED[expects]))

    def _more(self, world: World) -> None:
        world.type(self.random.choice(("new", "/journal", "new", "/moveon", "/followup")))

    def _wait(self, world: World) -> None:
        world.wait(self.random.choice(WAITS))

    def _label(self, world: World) -> None:
        labels = [label for turn in world.turns[-3:] for s in turn.shown for _, label in s.buttons]
        world.type(self.random.choice(labels or SENTENCES))

    def _number(self, world: World) -> None:
        world.type(self.random.choice(("1", "2", "3", "7", "0", "11", "99", "1 3", "2, 4 and 5")))

    def _sidestep(self, world: World) -> None:
        getattr(self, f"_{self._pick(SIDESTEPS)}")(world)

    def _command(self, world: World) -> None:
        world.type(self.random.choice(COMMANDS))

    def _odd(self, world: World) -> None:
        world.type(self.random.choice(ODD))

    def _empty(self, world: World) -> None:
        world.type(self.random.choice(("", " ", "\n", "\u200b")))

    def _media(self, world: World) -> None:
        caption = self.random.choice(("", "", *SENTENCES))
        world.happen(Media(self.random.choice(MEDIA), "file-7", caption))

    def _edited(self, world: World) -> None:
        thread = world.session.threads.get(world.session.current)
        steps = [
            *(step for step in (thread.answers if thread else ()) if step in PATHS.by_step),
            "nowhere",
        ]
        text = self.random.choice(ANYTHING)
        world.happen(Edited(self.random.choice(steps), world.session.current, text))

    def _zone(self, world: World) -> None:
        world.happen(Zone(self.random.choice(ZONES)))

    def _blocked(self, world: World) -> None:
        world.happen(Blocked())
        world.wait(self.random.choice(WAITS))
        world.happen(Start())

    def _old_button(self, world: World) -> None:
        if world.asked:
            say = self.random.choice(world.asked)
            code = self.random.choice(say.buttons).code
            world.happen(Press(say.step, (code,), say.rejection))

    def _wrong_button(self, world: World) -> None:
        state = world.session.state
        odd = (("nonsense",), ("say_more", "x"), (), ("1", "2"), ("keep",))
        world.happen(Press(state, self.random.choice(odd), self.random.choice((None, 1, 9))))

    def _start(self, world: World) -> None:
        world.happen(Start())

    def _say_more(self, world: World) -> None:
        world.happen(Press(world.session.state, ("say_more",), world.session.current))

    def _forget(self, world: World) -> None:
        world.type("/forget")
        if self.random.random() < 0.5:
            world.happen(Press("forget.sure", ("forget",)))


def walk(seed: int, acts: int, world: World | None = None) -> World:
    """Where somebody with this seed has got to after so many acts."""
    world = world or World()
    person = Person(seed)
    if person.random.random() < 0.9:
        world.happen(Start())
    for _ in range(acts):
        person.act(world)
    return world


def is_forgotten(turn: Turn) -> bool:
    """Whether everything kept was destroyed in this turn."""
    return any(isinstance(effect, Forget) for effect in turn.effects)


def way_out(world: World, events_at_most: int = 120) -> list[str]:
    """The states on the way to the goodbye, by nothing but the first button and waiting."""
    tried = world.fork()
    states: list[str] = []
    if tried.session.state == "start":
        tried.happen(Start())
    while tried.session.state != "done" and len(states) < events_at_most:
        states.append(tried.session.state)
        if tried.session.state == "feel.breathing":
            tried.wait(timedelta(minutes=3))
        elif tried.session.state == "forget.sure":  # the first button there hands a copy over
            tried.type("no")
        elif tried.session.state == "parked":  # a number presses nothing there
            tried.type("I didn't mean that")
        else:
            tried.type("1")
    return [*states, tried.session.state]
