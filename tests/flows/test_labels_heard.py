"""The words of our own buttons, typed where they are shown, raise no question about dying."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from bot.speech.words import read_danger
from flows.beside.care.hearing import danger_in
from flows.conversation import PATHS
from flows.kernel.buttons import shown
from flows.kernel.cursor import Cursor
from flows.kernel.effects import Part
from flows.kernel.events import Text
from flows.kernel.formatter import PLAIN
from tests.flows.hearing_talk import listening
from tests.flows.standing import Place, standing
from tests.flows.test_conversed import at

STATES = sorted(state for state in PATHS.by_step if state != "parked")


def standing_in(place: Place, text: str) -> Cursor:
    session, now = place
    cursor = Cursor(deepcopy(session), Text(text), now, listening().script("en"), PATHS)
    cursor.ear, cursor.danger = listening().ear, read_danger()
    return cursor


def labels(cursor: Cursor) -> Iterator[str]:
    """What is on the buttons that stand below the question, as far as we wrote it."""
    for button in shown(cursor.facts, cursor.state):
        if isinstance(button.label, Part):
            yield cursor.script.button(button, PLAIN)[1]


def alarming(state: str) -> set[str]:
    """The labels of a state that are heard as danger there."""
    return {
        label
        for place in standing().get(state, ())
        for label in labels(standing_in(place, ""))
        if danger_in(standing_in(place, label), label)
    }


def test_no_label_of_ours_is_danger_where_it_is_shown() -> None:
    assert {state: found for state in STATES if (found := alarming(state))} == {}


def test_what_is_said_beyond_a_label_is_heard() -> None:
    there = at("move.state")
    said = "Ready to go on and never wake up again"
    assert danger_in(standing_in((there.session, there.world.now), said), said) is not None
