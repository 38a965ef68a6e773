"""No wall: what answers nothing is kept, the question comes once more, and then is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.content import offered
from flows.heard import Heard
from flows.passing import keep_quietly
from flows.paths import BY_STEP, PASSING
from flows.repairs import ask_unless_resting

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.wrong import Wrong

LEFT_AS = (
    "keep", "good", "right", "keep_mine", "close", "no", "not", "leave", "none", "nothing",
    "fine", "go_on", "stop", "myself", "let_be", "not_now", "done", "early", "never",
)  # fmt: skip
"""What a question that cannot be left out is left as: nothing sent, deleted or agreed to."""
EXPLAINED = {
    "scale_range", "no_such_date", "no_such_time", "ambiguous_time", "future", "past", "too_far",
    "zone", "zone_which", "not_an_hour", "quiet_hours",
}  # fmt: skip
"""What is wrong with a value that was really given: that is said, and nothing is kept."""


def unplaced(cursor: Cursor, text: str, wrong: Wrong) -> Heard:
    """What to do with words that answer nothing here: explain, ask once more, or leave it open."""
    if wrong.case in EXPLAINED or BY_STEP[cursor.state].stage == "aside":
        return Heard("misread", wrong=wrong, words=text)
    if cursor.lead.get("tries", 0) < 1:
        return Heard("unplaced", words=text)
    return _left(cursor, text)


def _left(cursor: Cursor, text: str) -> Heard:
    """The second time: the question is left open, or at the choice that changes nothing."""
    if BY_STEP[cursor.state].skippable:
        return Heard("left_open", words=text)
    codes = {code for code, _ in offered(cursor)}
    code = next((one for one in LEFT_AS if one in codes), "")
    if not code:
        return Heard("unplaced", words=text)
    return Heard("answered", {"codes": [code]}, words=text)


def say_unplaced(cursor: Cursor) -> None:
    """It was read and is kept; the question once more, lighter."""
    cursor.lead["tries"] = cursor.lead.get("tries", 0) + 1
    keep_quietly(cursor)
    cursor.reply("unplaced.heard")
    ask_unless_resting(cursor)


def leave_open(cursor: Cursor) -> None:
    """The question is left open, and the conversation goes on."""
    cursor.lead.pop("tries", None)
    keep_quietly(cursor)
    if cursor.met not in PASSING and cursor.met not in cursor.thread.answers:
        cursor.record(cursor.met, {"how": "skipped"})
    cursor.reply("unplaced.left")
    cursor.ask()
