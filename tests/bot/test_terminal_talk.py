import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.keep.keys import KeySource
from bot.keep.outbox import Document
from bot.keep.store import Store
from bot.speech.words import read_scripts
from bot.terminal import piped
from bot.terminal.clock import Clock
from bot.terminal.screen import Screen
from bot.terminal.sentences import Sentences
from bot.terminal.talk import Seat, Talk
from bot.turns.turn import Turns
from flows.kernel.events import Due, Start, Text, Zone
from tests.bot.parrot import Parrot

AT = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
ASKED = "bot: What happened?\n     [1] Yes\n     [2] No\n"


class Table:
    """A terminal over a real store, with a conversation that repeats what it hears."""

    def __init__(self, path: Path) -> None:
        self.store = Store.open(path / "notes.db", KeySource("1" * 64))
        self.parrot = Parrot()
        self.out = io.StringIO()

    def talk(self, clock: Clock | None = None, out: io.StringIO | None = None) -> Talk:
        seat = Seat(self.store.address("terminal", "me"), "UTC+01:00")
        screen = Screen(out or self.out, _document, Sentences(read_scripts()["en"]))
        turns = Turns(self.store, self.parrot)
        return Talk(self.store, turns, seat, clock or Clock(AT), screen)

    def lines(self, *lines: str) -> str:
        piped.run(self.talk(), [f"{line}\n" for line in lines])
        return self.out.getvalue()


def _document(document: Document) -> str:
    return f"the {document.kind} of {document.rejection}"


class Torn(io.StringIO):
    """An output that breaks once it has printed what was asked for."""

    def __init__(self, last: str) -> None:
        super().__init__()
        self.last = last

    def flush(self) -> None:
        if self.last in self.getvalue():
            raise BrokenPipeError


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path)
    yield table
    table.store.close()


def test_a_transcript_shows_both_sides(table: Table) -> None:
    assert table.lines("Hello", "") == (
        f"{ASKED}you: Hello\nbot: You said: Hello\nyou:\nbot: You said:\n"
    )


def test_the_zone_is_told_once_there_is_someone_to_remember_it(table: Table) -> None:
    table.lines("a", "b")
    assert [event for event, _ in table.parrot.seen] == [
        Start(), Zone("UTC+01:00"), Text("a"), Text("b"),
    ]  # fmt: skip


def test_a_clock_that_was_set_stands_still_between_lines(table: Table) -> None:
    table.lines("a", ":wait 2h", "b")
    times = {event.text: now for event, now in table.parrot.seen if isinstance(event, Text)}
    assert times == {"a": AT, "b": AT + timedelta(hours=2)}


def test_waiting_brings_what_falls_due_in_order_each_at_its_own_time(table: Table) -> None:
    table.lines("in 5h", "in 3h", "in 30h", ":wait 1d")
    due = [(e.key, now) for e, now in table.parrot.seen if isinstance(e, Due)]
    assert due == [("in 3h", AT + timedelta(hours=3)), ("in 5h", AT + timedelta(hours=5))]
    assert table.out.getvalue().endswith(
        "you: :wait 1d\nbot: It is time: in 3h\nbot: It is time: in 5h\n"
    )


def test_an_unknown_directive_is_one_sentence_and_the_conversation_goes_on(table: Table) -> None:
    said = table.lines(":foo", "a").splitlines()
    assert said[3] == "you: :foo"
    assert said[4].startswith("(I don't know :foo")
    assert said[5:] == ["you: a", "bot: You said: a"]


def test_a_sad_face_is_an_answer(table: Table) -> None:
    assert "bot: You said: :(" in table.lines(":(")


def test_quit_ends_it(table: Table) -> None:
    assert table.lines(":quit", "a").endswith("you: :quit\n")


def test_sleeping_brings_all_that_fell_due_at_once_at_its_end(table: Table) -> None:
    said = table.lines("in 5h", "in 3h", "in 30h", ":sleep 1d")
    assert said.endswith("you: :sleep 1d\nbot: It is time: in 3h\n")
    came = [event for event, _ in table.parrot.seen if isinstance(event, Due)]
    assert [(event.key, [key for key, _, _ in event.also]) for event in came] == [
        ("in 3h", ["in 5h"])
    ]


