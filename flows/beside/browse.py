"""Looking through what is kept, beside the path: one place to come back to, however far one looks.

Whoever looks at the journal and from there searches holds one place, not two: [Close] leads back
to the question in one step. What such a step needs to know (which rejection, which words) is in
the entry of that place, and goes with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Unpack, cast

from flows.beside.repairs import ask_unless_resting
from flows.kernel.actions import come_back
from flows.kernel.effects import Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.kept import Browsed
from flows.kernel.lists import Row
from flows.kernel.quoting import quoted
from flows.stages.opening.shows import own_name

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.kept import Place
    from flows.kernel.session import Thread

NAME_AT_MOST = 40
"""Characters of a rejection's name."""
SPELLED_OUT = 10
"""Numbers up to which a count is a word."""


def browse(cursor: Cursor, **known: Unpack[Browsed]) -> Place:
    """Hold the place the person came from, with what the step now needs to know."""
    held = cursor.session.held
    inside = cursor.met in cursor.paths.browsing and held and held[-1]["kind"] == ""
    place = held[-1] if inside else cursor.hold()
    place.update(cast("Place", known))  # whose keys are some of its own
    return place


def browsed(cursor: Cursor) -> Place:
    """What is known here: the entry of the place one came from."""
    held = cursor.session.held
    return held[-1] if held else {}


def ask_on(cursor: Cursor) -> None:
    """Ask here; the place is held."""
    browse(cursor)
    cursor.ask()


def leave(cursor: Cursor) -> None:
    """Go back from what is looked at to the question one came from."""
    if not cursor.replies:
        cursor.reply("browse.closed")
    come_back(cursor)


def say_in_place(cursor: Cursor, key: str, **slots: Slot) -> None:
    """One line, and the question that stands again."""
    cursor.reply(key, **slots)
    ask_unless_resting(cursor)


def thread_of(cursor: Cursor, number: int) -> Thread:
    """A rejection to read in; the one at hand as this turn has changed it."""
    if number == cursor.session.current:
        return cursor.thread
    return cursor.session.threads[number]


def facts_of(cursor: Cursor, number: int) -> Facts:
    """What is known of a rejection, wherever the person stands."""
    count = max(1, len(cursor.session.shelf))
    return Facts(thread_of(cursor, number), cursor.person, cursor.now, count, cursor.paths)


def all_facts(cursor: Cursor) -> Iterator[Facts]:
    """What is known of each rejection, the newest first; each is read when its turn comes."""
    for number in newest(cursor):
        yield facts_of(cursor, number)


def newest(cursor: Cursor) -> list[int]:
    """Every rejection, the one opened last first."""
    shelf = cursor.session.shelf
    return sorted(
        shelf, key=lambda number: (shelf[number].get("opened") or "", number), reverse=True
    )


def name_of(cursor: Cursor, number: int) -> Slot:
    """What a rejection is called: its own name, else its number."""
    named = str(cursor.session.shelf.get(number, {}).get("label") or "")
    if number == cursor.session.current:
        named = own_name(cursor.facts) or named
    if named:
        return quoted(named, NAME_AT_MOST)
    return Part("phrase.label.none", {"number": number})


def name_row(cursor: Cursor, code: str, number: int) -> Row:
    """The row of a list that names a rejection; "#2" where it has no name."""
    named = name_of(cursor, number)
    return Row(code, words=named.text if isinstance(named, Quote) else f"#{number}")


def rejection_named(cursor: Cursor, words: str) -> int | None:
    """The rejection meant by a number or by its name."""
    said = words.casefold().strip()
    if said.lstrip("#").isdecimal() and len(said) < SPELLED_OUT:
        number = int(said.lstrip("#"))
        return number if number in cursor.session.shelf else None
    rows = (name_row(cursor, str(n), n) for n in newest(cursor))
    return next((int(r.code) for r in rows if said and r.words.casefold() == said), None)


def count_said(count: int) -> Slot:
    """A number as it is said: in a word as far as ten."""
    return Part(f"number.{count}") if 0 <= count <= SPELLED_OUT else count
