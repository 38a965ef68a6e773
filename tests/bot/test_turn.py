from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.keep.places import Place
from bot.keep.store import Store
from bot.turns.arrivals import Arrival
from flows.kernel.events import Blocked, Due, Start, Text
from flows.kernel.session import Session
from tests.bot.talk import HERE, NOW, SECRET, Desk

ELSEWHERE = "telegram:815"


@pytest.fixture
def desk(place: Place) -> Desk:
    return Desk(place)


def session(store: Store, address: str = HERE) -> Session:
    person = store.person(address)
    assert person is not None
    return store.session(person)


def test_a_turn_keeps_the_place_the_note_and_what_is_to_be_said(desk: Desk) -> None:
    desk.tell(Start())
    assert desk.tell("it hurts") == "taken"
    assert desk.sent() == [
        "telegram/en hello: ",
        "telegram/en question: ",
        "telegram/en reply: it hurts",
    ]
    assert desk.told() == ["it hurts"]
    kept = session(desk.store)
    assert kept.state == "open"
    assert kept.threads[1].answers == {"step0": {"text": "it hurts"}}
    row = desk.store.base.execute("SELECT number, status, stage FROM rejections").fetchone()
    assert row == (1, "open", "feel")


def test_the_language_of_a_new_person_is_the_one_they_came_with(desk: Desk) -> None:
    desk.turns.take("1", HERE, Start(), NOW, "de")
    assert desk.sent()[0] == "telegram/de hello: "
    person = desk.store.person(HERE)
    assert person is not None
    assert person.language == "de"


def test_a_second_delivery_happens_once(desk: Desk) -> None:
    desk.tell(Start())
    assert desk.tell("once", key="same") == "taken"
    asked = desk.talk.steps
    assert desk.tell("once", key="same") == "duplicate"
    assert desk.talk.steps == asked
    assert desk.told() == ["once"]
    assert desk.sent().count("telegram/en reply: once") == 1


def test_without_a_key_every_delivery_counts(desk: Desk) -> None:
    desk.tell(Start())
    for _ in range(2):
        desk.turns.take(None, HERE, Text("again"), NOW)
    assert desk.told() == ["again", "again"]


def test_a_stranger_who_does_not_start_is_answered_and_not_kept(desk: Desk) -> None:
    assert desk.tell("hello?") == "taken"
    assert desk.store.person(HERE) is None
    assert desk.sent() == ["telegram/en stranger: press start"]
    assert desk.store.base.execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_threads_nobody_looked_at_are_neither_read_nor_written(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell("in the first")
    desk.tell("another")
    # A first rejection that could not even be opened does no harm to the second.
    desk.store.base.execute("UPDATE rejections SET session = ? WHERE number = 1", (b"\0",))
    assert desk.tell("in the second") == "taken"
    assert session(desk.store).threads[2].answers == {"step0": {"text": "in the second"}}
    row = desk.store.base.execute("SELECT session FROM rejections WHERE number = 1").fetchone()
    assert row == (b"\x00",)


def test_a_rejection_taken_away_goes_with_its_notes_and_plans(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell("in the first")
    desk.tell("plan 3")
    desk.tell("another")
    desk.tell("in the second")
    desk.tell("plan 4")
    desk.tell("drop 1")
    assert list(session(desk.store).threads) == [2]
    assert desk.told() == ["in the second"]
    assert [each.event.key for each in desk.store.nudges.due(NOW + timedelta(days=9))] == ["plan:4"]


def test_a_note_given_again_keeps_its_place_and_one_taken_back_is_gone(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell("first")
    desk.tell("second")
    desk.tell("retract step0")
    assert desk.told() == ["second"]


@pytest.mark.logs_errors
def test_in_one_commit_each_event_stands_for_itself(desk: Desk) -> None:
    desk.tell(Start())
    texts = ["one", "raise it", "two", "three"]
    keys = ["a", "b", "c", "a"]
    taken = desk.turns.take_many(
        [Arrival(key, HERE, Text(text), NOW) for key, text in zip(keys, texts, strict=True)]
    )
    assert [each.outcome for each in taken] == ["taken", "failed", "taken", "duplicate"]
    assert desk.told() == ["one", "two"]
    assert desk.sent()[2:] == [
        "telegram/en reply: one",
        "sorry (en)",
        "telegram/en reply: two",
    ]


def test_somebody_may_begin_and_go_on_within_one_commit(desk: Desk) -> None:
    desk.turns.take_many(
        [Arrival("1", HERE, Start(), NOW), Arrival("2", HERE, Text("at once"), NOW)]
    )
    assert desk.told() == ["at once"]


def test_a_due_plan_takes_the_same_turn_once(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell("plan 2")
    desk.sent()
    desk.now = NOW + timedelta(days=2)
    (planned,) = desk.store.nudges.due(desk.now)
    assert planned.event == Due("plan:2", "plan_step", 1)
    assert desk.turns.take(None, HERE, planned.event, desk.now).outcome == "taken"
    assert desk.turns.take(None, HERE, planned.event, desk.now).outcome == "duplicate"
    assert desk.sent() == ["telegram/en nudge: plan:2"]


def test_a_plan_that_was_moved_meanwhile_does_not_happen_early(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell("plan 2")
    assert desk.tell(Due("plan:2", "plan_step", 1)) == "duplicate"
    assert desk.store.nudges.next_due() == NOW + timedelta(days=2)


def test_whoever_blocks_the_bot_is_left_alone_until_they_start_again(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell("plan 2")
    desk.tell(Blocked())
    assert desk.sent() == []
    assert desk.store.nudges.next_due() is None
    person = desk.store.person(HERE)
    assert person is not None
    assert person.status == "blocked"
    desk.tell(Start())
    person = desk.store.person(HERE)
    assert person is not None
    assert person.status == "active"
    assert len(desk.sent()) == 2


def test_nothing_that_is_shown_holds_words(desk: Desk) -> None:
    desk.tell(Start())
    desk.tell(SECRET)
    person = desk.store.person(HERE)
    assert person is not None
    shown = [
        Arrival("k", HERE, Text(SECRET), NOW),
        person,
        desk.store.notes(person),
        desk.store.outbox.pending(HERE, NOW),
        desk.store.base,
    ]
    assert "Quetz" not in repr(shown) + str(shown)


@given(texts=st.lists(st.text(st.characters(), max_size=40), max_size=5))
def test_any_text_is_kept_as_it_was_written(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "r.db")
        desk.tell(Start())
        answers = [f". {text}" for text in texts]
        for answer in answers:
            assert desk.tell(answer) == "taken"
        assert desk.told() == answers
        desk.store.close()
