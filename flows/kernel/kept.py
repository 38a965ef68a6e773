"""Plain data as it is stored: answers, places to come back to, plans, and the rows of the lists.

Dictionaries, for the reason that `flows.kernel.person` gives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

Answer = dict[str, Any]
"""What was said at one step. Keys, each only where it applies: `codes` (list of str), `text`,
`number` (int), `date` (ISO day), `at` (ISO instant of answering, always), `how` ("asked",
"heard" in another answer, "kept" from an earlier rejection, "skipped")."""


class Browsed(TypedDict, total=False):
    """What is known while somebody looks through what is kept.

    In the journal the rejection that was `chosen`, and whether it is looked at from `elsewhere`;
    of a search the `query` and the step of the `note` found; for a file its `scope` (a rejection, 0
    for all), the `names` in it and those that `stay`; whether an advert is to be kept (`keep`).
    """

    chosen: int
    elsewhere: bool
    query: str
    note: str
    scope: int
    names: list[str]
    stay: list[str]
    keep: bool


class Place(Browsed, total=False):
    """A place to come back to; empty where there is none.

    `number` (the rejection), `step`, `onward` (go on from it instead of asking it), `kind`: "" for
    an aside; "edit", "dated" or "card" for a question asked out of its turn, after whose answer
    one comes back. A detour keeps what it needs beside that: `editing` and `before` (the step and
    its old answer), `again` (steps to ask again), the `key` of what came, `plan` (which plan).
    """

    number: int
    step: str
    onward: bool
    kind: str
    editing: str
    before: Answer
    again: list[str]
    key: str
    plan: int


class PlanRow(TypedDict, total=False):
    """A plan made at a rejection: `what` (its words; for the `kind` "code" one of our options).

    It comes at the `local` time (ISO), was `set` at an instant, and its `status` is "open", "done"
    or "gone".
    """

    what: str
    kind: str
    local: str
    set: str
    status: str


class ShelfRow(TypedDict, total=False):
    """What the lists show of a rejection without reading it: its `label`, when it was `opened`.

    `stage` is where it stands, `status` "open", "done" or "archived"; what it `was` before that.

    """

    label: str
    opened: str
    stage: str
    status: str
    was: str


class Checked(TypedDict):
    """A line whose wording waits for a decision.

    `own` are the person's words, `offered` ours, `marked` what was found in theirs and `code` why;
    `line` is the question that asked for them, "" for a line that was rewritten.
    """

    own: str
    offered: str
    marked: str
    code: str
    line: str


class Letter(TypedDict, total=False):
    """What is chosen of the letter; its lines are made anew each time.

    Its `form` and its `status`, the day it was `sent` (ISO) or an `earlier` one was; `lines` in the
    person's own words ("" for one left out), the line that is `picked`, a change that was `told`
    before its line was, what is `checked`, and the question that is `settled` by that.
    """

    form: str
    status: str
    sent: str
    earlier: str
    lines: Mapping[str, str]
    picked: str
    told: str
    checked: Checked
    settled: str


class Lead(TypedDict, total=False):
    """What is going on in a rejection beside its answers. Each key is there while it is needed.

    The question that stands: the codes `shown` under it, the `ticks` set so far (its step first),
    the words picked so far where a list has a second page (`picked_words`, and that there is one,
    `more_words`), how often it got no answer (`tries`, of the step `tried`), which
    step and option was guessed just now (`guessed`), whether it has its
    hint (`hinting`: step and yes or no), the key of what can be said `more` about it, which
    commands were asked about (`unclear`: step, commands, times).

    The way: whether the path was `introduced`, the stage that was `left` and whether it was the
    `first_end` or they were `leaving`, the open `door` and the `doors_done`, that somebody is
    `returning` to a step after a while, the steps `asked_back`, what was `recalled`.

    Said once: the stages whose `effort` was named, the `things` proposed, the lines `borrowed` for
    a plan, how often each step was `reopened`; `asides` counts the notes in passing, `numbers` are
    those told for the strength. `name` is what they call this rejection.

    Danger: `raised` are the texts that raised the question and `cleared` the one that was meant
    otherwise, `asked_check` how often and whether it was `asked_kindly`, `no_said` when a no to it
    came, `waiting` the words that wait, with their note. Silence: `nudged` says which kind of
    message was the last, `never_quiet` that none for silence is to come, `one_note`
    the instant at which the announced one came.
    """

    asides: int
    asked_back: list[str]
    asked_check: int
    asked_kindly: bool
    borrowed: list[str]
    cleared: str
    door: str
    doors_done: list[str]
    effort: list[str]
    first_end: bool
    hinting: list[Any]
    introduced: bool
    leaving: bool
    left: str
    more: str
    more_words: bool
    name: str
    never_quiet: bool
    no_said: str
    nudged: str
    numbers: list[int]
    one_note: str
    picked_words: list[str]
    raised: list[str]
    recalled: bool
    reopened: dict[str, int]
    returning: bool
    shown: list[str]
    things: list[str]
    ticks: list[str]
    tried: str
    guessed: list[str]
    tries: int
    unclear: Sequence[Any]
    waiting: Sequence[str]
