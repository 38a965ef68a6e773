"""Whether the words of a text bear out what it was taken for: one of a few has to be in it."""

from __future__ import annotations

from flows.listening.en import how_it_works as english
from flows.listening.en.told_already import TOLD_ALREADY
from flows.listening.feelings import nothing_felt
from flows.listening.patterns import compiled
from flows.listening.text import APOSTROPHES

LONGEST = 400


def turns_down(text: str) -> bool:
    """Whether anything in the text turns something down."""
    return _has(text, english.TURNS_DOWN)


def goes_back(text: str) -> bool:
    """Whether anything in the text is of going back."""
    return _has(text, english.GOES_BACK)


def begins_anew(text: str) -> bool:
    """Whether anything in the text is of beginning anew."""
    return _has(text, english.BEGINS_ANEW)


def may_be_goodbye(text: str) -> bool:
    """Whether any word of a goodbye is in the text."""
    return _has(text, english.LEAVES)


def is_done_in_part(text: str) -> bool:
    """Whether something was only begun."""
    return _has(text, english.PARTLY)


def was_told_to_somebody(text: str) -> bool:
    """Whether somebody of theirs was told of it, and no employer written to."""
    return _has(text, TOLD_ALREADY)


def tells_of_a_talk(text: str) -> bool:
    """Whether a text has a word of a talk with an employer that is over."""
    return _has(text, english.TALKED)


def names_no_money(text: str) -> bool:
    """Whether no word of money, nor of what it is needed for, is in the text."""
    return not _has(text, english.MONEY)


def fills(text: str) -> bool:
    """Whether a text is a word that only leads into what comes: "well", "anyway"."""
    return _has(text, english.FILLS)


def is_of_oneself(text: str) -> bool:
    """Whether what one did oneself is told: "that i told everyone"."""
    return _has(text, english.OF_ONESELF)


def is_courtesy(text: str) -> bool:
    """Whether somebody says with thanks that they are fine, and no more: "fine, thanks"."""
    return nothing_felt(text) and _has(text, english.THANKS)


def counts(text: str) -> bool:
    """Whether anything in the text says how many there were."""
    return _has(text, english.COUNTS)


def is_open_yet(text: str) -> bool:
    """Whether an answer that is told of leaves it open."""
    return _has(text, english.PERHAPS)


def puts_off(text: str) -> bool:
    """Whether any word of who leaves something is in the text."""
    return _has(text, english.PUTS_OFF)


def names_keeping(text: str) -> bool:
    """Whether any word of what becomes of somebody's words is in the text: German, Spanish too."""
    return _has(text, english.KEEPING)


def _has(text: str, pattern: str) -> bool:
    said = text[:LONGEST].translate(APOSTROPHES).casefold()
    return compiled(pattern).search(said) is not None
