import asyncio
import io
import select
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prompt_toolkit.application import get_app_or_none
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.errors import Problem
from bot.keep.keys import KeySource
from bot.keep.store import Store
from bot.speech.words import read_scripts
from bot.terminal import comfortable, piped
from bot.terminal.clock import Clock
from bot.terminal.screen import Screen
from bot.terminal.sentences import Sentences
from bot.terminal.talk import Seat, Talk
from bot.turns.turn import Turns
from flows.kernel.events import Text
from tests.bot.parrot import Parrot
from tests.bot.process import AT as AT_TIME
from tests.bot.process import Terminal

AT = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
LOOKS_AT_MOST = 2000
LINES, PASTE = comfortable.Comfort(typed_ahead=1e9), comfortable.Comfort(typed_ahead=-1)


class Listening(io.StringIO):
    """An output that does something when a text first appears on it."""

    def __init__(self, then: dict[str, Callable[[], object]]) -> None:
        super().__init__()
        self.then = then

    def flush(self) -> None:
        for text in [text for text in self.then if text in self.getvalue()]:
            self.then.pop(text)()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "notes.db", KeySource("1" * 64))
    yield store
    store.close()


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    with create_pipe_input() as keys:
        yield keys


def table(store: Store, parrot: Parrot, out: io.StringIO, clock: Clock | None = None) -> Talk:
    seat = Seat(store.address("terminal", "me"), "UTC+01:00")
    screen = Screen(out, str, Sentences(read_scripts()["en"]))
    return Talk(store, Turns(store, parrot), seat, clock or Clock(AT), screen)


def test_lines_are_answered_until_the_end_of_input(store: Store, keys: PipeInput) -> None:
    out = io.StringIO()
    keys.send_text("Hello\r1 3 5\r\x04")
    comfortable.run(table(store, Parrot(), out), keys, DummyOutput(), comfort=LINES)
    assert "bot: You said: Hello\nbot: You said: 1 3 5\n" in out.getvalue()


def test_a_pasted_letter_is_one_message(store: Store, keys: PipeInput) -> None:
    parrot = Parrot()
    keys.send_text("\x1b[200~Dear you,\nno.\n\x1b[201~\r\x04")
    comfortable.run(table(store, parrot, io.StringIO()), keys, DummyOutput(), comfort=LINES)
    assert (Text("Dear you,\nno.\n"), AT) in parrot.seen


LOOKS_SECONDS, CALM_LOOKS = 0.005, 4
"""How often it is looked whether the editor has done what keys ask; looks in a row that say so."""


def typed(
    store: Store, keys: PipeInput, *bursts: str, comfort: comfortable.Comfort = LINES
) -> list[str]:
    """The messages that come of it when a person types these bursts of keys, and leaves."""
    parrot, waiting = Parrot(), iter((*bursts, "\x04"))

    def press() -> None:
        burst = next(waiting, None)
        if burst is not None:
            keys.send_text(burst)
            when_calm(keys, press)

    out = Listening({"[2] No": lambda: when_calm(keys, press)})
    comfortable.run(table(store, parrot, out), keys, DummyOutput(), comfort=comfort)
    return [event.text for event, _ in parrot.seen if isinstance(event, Text)]


def when_calm(keys: PipeInput, then: Callable[[], None], looks: int = 0) -> None:
    """Go on once the editor waits for keys, and has nothing left to do for those that came."""
    if looks == CALM_LOOKS:
        return then()
    loop, seen = asyncio.get_running_loop(), looks + 1 if waits(keys) else 0
    loop.call_later(LOOKS_SECONDS, when_calm, keys, then, seen)


def waits(keys: PipeInput) -> bool:
    """Whether a line is asked for, and every key that was sent is read."""
    there = get_app_or_none()
    taken = there is not None and there.is_running and not there.key_processor.input_queue
    return taken and not select.select([keys.fileno()], [], [], 0)[0]


