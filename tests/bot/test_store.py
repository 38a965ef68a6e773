"""Reading back, forgetting to the last byte, tidying and counting."""

import gc
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import Damaged
from bot.keep.messages import Answered
from bot.keep.people import Person
from bot.keep.places import Place
from bot.keep.store import KEPT_FOR
from flows.kernel.events import Start
from tests.bot.talk import HERE, NOW, SECRET, Desk, in_a_file

ELSEWHERE = "telegram:815"


@pytest.fixture
def desk(place: Place) -> Desk:
    return Desk(place)


def someone(desk: Desk, address: str = HERE) -> Person:
    person = desk.store.person(address)
    assert person is not None
    return person


def count(desk: Desk, table: str) -> int:
    return int(desk.store.base.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def rows(desk: Desk) -> dict[str, int]:
    tables = ("people", "rejections", "notes", "outbox", "nudges", "failures")
    return {table: count(desk, table) for table in tables}


def live(desk: Desk, *addresses: str) -> None:
    """Let people write, plan, fail and open a second rejection."""
    for address in addresses:
        desk.tell(Start(), address)
        for text in (SECRET, "plan 2", "another", f"{SECRET} again", "document", f"raise {SECRET}"):
            desk.tell(text, address)


@pytest.mark.logs_errors
def test_no_word_stands_in_any_file(desk: Desk) -> None:
    live(desk, HERE)
    raw = desk.bytes_on_disk()
    for word in ("Quetzalcoatl", "Holdings", "step0", "summary", "plan_step", "reply", "hello"):
        assert word.encode() not in raw


def test_the_name_of_someone_at_the_terminal_stands_in_no_file(desk: Desk) -> None:
    address = desk.store.address("terminal", "Xochitl")
    desk.tell(Start(), address)
    assert desk.store.person(address) is not None
    assert b"Xochitl" not in desk.bytes_on_disk()


def test_notes_are_read_in_order_for_all_rejections_or_one(desk: Desk) -> None:
    desk.tell(Start())
    for text in ("one", "two", "another", "three"):
        desk.tell(text)
    person = someone(desk)
    notes = desk.store.notes(person)
    assert [(note.rejection, note.step, note.words) for note in notes] == [
        (1, "step0", "one"),
        (1, "step1", "two"),
        (2, "step0", "three"),
    ]
    assert notes[0].answer == {"text": "one"}
    assert notes[0].created == notes[0].changed == NOW
    assert [note.words for note in desk.store.notes(person, 2)] == ["three"]


def test_a_note_moved_to_another_person_is_damage(desk: Desk) -> None:
    live_one, live_two = HERE, ELSEWHERE
    for address in (live_one, live_two):
        desk.tell(Start(), address)
        desk.tell(SECRET, address)
    mine, theirs = someone(desk), someone(desk, ELSEWHERE)
    desk.store.base.execute("DELETE FROM notes WHERE person = ?", (theirs.id,))
    desk.store.base.execute("UPDATE notes SET person = ?", (theirs.id,))
    assert desk.store.notes(mine) == []
    with pytest.raises(Damaged, match="notes"):
        desk.store.notes(theirs)


def test_a_key_moved_to_another_person_is_damage(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell(Start(), ELSEWHERE)
    desk.store.base.execute("UPDATE people SET slot = 1")
    assert desk.store.person(HERE) is not None
    with pytest.raises(Damaged, match="keys"):
        desk.store.person(ELSEWHERE)


@pytest.mark.logs_errors
def test_forgetting_says_farewell_and_leaves_no_row(desk: Desk) -> None:
    live(desk, HERE)
    desk.tell("forget")
    assert rows(desk) == dict.fromkeys(rows(desk), 0) | {"outbox": 1}
    assert desk.store.person(HERE) is None
    assert desk.sent() == ["telegram/en farewell: "]
    assert rows(desk) == dict.fromkeys(rows(desk), 0)


@pytest.mark.logs_errors
def test_forgetting_one_leaves_the_others_whole(desk: Desk) -> None:
    live(desk, HERE, ELSEWHERE)
    desk.tell("forget")
    assert desk.told(ELSEWHERE) == [SECRET, f"{SECRET} again"]
    assert desk.tell("and on", ELSEWHERE) == "taken"


@pytest.mark.logs_errors
@in_a_file
def test_forgetting_leaves_no_sealed_byte_and_no_key_in_any_file(desk: Desk) -> None:
    live(desk, HERE)
    sealed = [
        desk.store.base.execute(f"SELECT {column} FROM {table}").fetchone()[0]  # noqa: S608
        for table, column in [
            ("people", "session"),
            ("rejections", "session"),
            ("notes", "body"),
            ("outbox", "body"),
            ("nudges", "body"),
            ("failures", "event"),
            ("keys", "wrapped"),
        ]
    ]
    assert all(each in desk.bytes_on_disk() for each in sealed)
    desk.tell("forget")
    desk.sent()
    raw = desk.bytes_on_disk()
    assert not [each for each in sealed if each[:16] in raw or each[-16:] in raw]
    assert Path(f"{desk.path}-wal").stat().st_size < 20_000


@in_a_file
def test_no_key_of_a_forgotten_person_survives_among_many(desk: Desk) -> None:
    addresses = [f"telegram:{number}" for number in range(300)]
    for address in addresses:
        desk.tell(Start(), address)
        desk.tell("some words " * 20, address)
    keys = dict(
        desk.store.base.execute("SELECT address, wrapped FROM people JOIN keys USING (slot)")
    )
    gone, kept = addresses[::2], addresses[1::2]
    for address in gone:
        assert desk.store.forget(address, NOW)
    raw = desk.bytes_on_disk()
    assert not [each for each in gone if keys[each][:12] in raw or keys[each][-12:] in raw]
    assert all(desk.told(each) for each in kept)


def test_a_redelivered_update_resurrects_nobody(desk: Desk) -> None:
    desk.tell(Start(), key="start")
    desk.tell(SECRET, key="said")
    desk.tell("forget", key="forget")
    desk.sent()
    assert desk.tell(Start(), key="start") == "duplicate"
    assert desk.tell(SECRET, key="said") == "duplicate"
    assert desk.tell("forget", key="forget") == "duplicate"
    assert desk.tell("am I still here?") == "taken"
    assert desk.store.person(HERE) is None
    assert desk.told() == []


def test_whoever_comes_back_after_forgetting_begins_anew(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell(SECRET)
    before = someone(desk).id
    desk.tell("forget")
    desk.tell(Start())
    assert someone(desk).id != before
    assert desk.told() == []


def test_a_stranger_who_asks_to_be_forgotten_is_answered(desk: Desk) -> None:
    assert not desk.store.forget(HERE, NOW)
    desk.tell("forget")
    assert len(desk.sent()) == 1


@in_a_file
def test_while_a_reader_holds_the_log_the_doctor_can_see_it_and_later_it_is_cut(
    desk: Desk,
) -> None:
    desk.tell(Start())
    reader = sqlite3.connect(desk.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM people").fetchall()
    desk.tell("forget")
    assert desk.store.health().unsettled == NOW
    assert not desk.store.settle()
    reader.close()
    assert desk.store.settle()
    assert desk.store.health().unsettled is None


@in_a_file
def test_opening_again_cuts_the_log_that_an_earlier_process_could_not(desk: Desk) -> None:
    desk.tell(Start())
    reader = sqlite3.connect(desk.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM people").fetchall()
    desk.tell("forget")
    reader.close()
    assert Desk(desk.path).store.health().unsettled is None


def test_keys_and_empty_rows_are_swept_after_their_time_and_not_before(desk: Desk) -> None:
    desk.tell(Start(), key="k")
    desk.sent()
    desk.store.sweep(NOW + KEPT_FOR)
    assert desk.tell(Start(), key="k") == "duplicate"
    assert rows(desk)["outbox"] == 2
    desk.store.sweep(NOW + KEPT_FOR + timedelta(seconds=1))
    assert rows(desk)["outbox"] == 0
    assert desk.tell("back", key="k") == "taken"


@pytest.mark.logs_errors
def test_which_message_answered_what_is_forgotten_after_its_time_and_not_before(
    desk: Desk,
) -> None:
    live(desk, HERE)
    person, answered = someone(desk), Answered("feel.kind", 1, SECRET)
    with desk.store.base.writing():
        desk.store.messages.keep(person, 7, answered, NOW)
        desk.store.messages.keep(person, 8, answered, NOW + timedelta(seconds=1))
    desk.store.sweep(NOW + KEPT_FOR)
    assert desk.store.messages.find(person, 7) == answered
    desk.store.sweep(NOW + KEPT_FOR + timedelta(seconds=1))
    assert desk.store.messages.find(person, 7) is None
    assert desk.store.messages.find(person, 8) == answered


@pytest.mark.logs_errors
def test_the_doctor_counts(desk: Desk) -> None:
    live(desk, HERE, ELSEWHERE)
    health = desk.store.health()
    assert (health.people, health.open_rejections, health.failures) == (2, 4, 2)
    assert health.pending == rows(desk)["outbox"]
    assert (health.aside, health.unsettled) == (0, None)
    assert health.schema >= 1


def test_nothing_of_a_turn_waits_in_memory_for_the_collector(desk: Desk) -> None:
    for before in (Start(), SECRET):
        desk.tell(before)
    gc.collect(0)
    desk.tell(f"{SECRET} once more")
    assert gc.collect(0) == 0
