"""What a channel could not know of an event: which answer a message belongs to.

A channel numbers messages. Numbers rise within a chat, so a text with a lower number than the
question was written before that question had come; no clock is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.arrivals import Arrival
from bot.messages import Answered
from bot.people import Person
from bot.store import Store
from flows.effects import Effect, Note
from flows.events import Edited, Event, Media, Text
from flows.facts import DERIVED


def resolved(store: Store, person: Person | None, arrival: Arrival) -> Event | None:
    """The event with all that is known of its message; None where it changes nothing."""
    event, message, reply_to = arrival.event, arrival.message, arrival.reply_to
    if person is None or not message:
        return event
    match event:
        case Edited():
            return _rewritten(store, person, event, message)
        case Text():
            about = store.outbox.about(person, reply_to) if reply_to else None
            early = _is_early(store, person, message)
            asked = store.outbox.asked(person, message) if early else None
            return replace(event, early=early, about=about, asked=asked)
        case Media():
            return replace(event, early=_is_early(store, person, message))
    return event


def _rewritten(store: Store, person: Person, event: Edited, message: int) -> Edited | None:
    """Channels also tell of edits that change no word."""
    answered = store.messages.find(person, message)
    if answered is None:
        return event
    if answered.words == event.text:
        return None
    return Edited(answered.step, answered.rejection, event.text, answered.words)


def _is_early(store: Store, person: Person, message: int) -> bool:
    """Whether the last question put to them had not come when they wrote this."""
    newest = store.outbox.newest(person)
    if newest is None:
        return False
    status, number = newest
    return status in {"pending", "sending"} or (number is not None and number > message)


def remember(
    store: Store, person: Person, arrival: Arrival, event: Event, effects: Sequence[Effect]
) -> None:
    """Keep which answer this message made, if it made one; `event` is the resolved one."""
    words = _words(event)
    if not arrival.message or words is None:
        return
    notes = (effect for effect in effects if isinstance(effect, Note) and effect.answer is not None)
    made = next((note for note in notes if not note.step.startswith(DERIVED)), None)
    if made is not None:
        answered = Answered(made.step, made.rejection, words)
        store.messages.keep(person, arrival.message, answered, arrival.now)


def _words(event: Event) -> str | None:
    match event:
        case Text(text) | Edited(_, _, text):
            return text
        case Media(_, _, caption):
            return caption
    return None