def test_what_is_due_at_one_instant_is_one_event(table: Table) -> None:
    table.lines("in 3h", "in 03h", ":wait 1d")
    came = [event for event, _ in table.parrot.seen if isinstance(event, Due)]
    assert [len(event.also) for event in came] == [1]


def test_waiting_beyond_the_calendar_is_refused(table: Table) -> None:
    said = table.lines(*[":wait 3000d"] * 1000, "a")
    assert "(The calendar ends before that: wait for a shorter time.)" in said
    assert said.endswith("bot: You said: a\n")


def test_a_line_that_ends_in_a_carriage_return_is_the_same_line(table: Table) -> None:
    piped.run(table.talk(), ["a\r\n", "b"])
    assert "bot: You said: a\nyou: b\nbot: You said: b\n" in table.out.getvalue()


def test_five_thousand_characters_arrive_whole(table: Table) -> None:
    table.lines("x" * 5000)
    assert (Text("x" * 5000), AT) in table.parrot.seen


def test_control_characters_reach_the_bot_and_never_the_screen(table: Table) -> None:
    said = table.lines("a\x1b[2Jb\x00c")
    assert (Text("a\x1b[2Jb\x00c"), AT) in table.parrot.seen
    assert said.endswith("you: abc\nbot: You said: abc\n")


def test_coming_back_asks_again(table: Table) -> None:
    assert table.lines("a").count(ASKED) == 1
    assert table.lines("b").count(ASKED) == 2


def test_what_was_not_printed_comes_first_and_then_nothing_is_asked_anew(table: Table) -> None:
    torn = Torn("You said: two")
    with pytest.raises(BrokenPipeError):
        piped.run(table.talk(out=torn), ["one\n", "two\n", "three\n"])
    table.parrot.seen.clear()
    assert table.lines("four") == "bot: You said: two\nyou: four\nbot: You said: four\n"
    assert Start() not in [event for event, _ in table.parrot.seen]


def test_a_clock_set_back_holds_no_message_back(table: Table) -> None:
    with pytest.raises(BrokenPipeError):
        piped.run(table.talk(Clock(AT + timedelta(days=9)), Torn("What")), [])
    assert table.lines() == ASKED


def test_what_fell_due_while_away_comes_instead_of_a_new_question(table: Table) -> None:
    table.lines("in 3h")
    table.out.truncate(0)
    table.out.seek(0)
    piped.run(table.talk(Clock(AT + timedelta(days=1))), [])
    assert table.out.getvalue() == "bot: It is time: in 3h\n"


def test_an_answer_is_taken_before_what_fell_due_meanwhile(table: Table) -> None:
    times = [AT]

    def typed() -> Iterator[str]:
        yield "in 3h"
        times.append(AT + timedelta(hours=4))
        yield "my answer"

    piped.run(table.talk(Clock(real=lambda: times[-1])), typed())
    assert table.out.getvalue().endswith("bot: You said: my answer\nbot: It is time: in 3h\n")


def test_a_turn_that_breaks_apologises_and_goes_on(
    table: Table, request: pytest.FixtureRequest
) -> None:
    request.applymarker(pytest.mark.logs_errors)
    assert table.lines("broken", "a").endswith(
        "you: broken\nbot: Sorry, that was me.\nyou: a\nbot: You said: a\n"
    )


def test_after_forgetting_a_new_start_learns_the_zone_again(table: Table) -> None:
    talk = table.talk()
    piped.run(talk, ["forget\n"])
    assert table.store.person(table.store.address("terminal", "me")) is None
    assert table.out.getvalue().endswith("you: forget\nbot: Gone.\n")
    piped.run(talk, ["a\n"])
    assert [event for event, _ in table.parrot.seen][-3:] == [
        Start(), Zone("UTC+01:00"), Text("a"),
    ]  # fmt: skip


def test_what_can_be_chosen_is_what_was_asked_last_and_nothing_where_nothing_was(
    table: Table,
) -> None:
    talk = table.talk()
    talk.open()
    assert talk.asked is not None
    talk.hear("file")
    assert talk.asked is not None
    talk.hear("a")
    assert talk.asked is None


def test_a_file_that_is_handed_over_is_printed(table: Table) -> None:
    assert table.lines("file").endswith("you: file\nbot: the summary of 1\n")
