"""The engine alone: microseconds a step, and where they go."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from flows.conversation import PATHS
from flows.engine import Engine
from flows.kernel.cursor import Cursor
from flows.kernel.events import Press, Start, Text
from flows.kernel.formatter import PLAIN
from flows.kernel.hearing import hear
from tests.bench.measured import MICRO, best, line, title
from tests.walks import Person, Turn, World, engine

PEOPLE, ACTS = 40, 45
STEP_AT_MOST = 60

PRESSING = {"press": 1}
TYPING = {"say": 3, "fitting": 3, "label": 3, "number": 1}


class Timed(Engine):
    """The same engine with a watch on two of its parts."""

    def __init__(self, plain: Engine) -> None:
        super().__init__(plain.scripts)
        self.moving = self.speaking = 0.0

    def _fire(self, cursor: Cursor, trigger: str) -> None:
        begun = perf_counter()
        super()._fire(cursor, trigger)
        self.moving += perf_counter() - begun

    def _speak(self, cursor: Cursor) -> None:
        begun = perf_counter()
        super()._speak(cursor)
        self.speaking += perf_counter() - begun


def recorded(mood: dict[str, int], kind: type) -> list[Turn]:
    """Steps of people who only do one thing: where they stood, and what they did."""
    turns: list[Turn] = []
    for seed in range(PEOPLE):
        world, person = World(), Person(seed)
        person.mood = mood
        world.happen(Start())
        for _ in range(ACTS):
            person.act(world)
        turns += [turn for turn in world.turns if isinstance(turn.event, kind)]
    return turns


def report() -> None:
    """Print what a step costs."""
    title(f"The engine alone (no database; at most {STEP_AT_MOST} us a step are expected)")
    pressed, typed = recorded(PRESSING, Press), recorded(TYPING, Text)
    for name, turns in (("a press", pressed), ("a typed text", typed)):
        each = _each(len(turns), _stepping(engine(), turns))
        line(
            f"{name}", f"{each:,.1f} us", f"{MICRO / each:,.0f} steps a second, one core, CPU time"
        )
    _parts(pressed, typed)


def _stepping(with_engine: Engine, turns: list[Turn]) -> Callable[[], None]:
    def step_all() -> None:
        step = with_engine.step
        for turn in turns:
            step(turn.before, turn.event, turn.at)

    return step_all


def _each(count: int, work: Callable[[], None]) -> float:
    work()
    return best(work).cpu / count * MICRO


def _parts(pressed: list[Turn], typed: list[Turn]) -> None:
    """Where a step's time goes, by a watch on each part; the watch itself costs a little."""
    for name, turns in (("a press", pressed), ("a typed text", typed)):
        whole = _each(len(turns), _stepping(engine(), turns))
        watched = Timed(engine())
        _stepping(watched, turns)()
        hearing = _each(len(turns), _hearing(turns)) - _each(len(turns), _opening(turns))
        moving = watched.moving / len(turns) * MICRO
        speaking = watched.speaking / len(turns) * MICRO
        rest = max(0.0, whole - hearing - moving - speaking)
        line(f"  of {name}: hearing", f"{hearing:,.1f} us", "danger, commands, the answer")
        line("    the machine", f"{moving:,.1f} us", "guards, the move, its reply")
        line("    the words of the question", f"{speaking:,.1f} us", "parts, slots, buttons")
        line("    the rest", f"{rest:,.1f} us", "copying, taking the answer, closing")
        said = _each(len(turns), _rendering(turns))
        line("  and rendering, after it", f"{said:,.1f} us", "the messages as plain text")


def _opening(turns: list[Turn]) -> Callable[[], None]:
    script = engine().script("en")

    def open_all() -> None:
        for turn in turns:
            Cursor(turn.before, turn.event, turn.at, script, PATHS)

    return open_all


def _hearing(turns: list[Turn]) -> Callable[[], None]:
    script = engine().script("en")

    def hear_all() -> None:
        for turn in turns:
            hear(Cursor(turn.before, turn.event, turn.at, script, PATHS))

    return hear_all


def _rendering(turns: list[Turn]) -> Callable[[], None]:
    script = engine().script("en")

    def render_all() -> None:
        for turn in turns:
            for say in turn.says:
                script.say(say, PLAIN)

    return render_all
