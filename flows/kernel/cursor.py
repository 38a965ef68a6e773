"""One event being worked on: a private copy of the session, and what it leads to so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flows.kernel.effects import Effect, Note, Part, Role, Say, Slot
from flows.kernel.events import Blocked, Due, Zone
from flows.kernel.facts import Facts
from flows.kernel.kept import Answer, Lead, Place
from flows.kernel.lists import Row, kept
from flows.kernel.person import PersonData
from flows.kernel.session import Session, Thread
from flows.kernel.slots import fill
from flows.listening.distress_learned import Danger
from flows.listening.ear import Ear
from flows.places import Found, exact_zone

if TYPE_CHECKING:
    from flows.kernel.events import Event
    from flows.kernel.heard import Heard
    from flows.kernel.paths import Paths
    from flows.kernel.script import Script

UNASKED = (Due, Blocked, Zone)
"""Events that the person did not bring about: who is silent stays silent through them."""


class Cursor:
    """The throwaway model that the shared machine moves: everything changes here, then is kept.

    `state` is the machine's, `met` what it was when the event came; `thread` the rejection at
    hand, read on first use and written back by `close`; `heard` what the event was understood
    as; `effects` what is to happen.
    """

    def __init__(
        self,
        session: Session,
        event: Event,
        now: datetime,
        script: Script,
        paths: Paths,
    ) -> None:
        self.session = session.copy()
        self.event = event
        self.now = now
        self.script = script
        self.paths = paths
        self.scripts: Mapping[str, Script] = {script.language: script}
        self.find_zone: Callable[[str], list[Found]] = exact_zone
        self.ear = Ear()
        self.danger: Danger | None = None
        self.state = session.state
        self.met = session.state
        self.effects: list[Effect] = []
        self.replies: list[Part] = []
        self.heard: Heard
        self.asks = False
        self.fires = ""
        self.again = False
        self.before = session.seen
        self._opened: dict[int, Thread] = {}
        self._facts: Facts | None = None

    @property
    def by_person(self) -> bool:
        """Whether the event was something the person did."""
        return not isinstance(self.event, UNASKED)

    @property
    def spoke(self) -> datetime:
        """When the person last did something: now, where this is it."""
        if self.by_person or not self.session.seen:
            return self.now
        return datetime.fromisoformat(self.session.seen)

    @property
    def person(self) -> PersonData:
        """What is true of the person, in every rejection."""
        return self.session.person

    @property
    def zone(self) -> str:
        """Where the person's clock stands; "" while nobody knows."""
        return self.session.zone

    @property
    def thread(self) -> Thread:
        """The rejection at hand, safe to change."""
        number = self.session.current
        opened = self._opened.get(number)
        if opened is None:
            held = self.session.threads
            opened = held[number].copy() if number in held else Thread(number)
            self._opened[number] = opened
        return opened

    @property
    def lead(self) -> Lead:
        """What is going on in this rejection beside its answers."""
        return self.thread.lead

    @property
    def facts(self) -> Facts:
        """What is known now; one view lasts until a fact changes."""
        if self._facts is None:
            count = max(1, len(self.session.shelf))
            self._facts = Facts(self.thread, self.person, self.now, count, self.paths)
        return self._facts

    def open(self, number: int) -> None:
        """Turn to another rejection."""
        self.session.current = number
        self._facts = None

    def changed(self) -> None:
        """A fact changed outside of `record`: the next look at the facts is a fresh one."""
        self._facts = None

    def record(self, step: str, answer: Answer, words: str = "") -> None:
        """Keep `answer` as what is known of `step`, and as a note."""
        answer = {"at": self.now.isoformat(), "how": "asked", **answer}
        self.thread.answers[step] = answer
        self._facts = None
        self.effects.append(Note(self.session.current, step, answer, words))

    def drop(self, step: str) -> None:
        """Unlearn `step`, so that it is asked again."""
        if self.thread.answers.pop(step, None) is not None:
            self.effects.append(Note(self.session.current, step, None))
        self._facts = None

    def speak(self, language: str) -> None:
        """Go on in another language there are words of; what was answered stays as it is."""
        self.script = self.scripts[language]
        self.session.language = language

    def part(self, key: str, **slots: Slot) -> Part:
        """The next wording of `key` in turn, its slots filled."""
        count = self.session.said.get(key, 0)
        self.session.said[key] = (count + 1) % max(1, self.script.variants(key))
        return Part(key, fill(self, key, count, slots), count)

    def line(self, key: str, **slots: Slot) -> Part:
        """A part of a message on a line of its own, right under what stands before it."""
        return replace(self.part(key, **slots), join="\n")

    def fact(self, key: str, **slots: Slot) -> Part:
        """A line of a card, right under what stands before it."""
        return replace(self.line(key, **slots), role=Role.FACT)

    def title(self, key: str, **slots: Slot) -> Part:
        """What a card is called, above its lines."""
        return replace(self.part(key, **slots), role=Role.TITLE)

    def reply(self, key: str, **slots: Slot) -> None:
        """Say `key` before whatever is asked next."""
        self.replies.append(self.part(key, **slots))

    def say(self, say: Say) -> None:
        """One message, as it is."""
        self.effects.append(say)

    def do(self, effect: Effect) -> None:
        """One effect, as it is."""
        self.effects.append(effect)

    def ask(self) -> None:
        """When all is done, ask what the state it then stands in asks."""
        self.asks = True

    def hear_again(self, event: Event | None = None) -> None:
        """Once this move is done, hear the event (or another) anew at the place it led to."""
        self.event = event or self.event
        self.again = True

    def stand(self, place: str) -> None:
        """Remember where to take up again: a step of the path, or the way into a stage."""
        place = self.paths.side_steps.get(place, place)
        row = self.paths.by_step.get(place)
        no_place = place in self.paths.never_a_place
        on_path = row is not None and row.stage != "aside" and not no_place
        if on_path or place in self.paths.entrances:
            self.thread.place = place

    def hold(self, kind: str = "", *, step: str = "", onward: bool = False) -> Place:
        """Remember where the event met the person, or `step`, as the place to come back to."""
        place: Place = {
            "number": self.session.current,
            "step": step or self.met,
            "onward": onward,
            "kind": kind,
        }
        self.session.held.append(place)
        return place

    @property
    def detour(self) -> Place:
        """The question being asked out of its turn; empty while one is on the path."""
        held = self.session.held
        return held[-1] if held and held[-1]["kind"] else {}

    def abandon(self) -> None:
        """Forget every place to come back to, and with them every detour.

        Who only looked into another rejection is back in their own.
        """
        home = next((p["number"] for p in self.session.held if p.get("elsewhere")), 0)
        self.session.held.clear()
        if home in self.session.shelf:
            self.open(home)

    def delete(self, number: int) -> None:
        """Take a rejection away for good."""
        self._opened.pop(number, None)
        self.session.shelf.pop(number, None)
        self.session.threads = self.session.threads.without(number)

    def offer(self, step: str, rows: Iterable[Row]) -> None:
        """Keep the list to choose from at `step`, open at its first page."""
        self.keep_list(step, kept(rows))

    def keep_list(self, step: str, rows: list[Any]) -> None:
        """Keep rows of any shape for the buttons of `step`, open at the first page."""
        self.person["lists"] = {**self.person.get("lists", {}), step: rows}
        self.person["page"] = 0
        self.changed()

    def close(self) -> Session:
        """The session after the event, its threads written back."""
        self.session.state = self.state
        if self.by_person or not self.session.seen:
            self.session.seen = self.now.isoformat()
        for thread in self._opened.values():
            thread.touched = self.now.isoformat()
        self.session.threads = self.session.threads.changed(self._opened)
        return self.session
