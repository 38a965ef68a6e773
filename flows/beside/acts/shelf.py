"""The shelf of answers: what people ask is answered at once, or named honestly as beyond it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flows.beside.acts.one_thing import say_one_thing
from flows.beside.repairs import lead_back
from flows.kernel.passing import keep_quietly
from flows.kernel.quoting import quoted
from flows.kernel.step import Trait
from flows.listening.asked import is_of_us, said_back
from flows.listening.borne_out import names_keeping
from flows.listening.ear import Listened
from flows.listening.foreign import is_foreign
from flows.listening.learned import Guess
from flows.listening.patterns import late
from flows.listening.wishes import asks_the_meaning, asks_what_to_do
from flows.listening.wording import asks_of_a_wording

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

LIKELY, OF_US_LIKELY = -500, -1200
"""The score from which the nearest answer of the shelf is taken for the one that is asked for; and
of an answer about us, where it is asked of us."""
SURE = -250
"""The score from which it is taken although the question itself seems to be meant."""
IN_ANOTHER_LANGUAGE = 0
"""The score from which it is taken where nearly all examples are in another language."""
OF_A_PHRASE = -500
"""The score from which it is taken where words of somebody else's are asked about."""
AHEAD, OF_US_AHEAD = 150, 100
"""How far it has to lie before the next one; before the next one of us, where it is asked of us.

Of examples held back, an author at a time, two of three are right from there, and of us three of
four; what is not answered is said to be beyond it.
"""
NEAR = 300
"""How far it may lie behind the nearest there."""
POINTING = {"normal_this": 250}
"""Answers to what only points at what was said: how far they have to lie before the next one."""
OF_KEEPING = {"us_who_reads", "us_where_kept", "us_encrypted", "us_telegram_reads"}
"""Answers of what becomes of somebody's words: they are asked for with a word of that."""
OF_US = "us"
"""What a question is about that asks about this program, and how the keys of its answers begin."""
PLAINLY = 300
"""The score from which it is taken before what can be said of any question of ours."""
STAGES = {"letter": "follow_up"}
"""What a stage is called on the shelf, where it is called otherwise."""
_QUOTES = late(r"[\"“”„«»]")
_COMMAND = late(r"/\w+")
ROOM = 80
"""Characters of a question that is said back."""
ASKED_AT_MOST = 40
"""Questions without an answer that are kept for somebody who can answer them."""


def answer_key(heard: Listened | None) -> str:
    """The key of the answer to what a text asks; empty where none is near enough."""
    nearest = _named(heard) if heard else ()
    if heard is None or not nearest:
        return ""
    best = nearest[0]
    if best.score < IN_ANOTHER_LANGUAGE and is_foreign(heard.text):
        return ""
    if best.score >= OF_A_PHRASE and _QUOTES.search(heard.text):
        return best.label
    of_us = [one for one in nearest if one.label.startswith(f"{OF_US}_")]
    about_us = any(piece.detail == OF_US for piece in heard.acts("asks"))
    if about_us and of_us and of_us[0].score >= best.score - NEAR:
        return _foremost(of_us, OF_US_AHEAD, OF_US_LIKELY)
    return _foremost(nearest, AHEAD)


def _named(heard: Listened) -> Sequence[Guess]:
    """The nearest answers, without those of what is kept where no word of that is said."""
    said = names_keeping(heard.text)
    return heard.shelf if said else [one for one in heard.shelf if one.label not in OF_KEEPING]


def _foremost(nearest: Sequence[Guess], least: int, likely: int = LIKELY) -> str:
    """The key of the first answer, where it is near and lies so far before the next one."""
    best, *others = nearest
    least = POINTING.get(best.label, least)
    ahead = best.score - (others[0].score if others else -99999)
    return best.label if best.score >= likely and ahead >= least else ""


def surely_has(heard: Listened | None, bar: int = SURE) -> bool:
    """Whether the shelf surely has an answer to what a text asks: one that reaches the bar."""
    return heard is not None and bool(answer_key(heard)) and _named(heard)[0].score >= bar


def asked(cursor: Cursor) -> None:
    """The answer, and where it leads; then the question that stands."""
    say_answer(cursor)
    lead_back(cursor)


def say_answer(cursor: Cursor) -> None:
    """What the shelf says; else that it is beyond it, with their question named and kept."""
    heard = cursor.heard.also
    row = cursor.paths.by_step.get(cursor.state)
    if asks_of_a_wording(cursor.heard.words):
        cursor.reply("asked.wording")
        return
    key = answer_key(heard)
    resting = row is None or Trait.RESTS in row.traits
    theirs = _QUOTES.search(cursor.heard.words) is not None
    if cursor.heard.argument == "works" and row and not resting:
        cursor.reply(f"asked.works.{row.expects}")
        return
    plain = asks_the_meaning(cursor.heard.words) or not surely_has(heard, PLAINLY)
    about_us = cursor.heard.argument == "meaning" and plain and not theirs
    if about_us and row and not resting:
        cursor.reply(f"asked.meaning.{row.expects}")
        return
    if key and f"answer.{key}.text" in cursor.script:
        cursor.reply(f"answer.{key}.text")
        _lead_on(cursor, key)
        return
    if cursor.heard.argument == "us" and is_of_us(cursor.heard.words):
        cursor.reply("asked.us")
        return
    if cursor.heard.argument == "advice" and asks_what_to_do(cursor.heard.words):
        say_one_thing(cursor)
        return
    words = (heard.words_of("asks") if heard else "") or cursor.heard.words
    if cursor.heard.trigger == "asked":
        keep_quietly(cursor)
    kept = [*cursor.person.get("questions", []), " ".join(words.split())[:200]]
    cursor.person["questions"] = kept[-ASKED_AT_MOST:]
    cursor.reply("asked.beyond", said=quoted(said_back(words, ROOM), ROOM))


def _words(cursor: Cursor, key: str) -> str:
    return " ".join(cursor.script.texts[key])


def _lead_on(cursor: Cursor, key: str) -> None:
    """What comes next after an answer, once a sitting, where it is not where one stands."""
    onto = cursor.script.leads.get(f"answer.{key}", "")
    named = cursor.session.sitting.led
    here = cursor.paths.by_step.get(cursor.state)
    if not onto or onto in named or (here is not None and here.stage == STAGES.get(onto, onto)):
        return
    if set(_COMMAND.findall(_words(cursor, f"onto.{onto}"))) & set(
        _COMMAND.findall(_words(cursor, f"answer.{key}.text"))
    ):
        return
    cursor.session.sitting.led = (*named, onto)
    cursor.reply(f"onto.{onto}")
