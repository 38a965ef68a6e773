"""What the names in braces stand for: every slot a text may use, and where its value is from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from flows import guards as g
from flows.effects import Clock, Listing, Part, Quote, Slot
from flows.facts import Facts
from flows.quoting import LINE_AT_MOST, marked, quoted

if TYPE_CHECKING:
    from flows.cursor import Cursor


NOT_SAID = {"none", "more", "nothing", "cant_tell", "nobody", "dont_know", "no", "own"}
"""Options that name nothing: they are not read back in a list."""

Value = Callable[[Facts], Slot | None]


def job(f: Facts) -> Slot:
    """The job as they would name it."""
    role, company = f.text("fact.role"), f.text("fact.company")
    if role and company:
        return Part("phrase.job.role_company", {"role": quoted(role), "company": quoted(company)})
    if role:
        return Part("phrase.job.role", {"role": quoted(role)})
    if company:
        return Part("phrase.job.company", {"company": quoted(company)})
    return Part("phrase.job.internal" if g.internal(f) else "phrase.job.none")


def label(f: Facts) -> Slot:
    """The thread's short name."""
    named = f.thread.lead.get("name") or f.text("fact.company") or f.text("fact.role")
    if named:
        return quoted(str(named), 40)
    if f.rejections > 1:
        return Part("phrase.label.none", {"number": f.thread.number})
    return Part("phrase.label.only")


def said(step: str, prefix: str, limit: int = LINE_AT_MOST) -> Value:
    """All that was chosen at `step`, as phrases, and what was written there: one enumeration."""

    def value(f: Facts) -> Slot | None:
        items: list[Part | Quote] = [
            Part(f"{prefix}.{code}") for code in f.codes(step) if code not in NOT_SAID
        ]
        text = f.text(step)
        if text:
            items.append(marked(text, limit))
        return Listing(tuple(items)) if items else None

    return value


def written(step: str) -> Value:
    """What the person wrote at `step`."""
    return lambda f: marked(f.text(step)) if f.text(step) else None


def named(step: str) -> Value:
    """A name: as they wrote it, without marks."""
    return lambda f: quoted(f.text(step), 60) if f.text(step) else None


def listed(codes: Callable[[Facts], tuple[str, ...]], prefix: str) -> Value:
    """Codes as phrases, in one enumeration."""

    def value(f: Facts) -> Slot | None:
        found = tuple(Part(f"{prefix}.{code}") for code in codes(f) if code not in NOT_SAID)
        return Listing(found) if found else None

    return value


def first_feeling(f: Facts) -> Slot | None:
    """The first feeling named, as a noun, or their own word."""
    named = next((code for code in g.feelings(f) if code != "nothing"), "")
    if named:
        return Part(f"phrase.feeling.{named}")
    return quoted(f.text("feel.words"), 40) if f.text("feel.words") else None


def how(f: Facts) -> Slot:
    """How the no came."""
    return Part(f"phrase.how.{f.code('fact.how') or 'said_no'}")


def far(f: Facts) -> Slot | None:
    """How far it got."""
    code = f.code("intake.far")
    return Part(f"phrase.far.{code}") if code else None


def wins(f: Facts) -> Slot | None:
    """What they did well: the ticks, and their own sentence."""
    return said("reflect.wins", "win")(f)


def not_mine(f: Facts) -> tuple[str, ...]:
    """What was sorted under not mine."""
    return f.codes("reflect.notmine")


def cant_know(f: Facts) -> tuple[str, ...]:
    """What was ticked, and sorted neither as theirs nor as someone else's."""
    return tuple(c for c in g.remaining_ticks(f) if c not in f.codes("reflect.mine"))


def day_of(step: str) -> Value:
    """The day given at `step`; with its year, where that is another than this one."""

    def value(f: Facts) -> Slot | None:
        day = f.day(step)
        return with_year(day) if day and day.year != f.local.year else day

    return value


def with_year(day: date) -> Clock:
    """A day said with its year."""
    return Clock(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "UTC", "dated")


def told_on(step: str) -> Value:
    """The day on which `step` was answered."""

    def value(f: Facts) -> Slot | None:
        found = f.answer(step)
        at = f.now.fromisoformat(found["at"]) if found else None
        return Clock(at, f.person.get("zone", ""), "day") if at else None

    return value


def number_of(step: str) -> Value:
    """The number given at `step`."""
    return lambda f: f.number(step)


def funnel(name: str) -> Value:
    """One of the three numbers of the search."""
    return lambda f: (f.answer("reflect.funnel") or {}).get(name)


def gains(f: Facts) -> Slot | None:
    """What they take along: their own sentences first, then the usual."""
    items: list[Part | Quote] = []
    for code in f.codes("move.gains"):
        if code in NOT_SAID:
            continue
        own = "." in code
        items.append(marked(f.text(code)) if own else Part(f"gain.{code}"))
    if f.text("move.gains"):
        items.append(marked(f.text("move.gains")))
    return Listing(tuple(items), apart=True) if items else None


def letter_status(f: Facts) -> Slot | None:
    """What became of the letter."""
    status = f.thread.letter.get("status", "")
    return Part(f"phrase.letter.{status}") if status else None


def first_pull(f: Facts) -> Slot | None:
    """What drew them first."""
    code = next((c for c in f.codes("analyze.pull") if c not in NOT_SAID), "")
    if code:
        return Part(f"phrase.pull.{code}")
    return quoted(f.text("analyze.pull"), 40) if f.text("analyze.pull") else None


def avoid(f: Facts) -> Slot | None:
    """What they would not have again, without what they would trade."""
    traded = f.codes("analyze.trade")
    codes = [c for c in f.codes("analyze.past") if c not in (*traded, *NOT_SAID)]
    items: list[Part | Quote] = [Part(f"phrase.past.{code}") for code in codes]
    text = f.text("analyze.past")
    if text and text != f.text("analyze.trade"):
        items.append(marked(text))
    return Listing(tuple(items)) if items else None


def last_again(f: Facts) -> Slot | None:
    """The line of the setback card, from whichever rejection it was written at."""
    kept = f.person.get("setback")
    if not kept:
        return None
    return marked(kept["text"]) if kept.get("text") else Part(kept["code"])


def fill(cursor: Cursor, key: str, variant: int, given: Mapping[str, Slot]) -> dict[str, Slot]:
    """The values for the slots of this wording of `key`: what is given, then what is known.

    Raises LookupError, naming the text and the slot, where a value is not known: a guard that
    lets such a text be said is wrong.
    """
    slots = dict(given)
    for name in cursor.script.slots(key, variant):
        if name not in slots:
            slots[name] = _known(cursor.facts, key, name)
    return slots


def _known(facts: Facts, key: str, name: str) -> Slot:
    value = facts.paths.values[name](facts) if name in facts.paths.values else None
    if value is None:
        raise LookupError(f"{key} says {{{name}}}, which is not known here")
    return value
