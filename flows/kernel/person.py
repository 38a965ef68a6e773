"""What is true of a person and not of one rejection: the very data that is stored and exported.

A `TypedDict` and no dataclass: a key that is missing means "never asked", and what a later
version added is carried on unread.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypedDict


class Moment(TypedDict):
    """One plan to come back: a local time (ISO, no zone), the step that is asked, the kind.

    `anyway`: it was chosen in a pause and comes all the same; `number` is the rejection it belongs
    to while it waits for the end of one.
    """

    local: str
    step: str
    kind: str
    anyway: NotRequired[bool]
    number: NotRequired[int]


class Ladder(TypedDict):
    """The lines that come while somebody is silent, about the rejection `number`.

    `rung` of them came `since` the instant (ISO) at which the person last wrote; `over` after the
    last of them.
    """

    number: int
    rung: NotRequired[int]
    since: NotRequired[str]
    over: NotRequired[bool]


class Setback(TypedDict):
    """The line for the next no: their own `text`, or the key (`code`) of ours; `at` an instant."""

    at: str
    text: NotRequired[str]
    code: NotRequired[str]


class Paused(TypedDict):
    """No messages `until` a local time (ISO); "" for until they write."""

    until: str


class PersonData(TypedDict, total=False):
    """What is kept of somebody across rejections. Each key is there once there is something.

    When: `zone` (IANA name), `hour` for messages ("18:30"), `quiet` (the first and last hour
    messages may come), `consent` to messages at times they choose and `nudges` when they fall
    silent (False: asked and declined), `paused`. `moments` are the plans by key ("3/return"),
    `waiting` those held back in a pause, `due` those on offer (step, rejection, what about),
    `picked` the one being changed (key, plan, step, what about), `ladder` the lines in a silence,
    `wrote` the instant of our last message that nobody asked for. `once`: they were told of the one
    note that comes when they stop in the middle (False: it is not to come); `by_day` the instant at
    which they last wrote by day.

    How: the `manner` they wished for, what `weighs` on them and since when, that they wrote in a
    `foreign` language and were told what we speak.

    In danger: times `helped`, the last `helped_at` (instant), their `country`, that it was asked
    (`asked_country`), the `care_language`; what they had `agreed` to before (plans, nudges).

    To look at: the rows of `lists` by step, the `page`. To keep: `goals` (codes) and the `goal` in
    their own words, the `setback` line, `questions` nobody here could answer.
    """

    agreed: list[Any]
    asked_country: bool
    by_day: str
    care_language: str
    consent: bool
    country: str
    due: dict[str, list[Any]]
    foreign: bool
    goal: str
    goals: list[str]
    helped: int
    helped_at: str
    hour: str
    ladder: Ladder
    lists: dict[str, list[Any]]
    manner: dict[str, bool]
    moments: dict[str, Moment]
    nudges: bool
    once: bool
    page: int
    paused: Paused
    picked: list[Any]
    questions: list[str]
    quiet: list[str]
    setback: Setback
    waiting: dict[str, Moment]
    weighs: Mapping[str, str]
    wrote: str
    zone: str
