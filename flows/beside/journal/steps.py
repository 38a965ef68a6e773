"""The rejections: all, one, its name."""

from __future__ import annotations

from flows.beside.browse import ask_on
from flows.beside.edit.answers import turn_page
from flows.beside.journal.shelf import switch_picked
from flows.beside.journal.shown import (
    delete_chosen,
    delete_only,
    edit_chosen,
    keep,
    listed,
    one_shown,
    only_one_left,
    open_chosen,
    put_away,
    renamed,
    show_picked,
    which_one,
)
from flows.kernel.buttons import lines
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, TEXT, Room, Step, To, Trait, options

SWITCH_PICK = Step(
    "switch.pick",
    CHOICE,
    never,
    buttons=lines("switch.pick"),
    leads=(
        To("=", picked("others"), turn_page),
        To("place", always, switch_picked),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED,
)

JOURNAL_PICK = Step(
    "journal.pick",
    CHOICE,
    never,
    options=options("close"),
    buttons=lines("journal.pick"),
    above=listed,
    leads=(
        To("=", picked("others"), turn_page),
        To("journal.one", always, show_picked),
    ),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED | Trait.CARD,
)

ONE = Step(
    "journal.one",
    CHOICE,
    never,
    options=options("open put_back edit rename away delete close"),
    buttons=lines("journal.one"),
    above=one_shown,
    leads=(
        To("place", picked("open", "put_back"), open_chosen),
        To("place", picked("edit"), edit_chosen),
        To("journal.name", picked("rename"), ask_on),
        To("place", picked("away"), put_away),
        To("journal.sure", always, ask_on),
    ),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED | Trait.CARD,
)

NAME = Step(
    "journal.name",
    TEXT,
    never,
    options=options("close"),
    values=which_one,
    leads=(To("place", always, renamed),),
    named_by="rename",
    traits=Trait.RAW | Trait.PASSING | Trait.ANY_WORDS | Trait.BROWSES,
)

SURE = Step(
    "journal.sure",
    CHOICE,
    never,
    options=options("keep delete"),
    values=which_one,
    leads=(
        To("place", picked("keep"), keep),
        To("opening.hello", only_one_left, delete_only),
        To("place", always, delete_chosen),
    ),
    sure=("delete", "keep"),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES,
)

ROOM = Room(
    "aside",
    (
        SWITCH_PICK,
        JOURNAL_PICK,
        ONE,
        NAME,
        SURE,
    ),
)
