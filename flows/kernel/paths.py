"""The steps as paths: which step is where, what comes next, what lies behind which door."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from flows.kernel.rows import Move
from flows.kernel.step import SCALE, Line, Room, Stands, Step, Trait, Value

if TYPE_CHECKING:
    from flows.kernel.facts import Facts
    from flows.kernel.session import Thread


class Paths:
    """The steps of the rooms and the rows between them, looked up in every way there is.

    Built once by `flows.conversation` and handed to whoever works on an event; nobody else knows
    which rooms there are. `begins` is the way into the path that is no stage of its own; `lane`
    names the stage that a person chose to go to from there, if they did; `called` what a rejection
    is called by what is known of it.
    """

    def __init__(
        self,
        rooms: Iterable[Room] = (),
        moves: Sequence[Move] = (),
        begins: str = "",
        lane: Callable[[Facts], str] = lambda facts: "",
        called: Callable[[Facts], str] = lambda facts: "",
    ) -> None:
        there = tuple(rooms)
        self.steps: tuple[Step, ...] = tuple(
            replace(step, stage=room.name) for room in there for step in room.steps
        )
        self.moves = tuple(moves)
        self.lane, self.called = lane, called
        self.opening = self.steps[0].name if self.steps else ""
        """Where a conversation begins."""
        self.by_step: Mapping[str, Step] = {step.name: step for step in self.steps}
        self.minutes = {room.name: room.minutes for room in there if room.minutes}
        self.stages = tuple(self.minutes)
        """The stages, in the order they are proposed."""
        self.entrances = (begins, *self.stages) if begins else self.stages
        """States one only passes through: the way into a stage, to its first open step."""
        self.by_stage = _by_stage(self.steps)
        self.closings = tuple(step for step in self.steps if step.name.endswith(".close"))
        self.closing_of = {step.stage: step.name for step in self.closings}
        self.doors = {
            stage: tuple(s for s in self.by_stage[stage] if s.door and s.minutes)
            for stage in self.stages
        }
        self.first = tuple(hear for room in there for hear in room.first)
        self.listens = tuple(hear for room in there for hear in room.listens)
        self.unread = tuple(hear for room in there for hear in room.unread)
        self.events = {kind: hear for room in there for kind, hear in room.events.items()}
        self.commands = {name: hear for room in there for name, hear in room.commands.items()}
        self.recalls = tuple(say for room in there for say in room.recalls)
        self.heard = tuple(do for room in there for do in room.heard)
        self.before = tuple(do for room in there for do in room.before)
        self.after = tuple(do for room in there for do in room.after)
        self._of_traits()
        self.asked_once = {n: s for n, s in self.by_step.items() if n not in self.passing}
        self._of_words(there)

    def _of_traits(self) -> None:
        self.passing = self._with(Trait.PASSING)
        self.noted = self._with(Trait.NOTED)
        self.browsing = self._with(Trait.BROWSES)
        self.resting = self._with(Trait.RESTS)
        self.never_a_place = self._with(Trait.NO_PLACE)
        self.first_sentences = frozenset(s.replies_as for s in self.steps if s.replies_as)
        self.side_steps = {step.name: step.side_of for step in self.steps if step.side_of}
        self.returns = {step.name: step.on_return for step in self.steps if step.on_return}

    def _of_words(self, rooms: tuple[Room, ...]) -> None:
        self.values: dict[str, Value] = {
            name: value for step in self.steps for name, value in step.says.items()
        }
        self.cards: dict[str, tuple[Line, ...]] = {s.name: s.card for s in self.steps if s.card}
        for room in rooms:
            self.cards.update(room.cards)

    def _with(self, trait: Trait) -> frozenset[str]:
        return frozenset(step.name for step in self.steps if trait in step.traits)

    def has(self, trait: Trait, name: str) -> bool:
        """Whether the step with this name is one of these; no state that is no step is."""
        step = self.by_step.get(name)
        return step is not None and trait in step.traits

    def standing(self, place: Stands) -> tuple[str, ...]:
        """The names of the steps that stand at this place of the summary, in order."""
        return tuple(step.name for step in self.steps if step.stands is place)

    def on_path(self, name: str) -> bool:
        """Whether the step with this name is a question of the path, to which [back] may lead."""
        step = self.by_step.get(name)
        return step is not None and step.stage != "aside" and Trait.NO_WAY_BACK not in step.traits

    def waits(self, state: str) -> bool:
        """Whether no question of the path stands in this state: nobody is here yet, or at rest."""
        return state == "start" or state in self.resting

    def answered_by(self, command: str, name: str) -> bool:
        """Whether what follows this command answers the step with this name."""
        step = self.by_step.get(name)
        return step is not None and step.named_by == command

    def stage_of(self, place: str) -> str:
        """The stage that a place of the path belongs to: a step, or the way into a stage."""
        return self.by_step[place].stage if place in self.by_step else place

    def next_stage(self, thread: Thread, stage: str) -> str:
        """The stage proposed after `stage`: the next open one in order, else the first open one.

        Empty when there is none, and after the last stage: from there it goes to the goodbye.
        """
        if stage == self.stages[-1]:
            return ""
        known = stage in self.stages
        after = self.stages[self.stages.index(stage) + 1 :] if known else self.stages
        return next((name for name in after if name not in thread.done), "")


def _by_stage(steps: tuple[Step, ...]) -> dict[str, tuple[Step, ...]]:
    stages = dict.fromkeys(step.stage for step in steps)
    return {stage: tuple(step for step in steps if step.stage == stage) for stage in stages}


def inline(row: Step, facts: Facts) -> bool:
    """Whether `row` stands on the path of this person, doors aside."""
    if row.door and (row.inline is None or not row.inline(facts)):
        return False
    return row.when(facts)


def open_row(row: Step, facts: Facts) -> bool:
    """Whether `row` is to be asked on the path now: it fits, and is not settled."""
    passing = Trait.PASSING in row.traits
    settled = facts.settled(row.name) or wished_away(row, facts)
    return inline(row, facts) and (passing or not settled)


def wished_away(row: Step, facts: Facts) -> bool:
    """Whether the person wished for no such question: no numbers, or nothing about feelings."""
    manner = facts.person.get("manner", {})
    if row.expects == SCALE and manner.get("no_numbers"):
        return True
    return row.stage == "feel" and bool(manner.get("no_feelings"))


def open_behind(row: Step, facts: Facts) -> bool:
    """Whether `row`, behind a door, is to be asked now that the door is open."""
    return row.when(facts) and (Trait.PASSING in row.traits or not facts.settled(row.name))
