"""Where the time of a turn goes, part by part, in this process and with the code that runs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.keep.outbox import Message
from bot.keep.store import Store
from bot.messenger.inbound import inbound, parsed
from bot.messenger.transport import Transport
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from bot.turns.arrivals import Arrival
from bot.turns.turn import Turns
from flows.kernel.effects import Effect, Say
from flows.kernel.events import Event
from flows.kernel.script import Rendered
from flows.kernel.session import Session
from tests.bench import transport
from tests.bench.measured import best, line, title
from tests.bench.turns import lives, opened
from tests.fake_telegram.core import FakeTelegram

PEOPLE, ACTS = 30, 30
READ = 500


class Timed(Conversation):
    """The conversation with its seconds of CPU added up."""

    def __init__(self) -> None:
        super().__init__(read_scripts())
        self.deciding = self.rendering = 0.0

    def step(self, session: Session, event: Event, now: datetime) -> tuple[Session, list[Effect]]:
        begun = time.process_time()
        decided = super().step(session, event, now)
        self.deciding += time.process_time() - begun
        return decided

    def render(self, say: Say, language: str, channel: str) -> Rendered:
        begun = time.process_time()
        shown = super().render(say, language, channel)
        self.rendering += time.process_time() - begun
        return shown


def report(folder: Path) -> None:
    """Print the parts; over HTTP the loop and its tasks come on top."""
    title("Where the time of a turn goes (milliseconds of CPU)")
    press = _press()
    _line("reading an update", _each(READ, lambda: inbound(press)), "a press or a text")
    _line("  by way of the library", _each(READ, lambda: parsed(press)), "any other kind")
    store, _ = opened(folder, "costs.db")
    talked = Timed()
    whole, count = _turns(store, Turns(store, talked))
    deciding, rendering = talked.deciding / count, talked.rendering / count
    _line("a turn, its commit not counted", whole, "as in a lot of fifty")
    _line("  deciding", deciding, "the engine")
    _line("  rendering", rendering, "words and values")
    _line("  reading and writing rows", whole - deciding - rendering, "sealed as JSON, and SQL")
    _line("a commit", _commit(store), "one for up to fifty turns and marks")
    _line("a row read again to be sent", _waiting(store), "and opened")
    call = asyncio.run(transport.measured(Transport()))[0]
    line("a call to the Bot API", f"{call:.3f}", "three or so a turn: say, say, answer, redraw")
    store.close()


def _turns(store: Store, turns: Turns) -> tuple[float, int]:
    """Seconds of CPU a turn takes inside a transaction that is open anyway; how many there were."""
    spent, count = 0.0, 0
    for number, life in enumerate(lives(PEOPLE, ACTS)):
        address = f"telegram:{number + 1}"
        arrivals = [
            Arrival(f"cost {number} {place}", address, turn.event, turn.at, "en", place + 1)
            for place, turn in enumerate(life)
        ]
        with store.base.writing():
            begun = time.process_time()
            _take(turns, arrivals)
            spent += time.process_time() - begun
        count += len(arrivals)
    return spent / count, count


def _take(turns: Turns, arrivals: Iterable[Arrival]) -> None:
    for arrival in arrivals:
        turns.take_within(arrival)


def _commit(store: Store) -> float:
    def one() -> None:
        with store.base.writing():
            store.base.execute("INSERT OR REPLACE INTO meta VALUES ('bench', ?)", (b"x" * 1500,))

    return _each(100, one)


def _waiting(store: Store) -> float:
    now, address = datetime.now(UTC), "telegram:1"
    with store.base.writing():
        store.outbox.drop(address)
        person = store.people.find(address)
        content = Message(transport.TEXT, (("yes", "Yes"), ("no", "No")), "ask", "feel.sore", 1)
        store.outbox.queue(person, address, content, now)
    return _each(READ, lambda: store.outbox.pending(address, now, 1))


def _press() -> dict[str, Any]:
    """A press as Telegram tells of it."""
    fake = FakeTelegram(lambda: datetime.now(UTC))
    bot, ann = fake.bot(), fake.person()
    ann.starts()
    said = {"chat_id": ann.id, "text": transport.TEXT, "reply_markup": transport.KEYS}
    fake.call(bot.token, "sendMessage", said)
    ann.presses("Choice 2")
    told = fake.call(bot.token, "getUpdates").payload["result"]
    update: dict[str, Any] = told[-1]
    return update


def _each(times: int, work: Callable[[], object]) -> float:
    """Seconds of CPU of one."""

    def many() -> None:
        for _ in range(times):
            work()

    return best(many).cpu / times


def _line(name: str, seconds: float, meaning: str) -> None:
    line(name, f"{seconds * 1e3:.3f}", meaning)
