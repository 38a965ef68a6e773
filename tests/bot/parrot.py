"""A tiny conversation for tests of what carries it: it asks one thing and repeats what it hears."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.keep.outbox import Message
from flows.kernel.effects import Button, Deliver, Effect, Forget, Part, Plan, Quote, Say
from flows.kernel.events import Due, Event, Start, Text, Zone
from flows.kernel.session import Session

BUTTONS = (("yes", "Yes"), ("no", "No"))


@dataclass(slots=True)
class Parrot:
    """Says back what it hears; "in 2h" plans a word, "forget" forgets, "broken" raises."""

    seen: list[tuple[Event, datetime]] = field(default_factory=list)

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        self.seen.append((event, now))
        after = session.copy()
        match event:
            case Start():
                after.state = "asking"
                return after, [_say("What happened?", buttons=True)]
            case Zone(zone):
                after.person["zone"] = zone
                return after, []
            case Due(key):
                return after, [_say(f"It is time: {key}")]
            case Text(text):
                return after, self._answer(after, text, now)
        return after, []

    def _answer(self, session: Session, text: str, now: datetime) -> list[Effect]:
        if text == "broken":
            raise RuntimeError("as asked")
        if text == "forget":
            session.state = "start"
            return [_say("Gone."), Forget()]
        if text == "file":
            return [Deliver("summary", 1)]
        if text.startswith("in "):
            hours = int(text.removeprefix("in ").removesuffix("h"))
            return [Plan(text, "timer", now + timedelta(hours=hours), "asking", 0)]
        return [_say(f"You said: {text}")]

    def render(self, say: Say, language: str, channel: str) -> Message:
        text = str(next(iter(say.parts[0].slots.values())).text)  # type: ignore[union-attr]
        return Message(text, BUTTONS if say.buttons else ())

    def stage(self, place: str) -> str:
        return place

    def is_crisis(self, event: Event) -> bool:
        return False

    def is_told(self, event: Event) -> bool:
        return isinstance(event, Text) and event.text.startswith("so ")

    def apology(self, language: str) -> str:
        return "Sorry, that was me."

    def crisis(self, language: str) -> str:
        return "Help."


def _say(text: str, *, buttons: bool = False) -> Say:
    part = Part("echo", {"text": Quote(text)})
    shown = tuple(Button(code, Quote(label)) for code, label in BUTTONS) if buttons else ()
    return Say((part,), "reply", buttons=shown)
