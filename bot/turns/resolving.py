"""What a channel could not know of an event: which answer a message belongs to.

A channel numbers messages. Numbers rise within a chat, so a text with a lower number than the
question was written before that question had come; no clock is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.keep.messages import Answered
from bot.keep.people import Person
from bot.keep.store import Store
from bot.turns.arrivals import Arrival
from flows.kernel.adding import ASIDE
from flows.kernel.effects import Effect, Note, Say, Settled
from flows.kernel.events import Edited, Event, Media, Press, Start, Text, Tick
from flows.kernel.facts import DERIVED

Left = tuple[int, Settled]
"""The channel's number of a question that words left, and what is to be seen of it."""


def resolved(store: Store, person: Person | None, arrival: Arrival) -> Event | None:
    """The event with all that is known of its message; None where it changes nothing."""
    event, message, reply_to = arrival.event, arrival.message, arrival.reply_to
    if person is None or not message:
        return event
    match event:
        case Edited():
            return _rewritten(store, person, event, message)
        case Text():
            about = _about(store, person, reply_to) if reply_to else None
            early = store.questions.is_early(person, message)
            asked = store.questions.asked(person, message) if early else None
            return replace(event, early=early, about=about, asked=asked)
        case Media():
            return replace(event, early=store.questions.is_early(person, message))
    return event


def _about(store: Store, person: Person, message: int) -> tuple[str, int] | None:
    """What a message asked, or what a message of theirs answered."""
    answered = store.messages.find(person, message)
    if answered is not None:
        return answered.step, answered.rejection
    return store.questions.about(person, message)


def readings(store: Store, person: Person | None, arrival: Arrival) -> list[Event]:
    """What the event may mean, the likelier first; none where it changes nothing.

    There are two where words came while their question is in doubt: they answer it, or they were
    written before it came. The second counts where the first makes no answer.
    """
    event = resolved(store, person, arrival)
    if event is None:
        return []
    if person is None or not isinstance(event, Text) or event.early or not arrival.message:
        return [event]
    if store.questions.in_doubt(person) is None:
        return [event]
    asked = store.questions.asked(person, arrival.message)
    return [event, replace(event, early=True, asked=asked)]


def is_answer(effects: Sequence[Effect]) -> bool:
    """Whether what was said became an answer that is kept."""
    note = made(effects)
    return note is not None and not note.step.startswith(ASIDE)


def made(effects: Sequence[Effect]) -> Note | None:
    """The answer that was made, if one was."""
    notes = (effect for effect in effects if isinstance(effect, Note) and effect.answer is not None)
    return next((note for note in notes if not note.step.startswith(DERIVED)), None)


def _rewritten(store: Store, person: Person, event: Edited, message: int) -> Edited | None:
    """Channels also tell of edits that change no word."""
    answered = store.messages.find(person, message)
    if answered is None:
        return event
    if answered.words == event.text:
        return None
    return Edited(answered.step, answered.rejection, event.text, answered.words)


def settle(
    store: Store, person: Person, arrival: Arrival, event: Event, effects: Sequence[Effect]
) -> None:
    """Let no question be sent again that may have arrived and that this answers.

    `event` is the resolved one; before its effects are carried out.
    """
    asked = store.questions.in_doubt(person)
    if asked is None:
        return
    match event:
        case Press(step, _, rejection) | Tick(step, _, rejection):
            if (step, rejection) == store.questions.of(person, asked):
                store.questions.arrived(person, asked, arrival.pressed, arrival.now)
        case Text(early=False) | Media(early=False) | Start():
            is_told = any(isinstance(effect, Say) for effect in effects)
            if is_told and not store.questions.is_early(person, arrival.message):
                store.questions.arrived(person, asked, max(0, arrival.message - 1), arrival.now)


def left_behind(store: Store, person: Person | None, effects: Sequence[Effect]) -> Left | None:
    """The question that words left, and the channel's number of it; before others are queued.

    It is the last one that was put. Of one that has not arrived the number is not known. One that
    is put once more is left, too, with nothing said: its buttons stand under the newer one.
    """
    again = (each for each in effects if isinstance(each, Say) and each.buttons)
    found = {(each.step, each.rejection): Settled(each.step, each.rejection) for each in again}
    found |= {(each.step, each.rejection): each for each in effects if isinstance(each, Settled)}
    asked = store.questions.newest(person) if found and person else None
    if person is None or asked is None or asked.waits or not asked.number:
        return None
    settled = found.get(store.questions.of(person, asked))
    return None if settled is None else (asked.number, settled)


def remember(
    store: Store, person: Person, arrival: Arrival, event: Event, effects: Sequence[Effect]
) -> None:
    """Keep which answer this message made, if it made one; `event` is the resolved one."""
    words = _words(event)
    if not arrival.message or words is None:
        return
    note = made(effects)
    if note is not None:
        for number, said in arrival.parts or ((arrival.message, words),):
            answered = Answered(note.step, note.rejection, said)
            store.messages.keep(person, number, answered, arrival.now)


def _words(event: Event) -> str | None:
    match event:
        case Text(text) | Edited(_, _, text):
            return text
        case Media(_, _, caption):
            return caption
    return None
