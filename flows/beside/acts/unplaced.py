"""No wall: what answers nothing is kept, the question comes once more, and then is left open.

A question that decides where one goes is never decided by words that did not mean it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import FEELINGS, STRENGTH
from flows.beside.acts.near_guess import NOT_IT, say_guess
from flows.beside.acts.options import offered
from flows.beside.repairs import ask_unless_resting
from flows.kernel.going_on import KEEPS
from flows.kernel.heard import Heard
from flows.kernel.passing import keep_quietly
from flows.kernel.reading import read_text
from flows.kernel.step import DATE, DRAFT, SCALE
from flows.listening.ear import Listened
from flows.listening.in_between import names_the_night_only
from flows.listening.putting_off import waits_until_ready
from flows.listening.refusals import of_the_question
from flows.listening.wishes import bare_number

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.wrong import Wrong

EXPLAINED = {
    "scale_range", "no_such_date", "no_such_time", "ambiguous_time", "future", "past", "too_far",
    "zone", "zone_which", "not_an_hour", "quiet_hours", "all_at_once",
}  # fmt: skip
"""What is wrong with a value that was really given: that is said, and nothing is kept."""

A_VALUE = 6
"""Words up to which a text with a figure in it gives a value."""

RESTING = "rest.enough"
"""Beside the path, yet no list to pick from: what is told there is kept like anywhere else."""
SAID_BEFORE, FELT, NOT_YET = "said_before", "felt", "not_yet"
"""Why a question is left: they told it already and were not understood; it hurts to be asked; it
waits until they are ready.
"""
LEFT = {
    SAID_BEFORE: "unplaced.said_before",
    FELT: "unplaced.felt",
    NOT_YET: "unplaced.not_yet",
}
"""What is said then."""


def unplaced(cursor: Cursor, text: str, wrong: Wrong) -> Heard | None:
    """Words that answer nothing: asked once more, then left open; None says what is wrong."""
    given = wrong.case in EXPLAINED and not _names_no_value(wrong, text)
    beside = cursor.paths.by_step[cursor.state].stage == "aside" and cursor.state != RESTING
    if given or beside:
        return None
    if _is_strength(cursor, text):
        return Heard("told", words=text, also=Listened(text))
    if tries(cursor) < 1:
        return Heard("unplaced", words=text)
    return _left(cursor, text)


def _is_strength(cursor: Cursor, text: str) -> bool:
    """Whether a text gives how strong it is before that is asked, once what is felt was told."""
    row = cursor.paths.by_step[cursor.state]
    open_ = STRENGTH not in cursor.thread.answers and row.expects != SCALE
    in_time = FEELINGS in cursor.thread.answers or (row.stage == "feel" and tries(cursor) > 0)
    return open_ and in_time and bare_number(text) is not None


def _names_no_value(wrong: Wrong, text: str) -> bool:
    """Whether what is no hour was not meant to be one: no figure is in it, or much besides."""
    if wrong.case == "future" and names_the_night_only(text):
        return True
    figure = any(map(str.isdigit, wrong.said))
    return wrong.case == "not_an_hour" and (not figure or len(wrong.said.split()) > A_VALUE)


def felt_about(cursor: Cursor, heard: Listened) -> Heard | None:
    """How it feels to be asked this: no answer to it, so the question is left to them."""
    row = cursor.paths.by_step[cursor.state]
    if not row.skippable or cursor.state == FEELINGS or not of_the_question(heard.text):
        return None
    return Heard("left_open", words=heard.text, argument=FELT, also=heard)


def until_ready(cursor: Cursor, heard: Listened) -> Heard | None:
    """That something waits until one dares to: no day is named, and none is asked for again."""
    row = cursor.paths.by_step[cursor.state]
    if row.expects not in {DATE, DRAFT} or not waits_until_ready(heard.text):
        return None
    if row.expects == DATE and read_text(cursor, heard.text)[0]:
        return None
    trigger = "left_open" if row.expects == DATE else "unplaced"
    return Heard(trigger, words=heard.text, argument=NOT_YET)


def tries(cursor: Cursor) -> int:
    """How often this very question got words that answer nothing."""
    return int(cursor.lead.get("tries", 0)) if cursor.lead.get("tried") == cursor.state else 0


def _left(cursor: Cursor, text: str) -> Heard:
    """The second time: a question is left open, a card as it is; where it leads stays theirs."""
    row = cursor.paths.by_step[cursor.state]
    if row.skippable:
        return Heard("left_open", words=text)
    codes = {code for code, _ in offered(cursor)} if row.card else set()
    code = next((one for one in KEEPS if one in codes), "")
    if not code:
        return Heard("unplaced", words=text)
    return Heard("answered", {"codes": [code]}, words=text)


def say_unplaced(cursor: Cursor) -> None:
    """It was read and is kept; the question once more, lighter, and then no more."""
    before = tries(cursor)
    cursor.lead["tries"], cursor.lead["tried"] = before + 1, cursor.state
    if cursor.heard.argument == NOT_IT:
        cursor.reply("unplaced.not_it")
        return ask_unless_resting(cursor)
    kept = keep_quietly(cursor)
    if cursor.heard.argument == NOT_YET:
        cursor.reply(LEFT[NOT_YET])
    elif not before and say_guess(cursor, cursor.heard.words):
        pass  # said already; the question comes with it
    elif not kept:
        cursor.reply("unplaced.short")
    elif before:
        cursor.reply("unplaced.stays")
        return
    else:
        cursor.reply("unplaced.heard")
    ask_unless_resting(cursor)


def leave_open(cursor: Cursor) -> None:
    """The question is left open, and the conversation goes on."""
    cursor.lead.pop("tries", None)
    keep_quietly(cursor)
    if cursor.met in cursor.paths.asked_once and cursor.met not in cursor.thread.answers:
        cursor.record(cursor.met, {"how": "skipped"})
    cursor.reply(LEFT.get(cursor.heard.argument, "unplaced.left"))
    cursor.ask()
