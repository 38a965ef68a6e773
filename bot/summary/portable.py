"""Everything of one person as JSON, to be brought into another instance without loss.

The format is published in `export-1.schema.json` beside this file. What is not in it: where in a
sitting the person stood, and what waits to be sent. Notes that were written to be let out are in.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

from bot.keep.notes import Kept
from bot.summary.material import Material
from flows.kernel.kept import ShelfRow
from flows.kernel.person import PersonData
from flows.kernel.session import Thread, thread_to_dict

FORMAT, VERSION = "rebound-export", 1
_HALF = re.compile("[\ud800-\udfff]")


def export(material: Material) -> dict[str, Any]:
    """The person, or the wanted rejection alone, as plain data."""
    session, numbers = material.session, material.numbers
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": material.now.isoformat(),
        "language": session.language,
        "script": session.version,
        "created": material.created.isoformat() if material.created else None,
        "seen": session.seen,
        "current": session.current if session.current in numbers else max(numbers, default=0),
        "said": dict(session.said),
        "person": _person(session.person, numbers),
        "rejections": [
            _rejection(session.threads[n], session.shelf[n], material.notes) for n in numbers
        ],
        "notes": [_note(note) for note in material.notes if _is_nowhere(note, material)],
    }


def portable(material: Material) -> bytes:
    """The export as JSON text: UTF-8, half characters escaped, one key a line."""
    text = json.dumps(export(material), ensure_ascii=False, indent=1)
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode() + b"\n"


def _person(person: PersonData, numbers: list[int]) -> dict[str, Any]:
    """What is true of the person; of the moments, those of the wanted rejections."""
    moments = {
        key: row
        for key, row in person.get("moments", {}).items()
        if key.partition("/")[0] in {str(number) for number in numbers}
    }
    return {**person, "moments": moments} if "moments" in person else dict(person)


def _rejection(thread: Thread, shelf: ShelfRow, notes: tuple[Kept, ...]) -> dict[str, Any]:
    return {
        **thread_to_dict(thread),
        "shelf": dict(shelf),
        "notes": [_note(note) for note in notes if note.rejection == thread.number],
    }


def _is_nowhere(note: Kept, material: Material) -> bool:
    """Whether the note belongs to no rejection there is; for a single one it is left out."""
    return not material.rejection and note.rejection not in material.session.shelf


def _note(note: Kept) -> dict[str, Any]:
    return {
        "step": note.step,
        "created": _iso(note.created),
        "changed": _iso(note.changed),
        "answer": dict(note.answer),
        "words": note.words,
    }


def _iso(at: datetime) -> str:
    return at.isoformat()
