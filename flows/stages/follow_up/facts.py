"""The letter: to whom, in which form, and what came back."""

from __future__ import annotations

from flows.kernel.facts import Facts
from flows.stages.intake.facts import days_since, internal, silent, talked

TWO_WEEKS = 14
"""Days in which ten working days always fit."""


def recipient_named(f: Facts) -> bool:
    """The letter goes to a person who has a name."""
    someone = f.code("follow.instead") == "other"
    return someone or f.code("follow.who") in {"interviewer", "hr", "inside"}


def no_reply_address(f: Facts) -> bool:
    """There is only an address that cannot answer."""
    return f.code("follow.who") == "no_reply"


def point_fits(f: Facts) -> bool:
    """There is something they could remember, and it is the kind of letter that says it."""
    return talked(f) and f.code("follow.who") in {"interviewer", "inside", ""}


def letter_form(f: Facts) -> str:
    """The form the letter stands in: full, short, plain or two."""
    return str(f.thread.letter.get("form", "full"))


def letter_is_full(f: Facts) -> bool:
    """The whole letter is shown."""
    return letter_form(f) == "full"


def letter_not_full(f: Facts) -> bool:
    """A shorter form is shown."""
    return letter_form(f) != "full"


def letter_not_plain(f: Facts) -> bool:
    """The plain form is not the one shown."""
    return letter_form(f) in {"full", "short"}


def letter_not_two_lines(f: Facts) -> bool:
    """The two lines are not the form shown."""
    return letter_form(f) != "two"


def letter_unsigned(f: Facts) -> bool:
    """Nobody has signed the letter."""
    return not f.settled("follow.sign")


def too_soon(f: Facts) -> bool:
    """After silence a letter waits for ten working days: two weeks."""
    return silent(f) and f.known("intake.when") and days_since(f) < TWO_WEEKS


def silent_long(f: Facts) -> bool:
    """Nothing speaks against sending it at once."""
    return not too_soon(f)


def talked_or_too_soon(f: Facts) -> bool:
    """Waiting two or three weeks fits: after a talk, or while the silence is short."""
    return talked(f) or too_soon(f)


def answer_real(f: Facts) -> bool:
    """Real feedback came."""
    return f.code("follow.answer") == "real"


def feedback_kept(f: Facts) -> bool:
    """What they said is noted."""
    return bool(f.text("follow.feedback"))


def feedback_counts(f: Facts) -> bool:
    """The feedback is true, or partly."""
    return f.code("follow.true") in {"true", "partly"}


def view_fits(f: Facts) -> bool:
    """There is a door to keep open: they talked, outside, and asked to be kept in mind."""
    return talked(f) and not internal(f) and "keep_in_mind" in f.codes("follow.ask")
