"""What is a line of the letter where one is asked for: said to the employer, and no button."""

from __future__ import annotations

from collections.abc import Iterator
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
    from flows.listening.ear import Listened


def line_of_letter(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is said to the employer is a line; a button of another question about it is none."""
    row = cursor.paths.by_step[cursor.state]
    if row.stage != LETTER or row.expects != TEXT or Trait.NAME in row.traits:
        return None
    if is_to_employer(heard.text):
        return Heard("answered", {"text": heard.text}, words=heard.text)
    if plain(heard.text) not in map(plain, _labels(cursor)):
        return None
    return unplaced(cursor, heard.text, Wrong("choice", heard.text))


def _labels(cursor: Cursor) -> Iterator[str]:
    """What the buttons of the other questions about the letter say."""
    others = [row.name for row in cursor.paths.by_stage[LETTER] if row.name != cursor.state]
    for step in others:
        beginning = f"{step}.options."
        for key, texts in cursor.script.texts.items():
            if key.startswith(beginning):
                yield from texts
