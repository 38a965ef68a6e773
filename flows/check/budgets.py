"""The budgets of the conversation, for every profile: how much is asked, and what comes back when.

Stages are walked one by one: what one stage asks does not depend on how another was walked, only
on the facts. The first artifact and the first reply that uses two facts are walked from the start.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from flows.check.profiles import Case, described, every_way, profiles
from flows.check.report import Report, found
from flows.check.simulate import Followed, Path, Rows, walks
from flows.conversation import PATHS
from flows.kernel.step import Step
from flows.stages.intake.facts import BEING_TOLD

CORE = {
    "opening": 1,
    "intake": 4,
    "feel": 6,
    "pause": 3,
    "reflect, first half": 4,
    "reflect, second half": 5,
    "follow_up": 6,
    "analyze": 6,
    "move_on": 5,
}
"""Core questions at most."""
CORE_IN_ALL = 40
TEXTS = {"reflect": 3, "analyze": 3}
"""Free texts at most, in a stage's core: two, or what stands here."""
TEXTS_AT_MOST = 2
TEXTS_IN_A_ROW = 2
BEHIND_A_DOOR = 3
FIRST_ARTIFACT = 11
ARTIFACTS = {"feel.card", "reflect.card", "analyze.card", "follow.draft", "move.bye"}
ONE_TAP_AWAY = {"reflect.more"}
"""Where a tap brings the card at once: the good half may be left there."""
SAME_ANSWER = {"opening.paste"}
"""The button for it and the mail itself are one answer: what happened."""
HALVES = "reflect.more"
BEFORE = (
    "opening.hello",
    "intake.job",
    "intake.far",
    "intake.when",
    "intake.pressing",
    "intake.lane",
)

BRANCHING = {"intake.far", "fact.how", "fact.internal", "rejections"}
"""Facts of the intake that later stages branch on."""

WaysIn = Mapping[str, Sequence[tuple[Case, int]]]
"""For each stage who comes into it straight from the intake, and after how many answers."""


@dataclass(slots=True)
class Worst:
    """The highest count of one thing, and a profile that has it."""

    count: int = 0
    who: Case = field(default_factory=dict)

    def see(self, count: int, who: Case) -> None:
        """Keep the higher one."""
        if count > self.count:
            self.count, self.who = count, who


def prove(
    rows: Rows = PATHS.by_stage,
    core: Mapping[str, int] = CORE,
    in_all: int = CORE_IN_ALL,
    artifact: int = FIRST_ARTIFACT,
    ways: WaysIn | None = None,
) -> Report:
    """Every budget, on these rows; `ways`: what `ways_in` has found in them already."""
    measured: dict[str, Worst] = {}
    paths = sum(_measure(stage, rows, measured) for stage in BY_STAGE_WALKED)
    first = first_artifact(rows, artifact, ways)
    problems = [*_too_many(measured, core), *_in_all(measured, core, in_all)]
    problems += [*_texts(measured), *_late(first, artifact), *long_doors(rows)]
    total = sum(measured[name].count for name in core)
    line = (
        f"budgets: {profiles():.1e} profiles on {paths} paths; at most {total} core questions, "
        f"the first artifact by answer {max(worst.count for worst in first.values())}"
    )
    return found(line, problems)


BY_STAGE_WALKED = (
    "opening",
    "intake",
    "feel",
    "pause",
    "reflect",
    "follow_up",
    "analyze",
    "move_on",
)


def _measure(stage: str, rows: Rows, measured: dict[str, Worst]) -> int:
    count = 0
    for case, path in _walked(stage, rows):
        count += 1
        for name, number in _counts(stage, path).items():
            measured.setdefault(name, Worst()).see(number, case)
    return count


def _walked(stage: str, rows: Rows) -> Iterator[tuple[Case, Path]]:
    if stage == "pause":
        return every_way(map(Pausing, walks((), rows, {*BEFORE, "feel.words", "feel.strength"})))
    return every_way(walks([stage], rows, () if stage in BEING_TOLD else BEFORE))


@dataclass(slots=True)
class Pausing(Followed):
    """Somebody at the card, after which a pause may be offered."""

    def go(self) -> Path:
        """What is asked then."""
        return self.walking.pause()


def _counts(stage: str, path: Path) -> dict[str, int]:
    core = path.core
    counts = {stage: len(core)}
    if stage == "reflect":
        counts = _halves(core)
    counts[f"texts {stage}"] = sum(row.expects == "text" for row in core)
    counts[f"row {stage}"] = longest_run(path.rows)
    return counts


def _halves(core: Sequence[Step]) -> dict[str, int]:
    names = [row.name for row in core]
    first = names.index(HALVES) + 1 if HALVES in names else len(names)
    return {"reflect, first half": first, "reflect, second half": len(names) - first}


