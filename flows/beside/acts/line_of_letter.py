"""What is a line of the letter where one is asked for: said to the employer, and no button."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import LETTER
from flows.beside.acts.unplaced import unplaced
from flows.kernel.heard import Heard
from flows.kernel.labels import plain
from flows.kernel.step import TEXT, Trait
from flows.kernel.wrong import Wrong
from flows.listening.complaints import is_to_employer

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.script import Script
    from flows.listening.ear import Listened

LANGUAGES = 8
"""Scripts whose labels are remembered."""


def line_of_letter(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is said to the employer is a line; a button of another question about it is none."""
    row = cursor.paths.by_step[cursor.state]
    if row.stage != LETTER or row.expects != TEXT or Trait.NAME in row.traits:
        return None
    if is_to_employer(heard.text):
        return Heard("answered", {"text": heard.text}, words=heard.text)
    steps = frozenset(row.name for row in cursor.paths.by_stage[LETTER])
    if not _labels(cursor.script, steps).get(plain(heard.text), frozenset()) - {cursor.state}:
        return None
    return unplaced(cursor, heard.text, Wrong("choice", heard.text))


@lru_cache(LANGUAGES)
def _labels(script: Script, steps: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """What the buttons of these questions say, and whose each is."""
    found: dict[str, frozenset[str]] = {}
    for key, texts in script.texts.items():
        step, options, _ = key.partition(".options.")
        for label in map(plain, texts) if options and step in steps else ():
            found[label] = found.get(label, frozenset()) | {step}
    return found
