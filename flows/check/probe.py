"""Which options, labels and phrases the code can come up with: measured by trying every answer.

Each option of each step is given as the only answer, in a few situations; what the buttons and
the slots then show is collected, and options found that way are tried in turn. So the texts a
language needs are never declared by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from flows.conversation import PATHS
from flows.kernel.buttons import shown
from flows.kernel.effects import Button, Listing, Part, Slot
from flows.kernel.facts import Facts
from flows.kernel.kept import Lead
from flows.kernel.session import Answer, Thread
from flows.kernel.step import Trait
from flows.stages.follow_up.given import letter_slots

NOW = datetime(2025, 3, 4, 15, tzinfo=UTC)
PLANNED = "2025-03-05T09:00"
LONG_TEXT = "word " * 200
FACT_CODES = {
    "fact.how": ("said_no", "silence", "withdrawn", "still_open"),
    "fact.internal": ("yes",),
    "fact.money": ("yes",),
}
"""What is heard beside the steps, and the codes it is kept as."""
TEXTS = ("fact.role", "fact.company", "follow.name", "follow.sign")
OPENS_A_LIST = {("feel.words", "more")}
"""Choices that show more to choose from and are not kept."""
CHOSEN_ELSEWHERE = {
    *(row.name for row in PATHS.steps if Trait.LISTED in row.traits),
    *(row.name for row in PATHS.closings),
}
"""Steps whose codes are numbers or doors: nothing is looked up by them."""
SITUATIONS: tuple[dict[str, Any], ...] = (
    {"far": "final"},
    {"far": "application", "internal": True},
    {"far": "interview", "lead": {"more_words": True, "borrowed": ("ranking",)}},
)
"""What else is true while an answer is tried."""
NAMINGS: tuple[dict[str, Any], ...] = (
    {"far": "final", "texts": True},
    {"far": "final", "role": True},
    {"far": "final", "company": True},
)
"""What else a person may have written; tried once."""


@dataclass(slots=True)
class Probe:
    """What came up: the codes of each step, the labels of buttons, and the values of slots."""

    codes: dict[str, set[str]] = field(default_factory=dict)
    labels: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    values: dict[str, list[Slot]] = field(default_factory=dict)
    most_buttons: dict[str, int] = field(default_factory=dict)
    last_buttons: dict[str, set[str]] = field(default_factory=dict)

    def label_keys(self) -> set[str]:
        """The keys of every button's label."""
        return {key for keys in self.labels.values() for key in keys}

    def value_keys(self) -> set[str]:
        """The keys of everything a slot can say."""
        return {key for slots in self.values.values() for slot in slots for key in keys_of(slot)}


def keys_of(slot: Slot) -> Iterator[str]:
    """The keys of the texts in a value, the outer one first."""
    if isinstance(slot, Part):
        yield slot.key
        for inner in slot.slots.values():
            yield from keys_of(inner)
    elif isinstance(slot, Listing):
        for item in slot.items:
            yield from keys_of(item)


@cache
def probe() -> Probe:
    """Try every answer, and every answer that this brings up."""
    result = Probe({row.name: {o.code for o in row.options} for row in PATHS.steps if row.options})
    result.codes |= {step: set(codes) for step, codes in FACT_CODES.items()}
    tried: set[tuple[str, str]] = set()
    _try_everything_at_once(result)
    for naming in NAMINGS:
        _look(result, Facts(_thread(naming), {}, NOW, 1, PATHS))
    while todo := _untried(result, tried):
        for step, code in todo:
            _try(result, step, code)
        tried |= set(todo)
    return result


def _untried(result: Probe, tried: set[tuple[str, str]]) -> list[tuple[str, str]]:
    there = {(step, code) for step, codes in result.codes.items() for code in codes}
    return sorted(there - tried - OPENS_A_LIST)


def _try(result: Probe, step: str, code: str) -> None:
    for situation in SITUATIONS:
        thread = _thread(situation)
        thread.answers[step] = {**thread.answers.get(step, {}), **_answer(step, code)}
        if step == "move.next":
            thread.plans = [{"what": code, "kind": "code", "status": "open", "local": PLANNED}]
        _look(result, Facts(thread, {}, NOW, 1, PATHS))


def _thread(situation: dict[str, Any]) -> Thread:
    thread = Thread(1, lead=situation.get("lead", Lead()).copy())
    thread.answers["intake.far"] = _answer("intake.far", situation["far"])
    for name in ("role", "company"):
        if situation.get(name) or situation.get("texts"):
            thread.answers[f"fact.{name}"] = {"text": LONG_TEXT, "at": NOW.isoformat()}
    if situation.get("internal"):
        thread.answers["fact.internal"] = _answer("fact.internal", "yes")
    if situation.get("texts"):
        for step in (*PATHS.by_step, *TEXTS):
            thread.answers.setdefault(step, {"text": LONG_TEXT, "at": NOW.isoformat()})
    return thread


def _answer(step: str, *codes: str) -> Answer:
    answer: Answer = {"codes": list(codes), "at": (NOW - timedelta(days=1)).isoformat()}
    if step == "intake.when":
        answer["date"] = NOW.date().isoformat()
    return answer


def _try_everything_at_once(result: Probe) -> None:
    """All options of all steps, long texts beside them: the longest values there can be."""
    thread = _thread({"far": "final", "texts": True})
    for step, codes in result.codes.items():
        thread.answers[step] = {
            **thread.answers.get(step, {}),
            **_answer(step, *_kept(step, codes)),
        }
    _look(result, Facts(thread, {}, NOW, 1, PATHS))


def _kept(step: str, codes: set[str]) -> list[str]:
    return [code for code in sorted(codes) if (step, code) not in OPENS_A_LIST]


def _look(result: Probe, facts: Facts) -> None:
    for step in (row.name for row in PATHS.steps if row.buttons):
        buttons = shown(facts, step)
        most = result.most_buttons.get(step, 0)
        result.most_buttons[step] = max(most, len(buttons))
        result.last_buttons.setdefault(step, set()).update(one.code for one in buttons[-1:])
        for button in buttons:
            _note_button(result, step, button)
    known = {name: value(facts) for name, value in PATHS.values.items()}
    for name, slot in (*known.items(), *letter_slots(facts).items()):
        kept = result.values.setdefault(name, [])
        if slot is not None and slot not in kept:
            kept.append(slot)


def _note_button(result: Probe, step: str, button: Button) -> None:
    if step not in CHOSEN_ELSEWHERE:
        result.codes.setdefault(step, set()).add(button.code)
    kept = result.labels.setdefault((step, button.code), set())
    if isinstance(button.label, Part):
        kept.update(keys_of(button.label))
