"""One event, one transaction: read, step, write, queue; or nothing at all.

The key of the turn goes in first, so what is delivered twice happens once. When the conversation
itself raises, the turn is undone, the event is kept for whoever mends it, and the person gets an
apology and keeps their place. When the database fails, nothing is kept, the key neither: the same
event may be handed in again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.due.overdue import put_off
from bot.errors import Damaged
from bot.keep.outbox import IMPORT, Document, Message
from bot.keep.people import Person, Place
from bot.keep.rows import millis
from bot.keep.store import Store
from bot.speech.boxes import Box
from bot.speech.pieces import pieces
from bot.turns import resolving
from bot.turns.arrivals import Arrival, LeftBehind, Taken
from bot.turns.contract import LAST_RESORT, Conversation
from bot.turns.resolving import Left
from bot.turns.strangers import Strangers
from flows.kernel.effects import (
    Deliver,
    Effect,
    Forget,
    Note,
    Part,
    Plan,
    Redraw,
    Say,
    Toast,
    Unplan,
)
from flows.kernel.events import Blocked, Due, Event
from flows.kernel.session import Session

PLAIN = "plain"
"""The channel of a line that carries no markup."""
TERMINAL = "terminal"
"""The channel whose messages may have any length."""
WAITING_AT_MOST = 60
"""Messages to one person: what comes on top of them nobody could answer to."""


class Turns:
    """Takes events for one store; used by one thread at a time."""

    def __init__(self, store: Store, conversation: Conversation) -> None:
        self._store = store
        self._conversation = conversation
        self._strangers = Strangers()

    def take(
        self, key: str | None, address: str, event: Event, now: datetime, language: str = "en"
    ) -> Taken:
        """Take one event, durably. Problem: the database failed, and nothing was kept."""
        return self.take_many([Arrival(key, address, event, now, language)])[0]

    def take_many(self, arrivals: Sequence[Arrival]) -> list[Taken]:
        """Take several in one commit; one that fails costs the others nothing.

        Problem: the database failed, and nothing of any was kept.
        """
        with self._store.base.writing(*(each.address for each in arrivals)):
            taken = [self.take_within(arrival) for arrival in arrivals]
        if any(each.forgot for each in taken):
            self._store.settle()
        return taken

    def take_within(self, arrival: Arrival) -> Taken:
        """Take one inside a transaction; where somebody was forgotten, settle the store after."""
        return self.take_new(arrival) if self.is_new(arrival) else Taken("duplicate")

    def take_new(self, arrival: Arrival) -> Taken:
        """Take one inside a transaction whose key is known to be new."""
        if self._is_too_much(arrival):
            return Taken("full")
        try:
            with self._store.base.attempt():
                return self._carried_out(arrival)
        except self._store.base.errors:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this turn only
            return self._failed(arrival, error)

    def set_aside(self, arrival: Arrival) -> Taken:
        """Take nothing of it but its key, and say sorry: its person's rows cannot be read."""
        if not self.is_new(arrival):
            return Taken("duplicate")
        event, now = arrival.event, arrival.now
        self._store.failures.record(None, event, Damaged("people"), now)
        if not isinstance(event, Due | Blocked):
            sorry = self._sorry(event, arrival.language)
            self._store.outbox.queue(None, arrival.address, sorry, now)
        return Taken("failed")

    def is_told(self, arrival: Arrival) -> bool:
        """Whether its words only tell, so that more of them may stand beside them."""
        return self._conversation.is_told(arrival.event)

    def is_new(self, arrival: Arrival) -> bool:
        """Whether its key was not there before; inside a transaction, from now on it is."""
        if arrival.key is None:
            return True
        row = (arrival.key, millis(arrival.now))
        added = self._store.base.execute(
            "INSERT INTO turns VALUES (?, ?) ON CONFLICT DO NOTHING", row
        )
        return added.rowcount == 1

    def _is_too_much(self, arrival: Arrival) -> bool:
        """Whether somebody floods: what they sent before is not answered yet by far."""
        if arrival.key is None or arrival.urgent or isinstance(arrival.event, Blocked):
            return False
        return self._store.outbox.is_full(arrival.address, WAITING_AT_MOST)

    def _carried_out(self, arrival: Arrival) -> Taken:
        store, now = self._store, arrival.now
        person = store.people.find(arrival.address)
        if isinstance(arrival.event, Due) and not self._happens(person, arrival.event, now):
            return Taken("duplicate")
        if arrival.file and person is not None:
            return self._put_by(person, arrival)
        readings = resolving.readings(store, person, arrival)
        if not readings:
            return Taken("taken")
        stranger = self._strangers.session(arrival.address, arrival.language)
        place = store.people.place(person) if person else Place(stranger)
        event, session, effects = self._understood(place.session, readings, now)
        if any(isinstance(effect, Forget) for effect in effects):
            return self._forgotten(session, effects, arrival)
        if person is None and session.state != "start":
            person = store.people.mint(arrival.address, now)
            self._strangers.gone(arrival.address)
        if person is not None:
            person = self._written(person, place, session, arrival)
            resolving.remember(store, person, arrival, event, effects)
            resolving.settle(store, person, arrival, event, effects)
        else:
            self._strangers.told(arrival.address, session)
        left = None if arrival.pressed else resolving.left_behind(store, person, effects)
        if any(isinstance(effect, Say) and effect.kind == "crisis" for effect in effects):
            store.outbox.clear_the_way(arrival.address)
        for effect in effects:
            self._do(effect, person, session, arrival)
        self._hush(person, arrival)
        taken = self._in_place(effects, left, session.language, arrival)
        return taken if person is not None else replace(taken, is_anybody=False)

    def _understood(
        self, session: Session, readings: Sequence[Event], now: datetime
    ) -> tuple[Event, Session, list[Effect]]:
        """The first reading that makes an answer, else the first; and what follows from it."""
        if isinstance(readings[0], Box):
            return readings[0].set(self._conversation, session, now)
        tried = ((each, *self._conversation.step(session, each, now)) for each in readings)
        first = next(tried)
        if len(readings) == 1 or resolving.is_answer(first[2]):
            return first
        return next((each for each in tried if resolving.is_answer(each[2])), first)

    def _put_by(self, person: Person, arrival: Arrival) -> Taken:
        """A file that may be an export is fetched in its turn, like what goes out."""
        caption = str(getattr(arrival.event, "caption", ""))
        document = Document(IMPORT, reference=arrival.file, caption=caption)
        self._store.outbox.queue(person, arrival.address, document, arrival.now)
        return Taken("taken")

    def _happens(self, person: Person | None, event: Due, now: datetime) -> bool:
        """Whether a plan happens now: it is still there, and not so late that it waits for day."""
        if person is not None and put_off(self._store, person, event, now):
            return False
        return self._taken_away(person, event, now)

    def _taken_away(self, person: Person | None, event: Due, now: datetime) -> bool:
        """Whether the plan was still there; it and those due with it no longer are."""
        if person is None or not self._store.nudges.take(person, event.key, now):
            return False
        for key, _, _ in event.also:
            self._store.nudges.take(person, key, now)
        return True

    def _written(self, person: Person, place: Place, session: Session, arrival: Arrival) -> Person:
        people = self._store.people
        status = "blocked" if isinstance(arrival.event, Blocked) else "active"
        person = people.write(replace(person, status=status, seen=arrival.now), session)
        threads, gone = place.changes(session)
        for thread in threads:
            people.write_thread(person, thread, self._conversation.stage(thread.place))
        for number in gone:
            people.drop_thread(person, number)
        return person

    def _do(
        self, effect: Effect, person: Person | None, session: Session, arrival: Arrival
    ) -> None:
        if isinstance(effect, Say):
            self._say(effect, person, session, arrival)
        elif person is not None:  # of a stranger nothing is kept
            self._keep(effect, person, arrival.now)

    def _keep(self, effect: Effect, person: Person, now: datetime) -> None:
        store = self._store
        match effect:
            case Note():
                store.kept.keep(person, effect, now)
            case Plan():
                store.nudges.plan(person, effect)
            case Unplan(prefix):
                store.nudges.unplan(person, prefix)
            case Deliver(kind, rejection, share, stay):
                document = Document(kind, rejection, share, stay)
                store.outbox.queue(person, person.address, document, now)

    def _say(self, say: Say, person: Person | None, session: Session, arrival: Arrival) -> None:
        message = self._message(say, session.language, arrival)
        for piece in pieces(message) if arrival.channel != TERMINAL else (message,):
            self._store.outbox.queue(person, arrival.address, piece, arrival.now)

    def _message(self, say: Say, language: str, arrival: Arrival) -> Message:
        shown = self._conversation.render(say, language, arrival.channel)
        unasked = isinstance(arrival.event, Due)
        return Message(
            *(shown.text, shown.buttons, say.kind, say.step, say.rejection, say.many, unasked),
            copies=shown.copies,
            title=shown.title,
        )

    def _in_place(
        self, effects: list[Effect], left: Left | None, language: str, arrival: Arrival
    ) -> Taken:
        """What is said or drawn on the message that was pressed, or that words answered."""
        toast, redraw = "", None
        for effect in effects:
            if isinstance(effect, Toast):
                toast = self._line(effect.part, language)
            elif isinstance(effect, Redraw):
                redraw = self._message(effect.say, language, arrival)
        said = ", ".join(self._line(part, language) for part in left[1].said) if left else ""
        settled = LeftBehind(left[0], said) if left else None
        return Taken("taken", toast=toast, redraw=redraw, settled=settled)

    def _line(self, part: Part, language: str) -> str:
        """A line that stands in no message of its own."""
        return self._conversation.render(Say((part,), "notice"), language, PLAIN).text

    def _forgotten(self, session: Session, effects: list[Effect], arrival: Arrival) -> Taken:
        """Nothing stays but the farewell, which is nobody's row."""
        self._store.people.forget(arrival.address, arrival.now)
        self._strangers.gone(arrival.address)
        for effect in effects:
            if isinstance(effect, Say):
                self._say(effect, None, session, arrival)
        return Taken("taken", forgot=True)

    def _hush(self, person: Person | None, arrival: Arrival) -> None:
        """Where the door is closed, let nothing wait before it."""
        if isinstance(arrival.event, Blocked):
            self._store.outbox.drop(arrival.address)
            if person is not None:
                self._store.nudges.unplan(person)

    def _failed(self, arrival: Arrival, error: Exception) -> Taken:
        """Keep what is needed to mend it, apologise to whoever spoke, and never try again."""
        store, event, now = self._store, arrival.event, arrival.now
        person, language = self._reachable(arrival)
        store.failures.record(person, event, error, now)
        if isinstance(event, Due):
            self._taken_away(person, event, now)
        elif not isinstance(event, Blocked):
            store.outbox.queue(person, arrival.address, self._sorry(event, language), now)
        self._hush(person, arrival)
        return Taken("failed")

    def _reachable(self, arrival: Arrival) -> tuple[Person | None, str]:
        """The person and their language, as far as their row can still be opened."""
        try:
            person = self._store.people.find(arrival.address)
        except Damaged:
            person = None
        return person, person.language if person else arrival.language

    def _sorry(self, event: Event, language: str) -> Message:
        try:
            if self._conversation.is_crisis(event):
                return Message(self._conversation.crisis(language), kind="crisis")
            return Message(self._conversation.apology(language))
        except Exception:  # noqa: BLE001 - a person must not be left without a word
            return Message(LAST_RESORT, kind="crisis")
