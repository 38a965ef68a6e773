"""When the first reply comes that uses two facts of the person: by the fourth answer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from flows.check.profiles import described, every_way
from flows.check.report import Report, found
from flows.check.simulate import Followed, Rows, Walk, walks
from flows.conversation import PATHS
from flows.kernel.facts import Facts
from flows.kernel.script import SLOT, Script
from flows.kernel.step import Step
from flows.stages.intake.facts import BEING_TOLD

BY_ANSWER = 4
FACTS = 2
SHOWN = 3
"""Profiles named where it fails."""
KINDS = {
    "fact.role": "job",
    "fact.company": "job",
    "fact.internal": "inside",
    "fact.how": "how",
    "fact.money": "money",
    "intake.far": "far",
    "intake.when": "when",
    "feel.words": "feeling",
    "feel.strength": "feeling",
}
"""What counts as a fact about the person, by where it is kept."""


def prove(
    script: Script,
    rows: Rows = PATHS.by_stage,
    by_answer: int = BY_ANSWER,
) -> Report:
    """Nobody answers more than `by_answer` questions before they are heard."""
    begun = (Told(one, script, by_answer) for one in walks(BEING_TOLD, rows))
    told_apart = every_way(begun)
    late = list(islice((case for case, heard in told_apart if not heard), SHOWN))
    problems = [
        f"After {by_answer} answers no reply has used two facts of a person with "
        f"{described(case)}: give the steps they answered a reply for it, in flows/stages."
        for case in late
    ]
    return found(f"heard: a reply that uses two facts comes within {by_answer} answers", problems)


@dataclass(slots=True)
class Told(Followed):
    """Somebody who tells what happened: whether they are heard before `most` answers are given."""

    script: Script
    most: int
    answers: int = 0
    answered: Step | None = None

    def go(self) -> bool:
        """Whether a reply uses two facts by then, or there are none to use."""
        while row := self.answered or self.walking.next():
            self.answered = row
            if _uses_two(self.walking, self.script, row):
                return True
            answers = self.answers + self.walking.facts.known(row.name)
            if answers >= self.most:
                return _knows(self.walking.facts) < FACTS
            self.answers, self.answered = answers, None
        return True


def _uses_two(walking: Walk, script: Script, step: Step) -> bool:
    facts = walking.facts
    facts.read = set()
    row = next((case for case in step.replies if case.holds(facts)), None)
    key = f"{step.name}.reply.{row.name}" if row else ""
    if key not in script:
        return False
    guarded = set(facts.read)
    return all(_count(facts, guarded, text) >= FACTS for text in script.texts[key])


def _count(facts: Facts, guarded: set[str], text: str) -> int:
    facts.read = set(guarded)
    for name in SLOT.findall(text):
        if name in PATHS.values:
            PATHS.values[name](facts)
    return len(_known(facts, facts.read))


def _known(facts: Facts, steps: set[str]) -> set[str]:
    """That there was a no is known of everyone here; "offer, taken back" says two things."""
    known = {KINDS[step] for step in steps if step in KINDS and facts.known(step)}
    taken_back = facts.code("intake.far") == "offer" or facts.code("fact.how") == "withdrawn"
    if taken_back and steps & {"intake.far", "fact.how"}:
        return known | {"far", "how"}
    return known | ({"how"} if "fact.how" in steps else set())


def _knows(facts: Facts) -> int:
    """How many facts there are to use; none for whoever left out how far it got."""
    return len(_known(facts, set(KINDS))) if facts.known("intake.far") else 0
