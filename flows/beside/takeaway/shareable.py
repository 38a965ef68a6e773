"""What a version for somebody else is made of: which sections, and which names stand in them."""

from __future__ import annotations

from collections.abc import Iterator

from flows.beside.takeaway.gather import summed_up
from flows.beside.takeaway.hiding import stood_in
from flows.beside.takeaway.names import as_shown, names_in
from flows.beside.takeaway.summary import Rejection
from flows.kernel.cursor import Cursor
from flows.kernel.effects import Listing, Part, Quote, Slot


def shared_names(cursor: Cursor, rejection: int) -> list[str]:
    """What looks like a name in the work part of one rejection, or of all for 0.

    Looked for in all that was written; shown where it would stand in the file.
    """
    threads = cursor.session.threads
    aside = Cursor(cursor.session, cursor.event, cursor.now, cursor.script, cursor.paths)
    summary = summed_up(aside, (), rejection)
    texts = [text for each in summary.rejections for text in _written(each)]
    names = names_in(threads.values(), cursor.paths)
    return stood_in(as_shown(stood_in(names, texts)), texts)


def _written(rejection: Rejection) -> Iterator[str]:
    """The person's own words in the work part of a rejection."""
    lines = (*rejection.keep_and_change.lines, *rejection.looking_for.lines)
    said = (rejection.label, *lines, *(what for _, what in rejection.answered))
    for slot in (*said, *(plan.what for plan in rejection.plans)):
        yield from _quotes(slot)
    if rejection.gains:
        yield from _quotes(rejection.gains)


def _quotes(slot: Slot) -> Iterator[str]:
    match slot:
        case Quote():
            yield slot.text
        case Listing():
            for item in slot.items:
                yield from _quotes(item)
        case Part():
            for inner in slot.slots.values():
                yield from _quotes(inner)
