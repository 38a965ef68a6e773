"""The four letters: which kind, which lines, whose words, composed without touching a word.

A letter is the lines of its kind that have something to say, in the order of `LINES`. The
person's words stand behind a colon, so they are never inflected; an empty field drops its line.
A line they wrote anew replaces ours whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.effects import Part, Quote, Say, Slot
from flows.kernel.guards import answered, both, chose
from flows.kernel.quoting import quoted
from flows.kernel.rows import Guard, always
from flows.stages.intake.facts import silent, talked

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.facts import Facts

KINDS = ("interviewer", "hr", "silence", "inside")
FORMS = ("full", "short", "plain")
LINE_AT_MOST = 280
"""Characters of a line written anew: with every line so long a letter still is one message."""


def named(f: Facts) -> bool:
    """Their name is known."""
    return bool(f.text("follow.name"))


def no_name(f: Facts) -> bool:
    """The letter greets nobody by name."""
    return not named(f)


def own_point(f: Facts) -> bool:
    """They wrote what should be remembered."""
    return bool(f.text("follow.point"))


def picked_strength(f: Facts) -> bool:
    """They picked one of their wins."""
    return f.code("follow.point") not in {"", "nothing"} and not own_point(f)


def asks(*codes: str) -> Guard:
    """Hold when exactly these scopes of feedback were ticked."""
    scopes = {"feedback_application", "feedback_talk"}

    def ticked(f: Facts) -> bool:
        return set(f.codes("follow.ask")) & scopes == set(codes)

    return ticked


LINES: tuple[tuple[str, Guard], ...] = (
    ("subject", always),
    ("greeting", named),
    ("no_name", no_name),
    ("thanks", always),
    ("contact", both(silent, answered("intake.when"))),
    ("hearts", always),
    ("moment", own_point),
    ("strength", picked_strength),
    ("ask_application", asks("feedback_application")),
    ("ask_talk", asks("feedback_talk")),
    ("ask_both", asks("feedback_application", "feedback_talk")),
    ("reason", chose("follow.ask", "reason")),
    ("confirm", chose("follow.ask", "confirm")),
    ("keep", chose("follow.ask", "keep_in_mind")),
    ("wishes", always),
    ("sign", always),
)
"""The lines of a letter in order, and when each has something to say."""


def kind(f: Facts) -> str:
    """Which of the four: inside and HR by who gets it; after silence, the third."""
    if f.code("follow.who") == "inside":
        return "inside"
    if silent(f):
        return "silence"
    return "interviewer" if f.code("follow.who") == "interviewer" and talked(f) else "hr"


def form(f: Facts) -> str:
    """The form it stands in: full, short, plain, or two (lines to text)."""
    return str(f.thread.letter.get("form") or "full")


def letter(cursor: Cursor) -> list[tuple[str, Part | Quote]]:
    """The letter as (line name, text), rewritten lines in place of ours."""
    facts, script = cursor.facts, cursor.script
    prefix = f"letter.{kind(facts)}"
    if form(facts) == "two":
        asking = bool(set(facts.codes("follow.ask")) - {"only_thanks", "confirm", "keep_in_mind"})
        plain = not asking and f"{prefix}.two_thanks" in script
        name = ("two_thanks" if plain else "two") + ("" if named(facts) else "_noname")
        return [(name, _line(cursor, f"{prefix}.{name}", name))]
    keys = ((name, f"{prefix}.{form(facts)}.{name}") for name, when in LINES if when(facts))
    left_out = {name for name, words in _changed(cursor).items() if not words}
    there = [(name, key) for name, key in keys if key in script and name not in left_out]
    return [(name, _line(cursor, key, name)) for name, key in there]


def _changed(cursor: Cursor) -> dict[str, str]:
    """The lines written anew, by name; an empty one is left out of the letter."""
    lines: dict[str, str] = cursor.thread.letter.get("lines", {})
    return lines


def _line(cursor: Cursor, key: str, name: str) -> Part | Quote:
    changed = _changed(cursor).get(name)
    if changed:
        return Quote(changed, LINE_AT_MOST)
    values = letter_slots(cursor.facts)
    names = cursor.script.slots(key)
    return Part(key, {name: values[name] for name in names})


def letter_slots(f: Facts) -> dict[str, Slot]:
    """The values a letter may use; what is not known is worded around, never left as a gap."""
    role, company = f.text("fact.role"), f.text("fact.company")
    picked = f.code("follow.point")
    return {
        "role_phrase": Part("letter.phrase.role", {"role": quoted(role)})
        if role
        else Part("letter.phrase.no_role"),
        "at_company": Part("letter.phrase.at", {"company": quoted(company)}) if company else "",
        "name": quoted(f.text("follow.name"), 60),
        "point": Quote(_sentence(f.text("follow.point"))),
        "strength": Part(f"letter.strength.{picked}") if picked not in {"", "nothing"} else "",
        "last_contact": f.day("intake.when") or "",
        "sign": quoted(f.text("follow.sign"), 60)
        if f.text("follow.sign")
        else Part("letter.phrase.unsigned"),
    }


def _sentence(text: str) -> str:
    """Their sentence on one line, with a full stop where it ends without one."""
    line = " ".join(text.split())
    return f"{line}." if line[-1:].isalnum() else line


def letter_parts(cursor: Cursor) -> list[Part]:
    """The letter as the parts of one message."""
    return [
        text if isinstance(text, Part) else Part("letter.phrase.line", {"line": text})
        for _, text in letter(cursor)
    ]


def letter_alone(cursor: Cursor) -> Say:
    """The letter in a message of its own."""
    return Say(tuple(letter_parts(cursor)), "letter", rejection=cursor.session.current)
