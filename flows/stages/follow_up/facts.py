"""The letter: to whom, in which form, and what came back."""

from __future__ import annotations

from flows.kernel.facts import Facts
from flows.listening import sure
from flows.stages.follow_up.kinds import asked_for, form, is_chosen, kind
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
    fits = f.code("follow.who") in {"interviewer", "inside", ""}
    return asked_for("follow.point")(f) and talked(f) and fits


def name_fits(f: Facts) -> bool:
    """This letter greets somebody who has a name."""
    return asked_for("follow.name")(f) or (asked_for("follow.who")(f) and recipient_named(f))


def job_for_sure(f: Facts) -> bool:
    """The job turned down has a name that can stand in a letter."""
    return bool(sure.job(f.text("fact.role")))


def letter_shorter(f: Facts) -> bool:
    """The whole letter is shown, and its kind has a short form."""
    return form(f) == "full" and "short" in kind(f).forms


def letter_not_full(f: Facts) -> bool:
    """A shorter form is shown."""
    return form(f) != "full"


def letter_plainer(f: Facts) -> bool:
    """The plain form is there, and not the one shown."""
    return form(f) in {"full", "short"} and "plain" in kind(f).forms


def letter_two_lines(f: Facts) -> bool:
    """The two lines are there, and not the form shown."""
    return form(f) != "two" and "two" in kind(f).forms


def letter_goes(f: Facts) -> bool:
    """It is a letter that is sent."""
    return kind(f).goes


def letter_unsigned(f: Facts) -> bool:
    """The letter is one that is signed, and no name stands in it."""
    return not signs(f) and "sign" in dict(kind(f).lines)


def signs(f: Facts) -> str:
    """The name that stands below the letter: as told, or in the line they wrote; else ""."""
    own = str(f.thread.letter.get("lines", {}).get("sign", ""))
    return sure.on_one_line(own) or sure.person(f.text("follow.sign"))


def too_soon(f: Facts) -> bool:
    """After silence a letter waits for ten working days: two weeks."""
    return silent(f) and f.known("intake.when") and days_since(f) < TWO_WEEKS


def soon_fits(f: Facts) -> bool:
    """Nothing speaks against sending it at once: what was chosen, and any letter not too soon."""
    return is_chosen(f) or not too_soon(f)


def weeks_fit(f: Facts) -> bool:
    """Waiting two or three weeks fits: after a talk, or while the silence is short."""
    return not is_chosen(f) and (talked(f) or too_soon(f))


def answer_real(f: Facts) -> bool:
    """What came back to the letter says something about them."""
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
