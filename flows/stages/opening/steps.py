"""The first sentence: what came, and how one comes back."""

from __future__ import annotations

from flows.beside.asides import show
from flows.beside.journal.shelf import another
from flows.kernel.actions import take_up
from flows.kernel.moves import all_of, has_setback, picked
from flows.kernel.rows import always, never
from flows.kernel.step import (
    CHOICE,
    TEXT,
    Case,
    Hears,
    Option,
    Room,
    Step,
    To,
    Trait,
    each,
    options,
)
from flows.stages.intake.facts import chose_paste, undecided
from flows.stages.intake.told import take_opening
from flows.stages.opening.actions import add_heard, something_short
from flows.stages.opening.facts import heard, heard_all, heard_withdrawn, waits_with
from flows.stages.opening.shows import how, in_their_words, label

HELLO = Step(
    "opening.hello",
    TEXT,
    options=(
        *options("said_no silence withdrawn letter_only"),
        Option("paste", certain=True),
        *options("still_open"),
    ),
    asks=(
        Case("ask_again", lambda f: f.rejections > 1),
        Case("ask_short", lambda f: f.thread.lead.get("introduced") is True),
    ),
    teaches=take_opening,
    replies=(
        Case("withdrawn_heard", heard_withdrawn),
        Case("open_job_far", waits_with("job", "far")),
        Case("open_job", waits_with("job")),
        Case("open_far", waits_with("far")),
        Case("open", undecided),
        Case("job_far_when", heard_all),
        Case("job_far", heard("job", "far")),
        Case("job_when", heard("job", "when")),
        Case("far_when", heard("far", "when")),
        Case("job", heard("job")),
        Case("far", heard("far")),
        Case("when", heard("when")),
        Case("feeling", heard("feeling")),
        *each("silence withdrawn said_no"),
    ),
    says={"label": label, "how": how, "felt": in_their_words},
    adds=add_heard,
    traits=Trait.STORY,
    hears=Hears.WORDS | Hears.OPTIONS,
)

PASTE = Step(
    "opening.paste",
    TEXT,
    chose_paste,
    options=options("no_mail"),
    teaches=take_opening,
    replies_as="opening.hello",
    traits=Trait.AGREED | Trait.RAW,
    example="mail",
)

BACK = Step(
    "opening.back",
    CHOICE,
    never,
    options=options("go_on short another show"),
    leads=(
        To("place", picked("go_on"), take_up),
        To("place", picked("short"), something_short),
        To("later.again", all_of(picked("another"), has_setback), another),
        To("opening.hello", picked("another"), another),
        To("=", always, show),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED | Trait.NO_PLACE | Trait.NO_WAY_BACK,
)

ROOM = Room(
    "opening",
    (
        HELLO,
        PASTE,
        BACK,
    ),
)
