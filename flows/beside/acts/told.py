"""Facts told at another question: taken where they are said, read back once, never asked again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.buttons import CLOSERS
from flows.kernel.effects import Listing, Part, Quote
from flows.kernel.heard import Heard
from flows.kernel.quoting import feeling, marked, quoted
from flows.kernel.step import Trait
from flows.listening.days import day_alone
from flows.listening.ear import CONTENT, TOLD, TOLD_IN_A_WORD, Listened
from flows.listening.feelings import feelings, felt
from flows.listening.opening import opening

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

HOW_IT_CAME = {"said_no", "silence", "withdrawn", "still_open"}
NEVER_TOLD = Trait.AGREED | Trait.PASSING | Trait.RAW
"""Questions that only an answer to themselves fills."""
READ_BACK = 2
"""Facts that are read back in one line; the others stand in the notes."""
QUOTED_AT_MOST = 7
"""Words of an answer told in passing that are said back as they are."""
FEELINGS = "feel.words"
AGREED = -650
"""The score from which what the rules read is taken, too."""
A_WORD = 2
"""Words up to which a text says hardly anything."""
ALONE = 150
"""The score from which a feeling is heard that no rule names."""


def told(cursor: Cursor, heard: Listened) -> Heard | None:
    """A text that answers nothing here and tells something all the same."""
    if facts_in(cursor, heard):
        return Heard("told", words=heard.text, also=heard)
    return None


def facts_in(cursor: Cursor, heard: Listened, *, answers: bool = False) -> dict[str, Answer]:
    """The answers to other questions that a text holds, by step, as far as they are open.

    Of a text that `answers` its own question only what is plainly named besides is taken.
    """
    found: dict[str, Answer] = {}
    elsewhere = () if answers else _homed(heard)
    for step, answer in (*_felt(heard), *elsewhere, *_by_rule(cursor, heard)):
        if step not in found and _may_tell(cursor, step):
            found[step] = _grown(cursor, answer) if step == FEELINGS else answer
    return {step: answer for step, answer in found.items() if answer}


def _grown(cursor: Cursor, answer: Answer) -> Answer:
    """Feelings beside those heard before, three at most; nothing where none is new."""
    before = list(cursor.thread.answers.get(FEELINGS, {}).get("codes", ()))
    new = [code for code in answer.get("codes", ()) if code not in before]
    return {"codes": [*new, *before][:3]} if new else {}


def _homed(heard: Listened) -> Iterator[tuple[str, Answer]]:
    """What belongs to another question, and the option of it that is meant."""
    sure = TOLD if len(heard.text.split()) > A_WORD and heard.acts(CONTENT) else TOLD_IN_A_WORD
    for guess in heard.elsewhere:
        step, _, code = guess.label.partition("=")
        if code == "*":
            yield step, {"text": heard.words_of(CONTENT) or heard.text}
        elif code not in CLOSERS and guess.score >= (TOLD_IN_A_WORD if step == FEELINGS else sure):
            yield _placed(step, code)


def _felt(heard: Listened) -> Iterator[tuple[str, Answer]]:
    """Feelings that the words name and that the model agrees with, or that it is sure of."""
    named = set(feelings(heard.words_of(CONTENT, "weight") or heard.text))
    scores = {
        label: score for label, score in heard.scores.items() if label.startswith(f"{FEELINGS}=")
    }
    found = [
        label.partition("=")[2]
        for label, score in sorted(scores.items(), key=lambda one: -one[1])
        if score >= (AGREED if label.partition("=")[2] in named else ALONE)
    ]
    kept = [code for code in found if code != "own"][:3]
    if kept:
        yield FEELINGS, {"codes": kept}


def _by_rule(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """How far, how and when, where the rules read it and the model does not gainsay."""
    read = opening(heard.text, cursor.facts.local.date())
    for step, code, label in (
        ("intake.far", read.far, f"intake.far={read.far}"),
        ("fact.how", read.how, f"opening.hello={read.how}"),
    ):
        if code and (heard.score(label) or -9999) >= AGREED:
            yield step, {"codes": [code]}
    if read.when and read.how and (heard.score(f"opening.hello={read.how}") or -9999) >= AGREED:
        yield "intake.when", {"date": read.when.isoformat()}
    elif day := day_alone(heard.text, cursor.facts.local.date()):
        yield "intake.when", {"date": day.isoformat()}


def _placed(step: str, code: str) -> tuple[str, Answer]:
    """Where a fact is kept: how it came stands beside the story, not in its place."""
    if code in HOW_IT_CAME and step.startswith("opening."):
        return "fact.how", {"codes": [code]}
    if code.isdecimal():
        return step, {"number": int(code)}
    return step, {"codes": [code]}


def _may_tell(cursor: Cursor, step: str) -> bool:
    """Whether a fact may be taken in passing: not here, nothing with consequences, not settled."""
    row = cursor.paths.by_step.get(step)
    if step == cursor.state or (row is not None and row.traits & NEVER_TOLD):
        return False
    passing = row is not None and row.stage not in {*cursor.paths.entrances, "opening"}
    known = cursor.thread.answers.get(step, {})
    may_grow = step == FEELINGS and known.get("how") == "heard"
    return not passing and (not known or known.get("how") == "skipped" or may_grow)


def take(cursor: Cursor, heard: Listened) -> None:
    """Keep what was told in passing, and read the first of it back."""
    taken = facts_in(cursor, heard, answers=cursor.heard.trigger in {"answered", "weighed"})
    for step, answer in taken.items():
        cursor.record(step, {"how": "heard", **answer})
    names = [name for step, answer in taken.items() for name in _said(cursor, step, answer)]
    if names:
        cursor.reply("told.noted", facts=Listing(tuple(names[:READ_BACK])))


PHRASES = ("phrase.{step}.{code}", "phrase.feeling.{code}", "{full}.options.{code}", "tick.{code}")


def _said(cursor: Cursor, step: str, answer: Answer) -> list[Part | Quote]:
    """A fact as it is read back: a feeling in the very words for it."""
    if "codes" not in answer:
        return _value(step, answer)
    if step == FEELINGS and (named := felt(cursor.heard.words)):
        return [feeling(code, word) for code, word in named.items()]
    code, short = str(answer["codes"][0]), step.rsplit(".", 1)[-1]
    keys = (p.format(step=short, code=code, full=step) for p in PHRASES)
    key = next((one for one in keys if one in cursor.script and not cursor.script.slots(one)), "")
    return [Part(key)] if key else []


def _value(step: str, answer: Answer) -> list[Part | Quote]:
    """A number, or words of theirs: few as they are, of many what they are about."""
    if "number" in answer:
        return [Quote(f"{answer['number']}/10")]
    words = str(answer.get("text", ""))
    if len(words.split()) > QUOTED_AT_MOST or "?" in words:
        return [Part(f"edit.name.{step}")]
    return [marked(words, 60)] if words else []


def say_told(cursor: Cursor) -> None:
    """What was told is noted; the question again, or on where it is answered by that."""
    if not cursor.replies:
        cursor.reply("told.heard", said=quoted(cursor.heard.words, 40))
    if cursor.state in cursor.paths.by_step and cursor.facts.settled(cursor.state):
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)
