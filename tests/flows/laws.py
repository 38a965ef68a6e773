"""The laws of the conversation that hold in every turn, as sentences about what breaks them."""

from __future__ import annotations

from collections.abc import Iterator

from flows.check.laws import OWN
from flows.conversation import PATHS
from flows.kernel.effects import Redraw, Toast
from flows.kernel.events import Blocked, Due, Edited, Media, Press, Text, Tick, Zone
from flows.kernel.script import THEIRS_AT_MOST
from flows.listening.text import tidy
from tests.walks import Turn, engine, is_forgotten

TEXT_AT_MOST = 4096
"""Characters of ours; where a person's words make it longer, it goes out as several messages."""
CALLBACK_AT_MOST = 64
MESSAGES_AT_MOST = 2


def broken(turn: Turn, last: str = "") -> Iterator[str]:
    """What is wrong with the turn; `last` is the text of the message before it."""
    if not turn.says and not may_be_silent(turn):
        yield f"no answer at {turn.before.state} to {turn.event!r}"
    if len(turn.says) > MESSAGES_AT_MOST:
        yield f"{len(turn.says)} messages at {turn.before.state} after {turn.event!r}"
    yield from _messages(turn)
    yield from _repetitions(turn, last)


def may_be_silent(turn: Turn) -> bool:
    """A date that is not for now, a closed door, a zone in passing, an empty line to nothing.

    And a message rewritten that had answered nothing, or that is empty now.
    """
    if any(isinstance(effect, Toast | Redraw) for effect in turn.effects):
        return isinstance(turn.event, Press | Tick)  # answered in place
    match turn.event:
        case Blocked():
            return True
        case Text(early=True) | Media(early=True):
            return turn.after.state == turn.before.state  # the question is on its way
        case Due():
            return turn.after.state == turn.before.state
        case Zone():
            return turn.before.state != "pause.zone"
        case Edited(step, _, text):
            thread = turn.before.threads.get(turn.before.current)
            return (
                thread is None or step not in {*PATHS.by_step} & {*thread.answers} or not tidy(text)
            )
        case Text(text):
            return not tidy(text) and turn.after.state == turn.before.state
    return False


def _messages(turn: Turn) -> Iterator[str]:
    for say, shown in zip(turn.says, turn.shown, strict=True):
        where = f"after {turn.event!r} at {turn.before.state}"
        if not shown.text.strip():
            yield f"an empty message {where}"
        ours = engine().script(turn.after.language).say(say, OWN).text
        if len(ours) > TEXT_AT_MOST:
            yield f"{len(ours)} characters of ours {where}"
        codes = [code for code, _ in shown.buttons]
        if len(set(codes)) < len(codes):
            yield f"two buttons with one code in {codes} {where}"
        for code, label in shown.buttons:
            if not label or len(label) > THEIRS_AT_MOST:
                yield f"the label {label!r} {where}"
            if len(f"{say.rejection}|{say.step}|{code}".encode()) > CALLBACK_AT_MOST:
                yield f"too many bytes in {say.rejection}|{say.step}|{code}"


def _repetitions(turn: Turn, last: str) -> Iterator[str]:
    """A stranger, of whom nothing is kept, may be told the same twice."""
    if turn.after.state == "start" and not is_forgotten(turn):
        return
    for shown in turn.shown:
        if shown.text == last:
            yield f"twice running after {turn.event!r} at {turn.before.state}: {last[:80]!r}"
        last = shown.text
