"""What an answer does to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.session import Answer, code_of
from flows.listening.wording import flags, softened
from flows.stages.follow_up.kinds import kind

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

KIND = "follow.kind"
OF_ONE_LETTER = (
    *("follow.way", "follow.about", "follow.said", "follow.question", "follow.day", "follow.when"),
)
"""What is true of one letter and not of the next about the same job."""


def take_expect(cursor: Cursor, answer: Answer) -> None:
    """A whole letter, two lines, or first the answer to what it is good for."""
    form = {"write": "full", "two_lines": "two"}.get(code_of(answer))
    if form:
        if cursor.facts.known(KIND):
            _begin_anew(cursor)
            cursor.drop(KIND)
        cursor.thread.letter = {**cursor.thread.letter, "form": form, "status": "draft"}
    if "good_for" in answer.get("codes", ()):
        cursor.drop("follow.expect")


def take_kind(cursor: Cursor, answer: Answer) -> None:
    """Another kind of letter begins anew: nothing of the one before it stands in it."""
    _begin_anew(cursor)
    if kind(cursor.facts).other_person:
        cursor.drop("follow.name")
    cursor.thread.letter = {**cursor.thread.letter, "form": "full", "status": "draft"}


def _begin_anew(cursor: Cursor) -> None:
    """What was asked for one letter alone is asked again for the next."""
    for step in OF_ONE_LETTER:
        cursor.drop(step)
    earlier = cursor.thread.letter.get("sent") or cursor.thread.letter.get("earlier")
    cursor.thread.letter = {"earlier": earlier} if earlier else {}


def take_instead(cursor: Cursor, answer: Answer) -> None:
    """After an address that cannot answer: two lines for whoever is found."""
    if "two_lines" in answer.get("codes", ()):
        cursor.thread.letter = {**cursor.thread.letter, "form": "two"}


def take_answer_came(cursor: Cursor, answer: Answer) -> None:
    """What came back closes the letter, or nothing does."""
    code = code_of(answer, "nothing")
    status = {"real": "answered", "phrase": "answered"}.get(code, "closed")
    cursor.thread.letter = {**cursor.thread.letter, "status": status}


def take_rewrite(cursor: Cursor, answer: Answer) -> None:
    """A line of the letter in their words, read for reproach and pleading before it stands.

    It is the line that was picked, unless another one is named with it.
    """
    text = str(answer.get("text", ""))
    if answer.get("meant"):
        cursor.thread.letter = {**cursor.thread.letter, "picked": answer["meant"]}
    if _check(cursor, text, ""):
        return
    letter = cursor.thread.letter.copy()
    letter["lines"] = {**letter.get("lines", {}), letter.get("picked", ""): text}
    cursor.thread.letter = letter


def take_point(cursor: Cursor, answer: Answer) -> None:
    """Put what the employer should remember into the letter, read like any line of it."""
    _check(cursor, str(answer.get("text", "")), "point")


def take_question(cursor: Cursor, answer: Answer) -> None:
    """Their question goes into the letter: it is read like any line of it."""
    _check(cursor, str(answer.get("text", "")), "question")


def take_day(cursor: Cursor, answer: Answer) -> None:
    """Their date goes into the letter: it is read like any line of it."""
    _check(cursor, str(answer.get("text", "")), "day")


def _check(cursor: Cursor, text: str, line: str) -> bool:
    """Look for reproach and pleading; what is found waits for a decision."""
    found = flags(text)
    letter = cursor.thread.letter.copy()
    letter.pop("checked", None)
    if found:
        marked = ", ".join(dict.fromkeys(flag.word for flag in found))
        letter["checked"] = {
            "marked": marked,
            "code": found[0].code,
            "offered": softened(text).rstrip(",; "),
            "own": text,
            "line": line,
        }
    cursor.thread.letter = letter
    return bool(found)


def take_wording(cursor: Cursor, answer: Answer) -> None:
    """Our wording or theirs: the line is settled."""
    letter = cursor.thread.letter.copy()
    checked = letter.pop("checked")
    text = checked["own"] if "keep_mine" in answer.get("codes", ()) else checked["offered"]
    if checked.get("line"):
        cursor.thread.letter = {**letter, "settled": checked["line"]}
        kept = {"text": text} if text else {"codes": ["nothing"]}
        cursor.record(f"follow.{checked['line']}", kept, text)
        return
    letter["lines"] = {**letter.get("lines", {}), letter.get("picked", ""): text}
    cursor.thread.letter = letter
