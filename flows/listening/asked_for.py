"""What a letter shall ask for, as it is told: each clause by itself, none that denies."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from flows.listening.en import asked_for as english
from flows.listening.foreign import is_ours
from flows.listening.languages import BESIDE_ENGLISH
from flows.listening.patterns import compiled, late
from flows.listening.spelling import Speller
from flows.listening.taken_back import mended
from flows.listening.text import head, holds

LONGEST = 400
APPLICATION, TALK, THANKS = "feedback_application", "feedback_talk", "only_thanks"
QUESTION_AT_MOST = 12
"""Words of what is to be asked up to which it is said back."""
_WORD = late(r"[^\W\d_]+")


def asked_for(text: str, offered: Collection[str]) -> list[str]:
    """The codes of those `offered` that a text says the letter shall ask for, in its order.

    Feedback without a word of what on is that on the talk, where there was one. What is said
    instead, in the same breath, counts alone.
    """
    said = _spelt(head(text, LONGEST))
    last = mended(said)
    about = bool(last) and holds(said, english.FEEDBACK)
    told = [*_told(last, offered, fed=about)] if last else []
    found = [code for code in dict.fromkeys(told or _told(said, offered)) if code in offered]
    if found:
        return found
    if THANKS in offered and holds(said, english.ONLY_THANKS):
        return [THANKS]
    return [code for code in _elsewhere(said) if code in offered]


def _elsewhere(said: str) -> Iterator[str]:
    """What it shall ask for, told in a language that is understood and not spoken."""
    small = "" if is_ours(said) else said.casefold()
    for one in BESIDE_ENGLISH:
        for code, words in one.asked_for.ASKED_FOR.items():
            if holds(small, words):
                yield TALK if code == "feedback" else code


def added(text: str, offered: Collection[str]) -> list[str]:
    """The codes of those `offered` that a text says the letter shall ask for as well."""
    said = head(text, LONGEST)
    return [one for one in asked_for(text, offered) if one != THANKS] if _adds(said) else []


def dropped(text: str, asks: Collection[str]) -> list[str]:
    """The codes of what it `asks` for and a text says it shall ask for no more."""
    said = _spelt(head(text, LONGEST))
    if holds(said, english.ONLY_THANKS):
        return list(asks)
    gone = [found[0] for found in compiled(english.DROPS).finditer(said)]
    named = {code for clause in gone for code in _named(clause)}
    return [code for code in asks if code in named]


def _named(clause: str) -> Iterator[str]:
    """What a clause names; feedback without a word of what on is any."""
    yield from (code for code, words in english.ASKED_FOR.items() if holds(clause, words))
    if holds(clause, english.FEEDBACK):
        talk, paper = holds(clause, english.TALK), holds(clause, english.PAPER)
        yield from (TALK,) if talk or not paper else ()
        yield from (APPLICATION,) if paper or not talk else ()


def asked_outright(text: str, offered: Collection[str]) -> list[str]:
    """What a text says a letter shall ask for, where that is said in so many words."""
    said = head(text, LONGEST)
    outright = holds(said, english.OUTRIGHT) and not holds(said, english.NOT_NOW)
    return asked_for(said, offered) if outright and "?" not in said else []


def what_is_asked(text: str) -> str:
    """The clause in which a text says what to ask, in its own words; empty where it has none."""
    found = None if text.rstrip().endswith("?") else compiled(english.A_QUESTION).search(text)
    return found[0] if found and len(found[0].split()) <= QUESTION_AT_MOST else ""


def wonders(text: str) -> bool:
    """Whether a text asks if something shall be asked for, and does not wish it."""
    return text.rstrip().endswith("?") and not holds(text, english.BIDS)


def names_asking(text: str) -> bool:
    """Whether a text says in so many words that something is to be asked."""
    return holds(text, english.ASKING, LONGEST)


def _adds(said: str) -> bool:
    return holds(said, english.ADDS)


def _told(said: str, offered: Collection[str], *, fed: bool = False) -> Iterator[str]:
    """What the clauses say that deny nothing; `fed`: feedback was spoken of before them."""
    for clause in compiled(english.CLAUSES).split(said):
        if not clause or holds(clause, english.DENIED):
            continue
        about = holds(clause, english.FEEDBACK)
        yield from _codes(clause, offered, feedback=about or (fed and _goes_on(clause)))
        fed = fed or about


def _goes_on(clause: str) -> bool:
    return holds(clause, english.GOES_ON) and holds(clause, f"{english.TALK}|{english.PAPER}")


def _codes(clause: str, offered: Collection[str], *, feedback: bool) -> Iterator[str]:
    yield from (code for code, words in english.ASKED_FOR.items() if holds(clause, words))
    if not feedback:
        return
    talk, paper = holds(clause, english.TALK), holds(clause, english.PAPER)
    both = holds(clause, english.BOTH)
    if paper or both:
        yield APPLICATION
    if talk or not paper or both:
        yield TALK if TALK in offered else APPLICATION


def _spelt(said: str) -> str:
    """The text with the words that are known in it, where a letter of one is off."""
    return _WORD.sub(lambda found: _speller().known(found[0].lower()) or found[0], said)


@cache
def _speller() -> Speller:
    return Speller(english.SPELT)
