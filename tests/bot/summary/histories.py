"""Somebody's whole history, walked with the real engine and kept as a store would keep it."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from bot.keep.notes import Kept
from bot.keep.rows import millis, moment
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from bot.summary.material import Material
from flows.kernel.effects import Forget, Note
from flows.kernel.session import Threads
from tests.walks import MONDAY, World, walk

SCRIPTS = read_scripts()
TALKED = Conversation(SCRIPTS)
_REMEMBERED = 32
"""Walks that are walked once, however often they are asked for."""


def notes_of(world: World) -> tuple[Kept, ...]:
    """The notes as rows: the place of the first, the words and the time of the last."""
    kept: dict[tuple[int, str], Kept] = {}
    for turn in world.turns:
        if any(isinstance(effect, Forget) for effect in turn.effects):
            kept.clear()
        gone = set(turn.before.threads) - set(turn.after.threads)
        for effect in turn.effects:
            if isinstance(effect, Note):
                _keep(kept, effect, moment(millis(turn.at)))
        kept = {key: note for key, note in kept.items() if key[0] not in gone}
    return tuple(kept.values())


def _keep(kept: dict[tuple[int, str], Kept], note: Note, at: datetime) -> None:
    key = (note.rejection, note.step)
    if note.answer is None:
        kept.pop(key, None)
        return
    created = kept[key].created if key in kept else at
    kept[key] = Kept(note.rejection, note.step, created, at, note.answer, note.words)


def material_of(world: World, rejection: int = 0) -> Material:
    """What files are made from, of somebody who walked."""
    held = {number: world.session.threads[number] for number in world.session.threads}
    session = world.session.copy()
    session.threads = Threads(held=held)
    script = TALKED.script(session.language)
    return Material(session, notes_of(world), script, world.now, rejection, MONDAY)


@lru_cache(_REMEMBERED)
def walked(seed: int, acts: int) -> Material:
    """What somebody with this seed has after so many acts; only to be read."""
    return material_of(walk(seed, acts))
