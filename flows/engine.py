"""The engine: one event in, the session after it and the effects out. Pure, and the same always.

The machine is built once and shared; each event moves a throwaway cursor through it, so an
exception leaves the session as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from transitions import EventData, Machine, Transition

from flows.conversation import ARROWS, PATHS
from flows.kernel.adding import remember_latest
from flows.kernel.asking import alone_above, question
from flows.kernel.cursor import Cursor
from flows.kernel.effects import Effect, Say
from flows.kernel.events import Due, Event
from flows.kernel.formatter import PLAIN
from flows.kernel.heard import Heard
from flows.kernel.hearing import hear
from flows.kernel.machine import Arrows
from flows.kernel.replying import add_rest_line
from flows.kernel.rows import Action
from flows.kernel.script import Script
from flows.kernel.session import Session
from flows.kernel.settling import answered
from flows.kernel.sitting import count_answer, count_sitting
from flows.kernel.taking import take_answer
from flows.listening.distress_learned import Danger
from flows.listening.ear import Ear
from flows.listening.patterns import late
from flows.places import Found, exact_zone

SHOWS_WHOLE = {
    *("answered", "start", "resume", "repeat", "back", "skip", "jump", "due", "aside", "corrected"),
    "reading",
}
"""What brings one to the letter or the summary, or back to it: it is shown whole then."""
MOVES_ON = {"answered", "skip", "back", "jump", "new", "restart", "due", "sent"}
"""What leaves the last reply behind, and its [Say more] with it."""
SHORT = 15
"""Words of a reply that fit above the question under a letter or the summary."""
IN_A_ZONE = late(r" zone='[^']*',?")
"""Where the clock of a moment stands: the same day may be said of it in another zone."""
PATH_AT_MOST = 200
"""Questions remembered for [back]."""


def script_version() -> str:
    """A hash of the steps and what they expect, not of the words: it changes with the machine."""
    rows = ";".join(f"{row.name}:{row.expects}" for row in PATHS.steps)
    return hashlib.sha256(rows.encode()).hexdigest()[:12]


class Arrow(Transition):
    """A transition whose guards and action are known functions of the cursor.

    The library looks up, wraps and logs every callback; without that a step takes a fifth less.
    """

    def execute(self, event_data: EventData) -> bool:
        """Move and act when every guard holds; else False, and the next arrow is tried."""
        cursor: Any = event_data.model
        guards: list[Any] = self.conditions
        for condition in guards:
            if not condition.func(cursor):
                return False
        if self.dest:
            cursor.state = self.dest
        actions: list[Any] = self.after
        for do in actions:
            do(cursor)
        return True


class _Machine(Machine):
    transition_cls = Arrow


class Shared:
    """The one machine, shared by all events: its arrows are put in when they are first needed."""

    def __init__(self, arrows: Arrows) -> None:
        self._arrows = arrows
        self._machine = _Machine(
            model=None,
            states=list(arrows.states),
            initial="start",
            auto_transitions=False,
            send_event=False,
        )
        self._known: set[tuple[str, str]] = set()

    def fire(self, trigger: str, cursor: Cursor) -> None:
        """Move the cursor; KeyError for a trigger without a row."""
        if (trigger, cursor.state) not in self._known:
            self._learn(trigger, cursor.state)
        self._machine.events[trigger].trigger(cursor)

    def _learn(self, trigger: str, state: str) -> None:
        for arrow in self._arrows.tried(trigger, state):
            self._machine.add_transition(
                trigger,
                state,
                arrow.dest,
                conditions=list(arrow.when),
                after=[arrow.move.do],
            )
        self._known.add((trigger, state))


class Engine:
    """The conversation: `step(session, event, now)` for every language there is a script of."""

    def __init__(
        self,
        scripts: Mapping[str, Script],
        find_zone: Callable[[str], list[Found]] = exact_zone,
        ear: Ear | None = None,
        hears: Callable[[Cursor], Heard] = hear,
    ) -> None:
        """`find_zone` tells which zones a city or a zone's name may mean, best first; pure.

        `ear` listens to what texts do; without one only the rules of each question are heard.
        `hears` says what the event is where the cursor stands.
        """
        self.find_zone = find_zone
        self.hears = hears
        self.danger: Danger | None = None
        self.ear = ear or Ear()
        self.scripts = dict(scripts)
        self.version = script_version()
        self._machine = Shared(ARROWS)

    def script(self, language: str) -> Script:
        """The words of a language; the first one there is where it is not known."""
        return self.scripts.get(language) or next(iter(self.scripts.values()))

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        """The session after `event` at `now` (aware), and what should happen.

        Raises ValueError for a naive `now`; whatever else it raises is a fault of ours, and the
        session handed in is untouched.
        """
        if now.tzinfo is None:
            raise ValueError("now must be aware")
        cursor = Cursor(session, event, now, self.script(session.language), PATHS)
        cursor.scripts = self.scripts
        cursor.find_zone = self.find_zone
        cursor.ear = self.ear
        cursor.danger = self.danger
        self._upgrade(cursor)
        count_sitting(cursor)
        self._take(cursor)
        while cursor.again:
            cursor.again, cursor.met = False, cursor.state
            self._take(cursor)
        self._speak(cursor)
        _each(PATHS.after, cursor)
        return cursor.close(), cursor.effects

    def _take(self, cursor: Cursor) -> None:
        """Hear the event where the cursor stands, and move; the move may want it heard again."""
        cursor.heard = self.hears(cursor)
        question = answered(cursor)
        if cursor.heard.trigger in MOVES_ON and cursor.session.current:
            cursor.lead.pop("more", None)
        remember_latest(cursor)
        _each(PATHS.heard, cursor)
        if cursor.heard.trigger == "answered":
            take_answer(cursor)
            count_answer(cursor)
        _each(PATHS.before, cursor)
        self._fire(cursor, cursor.heard.trigger)
        if question and (left := question.left(cursor)):
            cursor.do(left)

    def _fire(self, cursor: Cursor, trigger: str) -> None:
        """Fire, and then whatever follows by itself: the way through an entrance, or onward."""
        self._machine.fire(trigger, cursor)
        while cursor.state in cursor.paths.entrances or cursor.fires:
            following, cursor.fires = cursor.fires or "enter", ""
            cursor.met = cursor.state
            self._machine.fire(following, cursor)

    def _upgrade(self, cursor: Cursor) -> None:
        """After a new version: whoever stands on a step that is gone moves to a living one."""
        known = cursor.session.version in {"", self.version}
        cursor.session.version = self.version
        if known or cursor.state in ARROWS.states:
            return
        alive = [
            step
            for step in cursor.thread.asked
            if step in cursor.paths.by_step and step not in cursor.paths.passing
        ]
        cursor.state = cursor.met = alive[-1] if alive else cursor.paths.opening
        cursor.abandon()
        cursor.reply("upgrade.moved")

    def _speak(self, cursor: Cursor) -> None:
        """At most two messages: what is said back, then what is asked; never the last one again."""
        says = [effect for effect in cursor.effects if isinstance(effect, Say)]
        others = [effect for effect in cursor.effects if not isinstance(effect, Say)]
        if cursor.asks and cursor.heard.trigger == "answered" and not says:
            add_rest_line(cursor)
        asked = self._question(cursor, alone=not says) if cursor.asks else []
        if cursor.replies:
            says.insert(0, Say(tuple(cursor.replies), "reply", rejection=cursor.session.current))
        spoken = _joined(says, len(asked)) + asked
        cursor.effects = others + _varied(cursor, spoken)
        _remember(cursor, spoken)

    def _question(self, cursor: Cursor, *, alone: bool) -> list[Say]:
        fits = cursor.state not in cursor.thread.asked or _is_short(cursor)
        shows = alone and cursor.heard.trigger in SHOWS_WHOLE and fits
        letter = alone_above(cursor) if shows else None
        asked = question(cursor)
        if letter or isinstance(cursor.event, Due):
            asked = replace(asked, parts=(*cursor.replies, *asked.parts))
            cursor.replies = []
        if not cursor.detour:
            cursor.stand(cursor.state)
        _walk_on(cursor)
        return [letter, asked] if letter else [asked]


def _each(hooks: tuple[Action, ...], cursor: Cursor) -> None:
    for do in hooks:
        do(cursor)


def _is_short(cursor: Cursor) -> bool:
    """Whether the replies leave room for a question in the same message."""
    words = (cursor.script.render(part, PLAIN).split() for part in cursor.replies)
    return sum(map(len, words)) <= SHORT


def _walk_on(cursor: Cursor) -> None:
    """Remember the question as one of the path, for [back]."""
    asked, step = cursor.thread.asked, cursor.state
    if cursor.paths.on_path(step) and asked[-1:] != [step]:
        cursor.thread.asked = [*asked, step][-PATH_AT_MOST:]


def _joined(says: list[Say], asked: int) -> list[Say]:
    """What is said before the question, in as few messages as leave two in a row."""
    room = max(1, 2 - asked)
    if len(says) <= room:
        return says
    head = says[: len(says) - room + 1]
    parts = tuple(part for say in head for part in say.parts)
    return [
        Say(parts, head[-1].kind, head[-1].step, head[-1].rejection, head[-1].buttons),
        *says[len(head) :],
    ]


def _varied(cursor: Cursor, says: list[Say]) -> list[Say]:
    """No message equals the one before it: where it would, a varying line opens it."""
    varied: list[Say] = []
    for say in says:
        said, mark = say, _fingerprint(say)
        if mark == cursor.session.last:
            lead = cursor.part("lead.once_more")
            if len(says) == 1:
                varied.append(Say((lead,), "reply", rejection=say.rejection))
            else:
                said = replace(say, parts=(lead, *say.parts))
                mark = _fingerprint(said)
        varied.append(said)
        cursor.session.last = mark
    return varied


def _fingerprint(say: Say) -> str:
    plain = "|".join(f"{p.key} {p.variant} {p.slots or ''}" for p in say.parts)
    plain = IN_A_ZONE.sub("", plain)
    return hashlib.blake2b(plain.encode(), digest_size=8).hexdigest()


def _remember(cursor: Cursor, says: list[Say]) -> None:
    cursor.session.sitting.bubbles += len(says)
    row = cursor.session.shelf.get(cursor.session.current)
    if row is not None:
        row["stage"] = cursor.paths.stage_of(cursor.thread.place)
        row["label"] = cursor.paths.called(cursor.facts) or row.get("label", "")
