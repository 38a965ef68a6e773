"""Corrections taken on the spot: what was wrong, what it is instead, old and new read back."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from flows.beside.edit.answers import answered_steps
from flows.beside.edit.changes import said_as, say_changed
from flows.beside.repairs import ask_unless_resting
from flows.effects import Part
from flows.heard import Heard
from flows.kernel.step import DATE, TEXT, Trait
from flows.listening.days import day_alone, find_past_days
from flows.listening.ear import Listened, Piece
from flows.listening.learned import Guess
from flows.listening.text import fold
from flows.listening.wishes import mended, takes_back_first
from flows.reading import read_text
from flows.taking import take_answer

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.session import Answer

NAMED = ("fact.company", "fact.role", "follow.name", "follow.sign")
"""Facts that are names: "it's Pixelwerk" may mean one of them."""
MEANT = -550
"""The score from which an option of an answered question is what is meant instead."""
SOON = {"intake", "feel"}
"""Stages in which a day that is told is the one on which the answer came."""
FEW = 6
"""Words up to which a text is nothing but a value, and a mark that it is put right."""
_TAKES_BACK = re.compile(r"^\W*no,\s|\bactually\b", re.IGNORECASE)
_PLACE = re.compile(r"^(?:the )?(?:first|second|third|fourth|fifth|last)\W*$", re.IGNORECASE)
"""What may be a number of what is told as well as the place of a button."""
_NO_NAME = {"wrong", "not", "good", "great", "bad", "nice", "fine", "mine", "gone", "perfect", "ok"}
CERTAIN_AT_MOST = 24
"""Words up to which a text is read for a correction that names what was noted."""
ANSWERED_AT_MOST = 14
"""Answers, the latest first, among which the wrong one is looked for."""
_MARKERS = re.compile(
    r"^\W*(?:(?:no|nope|sorry|wait|hang on|hold on|actually|oops|correction|ugh|ah|oh|well|pardon|"
    r"edit|change|nein|perdón|perdon)\W+)*"
    r"(?:i (?:meant|mean|said)(?: to say)?|make (?:it|that)|it(?:'s| is|s| was)|"
    r"that(?:'s| was| should be| is)|should be|change (?:it|that) to|ich meinte)?\W*",
    re.IGNORECASE,
)
_NAME = r"[\w'’.&-]+(?: (?!not\b|by\b|but\b)[\w'’.&-]+){0,3}?"
_LEAD = r"(?:an? |the |at |in |for |from |with |it'?s |it was |on |more like |rather |just )*"
_ASIDE = r"(?:,? by the way|,? btw|,? actually|,? really|,? tho(?:ugh)?)?"
_NOT_BUT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:\bnot|\w+n'?t) {_LEAD}(?P<old>{_NAME})(?:,| but|:| -)+ {_LEAD}(?P<new>{_NAME})"
        rf"{_ASIDE}\W*$",
        rf"(?:^|[\s,]){_LEAD}(?P<new>{_NAME}){_ASIDE},? (?:and |is it |it is )?"
        rf"not (?:just )?{_LEAD}(?P<old>{_NAME})\W*$",
        rf"\b(?:change|replace|make|swap) (?:the )?(?P<old>{_NAME}) "
        rf"(?:to|with|into|by) (?P<new>{_NAME})\W*$",
    )
)
"""What was said, and what it is instead, in the orders people say it."""
_DENIES = re.compile(r"\b(?:not|\w+n'?t|no|sorry|actually|wrong|instead)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|\w+n'?t|never)\b", re.IGNORECASE)
DENIED_AT_MOST = 30
"""Characters behind a "not" in which the day that it denies stands."""
_THING = r"(?P<what>company|firm|employer|job|role|position|job title|title)"
_RENAMED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\W*(?:please |pls |can you |could you )*(?:change|correct|set|make) (?:the )?{_THING}"
        rf"(?: name)? (?:to|into) (?P<new>{_NAME})\W*$",
        rf"^\W*(?:(?:no|sorry|actually|and|but|well|oh),? )*(?:i said )?(?:the |my )?{_THING}"
        rf"(?:'s name| name)? (?:is|was|should be|is called|was called) (?:actually |really )?"
        rf"(?:called )?(?:an? |the )?(?P<new>{_NAME})(?:,? not [^,]+)?{_ASIDE}\W*$",
    )
)
"""A thing by its kind, and what its name is: no other words in the text."""
_CALLED = re.compile(
    r"\b(?P<what>company|firm|employer|place|job|role|position|name|they|he|she)"
    r"(?:'s name| name)? (?:is|was|are|'s)(?: called| named)? "
    r"(?P<new>[A-Z][\w'’&.-]*(?: (?:&|and|of|von|de|[A-Z])[\w'’&.-]*){0,4})"
)
_TAKE_OUT = re.compile(
    r"\b(?:take|leave|cross|strike|get) (?:out |off )?(?P<old>[\w ']{3,40}?)(?: out| off)?\W*$|"
    r"\b(?:delete|remove|drop|without) (?:the (?:word|line|bit)? ?)?(?P<gone>[\w ']{3,40}?)\W*$",
    re.IGNORECASE,
)
_WHAT = {
    "company": "fact.company", "firm": "fact.company", "employer": "fact.company",
    "place": "fact.company", "they": "fact.company", "job": "fact.role", "role": "fact.role",
    "position": "fact.role", "job title": "fact.role", "title": "fact.role",
    "name": "fact.company", "he": "follow.name", "she": "follow.name",
}  # fmt: skip

Change = tuple[str, "Answer"]


def corrected(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """A correction that can be carried out: which step, and what it says now."""
    said = heard.text[piece.start : piece.end].strip()
    for look in (_called, _day, _replaced, _option, _last, _taken_out):
        change = look(cursor, said)
        if change is not None:
            step, answer = change
            return Heard("corrected", answer, argument=step)
    return Heard("protested") if _is_about_before(cursor) else None


def certain(cursor: Cursor, heard: Listened) -> Heard | None:
    """A correction that names what was noted, or begins by taking it back: whatever it seems.

    "Not X but Y" where X is a name or a choice that was noted; another day beside the noted one;
    "scratch that", and what it is instead.
    """
    said = heard.text
    if len(said.split()) > CERTAIN_AT_MOST:
        return None
    change = (
        _renamed(cursor, said)
        or _names_replaced(cursor, said)
        or _day_beside(cursor, said)
        or _day_alone(cursor, said)
    )
    if change is None and takes_back_first(said):
        rest = mended(said)
        change = (
            _option(cursor, rest) or _last(cursor, rest) or _words(cursor, rest) if rest else None
        )
    if change is None and len(said.split()) <= FEW and _TAKES_BACK.search(said):
        rest = _TAKES_BACK.sub(" ", said).strip(" ,.!")
        change = None if _PLACE.match(rest) else _last(cursor, rest)
    return Heard("corrected", change[1], words=said, argument=change[0]) if change else None


def _renamed(cursor: Cursor, said: str) -> Change | None:
    """A company or a job that was noted, by another name: "change the company to Acme"."""
    for pattern in _RENAMED:
        found = pattern.search(said)
        step = _WHAT[found["what"].lower()] if found else ""
        known = step in cursor.thread.answers or pattern is _RENAMED[0]
        if found and known and found["new"].lower() not in _NO_NAME:
            return step, {"text": found["new"].strip(" .,")}
    return None


def _words(cursor: Cursor, rest: str) -> Change | None:
    """The words filed last, said better."""
    number, step = cursor.session.sitting.get("filed", (0, ""))
    kept = cursor.thread.answers.get(step, {})
    if number != cursor.session.current or not kept.get("text"):
        return None
    return step, {**_plain(kept), "text": rest}


def _names_replaced(cursor: Cursor, said: str) -> Change | None:
    """X, not Y, where Y is a name that was noted, or the words of an option."""
    for pattern in _NOT_BUT:
        found = pattern.search(said)
        if found is None:
            continue
        old, new = found["old"].strip(" .,"), found["new"].strip(" .,")
        new = _MARKERS.sub("", new).strip() or new
        names = [step for step in NAMED if step in cursor.thread.answers]
        change = _in_texts(cursor, old, new, names) or _in_options(cursor, old, new)
        if change:
            return change
    return None


def _day_beside(cursor: Cursor, said: str) -> Change | None:
    """The noted day named together with another one: that one it is."""
    noted = cursor.facts.day("intake.when")
    days = [one.day for one in find_past_days(said, cursor.facts.local.date())]
    others = [day for day in days if isinstance(day, date) and day != noted]
    if noted is None or noted not in days or not others or not _DENIES.search(said):
        return None
    meant = others[-1] if noted in _denied(cursor, said) else noted
    return "intake.when", {"date": meant.isoformat()}


def _day_alone(cursor: Cursor, said: str) -> Change | None:
    """Hardly more than a day, soon after one was noted, where no day is asked for: that one."""
    row = cursor.paths.by_step[cursor.state]
    noted = cursor.facts.day("intake.when")
    if row.stage not in SOON or row.expects in {DATE, TEXT} or noted is None:
        return None
    day = day_alone(said, cursor.facts.local.date())
    return ("intake.when", {"date": day.isoformat()}) if day and day != noted else None


def _denied(cursor: Cursor, said: str) -> list[object]:
    """The days that a "not" stands right before."""
    behind = (said[found.end() :][:DENIED_AT_MOST] for found in _NOT.finditer(said))
    today = cursor.facts.local.date()
    found = (find_past_days(" ".join(text.split()[:2]), today) for text in behind)
    return [days[0].day for days in found if days]


def _is_about_before(cursor: Cursor) -> bool:
    return bool(answered_steps(cursor))


def _called(cursor: Cursor, said: str) -> Change | None:
    """The name of a thing: "the company is called Pixelwerk"."""
    found = _CALLED.search(said)
    if found is None:
        return None
    return _WHAT[found["what"].lower()], {"text": found["new"].strip(" .")}


def _replaced(cursor: Cursor, said: str) -> Change | None:
    """X, not Y: where Y stands in an answer, X takes its place."""
    for pattern in _NOT_BUT:
        found = pattern.search(said)
        if found is None:
            continue
        old, new = found["old"].strip(" .,"), found["new"].strip(" .,")
        new = _MARKERS.sub("", new).strip() or new
        change = _in_texts(cursor, old, new) or _in_options(cursor, old, new)
        if change:
            return change
    return None


def _in_texts(cursor: Cursor, old: str, new: str, steps: list[str] | None = None) -> Change | None:
    """The answer in words, of `steps` or of any, that holds `old`, with `new` in its place.

    Names come first.
    """
    answers = cursor.thread.answers
    names = [step for step in NAMED if step in answers]
    for step in [*names, *answered_steps(cursor)[::-1]] if steps is None else steps:
        text = str(answers[step].get("text", ""))
        place = text.casefold().find(old.casefold())
        if place >= 0:
            changed = text[:place] + new + text[place + len(old) :]
            return step, {**_plain(answers[step]), "text": changed}
    return None


def _in_options(cursor: Cursor, old: str, new: str) -> Change | None:
    """The step whose chosen option `old` names, read anew with `new`."""
    for step in answered_steps(cursor)[::-1]:
        chosen = _plain(cursor.thread.answers[step]).get("codes", [])
        gone = _chosen(cursor, step, old) if chosen else []
        if not gone or not set(gone) <= set(chosen):
            continue
        come = _chosen(cursor, step, new)
        if come:
            left = [code for code in chosen if code not in gone and code not in come]
            return step, {"codes": [*come, *left]}
    return None


def _chosen(cursor: Cursor, step: str, said: str) -> list[str]:
    """The options of `step` that words mean: by its labels, else by example."""
    read = list((_reads(cursor, step, said) or {}).get("codes", ()))
    meant = [guess for guess in cursor.ear.means(said, step)[:1] if guess.score >= MEANT]
    codes = [guess.label.partition("=")[2] for guess in meant]
    return read or [code for code in codes if code != "*" and not code.isdecimal()]


def _day(cursor: Cursor, said: str) -> Change | None:
    """Another day than the one noted: "it was Tuesday"; the last one named counts."""
    step = "intake.when"
    if step not in cursor.thread.answers:
        return None
    found = find_past_days(said.partition(" not ")[0] or said, cursor.facts.local.date())
    days = [one.day for one in found if isinstance(one.day, date)]
    return (step, {"date": days[-1].isoformat()}) if days else None


def _option(cursor: Cursor, said: str) -> Change | None:
    """Another option of an answered question: "it was the second interview"."""
    best: Guess | None = None
    for step in answered_steps(cursor)[::-1][:ANSWERED_AT_MOST]:
        chosen = cursor.thread.answers[step].get("codes", ())
        for guess in cursor.ear.means(said, step)[:1]:
            code = guess.label.partition("=")[2]
            if code != "*" and code not in chosen and guess.score >= MEANT:
                best = guess if best is None or guess.score > best.score else best
    if best is None:
        return None
    step, _, code = best.label.partition("=")
    return step, {"number": int(code)} if code.isdecimal() else {"codes": [code]}


def _last(cursor: Cursor, said: str) -> Change | None:
    """What is said instead, read as an answer to the question before: the last word counts."""
    rest = _MARKERS.sub("", said, count=1).strip()
    steps = [s for s in cursor.thread.asked[::-1] if s in cursor.thread.answers]
    for step in steps[:2]:
        answer = _reads(cursor, step, rest) if rest else None
        if answer and "text" not in answer and answer != _plain(cursor.thread.answers[step]):
            return step, answer
    return None


def _taken_out(cursor: Cursor, said: str) -> Change | None:
    """Take out hope: one of several things chosen goes."""
    found = _TAKE_OUT.search(said)
    if found is None:
        return None
    gone = fold(found["old"] or found["gone"] or "")
    for step in answered_steps(cursor)[::-1]:
        codes = cursor.thread.answers[step].get("codes", [])
        left = [code for code in codes if fold(code.replace("_", " ")) not in gone]
        if len(left) < len(codes) and left:
            return step, {**_plain(cursor.thread.answers[step]), "codes": left}
    return None


def _plain(answer: Answer) -> Answer:
    return {key: value for key, value in answer.items() if key not in {"at", "how"}}


def _reads(cursor: Cursor, step: str, said: str) -> Answer | None:
    """What `said` answers at `step`, if anything."""
    if step not in cursor.paths.by_step or not said:
        return None
    place, cursor.state = cursor.state, step
    answer, wrong = read_text(cursor, said)
    cursor.state = place
    return None if wrong else answer


def carry_out(cursor: Cursor) -> None:
    """Put the new value in its place, say old and new; the question that stands, stands."""
    step, place = cursor.heard.argument, cursor.state
    before = cursor.thread.answers.get(step, {})
    if step in cursor.paths.asked_once:
        cursor.state = step
        take_answer(cursor)
        cursor.state = place
    else:
        cursor.record(step, {"how": "heard", **cursor.heard.answer}, cursor.heard.words)
    _read_back(cursor, step, before)
    if place in cursor.paths.asked_once and cursor.facts.settled(place):
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)


def _read_back(cursor: Cursor, step: str, before: Answer) -> None:
    """Old and new; of what was not known before, what it is."""
    if before:
        say_changed(cursor, step, before)
        return
    now = said_as(cursor, step, cursor.thread.answers[step])
    named = f"edit.name.{step}"
    name = Part(named if named in cursor.script else f"told.{step}")
    cursor.reply("told.named", name=name, value=now)


def protested(cursor: Cursor) -> None:
    """It was not heard as it was meant: what was just filed goes, and its question comes again."""
    number, step = cursor.session.sitting.get("filed", (0, ""))
    kept = cursor.thread.answers.get(step, {})
    undone = (
        number == cursor.session.current and bool(kept.get("text")) and step in cursor.paths.by_step
    )
    if undone and not cursor.paths.has(Trait.RESTS, cursor.state):
        cursor.drop(step)
        cursor.session.sitting.pop("filed", None)
        cursor.reply("protest.undone")
        cursor.state = step
        cursor.ask()
        return
    cursor.reply("protest.line")
    ask_unless_resting(cursor)


def remember_filed(cursor: Cursor) -> None:
    """Which answer in words was filed last: a protest right after it takes it out again."""
    heard = cursor.heard
    if heard.trigger == "answered" and heard.answer.get("text"):
        cursor.session.sitting["filed"] = [cursor.session.current, cursor.met]
    elif heard.trigger in {"answered", "jump", "new"}:
        cursor.session.sitting.pop("filed", None)
