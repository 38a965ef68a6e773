"""The search as a conversation: what was found, one of it in full, and on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.browse import (
    all_facts,
    browse,
    browsed,
    name_of,
    name_row,
    say_in_place,
    thread_of,
)
from flows.beside.edit.answers import answered_steps, edit_step
from flows.beside.journal.shown import day_said, go_on_with, look_into
from flows.beside.search.index import SNIPPET_AT_MOST, Hit, found, snippet, wanted
from flows.kernel.actions import come_back
from flows.kernel.apart import UNCUT
from flows.kernel.buttons import on_page
from flows.kernel.effects import Part, Slot
from flows.kernel.lists import Row, optioned
from flows.kernel.quoting import marked, quoted
from flows.kernel.session import code_of

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

NAMES = {"aside": "search.name.aside", "advert": "search.name.advert"}
"""Notes that answer no step, by how their names begin, and what they are called."""


def _words(cursor: Cursor) -> str:
    """What is looked for: said just now, or before."""
    heard = cursor.heard
    if heard.trigger == "search":
        return heard.argument
    said = str(heard.answer.get("text", "")) if cursor.met == "search.words" else ""
    return said or str(browsed(cursor).get("query", ""))


def _hits(cursor: Cursor) -> list[Hit]:
    return found((facts.thread for facts in all_facts(cursor)), _words(cursor))


def names_nothing(cursor: Cursor) -> bool:
    """No words came with the command."""
    return not wanted(cursor.heard.argument)


def finds(cursor: Cursor) -> bool:
    """The words occur somewhere."""
    return bool(_hits(cursor))


def list_hits(cursor: Cursor) -> None:
    """What was found, a page at a time."""
    words, hits = _words(cursor), _hits(cursor)
    browse(cursor, query=words)
    rows = [Row(f"{hit.number}.{hit.step}", *_label(cursor, hit, hits)) for hit in hits]
    cursor.offer("search.pick", [*rows, *optioned("search.pick", ["close"])])
    cursor.ask()


def _label(cursor: Cursor, hit: Hit, hits: list[Hit]) -> list[str]:
    """The step's name; where two share it, the rejection's, with its number if that is shared."""
    key = _name(cursor, hit.step).key
    shared = [other for other in hits if _name(cursor, other.step).key == key]
    if len(shared) == 1:
        return [key, ""]
    names = [name_row(cursor, "", other.number).words for other in shared]
    name = names[shared.index(hit)]
    return ["", name if names.count(name) == 1 else f"#{hit.number} {name}"]


def _name(cursor: Cursor, step: str) -> Part:
    """What the note is called."""
    key, kind = f"edit.name.{step}", step.partition(".")[0]
    return Part(key if key in cursor.script else NAMES.get(kind, NAMES["aside"]))


def nothing_found(cursor: Cursor) -> None:
    """Say that nothing was found for these words."""
    say_in_place(cursor, "search.say.nothing", said=quoted(_words(cursor), 40))


def nothing_found_here(cursor: Cursor) -> None:
    """Say in one sentence that the words stand in none of their notes, and go back."""
    cursor.reply("search.say.nothing", said=quoted(_words(cursor), 40))
    come_back(cursor)


def listed(cursor: Cursor) -> list[Part]:
    """The hits of this page: which rejection, which question, when, and the words around."""
    by_code = {f"{hit.number}.{hit.step}": hit for hit in _hits(cursor)}
    codes = [row.code for row in on_page(cursor.person, "search.pick")]
    hits = [by_code[code] for code in codes if code in by_code]
    title = cursor.title("search.line.title", said=quoted(_words(cursor), 40))
    return [title, *(_line(cursor, place, hit) for place, hit in enumerate(hits, 1))]


def _line(cursor: Cursor, place: int, hit: Hit) -> Part:
    shown = marked(snippet(hit), SNIPPET_AT_MOST)
    return cursor.line("search.line.hit", place=place, snippet=shown, **_told(cursor, hit))


def _told(cursor: Cursor, hit: Hit) -> dict[str, Slot]:
    return {
        "label": name_of(cursor, hit.number),
        "question": _name(cursor, hit.step),
        "noted": day_said(cursor, hit.at or cursor.now.isoformat()),
    }


def open_hit(cursor: Cursor) -> None:
    """Show the whole note that was chosen among those found."""
    number, _, step = code_of(cursor.heard.answer).partition(".")
    browse(cursor, chosen=int(number), note=step)
    cursor.ask()


def one_shown(cursor: Cursor) -> list[Part]:
    """The note that was opened."""
    hit = _opened(cursor)
    if hit is None:
        return [cursor.part("search.line.gone")]
    words = marked(hit.text, UNCUT)
    return [cursor.part("search.line.one", snippet=words, **_told(cursor, hit))]


def _opened(cursor: Cursor) -> Hit | None:
    number, step = browsed(cursor).get("chosen", 0), browsed(cursor).get("note", "")
    if number not in cursor.session.shelf:
        return None
    answer = thread_of(cursor, number).answers.get(step)
    if not answer or not answer.get("text"):
        return None
    return Hit(number, step, str(answer.get("at", "")), str(answer["text"]), 0, whole=True)


def edit_hit(cursor: Cursor) -> None:
    """That answer anew; what hangs on it comes again, and then one is back where one was."""
    place = browsed(cursor)
    look_into(cursor, place.get("chosen", cursor.session.current))
    step = str(place.get("note", ""))
    if step in answered_steps(cursor):
        return edit_step(cursor, step)
    cursor.open(place["number"])
    cursor.reply("search.say.as_it_is")
    come_back(cursor)


def go_there(cursor: Cursor) -> None:
    """Go on with the rejection that the note belongs to."""
    go_on_with(cursor, browsed(cursor).get("chosen", cursor.session.current))
