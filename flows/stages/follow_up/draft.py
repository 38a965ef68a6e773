"""What happens to the letter between its first line and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.actions import finish_detour, go_to
from flows.kernel.lists import Row
from flows.kernel.replying import reply_to
from flows.kernel.session import code_of
from flows.listening import sending
from flows.stages.follow_up.letter import letter

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def good_for(cursor: Cursor) -> None:
    """What a letter is good for; then the question again."""
    cursor.reply("follow.expect.reply.good_for")
    cursor.lead["more"] = "follow.expect.more.good_for"
    cursor.ask()


def no_letter(cursor: Cursor) -> None:
    """No letter: that is a choice too."""
    cursor.thread.letter = {**cursor.thread.letter, "status": "none"}
    reply_to(cursor, cursor.met)
    cursor.ask()


def list_letter(cursor: Cursor) -> None:
    """The lines of the letter, to choose one from."""
    names = [name for name, _ in letter(cursor)]
    cursor.offer("follow.line", [Row(name, f"letter.name.{name}") for name in names])
    cursor.ask()


def pick_line(cursor: Cursor) -> None:
    """The line to write anew, shown as it stands."""
    name = code_of(cursor.heard.answer)
    cursor.thread.letter = {**cursor.thread.letter, "picked": name}
    cursor.ask()


def offer_wording(cursor: Cursor) -> None:
    """What the wording check marked, why, and another wording."""
    cursor.reply(f"follow.wording.reason.{cursor.thread.letter['checked']['code']}")
    cursor.ask()


def line_changed(cursor: Cursor) -> None:
    """The line stands: as written, or in the wording they chose."""
    cursor.reply("follow.draft.say.changed")
    cursor.ask()


def field_settled(cursor: Cursor) -> None:
    """What was asked for the letter is settled: on from there."""
    letter = cursor.thread.letter.copy()
    step = f"follow.{letter.pop('settled')}"
    cursor.thread.letter = letter
    if cursor.detour:
        finish_detour(cursor)
        return
    go_to(cursor, step)
    cursor.fires = "onward"


def reform(cursor: Cursor) -> None:
    """The letter in another form, and without the line that is to go besides."""
    forms = {"shorter": "short", "plainer": "plain", "two_lines": "two", "full": "full"}
    code = code_of(cursor.heard.answer, "full")
    gone, lines = cursor.heard.answer.get("gone"), cursor.thread.letter.get("lines", {})
    cursor.thread.letter = {
        **cursor.thread.letter,
        "form": forms.get(code, "full"),
        "lines": {**lines, gone: ""} if gone else lines,
    }
    cursor.changed()
    cursor.ask()


def keep_letter(cursor: Cursor) -> None:
    """The letter is kept as it stands; the day it goes on is heard where that is asked."""
    cursor.thread.letter = {**cursor.thread.letter, "status": "draft_kept"}
    if sending.plans(cursor.heard.words):
        return cursor.hear_again()
    cursor.ask()
