"""What is told at the letter itself: other words for a line of it, or that one should go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.effects import Part
from flows.kernel.formatter import PLAIN
from flows.kernel.session import code_of
from flows.listening import drafts, wording
from flows.stages.follow_up.draft import line_changed, list_letter, offer_wording
from flows.stages.follow_up.letter import letter, letter_parts
from flows.stages.follow_up.rewrites import take_rewrite

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.drafts import Told


def lines_shown(cursor: Cursor) -> dict[str, tuple[str, str]]:
    """The lines of the letter by name: what each is called, and what it says."""
    render = cursor.script.render
    return {
        name: (f"{name} {render(Part(f'letter.name.{name}'), PLAIN)}", render(part, PLAIN))
        for (name, _), part in zip(letter(cursor), letter_parts(cursor), strict=True)
    }


def change_of(cursor: Cursor, told: Told) -> Answer:
    """The answer that a change told outright gives: its words, and the line if it is plain."""
    lines = lines_shown(cursor)
    only = next(iter(lines)) if len(lines) == 1 and told.words else ""
    return {
        "codes": ["change"],
        "told": told.words,
        "line": only or drafts.meant(told.about, lines),
    }


def gone_besides(cursor: Cursor, said: str) -> Answer:
    """The line that is to go besides, where a text says so behind another change."""
    about = drafts.left_out_besides(said)
    line = drafts.meant(about, lines_shown(cursor)) if about else ""
    return {"gone": line} if line else {}


def back_again(cursor: Cursor, said: str) -> str:
    """The line that was left out or changed and is to stand again as it was; "" where none is."""
    about, own = drafts.put_back(said), cursor.thread.letter.get("lines", {})
    render = cursor.script.render
    names = {name: (f"{name} {render(Part(f'letter.name.{name}'), PLAIN)}", "") for name in own}
    return (
        (drafts.meant(about, names) or (next(iter(own)) if len(own) == 1 else "")) if about else ""
    )


def change_meant(cursor: Cursor, about: str) -> Answer:
    """The answer that a line gives which is not liked: which one, if it is plain."""
    return {"codes": ["change"], "meant": drafts.meant(about, lines_shown(cursor))}


def is_meant(c: Cursor) -> bool:
    """It is plain which line is not liked; how it should read is not told."""
    return bool(c.heard.answer.get("meant"))


def rewrite_meant(cursor: Cursor) -> None:
    """The line that is not liked, shown as it stands."""
    cursor.thread.letter = {**cursor.thread.letter, "picked": cursor.heard.answer["meant"]}
    cursor.ask()


def told_line(c: Cursor) -> bool:
    """A change was told, and of which line."""
    return "told" in c.heard.answer and bool(c.heard.answer["line"])


def told_sharp(c: Cursor) -> bool:
    """A change was told of one line, and its wording has to be decided first."""
    return told_line(c) and bool(wording.flags(c.heard.answer["told"]))


def told_out(c: Cursor) -> bool:
    """Something of the letter is to be left out, or worded otherwise, in so many words."""
    return drafts.told(c.heard.words) is not None


def waits(c: Cursor) -> bool:
    """A change was told before its line was chosen."""
    return "told" in c.thread.letter


def waits_sharp(c: Cursor) -> bool:
    """A change was told before its line was chosen, and its wording is to be decided first."""
    return waits(c) and bool(wording.flags(c.thread.letter["told"]))


def is_back(c: Cursor) -> bool:
    """A line is to stand again as it was."""
    return bool(c.heard.answer.get("back"))


def restore_line(cursor: Cursor) -> None:
    """The line stands again as it was."""
    lines = dict(cursor.thread.letter.get("lines", {}))
    lines.pop(cursor.heard.answer["back"], None)
    cursor.thread.letter = {**cursor.thread.letter, "lines": lines}
    line_changed(cursor)


def change_line(cursor: Cursor) -> None:
    """The line named gets the words told, or goes."""
    _put(cursor, cursor.heard.answer["line"], cursor.heard.answer["told"])
    line_changed(cursor)


def change_sharp(cursor: Cursor) -> None:
    """The words told for a line are looked at first."""
    _put(cursor, cursor.heard.answer["line"], cursor.heard.answer["told"])
    offer_wording(cursor)


def list_told(cursor: Cursor) -> None:
    """The lines to choose from; a change that was told waits for the one it is of."""
    out = "" if cursor.heard.trigger == "skip" else None
    told = cursor.heard.answer.get("told", out)
    letter = cursor.thread.letter.copy()
    letter.pop("told", None)
    cursor.thread.letter = letter if told is None else {**letter, "told": told}
    list_letter(cursor)


def change_chosen(cursor: Cursor) -> None:
    """The line just chosen gets the words told before."""
    _put(cursor, code_of(cursor.heard.answer), _taken(cursor))
    line_changed(cursor)


def change_chosen_sharp(cursor: Cursor) -> None:
    """The line just chosen gets the words told before, once they were looked at."""
    _put(cursor, code_of(cursor.heard.answer), _taken(cursor))
    offer_wording(cursor)


def _taken(cursor: Cursor) -> str:
    letter = cursor.thread.letter.copy()
    told = str(letter.pop("told"))
    cursor.thread.letter = letter
    return told


def _put(cursor: Cursor, line: str, words: str) -> None:
    cursor.thread.letter = {**cursor.thread.letter, "picked": line}
    take_rewrite(cursor, {"text": words})