LETTER = "Dear you,\r\rwe went with somebody else.\r\rYours\r"


def test_a_letter_pasted_where_no_terminal_marks_it_is_one_message(
    store: Store, keys: PipeInput
) -> None:
    assert typed(store, keys, LETTER, comfort=PASTE) == [
        "Dear you,\n\nwe went with somebody else.\n\nYours"
    ]


def test_a_long_letter_is_one_message_though_it_comes_in_parts(
    store: Store, keys: PipeInput
) -> None:
    long = "".join(f"Line {number} of the letter.\r" for number in range(200))
    assert [text.count("\n") for text in typed(store, keys, long, comfort=PASTE)] == [199]


def test_what_is_typed_ahead_of_a_question_is_a_line_each(store: Store, keys: PipeInput) -> None:
    assert typed(store, keys, "one\rtwo\r") == ["one", "two"]


UP = "\x1b[A"


def test_what_was_typed_comes_back_with_the_arrow_keys_and_is_written_nowhere(
    store: Store, keys: PipeInput, tmp_path: Path
) -> None:
    assert typed(store, keys, "Quetzalcoatl\r", UP, "\r") == ["Quetzalcoatl"] * 2
    assert not [each for each in tmp_path.iterdir() if b"Quetzal" in each.read_bytes()]


def test_whoever_is_forgotten_leaves_nothing_to_the_arrow_keys(
    store: Store, keys: PipeInput
) -> None:
    told = typed(store, keys, "Quetzalcoatl\r", "forget\r", UP, UP, "hello\r")
    assert told == ["Quetzalcoatl", "forget", "hello"]


LINE_AWAY, YANK, SEARCH, EARLIER, ABORT = "\x01\x0b", "\x19", "\x12", "\x10", "\x07"


