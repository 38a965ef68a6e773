"""The rules of what comes on a date: every kind of message there is, and what comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flows.beside.reminders.hush import is_paused
from flows.beside.reminders.silence import speaks
from flows.moments import late
from flows.moments.planning import local_instant

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.events import Due

Came = tuple[str, str, int]
"""What came due: the key of its plan, the step it leads to, its rejection."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of message that comes on a date.

    `name` stands in the plan's key ("3/plan0": the first plan of rejection 3). `kind` is "timer",
    which the person chose and which counts to no limit, or "nudge", our idea: only with a yes of
    its own and within the person's hours. `step` is what it leads to; `words` what it says, where
    that is not the question of the step.
    """

    name: str
    kind: str
    step: str
    words: str = ""


MESSAGES: tuple[Kind, ...] = (
    Kind("breather", "timer", "feel.after", "feel.breathing.say.over"),
    Kind("plan", "timer", "later.plan"),
    Kind("sent", "timer", "follow.sent"),
    Kind("answer", "timer", "follow.answer"),
    Kind("look", "timer", "later.look"),
    Kind("return", "timer", "nudged", "nudge.return"),
    Kind("quiet", "nudge", "nudged", "quiet.first"),
)
"""Every kind, in the order in which they come where several are due at once."""
BY_NAME = {row.name: row for row in MESSAGES}
PASSES = {"breather", "quiet"}
"""What is not asked beside others: one is over by itself, the other has no need to come then."""


def kind_of(key: str, step: str = "") -> Kind:
    """The kind of the plan with this key; one whose name is not known is told by its step."""
    named = BY_NAME.get(key.partition("/")[2].rstrip("0123456789"))
    return named or next((row for row in MESSAGES if row.step == step), BY_NAME["return"])


def all_of(event: Due) -> list[Came]:
    """All that is due, in the order of MESSAGES, and within a kind as it came."""
    there = [(event.key, event.step, event.rejection), *event.also]
    return sorted(there, key=lambda came: MESSAGES.index(kind_of(came[0], came[1])))


def asked_of(cursor: Cursor, event: Due) -> list[Came]:
    """What of it asks something of the person, in a rejection that is still there."""
    shelf = cursor.session.shelf
    return [c for c in all_of(event) if kind_of(c[0], c[1]).name not in PASSES and c[2] in shelf]


def comes_as(cursor: Cursor, event: Due) -> str:
    """What it leads to: "held" in a pause, "several", the step of the only one, or silence's."""
    if cursor.state == "feel.breathing" and any(
        step == "feel.after" for _, step, _ in all_of(event)
    ):
        return "feel.after"
    if is_paused(cursor) and not _anyway(cursor, event):
        return "held"
    there = asked_of(cursor, event)
    if len(there) > 1:
        return "several"
    if there:
        return there[0][1]
    quiet = any(kind_of(key, step).name == "quiet" for key, step, _ in all_of(event))
    return speaks(cursor) if quiet else "feel.after"


def is_late(cursor: Cursor, came: Sequence[Came]) -> bool:
    """Whether one of these comes long after the time the person had chosen."""
    moments = cursor.person.get("moments", {})
    chosen = (moments[key]["local"] for key, _, _ in came if key in moments)
    return any(late.is_late(local_instant(cursor, local), cursor.now) for local in chosen)


def _anyway(cursor: Cursor, event: Due) -> bool:
    """Whether any of it was chosen after the pause was asked for."""
    moments = cursor.person.get("moments", {})
    return any(key in moments and moments[key].get("anyway") for key, _, _ in all_of(event))


def earliest(cursor: Cursor, row: Mapping[str, Any]) -> datetime:
    """When the moment kept as `row` comes: at its time, or where the pause ends if that is later.

    What was chosen after the pause was asked for comes at its time.
    """
    at = local_instant(cursor, row["local"])
    until = cursor.person.get("paused", {}).get("until")
    return max(at, local_instant(cursor, until)) if until and not row.get("anyway") else at
