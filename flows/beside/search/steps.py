"""Looking for one's own words."""

from __future__ import annotations

from flows.beside.edit.answers import turn_page
from flows.beside.search.found import (
    edit_hit,
    finds,
    go_there,
    list_hits,
    listed,
    nothing_found_here,
    one_shown,
    open_hit,
)
from flows.kernel.buttons import lines
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, TEXT, Room, Step, To, Trait, options

WORDS = Step(
    "search.words",
    TEXT,
    never,
    options=options("close"),
    leads=(
        To("search.pick", finds, list_hits),
        To("place", always, nothing_found_here),
    ),
    traits=Trait.RAW | Trait.PASSING | Trait.ANY_WORDS | Trait.BROWSES,
)

PICK = Step(
    "search.pick",
    CHOICE,
    never,
    options=options("close"),
    buttons=lines("search.pick"),
    above=listed,
    leads=(
        To("=", picked("others"), turn_page),
        To("search.one", always, open_hit),
    ),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED | Trait.CARD,
)

ONE = Step(
    "search.one",
    CHOICE,
    never,
    options=options("edit open list close"),
    above=one_shown,
    leads=(
        To("place", picked("edit"), edit_hit),
        To("place", picked("open"), go_there),
        To("search.pick", always, list_hits),
    ),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.CARD,
)

ROOM = Room(
    "aside",
    (
        WORDS,
        PICK,
        ONE,
    ),
)