def longest_run(rows: Iterable[Step]) -> int:
    """How many free texts stand in a row."""
    longest = run = 0
    for row in rows:
        run = run + 1 if row.expects == "text" else 0
        longest = max(longest, run)
    return longest


def _too_many(measured: Mapping[str, Worst], core: Mapping[str, int]) -> list[str]:
    return [
        f"{name} asks {worst.count} core questions of a person with {described(worst.who)}; "
        f"{core[name]} are allowed: narrow a `when` in its room, or put a row behind a door."
        for name, worst in measured.items()
        if name in core and worst.count > core[name]
    ]


def _in_all(measured: Mapping[str, Worst], core: Mapping[str, int], in_all: int) -> list[str]:
    total = sum(measured[name].count for name in core)
    if total <= in_all:
        return []
    return [f"All stages together ask {total} core questions; {in_all} are allowed: drop one."]


def _texts(measured: Mapping[str, Worst]) -> list[str]:
    problems = []
    for name, worst in measured.items():
        kind, _, stage = name.partition(" ")
        allowed = {"texts": TEXTS.get(stage, TEXTS_AT_MOST), "row": TEXTS_IN_A_ROW}.get(kind)
        if allowed is not None and worst.count > allowed:
            where = "in a row " if kind == "row" else ""
            problems.append(
                f"{stage} asks {worst.count} free texts {where}of a person with "
                f"{described(worst.who)}; {allowed} are allowed: make one a choice."
            )
    return problems


def long_doors(rows: Rows = PATHS.by_stage) -> list[str]:
    """Doors with more questions than their label lets one expect, or without their minutes."""
    behind: dict[str, list[Step]] = {}
    for row in (row for there in rows.values() for row in there if row.door):
        behind.setdefault(row.door, []).append(row)
    return [
        f"The door {door} has {len(there)} questions and says {there[0].minutes} minutes: give it "
        f"{BEHIND_A_DOOR} at most, and its minutes on its first row in its room."
        for door, there in behind.items()
        if len(there) > BEHIND_A_DOOR or not there[0].minutes
    ]


def first_artifact(
    rows: Rows = PATHS.by_stage, allowed: int = FIRST_ARTIFACT, ways: WaysIn | None = None
) -> dict[str, Worst]:
    """For each stage a lane leads to, the most answers before something to keep is there.

    Where the longest ways together stay within `allowed`, that sum is the answer; elsewhere each
    way in is walked on.
    """
    found_at: dict[str, Worst] = {stage: Worst() for stage in PATHS.stages}
    for stage, there in (ways_in(rows) if ways is None else ways).items():
        alone = _most(stage, rows, {})
        for case, count in there:
            near = count + alone.count <= allowed
            worst = alone if near else _most(stage, rows, case)
            found_at[stage].see(count + worst.count, {**worst.who, **case})
    return found_at


def _most(stage: str, rows: Rows, start: Case) -> Worst:
    worst = Worst()
    begun = walks([stage], rows, BEFORE, start)
    for case, count in every_way(map(UntilArtifact, begun)):
        worst.see(count, case)
    return worst


def ways_in(rows: Rows = PATHS.by_stage) -> WaysIn:
    """Who comes into a stage straight from the intake: for each set of facts the longest way.

    Only the rows of the opening and of the intake are walked.
    """
    longest: dict[tuple[str, str], tuple[Case, int]] = {}
    for case, (stage, count) in every_way(map(IntoStage, walks(BEING_TOLD, rows))):
        kept = longest.setdefault((stage, repr(_branching(case))), (case, count))
        if count > kept[1]:
            longest[stage, repr(_branching(case))] = (case, count)
    return {
        name: [way for (stage, _), way in longest.items() if stage == name] for name in PATHS.stages
    }


@dataclass(slots=True)
class IntoStage(Followed):
    """Somebody on the way through the intake: into which stage, and after how many answers."""

    def go(self) -> tuple[str, int]:
        """The stage, and the answers."""
        told = [row for row in self.walking.go().rows if row.name not in SAME_ANSWER]
        return self.walking.lane(), len(told)


def _branching(case: Case) -> list[tuple[str, object]]:
    return sorted((k, v) for k, v in case.items() if k in BRANCHING)


@dataclass(slots=True)
class UntilArtifact(Followed):
    """Somebody on the way through a stage, as far as something to keep: after how many answers."""

    def go(self) -> int:
        """The answers; none where nothing to keep comes."""
        while row := self.walking.next():
            answers = len(self.walking.path.rows)
            if row.name in ARTIFACTS:
                return answers - 1
            if row.name in ONE_TAP_AWAY:
                return answers
        return 0


def _late(first: Mapping[str, Worst], artifact: int) -> list[str]:
    return [
        f"In {stage} something to keep comes only after {worst.count} answers, for a person with "
        f"{described(worst.who)}; {artifact} are allowed: ask less before it in its room."
        for stage, worst in first.items()
        if worst.count > artifact
    ]
