"""Golden transcripts: whole people, typed line by line, and every byte of what they were told."""

from __future__ import annotations

from difflib import unified_diff
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.speech.words import read_scripts
from flows.conversation import PATHS
from flows.kernel.effects import Part
from tests.bot.process import started
from tests.transcripts.play import FAULT, KEY, Person, Played, Told, people, play

pytestmark = pytest.mark.long

PEOPLE = people()
EVERYBODY = pytest.mark.parametrize(
    "person",
    [
        pytest.param(
            each, id=each.name, marks=[pytest.mark.logs_errors] if FAULT in each.typed else []
        )
        for each in PEOPLE
    ],
)
TITLE = read_scripts()["en"].template(Part("summary.title"))
KEPT = {"feel.card", "reflect.card", "analyze.card", "follow.draft", "move.plan", "move.bye"}
"""Where something to keep first stands on the screen: a card, a letter, a plan, the summary."""
BY_ANSWER = 11
BUBBLES = 2
NEVER_HERE = {"pause.zone"}  # a terminal tells its zone
"""Steps that no conversation in a terminal reaches."""


@cache
def played(person: Person) -> Played:
    with TemporaryDirectory() as scratch:
        return play(person, Path(scratch))


@EVERYBODY
def test_the_conversation_is_the_one_that_was_accepted(person: Person) -> None:
    golden = person.golden.read_text(encoding="utf-8") if person.golden.exists() else ""
    now = played(person).text
    if now != golden:
        changes = unified_diff(
            golden.splitlines(), now.splitlines(), "accepted", "now", lineterm="", n=6
        )
        pytest.fail(
            f"{person.name} ({person.note}) is told something else:\n"
            + "\n".join(changes)
            + "\nRead it as that person. To accept: make transcripts, or\n"
            f"  python -m tests.transcripts.accept {person.name}",
            pytrace=False,
        )


@EVERYBODY
def test_no_message_equals_the_one_before_it(person: Person) -> None:
    for sitting in sittings(person):
        said = [each.text for each in sitting if each.who != "you"]
        for one, other in pairwise(said):
            assert one != other


@EVERYBODY
def test_at_most_two_messages_stand_between_two_lines(person: Person) -> None:
    """Waiting may let several moments come, and so may a new process; documents come on top."""
    for line, after in exchanges(person):
        if not line.startswith(":wait"):
            assert len([each for each in after if each.who == "bot"]) <= BUBBLES, line


@EVERYBODY
def test_nobody_leaves_by_the_goodbye_without_the_summary(person: Person) -> None:
    there = False
    for each in played(person).told:
        there = there or TITLE in each.text
        if each.step == "done" and each.kind == "question":
            assert there


@EVERYBODY
def test_something_to_keep_is_there_by_the_eleventh_answer(person: Person) -> None:
    """For whoever is led; the lane "look at what happened" goes through its lists first."""
    asked: set[str] = set()
    for each in played(person).told:
        if (
            each.who != "bot"
            or each.step not in PATHS.by_step
            or PATHS.by_step[each.step].stage == "aside"
        ):
            continue
        if each.step in KEPT or PATHS.by_step[each.step].stage == "reflect":
            return
        asked.add(each.step)
        assert len(asked) <= BY_ANSWER, f"{each.step} is one question too many: nothing is kept yet"


def test_together_they_reach_every_step() -> None:
    said = {each.step for person in PEOPLE for each in played(person).told if each.who == "bot"}
    assert set(PATHS.by_step) - said == NEVER_HERE


def test_the_command_line_prints_the_same(tmp_path: Path) -> None:
    person = next(each for each in PEOPLE if len(each.sittings) == 1)
    typed = "".join(f"{line}\n" for line in person.sittings[0].lines)
    ran = started(tmp_path, "chat", "--at", person.begins.isoformat(), typed=typed, REBOUND_KEY=KEY)
    assert ran.stdout == played(person).text


def sittings(person: Person) -> list[list[Told]]:
    """What was told and typed, one list for each process."""
    cut: list[list[Told]] = []
    for each in played(person).told:
        if each.who == "process":
            cut.append([])
        else:
            cut[-1].append(each)
    return cut


def exchanges(person: Person) -> list[tuple[str, list[Told]]]:
    """Each line typed, and what was told before the next."""
    cut: list[tuple[str, list[Told]]] = []
    for sitting in sittings(person):
        typed = False
        for each in sitting:
            if each.who == "you":
                cut.append((each.text, []))
                typed = True
            elif typed:
                cut[-1][1].append(each)
    return cut
