"""A session that is copied for an event: nothing lost, nothing shared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest

from flows.kernel.session import Session, Sitting, Thread, Threads

FILLED: dict[type, Any] = {
    str: "said", int: 7, dict: {"said": "so"}, list: ["said"], Sitting: Sitting(answers=3),
}  # fmt: skip
OF_ROWS = {"held": [{"step": "a.b"}], "plans": [{"what": "walk"}], "shelf": {3: {"label": "A"}}}


def filled(kind: type[Session] | type[Thread]) -> Session | Thread:
    """One whose fields all differ from what they are by default."""
    plain = Session() if kind is Session else Thread(1)
    for one in fields(plain):
        there = getattr(plain, one.name)
        if isinstance(there, Threads):
            setattr(plain, one.name, Threads(held={3: Thread(3)}))
        else:
            setattr(plain, one.name, OF_ROWS.get(one.name) or FILLED[type(there)])
    return plain


def shared(one: object, other: object) -> Iterator[str]:
    """Fields in which a change of one would change the other."""
    for each in fields(one):  # type: ignore[arg-type]
        mine, theirs = getattr(one, each.name), getattr(other, each.name)
        if isinstance(mine, dict | list | Sitting) and mine is theirs:
            yield each.name


@pytest.mark.parametrize("kind", [Session, Thread])
def test_a_copy_keeps_every_field_and_shares_none(kind: type[Session] | type[Thread]) -> None:
    there = filled(kind)
    copied = there.copy()
    lost = [f.name for f in fields(there) if getattr(copied, f.name) != getattr(there, f.name)]
    assert not lost, f"flows/kernel/session.py, {kind.__name__}.copy loses {lost}"
    assert not list(shared(copied, there))


STORED = {"answers": 2, "latest": [3, "feel.sore"], "opened": {"feel.sore": 1}, "led": ["letter"]}


def test_a_sitting_that_was_stored_is_read_and_stored_the_same() -> None:
    sitting = Session.from_dict({"sitting": {**STORED, "weighed": True}}).sitting
    assert (sitting.answers, sitting.latest, sitting.led) == (2, (3, "feel.sore"), ("letter",))
    assert json.loads(json.dumps(sitting.to_dict())) == STORED


def test_a_sitting_that_begins_stores_nothing() -> None:
    assert Session().to_dict()["sitting"] == {}
    assert Session.from_dict({}).sitting == Sitting()
