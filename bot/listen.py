"""`rebound listen`: what a line is understood as, by the very ears of the conversation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, TextIO

from bot.errors import Fault, Problem
from bot.speech.words import read_danger, read_ear, read_scripts
from bot.teaching.like import nearest
from flows.beside.acts import serve, told
from flows.beside.acts.content import answer_in, sure_in
from flows.beside.acts.shelf import answer_key
from flows.beside.care.hearing import danger_in
from flows.conversation import PATHS
from flows.kernel.cursor import Cursor
from flows.kernel.events import Text
from flows.kernel.script import Script
from flows.kernel.session import Answer, Session, Thread, Threads
from flows.kernel.step import TEXT, Trait
from flows.listening.answers import done, yes_no
from flows.listening.coming import find_moment
from flows.listening.commands import Said, command
from flows.listening.ear import CONTENT, Ear, Listened
from flows.listening.feelings import FEELINGS
from flows.listening.mails import own_words, read_mail

CONTEXTS = {step.example: step.name for step in PATHS.steps if step.example}
"""Where a line is heard of which only the kind of question is known: at such a step."""
CONTEXTS["any"] = CONTEXTS["stopped"]
ACTS = {"ends": "ends_contact", "declines": "answers", "agrees": "answers", "refuses": "answers",
        "unsure": "answers", CONTENT: "answers"}  # fmt: skip
"""Acts by their names outside; the others are called the same."""
DETAILS = {"ends": "what", "wants": "what", "outcome": "kind", "weight": "weight", "asks": "about"}
INTENTS = {
    "skip": "skip", "back": "back", "later": "later", "remind": "remind", "stop": "stop",
    "pause": "stop", "help": "help", "privacy": "help", "repeat": "repeat", "more": "repeat",
    "restart": "restart", "new": "restart", "forget": "delete_data", "never_mind": "never_mind",
}  # fmt: skip
ENDING = {"forget": "delete_all", "stop": "stop_messages", "pause": "pause"}
"""Commands that end contact, and what they end."""
LEVELS = {"distress": "crisis", "concern": "distress"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line to listen to: its words, and where they are said."""

    text: str
    name: Any = None
    at: str = ""
    context: str = "any"
    language: str = "en"

    @property
    def step(self) -> str:
        """The state it is heard in."""
        return self.at or CONTEXTS[self.context]


def run(lines: TextIO, out: TextIO, *, like: bool) -> None:
    """Understand each line that comes in; a table where somebody looks on."""
    looks_on = out.isatty()
    for number, typed in enumerate(lines, 1):
        if not typed.strip():
            continue
        line = read(typed, number)
        found = understood(line, datetime.now(UTC))
        if like or looks_on:
            found["like"] = nearest(line.text)
        out.write(_table(found) if looks_on else f"{json.dumps(found, ensure_ascii=False)}\n")
        out.flush()


def read(typed: str, number: int = 1) -> Line:
    """The line as it came, plain or as JSON; Problem where its place is none of ours."""
    if not typed.lstrip().startswith("{"):
        return Line(typed.rstrip("\n"), number)
    try:
        row = json.loads(typed)
        text = str(row["text"])
    except (ValueError, KeyError):
        told_so = f'Line {number} is no JSON with a "text": write the words alone, or mend it.'
        raise Problem(told_so, Fault.ASKED) from None
    at, context = str(row.get("at") or ""), str(row.get("context") or "any")
    at = at if at in PATHS.by_step else ""
    if context not in CONTEXTS:
        named = ", ".join(CONTEXTS)
        raise Problem(f"Line {number} has a context that is none of {named}.", Fault.ASKED)
    return Line(text, row.get("id", number), at, context, str(row.get("language") or "en"))


def understood(line: Line, now: datetime) -> dict[str, Any]:
    """All that is understood in a line."""
    cursor = _standing(line.step, line.text, line.language, now)
    own = own_words(line.text, now.date())
    heard = serve.listen(cursor, own)
    said = command(own, open_question=_is_open(line.step), language="en")
    acts, detail = _acts(cursor, heard, said)
    intent, slots = _intent(line, heard, said, now)
    return {
        "id": line.name,
        "acts": acts,
        "detail": detail,
        "facts": _facts(cursor, heard),
        "intent": intent,
        "slots": slots,
        "labels": _feelings(own, line.language, now),
        "label": _danger(cursor, line.text),
        "answer": answer_key(heard) or None,
        "mail": _mail(line.text, now),
    }


