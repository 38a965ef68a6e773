"""Lines of authors nobody learned from, said where they were written: what becomes of them.

`make bench` and the tests share it. Nothing of the lines is looked at but their labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.conversation import PATHS
from flows.kernel.step import TEXT
from flows.listening.examples import Example, examples
from flows.listening.fact_labels import parted
from tests.flows.hearing_talk import listening
from tests.flows.standing import Place, standing
from tests.walks import Turn, World

ASIDE = Path(__file__).parent / "aside"
AUTHORS = ("k", "l")
IN_A_ROW = 3
"""Lines that one person says one after another where they stand."""
OPEN = {step.name for step in PATHS.steps if step.expects == TEXT}


@dataclass(slots=True)
class Played:
    """What became of the lines: how many were said, and of how many each of these is true.

    `walls`: nothing was kept, said or done but that the question came again. `misfiled`: the text
    became the answer of the open question that it does not answer; `not_theirs` is how many could
    have. `repeated`: what was said back had been said word for word to that person before.
    """

    said: int = 0
    walls: int = 0
    misfiled: int = 0
    not_theirs: int = 0
    repeated: int = 0

    def share(self, count: int) -> float:
        """A count in a hundred lines."""
        return 100 * count / max(1, self.said)


def lines() -> list[Example]:
    """The lines kept aside, as they were labelled."""
    return [one for name in AUTHORS for one in examples((ASIDE / f"{name}.txt").read_text("utf-8"))]


def play(drawn: Iterable[Example], first: int = 0) -> Played:
    """Say each line where it was written, `IN_A_ROW` to a person, and count."""
    played = Played()
    for place, said in _persons(drawn, first):
        world = World(listening(), place[1], place[0])
        before: set[str] = set()
        for line in said:
            if world.session.state != line.at:
                world = World(listening(), place[1], place[0])
            _count(played, world.type(line.text), line, before)
    return played


def _persons(drawn: Iterable[Example], first: int) -> Iterator[tuple[Place, list[Example]]]:
    by_place: dict[str, list[Example]] = {}
    for line in drawn:
        by_place.setdefault(line.at, []).append(line)
    for at, there in by_place.items():
        places = standing().get(at, [])
        for begin in range(0, len(there), IN_A_ROW):
            if places:
                yield places[first % len(places)], there[begin : begin + IN_A_ROW]


def _count(played: Played, turn: Turn, line: Example, before: set[str]) -> None:
    played.said += 1
    played.walls += _is_wall(turn)
    if line.at in OPEN and not _answers(line):
        played.not_theirs += 1
        played.misfiled += _is_filed(turn, line)
    words = {text for text in _said_back(turn) if len(text.split()) > 2}
    played.repeated += bool(words & before)
    before |= words


def _answers(line: Example) -> bool:
    return any(parted(label)[0] == line.at for label in line.labels)


def _is_wall(turn: Turn) -> bool:
    same = turn.after.state == turn.before.state and turn.after.person == turn.before.person
    said_back = any(say.kind != "question" for say in turn.says)
    return same and turn.after.threads == turn.before.threads and not said_back


def _is_filed(turn: Turn, line: Example) -> bool:
    thread = turn.after.threads.get(turn.after.current)
    answer = thread.answers.get(line.at, {}) if thread else {}
    return "text" in answer and str(answer["text"]).strip() in line.text


def _said_back(turn: Turn) -> Iterator[str]:
    """The replies, each as it stands."""
    both = zip(turn.says, turn.shown, strict=True)
    return (shown.text for say, shown in both if say.kind == "reply")
