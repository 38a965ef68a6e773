"""Somebody with three rejections, for tests of what looks through all of them.

1 a ward (interview, to the end), 2 a bakery (first call, to the card of looking back), 3 a school
(an application, at its first card). They stand in the third.
"""

from __future__ import annotations

from tests.flows.talking import Talk, fresh, talk
from tests.walks import engine

WARD = fresh(
    opening__hello="They said no after the interview for the nurse job at Saint Mary",
    feel__strength=("7",),
    reflect__wins=("prepared", "story"),
    reflect__different="Tell the story about night shifts in fewer words",
    reflect__list=("nerves", "late"),
    reflect__notmine=("experience",),
    reflect__mine=("late",),
    reflect__goal="Planning the way there",
    follow__name="Ms Berg",
    analyze__terms=("home", "fixed"),
    analyze__past="A long commute, and weekend shifts",
    move__again="One chair, many people",
)
BAKERY = fresh(
    opening__hello="the baker job at Crumb, a phone call, no today",
    feel__strength=("5",),
    reflect__wins=("prepared",),
    reflect__different="The story about night shifts again, and the commute",
    reflect__talk=("doubt",),
    reflect__notmine=("applicants",),
    reflect__mine=("doubt",),
)
SCHOOL = fresh(opening__hello="I only applied as a caretaker at Hill School, never heard back")


def ward() -> Talk:
    """One rejection, walked to its last closing."""
    return talk("move.close", WARD)


def three() -> Talk:
    """All three."""
    there = ward().type("new").press("helps").until("reflect.close", BAKERY)
    return there.type("new").press("helps").until("feel.card", SCHOOL)


def two_letters() -> Talk:
    """The ward, and the bakery to its last closing: each has a letter."""
    return ward().type("new").press("helps").until("move.close", BAKERY)


def question(there: Talk) -> str:
    """The question that stands, without the line before it."""
    return engine().script("en").texts[f"{there.state}.ask"][0]