@cache
def _ears() -> tuple[dict[str, Script], Ear]:
    return read_scripts(), read_ear()


def _standing(step: str, text: str, language: str, now: datetime) -> Cursor:
    """Somebody of whom nothing is known, who stands at the step and writes this."""
    scripts, ear = _ears()
    session = Session(state=step, current=1, threads=Threads(held={1: Thread(1, place=step)}))
    script = scripts.get(language) or scripts["en"]
    cursor = Cursor(session, Text(text), now, script, PATHS)
    cursor.ear, cursor.danger = ear, read_danger()
    return cursor


def _is_open(step: str) -> bool:
    return PATHS.by_step[step].expects == TEXT


def _acts(cursor: Cursor, heard: Listened, said: Said | None) -> tuple[list[str], dict[str, str]]:
    """What a line does, in its order, and what more exactly."""
    acts: list[str] = []
    detail: dict[str, str] = {}
    if said is not None and said.name != "smalltalk":
        ends = ENDING.get(said.name)
        return ["ends_contact" if ends else "wants"], {"what": ends or said.name}
    for piece in heard.pieces:
        act = ACTS.get(piece.act, piece.act)
        if act == "answers" and cursor.paths.has(Trait.RESTS, cursor.state):
            act = "tells" if told.facts_in(cursor, heard) else "story"
        if act not in acts:
            acts.append(act)
        if piece.act in DETAILS and piece.detail:
            detail.setdefault(DETAILS[piece.act], piece.detail)
    return acts, detail


def _facts(cursor: Cursor, heard: Listened) -> dict[str, Answer]:
    """What was told, by step; the question that stands among them."""
    asked = not cursor.paths.has(Trait.RESTS, cursor.state)
    own = (sure_in(cursor, heard) or answer_in(cursor, heard)) if asked else None
    found = told.facts_in(cursor, heard, is_answer=own is not None)
    return {cursor.state: own, **found} if own else found


def _intent(
    line: Line, heard: Listened, said: Said | None, now: datetime
) -> tuple[str, dict[str, int | str]]:
    """What the line is for the question that stands, and the time it names."""
    named = find_moment(line.text, now, language="en")
    plans = line.context == "reminder_offer" or (said is not None and said.name == "remind")
    if named and plans:
        return "remind", dict(named.slots)
    if line.context == "task_check" and (done(line.text) or heard.acts("outcome")):
        return "already_done", {}
    if said is not None and said.name in INTENTS:
        return INTENTS[said.name], {}
    agreed = None if _is_open(line.step) else yes_no(line.text)
    if agreed is not None:
        return ("yes" if agreed else "no"), {}
    return "content", {}


def _feelings(text: str, language: str, now: datetime) -> list[str]:
    """The feelings heard where somebody is asked what is there right now."""
    cursor = _standing(CONTEXTS["feeling"], text, language, now)
    heard = serve.listen(cursor, text)
    answer = sure_in(cursor, heard) or answer_in(cursor, heard) or {}
    codes = [code for code in answer.get("codes", ()) if code in FEELINGS]
    return [code.replace("_", "-") for code in codes]


def _danger(cursor: Cursor, text: str) -> str:
    heard = danger_in(cursor, text)
    return LEVELS.get(heard.trigger, "none") if heard else "none"


def _mail(text: str, now: datetime) -> dict[str, Any] | None:
    mail = read_mail(text, now.date())
    if mail is None:
        return None
    return {
        "is_no": mail.is_no,
        "kind": mail.kind,
        "company": mail.company,
        "title": mail.title,
        "far": mail.far,
        "date": mail.date.isoformat() if mail.date else None,
        "own_words": mail.own_words,
    }


def _table(found: Mapping[str, Any]) -> str:
    """What was found, a row each; what was not is left out."""
    return "\n".join([*_rows(found), "", ""])


def _rows(found: Mapping[str, Any]) -> Iterator[str]:
    for name, value in found.items():
        if name == "like":
            yield from (f"  {'like':8} {one}" for one in value)
        elif name != "id" and value not in (None, "", [], {}, "none"):
            shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            yield f"  {name:8} {shown}"
