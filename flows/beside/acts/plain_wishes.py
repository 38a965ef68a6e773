"""Plain commands that stand beside a few words which say nothing else, or only why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.options import GO_ON, offered
from flows.beside.acts.questions import SHORT, is_open, is_opening
from flows.beside.acts.several import changes_in
from flows.kernel.going_on import goes_on_here
from flows.kernel.heard import Heard
from flows.kernel.hearing import SAME_MOVE
from flows.kernel.reading import read_text
from flows.kernel.step import Trait
from flows.listening.asked import core
from flows.listening.commands import command, is_command, waits
from flows.listening.corrects import denies, swaps
from flows.listening.cues import may_correct
from flows.listening.days import day_alone, find_past_days
from flows.listening.feeling_now import Now, feels_now
from flows.listening.feelings import feelings
from flows.listening.in_between import is_no_command, only_leads_in
from flows.listening.opening import opening
from flows.listening.other_words import is_free_again, is_here_again
from flows.listening.patterns import late
from flows.listening.put_right import tells_of_news
from flows.listening.refusals import refuses
from flows.listening.taken_back import as_marked, unmarked

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

PARTS = late(r"[.,;!\n]+")
FEW_PARTS = 3
"""Pieces up to which a text may hold a plain command beside something else."""
PLAIN = {
    "skip",
    "stop",
    "pause",
    "back",
    "why",
    "where",
    "show",
    "export",
    "later",
    "human",
    "help",
    "privacy",
    "program",
}
TAKES_UP = {"resume", "where", "repeat", "greeting", "thanks"}
"""What is said by who takes up again: "im back, where were we"."""
PAUSES = {"stop", "pause"}
A_REASON = 6
"""Words up to which what stands behind a pause is the reason for it."""
A_NO = 20
"""Words up to which what stands behind a new one says which it is."""


def takes_up(cursor: Cursor, text: str) -> Heard | None:
    """Who has come back, or asks to go on, and says nothing else: "ok im back, keep going".

    Where going on is one of the ways, that is what is meant, or nothing is said of them.
    """
    parts = [part.strip() for part in PARTS.split(text) if part.strip()]
    if _rests(cursor) and len(text.split()) <= A_NO and _is_back(parts):
        return Heard("resume", words=text)
    if len(text.split()) > SHORT:
        return None
    told = [command(one, open_question=True) for one in parts if not only_leads_in(one)]
    names = {one.name if one else "" for one in told}
    if "resume" not in names or not names <= TAKES_UP:
        return None
    if not _rests(cursor) and GO_ON in {code for code, _ in offered(cursor)}:
        return None
    return _carried_out(cursor, "resume", text)


def _is_back(parts: list[str]) -> bool:
    """Whether all that is said is that somebody is there again, or why they have time again."""
    there = [one for one in parts if not only_leads_in(one)]
    again = [is_here_again(one) for one in there]
    return any(again) and all(
        back or is_free_again(one) for back, one in zip(again, there, strict=True)
    )


def _carried_out(cursor: Cursor, name: str, text: str) -> Heard:
    """What a command does where one stands: it may be the answer itself."""
    return goes_on_here(cursor, name, text) or Heard(SAME_MOVE.get(name, name), words=text)


def wish_in(cursor: Cursor, text: str) -> Heard | None:
    """A plain command in a few words that say nothing else: "dont remember, next"."""
    bare = core(text)
    alone = command(bare, open_question=True) if bare != text else None
    if alone and alone.name in PLAIN:
        return _carried_out(cursor, alone.name, text)
    parts = [part for part in PARTS.split(text) if part.strip()]
    few = 1 < len(parts) <= FEW_PARTS and len(text.split()) <= SHORT
    if not few or (waits(parts[0]) and _is_value(cursor, text)):
        return None
    for part in sorted(parts, key=waits):
        said = None if is_no_command(part) else command(part, open_question=True)
        others = [one for one in parts if one is not part]
        returns = said is not None and said.name == "back" and _rests(cursor)
        if (
            said
            and not returns
            and said.name in PLAIN
            and all(_says_nothing(cursor, one) for one in others)
        ):
            return _carried_out(cursor, said.name, text)
    return None


def _is_value(cursor: Cursor, text: str) -> bool:
    """Whether what follows a "hang on" is what an answer should be, or how it was, below a card."""
    row = cursor.paths.by_step.get(cursor.state)
    shown = row is not None and bool(row.card)
    return is_marked_value(cursor, text) or (shown and bool(feelings(text)))


def _rests(cursor: Cursor) -> bool:
    """Whether no question stands: who is "back" there has come back."""
    return cursor.paths.has(Trait.RESTS, cursor.state)


def pauses(cursor: Cursor, text: str) -> Heard | None:
    """A pause in more than a word, and hardly more than its reason: "pause this, kettle's on".

    What answers the question, or puts something right, is no reason: "hold on, Friday".
    """
    first, *others = [part for part in PARTS.split(text) if part.strip()] or [""]
    rest = " ".join(others).split()
    several = len(first.split()) > 1 or (is_command(first, "pause") and not is_open(cursor))
    said = command(first, open_question=True) if several else None
    plain = said is not None and (said.name in PAUSES or waits(first)) and not said.argument
    goes = command(" ".join(rest), open_question=True) or feelings(" ".join(rest))
    if not plain or not 0 < len(rest) <= A_REASON or is_marked_value(cursor, text) or goes:
        return None
    return Heard("stop", words=text)


def is_marked_value(cursor: Cursor, text: str) -> bool:
    """Whether words answer the question, or are what a noted answer should be, behind a mark.

    What stands beside what it is not needs none: "not today, yesterday".
    """
    said = unmarked(text)
    if not said or (said == text and not swaps(text)):
        return False
    answer, wrong = read_text(cursor, said)
    if wrong is None and answer and "text" not in answer:
        return True
    today = cursor.facts.local.date()
    told = denies(said) or tells_of_news(said)
    day = day_alone(said, today) or (told and find_past_days(said, today))
    return bool(day) or bool(changes_in(cursor, text))


def begins_anew(cursor: Cursor, text: str) -> Heard | None:
    """Another rejection to be begun, and the one that it is: "start a new one, Acme said no"."""
    if is_opening(cursor):
        return None
    first, *others = [part for part in PARTS.split(text) if part.strip()] or [""]
    said = command(first, open_question=True) if len(first.split()) > 1 else None
    rest = " ".join(others)
    if said is None or said.name != "new" or not 0 < len(rest.split()) <= A_NO:
        return None
    told = opening(rest, cursor.facts.local.date()).how is not None
    return Heard("new", words=text) if told else None


def _says_nothing(cursor: Cursor, said: str) -> bool:
    """Whether words beside a command answer nothing, put nothing right and give no figure."""
    if refuses(said) or command(said, open_question=True) or feels_now(said) is not Now.NOT:
        return True
    if may_correct(said) or any(map(str.isdigit, said)):
        return False
    if len(said.split()) > 1 and changes_in(cursor, as_marked(said)):
        return False
    answer, wrong = read_text(cursor, said.strip())
    return not is_open(cursor) and (wrong is not None or not answer or "text" in answer)