def test_a_line_that_was_searched_for_can_be_sent_again(store: Store, keys: PipeInput) -> None:
    told = typed(store, keys, "Quetzalcoatl\r", "hello\r", SEARCH, "uet", "\r", "\r")
    assert told == ["Quetzalcoatl", "hello", "Quetzalcoatl"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("Quetzalcoatl", LINE_AWAY), (YANK,)),
        (
            ("Quetzalcoatl\r", SEARCH, "Quetz", "\r", LINE_AWAY),
            (SEARCH, EARLIER, LINE_AWAY, ABORT, YANK),
        ),
    ],
)
def test_whoever_is_forgotten_leaves_nothing_to_yank_or_to_search_for(
    store: Store, keys: PipeInput, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    told = typed(store, keys, *before, "forget\r", *after, "hello\r")
    assert told[-2:] == ["forget", "hello"]


def test_a_command_is_completed(store: Store, keys: PipeInput) -> None:
    comfort = replace(LINES, commands={"where": "The map", "forget": "Destroy"})
    assert typed(store, keys, "/wh", "\t", "\r", comfort=comfort) == ["/where"]


def test_a_label_of_the_question_is_completed(store: Store, keys: PipeInput) -> None:
    assert typed(store, keys, "ye\t", "\r") == ["Yes"]


def test_quit_leaves(store: Store, keys: PipeInput) -> None:
    parrot = Parrot()
    keys.send_text(":quit\rnever heard\r")
    comfortable.run(table(store, parrot, io.StringIO()), keys, DummyOutput(), comfort=LINES)
    assert all(event != Text("never heard") for event, _ in parrot.seen)


def test_an_interrupt_is_told_to_the_caller(store: Store, keys: PipeInput) -> None:
    keys.send_text("half a sen\x03")
    with pytest.raises(KeyboardInterrupt):
        comfortable.run(table(store, Parrot(), io.StringIO()), keys, DummyOutput())


def test_what_falls_due_comes_while_one_waits_at_the_prompt(store: Store, keys: PipeInput) -> None:
    piped.run(table(store, Parrot(), io.StringIO()), ["in 3h"])
    times, looks = [AT], iter(range(LOOKS_AT_MOST))

    def real() -> datetime:
        if next(looks, None) is None:
            keys.send_text("\x04")  # it never came: end the test rather than wait
        return times[-1]

    out = Listening(
        {
            "What happened?": lambda: times.append(AT + timedelta(hours=4)),
            "It is time": lambda: keys.send_text("\x04"),
        }
    )
    comfortable.run(table(store, Parrot(), out, Clock(real=real)), keys, DummyOutput(), 0.001)
    assert "bot: It is time: in 3h\n" in out.getvalue()


def test_a_database_in_use_is_told_and_the_line_can_be_sent_again(
    store: Store, keys: PipeInput, tmp_path: Path
) -> None:
    store.base.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(tmp_path / "notes.db", isolation_level=None)

    def hold() -> None:
        other.execute("BEGIN IMMEDIATE")
        keys.send_text("Hello\r")

    def let_go() -> None:
        other.close()
        keys.send_text("Hello again\r\x04")

    def hold_soon() -> None:
        asyncio.get_running_loop().call_soon(hold)

    out = Listening({"[2] No": hold_soon, "held by another process": let_go})
    comfortable.run(table(store, Parrot(), out), keys, DummyOutput(), comfort=LINES)
    assert "bot: You said: Hello again\n" in out.getvalue()


def test_a_failing_database_ends_it_with_a_problem(store: Store, keys: PipeInput) -> None:
    lose = "ALTER TABLE nudges RENAME TO elsewhere"
    out = Listening({"What happened?": lambda: store.base.execute(lose)})
    with pytest.raises(Problem):
        comfortable.run(table(store, Parrot(), out), keys, DummyOutput(), 0.001)


def test_a_person_at_a_real_terminal_talks_and_leaves(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "chat", "--at", AT_TIME)
    terminal.see("What happened?")
    terminal.see("you:")
    terminal.press("1\r")
    terminal.see("Which job was it")
    terminal.see("you:")
    terminal.press("\x04")
    assert terminal.end() == 0
    assert "Traceback" not in terminal.screen


def test_an_interrupt_at_a_real_terminal_is_polite(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "chat", "--at", AT_TIME)
    terminal.see("you:")
    terminal.press("\x03")
    assert terminal.end() == 130
    assert "nothing is lost" in terminal.screen
    assert "Traceback" not in terminal.screen


def talked(home: Path, **more: str) -> Terminal:
    """A short talk at a real terminal with an environment of its own."""
    terminal = Terminal(home, "chat", "--at", AT_TIME, **more)
    terminal.see("you:")
    terminal.press("1\r")
    terminal.see("Which job was it")
    terminal.see("you:")
    terminal.press(":quit\r")
    assert terminal.end() == 0
    return terminal


def is_worn(terminal: Terminal) -> bool:
    """Whether any code for colour or weight came that is no mere reset."""
    return any(code not in {"", "0", "39", "49"} for code in terminal.colours)


def test_colour_and_weight_are_there_for_who_wants_them(tmp_path: Path) -> None:
    terminal = talked(tmp_path)
    assert is_worn(terminal)
    assert not [code for code in terminal.colours if code.startswith(("38", "48"))]


@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_and_no_weight_for_who_does_not(tmp_path: Path, more: dict[str, str]) -> None:
    assert not is_worn(talked(tmp_path, **more))


def test_a_file_asked_for_at_a_terminal_lies_where_it_says(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "chat", "--at", AT_TIME)
    terminal.see("you:")
    for typed, answered in [("1\r", "Which job"), ("/export\r", "Which file"), ("2\r", "kept")]:
        terminal.press(typed)
        terminal.see(answered)
        terminal.see("you:")
    terminal.press("\x04")
    assert terminal.end() == 0
    (made,) = tmp_path.glob("*.md")
    assert made.read_text().startswith("# Rebound")
    assert made.name == f"rebound-1-{AT_TIME[:10]}.md"
    assert str(made) in terminal.screen.replace("\n", "")
