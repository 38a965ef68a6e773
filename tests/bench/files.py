"""What a person takes away: each kind of file for twenty rejections, beside a bare page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from bot.keep.store import Store
from bot.speech.conversation import Conversation
from bot.speech.words import read_scripts
from bot.summary.bringing import tried
from bot.summary.make import KINDS, make
from bot.summary.material import Material
from bot.summary.typesetting import set_page
from bot.summary.workshop import workshop
from bot.turns.turn import Turns
from flows.kernel.person import Moment
from flows.kernel.session import Threads
from tests.bench.measured import best, line, spending, title
from tests.bench.turns import lives, opened
from tests.examples.person import material
from tests.walks import Turn

REJECTIONS, EXPORTS = 20, 10
PDF_AT_MOST_MS, ELSE_AT_MOST_MS = 500, 50
BARE = b'#set page(paper: "a4")\n#lorem(300)'


def report(folder: Path) -> None:
    """Print how long each takes, the first PDF of a process apart; then what others notice."""
    title(
        f"Files for {REJECTIONS} rejections (a PDF in {PDF_AT_MOST_MS} ms at most, "
        f"everything else in {ELSE_AT_MOST_MS})"
    )
    one = material()
    many = repeated(one)
    _beside(folder, many)
    first = best(lambda: _made("pdf", one), rounds=1)
    line("the first PDF of a process", f"{first.clock * 1e3:.1f} ms", "one rejection, fonts found")
    line("a PDF of one rejection", f"{best(lambda: _made('pdf', one)).clock * 1e3:.1f} ms")
    cold = best(partial(_made, "pdf", many), rounds=1)
    line(f"the first PDF of {REJECTIONS}", f"{cold.clock * 1e3:.1f} ms", "typst remembers it then")
    for kind in KINDS:
        took = best(partial(_made, kind, many)).clock * 1e3
        line(f"{kind}, {REJECTIONS} rejections", f"{took:.1f} ms", f"{_size(kind, many)} kB")
    line("bringing the JSON in: tried", f"{_tried(many):.1f} ms", "in a thread; writing is a turn")
    line("a bare page of typst", f"{best(_bare).clock * 1e3:.1f} ms", "300 words, nothing else")


def _beside(folder: Path, many: Material) -> None:
    """The turns of others while ten people get a PDF of twenty rejections each, and without."""
    store, turns = opened(folder, "beside.db")
    walked = lives(30, 30)
    alone = _p95(store, turns, walked, "alone")
    with workshop() as shop:
        waiting = [shop.submit(make, "pdf", _other(many, number)) for number in range(EXPORTS)]
        during = _p95(store, turns, walked, "during")
        done = sum(each.done() for each in waiting)
        for each in waiting:
            each.cancel()
    store.close()
    line("a turn at p95, nothing else", f"{alone:.2f} ms")
    line(f"  while {EXPORTS} PDFs are made", f"{during:.2f} ms", f"at most twice; {done} were done")


def _p95(store: Store, turns: Turns, walked: list[list[Turn]], name: str) -> float:
    """Milliseconds under which 95 of 100 turns stay."""
    took: list[float] = []
    for number, life in enumerate(walked):
        address = store.address("terminal", f"{name} {number}")
        for place, turn in enumerate(life):
            with spending() as spent:
                turns.take(f"{name} {number} {place}", address, turn.event, turn.at)
            took.append(spent.clock * 1e3)
    return sorted(took)[int(len(took) * 0.95)]


def _other(many: Material, number: int) -> Material:
    """The same with other words, so that typst remembers nothing of it."""
    notes = tuple(
        replace(note, answer={**note.answer, "text": f"{number} {note.answer.get('text', '')}"})
        for note in many.notes
    )
    return replace(many, notes=notes)


def repeated(one: Material) -> Material:
    """The same rejection twenty times, notes and all, with a date ahead."""
    number = one.numbers[0]
    thread = one.session.threads[number]
    numbers = range(1, REJECTIONS + 1)
    session = one.session.copy()
    session.shelf = {each: one.session.shelf[number].copy() for each in numbers}
    session.threads = Threads(held={each: replace(thread, number=each) for each in numbers})
    moment: Moment = {"local": "2027-01-04T09:00", "step": "later.look", "kind": "timer"}
    session.person = {**session.person, "moments": {f"{each}/look": moment for each in numbers}}
    notes = tuple(replace(note, rejection=each) for each in numbers for note in one.notes)
    return replace(one, session=session, notes=notes, rejection=0)


def _made(kind: str, here: Material) -> None:
    make(kind, here)


def _size(kind: str, here: Material) -> str:
    return f"{len(make(kind, here).content) / 1e3:,.0f}"


def _tried(many: Material) -> float:
    content, talked = make("json", many).content, Conversation(read_scripts())
    return best(lambda: _take(content, many, talked)).clock * 1e3


def _take(content: bytes, many: Material, talked: Conversation) -> None:
    tried(content, many.now, talked)


def _bare() -> None:
    set_page(BARE, {}, system=True, kind="pdf", dots=72)
