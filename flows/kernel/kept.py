"""Plain data as it is stored: answers, places to come back to, plans, and the rows of the lists.

Dictionaries, for the reason that `flows.kernel.person` gives.
"""

from __future__ import annotations

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
