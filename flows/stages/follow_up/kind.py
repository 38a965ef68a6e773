"""The shape of a kind of letter, and the guards its lines are made of.

The words of a line stand under `letter.<kind>.<form>.<line>`. A line is left out where its guard
does not hold or a value it names is not known for sure; a wording without that value stands in
its place where there is one, under `<line>_bare`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.kernel.facts import Facts
from flows.kernel.rows import Guard, always
from flows.listening import sure
from flows.stages.intake.facts import silent, undecided

LINE_AT_MOST = 280
"""Characters of a line written anew: with every line so long a letter still is one message."""

Lines = tuple[tuple[str, Guard], ...]
"""The lines of a letter in order, and when each has something to say."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of letter.

    `asks` are the steps it needs, and when; `ways` its own choice at `follow.way`, the first
    standing where none was made. `other_person`: the name given for another letter may be none
    of this one. `goes`: it is sent. `fits`: it is among the kinds that are shown.
    """

    name: str
    lines: Lines
    forms: tuple[str, ...] = ("full", "short")
    asks: Mapping[str, Guard] = field(default_factory=dict)
    ways: tuple[str, ...] = ()
    other_person: bool = False
    goes: bool = True
    fits: Guard = always

    @property
    def whole_forms(self) -> tuple[str, ...]:
        """The forms that are made of lines: all but the two lines to text."""
        return tuple(form for form in self.forms if form != "two")


def named(f: Facts) -> bool:
    """Their name is known."""
    return bool(sure.person(f.text("follow.name")))


def no_name(f: Facts) -> bool:
    """The letter greets nobody by name."""
    return not named(f)


def own_point(f: Facts) -> bool:
    """They wrote what should be remembered."""
    return bool(f.text("follow.point"))


def picked_strength(f: Facts) -> bool:
    """They picked one of their wins."""
    return f.code("follow.point") not in {"", "nothing"} and not own_point(f)


def unanswered(f: Facts) -> bool:
    """The employer has not answered: it is silent, or not decided yet."""
    return silent(f) or undecided(f)


def answered_by_them(f: Facts) -> bool:
    """The employer answered."""
    return not unanswered(f)


def asks(*codes: str) -> Guard:
    """Hold when exactly these scopes of feedback were ticked."""
    scopes = {"feedback_application", "feedback_talk"}

    def ticked(f: Facts) -> bool:
        return set(f.codes("follow.ask")) & scopes == set(codes)

    return ticked


def said(*names: str) -> Lines:
    """Lines that have something to say in every such letter."""
    return tuple((name, always) for name in names)
